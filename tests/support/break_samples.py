"""The twists that ship with the program, and instants of them, for tests and screenshots of the break window."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from pathlib import Path

from twistbreak.core.coach.guide import Frame, Plan, SegmentKind, frame_at, plan
from twistbreak.core.routines.reading import parse
from twistbreak.core.routines.routine import Dose, Routine, Side

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "routines"


UNDRAWN = "undrawn"
"""A twist of the user's own for which nobody has drawn a pose."""


@cache
def routine(name: str) -> Routine:
    """One of the shipped twists, or `UNDRAWN`."""
    text = (FOLDER / f"{'seated-twist' if name == UNDRAWN else name}.toml").read_text(encoding="utf-8")
    if name == UNDRAWN:
        text = re.sub(r'\bpose = "[^"]*"', 'pose = "none"', text).replace('"seated-twist"', f'"{UNDRAWN}"', 1)
    found, problems = parse(text, f"{name}.toml", name, own=name == UNDRAWN)
    assert found is not None, problems
    return found


def all_routines() -> list[Routine]:
    """Every shipped twist, by name of its file."""
    return [routine(path.stem) for path in sorted(FOLDER.glob("*.toml"))]


def timeline(name: str, side: Side = Side.RIGHT, dose: Dose = Dose.STANDARD) -> Plan:
    """Its plan."""
    return plan(routine(name), dose, side)


def instant(of: Plan, kind: SegmentKind, side: Side | None = None, share: float = 0.5, place: int = -1) -> Frame:
    """An instant in a segment of a kind; the last such segment, unless another place is asked for."""
    segments = [s for s in of.segments if s.kind is kind and (side is None or s.side is side)]
    segment = segments[place]
    return frame_at(of, segment.start + min(segment.length * share, segment.length - timedelta(milliseconds=1)))
