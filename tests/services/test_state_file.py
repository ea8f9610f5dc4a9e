"""The state outlives the program, however it ends."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from twistbreak.core.clock import Moment
from twistbreak.core.engine.state import EngineState
from twistbreak.services.state_file import SIZE_LIMIT, StateFile

FRESH = EngineState.fresh(Moment(datetime(2026, 3, 2, 12, tzinfo=UTC), timedelta(hours=3), boot="b"))


def test_a_first_start_has_no_state_and_no_problem(tmp_path: Path) -> None:
    assert StateFile(tmp_path / "state.json").load() == (None, None)


def test_sitting_time_survives_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "state.json"
    state = replace(FRESH, sitting=timedelta(minutes=17, seconds=1.5))
    StateFile(path).save(state)
    assert StateFile(path).load() == (state, None)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_an_unchanged_state_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    file = StateFile(path)
    file.save(FRESH)
    before = path.stat().st_ino
    file.save(FRESH)
    assert path.stat().st_ino == before


def test_a_state_that_could_not_be_written_is_told_of_once_and_written_the_next_time(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "folder" / "state.json"
    path.parent.touch()
    file = StateFile(path)
    file.save(FRESH)
    file.save(replace(FRESH, snoozes=1))
    (told,) = caplog.messages
    assert "cannot be written" in told
    path.parent.unlink()
    file.save(FRESH)
    assert StateFile(path).load() == (FRESH, None)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it is not JSON"),
        (b"\0" * 500, "it is not JSON"),
        (b'{"version": 1, "pha', "it is not JSON"),
        (b"\xff\xfe", "it is not JSON"),
        (b"[" * 100_000, "recursion"),
        (b"9" * 5000, "it is not JSON"),
        (b'{"version": 99}', "version 1 was expected"),
        (b" " * (SIZE_LIMIT + 1), "File too large"),
    ],
)
def test_a_state_that_cannot_be_used_is_told_and_left_alone(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(data)
    state, problem = StateFile(path).load()
    assert state is None
    assert str(problem).startswith(f"{path}: it cannot be used (")
    assert reason in str(problem)
    assert str(problem).endswith("sitting time starts at zero")


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for name in ("folder", "pipe", "loop"):
        state, problem = StateFile(tmp_path / name).load()
        assert state is None
        assert problem is not None


@given(st.binary(max_size=60), st.integers(0, 600), st.integers(0, 20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_damage_gives_a_state_or_a_problem(tmp_path: Path, junk: bytes, at: int, cut: int) -> None:
    path = tmp_path / "state.json"
    path.unlink(missing_ok=True)
    StateFile(path).save(FRESH)
    data = path.read_bytes()
    path.write_bytes(data[:at] + junk + data[at + cut :])
    state, problem = StateFile(path).load()
    assert (state is None) == (problem is not None)


WRITER = """
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from twistbreak.core.clock import Moment
from twistbreak.core.engine.state import EngineState
from twistbreak.services.state_file import StateFile
file = StateFile(Path(sys.argv[1]))
state, problem = file.load()
assert problem is None, problem
state = state or EngineState.fresh(Moment(datetime(2026, 3, 2, 12, tzinfo=UTC), timedelta(hours=3)))
while True:
    state = replace(state, sitting=state.sitting + timedelta(seconds=1), breaks=state.breaks + 1)
    file.save(state)
    print(state.breaks, flush=True)
"""


def test_kill_9_at_any_moment_loses_no_step_that_was_taken(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    for steps in (1, 2, 7, 20, 40):
        with subprocess.Popen([sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            for _ in range(steps):
                told = int(writer.stdout.readline())
            writer.kill()
        state, problem = StateFile(path).load()
        assert problem is None
        assert state is not None
        assert state.breaks >= told
        assert state.sitting == timedelta(seconds=state.breaks)
    assert json.loads(path.read_bytes())["version"] == 1
