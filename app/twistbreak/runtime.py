"""The shell round the engine: one way in, one way out, and one wake-up armed at the end. Knows no Qt and no clock."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from twistbreak.core.clock import Sample
from twistbreak.core.engine.advance import Step, advance
from twistbreak.core.engine.effects import (
    CloseBreak,
    Effect,
    Note,
    OpenBreak,
    PauseBreak,
    Record,
    ShowHeadsUp,
    ShowSafety,
    StopBreak,
    WithdrawHeadsUp,
)
from twistbreak.core.engine.events import Event, PolicyChanged, Tick
from twistbreak.core.engine.policy import Policy
from twistbreak.core.engine.state import EngineState
from twistbreak.core.history.rows import Entry
from twistbreak.core.ports import BreakSurface, HeadsUpSurface, Journal, WakeTimer
from twistbreak.core.status import tray_view
from twistbreak.core.views import TrayView


@dataclass(frozen=True, slots=True)
class Ports:
    """Where effects go.

    Attributes:
        heads_up: Shows the notice before a break.
        breaks: The break window.
        journal: The why log.
        record: Keeps a row of the history.
        safety: Shows when to stop and when to see a doctor.
        timer: Wakes the program.
        show: Shows the state: tray icon, status window.
        keep: Stores the state for the next start.
        failed: Told when a port raises; a broken window must not stop the reminders.
    """

    heads_up: HeadsUpSurface
    breaks: BreakSurface
    journal: Journal
    record: Callable[[Entry], None]
    safety: Callable[[], None]
    timer: WakeTimer
    show: Callable[[TrayView], None]
    keep: Callable[[EngineState], None]
    failed: Callable[[Exception], None]


class Runtime:
    """Carries events to the engine and its answers to the world.

    Args:
        sense: Reads clock and sensors once.
        policy: What the user has asked for.
        state: Where the last run stood, or a fresh state.
        ports: Where effects go.
    """

    def __init__(self, sense: Callable[[], Sample], policy: Policy, state: EngineState, ports: Ports) -> None:
        self._sense = sense
        self._policy = policy
        self._state = state
        self._ports = ports
        self._waiting: deque[Event] = deque()
        self._busy = False

    @property
    def state(self) -> EngineState:
        """Where things stand."""
        return self._state

    @property
    def policy(self) -> Policy:
        """The rules in force."""
        return self._policy

    def view(self) -> TrayView:
        """What to show now: what a look at the clock would make of the state. Changes nothing."""
        sample = self._sense()
        return tray_view(self._policy, advance(self._policy, self._state, Tick(), sample).state, sample)

    def change_policy(self, policy: Policy) -> None:
        """Play by new rules from now on."""
        self._policy = policy
        self.dispatch(PolicyChanged())

    def start_over(self, state: EngineState) -> None:
        """Forget what was, with whatever of it is on the screen, and go on from another state."""
        self._safely(self._ports.heads_up.withdraw)
        self._safely(self._ports.breaks.close)
        self._state = state
        self.dispatch(Tick())

    def dispatch(self, event: Event) -> Step | None:
        """The one way in. An event that comes while another is carried out waits its turn.

        Returns:
            The engine's answer, or None when the event had to wait.
        """
        self._waiting.append(event)
        if self._busy:
            return None
        self._busy = True
        answer: Step | None = None
        try:
            while self._waiting:
                step = self._carry_out(self._waiting.popleft())
                answer = answer or step
        finally:
            self._busy = False
        return answer

    def _carry_out(self, event: Event) -> Step:
        sample = self._sense()
        step = advance(self._policy, self._state, event, sample)
        self._state = step.state
        for effect in step.effects:
            self._safely(lambda effect=effect: self._perform(effect))
        self._ports.timer.arm(step.wake_in)
        self._safely(lambda: self._ports.keep(step.state))
        self._safely(lambda: self._ports.show(tray_view(self._policy, step.state, sample)))
        return step

    def _safely(self, action: Callable[[], None]) -> None:
        try:
            action()
        except Exception as error:  # noqa: BLE001 -- whatever a port raises, the next wake-up must be armed
            self._ports.failed(error)

    def _perform(self, effect: Effect) -> None:
        match effect:
            case ShowHeadsUp(offer=offer, lead=lead):
                self._ports.heads_up.show(offer, lead)
            case WithdrawHeadsUp():
                self._ports.heads_up.withdraw()
            case OpenBreak(offer=offer):
                self._ports.breaks.open(offer)
            case PauseBreak():
                self._ports.breaks.pause(effect)
            case StopBreak():
                self._ports.breaks.stop()
            case CloseBreak():
                self._ports.breaks.close()
            case ShowSafety():
                self._ports.safety()
            case Record(entry=entry):
                self._ports.record(entry)
            case Note():
                self._ports.journal.write(effect)
            case _:
                assert_never(effect)
