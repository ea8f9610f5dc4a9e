"""Files with a day in their names, such as `history-2026-03-06.sqlite3`."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DatedFiles:
    """The files of one kind in a folder, at most one a day.

    Attributes:
        before: What stands before the day in their names.
        after: What stands behind it.
    """

    before: str
    after: str

    def path(self, folder: Path, day: date) -> Path:
        """The file of a day, whether there is one or not."""
        return folder / f"{self.before}{day.isoformat()}{self.after}"

    def day(self, path: Path) -> date | None:
        """The day in a file's name; None when it is none of these files."""
        name = path.name
        if name.startswith(self.before) and name.endswith(self.after):
            with suppress(ValueError):
                return date.fromisoformat(name[len(self.before) : -len(self.after)])
        return None

    def days(self, folder: Path) -> frozenset[date]:
        """The days that have a file; none when the folder is not there."""
        found = {self.day(path) for path in folder.glob(f"{self.before}*{self.after}")}
        return frozenset(day for day in found if day is not None and self.path(folder, day).is_file())

    def files(self, folder: Path) -> list[Path]:
        """Every file, the oldest first."""
        return [self.path(folder, day) for day in sorted(self.days(folder))]
