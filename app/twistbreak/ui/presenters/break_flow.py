"""The course of one break as a value: what is coming, the twist, its pauses, its end. No Qt, and no clock of its own.

`now` is always uptime. A wake-up is a hint: looking early, late or twice does no harm, and time nobody can have spent
on the twist (the machine was asleep, the program was stopped) holds it instead of running it on unattended.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from twistbreak.core.clock import ZERO
from twistbreak.core.coach import guide, phrases, session
from twistbreak.core.coach.cue import Cue
from twistbreak.core.coach.cues import cues_between
from twistbreak.core.coach.guide import SegmentKind
from twistbreak.core.coach.phrases import Phrase
from twistbreak.core.engine import progress
from twistbreak.core.engine.effects import Offer, PauseBreak
from twistbreak.core.routines.routine import Routine
from twistbreak.core.settings.preferences import Preferences
from twistbreak.core.text import translate
from twistbreak.ui.presenters import break_pages, break_running
from twistbreak.ui.presenters.break_stage import (
    CLOSING,
    GAP,
    Done,
    Flow,
    Hurts,
    Over,
    Paused,
    Ready,
    Running,
    at,
    over,
    paused,
    started,
)
from twistbreak.ui.presenters.break_view import BreakView, Choice

_MOVING = timedelta(milliseconds=45)
_BREATHING = timedelta(milliseconds=125)
_SECOND = timedelta(seconds=1)
_INSTANT = timedelta(milliseconds=1)
_MOVEMENTS = frozenset(
    {SegmentKind.SET_UP, SegmentKind.TURN, SegmentKind.RETURN, SegmentKind.SWING, SegmentKind.FINISH}
)


def opened(offer: Offer, routine: Routine, preferences: Preferences, now: timedelta, gap: timedelta = GAP) -> Flow:
    """The window appears and shows what is coming."""
    level = min(offer.level, progress.steps(routine, offer.dose))
    grown = progress.grown(routine, offer.dose, level)
    plan = guide.plan(grown, offer.dose, offer.first_side, preferences.breathing)
    stage = Ready(now + preferences.lead_in, preferences.lead_in)
    return Flow(offer, routine, session.begin(plan), stage, preferences, level, gap=gap)


def look(flow: Flow, now: timedelta) -> tuple[Flow, tuple[Cue, ...]]:
    """Let the time that has passed take effect.

    Returns:
        The break now, and the tones that became due.
    """
    match flow.stage:
        case Ready(starts_at=starts_at) if starts_at is not None and now >= starts_at:
            if now - starts_at > flow.gap:
                return replace(flow, stage=Ready(None, flow.stage.lead)), ()
            return started(flow, now), ()
        case Running(seen_at=seen_at, due_at=due_at):
            if now - due_at > flow.gap:
                away = translate("Break", "Paused: nobody was here for {gap}.", gap=now - due_at)
                held, cues = _passed(flow, due_at - seen_at, due_at)
                return (paused(held, away) if held.is_moving else held), cues
            return _passed(flow, now - seen_at, now)
        case Done(closes_at=closes_at) if closes_at is not None and now >= closes_at:
            return over(flow), ()
        case _:
            return flow, ()


def to_say(before: Flow, after: Flow) -> Phrase | None:
    """What the voice has to say after a look; the last phrase where more than one became due."""
    if not after.preferences.voice or not isinstance(after.stage, Running):
        return None
    start, end = before.session.elapsed, after.session.elapsed
    complete = session.is_complete(after.session)
    due = phrases.phrases_between(after.session.plan, start, end, after.preferences.audible, complete=complete)
    return due[-1] if due else None


def preferring(flow: Flow, preferences: Preferences) -> Flow:
    """Follow a change of the settings; a running timeline keeps the breathing it was made with."""
    return flow if preferences == flow.preferences else replace(flow, preferences=preferences)


def held(flow: Flow, why: PauseBreak) -> Flow:
    """Hold the break from outside: the screen was locked, a call began. Only the user goes on."""
    if isinstance(flow.stage, Ready):
        return replace(flow, stage=Ready(None, flow.stage.lead))
    if not isinstance(flow.stage, Running):
        return flow
    if why.locked:
        return paused(flow, translate("Break", "Paused: the screen was locked."))
    program = min(why.reasons).evidence  # it may be over by the time that somebody reads this
    if program:
        return paused(flow, translate("Break", "Paused: a call began ({program}).", program=program))
    return paused(flow, translate("Break", "Paused: a call began."))


def attended(flow: Flow, now: timedelta, *, attention: bool) -> Flow:
    """The last page stays while the pointer or the keyboard is on it."""
    if not isinstance(flow.stage, Done) or not flow.preferences.close_when_done:
        return flow
    return replace(flow, stage=Done(None if attention else now + CLOSING))


def next_look(flow: Flow, now: timedelta, *, seen: bool) -> timedelta | None:
    """How long nothing changes.

    Args:
        flow: The break, looked at just now.
        now: Uptime.
        seen: Somebody can see the window; else only the next tone and the next step matter.

    Returns:
        The time until the next look, or None when only the user changes anything.
    """
    still = flow.preferences.reduced_motion
    match flow.stage:
        case Ready(starts_at=starts_at) if starts_at is not None:
            left = max(starts_at - now, _INSTANT)
            return min(left, _to_next_second(left) if still else _BREATHING) if seen else left
        case Running():
            mark = _to_next_mark(flow)
            if not seen:
                return mark
            frame = session.frame(flow.session)
            if still:
                return min(mark, _to_next_second(frame.remaining))
            return min(mark, _MOVING if frame.segment.kind in _MOVEMENTS else _BREATHING)
        case Done(closes_at=closes_at) if closes_at is not None:
            return max(closes_at - now, _INSTANT)
        case _:
            return None


def meant(flow: Flow, wait: timedelta | None) -> Flow:
    """Note when the next look is meant to be."""
    if wait is None or not isinstance(flow.stage, Running):
        return flow
    return replace(flow, stage=replace(flow.stage, due_at=flow.stage.seen_at + wait))


def view(flow: Flow, now: timedelta, choices: tuple[Choice, ...]) -> BreakView:
    """What the window shows now."""
    frame, plan, still = session.frame(flow.session), flow.session.plan, flow.preferences.reduced_motion
    if still:
        frame = replace(frame, progress=1.0 if frame.segment.kind in _MOVEMENTS else frame.progress)
    match flow.stage:
        case Ready(starts_at=starts_at, lead=lead):
            left = None if starts_at is None else (max(starts_at - now, ZERO), lead)
            grown = progress.told(flow.routine, plan.dose, flow.level)
            return break_pages.ready(flow.routine, plan, frame, choices, lead=left, grown=grown)
        case Running():
            return break_running.moving(flow.routine, plan, frame, choices, paused=None, still=still)
        case Paused(why=why):
            return break_running.moving(flow.routine, plan, frame, choices, paused=why, still=still)
        case Done() | Over():
            both = (flow.session.left, flow.session.right)
            complete, closes = session.is_complete(flow.session), flow.preferences.close_when_done
            return break_pages.done(flow.routine, frame, both, complete=complete, closes=closes)
        case Hurts():
            return break_pages.hurts(flow.routine, frame)


def _passed(flow: Flow, time: timedelta, now: timedelta) -> tuple[Flow, tuple[Cue, ...]]:
    before, after = flow.session, session.pass_time(flow.session, time)
    cues = cues_between(before.plan, before.elapsed, after.elapsed)
    heard = tuple(cue for cue in cues if cue in flow.preferences.audible)
    return at(replace(flow, session=after), now), heard


def _to_next_second(left: timedelta) -> timedelta:
    """Until a countdown shows another number."""
    return left % _SECOND or _SECOND


def _to_next_mark(flow: Flow) -> timedelta:
    """Until the next step, tone or phrase."""
    frame, elapsed = session.frame(flow.session), flow.session.elapsed
    half = frame.remaining - frame.segment.length / 2
    mark = half if half > ZERO else frame.remaining
    if flow.preferences.voice:
        phrase = phrases.next_phrase(flow.session.plan, elapsed, flow.preferences.audible)
        mark = mark if phrase is None else min(mark, phrase - elapsed)
    return mark + _INSTANT
