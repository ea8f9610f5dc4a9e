"""The health answers are the user's alone, survive everything, and a damaged file errs on the careful side."""

from __future__ import annotations

import logging
import os
import stat
from datetime import date
from pathlib import Path

import pytest

from twistbreak.core.health.check import HealthAnswers
from twistbreak.core.health.reading import UNREADABLE, to_text
from twistbreak.core.problem import Problem
from twistbreak.core.routines.care import Condition
from twistbreak.services import atomic_file
from twistbreak.services.health_file import SIZE_LIMIT, HealthFile

ANSWERS = HealthAnswers(frozenset({Condition.PREGNANCY}), frozenset(), date(2026, 11, 21))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "health.json"


@pytest.fixture
def written(path: Path) -> Path:
    assert HealthFile(path).save(ANSWERS) is None
    return path


def loaded(path: Path) -> tuple[HealthFile, Problem | None]:
    file = HealthFile(path)
    return file, file.load()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names(path: Path) -> list[str]:
    return sorted(found.name for found in path.parent.iterdir())


def test_a_first_start_has_nothing_answered_and_writes_nothing(path: Path) -> None:
    file, problem = loaded(path)
    assert (file.answers, problem) == (HealthAnswers(), None)
    assert not path.parent.exists()


def test_answers_are_there_after_a_restart(written: Path) -> None:
    file, problem = loaded(written)
    assert (file.answers, problem) == (ANSWERS, None)


def test_nobody_else_may_read_the_file_from_its_first_byte(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[int] = []
    real = os.open

    def spy(file: Path, flags: int, permissions: int = 0o777) -> int:
        descriptor = real(file, flags, permissions)
        if flags & os.O_CREAT:
            opened.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        return descriptor

    monkeypatch.setattr(atomic_file.os, "open", spy)
    before = os.umask(0)
    try:
        HealthFile(path).save(ANSWERS)
    finally:
        os.umask(before)
    assert opened == [0o600]
    assert mode(path) == 0o600
    assert mode(path.parent) == 0o700


def test_a_file_that_others_could_read_is_closed_to_them_when_it_is_read_or_written(written: Path) -> None:
    written.chmod(0o644)
    loaded(written)
    assert mode(written) == 0o600
    written.chmod(0o644)
    HealthFile(written).save(ANSWERS)
    assert mode(written) == 0o600


def test_a_damaged_file_is_careful_and_says_so_until_it_is_answered_again(written: Path) -> None:
    text = to_text(ANSWERS)
    written.write_text(text[: text.index('"dizziness"')])
    for _ in range(2):  # the next start is as careful as the first
        file, problem = loaded(written)
        assert file.answers == HealthAnswers(frozenset({Condition.PREGNANCY, Condition.DIZZINESS}))
        assert problem is not None
        assert "counts as yes" in str(problem)
    assert file.save(ANSWERS) is None
    assert loaded(written)[0].answers == ANSWERS
    assert names(written) == ["health.json", "health.json.broken"]
    assert mode(written.with_name("health.json.broken")) == 0o600


def test_a_program_that_died_while_putting_a_damaged_file_aside_stays_careful(written: Path) -> None:
    written.replace(written.with_name("health.json.broken"))
    file, problem = loaded(written)
    assert file.answers == UNREADABLE.answers
    assert problem is not None


def test_a_huge_file_is_not_read_and_errs_on_the_careful_side(written: Path) -> None:
    with written.open("r+b") as file:
        file.truncate(100 * 2**20)
    health, problem = loaded(written)
    assert health.answers == UNREADABLE.answers
    assert f"larger than {SIZE_LIMIT // 1024} KiB" in str(problem)
    assert health.save(ANSWERS) is None
    assert loaded(written)[0].answers == ANSWERS


def test_a_symbolic_link_is_neither_read_nor_written_through(written: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "synced" / "health.json"
    elsewhere.parent.mkdir()
    written.replace(elsewhere)
    written.symlink_to(elsewhere)
    health, problem = loaded(written)
    assert health.answers == UNREADABLE.answers
    assert "symbolic link" in str(problem)
    before = elsewhere.read_bytes()
    assert health.save(HealthAnswers(on=ANSWERS.on)) is None
    assert elsewhere.read_bytes() == before
    assert not written.is_symlink()
    health.wipe()
    assert elsewhere.read_bytes() == before


def test_a_folder_in_its_place_is_careful_and_is_put_aside(path: Path) -> None:
    path.mkdir(parents=True)
    health, problem = loaded(path)
    assert health.answers == UNREADABLE.answers
    assert problem is not None
    assert health.save(ANSWERS) is None
    assert loaded(path)[0].answers == ANSWERS


def test_answers_hold_even_when_they_cannot_be_saved(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    health = HealthFile(tmp_path / "data" / "health.json")
    problem = health.save(ANSWERS)
    assert "could not be saved" in str(problem)
    assert health.answers == ANSWERS


def test_wiping_leaves_no_file_that_held_an_answer(written: Path) -> None:
    written.write_text("damaged")
    health, _ = loaded(written)
    health.save(ANSWERS)
    written.with_name(".health.json.999.tmp").write_text(to_text(ANSWERS))
    written.with_name("settings.toml").touch()
    assert health.wipe() is None
    assert health.answers == HealthAnswers()
    assert names(written) == ["settings.toml"]
    assert loaded(written)[0].answers == HealthAnswers()


def test_what_cannot_be_wiped_is_said(written: Path) -> None:
    health, _ = loaded(written)
    written.unlink()
    written.mkdir()
    problem = health.wipe()
    assert problem is not None
    assert "remove it by hand" in str(problem)


def test_no_answer_reaches_a_log_or_a_sentence(written: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    health, _ = loaded(written)
    health.save(HealthAnswers(frozenset({Condition.ACUTE_SCIATICA})))
    written.write_text(written.read_text()[:-30])
    said = f"{loaded(written)[1]} {caplog.text}"
    assert not [condition for condition in Condition if condition.value in said]
