"""Every window of the real program, found and not listed, on each of its pages, for tests that look at all of them.

Commands that open windows are found by the self-test, which fails for a window that none of them opens; the pages of a
window are found as those of its `QStackedWidget`s. Only the courses of the break and the notice are told here, for they
are courses and not pages.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QStackedLayout, QStackedWidget, QWidget

from support.waiting import until
from twistbreak.composition import selftest
from twistbreak.composition.program import Program
from twistbreak.composition.stand_in import StandIn
from twistbreak.composition.windows import Windows
from twistbreak.core.engine.effects import PauseBreak
from twistbreak.ui.break_window import BreakWindow
from twistbreak.ui.editor.window import PrescriptionWindow
from twistbreak.ui.notice import Notice
from twistbreak.ui.presenters.break_view import Intent
from twistbreak.ui.theme import Scheme
from twistbreak.ui.widgets.break_keys import BreakKeys
from twistbreak.ui.widgets.quiet_start import QuietStart

Kind = TypeVar("Kind", bound=QWidget)

_STEPS = 40
"""More steps than any twist has."""


class EveryWindow:
    """The program off the screen, with folders of its own; use it through `every_window`.

    Args:
        app: The application.
        folder: An empty folder.
    """

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._look: tuple[Scheme, float] | None = None
        self._program = selftest.program_in(app, folder)
        self._program.start()
        self._other = QWidget()
        """Another program's window: what has the keyboard between ours."""
        self._other.show()
        *_, self.windows = app.findChildren(Windows)  # those of programs before this one may not be gone yet
        for stand_in in self.windows.findChildren(StandIn):
            for wait in stand_in.findChildren(QTimer):
                wait.stop()  # nobody misses the tray here: no window is to open by itself
        self.put_away()

    def close(self) -> None:
        """End the program, and take away what would else go with the process."""
        self.put_away()
        self._other.close()
        self._program.end()
        for translator in self._app.findChildren(QTranslator):
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self.windows.deleteLater()
        self._program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def program(self) -> Program:
        """The program."""
        return self._program

    def look(self, scheme: Scheme, text_scale: float = 1.0) -> None:
        """Give all windows a look; nothing moves."""
        self._look = scheme, text_scale
        self.windows.theme.choose(scheme, text_scale, reduced_motion=True)

    def open(self, name: str) -> QWidget:
        """Put the window of this name alone on the screen, in front."""
        self.put_away()
        COURSES[name](self) if name in COURSES else self._program.command(name)
        self._app.processEvents()
        window, *others = [shown for shown in self._shown() if shown not in self._strangers]
        assert not others, others
        window.activateWindow()
        until(lambda: self._is_active(window), f"{name} in front", every=0.01)
        if self._look:
            self.look(*self._look)  # some windows make the program read its settings, and take its look from there
        return window

    def open_to_keys(self, name: str) -> QWidget:
        """The same, and wait until the window, which is deaf while it is new, hears keys."""
        window = self.open(name)
        self.wait_for_keys(window)
        return window

    def wait_for_keys(self, window: QWidget) -> None:
        """Bring a window to the front and wait until it hears keys; a menu that closes may leave none in front."""
        window.activateWindow()
        filters = (*window.findChildren(QuietStart), *window.findChildren(BreakKeys))
        until(lambda: self._is_active(window) and not any(each.is_deaf for each in filters), f"{window} to hear keys")

    def put_away(self) -> None:
        """Close whatever is open."""
        self._program.command("skip")
        self.windows.breaks.close()
        self.windows.notices.withdraw()
        self.windows.close_stand_in()  # else it would come back, minimised
        for window in self._shown():
            window.close()
            window.hide()  # should it ask whether to keep what was written
        self._other.show()
        self._other.activateWindow()
        self._app.processEvents()
        self._strangers = self._shown()  # of another test, which has not let go of them yet

    def break_window(self, *wishes: Intent) -> None:
        """Open the break window and wish these one after the other."""
        self._program.command("now")
        window = self._only(BreakWindow)
        for wish in wishes:
            window.wished.emit(wish)

    def notice(self) -> Notice:
        """Show the notice, with the keyboard in it."""
        selftest.show_notice(self._app)
        self.windows.notices.attend()
        return self._only(Notice)

    def editor_form(self) -> None:
        """Begin a prescription of one's own."""
        self._program.command("editor")
        self._only(PrescriptionWindow).start_empty()

    def hold(self) -> None:
        """Hold the break, as when the screen is locked."""
        self.break_window(Intent.START)
        self.windows.breaks.pause(PauseBreak(frozenset(), locked=True))

    def _only(self, kind: type[Kind]) -> Kind:
        (found,) = (each for each in self._shown() if isinstance(each, kind))
        return found

    def _shown(self) -> list[QWidget]:
        return [each for each in self._app.topLevelWidgets() if each.isVisible() and each is not self._other]

    def _is_active(self, window: QWidget) -> bool:
        self._app.processEvents()
        return window.isActiveWindow()


COURSES: dict[str, Callable[[EveryWindow], object]] = {
    "notice": EveryWindow.notice,
    "notice asking why": lambda every: every.notice().ask_why(),
    "break before it begins": EveryWindow.break_window,
    "break running": lambda every: every.break_window(Intent.START),
    "break held": EveryWindow.hold,
    "break done": lambda every: every.break_window(Intent.START, *[Intent.NEXT] * _STEPS),
    "break that hurts": lambda every: every.break_window(Intent.START, Intent.HURTS),
    "editor writing": EveryWindow.editor_form,
}
"""What no command opens by itself."""

NAMES = (*selftest.commands_that_open_windows(), *COURSES)
"""Every window, by the name that `EveryWindow.open` takes."""


@contextmanager
def every_window(app: QApplication) -> Iterator[EveryWindow]:
    """The program, for as long as it is looked at."""
    with tempfile.TemporaryDirectory(prefix="twistbreak-windows-") as folder:
        every = EveryWindow(app, Path(folder))
        try:
            yield every
        finally:
            every.close()


def pages(window: QWidget) -> Iterator[str]:
    """Turn to every page of a window in turn; gives each a name for messages. The first page comes last, too."""
    QApplication.processEvents()
    stacks: list[QStackedWidget | QStackedLayout] = [*window.findChildren(QStackedWidget)]
    stacks += [
        stack for stack in window.findChildren(QStackedLayout) if not isinstance(stack.parentWidget(), QStackedWidget)
    ]
    if not stacks:
        yield "its only page"
    for number, stack in enumerate(stacks):
        shown = stack.currentIndex()
        for index in range(stack.count()):
            stack.setCurrentIndex(index)
            for _ in range(3):
                QApplication.processEvents()
            yield f"page {number}.{index}"
        stack.setCurrentIndex(shown)


def tree(of: QAccessibleInterface | QWidget) -> Iterator[QAccessibleInterface]:
    """Everything that a screen reader finds in a window, what cannot be seen left out."""
    node = QAccessible.queryAccessibleInterface(of) if isinstance(of, QWidget) else of
    yield node
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None and not child.state().invisible:
            yield from tree(child)
