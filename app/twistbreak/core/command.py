"""What a command is: its words, its key, the places in which it is offered, and what it tells the engine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from twistbreak.core.engine.events import Event
from twistbreak.core.text import Text


class Where(StrEnum):
    """A place a command is offered in."""

    MENU = "menu"
    PAUSE_MENU = "pause_menu"
    SKIP_MENU = "skip_menu"
    HELP_MENU = "help_menu"
    CLI = "cli"


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
    event: Event | None
    cli: str
    shortcut: str
    where: frozenset[Where]
    arguments: tuple[Argument, ...] = ()


def command(
    name: str,
    title: Text,
    help_: Text,
    *where: Where,
    event: Event | None = None,
    cli: str = "",
    shortcut: str = "",
    arguments: tuple[Argument, ...] = (),
) -> Command:
    """Declare a command; one with a verb is offered on the command line, too. See `Command`."""
    return Command(
        name, title, help_, event, cli, shortcut, frozenset((*where, Where.CLI) if cli else where), arguments
    )
