from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from support.editor_bench import POSES, Desk, prescription
from support.routines import text_of as shipped_text
from twistbreak.core.prescriptions.check import checked
from twistbreak.core.prescriptions.incoming import Incoming
from twistbreak.core.prescriptions.writing import written
from twistbreak.core.problem import Problem

DRAFT = prescription()
TEXT = written(DRAFT)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def everything(desk: Desk) -> dict[str, bytes]:
    return {str(path.relative_to(desk.folder)): path.read_bytes() for path in desk.folder.rglob("*") if path.is_file()}


def sentences(found: Incoming) -> list[tuple[str, int | None, str, str]]:
    assert found.routine is None
    return [(problem.file, problem.line, problem.key, str(problem.text)) for problem in found.problems]


# --- saving


def test_what_was_saved_is_found_among_the_twists(desk: Desk) -> None:
    assert desk.store().save(DRAFT.id, TEXT, replaces=False) is None
    catalogue = desk.catalogue()
    assert catalogue.problems == ()
    assert catalogue.routines[DRAFT.id] == checked(DRAFT).routine
    assert desk.store().names() == {DRAFT.id}
    assert stat.S_IMODE((desk.own / f"{DRAFT.id}.toml").stat().st_mode) == 0o600


def test_another_twist_is_never_written_over_unasked(desk: Desk) -> None:
    path = desk.put(DRAFT, "# mine\n")
    problem = desk.store().save(DRAFT.id, TEXT, replaces=False)
    assert problem is not None
    assert str(problem.text) == "There is a twist of this name already; it was left as it is."
    assert path.read_text() == "# mine\n"


def test_the_version_before_is_kept_beside(desk: Desk) -> None:
    path = desk.put(DRAFT, "# mine\n")
    assert desk.store().save(DRAFT.id, TEXT, replaces=True) is None
    assert path.read_text() == TEXT
    assert path.with_name(f"{path.name}.~1~").read_text() == "# mine\n"
    assert list(desk.catalogue().routines)[-1] == DRAFT.id


def test_a_link_in_the_folder_is_replaced_and_not_followed(desk: Desk) -> None:
    other = Path(desk.sent("other.toml", "not mine"))
    desk.own.mkdir()
    (desk.own / f"{DRAFT.id}.toml").symlink_to(other)
    assert desk.store().save(DRAFT.id, TEXT, replaces=True) is None
    assert other.read_text() == "not mine"
    assert not (desk.own / f"{DRAFT.id}.toml").is_symlink()


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(desk: Desk) -> None:
    desk.folder.joinpath("routines").write_text("a file where the folder should be")
    problem = desk.store().save(DRAFT.id, TEXT, replaces=False)
    assert problem is not None
    assert str(problem.text).startswith("It could not be written: ")


def test_comments_by_hand_are_noticed_before_they_would_be_lost(desk: Desk) -> None:
    store = desk.store()
    desk.put(DRAFT)
    assert not store.is_hand_made(desk.catalogue().routines[DRAFT.id])
    desk.put(DRAFT, f"# My own remark\n{TEXT}")
    assert store.is_hand_made(desk.catalogue().routines[DRAFT.id])


def test_a_copy_for_sending_is_the_same_file(desk: Desk) -> None:
    target = desk.folder / "to-send.toml"
    assert desk.store().send(str(target), TEXT) is None
    assert desk.store().read([str(target)]).routine == checked(DRAFT).routine
    problem = desk.store().send(str(target / "x.toml"), TEXT)
    assert problem is not None


# --- removing


def test_what_is_removed_can_be_brought_back(desk: Desk) -> None:
    path = desk.put(DRAFT)
    where = desk.store().remove(DRAFT.id)
    assert isinstance(where, str)
    assert (Path(where).parent, Path(where).read_text(), path.exists()) == (desk.removed, TEXT, False)
    assert desk.store().bring_back(DRAFT.id, where) is None
    assert path.read_text() == TEXT


def test_two_removed_twists_of_one_name_are_both_kept(desk: Desk) -> None:
    for number in (1, 2, 3):
        desk.put(DRAFT, f"# {number}")
        desk.store().remove(DRAFT.id)
    kept = {path.name: path.read_text() for path in desk.removed.iterdir()}
    assert kept == {"after-the-fall.toml": "# 1", "after-the-fall-2.toml": "# 2", "after-the-fall-3.toml": "# 3"}


def test_a_removed_twist_does_not_come_back_over_another_one(desk: Desk) -> None:
    desk.put(DRAFT)
    where = desk.store().remove(DRAFT.id)
    path = desk.put(DRAFT, "# another\n")
    assert isinstance(where, str)
    assert desk.store().bring_back(DRAFT.id, where) is not None
    assert (path.read_text(), Path(where).exists()) == ("# another\n", True)


def test_what_is_not_there_cannot_be_removed(desk: Desk) -> None:
    assert isinstance(desk.store().remove("nothing"), Problem)


# --- taking in


def test_a_file_under_any_name_is_read_by_its_id_and_nothing_is_copied(desk: Desk) -> None:
    path = desk.sent("prescription (1).toml", TEXT)
    before = everything(desk)
    found = desk.store().read([path])
    assert found.problems == ()
    assert found.routine is not None
    assert found.routine.id == DRAFT.id
    assert everything(desk) == before


