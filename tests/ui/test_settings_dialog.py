"""The settings dialog: made from the schema, used with mouse and keys."""

from __future__ import annotations

from datetime import date, time, timedelta
from itertools import pairwise
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTimeEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from support import settings_bench
from support.break_samples import routine as drawn_routine
from support.settings_bench import Store, open_dialog, real_schema
from twistbreak.core.engine.policy import TimeRange
from twistbreak.core.problem import Problem
from twistbreak.core.settings.model import Choice, Page, Schema, Setting, Value, ValueKind
from twistbreak.core.text import translate
from twistbreak.ui.gallery.figure import MovingFigure
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.dialog import SettingsDialog
from twistbreak.ui.settings.preview import Timeline
from twistbreak.ui.theme import Scheme, Theme

KEYS = [setting.key for setting in real_schema()]
MONDAY_HELP = "Reminders come between these times"
Found = TypeVar("Found", bound=QWidget)


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> tuple[SettingsDialog, Store]:
    """A dialog on the screen, active, with its store."""
    return show(qtbot, theme)


def show(qtbot: QtBot, theme: Theme, schema: Schema | None = None) -> tuple[SettingsDialog, Store]:
    dialog, store = open_dialog(theme, schema)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog, store


def named(dialog: QWidget, kind: type[Found], name: str, setting: Setting | None = None) -> Found:
    """The one control of a kind with that name (and the help of that setting), as a screen reader finds it."""
    found = [
        widget
        for widget in dialog.findChildren(kind)
        if name in (widget.accessibleName(), widget.text() if isinstance(widget, QAbstractButton) else None)
        and widget.isVisible()
        and (setting is None or say(setting.help) in widget.accessibleDescription())
    ]
    assert len(found) == 1, f"{len(found)} visible controls named {name!r}"
    return found[0]


def setting_of(key: str) -> Setting:
    setting = real_schema().find(key)
    assert setting is not None
    return setting


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_into(box: QAbstractSpinBox | QLineEdit, text: str, *, finish: bool = True) -> None:
    box.clearFocus()
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(box, text)
    if finish:
        QTest.keyClick(box, Qt.Key.Key_Return)


def turn_to(dialog: SettingsDialog, page: str) -> None:
    """Open a page, and let it be laid out before anybody aims at it."""
    dialog.open_page(page)
    QApplication.processEvents()


def visible_texts(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


# --- every kind of editor -------------------------------------------------------------------------------------------


def change(dialog: SettingsDialog, setting: Setting) -> Value:  # noqa: C901, PLR0911 -- one return a kind
    """Change a setting by mouse and keys; return what should come of it."""
    title = say(setting.title)
    default = setting.default
    match setting.kind:
        case ValueKind.BOOL:
            click(named(dialog, QAbstractButton, title))
            return not default
        case ValueKind.INT | ValueKind.PERCENT:
            box = named(dialog, QSpinBox, title)
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Up)
            assert isinstance(default, int)
            return default + box.singleStep()
        case ValueKind.DURATION:
            high = setting.maximum
            assert isinstance(high, timedelta)
            value = high - timedelta(seconds=1)
            type_into(named(dialog, QAbstractSpinBox, title), f"{int(value.total_seconds())}s")
            return value
        case ValueKind.CHOICE if len(setting.choices) > 5:  # a list that opens
            values = [choice.value for choice in setting.choices]
            picker = named(dialog, QComboBox, title)
            picker.setFocus()
            QTest.keyClick(picker, Qt.Key.Key_Down)
            return values[values.index(str(default)) + 1]
        case ValueKind.CHOICE:
            other = next(choice for choice in setting.choices if choice.value != default)
            click(named(dialog, QAbstractButton, say(other.title)))
            return other.value
        case ValueKind.CHOICES:
            assert isinstance(default, tuple)
            if setting.choices:
                last = setting.choices[-1]  # ticked by default, or not
                click(named(dialog, QAbstractButton, say(last.title)))
                chosen = {*default} ^ {last.value}
                return tuple(choice.value for choice in setting.choices if choice.value in chosen)
            click(named(dialog, QAbstractButton, "Supine twist", setting))
            return ("supine-twist",)
        case ValueKind.TIMES:
            type_into(named(dialog, QTimeEdit, title), "11:45")
            return (time(11, 45),)
        case ValueKind.RANGES:
            click(named(dialog, QAbstractButton, f"Add hours: {title}"))
            return (*default, TimeRange(time(17, 30), time(19, 30))) if default else (TimeRange(time(9), time(17)),)
        case ValueKind.DATES:
            type_into(named(dialog, QDateEdit, title), "2026-12-24")
            return (date(2026, 12, 24),)
        case ValueKind.NAMES:
            assert isinstance(default, tuple)
            type_into(named(dialog, QLineEdit, title), "my-filter")
            return (*default, "my-filter")


