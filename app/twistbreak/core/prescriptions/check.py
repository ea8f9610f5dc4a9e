"""What is wrong with a draft, and what its author should know: in sentences, each with the field it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from twistbreak.core.prescriptions.draft import Draft, DraftHold, DraftSwing, keys_of
from twistbreak.core.prescriptions.drafting import draft_of
from twistbreak.core.prescriptions.edits import Treatment, treatment_of
from twistbreak.core.prescriptions.writing import written
from twistbreak.core.range import Range
from twistbreak.core.routines.care import Condition
from twistbreak.core.routines.reading import parse
from twistbreak.core.routines.routine import Kind, Routine
from twistbreak.core.text import Text, Uncounted, listed, translate

_EMPTY = translate("Prescription", "Nothing is written here yet.")
_CAREFUL = list(Treatment)


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something that keeps a draft from being saved.

    Attributes:
        key: The field, as the file calls it: `turn[2].say`; empty for the whole.
        text: What is wrong with it.
    """

    key: str
    text: Text


@dataclass(frozen=True, slots=True)
class Checked:
    """A draft that has been looked at.

    Attributes:
        file: What its file says.
        routine: What that would be; None while something is wrong.
        complaints: What is wrong.
    """

    file: str
    routine: Routine | None
    complaints: tuple[Complaint, ...]

    def about(self, key: str) -> Text | None:
        """The first complaint about a field, or about something inside it."""
        return next((c.text for c in self.complaints if c.key == key or c.key.startswith(f"{key}.")), None)


def checked(draft: Draft) -> Checked:
    """Write the draft's file and read it as any other file is read: so what is saved can be used."""
    file = written(draft)
    routine, problems = parse(file, f"{draft.id}.toml", draft.id, own=True)
    empty = frozenset(_empty(draft))
    found = tuple(Complaint(p.key, _EMPTY if p.key in empty else p.text) for p in problems)
    return Checked(file, routine, found)


def notices(draft: Draft, found: Checked, base: Routine | None) -> tuple[Text, ...]:
    """What the author should know; nothing of it keeps the draft from being saved.

    Args:
        draft: The draft.
        found: What was found when it was looked at.
        base: The twist it was copied from, if that is known.
    """
    return (*_beyond(draft, base), *_less_careful(draft, base), *_jumps(found.routine))


def outside_source(routine: Routine, base: Routine | None) -> tuple[Text, ...]:
    """What its reader should know of a prescription that somebody else has written; see `notices`."""
    draft = draft_of(routine)
    return (*_beyond(draft, base), *_less_careful(draft, base))


def loosened(draft: Draft, base: Routine) -> tuple[Condition, ...]:
    """The conditions with which a draft is less careful than the twist it was copied from."""
    before = draft_of(base)
    return tuple(
        condition
        for condition in Condition
        if _CAREFUL.index(treatment_of(draft, condition)) > _CAREFUL.index(treatment_of(before, condition))
    )


def range_of(base: Routine | None, draft: Draft) -> Range | None:
    """The source's range for what the draft counts: seconds, breaths or swings; None where no source is known."""
    before = draft_of(base).action if base is not None else None
    match before, draft.action:
        case DraftHold() as old, DraftHold() as new:
            return old.breaths if new.breaths is not None else old.seconds
        case DraftSwing() as old, DraftSwing():
            return old.each_side
        case _:
            return None


def counted_of(draft: Draft) -> Text:
    """What a draft counts."""
    if isinstance(draft.action, DraftSwing):
        return translate("Prescription", "Swings to each side")
    if draft.action.breaths is not None:
        return translate("Prescription", "Breaths")
    return translate("Prescription", "Seconds")


def _empty(draft: Draft) -> Iterator[str]:
    if not draft.name.strip():
        yield "name"
    if not draft.summary.strip():
        yield "summary"
    for key, step in zip(keys_of(draft), draft.steps, strict=True):
        if step.say.is_empty:
            yield f"{key}.say"
        for name in ("say", "detail", "voice"):
            words = getattr(step, name)
            if words.right is not None:
                yield from (
                    f"{key}.{name}.{side}"
                    for side, said in (("left", words.both), ("right", words.right))
                    if not said.strip()
                )


def _beyond(draft: Draft, base: Routine | None) -> Iterator[Text]:
    span = range_of(base, draft)
    if span is None or base is None:
        return
    match draft.action:
        case DraftHold(breaths=None) as hold:
            amounts = [amount.seconds for amount in hold.amounts]
        case DraftHold() as hold:
            amounts = [float(amount.breaths) for amount in hold.amounts]
        case DraftSwing() as swing:
            amounts = [float(number) for number in swing.repetitions]
    outside = [_bare(amount) for amount in dict.fromkeys(amounts) if amount not in span]
    if outside:
        yield translate(
            "Prescription",
            "{counted}: {amounts}. The source of “{name}” gives {low} to {high}. Go beyond that only if somebody who "
            "knows your back has prescribed it.",
            counted=counted_of(draft),
            amounts=listed(outside),
            low=Uncounted(span.low),
            high=Uncounted(span.high),
            name=base.name,
        )


def _bare(number: float) -> Text:
    return translate("Prescription", "{number}", number=Uncounted(number))


def _less_careful(draft: Draft, base: Routine | None) -> Iterator[Text]:
    if base is not None and loosened(draft, base):
        yield translate(
            "Prescription",
            "The health check is told to be less careful than for “{name}”. Do so only if somebody who knows your back "
            "has prescribed it.",
            name=base.name,
        )


def _jumps(routine: Routine | None) -> Iterator[Text]:
    """The second side begins where the first one ends, so the figure would jump if that were somewhere else."""
    if routine is not None and routine.kind is Kind.HOLD:
        last = routine.rest or routine.way_back[-1]
        if last.pose != routine.set_up[-1].pose:
            yield translate(
                "Prescription",
                "The picture after the way back is not the one that the set-up ends with, so the second side begins "
                "with a jump.",
            )
