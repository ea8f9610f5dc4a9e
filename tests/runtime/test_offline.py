"""The command line while the program does not run says what is wrong with the user's files, once, beside the answer."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from support.backup_bench import put, twist
from support.program import COMMAND
from twistbreak.cli import main
from twistbreak.services.paths import user_paths

Said = tuple[int, str, str]


class CommandLine:
    """A user's shell, with folders of the test's own."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.paths = user_paths()

    def __call__(self, *arguments: str) -> Said:
        """Exit status, output and errors."""
        status = main(arguments)
        said = self._capsys.readouterr()
        return status, said.out, said.err


@pytest.fixture
def twistbreak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    for name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "RUNTIME_DIR"):
        (tmp_path / name).mkdir(mode=0o700)
        monkeypatch.setenv(f"XDG_{name}", str(tmp_path / name))
    return CommandLine(capsys)


def test_statistics_of_a_history_that_cannot_be_read_are_none(twistbreak: CommandLine) -> None:
    history = twistbreak.paths.history
    history.mkdir(parents=True)
    status, out, err = twistbreak("stats")
    assert (status, out) == (1, "")
    assert err.startswith(f"twistbreak: {history}: it cannot be used now (It is not an ordinary file);")
    assert err.count("\n") == 1


def test_a_history_that_was_rebuilt_is_told_beside_the_answer_and_in_the_why_log(twistbreak: CommandLine) -> None:
    put(twistbreak.paths.history, "no database " * 1000)
    status, out, err = twistbreak("stats")
    assert status == 0
    assert out.startswith("Today: ")
    sentence = f"{twistbreak.paths.history}: it was damaged and has been rebuilt from what could still be read: 0 rows"
    assert err.startswith(f"twistbreak: {sentence}")
    assert "it was damaged and has been rebuilt" in twistbreak("why")[1]
    assert twistbreak("stats")[2] == ""


def test_an_export_that_fails_for_the_history_names_it(twistbreak: CommandLine, tmp_path: Path) -> None:
    twistbreak.paths.history.mkdir(parents=True)
    (twistbreak.paths.history / "x").touch()
    target = tmp_path / "x.zip"
    status, _out, err = twistbreak("export", str(target))
    assert status == 1
    assert f"{target}: The backup could not be written ({twistbreak.paths.history}: it cannot be used now" in err
    assert not target.exists()


def test_a_backup_of_which_nothing_can_be_used_is_a_failure(twistbreak: CommandLine, tmp_path: Path) -> None:
    source = tmp_path / "x.sqlite3"
    put(source, "SQLite format 3\0 and no more")
    status, out, err = twistbreak("import", str(source), "--yes")
    assert (status, out) == (1, "")
    assert "Cannot be used: history.sqlite3." in err
    assert "the history in it is damaged and is left out; yours stays as it is" in err


def test_an_export_names_what_it_leaves_out(twistbreak: CommandLine, tmp_path: Path) -> None:
    put(twistbreak.paths.settings, "# x\n" * 2**20)
    put(twistbreak.paths.history, "no database " * 1000)
    put(twistbreak.paths.own_routines / "Mine.toml", twist("mine"))
    put(twistbreak.paths.own_routines / "mine.toml", twist("mine"))
    status, out, err = twistbreak("export", str(tmp_path / "x.zip"))
    assert (status, out) == (0, f"Everything is in {tmp_path / 'x.zip'}.\n")
    rebuilt, left_out = err.splitlines()
    assert "it was damaged and has been rebuilt" in rebuilt
    assert left_out == (
        "twistbreak: Left out, because these are links, too large, or wrongly named: settings.toml, routines/Mine.toml."
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux only")
@pytest.mark.usefixtures("twistbreak")
def test_a_table_that_goes_to_a_full_disk_is_a_failure_in_one_sentence() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, "stats", "--csv"], stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60
        )
    assert done.returncode == 1
    assert done.stderr == "twistbreak: The answer could not be written to its end (No space left on device).\n"


@pytest.mark.usefixtures("twistbreak")
def test_whoever_has_read_enough_may_leave() -> None:
    ours, its = os.pipe()
    os.close(ours)
    done = subprocess.run(
        [*COMMAND, "settings", "list"], stdout=its, stderr=subprocess.PIPE, text=True, check=False, timeout=60
    )
    os.close(its)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX")
@pytest.mark.parametrize(("closed", "status"), [("stats >&-", 0), ("bogus 2>&-", 2), ("stats <&- >&- 2>&-", 0)])
@pytest.mark.usefixtures("twistbreak")
def test_whoever_closes_an_output_gets_none_of_it(closed: str, status: int) -> None:
    shell = ["sh", "-c", f'"$@" {closed}', "sh", *COMMAND]
    done = subprocess.run(shell, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (status, "", "")


def test_a_setting_that_cannot_be_saved_does_not_hold(twistbreak: CommandLine) -> None:
    twistbreak.paths.settings.mkdir(parents=True)
    status, out, err = twistbreak("settings", "set", "sounds.volume", "20")
    assert (status, out) == (1, "")
    assert err == f"twistbreak: {twistbreak.paths.settings}: the change could not be saved (Is a directory)\n"


def test_a_twist_that_holds_for_hours_is_told_beside_the_list(twistbreak: CommandLine) -> None:
    put(twistbreak.paths.own_routines / "mine.toml", twist("mine").replace("seconds = 30", "seconds = 10000", 1))
    status, out, err = twistbreak("routines")
    assert status == 0
    assert "chair-twist" in out
    assert "hold.standard.seconds: is 10000, but should be a number from 15 to 60" in err


def test_settings_that_are_far_too_large_are_told_beside_the_list(twistbreak: CommandLine) -> None:
    put(twistbreak.paths.settings, "# x\n" * 2**20)
    status, out, err = twistbreak("settings", "list")
    assert status == 0
    assert "reminders.interval = 30min" in out
    assert str(twistbreak.paths.settings) in err
    assert "64 KiB" in err
