"""The break window: what it shows, its keys and buttons, its sizes, and what it must never do."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from support import break_samples, break_screenshots
from support.break_screenshots import PAGES, page
from twistbreak.core.coach.guide import SegmentKind
from twistbreak.core.history.rows import Feeling
from twistbreak.core.routines.routine import Side
from twistbreak.core.text import Text
from twistbreak.ui import break_window
from twistbreak.ui.break_window import SIZE, SMALLEST, BreakWindow
from twistbreak.ui.figure import shipped
from twistbreak.ui.figure_view import FigureView
from twistbreak.ui.presenters.break_view import BreakView, Felt, Intent, OtherTwist, Phase, Section
from twistbreak.ui.theme import LIGHT, Scheme, Theme
from twistbreak.ui.widgets.break_keys import BreakKeys
from twistbreak.ui.widgets.side_counter import SidePill

ALL = [path.stem for path in sorted(break_samples.FOLDER.glob("*.toml"))]


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Iterator[BreakWindow]:
    """A window that is shown, active, and no longer deaf."""
    window = BreakWindow(theme, deaf_ms=0)
    window.show_view(page("hold", "chair-twist"))
    window.appear()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and not is_deaf(window))
    yield window
    window.dismiss()


@pytest.fixture
def wishes(window: BreakWindow) -> list[object]:
    """What the window has told."""
    told: list[object] = []
    window.wished.connect(told.append)
    return told


def is_deaf(window: BreakWindow) -> bool:
    return any(keys.is_deaf for keys in window.findChildren(BreakKeys))


def buttons(window: QWidget) -> dict[str, QAbstractButton]:
    return {b.accessibleName(): b for b in window.findChildren(QAbstractButton) if b.isVisible()}


def instruction(window: QWidget) -> QLabel:
    (label,) = [label for label in window.findChildren(QLabel) if label.property("role") == "instruction"]
    return label


def repeated(window: QWidget, key: Qt.Key) -> None:
    """What a held key sends again and again."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", autorep=True))


def walk(of: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield of
    for number in range(of.childCount()):
        child = of.child(number)
        if child is not None and not child.state().invisible:
            yield from walk(child)


# --- keys and buttons ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        (Qt.Key.Key_Space, Intent.PAUSE),
        (Qt.Key.Key_Return, Intent.PAUSE),
        (Qt.Key.Key_Left, Intent.BACK),
        (Qt.Key.Key_B, Intent.BACK),
        (Qt.Key.Key_Right, Intent.NEXT),
        (Qt.Key.Key_N, Intent.NEXT),
        (Qt.Key.Key_S, Intent.SKIP_SIDE),
        (Qt.Key.Key_Q, Intent.SHORTER),
        (Qt.Key.Key_H, Intent.HURTS),
        (Qt.Key.Key_Escape, Intent.LEAVE),
    ],
)
def test_every_control_has_its_key(
    window: BreakWindow, wishes: list[object], qtbot: QtBot, key: Qt.Key, wish: Intent
) -> None:
    qtbot.keyClick(window, key)
    assert wishes == [wish]


@pytest.mark.parametrize(
    ("of", "name", "wish"),
    [
        ("ready", "Start now", Intent.START),
        ("ready", "Not now", Intent.LEAVE),
        ("hold", "Back", Intent.BACK),
        ("hold", "Pause", Intent.PAUSE),
        ("hold", "Next", Intent.NEXT),
        ("hold", "It hurts", Intent.HURTS),
        ("paused", "Go on", Intent.RESUME),
        ("done", "Easier", Felt(Feeling.EASIER)),
        ("done", "Same", Felt(Feeling.SAME)),
        ("done", "Stiffer", Felt(Feeling.STIFFER)),
        ("done", "Close", Intent.LEAVE),
        ("hurts", "It was a slip", Intent.NOT_HURT),
        ("hurts", "Close", Intent.LEAVE),
    ],
)
def test_every_page_has_its_buttons(
    window: BreakWindow, wishes: list[object], qtbot: QtBot, of: str, name: str, wish: object
) -> None:
    window.show_view(page(of, "chair-twist"))
    qtbot.mouseClick(buttons(window)[name], Qt.MouseButton.LeftButton)
    assert wishes == [wish]


