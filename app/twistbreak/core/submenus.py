"""The commands of two menus: why to skip a break, and how long to pause."""

from __future__ import annotations

from datetime import timedelta

from twistbreak.core.command import Command, Where, command
from twistbreak.core.engine.events import Pause, Skip, UntilResumed, UntilTomorrow
from twistbreak.core.history.rows import SkipReason
from twistbreak.core.text import translate

SKIPS: tuple[Command, ...] = (
    command(
        "skip-not-now",
        translate("Command", "Not now"),
        translate("Command", "Leave this break out; the sitting time starts again."),
        Where.SKIP_MENU,
        event=Skip(SkipReason.NOT_NOW),
    ),
    command(
        "skip-already-moved",
        translate("Command", "I have already moved"),
        translate("Command", "Count it as a natural break; the sitting time starts again."),
        Where.SKIP_MENU,
        event=Skip(SkipReason.ALREADY_MOVED),
    ),
    command(
        "skip-cannot-here",
        translate("Command", "I cannot do this one here"),
        translate("Command", "Set this twist aside until tomorrow, and get another one instead."),
        Where.SKIP_MENU,
        event=Skip(SkipReason.CANNOT_HERE),
    ),
    command(
        "skip-hurts",
        translate("Command", "It hurts"),
        translate("Command", "Let this twist rest for a while, and read when to see a doctor."),
        Where.SKIP_MENU,
        event=Skip(SkipReason.HURTS),
    ),
)

PAUSES: tuple[Command, ...] = (
    command(
        "pause-30",
        translate("Command", "30 minutes"),
        translate("Command", "Pause for 30 minutes."),
        Where.PAUSE_MENU,
        event=Pause(timedelta(minutes=30)),
    ),
    command(
        "pause-60",
        translate("Command", "1 hour"),
        translate("Command", "Pause for an hour."),
        Where.PAUSE_MENU,
        event=Pause(timedelta(minutes=60)),
    ),
    command(
        "pause-120",
        translate("Command", "2 hours"),
        translate("Command", "Pause for two hours."),
        Where.PAUSE_MENU,
        event=Pause(timedelta(minutes=120)),
    ),
    command(
        "pause-tomorrow",
        translate("Command", "Until tomorrow"),
        translate("Command", "Pause until the next morning."),
        Where.PAUSE_MENU,
        event=Pause(UntilTomorrow()),
    ),
    command(
        "pause-time",
        translate("Command", "Until a time…"),
        translate("Command", "Pause until a time you choose."),
        Where.PAUSE_MENU,
    ),
    command(
        "pause-until-resumed",
        translate("Command", "Until I resume"),
        translate("Command", "Pause until you resume."),
        Where.PAUSE_MENU,
        event=Pause(UntilResumed()),
    ),
)
