"""Changes to a draft: each takes a draft and gives another one."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from twistbreak.core.prescriptions.draft import REPEATED, Amount, Draft, DraftHold, DraftStep, DraftSwing, Part
from twistbreak.core.range import Range
from twistbreak.core.routines.care import Condition

MOST_STEPS = 12
"""Steps of one part."""
_SECONDS_A_BREATH = 5
"""When a hold begins to be counted in breaths: as many as take five seconds each."""


class Treatment(StrEnum):
    """What the health check makes of a twist for somebody who has a condition, the most careful first."""

    EXCLUDED = "excluded"
    ASK_FIRST_SOFTER = "ask_first_softer"
    ASK_FIRST = "ask_first"
    SOFTER = "softer"
    FREE = "free"


_ASKED = frozenset({Treatment.ASK_FIRST, Treatment.ASK_FIRST_SOFTER})
_SOFTENED = frozenset({Treatment.SOFTER, Treatment.ASK_FIRST_SOFTER})


def with_step(draft: Draft, index: int, step: DraftStep) -> Draft:
    """Put a step in the place of another one of the same part."""
    return replace(draft, steps=(*draft.steps[:index], step, *draft.steps[index + 1 :]))


def addable(draft: Draft) -> tuple[Part, ...]:
    """The parts that may get one more step, in the order of time."""
    is_hold = isinstance(draft.action, DraftHold)
    counts = {part: sum(step.part is part for step in draft.steps) for part in Part}
    repeated = [part for part in REPEATED if counts[part] < MOST_STEPS and (is_hold or part is not Part.TURN)]
    single = [part for part in (Part.REST, Part.FINISH) if not counts[part] and (is_hold or part is Part.FINISH)]
    return tuple(part for part in Part if part in {*repeated, *single})


def added(draft: Draft, part: Part, after: int) -> tuple[Draft, int]:
    """Add an empty step.

    Args:
        draft: The draft.
        part: One of `addable`.
        after: The place of the step that it follows, if that is of the same part; else it comes at the end of the part.

    Returns:
        The draft, and the place of the new step.
    """
    parts = list(Part)
    is_neighbour = 0 <= after < len(draft.steps) and draft.steps[after].part is part
    before = sum(parts.index(step.part) <= parts.index(part) for step in draft.steps)
    place = after + 1 if is_neighbour else before
    pose = draft.steps[after].pose if is_neighbour else ""
    return replace(draft, steps=(*draft.steps[:place], DraftStep(part, pose=pose), *draft.steps[place:])), place


def can_remove(draft: Draft, index: int) -> bool:
    """Whether a twist can do without a step."""
    part = draft.steps[index].part
    is_one_of_several = part in REPEATED and sum(step.part is part for step in draft.steps) > 1
    return is_one_of_several or part in {Part.REST, Part.FINISH}


def removed(draft: Draft, index: int) -> Draft:
    """Take a step out; one that is needed stays."""
    if not can_remove(draft, index):
        return draft
    return replace(draft, steps=(*draft.steps[:index], *draft.steps[index + 1 :]))


def can_move(draft: Draft, index: int, by: int) -> bool:
    """Whether a step can change places with a neighbour: steps stay in their part."""
    there = index + by
    return 0 <= there < len(draft.steps) and draft.steps[there].part is draft.steps[index].part


def moved(draft: Draft, index: int, by: int) -> tuple[Draft, int]:
    """Let a step change places with the one before it (-1) or after it (1).

    Returns:
        The draft, and the place of the step now.
    """
    if not can_move(draft, index, by):
        return draft, index
    steps = list(draft.steps)
    steps[index], steps[index + by] = steps[index + by], steps[index]
    return replace(draft, steps=tuple(steps)), index + by


def with_amount(draft: Draft, dose: int, amount: Amount) -> Draft:
    """Say how much a dose of a hold is; the doses beside it follow where they would be out of order.

    Args:
        draft: A hold.
        dose: The place of the dose, from 0 for quick.
        amount: What it asks for.
    """
    if not isinstance(draft.action, DraftHold):
        return draft
    total = amount.seconds * amount.rounds

    def follows(place: int, other: Amount) -> bool:
        its_total = other.seconds * other.rounds
        return its_total > total if place < dose else its_total < total

    amounts = tuple(
        amount if place == dose or follows(place, other) else other for place, other in enumerate(draft.action.amounts)
    )
    return replace(draft, action=replace(draft.action, amounts=amounts))


def with_repetitions(draft: Draft, dose: int, repetitions: int) -> Draft:
    """Say how many swings a dose has on each side; the doses beside it follow where they would be out of order."""
    if not isinstance(draft.action, DraftSwing):
        return draft
    counts = draft.action.repetitions
    ordered = [
        min(other, repetitions) if place < dose else max(other, repetitions) for place, other in enumerate(counts)
    ]
    ordered[dose] = repetitions
    return replace(draft, action=replace(draft.action, repetitions=tuple(ordered)))


def with_one_dose(draft: Draft, dose: int) -> Draft:
    """Let all doses be the same: it is done as prescribed, whatever the settings say."""
    match draft.action:
        case DraftHold() as hold:
            return replace(draft, action=replace(hold, amounts=(hold.amounts[dose],) * len(hold.amounts)))
        case DraftSwing() as swing:
            repetitions = (swing.repetitions[dose],) * len(swing.repetitions)
            return replace(draft, action=replace(swing, repetitions=repetitions))


def has_one_dose(draft: Draft) -> bool:
    """Whether all doses are the same."""
    match draft.action:
        case DraftHold() as hold:
            return len(set(hold.amounts)) == 1
        case DraftSwing() as swing:
            return len(set(swing.repetitions)) == 1


def counted_in_breaths(draft: Draft, *, is_counted: bool) -> Draft:
    """Count a hold in breaths, or in seconds."""
    hold = draft.action
    if not isinstance(hold, DraftHold) or is_counted is (hold.breaths is not None):
        return draft
    if not is_counted:
        amounts = tuple(replace(amount, breaths=0) for amount in hold.amounts)
        return replace(draft, action=replace(hold, breaths=None, amounts=amounts))
    amounts = tuple(
        replace(amount, breaths=max(1, round(amount.seconds / _SECONDS_A_BREATH))) for amount in hold.amounts
    )
    breaths = [amount.breaths for amount in amounts]
    return replace(draft, action=replace(hold, breaths=Range(min(breaths), max(breaths)), amounts=amounts))


def treatment_of(draft: Draft, condition: Condition) -> Treatment:
    """What the health check makes of the twist for somebody who has a condition."""
    if condition in draft.excludes:
        return Treatment.EXCLUDED
    if condition in draft.ask_first:
        return Treatment.ASK_FIRST_SOFTER if condition in draft.softer else Treatment.ASK_FIRST
    return Treatment.SOFTER if condition in draft.softer else Treatment.FREE


def with_treatment(draft: Draft, condition: Condition, treatment: Treatment) -> Draft:
    """Say what the health check is to make of the twist for somebody who has a condition."""
    only = frozenset({condition})
    return replace(
        draft,
        excludes=draft.excludes | only if treatment is Treatment.EXCLUDED else draft.excludes - only,
        ask_first=draft.ask_first | only if treatment in _ASKED else draft.ask_first - only,
        softer=draft.softer | only if treatment in _SOFTENED else draft.softer - only,
    )
