"""A year at a desk, played through the engine: every working day comes out the same, whatever the calendar does."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from support.story import h, m, s
from support.storyboard import CALL, Desk
from twistbreak.core.engine.effects import NoteKind, OpenBreak
from twistbreak.core.engine.policy import Policy, Rotation, TimeRange, WorkingHours
from twistbreak.core.engine.state import OffHours
from twistbreak.core.engine.state_format import state_to_plain

BERLIN = ZoneInfo("Europe/Berlin")
HOLIDAYS = frozenset({date(2026, 1, 1), date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 1), date(2026, 12, 25)})
SUMMER = frozenset(date(2026, 8, 3) + timedelta(days=n) for n in range(12))
OFFICE = (TimeRange(time(9), time(12, 30)), TimeRange(time(13), time(17, 30)))
POLICY = Policy(
    hours=WorkingHours((*((OFFICE,) * 5), (), ()), HOLIDAYS | SUMMER),
    fixed_times=(time(9, 45), time(20)),
    rotation=Rotation(("chair-twist", "seated-reach", "chair-back"), ("standing-twist",), 4),
)


def live_through(desk: Desk) -> None:
    """From opening the lid at ten to nine to closing it in the evening."""
    desk.work(m(35))  # ten minutes of it before work begins
    desk.lock(s(20))
    desk.work(h(1))
    desk.lock(m(9, 40))  # coffee
    desk.work(m(40))
    desk.be_busy(m(35), CALL, hands=False)
    desk.work(m(40))  # until half past twelve
    desk.lock(m(30))
    desk.work(m(50))
    desk.be_still(m(2))
    desk.type(m(28))
    desk.suspend(m(20))  # to another room
    desk.work(h(2))
    desk.be_still(m(50))
    desk.work(m(10))


def test_a_year_of_working_days() -> None:
    desk = Desk(POLICY, datetime(2025, 12, 31, 20, tzinfo=UTC), BERLIN, twist_takes=s(80))
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    breaks: Counter[str] = Counter()
    days_by_breaks: Counter[tuple[int, int]] = Counter()
    offsets: set[timedelta | None] = set()
    for day in days:
        desk.suspend(datetime.combine(day, time(8, 50), BERLIN).astimezone(UTC) - desk.utc)
        live_through(desk)
        opened = [e.offer.routine for _, step in desk.steps for e in step.effects if isinstance(e, OpenBreak)]
        breaks.update(opened)
        days_by_breaks[desk.state.tally.completed, desk.state.tally.natural] += 1
        offsets.add(desk.utc.astimezone(BERLIN).utcoffset())
        assert len(opened) == desk.state.tally.completed
        assert not any(note.kind is NoteKind.CLOCK for _, step in desk.steps for note in step.notes)
        assert isinstance(desk.state.phase, OffHours)
        desk.steps.clear()
        desk.story.clear()
    working = [day for day in days if day.weekday() < 5 and day not in POLICY.hours.days_off]
    assert len(working) == 246
    assert offsets == {h(1), h(2)}
    assert days_by_breaks == {(11, 3): len(working), (0, 0): 365 - len(working)}
    assert desk.state.breaks == breaks.total() == 11 * len(working)
    assert breaks["standing-twist"] == breaks.total() // 4
    assert max(breaks.values()) - min(breaks.values()) <= 1
    assert desk.state.tally.last_at is not None
    assert len(json.dumps(state_to_plain(desk.state))) < 2000
