"""What follows from the rules and from where the engine stands: asked by menus and windows when they open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from twistbreak.composition.rules import Rules
from twistbreak.core.clock import Moment
from twistbreak.core.engine.resting import resting_now
from twistbreak.core.engine.spans import so_far
from twistbreak.core.engine.state import EngineState
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.core.settings.model import Settings
from twistbreak.ui.menus import TwistChoice

if TYPE_CHECKING:
    from twistbreak.core.gallery import Gallery
    from twistbreak.core.history.rows import Span
    from twistbreak.core.outlook.day_preview import DayPreview, PlannedBreak


class Outlook:
    """Looks at what can be done now, and at what is to come.

    Args:
        rules: What holds.
        now: Reads the clock.
        state: Where the engine stands.
    """

    def __init__(self, rules: Rules, now: Callable[[], Moment], state: Callable[[], EngineState]) -> None:
        self._rules, self._now, self._state = rules, now, state

    def choices(self) -> list[Routine]:
        """The twists that can be started."""
        resting = self._resting()
        return [twist for twist in self._rules.choices if twist.id not in resting]

    def menu(self) -> list[TwistChoice]:
        """The same for a menu."""
        return [TwistChoice(twist.id, twist.name, twist.own) for twist in self.choices()]

    def gallery(self) -> Gallery:
        """Every twist, with what the user has said about it."""
        return self._rules.gallery(self._resting())

    def day(self, settings: Settings) -> DayPreview:
        """What a day would look like with these settings."""
        return self._rules.day(settings, self._now())

    def planned(self) -> Sequence[PlannedBreak]:
        """The breaks still to come today."""
        from twistbreak.core.outlook.rest_of_day import rest_of_today  # noqa: PLC0415 -- loads late

        return rest_of_today(self._rules.policy, self._state(), self._now())

    def running(self) -> Span | None:
        """What goes on now, as far as it has come."""
        return so_far(self._state().span, self._now())

    def _resting(self) -> dict[RoutineId, datetime]:
        now = self._now()
        resting = resting_now(self._state().resting, now.utc)
        return {name: rest.until.astimezone(now.zone) for name, rest in resting.items()}
