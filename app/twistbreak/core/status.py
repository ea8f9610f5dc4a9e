"""The state as the tray, the status window and other programs show it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from twistbreak.core.clock import ZERO, Busy, Moment, Sample
from twistbreak.core.commands import COMMANDS
from twistbreak.core.engine import notes, workday
from twistbreak.core.engine.policy import Policy
from twistbreak.core.engine.reminding import held_by
from twistbreak.core.engine.state import Away, EngineState, HeadsUp, Held, InBreak, OffHours, Paused, Phase, Sitting
from twistbreak.core.engine.taking_back import undo_of
from twistbreak.core.engine.turn import Turn
from twistbreak.core.engine.when import when
from twistbreak.core.history.rows import DayTally
from twistbreak.core.ports import SensorStatus
from twistbreak.core.submenus import SKIPS
from twistbreak.core.text import Text, listed, translate
from twistbreak.core.views import StateName, TrayView

MINUTE = timedelta(minutes=1)
EQUAL_WITHIN = timedelta(seconds=5)
"""Sides held this equally long are called equal."""
_SENSES = {
    "idle": translate("Sense", "idle time"),
    "lock": translate("Sense", "the lock screen"),
    "full_screen": translate("Sense", "full screens"),
    "microphone": translate("Sense", "the microphone"),
    "camera": translate("Sense", "the camera"),
    "calls": translate("Sense", "calls"),
    "do_not_disturb": translate("Sense", "do-not-disturb"),
}
"""What sensors are there for, by their names; of another one it is said why it sees nothing."""


def tray_view(policy: Policy, state: EngineState, sample: Sample) -> TrayView:
    """Say what is going on. Pure: the state is not advanced."""
    turn = Turn(policy, sample, state)
    until = until_next(turn)
    next_at = None if until is None else sample.moment.utc + until
    offer = turn.proposal
    return TrayView(
        state=state_name(state),
        headline=_headline(turn, until),
        tooltip=_tooltip(turn, next_at),
        detail=_detail(turn),
        today=today(state.tally, sample.moment),
        progress=min(max(state.sitting / policy.interval, 0.0), 1.0),
        next_at=next_at,
        until_next=until,
        sitting=state.sitting,
        held_by=held_by(state, turn),
        enabled=_enabled(turn),
        routine=offer.routine,
        first_side=offer.first_side,
        tally=state.tally,
    )


_NAMES: dict[type[Phase], StateName] = {
    Sitting: StateName.SITTING,
    Held: StateName.HELD,
    HeadsUp: StateName.HEADS_UP,
    InBreak: StateName.BREAK,
    Away: StateName.AWAY,
    Paused: StateName.PAUSED,
    OffHours: StateName.OFF_HOURS,
}


def state_name(state: EngineState) -> StateName:
    """The state's name for other programs."""
    return _NAMES[type(state.phase)]


def until_next(turn: Turn) -> timedelta | None:
    """Time until the next break opens, if the user goes on sitting; None when none is planned."""
    phase = turn.state.phase
    if isinstance(phase, HeadsUp):
        return max(phase.until - turn.uptime, ZERO)
    if not isinstance(phase, Sitting):
        return None
    now = turn.sample.moment
    due = ZERO if turn.is_due else turn.until_due
    fixed = workday.next_fixed(turn.policy.fixed_times, now.utc, now.zone)
    if fixed:
        due = min(due, fixed - now.utc)
    if turn.calm_now:
        due = max(due, turn.calm_now.until - turn.uptime)
    return max(due, ZERO) + turn.policy.lead


def _headline(turn: Turn, until: timedelta | None) -> Text:
    match turn.state.phase:
        case Sitting():
            minutes = math.ceil((until or ZERO) / MINUTE)
            if minutes <= 1:
                return translate("Status", "Next twist in a minute")
            return translate("Status", "Next twist in {time}", time=minutes * MINUTE)
        case _:
            return _standing_headline(turn)


