"""A backup of everything as data: what is in it, which names are allowed there, and what taking it over would do."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from twistbreak.core import codec
from twistbreak.core.problem import Problem
from twistbreak.core.text import Text, Uncounted, listed, translate

FORMAT = 1
"""Of backups that this program makes, and the newest that it can read."""

MANIFEST = "manifest.json"

_MEBIBYTE = 2**20
_ID = "[a-z0-9][a-z0-9_-]{0,63}"
_DIGEST = re.compile("[0-9a-f]{64}", re.ASCII)
_MOST_MEMBERS = 500


class Part(StrEnum):
    """What a backup is made of."""

    SETTINGS = "settings"
    ROUTINES = "routines"
    POSES = "poses"
    HISTORY = "history"
    PLACES = "places"
    HEALTH = "health"


@dataclass(frozen=True, slots=True)
class Kind:
    """The files of a part.

    Attributes:
        part: The part.
        name: What their names in a backup look like.
        largest: The most bytes that one may have.
    """

    part: Part
    name: re.Pattern[str]
    largest: int


KINDS = (
    Kind(Part.SETTINGS, re.compile(r"settings\.toml"), 64 * 1024),
    Kind(Part.ROUTINES, re.compile(rf"routines/{_ID}\.toml", re.ASCII), 64 * 1024),
    Kind(Part.POSES, re.compile(rf"poses/{_ID}\.toml", re.ASCII), 64 * 1024),
    Kind(Part.HISTORY, re.compile(r"history\.sqlite3"), 256 * _MEBIBYTE),
    Kind(Part.PLACES, re.compile(r"places\.json"), 64 * 1024),
    Kind(Part.HEALTH, re.compile(r"health\.json"), 16 * 1024),
)
"""Whatever is named otherwise does not belong in a backup."""


def kind_of(name: str) -> Kind | None:
    """What a file in a backup is, by its name; None when it does not belong there."""
    return next((kind for kind in KINDS if kind.name.fullmatch(name)), None)


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a backup.

    Attributes:
        name: With `/` between folder and file.
        size: In bytes.
        sha256: Of its contents, in hexadecimal.
    """

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """The table of contents of a backup.

    Attributes:
        format: Of the backup; see `FORMAT`.
        program: The version of the program that made it; empty where a copy of the history alone does not tell.
        made: When, in UTC.
        members: Every file, the manifest itself excepted, in the order of names.
    """

    format: int
    program: str
    made: datetime
    members: tuple[Member, ...]


_MEMBER = codec.record(Member, name=codec.text(100), size=codec.count(), sha256=codec.text(64))
_MANIFEST = codec.record(
    Manifest,
    format=codec.count(),
    program=codec.text(40),
    made=codec.instant(aware=True),
    members=codec.listed(_MEMBER, _MOST_MEMBERS),
)


def manifest_to_text(manifest: Manifest) -> str:
    """As it stands in a backup."""
    return json.dumps(_MANIFEST.dump(manifest), indent=1) + "\n"


def manifest_from_text(text: str) -> Manifest | Text:
    """The manifest, or what is wrong with it, in a sentence. Never raises."""
    try:
        data: object = json.loads(text)
        if codec.count().load(codec.table(data).get("format")) > FORMAT:
            return translate(
                "Backup", "It was made by a newer version of Twist Break; install that version here and try again."
            )
        manifest = _MANIFEST.load(data)
    except (ValueError, RecursionError):
        return translate("Backup", "Its table of contents is damaged; nothing was changed.")
    sound = all(_DIGEST.fullmatch(member.sha256) for member in manifest.members)
    if not sound or not manifest.program.isprintable() or manifest.format < 1:
        return translate("Backup", "Its table of contents is damaged; nothing was changed.")
    return manifest


class Fate(StrEnum):
    """What taking over a backup would do to a file."""

    ADDED = "added"
    REPLACED = "replaced"
    SAME = "same"
    """It is here already, with the same contents."""
    MERGED = "merged"
    """Rows that are not here yet are added."""
    LEFT_OUT = "left_out"
    """The user has not asked for it."""
    REFUSED = "refused"
    """It cannot be used; a problem says why."""


@dataclass(frozen=True, slots=True)
class Item:
    """One file of a backup, or one that is only here.

    Attributes:
        part: What it is.
        name: As in the backup.
    """

    part: Part
    name: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking over a backup would do. Nothing has been changed yet.

    Attributes:
        made: When the backup was made, in UTC.
        program: By which version; empty where that is not known.
        fates: What becomes of each of its files, in the order of names.
        kept: What is here, but not in the backup, and stays as it is.
        rows: Rows of the history in the backup.
        new_rows: Those of them that are not here yet.
        problems: What is wrong in it; of a file that is taken over all the same, what has no effect.
    """

    made: datetime
    program: str
    fates: tuple[tuple[Item, Fate], ...]
    kept: tuple[Item, ...] = ()
    rows: int = 0
    new_rows: int = 0
    problems: tuple[Problem, ...] = ()

    def of(self, fate: Fate) -> tuple[Item, ...]:
        """The files that share a fate."""
        return tuple(item for item, its in self.fates if its is fate)

    @property
    def changes_something(self) -> bool:
        """Whether anything would be different afterwards."""
        return bool(self.of(Fate.ADDED) or self.of(Fate.REPLACED) or self.new_rows)


def preview_lines(preview: Preview) -> list[Text]:
    """What would happen, in sentences."""
    lines = [_origin(preview), *_fate_lines(preview)]
    if preview.of(Fate.MERGED):
        lines.append(
            translate(
                "Backup",
                "History: new rows: {new} of {rows}; they will be added, and what is here stays.",
                new=Uncounted(preview.new_rows),
                rows=Uncounted(preview.rows),
            )
        )
    if preview.kept:
        lines.append(translate("Backup", "Stays as it is: {names}.", names=_names(preview.kept)))
    lines += [problem.sentence for problem in preview.problems]
    if not preview.changes_something and not preview.of(Fate.REFUSED):
        lines.append(translate("Backup", "Everything in it is here already."))
    return lines


def left_out_line(names: Sequence[str]) -> Text:
    """What an export has left out.

    Args:
        names: One or more, as they would be in the backup.
    """
    return translate(
        "Backup",
        "Left out, because these are links, too large, or wrongly named: {names}.",
        names=listed(names),
    )


def _origin(preview: Preview) -> Text:
    if not preview.program:
        return translate("Backup", "Made on {day}.", day=_day(preview.made))
    return translate("Backup", "Made on {day} by version {version}.", day=_day(preview.made), version=preview.program)


def _fate_lines(preview: Preview) -> Iterable[Text]:
    sentences = (
        (Fate.REPLACED, translate("Backup", "Will be replaced: {names}.")),
        (Fate.ADDED, translate("Backup", "Will be added: {names}.")),
        (Fate.LEFT_OUT, translate("Backup", "Is left out, because you have not asked for it: {names}.")),
        (Fate.REFUSED, translate("Backup", "Cannot be used: {names}.")),
    )
    for fate, sentence in sentences:
        if items := preview.of(fate):
            yield translate(sentence.context, sentence.source, names=_names(items))


def _names(items: Iterable[Item]) -> Text:
    return listed([item.name for item in items])


def _day(at: datetime) -> date:
    return at.astimezone(UTC).date()
