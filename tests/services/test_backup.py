"""Everything goes into one file and comes out of it on another machine, and a failure on the way changes nothing."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from support import history_samples
from support.backup_bench import ANSWERS, NOW, SETTINGS, User, pose, put, twist
from support.history_samples import LAST_DAY
from twistbreak.core.backup.contents import Fate, Item, Part, preview_lines
from twistbreak.core.health.reading import from_text
from twistbreak.core.problem import Problem
from twistbreak.services.backup import archive, restoring, weekly
from twistbreak.services.backup.belongings import export_everything
from twistbreak.services.backup.restoring import Import, Swap, Taken, look_at

DAY = timedelta(days=1)
NAMES = ["history.sqlite3", "places.json", "poses/my-desk.toml", "routines/my-twist.toml", "settings.toml"]


@pytest.fixture
def people(tmp_path: Path) -> Iterator[Callable[[str], User]]:
    made: list[User] = []

    def user(name: str) -> User:
        made.append(User(tmp_path / name))
        return made[-1]

    yield user
    for one in made:
        one.close()


@pytest.fixture
def ann(people: Callable[[str], User]) -> User:
    return people("ann").settled()


@pytest.fixture
def ben(people: Callable[[str], User]) -> User:
    """A new machine."""
    return people("ben")


@pytest.fixture
def zipped(ann: User, tmp_path: Path) -> Path:
    """A backup of Ann's."""
    return exported(ann, tmp_path / "backup.zip")


def exported(user: User, target: Path, *, health: bool = False) -> Path:
    assert export_everything(user.mine, target, NOW, health=health) is None
    return target


def opened(source: Path, user: User, *, health: bool = False) -> Import:
    found = look_at(source, user.mine, health=health)
    assert isinstance(found, Import), found
    return found


def imported(source: Path, user: User, *, health: bool = False) -> Taken:
    with opened(source, user, health=health) as waiting:
        taken = waiting.apply(NOW)
    assert isinstance(taken, Taken), taken
    return taken


# Export


def test_everything_but_the_health_answers_is_in_it(zipped: Path) -> None:
    with zipfile.ZipFile(zipped) as found:
        assert found.namelist() == ["manifest.json", *NAMES]
        assert found.read("settings.toml").decode() == SETTINGS
        manifest = json.loads(found.read("manifest.json"))
    assert (manifest["format"], manifest["program"], manifest["made"]) == (1, "1.2.3", "2026-03-06T17:30:00+00:00")
    assert b"pregnancy" not in zipped.read_bytes()
    assert stat.S_IMODE(zipped.stat().st_mode) == 0o600


def test_the_health_answers_are_in_it_when_asked_for(ann: User, tmp_path: Path) -> None:
    with zipfile.ZipFile(exported(ann, tmp_path / "all.zip", health=True)) as found:
        assert from_text(found.read("health.json").decode()).answers == ANSWERS


def test_the_same_belongings_give_the_same_bytes(ann: User, zipped: Path, tmp_path: Path) -> None:
    ann.close()
    for path in ann.home.rglob("*.toml"):
        os.utime(path, (1, 1))
    assert exported(ann, tmp_path / "again.zip").read_bytes() == zipped.read_bytes()


def test_somebody_new_can_be_exported(ben: User, tmp_path: Path) -> None:
    with zipfile.ZipFile(exported(ben, tmp_path / "empty.zip")) as found:
        assert found.namelist() == ["manifest.json"]
    assert not ben.paths.history.exists()


