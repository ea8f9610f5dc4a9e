"""The figure moves without jumps: nothing pops in, pops out or changes its colour from one picture to the next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from support.figure_pictures import drawn, largest_change
from support.poses import timeline
from support.routines import NINE, shipped
from twistbreak.core.clock import ZERO
from twistbreak.core.coach.guide import Frame, Plan, SegmentKind, frame_at
from twistbreak.ui.figure.shipped import figure

SIZE = 200
A_PICTURE = timedelta(milliseconds=50)
ONE_BREATH = timedelta(seconds=11)
"""What is walked through of a hold; the breaths after it are the same."""
SLACK = 24
"""Of 255: what the change of a block may be above twice what it is in the pictures before and after.

A leg that comes in sight behind the other one is a change at once, and right; a vanishing arrow was 80 to 120.
"""
MOST = 175
"""Of 255: the change of a block where a hand or a shoe in front of the ground moves by more than the block's size."""


def pictures_of(of: Plan) -> Iterator[Frame]:
    """Twenty a second, each segment from its beginning, holds for one breath."""
    now = ZERO
    while now < of.length:
        frame = frame_at(of, now)
        yield frame
        is_long = frame.segment.kind is SegmentKind.HOLD and now - frame.segment.start > ONE_BREATH
        now = frame.segment.end if is_long else now + A_PICTURE


@pytest.mark.parametrize("name", NINE)
def test_the_picture_changes_little_by_little_through_the_whole_routine(name: str) -> None:
    of = figure(shipped(name))
    changes: list[tuple[int, str]] = []
    before = None
    for frame in pictures_of(timeline(name)):
        now = drawn(of, frame, SIZE)
        where = f"{frame.segment.kind} {frame.segment.side} to {frame.segment.pose_to} at {frame.progress:.2f}"
        if before is not None:
            changes.append((largest_change(before, now), where))
        before = now
    sizes = [size for size, _ in changes]
    jumps = [
        f"{here} next to {max(last, following)}: {where}"
        for last, (here, where), following in zip(sizes, changes[1:], sizes[2:], strict=False)
        if here > 2 * max(last, following) + SLACK
    ]
    assert jumps == []
    assert max(sizes) < MOST
