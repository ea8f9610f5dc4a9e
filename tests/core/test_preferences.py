"""What the settings mean for the engine and for the windows."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta

from support.routines import shipped
from twistbreak import resources
from twistbreak.core.coach.guide import Breathing
from twistbreak.core.engine.policy import Nudge, Policy, Rotation, TimeRange
from twistbreak.core.health.check import Fit, HealthAnswers
from twistbreak.core.health.softening import softened
from twistbreak.core.routines.care import Condition
from twistbreak.core.routines.routine import Place, Purpose, Routine
from twistbreak.core.routines.walk import WALK
from twistbreak.core.settings.model import Settings, Value
from twistbreak.core.settings.preferences import (
    NoticeChoice,
    Preferences,
    ScreenChoice,
    ThemeChoice,
    conflicts,
    policy_from,
    preferences_from,
)
from twistbreak.core.settings.schema import schema_from
from twistbreak.core.text import Text

SCHEMA = schema_from(tomllib.loads((resources.config() / "settings.toml").read_text("utf-8")))


def settings(values: Mapping[str, Value] | None = None) -> Settings:
    return Settings({**SCHEMA.defaults().values, **(values or {})})


def routine(name: str, place: Place, purpose: Purpose = Purpose.RELIEF) -> Routine:
    """One of the chair twists by another name and in another place."""
    return replace(shipped("seated-twist"), id=name, name=Text("T", name), place=place, purpose=purpose)


ROUTINES = (
    routine("chair-twist", Place.CHAIR),
    routine("office-chair-twist", Place.CHAIR),
    routine("standing-swing", Place.STANDING),
    routine("floor-seated-twist", Place.FLOOR),
    routine("supine-twist", Place.LYING),
)


def rotation(values: Mapping[str, Value]) -> Rotation:
    return policy_from(settings(values), ROUTINES).rotation


def test_the_default_settings_are_the_default_policy() -> None:
    policy = policy_from(settings(), ())
    assert policy == replace(Policy(), names={WALK.id: WALK.name}, rotation=Rotation(()))


def test_the_default_settings_are_the_default_preferences() -> None:
    assert preferences_from(settings()) == Preferences()


def test_every_wish_reaches_the_windows() -> None:
    values: dict[str, Value] = {
        "behaviour.theme": "high_contrast",
        "behaviour.open_at_start": True,
        "window.text_size": 150,
        "window.reduced_motion": True,
        "window.lead_in": timedelta(seconds=5),
        "window.close_when_done": False,
        "window.remember_place": False,
        "window.screen": "primary",
        "reminders.notice": "window",
        "reminders.nudge": "firm",
        "reminders.not_calls": ("my-filter",),
        "sounds.tones": False,
        "sounds.volume": 25,
        "twists.breath_in": timedelta(seconds=5),
        "twists.breath_out": timedelta(seconds=7),
    }
    assert preferences_from(settings(values)) == Preferences(
        theme=ThemeChoice.HIGH_CONTRAST,
        text_scale=1.5,
        reduced_motion=True,
        lead_in=timedelta(seconds=5),
        close_when_done=False,
        remember_place=False,
        screen=ScreenChoice.PRIMARY,
        notice=NoticeChoice.WINDOW,
        not_calls=("my-filter",),
        tones=False,
        volume=0.25,
        breathing=Breathing(timedelta(seconds=5), timedelta(seconds=7)),
        open_at_start=True,
        nudge=Nudge.FIRM,
    )


def test_working_hours_count_only_when_switched_on() -> None:
    night = (TimeRange(time(22), time(6)),)
    values: dict[str, Value] = {"hours.friday": night, "hours.days_off": (date(2026, 12, 24),)}
    assert policy_from(settings(values), ()).hours is None
    hours = policy_from(settings({**values, "hours.enabled": True}), ()).hours
    assert hours is not None
    assert hours.week[date(2026, 12, 25).weekday()] == night
    assert hours.week[6] == ()
    assert hours.days_off == {date(2026, 12, 24)}


def test_only_twists_for_the_places_at_hand_take_turns() -> None:
    assert rotation({}) == Rotation(("chair-twist", "office-chair-twist"), ("standing-swing",), 4)
    assert rotation({"twists.places": ("lying", "floor")}) == Rotation(("floor-seated-twist", "supine-twist"), (), 4)


def test_an_excluded_twist_never_takes_its_turn() -> None:
    assert rotation({"twists.excluded": ("chair-twist", "standing-swing")}).usual == ("office-chair-twist",)
    assert rotation({"twists.excluded": ("chair-twist", "standing-swing")}).standing == ()


def test_favourites_and_strengthening_twists_are_known_to_the_rotation() -> None:
    assert rotation({"twists.favourites": ("office-chair-twist",)}).favourites == {"office-chair-twist"}
    strong = routine("hands-behind-head", Place.CHAIR, Purpose.STRENGTH)
    assert policy_from(settings(), (*ROUTINES, strong)).rotation.strengthening == {"hands-behind-head"}


def test_standing_twists_are_the_usual_ones_where_there_are_no_others() -> None:
    assert rotation({"twists.places": ("standing",)}).usual == ("standing-swing",)


def test_with_nothing_left_to_offer_no_twist_comes_and_the_settings_say_so() -> None:
    everything: dict[str, Value] = {"twists.excluded": tuple(one.id for one in ROUTINES)}
    assert rotation(everything) == Rotation((), (), 4)
    (conflict,) = conflicts(settings(everything), ROUTINES)
    assert str(conflict) == "No twist is left to offer; reminders ask you to stand up, walk and breathe instead."


def test_a_twist_that_the_health_check_rules_out_never_takes_its_turn() -> None:
    answers = HealthAnswers(frozenset({Condition.DIZZINESS}))
    swing = shipped("standing-swing")
    policy = policy_from(settings(), (*ROUTINES[:2], swing), answers)
    assert policy.barred == {"standing-swing": Fit.EXCLUDED}
    assert policy.rotation == Rotation(("chair-twist", "office-chair-twist"), (), 4)
    (conflict,) = conflicts(settings({"twists.places": ("standing",)}), (*ROUTINES[:2], swing), answers)
    assert str(conflict).startswith("No twist is left to offer")


def test_a_twist_that_needs_what_is_not_at_hand_never_takes_its_turn() -> None:
    routines = (shipped("chair-twist"), shipped("seated-twist"), shipped("supine-twist"))
    anywhere: dict[str, Value] = {"twists.places": ("chair", "lying")}

    def usual(*equipment: str) -> tuple[str, ...]:
        return policy_from(settings({**anywhere, "twists.equipment": equipment}), routines).rotation.usual

    assert usual() == ("seated-twist",)
    assert usual("arm_rests") == usual("chair_back") == ("chair-twist", "seated-twist")
    assert usual("mat") == ("seated-twist", "supine-twist")


def test_only_twists_that_can_grow_have_steps() -> None:
    routines = tuple(map(shipped, ("standing-swing", "standing-twist", "supine-twist")))
    policy = policy_from(settings(), routines)
    assert policy.steps == {"standing-swing": 8, "standing-twist": 1}
    assert not policy_from(settings(), tuple(map(softened, routines))).steps


def test_away_cannot_count_as_a_break_before_it_is_noticed() -> None:
    values: dict[str, Value] = {
        "reminders.idle_limit": timedelta(minutes=5),
        "reminders.natural_break": timedelta(minutes=2),
    }
    assert policy_from(settings(values), ()).natural_break == timedelta(minutes=5)
    (conflict,) = conflicts(settings(values), ROUTINES)
    assert str(conflict).startswith("Away counts as a break only after 5 min")


def test_working_hours_without_any_hour_are_pointed_out() -> None:
    week: dict[str, Value] = {f"hours.{day}": () for day in ("monday", "tuesday", "wednesday", "thursday", "friday")}
    (conflict,) = conflicts(settings({**week, "hours.enabled": True}), ROUTINES)
    assert "no reminders at all" in str(conflict)


def test_settings_that_agree_are_not_commented_on() -> None:
    assert conflicts(settings(), ROUTINES) == ()