def test_a_pressed_key_repeated_by_the_machine_asks_once(
    window: BreakWindow, wishes: list[object], qtbot: QtBot
) -> None:
    qtbot.keyPress(window, Qt.Key.Key_Right)
    for _ in range(5):
        repeated(window, Qt.Key.Key_Right)
    assert wishes == [Intent.NEXT]


def test_a_key_already_held_when_the_window_appears_does_nothing(theme: Theme, qtbot: QtBot) -> None:
    window = BreakWindow(theme, deaf_ms=60)
    told: list[object] = []
    window.wished.connect(told.append)
    window.show_view(page("hold", "chair-twist"))
    window.appear()
    keys = (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_H)
    for key in keys:
        qtbot.keyPress(window, key)
        repeated(window, key)
    qtbot.waitUntil(lambda: not is_deaf(window))
    for key in keys:
        repeated(window, key)
        qtbot.keyRelease(window, key)
    assert told == []
    qtbot.waitUntil(lambda: not window.findChild(BreakKeys).is_unsure)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert told == [Intent.PAUSE]
    window.dismiss()


@pytest.mark.parametrize("seen_before", [True, False])
def test_a_held_key_that_the_system_repeats_as_releases_and_presses_asks_at_most_once(
    window: BreakWindow, wishes: list[object], qtbot: QtBot, seen_before: bool
) -> None:
    if seen_before:
        qtbot.keyPress(window, Qt.Key.Key_Right)
    for _ in range(5):
        qtbot.keyRelease(window, Qt.Key.Key_Right)
        qtbot.keyPress(window, Qt.Key.Key_Right)
    assert wishes == ([Intent.NEXT] if seen_before else [])


def test_a_click_into_the_window_ends_its_deafness(theme: Theme, qtbot: QtBot) -> None:
    window = BreakWindow(theme, deaf_ms=60_000)
    told: list[object] = []
    window.wished.connect(told.append)
    window.show_view(page("hold", "chair-twist"))
    window.appear()
    qtbot.keyClick(window, Qt.Key.Key_N)
    assert told == []
    qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.keyClick(window, Qt.Key.Key_B)
    assert told == [Intent.BACK]
    window.dismiss()


def test_space_and_enter_press_the_button_that_has_the_keyboard(
    window: BreakWindow, wishes: list[object], qtbot: QtBot
) -> None:
    following = buttons(window)["Next"]
    following.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(following, Qt.Key.Key_Space)
    qtbot.keyClick(following, Qt.Key.Key_Return)
    assert wishes == [Intent.NEXT, Intent.NEXT]


def test_the_keyboard_stays_on_the_large_button_through_a_pause(window: BreakWindow, qtbot: QtBot) -> None:
    buttons(window)["Pause"].setFocus(Qt.FocusReason.TabFocusReason)
    window.show_view(page("paused", "chair-twist"))
    assert buttons(window)["Go on"].hasFocus()
    window.show_view(page("done", "chair-twist"))
    qtbot.waitUntil(lambda: window.focusWidget() is window)


def test_nothing_is_focused_when_the_window_appears(window: BreakWindow) -> None:
    assert window.focusWidget() in (None, window)


def test_arrows_follow_a_language_that_runs_leftwards(
    right_to_left: None, window: BreakWindow, wishes: list[object], qtbot: QtBot
) -> None:
    del right_to_left
    qtbot.keyClick(window, Qt.Key.Key_Left)
    qtbot.keyClick(window, Qt.Key.Key_B)
    assert wishes == [Intent.NEXT, Intent.BACK]


def test_other_twists_are_chosen_from_a_menu_by_key(window: BreakWindow, wishes: list[object], qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_O)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    (wish,) = wishes
    assert isinstance(wish, OtherTwist)
    assert wish.routine in ALL