def test_an_export_that_fails_leaves_what_was_there_and_says_why(
    ann: User, zipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = zipped.read_bytes()
    with monkeypatch.context() as broken:
        broken.setattr(archive.os, "fsync", _full)
        problem = export_everything(ann.mine, zipped, NOW, health=False)
    assert problem is not None
    assert str(problem.text) == (
        "The backup could not be written (No space left on device); what was there before is unchanged."
    )
    assert zipped.read_bytes() == before
    assert [path.name for path in zipped.parent.iterdir() if path.is_file()] == ["backup.zip"]


def test_links_among_the_twists_are_not_followed(ann: User, tmp_path: Path) -> None:
    put(tmp_path / "secret.toml", twist("secret"))
    (ann.paths.own_routines / "secret.toml").symlink_to(tmp_path / "secret.toml")
    with zipfile.ZipFile(exported(ann, tmp_path / "all.zip")) as found:
        assert "routines/secret.toml" not in found.namelist()


# Import


def test_a_backup_makes_a_new_machine_like_the_old_one(ann: User, ben: User, zipped: Path) -> None:
    taken = imported(zipped, ben)
    theirs = {name: data for name, data in ann.files().items() if not name.endswith("health.json")}
    assert ben.files() == theirs
    assert ben.rows() == ann.rows()
    assert ben.told == []
    assert [item.name for item in taken.preview.of(Fate.ADDED)] == NAMES[1:]
    assert taken.before.exists()


def test_looking_changes_nothing(ann: User, ben: User, zipped: Path) -> None:
    for user in (ann, ben):
        before, rows = user.files(), user.rows() if user is ann else []
        opened(zipped, user).close()
        assert user.files() == before
        assert not user.paths.backups.exists()
        if user is ann:
            assert user.rows() == rows
        else:
            assert not user.paths.history.exists()


def test_the_preview_says_what_becomes_of_each_file(ann: User, zipped: Path) -> None:
    put(ann.paths.settings, "[reminders]\n")
    (ann.paths.own_poses / "my-desk.toml").unlink()
    put(ann.paths.own_routines / "other.toml", twist("other"))
    with opened(zipped, ann) as waiting:
        found = waiting.preview
    assert {item.name: fate for item, fate in found.fates} == {
        "history.sqlite3": Fate.SAME,
        "places.json": Fate.SAME,
        "poses/my-desk.toml": Fate.ADDED,
        "routines/my-twist.toml": Fate.SAME,
        "settings.toml": Fate.REPLACED,
    }
    assert found.kept == (Item(Part.HEALTH, "health.json"), Item(Part.ROUTINES, "routines/other.toml"))
    assert (found.rows, found.new_rows, found.problems) == (len(history_samples.one_day()), 0, ())
    assert [str(line) for line in preview_lines(found)] == [
        "Made on 2026-03-06 by version 1.2.3.",
        "Will be replaced: settings.toml.",
        "Will be added: poses/my-desk.toml.",
        "Stays as it is: health.json, routines/other.toml.",
    ]


def test_histories_are_merged_without_doubles(ben: User, zipped: Path) -> None:
    day_before = history_samples.one_day(seed=2, day=LAST_DAY - DAY)
    ben.keep([*day_before, *history_samples.one_day()[:10]])
    with opened(zipped, ben) as waiting:
        assert waiting.preview.new_rows == len(history_samples.one_day()) - 10
        assert isinstance(waiting.apply(NOW), Taken)
    everything = [*day_before, *history_samples.one_day()]
    assert sorted(map(repr, ben.rows())) == sorted(map(repr, everything))
    imported(zipped, ben)
    assert len(ben.rows()) == len(everything)


def test_rows_that_come_between_preview_and_apply_are_kept(ben: User, zipped: Path) -> None:
    with opened(zipped, ben) as waiting:
        ben.keep(history_samples.one_day(seed=2, day=LAST_DAY - DAY))
        waiting.apply(NOW)
    assert len(ben.rows()) == len(history_samples.one_day()) + len(history_samples.one_day(seed=2, day=LAST_DAY - DAY))


def test_health_answers_are_taken_over_only_when_asked_for(ann: User, ben: User, tmp_path: Path) -> None:
    source = exported(ann, tmp_path / "all.zip", health=True)
    taken = imported(source, ben)
    assert taken.preview.of(Fate.LEFT_OUT) == (Item(Part.HEALTH, "health.json"),)
    assert not ben.paths.health.exists()
    imported(source, ben, health=True)
    assert from_text(ben.paths.health.read_text()).answers == ANSWERS
    assert stat.S_IMODE(ben.paths.health.stat().st_mode) == 0o600


def test_how_everything_was_before_can_be_imported_again(ben: User, zipped: Path) -> None:
    put(ben.paths.settings, "[sounds]\nenabled = false\n")
    taken = imported(zipped, ben)
    assert ben.paths.settings.read_text() == SETTINGS
    imported(taken.before, ben)
    assert ben.paths.settings.read_text() == "[sounds]\nenabled = false\n"


def test_a_copy_of_the_history_alone_can_be_taken_over(ann: User, ben: User) -> None:
    ann.mine.history.back_up_if_due(LAST_DAY)
    (copy,) = ann.paths.backups.glob("history-*.sqlite3")
    os.utime(copy, (NOW.timestamp(), NOW.timestamp()))
    put(ben.paths.settings, SETTINGS)
    taken = imported(copy, ben)
    rows = len(history_samples.one_day())
    assert [str(line) for line in preview_lines(taken.preview)] == [
        "Made on 2026-03-06.",
        f"History: new rows: {rows} of {rows}; they will be added, and what is here stays.",
        "Stays as it is: settings.toml.",
    ]
    assert ben.rows() == ann.rows()
    assert ben.paths.settings.read_text() == SETTINGS


def test_a_history_that_is_in_use_elsewhere_can_be_looked_at(ann: User, ben: User) -> None:
    with opened(ann.mine.history.path, ben) as waiting:
        assert waiting.preview.new_rows <= len(history_samples.one_day())
    assert not list(ben.paths.state.glob(".backup-*"))


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("PRAGMA user_version = 99", "was written by a newer version of Twist Break and is left out"),
        ("PRAGMA application_id = 7", "it is no history of Twist Break and is left out"),
        ("DROP TABLE spans", "the history in it is damaged and is left out; yours stays as it is"),
    ],
)
def test_a_database_that_is_no_history_of_this_version_is_left_out(
    script: str, sentence: str, ann: User, ben: User, tmp_path: Path
) -> None:
    database = tmp_path / "x.sqlite3"
    ann.mine.history.copy_to(database)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(script)
    with opened(database, ben) as found:
        lines = [str(line) for line in preview_lines(found.preview)]
    assert lines[1] == "Cannot be used: history.sqlite3."
    assert sentence in lines[2]
    assert len(lines) == 3


