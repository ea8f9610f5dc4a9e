"""Answers the verbs about what the user owns: statistics, export, import, wiping."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale

from twistbreak.composition.keeping import Keeping
from twistbreak.core.backup.contents import Fate, left_out_line, preview_lines
from twistbreak.core.clock import Moment
from twistbreak.core.history import report
from twistbreak.core.history.streak import backwards, streak
from twistbreak.core.problem import Problem
from twistbreak.core.protocol import Json, Reply, Status, failure
from twistbreak.services.backup.restoring import Import


@dataclass(frozen=True, slots=True)
class DataAnswers:
    """Answers requests about what the user owns.

    Attributes:
        keeping: Looks after it.
        now: Reads the clock.
        is_working: Whether reminders are wanted on a day.
    """

    keeping: Keeping
    now: Callable[[], Moment]
    is_working: Callable[[date], bool]

    def __call__(self, verb: str, args: Mapping[str, Json]) -> Reply:
        """Answer one of `remote.DATA_VERBS`."""
        match verb:
            case "stats":
                told = self._stats(as_csv=bool(args.get("csv")))
                trouble = self.keeping.history.trouble
                return _failed(trouble) if trouble else told
            case "wipe":
                return self._wipe(sure=bool(args.get("yes")))
            case _:
                return self._move(verb, str(args.get("file") or ""), args)

    def _stats(self, *, as_csv: bool) -> Reply:
        history, today = self.keeping.history, self.now().local.date()
        if as_csv:
            days = history.days(history.first_day() or today, today)
            return Reply({"text": report.days_csv(days).rstrip("\n")})
        week_starts = QLocale().firstDayOfWeek().value - 1
        told = report.chapters(history, today, week_starts)
        days_in_a_row = streak(backwards(history, today), today, self.is_working, week_starts)
        return Reply(
            {
                "text": report.statistics_text(told, days_in_a_row),
                "data": report.statistics_data(told, days_in_a_row),
            }
        )

    def _move(self, verb: str, file: str, args: Mapping[str, Json]) -> Reply:
        if not file:
            return failure(f"Name a file: twistbreak {verb} twistbreak.zip.", Status.WRONG_USAGE)
        path, health = Path(file), bool(args.get("health"))
        if verb == "export":
            if path.exists():
                return failure(f"{path} exists already; name another file.")
            problem = self.keeping.export(path, health=health)
            return _failed(problem) if problem else self._exported(path)
        found = self.keeping.look_at(path, health=health)
        if isinstance(found, Problem):
            return _failed(found)
        with found:
            return self._take_over(found, sure=bool(args.get("yes")))

    def _exported(self, path: Path) -> Reply:
        left_out = self.keeping.left_out()
        news: list[Json] = [str(left_out_line(left_out))] if left_out else []
        return Reply({"text": f"Everything is in {path}.", "news": news})

    def _take_over(self, backup: Import, *, sure: bool) -> Reply:
        lines = [str(line) for line in preview_lines(backup.preview)]
        if not backup.preview.changes_something:
            text = "\n".join(lines)
            return failure(text) if backup.preview.of(Fate.REFUSED) else Reply({"text": text})
        if not sure:
            return Reply({"text": "\n".join([*lines, "Nothing has been changed yet: add --yes to take it over."])})
        taken = self.keeping.take_over(backup)
        return _failed(taken) if isinstance(taken, Problem) else Reply({"text": str(taken.sentence)})

    def _wipe(self, *, sure: bool) -> Reply:
        if not sure:
            files = [f"  {path}" for path in self.keeping.listed()]
            if not files:
                return Reply({"text": "There is nothing to delete."})
            return Reply({"text": "\n".join(["Would be deleted for good; add --yes to do it:", *files])})
        wiped = self.keeping.wipe()
        return failure(str(wiped.sentence)) if wiped.left else Reply({"text": str(wiped.sentence)})


def _failed(problem: Problem) -> Reply:
    return failure(str(problem))
