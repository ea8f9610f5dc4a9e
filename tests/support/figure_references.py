"""How the figure is known to look: every routine at fixed instants, small, in `tests/ui/references/`.

Renew them, after having looked at `make contact-sheet`, with `make contact-sheet ARGS=--renew-references`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from support.figure_pictures import channels, difference, drawn, smaller
from support.poses import INSTANT, timeline
from support.routines import shipped
from twistbreak.core.coach.guide import Frame, frame_at
from twistbreak.ui.figure.shipped import figure

FOLDER = Path(__file__).parents[1] / "ui" / "references"
SHARES = (0.4, 1.0)
"""Where in each segment."""
DRAWN, KEPT, COLUMNS = 192, 48, 12
"""Side in pixels in which a picture is drawn, and kept: so few that the edges of another rasteriser look the same."""


def instants(name: str) -> list[Frame]:
    """Two instants of every different segment of a routine, both sides."""
    of = timeline(name)
    frames: list[Frame] = []
    seen: set[object] = set()
    for segment in of.segments:
        what = (segment.kind, segment.side, segment.pose_from, segment.pose_to, segment.pace, segment.from_other_side)
        if what not in seen:
            seen.add(what)
            frames += [frame_at(of, segment.start + (segment.length - INSTANT) * share) for share in SHARES]
    return frames


def pictures(name: str) -> list[QImage]:
    """The figure at these instants."""
    of = figure(shipped(name))
    return [smaller(drawn(of, frame, DRAWN), KEPT, KEPT) for frame in instants(name)]


def path(name: str) -> Path:
    """Where the pictures of a routine are."""
    return FOLDER / f"{name}.png"


def kept(name: str) -> list[QImage]:
    """The pictures as they are known; empty when there are none."""
    sheet = QImage(str(path(name)))
    count = len(instants(name)) if not sheet.isNull() else 0
    return [
        sheet.copy(place % COLUMNS * KEPT, place // COLUMNS * KEPT, KEPT, KEPT).convertToFormat(
            QImage.Format.Format_RGB32
        )
        for place in range(count)
    ]


def keep(name: str) -> None:
    """Write the pictures as they are now."""
    FOLDER.mkdir(exist_ok=True)
    sheet_of(pictures(name)).save(str(path(name)))


def sheet_of(images: list[QImage]) -> QImage:
    """All pictures of a routine in one."""
    rows = -(-len(images) // COLUMNS)
    sheet = QImage(COLUMNS * KEPT, rows * KEPT, QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    painter = QPainter(sheet)
    for place, image in enumerate(images):
        painter.drawImage(place % COLUMNS * KEPT, place // COLUMNS * KEPT, image)
    painter.end()
    return sheet


def share_that_differs(a: QImage, b: QImage, least: int) -> float:
    """The share of the pixels of which some channel differs by at least so much, of 255."""
    apart = channels(difference(a, b))
    pixels = zip(apart[::3], apart[1::3], apart[2::3], strict=True)
    return sum(max(pixel) >= least for pixel in pixels) / KEPT**2
