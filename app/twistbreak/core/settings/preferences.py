"""What the settings mean: the rules for the engine (`Policy`) and the wishes about looks and sounds (`Preferences`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from twistbreak.core.coach.breathing import Breathing
from twistbreak.core.coach.cue import ALL_CUES, QUIET_CUES, Cue
from twistbreak.core.engine.policy import Nudge, Policy, Rotation, WorkingHours
from twistbreak.core.engine.progress import steps
from twistbreak.core.figure_look import LookChoice
from twistbreak.core.health.check import NOT_ASKED, HealthAnswers, barred
from twistbreak.core.routines.routine import Dose, Need, Place, Purpose, Routine, RoutineId
from twistbreak.core.routines.walk import WALK
from twistbreak.core.settings.model import Settings
from twistbreak.core.text import Text, translate

AT_HAND = {Need.CHAIR_BACK: frozenset({"chair_back", "arm_rests"}), Need.MAT: frozenset({"mat"})}
"""What answers each need of a twist, as values of `twists.equipment`: sources A and D take the chair by either."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""Names of the settings below `hours`, in the order of `date.weekday`."""


class ThemeChoice(StrEnum):
    """Colours of the windows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class ScreenChoice(StrEnum):
    """Which monitor the break window opens on."""

    POINTER = "pointer"
    PRIMARY = "primary"


class NoticeChoice(StrEnum):
    """Where the notice before a break is shown."""

    DESKTOP = "desktop"
    WINDOW = "window"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the windows and the sounds need to know.

    Attributes:
        theme: Colours.
        text_scale: Text size as a factor, 0.8 to 2.0.
        reduced_motion: Still pictures, no movement.
        lead_in: How long the break window shows what is coming before it starts by itself.
        close_when_done: The break window goes away by itself after a finished twist.
        remember_place: The break window opens where it was left.
        screen: Where it opens otherwise.
        notice: Where the notice before a break is shown.
        not_calls: Programs that hold the microphone without a call.
        tones: Whether tones are played.
        volume: Their loudness, 0.0 to 1.0.
        quiet_office: Softer tones, and fewer.
        voice: Whether the steps are spoken.
        voice_rate: How fast, in percent of a voice's usual speed.
        breathing: Pace of the breath guide.
        look: Who the figure is.
        open_at_start: Show the status window at start, tray or no tray.
        language: `system`, or the code of a translation.
        nudge: How strong the nudge may be.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_scale: float = 1.0
    reduced_motion: bool = False
    lead_in: timedelta = timedelta(seconds=8)
    close_when_done: bool = True
    remember_place: bool = True
    screen: ScreenChoice = ScreenChoice.POINTER
    notice: NoticeChoice = NoticeChoice.DESKTOP
    not_calls: tuple[str, ...] = ("easyeffects", "noisetorch", "krisp")
    tones: bool = True
    volume: float = 0.5
    quiet_office: bool = False
    voice: bool = False
    voice_rate: int = 100
    breathing: Breathing = field(default_factory=Breathing)
    look: LookChoice = field(default_factory=LookChoice)
    open_at_start: bool = False
    language: str = "system"
    nudge: Nudge = Nudge.USUAL

    @property
    def audible(self) -> frozenset[Cue]:
        """The tones that are played."""
        if not self.tones or self.volume <= 0:
            return frozenset()
        return QUIET_CUES if self.quiet_office else ALL_CUES

    @property
    def loudness(self) -> int:
        """Percent at which tones are played: half of the user's volume in a quiet office."""
        return round(self.volume * (50 if self.quiet_office else 100)) if self.tones else 0


def preferences_from(settings: Settings) -> Preferences:
    """What the settings mean for windows and sounds."""
    return Preferences(
        theme=ThemeChoice(settings.choice("behaviour.theme")),
        text_scale=settings.number("window.text_size") / 100,
        reduced_motion=settings.flag("window.reduced_motion"),
        lead_in=settings.duration("window.lead_in"),
        close_when_done=settings.flag("window.close_when_done"),
        remember_place=settings.flag("window.remember_place"),
        screen=ScreenChoice(settings.choice("window.screen")),
        notice=NoticeChoice(settings.choice("reminders.notice")),
        not_calls=settings.choices("reminders.not_calls"),
        tones=settings.flag("sounds.tones"),
        volume=settings.number("sounds.volume") / 100,
        quiet_office=settings.flag("sounds.quiet_office"),
        voice=settings.flag("sounds.voice"),
        voice_rate=settings.number("sounds.voice_rate"),
        breathing=Breathing(settings.duration("twists.breath_in"), settings.duration("twists.breath_out")),
        look=LookChoice.parse(*(settings.choice(f"figure.{part}") for part in ("skin", "hair", "body", "clothes"))),
        open_at_start=settings.flag("behaviour.open_at_start"),
        language=settings.choice("behaviour.language"),
        nudge=Nudge(settings.choice("reminders.nudge")),
    )


