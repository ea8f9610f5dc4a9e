"""Runs a break: owns its course, its one timer and its window, and answers once when it is over."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from twistbreak.core.coach import phrases, session
from twistbreak.core.coach.cue import Cue
from twistbreak.core.coach.guide import Frame
from twistbreak.core.engine.effects import Offer, PauseBreak
from twistbreak.core.ports import Speaker
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.core.settings.preferences import Preferences
from twistbreak.core.text import Text
from twistbreak.ui.i18n import LANGUAGE, say
from twistbreak.ui.presenters import break_flow, break_pages, break_wishes
from twistbreak.ui.presenters.break_stage import GAP, Flow, Hurts, Over
from twistbreak.ui.presenters.break_view import Choice, Felt, Intent, OtherTwist, Wish

if TYPE_CHECKING:
    from twistbreak.ui.break_window import BreakWindow


@dataclass(frozen=True, slots=True)
class BreakNeeds:
    """What a break needs from the rest of the program.

    Attributes:
        uptime: Reads the clock: time since boot, suspend included; it may be made to run faster.
        routine: Finds a twist by its id.
        choices: The twists that may be offered instead, in their order.
        preferences: The user's wishes, as they are now.
        play: Plays a tone.
        window: Makes the window. Called when a break opens, so that nothing of it is loaded before.
        pace: How much faster than real time `uptime` runs.
        speaker: Finds the voice; called only while the user wants one. None: there is none.
    """

    uptime: Callable[[], timedelta]
    routine: Callable[[RoutineId], Routine]
    choices: Callable[[], Sequence[Routine]]
    preferences: Callable[[], Preferences]
    play: Callable[[Cue], None]
    window: Callable[[], BreakWindow]
    pace: float = 1.0
    speaker: Callable[[], Speaker] | None = None


class BreakPresenter(QObject):
    """The break surface: see `core.ports.BreakSurface`.

    While a break is open, one timer looks at the clock as often as there is something new to see, and at the next tone
    or step when nobody can see the window. Between breaks there is no timer and no window.

    Args:
        needs: What it needs.
        parent: Qt parent.
    """

    ended = Signal(object)
    """A break is over: its `BreakResult`, once for each that was opened and not closed from outside."""

    hurt = Signal()
    """It hurts, at once. What was done until then comes when the window closes."""

    slipped = Signal(str)
    """It did not hurt after all: the id of the twist."""

    twist_changed = Signal(str)
    """The user goes on with another twist: its id."""

    def __init__(self, needs: BreakNeeds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._needs = needs
        self._flow: Flow | None = None
        self._window: BreakWindow | None = None
        self._choices: tuple[Choice, ...] = ()
        self._speaker: Speaker | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._due)

    # BreakSurface

    def open(self, offer: Offer) -> None:
        """Open the window without taking the focus; an open one is closed without an answer first."""
        self.close()
        needs = self._needs
        gap = GAP * max(1.0, needs.pace)
        self._flow = break_flow.opened(offer, needs.routine(offer.routine), needs.preferences(), needs.uptime(), gap)
        self._choices = self._other_twists()
        self._window = window = needs.window()
        window.wished.connect(self._wished)
        window.seen.connect(self._due)
        window.attended.connect(self._attended)
        self._show(self._flow)
        if voice := self._voice():
            voice.open()
        window.appear()

    def pause(self, why: PauseBreak) -> None:
        """Hold the break where it is; harmless when there is none."""
        if self._flow is not None:
            flow = self._look(self._flow)
            self._hush()
            self._take(break_flow.held(flow, why))

    def stop(self) -> None:
        """It hurts: stop, and say when to see a doctor; harmless when there is no break, and when it has stopped."""
        if self._flow is not None and not isinstance(self._flow.stage, Hurts):
            self._carry_out(Intent.HURTS)

    def close(self) -> None:
        """Close the window without an answer; harmless when there is none."""
        self._timer.stop()
        speaker, self._speaker = self._speaker, None
        if speaker is not None:
            speaker.close()
        window, self._window, self._flow = self._window, None, None
        if window is not None:
            window.wished.disconnect(self._wished)
            window.seen.disconnect(self._due)
            window.attended.disconnect(self._attended)
            window.dismiss()

    def take_focus(self) -> bool:
        """Bring the keyboard to the window, because the user asked for it; False when there is none."""
        if self._window is None:
            return False
        self._window.take_focus()
        return True

    # For others

    @property
    def is_open(self) -> bool:
        """Whether a break is open."""
        return self._flow is not None

    @property
    def frame(self) -> Frame | None:
        """The instant the break is at, or None when there is none."""
        return None if self._flow is None else session.frame(self._flow.session)

    @property
    def routine(self) -> RoutineId | None:
        """The twist in hand; the user may have chosen another one than was offered."""
        return None if self._flow is None else self._flow.routine.id

    # Own

    @Slot()
    def _due(self) -> None:
        """A look is due: the timer says so, or the window came into sight or went out of it."""
        if self._flow is not None:
            self._take(self._look(self._flow))

    @Slot()
    def _attended(self) -> None:
        if self._flow is not None and self._window is not None:
            now = self._needs.uptime()
            self._take(break_flow.attended(self._flow, now, attention=self._window.has_attention))

    @Slot(object)
    def _wished(self, wish: object) -> None:
        if self._flow is None or not isinstance(wish, Intent | OtherTwist | Felt):
            return
        hurt_before = isinstance(self._flow.stage, Hurts)
        routine = self._flow.routine.id
        self._carry_out(wish)
        if wish is Intent.HURTS and not hurt_before:
            self.hurt.emit()
        elif wish is Intent.NOT_HURT and hurt_before:
            self.slipped.emit(routine)
        elif isinstance(wish, OtherTwist) and self.routine not in (None, routine):
            self.twist_changed.emit(self.routine)

    def _carry_out(self, wish: Wish) -> None:
        if self._flow is None:
            return
        routine = self._needs.routine(wish.routine) if isinstance(wish, OtherTwist) else None
        flow = self._look(self._flow)
        if not isinstance(flow.stage, Over):
            flow = break_wishes.wished(flow, wish, routine, self._needs.uptime())
        self._hush()
        if isinstance(flow.stage, Hurts) and (voice := self._voice()):
            voice.say(say(break_pages.STOP), say(LANGUAGE))
        self._take(flow)

    def _look(self, flow: Flow) -> Flow:
        before = break_flow.preferring(flow, self._needs.preferences())
        flow, cues = break_flow.look(before, self._needs.uptime())
        for cue in cues:
            self._needs.play(cue)
        phrase = break_flow.to_say(before, flow)
        if phrase is not None:
            self._say(phrase.variants, phrase.end - flow.session.elapsed)
        return flow

    def _say(self, variants: Sequence[Text], room: timedelta) -> None:
        """Have the best variant spoken that can be over in time."""
        rate = self._needs.preferences().voice_rate
        words = phrases.fitting([say(variant) for variant in variants], room / self._needs.pace, rate)
        voice = self._voice()
        if words is not None and voice is not None:
            voice.say(words, say(LANGUAGE))

    def _voice(self) -> Speaker | None:
        """The voice, while the user wants one."""
        wishes = self._needs.preferences()
        if self._needs.speaker is None or not wishes.voice:
            return None
        self._speaker = speaker = self._needs.speaker()
        speaker.set_rate(wishes.voice_rate)
        return speaker

    def _hush(self) -> None:
        """What is being said is not about what comes next."""
        if self._speaker is not None:
            self._speaker.stop()

    def _take(self, flow: Flow) -> None:
        """Go on from here: show it, or end."""
        before, self._flow = self._flow, flow
        if isinstance(flow.stage, Over):
            self.close()
            self.ended.emit(flow.stage.result)
            return
        if before is None or before.routine is not flow.routine:
            self._choices = self._other_twists()
        if (before is None or type(before.stage) is not type(flow.stage)) and self._window is not None:
            flow = break_flow.attended(flow, self._needs.uptime(), attention=self._window.has_attention)
        self._show(flow)

    def _show(self, flow: Flow) -> None:
        window = self._window
        if window is None:
            return
        now = self._needs.uptime()
        window.show_view(break_flow.view(flow, now, self._choices))
        wait = break_flow.next_look(flow, now, seen=window.is_visible_now)
        self._flow = break_flow.meant(flow, wait)
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(max(1, math.ceil(wait.total_seconds() * 1000 / self._needs.pace)))

    def _other_twists(self) -> tuple[Choice, ...]:
        if self._flow is None:
            return ()
        here = self._flow.routine.id
        return tuple(Choice(twist.id, twist.name) for twist in self._needs.choices() if twist.id != here)
