"""Every control of every window: what it is, what it is called, and the way to it by key. docs/accessibility.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton, QWidget

from support.every_window import NAMES, EveryWindow, every_window, pages, tree
from twistbreak.composition import selftest

NOTHING = frozenset({QAccessible.Role.NoRole, QAccessible.Role.Client})
"""Roles that screen readers pass over."""
CONTROLS = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ComboBox,
        QAccessible.Role.Slider,
        QAccessible.Role.SpinBox,
        QAccessible.Role.EditableText,
    }
)
_MOST_STOPS = 400
_SECTIONS = 3
"""Hours, minutes and half of the day may be stops of their own within one widget."""


@pytest.fixture(scope="module")
def every(qapp: QApplication) -> Iterator[EveryWindow]:
    """The program, its windows to be opened one after the other."""
    with every_window(qapp) as found:
        yield found


def name_of(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def said_of(node: QAccessibleInterface) -> tuple[str, ...]:
    """All that is said of a control; on Linux, Qt calls a choice by what is chosen, and its title is a label's."""
    labels = [name_of(each) for each, how in node.relations() if how & QAccessible.RelationFlag.Label]
    return node.role().name, name_of(node), node.text(QAccessible.Text.Description), *labels


def is_control(node: QAccessibleInterface) -> bool:
    return node.role() in CONTROLS or bool(node.state().focusable)


def test_no_window_is_left_out(every: EveryWindow) -> None:
    opened = {type(every.open(name)) for name in NAMES}
    assert selftest.kinds_of_windows() <= opened


@pytest.mark.parametrize("name", NAMES)
def test_every_control_says_what_it_is_and_how_it_is_called(every: EveryWindow, name: str) -> None:
    window = every.open(name)
    assert any(is_control(node) for node in tree(window))
    for page in pages(window):
        controls = [node for node in tree(window) if is_control(node)]
        bad = [
            (said_of(node), node.object()) for node in controls if node.role() in NOTHING or not name_of(node).strip()
        ]
        assert bad == [], page


@pytest.mark.parametrize("name", NAMES)
def test_what_is_painted_is_no_filler_where_it_has_a_name(every: EveryWindow, name: str) -> None:
    window = every.open(name)
    for page in pages(window):
        assert [said_of(node) for node in tree(window) if node.role() in NOTHING and name_of(node)] == [], page


@pytest.mark.parametrize("name", NAMES)
def test_no_two_controls_of_a_page_are_called_the_same(every: EveryWindow, name: str) -> None:
    window = every.open(name)
    for page in pages(window):
        said = Counter(said_of(node) for node in tree(window) if node.role() in CONTROLS)
        assert [each for each, times in said.items() if times > 1] == [], page


@pytest.mark.parametrize("name", NAMES)
def test_the_tab_key_leads_to_every_control_and_round(every: EveryWindow, name: str) -> None:
    window = every.open_to_keys(name)
    for page in pages(window):
        reached = tabbed(window)
        missed = [widget for widget in stops(window) if widget not in reached and not stands_for(widget, reached)]
        assert [(widget, widget.accessibleName()) for widget in missed] == [], page


@pytest.mark.parametrize("name", NAMES)
def test_the_space_bar_presses_every_button(every: EveryWindow, name: str) -> None:
    window = every.open_to_keys(name)
    for page in pages(window):
        buttons = [widget for widget in tabbed(window) if isinstance(widget, QAbstractButton)]
        deaf = [button for button in buttons if not is_pressed_by_space(every, button)]
        assert [(button, button.text()) for button in deaf] == [], page


def stops(window: QWidget) -> list[QWidget]:
    """What the Tab key has to lead to."""
    every = [widget for widget in window.findChildren(QWidget) if widget.window() is window]
    return [
        widget
        for widget in every
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def tabbed(window: QWidget) -> list[QWidget]:
    """What the Tab key leads to, in its order: pressed until it comes round."""
    reached: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at is None or at in reached[:-1] or reached[-_SECTIONS:] == [at] * _SECTIONS:
            return reached
        reached.append(at)
    raise AssertionError(f"Tab comes to no end: {reached}")


def stands_for(widget: QWidget, reached: list[QWidget]) -> bool:
    """Whether another of its group has been reached, from which the arrow keys lead on."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    if group is not None and group.exclusive():
        return any(other in reached for other in group.buttons())
    parent = widget.parentWidget()
    brothers = [each for each in parent.children() if isinstance(each, QAbstractButton) and each.autoExclusive()]
    return widget.autoExclusive() and any(each in reached for each in brothers)


def is_pressed_by_space(every: EveryWindow, button: QAbstractButton) -> bool:
    """Whether it goes down; it is let go elsewhere, so that nothing comes of it."""
    every.wait_for_keys(button.window())
    button.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(button, QPushButton | QToolButton) and button.menu() is not None:
        return opens_its_menu(button)
    QTest.keyPress(button, Qt.Key.Key_Space)
    is_down = button.isDown()
    QApplication.sendEvent(button, QFocusEvent(QEvent.Type.FocusOut))
    QTest.keyRelease(button.window(), Qt.Key.Key_Space)
    return is_down


def opens_its_menu(button: QWidget) -> bool:
    opened: list[QWidget] = []

    def close() -> None:
        menu = QApplication.activePopupWidget()
        if menu is not None:
            opened.append(menu)
            menu.close()

    look = QTimer(interval=5)  # a menu may run a loop of its own
    look.timeout.connect(close)
    look.start()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()
    close()
    look.stop()
    return bool(opened)
