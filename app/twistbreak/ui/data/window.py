"""The window "Your data"."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QStackedWidget, QVBoxLayout, QWidget

from twistbreak.core.backup.contents import left_out_line
from twistbreak.core.problem import Problem
from twistbreak.core.text import Text, sentences, translate
from twistbreak.ui.data import words
from twistbreak.ui.data.files import ask_where_to, ask_which
from twistbreak.ui.data.layout import Column, style_sheet
from twistbreak.ui.data.overview import Overview
from twistbreak.ui.data.preview import PreviewPage
from twistbreak.ui.data.sources import Keeper, Offer, Scope
from twistbreak.ui.data.wiping import WipePage
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.row import announce
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.window import Window, label

_SEEN_MS = 50
"""So long "one moment" may take to get onto the screen before the program is busy."""
_SCROLL = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class DataWindow(Window):
    """What is kept and where; exported, taken over from a backup, deleted.

    Args:
        theme: Colours and type.
        keeper: Looks after it all.
    """

    def __init__(self, theme: Theme, keeper: Keeper) -> None:
        super().__init__(theme, size=QSize(640, 760))
        self.setWindowTitle(say(words.TITLE))
        self._keeper = keeper
        self._source = Path()
        self._offer: Offer | None = None
        self._with_health = False
        self._work: Callable[[], None] | None = None
        self._overview = Overview(theme)
        self._preview = PreviewPage(theme)
        self._wiping = WipePage(theme, keeper.listed)
        self._wait = label(say(words.ONE_MOMENT), "title")
        self._wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._soon = QTimer(self, singleShot=True, interval=_SEEN_MS)
        self._soon.timeout.connect(self._do_work)
        self._build()
        self._quiet = QuietStart(self)

    def prepare(self) -> None:
        """Look at what there is before the window is shown."""
        super().prepare()
        if not self.isVisible():
            self._overview.tell(None)
            self._show_overview()

    def sheet(self) -> str:
        """Its style sheet."""
        return style_sheet(self.theme)

    def restyle(self) -> None:
        """Follow the theme."""
        super().restyle()
        self._wiping.restyle()

    def update_now(self) -> None:
        """Something has changed: show what there is now."""
        if self._pages.currentWidget() is self._overview:
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Escape leads back to the first page, and from there out; there is no way out while work is done."""
        page = self._pages.currentWidget()
        if event.key() == Qt.Key.Key_Escape and page is not self._overview:
            if self._work is None:
                self._leave()
        elif event.key() in _SCROLL and isinstance(page, Column):
            page.verticalScrollBar().triggerAction(_SCROLL[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """Throw away what was unpacked."""
        self._soon.stop()
        self._work = None
        self._drop_offer()
        super().closeEvent(event)

    # Export

    @Slot(bool)
    def _ask_for_target(self, with_health: bool) -> None:  # noqa: FBT001 -- Qt's signal
        self._with_health = with_health
        self._overview.tell(None)
        ask_where_to(self, f"twistbreak-{self._keeper.today().isoformat()}.zip", self._export_to)

    def _export_to(self, chosen: str) -> None:
        target, health = Path(chosen), self._with_health

        def export() -> None:
            problem = self._keeper.export(target, health=health)
            done = translate("Data", "Everything is in {file}, without your health answers.", file=chosen)
            if health:
                done = translate("Data", "Everything is in {file}, with your health answers.", file=chosen)
            left_out = self._keeper.left_out()
            self._end(problem or (sentences([done, left_out_line(left_out)]) if left_out else done))

        self._busy(export)

    # Taking over

    @Slot()
    def _ask_for_file(self) -> None:
        self._overview.tell(None)
        ask_which(self, self._look_at)

    @Slot(object)
    def _look_at(self, source: str | Path) -> None:
        self._source, self._with_health = Path(source), False
        self._overview.tell(None)
        self._busy(self._look)

    @Slot(bool)
    def _look_again(self, with_health: bool) -> None:  # noqa: FBT001 -- Qt's signal
        self._with_health = with_health
        self._busy(self._look)

    def _look(self) -> None:
        self._drop_offer()
        found = self._keeper.look_at(self._source, health=self._with_health)
        if isinstance(found, Problem):
            self._end(found)
            return
        self._offer = found
        self._preview.show_preview(self._source, found.preview, health=self._with_health)
        self._turn_to(self._preview)
        self._preview.take_focus()

    @Slot()
    def _accept(self) -> None:
        self._busy(self._take_over)

    def _take_over(self) -> None:
        if self._offer is not None:
            outcome = self._offer.take()
            self._drop_offer()
            self._end(outcome)

    # Deleting

    @Slot()
    def _show_wiping(self) -> None:
        self._overview.tell(None)
        self._wiping.begin()
        self._turn_to(self._wiping)
        self._wiping.take_focus()

    @Slot(object)
    def _wipe(self, scope: Scope) -> None:
        self._end(self._keeper.wipe(scope))

    # Own

    def _busy(self, work: Callable[[], None]) -> None:
        """Say that it takes a moment, and begin once that can be seen; clicks until then are for nobody."""
        self._work = work
        self._turn_to(self._wait)
        announce(self, self._wait.text())
        self.repaint()
        self._soon.start()

    @Slot()
    def _do_work(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work()

    def _end(self, outcome: Text | Problem) -> None:
        self._show_overview()
        self._overview.tell(outcome)

    @Slot()
    def _leave(self) -> None:
        self._drop_offer()
        self._show_overview()

    def _show_overview(self) -> None:
        self._refresh()
        self._turn_to(self._overview)
        self._overview.take_focus()

    def _refresh(self) -> None:
        self._overview.show_kept(self._keeper.kept(), self._keeper.backups(), self._keeper.trouble())

    def _turn_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)

    def _drop_offer(self) -> None:
        offer, self._offer = self._offer, None
        if offer is not None:
            offer.close()

    def _build(self) -> None:
        self._pages = QStackedWidget()
        for page in (self._overview, self._preview, self._wiping, self._wait):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self._overview.export_wanted.connect(self._ask_for_target)
        self._overview.file_wanted.connect(self._ask_for_file)
        self._overview.backup_chosen.connect(self._look_at)
        self._overview.wipe_wanted.connect(self._show_wiping)
        self._overview.left.connect(self.close)
        self._preview.accepted.connect(self._accept)
        self._preview.refused.connect(self._leave)
        self._preview.health_wanted.connect(self._look_again)
        self._wiping.wipe_wanted.connect(self._wipe)
        self._wiping.left.connect(self._leave)
