"""Texts for people, before translation.

The core says what to say; the windows say it in the user's language. `translate` has the name and the order of
arguments that Qt's `lupdate` looks for, so every text below `core` is extracted with its context.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NewType

Uncounted = NewType("Uncounted", float)
"""A number beside which no noun stands: "3 of 5", "Files: 3". What is counted is `n`, which has plural forms."""

Plain = Uncounted | str | timedelta | datetime | date | time
"""What the language formats."""


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence with named places, still in English.

    Attributes:
        context: The translation context.
        source: English, with `{name}` for each argument and `{n}` for the count.
        args: The arguments, by name, unformatted: numbers, durations, days and clock times are formatted by the
            language.
        count: Chooses the plural form; None where there is none.
        one: English for a count of one, where that differs.
    """

    context: str
    source: str
    args: tuple[tuple[str, Argument], ...] = ()
    count: int | None = None
    one: str = ""

    def __str__(self) -> str:
        """Plain English, for logs and for programs without Qt."""
        return render(self, source_of, format_plainly)


Argument = Plain | Text
"""What can stand in a place of a text."""


def translate(context: str, source: str, /, *, n: int | None = None, one: str = "", **args: Argument) -> Text:
    """Make a text; see `Text`."""
    return Text(context, source, tuple(sorted(args.items())), n, one)


def listed(entries: Sequence[Text | str]) -> Text:
    """One or more things after each other, with the comma of the language."""
    return _halved(entries, lambda some, others: translate("List", "{some}, {others}", some=some, others=others))


def sentences(said: Sequence[Text | str]) -> Text:
    """One or more whole sentences after each other, with the space of the language, if it has one."""
    return _halved(said, lambda some, others: translate("List", "{some} {others}", some=some, others=others))


def spoken(facts: Sequence[Text | str]) -> Text:
    """One or more things without a stop of their own, for those who listen: with a stop between them."""
    return _halved(facts, lambda some, others: translate("List", "{some}. {others}", some=some, others=others))


def _halved(parts: Sequence[Text | str], joined: Callable[[Text, Text], Text]) -> Text:
    """Join the two halves of what is joined likewise: a long list is not nested deeply."""
    if len(parts) == 1:
        return translate("List", "{only}", only=parts[0])
    half = len(parts) // 2
    return joined(_halved(parts[:half], joined), _halved(parts[half:], joined))


def source_of(text: Text) -> str:
    """The English pattern of a text: what stands in for a translator."""
    return text.one if text.one and text.count == 1 else text.source


def render(
    text: Text,
    pattern: Callable[[Text], str],
    formatted: Callable[[Plain], str],
) -> str:
    """Put a text together.

    Args:
        text: What to say.
        pattern: Finds the (translated) pattern of a text.
        formatted: Formats one argument for the language.

    Returns:
        The sentence. A translation with a wrong placeholder falls back to the English pattern.
    """
    values: dict[str, str] = {
        name: render(value, pattern, formatted) if isinstance(value, Text) else formatted(value)
        for name, value in text.args
    }
    if text.count is not None:
        values["n"] = formatted(Uncounted(text.count))
    return _fill(pattern(text), values) or _fill(text.source, values) or text.source


def _fill(pattern: str, values: Mapping[str, str]) -> str | None:
    try:
        return pattern.format_map(values)
    except (KeyError, ValueError, IndexError):
        return None


def format_plainly(value: Plain) -> str:
    """Format an argument in English: `12 min`, `14:05`, `2026-11-28`."""
    if isinstance(value, timedelta):
        return duration(value)
    if isinstance(value, datetime | time):
        return f"{value:%H:%M}"
    return f"{value:g}" if isinstance(value, float) else str(value)


def duration(value: timedelta) -> str:
    """A duration in English."""
    return str(duration_text(value))


def duration_text(value: timedelta) -> Text:
    """A duration as people read it: `45 s`, `1 min 10 s`, `12 min`, `2 h 5 min`; above ten minutes no seconds."""
    if value < timedelta():
        return translate("Duration", "-{length}", length=duration_text(-value))
    if value < timedelta(minutes=10):
        return exact_duration(value)
    return exact_duration(round(value / timedelta(minutes=1)) * timedelta(minutes=1))


def exact_duration(value: timedelta) -> Text:
    """A duration to the second, such as a user has set: `1 h 30 min`; not below zero."""
    whole_minutes, s = divmod(round(value.total_seconds()), 60)
    hours, minutes, seconds = *map(Uncounted, divmod(whole_minutes, 60)), Uncounted(s)
    match bool(hours), bool(minutes), bool(seconds):
        case True, _, True:
            text = translate(
                "Duration", "{hours} h {minutes} min {seconds} s", hours=hours, minutes=minutes, seconds=seconds
            )
        case True, True, _:
            text = translate("Duration", "{hours} h {minutes} min", hours=hours, minutes=minutes)
        case True, _, _:
            text = translate("Duration", "{hours} h", hours=hours)
        case _, True, True:
            text = translate("Duration", "{minutes} min {seconds} s", minutes=minutes, seconds=seconds)
        case _, True, _:
            text = translate("Duration", "{minutes} min", minutes=minutes)
        case _:
            text = translate("Duration", "{seconds} s", seconds=seconds)
    return text
