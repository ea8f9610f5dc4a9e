"""The gallery: looked at, filtered, and used by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from support.gallery_bench import OWN, Store, make
from twistbreak.core.figure_look import Clothes, LookChoice
from twistbreak.core.health.check import Fit
from twistbreak.core.routines.routine import Dose
from twistbreak.ui.gallery.card import Card
from twistbreak.ui.gallery.details import Details
from twistbreak.ui.gallery.figure import FRAME_MS
from twistbreak.ui.gallery.filters import Chip
from twistbreak.ui.gallery.star import Star
from twistbreak.ui.gallery.window import GalleryWindow
from twistbreak.ui.theme import Scheme, Theme
from twistbreak.ui.widgets.quiet_start import QuietStart

ORDER = [
    "chair-twist",
    "chair-twist-hands-behind-head",
    "office-chair-twist",
    "seated-twist",
    "standing-swing",
    "standing-twist",
    "floor-seated-twist",
    "reclined-twist",
    "supine-twist",
    OWN.id,
]
W = TypeVar("W", bound=QWidget)


@dataclass
class Scene:
    """A gallery on the screen, and the hands of its user."""

    window: GalleryWindow
    store: Store
    bot: QtBot

    def card(self, routine: str) -> Card:
        return next(card for card in self.window.findChildren(Card) if card.routine == routine)

    def shown(self) -> list[str]:
        cards = [card for card in self.window.findChildren(Card) if card.isVisible()]
        is_mirrored = self.window.isRightToLeft()
        return [
            card.routine for card in sorted(cards, key=lambda card: (card.y(), -card.x() if is_mirrored else card.x()))
        ]

    def shows(self, *routines: str) -> None:
        """Wait until the cards stand in this order."""
        self.bot.waitUntil(lambda: self.shown() == list(routines))

    def press(self, key: Qt.Key, *, at: QWidget | None = None) -> None:
        """Press a key once, and long enough after the one before that it cannot be taken for its repetition."""
        quiet = self.window.findChild(QuietStart)
        assert quiet is not None
        self.bot.waitUntil(lambda: not quiet.is_unsure)
        self.bot.keyClick(at or self.focus(), key)

    def click(self, where: QWidget) -> None:
        self.bot.mouseClick(where, Qt.MouseButton.LeftButton)

    def button(self, text: str, inside: QWidget | None = None) -> QPushButton:
        return self.one(QPushButton, inside or self.window, lambda button: button.text() == text)

    def chip(self, text: str) -> Chip:
        return self.one(Chip, self.window, lambda chip: chip.text() == text)

    def says(self, inside: QWidget | None = None) -> str:
        labels = (inside or self.window).findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def details(self) -> Details | None:
        return next((panel for panel in self.window.findChildren(Details) if panel.isVisible()), None)

    @staticmethod
    def one(kind: type[W], inside: QWidget, fits: Callable[[W], bool]) -> W:
        (found,) = [widget for widget in inside.findChildren(kind) if widget.isVisible() and fits(widget)]
        return found


Opened = Callable[..., Scene]


@pytest.fixture
def opened(theme: Theme, qtbot: QtBot) -> Opened:
    """Opens a gallery and waits until it listens."""

    def open_on(store: Store | None = None, *, size: tuple[int, int] = (860, 720), listens: bool = True) -> Scene:
        store = store or Store()
        window = make(theme, store)
        qtbot.addWidget(window)
        window.prepare()
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)
        if listens:
            quiet = window.findChild(QuietStart)
            assert quiet is not None
            qtbot.waitUntil(lambda: not quiet.is_deaf)
        return Scene(window, store, qtbot)

    return open_on


# --- what it shows


def test_every_twist_has_a_card_ours_by_place_and_the_users_own_after_them(opened: Opened) -> None:
    opened().shows(*ORDER)


def test_a_card_says_what_the_twist_is_and_how_long_it_takes(opened: Opened) -> None:
    scene = opened(Store(dose=Dose.QUICK))
    said = scene.says(scene.card("office-chair-twist"))
    assert said.splitlines()[:4] == [
        "Office chair twist",
        "Chair · with a back",
        "1 min 14 s · relieves",
        "The mid-back",
    ]
    assert "strengthens" in scene.says(scene.card("standing-twist"))
    assert "needs a mat" in scene.says(scene.card("supine-twist"))


def test_the_users_own_twist_is_called_theirs_and_needs_no_picture(opened: Opened) -> None:
    scene = opened()
    card = scene.card(OWN.id)
    assert "Yours" in scene.says(card)
    card.setFocus()
    assert not card.figure.is_playing
    assert not card.grab().isNull()


def test_a_twist_that_does_not_come_by_itself_says_why(opened: Opened) -> None:
    scene = opened()
    assert "this place is not among yours" in scene.says(scene.card("supine-twist"))
    assert "Only when" not in scene.says(scene.card("chair-twist"))


def test_what_is_never_offered_stands_last_with_the_reason(opened: Opened) -> None:
    scene = opened(Store(excluded=("chair-twist",)))
    scene.shows(*ORDER[1:], "chair-twist")
    card = scene.card("chair-twist")
    assert "You said: not this one" in scene.says(card)
    assert [button.text() for button in card.findChildren(QPushButton) if button.isVisible()] == [
        "Offer it again",
        "Details",
    ]


def test_a_screen_reader_hears_name_place_in_the_row_and_facts(opened: Opened) -> None:
    scene = opened(Store(favourites=("seated-twist",)))
    card = scene.card("seated-twist")
    assert card.accessibleName() == "Seated twist, 4 of 10"
    assert card.accessibleDescription().startswith("Favourite. Chair. 1 min")
    for button in scene.window.findChildren(QPushButton):
        assert button.accessibleName() or button.text()
    assert scene.one(Star, card, lambda _: True).accessibleName() == "Favourite: Seated twist"


# --- filters


def test_a_place_leaves_the_twists_that_are_done_there(opened: Opened) -> None:
    scene = opened()
    scene.click(scene.chip("Standing"))
    scene.shows("standing-swing", "standing-twist")
    assert "Twists: 2 of 10" in scene.says()
    scene.click(scene.chip("Lying"))
    scene.shows("standing-swing", "standing-twist", "reclined-twist", "supine-twist")


def test_anywhere_and_the_places_exclude_each_other(opened: Opened) -> None:
    scene = opened()
    anywhere, chair = scene.chip("Anywhere"), scene.chip("Chair")
    assert anywhere.isChecked()
    scene.click(chair)
    assert not anywhere.isChecked()
    scene.click(chair)
    assert anywhere.isChecked()
    scene.click(chair)
    scene.click(anywhere)
    assert (anywhere.isChecked(), chair.isChecked()) == (True, False)
    scene.shows(*ORDER)


def test_what_the_user_does_not_have_is_not_needed(opened: Opened) -> None:
    scene = opened()
    scene.press(Qt.Key.Key_Space, at=scene.chip("Mat"))
    scene.shows(*ORDER[:6])
    scene.press(Qt.Key.Key_Return, at=scene.chip("Chair with a back"))
    scene.shows("chair-twist-hands-behind-head", "seated-twist", "standing-swing", "standing-twist")


def test_filters_that_leave_nothing_say_so_and_offer_a_way_out(opened: Opened) -> None:
    scene = opened()
    scene.click(scene.chip("Lying"))
    scene.click(scene.chip("Mat"))
    scene.shows()
    assert "No twist fits." in scene.says()
    scene.click(scene.button("Show all twists"))
    scene.shows(*ORDER)
    assert "No twist fits." not in scene.says()


# --- the keyboard


def test_it_opens_with_the_keyboard_on_the_first_card_and_at_the_top(opened: Opened) -> None:
    scene = opened(size=(320, 480))
    assert scene.focus() is scene.card("chair-twist")
    (scroll,) = scene.window.findChildren(QScrollArea)
    assert scroll.verticalScrollBar().value() == 0


def test_arrow_keys_go_from_card_to_card(opened: Opened) -> None:
    scene = opened()
    for key, there in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Left, 3),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 9),
        (Qt.Key.Key_Right, 9),
        (Qt.Key.Key_Home, 0),
    ):
        scene.press(key)
        assert scene.focus() is scene.card(ORDER[there]), key


def test_a_card_that_the_keyboard_comes_to_is_scrolled_into_view(opened: Opened) -> None:
    scene = opened()
    card = scene.card(ORDER[-1])
    assert card.visibleRegion().isEmpty()
    scene.press(Qt.Key.Key_End)
    assert card.visibleRegion().boundingRect().height() == card.height()


@pytest.mark.usefixtures("right_to_left")
def test_from_right_to_left_the_left_key_goes_on(opened: Opened) -> None:
    scene = opened()
    scene.shows(*ORDER)
    scene.press(Qt.Key.Key_Left)
    assert scene.focus() is scene.card(ORDER[1])


def test_tab_goes_through_the_buttons_of_the_current_card_and_on(opened: Opened) -> None:
    scene = opened()
    scene.press(Qt.Key.Key_Right)
    card = scene.card(ORDER[1])
    walked: list[QWidget] = []
    for _ in range(5):
        scene.press(Qt.Key.Key_Tab)
        walked.append(scene.focus())
    assert [button.text() for button in walked if isinstance(button, QPushButton)] == [
        "",
        "Start",
        "Details",
        "Not this one",
        "Close",
    ]
    assert all(card.isAncestorOf(button) for button in walked[:4])
    scene.press(Qt.Key.Key_Backtab)
    scene.press(Qt.Key.Key_Down)
    assert scene.focus() is scene.card(ORDER[4])


def test_enter_starts_the_twist_and_closes_the_gallery(opened: Opened) -> None:
    scene = opened()
    scene.press(Qt.Key.Key_Right)
    scene.press(Qt.Key.Key_Return)
    assert scene.store.started == [ORDER[1]]
    assert not scene.window.isVisible()


def test_a_click_on_start_does_the_same(opened: Opened) -> None:
    scene = opened()
    scene.click(scene.button("Start", scene.card("standing-twist")))
    assert scene.store.started == ["standing-twist"]
    assert not scene.window.isVisible()


def test_a_key_meant_for_another_window_does_nothing(opened: Opened) -> None:
    scene = opened(listens=False)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_F):
        scene.press(key, at=scene.card("chair-twist"))
    assert (scene.store.started, scene.store.told) == ([], [])


def test_a_key_that_is_held_down_does_nothing_again(opened: Opened) -> None:
    scene = opened()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_F):
        repeated = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(scene.focus(), repeated)
    assert (scene.store.started, scene.store.told) == ([], [])


# --- favourites and the others


def test_the_star_makes_a_favourite_and_takes_it_back(opened: Opened) -> None:
    scene = opened()
    star = scene.one(Star, scene.card("seated-twist"), lambda _: True)
    scene.click(star)
    assert scene.store.favourites == ("seated-twist",)
    assert star.isChecked()
    scene.press(Qt.Key.Key_F, at=scene.card("seated-twist"))
    assert scene.store.favourites == ()
    assert not star.isChecked()
    scene.shows(*ORDER)


def test_not_this_one_goes_to_the_end_and_the_keyboard_stays_where_it_was(opened: Opened) -> None:
    scene = opened()
    scene.click(scene.button("Not this one", scene.card("office-chair-twist")))
    assert scene.store.excluded == ("office-chair-twist",)
    scene.shows(*(name for name in ORDER if name != "office-chair-twist"), "office-chair-twist")
    assert scene.focus() is scene.card("seated-twist")
    assert "Office chair twist is not offered any more." in scene.says()


def test_the_way_back_is_one_click_away(opened: Opened) -> None:
    scene = opened()
    scene.press(Qt.Key.Key_Delete)
    assert scene.store.excluded == ("chair-twist",)
    undo = [button for button in scene.window.findChildren(QPushButton) if button.text() == "Offer it again"]
    (strip,) = [button for button in undo if button.isVisible() and not isinstance(button.parent(), Card)]
    scene.click(scene.chip("Lying"))
    scene.click(strip)
    assert scene.store.excluded == ()
    scene.shows(*ORDER)
    assert scene.focus() is scene.card("chair-twist")
    assert "not offered any more" not in scene.says()


def test_enter_on_a_twist_that_is_never_offered_offers_it_again(opened: Opened) -> None:
    scene = opened(Store(excluded=("chair-twist",)))
    scene.press(Qt.Key.Key_End)
    for key in (Qt.Key.Key_F, Qt.Key.Key_Delete):
        scene.press(key)
    assert scene.store.told == []
    scene.press(Qt.Key.Key_Return)
    assert (scene.store.excluded, scene.store.started) == ((), [])
    assert scene.focus() is scene.card("chair-twist")


@pytest.mark.parametrize(
    ("fit", "said"),
    [
        (Fit.EXCLUDED, "Left out because of your answers in the health check."),
        (Fit.ASK_FIRST, "Ask a doctor or physiotherapist first. When they say yes, tell it in the health check."),
    ],
)
def test_what_the_health_check_rules_out_says_so_and_leads_there(opened: Opened, fit: Fit, said: str) -> None:
    scene = opened(Store(barred={"chair-twist": fit}, excluded=("chair-twist",)))
    card = scene.card("chair-twist")
    assert scene.shown()[-1] == "chair-twist"
    assert said in scene.says(card)
    assert "Start" not in [button.text() for button in card.findChildren(QPushButton) if button.isVisible()]
    scene.press(Qt.Key.Key_End)
    for key in (Qt.Key.Key_F, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        scene.press(key)
    assert (scene.store.commands, scene.store.told, scene.store.started) == (["health"], [], [])


def test_a_twist_that_rests_says_until_when_and_can_be_woken(opened: Opened) -> None:
    scene = opened(Store(resting={"chair-twist": datetime(2026, 11, 27, 10, tzinfo=UTC)}))
    card = scene.card("chair-twist")
    assert scene.shown()[-1] == "chair-twist"
    assert "It rests until" in scene.says(card)
    assert "2026" in scene.says(card)
    scene.click(scene.button("End its rest", card))
    assert scene.store.told == [("rest", "chair-twist", False)]
    scene.shows(*ORDER)
    assert scene.focus() is card


def test_the_last_twist_that_passes_the_filters_can_be_left_out(opened: Opened) -> None:
    scene = opened(Store(excluded=("standing-swing",)))
    scene.click(scene.chip("Standing"))
    scene.press(Qt.Key.Key_Delete, at=scene.card("standing-twist"))
    assert set(scene.store.excluded) == {"standing-swing", "standing-twist"}
    assert scene.focus() is scene.card("standing-swing")


def test_while_a_twist_runs_none_can_be_started(opened: Opened) -> None:
    scene = opened()
    scene.window.set_can_start(can_start=False)
    scene.press(Qt.Key.Key_Return)
    scene.click(scene.button("Start", scene.card("standing-twist")))
    assert scene.store.started == []
    assert "A twist is running." in scene.says()
    scene.window.set_can_start(can_start=True)
    scene.press(Qt.Key.Key_Return)
    assert scene.store.started == ["standing-twist"]


# --- details


def test_space_opens_the_details_below_the_row_of_the_card(opened: Opened) -> None:
    scene = opened()
    scene.press(Qt.Key.Key_Space)
    panel = scene.details()
    assert panel is not None
    scene.bot.waitUntil(lambda: panel.width() > scene.card(ORDER[0]).width() * 2)
    assert scene.card(ORDER[2]).geometry().bottom() < panel.y() < scene.card(ORDER[3]).y()
    said = scene.says(panel)
    for line in ("spinal fusion", "pregnancy", "Put a rolled towel", "Thorough: ", "A review of posture stretches"):
        assert line in said
    assert "Take care: After a major injury" in panel.accessibleDescription()


def test_one_panel_is_open_at_a_time_and_space_closes_it(opened: Opened) -> None:
    scene = opened()
    scene.press(Qt.Key.Key_Space)
    scene.press(Qt.Key.Key_Down)
    scene.press(Qt.Key.Key_Space)
    panel = scene.details()
    assert panel is not None
    assert panel.accessibleName() == "Details: Seated twist"
    scene.press(Qt.Key.Key_Space)
    assert scene.details() is None
    assert scene.focus() is scene.card(ORDER[3])


def test_escape_closes_the_details_and_then_the_window(opened: Opened) -> None:
    scene = opened()
    scene.press(Qt.Key.Key_Space)
    for _ in range(5):
        scene.press(Qt.Key.Key_Tab)
    assert scene.focus() is scene.details()
    scene.press(Qt.Key.Key_Escape)
    assert scene.details() is None
    assert scene.focus() is scene.card(ORDER[0])
    scene.press(Qt.Key.Key_Escape)
    assert not scene.window.isVisible()


def test_the_users_own_sources_stand_in_their_own_words(opened: Opened) -> None:
    scene = opened()
    scene.press(Qt.Key.Key_End)
    scene.press(Qt.Key.Key_Space)
    panel = scene.details()
    assert panel is not None
    assert "My physiotherapist, March 2025" in scene.says(panel)


def test_details_go_when_their_card_is_filtered_out(opened: Opened) -> None:
    scene = opened()
    scene.press(Qt.Key.Key_Space)
    scene.click(scene.chip("Standing"))
    assert scene.details() is None
    scene.click(scene.chip("Anywhere"))
    assert not scene.button("Details", scene.card(ORDER[0])).isChecked()


# --- movement


def test_the_figure_moves_while_it_is_looked_at_and_only_for_one_turn(opened: Opened, theme: Theme) -> None:
    theme.choose(Scheme.LIGHT, 1.0, reduced_motion=False)
    scene = opened()
    figure = scene.card("standing-twist").figure
    assert figure.frame is None
    middle = QPointF(20, 20)
    QApplication.sendEvent(scene.card("standing-twist"), QEnterEvent(middle, middle, middle))
    assert figure.is_playing
    scene.bot.waitUntil(lambda: figure.frame is not None and figure.frame.progress > 0)
    scene.bot.waitUntil(lambda: not figure.is_playing, timeout=20_000)
    assert figure.frame is None


def test_the_figure_moves_on_the_card_that_has_the_keyboard(opened: Opened, theme: Theme) -> None:
    theme.choose(Scheme.LIGHT, 1.0, reduced_motion=False)
    scene = opened()
    scene.press(Qt.Key.Key_Right)
    assert scene.card(ORDER[1]).figure.is_playing
    assert FRAME_MS == 50


def test_nothing_moves_with_reduced_motion_nor_behind_a_closed_window(opened: Opened, theme: Theme) -> None:
    scene = opened()
    scene.press(Qt.Key.Key_Right)
    assert not scene.card(ORDER[1]).figure.is_playing
    theme.choose(Scheme.LIGHT, 1.0, reduced_motion=False)
    scene.press(Qt.Key.Key_Right)
    assert scene.card(ORDER[2]).figure.is_playing
    scene.window.close()
    assert not scene.card(ORDER[2]).figure.is_playing


# --- sizes and themes


@pytest.mark.parametrize(("width", "columns"), [(320, 1), (600, 2), (860, 3), (1400, 5)])
def test_cards_stand_in_as_many_columns_as_fit(opened: Opened, width: int, columns: int) -> None:
    scene = opened(size=(width, 600))
    assert scene.window.width() == width
    cards = [scene.card(name) for name in ORDER]
    assert sum(card.y() == cards[0].y() for card in cards) == columns
    shelf = cards[0].parentWidget()
    assert shelf is not None
    assert all(shelf.rect().contains(card.geometry()) for card in cards)


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_texts_and_buttons_have_room_at_every_text_size(opened: Opened, theme: Theme, scale: float) -> None:
    theme.choose(Scheme.DARK, scale, reduced_motion=True)
    scene = opened(size=(420, 700))
    scene.press(Qt.Key.Key_Space)
    scene.bot.waitUntil(lambda: scene.details() is not None)
    for widget in (*scene.window.findChildren(QLabel), *scene.window.findChildren(QPushButton)):
        if widget.isVisible() and not isinstance(widget, Star):
            assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
            needed = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else 0
            assert widget.height() >= needed, widget.text()


def test_the_figure_on_every_card_follows_the_users_choice_at_once(opened: Opened) -> None:
    scene = opened()
    figures = [scene.card(routine).figure for routine in scene.shown() if routine != OWN.id]
    assert figures
    before = [figure.grab().toImage() for figure in figures]
    scene.store.look = LookChoice(clothes=Clothes.BERRY)
    scene.window.update_now()
    assert all(figure.grab().toImage() != picture for figure, picture in zip(figures, before, strict=True))


def test_it_follows_the_theme_while_it_is_open(opened: Opened, theme: Theme) -> None:
    scene = opened()
    light = scene.window.grab().toImage()
    theme.choose(Scheme.HIGH_CONTRAST, 1.0, reduced_motion=True)
    assert scene.window.grab().toImage() != light
    assert scene.focus() is scene.card("chair-twist")
