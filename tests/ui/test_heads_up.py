"""The notice before a break: it counts down, takes an answer, and never takes the focus or a stray key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from support import views
from twistbreak.core.engine.effects import Offer
from twistbreak.core.routines.routine import Dose
from twistbreak.ui.heads_up import HeadsUp
from twistbreak.ui.notice import Notice, Preview
from twistbreak.ui.placement import Placement, Screens
from twistbreak.ui.theme import Scheme, Theme
from twistbreak.ui.widgets.quiet_start import QuietStart

LEAD = timedelta(seconds=20)


def paint(painter: QPainter, rect: QRectF) -> None:
    painter.fillRect(rect, QColor("#123456"))


@dataclass
class Scene:
    """A heads-up, and what it told."""

    surface: HeadsUp
    answers: list[str] = field(default_factory=list)
    length: timedelta = timedelta(seconds=66)

    @property
    def notice(self) -> Notice:
        (notice,) = [
            window for window in QApplication.topLevelWidgets() if isinstance(window, Notice) and window.isVisible()
        ]
        return notice

    def says(self) -> list[str]:
        return [label.text() for label in self.notice.findChildren(QLabel) if label.isVisible()]

    def buttons(self) -> list[QPushButton]:
        return [button for button in self.notice.findChildren(QPushButton) if button.isVisible()]

    def button(self, text: str) -> QPushButton:
        return next(button for button in self.buttons() if button.text() == text)

    def second(self) -> None:
        (clock,) = self.notice.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
        assert clock.isActive()
        clock.timeout.emit()

    def listen(self, qtbot: QtBot) -> None:
        quiet = self.notice.findChild(QuietStart)
        assert quiet is not None
        qtbot.waitUntil(lambda: not quiet.is_deaf)


@pytest.fixture
def scene(qapp: QApplication, theme: Theme) -> Scene:
    def load() -> Mapping[str, Mapping[str, Sequence[int]]]:
        return {}

    placement = Placement(Screens(qapp, qapp), load, lambda _: None, lambda: None, qapp)
    made: list[Scene] = []

    def preview(_: Offer) -> Preview:
        return Preview(views.plain("Chair twist"), made[0].length, paint)

    made.append(Scene(HeadsUp(theme, preview, placement, qapp)))
    made[0].surface.command_chosen.connect(made[0].answers.append)
    return made[0]


def test_it_says_what_comes_when_and_for_how_long(scene: Scene) -> None:
    scene.surface.show(views.offer(), LEAD)
    assert scene.says() == ["Coming up: Chair twist", "In 20 s, about a minute, both sides"]
    assert [button.text() for button in scene.buttons()] == ["Start now", "In 5 min", "Skip"]


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (timedelta(seconds=42), "In 20 s, about 40 s, both sides"),
        (timedelta(seconds=58), "In 20 s, about a minute, both sides"),
        (timedelta(minutes=2, seconds=50), "In 20 s, about 3 min, both sides"),
    ],
)
def test_the_length_is_said_as_people_say_it(scene: Scene, length: timedelta, said: str) -> None:
    scene.length = length
    scene.surface.show(views.offer(), LEAD)
    assert scene.says()[1] == said


def test_when_the_snoozes_are_used_up_it_offers_a_short_one_instead(scene: Scene) -> None:
    scene.length = timedelta(seconds=41)
    scene.surface.show(views.offer(snooze=None, dose=Dose.QUICK), LEAD)
    assert scene.says()[1] == "In 20 s, only a short one: 40 s, both sides"
    assert [button.text() for button in scene.buttons()] == ["Start now", "Skip"]


@pytest.mark.parametrize(("text", "answer"), [("Start now", "now"), ("In 5 min", "snooze")])
def test_a_click_is_an_answer(scene: Scene, qtbot: QtBot, text: str, answer: str) -> None:
    scene.surface.show(views.offer(), LEAD)
    scene.listen(qtbot)
    qtbot.mouseClick(scene.button(text), Qt.MouseButton.LeftButton)
    assert scene.answers == [answer]


@pytest.mark.parametrize(
    ("reason", "answer"),
    [
        ("Not now", "skip-not-now"),
        ("I have already moved", "skip-already-moved"),
        ("I cannot do this one here", "skip-cannot-here"),
        ("It hurts", "skip-hurts"),
    ],
)
def test_skip_asks_why_in_one_tap(scene: Scene, qtbot: QtBot, reason: str, answer: str) -> None:
    scene.surface.show(views.offer(), LEAD)
    scene.listen(qtbot)
    qtbot.mouseClick(scene.button("Skip"), Qt.MouseButton.LeftButton)
    assert scene.says()[1] == "Skipped. Why?"
    assert scene.answers == []
    qtbot.mouseClick(scene.button(reason), Qt.MouseButton.LeftButton)
    assert scene.answers == [answer]


def test_a_skip_without_a_reason_holds_too(scene: Scene, qtbot: QtBot) -> None:
    scene.surface.show(views.offer(), timedelta(seconds=4))
    scene.listen(qtbot)
    qtbot.mouseClick(scene.button("Skip"), Qt.MouseButton.LeftButton)
    scene.second()
    assert scene.answers == []
    scene.second()
    assert scene.answers == ["skip"]
    assert [button.text() for button in scene.buttons()] == ["Start now", "In 5 min", "Skip"]


def test_too_late_for_a_question_a_skip_is_a_skip(scene: Scene, qtbot: QtBot) -> None:
    scene.surface.show(views.offer(), timedelta(seconds=2))
    scene.listen(qtbot)
    qtbot.mouseClick(scene.button("Skip"), Qt.MouseButton.LeftButton)
    assert scene.answers == ["skip"]


def test_who_skipped_in_a_notification_is_asked_here(scene: Scene) -> None:
    scene.surface.ask_why(views.offer(), LEAD)
    assert next(button.text() for button in scene.buttons()) == "Not now"
    scene.surface.withdraw()
    scene.surface.show(views.offer(), LEAD)
    assert [button.text() for button in scene.buttons()] == ["Start now", "In 5 min", "Skip"]


def test_it_counts_down_and_stops_at_now(scene: Scene) -> None:
    scene.surface.show(views.offer(), timedelta(seconds=2))
    said = [scene.says()[1]]
    for _ in range(2):
        scene.second()
        said.append(scene.says()[1])
    assert [line.split(",")[0] for line in said] == ["In 2 s", "In 1 s", "Now"]
    assert not any(timer.isActive() for timer in scene.notice.findChildren(QTimer) if timer.interval() == 1000)


def test_a_screen_reader_is_told_again_ten_seconds_before_and_not_every_second(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    scene.surface.show(views.offer(), LEAD)
    for _ in range(20):
        scene.second()
    first, again = told
    assert "In 20 s" in first
    assert again.startswith("In 10 s, ")


def test_it_counts_only_while_it_is_seen(scene: Scene) -> None:
    scene.surface.show(views.offer(), LEAD)
    notice = scene.notice
    scene.surface.withdraw()
    assert not scene.surface.is_shown
    assert not any(timer.isActive() for timer in notice.findChildren(QTimer) if timer.interval() == 1000)


def test_withdrawing_what_is_not_there_does_nothing(scene: Scene) -> None:
    scene.surface.withdraw()
    assert not scene.surface.take_focus()


def test_a_second_notice_replaces_the_first(scene: Scene) -> None:
    scene.surface.show(views.offer(), LEAD)
    scene.second()
    scene.surface.show(views.offer(snooze=timedelta(minutes=10)), timedelta(seconds=15))
    assert scene.says()[1].startswith("In 15 s")
    assert [button.text() for button in scene.buttons()] == ["Start now", "In 10 min", "Skip"]


def test_it_does_not_ask_for_the_focus(scene: Scene) -> None:
    scene.surface.show(views.offer(), LEAD)
    notice = scene.notice
    assert notice.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert notice.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert notice.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_the_keyboard_moves_in_when_the_user_asks(scene: Scene, qtbot: QtBot) -> None:
    scene.surface.show(views.offer(), LEAD)
    assert scene.surface.take_focus()
    notice = scene.notice
    qtbot.waitUntil(notice.isActiveWindow)
    scene.listen(qtbot)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Start now"
    qtbot.keyClick(focus, Qt.Key.Key_Tab)
    second = QApplication.focusWidget()
    assert isinstance(second, QWidget)
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert scene.answers == ["snooze"]


def test_the_next_notice_keeps_the_focus_out_again(scene: Scene) -> None:
    scene.surface.show(views.offer(), LEAD)
    scene.surface.take_focus()
    scene.surface.withdraw()
    scene.surface.show(views.offer(), LEAD)
    assert scene.notice.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_what_was_pressed_as_it_appeared_is_no_answer(scene: Scene, qtbot: QtBot) -> None:
    scene.surface.show(views.offer(), LEAD)
    qtbot.mouseClick(scene.button("Start now"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(scene.button("Skip"), Qt.Key.Key_Space)
    assert scene.answers == []


def test_the_figure_is_painted_in_its_place(scene: Scene, qtbot: QtBot) -> None:
    scene.surface.show(views.offer(), LEAD)
    qtbot.waitExposed(scene.notice)
    picture = scene.notice.grab().toImage()
    assert picture.pixelColor(QPoint(60, scene.notice.height() // 2)).name() == "#123456"


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_no_text_is_cut_at_any_text_size(scene: Scene, theme: Theme, scale: float) -> None:
    theme.choose(Scheme.DARK, scale, reduced_motion=True)
    scene.surface.show(views.offer(), LEAD)
    for label in scene.notice.findChildren(QLabel):
        assert label.heightForWidth(label.width()) <= label.height(), label.text()
    for button in scene.buttons():
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 12
        assert button.width() >= 44
        assert button.height() >= 36


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_all_of_it_is_on_the_screen_from_the_start(scene: Scene, theme: Theme, scale: float) -> None:
    theme.choose(Scheme.LIGHT, scale, reduced_motion=True)
    scene.surface.show(views.offer(), LEAD)
    assert scene.notice.screen().availableGeometry().contains(scene.notice.frameGeometry())
    assert len({button.y() for button in scene.buttons()}) == 1, "the answers stand side by side"


def test_it_follows_the_text_size_while_it_is_shown(scene: Scene, theme: Theme) -> None:
    scene.surface.show(views.offer(), LEAD)
    before = scene.notice.height()
    theme.choose(Scheme.LIGHT, 2.0, reduced_motion=True)
    assert scene.notice.height() > before
