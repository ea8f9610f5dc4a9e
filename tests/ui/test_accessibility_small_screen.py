"""Large text on a small screen: what has no room beside goes below, and what has none there can be scrolled to."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from support.pseudo_language import clipped
from support.settings_bench import open_dialog, real_schema
from twistbreak.composition import makers
from twistbreak.ui.placement import TITLE_BAR
from twistbreak.ui.settings.dialog import SettingsDialog
from twistbreak.ui.theme import Scheme, Theme

WIDTH, HEIGHT = 360, 640
LANGUAGES = ["en", "de", "es", "fr", "it", "pt_BR", "pl", "tr", "ar"]
"""Those whose words are long, and whose letters are on every machine that runs tests."""
PROBE = """
import json, sys
from PySide6.QtWidgets import QApplication
from support.every_window import every_window, pages
from support.pseudo_language import clipped
from twistbreak.ui.theme import Scheme
app = QApplication([])
found = {}
with every_window(app) as every:
    every.look(Scheme.LIGHT, 2.0)
    for name in sys.argv[1:]:
        window = every.open(name)
        lost = [each for page in pages(window) for each in clipped(window)]
        found[name] = [window.width(), window.height(), lost]
print(json.dumps(found))
"""


@pytest.fixture
def speaking(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """Speak the language that the test is about."""
    languages = makers.languages(qapp)
    languages.speak(request.param)
    yield
    languages.speak("en")


def narrow(theme: Theme, qtbot: QtBot) -> SettingsDialog:
    dialog, _ = open_dialog(theme)
    qtbot.addWidget(dialog)
    dialog.resize(WIDTH, HEIGHT)
    dialog.show()
    assert (dialog.width(), dialog.height()) == (WIDTH, HEIGHT)
    return dialog


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize("speaking", LANGUAGES, indirect=True)
def test_narrow_settings_lose_nothing_in_any_language(theme: Theme, qtbot: QtBot) -> None:
    dialog = narrow(theme, qtbot)
    for page in real_schema().pages:
        dialog.open_page(page.id)
        assert list(clipped(dialog)) == [], page.id


def test_where_large_text_has_no_room_at_all_the_page_is_scrolled_sideways(theme: Theme, qtbot: QtBot) -> None:
    theme.choose(Scheme.LIGHT, 2.0, reduced_motion=True)
    dialog = narrow(theme, qtbot)
    page = next(area for area in dialog.findChildren(QScrollArea) if area.isVisible())
    bar = page.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.isVisible()
    assert page.widget().width() - page.viewport().width() == bar.maximum()


def test_the_box_of_pages_is_called_by_its_title_and_has_a_key(theme: Theme, qtbot: QtBot) -> None:
    dialog = narrow(theme, qtbot)
    (box,) = (found for found in dialog.findChildren(QComboBox) if found.accessibleName() == "Pages")
    assert box.isVisible()
    (title,) = (label for label in dialog.findChildren(QLabel) if label.buddy() is box)
    assert title.isVisible()
    assert title.text() == "&Page:"
    assert title.mapTo(dialog, QPoint()).x() < box.mapTo(dialog, QPoint()).x()
    node = QAccessible.queryAccessibleInterface(box)
    names = [each.text(QAccessible.Text.Name) for each, how in node.relations() if how & QAccessible.RelationFlag.Label]
    assert names == ["Page:"]


def test_small_windows_with_large_text_fit_a_small_screen(tmp_path: Path) -> None:
    screen = {"name": "small", "width": WIDTH, "height": HEIGHT, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = tmp_path / "screen.json"
    file.write_text(json.dumps({"screens": [screen | {"x": 0, "y": 0}]}))
    names = ["status", "why", "pause-time", "help", "safety", "about", "break running", "break that hurts", "notice"]
    names += ["notice asking why"]
    scrolling = ["history", "welcome", "data", "settings"]
    environment = {"QT_QPA_PLATFORM": f"offscreen:configfile={file}", "PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *names, *scrolling],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    found = json.loads(done.stdout)
    assert {name: lost for name, (_, _, lost) in found.items() if lost and name not in scrolling} == {}
    room = HEIGHT - TITLE_BAR
    assert [name for name, (width, height, _) in found.items() if width > WIDTH or height > room] == []
