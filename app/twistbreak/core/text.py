"""Texts for people, before translation.

The core says what to say; the windows say it in the user's language. `translate` has the name and the order of
arguments that Qt's `lupdate` looks for, so every text below `core` is extracted with its context.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence with named places, still in English.

    Attributes:
        context: The translation context.
        source: English, with `{name}` for each argument and `{n}` for the count.
        args: The arguments, by name, unformatted: durations and clock times are formatted by the language.
        count: Chooses the plural form; None where there is none.
    """

    context: str
    source: str
    args: tuple[tuple[str, float | str | timedelta | datetime | time | Text], ...] = ()
    count: int | None = None

    def __str__(self) -> str:
        """Plain English, for logs and for programs without Qt."""
        return render(self, source_of, format_plainly)


def translate(
    context: str,
    source: str,
    /,
    *,
    n: int | None = None,
    **args: float | str | timedelta | datetime | time | Text,
) -> Text:
    """Make a text; see `Text`."""
    return Text(context, source, tuple(sorted(args.items())), n)


def source_of(text: Text) -> str:
    """The English pattern of a text: what stands in for a translator."""
    return text.source


def render(
    text: Text,
    pattern: Callable[[Text], str],
    formatted: Callable[[float | str | timedelta | datetime | time], str],
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
        values["n"] = formatted(text.count)
    return _fill(pattern(text), values) or _fill(text.source, values) or text.source


def _fill(pattern: str, values: Mapping[str, str]) -> str | None:
    try:
        return pattern.format_map(values)
    except (KeyError, ValueError, IndexError):
        return None


def format_plainly(value: float | str | timedelta | datetime | time) -> str:
    """Format an argument in English: `12 min`, `14:05`."""
    if isinstance(value, timedelta):
        return duration(value)
    if isinstance(value, datetime | time):
        return f"{value:%H:%M}"
    return str(value)


def duration(value: timedelta) -> str:
    """A duration in English."""
    return str(duration_text(value))


def duration_text(value: timedelta) -> Text:
    """A duration as people read it: `45 s`, `1 min 10 s`, `12 min`, `2 h 5 min`; above ten minutes no seconds."""
    if value < timedelta():
        return translate("Duration", "-{length}", length=duration_text(-value))
    seconds = round(value.total_seconds())
    return _hours(round(seconds / 60)) if seconds >= 600 else _minutes(seconds)  # noqa: PLR2004 -- ten minutes


def _hours(minutes: int) -> Text:
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("Duration", "{minutes} min", minutes=rest)
    if not rest:
        return translate("Duration", "{hours} h", hours=hours)
    return translate("Duration", "{hours} h {minutes} min", hours=hours, minutes=rest)


def _minutes(seconds: int) -> Text:
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return translate("Duration", "{seconds} s", seconds=rest)
    if not rest:
        return translate("Duration", "{minutes} min", minutes=minutes)
    return translate("Duration", "{minutes} min {seconds} s", minutes=minutes, seconds=rest)
