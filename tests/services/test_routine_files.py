from __future__ import annotations

import errno
import os
import socket
import sys
from pathlib import Path

import pytest

from support.routines import FOLDER, NINE, text_of
from twistbreak.core.routines.catalogue import Catalogue
from twistbreak.services import own_files
from twistbreak.services.atomic_file import read_bounded
from twistbreak.services.own_files import LARGEST, MOST
from twistbreak.services.routine_files import load_all

posix = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and permissions as on POSIX systems")


def a_twist(name: str) -> str:
    return text_of("seated-twist").replace('"seated-twist"', f'"{name}"', 1)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "routines"
    folder.mkdir()
    (folder / "good.toml").write_text(a_twist("good"), encoding="utf-8")
    return folder


def told(catalogue: Catalogue, own: Path) -> list[tuple[str, int | None, str]]:
    """The problems, as file, line and sentence; whatever is wrong, the good ones are there."""
    assert set(catalogue.routines) == {*NINE, "good"}
    return [(str(Path(p.file).relative_to(own)), p.line, str(p.text)) for p in catalogue.problems]


def test_the_nine_come_first_and_the_users_own_are_shown_as_theirs(own: Path) -> None:
    catalogue = load_all(FOLDER, own)
    assert list(catalogue.routines) == [*NINE, "good"]
    assert [routine.id for routine in catalogue.routines.values() if routine.own] == ["good"]
    assert catalogue.problems == ()


def test_a_folder_that_does_not_exist_is_no_problem(tmp_path: Path) -> None:
    catalogue = load_all(FOLDER, tmp_path / "nowhere")
    assert list(catalogue.routines) == list(NINE)
    assert catalogue.problems == ()


def test_a_program_without_its_twists_says_so(tmp_path: Path, own: Path) -> None:
    catalogue = load_all(tmp_path / "gone", own)
    assert list(catalogue.routines) == ["good"]
    assert [str(problem.text) for problem in catalogue.problems] == [
        "The folder with the program's own twists is missing."
    ]


def test_a_file_of_the_users_does_not_replace_one_of_ours(own: Path) -> None:
    (own / "chair-twist.toml").write_text(a_twist("chair-twist"), encoding="utf-8")
    catalogue = load_all(FOLDER, own)
    assert told(catalogue, own) == [
        ("chair-twist.toml", None, "A twist named chair-twist comes with the program; give yours another name.")
    ]
    assert not catalogue.routines["chair-twist"].own


def test_a_mistake_names_file_line_and_key(own: Path) -> None:
    (own / "bad.toml").write_text(a_twist("bad").replace('"chair"', '"sofa"'), encoding="utf-8")
    catalogue = load_all(FOLDER, own)
    line = a_twist("bad").split("\n").index('place = "chair"') + 1
    assert [str(problem) for problem in catalogue.problems] == [
        f"{own / 'bad.toml'}, line {line}, place: is “sofa”, but should be one of these: chair, standing, floor, lying."
    ]


@posix
def test_a_link_is_not_followed(own: Path, tmp_path: Path) -> None:
    (tmp_path / "linked.toml").write_text(a_twist("linked"), encoding="utf-8")
    (own / "linked.toml").symlink_to(tmp_path / "linked.toml")
    (own / "dangling.toml").symlink_to(tmp_path / "nowhere")
    (own / "loop.toml").symlink_to(own / "loop.toml")
    sentence = "This is a link; put a copy of the file here instead."
    assert told(load_all(FOLDER, own), own) == [
        ("dangling.toml", None, sentence),
        ("linked.toml", None, sentence),
        ("loop.toml", None, sentence),
    ]


