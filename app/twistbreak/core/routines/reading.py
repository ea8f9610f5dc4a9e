"""Reads a routine's file: text in, a routine or what is wrong with it out. The format: `docs/routines.md`."""

from __future__ import annotations

import re

from twistbreak.core.checked_table import Table
from twistbreak.core.problem import Problem
from twistbreak.core.problem_report import Report, parsed
from twistbreak.core.range import Range
from twistbreak.core.routines.care import FULL_SWING, FULL_TWIST, Care, Condition
from twistbreak.core.routines.routine import (
    WALK_ID,
    Dose,
    Hold,
    Kind,
    Need,
    Origin,
    Place,
    Purpose,
    Routine,
    RoutineId,
    Swing,
    usual_hold,
)
from twistbreak.core.routines.step_reading import LONGEST_LINE, MOST_LINES, StepReader, context_of
from twistbreak.core.text import Uncounted, translate

ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}", re.ASCII)
"""What the id of a routine, and so the stem of its file, looks like."""

SOURCES = frozenset("ABCDE")
"""The keys of `docs/evidence.md`; the user's own files may name any source."""

_NAME = 60
"""Characters of a name or an id."""
_HOLD_SECONDS = Range(5, 300)
_HOLD_BREATHS = Range(1, 50)
_ROUNDS = Range(1, 12)
_SHORTEST_BREATH = 3.0
"""Seconds; source D counts 5 breaths in about 15."""
_SWINGS = Range(4, 100)
_SWING_SECONDS = Range(0.5, 10)
_CLOSING_BREATHS = Range(0, 20)


def parse(text: str, file: str, id: RoutineId, *, own: bool) -> tuple[Routine | None, list[Problem]]:  # noqa: A002 -- the key's name in the file
    """Read a routine. Never raises, whatever the text.

    Args:
        text: The file's content.
        file: Its name, for the problems.
        id: Its stem, which its `id` must repeat.
        own: It is the user's: it may leave out more, and name other sources.

    Returns:
        The routine, or None when a key is missing or wrong; and every problem found, those that do no harm included.
    """
    data = parsed(text, file)
    if isinstance(data, Problem):
        return None, [data]
    report = Report(file, text)
    routine = _Reader(Table(data, (), report), id, own=own).routine()
    return (None if report.rejects else routine), report.problems


