"""A prescription that somebody has sent, before it is accepted; and what keeps those that the user has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from twistbreak.core.pose.library import PoseLibrary
from twistbreak.core.pose.pose_format import parse_all
from twistbreak.core.problem import Problem
from twistbreak.core.problem_report import parsed
from twistbreak.core.routines.reading import ID, parse
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.core.text import Text, translate

Sent = tuple[str, str]
"""Name and text of a file."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What was found in the files that somebody has sent. Nothing has been copied yet.

    Attributes:
        text: The file of the twist, as it was sent.
        routine: What it says; None: it cannot be used.
        problems: What is wrong; what does no harm is told, too.
        poses: Stem and text of each file of poses that came with it and is not there yet.
        library: Every pose there would be then.
    """

    text: str
    routine: Routine | None
    problems: tuple[Problem, ...] = ()
    poses: tuple[Sent, ...] = ()
    library: PoseLibrary = field(default_factory=PoseLibrary)


class PrescriptionStore(Protocol):
    """Keeps the user's twists; `services.prescription_files` does."""

    def names(self) -> frozenset[RoutineId]:
        """The ids that have a file, be it readable or not."""
        ...

    def is_hand_made(self, routine: Routine) -> bool:
        """Whether saving would lose comments, or an order of lines that somebody has chosen."""
        ...

    def save(self, name: RoutineId, text: str, *, replaces: bool) -> Problem | None:
        """Save a twist; what went wrong, or None."""
        ...

    def send(self, path: str, text: str) -> Problem | None:
        """Write a copy wherever the user wants it; what went wrong, or None."""
        ...

    def remove(self, name: RoutineId) -> str | Problem:
        """Move a twist out of the way; where it is now."""
        ...

    def bring_back(self, name: RoutineId, removed: str) -> Problem | None:
        """Undo a removal; what went wrong, or None."""
        ...

    def read(self, paths: Sequence[str]) -> Incoming:
        """Read a prescription that somebody has sent, and copy nothing."""
        ...

    def accept(self, found: Incoming, name: RoutineId, text: str, *, replaces: bool) -> Problem | None:
        """Save what was read; what went wrong, or None."""
        ...


def incoming(sent: Sequence[Sent], known: Sequence[tuple[str, str, str]]) -> Incoming:
    """Read a prescription under whatever name it was sent. Never raises.

    Args:
        sent: One file of a twist, and files of poses.
        known: The pose files there are: stem, name and text of each.
    """
    twists = [(name, text) for name, text in sent if not _is_poses(text, name)]
    if len(twists) != 1:
        why = translate("Prescription", "Choose one twist; pictures that belong to it can be chosen with it.")
        return Incoming("", None, (Problem(", ".join(name for name, _ in sent), None, "", why),))
    ((file, text),) = twists
    found = _twist(text, file)
    poses, problems = _poses([entry for entry in sent if entry not in twists], known)
    new = [(stem, f"{stem}.toml", poses_text) for stem, poses_text in poses]
    library, mistakes = parse_all([*known, *new])
    ours = {name for _, name, _ in known}
    problems = [*problems, *(mistake for mistake in mistakes if mistake.file not in ours)]
    usable = found.routine if not problems else None
    return replace(found, routine=usable, problems=(*found.problems, *problems), poses=tuple(poses), library=library)


def _twist(text: str, file: str) -> Incoming:
    data = parsed(text, file)
    if isinstance(data, Problem):
        return Incoming(text, None, (data,))
    name = data.get("id")
    if not isinstance(name, str) or ID.fullmatch(name) is None:
        right = translate(
            "Prescription",
            "should be a name in quotes, made of small letters a to z, digits and hyphens, such as “my-twist”.",
        )
        return Incoming(text, None, (Problem(file, None, "id", right),))
    routine, problems = parse(text, file, name, own=True)
    return Incoming(text, routine, tuple(problems))


def _poses(sent: Sequence[Sent], known: Sequence[tuple[str, str, str]]) -> tuple[list[Sent], list[Problem]]:
    """The files of poses that are not there yet, and what is wrong with their names."""
    taken = {stem: text for stem, _, text in known}
    found: list[Sent] = []
    problems: list[Problem] = []
    for name, text in sent:
        stem = name.removesuffix(".toml")
        wrong: Text | None = None
        if ID.fullmatch(stem) is None:
            wrong = translate(
                "Prescription",
                "The file's name should be made of small letters a to z, digits and hyphens, as the twist names it.",
            )
        elif taken.get(stem, text) != text:
            wrong = translate(
                "Prescription", "Other pictures are named {name} already; these cannot be taken in.", name=stem
            )
        if wrong is not None:
            problems.append(Problem(name, None, "", wrong))
        elif stem not in taken:
            found.append((stem, text))
    return found, problems


def _is_poses(text: str, file: str) -> bool:
    data = parsed(text, file)
    return not isinstance(data, Problem) and "pose" in data and "stage" in data
