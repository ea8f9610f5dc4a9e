"""Makes the chart of one day from its line: drawing, sentences, legend and table."""

from __future__ import annotations

from datetime import timedelta

from twistbreak.core.history.rows import SpanKind
from twistbreak.core.outlook.day_line import DayLine, Mark, MarkKind
from twistbreak.core.text import Text, translate
from twistbreak.ui.history import words
from twistbreak.ui.history.chart import Chart
from twistbreak.ui.history.signs import Sign
from twistbreak.ui.history.tables import table
from twistbreak.ui.history.timeline import Part, Timeline, clock, parts_of
from twistbreak.ui.i18n import say


def line(of: DayLine, names: words.Names) -> Chart:
    """The line of a day."""
    parts = parts_of(of)
    spans = {stretch.kind for stretch in of.stretches}
    marks = {mark.kind for mark in of.marks}
    legend: list[tuple[Sign, str]] = [
        (kind, say(text)) for kind, text in words.SPANS.items() if kind in spans and kind is not SpanKind.BREAK
    ]
    legend += [(kind, say(text)) for kind, text in words.MARKS.items() if kind in marks]
    past = [n for n, part in enumerate(parts) if of.now is None or _begins(part) <= of.now]
    return Chart(
        say(translate("History", "The day by the clock")),
        _line_summary(of),
        tuple(say(_part(part, names)) for part in parts),
        Timeline(of, tuple(parts)),
        table(
            (translate("History", "From"), translate("History", "Until"), translate("History", "What")),
            [_part_row(part, names) for part in parts],
        ),
        tuple(legend),
        begin=past[-1] if past else 0,
    )


def _begins(part: Part) -> timedelta:
    return part.at if isinstance(part, Mark) else part.start


def _part(part: Part, names: words.Names) -> Text:
    if isinstance(part, Mark):
        return words.at(part.at, words.mark(part, names))
    return words.over(part.start, part.end, words.stretch(part))


def _part_row(part: Part, names: words.Names) -> tuple[Text | str, ...]:
    if isinstance(part, Mark):
        return translate("History", "{at}", at=clock(part.at)), "", words.mark(part, names)
    start, end = (translate("History", "{at}", at=clock(at)) for at in (part.start, part.end))
    return start, end, words.stretch(part)


def _line_summary(of: DayLine) -> str:
    sitting = of.total(SpanKind.SITTING, SpanKind.HELD)
    planned = [mark for mark in of.marks if mark.kind is MarkKind.PLANNED]
    if not planned:
        waited = of.total(SpanKind.HELD)
        if not waited:
            return say(translate("History", "Sitting for {sitting}.", sitting=sitting))
        return say(
            translate(
                "History",
                "Sitting for {sitting}, {waited} of it while a reminder waited.",
                sitting=sitting,
                waited=waited,
            )
        )
    coming = clock(planned[0].at)
    if not sitting:
        return say(
            translate(
                "History",
                "Planned for today: {n} twists, the first at {at}.",
                one="Planned for today: {n} twist, at {at}.",
                n=len(planned),
                at=coming,
            )
        )
    return say(
        translate(
            "History",
            "Sitting for {sitting} so far. Still planned today: {n} twists, the next at {at}.",
            one="Sitting for {sitting} so far. Still planned today: {n} twist, at {at}.",
            sitting=sitting,
            n=len(planned),
            at=coming,
        )
    )
