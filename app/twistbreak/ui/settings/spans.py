"""What the editor of a weekday's ranges has to know about ranges; no widgets here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from itertools import pairwise

from twistbreak.core.engine.policy import TimeRange

_DAY = 24 * 60
_USUAL = TimeRange(time(9), time(17))
_PAUSE = 30
_LENGTH = 120
_SHORTEST = 30


def first_overlap(ranges: Sequence[TimeRange]) -> tuple[TimeRange, TimeRange] | None:
    """Two ranges of one day that share some time, or None. Ranges may touch; an overnight one ends the next day."""
    in_order = sorted(ranges, key=lambda span: (span.start, _end(span)))
    for before, after in pairwise(in_order):
        if _minutes(after.start) < _end(before):
            return before, after
    return None


def proposal(ranges: Sequence[TimeRange]) -> TimeRange | None:
    """A range that fits beside the others: the usual working day, two hours after the last one, or the widest gap.

    Returns:
        None where no half hour is free.
    """
    if not ranges:
        return _USUAL
    last = max(map(_end, ranges))
    if last + _PAUSE + _LENGTH < _DAY:
        return _range(last + _PAUSE, last + _PAUSE + _LENGTH)
    edges = [0, *(edge for span in sorted(ranges, key=_end) for edge in (_minutes(span.start), _end(span))), _DAY]
    gaps = [(end - start, start) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    length, start = max(gaps)
    return _range(start, start + min(length, _LENGTH)) if length >= _SHORTEST else None


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _end(span: TimeRange) -> int:
    return _minutes(span.end) + (_DAY if span.is_overnight else 0)


def _range(start: int, end: int) -> TimeRange:
    return TimeRange(time(start // 60, start % 60), time(end // 60 % 24, end % 60))
