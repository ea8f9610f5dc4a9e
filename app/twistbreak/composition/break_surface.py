"""The break window as the engine sees it, its code loaded with the first break."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QWidget

from twistbreak.core.engine.effects import Offer, PauseBreak
from twistbreak.core.engine.policy import Nudge
from twistbreak.core.settings.preferences import ScreenChoice

if TYPE_CHECKING:
    from twistbreak.composition.windows import Windows
    from twistbreak.core.coach.guide import Frame
    from twistbreak.ui.break_window import BreakWindow
    from twistbreak.ui.presenters.break_presenter import BreakPresenter

TIMING = "TWISTBREAK_TIMING"
"""Environment variable with which the benchmarks ask how long the break window takes."""


class BreakSurface:
    """The break window: `core.ports.BreakSurface`, its code loaded with the first break.

    Args:
        windows: Whose theme, sources and places it uses.
    """

    def __init__(self, windows: Windows) -> None:
        self._windows = windows
        self._presenter: BreakPresenter | None = None
        self._asked = QElapsedTimer()

    def open(self, offer: Offer) -> None:
        """Open the break window."""
        self._asked.start()
        self._made().open(offer)

    def prepare(self, offer: Offer) -> None:
        """Load the code of the window and the pose of the figure, so that the window is there at once."""
        self._made()
        import_module("twistbreak.ui.break_window")
        from twistbreak.ui.figure import shipped  # noqa: PLC0415 -- loads late, but before it is needed

        sources = self._windows.sources
        rules = sources.rules
        shipped.figure(rules.routine(offer.routine), sources.preferences().look, rules.poses())

    def pause(self, why: PauseBreak) -> None:
        """Hold the break where it is."""
        if self._presenter is not None:
            self._presenter.pause(why)

    def stop(self) -> None:
        """It hurts: stop, and say when to see a doctor."""
        if self._presenter is not None:
            self._presenter.stop()

    def close(self) -> None:
        """Close the window without an answer."""
        if self._presenter is not None:
            self._presenter.close()

    def attend(self) -> bool:
        """Move the keyboard into the break; False when none is open."""
        return self._presenter is not None and self._presenter.take_focus()

    def frame(self) -> Frame | None:
        """What the window shows, or None while none is open."""
        return self._presenter.frame if self._presenter else None

    def _made(self) -> BreakPresenter:
        if self._presenter is None:
            self._presenter = self._make()
        return self._presenter

    def _make(self) -> BreakPresenter:
        from twistbreak.ui.presenters.break_presenter import BreakNeeds, BreakPresenter  # noqa: PLC0415 -- loads late

        sources = self._windows.sources
        needs = BreakNeeds(
            sources.break_time,
            sources.rules.routine,
            sources.outlook.choices,
            sources.preferences,
            sources.sounds.play,
            self._window,
            sources.pace,
            sources.sounds.speaker,
        )
        presenter = BreakPresenter(needs, self._windows)
        presenter.ended.connect(self._windows.break_ended)
        presenter.hurt.connect(self._windows.it_hurts)
        presenter.slipped.connect(self._windows.rest_ended)
        presenter.twist_changed.connect(self._windows.twist_changed)
        return presenter

    def _window(self) -> BreakWindow:
        from twistbreak.ui.break_window import BreakWindow  # noqa: PLC0415 -- loads late
        from twistbreak.ui.figure import shipped  # noqa: PLC0415 -- loads late

        wishes, poses = self._windows.sources.preferences(), self._windows.sources.rules.poses()
        window = BreakWindow(
            self._windows.theme, place=self._place, figures=lambda routine: shipped.figure(routine, wishes.look, poses)
        )
        window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, wishes.nudge is Nudge.FIRM)  # still without the focus
        if TIMING in os.environ:
            from twistbreak.composition.timing import FirstFrame  # noqa: PLC0415 -- for benchmarks only

            FirstFrame(self._asked, window)
        return window

    def _place(self, window: QWidget) -> None:
        wishes = self._windows.sources.preferences()
        on_primary = wishes.screen is ScreenChoice.PRIMARY
        place = self._windows.placer.places
        place.put(window, "break", with_size=True, remember=wishes.remember_place, on_primary=on_primary)
