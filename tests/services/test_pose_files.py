from __future__ import annotations

from pathlib import Path

import pytest

from twistbreak import resources
from twistbreak.services.own_files import LARGEST
from twistbreak.services.pose_files import load_all

SHIPPED = resources.assets() / "poses"
OURS = len(list(SHIPPED.glob("*.toml")))
DESK = """
[stage]
prop = "office_chair"
heading = 20
pitch = 10
reach = 100
at = [0, 60, 0]
arrow = { at = [0, 90, 0], radius = 40, from = 20, to = -60 }

[pose.turned]
extends = "chair-twist/turned"
trunk = { twist = -20 }
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "poses"
    folder.mkdir()
    (folder / "my-desk.toml").write_text(DESK, encoding="utf-8")
    return folder


def told(own: Path) -> list[tuple[str, int | None, str, str]]:
    """The problems, as file, line, key and sentence; whatever is wrong, the good file is there and ours are."""
    library, problems = load_all(SHIPPED, own)
    assert library.pose("my-desk/turned") is not None
    assert len(library.files) == OURS + 1
    return [(str(Path(p.file).relative_to(own)), p.line, p.key, str(p.text)) for p in problems]


def test_poses_of_the_users_stand_beside_ours_and_build_on_them(own: Path) -> None:
    library, problems = load_all(SHIPPED, own)
    turned, ours = library.pose("my-desk/turned"), library.pose("chair-twist/turned")
    assert turned is not None
    assert ours is not None
    assert turned.trunk.twist == -20
    assert turned.left_hand == ours.left_hand
    assert problems == ()


def test_a_folder_that_does_not_exist_is_no_problem(tmp_path: Path) -> None:
    library, problems = load_all(SHIPPED, tmp_path / "nowhere")
    assert len(library.files) == OURS
    assert problems == ()


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        (
            "chair-twist.toml",
            DESK.encode(),
            (None, "", "Poses named chair-twist come with the program; give yours another name."),
        ),
        ("huge.toml", b"#" * (LARGEST + 1), (None, "", "The file is too large; less than 64 KiB is enough.")),
        ("broken.toml", b"[stage", (None, "", "This is no TOML file.")),
        ("latin.toml", b"\n# \xe4\n", (2, "", "This is no text in UTF-8.")),
        (
            "tilted.toml",
            DESK.replace("pitch = 10", "pitch = 1000").encode(),
            (5, "stage.pitch", "is 1000, but should be a number from -180 to 180."),
        ),
        (
            "My Desk.toml",
            DESK.encode(),
            (
                None,
                "",
                "The file's name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.",
            ),
        ),
    ],
)
def test_a_bad_file_gets_a_sentence_and_harms_no_other(
    own: Path, name: str, content: bytes, expected: tuple[int | None, str, str]
) -> None:
    (own / name).write_bytes(content)
    assert told(own) == [(name, *expected)]


def test_a_file_of_100_mb_is_not_read(own: Path) -> None:
    with (own / "hostile.toml").open("wb") as file:
        file.truncate(100 * 1024 * 1024)  # a hole: takes no room on the disk
    assert told(own) == [("hostile.toml", None, "", "The file is too large; less than 64 KiB is enough.")]
