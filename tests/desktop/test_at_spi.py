"""The real program read from outside, over AT-SPI and a real accessibility bus, as a screen reader reads it."""

from __future__ import annotations

from collections import Counter

import pytest

from support.at_spi import CHECKED, FOCUSABLE, SELECTED, Announcement, Node, ScreenReader
from support.desktop import Desktop
from support.program import Program
from support.waiting import until

pytestmark = pytest.mark.desktop

POLITE = 1
SILENT = {"filler", "panel", "unknown", ""}
"""Roles that a screen reader passes over."""


def nameless(window: Node) -> list[tuple[str, str]]:
    """What can have the keyboard without saying what it is."""
    found = [node for node in window.walk() if node.has_state(FOCUSABLE)]
    assert found
    return [(node.role, node.path) for node in found if node.role in SILENT or not node.name]


def test_the_status_window_is_read_and_its_button_pressed(desktop: Desktop) -> None:
    with ScreenReader(desktop) as reader, Program(desktop) as program:
        window = reader.wait_for_window("Twist Break")
        assert window.role == "frame"
        assert nameless(window) == []
        assert any("sitting" in node.name for node in window.walk() if node.role == "label")
        button = window.find("push button", "Stretch now")
        assert button.description == "Start a twist now, or the one you name."
        button.do("Press")
        program.wait_for_state("break")


def test_the_break_window_is_read_and_its_buttons_pressed(desktop: Desktop) -> None:
    with ScreenReader(desktop) as reader, Program(desktop) as program:
        program.ask("now")
        window = reader.wait_for_window("· Twist Break")
        assert window.role == "frame"
        assert nameless(window) == []
        picture = next(node for node in window.walk() if node.name.startswith("Picture: "))
        assert picture.role not in SILENT
        assert picture.description
        sides = [node.name for node in window.walk() if node.name.endswith("done") and node.role not in SILENT]
        assert {side.split(":")[0] for side in sides} == {"Left", "Right"}
        window.find("push button", "Start now").do("Press")
        window.find("push button", "Pause")  # the twist has begun
        window.find("push button", "It hurts").do("Press")
        for role in ("label", "document"):  # the words, and what they scroll in
            window.find(role, "Stop here.")


def test_settings_are_changed_by_action_and_by_value(desktop: Desktop) -> None:
    file = desktop.home / ".config/twistbreak/settings.toml"

    def written() -> str:
        return file.read_text("utf-8") if file.exists() else ""

    with ScreenReader(desktop) as reader, Program(desktop) as program:
        program.ask("settings")
        window = reader.wait_for_window("Settings - Twist Break")
        choice = next(node for node in window.walk() if node.role == "radio button" and not node.has_state(CHECKED))
        choice.do("Toggle")
        until(lambda: choice.has_state(CHECKED), "the choice")
        until(written, "the choice in the file")
        number = window.find("spin box", "Remind me after")
        assert number.value == 30 * 60
        before = written()
        number.set_value(40 * 60)
        until(lambda: number.value == 40 * 60, "the other length")
        until(lambda: written() != before, "the other length in the file")
        assert '"40min"' in written()


def test_a_page_of_the_settings_is_turned_to_by_selecting_it(desktop: Desktop) -> None:
    with ScreenReader(desktop) as reader, Program(desktop) as program:
        program.ask("settings")
        window = reader.wait_for_window("Settings - Twist Break")
        pages = window.find("list", "Pages")
        titles = [page.name for page in pages.children()]
        for title in (titles[-2], titles[1]):
            number = titles.index(title)
            assert pages.select(number)
            until(lambda title=title: has_heading(window, title), f"the page {title!r}")
            assert [page.has_state(SELECTED) for page in pages.children()].index(True) == number


def has_heading(window: Node, title: str) -> bool:
    return any((node.role, node.name) == ("label", title) for node in window.walk())


def test_a_break_is_told_step_by_step_and_never_every_second(desktop: Desktop) -> None:
    heard: list[Announcement] = []
    with ScreenReader(desktop) as reader, Program(desktop, "--demo", "--demo-speed", "10") as program:
        program.wait_for_state("break")

        def is_over() -> bool:
            heard.extend(reader.announcements())
            return any("sides done" in each.words for each in heard)

        until(is_over, "the end of the break", within=60, every=0.1)
    words = [each.words for each in heard]
    assert {each.politeness for each in heard} == {POLITE}
    assert any(said.startswith("Side 1 of 2. ") for said in words)
    assert any(said.startswith("Side 2 of 2. ") for said in words)
    assert {side for side in ("left", "right") for said in words if f"turn to your {side}" in said} == {"left", "right"}
    assert Counter(words)["Half way"] == 2
    assert len(words) < 20  # of a minute and a half