def test_what_is_accepted_is_saved_as_it_was_sent(desk: Desk) -> None:
    text = f"# From your physiotherapist\n{TEXT}"
    found = desk.store().read([desk.sent("x.toml", text)])
    assert desk.store().accept(found, DRAFT.id, found.text, replaces=False) is None
    assert (desk.own / f"{DRAFT.id}.toml").read_text() == text


@pytest.mark.parametrize(
    ("text", "line", "key", "sentence"),
    [
        (
            TEXT.replace("seconds = [15, 90]", "seconds = [15, 10000]"),
            TEXT[: TEXT.index("[15, 90]")].count("\n") + 1,
            "hold.seconds",
            "two numbers from 5 to 300",
        ),
        (TEXT.replace('id = "after-the-fall"', 'id = "../../evil"'), None, "id", "should be a name in quotes"),
        (TEXT.replace('id = "after-the-fall"', "id = 7"), None, "id", "should be a name in quotes"),
        ("hold = [", 1, "", "This is no TOML"),
        ("", None, "id", "should be a name in quotes"),
    ],
)
def test_a_bad_file_gets_a_sentence_with_its_line(
    desk: Desk, text: str, line: int | None, key: str, sentence: str
) -> None:
    path = desk.sent("sent.toml", text)
    before = everything(desk)
    (found,) = [entry for entry in sentences(desk.store().read([path])) if entry[2] == key]
    assert found[:3] == ("sent.toml", line, key)
    assert sentence in found[3]
    assert everything(desk) == before


def test_a_huge_file_is_not_read(desk: Desk) -> None:
    path = desk.sent("huge.toml", "")
    os.truncate(path, 100 * 1024 * 1024)
    ((file, _, _, sentence),) = sentences(desk.store().read([path]))
    assert (file, sentence) == ("huge.toml", "The file is too large; less than 64 KiB is enough.")


def test_what_is_no_text_file_is_told(desk: Desk) -> None:
    link, folder = desk.folder / "link.toml", desk.folder / "folder.toml"
    link.symlink_to(desk.sent("good.toml", TEXT))
    folder.mkdir()
    binary = Path(desk.sent("binary.toml", ""))
    binary.write_bytes(b"\x7fELF\n\xff\xfe\x00")
    pipe = desk.folder / "pipe.toml"
    os.mkfifo(pipe)
    missing = desk.folder / "missing.toml"
    told = {
        path.name: sentences(desk.store().read([str(path)]))[0][1:] for path in (link, folder, binary, pipe, missing)
    }
    assert told == {
        "link.toml": (None, "", "This is a link; put a copy of the file here instead."),
        "folder.toml": (None, "", "This is no file; it should be a text file."),
        "binary.toml": (2, "", "This is no text in UTF-8."),
        "pipe.toml": (None, "", "This is no file; it should be a text file."),
        "missing.toml": (None, "", "It cannot be read: No such file or directory."),
    }


# --- pictures that come along

OWN_POSES = (POSES / "chair-twist.toml").read_text("utf-8").replace("chair-twist/", "keller/")
WITH_POSES = TEXT.replace("seconds = [15, 90]", 'pose = "keller/turned"\nseconds = [15, 90]')


def test_pictures_chosen_with_the_twist_come_along(desk: Desk) -> None:
    store = desk.store()
    found = store.read([desk.sent("keller.toml", OWN_POSES), desk.sent("twist.toml", WITH_POSES)])
    assert found.problems == ()
    assert found.library.pose("keller/turned") is not None
    assert desk.library().pose("keller/turned") is None
    assert store.accept(found, DRAFT.id, found.text, replaces=False) is None
    assert desk.library().pose("keller/turned") is not None
    assert desk.catalogue().routines[DRAFT.id].hold_text.pose == "keller/turned"
    again = store.read([desk.sent("keller.toml", OWN_POSES), desk.sent("twist.toml", WITH_POSES)])
    assert (again.problems, again.poses) == ((), ())


def test_other_pictures_of_a_name_that_is_taken_are_refused(desk: Desk) -> None:
    other = f"{OWN_POSES}# drawn anew\n"
    found = desk.store().read([desk.sent("chair-twist.toml", other), desk.sent("twist.toml", TEXT)])
    assert [(file, text) for file, _, _, text in sentences(found)] == [
        ("chair-twist.toml", "Other pictures are named chair-twist already; these cannot be taken in.")
    ]


def test_bad_pictures_are_told_and_keep_the_twist_out(desk: Desk) -> None:
    bad = OWN_POSES.replace('prop = "office_chair"', 'prop = "sofa"')
    found = desk.store().read([desk.sent("keller.toml", bad), desk.sent("twist.toml", WITH_POSES)])
    assert [(file, key) for file, _, key, _ in sentences(found)] == [("keller.toml", "stage.prop")]
    named = desk.store().read([desk.sent("Keller (1).toml", OWN_POSES), desk.sent("twist.toml", WITH_POSES)])
    assert "small letters" in sentences(named)[0][3]


def test_one_twist_is_taken_in_at_a_time(desk: Desk) -> None:
    other = written(replace(DRAFT, id="another"))
    for chosen in ([desk.sent("a.toml", TEXT), desk.sent("b.toml", other)], [desk.sent("keller.toml", OWN_POSES)]):
        ((_, _, _, sentence),) = sentences(desk.store().read(chosen))
        assert sentence == "Choose one twist; pictures that belong to it can be chosen with it."


def test_one_of_ours_can_be_read_too(desk: Desk) -> None:
    found = desk.store().read([desk.sent("x.toml", shipped_text("supine-twist"))])
    assert found.routine is not None
    assert found.routine.own
