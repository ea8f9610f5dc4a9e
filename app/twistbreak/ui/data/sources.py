"""What the window asks for, and who answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from twistbreak.core.backup.contents import Preview
from twistbreak.core.problem import Problem
from twistbreak.core.text import Text


class What(StrEnum):
    """What is kept, in the order in which it is shown."""

    SETTINGS = "settings"
    OWN = "own"
    HISTORY = "history"
    HEALTH = "health"
    STATE = "state"
    BACKUPS = "backups"


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that is kept.

    Attributes:
        what: What it is.
        where: The file, or the folder of the files.
        size: All of it, in bytes.
        count: Files; of the history, rows. 0 when there is nothing.
        since: The first day in the history, or None.
    """

    what: What
    where: Path
    size: int
    count: int
    since: date | None = None


class Holds(StrEnum):
    """What is in a backup that the program has made by itself; of one day, in the order in which they are shown."""

    BEFORE = "before"
    """How everything was before the last import."""
    WEEK = "week"
    """Everything, once a week."""
    DAY = "day"
    """The history alone, once a day."""


@dataclass(frozen=True, slots=True)
class OwnBackup:
    """A backup that the program has made by itself.

    Attributes:
        path: The file.
        day: When it was made.
        size: In bytes.
        holds: What is in it.
    """

    path: Path
    day: date
    size: int
    holds: Holds


class Scope(StrEnum):
    """How much is to be deleted."""

    HEALTH = "health"
    OBSERVED = "observed"
    """Whatever was observed or answered; not what the user has made."""
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Offer:
    """A backup that has been looked at, and waits for the user's word.

    Attributes:
        preview: What taking it over would do.
        take: Takes it over: all of it, or nothing. Returns what came of it.
        close: Throws away what was unpacked; to be called in the end, whatever came of it.
    """

    preview: Preview
    take: Callable[[], Text | Problem]
    close: Callable[[], None]


class Keeper(Protocol):
    """Looks after what the user owns. None of it raises."""

    def today(self) -> date:
        """The local day."""
        ...

    def kept(self) -> Sequence[Kept]:
        """What is kept, whether there is anything of it or not."""
        ...

    def trouble(self) -> Problem | None:
        """Why the history could not be read just now, or None: ask after `kept`."""
        ...

    def backups(self) -> Sequence[OwnBackup]:
        """The backups that the program has made by itself, the latest first."""
        ...

    def export(self, target: Path, *, health: bool) -> Problem | None:
        """Write everything into one file; the health answers only when the user asks for them."""
        ...

    def left_out(self) -> Sequence[str]:
        """What an export leaves out, because no backup can hold it."""
        ...

    def look_at(self, source: Path, *, health: bool) -> Offer | Problem:
        """Look at a backup; nothing is changed by that."""
        ...

    def listed(self, scope: Scope) -> Sequence[Path]:
        """What `wipe` would delete."""
        ...

    def wipe(self, scope: Scope) -> Text:
        """Delete it for good, and say what came of it."""
        ...
