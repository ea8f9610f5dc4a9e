"""The window "Your data", by mouse and by keys, over real files."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QListWidget, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from support import history_samples
from support.backup_bench import ANSWERS, SETTINGS, User, put
from support.data_bench import Desk, settled
from twistbreak.core.health.reading import to_text
from twistbreak.services.backup.wiping import MEMORY, Wiped
from twistbreak.ui.data import overview, preview, window, wiping
from twistbreak.ui.data.window import DataWindow
from twistbreak.ui.settings.controls import Option
from twistbreak.ui.theme import Scheme, Theme
from twistbreak.ui.widgets.quiet_start import QuietStart

W = TypeVar("W", bound=QWidget)
UNSEEN = "\N{ZERO WIDTH SPACE}\N{LEFT-TO-RIGHT ISOLATE}\N{POP DIRECTIONAL ISOLATE}"
OTHER = '[reminders]\ninterval = "55min"\n'


@dataclass
class Scene:
    """The window on the screen, and the hands of its user."""

    window: DataWindow
    desk: Desk
    bot: QtBot

    @property
    def quiet(self) -> QuietStart:
        found = self.window.findChild(QuietStart)
        assert found is not None
        return found

    @property
    def user(self) -> User:
        return self.desk.user

    def all(self, kind: type[W]) -> list[W]:
        return [widget for widget in self.window.findChildren(kind) if widget.isVisible()]

    def button(self, text: str) -> QPushButton:
        (found,) = [button for button in self.all(QPushButton) if button.text() == text]
        return found

    def option(self, text: str) -> Option:
        (found,) = [option for option in self.all(Option) if option.text() == text]
        return found

    def click(self, text: str) -> None:
        self.bot.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def tick(self, text: str) -> None:
        option = self.option(text)
        self.bot.mouseClick(option, Qt.MouseButton.LeftButton, pos=option.rect().center())

    def press(self, key: Qt.Key) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.window, key)

    def says(self) -> str:
        texts = [label.text() for label in self.all(QLabel)]
        return "".join(letter for letter in "\n".join(texts) if letter not in UNSEEN)

    def shows(self, sentence: str) -> None:
        self.bot.waitUntil(lambda: sentence in self.says())

    def choose(self, path: Path) -> None:
        """Answer the question for a file."""
        self.bot.waitUntil(lambda: bool(self.all(QFileDialog)))
        (dialog,) = self.all(QFileDialog)
        (name,) = [line for line in dialog.findChildren(QLineEdit) if line.objectName() == "fileNameEdit"]
        name.setText(str(path))
        self.bot.keyClick(name, Qt.Key.Key_Return)
        self.bot.waitUntil(lambda: not self.all(QFileDialog))

    def export(self, path: Path) -> None:
        self.click("Export everything…")
        self.choose(path)
        self.shows("Everything is in")

    def look_at(self, path: Path) -> None:
        self.click("Choose a file…")
        self.choose(path)

    def focus_is_on(self, text: str) -> bool:
        focus = self.window.focusWidget()
        return isinstance(focus, QPushButton) and focus.text() == text


Opened = Callable[..., Scene]


@pytest.fixture
def opened(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """Opens the window of somebody with something of everything, or another, and waits until it listens."""
    kept: list[Scene] = []

    def open_on(desk: Desk | None = None) -> Scene:
        desk = desk or settled(tmp_path / "home")
        scene = Scene(desk.window(theme), desk, qtbot)
        kept.append(scene)
        qtbot.addWidget(scene.window)
        with qtbot.waitActive(scene.window):
            scene.window.present()
        qtbot.waitUntil(lambda: not scene.quiet.is_deaf)
        return scene

    yield open_on
    for scene in kept:
        scene.window.close()
        scene.user.close()


@pytest.fixture
def another(tmp_path: Path) -> Iterator[Path]:
    """A backup from another machine, health answers and all."""
    user = User(tmp_path / "other").settled()
    user.keep(history_samples.years(1, 3)[:50])
    put(user.paths.settings, OTHER)
    path = tmp_path / "moved.zip"
    assert Desk(user).keeping.export(path, health=True) is None
    yield path
    user.close()


# --- what it shows


def test_it_says_what_is_kept_and_where(opened: Opened) -> None:
    scene = opened()
    said = scene.says()
    paths = scene.user.paths
    for path in (paths.settings, paths.data, paths.history, paths.health, paths.state, paths.backups):
        assert str(path) in said
    assert f"Rows: {len(scene.user.rows())}, the first on 6 March 2026" in said
    assert "Nothing leaves it" in said


def test_of_the_health_answers_it_says_only_that_they_are_there(opened: Opened) -> None:
    labels = [label.text() for label in opened().all(QLabel)]
    assert labels[labels.index("Answers in the health check") + 1] == "Yes"
    assert "pregnan" not in "\n".join(labels).lower()


def test_to_somebody_new_it_says_that_there_is_nothing_and_makes_nothing(opened: Opened, tmp_path: Path) -> None:
    scene = opened(Desk(User(tmp_path / "new")))
    labels = [label.text() for label in scene.all(QLabel)]
    assert (labels.count("Nothing"), labels.count("No")) == (5, 1)
    assert "There is none yet." in scene.says()
    assert not list((tmp_path / "new").rglob("*.*"))


def test_what_has_changed_meanwhile_is_shown(opened: Opened) -> None:
    scene = opened()
    scene.user.paths.health.unlink()
    scene.window.update_now()
    scene.shows("Answers in the health check\nNo\n")


# --- export


def test_everything_is_written_into_one_file_without_health_answers(opened: Opened, tmp_path: Path) -> None:
    scene = opened()
    target = tmp_path / "mine.zip"
    scene.export(target)
    with zipfile.ZipFile(target) as archive:
        names = set(archive.namelist())
    assert {"settings.toml", "history.sqlite3", "routines/my-twist.toml"} <= names
    assert "health.json" not in names
    assert f"Everything is in {target}, without your health answers." in scene.says()
    assert scene.focus_is_on("Export everything…")


def test_health_answers_are_in_it_when_they_are_asked_for(opened: Opened, tmp_path: Path) -> None:
    scene = opened()
    scene.tick("With my health answers")
    scene.export(tmp_path / "mine.zip")
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        assert archive.read("health.json").decode() == to_text(ANSWERS)
    assert "with your health answers." in scene.says()


def test_what_no_backup_can_hold_is_named(opened: Opened, tmp_path: Path) -> None:
    scene = opened()
    put(scene.user.paths.settings, "# x\n" * 2**15)
    scene.export(tmp_path / "mine.zip")
    scene.shows("Left out, because these are links, too large, or wrongly named: settings.toml.")


def test_the_name_of_the_file_is_the_day(opened: Opened) -> None:
    scene = opened()
    scene.click("Export everything…")
    scene.bot.waitUntil(lambda: bool(scene.all(QFileDialog)))
    (dialog,) = scene.all(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "twistbreak-2026-03-06.zip"
    dialog.reject()


def test_what_cannot_be_written_is_said_in_one_sentence(opened: Opened, tmp_path: Path) -> None:
    scene = opened()
    scene.click("Export everything…")
    scene.bot.waitUntil(lambda: bool(scene.all(QFileDialog)))
    (dialog,) = scene.all(QFileDialog)
    target = tmp_path / "gone" / "mine.zip"
    put(tmp_path / "gone", "a file where a folder should be")
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    scene.shows("The backup could not be written")
    assert str(target) in scene.says()


# --- taking over


def test_a_backup_is_looked_at_before_anything_changes(opened: Opened, another: Path) -> None:
    scene = opened()
    before = scene.user.files()
    scene.look_at(another)
    scene.shows("Will be replaced: settings.toml.")
    scene.shows("History: new rows: 50 of ")
    assert scene.focus_is_on("Leave it")
    scene.click("Leave it")
    scene.shows("What is kept, and where")
    assert scene.user.files() == before
    assert scene.desk.changed == 0


def test_a_backup_is_taken_over_and_the_way_back_is_named(opened: Opened, another: Path) -> None:
    scene = opened()
    rows = len(scene.user.rows())
    scene.look_at(another)
    scene.shows("Will be replaced")
    scene.click("Take it over")
    scene.shows("The backup has been taken over")
    assert "before-import.zip" in scene.says()
    assert scene.user.paths.settings.read_text("utf-8") == OTHER
    assert len(scene.user.rows()) > rows
    assert scene.desk.changed == 1
    assert not list(scene.user.paths.state.glob(".backup-*"))


def test_health_answers_in_a_backup_are_taken_over_only_when_ticked(opened: Opened, another: Path) -> None:
    scene = opened()
    scene.user.paths.health.unlink()
    scene.look_at(another)
    scene.shows("Is left out, because you have not asked for it: health.json.")
    scene.tick("With the health answers in it")
    scene.shows("Will be added: health.json.")
    assert scene.option("With the health answers in it").isChecked()
    scene.click("Take it over")
    scene.shows("The backup has been taken over")
    assert scene.user.paths.health.read_text("utf-8") == to_text(ANSWERS)


def test_a_backup_without_health_answers_does_not_ask_about_them(opened: Opened, tmp_path: Path) -> None:
    scene = opened()
    scene.export(tmp_path / "mine.zip")
    scene.look_at(tmp_path / "mine.zip")
    scene.shows("Everything in it is here already.")
    assert [option.text() for option in scene.all(Option)] == []
    assert [button.text() for button in scene.all(QPushButton)] == ["Leave it"]


def test_a_file_that_is_no_backup_is_refused_in_one_sentence(opened: Opened, tmp_path: Path) -> None:
    scene = opened()
    put(tmp_path / "holiday.zip", "sun and sea")
    scene.look_at(tmp_path / "holiday.zip")
    scene.shows("holiday.zip: It is no zip file")
    assert [button.text() for button in scene.all(QPushButton)][-1] == "Close"


def test_closing_throws_away_what_was_unpacked(opened: Opened, another: Path) -> None:
    scene = opened()
    scene.look_at(another)
    scene.shows("Will be replaced")
    assert list(scene.user.paths.state.glob(".backup-*"))
    scene.window.close()
    assert not list(scene.user.paths.state.glob(".backup-*"))


def test_backups_of_its_own_are_listed_latest_first_and_can_be_gone_back_to(opened: Opened, tmp_path: Path) -> None:
    desk = settled(tmp_path / "home")
    for day in (date(2026, 2, 20), date(2026, 2, 27)):
        desk.back_up(day)
    put(desk.user.paths.settings, OTHER)
    scene = opened(desk)
    (found,) = scene.all(QListWidget)
    lines = [found.item(row).text() for row in range(found.count())]
    assert [line.split(";")[0] for line in lines] == [
        "27 February 2026: backup of the week",
        "20 February 2026: backup of the week",
    ]
    found.setFocus()
    scene.press(Qt.Key.Key_Down)
    scene.click("Look at it…")
    scene.shows("twistbreak-2026-02-20.zip")
    scene.click("Take it over")
    scene.shows("The backup has been taken over")
    assert desk.user.paths.settings.read_text("utf-8") == SETTINGS
    assert "before the last import" in found.item(0).text() + found.item(1).text() + found.item(2).text()


def test_a_history_that_cannot_be_read_is_not_taken_for_none(opened: Opened, tmp_path: Path) -> None:
    user = User(tmp_path / "home")
    user.paths.history.mkdir(parents=True)
    scene = opened(Desk(user))
    scene.shows(f"{user.paths.history}: it cannot be used now (It is not an ordinary file)")


def test_a_copy_of_the_history_that_was_made_today_can_be_gone_back_to(opened: Opened, tmp_path: Path) -> None:
    desk = settled(tmp_path / "home")
    rows = len(desk.user.rows())
    desk.user.mine.history.back_up_if_due(history_samples.LAST_DAY)
    desk.back_up(history_samples.LAST_DAY)
    desk.user.close()
    with closing(sqlite3.connect(desk.user.paths.history, isolation_level=None)) as history:
        history.executescript("DELETE FROM breaks; DELETE FROM spans;")
    desk.user.keep(history_samples.one_day(seed=2, day=date(2026, 3, 5))[:3])
    scene = opened(desk)
    (found,) = scene.all(QListWidget)
    assert [found.item(row).text().split(";")[0] for row in range(found.count())] == [
        "6 March 2026: backup of the week",
        "6 March 2026: only the history",
    ]
    found.setFocus()
    scene.press(Qt.Key.Key_Down)
    scene.click("Look at it…")
    scene.shows(f"new rows: {rows} of {rows}")
    scene.click("Take it over")
    scene.shows("The backup has been taken over")
    assert len(desk.user.rows()) == rows + 3


def test_while_it_works_it_says_so_and_cannot_be_left(opened: Opened, another: Path) -> None:
    scene = opened()
    scene.look_at(another)
    assert "One moment…" in scene.says()
    assert scene.all(QPushButton) == []
    scene.bot.keyClick(scene.window, Qt.Key.Key_Escape)
    scene.shows("Will be replaced")
    assert scene.window.isVisible()


# --- deleting


def test_the_files_that_would_go_are_shown_first(opened: Opened) -> None:
    scene = opened()
    scene.click("Wipe my data…")
    (page,) = scene.all(QTextEdit)
    assert page.toPlainText().strip(UNSEEN) == str(scene.user.paths.health)
    scene.tick("Everything")
    text = page.toPlainText()
    for path in (scene.user.paths.health, scene.user.paths.history, scene.user.paths.settings):
        assert str(path) in text
    scene.tick("What was observed and answered")
    assert str(scene.user.paths.settings) not in page.toPlainText()


@pytest.mark.parametrize(
    ("choice", "wiped", "left"),
    [
        ("Only the health answers", frozenset({Wiped.HEALTH}), {"settings", "history", "own"}),
        ("What was observed and answered", MEMORY, {"settings", "own"}),
        ("Everything", frozenset(Wiped), set[str]()),
    ],
)
def test_what_was_chosen_is_deleted_and_nothing_else(
    opened: Opened, choice: str, wiped: frozenset[Wiped], left: set[str]
) -> None:
    scene = opened()
    paths = scene.user.paths
    scene.click("Wipe my data…")
    scene.tick(choice)
    scene.tick("I am sure")
    scene.click("Delete for good")
    scene.shows("Nothing of it is left.")
    assert scene.desk.wiped == [wiped]
    there = {"settings": paths.settings, "history": paths.history, "own": paths.own_routines, "health": paths.health}
    assert {name for name, path in there.items() if path.exists()} == left


def test_nothing_is_deleted_before_the_user_is_sure(opened: Opened) -> None:
    scene = opened()
    scene.click("Wipe my data…")
    assert not scene.button("Delete for good").isEnabled()
    scene.click("Delete for good")
    assert scene.desk.wiped == []


def test_being_sure_holds_only_for_what_was_chosen_then(opened: Opened) -> None:
    scene = opened()
    scene.click("Wipe my data…")
    scene.tick("I am sure")
    assert scene.button("Delete for good").isEnabled()
    scene.tick("Everything")
    assert not scene.button("Delete for good").isEnabled()
    scene.tick("I am sure")
    scene.click("Keep everything")
    scene.click("Wipe my data…")
    assert scene.option("Only the health answers").isChecked()
    assert not scene.option("I am sure").isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_a_stray_key_deletes_nothing(opened: Opened, key: Qt.Key) -> None:
    scene = opened()
    before = scene.user.files()
    scene.click("Wipe my data…")
    for _ in range(6):
        scene.press(key)
        scene.bot.waitUntil(lambda: not scene.quiet.is_unsure)
        if not scene.window.isVisible() or not any(o.text() == "I am sure" for o in scene.all(Option)):
            break
    assert scene.desk.wiped == []
    assert scene.user.files() == before


def test_a_held_key_presses_no_button(opened: Opened) -> None:
    scene = opened()
    scene.click("Wipe my data…")
    scene.tick("I am sure")
    button = scene.button("Delete for good")
    button.setFocus()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
        QApplication.sendEvent(button, event)
    assert scene.desk.wiped == []


def test_it_can_be_done_with_keys_alone(opened: Opened) -> None:
    scene = opened()
    scene.button("Wipe my data…").setFocus()
    scene.press(Qt.Key.Key_Space)
    scene.bot.waitUntil(lambda: scene.focus_is_on("Keep everything"))
    scene.option("I am sure").setFocus()
    scene.press(Qt.Key.Key_Space)
    scene.press(Qt.Key.Key_Tab)
    scene.press(Qt.Key.Key_Tab)
    assert scene.focus_is_on("Delete for good")
    scene.press(Qt.Key.Key_Space)
    scene.shows("Nothing of it is left.")
    assert scene.desk.wiped == [frozenset({Wiped.HEALTH})]


# --- keys and screen readers


def test_the_keyboard_begins_where_it_does_no_harm(opened: Opened) -> None:
    assert opened().focus_is_on("Close")


def test_escape_leads_back_and_then_out(opened: Opened) -> None:
    scene = opened()
    scene.click("Wipe my data…")
    scene.press(Qt.Key.Key_Escape)
    scene.shows("What is kept, and where")
    assert scene.window.isVisible()
    scene.bot.waitUntil(lambda: not scene.quiet.is_unsure)
    scene.press(Qt.Key.Key_Escape)
    assert not scene.window.isVisible()


def test_every_control_has_a_name(opened: Opened) -> None:
    scene = opened()

    def unnamed() -> list[QWidget]:
        stops = [w for w in scene.all(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert stops
        return [w for w in stops if not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)]

    assert unnamed() == []
    scene.click("Wipe my data…")
    assert unnamed() == []


def test_a_screen_reader_hears_what_would_happen_and_what_came_of_it(
    opened: Opened, another: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    for module in (overview, preview, window, wiping):
        monkeypatch.setattr(module, "announce", lambda _widget, sentence: heard.append(sentence))
    scene = opened()
    scene.look_at(another)
    scene.shows("Will be replaced")
    scene.click("Take it over")
    scene.shows("The backup has been taken over")
    scene.click("Wipe my data…")
    scene.tick("What was observed and answered")
    moment, would, moment_again, done, files = heard
    assert moment == moment_again
    assert moment.startswith("One moment…")
    assert "Will be replaced: settings.toml." in would
    assert done.startswith("The backup has been taken over")
    assert files.endswith("files would be deleted for good:")


def test_return_looks_at_the_selected_backup(opened: Opened, tmp_path: Path) -> None:
    desk = settled(tmp_path / "home")
    desk.back_up(date(2026, 2, 27))
    scene = opened(desk)
    (found,) = scene.all(QListWidget)
    found.setFocus()
    scene.press(Qt.Key.Key_Return)
    scene.shows("Everything in it is here already.")
    scene.press(Qt.Key.Key_Escape)
    scene.shows("What is kept, and where")


@pytest.mark.usefixtures("right_to_left")
def test_a_path_keeps_its_direction_where_lines_begin_on_the_right(opened: Opened) -> None:
    scene = opened()
    shown = [
        label.text() for label in scene.all(QLabel) if "health.json" in label.text().replace("\N{ZERO WIDTH SPACE}", "")
    ]
    (path,) = shown
    assert path.startswith("\N{RIGHT-TO-LEFT MARK}\N{LEFT-TO-RIGHT ISOLATE}/")
    assert path.endswith("\N{POP DIRECTIONAL ISOLATE}")


def test_the_page_keys_scroll(opened: Opened) -> None:
    scene = opened()
    scene.window.resize(360, 400)
    scene.press(Qt.Key.Key_Home)
    top = scene.button("Close").mapTo(scene.window, scene.button("Close").rect().topLeft()).y()
    scene.press(Qt.Key.Key_End)
    assert scene.button("Close").mapTo(scene.window, scene.button("Close").rect().topLeft()).y() < top


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.HIGH_CONTRAST])
@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_no_text_is_cut_off_sideways(opened: Opened, theme: Theme, scheme: Scheme, scale: float) -> None:
    scene = opened()
    theme.choose(scheme, scale, reduced_motion=True)
    scene.window.resize(round(340 * max(1.0, scale * 0.6)), 600)
    QApplication.processEvents()
    for text in ("Wipe my data…", "Keep everything"):
        for widget in (*scene.all(QPushButton), *scene.all(Option), *scene.all(QLabel)):
            left = widget.mapTo(scene.window, widget.rect().topLeft()).x()
            assert left >= 0, widget
            assert left + widget.width() <= scene.window.width(), widget
        scene.click(text)
        QApplication.processEvents()
