"""What a day would look like: a typical working day played through the real engine.

Somebody sits at the desk for the working hours, with a lunch, pauses in typing when a reminder waits for that, and
does each twist that is offered. No clock is read; the same arguments give the same day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise

from twistbreak.core.clock import ZERO, Moment, Sample
from twistbreak.core.engine import workday
from twistbreak.core.engine.advance import Step, advance
from twistbreak.core.engine.effects import Offer, OpenBreak
from twistbreak.core.engine.events import BreakEnded, Event, Started, Tick
from twistbreak.core.engine.policy import Policy, TimeRange, WorkingHours
from twistbreak.core.engine.state import EngineState, Sitting
from twistbreak.core.engine.turn import Turn
from twistbreak.core.history.rows import BreakResult
from twistbreak.core.routines.routine import RoutineId
from twistbreak.core.text import Text, translate

OFFICE_DAY = (TimeRange(time(9), time(12, 30)), TimeRange(time(13, 15), time(18)))
"""Where no working hours are set: a day at a desk with a lunch."""
LUNCH = timedelta(minutes=45)
LONG_SPAN = timedelta(hours=6)
"""Nobody sits for longer without a lunch."""
DAYS_AHEAD = 14
"""How far ahead a working day is looked for."""
TWIST = timedelta(seconds=90)
"""About how long a standard twist takes, both sides."""
_LEAST = timedelta(seconds=1)

Span = tuple[datetime, datetime]
"""From and to, aware."""


@dataclass(frozen=True, slots=True)
class PlannedBreak:
    """A break of the day.

    Attributes:
        at: When the break window opens, local and aware.
        ends: When the twist is done.
        is_fixed: It comes because of a fixed time.
        is_standing: It is one of the standing twists that come every n-th time.
    """

    at: datetime
    ends: datetime
    routine: RoutineId
    is_fixed: bool
    is_standing: bool


@dataclass(frozen=True, slots=True)
class DayPreview:
    """A day, as it would be.

    Attributes:
        presence: When somebody is at the desk, local and aware; what lies between is lunch and the like.
        breaks: The breaks, in order.
    """

    presence: tuple[Span, ...]
    breaks: tuple[PlannedBreak, ...]

    @property
    def at_desk(self) -> timedelta:
        """Time at the desk, breaks included."""
        return sum((end - start for start, end in _in_utc(self.presence)), ZERO)

    @property
    def lunch(self) -> Span | None:
        """The longest time away between two times at the desk, or None."""
        gaps = [(before[1], after[0]) for before, after in pairwise(self.presence)]
        return max(gaps, key=lambda gap: gap[1].astimezone(UTC) - gap[0].astimezone(UTC), default=None)

    @property
    def longest_sitting(self) -> timedelta:
        """The longest time at the desk without getting a break."""
        breaks = _in_utc([(planned.at, planned.ends) for planned in self.breaks])
        longest = ZERO
        for start, end in _in_utc(self.presence):
            inside = [span for span in breaks if start <= span[0] < end]
            starts = [start, *(span[1] for span in inside)]
            longest = max(
                longest, *(stop - begin for begin, stop in zip(starts, [*(s[0] for s in inside), end], strict=True))
            )
        return longest

    def sentence(self) -> Text:
        """The day in a sentence or two."""
        if not self.presence:
            return translate("DayPreview", "No working hours in the next two weeks, so there are no reminders.")
        if not self.breaks:
            return translate("DayPreview", "No twist at all in {hours} at the desk.", hours=self.at_desk)
        if len(self.breaks) == 1:
            return translate(
                "DayPreview",
                "One twist in {hours} at the desk, at {first}. You sit for at most {longest} in one go.",
                hours=self.at_desk,
                first=self.breaks[0].at,
                longest=_whole_minutes(self.longest_sitting),
            )
        return translate(
            "DayPreview",
            "About {n} twists in {hours} at the desk, the first at {first}, the last at {last}. "
            "You sit for at most {longest} in one go.",
            n=len(self.breaks),
            hours=self.at_desk,
            first=self.breaks[0].at,
            last=self.breaks[-1].at,
            longest=_whole_minutes(self.longest_sitting),
        )


def typical_presence(hours: WorkingHours | None, today: date, zone: tzinfo) -> tuple[Span, ...]:
    """When somebody is at the desk on the next working day from `today` on, in UTC; empty without such a day."""
    for day in (today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD)):
        always = WorkingHours(week=(OFFICE_DAY,) * 7)
        spans = _merged(workday.spans(hours or always, day, 1, zone))
        if len(spans) == 1 and spans[0][1] - spans[0][0] > LONG_SPAN:
            spans = _with_lunch(spans[0], zone)
        if spans:
            return tuple(spans)
    return ()


def simulate(
    policy: Policy,
    presence: Sequence[Span],
    zone: tzinfo,
    length_of: Callable[[Offer], timedelta] | None = None,
    begun: EngineState | None = None,
) -> DayPreview:
    """Play a day through the engine.

    Args:
        policy: What the user has asked for.
        presence: When somebody is at the desk, aware, in order; see `typical_presence`.
        zone: The user's time zone.
        length_of: How long an offered twist takes; about `TWIST` where it is not given.
        begun: Where the day stands already; None for a day that begins.

    Returns:
        The breaks that come.
    """
    local = tuple((start.astimezone(zone), end.astimezone(zone)) for start, end in presence)
    if not presence:
        return DayPreview((), ())
    day = _Day(policy, _in_utc(presence), zone, length_of or (lambda _offer: TWIST), begun)
    return DayPreview(local, tuple(day.breaks()))


class _Day:
    """One run through a day."""

    def __init__(
        self,
        policy: Policy,
        presence: Sequence[Span],
        zone: tzinfo,
        length_of: Callable[[Offer], timedelta],
        begun: EngineState | None,
    ) -> None:
        self._begun = begun
        self._policy, self._presence, self._zone, self._length_of = policy, presence, zone, length_of
        self._start, self._end = presence[0][0], presence[-1][1]
        self._edges = [
            *(
                edge
                for start, end in presence
                for edge in (start, end, end + policy.idle_limit, end + policy.natural_break)
            ),
            *(
                workday.in_utc(at.date(), at.time(), zone)
                for at in workday.fixed_between(policy.fixed_times, self._start, self._end, zone)
            ),
        ]
        self._at_rest = min(policy.typing_pause, policy.idle_limit - _LEAST)

    def breaks(self) -> Iterator[PlannedBreak]:
        now = self._start
        state = _carried_over(EngineState.fresh(self._moment(now)), self._begun)
        event: Event = Started()
        fixed = False
        while now < self._end or isinstance(event, BreakEnded):
            step = advance(self._policy, state, event, Sample(self._moment(now), self._idle(now)))
            event = Tick()
            offer = next((effect.offer for effect in step.effects if isinstance(effect, OpenBreak)), None)
            if offer is not None:
                ends = now + self._length_of(offer)
                yield self._planned(offer, now, ends, is_fixed=fixed)
                event, now = BreakEnded(_done(offer, ends - now)), ends
            else:
                now = self._next_look(now, step)
            state = replace(step.state, look_by=None)  # a look that is leapt over is no absence
            fixed = state.fixed_due is not None

    def _moment(self, now: datetime) -> Moment:
        return Moment(now, now - self._start, zone=self._zone)

    def _idle(self, now: datetime) -> timedelta:
        last = self._start
        for start, end in self._presence:
            if start <= now < end:
                return self._at_rest
            if end <= now:
                last = end
        return now - last

    def _next_look(self, now: datetime, step: Step) -> datetime:
        """When the engine wants to look, or somebody comes or goes or has been still for long."""
        edges = [edge for edge in self._edges if edge > now]
        if step.wake_in is not None:
            wait = step.wake_in
            if isinstance(step.state.phase, Sitting):  # its looks in between only paint the ring
                wait = max(wait, Turn(self._policy, Sample(step.state.seen), step.state).until_due)
            edges.append(now + max(wait, _LEAST))
        return min(edges)

    def _planned(self, offer: Offer, now: datetime, ends: datetime, *, is_fixed: bool) -> PlannedBreak:
        is_standing = offer.routine in self._policy.rotation.standing
        at, ends = now.astimezone(self._zone), ends.astimezone(self._zone)
        return PlannedBreak(at, ends, offer.routine, is_fixed, is_standing)


def _carried_over(fresh: EngineState, begun: EngineState | None) -> EngineState:
    """A fresh day that goes on from where another one stands: what was sat, and whose turn it is."""
    if begun is None:
        return fresh
    return replace(
        fresh,
        tally=begun.tally,
        sitting=begun.sitting,
        breaks=begun.breaks,
        recent=begun.recent,
        owed_sides=begun.owed_sides,
        resting=begun.resting,
        gains=begun.gains,
    )


def _done(offer: Offer, length: timedelta) -> BreakResult:
    return BreakResult(offer.routine, offer.dose, length / 2, length / 2, complete=True)


def _in_utc(spans: Sequence[Span]) -> list[Span]:
    """Spans in UTC, since aware times of one zone are subtracted by the clock on the wall."""
    return [(start.astimezone(UTC), end.astimezone(UTC)) for start, end in spans]


def _merged(spans: Iterator[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _with_lunch(span: Span, zone: tzinfo) -> list[Span]:
    start, end = span
    middle = (start + (end - start - LUNCH) / 2).astimezone(zone)
    lunch = (middle - timedelta(minutes=middle.minute % 15, seconds=middle.second)).astimezone(UTC)
    return [(start, lunch), (lunch + LUNCH, end)]


def _whole_minutes(length: timedelta) -> timedelta:
    minute = timedelta(minutes=1)
    return max(round(length / minute), 1) * minute