# What is wrong inside a backup


def test_bad_files_are_left_out_one_by_one_and_the_good_ones_used(ann: User, ben: User, tmp_path: Path) -> None:
    put(ann.paths.own_routines / "bad.toml", "place = 'moon'\n")
    put(ann.paths.own_routines / "chair-twist.toml", twist("chair-twist"))
    put(ann.paths.own_poses / "bad.toml", "prop = 3\n")
    put(ann.paths.state / "places.json", "[")
    put(ann.paths.health, "{}")
    put(ann.paths.settings, '[reminders]\ninterval = "45min"\n[[[\nsnooze = ???\n')
    source = exported(ann, tmp_path / "mixed.zip", health=True)
    taken = imported(source, ben, health=True)
    assert {item.name for item in taken.preview.of(Fate.REFUSED)} == {
        "routines/bad.toml",
        "routines/chair-twist.toml",
        "poses/bad.toml",
        "places.json",
        "health.json",
    }
    files = {problem.file for problem in taken.preview.problems}
    assert files == {item.name for item in taken.preview.of(Fate.REFUSED)} | {"settings.toml"}
    assert 'interval = "45min"' in ben.paths.settings.read_text()
    assert (ben.paths.own_routines / "my-twist.toml").read_text() == twist("my-twist")
    assert (ben.paths.own_poses / "my-desk.toml").read_text() == pose()
    assert not (ben.paths.own_routines / "bad.toml").exists()


def test_a_damaged_history_in_it_leaves_ours_alone(ann: User, ben: User, tmp_path: Path) -> None:
    ann.keep(history_samples.years(1, seed=3)[:3000])
    ben.keep(history_samples.one_day())
    source = spoiled_history(exported(ann, tmp_path / "good.zip"), tmp_path / "bad.zip")
    taken = imported(source, ben)
    assert taken.preview.of(Fate.REFUSED) == (Item(Part.HISTORY, "history.sqlite3"),)
    assert "damaged and is left out" in str(taken.preview.problems[0])
    assert sorted(map(repr, ben.rows())) == sorted(map(repr, history_samples.one_day()))
    assert ben.paths.settings.exists()


def spoiled_history(source: Path, target: Path) -> Path:
    """A backup whose history was damaged before it was packed."""
    with zipfile.ZipFile(source) as found:
        contents = {name: found.read(name) for name in found.namelist() if name != "manifest.json"}
    data = contents["history.sqlite3"]
    contents["history.sqlite3"] = data[:40960] + b"\x5a" * 40960 + data[81920:]
    folder = target.with_suffix("")
    for name, content in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    paths = {name: folder / name for name in contents}
    archive.write_archive(target, paths, archive.Manifest(1, "1.2.3", NOW, archive.describe(paths)))
    return target


# Rollback


