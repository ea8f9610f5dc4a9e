"""A user with settings, twists, a history and health answers, in folders of the test's own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from support import history_samples
from support.history_files import EVER
from support.history_samples import LAST_DAY
from twistbreak import resources
from twistbreak.core.health.check import HealthAnswers
from twistbreak.core.health.reading import to_text
from twistbreak.core.history.rows import Entry
from twistbreak.core.problem import Problem
from twistbreak.core.routines.care import Condition
from twistbreak.services.backup.belongings import Belongings
from twistbreak.services.history.store import SqliteHistory
from twistbreak.services.paths import Paths
from twistbreak.services.settings_file import read_schema

NOW = datetime(2026, 3, 6, 17, 30, tzinfo=UTC)
SETTINGS = '# mine\n[reminders]\ninterval = "45min"\n'
ANSWERS = HealthAnswers(frozenset({Condition.PREGNANCY}), on=LAST_DAY)


@dataclass
class User:
    """Somebody on a machine."""

    home: Path
    told: list[Problem] = field(default_factory=list[Problem])

    def __post_init__(self) -> None:
        paths = Paths(self.home / "config", self.home / "data", self.home / "state")
        history = SqliteHistory(paths.history, paths.backups, lambda: LAST_DAY, self.told.append)
        schema = read_schema(resources.config() / "settings.toml")
        self.mine = Belongings(paths, history, schema, resources.assets(), "1.2.3")

    @property
    def paths(self) -> Paths:
        return self.mine.paths

    def settled(self) -> User:
        """With something of everything."""
        put(self.paths.settings, SETTINGS)
        put(self.paths.own_routines / "my-twist.toml", twist("my-twist"))
        put(self.paths.own_poses / "my-desk.toml", pose())
        put(self.paths.state / "places.json", '{"status": {"DP-1": [1, 2, 300, 400]}}')
        put(self.paths.health, to_text(ANSWERS))
        self.keep(history_samples.one_day())
        return self

    def keep(self, entries: list[Entry]) -> None:
        for entry in entries:
            self.mine.history.add(entry)

    def rows(self) -> list[Entry]:
        return [*self.mine.history.breaks(*EVER), *self.mine.history.spans(*EVER)]

    def files(self) -> dict[str, bytes]:
        """Every file of the user's, the backups and the history excepted: name and contents."""
        return {
            str(path.relative_to(self.home)): path.read_bytes()
            for path in sorted(self.home.rglob("*"))
            if path.is_file() and not path.name.startswith("history.") and self.paths.backups not in path.parents
        }

    def close(self) -> None:
        self.mine.history.close()


def put(path: Path, text: str) -> None:
    """Write a file and make its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def twist(name: str) -> str:
    """A twist of the user's own."""
    text = (resources.assets() / "routines" / "chair-twist.toml").read_text("utf-8")
    return text.replace('id = "chair-twist"', f'id = "{name}"')


def pose() -> str:
    """Poses of the user's own."""
    return (resources.assets() / "poses" / "chair-twist.toml").read_text("utf-8")
