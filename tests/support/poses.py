"""The shipped poses, and the figure at many instants of every routine."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path

from support.routines import shipped
from twistbreak.core.coach.guide import Frame, Plan, frame_at, plan
from twistbreak.core.coach.timeline import SegmentKind
from twistbreak.core.pose.library import PoseLibrary
from twistbreak.core.pose.performance import Picture, picture_at
from twistbreak.core.pose.pose_format import parse_all
from twistbreak.core.routines.routine import Dose, Side

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "poses"

INSTANT = timedelta(microseconds=1)


def texts() -> list[tuple[str, str, str]]:
    """Stem, name and content of every shipped file, in the order in which they are read."""
    return [(path.stem, path.name, path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.toml"), key=_stem)]


@cache
def library() -> PoseLibrary:
    """Every shipped pose."""
    found, problems = parse_all(texts())
    assert problems == []
    return found


def timeline(name: str, first: Side = Side.RIGHT) -> Plan:
    """A shipped routine's plan, both sides."""
    return plan(shipped(name), Dose.QUICK, first)


def frames(name: str, steps: int, first: Side = Side.RIGHT) -> Iterator[Frame]:
    """Instants evenly spread over every different segment."""
    of = timeline(name, first)
    seen: set[object] = set()
    for segment in of.segments:
        what = (segment.kind, segment.side, segment.pose_from, segment.pose_to, segment.pace, segment.from_other_side)
        if what not in seen:
            seen.add(what)
            for step in range(steps + 1):
                yield frame_at(of, segment.start + (segment.length - INSTANT) * (step / steps))


def pictures(name: str, steps: int, first: Side = Side.RIGHT) -> Iterator[tuple[Frame, Picture]]:
    """The same with what the figure does there."""
    for frame in frames(name, steps, first):
        picture = picture_at(library(), shipped(name), frame)
        assert picture is not None
        yield frame, picture


def held(name: str, side: Side) -> Picture:
    """The figure at the end of a hold, or of a swing at full pace."""
    return turned_picture(name, side, 1.0)


def turned_picture(name: str, side: Side, reach: float) -> Picture:
    """The same, turned only a share of the way."""
    of = timeline(name)
    kind = SegmentKind.SWING if name == "standing-swing" else SegmentKind.HOLD
    segments = [segment for segment in of.segments if segment.kind is kind and segment.side is side]
    segment = segments[len(segments) // 2]
    picture = picture_at(library(), shipped(name), frame_at(of, segment.end - INSTANT), reach)
    assert picture is not None
    return picture


def _stem(path: Path) -> str:
    return path.stem
