"""Nothing that the user has set or written is lost, whatever happens to the file."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import tomllib
from datetime import timedelta
from pathlib import Path

import pytest
import tomlkit
from hypothesis import HealthCheck, event, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from tomlkit.exceptions import TOMLKitError

from twistbreak import resources
from twistbreak.core.settings.parse import BadValueError
from twistbreak.services import settings_file
from twistbreak.services.settings_edit import edited
from twistbreak.services.settings_file import SIZE_LIMIT, SettingsFile, read_schema

SCHEMA = read_schema(resources.config() / "settings.toml")
HAND_WRITTEN = """\
# my settings

[reminders]
interval = "45min"   # the physio said so
snoozes = 99
my_own_key = [1, 2]

[elsewhere]
x = { y = 1 }
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


@pytest.fixture
def hand_written(path: Path) -> Path:
    path.parent.mkdir()
    path.write_text(HAND_WRITTEN)
    return path


def opened(path: Path) -> SettingsFile:
    file = SettingsFile(path, SCHEMA)
    file.load()
    return file


def told(file: SettingsFile) -> list[str]:
    return [str(problem.text) for problem in file.problems]


def names(path: Path) -> list[str]:
    return sorted(found.name for found in path.parent.iterdir())


def minutes(file: SettingsFile, key: str = "reminders.interval") -> float:
    return file.settings.duration(key) / timedelta(minutes=1)


def test_a_first_start_has_the_defaults_and_writes_nothing(path: Path) -> None:
    settings, problems = SettingsFile(path, SCHEMA).load()
    assert settings == SCHEMA.defaults()
    assert problems == ()
    assert not path.parent.exists()


def test_a_change_is_written_at_once_and_read_by_the_next_start(path: Path) -> None:
    file = opened(path)
    assert file.set("reminders.interval", timedelta(minutes=45)) is None
    assert file.set_text("hours.monday", "9:00-12:00, 13:00-17:00") is None
    assert minutes(opened(path)) == 45
    assert opened(path).get("hours.monday") == "09:00-12:00, 13:00-17:00"
    assert path.read_text() == (
        "# Settings of Twist Break. You may edit this file by hand; changes are picked up at once.\n"
        '\n[reminders]\ninterval = "45min"\n\n[hours]\nmonday = ["09:00-12:00", "13:00-17:00"]\n'
    )
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_what_is_written_by_hand_stays_as_it_is_written(hand_written: Path) -> None:
    file = opened(hand_written)
    assert minutes(file) == 45
    file.set("reminders.interval", timedelta(minutes=50))
    assert hand_written.read_text() == HAND_WRITTEN.replace('"45min"', '"50min"')


def test_a_bad_value_stays_in_the_file_until_its_key_is_set(hand_written: Path) -> None:
    file = opened(hand_written)
    (problem,) = file.problems
    assert str(problem) == (
        f"{hand_written}, line 5, reminders.snoozes: 99 does not fit; it must be a whole number from 0 to 10"
    )
    assert file.settings.number("reminders.snoozes") == 3
    file.set("sounds.volume", 10)
    assert "snoozes = 99" in hand_written.read_text()
    file.set("reminders.snoozes", 3)
    assert "snoozes = 3\n" in hand_written.read_text()
    assert file.problems == ()


@pytest.mark.parametrize(
    ("key", "text"), [("reminders.interval", "soon"), ("sounds.volume", "101"), ("sounds.tones", "?")]
)
def test_a_bad_value_is_refused_and_changes_nothing(hand_written: Path, key: str, text: str) -> None:
    file = opened(hand_written)
    with pytest.raises(BadValueError, match="does not fit; it must be"):
        file.set_text(key, text)
    assert hand_written.read_text() == HAND_WRITTEN
    assert not file.has_unsaved


def test_a_setting_that_does_not_exist_gets_a_hint(path: Path) -> None:
    file = opened(path)
    for attempt in (file.get, file.reset, lambda key: file.set_text(key, "3"), lambda key: file.set(key, 3)):
        with pytest.raises(BadValueError, match=r'did you mean "reminders\.interval"'):
            attempt("reminders.intervall")


def test_reset_of_one_setting_takes_its_line_away(hand_written: Path) -> None:
    file = opened(hand_written)
    file.reset("reminders.snoozes")
    assert hand_written.read_text() == HAND_WRITTEN.replace("snoozes = 99\n", "")
    assert file.problems == ()


