"""Draws every routine, every segment and both sides on sheets for a person to review: `make contact-sheet`.

One sheet a routine in `build/contact-sheet/`: a row for each different segment, its side in the caption, and a column
for each of some instants of it. `held.png` has every held pose on both sides, `looks.png` every choice of the settings,
`sizes.png` the sizes at which the figure is shown.

Usage, with tests/ on the Python path: contact_sheet.py [--renew-references | FOLDER [ROUTINE ...]]

With --renew-references it writes, instead, what the tests compare the figure with: `support/figure_references.py`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen

from support import figure_references
from support.poses import INSTANT, timeline
from support.routines import NINE, shipped
from twistbreak.core.coach.guide import Frame, SegmentKind, frame_at
from twistbreak.core.figure_look import BodyShape, Clothes, HairStyle, LookChoice, SkinTone
from twistbreak.core.routines.routine import Side
from twistbreak.ui.figure.shipped import figure
from twistbreak.ui.theme import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Palette

SHARES = (0.0, 0.15, 0.3, 0.45, 0.6, 1.0)
CELL, DENSITY, CAPTION = 220, 2, 18


class Cell(NamedTuple):
    """One picture of a sheet."""

    routine: str
    frame: Frame
    caption: str
    choice: LookChoice = LookChoice()
    palette: Palette = LIGHT


def main(arguments: Sequence[str]) -> None:
    """Write the sheets."""
    app = QGuiApplication.instance() or QGuiApplication([])
    if "--renew-references" in arguments:
        for name in NINE:
            figure_references.keep(name)
            print(f"wrote {figure_references.path(name)}")
        return
    folder = Path(arguments[0]) if arguments else Path(__file__).parents[2] / "build" / "contact-sheet"
    folder.mkdir(parents=True, exist_ok=True)
    for name in arguments[1:] or NINE:
        save(folder / f"{name}.png", segments(name), len(SHARES))
    save(folder / "held.png", [held(name, side) for name in NINE for side in (Side.RIGHT, Side.LEFT)], 6)
    save(folder / "looks.png", looks(), 6)
    save(folder / "sizes.png", [held(name, Side.RIGHT)._replace(caption="") for name in NINE], 9, 92)
    del app


def segments(name: str) -> list[Cell]:
    """Every different segment of a routine, both sides, at some instants."""
    of = timeline(name)
    cells: list[Cell] = []
    seen: set[object] = set()
    for segment in of.segments:
        what = (segment.kind, segment.side, segment.pose_from, segment.pose_to, segment.pace, segment.from_other_side)
        if what in seen:
            continue
        seen.add(what)
        for share in SHARES:
            frame = frame_at(of, segment.start + (segment.length - INSTANT) * share)
            caption = f"{segment.kind} {segment.side or ''} {segment.pose_to.split('/')[1]} {share:.0%}"
            cells.append(Cell(name, frame, caption))
    return cells


def held(name: str, side: Side) -> Cell:
    """The end of a hold, or of a swing."""
    of = timeline(name)
    kind = SegmentKind.SWING if name == "standing-swing" else SegmentKind.HOLD
    found = [segment for segment in of.segments if segment.kind is kind and segment.side is side]
    segment = found[len(found) // 2]
    return Cell(name, frame_at(of, segment.end - INSTANT), f"{name} {side}")


def looks() -> list[Cell]:
    """Every choice of the settings once, and every theme."""
    usual = LookChoice()
    choices = [
        *(LookChoice(skin, hair) for skin, hair in zip(SkinTone, HairStyle, strict=False)),
        *(LookChoice(SkinTone.BRONZE, hair, clothes=Clothes.INDIGO) for hair in HairStyle),
        *(LookChoice(body=body, clothes=Clothes.SLATE) for body in BodyShape),
        *(LookChoice(clothes=clothes) for clothes in Clothes),
    ]
    names = ("chair-twist", "standing-twist", "supine-twist")
    cells = [
        held(names[place % 3], Side.RIGHT)._replace(
            choice=choice, caption=f"{choice.skin} {choice.hair} {choice.body} {choice.clothes}"
        )
        for place, choice in enumerate(choices)
    ]
    cells += [
        held(name, Side.LEFT)._replace(palette=palette, choice=usual, caption=palette.name)
        for palette in (DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)
        for name in (*names, "seated-twist")
    ]
    return cells


def save(path: Path, cells: Sequence[Cell], columns: int, size: int = CELL) -> None:
    """Draw the cells into one picture file."""
    rows = -(-len(cells) // columns)
    width, height = columns * size, rows * (size + CAPTION)
    image = QImage(width * DENSITY, height * DENSITY, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(DENSITY)
    image.fill(QColor(LIGHT.background))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, cell in enumerate(cells):
        rect = QRectF(place % columns * size, place // columns * (size + CAPTION), size, size)
        _draw(painter, rect, cell)
    painter.end()
    if not image.save(str(path)):
        sys.exit(f"Cannot write {path}.")
    print(f"wrote {path}")


def _draw(painter: QPainter, rect: QRectF, cell: Cell) -> None:
    p = cell.palette
    painter.fillRect(rect.adjusted(0, 0, 0, CAPTION), QColor(p.background))
    painter.setPen(QPen(QColor(p.line), p.stroke) if p.stroke > 1 else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(p.stage))
    inner = rect.adjusted(3, 3, -3, -3)
    painter.drawEllipse(inner)
    painter.save()
    painter.setClipRect(rect)
    figure(shipped(cell.routine), cell.choice).paint(painter, inner, cell.frame, p)
    painter.restore()
    painter.setPen(QColor(p.ink))
    font = painter.font()
    font.setPixelSize(9)
    painter.setFont(font)
    painter.drawText(
        QRectF(rect.left(), rect.bottom(), rect.width(), CAPTION), Qt.AlignmentFlag.AlignCenter, cell.caption
    )


if __name__ == "__main__":
    main(sys.argv[1:])
