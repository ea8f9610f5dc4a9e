"""Every routine looks as it did when a person last looked at it. To renew: `support/figure_references.py`."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from support.figure_references import instants, kept, pictures, share_that_differs, sheet_of
from support.routines import NINE
from twistbreak.core.coach.guide import SegmentKind
from twistbreak.core.routines.routine import Side

CLEARLY = 28
"""Of 255: what a pixel must differ by to count. A pixel is the mean of sixteen; other rasterisers differ by a few."""
MOST = 0.004
"""Share of the pixels that may: nine of them. A hand that lies elsewhere is twenty and more."""


@pytest.mark.parametrize("name", NINE)
def test_every_segment_looks_as_it_is_known_to_look(name: str, tmp_path: Path) -> None:
    found, known = pictures(name), kept(name)
    differ = [
        f"{frame.segment.kind} {frame.segment.side} to {frame.segment.pose_to} at {frame.progress:.1f}"
        for frame, one, other in zip(instants(name), found, known, strict=True)
        if share_that_differs(one, other, CLEARLY) > MOST
    ]
    if differ:
        sheet_of(found).save(str(tmp_path / "found.png"))
    assert differ == [], f"as found: {tmp_path / 'found.png'}; to renew: make contact-sheet ARGS=--renew-references"


@pytest.mark.parametrize("name", NINE)
def test_both_sides_and_every_kind_of_segment_are_among_them(name: str) -> None:
    frames = instants(name)
    assert {frame.segment.side for frame in frames} == {Side.LEFT, Side.RIGHT, None}
    assert {SegmentKind.SET_UP, SegmentKind.RETURN, SegmentKind.FINISH} < {frame.segment.kind for frame in frames}


def test_a_hand_that_lies_elsewhere_is_noticed() -> None:
    known = kept("chair-twist")
    names = [frame.segment.pose_to for frame in instants("chair-twist")]
    reaching = names.index("chair-twist/hands")
    assert share_that_differs(known[reaching], known[reaching + 1], CLEARLY) > 2 * MOST
    assert share_that_differs(QImage(known[0]), known[0], 1) == 0
