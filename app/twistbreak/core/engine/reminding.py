"""When a reminder comes, what holds it, and for how long the program may sleep until then.

`settle` brings a state to rest: it moves from phase to phase until nothing more follows from the sample, so that the
same sample again changes nothing. `wake_in` says when to look next.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from twistbreak.core.clock import ZERO, Busy, BusyKind
from twistbreak.core.engine import fixed_notes, notes, records, workday
from twistbreak.core.engine.break_end import begin_again
from twistbreak.core.engine.effects import CloseBreak, NoteKind, Offer
from twistbreak.core.engine.fixed_times import drop
from twistbreak.core.engine.presence import BREAK_LIMIT, leave
from twistbreak.core.engine.state import (
    Absence,
    Away,
    Calm,
    CalmReason,
    EngineState,
    HeadsUp,
    Held,
    InBreak,
    OffHours,
    Paused,
    Sitting,
)
from twistbreak.core.engine.turn import Turn
from twistbreak.core.engine.when import when
from twistbreak.core.history.rows import Outcome

LOOKS = 12
"""Steps of the ring between two breaks; while the user sits, the program looks this often."""
SHORTEST_LOOK, LONGEST_LOOK = timedelta(seconds=30), timedelta(minutes=5)
SOONEST = timedelta(milliseconds=200)
"""No wake-up is asked for sooner."""


def settle(turn: Turn) -> Turn:
    """Let everything follow that follows from the sample."""
    turn = leave(_hours(turn))
    match turn.state.phase:
        case Sitting() | Held() if turn.is_due:
            return _offer_or_hold(turn)
        case Held():
            return turn.to(Sitting())
        case HeadsUp() as heads_up:
            return _during_heads_up(turn, heads_up)
        case InBreak(offer=offer) as in_break if offer.routine in turn.policy.barred:
            turn = records.without_break(turn, offer, Outcome.MISSED).do(CloseBreak())
            turn = turn.note(NoteKind.DROPPED, notes.closed_as_ruled_out(turn.policy.name(offer.routine)))
            return settle(turn.to(in_break.then or Sitting()))
        case _:
            return turn


def holding(turn: Turn) -> frozenset[Busy]:
    """What holds a reminder now, the typing gate left aside."""
    return frozenset(busy for busy in turn.sample.busy if busy.kind is not BusyKind.TYPING)


def look_every(turn: Turn) -> timedelta:
    """How long the program sleeps at most while somebody sits here."""
    return min(max(turn.policy.interval / LOOKS, SHORTEST_LOOK), LONGEST_LOOK)


def wake_in(turn: Turn) -> timedelta | None:
    """How long the program may sleep; None: until something happens."""
    waits = _waits(turn)
    if isinstance(turn.state.phase, Sitting | Held | HeadsUp):
        now = turn.sample.moment
        changes = (
            workday.next_change(turn.policy.hours, now.utc, now.zone),
            workday.next_fixed(turn.policy.fixed_times, now.utc, now.zone),
        )
        waits += [at - now.utc for at in changes if at]
        if turn.sample.idle is not None and turn.sample.idle >= turn.policy.idle_limit and not turn.state.in_call:
            waits.append(turn.policy.idle_limit - turn.idle)  # the sensor has told of these still hands already
    return max(min(waits), SOONEST) if waits else None


def _waits(turn: Turn) -> list[timedelta]:  # noqa: PLR0911 -- one return a phase
    uptime, calm = turn.uptime, turn.calm_now
    match turn.state.phase:
        case Sitting():
            return [calm.until - uptime if calm and turn.is_due else turn.until_due, look_every(turn)]
        case Held(typing_since=since) if since is not None:
            pause_in = turn.policy.typing_pause - (turn.sample.idle or ZERO)
            return [pause_in, since + turn.policy.typing_limit - uptime]
        case Held():
            return [calm.until - uptime if calm else look_every(turn), look_every(turn)]
        case HeadsUp(until=until):
            return [until - uptime]
        case InBreak(since=since):
            return [since + BREAK_LIMIT - uptime, LONGEST_LOOK]
        case Away(since=since, credited=credited):
            return [] if credited else [since + turn.policy.natural_break - uptime]
        case Paused(until=wall) | OffHours(until=wall):
            return [] if wall is None else [wall - turn.sample.moment.utc, LONGEST_LOOK]


def _hours(turn: Turn) -> Turn:
    """Begin and end pauses and working hours."""
    now, phase = turn.sample.moment, turn.state.phase
    if isinstance(phase, Paused):
        if phase.until is None or now.utc < phase.until:
            return turn
        turn = turn.to(phase.away or Sitting()).note(NoteKind.RESUMED, notes.PAUSE_OVER)
    working = workday.is_working(turn.policy.hours, now.utc, now.zone)
    match turn.state.phase:
        case Sitting() | Held() | HeadsUp() | Away() if not working:
            until = workday.next_change(turn.policy.hours, now.utc, now.zone)
            turn = drop(turn.to(OffHours(until)).but(undo=None), fixed_notes.Dropped.OUTSIDE_HOURS)
            return turn.note(NoteKind.OFF_HOURS, notes.off_hours(until and when(until, now)))
        case OffHours() if working:
            turn = turn.but(sitting=ZERO, calm=None, snoozes=0).note(NoteKind.OFF_HOURS, notes.WORK_BEGINS)
            if turn.is_here:
                return turn.to(Sitting()).but(known_here=turn.uptime)
            why = Absence.LOCKED if turn.sample.locked else Absence.IDLE
            return turn.to(Away(turn.uptime, why, ZERO))
        case OffHours():
            return turn.but(phase=OffHours(workday.next_change(turn.policy.hours, now.utc, now.zone)))
        case _:
            return turn


def _offer_or_hold(turn: Turn) -> Turn:
    """A reminder is due: show it, unless this is not the moment."""
    phase, reasons = turn.state.phase, holding(turn)
    held = phase if isinstance(phase, Held) else None
    if reasons:
        if held is None or held.reasons != reasons:
            turn = turn.note(NoteKind.HELD, notes.held(reasons))
        return turn.to(Held(held.since if held else turn.uptime, reasons))
    if held and held.reasons:
        calm = turn.policy.calm_after_busy
        turn = turn.calm(calm, CalmReason.AFTER_BUSY).note(NoteKind.HELD, notes.calm_awaited(calm))
        held = replace(held, reasons=frozenset[Busy](), typing_since=None)
        turn = turn.to(held)
    calm = turn.calm_now
    if calm:
        return _wait_for_calm(turn, held, calm)
    return _wait_for_typing_pause(turn, held)


def _wait_for_calm(turn: Turn, held: Held | None, calm: Calm) -> Turn:
    if held:
        return turn.to(replace(held, typing_since=None))
    if calm.why is CalmReason.SNOOZED:
        return turn.to(Sitting())
    if calm.why is not CalmReason.AFTER_BUSY:
        turn = turn.note(NoteKind.MOVED, notes.moved(calm.until - turn.uptime, calm.why))
    return turn.to(Held(turn.uptime, frozenset[Busy]()))


def _wait_for_typing_pause(turn: Turn, held: Held | None) -> Turn:
    idle, policy = turn.sample.idle, turn.policy
    since = held.typing_since if held and held.typing_since is not None else turn.uptime
    waited = turn.uptime - since
    if idle is not None and idle < policy.typing_pause and waited < policy.typing_limit:
        return turn.to(Held(held.since if held else turn.uptime, frozenset[Busy](), since))
    offer, state = turn.offer(), turn.state
    turn = turn.but(calm=None, woken=None).note(
        NoteKind.FIRED, notes.fired(policy.name(offer.routine), state.sitting, state.fixed_due, waited)
    )
    return turn.open_break(offer) if policy.lead <= ZERO else turn.announce(offer)


def _during_heads_up(turn: Turn, heads_up: HeadsUp) -> Turn:
    """A call that starts now holds the break, sleep moves it; otherwise it opens when the notice is over."""
    if not turn.is_due:
        return turn.to(Sitting()).note(NoteKind.MOVED, notes.NOT_DUE)
    reasons = holding(turn)
    if reasons:
        return turn.to(Held(turn.uptime, reasons)).note(NoteKind.HELD, notes.held(reasons))
    calm = turn.calm_now
    if calm:
        return _wait_for_calm(turn.to(Sitting()), None, calm)
    name, offer = turn.policy.name, heads_up.offer
    if offer.routine in turn.left_out:
        instead = turn.offer()
        text = notes.other_offered(name(offer.routine), name(instead.routine))
        return turn.to(Sitting()).note(NoteKind.FIRED, text).announce(instead)
    if turn.uptime < heads_up.until:
        return turn
    return _unanswered(turn, offer) if offer.waits else turn.open_break(offer)


def _unanswered(turn: Turn, offer: Offer) -> Turn:
    """Nothing opens by itself: the notice comes again as after a snooze, and after the last one it is left out."""
    if turn.snoozes_left:
        turn = records.without_break(turn, offer, Outcome.SNOOZED).to(Sitting())
        calm = Calm(turn.uptime + turn.policy.snooze, CalmReason.SNOOZED)
        turn = turn.but(calm=calm, snoozes=turn.state.snoozes + 1)
        return turn.note(NoteKind.SNOOZED, notes.unanswered(turn.policy.snooze))
    turn = records.without_break(turn, offer, Outcome.MISSED).to(Sitting())
    return begin_again(turn).note(NoteKind.SKIPPED, notes.UNANSWERED_TO_THE_END)


def held_by(state: EngineState, turn: Turn) -> tuple[Busy, ...]:
    """What the reminder waits for, for people and programs."""
    if not isinstance(state.phase, Held):
        return ()
    if state.phase.typing_since is not None:
        return (Busy(BusyKind.TYPING),)
    return tuple(sorted(state.phase.reasons or holding(turn)))
