"""Whose turn it is: which twist comes next, and what has to be remembered for that."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from twistbreak.core.engine.policy import Rotation
from twistbreak.core.routines.routine import WALK_ID, RoutineId

REMEMBERED_AT_MOST = 50
"""Twists of which it is remembered how often and when they were done."""


def next_twist(
    rotation: Rotation,
    breaks: int,
    today: Mapping[RoutineId, int],
    recent: Sequence[RoutineId],
    left_out: Collection[RoutineId] = (),
) -> RoutineId:
    """The twist for the break after `breaks` breaks: every n-th a standing one; a walk where no twist is left.

    Among those whose turn it can be comes first what was done least today, a favourite counting half; then what
    changes between relieving and strengthening; then what was done longest ago; then the order of the catalogue. So
    over a day without favourites no twist of a kind is ahead of another by more than one break. The same one comes
    twice in a row only where there is no other, or where it is a favourite.

    Args:
        rotation: The twists offered.
        breaks: Breaks done in all.
        today: How often each twist was done on this local day; what is missing was not.
        recent: The twists done so far, each once, the latest last.
        left_out: Twists that must not come now.
    """
    usual = [routine for routine in rotation.usual if routine not in left_out]
    standing = [routine for routine in rotation.standing if routine not in left_out]
    every = rotation.standing_every if standing else 0
    pool = standing if every and (breaks + 1) % every == 0 else usual or standing
    last = recent[-1] if recent else None
    places = {routine: place for place, routine in enumerate(recent)}

    def rank(routine: RoutineId) -> tuple[bool, int, bool, int]:
        is_favourite = routine in rotation.favourites
        is_more_of_the_same = (routine in rotation.strengthening) is (last in rotation.strengthening)
        return (
            routine == last and not is_favourite,
            today.get(routine, 0) * (1 if is_favourite else 2),
            last is not None and is_more_of_the_same,
            places.get(routine, -1),
        )

    return min(pool, key=rank, default=WALK_ID)


def counted(today: Mapping[RoutineId, int], routine: RoutineId) -> dict[RoutineId, int]:
    """The day's counts after a twist was done."""
    counts = dict(today)
    counts[routine] = counts.pop(routine, 0) + 1
    return dict(list(counts.items())[-REMEMBERED_AT_MOST:])


def remembered(recent: Sequence[RoutineId], routine: RoutineId) -> tuple[RoutineId, ...]:
    """The twists done so far after one more was done."""
    return (*(other for other in recent if other != routine), routine)[-REMEMBERED_AT_MOST:]