@pytest.mark.parametrize("way", ["by key", "through the menu"])
def test_it_hurts_stops_the_twist_while_a_menu_is_open(
    window: BreakWindow, wishes: list[object], qtbot: QtBot, way: str
) -> None:
    if way == "by key":
        qtbot.keyClick(window, Qt.Key.Key_O)
    else:
        more = next(button for name, button in buttons(window).items() if name.startswith("More"))
        more.menu().popup(window.pos())
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Qt.Key.Key_H)
    assert wishes == [Intent.HURTS]
    window.show_view(page("hurts", "chair-twist"))
    assert QApplication.activePopupWidget() is None


def test_the_overflow_menu_offers_the_rest_and_only_what_makes_sense(window: BreakWindow) -> None:
    more = next(button for name, button in buttons(window).items() if name.startswith("More"))
    titles = {action.text().split("\t")[0]: action for action in more.menu().actions() if action.text()}
    assert list(titles) == ["Other twist", "Shorter", "Skip this side", "Leave"]
    assert all(action.isEnabled() for action in titles.values())
    view = page("hold", "chair-twist")
    window.show_view(replace(view, wishes=view.wishes - {Intent.SHORTER}, choices=()))
    assert [title for title, action in titles.items() if not action.isEnabled()] == ["Other twist", "Shorter"]


@pytest.mark.parametrize("number", [0, 1])
def test_each_entry_of_the_menu_asks_once(window: BreakWindow, wishes: list[object], number: int) -> None:
    more = next(button for name, button in buttons(window).items() if name.startswith("More"))
    entries = [action for action in more.menu().actions() if action.text()]
    entries[1:][number].trigger()
    assert wishes == [(Intent.SHORTER, Intent.SKIP_SIDE)[number]]


def test_a_twist_chosen_through_the_whole_menu_is_asked_for_once(window: BreakWindow, wishes: list[object]) -> None:
    more = next(button for name, button in buttons(window).items() if name.startswith("More"))
    (submenu,) = [action.menu() for action in more.menu().actions() if action.menu()]
    submenu.actions()[2].trigger()
    assert len(wishes) == 1
    assert isinstance(wishes[0], OtherTwist)


def test_closing_the_window_by_its_frame_is_leaving_once(window: BreakWindow, wishes: list[object]) -> None:
    window.close()
    assert wishes == [Intent.LEAVE]
    window.dismiss()
    window.dismiss()
    assert wishes == [Intent.LEAVE]


def test_it_asks_not_to_be_activated_when_it_appears(window: BreakWindow) -> None:
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_it_tells_when_it_is_hidden_and_seen_again(window: BreakWindow, qtbot: QtBot) -> None:
    assert window.is_visible_now
    with qtbot.waitSignal(window.seen):
        window.showMinimized()
    assert not window.is_visible_now
    with qtbot.waitSignal(window.seen):
        window.showNormal()
    qtbot.waitUntil(lambda: window.is_visible_now)


def test_pointer_and_keyboard_are_attention(window: BreakWindow, qtbot: QtBot) -> None:
    window.show_view(page("done", "chair-twist"))
    told: list[bool] = []
    window.attended.connect(lambda: told.append(window.has_attention))
    QApplication.sendEvent(window, QEvent(QEvent.Type.Enter))
    QApplication.sendEvent(window, QEvent(QEvent.Type.Leave))
    assert told == [True, False]
    qtbot.keyClick(window, Qt.Key.Key_Tab)
    assert window.has_attention


# --- what it shows ---------------------------------------------------------------------------------------------------


def shown_texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def test_a_hold_shows_name_place_time_instruction_breath_and_round(window: BreakWindow) -> None:
    assert shown_texts(window) == [
        "Chair twist",
        "On your chair · 1 min 2 s left",
        "12 s",
        "Stay turned to your right",
        "Breathe out. Let the breath flow, never hold it.",
        "Side 1 of 2",
    ]


