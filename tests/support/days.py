"""Days at a desk, made up by hypothesis out of what people and machines do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from support.story import h, m, s
from support.storyboard import CALL, FILM, QUIET, Desk
from twistbreak.core.clock import ZERO
from twistbreak.core.engine.events import (
    EndRest,
    ItHurts,
    IWasHere,
    Pause,
    Resume,
    Skip,
    Snooze,
    StretchNow,
    TwistChanged,
    UntilResumed,
    UntilTime,
    UntilTomorrow,
)
from twistbreak.core.engine.policy import Nudge, Policy, Rotation, TimeRange, WorkingHours
from twistbreak.core.engine.state import InBreak
from twistbreak.core.health.check import Fit
from twistbreak.core.history.rows import SkipReason
from twistbreak.core.routines.routine import Side

ZONES = [
    ZoneInfo("Europe/Berlin"),
    ZoneInfo("America/New_York"),
    ZoneInfo("Australia/Lord_Howe"),  # its summer time is half an hour
]
MORNINGS = [
    datetime(2026, 3, 2, 8, tzinfo=UTC),
    datetime(2026, 3, 8, 4, tzinfo=UTC),  # New York, to summer time
    datetime(2026, 3, 28, 22, tzinfo=UTC),  # Berlin, to summer time
    datetime(2026, 4, 4, 12, tzinfo=UTC),  # Lord Howe, to winter time
    datetime(2026, 10, 3, 13, tzinfo=UTC),  # Lord Howe, to summer time
    datetime(2026, 10, 24, 22, tzinfo=UTC),  # Berlin, to winter time
    datetime(2026, 11, 1, 3, tzinfo=UTC),  # New York, to winter time
]
OFFICE = (TimeRange(time(9), time(12)), TimeRange(time(13), time(17)))
NIGHT = (TimeRange(time(22), time(6)),)
ROTATION = Rotation(("chair-twist", "seated-reach"), ("standing-twist",), 4)
POLICIES = [
    Policy(rotation=ROTATION),
    Policy(interval=m(5), heads_up=m(5), natural_break=m(3)),
    Policy(fixed_times=(time(9), time(2, 30), time(14)), rotation=ROTATION),
    Policy(hours=WorkingHours((OFFICE,) * 7, frozenset({date(2026, 3, 3)})), fixed_times=(time(9), time(16, 55))),
    Policy(hours=WorkingHours((NIGHT,) * 7), interval=m(20)),
    Policy(idle_limit=m(10), natural_break=m(10), snoozes=0, heads_up=ZERO),
    Policy(interval=m(15), nudge=Nudge.GENTLE, rotation=ROTATION, snoozes=2),
    Policy(rotation=ROTATION, barred={"chair-twist": Fit.EXCLUDED, "standing-twist": Fit.ASK_FIRST}),
    Policy(rotation=ROTATION, barred=dict.fromkeys(("chair-twist", "seated-reach", "standing-twist"), Fit.EXCLUDED)),
    Policy(interval=m(10), idle_limit=s(15), natural_break=m(1), typing_limit=ZERO, calm_after_busy=ZERO),
]


HOURLY = Policy(interval=h(4), fixed_times=tuple(time(hour, 30) for hour in range(24)))
LENGTHS = [m(1), m(3), m(10), m(20), m(31), s(1), s(10), s(59), s(60), s(61), m(2, 59), m(3, 1), m(5), m(50), h(2)]
"""How long things take: often close to where the rules change."""
NIGHTS = [s(0.4), s(2), *LENGTHS, h(9)]
OFTEN, USUALLY, SOMETIMES = 4, 2, 1


@dataclass(frozen=True)
class Action:
    """Something that happens.

    Attributes:
        name: A method of the desk, or of this module.
        argument: What it is told.
    """

    name: str
    argument: object

    def __repr__(self) -> str:
        return f"{self.name}({self.argument})"

    def do(self, desk: Desk) -> None:
        """Let it happen."""
        _DEEDS[self.name](desk, self.argument)


def _end_break(desk: Desk, how: tuple[bool, Side | None]) -> None:
    if isinstance(desk.state.phase, InBreak):
        desk.finish_break(complete=how[0], left_after=how[1])


_DEEDS: dict[str, Callable[[Desk, Any], object]] = {
    "work": Desk.work,
    "type": Desk.type,
    "be_still": Desk.be_still,
    "lock": Desk.lock,
    "suspend": Desk.suspend,
    "call": lambda desk, length: desk.be_busy(length, CALL),
    "listen": lambda desk, length: desk.be_busy(length, CALL, hands=False),
    "film": lambda desk, length: desk.be_busy(length, FILM, hands=False),
    "do_not_disturb": lambda desk, length: desk.be_busy(length, QUIET),
    "set_clock": Desk.set_clock,
    "travel": Desk.travel,
    "change": Desk.change,
    "say": Desk.send,
    "end_break": _end_break,
    "freeze": Desk.freeze,
    "restart": Desk.restart,
    "reboot": Desk.reboot,
}
COMMANDS = [Snooze(), Snooze(m(1)), Skip(), StretchNow(), StretchNow("standing-twist"), IWasHere()]
ANSWERS = [
    *map(Skip, SkipReason),
    ItHurts(),
    EndRest("chair-twist"),
    EndRest("standing-twist"),
    TwistChanged("standing-twist"),
]
PAUSES = [Pause(m(30)), Pause(m(2)), Pause(UntilTime(time(14))), Pause(UntilTomorrow()), Pause(UntilResumed())]
CLOCKS = [h(1), -h(1), m(2), -m(2), h(3), -h(3), h(24), -h(24)]
ENDS = [(True, None), (False, None), (False, Side.LEFT)]
SEEN: list[tuple[int, str, Sequence[object]]] = [
    (OFTEN, "work", LENGTHS),
    (OFTEN, "work", [m(25), m(28), m(29, 30), m(29, 50), m(45)]),
    (USUALLY, "type", LENGTHS),
    (USUALLY, "be_still", LENGTHS),
    (USUALLY, "lock", LENGTHS),
    (USUALLY, "suspend", NIGHTS),
    (SOMETIMES, "call", LENGTHS),
    (SOMETIMES, "listen", LENGTHS),
    (SOMETIMES, "film", LENGTHS),
    (SOMETIMES, "do_not_disturb", LENGTHS),
    (SOMETIMES, "set_clock", CLOCKS),
    (SOMETIMES, "travel", ZONES),
    (SOMETIMES, "change", POLICIES),
    (USUALLY, "say", COMMANDS),
    (SOMETIMES, "say", ANSWERS),
    (SOMETIMES, "say", PAUSES),
    (USUALLY, "say", [Resume()]),
    (USUALLY, "end_break", ENDS),
]
UNSEEN: list[tuple[int, str, Sequence[object]]] = [
    (SOMETIMES, "freeze", [s(29), s(31), *LENGTHS]),
    (SOMETIMES, "restart", NIGHTS),
    (SOMETIMES, "reboot", NIGHTS),
]
CLOCKWORK: list[tuple[int, str, Sequence[object]]] = [
    (OFTEN, "work", [m(20), m(31), m(50), h(1), h(2)]),
    (USUALLY, "set_clock", [-h(1), -m(59), -h(3), h(1), m(59), h(24)]),
    (SOMETIMES, "lock", LENGTHS),
    (SOMETIMES, "suspend", NIGHTS),
    (SOMETIMES, "restart", NIGHTS),
    (SOMETIMES, "call", LENGTHS),
    (SOMETIMES, "say", [*COMMANDS, *PAUSES, Resume(), Resume(), Resume()]),
]


@dataclass(frozen=True)
class Day:
    """A day to be played.

    Attributes:
        policy: The rules it begins with.
        utc: When it begins.
        zone: Where.
        sees_idle: Whether idle time can be told on that desktop.
        twist_takes: How long until a break is done by itself; None: it has to be ended, or is forgotten.
        actions: What happens.
    """

    policy: Policy
    utc: datetime
    zone: ZoneInfo
    sees_idle: bool
    twist_takes: timedelta | None
    actions: tuple[Action, ...]

    def desk(self) -> Desk:
        """Where it happens."""
        return Desk(self.policy, self.utc, self.zone, sees_idle=self.sees_idle, twist_takes=self.twist_takes)


@st.composite
def days(draw: st.DrawFn, *, seen_only: bool = False, fixed_times: bool = False) -> Day:
    """Days of up to 25 actions.

    Args:
        draw: From hypothesis.
        seen_only: Nothing happens that the engine can only find out by being late.
        fixed_times: There is one in every hour, and a clock that is set often.
    """
    table = CLOCKWORK if fixed_times else SEEN if seen_only else SEEN + UNSEEN
    kinds = [(name, arguments) for weight, name, arguments in table for _ in range(weight)]
    chosen = draw(st.lists(st.tuples(st.integers(0, len(kinds) - 1), st.integers(0, 100)), min_size=5, max_size=25))
    return Day(
        HOURLY if fixed_times else draw(st.sampled_from(POLICIES)),
        draw(st.sampled_from(MORNINGS)),
        draw(st.sampled_from(ZONES)),
        draw(st.sampled_from([True, True, True, False])),
        draw(st.sampled_from([s(90), s(90), s(90), None])),
        tuple(Action(kinds[kind][0], kinds[kind][1][which % len(kinds[kind][1])]) for kind, which in chosen),
    )
