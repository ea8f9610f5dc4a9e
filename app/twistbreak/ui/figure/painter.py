"""The port's painter: puts a picture together, and keeps what stands still as pixels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from twistbreak.core.figure_look import LookChoice
from twistbreak.core.guide import Frame
from twistbreak.core.pose.camera import Camera
from twistbreak.core.pose.library import PoseLibrary
from twistbreak.core.pose.performance import Picture, arrow_for, held_picture, picture_at
from twistbreak.core.pose.skeleton import Leg, Skeleton
from twistbreak.core.routine import Routine, Side
from twistbreak.ui.figure.canvas import Canvas
from twistbreak.ui.figure.head import Head
from twistbreak.ui.figure.limbs import put_arms, put_legs
from twistbreak.ui.figure.looks import Look, look_for
from twistbreak.ui.figure.scenery import put_arm_rests, put_arrow, put_prop
from twistbreak.ui.figure.trunk import Torso
from twistbreak.ui.theme import Palette


class Figure:
    """A person doing one twist: implements `FigurePainter`.

    Args:
        routine: The twist.
        library: The poses.
        choice: Who does it.
    """

    def __init__(self, routine: Routine, library: PoseLibrary, choice: LookChoice) -> None:
        self._routine, self._library, self._choice = routine, library, choice
        self._look: Look | None = None
        self._palette: Palette | None = None

    def paint(self, painter: QPainter, rect: QRectF, frame: Frame, palette: Palette) -> None:
        """Draw one instant; see `FigurePainter`."""
        self._paint(painter, rect, picture_at(self._library, self._routine, frame), palette)

    def paint_still(self, painter: QPainter, rect: QRectF, side: Side, palette: Palette) -> None:
        """Draw the full turn to a side, for small pictures that have no timeline."""
        self._paint(painter, rect, held_picture(self._library, self._routine.hold_text.pose, side), palette)

    def _paint(self, painter: QPainter, rect: QRectF, picture: Picture | None, palette: Palette) -> None:
        if picture is None:
            return
        if self._look is None or palette is not self._palette:
            self._look, self._palette = look_for(self._choice, palette), palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(rect.center())
        radius, density = rect.width() / 2, painter.device().devicePixelRatio()
        look = self._look

        def canvas() -> Canvas:
            return Canvas(picture.camera, radius, density)

        base = canvas()
        put_prop(base, picture.stage.prop, look)
        base.paint(painter)
        arrow = arrow_for(picture.stage, picture.side)
        if picture.arrow:
            back = canvas()
            put_arrow(back, arrow, look, behind=True, homewards=picture.homewards)
            painter.setOpacity(picture.arrow)
            back.paint(painter)
            painter.setOpacity(1.0)
        person = canvas()
        torso = Torso(person, picture.skeleton, look, picture.side)
        put_legs(person, picture.skeleton, look)
        torso.put()
        head = Head(person, picture.skeleton.spine.head, look)
        head.put(max(person.depth(picture.skeleton.spine.head.at), torso.depth) + 3.0)
        put_arms(person, picture.skeleton, look, torso.depth)
        put_arm_rests(person, picture.stage.prop, look, torso.depth)
        person.paint(painter)
        if picture.arrow:
            front = canvas()
            put_arrow(front, arrow, look, behind=False, homewards=picture.homewards)
            painter.setOpacity(picture.arrow)
            front.paint(painter)
        painter.restore()
