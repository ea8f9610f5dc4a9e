"""Everything the user can ask for, declared once: menu, windows, keys, command line and manual read this table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from twistbreak.core.engine import events
from twistbreak.core.history.rows import SkipReason
from twistbreak.core.text import Text, translate


class Where(StrEnum):
    """A place a command is offered in."""

    MENU = "menu"
    PAUSE_MENU = "pause_menu"
    SKIP_MENU = "skip_menu"
    HELP_MENU = "help_menu"
    CLI = "cli"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a command on the command line; all are optional there.

    Attributes:
        name: `--json` for a switch, `minutes` for a word.
        help: One sentence.
        choices: The words allowed; empty for any.
    """

    name: str
    help: Text
    choices: tuple[str, ...] = ()

    @property
    def is_switch(self) -> bool:
        """Whether it is on or off instead of holding a word."""
        return self.name.startswith("--")

    @property
    def key(self) -> str:
        """Its name in a request."""
        return self.name.lstrip("-")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the user can ask for.

    Attributes:
        id: Stable name.
        title: As in the menu.
        help: One sentence for the manual, tooltips and screen readers.
        event: What it tells the engine; None for commands that open a window, answer a question or take an argument.
        cli: The verb on the command line, or empty.
        shortcut: In our windows, in Qt's portable notation, or empty.
        where: Where it is offered.
        arguments: On the command line.
    """

    id: str
    title: Text
    help: Text
    event: events.Event | None
    cli: str
    shortcut: str
    where: frozenset[Where]
    arguments: tuple[Argument, ...] = ()


def _command(
    name: str,
    title: Text,
    help_: Text,
    *where: Where,
    event: events.Event | None = None,
    cli: str = "",
    shortcut: str = "",
    arguments: tuple[Argument, ...] = (),
) -> Command:
    return Command(
        name, title, help_, event, cli, shortcut, frozenset((*where, Where.CLI) if cli else where), arguments
    )


def _minutes(minutes: int) -> events.Event:
    return events.Pause(timedelta(minutes=minutes))


_JSON = Argument("--json", translate("Command", "Print JSON for other programs."))

COMMANDS: tuple[Command, ...] = (
    _command(
        "now",
        translate("Command", "Stretch now"),
        translate("Command", "Start a twist now, or the one you name."),
        Where.MENU,
        Where.STATUS,
        event=events.StretchNow(),
        cli="now",
        arguments=(Argument("routine", translate("Command", "Id of a twist; see `routines`.")),),
        shortcut="Ctrl+N",
    ),
    _command(
        "choose",
        translate("Command", "Choose a twist"),
        translate("Command", "Start one of the twists."),
        Where.MENU,
    ),
    _command(
        "gallery",
        translate("Command", "All twists…"),
        translate("Command", "Look at every twist, and choose which ones come."),
        Where.MENU,
        Where.STATUS,
        cli="gallery",
        shortcut="Ctrl+T",
    ),
    _command(
        "snooze",
        translate("Command", "Snooze"),
        translate("Command", "Move the next break by a few minutes."),
        Where.MENU,
        Where.STATUS,
        event=events.Snooze(),
        cli="snooze",
        arguments=(Argument("minutes", translate("Command", "How long: 5, 10m or 1h.")),),
        shortcut="Ctrl+S",
    ),
    _command(
        "skip",
        translate("Command", "Skip this one"),
        translate("Command", "Leave this break out; the sitting time starts again."),
        Where.MENU,
        event=events.Skip(),
        cli="skip",
        arguments=(Argument("reason", translate("Command", "Why: not-now, already-moved, cannot-here or hurts.")),),
        shortcut="Ctrl+K",
    ),
    _command(
        "skip-not-now",
        translate("Command", "Not now"),
        translate("Command", "Leave this break out; the sitting time starts again."),
        Where.SKIP_MENU,
        event=events.Skip(SkipReason.NOT_NOW),
    ),
    _command(
        "skip-already-moved",
        translate("Command", "I have already moved"),
        translate("Command", "Count it as a natural break; the sitting time starts again."),
        Where.SKIP_MENU,
        event=events.Skip(SkipReason.ALREADY_MOVED),
    ),
    _command(
        "skip-cannot-here",
        translate("Command", "I cannot do this one here"),
        translate("Command", "Set this twist aside until tomorrow, and get another one instead."),
        Where.SKIP_MENU,
        event=events.Skip(SkipReason.CANNOT_HERE),
    ),
    _command(
        "skip-hurts",
        translate("Command", "It hurts"),
        translate("Command", "Let this twist rest for a while, and read when to see a doctor."),
        Where.SKIP_MENU,
        event=events.Skip(SkipReason.HURTS),
    ),
    _command(
        "hurts",
        translate("Command", "It hurts"),
        translate("Command", "Stop at once, read when to see a doctor, and let this twist rest for a while."),
        Where.MENU,
        Where.STATUS,
        event=events.ItHurts(),
        cli="hurts",
    ),
    _command(
        "end-rest",
        translate("Command", "End a rest"),
        translate("Command", "Offer a twist again that rests because it hurt, or was not possible here."),
        cli="end-rest",
        arguments=(Argument("routine", translate("Command", "Id of a twist; see `routines`.")),),
    ),
    _command(
        "here",
        translate("Command", "I was here"),
        translate("Command", "You sat here without touching anything: take back the natural break."),
        Where.MENU,
        Where.STATUS,
        event=events.IWasHere(),
        cli="here",
    ),
    _command(
        "pause",
        translate("Command", "Pause"),
        translate("Command", "No reminders for a while."),
        Where.MENU,
        Where.STATUS,
        cli="pause",
        arguments=(Argument("until", translate("Command", "30m, 2h, tomorrow or 14:05; nothing: until you resume.")),),
    ),
    _command(
        "pause-30",
        translate("Command", "30 minutes"),
        translate("Command", "Pause for 30 minutes."),
        Where.PAUSE_MENU,
        event=_minutes(30),
    ),
    _command(
        "pause-60",
        translate("Command", "1 hour"),
        translate("Command", "Pause for an hour."),
        Where.PAUSE_MENU,
        event=_minutes(60),
    ),
    _command(
        "pause-120",
        translate("Command", "2 hours"),
        translate("Command", "Pause for two hours."),
        Where.PAUSE_MENU,
        event=_minutes(120),
    ),
    _command(
        "pause-tomorrow",
        translate("Command", "Until tomorrow"),
        translate("Command", "Pause until the next morning."),
        Where.PAUSE_MENU,
        event=events.Pause(events.UntilTomorrow()),
    ),
    _command(
        "pause-time",
        translate("Command", "Until a time…"),
        translate("Command", "Pause until a time you choose."),
        Where.PAUSE_MENU,
    ),
    _command(
        "pause-until-resumed",
        translate("Command", "Until I resume"),
        translate("Command", "Pause until you resume."),
        Where.PAUSE_MENU,
        event=events.Pause(events.UntilResumed()),
    ),
    _command(
        "resume",
        translate("Command", "Resume"),
        translate("Command", "End the pause."),
        Where.MENU,
        Where.STATUS,
        event=events.Resume(),
        cli="resume",
    ),
    _command(
        "history",
        translate("Command", "Today and history"),
        translate("Command", "Look at today, and at what was done before."),
        Where.MENU,
        Where.STATUS,
        cli="history",
        shortcut="Ctrl+H",
    ),
    _command(
        "why",
        translate("Command", "Why?"),
        translate("Command", "Show what the reminder decided, and why."),
        Where.MENU,
        Where.STATUS,
        cli="why",
        arguments=(_JSON,),
        shortcut="Ctrl+Y",
    ),
    _command(
        "status",
        translate("Command", "Status"),
        translate("Command", "Show what is going on."),
        Where.MENU,
        cli="status",
        arguments=(_JSON,),
    ),
    _command(
        "routines",
        translate("Command", "Twists"),
        translate("Command", "List the twists, yours included."),
        cli="routines",
        arguments=(_JSON,),
    ),
    _command(
        "stats",
        translate("Command", "Statistics"),
        translate("Command", "Print what was done, day by day."),
        cli="stats",
        arguments=(_JSON, Argument("--csv", translate("Command", "Print a table for a spreadsheet."))),
    ),
    _command(
        "editor",
        translate("Command", "Prescriptions…"),
        translate("Command", "Make or change a twist of your own, such as one that a physiotherapist prescribed."),
        Where.MENU,
    ),
    _command(
        "export",
        translate("Command", "Export everything"),
        translate("Command", "Write settings, twists and history into one file, to keep or to move them."),
        cli="export",
        arguments=(
            Argument("file", translate("Command", "The file to write, such as twistbreak.zip.")),
            Argument("--health", translate("Command", "With your answers in the health check.")),
        ),
    ),
    _command(
        "import",
        translate("Command", "Import a backup"),
        translate("Command", "Take over what an exported file holds."),
        cli="import",
        arguments=(
            Argument("file", translate("Command", "The file to read, such as twistbreak.zip.")),
            Argument("--health", translate("Command", "With the answers in the health check, if it holds any.")),
            Argument("--yes", translate("Command", "Really do it; without this you only see what would change.")),
        ),
    ),
    _command(
        "wipe",
        translate("Command", "Wipe my data"),
        translate("Command", "Delete settings, twists, history and health answers for good."),
        cli="wipe",
        arguments=(Argument("--yes", translate("Command", "Really do it; without this nothing is deleted.")),),
    ),
    _command(
        "settings",
        translate("Command", "Settings"),
        translate("Command", "Change when, what and how."),
        Where.MENU,
        Where.STATUS,
        cli="settings",
        arguments=(
            Argument(
                "action",
                translate("Command", "What to do; nothing: open the settings."),
                ("get", "set", "list", "path", "reset"),
            ),
            Argument("key", translate("Command", "A setting, such as reminders.interval.")),
            Argument("value", translate("Command", "Its new value, such as 45min.")),
        ),
        shortcut="Ctrl+,",
    ),
    _command(
        "welcome",
        translate("Command", "Welcome…"),
        translate("Command", "Go through the three screens of the first start again."),
        Where.HELP_MENU,
    ),
    _command(
        "health",
        translate("Command", "Health check…"),
        translate("Command", "Answer the questions again that decide which twists are offered."),
        Where.HELP_MENU,
    ),
    _command(
        "data",
        translate("Command", "Your data…"),
        translate("Command", "See what is kept and where; export, take over or delete it."),
        Where.HELP_MENU,
    ),
    _command(
        "help",
        translate("Command", "How to use Twist Break"),
        translate("Command", "Show the short guide with all keys."),
        Where.HELP_MENU,
        shortcut="F1",
    ),
    _command(
        "safety",
        translate("Command", "When to stop, when to see a doctor"),
        translate("Command", "Show the safety notes."),
        Where.HELP_MENU,
    ),
    _command(
        "about",
        translate("Command", "About Twist Break"),
        translate("Command", "Show the version and the licence."),
        Where.HELP_MENU,
    ),
    _command(
        "quit",
        translate("Command", "Quit"),
        translate("Command", "End the program. Settings and sitting time are kept."),
        Where.MENU,
        cli="quit",
        shortcut="Ctrl+Q",
    ),
)

BY_ID = {command.id: command for command in COMMANDS}
