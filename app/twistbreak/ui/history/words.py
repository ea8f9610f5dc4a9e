"""What the history says: each part of a chart in a sentence, and the names of things."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import reduce

from twistbreak.core.clock import BusyKind
from twistbreak.core.engine.state import Absence
from twistbreak.core.history.rows import Balance, DayTotals, SpanKind
from twistbreak.core.history.statistics import Comfort, Length, are_equal, twists_of
from twistbreak.core.outlook.day_line import Mark, MarkKind, Stretch
from twistbreak.core.routines.routine import RoutineId
from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.ui.history import dates
from twistbreak.ui.history.timeline import clock

Names = Mapping[RoutineId, Text]
"""What twists are called."""

TITLE = translate("History", "Today and history - Twist Break")
TABS = {
    Length.DAY: translate("History", "Day"),
    Length.WEEK: translate("History", "Week"),
    Length.MONTH: translate("History", "Month"),
    Length.YEAR: translate("History", "Year"),
}
EARLIER = {
    Length.DAY: translate("History", "The day before"),
    Length.WEEK: translate("History", "The week before"),
    Length.MONTH: translate("History", "The month before"),
    Length.YEAR: translate("History", "The year before"),
}
LATER = {
    Length.DAY: translate("History", "The day after"),
    Length.WEEK: translate("History", "The week after"),
    Length.MONTH: translate("History", "The month after"),
    Length.YEAR: translate("History", "The year after"),
}
TODAY = translate("History", "Today")
CLOSE = translate("History", "Close")
CSV = translate("History", "Save all as CSV…")
CSV_TIP = translate("History", "Save every row of the history as a table for other programs.")
PICTURE = translate("History", "Save picture…")
TABLE = translate("History", "Show as table")
HINT = translate("History", "Point at the picture, or use the arrow keys, for details.")
EMPTY = translate("History", "Nothing here yet")
EMPTY_WHY = translate(
    "History",
    "From now on this window shows how long you sit, which twists you do, and whether both sides get their share. "
    "It stays on this computer.",
)
NOTHING = {
    Length.DAY: translate("History", "Nothing was recorded on this day."),
    Length.WEEK: translate("History", "Nothing was recorded in this week."),
    Length.MONTH: translate("History", "Nothing was recorded in this month."),
    Length.YEAR: translate("History", "Nothing was recorded in this year."),
}
NOTHING_WHY = translate("History", "Twist Break did not run then, or nobody sat here.")
NOT_YET = translate("History", "Nothing has been recorded today so far.")
NOT_YET_WHY = translate("History", "The line below shows what is planned.")
HOW_STREAKS_COUNT = translate(
    "History",
    "Days in a row: each day with a twist counts. Days off, and days with less than half an hour of sitting, change "
    "nothing, and one day a week may be missed.",
)

SPANS = {
    SpanKind.SITTING: translate("History", "Sitting"),
    SpanKind.HELD: translate("History", "Sitting, a reminder waits"),
    SpanKind.BREAK: translate("History", "Break"),
    SpanKind.AWAY: translate("History", "Away"),
    SpanKind.PAUSED: translate("History", "Paused"),
    SpanKind.OFF_HOURS: translate("History", "Off hours"),
}
MARKS = {
    MarkKind.COMPLETED: translate("History", "Twist, both sides"),
    MarkKind.PARTIAL: translate("History", "Twist, in part"),
    MarkKind.NATURAL: translate("History", "Natural break"),
    MarkKind.SKIPPED: translate("History", "Skipped"),
    MarkKind.PLANNED: translate("History", "Planned"),
}
_WHY = {
    BusyKind.CALL: translate("History", "a call"),
    BusyKind.FULL_SCREEN: translate("History", "full screen"),
    BusyKind.DO_NOT_DISTURB: translate("History", "do not disturb"),
    BusyKind.PRESENTATION: translate("History", "a presentation"),
    BusyKind.TYPING: translate("History", "typing"),
    Absence.IDLE: translate("History", "no input"),
    Absence.LOCKED: translate("History", "screen locked"),
    Absence.ASLEEP: translate("History", "computer asleep"),
    Absence.UNSEEN: translate("History", "Twist Break did not run"),
}


def name_of(routine: RoutineId | None, names: Names) -> Text:
    """What a twist is called; its id where it is not there any more."""
    if routine is None:
        return translate("History", "Twist")
    return names.get(routine) or translate("History", "{name}", name=routine)


def stretch(of: Stretch) -> Text:
    """What a stretch was, with its length."""
    known = [_WHY[why] for why in of.why if why in _WHY]  # pyright: ignore[reportArgumentType] -- a StrEnum is its value
    if not known:
        return translate("History", "{what}, {length}", what=SPANS[of.kind], length=of.length)
    why = reduce(lambda first, second: translate("History", "{first}, {second}", first=first, second=second), known)
    return translate("History", "{what} ({why}), {length}", what=SPANS[of.kind], why=why, length=of.length)


def mark(of: Mark, names: Names) -> Text:
    """What stands at an instant."""
    name = name_of(of.routine, names)
    match of.kind:
        case MarkKind.COMPLETED:
            return translate("History", "{name}: left {left}, right {right}", name=name, left=of.left, right=of.right)
        case MarkKind.PARTIAL:
            return translate(
                "History", "{name}, in part: left {left}, right {right}", name=name, left=of.left, right=of.right
            )
        case MarkKind.NATURAL:
            return MARKS[MarkKind.NATURAL]
        case MarkKind.SKIPPED:
            return translate("History", "{name}: skipped", name=name)
        case MarkKind.PLANNED if of.is_fixed:
            return translate("History", "{name}: planned, fixed time", name=name)
        case MarkKind.PLANNED:
            return translate("History", "{name}: planned", name=name)


def at(time: timedelta, what: Text) -> Text:
    """Something with its time of day."""
    return translate("History", "{at}: {what}", at=clock(time), what=what)


def over(start: timedelta, end: timedelta, what: Text) -> Text:
    """Something with its beginning and its end."""
    return translate("History", "{start} to {end}: {what}", start=clock(start), end=clock(end), what=what)


def day_of_twists(day: DayTotals) -> Text:
    """The twists and natural breaks of a day."""
    if not twists_of(day) and not day.natural:
        return translate("History", "{day}: no break", day=dates.full(day.day))
    return translate(
        "History",
        "{day}: {full} in full, {part} in part; natural breaks: {natural}",
        day=dates.full(day.day),
        full=Uncounted(day.completed),
        part=Uncounted(day.partial),
        natural=Uncounted(day.natural),
    )


def day_of_sitting(day: DayTotals) -> Text:
    """How long somebody sat on a day."""
    if not day.sitting:
        return translate("History", "{day}: no sitting", day=dates.full(day.day))
    return translate(
        "History",
        "{day}: sitting {sitting}, {longest} at most in one go",
        day=dates.full(day.day),
        sitting=day.sitting,
        longest=day.longest_sitting,
    )


def day_of_year(day: DayTotals) -> Text:
    """A day in the calendar."""
    if not day.sitting and not twists_of(day):
        return translate("History", "{day}: no sitting", day=dates.full(day.day))
    return translate(
        "History",
        "{day}: {n} twists, sitting {sitting}",
        one="{day}: {n} twist, sitting {sitting}",
        day=dates.full(day.day),
        n=twists_of(day),
        sitting=day.sitting,
    )


def verdict(left: timedelta, right: timedelta) -> Text:
    """Whether two sides are equal."""
    if are_equal(left, right):
        return translate("History", "equal")
    if left > right:
        return translate("History", "left {more} longer", more=left - right)
    return translate("History", "right {more} longer", more=right - left)


def sides(left: timedelta, right: timedelta) -> Text:
    """Two sides, and whether they are equal."""
    return translate(
        "History", "left {left}, right {right}: {verdict}", left=left, right=right, verdict=verdict(left, right)
    )


def balance(of: Balance, names: Names) -> Text:
    """A twist, how often it was done, and its sides."""
    name, held = name_of(of.routine, names), sides(of.left, of.right)
    return translate(
        "History",
        "{name}, done {n} times: {sides}",
        one="{name}, done once: {sides}",
        name=name,
        n=of.times,
        sides=held,
    )


def comfort(of: Comfort) -> Text:
    """The answers of a week."""
    return translate(
        "History",
        "{week}: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}",
        week=dates.between(of.first, of.last),
        easier=Uncounted(of.easier),
        same=Uncounted(of.same),
        stiffer=Uncounted(of.stiffer),
        hurts=Uncounted(of.hurts),
    )