def test_reset_of_everything_leaves_what_is_not_ours(hand_written: Path) -> None:
    file = opened(hand_written)
    file.reset()
    assert file.settings == SCHEMA.defaults()
    assert tomllib.loads(hand_written.read_text()) == {
        "reminders": {"my_own_key": [1, 2]},
        "elsewhere": {"x": {"y": 1}},
    }
    assert "# my settings" in hand_written.read_text()


def test_reset_stays_a_reset_after_the_next_start(path: Path) -> None:
    opened(path).set("sounds.volume", 10)
    opened(path).reset()
    assert opened(path).settings == SCHEMA.defaults()
    assert opened(path).problems == ()


def test_reset_without_a_file_makes_none(path: Path) -> None:
    assert opened(path).reset() is None
    assert not path.exists()


def test_an_edit_by_hand_since_the_last_look_is_merged(hand_written: Path) -> None:
    file = opened(hand_written)
    hand_written.write_text('# new\n[reminders]\ninterval = "25min"\n[sounds]\nvolume = 70\n')
    file.set("sounds.volume", 30)
    assert hand_written.read_text() == '# new\n[reminders]\ninterval = "25min"\n[sounds]\nvolume = 30\n'
    assert minutes(file) == 25


def test_two_programs_that_set_different_things_lose_nothing(path: Path) -> None:
    window, command_line = opened(path), opened(path)
    window.set("sounds.volume", 10)
    command_line.set("window.text_size", 150)
    window.set("reminders.snoozes", 1)
    values = opened(path).settings
    assert (values.number("sounds.volume"), values.number("window.text_size")) == (10, 150)
    assert values.number("reminders.snoozes") == 1


def test_a_broken_file_is_set_aside_and_its_good_values_hold(path: Path) -> None:
    path.parent.mkdir()
    broken = '[reminders]\ninterval = "45min\nsnoozes = 2 # two\nmine = 1\n'
    path.write_text(broken)
    file = opened(path)
    assert file.settings.number("reminders.snoozes") == 2
    assert told(file) == [
        'this cannot be understood; a line looks like: interval = "30min"',
        "a copy of the file as it was is kept as settings.toml.broken-1",
    ]
    assert path.read_text() == broken
    file.load()
    assert names(path) == ["settings.toml", "settings.toml.broken-1"]
    file.set("sounds.volume", 10)
    assert (path.parent / "settings.toml.broken-1").read_text() == broken
    text = path.read_text()
    assert '# not understood: interval = "45min' in text
    assert "snoozes = 2 # two\nmine = 1\n" in text
    assert file.problems == ()


@pytest.mark.parametrize("loss", ["missing", "empty", "zeros"])
def test_after_a_crash_that_took_the_file_the_newest_backup_is_used_and_restored(path: Path, loss: str) -> None:
    file = opened(path)
    file.set("sounds.volume", 10)
    file.set("sounds.volume", 20)
    whole = path.read_bytes()
    path.unlink() if loss == "missing" else path.write_bytes(b"" if loss == "empty" else b"\0" * len(whole))
    file = opened(path)
    assert file.settings.number("sounds.volume") == 20
    (notice,) = told(file)
    assert notice == (
        "the file was missing, empty or unreadable, so the settings are those of the backup settings.toml.~1~; "
        "to start afresh, reset them"
    )
    assert path.read_bytes() == whole
    file.load()
    assert file.problems  # the notice stays until the user has acted
    file.set("sounds.volume", 30)
    assert file.problems == ()


def test_a_damaged_backup_gives_way_to_an_older_one(path: Path) -> None:
    opened(path).set("sounds.volume", 10)
    opened(path).set("sounds.volume", 20)
    path.unlink()
    (path.parent / "settings.toml.~1~").write_text("[sounds")
    file = opened(path)
    assert file.settings.number("sounds.volume") == 10
    assert "settings.toml.~2~" in told(file)[0]


def test_backups_hold_the_last_good_file_and_those_of_earlier_runs(path: Path) -> None:
    for volume in (10, 20, 30, 40):
        file = opened(path)
        file.set("sounds.volume", volume - 1)
        file.set("sounds.volume", volume)
    backups = [tomllib.loads((path.parent / f"settings.toml.~{n}~").read_text()) for n in (1, 2, 3)]
    assert [backup["sounds"]["volume"] for backup in backups] == [40, 30, 20]


