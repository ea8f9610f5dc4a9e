"""What every window test needs: an off-screen platform, one locale, a light theme, and nothing left behind."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication

from twistbreak.ui.theme import Scheme, Theme


def pytest_configure(config: pytest.Config) -> None:
    """Let the off-screen platform say what it cannot do: it has no window manager."""
    config.addinivalue_line(
        "qt_log_ignore", r"^This plugin does not support (raise\(\)|propagateSizeHints\(\)|grabbing the keyboard)$"
    )


@pytest.fixture(autouse=True)
def _clean_application(qapp: QApplication) -> Iterator[None]:
    """Give each test the same locale and direction, and close what it leaves open."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield
    for window in qapp.topLevelWidgets():
        window.hide()
    # Else they would go whenever Python collects its garbage: maybe while the next test's window is being painted.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme at normal text size, without movement; `choose` changes it live."""
    theme = Theme(qapp)
    theme.choose(Scheme.LIGHT, 1.0, reduced_motion=True)
    return theme


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST], ids=lambda scheme: scheme.value)
def every_theme(request: pytest.FixtureRequest, theme: Theme) -> Theme:
    """The theme in each of its schemes."""
    theme.choose(request.param, 1.0, reduced_motion=True)
    return theme


@pytest.fixture
def right_to_left(qapp: QApplication) -> None:
    """Lay windows out from right to left; undone after the test."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
