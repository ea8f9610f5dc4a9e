"""What a screen reader is told that a widget of our own is: Qt itself can only tell of its own kinds.

A widget that is painted, or a plain window, would be a "filler" to screen readers, which they pass over in silence.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "accessibleRole"


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget is; before anything asks, which is when it is made."""
    _have_qt_ask()
    widget.setProperty(_ROLE, role.value)


@cache
def _have_qt_ask() -> None:
    """Have Qt ask for these roles, once in a program."""
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = thing.property(_ROLE) if isinstance(thing, QWidget) else None
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, QAccessible.Role(role))
