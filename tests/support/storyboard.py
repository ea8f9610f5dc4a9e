"""A small simulated desk: a user, a machine and its clocks, with the engine at work among them.

Nothing here waits: time is told to pass (`work`, `be_still`, `lock`, `suspend` ...) and every wake-up that the engine
asks for is given when it is due. What the engine does is kept as a story of (time, what), to be compared whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta, tzinfo

from support.story import clock, recorded, result_of, spanned, told
from twistbreak.core.clock import ZERO, Busy, BusyKind, Moment, Sample
from twistbreak.core.engine.advance import Step, advance
from twistbreak.core.engine.effects import Effect, Note, Offer, OpenBreak, Record, ShowHeadsUp
from twistbreak.core.engine.events import BreakEnded, Event, PolicyChanged, Started, Tick
from twistbreak.core.engine.policy import Policy
from twistbreak.core.engine.state import EngineState, InBreak
from twistbreak.core.history.rows import BreakRecord, Entry, Span
from twistbreak.core.routines.routine import Side

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
"""Nine o'clock on a Monday without anything special about it."""
CALL = Busy(BusyKind.CALL, "firefox")
FILM = Busy(BusyKind.FULL_SCREEN)
QUIET = Busy(BusyKind.DO_NOT_DISTURB)
RESTING_HANDS = timedelta(seconds=3)
"""Idle time of somebody who works with pauses: long enough for the typing gate."""


