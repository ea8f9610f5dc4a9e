"""The window of the prescription editor: a list, a form, and the review of a file that somebody has sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from twistbreak.core.pose.library import PoseLibrary
from twistbreak.core.prescriptions.draft import Draft
from twistbreak.core.prescriptions.drafting import copy_of, draft_of, skeleton
from twistbreak.core.problem import Problem
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.core.text import translate
from twistbreak.ui.editor import look
from twistbreak.ui.editor.filing import Filing
from twistbreak.ui.editor.form import Form
from twistbreak.ui.editor.intake import Intake, Taken
from twistbreak.ui.editor.questions import choose_files
from twistbreak.ui.editor.review import Review
from twistbreak.ui.editor.shelf import Shelf
from twistbreak.ui.editor.sources import EditorSources
from twistbreak.ui.figure.painter import Figure
from twistbreak.ui.figure_view import FigurePainter
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.notice import sentence_of
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.scroll import Scroll
from twistbreak.ui.widgets.window import Window


class PrescriptionWindow(Window):
    """Prescriptions: written, changed, saved, sent, taken in and removed.

    Args:
        theme: Colours and type.
        sources: What there is, and who keeps it.
    """

    changed = Signal()
    """The user's twists are other ones now: whoever shows them reads them anew."""

    def __init__(self, theme: Theme, sources: EditorSources) -> None:
        super().__init__(theme, size=QSize(980, 760))
        self._sources = sources
        self._routines: dict[RoutineId, Routine] = {}
        self._poses = sources.poses()
        self._gone: tuple[Routine, str] | None = None
        self._may_close = False
        self.setWindowTitle(say(translate("Prescription", "Prescriptions - Twist Break")))
        self._shelf = Shelf(theme)
        self._form = Form(theme, self._figure, self._base)
        self._form.offer_poses(_keys(self._poses))
        self._filing = Filing(self._form, sources.store, lambda: self._routines, self)
        self._review = Review(theme)
        self._intake = Intake(self._review, sources, self)
        self._build()
        self._quiet = QuietStart(self)
        self._listen()

    @property
    def is_changed(self) -> bool:
        """Whether something has been written that is not saved."""
        return self._is_form and self._form.is_changed

    def ask_to_save(self, then: Callable[[], None], otherwise: Callable[[], None]) -> None:
        """Ask about what is not saved, close, and go on; or stay."""

        def closed() -> None:
            self._close_now()
            then()

        self._filing.ask_to_save(closed, otherwise)

    def prepare(self) -> None:
        """Read the twists before the window is shown."""
        super().prepare()
        if not self.isVisible():
            self._refresh()

    def sheet(self) -> str:
        """Its style sheet."""
        return look.style_sheet(self.theme)

    def restyle(self) -> None:
        """Follow the theme."""
        super().restyle()
        self._form.restyle()
        self._review.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Escape leads back to the list, and from there out."""
        if event.key() == Qt.Key.Key_Escape and self._pages.currentWidget() is not self._first:
            self._leave()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """Ask about what is not saved, as long as there is somebody to ask."""
        if self.is_changed and self.isVisible() and not self._may_close:
            event.ignore()
            self._filing.ask_to_save(then=self._close_now)
            return
        super().closeEvent(event)

    # The list

    @Slot(str)
    def open(self, name: RoutineId) -> None:
        """Open one of the user's own."""
        routine = self._routines.get(name)
        if routine is not None:
            self._begin(draft_of(routine, say), is_new=False)

    @Slot(str)
    def copy(self, name: RoutineId) -> None:
        """Begin with a copy."""
        routine = self._routines.get(name)
        if routine is not None:
            self._begin(copy_of(routine, self._filing.taken, say), is_new=True)

    @Slot()
    def start_empty(self) -> None:
        """Begin with the least that a twist needs."""
        self._begin(skeleton(self._filing.taken, say), is_new=True)

    @Slot(str)
    def _remove(self, name: RoutineId) -> None:
        routine = self._routines[name]
        where = self._sources.store.remove(name)
        if isinstance(where, Problem):
            self._shelf.tell([sentence_of(where)])
            return
        self._gone = routine, where
        self._refresh()
        self._shelf.show_removed(routine.name)
        self._shelf.take_focus()
        self.changed.emit()

    @Slot()
    def _bring_back(self) -> None:
        if self._gone is None:
            return
        routine, where = self._gone
        problem = self._sources.store.bring_back(routine.id, where)
        self._shelf.tell([sentence_of(problem)] if problem else [])
        if problem is None:
            self._gone = None
            self._refresh()
            self._shelf.show_removed(None)
            self._shelf.choose(routine.id)
            self._shelf.take_focus()
            self.changed.emit()

    # The form

    def _begin(self, draft: Draft, *, is_new: bool) -> None:
        self._shelf.tell([])
        self._filing.begin(draft, is_new=is_new)
        self._turn_to(self._form)

    @Slot(str)
    def _saved(self, name: RoutineId) -> None:
        self._refresh()
        self._shelf.choose(name)
        self.changed.emit()

    @Slot()
    def _leave(self) -> None:
        if self.is_changed:
            self._filing.ask_to_save(then=self._show_list)
        else:
            self._show_list()

    # A file that somebody has sent

    @Slot()
    def _ask_for_files(self) -> None:
        choose_files(
            self, say(translate("Prescription", "Take in a twist, with its pictures if it has any")), self.take_in
        )

    @Slot(list)
    def take_in(self, paths: Sequence[str]) -> None:
        """Show what is in files that somebody has sent. Nothing is copied by that.

        Args:
            paths: One twist, and files of poses that belong to it.
        """
        self._refresh()
        self._intake.begin(paths, self._routines)
        self._turn_to(self._review)
        self._review.take_focus()

    @Slot(object)
    def _intake_ended(self, outcome: Taken | Problem | None) -> None:
        self._show_list()
        match outcome:
            case Taken():
                self._poses = outcome.poses
                self._form.offer_poses(_keys(self._poses))
                self._shelf.choose(outcome.name)
                self.changed.emit()
            case Problem():
                self._shelf.tell([sentence_of(outcome)])
            case None:
                pass

    # Own

    @property
    def _is_form(self) -> bool:
        return self._pages.currentWidget() is self._form

    @Slot()
    def _show_list(self) -> None:
        self._refresh()
        self._turn_to(self._first)
        self._shelf.take_focus()

    def _close_now(self) -> None:
        self._may_close = True
        self.close()

    def _turn_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._listen()

    def _listen(self) -> None:
        """Let keys that were held down before press nothing; typing, however fast, is typing."""
        for each in self.findChildren(QWidget):
            each.removeEventFilter(self._quiet)
            if not isinstance(each, QLineEdit | QPlainTextEdit):
                each.installEventFilter(self._quiet)

    def _refresh(self) -> None:
        self._routines = dict(self._sources.catalogue().routines)
        self._shelf.show_routines(list(self._routines.values()))

    def _figure(self, routine: Routine) -> FigurePainter:
        return Figure(routine, self._poses, self._sources.look())

    def _base(self, draft: Draft) -> Routine | None:
        base = self._routines.get(draft.origin.based_on or "")
        return base if base is not None and base.has_sides else None

    def _build(self) -> None:
        self._pages = QStackedWidget()
        self._first = Scroll(self._shelf)
        for page in (self._first, self._form, self._review):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self._save_key)
        self._shelf.opened.connect(self.open)
        self._shelf.copied.connect(self.copy)
        self._shelf.begun.connect(self.start_empty)
        self._shelf.asked_for_file.connect(self._ask_for_files)
        self._shelf.removed.connect(self._remove)
        self._shelf.undone.connect(self._bring_back)
        self._form.saved.connect(self._filing.save)
        self._form.sent.connect(self._filing.send)
        self._filing.saved.connect(self._saved)
        self._form.left.connect(self._leave)
        self._intake.ended.connect(self._intake_ended)

    @Slot()
    def _save_key(self) -> None:
        if self._is_form:
            self._filing.save()


def _keys(library: PoseLibrary) -> list[str]:
    """The key of every pose there is."""
    return [f"{file.name}/{pose}" for file in library.files.values() for pose in file.poses]
