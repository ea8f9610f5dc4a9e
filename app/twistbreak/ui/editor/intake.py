"""Takes in a file that somebody has sent: read, shown in words, and only then accepted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from twistbreak.core.pose.library import PoseLibrary
from twistbreak.core.prescriptions.drafting import draft_of, id_for
from twistbreak.core.prescriptions.incoming import Incoming
from twistbreak.core.prescriptions.writing import written
from twistbreak.core.problem import Problem
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.ui.editor.review import Review
from twistbreak.ui.editor.sources import EditorSources
from twistbreak.ui.figure.painter import Figure
from twistbreak.ui.figure_view import FigurePainter


@dataclass(frozen=True, slots=True)
class Taken:
    """A twist that is among the user's own now, and every pose there is with it."""

    name: RoutineId
    poses: PoseLibrary


class Intake(QObject):
    """Carries one file from the review to the user's folder, or not.

    Args:
        review: Shows what was found.
        sources: Reads and keeps files.
        parent: Qt parent.
    """

    ended = Signal(object)
    """`Taken`; the `Problem` that kept it from being saved; or None when the user does not want it."""

    def __init__(self, review: Review, sources: EditorSources, parent: QObject) -> None:
        super().__init__(parent)
        self._review, self._sources = review, sources
        self._found = Incoming("", None)
        self._taken: frozenset[RoutineId] = frozenset()
        review.accepted.connect(self._accept)
        review.replaced.connect(self._replace)
        review.both_kept.connect(self._keep_both)
        review.refused.connect(self.refuse)

    def begin(self, paths: Sequence[str], routines: Mapping[RoutineId, Routine]) -> None:
        """Read files and show what is in them; nothing is copied by that.

        Args:
            paths: One twist, and files of poses that belong to it.
            routines: The twists there are.
        """
        found = self._found = self._sources.store.read(paths)
        self._taken = frozenset(routines) | self._sources.store.names()
        routine, look = found.routine, self._sources.look()

        def figure(shown: Routine) -> FigurePainter:
            return Figure(shown, found.library, look)

        self._review.show_incoming(
            found,
            self._sources.fit(routine) if routine is not None else None,
            figure,
            routines.get(routine.id) if routine is not None else None,
            routines.get(routine.origin.based_on or "") if routine is not None else None,
        )

    @Slot()
    def refuse(self) -> None:
        """Leave it; nothing has been copied."""
        self._found = Incoming("", None)
        self.ended.emit(None)

    @Slot()
    def _accept(self) -> None:
        self._take(replaces=False)

    @Slot()
    def _replace(self) -> None:
        self._take(replaces=True)

    @Slot()
    def _keep_both(self) -> None:
        if self._found.routine is not None:
            draft = draft_of(self._found.routine)
            draft = replace(draft, id=id_for(draft.name, self._taken))
            self._store(draft.id, written(draft), replaces=False)

    def _take(self, *, replaces: bool) -> None:
        if self._found.routine is not None:
            self._store(self._found.routine.id, self._found.text, replaces=replaces)

    def _store(self, name: RoutineId, text: str, *, replaces: bool) -> None:
        found, self._found = self._found, Incoming("", None)
        problem: Problem | None = self._sources.store.accept(found, name, text, replaces=replaces)
        self.ended.emit(problem or Taken(name, found.library))
