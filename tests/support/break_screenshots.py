"""Draws the break window on every page, for every twist: `python tests/support/break_screenshots.py [FOLDER]`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication

from support import break_samples
from twistbreak.core.coach.guide import SegmentKind, frame_at
from twistbreak.core.routines.routine import Kind, Side
from twistbreak.ui.break_window import SIZE, SMALLEST, BreakWindow
from twistbreak.ui.presenters import break_pages, break_running
from twistbreak.ui.presenters.break_view import BreakView, Choice
from twistbreak.ui.theme import Scheme, Theme

FOLDER = Path(__file__).parents[2] / "build" / "screenshots" / "break"
PAGES = ("ready", "turn", "hold", "paused", "done", "hurts")


@dataclass(frozen=True, slots=True)
class Variant:
    """A way the same pages may look."""

    name: str
    scheme: Scheme = Scheme.LIGHT
    text: float = 1.0
    size: QSize = SIZE
    density: int = 1
    mirrored: bool = False


VARIANTS = (
    Variant("light"),
    Variant("light@2x", density=2),
    Variant("dark", Scheme.DARK),
    Variant("dark@2x", Scheme.DARK, density=2),
    Variant("high-contrast", Scheme.HIGH_CONTRAST),
    Variant("smallest", size=SMALLEST),
    Variant("large", size=QSize(700, 900)),
    Variant("wide", Scheme.DARK, size=QSize(900, 520)),
    Variant("small-text", text=0.8),
    Variant("large-text", text=2.0, size=QSize(640, 960)),
    Variant("large-text-smallest", text=2.0, size=SMALLEST),
    Variant("right-to-left", mirrored=True),
)


def page(name: str, of: str, side: Side = Side.RIGHT) -> BreakView:
    """One page of a twist.

    Args:
        name: One of `PAGES`.
        of: The twist.
        side: The first side.
    """
    routine, plan = break_samples.routine(of), break_samples.timeline(of, side)
    work = SegmentKind.SWING if routine.kind is Kind.SWING else SegmentKind.HOLD
    turn = work if routine.kind is Kind.SWING else SegmentKind.TURN
    others = tuple(Choice(other.id, other.name) for other in break_samples.all_routines() if other.id != of)
    start, end = frame_at(plan, timedelta()), frame_at(plan, plan.length)

    def moving(kind: SegmentKind, on: Side, share: float, place: int, *, paused: bool = False) -> BreakView:
        frame = break_samples.instant(plan, kind, on, share, place)
        why = break_pages.PAUSED_BY_USER if paused else None
        return break_running.moving(routine, plan, frame, others, paused=why, still=False)

    lead = (timedelta(seconds=5.2), timedelta(seconds=8))
    half = timedelta(seconds=30)
    pages: dict[str, Callable[[], BreakView]] = {
        "ready": lambda: break_pages.ready(routine, plan, start, others, lead=lead),
        "turn": lambda: moving(turn, side, 0.55, -1),
        "hold": lambda: moving(work, side, 0.62, 0),
        "paused": lambda: moving(work, side.other, 0.4, -1, paused=True),
        "done": lambda: break_pages.done(routine, end, (half, half), complete=True, closes=True),
        "hurts": lambda: break_pages.hurts(routine, start),
    }
    return pages[name]()


def shoot(theme: Theme, view: BreakView, size: QSize, density: int = 1) -> QImage:
    """A picture of the window with this page."""
    window = BreakWindow(theme)
    window.resize(size)
    window.show_view(view)
    window.appear()
    QApplication.processEvents()
    image = QImage(window.size() * density, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(density)
    window.render(image)
    window.dismiss()
    return image


def draw(
    app: QApplication,
    variants: tuple[Variant, ...] = VARIANTS,
    twists: tuple[str, ...] = (),
    folder: Path = FOLDER,
) -> list[Path]:
    """Draw every page of these twists (none named: of all) in these variants; returns the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme(app)
    written: list[Path] = []
    for variant in variants:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if variant.mirrored else Qt.LayoutDirection.LeftToRight)
        theme.choose(variant.scheme, variant.text, reduced_motion=False)
        for twist in twists or (*(routine.id for routine in break_samples.all_routines()), break_samples.UNDRAWN):
            for name in PAGES:
                path = folder / f"{twist}-{name}-{variant.name}.png"
                picture = shoot(theme, page(name, twist), variant.size, variant.density)
                if not picture.save(str(path)):
                    sys.exit(f"Cannot write {path}.")
                written.append(path)
    return written


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    font = QFont("Inter")
    font.setPixelSize(15)
    application.setFont(font)
    print(len(draw(application, folder=Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)), "pictures")
