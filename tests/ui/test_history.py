"""The history window: looked at, walked through by mouse and by keys, and saved from."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from support import views
from support.history_bench import NOW, Desk, Recorder, make, planned, until_now
from support.history_samples import LAST_DAY, nothing, one_day, years
from twistbreak.core.history.rows import Span, SpanKind
from twistbreak.core.problem import Problem
from twistbreak.core.text import translate
from twistbreak.ui.history import words
from twistbreak.ui.history.chart import ChartView
from twistbreak.ui.history.window import HistoryWindow
from twistbreak.ui.theme import Scheme, Theme
from twistbreak.ui.widgets.quiet_start import QuietStart

W = TypeVar("W", bound=QWidget)
RUNNING = Span(SpanKind.SITTING, (NOW - timedelta(minutes=7)).astimezone(UTC), NOW.astimezone(UTC), timedelta(hours=1))
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@dataclass
class Scene:
    """A history window on the screen, and the hands of its user."""

    window: HistoryWindow
    desk: Desk
    bot: QtBot

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def click(self, text: str, inside: QWidget | None = None) -> None:
        self.bot.mouseClick(self.button(text, inside), Qt.MouseButton.LeftButton)

    def button(self, text: str, inside: QWidget | None = None) -> QPushButton:
        return self.one(QPushButton, inside, lambda button: text in {button.text(), button.accessibleName()})

    def chart(self, title: str) -> ChartView:
        return self.one(ChartView, None, lambda view: view.accessibleName() == title)

    def card(self, title: str) -> QWidget:
        heading = self.one(QLabel, None, lambda label: label.text() == title)
        card = heading.parentWidget()
        assert card is not None
        return card

    def charts(self) -> list[str]:
        return [view.accessibleName() for view in self.window.findChildren(ChartView) if view.isVisible()]

    def says(self, inside: QWidget | None = None) -> list[str]:
        labels = (inside or self.window).findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def shows(self, title: str) -> None:
        """Wait until a period is shown: Qt takes a moment with a button that is pressed by its key."""
        self.bot.waitUntil(lambda: title in self.says())

    def one(self, kind: type[W], inside: QWidget | None, fits: Callable[[W], bool]) -> W:
        (found,) = [w for w in (inside or self.window).findChildren(kind) if w.isVisible() and fits(w)]
        return found

    def dialog(self) -> QFileDialog:
        self.bot.waitUntil(lambda: any(dialog.isVisible() for dialog in self.window.findChildren(QFileDialog)))
        return self.one(QFileDialog, None, lambda _: True)

    def save_as(self, path: Path) -> None:
        dialog = self.dialog()
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(path.name)
        dialog.accept()


Opened = Callable[..., Scene]


@pytest.fixture
def opened(theme: Theme, qtbot: QtBot) -> Opened:
    """Opens the history of one day, or another, and waits until it listens."""
    kept: list[HistoryWindow] = []  # else a window could be collected as garbage while it paints, once the test is over

    def open_on(desk: Desk | None = None, *, size: tuple[int, int] = (820, 760)) -> Scene:
        desk = desk or Desk(Recorder(until_now(one_day())))
        window = make(theme, desk)
        kept.append(window)
        qtbot.addWidget(window)
        window.prepare()
        window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        quiet = window.findChild(QuietStart)
        assert quiet is not None
        qtbot.waitUntil(lambda: not quiet.is_deaf)
        return Scene(window, desk, qtbot)

    return open_on


@pytest.fixture(scope="module")
def three_years() -> Recorder:
    """Read only."""
    return Recorder(until_now(years(3, 2)))


# --- what it shows


def test_it_opens_on_today(opened: Opened) -> None:
    scene = opened()
    assert scene.says()[:1] == ["Friday, 6 March 2026"]
    assert scene.charts() == ["The day by the clock", "Sides in balance"]
    assert scene.says(scene.card("The day by the clock"))[1] == (
        "Sitting for 4 h 27 min so far. Still planned today: 3 twists, the next at 15:30."
    )


def test_the_most_important_numbers_stand_on_top(opened: Opened) -> None:
    says = opened().says()
    pairs = dict(zip(says[2::2], says[1::2], strict=False))
    assert (pairs["twists done"], pairs["natural break"]) == ("7", "1")
    assert (pairs["sitting in all"], pairs["longest in one go"]) == ("4 h 27 min", "35 min")


def test_a_new_user_is_told_what_will_be_here_and_sees_what_is_planned(opened: Opened) -> None:
    scene = opened(Desk(Recorder(nothing()), planned=planned(20, 51)))
    assert "Nothing here yet" in scene.says()
    assert scene.charts() == ["The day by the clock"]
    assert "Planned for today: 2 twists, the first at 15:30." in scene.says()
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
        scene.press(key, CTRL)
    scene.shows("2026")
    assert "Nothing here yet" in scene.says()
    assert scene.charts() == []
    assert not scene.button("Save all as CSV…").isEnabled()


def test_a_history_that_cannot_be_read_is_not_taken_for_an_empty_one(opened: Opened) -> None:
    damage = Problem("history.sqlite3", None, "", translate("Test", "it is locked away"))
    scene = opened(Desk(Recorder(nothing()), planned=(), damage=damage))
    assert "history.sqlite3: it is locked away" in scene.says()
    assert not any(sentence in scene.says() for sentence in map(str, (words.EMPTY, words.NOT_YET)))
    scene.desk.damage = None
    scene.window.update_now()
    assert "history.sqlite3: it is locked away" not in scene.says()
    assert str(words.EMPTY) in scene.says()


def test_a_new_user_without_plans_sees_no_empty_chart(opened: Opened) -> None:
    scene = opened(Desk(Recorder(nothing()), planned=()))
    assert "Nothing here yet" in scene.says()
    assert scene.charts() == []


@pytest.mark.parametrize(
    ("key", "title", "charts"),
    [
        (Qt.Key.Key_1, "Friday, 6 March 2026", ["The day by the clock", "Sides in balance"]),
        (
            Qt.Key.Key_2,
            "2 March 2026 to 8 March 2026",
            ["Twists and natural breaks", "Hours of sitting", "Sides in balance"],
        ),
        (
            Qt.Key.Key_3,
            "March 2026",
            ["Twists and natural breaks", "Hours of sitting", "Sides in balance", "How it felt, by week"],
        ),
        (Qt.Key.Key_4, "2026", ["The year as a calendar", "Sides in balance", "How it felt, by week"]),
    ],
)
def test_day_week_month_and_year_are_a_key_apart(
    opened: Opened, three_years: Recorder, key: Qt.Key, title: str, charts: list[str]
) -> None:
    scene = opened(Desk(three_years))
    scene.press(key, CTRL)
    scene.shows(title)
    assert scene.charts() == charts


def test_comfort_is_shown_only_when_there_are_answers(opened: Opened) -> None:
    silent = [entry for entry in until_now(one_day()) if not (getattr(entry, "feeling", None) or is_painful(entry))]
    scene = opened(Desk(Recorder(silent)))
    scene.click("Year")
    assert scene.charts() == ["The year as a calendar", "Sides in balance"]


def is_painful(entry: object) -> bool:
    return bool(getattr(entry, "hurts", False))


def test_it_says_how_the_streak_counts(opened: Opened, three_years: Recorder) -> None:
    scene = opened(Desk(three_years))
    scene.click("Year")
    says = scene.says()
    assert says[says.index("days in a row") - 1] == "747"
    assert any("one day a week may be missed" in said for said in says)
    scene.click("The year before")
    assert "days in a row" not in scene.says()


def test_an_empty_day_says_so_and_not_more(opened: Opened, three_years: Recorder) -> None:
    scene = opened(Desk(three_years, now=NOW + timedelta(days=2)))  # a Sunday
    scene.click("The day before")
    assert "Nothing was recorded on this day." in scene.says()
    assert scene.charts() == []


def test_what_still_goes_on_is_shown_and_counted(opened: Opened) -> None:
    scene = opened()
    scene.desk.running = RUNNING
    scene.window.follow(views.SITTING)
    says = scene.says()
    assert says[says.index("sitting in all") - 1] == "4 h 34 min"
    view = scene.chart("The day by the clock")
    assert view.chart is not None
    assert "15:03 to 15:10: Sitting, 7 min" in view.chart.details
    scene.click("Week")
    assert "4 h 34 min" in scene.says()


def test_the_first_minutes_of_a_new_user_are_shown(opened: Opened) -> None:
    scene = opened(Desk(Recorder(nothing()), running=RUNNING))
    assert "Nothing here yet" not in scene.says()
    assert "Sitting for 7 min so far. Still planned today: 3 twists, the next at 15:30." in scene.says()


def test_longer_periods_are_read_again_only_when_something_was_done(opened: Opened) -> None:
    scene = opened()
    scene.click("Month")
    scene.window.follow(views.SITTING)
    scene.desk.store.asked.clear()
    scene.window.follow(replace(views.SITTING, progress=0.7))
    assert scene.desk.store.asked == []
    scene.window.follow(views.AWAY)
    assert scene.desk.store.asked


# --- the way back and forth


def test_it_goes_back_and_forth_by_keys_and_buttons(opened: Opened, three_years: Recorder) -> None:
    scene = opened(Desk(three_years))
    scene.press(Qt.Key.Key_Left, ALT)
    scene.shows("Thursday, 5 March 2026")
    scene.click("The day before")
    assert "Wednesday, 4 March 2026" in scene.says()
    scene.press(Qt.Key.Key_Right, ALT)
    scene.shows("Thursday, 5 March 2026")
    scene.press(Qt.Key.Key_Home, ALT)
    scene.shows("Friday, 6 March 2026")


def test_a_day_in_the_past_leads_to_its_week(opened: Opened, three_years: Recorder) -> None:
    scene = opened(Desk(three_years))
    scene.click("Month")
    scene.click("The month before")
    scene.click("Week")
    assert "23 February 2026 to 1 March 2026" in scene.says()


def test_there_is_no_way_beyond_today_or_before_the_first_day(opened: Opened) -> None:
    scene = opened()
    assert not scene.button("The day after").isEnabled()
    assert not scene.button("The day before").isEnabled()
    assert not scene.button("Today").isEnabled()


def test_the_keyboard_is_not_lost_with_a_button_that_leads_nowhere_any_more(
    opened: Opened, three_years: Recorder
) -> None:
    scene = opened(Desk(three_years))
    scene.click("The day before")
    later = scene.button("The day after")
    later.setFocus()
    scene.press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is scene.button("Day")


@pytest.mark.usefixtures("right_to_left")
def test_the_arrows_follow_the_direction_of_the_language(opened: Opened, three_years: Recorder) -> None:
    scene = opened(Desk(three_years))
    scene.press(Qt.Key.Key_Right, ALT)
    scene.shows("Thursday, 5 March 2026")


def test_after_midnight_it_shows_the_new_day(opened: Opened) -> None:
    scene = opened()
    scene.desk.now += timedelta(days=1)
    scene.window.update_now()
    assert "Saturday, 7 March 2026" in scene.says()


def test_it_opens_on_today_again(opened: Opened, three_years: Recorder) -> None:
    scene = opened(Desk(three_years))
    scene.click("The day before")
    scene.press(Qt.Key.Key_Escape)
    assert not scene.window.isVisible()
    scene.window.present()
    assert "Friday, 6 March 2026" in scene.says()


def test_dates_and_weeks_are_those_of_the_locale(opened: Opened, three_years: Recorder) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    scene = opened(Desk(three_years))
    assert "Friday, March 6, 2026" in scene.says()
    scene.click("Week")
    assert "March 1, 2026 to March 7, 2026" in scene.says()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    scene.click("Month")
    assert "März 2026" in scene.says()


# --- what it asks for


def test_it_asks_only_for_what_it_shows(opened: Opened) -> None:
    store = Recorder(until_now(years(3, 2)))
    scene = opened(Desk(store))
    week = timedelta(days=7)
    assert all(LAST_DAY - week < since <= until < LAST_DAY + week for _, since, until in store.asked)
    store.asked.clear()
    scene.click("Month")
    assert {kind for kind, _, _ in store.asked} == {"days", "balance"}
    assert all((since.month, until.month) == (3, 3) for _, since, until in store.asked)


def test_it_asks_for_nothing_while_it_is_hidden(opened: Opened) -> None:
    scene = opened()
    scene.window.close()
    scene.desk.store.asked.clear()
    scene.window.update_now()
    assert scene.desk.store.asked == []


# --- tables


@pytest.mark.parametrize("tab", ["Day", "Week", "Month", "Year"])
def test_every_chart_is_a_table_too(opened: Opened, three_years: Recorder, tab: str) -> None:
    scene = opened(Desk(three_years))
    scene.click(tab)
    for title in scene.charts():
        card = scene.card(title)
        scene.click("Show as table", card)
        table = scene.one(QTableWidget, card, lambda _: True)
        assert table.accessibleName() == title
        assert table.rowCount() > 0
        cells = [table.item(0, column) for column in range(table.columnCount())]
        assert all(cell is not None for cell in cells)
        assert all(table.horizontalHeaderItem(column).text() for column in range(table.columnCount()))
    assert scene.charts() == []


def test_the_table_of_a_day_tells_it_from_morning_to_evening(opened: Opened) -> None:
    scene = opened()
    card = scene.card("The day by the clock")
    scene.click("Show as table", card)
    table = scene.one(QTableWidget, card, lambda _: True)
    rows = [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]
    assert rows[0] == ["08:39", "08:52", "Sitting, 13 min"]
    assert rows[-1] == ["16:32", "", "Chair twist: planned"]
    assert [row for row in rows if "Away" in row[2]] == [["13:05", "13:55", "Away (no input), 50 min"]]


def test_a_table_is_read_by_keys_and_left_by_tab(opened: Opened) -> None:
    scene = opened()
    card = scene.card("The day by the clock")
    toggle = scene.button("Show as table", card)
    scene.click("Show as table", card)
    table = scene.one(QTableWidget, card, lambda _: True)
    table.setFocus()
    scene.press(Qt.Key.Key_Down)
    assert table.currentRow() == 1
    scene.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is toggle
    scene.press(Qt.Key.Key_Space)
    assert "The day by the clock" in scene.charts()


# --- saving


def test_a_chart_is_saved_as_a_picture_of_twice_the_size(opened: Opened, tmp_path: Path) -> None:
    scene = opened()
    scene.click("Save picture…", scene.card("Sides in balance"))
    scene.save_as(tmp_path / "sides.png")
    scene.bot.waitUntil(lambda: bool(scene.desk.pictures))
    ((path, data),) = scene.desk.pictures
    image = QImage.fromData(data)
    assert path == tmp_path / "sides.png"
    assert image.width() == 2 * (880 + 48)
    assert f"Saved as {path}." in scene.says()


def test_a_missing_ending_is_added_and_a_moment_is_asked_for(opened: Opened, tmp_path: Path) -> None:
    scene = opened()
    scene.click("Save all as CSV…")
    scene.save_as(tmp_path / "mine")
    assert any("One moment" in said for said in scene.says())
    scene.bot.waitUntil(lambda: bool(scene.desk.tables))
    assert scene.desk.tables == [tmp_path / "mine.csv"]


def test_whoever_thinks_better_of_it_saves_nothing(opened: Opened) -> None:
    scene = opened()
    scene.click("Save all as CSV…")
    scene.dialog().reject()
    scene.click("Save all as CSV…")
    scene.dialog().reject()
    assert scene.desk.tables == []
    assert not any("Saved" in said for said in scene.says())


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full"),
        (OSError(errno.EROFS, "Read-only file system"), "this disk can only be read"),
        (PermissionError(errno.EACCES, "Permission denied"), "nothing may be written there"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    ],
)
def test_what_cannot_be_saved_is_said_in_one_sentence(
    opened: Opened, tmp_path: Path, error: OSError, reason: str
) -> None:
    scene = opened()
    scene.desk.trouble = error
    scene.click("Save all as CSV…")
    scene.save_as(tmp_path / "history.csv")
    sentence = f"Cannot save {tmp_path / 'history.csv'}: {reason}. Choose another place; nothing is lost."
    scene.bot.waitUntil(lambda: sentence in scene.says())
    scene.desk.trouble = None
    scene.click("Week")
    assert sentence not in scene.says()


# --- for everybody


def test_the_keyboard_begins_at_the_tab_and_reaches_everything(opened: Opened) -> None:
    scene = opened()
    assert QApplication.focusWidget() is scene.button("Day")
    reached: list[str] = []
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus.text() if isinstance(focus, QPushButton) else focus.accessibleName())
        scene.press(Qt.Key.Key_Tab)
    assert reached[:9] == [
        "Day",
        "The day by the clock",
        "Show as table",
        "Save picture…",
        "Sides in balance",
        "Show as table",
        "Save picture…",
        "Save all as CSV…",
        "Close",
    ]


def test_every_button_has_a_name(opened: Opened) -> None:
    scene = opened()
    assert all(b.text() or b.accessibleName() for b in scene.window.findChildren(QPushButton) if b.isVisible())


def test_a_screen_reader_hears_the_numbers_with_the_tab(opened: Opened) -> None:
    scene = opened()
    assert scene.button("Day").accessibleDescription().startswith("Friday, 6 March 2026. 7 twists done. ")
    assert scene.button("Week").accessibleDescription() == ""


def test_closing_tells_so(opened: Opened) -> None:
    scene = opened()
    with scene.bot.waitSignal(scene.window.closed):
        scene.click("Close")


@pytest.mark.parametrize("scale", [0.8, 2.0])
@pytest.mark.parametrize("size", [(330, 480), (1400, 900)])
def test_nothing_is_wider_than_the_window(
    opened: Opened, theme: Theme, three_years: Recorder, scale: float, size: tuple[int, int]
) -> None:
    theme.choose(Scheme.LIGHT, scale, reduced_motion=True)
    scene = opened(Desk(three_years), size=(int(size[0] * max(scale, 1)), size[1]))
    for tab in ("Day", "Week", "Month", "Year"):
        scene.click(tab)
        (viewport,) = {card.parentWidget() for card in map(scene.card, scene.charts())}
        assert viewport is not None
        assert viewport.width() <= scene.window.width()


def test_it_is_drawn_in_every_theme(opened: Opened, every_theme: Theme) -> None:
    scene = opened()
    grabbed = scene.window.grab().toImage()
    assert grabbed.pixelColor(2, 2).name() == every_theme.palette.background.lower()
    view = scene.chart("The day by the clock").grab().toImage()
    colours = {view.pixelColor(x, y).name() for x in range(0, view.width(), 2) for y in range(0, view.height(), 2)}
    assert every_theme.palette.accent.lower() in colours
