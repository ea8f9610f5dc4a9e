"""The health answers as text and back: what the file of the health check holds.

Theory: what cannot be read counts as yes. A file that was cut short or overwritten must not allow a twist that the
user's answers had ruled out; a twist too few for a day harms nobody. So each condition has an entry of its own, the no
included, and an answer is only believed where its whole entry can be read. See docs/decisions/0021.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from twistbreak.core.health.check import HealthAnswers
from twistbreak.core.routines.care import Condition
from twistbreak.core.toml_lines import as_table

VERSION = 1
"""Of the format; a file of another version is read as a damaged one is."""


class Said(StrEnum):
    """The answer to one question."""

    NO = "no"
    YES = "yes"
    CLEARED = "cleared"
    """Yes, and a clinician has said that gentle twists are all right."""


_ENTRY = re.compile(r'"([a-z_]{1,64})"\s*:\s*"(no|yes|cleared)"(?=\s*[,}])', re.ASCII)


@dataclass(frozen=True, slots=True)
class HealthReading:
    """What a file says.

    Attributes:
        answers: What to go by. Of a damaged file: every yes, and a yes for each answer that is lost.
        is_whole: Nothing is lost. Otherwise `answers.on` is None, so that the user is asked again.
    """

    answers: HealthAnswers
    is_whole: bool


UNREADABLE = HealthReading(HealthAnswers(frozenset(Condition)), is_whole=False)
"""What to go by when nothing of the file can be read."""


def to_text(answers: HealthAnswers) -> str:
    """The answers as JSON, a line for each condition."""
    said = {condition.value: said_of(answers, condition).value for condition in Condition}
    on = answers.on.isoformat() if answers.on else None
    return json.dumps({"version": VERSION, "on": on, "answers": said}, indent=2) + "\n"


def said_of(answers: HealthAnswers, condition: Condition) -> Said:
    """The answer to the question about one condition."""
    if condition not in answers.has:
        return Said.NO
    return Said.CLEARED if condition in answers.cleared else Said.YES


def from_text(text: str) -> HealthReading:
    """Read the answers. Never raises, whatever the text."""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        return _saved(text)
    top = as_table(found) or {}
    entries = as_table(top.get("answers")) or {}
    said = {condition: _said(entries.get(condition.value)) for condition in Condition}
    known = {condition: answer for condition, answer in said.items() if answer is not None}
    version = top.get("version")
    if version != VERSION or isinstance(version, bool) or len(known) < len(Condition):
        return _saved(text)
    has = frozenset(condition for condition, answer in known.items() if answer is not Said.NO)
    cleared = frozenset(condition for condition, answer in known.items() if answer is Said.CLEARED)
    return HealthReading(HealthAnswers(has, cleared, _date(top.get("on"))), is_whole=True)


def _saved(text: str) -> HealthReading:
    """Keep each no that stands there whole and uncontradicted; all else is a yes, and nothing is cleared."""
    found: dict[str, set[str]] = {}
    for name, answer in _ENTRY.findall(text):
        found.setdefault(name, set()).add(answer)
    has = frozenset(condition for condition in Condition if found.get(condition.value) != {Said.NO.value})
    return HealthReading(HealthAnswers(has), is_whole=False)


def _said(raw: object) -> Said | None:
    return next((answer for answer in Said if answer.value == raw), None)


def _date(raw: object) -> date | None:
    try:
        return date.fromisoformat(raw) if isinstance(raw, str) else None
    except ValueError:
        return None