def policy_from(settings: Settings, routines: Sequence[Routine], answers: HealthAnswers = NOT_ASKED) -> Policy:
    """What the settings mean for the engine.

    Args:
        settings: Complete settings.
        routines: Every twist found, in the order in which they take turns, fitted to the user (`fitted`).
        answers: The user's in the health check.

    Returns:
        A policy that the engine can play by; see `conflicts` for what had to give way.
    """
    idle_limit = settings.duration("reminders.idle_limit")
    typing_pause = settings.duration("reminders.typing_pause")
    dose, out = Dose(settings.choice("twists.dose")), barred(routines, answers)
    return Policy(
        interval=settings.duration("reminders.interval"),
        heads_up=settings.duration("reminders.heads_up"),
        snooze=settings.duration("reminders.snooze"),
        snoozes=settings.number("reminders.snoozes"),
        idle_limit=idle_limit,
        natural_break=max(settings.duration("reminders.natural_break"), idle_limit),
        calm_after_wake=settings.duration("reminders.calm_after_wake"),
        calm_after_busy=settings.duration("reminders.calm_after_busy"),
        typing_pause=typing_pause,
        typing_limit=settings.duration("reminders.typing_limit"),
        hours=_hours(settings) if settings.flag("hours.enabled") else None,
        fixed_times=settings.times("reminders.fixed_times"),
        rotation=_rotation(settings, [routine for routine in routines if routine.id not in out]),
        dose=dose,
        names={routine.id: routine.name for routine in (*routines, WALK)},
        barred=out,
        rest_after_pain=timedelta(days=settings.number("twists.rest_after_pain")),
        grows=settings.flag("twists.grows"),
        steps={routine.id: found for routine in routines if (found := steps(routine, dose))},
        nudge=Nudge(settings.choice("reminders.nudge")),
    )


def conflicts(settings: Settings, routines: Sequence[Routine], answers: HealthAnswers = NOT_ASKED) -> tuple[Text, ...]:
    """Settings that are good one by one but cannot all be followed, each with what is done instead."""
    found: list[Text] = []
    if settings.duration("reminders.natural_break") < settings.duration("reminders.idle_limit"):
        found.append(
            translate(
                "Settings",
                "Away counts as a break only after {idle}, when sitting time stops; a shorter time has no effect.",
                idle=settings.duration("reminders.idle_limit"),
            )
        )
    if settings.flag("hours.enabled") and not any(_hours(settings).week):
        found.append(translate("Settings", "No working hours are set on any day, so there are no reminders at all."))
    out = barred(routines, answers)
    if routines and not any(routine.id not in out for routine in _offered(settings, routines)):
        found.append(
            translate("Settings", "No twist is left to offer; reminders ask you to stand up, walk and breathe instead.")
        )
    return tuple(found)


def _hours(settings: Settings) -> WorkingHours:
    return WorkingHours(
        week=tuple(settings.ranges(f"hours.{day}") for day in WEEKDAYS),
        days_off=frozenset(settings.dates("hours.days_off")),
    )


def _offered(settings: Settings, routines: Sequence[Routine]) -> tuple[Routine, ...]:
    places = {Place(place) for place in settings.choices("twists.places")}
    excluded, has = settings.choices("twists.excluded"), set(settings.choices("twists.equipment"))
    return tuple(
        routine
        for routine in routines
        if routine.place in places and routine.id not in excluded and all(AT_HAND[need] & has for need in routine.needs)
    )


def _rotation(settings: Settings, routines: Sequence[Routine]) -> Rotation:
    """Standing twists keep to every n-th break, unless there are no others."""
    offered = _offered(settings, routines)
    standing = _ids(routine for routine in offered if routine.place is Place.STANDING)
    usual = _ids(routine for routine in offered if routine.place is not Place.STANDING)
    return Rotation(
        usual=usual or standing,
        standing=standing,
        standing_every=settings.number("twists.standing_every"),
        favourites=frozenset(settings.choices("twists.favourites")),
        strengthening=frozenset(routine.id for routine in routines if routine.purpose is Purpose.STRENGTH),
    )


def _ids(routines: Iterable[Routine]) -> tuple[RoutineId, ...]:
    return tuple(routine.id for routine in routines)