class _Reader:
    """Reads one file's top table."""

    def __init__(self, top: Table, id_: RoutineId, *, own: bool) -> None:
        self._top = top
        self._report = top.report
        self._id = id_
        self._own = own
        self._place = top.choice("place", Place)
        self._words = StepReader(top, context_of(id_), self._place)

    def routine(self) -> Routine:
        """The routine, with stand-ins for whatever is wrong."""
        top, words = self._top, self._words
        self._check_id()
        kind = self._kind()
        body = top.table(kind.value)
        is_hold = kind is Kind.HOLD
        way_back = words.steps("way_back", "ready")
        care, is_declared = self._care(kind)
        routine = Routine(
            id=self._id,
            name=words.text(top, "name", _NAME),
            place=self._place,
            needs=top.choices("needs", Need, ()),
            summary=words.text(top, "summary", LONGEST_LINE),
            set_up=words.steps("set_up", "ready"),
            turn=words.steps("turn", "turned") if is_hold else (),
            hold_text=words.still(body, "turned") if is_hold else words.stage(body, "full_pace"),
            way_back=way_back,
            finish=words.finish(),
            action=self._hold(body) if is_hold else self._swing(body),
            works_on=words.lines("works_on"),
            cautions=words.lines("cautions"),
            tips=words.lines("tips"),
            mistakes=words.lines("mistakes"),
            easier_ways=words.lines("easier_ways"),
            excludes=care.excludes,
            ask_first=care.ask_first,
            softer=care.softer,
            easier=self._easier(),
            source=self._source(),
            purpose=top.choice("purpose", Purpose) if top.has("purpose") else Purpose.RELIEF,
            own=self._own,
            rest=words.rest(way_back) if is_hold else None,
            origin=self._origin(),
            undeclared=not is_declared,
        )
        body.mention_unknown()
        top.mention_unknown()
        return routine

    def _check_id(self) -> None:
        found = self._top.text("id", _NAME)
        if found and found != self._id:
            right = translate(
                "Routine file", "is “{found}”, but should be “{id}”, like the file.", found=found, id=self._id
            )
            self._report.reject(("id",), right)
        if self._id == WALK_ID:
            text = translate("Routine file", "is taken: “{id}” is what is offered when no twist is left.", id=WALK_ID)
            self._report.reject(("id",), text)

    def _care(self, kind: Kind) -> tuple[Care, bool]:
        """What the health check has to make of it, and whether the file says so.

        A file that leaves out any of the three lists has not been thought through for people with any condition: it is
        treated as a full twist, whatever else it says.
        """
        keys = ("excludes", "ask_first", "softer")
        is_declared = all(self._top.has(key) for key in keys)
        declared = Care(*(self._top.choices(key, Condition, ()) for key in keys))
        if is_declared:
            return declared, True
        return declared | (FULL_SWING if kind is Kind.SWING else FULL_TWIST), False

    def _kind(self) -> Kind:
        has_hold, has_swing = self._top.has("hold"), self._top.has("swing")
        if has_hold and has_swing:
            text = translate(
                "Routine file", "stands beside [hold]; a twist is either held or swung, so keep one of them."
            )
            self._report.reject(("swing",), text)
        return Kind.SWING if has_swing and not has_hold else Kind.HOLD

    def _origin(self) -> Origin:
        top = self._top
        return Origin(
            by=top.text("prescribed_by", _NAME) if top.has("prescribed_by") else "",
            on=top.day("prescribed_on") if top.has("prescribed_on") else None,
            note=top.text("note", LONGEST_LINE) if top.has("note") else "",
            based_on=top.text("based_on", _NAME) if top.has("based_on") else None,
        )

    def _hold(self, table: Table) -> Hold:
        seconds = table.range_in("seconds", _HOLD_SECONDS)
        breaths = table.range_in("breaths", _HOLD_BREATHS) if table.has("breaths") else None
        by_dose: dict[Dose, float] = {}
        rounds: dict[Dose, int] = {}
        longest: dict[Dose, float] = {}
        for dose in Dose:
            by_dose[dose], rounds[dose] = usual_hold(dose, seconds)
            longest[dose] = by_dose[dose]
            if breaths is None and not table.has(dose):
                continue
            row = table.table(dose)
            longest[dose] = by_dose[dose] = row.number("seconds", seconds, by_dose[dose])
            rounds[dose] = row.whole("rounds", _ROUNDS, rounds[dose])
            if breaths is not None:
                by_dose[dose] = row.whole("breaths", breaths)
                self._check_breath(row, longest[dose], by_dose[dose])
            row.mention_unknown()
        self._check_order(table, [longest[dose] * rounds[dose] for dose in Dose])
        return Hold(seconds, breaths, by_dose, rounds, longest)

    def _swing(self, table: Table) -> Swing:
        per_side = table.range_in("each_side", _SWINGS)
        by_dose = {dose: table.whole(dose, per_side) for dose in Dose}
        self._check_order(table, list(by_dose.values()))
        fast = table.number("fast_seconds", _SWING_SECONDS)
        slow = table.number("slow_seconds", Range(fast, _SWING_SECONDS.high))
        closing = self._top.table("closing")
        swing = Swing(
            per_side=per_side,
            by_dose=by_dose,
            slow=slow,
            fast=fast,
            closing_breaths=closing.whole("breaths", _CLOSING_BREATHS),
            build_up=self._words.stage(table, "build_up"),
            slow_down=self._words.stage(table, "slow_down"),
            closing=self._words.still(closing, "ready"),
        )
        closing.mention_unknown()
        return swing

    def _check_breath(self, row: Table, seconds: float, breaths: float) -> None:
        if seconds < breaths * _SHORTEST_BREATH:
            text = translate(
                "Routine file",
                "would be hurried: {n} breaths need at least {seconds} s.",
                one="would be hurried: {n} breath needs at least {seconds} s.",
                n=round(breaths),
                seconds=Uncounted(breaths * _SHORTEST_BREATH),
            )
            self._report.reject((*row.path, "breaths"), text)

    def _check_order(self, table: Table, totals: list[float] | list[int]) -> None:
        for less, more, dose in zip(totals, totals[1:], list(Dose)[1:], strict=False):
            if more < less:
                text = translate("Routine file", "is less than the dose before it; it should be as much or more.")
                self._report.reject((*table.path, dose), text)

    def _easier(self) -> RoutineId | None:
        if not self._top.has("easier"):
            return None
        easier = self._top.text("easier", _NAME)
        if easier and (easier == self._id or not ID.fullmatch(easier)):
            self._report.reject(("easier",), translate("Routine file", "should be the id of another twist."))
        return easier

    def _source(self) -> tuple[str, ...]:
        keys = self._top.texts("source", MOST_LINES, _NAME)
        if not self._own and (not keys or not SOURCES.issuperset(keys)):
            text = translate(
                "Routine file", "should list sources by their keys: {keys}.", keys=", ".join(sorted(SOURCES))
            )
            self._report.reject(("source",), text)
        return keys
