"""Writes a routine's file: the other direction of `core.routines.reading`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields

from twistbreak.core.prescriptions.draft import (
    REPEATED,
    SWUNG,
    TIMED,
    Draft,
    DraftHold,
    DraftStep,
    DraftSwing,
    Part,
    Words,
)
from twistbreak.core.prescriptions.drafting import draft_of
from twistbreak.core.range import Range
from twistbreak.core.routines.routine import Dose, Routine

_HEADER = "# Written by the prescription editor of Twist Break. Format: docs/routines.md."
_SHORT = {"\\": "\\\\", '"': '\\"', "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_FIRST_PRINTABLE, _DELETE = 0x20, 0x7F


def text_of(routine: Routine) -> str:
    """A file that reads as this routine."""
    return written(draft_of(routine))


def written(draft: Draft) -> str:
    """A file that says what a draft says: always TOML, but a good routine only when the draft is good."""
    tables = ["\n".join((_HEADER, *_top(draft)))]
    swing = draft.action if isinstance(draft.action, DraftSwing) else None
    for step in draft.steps:
        if swing is not None and step.part is Part.BUILD_UP:
            tables.append("\n".join(("[swing]", *_swing(swing))))
        tables.append("\n".join(_step(step, draft)))
    return "\n\n".join(tables) + "\n"


def _top(draft: Draft) -> Iterator[str]:
    origin = draft.origin
    yield f"id = {_text(draft.id)}"
    yield f"name = {_text(draft.name)}"
    yield f"summary = {_text(draft.summary)}"
    yield f"place = {_text(draft.place)}"
    yield f"needs = {_list(sorted(draft.needs))}"
    yield f"purpose = {_text(draft.purpose)}"
    yield f"source = {_list(draft.source)}"
    if draft.easier is not None:
        yield f"easier = {_text(draft.easier)}"
    for key, value in (("prescribed_by", origin.by), ("note", origin.note), ("based_on", origin.based_on)):
        if value:
            yield f"{key} = {_text(value)}"
    if origin.on is not None:
        yield f"prescribed_on = {origin.on.isoformat()}"
    for field in fields(draft.lists):
        yield f"{field.name} = {_list(getattr(draft.lists, field.name), each_on_its_line=True)}"
    for key in ("excludes", "ask_first", "softer"):
        yield f"{key} = {_list(sorted(getattr(draft, key)), each_on_its_line=True)}"


def _step(step: DraftStep, draft: Draft) -> Iterator[str]:
    yield f"[[{step.part}]]" if step.part in REPEATED else f"[{step.part}]"
    yield f"say = {_words(step.say)}"
    for key, words in (("detail", step.detail), ("voice", step.voice)):
        if not words.is_empty:
            yield f"{key} = {_words(words)}"
    if step.part in TIMED:
        yield f"seconds = {_number(step.seconds)}"
    if step.pose and step.part not in SWUNG:
        yield f"pose = {_text(step.pose)}"
    if step.part is Part.HOLD and isinstance(draft.action, DraftHold):
        yield from _hold(draft.action)
    if step.part is Part.CLOSING and isinstance(draft.action, DraftSwing):
        yield f"breaths = {draft.action.closing_breaths}"


def _hold(hold: DraftHold) -> Iterator[str]:
    yield f"seconds = {_span(hold.seconds, [amount.seconds for amount in hold.amounts])}"
    if hold.breaths is not None:
        yield f"breaths = {_span(hold.breaths, [amount.breaths for amount in hold.amounts])}"
    for dose, amount in zip(Dose, hold.amounts, strict=True):
        breaths = f"breaths = {amount.breaths}, " if hold.breaths is not None else ""
        yield f"{dose} = {{ {breaths}seconds = {_number(amount.seconds)}, rounds = {amount.rounds} }}"


def _swing(swing: DraftSwing) -> Iterator[str]:
    if swing.pose:
        yield f"pose = {_text(swing.pose)}"
    yield f"each_side = {_span(swing.each_side, swing.repetitions)}"
    for dose, repetitions in zip(Dose, swing.repetitions, strict=True):
        yield f"{dose} = {repetitions}"
    yield f"slow_seconds = {_number(swing.slow)}"
    yield f"fast_seconds = {_number(swing.fast)}"


def _span(span: Range, values: Iterable[float]) -> str:
    """A range, widened to what the doses ask for."""
    every = [span.low, span.high, *values]
    return f"[{_number(min(every))}, {_number(max(every))}]"


def _words(words: Words) -> str:
    if words.right is None:
        return _text(words.both)
    return f"{{ left = {_text(words.both)}, right = {_text(words.right)} }}"


def _list(lines: Iterable[str], *, each_on_its_line: bool = False) -> str:
    items = [_text(line) for line in lines]
    if not each_on_its_line or not items:
        return f"[{', '.join(items)}]"
    return "\n".join(("[", *(f"  {item}," for item in items), "]"))


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)


def _text(text: str) -> str:
    return f'"{"".join(map(_letter, text))}"'


def _letter(letter: str) -> str:
    """A letter as it stands in a TOML string; half of a surrogate pair is no letter."""
    code = ord(letter)
    if letter in _SHORT:
        return _SHORT[letter]
    if code < _FIRST_PRINTABLE or code == _DELETE:
        return f"\\u{code:04X}"
    return letter if letter.isprintable() or not "\ud800" <= letter <= "\udfff" else "\N{REPLACEMENT CHARACTER}"