@pytest.mark.parametrize("first", Side)
def test_each_side_has_its_place_and_words_say_which_is_in_hand(window: BreakWindow, first: Side) -> None:
    window.show_view(page("hold", "standing-twist", first))
    pills = [pill for pill in window.findChildren(SidePill) if pill.isVisible()]
    told = [(pill.accessibleName(), pill.accessibleDescription()) for pill in pills]
    in_hand = {Side.LEFT: ("The side in hand.", ""), Side.RIGHT: ("", "The side in hand.")}[first]
    assert told == list(zip(("Left: 0 of 2 done", "Right: 0 of 2 done"), in_hand, strict=True))


def test_cautions_are_shown_before_the_start(window: BreakWindow) -> None:
    view = page("ready", "supine-twist")
    window.show_view(view)
    assert {str(caution) for caution in view.routine.cautions} <= set(shown_texts(window))
    assert "You need a mat." in shown_texts(window)


def test_it_hurts_shows_both_lists_and_no_figure(window: BreakWindow) -> None:
    window.show_view(page("hurts", "chair-twist"))
    texts = shown_texts(window)
    assert {"Stop a twist at once when the pain is", "See a doctor when", "burning"} <= set(texts)
    assert not window.findChild(FigureView).isVisible()


def test_a_new_text_does_not_move_the_figure(window: BreakWindow, qtbot: QtBot) -> None:
    figure = window.findChild(FigureView)
    places: set[tuple[int, int, int, int]] = set()
    plan = break_samples.timeline("floor-seated-twist")
    view = page("hold", "floor-seated-twist")
    window.show_view(view)
    for segment in plan.segments:
        window.show_view(replace(view, instruction=segment.text, detail=segment.detail))
        qtbot.wait(1)
        places.add(figure.geometry().getRect())
    assert len(places) == 1


def test_a_theme_changed_live_repaints(window: BreakWindow, theme: Theme) -> None:
    before = window.grab().toImage().pixelColor(3, 3)
    theme.choose(Scheme.DARK, 1.0, reduced_motion=True)
    assert window.grab().toImage().pixelColor(3, 3) != before


# --- accessibility ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("of", PAGES)
def test_every_control_has_a_name_and_says_its_key(window: BreakWindow, of: str) -> None:
    window.show_view(page(of, "chair-twist"))
    found = [node for node in walk(QAccessible.queryAccessibleInterface(window)) if node.actionInterface()]
    controls = [node for node in found if node.role() in (QAccessible.Role.Button, QAccessible.Role.ButtonMenu)]
    assert controls
    for node in controls:
        assert node.text(QAccessible.Text.Name)
        if node.role() is QAccessible.Role.Button:
            assert node.text(QAccessible.Text.Description).startswith("Key: ")


def test_the_figure_is_described_in_words_that_follow_the_movement(window: BreakWindow) -> None:
    figure = window.findChild(FigureView)
    assert figure.accessibleName() == "Picture: Chair twist"
    assert "turn to the right" in figure.accessibleDescription()
    window.show_view(page("hold", "chair-twist", Side.LEFT))
    assert "turn to the left" in figure.accessibleDescription()
    window.show_view(page("hold", "supine-twist", Side.LEFT))
    assert "knees to the left" in figure.accessibleDescription()


