"""The picture in words, for those who cannot see it."""

from __future__ import annotations

from twistbreak.core.coach.guide import Frame, SegmentKind
from twistbreak.core.routines.routine import Place, Routine, Side
from twistbreak.core.text import Text, translate


def describe(routine: Routine, frame: Frame) -> Text:
    """What the figure does."""
    side = frame.segment.side
    if not routine.has_sides:
        return _WALKING
    if side is None:
        return _MIDDLE
    if frame.segment.kind is SegmentKind.RETURN:
        return _BACK[side]
    return _KNEES[side] if routine.place is Place.LYING else _TURNED[side]


_MIDDLE = translate("Figure", "A person in the middle, not turned.")
_WALKING = translate("Figure", "A person standing, about to walk a few steps.")
_BACK = {
    Side.LEFT: translate("Figure", "A person coming back from the left to the middle."),
    Side.RIGHT: translate("Figure", "A person coming back from the right to the middle."),
}
_KNEES = {
    Side.LEFT: translate("Figure", "A person on the back: knees to the left, shoulders down."),
    Side.RIGHT: translate("Figure", "A person on the back: knees to the right, shoulders down."),
}
_TURNED = {
    Side.LEFT: translate("Figure", "A person whose chest and head turn to the left; the hips stay."),
    Side.RIGHT: translate("Figure", "A person whose chest and head turn to the right; the hips stay."),
}