@posix
def test_folders_pipes_and_sockets_are_no_files(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (own / "folder.toml").mkdir()
    os.mkfifo(own / "pipe.toml")
    monkeypatch.chdir(own)  # names of sockets are short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.toml")
        problems = told(load_all(FOLDER, own), own)
    assert [name for name, _, _ in problems] == ["folder.toml", "pipe.toml", "socket.toml"]
    assert [sentence for _, _, sentence in problems][:2] == ["This is no file; it should be a text file."] * 2


def test_a_huge_file_is_not_read(own: Path) -> None:
    with (own / "huge.toml").open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    assert told(load_all(FOLDER, own), own) == [
        ("huge.toml", None, "The file is too large; less than 64 KiB is enough.")
    ]


def test_a_file_of_just_the_allowed_size_is_read(own: Path) -> None:
    text = a_twist("padded") + "\n#"
    (own / "padded.toml").write_text(text + "x" * (LARGEST - len(text.encode())), encoding="utf-8", newline="\n")
    assert (own / "padded.toml").stat().st_size == LARGEST
    assert "padded" in load_all(FOLDER, own).routines


def test_what_is_no_text_is_told_with_its_line(own: Path) -> None:
    (own / "image.toml").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (own / "latin.toml").write_bytes(a_twist("latin").encode() + b"# caf\xe9\n")
    (own / "zeros.toml").write_bytes(bytes(1000))
    line = a_twist("latin").count("\n") + 1
    problems = told(load_all(FOLDER, own), own)
    assert problems[:2] == [
        ("image.toml", 1, "This is no text in UTF-8."),
        ("latin.toml", line, "This is no text in UTF-8."),
    ]
    assert problems[2][:2] == ("zeros.toml", 1)


def test_files_from_other_systems_are_read(own: Path) -> None:
    (own / "notepad.toml").write_bytes(b"\xef\xbb\xbf" + a_twist("notepad").replace("\n", "\r\n").encode())
    catalogue = load_all(FOLDER, own)
    assert catalogue.problems == ()
    assert "notepad" in catalogue.routines


def test_a_file_that_may_not_be_read_is_told(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (own / "secret.toml").write_text(a_twist("secret"), encoding="utf-8")

    def refuse_the_secret(path: Path, limit: int) -> bytes:
        if path.name == "secret.toml":  # not by its mode: the superuser may read everything
            raise PermissionError(errno.EACCES, "Permission denied")
        return read_bounded(path, limit)

    monkeypatch.setattr(own_files, "read_bounded", refuse_the_secret)
    assert told(load_all(FOLDER, own), own) == [("secret.toml", None, "It cannot be read: Permission denied.")]


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "routines").write_text("", encoding="utf-8")
    catalogue = load_all(FOLDER, tmp_path / "routines")
    assert list(catalogue.routines) == list(NINE)
    assert [problem.file for problem in catalogue.problems] == [str(tmp_path / "routines")]


def test_a_name_that_is_no_id_is_told(own: Path) -> None:
    for name in ("My Twist.toml", "UPPER.TOML", "-dash.toml", "ünder.toml"):
        (own / name).write_text(a_twist("good"), encoding="utf-8")
    problems = told(load_all(FOLDER, own), own)
    assert sorted(name for name, _, _ in problems) == ["-dash.toml", "My Twist.toml", "UPPER.TOML", "ünder.toml"]
    assert all("such as my-twist.toml" in sentence for _, _, sentence in problems)


@pytest.mark.skipif(sys.platform != "linux", reason="only there may names of files be any bytes")
def test_a_name_that_is_no_text_can_still_be_told(own: Path) -> None:
    Path(os.fsdecode(bytes(own) + b"/\xff.toml")).write_text("", encoding="utf-8")
    problems = load_all(FOLDER, own).problems
    assert [problem.file.encode() for problem in problems] == [f"{own}/\N{REPLACEMENT CHARACTER}.toml".encode()]


def test_hidden_files_and_other_kinds_are_left_alone(own: Path) -> None:
    for name in (".good.toml.swp", ".hidden.toml", "notes.txt", "good.toml~", "good.toml.bak"):
        (own / name).write_text("nonsense", encoding="utf-8")
    assert told(load_all(FOLDER, own), own) == []


def test_of_too_many_files_the_first_are_read(own: Path) -> None:
    for number in range(MOST):
        (own / f"z{number:03}.toml").write_text("", encoding="utf-8")
    problems = told(load_all(FOLDER, own), own)
    assert problems[0] == (".", None, "More than 200 files are here; the rest is left out.")
    assert f"z{MOST - 1:03}.toml" not in {name for name, _, _ in problems}


def test_an_easier_twist_that_does_not_exist_is_passed_over(own: Path) -> None:
    (own / "good.toml").write_text('easier = "nowhere"\n' + a_twist("good"), encoding="utf-8")
    catalogue = load_all(FOLDER, own)
    assert told(catalogue, own) == [
        ("good.toml", None, "names a twist that does not exist and has no effect: nowhere.")
    ]
    assert catalogue.routines["good"].easier is None