def test_what_was_written_by_hand_is_backed_up_before_it_is_changed(hand_written: Path) -> None:
    file = opened(hand_written)
    file.reset()
    assert (hand_written.parent / "settings.toml.~2~").read_text() == HAND_WRITTEN


@pytest.mark.parametrize("trouble", ["folder", "loop", "pipe", "huge"])
def test_what_cannot_be_read_is_told_and_left_alone(path: Path, trouble: str) -> None:
    opened(path).set("sounds.volume", 10)
    path.unlink()
    if trouble == "folder":
        path.mkdir()
    elif trouble == "loop":
        path.symlink_to(path)
    elif trouble == "pipe":
        os.mkfifo(path)
    else:
        with path.open("wb") as file:
            file.truncate(100 * 2**20)
    before = path.lstat()
    file = opened(path)
    assert told(file)[0].startswith("it cannot be read (")
    assert file.settings.number("sounds.volume") == 10  # the backup's
    problem = file.set("sounds.volume", 20)
    assert problem is not None
    assert str(problem.text).startswith("the change could not be saved (")
    assert file.settings.number("sounds.volume") == 20
    assert file.has_unsaved
    after = path.lstat()
    assert (after.st_mode, after.st_size, after.st_ino) == (before.st_mode, before.st_size, before.st_ino)