@dataclass
class Desk:
    """The desk. Time begins at `utc`, with the program started and the user at work.

    Attributes:
        policy: What the user has asked for; change it with `change`.
        utc: Wall clock.
        zone: Time zone.
        sees_idle: Whether this desktop tells idle time.
        tells: Whether sensors report changes at once; otherwise the engine finds out when it looks.
        state: The engine's state, once begun.
        elapsed: Real time since the beginning.
        story: What the engine did, and when; all but what it told the history.
        history: What it told the history.
        steps: Every answer of the engine, with its event.
        present: How long somebody has really been here; see `_witness`.
        is_steady: Whether hands were on the keys and the program ran all the time since the last event.
        twist_takes: How long until a break that opens is done by itself; None: the story says when.
        looks: Times at which the engine is made to look without having asked for it.
        watch: Told of every event after the engine has answered it.
    """

    policy: Policy = field(default_factory=Policy)
    utc: datetime = MONDAY
    zone: tzinfo = UTC
    sees_idle: bool = True
    tells: bool = True
    awake: timedelta = timedelta(hours=5)
    slept: timedelta = ZERO
    boot: str = "boot 0"
    elapsed: timedelta = ZERO
    locked: bool = False
    busy: set[Busy] = field(default_factory=set[Busy])
    story: list[tuple[str, Effect]] = field(default_factory=list[tuple[str, Effect]])
    history: list[Entry] = field(default_factory=list[Entry])
    steps: list[tuple[Event, Step]] = field(default_factory=list[tuple[Event, Step]])
    present: timedelta = ZERO
    is_steady: bool = True
    twist_takes: timedelta | None = None
    looks: list[timedelta] = field(default_factory=list[timedelta])
    watch: Callable[[Event, EngineState, Step], None] | None = None
    _state: EngineState | None = None
    _alarm: timedelta | None = None  # awake time of the armed wake-up
    _twist_ends: timedelta | None = None  # awake time at which the open break is done
    _absent: timedelta = ZERO  # how long nobody has been here by now
    _absence: tuple[bool, bool] | None = None  # and what kind of absence it is
    _last_input: timedelta | None = None  # awake time; None while the hands are busy
    _hands: timedelta = RESTING_HANDS  # idle time while they are

    def __post_init__(self) -> None:
        self._state = EngineState.fresh(self.moment())
        self.send(Started())

    # --- what there is to see

    @property
    def state(self) -> EngineState:
        assert self._state is not None
        return self._state

    @property
    def now(self) -> str:
        return clock(self.elapsed)

    @property
    def idle(self) -> timedelta:
        return self._hands if self._last_input is None else self.awake - self._last_input

    def moment(self) -> Moment:
        return Moment(self.utc, self.awake, self.slept, self.zone, self.boot)

    def sample(self) -> Sample:
        return Sample(self.moment(), self.idle if self.sees_idle else None, self.locked, frozenset(self.busy))

    def tale(self) -> list[tuple[str, str]]:
        """The whole story since the last call."""
        tale = [(at, told(effect)) for at, effect in self.story]
        self.story.clear()
        return tale

    def acts(self) -> list[tuple[str, str]]:
        """The story without its notes."""
        return [(at, what) for at, what in self.tale() if not what.startswith("note ")]

    def notes(self) -> list[tuple[str, str]]:
        """The sentences of the story."""
        notes = [(at, str(effect.text)) for at, effect in self.story if isinstance(effect, Note)]
        self.story.clear()
        return notes

    def records(self) -> list[str]:
        """The reminders and breaks that the history was told of, as `completed 1 chair-twist`."""
        return [recorded(entry) for entry in self.history if isinstance(entry, BreakRecord)]

    def spans(self) -> list[str]:
        """The spans that the history was told of, by the time since the story began, as `0:00 30:00 sitting`."""
        begin = self.utc - self.elapsed
        return [spanned(entry, begin) for entry in self.history if isinstance(entry, Span)]

    def offer(self) -> Offer:
        """What was offered last."""
        return next(e.offer for _, step in reversed(self.steps) for e in step.effects if isinstance(e, ShowHeadsUp))

    # --- what happens to the engine

    def send(self, event: Event) -> Step:
        before = self.state
        if not isinstance(event, Tick | PolicyChanged):
            self._absence = None
        step = advance(self.policy, before, event, self.sample())
        self._state = step.state
        self._alarm = None if step.wake_in is None else self.awake + step.wake_in
        self.story += [(self.now, effect) for effect in step.effects if not isinstance(effect, Record)]
        self.history += [effect.entry for effect in step.effects if isinstance(effect, Record)]
        self.steps.append((event, step))
        if self.watch is not None:
            self.watch(event, before, step)
        self.is_steady = self._last_input is None
        if self.twist_takes is not None and any(isinstance(effect, OpenBreak) for effect in step.effects):
            self._twist_ends = self.awake + self.twist_takes
        return step

    def look(self) -> Step:
        return self.send(Tick())

    def change(self, policy: Policy) -> None:
        self.policy = policy
        self.send(PolicyChanged())

    def finish_break(self, *, complete: bool = True, left_after: Side | None = None) -> None:
        """The break window closes."""
        assert isinstance(self.state.phase, InBreak)
        self.send(BreakEnded(result_of(self.state.phase.offer, complete=complete, left_after=left_after)))

    # --- what the user does

    def work(self, length: timedelta) -> None:
        """Hands on the keys, with pauses now and then."""
        self._touch(RESTING_HANDS)
        self._pass(length)

    def type(self, length: timedelta) -> None:
        """Hands on the keys without a pause."""
        self._touch(ZERO)
        self._pass(length)

    def be_still(self, length: timedelta) -> None:
        """No input: reading, or gone."""
        if self._last_input is None:
            self._last_input = self.awake
        self._pass(length)

    def lock(self, length: timedelta) -> None:
        """Lock the screen, go, come back, type the password."""
        self.be_still(ZERO)
        self.locked = True
        self._tell()
        self._pass(length)
        self.locked = False
        self._touch(RESTING_HANDS, silently=True)
        self._tell()

    def be_busy(self, length: timedelta, *reasons: Busy, hands: bool = True) -> None:
        """Be in a call and the like, with or without hands on the keys."""
        self.busy.update(reasons)
        self._tell()
        if hands:
            self.work(length)
        else:
            self.be_still(length)
        self.busy.difference_update(reasons)
        self._tell()

    # --- what the machine does

    def suspend(self, length: timedelta) -> None:
        """Sleep, and come back with the user at the keys. Timers stand still meanwhile."""
        self.be_still(ZERO)
        self.slept += length
        self._on(length, awake=False)
        self._touch(RESTING_HANDS, silently=True)
        self._tell()

    def freeze(self, length: timedelta) -> None:
        """The program is not let run; whatever was due comes late. The hands go on with what they do."""
        self._on(length)
        self.is_steady = False
        if self._alarm is not None and self._alarm <= self.awake:
            self.look()

    def restart(self, down_for: timedelta) -> None:
        """Kill the program and start it again."""
        self._on(down_for)
        self.is_steady, self._twist_ends = False, None
        self.send(Started())

    def reboot(self, down_for: timedelta) -> None:
        """Switch the machine off and on again; the program starts with it."""
        self._on(down_for, awake=False)
        self._twist_ends = None
        self.awake, self.slept, self.boot = timedelta(seconds=30), ZERO, f"{self.boot}'"
        self._touch(RESTING_HANDS, silently=True)
        self.send(Started())

    def set_clock(self, by: timedelta) -> None:
        self.utc += by
        self._tell()

    def travel(self, zone: tzinfo) -> None:
        self.zone = zone
        self._tell()

    def until(self, at: time) -> timedelta:
        """How long it is until the local clock next shows a time today."""
        local = self.utc.astimezone(self.zone)
        target = datetime.combine(local.date(), at, self.zone)
        return target.astimezone(UTC) - self.utc

    # --- how time passes

    def _tell(self) -> None:
        if self.tells:
            self.look()

    def _touch(self, hands: timedelta, *, silently: bool = False) -> None:
        was_idle = self.idle >= self.policy.idle_limit
        self._last_input, self._hands, self._absence = None, hands, None
        if was_idle and self.sees_idle and not silently:
            self._tell()

    def _on(self, length: timedelta, *, awake: bool = True) -> None:
        self._witness(length, awake=awake)
        self.elapsed += length
        self.utc += length
        if awake:
            self.awake += length

    def _witness(self, length: timedelta, *, awake: bool) -> None:
        """Presence as a bystander would count it: hands, calls, and the first `idle_limit` of every absence."""
        here = awake and not self.locked
        if here and (self._last_input is None or CALL in self.busy or not self.sees_idle):
            self.present += length
            self._absence = None
            return
        self.is_steady = False
        if self._absence != (awake, self.locked):
            self._absence, self._absent = (awake, self.locked), ZERO
        limit = self.policy.idle_limit
        self.present += max(min(self._absent + length, limit) - min(self._absent, limit), ZERO)
        self._absent += length

    def _pass(self, length: timedelta) -> None:
        """Let time pass, with each wake-up and each passing of the idle limit in its moment."""
        end = self.awake + length
        for _ in range(100 + length // timedelta(seconds=1)):
            at = min((at for at in self._coming() if at <= end), default=None)
            if at is None:
                self._on(max(end - self.awake, ZERO))
                return
            self._on(max(at - self.awake, ZERO))
            if self._twist_ends is not None and self._twist_ends <= self.awake:
                self._twist_ends = None
                if isinstance(self.state.phase, InBreak):
                    self.finish_break()
                    continue
            self.look()
        raise AssertionError("the engine wants to look more often than once a second")

    def _coming(self) -> Iterator[timedelta]:
        """Awake times at which something happens by itself."""
        if self._alarm is not None:
            yield self._alarm
        if self._twist_ends is not None:
            yield self._twist_ends
        passes = None if self._last_input is None else self._last_input + self.policy.idle_limit
        if self.sees_idle and self.tells and passes is not None and passes > self.awake:
            yield passes
        yield from (self.awake + at - self.elapsed for at in self.looks if at > self.elapsed)
