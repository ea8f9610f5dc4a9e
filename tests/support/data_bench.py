"""The window "Your data" over real files in folders of the test's own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta, timezone
from pathlib import Path

from support.backup_bench import NOW, User
from twistbreak.composition.data_window import data_window
from twistbreak.composition.keeping import Keeping
from twistbreak.core.clock import Moment
from twistbreak.services.backup.wiping import Wiped
from twistbreak.ui.data.window import DataWindow
from twistbreak.ui.theme import Theme

BERLIN = timezone(timedelta(hours=1))


@dataclass
class Desk:
    """Somebody's machine.

    Attributes:
        user: Who owns the files.
        changed: How often files were taken over.
        wiped: What was deleted, each time.
    """

    user: User
    changed: int = 0
    wiped: list[frozenset[Wiped]] = field(default_factory=list[frozenset[Wiped]])

    def __post_init__(self) -> None:
        mine = self.user.mine
        self.keeping = Keeping(
            mine.paths, mine.history, mine.schema, self._now, changed=self._count, wiped=self.wiped.append
        )

    def window(self, theme: Theme) -> DataWindow:
        """The window, not shown yet."""
        return data_window(theme, self.keeping, lambda: NOW.astimezone(BERLIN))

    def back_up(self, day: date) -> Path:
        """As if the program had made the backup of a week."""
        path = self.user.paths.backups / f"twistbreak-{day.isoformat()}.zip"
        problem = self.keeping.export(path, health=False)
        assert problem is None, problem
        return path

    def _now(self) -> Moment:
        return Moment(NOW, timedelta(hours=3), zone=BERLIN)

    def _count(self) -> None:
        self.changed += 1


def settled(home: Path) -> Desk:
    """Somebody with something of everything."""
    return Desk(User(home).settled())
