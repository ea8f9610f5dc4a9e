"""A notification service of the desktop: what is known of it, and what it is asked.

After the Desktop Notifications Specification, version 1.2.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from twistbreak.services.bus.messages import Body
from twistbreak.services.notify.notice import Notice
from twistbreak.services.notify.wording import Wording

NAME: Final = "org.freedesktop.Notifications"
PATH: Final = "/org/freedesktop/Notifications"
APP_NAME: Final = "Twist Break"
DESKTOP_ENTRY: Final = "io.github.twistbreak.TwistBreak"

_MILLISECOND: Final = timedelta(milliseconds=1)
_NORMAL: Final = 1
_LONGEST_MS: Final = 2**31 - 1


@dataclass(slots=True, eq=False)
class Talk:
    """What is known of one service, from its start to its end.

    Attributes:
        capabilities: What it can do; None until it has said.
        shown: Its number for our notification; 0 while there is none.
        sent: The notice it was given last.
        answers: The ids of the buttons on that.
        is_asked: Whether an answer of the service is under way.
    """

    capabilities: frozenset[str] | None = None
    shown: int = 0
    sent: Notice | None = None
    answers: frozenset[str] = frozenset()
    is_asked: bool = False


NOTIFY_TYPES: Final = "susssasa{sv}i"


def notify_arguments(icon: str, wording: Wording, left: timedelta, replaced: int) -> Body:
    """What `Notify` is called with, of the types `NOTIFY_TYPES`.

    Args:
        icon: The name of the program's icon, or its file.
        wording: What stands on the notification.
        left: How long it is of use.
        replaced: The service's number of an earlier one; 0: none.
    """
    buttons = [part for answer in wording.answers for part in answer]
    hints = {
        "urgency": ("y", _NORMAL),
        "transient": ("b", True),
        "suppress-sound": ("b", True),
        "desktop-entry": ("s", DESKTOP_ENTRY),
    }
    expires_ms = max(1, min(left // _MILLISECOND, _LONGEST_MS))
    return (APP_NAME, replaced, icon, wording.title, wording.body, buttons, hints, expires_ms)
