"""The verbs about the user's own data, on real files: told in numbers, moved, and deleted only when that is meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from twistbreak import resources
from twistbreak.composition.keeping import Keeping
from twistbreak.composition.remote_data import DataAnswers
from twistbreak.core.clock import Moment
from twistbreak.core.health.check import HealthAnswers
from twistbreak.core.history.rows import BreakRecord, Outcome
from twistbreak.core.protocol import Reply, Status
from twistbreak.core.routines.care import Condition
from twistbreak.core.routines.routine import Dose
from twistbreak.services.backup.wiping import Wiped
from twistbreak.services.health_file import HealthFile
from twistbreak.services.history.store import SqliteHistory
from twistbreak.services.paths import Paths
from twistbreak.services.settings_file import read_schema

NOW = Moment(datetime(2026, 11, 20, 10, tzinfo=UTC), timedelta(hours=5))
SECOND = timedelta(seconds=1)
DONE = BreakRecord(
    NOW.utc, timedelta(), Outcome.COMPLETED, 1, "chair-twist", Dose.STANDARD, NOW.utc, 30 * SECOND, 30 * SECOND
)


class Home:
    """Somebody's folders."""

    def __init__(self, folder: Path) -> None:
        self.paths = Paths(folder / "config", folder / "data", folder / "state")
        self.history = SqliteHistory(self.paths.history, self.paths.backups, NOW.local.date, lambda _problem: None)
        self.heard: list[str] = []
        self.ask = DataAnswers(
            Keeping(
                self.paths,
                self.history,
                read_schema(resources.config() / "settings.toml"),
                lambda: NOW,
                lambda: self.heard.append("changed"),
                lambda what: self.heard.append(f"wiped {len(what)} of {len(Wiped)}"),
            ),
            lambda: NOW,
            lambda _day: True,
        )


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "one")


def text(reply: Reply) -> str:
    assert reply.ok, reply.error
    assert isinstance(reply.result, dict)
    return str(reply.result["text"])


def test_statistics_count_what_was_done(home: Home) -> None:
    home.history.add(DONE)
    home.history.add(replace(DONE, at=NOW.utc - timedelta(days=1), reminder=2))
    home.history.add(replace(DONE, at=NOW.utc - timedelta(days=400), reminder=3))
    reply = home.ask("stats", {"json": True})
    assert isinstance(reply.result, dict)
    data = reply.result["data"]
    assert isinstance(data, dict)
    assert data["streak_days"] == 3
    assert isinstance(data["today"], dict)
    assert data["today"]["completed"] == 1
    assert "2" in text(reply)


def test_statistics_are_a_table_for_spreadsheets_too(home: Home) -> None:
    home.history.add(DONE)
    header, row = text(home.ask("stats", {"csv": True})).splitlines()
    assert header.startswith("day,")
    assert row.startswith("2026-11-20,")


def test_without_any_history_there_are_zeros_and_no_error(home: Home) -> None:
    assert text(home.ask("stats", {}))
    assert text(home.ask("stats", {"csv": True})).splitlines()


def test_a_backup_moves_everything_to_another_machine(home: Home, tmp_path: Path) -> None:
    home.history.add(DONE)
    zipped = tmp_path / "mine.zip"
    assert text(home.ask("export", {"file": str(zipped)})) == f"Everything is in {zipped}."
    assert "exists already" in home.ask("export", {"file": str(zipped)}).error
    other = Home(tmp_path / "two")
    said = text(other.ask("import", {"file": str(zipped)}))
    assert said.endswith("Nothing has been changed yet: add --yes to take it over.")
    assert other.history.first_day() is None
    assert "taken over" in text(other.ask("import", {"file": str(zipped), "yes": True}))
    assert other.history.first_day() == NOW.local.date()
    assert other.heard == ["changed"]
    assert "Everything in it is here already." in text(other.ask("import", {"file": str(zipped), "yes": True}))


def test_health_answers_move_only_when_both_sides_ask_for_them(home: Home, tmp_path: Path) -> None:
    HealthFile(home.paths.health).save(HealthAnswers(frozenset({Condition.PREGNANCY}), on=NOW.local.date()))
    without, with_ = tmp_path / "without.zip", tmp_path / "with.zip"
    assert home.ask("export", {"file": str(without)}).ok
    assert home.ask("export", {"file": str(with_), "health": True}).ok
    other = Home(tmp_path / "two")
    for zipped, asked, arrives in ((without, True, False), (with_, False, False), (with_, True, True)):
        assert other.ask("import", {"file": str(zipped), "health": asked, "yes": True}).ok
        assert other.paths.health.exists() is arrives


@pytest.mark.parametrize("verb", ["export", "import"])
def test_moving_needs_a_file(home: Home, verb: str) -> None:
    assert home.ask(verb, {}).status is Status.WRONG_USAGE


def test_what_is_no_backup_is_refused_in_one_sentence(home: Home, tmp_path: Path) -> None:
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK nothing of the kind")
    reply = home.ask("import", {"file": str(bad), "yes": True})
    assert reply.status is Status.FAILED
    assert str(bad) in reply.error
    assert home.heard == []


def test_nothing_is_deleted_before_it_is_meant(home: Home) -> None:
    home.history.add(DONE)
    said = text(home.ask("wipe", {}))
    assert "add --yes" in said
    assert str(home.paths.history) in said
    assert home.paths.history.exists()
    assert "Nothing of it is left" in text(home.ask("wipe", {"yes": True}))
    assert not home.paths.history.exists()
    assert home.heard == [f"wiped {len(Wiped)} of {len(Wiped)}"]
    assert text(home.ask("wipe", {})) == "There is nothing to delete."
