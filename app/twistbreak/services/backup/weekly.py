"""Backups of everything that the program makes by itself: `twistbreak-2026-03-06.zip`, one a week."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta

from twistbreak.core.problem import Problem
from twistbreak.services.backup.belongings import Belongings, export_everything
from twistbreak.services.dated_files import DatedFiles

EVERY = timedelta(days=7)
MOST = 4
FILES = DatedFiles("twistbreak-", ".zip")


def back_up_if_due(mine: Belongings, now: datetime) -> Problem | None:
    """Make the backup of the week, unless there is one, and let go of the oldest. Never raises.

    Health answers are not in it. Call it at a quiet moment: it takes a second for ten years of history.

    Args:
        mine: What belongs to the user.
        now: Local time.

    Returns:
        Why it could not be made, or None.
    """
    folder, today = mine.paths.backups, now.date()
    made = FILES.days(folder)
    if any(today - EVERY < day <= today for day in made):
        return None
    problem = export_everything(mine, FILES.path(folder, today), now, health=False)
    if problem is None:
        for day in sorted(day for day in made if day != today)[: 1 - MOST]:
            with suppress(OSError):
                FILES.path(folder, day).unlink()
    return problem