def test_a_screen_reader_is_told_what_changes_politely_and_once(
    window: BreakWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    class Recorder:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 -- Qt's name
            told.append((event.message(), event.politeness()))  # type: ignore[attr-defined]

    monkeypatch.setattr(break_window, "QAccessible", Recorder)
    view = page("turn", "chair-twist", Side.LEFT)
    window.show_view(view)
    window.show_view(replace(view, pill=Text("Test", "11 s")))
    polite = QAccessible.AnnouncementPoliteness.Polite
    assert told == [(str(view.announcement), polite)]


# --- sizes and directions --------------------------------------------------------------------------------------------


def settle(window: BreakWindow, view: BreakView, size: QSize) -> None:
    window.resize(size)
    window.show_view(view)
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize("of", ["turn", "hold", "paused", "done"])
@pytest.mark.parametrize("twist", ["chair-twist", "standing-swing", "reclined-twist"])
def test_the_smallest_window_shows_everything(window: BreakWindow, of: str, twist: str) -> None:
    settle(window, page(of, twist), SMALLEST)
    assert window.size() == SMALLEST
    whole = window.rect()
    for button in buttons(window).values():
        assert whole.contains(QRect(button.mapTo(window, QPoint()), button.size()))
        assert button.width() >= button.minimumSizeHint().width()
    label = instruction(window)
    assert whole.contains(QRect(label.mapTo(window, QPoint()), label.size()))
    assert window.findChild(FigureView).height() >= 84


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [SMALLEST, SIZE, QSize(700, 900), QSize(1000, 500)])
def test_large_text_keeps_buttons_whole_and_the_instruction_in_sight(
    window: BreakWindow, theme: Theme, scale: float, size: QSize
) -> None:
    theme.choose(Scheme.LIGHT, scale, reduced_motion=True)
    for of in PAGES:
        settle(window, page(of, "floor-seated-twist"), size)
        for button in buttons(window).values():
            place = QRect(button.mapTo(window, QPoint()), button.size())
            assert window.rect().contains(place), (of, button.accessibleName(), place)
            assert place.height() >= 36
            assert place.width() >= min(44, button.sizeHint().width())
        label = instruction(window)
        assert label.fontMetrics().height() >= 20
        area = window.findChild(QScrollArea).viewport()
        assert 0 <= label.mapTo(area, QPoint()).y() < area.height() - label.fontMetrics().height()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_page_whose_words_just_fit_does_not_scroll(
    theme: Theme, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    words = Text("Test", "A caution of so many words that it takes two lines or more in a narrow window.")
    view = replace(page("ready", "chair-twist"), sections=(Section(words, (words, words)),))
    qapp.setLayoutDirection(direction)
    window = BreakWindow(theme)
    window.show_view(view)
    window.appear()
    area = window.findChild(QScrollArea)
    around = window.height() - area.viewport().height()
    needed = area.widget().heightForWidth(area.maximumViewportSize().width())
    settle(window, view, QSize(SIZE.width(), around + needed))
    assert area.verticalScrollBar().maximum() == 0
    window.dismiss()


def test_a_page_that_does_not_fit_begins_at_its_top_and_scrolls_by_keys(window: BreakWindow, qtbot: QtBot) -> None:
    view = page("ready", "chair-twist")
    line = Text("Test", "A caution that is long enough to take three lines or so in the window as it comes up. " * 3)
    settle(window, replace(view, sections=(Section(line, (line, line)),)), SIZE)
    bar = window.findChild(QScrollArea).verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    qtbot.keyClick(window, Qt.Key.Key_Down)
    assert bar.value() > 0
    qtbot.keyClick(window, Qt.Key.Key_PageUp)
    qtbot.keyClick(window, Qt.Key.Key_Up)
    assert bar.value() == 0


def test_the_figure_shrinks_first(window: BreakWindow) -> None:
    figure = window.findChild(FigureView)
    settle(window, page("hold", "chair-twist"), SIZE)
    tall, text = figure.height(), instruction(window).height()
    settle(window, page("hold", "chair-twist"), QSize(SIZE.width(), SMALLEST.height()))
    assert figure.height() < tall
    assert instruction(window).height() == text


def grabbed(figure: FigureView) -> QImage:
    return figure.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_the_body_and_its_sides_are_never_mirrored_by_the_language(
    window: BreakWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    settle(window, page("hold", "chair-twist"), SIZE)
    figure = window.findChild(FigureView)
    before, back = grabbed(figure), buttons(window)["Back"].x()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: buttons(window)["Back"].x() > back)
    settle(window, page("hold", "chair-twist"), SIZE)
    assert difference(grabbed(figure), before) == 0.0  # the first picture is painted, the next put together from pixels


def painted(twist: str, side: Side, size: int = 200) -> QImage:
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    frame = break_samples.instant(
        break_samples.timeline(twist, side), SegmentKind.SWING if "swing" in twist else SegmentKind.HOLD, side, 0.62, 0
    )
    shipped.figure(break_samples.routine(twist)).paint(painter, QRectF(0, 0, size, size), frame, LIGHT)
    painter.end()
    return image


def difference(first: QImage, second: QImage) -> float:
    """Share of the pixels that clearly differ."""
    a, b = bytes(first.constBits()), bytes(second.constBits())
    return sum(abs(x - y) > 24 for x, y in zip(a, b, strict=True)) / len(a)


@pytest.mark.parametrize("twist", ALL)
def test_the_left_is_the_mirror_image_of_the_right(twist: str) -> None:
    right, left = painted(twist, Side.RIGHT), painted(twist, Side.LEFT)
    assert difference(right, left) > 0.02
    assert difference(right.flipped(Qt.Orientation.Horizontal), left) < 0.005


@pytest.mark.parametrize("twist", ALL)
def test_the_figure_still_reads_at_the_size_of_a_notice(twist: str) -> None:
    small, empty = painted(twist, Side.RIGHT, 96), QImage(96, 96, QImage.Format.Format_RGB32)
    empty.fill(Qt.GlobalColor.white)
    assert difference(small, empty) > 0.1


@pytest.mark.parametrize("of", PAGES)
def test_every_theme_draws_every_page(window: BreakWindow, every_theme: Theme, of: str) -> None:
    settle(window, page(of, "standing-swing"), SIZE)
    image = window.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 400, 5) for y in range(0, 640, 5)}
    assert every_theme.palette.background.lower() in colours
    assert len(colours) > 4


