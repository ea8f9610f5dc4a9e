"""Trying again after growing pauses: what a sensor does when what it listens to is gone."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject

from twistbreak.services.bus import pauses

FIRST_PAUSE = pauses.FIRST_PAUSE
LONGEST_PAUSE = pauses.LONGEST_PAUSE

_log = logging.getLogger(__name__)


class Retry(pauses.Retry):
    """Calls `again` after each pause, and writes the first failure in a row into the log for people.

    Args:
        again: One more try; it calls `lost` or `reset`.
        parent: Qt parent.
    """

    def __init__(self, again: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent, first=FIRST_PAUSE, longest=LONGEST_PAUSE)
        self.due.connect(again)

    def lost(self, what: str) -> None:
        """Try again later.

        Args:
            what: What failed and why, a sentence without its full stop.
        """
        _log.log(logging.INFO if self.is_first else logging.DEBUG, "%s; trying again.", what)
        self.failed()
