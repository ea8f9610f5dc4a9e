"""The port's painter: puts a picture together, and keeps what stands still as pixels."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from twistbreak.core.coach.guide import Frame
from twistbreak.core.figure_look import LookChoice
from twistbreak.core.pose.library import PoseLibrary
from twistbreak.core.pose.performance import (
    BREATH_STEPS,
    Picture,
    arrow_for,
    held_picture,
    picture_at,
    view_at,
)
from twistbreak.core.pose.vectors import LEFT, scaled
from twistbreak.core.routines.routine import Routine, Side
from twistbreak.ui.figure.canvas import Canvas
from twistbreak.ui.figure.head import Head
from twistbreak.ui.figure.layers import Layers
from twistbreak.ui.figure.limbs import is_upright, put_arms, put_legs
from twistbreak.ui.figure.looks import Look, look_for
from twistbreak.ui.figure.scenery import put_arm_rests, put_arrow, put_prop
from twistbreak.ui.figure.trunk import Torso
from twistbreak.ui.theme import Palette

_BENEATH_THE_LEGS = -500.0
_PLACES_OF_PELVIS = 36
"""Of a pelvis that swings, in whole degrees; elsewhere it stays where it is."""


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
        self._layers = Layers()

    def paint(self, painter: QPainter, rect: QRectF, frame: Frame, palette: Palette) -> None:
        """Draw one instant; see `FigurePainter`."""
        self._paint(painter, rect, picture_at(self._library, self._routine, frame, self._routine.reach), palette)

    def draws(self, frame: Frame) -> bool:
        """Whether somebody has drawn this instant's poses."""
        segment = frame.segment
        return all(self._library.pose(key) is not None for key in (segment.pose_from, segment.pose_to))

    def where(self, frame: Frame, side: Side) -> tuple[float, float]:
        """Which way in the picture one of the person's sides lies: right and down, as shares of one."""
        camera = view_at(self._library, self._routine, frame)
        if camera is None:
            return (1.0 if side is Side.RIGHT else -1.0, 0.0)
        right, up, _ = camera.seen(LEFT if side is Side.LEFT else scaled(LEFT, -1.0))
        return (right, -up)

    def paint_still(self, painter: QPainter, rect: QRectF, side: Side, palette: Palette) -> None:
        """Draw the full turn to a side, for small pictures that have no timeline."""
        self._paint(painter, rect, held_picture(self._library, self._routine, side, self._routine.reach), palette)

    def _paint(self, painter: QPainter, rect: QRectF, picture: Picture | None, palette: Palette) -> None:
        if picture is None:
            return
        if self._look is None or palette is not self._palette:
            self._look, self._palette = look_for(self._choice, palette), palette
            self._layers = Layers()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(rect.center())
        density = painter.deviceTransform().m11()
        _Shot(painter, picture, self._look, rect.width() / 2, density, self._layers).paint()
        painter.restore()


class _Shot:
    """The work on one picture."""

    def __init__(
        self, painter: QPainter, picture: Picture, look: Look, radius: float, density: float, layers: Layers
    ) -> None:
        self._painter, self._picture, self._look = painter, picture, look
        self._radius, self._layers = radius, layers
        camera = picture.camera
        self._view = (radius, density, camera.heading, camera.pitch, camera.reach, camera.at)

    def paint(self) -> None:
        """From the floor to the arrow's front."""
        body = self._picture.skeleton
        stands = is_upright(body)
        self._layers.paint(self._painter, "ground", self._view, self._ground)
        if stands:
            key = (self._view, body.spine.pelvis, body.left_leg, body.right_leg)
            self._layers.paint(self._painter, "legs", key, self._legs, _PLACES_OF_PELVIS)
        self._paint_arrow(behind=True)
        key = (self._view, self._picture.posture)
        self._layers.paint(self._painter, "person", key, lambda: self._person(with_legs=not stands), BREATH_STEPS + 1)
        self._paint_arrow(behind=False)

    def _canvas(self) -> Canvas:
        return Canvas(self._picture.camera, self._radius)

    def _ground(self) -> Canvas:
        canvas = self._canvas()
        put_prop(canvas, self._picture.stage.prop, self._look)
        put_arm_rests(canvas, self._picture.stage.prop, self._look, _BENEATH_THE_LEGS, near=False)
        return canvas

    def _legs(self) -> Canvas:
        canvas = self._canvas()
        put_legs(canvas, self._picture.skeleton, self._look)
        return canvas

    def _person(self, *, with_legs: bool) -> Canvas:
        canvas, look, picture = self._canvas(), self._look, self._picture
        body = picture.skeleton
        torso = Torso(canvas, body, look, picture.posture.turned_to)
        if with_legs:
            put_legs(canvas, body, look)
        torso.put()
        head = Head(canvas, body.spine.head, look)
        head.put(max(canvas.depth(body.spine.head.at), torso.depth) + 3.0)
        put_arms(canvas, body, look, torso.depth)
        put_arm_rests(canvas, picture.stage.prop, look, torso.depth + 7.0, near=True)
        return canvas

    def _paint_arrow(self, *, behind: bool) -> None:
        picture = self._picture
        if picture.arrow <= 0.0:
            return
        arrow = arrow_for(picture.stage, picture.side)

        def make() -> Canvas:
            canvas = self._canvas()
            put_arrow(canvas, arrow, self._look, behind=behind, homewards=picture.homewards)
            return canvas

        self._painter.setOpacity(picture.arrow)
        name = "arrow behind" if behind else "arrow before"
        key = (self._view, arrow, picture.homewards)
        self._layers.paint(self._painter, name, key, make, room=2, at_once=True)
        self._painter.setOpacity(1.0)
