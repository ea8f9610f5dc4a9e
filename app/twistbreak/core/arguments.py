"""What people type after a command: minutes, how long to pause, a reason. Parsed once, for command line and socket."""

from __future__ import annotations

import re
from datetime import time, timedelta

from twistbreak.core.engine.events import PauseLength, UntilResumed, UntilTime, UntilTomorrow
from twistbreak.core.history.rows import SkipReason

LONGEST_SNOOZE = timedelta(hours=4)
LONGEST_PAUSE = timedelta(days=7)

_AMOUNT = re.compile(r"(?:(?P<h>\d{1,4})\s*h)?\s*(?:(?P<m>\d{1,5})\s*m(?:in)?)?")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")


class ArgumentError(ValueError):
    """An argument is not what it should be; the message is one plain sentence that says what would be right."""


def pause_length(text: str) -> PauseLength:
    """Understand `30m`, `2h`, `1h30m`, `tomorrow`, `14:05`; nothing at all means until resumed.

    Raises:
        ArgumentError: It is none of these.
    """
    words = text.strip().lower()
    if not words:
        return UntilResumed()
    if words == "tomorrow":
        return UntilTomorrow()
    if clock := _CLOCK.fullmatch(words):
        hour, minute = int(clock[1]), int(clock[2])
        if hour < 24 and minute < 60:  # noqa: PLR2004 -- hours of a day, minutes of an hour
            return UntilTime(time(hour, minute))
    length = _amount(words)
    if length and length <= LONGEST_PAUSE:
        return length
    raise ArgumentError(f"A pause is 30m, 2h, 1h30m, tomorrow or a time such as 14:05, at most 7 days, not {text!r}.")


def snooze_length(text: str) -> timedelta:
    """Understand minutes: `5`, `10m`, `1h`.

    Raises:
        ArgumentError: It is not between a minute and four hours.
    """
    words = text.strip().lower()
    length = timedelta(minutes=int(words)) if re.fullmatch(r"\d{1,5}", words) else _amount(words)
    if length and length <= LONGEST_SNOOZE:
        return length
    raise ArgumentError(f"A snooze is 1 to 240 minutes, such as 5, 10m or 1h, not {text!r}.")


def skip_reason(text: str) -> SkipReason | None:
    """Understand a reason; nothing at all is fine.

    Raises:
        ArgumentError: There is no such reason.
    """
    words = text.strip().lower().replace("-", "_")
    if not words:
        return None
    try:
        return SkipReason(words)
    except ValueError:
        known = ", ".join(reason.value.replace("_", "-") for reason in SkipReason)
        raise ArgumentError(f"A reason is one of {known}, not {text!r}.") from None


def _amount(words: str) -> timedelta | None:
    found = _AMOUNT.fullmatch(words) if words else None
    if found is None:
        return None
    return timedelta(hours=int(found["h"] or 0), minutes=int(found["m"] or 0)) or None
