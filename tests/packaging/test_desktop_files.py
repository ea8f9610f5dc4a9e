"""Menu entry, catalogue entry, icons and manual page are what desktops expect, and belong together."""

from __future__ import annotations

import configparser
import runpy
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from twistbreak import __version__
from twistbreak.core.commands import COMMANDS
from twistbreak.services.presence.linux import APPLICATION

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging/linux"
ICONS = ROOT / "assets/icons"
ENTRY = LINUX / f"{APPLICATION}.desktop"
METAINFO = LINUX / f"{APPLICATION}.metainfo.xml"
ALIKE = 2.0
"""Two drawings may differ by this much, of 255, on average: edges are smoothed a little differently by each Qt."""


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is missing: see packaging/debian/test.txt")
    return found


def test_the_menu_entry_is_valid() -> None:
    done = subprocess.run([tool("desktop-file-validate"), str(ENTRY)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_catalogue_entry_is_valid() -> None:
    command = [tool("appstreamcli"), "validate", "--strict", "--no-net", "--no-color", str(METAINFO)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_menu_entry_catalogue_entry_and_program_name_each_other() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment] # keys are not to become small
    entry.read(ENTRY, "utf-8")
    tree = ET.parse(METAINFO).getroot()  # noqa: S314 -- our own file
    assert entry["Desktop Entry"]["Icon"] == APPLICATION
    assert tree.findtext("id") == APPLICATION
    assert tree.findtext("launchable") == ENTRY.name
    assert next(tree.iter("release")).get("version") == __version__


def test_the_actions_of_the_menu_entry_are_verbs() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(ENTRY, "utf-8")
    actions = entry["Desktop Entry"]["Actions"].strip(";").split(";")
    verbs = {command.cli for command in COMMANDS}
    started = {entry[f"Desktop Action {action}"]["Exec"].removeprefix("twistbreak ") for action in actions}
    assert started
    assert started <= verbs


# Icons

DRAWING = runpy.run_path(str(ROOT / "packaging/make_icons.py"))


def difference(one: QImage, other: QImage) -> float:
    """Mean difference of their bytes, 0 to 255."""
    assert one.size() == other.size()
    pair = [image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied) for image in (one, other)]
    first, second = (bytes(image.constBits()) for image in pair)
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


def rendered(svg: Path, size: int) -> QImage:
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    return picture


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", DRAWING["SIZES"])
def test_an_icon_is_as_the_program_draws_it(size: int) -> None:
    kept = QImage(str(ICONS / f"hicolor/{size}x{size}/apps/{APPLICATION}.png"))
    assert kept.width() == size
    layers = DRAWING["full_icon"](small=size <= DRAWING["SMALL"])
    assert difference(kept, DRAWING["painted"](layers, size)) < ALIKE, "run: make icons"


@pytest.mark.usefixtures("qapp")
def test_the_drawings_of_two_sizes_differ_where_the_comparison_should_see_it() -> None:
    thick, thin = (DRAWING["painted"](DRAWING["full_icon"](small=small), 64) for small in (True, False))
    assert difference(thick, thin) > ALIKE


@pytest.mark.usefixtures("qapp")
def test_the_scalable_icon_looks_like_the_others() -> None:
    scalable = rendered(ICONS / f"hicolor/scalable/apps/{APPLICATION}.svg", 128)
    assert difference(scalable, QImage(str(ICONS / f"hicolor/128x128/apps/{APPLICATION}.png"))) < ALIKE


@pytest.mark.usefixtures("qapp")
def test_the_symbolic_icon_has_one_colour_and_no_ground() -> None:
    file = ICONS / f"hicolor/symbolic/apps/{APPLICATION}-symbolic.svg"
    paths = ET.parse(file).getroot()  # noqa: S314 -- our own file
    assert len({path.get("fill") for path in paths}) == 1
    picture = rendered(file, 64)
    covered = sum(picture.pixelColor(x, y).alpha() > 127 for x in range(64) for y in range(64)) / 64**2
    assert 0.2 < covered < 0.6


def test_the_icon_for_windows_holds_every_size() -> None:
    data = (ICONS / "twistbreak.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", data)
    entries = [struct.unpack_from("<BBBBHHII", data, 6 + 16 * index) for index in range(count)]
    pictures = [QImage.fromData(data[place : place + length], "PNG") for *_, length, place in entries]
    assert kind == 1
    assert [picture.width() for picture in pictures] == list(DRAWING["WINDOWS_SIZES"])


def test_the_icon_for_macos_holds_every_size() -> None:
    data = (ICONS / "twistbreak.icns").read_bytes()
    found: dict[str, int] = {}
    place = 8
    while place < len(data):
        name, length = struct.unpack_from(">4sI", data, place)
        found[name.decode()] = QImage.fromData(data[place + 8 : place + length], "PNG").width()
        place += length
    assert struct.unpack_from(">4sI", data) == (b"icns", len(data))
    assert found == DRAWING["MACOS_SIZES"]
