"""Makes the charts of weeks, months and years: drawing, sentences, legend and table from what the core's folds say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from twistbreak.core.clock import ZERO
from twistbreak.core.history.rows import Balance, DayTotals
from twistbreak.core.history.statistics import LEVELS, Comfort, Length, Period, sums, twists_of
from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.ui.history import dates, words
from twistbreak.ui.history.bars import Bar, Bars
from twistbreak.ui.history.chart import Chart
from twistbreak.ui.history.heat_map import HeatMap
from twistbreak.ui.history.ink import Fill
from twistbreak.ui.history.sides import SideRow, Sides
from twistbreak.ui.history.signs import Area, Level
from twistbreak.ui.history.tables import table
from twistbreak.ui.i18n import say

_HOUR = timedelta(hours=1)
_DAY = translate("History", "Day")


def twists(period: Period, days: Sequence[DayTotals], today: date) -> Chart:
    """Twists and natural breaks, a bar for each day."""
    bars = [
        Bar(
            _caption(period, day.day),
            ((Fill.SOLID, day.completed), (Fill.HATCH, day.partial), (Fill.DOTTED, day.natural)),
            is_now=day.day == today,
        )
        for day in days
    ]
    best = max(days, key=twists_of)
    total = sums(days)
    if total.twists:
        summary = translate(
            "History",
            "{n} twists in all; the most, {most}, on {day}.",
            one="{n} twist in all; the most, {most}, on {day}.",
            n=total.twists,
            most=Uncounted(twists_of(best)),
            day=dates.full(best.day),
        )
    else:
        summary = translate("History", "No twist in this time.")
    part, natural = say(translate("History", "In part")), say(translate("History", "Natural breaks"))
    both = say(translate("History", "Both sides"))
    return Chart(
        say(translate("History", "Twists and natural breaks")),
        say(summary),
        tuple(say(words.day_of_twists(day)) for day in days),
        Bars(tuple(bars)),
        table((_DAY, both, part, natural), [(dates.full(d.day), d.completed, d.partial, d.natural) for d in days]),
        ((Area(Fill.SOLID), both), (Area(Fill.HATCH), part), (Area(Fill.DOTTED), natural)),
        begin=_begin(days, today),
    )


def sitting(period: Period, days: Sequence[DayTotals], today: date) -> Chart:
    """Hours of sitting, a bar for each day, with the longest sitting in it."""
    bars = [
        Bar(
            _caption(period, day.day),
            ((Fill.TINT, day.sitting / _HOUR),),
            inner=day.longest_sitting / _HOUR,
            is_now=day.day == today,
        )
        for day in days
    ]
    sat = [day for day in days if day.sitting]
    total = sums(days)
    if total.longest_on:
        summary = translate(
            "History",
            "{average} on an average day; longest in one go {longest}, on {day}.",
            average=total.sitting / len(sat),
            longest=total.longest,
            day=dates.full(total.longest_on),
        )
    else:
        summary = translate("History", "Nobody sat here in this time.")
    whole, longest = say(translate("History", "Sitting in all")), say(translate("History", "Longest in one go"))
    return Chart(
        say(translate("History", "Hours of sitting")),
        say(summary),
        tuple(say(words.day_of_sitting(day)) for day in days),
        Bars(tuple(bars)),
        table((_DAY, whole, longest), [(dates.full(d.day), _long(d.sitting), _long(d.longest_sitting)) for d in days]),
        ((Area(Fill.TINT), whole), (Area(Fill.SOLID, is_narrow=True), longest)),
        begin=_begin(days, today),
    )


def calendar(days: Sequence[DayTotals], today: date) -> Chart:
    """A year of days."""
    total = sums(days)
    known = [day for day in days if day.sitting or twists_of(day) or day.natural]
    natural = translate("History", "Natural breaks")
    return Chart(
        say(translate("History", "The year as a calendar")),
        say(
            translate(
                "History",
                "{n} twists. Days with a twist: {days}.",
                one="{n} twist. Days with a twist: {days}.",
                n=total.twists,
                days=Uncounted(total.active),
            )
        ),
        tuple(say(words.day_of_year(day)) for day in days),
        HeatMap(tuple(days), dates.week_starts()),
        table(
            (_DAY, translate("History", "Twists"), natural, translate("History", "Sitting in all")),
            [(dates.full(d.day), twists_of(d), d.natural, _long(d.sitting)) for d in known],
        ),
        (
            (Level(0, sat=False), say(translate("History", "No sitting"))),
            (Level(0), say(translate("History", "No twist"))),
            *((Level(n + 1), _twists_from(n)) for n in range(len(LEVELS))),
        ),
        begin=_begin(days, today),
    )


def _twists_from(index: int) -> str:
    least = LEVELS[index]
    if index + 1 == len(LEVELS):
        return say(translate("History", "{least} or more", least=Uncounted(least)))
    return say(translate("History", "{least} to {most}", least=Uncounted(least), most=Uncounted(LEVELS[index + 1] - 1)))


def sides(balance: Sequence[Balance], names: words.Names) -> Chart:
    """Left and right, a row for each twist, the one done longest first."""
    rows = sorted(balance, key=lambda row: row.left + row.right, reverse=True)
    left, right = sum((row.left for row in rows), ZERO), sum((row.right for row in rows), ZERO)
    drawn = [
        SideRow(
            say(words.name_of(row.routine, names)),
            say(words.verdict(row.left, row.right)),
            row.left,
            row.right,
            say(translate("History", "Left {time}", time=row.left)),
            say(translate("History", "Right {time}", time=row.right)),
        )
        for row in rows
    ]
    return Chart(
        say(translate("History", "Sides in balance")),
        say(translate("History", "In all: {sides}.", sides=words.sides(left, right))),
        tuple(say(words.balance(row, names)) for row in rows),
        Sides(tuple(drawn)),
        table(
            (
                translate("History", "Twist"),
                translate("History", "Left"),
                translate("History", "Right"),
                translate("History", "Sides"),
                translate("History", "Times done"),
            ),
            [
                (row.name, _long(row.left), _long(row.right), row.verdict, each.times)
                for row, each in zip(drawn, rows, strict=True)
            ],
        ),
        (
            (Area(Fill.SOLID), say(translate("History", "Both sides alike"))),
            (Area(Fill.HATCH), say(translate("History", "One side more"))),
        ),
    )


def comfort(period: Period, weeks: Sequence[Comfort]) -> Chart:
    """What was answered after twists, a bar for each week."""
    kinds = (
        (Fill.SOLID, say(translate("History", "Easier")), [week.easier for week in weeks]),
        (Fill.TINT, say(translate("History", "The same")), [week.same for week in weeks]),
        (Fill.FALLING, say(translate("History", "Stiffer")), [week.stiffer for week in weeks]),
        (Fill.CROSSED, say(translate("History", "It hurts")), [week.hurts for week in weeks]),
    )
    easier, same, stiffer, hurts = (Uncounted(sum(counts)) for _, _, counts in kinds)
    summary = translate(
        "History",
        "Your own answers after a twist: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}.",
        easier=easier,
        same=same,
        stiffer=stiffer,
        hurts=hurts,
    )
    bars = [
        Bar(caption, tuple((fill, counts[n]) for fill, _, counts in kinds))
        for n, caption in enumerate(_week_captions(period, weeks))
    ]
    return Chart(
        say(translate("History", "How it felt, by week")),
        say(summary),
        tuple(say(words.comfort(week)) for week in weeks),
        Bars(tuple(bars)),
        table(
            (translate("History", "Week"), *(name for _, name, _ in kinds)),
            [(dates.between(w.first, w.last), w.easier, w.same, w.stiffer, w.hurts) for w in weeks if w.answers],
        ),
        tuple((Area(fill), name) for fill, name, counts in kinds if any(counts)),
        begin=max(n for n, week in enumerate(weeks) if week.answers),
    )


def _week_captions(period: Period, weeks: Sequence[Comfort]) -> list[str]:
    """The days of each week of a month; in a year the month where it begins."""
    if period.length is Length.MONTH:
        return [_days_of(week) for week in weeks]
    months = [week.last.month for week in weeks]
    before = [0, *months]
    return [dates.month(week.last) if week.last.month != before[n] else "" for n, week in enumerate(weeks)]


def _days_of(week: Comfort) -> str:
    first, last = dates.number(week.first), dates.number(week.last)
    return first if first == last else say(translate("History", "{first}-{last}", first=first, last=last))


def _caption(period: Period, day: date) -> str:
    return dates.weekday(day) if period.length is Length.WEEK else dates.number(day)


def _begin(days: Sequence[DayTotals], today: date) -> int:
    """Today, or else the last day with anything on it."""
    known = [n for n, day in enumerate(days) if day.day == today or day.sitting or twists_of(day)]
    return known[-1] if known else 0


def _long(length: timedelta) -> Text:
    return translate("History", "{length}", length=length)
