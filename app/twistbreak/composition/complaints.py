"""Says once what is wrong with the user's files: in the why log, and where it can be seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from twistbreak.core.clock import Moment
from twistbreak.core.engine.effects import Note, NoteKind
from twistbreak.core.ports import Journal
from twistbreak.core.problem import Problem


class Complaints:
    """Remembers what has been said.

    Args:
        journal: The why log.
        now: Reads the clock.
    """

    def __init__(self, journal: Journal, now: Callable[[], Moment]) -> None:
        self._journal = journal
        self._now = now
        self._told: tuple[Problem, ...] = ()

    def tell_news(self, problems: Sequence[Problem]) -> tuple[Problem, ...]:
        """Tell those of the problems that there are now which were not told the last time, and return them."""
        news = tuple(problem for problem in problems if problem not in self._told)
        self._told = tuple(problems)
        for problem in news:
            self.tell(problem)
        return news

    def tell(self, problem: Problem) -> None:
        """Write a problem into the why log."""
        self._journal.write(Note(self._now().utc, NoteKind.PROBLEM, problem.sentence))