@pytest.mark.parametrize("key", KEYS)
def test_every_setting_of_the_schema_can_be_changed_and_reset(key: str, opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    setting = setting_of(key)
    if setting.needs:
        store.edit_by_hand(setting.needs, True)
    turn_to(dialog, setting.page)
    reset = named(dialog, QToolButton, f"Reset {say(setting.title)}")
    assert not reset.isEnabled()
    expected = change(dialog, setting)
    assert store.asked == [(key, expected)]
    assert store.settings.values[key] == expected
    click(reset)
    assert store.asked[1:] == [(key, None)]
    assert store.settings.values[key] == setting.default
    assert not reset.isEnabled()
    store.asked.clear()
    assert change(dialog, setting) == expected, "the control shows the default again after a reset"
    assert store.asked == [(key, expected)]


def test_a_switch_takes_the_space_key(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    turn_to(dialog, "sounds")
    switch = named(dialog, QAbstractButton, "Tones")
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert store.asked == [("sounds.tones", False)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1h 30min", timedelta(minutes=90)),
        ("1 h 30 min", timedelta(minutes=90)),
        ("400s", timedelta(seconds=400)),
        ("45", timedelta(minutes=45)),
        (" 12 MIN ", timedelta(minutes=12)),
    ],
)
def test_a_duration_is_understood_as_people_write_it(
    typed: str, meant: timedelta, opened: tuple[SettingsDialog, Store]
) -> None:
    dialog, store = opened
    type_into(named(dialog, QAbstractSpinBox, "Remind me after"), typed)
    assert store.asked == [("reminders.interval", meant)]


@pytest.mark.parametrize("typed", ["soon", "4min", "5h", "-10min", "1.5h", ""])
def test_a_duration_that_cannot_be_taken_is_refused_with_a_sentence(
    typed: str, opened: tuple[SettingsDialog, Store]
) -> None:
    dialog, store = opened
    box = named(dialog, QAbstractSpinBox, "Remind me after")
    box.setFocus()
    box.selectAll()
    QTest.keyClick(box, Qt.Key.Key_Delete)
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    refusal = f"“{typed}” cannot be taken. Type a length of time from 5 min to 4 h, such as 30 min."
    assert refusal in visible_texts(dialog)
    assert box.text() == "30 min"
    assert store.asked == []
    type_into(box, "35min")
    assert refusal not in visible_texts(dialog)
    assert store.asked == [("reminders.interval", timedelta(minutes=35))]


def test_arrow_keys_and_buttons_step_a_duration_onto_round_values(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    store.edit_by_hand("reminders.interval", timedelta(minutes=31, seconds=20))
    box = named(dialog, QAbstractSpinBox, "Remind me after")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    click(named(dialog, QToolButton, "More: Remind me after"))
    click(named(dialog, QToolButton, "Less: Remind me after"))
    values = [value for _, value in store.asked]
    assert values == [timedelta(minutes=35), timedelta(minutes=40), timedelta(minutes=35)]


def test_a_duration_stops_at_its_bounds(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    box = named(dialog, QAbstractSpinBox, "Remind me after")
    box.setFocus()
    for _ in range(60):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert store.asked[-1] == ("reminders.interval", timedelta(minutes=5))
    assert box.text() == "5 min"


def test_a_slider_and_its_box_show_the_same(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    turn_to(dialog, "sounds")
    slider, box = named(dialog, QSlider, "Volume"), named(dialog, QSpinBox, "Volume")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert (slider.value(), box.value()) == (55, 55)
    type_into(box, "70")
    assert (slider.value(), box.value()) == (70, 70)
    assert store.asked == [("sounds.volume", 55), ("sounds.volume", 70)]


def test_radio_buttons_follow_the_arrow_keys(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    turn_to(dialog, "twists")
    standard = named(dialog, QAbstractButton, "Standard: about 30 seconds a side")
    standard.setFocus()
    QTest.keyClick(standard, Qt.Key.Key_Down)
    assert store.asked == [("twists.dose", "thorough")]
    interface = QAccessible.queryAccessibleInterface(standard)
    assert interface.role() is QAccessible.Role.RadioButton


def test_the_last_place_to_twist_cannot_be_unticked(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    turn_to(dialog, "twists")
    chair, standing = (named(dialog, QAbstractButton, text) for text in ("On a chair", "Standing"))
    click(chair)
    click(standing)
    assert standing.isChecked()
    assert store.asked == [("twists.places", ("standing",))]
    assert "At least one must stay." in visible_texts(dialog)


def test_twists_stand_under_their_place_and_ones_own_are_marked(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    turn_to(dialog, "twists")
    assert {"On a chair", "On the floor", "Lying down"} <= set(visible_texts(dialog))
    click(named(dialog, QAbstractButton, "Grandmother's twist (yours)", setting_of("twists.excluded")))
    assert store.asked == [("twists.excluded", ("my-twist",))]


def test_a_twist_that_is_gone_can_still_be_taken_off_the_list(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    turn_to(dialog, "twists")
    store.edit_by_hand("twists.excluded", ("gone-twist", "chair-twist"))
    click(named(dialog, QAbstractButton, "gone-twist (no such twist now)"))
    assert store.asked == [("twists.excluded", ("chair-twist",))]


def test_many_choices_become_a_list_that_opens(qtbot: QtBot, theme: Theme) -> None:
    many = tuple(Choice(f"v{n}", translate("Test", f"Choice {n}")) for n in range(9))
    dialog, store = show(qtbot, theme, extended("choice", "v0", choices=many))
    turn_to(dialog, "extra")
    picker = named(dialog, QComboBox, "Extra")
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Down)
    assert store.asked == [("extra.thing", "v1")]


def extended(kind: str, default: Value, choices: tuple[Choice, ...] = (), title: str = "Extra") -> Schema:
    """The real schema and a page with one more setting."""
    text = translate("Test", title)
    extra = Setting("extra.thing", "extra", ValueKind(kind), default, text, text, unit="%", choices=choices)
    return Schema((*real_schema().pages, Page("extra", translate("Test", "More"), (extra,))))


# --- lists ----------------------------------------------------------------------------------------------------------


def test_times_are_kept_in_order_and_can_be_removed(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    field = named(dialog, QTimeEdit, "Always at these times")
    type_into(field, "16:00")
    type_into(field, "09:30", finish=False)
    click(named(dialog, QAbstractButton, "Add time: Always at these times"))
    assert store.settings.times("reminders.fixed_times") == (time(9, 30), time(16))
    click(named(dialog, QAbstractButton, "Remove 16:00"))
    chip = named(dialog, QAbstractButton, "Remove 09:30")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert store.settings.times("reminders.fixed_times") == ()
    assert field.hasFocus(), "the focus does not vanish with the last entry"


def test_the_same_time_twice_is_refused(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    field = named(dialog, QTimeEdit, "Always at these times")
    type_into(field, "16:00")
    type_into(field, "16:00")
    assert len(store.asked) == 1
    assert "16:00 is in the list already." in visible_texts(dialog)


def test_days_off_are_chips_with_their_weekday(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    store.edit_by_hand("hours.enabled", True)
    turn_to(dialog, "hours")
    assert named(dialog, QDateEdit, "Days off").calendarPopup()
    type_into(named(dialog, QDateEdit, "Days off"), "2026-12-24")
    click(named(dialog, QAbstractButton, "Remove Thu 24 Dec 2026"))
    assert [value for _, value in store.asked] == [(date(2026, 12, 24),), ()]


@pytest.fixture
def monday(opened: tuple[SettingsDialog, Store]) -> tuple[SettingsDialog, Store]:
    dialog, store = opened
    store.edit_by_hand("hours.enabled", True)
    store.edit_by_hand("hours.monday", (TimeRange(time(9), time(12)), TimeRange(time(13), time(17))))
    turn_to(dialog, "hours")
    return dialog, store


def fields(dialog: SettingsDialog, name: str) -> list[QTimeEdit]:
    found = [field for field in dialog.findChildren(QTimeEdit) if field.accessibleName() == name and field.isVisible()]
    return sorted(found, key=lambda field: field.mapTo(dialog, QPoint()).y())


def test_a_range_may_run_over_midnight(monday: tuple[SettingsDialog, Store]) -> None:
    dialog, store = monday
    type_into(fields(dialog, "Monday, to")[1], "02:00")
    assert store.asked == [("hours.monday", (TimeRange(time(9), time(12)), TimeRange(time(13), time(2))))]
    assert "next day" in visible_texts(dialog)


def test_overlapping_ranges_are_refused_until_they_no_longer_overlap(monday: tuple[SettingsDialog, Store]) -> None:
    dialog, store = monday
    refusal = "Not saved yet: 09:00 to 12:00 and 11:00 to 17:00 overlap. Let one end before the other begins."
    type_into(fields(dialog, "Monday, from")[1], "11:00")
    assert refusal in visible_texts(dialog)
    assert store.asked == []
    type_into(fields(dialog, "Monday, to")[0], "11:00")
    assert refusal not in visible_texts(dialog)
    assert store.asked == [("hours.monday", (TimeRange(time(9), time(11)), TimeRange(time(11), time(17))))]


def test_a_range_can_be_removed(monday: tuple[SettingsDialog, Store]) -> None:
    dialog, store = monday
    buttons = [b for b in dialog.findChildren(QToolButton) if b.accessibleName() == "Remove this range: Monday"]
    click(buttons[0])
    assert store.asked == [("hours.monday", (TimeRange(time(13), time(17)),))]
    assert len(fields(dialog, "Monday, from")) == 1


def test_no_hours_can_be_added_to_a_full_day(monday: tuple[SettingsDialog, Store]) -> None:
    dialog, store = monday
    store.edit_by_hand("hours.monday", (TimeRange(time(0), time(0)),))
    assert not named(dialog, QAbstractButton, "Add hours: Monday").isEnabled()


# --- what comes from outside ----------------------------------------------------------------------------------------


def test_an_edit_of_the_file_appears_at_once(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    store.edit_by_hand("reminders.interval", timedelta(minutes=50))
    assert named(dialog, QAbstractSpinBox, "Remind me after").text() == "50 min"
    assert named(dialog, QToolButton, "Reset Remind me after").isEnabled()
    assert store.asked == []


@pytest.mark.parametrize(("title", "key"), [("Remind me after", "reminders.interval"), ("Snoozes in a row", "")])
def test_an_edit_of_the_file_leaves_what_is_being_typed(
    title: str, key: str, opened: tuple[SettingsDialog, Store]
) -> None:
    dialog, store = opened
    box = named(dialog, QAbstractSpinBox, title)
    type_into(box, "7", finish=False)
    typed = box.text()
    store.edit_by_hand(key or "reminders.snoozes", timedelta(minutes=50) if key else 2)
    assert box.hasFocus()
    assert box.text() == typed
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert [value for _, value in store.asked] == [timedelta(minutes=7) if key else 7]


def test_typing_the_old_value_over_a_newer_one_from_the_file_counts(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    box = named(dialog, QSpinBox, "Snoozes in a row")
    type_into(box, "3", finish=False)
    store.edit_by_hand("reminders.snoozes", 5)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert store.asked == [("reminders.snoozes", 3)]


def test_an_edit_of_the_file_keeps_the_focus_in_a_list(monday: tuple[SettingsDialog, Store]) -> None:
    dialog, store = monday
    field = fields(dialog, "Monday, from")[0]
    field.setFocus()
    store.edit_by_hand("hours.monday", (TimeRange(time(8), time(12)), TimeRange(time(13), time(17))))
    assert field.hasFocus()
    assert field.time().toPython() == time(8)


def test_a_setting_without_what_it_needs_is_off_and_says_why(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    turn_to(dialog, "sounds")
    volume = named(dialog, QSpinBox, "Volume")
    reason = "Works only while “Tones” is on."
    assert volume.isEnabled()
    assert reason not in visible_texts(dialog)
    store.edit_by_hand("sounds.tones", False)
    assert not volume.isEnabled()
    assert reason in visible_texts(dialog)


def test_problems_in_the_file_stand_at_the_top_until_they_are_gone(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, _ = opened
    problems = [
        Problem("settings.toml", line, "reminders.interval", translate("Test", "“soon” is no duration."))
        for line in (3, 4, 5, 6, 7)
    ]
    dialog.show_problems(problems)
    texts = visible_texts(dialog)
    assert "settings.toml, line 3, reminders.interval: “soon” is no duration." in texts
    assert "And 2 more." in texts
    dialog.show_problems([Problem("settings.toml", None, "", translate("Test", "The folder is read-only."))])
    assert "settings.toml: The folder is read-only." in visible_texts(dialog)
    dialog.show_problems([])
    assert not [text for text in visible_texts(dialog) if "settings.toml" in text]


def test_settings_that_contradict_each_other_are_pointed_out(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    before = visible_texts(dialog)
    store.edit_by_hand("reminders.natural_break", timedelta(minutes=1))
    store.edit_by_hand("reminders.idle_limit", timedelta(minutes=9))
    assert any(text.startswith("Away counts as a break only after") for text in visible_texts(dialog))
    assert not any(text.startswith("Away counts as a break only after") for text in before)


# --- the day --------------------------------------------------------------------------------------------------------


def test_the_day_follows_the_settings(qtbot: QtBot, opened: tuple[SettingsDialog, Store]) -> None:
    dialog, _ = opened
    timeline = dialog.findChild(Timeline)
    assert timeline is not None
    assert any(text.startswith("About 15 twists in 8 h 15 min at the desk") for text in visible_texts(dialog))
    type_into(named(dialog, QAbstractSpinBox, "Remind me after"), "1h")
    qtbot.waitUntil(lambda: any(text.startswith("About 7 twists") for text in visible_texts(dialog)))
    assert timeline.accessibleDescription().startswith("About 7 twists in 8 h 15 min at the desk")
    assert "10:00: Chair twist" in timeline.accessibleDescription()


def test_many_changes_in_a_row_draw_the_day_once(
    qtbot: QtBot, opened: tuple[SettingsDialog, Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog, _ = opened
    shown: list[object] = []
    timeline = dialog.findChild(Timeline)
    assert timeline is not None
    monkeypatch.setattr(timeline, "show_day", shown.append)
    box = named(dialog, QAbstractSpinBox, "Remind me after")
    box.setFocus()
    qtbot.wait(100)
    shown.clear()
    for _ in range(8):
        QTest.keyClick(box, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(100)
    assert len(shown) == 1


def test_the_page_of_the_figure_shows_who_does_the_twists(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_bench, "ROUTINES", (drawn_routine("chair-twist"), *settings_bench.ROUTINES[1:]))
    dialog, store = show(qtbot, theme)
    timeline = dialog.findChild(Timeline)
    assert timeline is not None
    assert timeline.isVisible()
    turn_to(dialog, "figure")
    figure = dialog.findChild(MovingFigure)
    assert figure is not None
    assert figure.isVisible()
    assert not timeline.isVisible()
    before = figure.grab().toImage()
    store.edit_by_hand("figure.clothes", "berry")
    qtbot.waitUntil(lambda: figure.grab().toImage() != before)
    turn_to(dialog, "reminders")
    assert timeline.isVisible()
    assert not figure.isVisible()


# --- keys, wheel, screens -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "kind", "title"),
    [
        ("reminders", QAbstractSpinBox, "Remind me after"),
        ("reminders", QSpinBox, "Snoozes in a row"),
        ("reminders", QTimeEdit, "Always at these times"),
        ("sounds", QSlider, "Volume"),
    ],
)
def test_the_wheel_over_a_control_without_focus_scrolls_the_page(
    page: str, kind: type[QWidget], title: str, opened: tuple[SettingsDialog, Store]
) -> None:
    dialog, store = opened
    turn_to(dialog, page)
    control = named(dialog, kind, title)
    area = next(area for area in dialog.findChildren(QScrollArea) if area.isAncestorOf(control))
    area.ensureWidgetVisible(control)
    before = area.verticalScrollBar().value()
    place = control.mapTo(dialog, control.rect().center())
    QTest.wheelEvent(dialog.windowHandle(), QPointF(place), QPoint(0, -120))
    assert store.asked == []
    assert (area.verticalScrollBar().value() > before) is (area.verticalScrollBar().maximum() > 0)


def tab_round(start: QWidget) -> list[QWidget]:
    """Every stop of the Tab key, once round."""
    stops: list[QWidget] = [start]
    for _ in range(200):
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is start:
            return stops
        if focused is not stops[-1]:  # the fields of a time are stops too
            stops.append(focused)
    raise AssertionError("the Tab key does not come round")


def test_the_keyboard_reaches_every_control_of_every_page(monday: tuple[SettingsDialog, Store]) -> None:
    dialog, store = monday
    store.edit_by_hand("reminders.interval", timedelta(minutes=40))
    for page in store.schema.pages:
        turn_to(dialog, page.id)
        pages = dialog.findChild(QListWidget)
        assert pages is not None
        pages.setFocus()
        reached = tab_round(pages)
        area = next(area for area in dialog.findChildren(QScrollArea) if area.isVisible())
        wanted = {
            widget
            for widget in area.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if not (isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked())
            if widget.focusProxy() is None
        }
        assert wanted <= set(reached)
        inside = [widget.mapTo(dialog, QPoint()).y() for widget in reached if area.isAncestorOf(widget)]
        scrolled = [widget.mapTo(area.widget(), QPoint()).y() for widget in reached if area.isAncestorOf(widget)]
        assert len(inside) > 1
        steps_up = [before - after for before, after in pairwise(scrolled) if after < before]
        assert all(step < 160 for step in steps_up), "the order of the Tab key follows the eye down the page"


def test_pages_turn_by_keys_and_by_the_list(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, _ = opened
    QTest.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    named(dialog, QAbstractButton, "Remind me in working hours only")
    QTest.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    named(dialog, QAbstractSpinBox, "Remind me after")
    pages = named(dialog, QListWidget, "Pages")
    pages.setFocus()
    QTest.keyClick(pages, Qt.Key.Key_End)
    named(dialog, QAbstractButton, "High contrast")


class ShownWindows(QObject):
    """Writes down every window that appears, however briefly."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.append(type(watched).__name__)
        return False


def test_nothing_but_the_dialog_ever_appears(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    dialog, store = show(qtbot, theme)
    for page in store.schema.pages:
        turn_to(dialog, page.id)
    store.edit_by_hand("hours.enabled", True)
    store.edit_by_hand("hours.monday", (TimeRange(time(8), time(12)), TimeRange(time(13), time(17))))
    store.edit_by_hand("twists.excluded", ("gone-twist",))
    store.edit_by_hand("reminders.fixed_times", (time(8),))
    dialog.show_problems([Problem("settings.toml", 3, "", translate("Test", "Odd."))])
    qapp.processEvents()
    qapp.removeEventFilter(shown)
    assert shown.kinds == ["SettingsDialog"]


def test_escape_closes_and_keeps_what_was_typed(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    box = named(dialog, QAbstractSpinBox, "Remind me after")
    type_into(box, "50min", finish=False)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert store.asked == [("reminders.interval", timedelta(minutes=50))]


def test_return_in_a_field_does_not_close_the_dialog(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, _ = opened
    type_into(named(dialog, QAbstractSpinBox, "Remind me after"), "50min")
    assert dialog.isVisible()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the off-screen platform says so of every fixed-size window
def test_reset_all_asks_first(opened: tuple[SettingsDialog, Store]) -> None:
    dialog, store = opened
    reset_all = next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "&Reset all…")
    assert not reset_all.isEnabled()
    store.edit_by_hand("reminders.snoozes", 5)
    for answer, expected in (("&Keep them", 5), ("&Reset all", 3)):
        click(reset_all)
        question = next(box for box in dialog.findChildren(QMessageBox) if box.isVisible())
        click(named(question, QAbstractButton, answer))
        assert store.settings.values["reminders.snoozes"] == expected
    assert store.asked == [("", None)]


def test_every_control_has_a_name_and_a_description(monday: tuple[SettingsDialog, Store]) -> None:
    dialog, store = monday
    for page in store.schema.pages:
        turn_to(dialog, page.id)
        area = next(area for area in dialog.findChildren(QScrollArea) if area.isVisible())
        controls = [
            widget
            for widget in area.findChildren(QWidget)
            if isinstance(widget, QAbstractButton | QAbstractSpinBox | QSlider | QComboBox) and widget.isVisible()
        ]
        assert controls
        for widget in controls:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget
            if not isinstance(widget, QToolButton) and widget.property("role") != "chip":
                assert interface.text(QAccessible.Text.Description), widget


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_a_small_window_still_shows_every_control_whole(qtbot: QtBot, theme: Theme, scale: float) -> None:
    theme.choose(Scheme.LIGHT, scale, reduced_motion=True)
    dialog, store = show(qtbot, theme)
    store.edit_by_hand("hours.enabled", True)
    dialog.resize(dialog.minimumSize() * max(scale, 1.0))
    for page in store.schema.pages:
        turn_to(dialog, page.id)
        qtbot.wait(1)
        area = next(area for area in dialog.findChildren(QScrollArea) if area.isVisible())
        assert area.widget().width() <= area.viewport().width()
        for control in area.findChildren(QWidget):
            if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                left = control.mapTo(area.widget(), QPoint()).x()
                assert left >= 0
                assert left + control.width() <= area.widget().width(), control.accessibleName()


def test_a_long_title_and_help_wrap(qtbot: QtBot, theme: Theme) -> None:
    long = "A title of many words that would never fit into one line of any window " * 3
    dialog, _ = show(qtbot, theme, extended("int", 3, title=long.strip()))
    turn_to(dialog, "extra")
    dialog.resize(dialog.minimumSize())
    area = next(area for area in dialog.findChildren(QScrollArea) if area.isVisible())
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())
    label = next(label for label in area.findChildren(QLabel) if label.isVisible() and label.text() == long.strip())
    assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.usefixtures("right_to_left")
def test_right_to_left_mirrors_the_page(qtbot: QtBot, theme: Theme) -> None:
    dialog, _ = show(qtbot, theme)
    pages = named(dialog, QListWidget, "Pages")
    box = named(dialog, QAbstractSpinBox, "Remind me after")
    assert pages.mapTo(dialog, QPoint()).x() > box.mapTo(dialog, QPoint()).x()


def test_a_new_theme_is_taken_up_live(opened: tuple[SettingsDialog, Store], theme: Theme) -> None:
    dialog, _ = opened
    before = dialog.grab().toImage().pixelColor(2, 2)
    theme.choose(Scheme.DARK, 1.0, reduced_motion=True)
    after = dialog.grab().toImage().pixelColor(2, 2)
    assert (before.name(), after.name()) == ("#fbf7f1", "#171b26")


def test_every_theme_tells_on_from_off_by_shape(qtbot: QtBot, every_theme: Theme) -> None:
    dialog, store = show(qtbot, every_theme)
    turn_to(dialog, "sounds")
    switch = named(dialog, QAbstractButton, "Tones")

    def lightness() -> tuple[int, int]:
        """Of the places where the knob is when off, and when on."""
        image = switch.grab().toImage()
        middle = image.height() // 2
        return image.pixelColor(18, middle - 6).lightness(), image.pixelColor(38, middle - 6).lightness()

    for on in (True, False):
        store.edit_by_hand("sounds.tones", on)
        left, right = lightness()
        assert abs(left - right) > 60