def _standing_headline(turn: Turn) -> Text:  # noqa: PLR0911 -- one return a phase
    """A headline without anything that changes by the minute."""
    now = turn.sample.moment
    match turn.state.phase:
        case Held():
            return _waiting(held_by(turn.state, turn))
        case HeadsUp():
            return translate("Status", "A twist begins in a moment")
        case InBreak(offer=offer):
            return translate("Status", "Now: {name}", name=turn.policy.name(offer.routine))
        case Away(credited=True):
            return translate("Status", "Away: this counts as a natural break")
        case Away():
            return translate("Status", "You seem to be away")
        case Paused(until=None):
            return translate("Status", "Paused until you resume")
        case Paused(until=datetime() as until):
            return translate("Status", "Paused until {when}", when=when(until, now))
        case OffHours(until=None):
            return translate("Status", "Outside working hours")
        case OffHours(until=datetime() as until):
            return translate("Status", "Outside working hours until {when}", when=when(until, now))
        case _:
            return translate("Status", "Twist Break")


def _waiting(reasons: Sequence[Busy]) -> Text:
    if not reasons:
        return translate("Status", "Waiting for a calm moment")
    return translate("Status", "Waiting: {reason}", reason=notes.busy(reasons))


def _tooltip(turn: Turn, next_at: datetime | None) -> Text:
    if isinstance(turn.state.phase, Sitting) and next_at:
        return translate("Status", "Next twist at {at}", at=next_at.astimezone(turn.sample.moment.zone))
    return _standing_headline(turn)


def _detail(turn: Turn) -> Text:
    sitting, last = turn.state.sitting, turn.state.tally.last_at
    if last is None:
        return translate("Status", "You have been sitting for {sitting}.", sitting=sitting)
    at = when(last, turn.sample.moment)
    if last.astimezone(turn.sample.moment.zone).date() != turn.sample.moment.local.date():
        return translate("Status", "You have been sitting for {sitting}. No twist yet today.", sitting=sitting)
    return translate("Status", "You have been sitting for {sitting}. Last twist {at}.", sitting=sitting, at=at)


def today(tally: DayTally, now: Moment) -> Text:
    """The day in one line."""
    done = tally.completed + tally.partial if tally.day == now.local.date() else 0
    if not done:
        return translate("Status", "No twist yet today")
    left_more = tally.left - tally.right
    if abs(left_more) <= EQUAL_WITHIN:
        return translate("Status", "Today: {n} twists, sides equal", one="Today: {n} twist, sides equal", n=done)
    if left_more > ZERO:
        return translate(
            "Status",
            "Today: {n} twists, left {more} longer",
            one="Today: {n} twist, left {more} longer",
            n=done,
            more=left_more,
        )
    return translate(
        "Status",
        "Today: {n} twists, right {more} longer",
        one="Today: {n} twist, right {more} longer",
        n=done,
        more=-left_more,
    )


def unseen(sensors: Iterable[SensorStatus]) -> Text | None:
    """What the sensors cannot see on this desktop; None when they see everything."""
    senses = [_SENSES.get(each.sensor, each.how) for each in sensors if not each.works]
    return translate("Status", "Cannot be seen on this desktop: {senses}.", senses=listed(senses)) if senses else None


def _enabled(turn: Turn) -> frozenset[str]:
    phase = turn.state.phase
    in_break, paused = isinstance(phase, InBreak), isinstance(phase, Paused)
    if isinstance(phase, InBreak):
        paused = isinstance(phase.then, Paused)
    reminding = isinstance(phase, Sitting | Held | HeadsUp)
    cannot_skip = not reminding and not in_break
    off = {
        "now": in_break,
        "choose": in_break,
        "snooze": not reminding or not turn.snoozes_left,
        "skip": cannot_skip,
        **{command.id: cannot_skip for command in SKIPS},
        "hurts": cannot_skip or (isinstance(phase, Sitting) and not turn.is_due),
        "here": undo_of(turn) is None,
        "pause": paused,
        "resume": not paused,
    }
    return frozenset(command.id for command in COMMANDS if not off.get(command.id, False))
