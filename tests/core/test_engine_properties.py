"""What holds on every day, whatever people, machines and clocks do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import event, given, settings
from hypothesis import strategies as st

from support.days import Day, days
from support.story import s
from support.witness import Witness
from twistbreak.core.engine.events import Resume, Skip
from twistbreak.core.engine.policy import Nudge


def play(day: Day, looks: Sequence[timedelta] = ()) -> Witness:
    """Live through a day, with somebody watching; `looks` are extra looks at the sensors, at times of the day."""
    desk = day.desk()
    desk.looks = list(looks)
    witness = Witness(desk)
    for action in day.actions:
        action.do(desk)
    return witness


@settings(max_examples=4 * settings().max_examples)
@given(days())
def test_every_day_keeps_the_rules(day: Day) -> None:
    witness = play(day)
    for name in sorted(witness.reached):
        event(f"reached: {name}")


@given(days())
def test_after_any_day_an_undisturbed_while_brings_a_break(day: Day) -> None:
    desk = play(day).desk
    policy = replace(desk.policy, hours=None, fixed_times=(), nudge=Nudge.USUAL)
    desk.change(policy)
    desk.send(Resume())
    desk.send(Skip())
    desk.send(Skip())
    desk.story.clear()
    desk.work(policy.interval + policy.calm_after_wake)
    assert [what.split()[0] for _, what in desk.acts() if what.startswith("open")] != []


@given(days(seen_only=True), st.lists(st.integers(0, 12 * 3600), max_size=20))
def test_looking_more_often_changes_no_reminder(day: Day, looks: list[int]) -> None:
    assert play(day, [s(look) for look in sorted(looks)]).reminders == play(day).reminders


@given(days(fixed_times=True))
def test_every_fixed_time_comes_once(day: Day) -> None:
    due = play(day).due_fixed
    event(f"fixed times: {min(len(due), 3)}")
    assert sorted(set(due)) == sorted(due)
