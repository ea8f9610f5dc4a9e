"""Makes the program's icons from its own mark: `python packaging/make_icons.py [FOLDER]`.

The ring and the spiral are those of the tray icon, on a ground of their own, so that they stand on any desktop. One
list of filled outlines is painted as PNG in every size of the icon theme, written as SVG, and packed for Windows and
macOS. The small sizes have a thicker mark. Only the symbolic icon has no ground: desktops colour it themselves.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPainterPath, QPainterPathStroker

from twistbreak.core.views import StateName
from twistbreak.ui.state_shapes import shape
from twistbreak.ui.theme import LIGHT

NAME = "io.github.twistbreak.TwistBreak"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 192, 256, 512)
"""Of the PNG files, in pixels."""
GRID = 512.0
"""Side of the square that everything is laid out in."""
SVG_SIDE = 128
SMALL = 32
"""Up to this size, in pixels, the mark is thicker."""
SYMBOLIC_SIDE = 16
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
MACOS_SIZES = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}
"""What macOS calls each size of a PNG in an `.icns` file."""

MARK = "#FFFFFF"
TRACK_STRENGTH = 0.32
RING_SHARE = 0.75


@dataclass(frozen=True, slots=True)
class Layer:
    """A filled outline.

    Attributes:
        outline: Laid out in a square of `GRID`.
        colour: What it is filled with.
        strength: Its opacity, 0 to 1.
    """

    outline: QPainterPath
    colour: str
    strength: float = 1.0


def full_icon(*, small: bool) -> list[Layer]:
    """The icon with its ground, from back to front."""
    centre = QPointF(GRID / 2, GRID / 2)
    radius, width = (172.0, 52.0) if small else (164.0, 36.0)
    ground = QPainterPath()
    ground.addRoundedRect(QRectF(0, 0, GRID, GRID).adjusted(16, 16, -16, -16), 112, 112)
    return [
        Layer(ground, LIGHT.accent),
        Layer(_ring(centre, radius, 1.0, width), MARK, TRACK_STRENGTH),
        Layer(_ring(centre, radius, RING_SHARE, width), MARK),
        Layer(shape(StateName.SITTING, centre, radius * 0.62).simplified(), MARK),
    ]


def symbolic_icon() -> list[Layer]:
    """The mark alone, filling the square."""
    centre = QPointF(GRID / 2, GRID / 2)
    return [
        Layer(_ring(centre, 216, RING_SHARE, 56), "#2E3436"),
        Layer(shape(StateName.SITTING, centre, 140).simplified(), "#2E3436"),
    ]


def _ring(centre: QPointF, radius: float, share: float, width: float) -> QPainterPath:
    corner = QPointF(radius, radius)
    square = QRectF(centre - corner, centre + corner)
    line = QPainterPath()
    line.arcMoveTo(square, 90)
    line.arcTo(square, 90, -360 * share)
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap if share == 1.0 else Qt.PenCapStyle.RoundCap)
    return stroker.createStroke(line).simplified()


def painted(layers: Sequence[Layer], size: int) -> QImage:
    """Paint layers into a square picture of this many pixels."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / GRID, size / GRID)
    for layer in layers:
        colour = QColor(layer.colour)
        colour.setAlphaF(layer.strength)
        painter.fillPath(layer.outline, colour)
    painter.end()
    return picture


def png(size: int) -> bytes:
    """The icon as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    painted(full_icon(small=size <= SMALL), size).save(buffer, "PNG")
    return bytes(buffer.data().data())


def svg(layers: Sequence[Layer], side: int) -> str:
    """The icon as SVG, shown with this side unless somebody asks for another."""
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}" viewBox="0 0 {GRID:g} {GRID:g}">']
    for layer in layers:
        strength = f' fill-opacity="{layer.strength:g}"' if layer.strength < 1 else ""
        rule = "evenodd" if layer.outline.fillRule() is Qt.FillRule.OddEvenFill else "nonzero"
        lines.append(f'  <path fill="{layer.colour}"{strength} fill-rule="{rule}" d="{_svg_outline(layer.outline)}"/>')
    return "\n".join([*lines, "</svg>\n"])


def _svg_outline(path: QPainterPath) -> str:
    """An outline in SVG's words; the three points of a Qt curve come as three elements."""
    kinds = QPainterPath.ElementType
    words: list[str] = []
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        letter = {kinds.MoveToElement: "M", kinds.LineToElement: "L", kinds.CurveToElement: "C"}.get(element.type, "")
        words.append(f"{letter}{element.x:.0f} {element.y:.0f}")
    return " ".join(words)


def ico() -> bytes:
    """The icon for Windows: a table of sizes, then PNG files one after the other."""
    pictures = [png(size) for size in WINDOWS_SIZES]
    table, place = b"", 6 + 16 * len(pictures)
    for size, data in zip(WINDOWS_SIZES, pictures, strict=True):
        side = size % 256  # 256 is written as 0
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + table + b"".join(pictures)


def icns() -> bytes:
    """The icon for macOS: PNG files, each behind its name and length."""
    blocks = b""
    for name, size in MACOS_SIZES.items():
        data = png(size)
        blocks += name.encode("ascii") + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks


def files() -> Iterator[tuple[str, bytes]]:
    """Every file, by its path below the folder of icons."""
    for size in SIZES:
        yield f"hicolor/{size}x{size}/apps/{NAME}.png", png(size)
    yield f"hicolor/scalable/apps/{NAME}.svg", svg(full_icon(small=False), SVG_SIDE).encode()
    yield f"hicolor/symbolic/apps/{NAME}-symbolic.svg", svg(symbolic_icon(), SYMBOLIC_SIDE).encode()
    yield "twistbreak.ico", ico()
    yield "twistbreak.icns", icns()


def main(folder: Path) -> None:
    """Write every file."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    for name, data in files():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent / "assets" / "icons")
