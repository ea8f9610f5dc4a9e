"""A running break as a value: where it stands on its timeline, and what has really been done.

The two are kept apart on purpose. Anybody may jump about the timeline; only time that passes in a hold or a swing
counts for a side, and only a plan whose every hold and swing has passed from its beginning to its end is complete.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from twistbreak.core.clock import ZERO
from twistbreak.core.coach import guide, shortening, timeline
from twistbreak.core.coach.guide import Frame, Plan
from twistbreak.core.coach.timeline import WORK
from twistbreak.core.history.rows import BreakResult, Feeling
from twistbreak.core.routines.routine import Side

JUST_BEGUN = timedelta(seconds=2)
"""Going back this early in a step leads to the one before."""


@dataclass(frozen=True, slots=True)
class Session:
    """A break at one instant.

    Attributes:
        plan: The timeline.
        elapsed: Where on it, as an offset from its beginning.
        paused: Time passes without effect.
        covered: How much of each of the plan's segments has really passed, counted from the segment's beginning.
        left: Time the turn to the left was really held (or swung) in this break, repeated parts included.
        right: The same for the right.
        walked: Time walked in this break, which has no side.
    """

    plan: Plan
    elapsed: timedelta
    paused: bool
    covered: tuple[timedelta, ...]
    left: timedelta = ZERO
    right: timedelta = ZERO
    walked: timedelta = ZERO

    @property
    def finished(self) -> bool:
        """Whether the end of the timeline is reached."""
        return self.elapsed >= self.plan.length


def begin(plan: Plan) -> Session:
    """A break that is about to start."""
    return Session(plan, ZERO, paused=False, covered=(ZERO,) * len(plan.segments))


def pass_time(session: Session, dt: timedelta) -> Session:
    """Let time pass: nothing while paused, after the end, or when `dt` is not positive."""
    if session.paused or session.finished or dt <= ZERO:
        return session
    start, end = session.elapsed, min(session.elapsed + dt, session.plan.length)
    covered = list(session.covered)
    held = {Side.LEFT: session.left, Side.RIGHT: session.right, None: session.walked}
    for index in range(timeline.segment_at(session.plan, start), timeline.segment_at(session.plan, end) + 1):
        segment = session.plan.segments[index]
        until = min(end, segment.end)
        covered[index] = max(covered[index], until - segment.start)
        if segment.kind in WORK:
            held[segment.side] += until - max(start, segment.start)
    return dataclasses.replace(
        session,
        elapsed=end,
        covered=tuple(covered),
        left=held[Side.LEFT],
        right=held[Side.RIGHT],
        walked=held[None],
    )


def pause(session: Session) -> Session:
    """Hold it where it is."""
    return dataclasses.replace(session, paused=True)


def resume(session: Session) -> Session:
    """Go on from where it is."""
    return dataclasses.replace(session, paused=False)


def forward(session: Session) -> Session:
    """Go to the next step; what is jumped over does not count as done."""
    return _at(session, timeline.next_start(session.plan, session.elapsed))


def back(session: Session) -> Session:
    """Go to the beginning of this step, or of the one before when this one has only just begun."""
    here = timeline.this_start(session.plan, session.elapsed)
    just_begun = session.elapsed - here < JUST_BEGUN
    return _at(session, timeline.previous_start(session.plan, session.elapsed) if just_begun else here)


def skip_side(session: Session) -> Session:
    """Leave out what is left of this side, by its way back; a second time leaves out the way back, too."""
    return _at(session, timeline.way_out(session.plan, session.elapsed))


def replace(session: Session, plan: Plan) -> Session:
    """Begin another twist instead; the time already held in this break still counts for its sides."""
    return dataclasses.replace(begin(plan), left=session.left, right=session.right, walked=session.walked)


def shorten(session: Session, plan: Plan) -> Session:
    """Go on with a smaller dose of the same twist, from the same place.

    What is done stays done, and both sides stay equal: a side that was held longer than the smaller dose asks for is
    followed by an equally long one.

    Args:
        session: The running break.
        plan: The same routine, first side and breathing, with a smaller dose.

    Raises:
        ValueError: It is the plan of another twist or of another first side.
    """
    if (plan.routine, plan.sides) != (session.plan.routine, session.plan.sides):
        raise ValueError(f"{plan.routine} from {plan.sides[0]} is no shorter {session.plan.routine}")
    shorter = shortening.spliced(session.plan, plan, session.elapsed, session.covered)
    before = dict(zip(_names(session.plan), session.covered, strict=True))
    covered = tuple(
        min(before.get(name, ZERO), segment.length)
        for name, segment in zip(_names(shorter), shorter.segments, strict=True)
    )
    return dataclasses.replace(session, plan=shorter, covered=covered)


def frame(session: Session) -> Frame:
    """What the screen and the voice say now; the side counter counts what was really done."""
    counted = guide.counts(session.plan, lambda place: _is_done(session, place))
    return dataclasses.replace(guide.frame_at(session.plan, session.elapsed), counts=counted)


def is_complete(session: Session) -> bool:
    """Whether every hold and swing, of both sides, was really done from its beginning to its end."""
    return all(_is_done(session, place) for place, s in enumerate(session.plan.segments) if s.kind in WORK)


def owed_side(session: Session) -> Side | None:
    """The side with fewer full holds (or swings) than the other; None when they are even."""
    first, second = frame(session).counts
    if first.done == second.done:
        return None
    return first.side if first.done < second.done else second.side


def result(
    session: Session, *, hurts: bool = False, feeling: Feeling | None = None, as_before: bool = False
) -> BreakResult:
    """What to report when the break ends here."""
    return BreakResult(
        routine=session.plan.routine,
        dose=session.plan.dose,
        left=session.left,
        right=session.right,
        complete=is_complete(session),
        owed_side=owed_side(session),
        hurts=hurts,
        feeling=feeling,
        walked=session.walked,
        as_before=as_before,
    )


def _at(session: Session, elapsed: timedelta) -> Session:
    return dataclasses.replace(session, elapsed=elapsed)


def _is_done(session: Session, place: int) -> bool:
    return session.covered[place] >= session.plan.segments[place].length


def _names(plan: Plan) -> tuple[tuple[object, ...], ...]:
    """What each segment is ("first step of the turn to the left"), to find it again in a shortened plan."""
    seen: Counter[tuple[object, ...]] = Counter()
    names: list[tuple[object, ...]] = []
    for segment in plan.segments:
        name = (segment.kind, segment.side, segment.round, segment.pace)
        names.append((*name, seen[name]))
        seen[name] += 1
    return tuple(names)
