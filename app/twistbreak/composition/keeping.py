"""What the user owns, as one thing: exported, taken over from a backup, deleted, and told in numbers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from twistbreak import __version__, resources
from twistbreak.core.clock import Moment
from twistbreak.core.problem import Problem
from twistbreak.core.settings.model import Schema
from twistbreak.services.backup import weekly
from twistbreak.services.backup.belongings import Belongings, export_everything
from twistbreak.services.backup.restoring import Import, Taken, look_at
from twistbreak.services.backup.wiping import Wiped, WipeReport, listed, wipe
from twistbreak.services.history.store import SqliteHistory
from twistbreak.services.paths import Paths

EVERYTHING = frozenset(Wiped)


class Keeping:
    """Looks after what the user owns.

    Args:
        paths: The user's folders.
        history: The history; it may be in use.
        schema: What settings there are.
        now: Reads the clock.
        changed: Told when files have been taken over.
        wiped: Told what has been deleted.
    """

    def __init__(
        self,
        paths: Paths,
        history: SqliteHistory,
        schema: Schema,
        now: Callable[[], Moment],
        changed: Callable[[], None] = lambda: None,
        wiped: Callable[[frozenset[Wiped]], None] = lambda _what: None,
    ) -> None:
        self.history = history
        self._mine = Belongings(paths, history, schema, resources.assets(), __version__)
        self._now = now
        self._changed = changed
        self._wiped = wiped

    @property
    def paths(self) -> Paths:
        """The user's folders."""
        return self._mine.paths

    def export(self, target: Path, *, health: bool) -> Problem | None:
        """Write everything into one file; the health answers only when the user asks for them."""
        return export_everything(self._mine, target, self._now().utc, health=health)

    def left_out(self) -> list[str]:
        """What an export leaves out, because no backup can hold it."""
        return self._mine.left_out()

    def look_at(self, source: Path, *, health: bool) -> Import | Problem:
        """Open a backup, to see what taking it over would do."""
        return look_at(source, self._mine, health=health)

    def take_over(self, backup: Import) -> Taken | Problem:
        """Take a backup over: all of it, or nothing."""
        result = backup.apply(self._now().utc)
        self._changed()
        return result

    def listed(self, what: frozenset[Wiped] = EVERYTHING) -> tuple[Path, ...]:
        """What `wipe` would delete."""
        return listed(self._mine, what)

    def wipe(self, what: frozenset[Wiped] = EVERYTHING) -> WipeReport:
        """Delete it for good."""
        report = wipe(self._mine, what)
        self._wiped(what)
        return report

    def rest(self) -> Problem | None:
        """Nobody waits for anything now: make the backups of the day and of the week, if they are due."""
        now = self._now()
        self.history.back_up_if_due(now.local.date())
        return weekly.back_up_if_due(self._mine, now.local)
