"""The why log keeps every reason it can, and never stands in the way."""

from __future__ import annotations

import errno
import json
import logging
import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from twistbreak.core.engine.effects import Note, NoteKind
from twistbreak.core.text import translate
from twistbreak.services.why_log import MOST_NOTES, SIZE_LIMIT, WhyLog

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def note(number: int) -> Note:
    text = translate("Why", "Snoozed for {by}; {n} more in a row.", by=timedelta(minutes=5), n=number)
    return Note(NOON + timedelta(minutes=number), NoteKind.SNOOZED, text)


def test_notes_survive_a_restart_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "state" / "why.jsonl"
    first, second = WhyLog(path), WhyLog(path)
    first.write(note(1))
    first.write(note(2))
    second.write(note(3))
    assert WhyLog(path).recent() == (note(1), note(2), note(3))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_note_is_one_line_of_json(tmp_path: Path) -> None:
    WhyLog(tmp_path / "why.jsonl").write(note(1))
    (line,) = (tmp_path / "why.jsonl").read_text().splitlines()
    assert json.loads(line) == {
        "at": "2026-03-02T12:01:00+00:00",
        "kind": "snoozed",
        "text": {
            "context": "Why",
            "source": "Snoozed for {by}; {n} more in a row.",
            "args": {"by": {"seconds": 300.0}},
            "count": 1,
        },
    }


def test_without_a_file_there_are_no_notes_and_none_is_made(tmp_path: Path) -> None:
    assert WhyLog(tmp_path / "why.jsonl").recent() == ()
    assert list(tmp_path.iterdir()) == []


def test_a_torn_last_line_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "why.jsonl"
    log = WhyLog(path)
    log.write(note(1))
    log.write(note(2))
    path.write_bytes(path.read_bytes()[:-20])
    assert log.recent() == (note(1),)
    log.write(note(3))
    assert log.recent() == (note(1), note(3))


def test_garbage_between_notes_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "why.jsonl"
    log = WhyLog(path)
    log.write(note(1))
    with path.open("ab") as file:
        file.write(b'{"at": 3}\n[[\n\xff\xfe\n\0\0\0\n\n' + b"[" * 100_000 + b"\n" + b"9" * 5000 + b"\n")
    log.write(note(2))
    assert log.recent() == (note(1), note(2))


def test_the_file_is_bounded_and_the_newest_notes_stay(tmp_path: Path) -> None:
    path = tmp_path / "why.jsonl"
    log = WhyLog(path)
    log.write(note(0))
    line = path.stat().st_size
    path.write_bytes(path.read_bytes() * (SIZE_LIMIT // line))
    for number in range(1, 5):
        log.write(note(number))
        assert path.stat().st_size <= SIZE_LIMIT
    assert log.recent()[-4:] == (note(1), note(2), note(3), note(4))
    assert 1_000 < len(log.recent()) <= MOST_NOTES


def test_a_huge_file_is_cut_down_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "why.jsonl"
    log = WhyLog(path)
    log.write(note(1))
    data = path.read_bytes()
    with path.open("wb") as file:
        file.truncate(10 * 2**30)
        file.seek(0, os.SEEK_END)
        file.write(b"\n" + data)
    assert log.recent() == (note(1),)
    log.write(note(2))
    assert path.stat().st_size <= SIZE_LIMIT
    assert log.recent() == (note(1), note(2))


def test_what_cannot_be_written_is_remembered_and_written_later(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "folder" / "why.jsonl"
    path.parent.touch()  # a file where the folder should be
    log = WhyLog(path)
    with caplog.at_level(logging.WARNING):
        log.write(note(1))
        log.write(note(2))
    assert len(caplog.records) == 1
    assert log.recent() == (note(1), note(2))
    path.parent.unlink()
    log.write(note(3))
    assert WhyLog(path).recent() == (note(1), note(2), note(3))


def test_a_disk_that_fills_up_in_the_middle_of_a_line_leaves_whole_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "why.jsonl"
    log = WhyLog(path)
    log.write(note(1))
    write = os.write
    with monkeypatch.context() as full:
        full.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:10]))
        log.write(note(2))
    assert WhyLog(path).recent() == (note(1),)
    assert path.read_bytes().endswith(b"\n")
    log.write(note(3))
    assert WhyLog(path).recent() == (note(1), note(2), note(3))


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_no_error_of_the_disk_reaches_the_engine(number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> int:
        raise OSError(number, os.strerror(number))

    log = WhyLog(tmp_path / "why.jsonl")
    with monkeypatch.context() as broken:
        broken.setattr(os, "write", refuse)
        log.write(note(1))
    assert log.recent() == (note(1),)


def test_a_folder_or_a_pipe_in_its_place_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name in ("folder", "pipe"):
        log = WhyLog(tmp_path / name)
        log.write(note(1))
        assert log.recent() == (note(1),)
