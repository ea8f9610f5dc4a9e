"""A reboot gives every uptime another meaning: move them all, so that what was left stays left."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from twistbreak.core.engine.state import Away, EngineState, HeadsUp, Held, InBreak, OffHours, Paused, Phase, Sitting


def rebased(state: EngineState, shift: timedelta) -> EngineState:
    """The same state, counted from another boot.

    Args:
        state: Where things stood.
        shift: What to add to an uptime of the old boot to get one of the new; usually negative.
    """
    return replace(
        state,
        phase=_phase(state.phase, shift),
        look_by=None,  # nobody could keep a promise across a reboot
        calm=state.calm and replace(state.calm, until=state.calm.until + shift),
        woken=state.woken and replace(state.woken, until=state.woken.until + shift),
        known_here=None if state.known_here is None else state.known_here + shift,
        last_break=None if state.last_break is None else state.last_break + shift,
        undo=state.undo and replace(state.undo, until=state.undo.until + shift),
    )


def _phase(phase: Phase, shift: timedelta) -> Phase:
    match phase:
        case Held():
            return _held(phase, shift)
        case HeadsUp():
            return replace(phase, until=phase.until + shift)
        case InBreak():
            then = _paused(phase.then, shift) if isinstance(phase.then, Paused) else phase.then
            return replace(phase, since=phase.since + shift, then=then)
        case Away():
            return _away(phase, shift)
        case Paused():
            return _paused(phase, shift)
        case Sitting() | OffHours():
            return phase
        case _:
            assert_never(phase)


def _held(held: Held, shift: timedelta) -> Held:
    typing = None if held.typing_since is None else held.typing_since + shift
    return replace(held, since=held.since + shift, typing_since=typing)


def _away(away: Away, shift: timedelta) -> Away:
    then = _held(away.then, shift) if isinstance(away.then, Held) else away.then
    return replace(away, since=away.since + shift, then=then)


def _paused(paused: Paused, shift: timedelta) -> Paused:
    return paused if paused.away is None else replace(paused, away=_away(paused.away, shift))
