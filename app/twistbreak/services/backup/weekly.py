"""Backups of everything that the program makes by itself: `twistbreak-2026-03-06.zip`, one a week."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path

from twistbreak.core.problem import Problem
from twistbreak.services.backup.belongings import Belongings, export_everything

EVERY = timedelta(days=7)
MOST = 4
_PREFIX, _SUFFIX = "twistbreak-", ".zip"


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
    made = _days(folder)
    if any(today - EVERY < day <= today for day in made):
        return None
    problem = export_everything(mine, _file(folder, today), now, health=False)
    if problem is None:
        for day in sorted(day for day in made if day != today)[: 1 - MOST]:
            with suppress(OSError):
                _file(folder, day).unlink()
    return problem


def files(folder: Path) -> list[Path]:
    """Every backup, oldest first."""
    return [_file(folder, day) for day in sorted(_days(folder))]


def _file(folder: Path, day: date) -> Path:
    return folder / f"{_PREFIX}{day.isoformat()}{_SUFFIX}"


def _days(folder: Path) -> set[date]:
    found: set[date] = set()
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(ValueError):
            found.add(date.fromisoformat(path.name.removeprefix(_PREFIX).removesuffix(_SUFFIX)))
    return {day for day in found if _file(folder, day).is_file()}
