"""Views, twists and notes to show in windows: what a day could hold, long and short."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from twistbreak.core.clock import Busy, BusyKind
from twistbreak.core.commands import COMMANDS
from twistbreak.core.engine.effects import Note, NoteKind, Offer
from twistbreak.core.history.rows import DayTally
from twistbreak.core.routines.routine import Dose, Side
from twistbreak.core.text import Text, translate
from twistbreak.core.views import StateName, TrayView
from twistbreak.ui.menus import TwistChoice

EVERYTHING = frozenset(command.id for command in COMMANDS)
USUAL = EVERYTHING - {"here", "hurts", "resume"}
DAY = datetime(2026, 11, 20, tzinfo=UTC)


def plain(text: str) -> Text:
    """A text in a context of its own."""
    return translate("Test", text)


def view(
    state: StateName = StateName.SITTING,
    headline: str = "Next twist in 12 min",
    *,
    tooltip: str = "Next twist at 14:32",
    detail: str = "You have been sitting for 18 min. Last twist 10:12.",
    progress: float = 0.6,
    until: timedelta | None = timedelta(minutes=12),
    enabled: frozenset[str] = USUAL,
    held_by: tuple[Busy, ...] = (),
) -> TrayView:
    """What the tray and the windows show."""
    return TrayView(
        state=state,
        headline=plain(headline),
        tooltip=plain(tooltip),
        detail=plain(detail),
        today=plain("Today: 5 twists, sides equal"),
        progress=progress,
        next_at=None if until is None else DAY + until,
        until_next=until,
        sitting=timedelta(minutes=18),
        held_by=held_by,
        enabled=enabled,
        routine="chair-twist",
        first_side=Side.RIGHT,
        tally=DayTally(date(2026, 11, 20), completed=5),
    )


UNSEEN = plain(
    "Cannot be seen on this desktop: idle time, the lock screen, full screens, the microphone, do-not-disturb."
)
SITTING = view()
HELD = view(
    StateName.HELD,
    "Waiting: you are in a call",
    tooltip="Waiting: you are in a call",
    detail="A twist is due. It comes one calm minute after the call.",
    progress=1.0,
    until=None,
    held_by=(Busy(BusyKind.CALL, "firefox"),),
)
PAUSED = view(
    StateName.PAUSED,
    "Paused until 14:00",
    tooltip="Paused until 14:00",
    until=None,
    enabled=USUAL - {"pause", "snooze", "skip"} | {"resume"},
)
OFF_HOURS = view(
    StateName.OFF_HOURS,
    "Outside working hours until tomorrow, 09:00",
    detail="No reminders until then. Stretch now works all the same.",
    progress=0.0,
    until=None,
    enabled=USUAL - {"snooze", "skip"},
)
AWAY = view(
    StateName.AWAY,
    "Away: this counts as a natural break",
    progress=0.0,
    until=None,
    enabled=USUAL - {"snooze", "skip"} | {"here"},
)
IN_BREAK = view(StateName.BREAK, "Now: Chair twist", until=None, enabled=USUAL - {"now", "choose", "snooze", "pause"})
LONG = view(
    headline="Der nächste Wirbelsäulendrehsitz beginnt voraussichtlich in einer Dreiviertelstunde",
    detail=(
        "Sie sitzen seit achtzehn Minuten ohne nennenswerte Unterbrechung an diesem Rechner; die letzte vollständige "
        "Drehübung nach beiden Seiten war um 10:12 Uhr."
    ),
)

TWISTS = (
    TwistChoice("chair-twist", plain("Chair twist")),
    TwistChoice("standing-twist", plain("Standing twist")),
    TwistChoice("mine", plain("Slow & easy"), own=True),
)


def offer(*, snooze: timedelta | None = timedelta(minutes=5), dose: Dose = Dose.STANDARD) -> Offer:
    """A twist proposed to the user."""
    return Offer(7, "chair-twist", dose, Side.RIGHT, snooze)


NOTES = (
    Note(DAY + timedelta(days=-1, hours=16), NoteKind.OFF_HOURS, plain("The working day is over: no reminders.")),
    Note(DAY + timedelta(hours=9), NoteKind.STARTED, plain("The program has started.")),
    Note(DAY + timedelta(hours=9, minutes=30), NoteKind.HELD, plain("Held: you are in a call (firefox).")),
    Note(
        DAY + timedelta(hours=9, minutes=41),
        NoteKind.FIRED,
        plain("Offered a chair twist: you have been sitting for 41 min, and the call ended a minute ago."),
    ),
    Note(DAY + timedelta(hours=9, minutes=43), NoteKind.BREAK, plain("Done: chair twist, both sides.")),
    Note(DAY + timedelta(hours=10, minutes=12), NoteKind.NATURAL, plain("Away for 4 min: a natural break.")),
)
