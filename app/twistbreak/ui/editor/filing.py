"""Makes a file of the draft in the form: the user's own, or a copy to be sent; and asks before anything is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from twistbreak.core.prescriptions.check import checked
from twistbreak.core.prescriptions.draft import Draft
from twistbreak.core.prescriptions.drafting import id_for
from twistbreak.core.prescriptions.incoming import PrescriptionStore
from twistbreak.core.prescriptions.writing import text_of
from twistbreak.core.problem import Problem
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.core.text import Text, translate
from twistbreak.ui.editor.form import Form
from twistbreak.ui.editor.questions import Answer, ask_about_comments, ask_to_save, choose_target
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.notice import sentence_of
from twistbreak.ui.settings.row import announce


def _nothing() -> None:
    pass


class Filing(QObject):
    """Saves and sends the draft in the form.

    Args:
        form: Holds the draft, and says what came of it.
        store: Keeps the user's twists.
        routines: Every twist there is.
        window: Where questions are asked.
    """

    saved = Signal(str)
    """The id of a twist: its file says what the form says."""

    def __init__(
        self,
        form: Form,
        store: PrescriptionStore,
        routines: Callable[[], Mapping[RoutineId, Routine]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._form, self._store, self._routines, self._window = form, store, routines, window
        self._is_new = False
        self._agreed: RoutineId | None = None

    @property
    def taken(self) -> set[RoutineId]:
        """Ids in use; a file that cannot be read keeps its name, too."""
        return self._routines().keys() | self._store.names()

    def begin(self, draft: Draft, *, is_new: bool) -> None:
        """Put a draft into the form; see `Form.begin`."""
        self._is_new, self._agreed = is_new, None
        self._form.begin(draft, is_new=is_new)

    @Slot()
    def save(self, then: Callable[[], None] = _nothing, otherwise: Callable[[], None] = _nothing) -> None:
        """Save the draft, when it is right; what a hand has written into its file is asked about first.

        Args:
            then: Called when it is saved.
            otherwise: Called when it is not.
        """
        named = self._named()
        if named is None:
            otherwise()
        elif self._is_hand_made(named[0]):
            ask_about_comments(self._window, lambda answer: self._agree(answer, then, otherwise))
        elif self._write(*named):
            then()
        else:
            otherwise()

    @Slot()
    def send(self) -> None:
        """Ask where a copy should go, and write it there."""
        named = self._named()
        if named is not None:
            title = say(translate("Prescription", "Save a copy for sending"))
            choose_target(self._window, title, f"{named[0].id}.toml", self._send_to)

    def ask_to_save(self, then: Callable[[], None], otherwise: Callable[[], None] = _nothing) -> None:
        """Ask what should come of the draft.

        Args:
            then: Called when it is saved, or given up.
            otherwise: Called when the user goes on writing, or it could not be saved.
        """

        def answered(answer: Answer) -> None:
            match answer:
                case Answer.YES:
                    self.save(then, otherwise)
                case Answer.NO:
                    then()
                case Answer.CANCEL:
                    otherwise()

        ask_to_save(self._window, answered)

    @Slot(str)
    def _send_to(self, path: str) -> None:
        named = self._named()
        if named is None:
            return
        problem = self._store.send(path, text_of(named[1]))
        done = translate("Prescription", "A copy is in {path}. It can be sent as it is.", path=path)
        self._tell(sentence_of(problem) if problem else done)

    def _is_hand_made(self, draft: Draft) -> bool:
        """Whether the file holds more than the editor can write, and the user has not said that this may go."""
        routine = self._routines().get(draft.id)
        is_asked = not self._is_new and routine is not None and draft.id != self._agreed
        return is_asked and routine is not None and self._store.is_hand_made(routine)

    def _agree(self, answer: Answer, then: Callable[[], None], otherwise: Callable[[], None]) -> None:
        draft = self._form.draft
        if answer is Answer.YES and draft is not None:
            self._agreed = draft.id
            self.save(then, otherwise)
        else:
            otherwise()

    def _write(self, draft: Draft, found: Routine) -> bool:
        problem: Problem | None = self._store.save(draft.id, text_of(found), replaces=not self._is_new)
        if problem is not None:
            self._tell(sentence_of(problem))
            return False
        self._is_new = False
        self.saved.emit(draft.id)
        self._form.keep(draft)
        self._tell(
            translate("Prescription", "“{name}” is saved and can be chosen like any other twist.", name=draft.name)
        )
        return True

    def _named(self) -> tuple[Draft, Routine] | None:
        """The draft under its final id, and what it is; None and a sentence when something is not right."""
        focus = self._window.focusWidget()
        if isinstance(focus, QAbstractSpinBox):
            focus.interpretText()  # the number being typed counts
        draft = self._form.draft
        if draft is None:
            return None
        if self._is_new:
            draft = replace(draft, id=id_for(draft.name, self.taken))
        found = checked(draft)
        if found.routine is not None:
            return draft, found.routine
        first = found.complaints[0]
        text = translate(
            "Prescription", "This is not right yet: {key}. {problem}", key=first.key or draft.id, problem=first.text
        )
        self._tell(text)
        return None

    def _tell(self, text: Text) -> None:
        self._form.tell(say(text))
        announce(self._window, say(text))
