"""What the figure costs: a moving, breathing picture at 360x360 and two device pixels to a logical one.

Every routine is followed from its beginning to its end, at the rates at which the break window looks (22 frames a
second while something moves, 8 while holding), into a picture in memory; the processor's time is compared with the
routine's. No window, so no cost of one.

Usage: QT_QPA_PLATFORM=offscreen PYTHONPATH=tests python tests/bench/figure_paint.py
"""

from __future__ import annotations

import time
from datetime import timedelta

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from support.routines import NINE, shipped
from twistbreak.core.figure_look import LookChoice
from twistbreak.core.guide import SegmentKind, frame_at, plan
from twistbreak.core.routine import Dose, Side
from twistbreak.ui.figure.painter import Figure
from twistbreak.ui.figure.shipped import poses
from twistbreak.ui.theme import LIGHT

SIDE, DENSITY = 360, 2
MOVING, BREATHING = timedelta(milliseconds=45), timedelta(milliseconds=125)
MOVES = {SegmentKind.TURN, SegmentKind.RETURN, SegmentKind.SWING, SegmentKind.SET_UP, SegmentKind.FINISH}


def follow(name: str, image: QImage) -> tuple[float, float, float, float]:
    """Paint a whole routine; share of a core while moving, in the hold, over all, and the slowest frame in ms."""
    routine = shipped(name)
    timeline = plan(routine, Dose.STANDARD, Side.RIGHT)
    figure = Figure(routine, poses(), LookChoice())
    spent = {True: 0.0, False: 0.0}
    lasted = {True: 0.0, False: 0.0}
    slowest = 0.0
    now = timedelta()
    while now < timeline.length:
        frame = frame_at(timeline, now)
        moves = frame.segment.kind in MOVES
        began = time.process_time()
        painter = QPainter(image)
        figure.paint(painter, QRectF(0, 0, SIDE, SIDE), frame, LIGHT)
        painter.end()
        took = time.process_time() - began
        slowest = max(slowest, took)
        step = MOVING if moves else BREATHING
        spent[moves] += took
        lasted[moves] += step.total_seconds()
        now += step
    moving = spent[True] / lasted[True]
    held = spent[False] / lasted[False] if lasted[False] else 0.0
    return moving, held, sum(spent.values()) / sum(lasted.values()), slowest * 1000


def main() -> None:
    """Print the table."""
    app = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(SIDE * DENSITY, SIDE * DENSITY, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(DENSITY)
    image.fill(QColor(LIGHT.stage))
    print(f"{SIDE}x{SIDE}, {DENSITY} device pixels to one, on {app.platformName()}; share of one core")
    print(f"{'routine':32} {'moving':>8} {'holding':>8} {'whole':>8} {'slowest frame':>14}")
    for name in NINE:
        moving, held, whole, slowest = follow(name, image)
        print(f"{name:32} {moving:8.1%} {held:8.1%} {whole:8.1%} {slowest:11.1f} ms")


if __name__ == "__main__":
    main()