# --- life ------------------------------------------------------------------------------------------------------------


def test_a_window_that_went_away_leaves_nothing_behind(theme: Theme, qapp: QApplication) -> None:
    def one() -> None:
        window = BreakWindow(theme)
        for of in PAGES:
            window.show_view(page(of, "chair-twist"))
        window.appear()
        qapp.processEvents()
        window.dismiss()
        del window
        qapp.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def count() -> tuple[int, int]:
        gc.collect()
        return len(qapp.allWidgets()), sum(isinstance(found, QWidget) for found in gc.get_objects())

    one()
    before = count()
    for _ in range(5):
        one()
    assert count() == before


def test_a_window_that_went_away_needs_no_garbage_collector(theme: Theme, qapp: QApplication) -> None:
    gc.collect()
    gc.disable()
    try:
        window = BreakWindow(theme)
        window.show_view(page("hold", "chair-twist"))
        window.appear()
        qapp.processEvents()
        window.dismiss()
        gone = weakref.ref(window)
        del window
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert gone() is None
    finally:
        gc.enable()


def test_the_place_is_asked_for_before_the_window_is_seen(theme: Theme) -> None:
    seen: list[bool] = []
    window = BreakWindow(theme, place=lambda which: seen.append(which.isVisible()))
    window.show_view(page("ready", "chair-twist"))
    window.appear()
    assert seen == [False]
    window.dismiss()


def test_phases_and_pages_are_the_same_set() -> None:
    assert {page(name, "chair-twist").phase for name in PAGES} == set(Phase)


def test_screenshots_of_the_break_window(qapp: QApplication) -> None:
    light_and_dark = tuple(v for v in break_screenshots.VARIANTS if v.name in ("light", "dark@2x"))
    others = tuple(v for v in break_screenshots.VARIANTS if v not in light_and_dark and v.density == 1)
    written: list[Path] = break_screenshots.draw(qapp, light_and_dark, ("chair-twist", "supine-twist"))
    written += break_screenshots.draw(qapp, others, ("chair-twist",))
    assert all(path.stat().st_size > 2000 for path in written)
