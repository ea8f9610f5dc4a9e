"""A person seen from above, as one sees oneself: facing up the picture, right hand on the right.

That view shows what the words say: hips that stay, a spine that turns step by step, and on which side. Drawn for the
right; the left is its mirror image. Unit: about a centimetre; the spine is the origin and the disc's radius is `REACH`.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from twistbreak.ui.theme import Palette
from twistbreak.ui.widgets.motion import Motion, Stance
from twistbreak.ui.widgets.sketch import Pencil, Point, arc, between, by_way_of, elbow, inks, mix, rotated

REACH = 80.0
_BONE = 23.0
_SLICES = 6


_FRAMING: dict[Stance, tuple[float, float]] = {
    Stance.CHAIR: (1.16, 10.0),
    Stance.CHAIR_HANDS_BEHIND_HEAD: (1.16, 10.0),
    Stance.STANDING_ARMS_OUT: (1.22, 10.0),
    Stance.STANDING_SWING: (1.22, 1.0),
    Stance.FLOOR: (1.06, 22.0),
    Stance.LYING_BOTH_KNEES: (0.93, -7.0),
    Stance.LYING_ONE_KNEE: (0.93, -7.0),
}
"""How large a stance is drawn, and how far down, so that all of them fill the disc alike."""


def paint(painter: QPainter, rect: QRectF, stance: Stance, motion: Motion, palette: Palette) -> None:
    """Draw the figure and what it sits, stands or lies on into a square.

    Args:
        painter: Any painter; restored afterwards.
        rect: The square; the disc that the figure stands on touches its sides.
        stance: Which arrangement.
        motion: Which instant of it.
        palette: The theme's colours.
    """
    paint_ground(painter, rect, stance, palette)
    paint_body(painter, rect, stance, motion, palette)


def paint_ground(painter: QPainter, rect: QRectF, stance: Stance, palette: Palette) -> None:
    """Draw what never moves: chair, floor or mat, the same for both sides; see `paint`."""
    painter.save()
    pencil = _pencil(painter, rect, stance, palette, left=False)
    match stance:
        case Stance.CHAIR | Stance.CHAIR_HANDS_BEHIND_HEAD:
            _chair(pencil)
        case Stance.STANDING_ARMS_OUT | Stance.STANDING_SWING:
            pencil.shadow((0, 0), 44, 44)
            _dial(pencil, 50)
        case Stance.FLOOR:
            pencil.box((0, -24), 78, 128, 9, pencil.ink.mat_low)
            pencil.box((0, -25), 74, 124, 8, pencil.ink.mat)
            pencil.shadow((0, 2), 27, 20)
        case Stance.LYING_BOTH_KNEES | Stance.LYING_ONE_KNEE:
            pencil.box((0, -2), 66, 146, 9, pencil.ink.mat_low)
            pencil.box((0, -3), 62, 142, 8, pencil.ink.mat)
    painter.restore()


def paint_body(painter: QPainter, rect: QRectF, stance: Stance, motion: Motion, palette: Palette) -> None:
    """Draw the person and the arrow; see `paint`."""
    painter.save()
    pencil = _pencil(painter, rect, stance, palette, left=motion.left)
    match stance:
        case Stance.CHAIR | Stance.CHAIR_HANDS_BEHIND_HEAD:
            _seated(pencil, motion, behind_head=stance is Stance.CHAIR_HANDS_BEHIND_HEAD)
        case Stance.STANDING_ARMS_OUT | Stance.STANDING_SWING:
            _standing(pencil, motion, swing=stance is Stance.STANDING_SWING)
        case Stance.FLOOR:
            _on_the_floor(pencil, motion)
        case Stance.LYING_BOTH_KNEES | Stance.LYING_ONE_KNEE:
            from twistbreak.ui.widgets.schematic_lying import lying  # noqa: PLC0415 -- only these two need it

            lying(pencil, motion, one_knee=stance is Stance.LYING_ONE_KNEE)
    painter.restore()


def _pencil(painter: QPainter, rect: QRectF, stance: Stance, palette: Palette, *, left: bool) -> Pencil:
    larger, down = _FRAMING[stance]
    scale = min(rect.width(), rect.height()) / (2 * REACH) * larger
    painter.translate(rect.center())
    painter.scale(-scale if left else scale, scale)
    painter.translate(0, down)
    return Pencil(painter, inks(palette))


def _seated(pencil: Pencil, motion: Motion, *, behind_head: bool) -> None:
    angle = 48 * motion.turn
    for side in (-1, 1):
        knee = (side * 13.0, -40.0)
        pencil.oval((side * 13.5, -49.0), 5.6, 10.5, pencil.ink.shoe)
        pencil.limb((side * 9.0, 2.0), knee, 9.6, 7.6, pencil.ink.trousers_low if side < 0 else pencil.ink.trousers)
    _spine(pencil, angle, motion)
    if behind_head:
        _arms_behind_head(pencil, angle)
    else:
        rest, turned = ((-13.0, -26.0), (13.0, -26.0)), ((14.0, -33.0), (13.0, 27.0))
        vias = ((-6.0, -40.0), (58.0, -6.0))
        hands = [by_way_of(a, via, b, motion.reach) for a, via, b in zip(rest, vias, turned, strict=True)]
        _arm(pencil, angle, hands[0], -1, (-0.9, -0.5))
        _arm(pencil, angle, hands[1], 1, (1.0, 0.1))
    _shoulders_and_head(pencil, angle, angle * 1.12, motion)
    _turn_arrow(pencil, motion, 57, (16.0, 74.0))


def _standing(pencil: Pencil, motion: Motion, *, swing: bool) -> None:
    angle = (74 if swing else 50) * motion.turn
    for side in (-1, 1):
        pencil.painter.save()
        pencil.painter.translate(side * (14.0 if swing else 10.5), -8.0)
        pencil.painter.rotate(side * (2 if swing else 6))
        pencil.oval((0, 0), 6.0, 14.5, pencil.ink.shoe)
        pencil.oval((0, 5.0), 6.6, 9.0, pencil.ink.trousers_low)
        pencil.painter.restore()
    _spine(pencil, angle, motion)
    if swing:
        fling = motion.turn
        left, right = between((-25.0, 4.0), (-15.0, -26.0), fling), between((25.0, 4.0), (14.0, 27.0), fling)
        _arm(pencil, angle, rotated(left, angle), -1, rotated((-1.0, 0.1), angle))
        _arm(pencil, angle, rotated(right, angle), 1, rotated((1.0, 0.1), angle))
    else:
        for side in (-1, 1):
            _arm(pencil, angle, rotated((side * 3.2, -53.0), angle), side, rotated((side * 1.0, 0.0), angle))
    _shoulders_and_head(pencil, angle, angle * (1.15 if swing else 1.0), motion)
    _turn_arrow(pencil, motion, 50 if swing else 61, (10.0, 84.0) if swing else (2.0, 42.0))


def _on_the_floor(pencil: Pencil, motion: Motion) -> None:
    angle, up = 46 * motion.turn, motion.ready
    pencil.oval((-10.5, -83.0), 5.4, 9.0, pencil.ink.shoe)
    pencil.limb((-9.0, 0.0), (-10.0, -76.0), 9.8, 5.2, pencil.ink.trousers_low)
    knee, foot = between((10.0, -40.0), (2.0, -33.0), up), between((10.5, -78.0), (-23.0, -26.0), up)
    pencil.oval(between((10.5, -83.0), (-26.0, -30.0), up), 5.4 + 1.4 * up, 9.0 - 1.4 * up, pencil.ink.shoe)
    pencil.limb(knee, foot, 7.6, 5.2, pencil.ink.trousers_low)
    pencil.limb((9.0, 0.0), knee, 9.8, 8.0, pencil.ink.trousers)
    _spine(pencil, angle, motion)
    left = by_way_of((-14.0, -24.0), (-4.0, -44.0), (17.0, -40.0), motion.reach)
    right = by_way_of((15.0, -24.0), (50.0, 0.0), (17.0, 36.0), motion.reach)
    _arm(pencil, angle, left, -1, (-0.6, -0.8))
    _arm(pencil, angle, right, 1, (1.0, 0.2))
    _shoulders_and_head(pencil, angle, angle * 1.12, motion)
    _turn_arrow(pencil, motion, 54, (18.0, 78.0))


def _chair(pencil: Pencil) -> None:
    pencil.shadow((0, -2), 46, 43)
    for spoke in range(5):
        tip = rotated((0.0, -39.0), 36 + 72 * spoke)
        pencil.limb((0.0, 0.0), tip, 4.0, 2.6, pencil.ink.chair_low)
        pencil.oval(tip, 4.6, 4.6, pencil.ink.chair_low)
    pencil.box((0, -1), 54, 50, 15, pencil.ink.chair_low)
    pencil.box((0, -3), 54, 49, 15, pencil.ink.chair)
    back = QPainterPath(QPointF(-24, 20))
    back.quadTo(QPointF(0, 29), QPointF(24, 20))
    back.quadTo(QPointF(29, 20), QPointF(27, 26))
    back.quadTo(QPointF(0, 38), QPointF(-27, 26))
    back.quadTo(QPointF(-29, 20), QPointF(-24, 20))
    pencil.fill(back, pencil.ink.chair_low)


def _dial(pencil: Pencil, radius: float) -> None:
    """Marks on the floor, so that one sees how far the turn goes."""
    for degrees in range(0, 360, 15):
        long = 5.0 if degrees % 90 == 0 else 2.2
        pencil.line([rotated((0, -radius), degrees), rotated((0, -radius - long), degrees)], 1.3, pencil.ink.chair)


def _spine(pencil: Pencil, angle: float, motion: Motion) -> None:
    """Pelvis and trunk as slices, each turned a little further than the one below."""
    _slice(pencil, 0.0, 18.5, 11.5, pencil.ink.trousers)
    for step in range(1, _SLICES):
        share = step / _SLICES
        colour = mix(pencil.ink.shirt_low.name(), pencil.ink.shirt.name(), share * 0.75)
        _slice(pencil, angle * share, 18.0 + 2.0 * share, 11.0 + 0.8 * motion.breath, colour)


def _slice(pencil: Pencil, degrees: float, half: float, radius: float, colour: QColor) -> None:
    pencil.painter.save()
    pencil.painter.rotate(degrees)
    path = QPainterPath()
    path.addRoundedRect(QRectF(-half, -radius, 2 * half, 2 * radius), radius * 0.96, radius * 0.96)
    pencil.fill(path, colour)
    pencil.painter.restore()


def _arm(pencil: Pencil, angle: float, hand: Point, side: int, out: Point) -> None:
    shoulder = rotated((side * 19.0, 0.0), angle)
    joint = elbow(shoulder, hand, _BONE, out)
    skin = pencil.ink.skin_low if side < 0 else pencil.ink.skin
    pencil.limb(joint, hand, 4.6, 3.4, skin)
    pencil.oval(hand, 5.0, 5.0, skin)
    pencil.limb(between(shoulder, joint, 0.5), joint, 5.0, 4.6, skin)
    sleeve = pencil.ink.shirt_low if side < 0 else mix(pencil.ink.shirt.name(), pencil.ink.shirt_low.name(), 0.35)
    pencil.limb(shoulder, between(shoulder, joint, 0.72), 7.4, 6.0, sleeve)


def _arms_behind_head(pencil: Pencil, angle: float) -> None:
    for side in (-1, 1):
        shoulder, joint = rotated((side * 19.0, 0.0), angle), rotated((side * 37.0, 4.0), angle)
        skin = pencil.ink.skin_low if side < 0 else pencil.ink.skin
        pencil.limb(joint, rotated((side * 6.0, 12.0), angle), 4.6, 3.6, skin)
        pencil.limb(shoulder, joint, 5.2, 4.8, skin)
        sleeve = pencil.ink.shirt_low if side < 0 else mix(pencil.ink.shirt.name(), pencil.ink.shirt_low.name(), 0.35)
        pencil.limb(shoulder, between(shoulder, joint, 0.62), 7.4, 6.2, sleeve)


def _shoulders_and_head(pencil: Pencil, angle: float, gaze: float, motion: Motion) -> None:
    pencil.painter.save()
    pencil.painter.rotate(angle)
    path = QPainterPath()
    depth = 10.5 + 0.9 * motion.breath
    path.addRoundedRect(QRectF(-26.0, -depth, 52.0, 2 * depth), depth * 0.98, depth * 0.98)
    pencil.fill(path, pencil.ink.shirt)
    pencil.painter.restore()
    _stretch(pencil, angle, motion.turn)
    pencil.painter.save()
    pencil.painter.rotate(gaze)
    pencil.oval((0, -1.0), 9.6, 8.6, pencil.ink.shirt_low)
    for side in (-1, 1):
        pencil.oval((side * 11.6, -2.6), 2.5, 3.4, pencil.ink.skin_low)
    pencil.oval((0, -4.4), 11.0, 12.0, pencil.ink.skin)
    pencil.limb((0, -14.5), (0, -18.6), 3.0, 1.7, pencil.ink.skin)
    pencil.oval((0, 0.6), 11.8, 11.6, pencil.ink.hair)
    pencil.painter.restore()


def _stretch(pencil: Pencil, angle: float, turn: float) -> None:
    """The stretched region: the far side of the back, from the waist up to the shoulder blade."""
    if turn <= 0:
        return
    steps = 10
    points = [rotated((-15.5 - 2.0 * i / steps, 6.8), angle * (0.05 + 0.95 * i / steps)) for i in range(steps + 1)]
    glow = QColor(pencil.ink.stretch)
    for width, strength in ((9.5, 0.45), (6.5, 0.9)):
        glow.setAlphaF(strength * min(1.0, turn * 1.4))
        pencil.line(points, width, glow)


def _turn_arrow(pencil: Pencil, motion: Motion, radius: float, span: tuple[float, float]) -> None:
    if not motion.arrow:
        return
    points = arc(radius, *span)
    painter = pencil.painter
    if motion.arrow < 0:
        points.reverse()
    painter.setPen(QPen(Qt.PenStyle.NoPen))
    pencil.arrow(points, 4.6, 1.0)
