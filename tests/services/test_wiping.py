"""What is to be wiped is gone, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.backup_bench import NOW, User, put
from support.history_samples import LAST_DAY, one_day
from twistbreak.services.backup import weekly
from twistbreak.services.backup.wiping import Wiped, listed, wipe

EVERYTHING = frozenset(Wiped)


@pytest.fixture
def user(tmp_path: Path) -> Iterator[User]:
    """Somebody who has used the program for long, with traces everywhere."""
    made = User(tmp_path / "home").settled()
    paths = made.paths
    put(paths.engine_state, "{}")
    put(paths.why_log, "{}")
    put(paths.state / "twistbreak.log", "entry")
    put(paths.state / "tones" / "turn.wav", "beep")
    put(paths.health.with_name("health.json.broken"), "{")
    put(paths.health.with_name(".health.json.77.tmp"), "{")
    put(paths.settings.with_name("settings.toml.~1~"), "")
    put(paths.settings.with_name("settings.toml.broken-1"), "")
    put(paths.history.with_name("history.damaged-2025-01-01.sqlite3"), "x")
    put(paths.history.with_name("history.damaged-2025-01-01.sqlite3-wal"), "x")
    put(paths.history.with_name(".history.sqlite3.77.new"), "x")
    put(paths.state / ".backup-abc" / "health.json", "{")
    made.mine.history.back_up_if_due(LAST_DAY)
    weekly.back_up_if_due(made.mine, NOW)
    yield made
    made.close()


def left(user: User) -> list[str]:
    return sorted(str(path.relative_to(user.home)) for path in user.home.rglob("*") if not path.is_dir())


def test_the_memory_goes_and_what_the_user_has_made_stays(user: User) -> None:
    report = wipe(user.mine)
    assert left(user) == [
        "config/settings.toml",
        "config/settings.toml.broken-1",
        "config/settings.toml.~1~",
        "data/poses/my-desk.toml",
        "data/routines/my-twist.toml",
    ]
    assert report.left == ()
    assert str(report.sentence) == f"{len(report.gone)} files were deleted. Nothing of it is left."


def test_everything_means_everything(user: User) -> None:
    wipe(user.mine, EVERYTHING)
    assert left(user) == []
    assert user.rows() == []
    assert user.told == []


def test_the_health_answers_alone(user: User) -> None:
    before = left(user)
    wipe(user.mine, frozenset({Wiped.HEALTH}))
    assert [name for name in before if name not in left(user)] == [
        "data/.health.json.77.tmp",
        "data/health.json",
        "data/health.json.broken",
        "state/.backup-abc/health.json",
    ]


def test_the_most_private_goes_first(user: User) -> None:
    order = [path.name for path in listed(user.mine)]
    first = order.index("history.sqlite3")
    assert {"health.json", "health.json.broken", ".health.json.77.tmp"} < set(order[:first])
    assert order.index("history.sqlite3-wal") < first
    assert order.index("state.json") > order.index("why.jsonl") > order.index(f"history-{LAST_DAY}.sqlite3")


def test_what_would_go_can_be_shown_before(user: User) -> None:
    names = listed(user.mine, EVERYTHING)
    assert sorted(str(path.relative_to(user.home)) for path in names) == left(user)
    assert left(user)


def test_as_many_files_are_counted_as_were_shown_before(user: User) -> None:
    shown = listed(user.mine, EVERYTHING)
    assert user.paths.history.with_name("history.sqlite3-wal") in shown  # goes by itself when the history is closed
    assert wipe(user.mine, EVERYTHING).gone == shown


def test_a_second_time_there_is_nothing(user: User) -> None:
    wipe(user.mine, EVERYTHING)
    assert str(wipe(user.mine, EVERYTHING).sentence) == "There was nothing to delete."


def test_rows_that_wait_for_the_disk_are_forgotten_too(user: User) -> None:
    user.close()
    wipe(user.mine)
    user.paths.history.mkdir()
    user.keep(one_day())
    assert user.mine.history.has_unwritten
    wipe(user.mine)
    user.paths.history.rmdir()
    assert user.rows() == []


def test_after_a_wipe_a_new_history_begins(user: User) -> None:
    wipe(user.mine)
    user.keep(one_day()[:5])
    assert len(user.rows()) == 5
    assert user.told == []


def test_what_cannot_be_deleted_is_told_and_the_rest_goes(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    unlink = Path.unlink

    def refusing(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == "why.jsonl":
            raise PermissionError(13, "Permission denied")
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as broken:
        broken.setattr(Path, "unlink", refusing)
        report = wipe(user.mine, EVERYTHING)
    assert left(user) == ["state/why.jsonl"]
    refused = f"1 file could not be deleted: {user.paths.why_log} (Permission denied). Delete it by hand."
    assert str(report.sentence).startswith(refused)
    assert str(report.sentence).endswith(f"Files that were deleted: {len(report.gone)}.")


def test_links_go_and_what_they_lead_to_stays(user: User, tmp_path: Path) -> None:
    put(tmp_path / "elsewhere" / "mine.toml", "precious")
    (user.paths.own_routines / "link.toml").symlink_to(tmp_path / "elsewhere" / "mine.toml")
    (user.paths.state / "folder").symlink_to(tmp_path / "elsewhere")
    wipe(user.mine, EVERYTHING)
    assert left(user) == []
    assert [path.name for path in (tmp_path / "elsewhere").iterdir()] == ["mine.toml"]