@pytest.mark.parametrize("fails", range(1, 8))
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_failure_at_any_step_puts_everything_back(
    fails: int, when: str, ann: User, ben: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = exported(ann, tmp_path / "all.zip", health=True)
    put(ben.paths.settings, "[sounds]\nenabled = false\n")
    put(ben.paths.own_routines / "my-twist.toml", twist("my-twist").replace("Sit tall", "Sit up"))
    ben.keep(history_samples.one_day(seed=2, day=LAST_DAY - DAY))
    before, rows = ben.files(), ben.rows()
    steps = 0
    do = Swap.do

    def failing(step: Swap) -> None:
        nonlocal steps
        steps += 1
        if steps != fails:
            do(step)
            return
        if when == "after":
            do(step)
        _full()

    with opened(source, ben, health=True) as waiting, monkeypatch.context() as broken:
        broken.setattr(Swap, "do", failing)
        result = waiting.apply(NOW)
    if fails > 6:
        assert steps == 6  # there are no more: settings, twist, pose, places, health answers, history
        assert isinstance(result, Taken)
        return
    assert isinstance(result, Problem)
    assert str(result.text) == (
        "The backup could not be taken over (No space left on device); everything is as it was."
    )
    assert ben.files() == before
    assert ben.rows() == rows


@pytest.mark.parametrize("fails", ["pack", "merged_history", "_let_go", "preview"])
def test_a_failure_while_getting_ready_changes_nothing(
    fails: str, ben: User, zipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben.keep(history_samples.one_day(seed=2, day=LAST_DAY - DAY))
    before, rows = ben.files(), ben.rows()
    with opened(zipped, ben) as waiting, monkeypatch.context() as broken:
        broken.setattr(restoring, fails, _full)
        assert isinstance(waiting.apply(NOW), Problem)
    assert ben.files() == before
    assert ben.rows() == rows


def test_when_not_even_the_way_back_works_it_says_what_to_do(
    ben: User, zipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(zipped, ben) as waiting, monkeypatch.context() as broken:
        broken.setattr(Swap, "do", _full)
        broken.setattr(Swap, "undo", _full)
        result = waiting.apply(NOW)
    assert isinstance(result, Problem)
    assert "import before-import.zip to have everything as it was" in str(result.text)


def test_a_history_that_another_program_has_open_is_not_swapped(ann: User, ben: User, zipped: Path) -> None:
    ben.keep(history_samples.one_day(seed=2, day=LAST_DAY - DAY))
    other = User(ben.home)
    rows = other.rows()
    with opened(zipped, ben) as waiting:
        result = waiting.apply(NOW)
    assert isinstance(result, Problem)
    assert "another program has the history open" in str(result.text)
    assert other.rows() == rows
    other.close()
    imported(zipped, ben)
    assert len(ben.rows()) == len(rows) + len(ann.rows())


def test_a_link_in_place_of_a_twist_is_replaced_and_comes_back(
    ben: User, zipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "elsewhere.toml", "untouched")
    link = ben.paths.own_routines / "my-twist.toml"
    link.parent.mkdir(parents=True)
    link.symlink_to(tmp_path / "elsewhere.toml")
    do = Swap.do

    def failing_last(step: Swap) -> None:
        do(step)
        if step._target == ben.paths.settings:
            _full()

    with opened(zipped, ben) as waiting, monkeypatch.context() as broken:
        broken.setattr(Swap, "do", failing_last)
        assert isinstance(waiting.apply(NOW), Problem)
    assert link.readlink() == tmp_path / "elsewhere.toml"
    imported(zipped, ben)
    assert link.read_text() == twist("my-twist")
    assert not link.is_symlink()
    assert (tmp_path / "elsewhere.toml").read_text() == "untouched"


# Every week


def test_a_backup_is_made_every_week_and_four_are_kept(ann: User) -> None:
    for number in range(40):
        assert weekly.back_up_if_due(ann.mine, NOW + number * DAY) is None
    found = weekly.FILES.files(ann.paths.backups)
    days = [date(2026, 3, 20), date(2026, 3, 27), date(2026, 4, 3), date(2026, 4, 10)]
    assert [path.name for path in found] == [f"twistbreak-{day}.zip" for day in days]
    assert all(b"health.json" not in path.read_bytes() for path in found)


def test_a_backup_of_a_day_to_come_does_not_stop_those_of_today(ann: User) -> None:
    weekly.back_up_if_due(ann.mine, NOW.replace(year=2099))
    weekly.back_up_if_due(ann.mine, NOW)
    assert [path.name for path in weekly.FILES.files(ann.paths.backups)] == [
        "twistbreak-2026-03-06.zip",
        "twistbreak-2099-03-06.zip",
    ]


def test_a_weekly_backup_that_fails_keeps_the_older_ones(ann: User, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(4):
        weekly.back_up_if_due(ann.mine, NOW + number * 7 * DAY)
    before = weekly.FILES.files(ann.paths.backups)
    with monkeypatch.context() as broken:
        broken.setattr(archive.os, "fsync", _full)
        assert weekly.back_up_if_due(ann.mine, NOW + 28 * DAY) is not None
    assert weekly.FILES.files(ann.paths.backups) == before


def _full(*_args: object, **_more: object) -> None:
    raise OSError(28, "No space left on device")
