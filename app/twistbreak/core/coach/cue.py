"""The tones there are. A module of its own: it is needed at start-up, and the timeline of a twist is not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum


class Cue(StrEnum):
    """A tone, each with a sound of its own."""

    START = "start"
    """It begins: get ready."""
    TURN = "turn"
    """Now turn to the first side, or begin to swing."""
    HALF_WAY = "half_way"
    """Half of a hold is over."""
    RETURN = "return"
    """Come back to the centre."""
    OTHER_SIDE = "other_side"
    """Now the other side."""
    DONE = "done"
    """It is over."""
    SWING = "swing"
    """The next swing: the beat to swing by."""


ALL_CUES = frozenset(Cue)
QUIET_CUES = frozenset({Cue.TURN, Cue.RETURN, Cue.OTHER_SIDE, Cue.DONE})
"""The few that are needed to follow with closed eyes, for a quiet office."""

RINGS: Mapping[Cue, timedelta] = {
    cue: timedelta(milliseconds=length)
    for cue, length in (
        (Cue.START, 700),
        (Cue.TURN, 600),
        (Cue.HALF_WAY, 350),
        (Cue.RETURN, 600),
        (Cue.OTHER_SIDE, 850),
        (Cue.DONE, 950),
        (Cue.SWING, 150),
    )
}
"""How long a tone wants the ear for itself; a voice begins after that."""
