"""What an instant of the plan looks like: from segments to the movement of the figure, and the same in words."""

from __future__ import annotations

from typing import NamedTuple

from twistbreak.core.guide import Frame, SegmentKind
from twistbreak.core.routine import Kind, Place, Routine, Side
from twistbreak.core.text import Text, translate
from twistbreak.ui.widgets.motion import Motion, Stance

_STANCES = {
    "chair-twist-hands-behind-head": Stance.CHAIR_HANDS_BEHIND_HEAD,
    "reclined-twist": Stance.LYING_ONE_KNEE,
}
_PLACES = {
    Place.CHAIR: Stance.CHAIR,
    Place.STANDING: Stance.STANDING_ARMS_OUT,
    Place.FLOOR: Stance.FLOOR,
    Place.LYING: Stance.LYING_BOTH_KNEES,
}


class _Pose(NamedTuple):
    """What a pose key means to this figure; see `Motion`."""

    turn: float = 0.0
    ready: float = 0.0
    reach: float = 0.0


_POSES = {
    "turned": _Pose(1.0, 1.0, 1.0),
    "hands": _Pose(0.1, 1.0, 1.0),
    "leg-over": _Pose(0.0, 1.0, 0.0),
    "knee-up": _Pose(0.0, 1.0, 0.0),
    "knee-across": _Pose(0.85, 1.0, 0.0),
}
"""By the last part of the key (`chair-twist/turned`); every other pose is the middle, before anything is bent."""

_ARROWS = {SegmentKind.TURN: 1, SegmentKind.HOLD: 1, SegmentKind.SWING: 1, SegmentKind.RETURN: -1}
_GIVE = 0.06
"""Share of the turn that comes with each out-breath of a hold."""


def stance_of(routine: Routine) -> Stance:
    """The arrangement of the body that suits a routine; a user's own twist gets the one of its place."""
    if routine.kind is Kind.SWING and routine.place is Place.STANDING:
        return Stance.STANDING_SWING
    return _STANCES.get(routine.id, _PLACES[routine.place])


def motion_of(frame: Frame) -> Motion:
    """Where the figure is at an instant."""
    segment = frame.segment
    eased = frame.progress * frame.progress * (3 - 2 * frame.progress)
    before, after = _pose(segment.pose_from), _pose(segment.pose_to)
    if segment.from_other_side:
        before = before._replace(turn=-before.turn)
    turn, ready, reach = (a + (b - a) * eased for a, b in zip(before, after, strict=True))
    full = 0.0
    if frame.breath is not None:
        full = frame.breath.progress if frame.breath.inward else 1.0 - frame.breath.progress
        turn *= 1.0 - _GIVE * full
    return Motion(
        turn=abs(turn),
        ready=ready,
        reach=reach,
        breath=full,
        arrow=_ARROWS.get(segment.kind, 0) if before.turn or after.turn else 0,
        left=(side_of(frame) is Side.LEFT) != (turn < 0),
    )


def side_of(frame: Frame) -> Side:
    """The side an instant belongs to: before the first side that one, after the second the second."""
    if frame.segment.side is not None:
        return frame.segment.side
    return frame.counts[0 if frame.segment.kind is SegmentKind.SET_UP else 1].side


def describe(routine: Routine, frame: Frame) -> Text:
    """The picture in words, for those who cannot see it."""
    side = frame.segment.side
    if side is None:
        return _MIDDLE
    if frame.segment.kind is SegmentKind.RETURN:
        return _BACK[side]
    return _KNEES[side] if routine.place is Place.LYING else _TURNED[side]


_MIDDLE = translate("Figure", "A person seen from above, in the middle, not turned.")
_BACK = {
    Side.LEFT: translate("Figure", "A person seen from above, coming back from the left to the middle."),
    Side.RIGHT: translate("Figure", "A person seen from above, coming back from the right to the middle."),
}
_KNEES = {
    Side.LEFT: translate("Figure", "A person on the back, seen from above: knees to the left, shoulders down."),
    Side.RIGHT: translate("Figure", "A person on the back, seen from above: knees to the right, shoulders down."),
}
_TURNED = {
    Side.LEFT: translate("Figure", "A person seen from above: chest and head turn to the left, the hips stay."),
    Side.RIGHT: translate("Figure", "A person seen from above: chest and head turn to the right, the hips stay."),
}


def _pose(key: str) -> _Pose:
    return _POSES.get(key.rpartition("/")[2], _Pose())