def test_the_largest_file_is_still_read_quickly_enough_to_be_salvaged(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("[sounds]\nvolume = 20\n" + "a = [\n" * ((SIZE_LIMIT - 30) // 6))
    assert opened(path).settings.number("sounds.volume") == 20


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_what_cannot_be_saved_holds_and_is_saved_later(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise OSError(number, os.strerror(number))

    file = opened(path)
    with monkeypatch.context() as broken:
        broken.setattr(settings_file, "write_atomically", refuse)
        for _ in range(3):
            problem = file.set("sounds.volume", 20)
            assert str(problem) == (
                f"{path}: the change could not be saved ({os.strerror(number)}); "
                "it holds until you quit, and saving it is tried again"
            )
        file.reset("sounds.tones")
        settings, _ = file.load()
        assert settings.number("sounds.volume") == 20
        assert file.has_unsaved
    assert file.flush() is None
    assert not file.has_unsaved
    assert opened(path).settings.number("sounds.volume") == 20


def test_a_file_without_permission_to_write_is_respected(hand_written: Path) -> None:
    hand_written.chmod(0o400)
    file = opened(hand_written)
    assert file.set("sounds.volume", 20) is not None
    assert hand_written.read_text() == HAND_WRITTEN
    hand_written.chmod(0o600)
    assert file.flush() is None
    assert "volume = 20" in hand_written.read_text()


def test_a_file_kept_elsewhere_by_a_link_stays_there(hand_written: Path, tmp_path: Path) -> None:
    target = tmp_path / "dotfiles.toml"
    hand_written.rename(target)
    hand_written.symlink_to(target)
    opened(hand_written).set("sounds.volume", 20)
    assert hand_written.is_symlink()
    assert "volume = 20" in target.read_text()


def test_flush_with_nothing_to_save_touches_nothing(hand_written: Path) -> None:
    assert opened(hand_written).flush() is None
    assert names(hand_written) == ["settings.toml"]


def test_the_same_value_again_is_not_written(path: Path) -> None:
    file = opened(path)
    file.set("sounds.volume", 20)
    before = path.stat().st_ino
    file.set("sounds.volume", 20)
    assert path.stat().st_ino == before


def test_a_value_set_back_to_its_default_is_kept_as_the_users_choice(path: Path) -> None:
    file = opened(path)
    file.set("sounds.volume", 50)
    assert file.settings.changed == {"sounds.volume"}
    assert "volume = 50" in path.read_text()


def test_reading_settings_imports_no_editor(path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from twistbreak import resources;"
        "from twistbreak.services.settings_file import SettingsFile, read_schema;"
        "SettingsFile(Path(sys.argv[1]), read_schema(resources.config() / 'settings.toml')).load();"
        "print([name for name in ('tomlkit', 'difflib', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


KEYS = ["sounds.volume", "reminders.snoozes", "window.text_size"]
PIECES = st.sampled_from(
    [
        "# note", "", "[sounds]", "[reminders]", "[sounds.x]", "[[list]]", "volume = 20", "snoozes = 99", "a.b = 1",
        "sounds.x.y = 4 # dotted", "sounds.volume = 30",
        "window = { text_size = 120, mine = 1 }", "window.text_size = 130 # big", "window = 3",
        "days = [\n 1, # one\n 2,\n]", "text = '''\n[sounds]\n'''", "= =", 'x = "', "[reminders", "\0", "y = 1e400",
    ]
)  # fmt: skip
CHANGES = st.dictionaries(st.sampled_from(KEYS), st.none() | st.just("set"), min_size=1)


@given(st.lists(PIECES, max_size=10).map("\n".join), CHANGES)
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_the_file_looks_like_a_change_lands_and_all_else_stays(
    path: Path, text: str, changes: dict[str, str | None]
) -> None:
    path.parent.mkdir(exist_ok=True)
    for old in path.parent.iterdir():
        old.unlink()
    path.write_text(text)
    file = opened(path)
    before = dict(file.settings.values)
    event("broken" if any("copy" in problem for problem in told(file)) else "whole")
    for key, change in changes.items():
        problem = file.reset(key) if change is None else file.set(key, 7 if key == "reminders.snoozes" else 88)
        assert problem is None
        default = SCHEMA.defaults().values[key]
        before[key] = default if change is None else 7 if key == "reminders.snoozes" else 88
    assert file.settings.values == before
    assert opened(path).settings.values == before
    if text.strip():
        tomllib.loads(path.read_text())


@given(st.lists(PIECES, max_size=10).map("\n".join), CHANGES)
def test_an_edit_changes_nothing_but_its_keys(text: str, changes: dict[str, str | None]) -> None:
    try:
        before = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    wanted = {key: None if change is None else 88 for key, change in changes.items()}
    after = tomllib.loads(edited(text, wanted))
    for page in before.keys() | after.keys():
        for name in _names(before, page) | _names(after, page):
            key = f"{page}.{name}"
            if key in wanted:
                assert _value(after, page, name) == wanted[key]
            elif not (page in {k.partition(".")[0] for k, v in wanted.items() if v} and before.get(page) == 3):
                assert _value(after, page, name) == _value(before, page, name)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("[sounds]\nsounds.x = 1 # no line end", "[sounds]\nsounds.x = 1 # no line end\nvolume = 88\n"),
        ("sounds.x = 1 # dotted\n[other]\n", "sounds.x = 1 # dotted\nsounds.volume = 88\n[other]\n"),
        ("sounds = { x = 1 } # inline\n", "sounds = { x = 1, volume = 88} # inline\n"),
    ],
)
def test_comments_survive_an_edit_in_every_notation(text: str, result: str) -> None:
    assert edited(text, {"sounds.volume": 88}) == result


def test_where_the_editor_fails_the_values_are_saved_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(_text: str) -> None:
        raise TOMLKitError

    monkeypatch.setattr(tomlkit, "parse", stumble)
    after = tomllib.loads(edited("[sounds]\nx = 1 # lost\n[other]\ny = 2\n", {"sounds.volume": 88}))
    assert after == {"sounds": {"x": 1, "volume": 88}, "other": {"y": 2}}


def _names(tables: dict[str, object], page: str) -> set[str]:
    table = tables.get(page)
    return set(table) if isinstance(table, dict) else {""}


def _value(tables: dict[str, object], page: str, name: str) -> object:
    table = tables.get(page)
    return table.get(name) if isinstance(table, dict) else table if name == "" else None


WRITER = """
import sys
from pathlib import Path
from twistbreak import resources
from twistbreak.services.settings_file import SettingsFile, read_schema
file = SettingsFile(Path(sys.argv[1]), read_schema(resources.config() / "settings.toml"))
file.load()
while True:
    for volume in range(101):
        assert file.set("sounds.volume", volume) is None
        print(volume, flush=True)
"""


def test_kill_9_while_saving_leaves_a_whole_file(hand_written: Path) -> None:
    for count in (1, 2, 5, 9):
        with subprocess.Popen([sys.executable, "-c", WRITER, hand_written], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            for _ in range(count):
                volume = int(writer.stdout.readline())
            writer.kill()
        file = opened(hand_written)
        assert file.settings.number("sounds.volume") in {volume, volume + 1, volume + 2}
        assert minutes(file) == 45
        assert len(file.problems) == 1  # the 99 snoozes
