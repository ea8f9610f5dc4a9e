"""Which of the backups of many days are worth keeping."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

DAILIES = 3
WEEKLIES = 4


def kept(days: Iterable[date], dailies: int = DAILIES, weeklies: int = WEEKLIES) -> frozenset[date]:
    """The days whose backups stay: the newest few, and the newest of each of the last weeks that have any.

    Weeks begin on Monday. The newest of a week may be one of the newest few.
    """
    newest_first = sorted(set(days), reverse=True)
    of_week: dict[tuple[int, int], date] = {}
    for day in newest_first:
        year, week, _ = day.isocalendar()
        of_week.setdefault((year, week), day)
    return frozenset(newest_first[:dailies]) | frozenset([*of_week.values()][:weeklies])
