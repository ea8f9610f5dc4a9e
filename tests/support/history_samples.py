"""Made-up histories that look like real ones: years of days at a desk, one day, or nothing.

The same seed gives the same history. The person works in Berlin, five days a week, takes holidays, has calls, gets
better at it over the years, and holds the right side a little longer than the left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from twistbreak.core.clock import ZERO
from twistbreak.core.history.rows import BreakRecord, Entry, Feeling, Outcome, SkipReason, Span, SpanKind
from twistbreak.core.routines.routine import Dose

ZONE = ZoneInfo("Europe/Berlin")
LAST_DAY = date(2026, 3, 6)
"""A Friday."""

_HOLDS = {Dose.QUICK: 15, Dose.STANDARD: 30, Dose.THOROUGH: 60}
_TWISTS = (
    "chair-twist",
    "chair-twist-hands-behind-head",
    "office-chair-twist",
    "seated-twist",
    "standing-twist",
    "standing-swing",
)
_BUSY = (("call",), ("call",), ("typing",), ("full_screen",), ("presentation", "call"), ("do_not_disturb",))


def years(count: int, seed: int, until: date = LAST_DAY) -> list[Entry]:
    """So many years of history, oldest first, up to a day (included): some 11,000 rows a year.

    Spans of one day follow each other without gaps; breaks that were answered lie where spans end.
    """
    return _days(until - timedelta(days=round(365.25 * count) - 1), until, seed)


def one_day(seed: int = 1, day: date = LAST_DAY) -> list[Entry]:
    """One working day."""
    return _Day(day, Random(seed), skill=0.4, reminder=1).entries()  # noqa: S311 -- a story, no secret


def nothing() -> list[Entry]:
    """What a new user has."""
    return []


def _days(since: date, until: date, seed: int) -> list[Entry]:
    random = Random(seed)  # noqa: S311 -- a story, no secret
    entries: list[Entry] = []
    length = (until - since).days + 1
    reminder = 1
    away_until = since
    for number in range(length):
        day = since + timedelta(days=number)
        if day < away_until:
            continue
        if day.weekday() == 0 and random.random() < 0.08:  # a holiday, or a cold
            away_until = day + timedelta(days=random.choice((3, 7, 14)))
            continue
        if day.weekday() >= 5 and random.random() < 0.93:
            continue
        told = _Day(day, random, skill=number / length, reminder=reminder)
        entries += told.entries()
        reminder = told.reminder
    return entries


@dataclass
class _Day:
    """One day, told from morning to evening."""

    day: date
    random: Random
    skill: float
    reminder: int
    now: datetime = field(init=False)
    told: list[Entry] = field(default_factory=list[Entry])

    def entries(self) -> list[Entry]:
        self.now = self._local(time(8, 30)) + self._minutes(0, 60)
        lunch = self._local(time(12, 0)) + self._minutes(0, 45)
        evening = self._local(time(17, 0)) + self._minutes(0, 90)
        while self.now < lunch:
            self._work()
        self._away(self._minutes(25, 60), "idle")
        while self.now < evening:
            self._work()
        self._span(SpanKind.OFF_HOURS, timedelta(minutes=30))
        return self.told

    def _work(self) -> None:
        """One stretch of sitting, and what ended it."""
        chance = self.random.random()
        if chance < 0.27 - 0.05 * self.skill:
            self._sit(self._minutes(6, 29))
            self._away(self._minutes(3, 18), self.random.choice(("idle", "locked")))
        elif chance < 0.29:
            self._sit(self._minutes(5, 20))
            self._span(SpanKind.PAUSED, self._minutes(30, 60))
        else:
            self._sit(timedelta(minutes=30))
            self._reminded(timedelta(minutes=30))

    def _reminded(self, sitting: timedelta) -> None:
        if self.random.random() < 0.22:
            held = self._minutes(1, 40)
            self._span(SpanKind.HELD, held, self.random.choice(_BUSY))
            sitting += held
        for _ in range(3):
            if self.random.random() > 0.16 - 0.1 * self.skill:
                break
            self._answer(Outcome.SNOOZED, sitting)
            self._sit(timedelta(minutes=5))
            sitting += timedelta(minutes=5)
        chance = self.random.random()
        if chance < 0.14 - 0.08 * self.skill:
            reason = self.random.choice((None, *SkipReason, SkipReason.NOT_NOW))
            self._answer(Outcome.SKIPPED, sitting, reason)
        elif chance < 0.17 - 0.08 * self.skill:
            self._answer(Outcome.MISSED, sitting)
        else:
            self._twist(sitting)
        self.reminder += 1

    def _twist(self, sitting: timedelta) -> None:
        random = self.random
        routine = random.choice(_TWISTS[: 3 + round(3 * self.skill)])
        dose = random.choices(tuple(Dose), (2, 6, 1 + 2 * self.skill))[0]
        level = round(3 * self.skill)
        whole = timedelta(seconds=_HOLDS[dose] + 2 * level)
        left, right = whole, whole + timedelta(milliseconds=random.randrange(0, 2500))
        outcome = Outcome.COMPLETED
        if random.random() < 0.12 - 0.06 * self.skill:
            outcome = Outcome.PARTIAL
            left, right = random.choice(((left, ZERO), (ZERO, right), (left, right * random.random())))
        hurts = outcome is Outcome.PARTIAL and random.random() < 0.06 * (1 - self.skill)
        began = self.now
        self._span(SpanKind.BREAK, left + _whole_ms(right) + timedelta(seconds=random.randrange(18, 40)))
        self.told.append(
            BreakRecord(
                at=self.now,
                offset=self._offset(),
                outcome=outcome,
                reminder=self.reminder,
                routine=routine,
                dose=dose,
                began=began,
                left=left,
                right=_whole_ms(right),
                hurts=hurts,
                feeling=None if hurts else self._feeling(),
                level=level,
                sitting=sitting,
            )
        )

    def _feeling(self) -> Feeling | None:
        if self.random.random() > 0.35:
            return None
        weights = (2 + 5 * self.skill, 4, 1.5 - self.skill)
        return self.random.choices((Feeling.EASIER, Feeling.SAME, Feeling.STIFFER), weights)[0]

    def _answer(self, outcome: Outcome, sitting: timedelta, reason: SkipReason | None = None) -> None:
        hurts = reason is SkipReason.HURTS
        routine = self.random.choice(_TWISTS)
        self.told.append(
            BreakRecord(
                self.now,
                self._offset(),
                outcome,
                self.reminder,
                routine,
                Dose.STANDARD,
                reason=reason,
                hurts=hurts,
                sitting=sitting,
            )
        )

    def _sit(self, lasts: timedelta) -> None:
        self._span(SpanKind.SITTING, lasts)

    def _away(self, lasts: timedelta, why: str) -> None:
        sat = self._sat()
        self._span(SpanKind.AWAY, lasts, (why,))
        self.told.append(BreakRecord(self.now, self._offset(), Outcome.NATURAL, 0, sitting=sat))

    def _sat(self) -> timedelta:
        """Sitting time since the last break of any kind."""
        sat = ZERO
        for entry in reversed(self.told):
            if isinstance(entry, BreakRecord):
                if entry.outcome is not Outcome.SNOOZED:
                    break
            elif entry.kind in (SpanKind.SITTING, SpanKind.HELD):
                sat += entry.end - entry.start
        return sat

    def _span(self, kind: SpanKind, lasts: timedelta, why: Sequence[str] = ()) -> None:
        start, self.now = self.now, self.now + lasts
        self.told.append(Span(kind, start, self.now, self._offset(), tuple(why)))

    def _offset(self) -> timedelta:
        return self.now.astimezone(ZONE).utcoffset() or ZERO

    def _local(self, at: time) -> datetime:
        return datetime.combine(self.day, at, ZONE).astimezone(UTC)

    def _minutes(self, low: float, high: float) -> timedelta:
        return timedelta(seconds=self.random.randrange(round(60 * low), round(60 * high)))


def _whole_ms(value: timedelta) -> timedelta:
    return timedelta(milliseconds=value // timedelta(milliseconds=1))
