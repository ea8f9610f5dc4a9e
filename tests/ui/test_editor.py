"""The prescription editor: used by clicks and keys, with real files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from support.editor_bench import Desk, prescription
from twistbreak.core.clock import ZERO
from twistbreak.core.coach.guide import frame_at, plan
from twistbreak.core.prescriptions.check import checked
from twistbreak.core.prescriptions.edits import with_step
from twistbreak.core.prescriptions.writing import written
from twistbreak.core.routines.care import Condition
from twistbreak.core.routines.routine import Dose, Hold, Routine, Side, Swing
from twistbreak.ui.editor.preview import MovingView
from twistbreak.ui.editor.tall_list import TallList
from twistbreak.ui.editor.window import PrescriptionWindow
from twistbreak.ui.presenters.break_pages import ready
from twistbreak.ui.theme import Scheme, Theme
from twistbreak.ui.widgets.quiet_start import QuietStart

W = TypeVar("W", bound=QWidget)
DRAFT = prescription()


@dataclass
class Scene:
    """An editor on the screen, and the hands of its user."""

    window: PrescriptionWindow
    desk: Desk
    bot: QtBot

    def button(self, text: str, inside: QWidget | None = None) -> QAbstractButton:
        return self.one(QAbstractButton, lambda button: button.text().replace("&", "") == text, inside)

    def press(self, text: str) -> None:
        self.click(self.button(text))

    def click(self, where: QWidget) -> None:
        self.bot.mouseClick(where, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, at: QWidget, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(at, key, modifier)

    def write(self, name: str, text: str) -> None:
        """Write a line anew."""
        line = self.named(QLineEdit, name)
        line.setFocus()
        line.selectAll()
        self.key(Qt.Key.Key_Delete, line)
        self.bot.keyClicks(line, text)

    def set_number(self, name: str, number: str) -> None:
        box = self.named(QDoubleSpinBox, name)
        box.setFocus()
        box.selectAll()
        self.bot.keyClicks(box, number)
        self.key(Qt.Key.Key_Tab, box)

    def pick(self, name: str, text: str) -> None:
        """Choose from a box, by keys."""
        box = self.named(QComboBox, name)
        box.setFocus()
        wanted = [box.itemText(row) for row in range(box.count())].index(text)
        step = Qt.Key.Key_Down if wanted > box.currentIndex() else Qt.Key.Key_Up
        while box.currentIndex() != wanted:
            self.key(step, box)

    def named(self, kind: type[W], name: str) -> W:
        return self.one(kind, lambda widget: widget.accessibleName() == name)

    def says(self) -> str:
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def steps(self) -> TallList:
        return self.named(TallList, "Steps")

    def lines(self) -> list[str]:
        steps = self.steps()
        return [steps.item(row).text() for row in range(steps.count())]

    def own(self) -> list[str]:
        own = next(found for found in self.window.findChildren(TallList) if found.accessibleName() == "Yours")
        return [own.item(row).text().partition(" · ")[0] for row in range(own.count()) if own.isVisible()]

    def routine(self, name: str) -> Routine:
        return self.desk.catalogue().routines[name]

    def question(self) -> QMessageBox:
        (box,) = [box for box in self.window.findChildren(QMessageBox) if box.isVisible()]
        return box

    def answer(self, text: str, *, is_last: bool = True) -> None:
        """Answer the question that is open; another one may follow."""
        self.click(self.button(text, self.question()))
        if not is_last:
            return
        self.bot.waitUntil(lambda: not any(box.isVisible() for box in self.window.findChildren(QMessageBox)))

    def choose(self, *paths: Path) -> None:
        """Choose files in the dialog that is open."""
        (dialog,) = self.window.findChildren(QFileDialog)
        if len(paths) == 1:
            dialog.selectFile(str(paths[0]))
        dialog.filesSelected.emit([str(path) for path in paths])
        dialog.fileSelected.emit(str(paths[0]))
        dialog.close()

    def one(self, kind: type[W], fits: Callable[[W], bool], inside: QWidget | None = None) -> W:
        found = [each for each in (inside or self.window).findChildren(kind) if each.isVisible() and fits(each)]
        assert len(found) == 1, found
        return found[0]


Opened = Callable[..., Scene]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def opened(theme: Theme, qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Opens an editor and waits until it listens."""
    monkeypatch.setattr(QFileDialog, "open", lambda _dialog: None)  # its own list of files is not ours to test

    def open_on(*, size: tuple[int, int] = (980, 760)) -> Scene:
        window = desk.window(theme)
        qtbot.addWidget(window, before_close_func=_let_go)
        window.prepare()
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)
        quiet = window.findChild(QuietStart)
        assert quiet is not None
        qtbot.waitUntil(lambda: not quiet.is_deaf)
        return Scene(window, desk, qtbot)

    return open_on


def _let_go(window: QWidget) -> None:
    """Nobody is asked about what is not saved in a window that is not seen."""
    window.hide()


# --- beginning


def test_a_copy_of_ours_is_saved_under_the_name_it_is_given(opened: Opened) -> None:
    scene = opened()
    told: list[None] = []
    scene.window.changed.connect(lambda: told.append(None))
    assert scene.own() == []
    assert "You have none yet." in scene.says()
    scene.press("Copy…")
    scene.write("Name", "Back from the mountains")
    scene.press("Save")
    routine = scene.routine("back-from-the-mountains")
    assert (str(routine.name), routine.own, routine.origin.based_on) == ("Back from the mountains", True, "chair-twist")
    assert "is saved and can be chosen like any other twist." in scene.says()
    assert len(told) == 1
    scene.press("All prescriptions")
    assert scene.own() == ["Back from the mountains"]


def test_one_can_start_empty_and_ends_with_a_twist_that_is_treated_as_a_full_one(opened: Opened) -> None:
    scene = opened()
    scene.press("Start empty")
    scene.press("Save")
    routine = scene.routine("my-twist")
    assert not routine.undeclared
    assert routine.excludes == {Condition.PREGNANCY, Condition.SPINAL_INSTABILITY}


def test_two_twists_of_the_same_name_are_both_kept(opened: Opened, desk: Desk) -> None:
    scene = opened()
    for _ in range(2):
        scene.press("Start empty")
        scene.press("Save")
        scene.press("All prescriptions")
    assert sorted(desk.store().names()) == ["my-twist", "my-twist-2"]


def test_an_own_twist_is_changed_in_its_place(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    scene.write("Name", "After the second fall")
    scene.key(Qt.Key.Key_S, scene.named(QLineEdit, "Name"), Qt.KeyboardModifier.ControlModifier)
    assert desk.store().names() == {DRAFT.id}
    assert str(scene.routine(DRAFT.id).name) == "After the second fall"


# --- the fields


def test_who_prescribed_it_and_when_is_kept(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    scene.write("Prescribed by", "Dr. Roth")
    scene.write("On", "2026-02-0")
    assert "Not yet: this is no day, so it is left out" in scene.says()
    scene.write("On", "2026-02-01")
    assert "this is no day" not in scene.says()
    scene.press("Save")
    origin = scene.routine(DRAFT.id).origin
    assert (origin.by, str(origin.on)) == ("Dr. Roth", "2026-02-01")


def test_place_needs_and_lines_to_read_are_kept(opened: Opened) -> None:
    scene = opened()
    scene.press("Start empty")
    scene.pick("Place", "Lying")
    scene.press("Mat")
    text = scene.named(QPlainTextEdit, "Take care")
    text.setFocus()
    scene.bot.keyClicks(text, "Slowly.")
    scene.key(Qt.Key.Key_Return, text)
    scene.bot.keyClicks(text, "Breathe.")
    scene.press("Save")
    routine = scene.routine("my-twist")
    assert (routine.place, routine.needs) == ("lying", {"mat"})
    assert [str(line) for line in routine.cautions] == ["Slowly.", "Breathe."]


def test_a_hold_beyond_the_source_is_saved_with_a_plain_notice(opened: Opened) -> None:
    scene = opened()
    scene.press("Copy…")
    assert "Seconds: the source of “Chair twist” gives 15 to 60." in scene.says()
    assert "Go beyond that" not in scene.says()
    scene.set_number("Thorough: Seconds of one hold", "120")
    assert "Seconds: 120. The source of “Chair twist” gives 15 to 60." in scene.says()
    scene.set_number("Thorough: Rounds", "2")
    scene.press("Save")
    action = scene.routine("chair-twist-my-own").action
    assert isinstance(action, Hold)
    assert list(action.by_dose.values()) == [15, 30, 120]
    assert list(action.rounds.values()) == [1, 1, 2]


def test_a_number_beyond_the_hard_limits_cannot_be_typed(opened: Opened) -> None:
    scene = opened()
    scene.press("Start empty")
    scene.set_number("Standard: Seconds of one hold", "10000")
    assert scene.named(QDoubleSpinBox, "Standard: Seconds of one hold").value() <= 300


def test_one_dose_is_done_whatever_the_settings_say(opened: Opened) -> None:
    scene = opened()
    scene.press("Start empty")
    scene.press("One dose, whatever the settings say")
    scene.set_number("Seconds of one hold", "25")
    scene.set_number("Rounds", "3")
    scene.press("Save")
    action = scene.routine("my-twist").action
    assert isinstance(action, Hold)
    assert set(action.by_dose.values()) == {25}
    assert set(action.rounds.values()) == {3}
    assert "in all, at every dose" in scene.says()
    scene.press("One dose, whatever the settings say")
    assert scene.named(QDoubleSpinBox, "Thorough: Rounds").value() == 6


def test_a_hold_can_be_counted_in_breaths(opened: Opened) -> None:
    scene = opened()
    scene.press("Start empty")
    scene.pick("A hold is counted in", "Breaths")
    scene.set_number("Standard: Breaths of one hold", "7")
    scene.press("Save")
    action = scene.routine("my-twist").action
    assert isinstance(action, Hold)
    assert list(action.by_dose.values()) == [3, 7, 12]


def test_hurried_breaths_are_told_and_not_saved(opened: Opened, desk: Desk) -> None:
    scene = opened()
    scene.press("Start empty")
    scene.pick("A hold is counted in", "Breaths")
    scene.set_number("Quick: Breaths of one hold", "6")
    assert "would be hurried: 6 breaths need at least 18 s." in scene.says()
    scene.press("Save")
    assert desk.store().names() == frozenset()
    assert "This is not right yet: " in scene.says()


def test_a_swing_has_repetitions_and_a_pace(opened: Opened, desk: Desk) -> None:
    desk.put(prescription("Swing", "standing-swing"))
    scene = opened()
    scene.press("Change…")
    scene.set_number("Quick: Swings to each side", "12")
    scene.set_number("Seconds a swing, at full pace", "2")
    scene.set_number("Slow breaths at the end", "5")
    scene.press("Save")
    action = scene.routine("swing").action
    assert isinstance(action, Swing)
    assert (action.by_dose["quick"], action.fast, action.closing_breaths) == (12, 2.0, 5)


def test_the_health_check_is_told_what_to_do_and_less_care_is_noticed(opened: Opened) -> None:
    scene = opened()
    scene.press("Copy…")
    scene.pick("Pregnancy", "Never offered")
    assert "less careful than" not in scene.says()
    scene.pick("Fresh sciatica", "As for everybody")
    assert "The health check is told to be less careful than for “Chair twist”." in scene.says()
    scene.press("Save")
    routine = scene.routine("chair-twist-my-own")
    assert Condition.PREGNANCY in routine.excludes
    assert Condition.ACUTE_SCIATICA not in routine.ask_first


# --- the steps


def test_a_sentence_is_shown_as_it_will_be_said_to_each_side(opened: Opened) -> None:
    scene = opened()
    scene.press("Start empty")
    scene.steps().setCurrentRow(1)
    scene.write("What is said, in large letters", "Your {other} hand, your {side} knee")
    assert "To the left: Your right hand, your left knee" in scene.says()
    assert "To the right: Your left hand, your right knee" in scene.says()
    assert scene.lines()[1] == "2. Into the twist: Your {other} hand, your {side} knee"
    scene.press("Save")
    assert str(scene.routine("my-twist").turn[0].text[Side.LEFT]) == "Your right hand, your left knee"


def test_a_wrong_place_for_the_side_is_told_at_the_field_and_in_the_list(opened: Opened, desk: Desk) -> None:
    scene = opened()
    scene.press("Start empty")
    scene.write("What is said, in large letters", "Turn {sid}")
    assert "Not yet: should have no braces but those of {side} and {other}." in scene.says()
    assert scene.lines()[0].endswith("(not yet right)")
    assert "The picture follows as soon as what is marked in the form is right." in scene.says()
    field = scene.named(QLineEdit, "What is said, in large letters")
    assert "should have no braces" in field.accessibleDescription()
    scene.press("Save")
    assert desk.store().names() == frozenset()


def test_each_side_can_have_a_sentence_of_its_own(opened: Opened) -> None:
    scene = opened()
    scene.press("Start empty")
    scene.steps().setCurrentRow(1)
    scene.press("A sentence of its own for each side")
    scene.write("What is said, in large letters: to the left", "Nach links")
    scene.write("What is said, in large letters: to the right", "Nach rechts")
    scene.press("Save")
    text = scene.routine("my-twist").turn[0].text
    assert (str(text.left), str(text.right)) == ("Nach links", "Nach rechts")


def test_steps_are_put_in_order_by_keys_and_by_buttons(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    before = scene.lines()
    scene.steps().setCurrentRow(1)
    scene.key(Qt.Key.Key_Down, scene.steps(), Qt.KeyboardModifier.AltModifier)
    assert [line[3:] for line in scene.lines()[1:3]] == [before[2][3:], before[1][3:]]
    assert scene.steps().currentRow() == 2
    assert not scene.button("Down").isEnabled()
    scene.press("Up")
    assert scene.lines() == before
    scene.key(Qt.Key.Key_Up, scene.steps(), Qt.KeyboardModifier.AltModifier)
    assert scene.lines() == before


def test_a_rest_between_the_sides_can_be_added_and_taken_out(opened: Opened) -> None:
    scene = opened()
    scene.press("Start empty")
    add(scene, "Rest between the sides")
    assert QApplication.focusWidget() is scene.named(QLineEdit, "What is said, in large letters")
    scene.bot.keyClicks(scene.named(QLineEdit, "What is said, in large letters"), "Rest")
    scene.set_number("Seconds", "20")
    scene.press("Save")
    rest = scene.routine("my-twist").rest
    assert rest is not None
    assert (str(rest.text.left), rest.lasts.total_seconds()) == ("Rest", 20)
    scene.key(Qt.Key.Key_Delete, scene.steps())
    assert len(scene.lines()) == 4
    scene.press("Save")
    assert scene.routine("my-twist").rest is None


def test_a_step_that_is_needed_cannot_be_removed(opened: Opened) -> None:
    scene = opened()
    scene.press("Start empty")
    assert not scene.button("Remove").isEnabled()
    scene.key(Qt.Key.Key_Delete, scene.steps())
    assert len(scene.lines()) == 4


def test_a_picture_is_chosen_or_left_out(opened: Opened) -> None:
    scene = opened()
    scene.press("Start empty")
    scene.steps().setCurrentRow(2)
    scene.pick("Picture at the end of the step", "seated-twist/turned")
    scene.steps().setCurrentRow(0)
    scene.pick("Picture at the end of the step", "No picture: text and ring only")
    scene.press("Save")
    routine = scene.routine("my-twist")
    assert (routine.hold_text.pose, routine.set_up[0].pose) == ("seated-twist/turned", "none")


def add(scene: Scene, part: str) -> None:
    """Choose from the menu of steps, as a click does."""
    menu = scene.button("Add a step").findChild(QMenu) or next(
        menu for menu in scene.window.findChildren(QMenu) if menu.receivers("2aboutToShow()")
    )
    menu.aboutToShow.emit()
    (action,) = [action for action in menu.findChildren(QAction) if action.text() == part]
    action.trigger()


# --- the picture


def test_the_picture_follows_the_chosen_step(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    assert shown(scene) == ("set_up", None)
    scene.steps().setCurrentRow(3)
    assert shown(scene) == ("hold", Side.RIGHT)
    assert "Stay turned to your right" in scene.says()


def test_the_picture_shows_one_turn_to_each_side_and_stops(opened: Opened, desk: Desk, theme: Theme) -> None:
    desk.put(DRAFT)
    theme.choose(Scheme.LIGHT, 1.0, reduced_motion=False)
    scene = opened()
    scene.press("Change…")
    view = moving(scene)
    scene.press("Show both sides")
    (timer,) = view.findChildren(QTimer)
    sides: list[Side | None] = []
    while view.is_playing:
        sides.append(shown(scene)[1])
        timer.timeout.emit()  # faster than the clock
    assert list(dict.fromkeys(sides)) == [Side.RIGHT, Side.LEFT]
    assert shown(scene) == ("set_up", None)


def test_nothing_moves_where_the_user_wants_none_of_it(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    assert not any(b.isVisible() for b in scene.window.findChildren(QAbstractButton) if b.text() == "Show both sides")


def moving(scene: Scene) -> MovingView:
    return scene.one(MovingView, lambda _: True)


def shown(scene: Scene) -> tuple[str, Side | None]:
    frame = moving(scene).frame
    assert frame is not None
    return frame.segment.kind.value, frame.segment.side


# --- leaving


def test_unsaved_changes_are_asked_about_on_the_way_back_and_on_closing(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    scene.write("Name", "Other")
    scene.press("All prescriptions")
    scene.answer("Go on writing")
    assert scene.named(QLineEdit, "Name").text() == "Other"
    scene.window.close()
    scene.answer("Go on writing")
    assert scene.window.isVisible()
    scene.window.close()
    scene.answer("Do not save")
    assert not scene.window.isVisible()
    assert str(scene.routine(DRAFT.id).name) == DRAFT.name


def leave(scene: Scene) -> list[str]:
    """Let the program ask to leave; returns what comes of it, as it comes."""
    told: list[str] = []
    scene.window.ask_to_save(lambda: told.append("leaves"), lambda: told.append("stays"))
    return told


@pytest.mark.parametrize(
    ("answer", "told"), [("Save", "leaves"), ("Do not save", "leaves"), ("Go on writing", "stays")]
)
def test_the_program_leaves_only_when_nothing_is_left_to_lose(
    opened: Opened, desk: Desk, answer: str, told: str
) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    assert not scene.window.is_changed
    scene.write("Name", "Other")
    assert scene.window.is_changed
    came = leave(scene)
    scene.answer(answer)
    assert came == [told]
    assert scene.window.isVisible() is (told == "stays")
    assert str(scene.routine(DRAFT.id).name) == ("Other" if answer == "Save" else DRAFT.name)


def test_the_program_stays_when_a_draft_cannot_be_saved(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    scene.write("Name", "")
    came = leave(scene)
    scene.answer("Save")
    assert came == ["stays"]
    assert scene.window.isVisible()


def test_the_program_leaves_after_the_question_about_comments_too(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT, "# by hand\n" + written(DRAFT))
    scene = opened()
    scene.press("Change…")
    scene.write("Name", "Other")
    came = leave(scene)
    scene.answer("Save", is_last=False)
    assert came == []
    scene.answer("Leave it as it is")
    assert came == ["stays"]
    came = leave(scene)
    scene.answer("Save", is_last=False)
    scene.answer("Save it")
    assert came == ["leaves"]
    assert str(scene.routine(DRAFT.id).name) == "Other"


def test_whoever_asks_twice_gets_one_question(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    scene.write("Name", "Other")
    first, second = leave(scene), leave(scene)
    assert (first, second) == (["stays"], [])
    scene.answer("Do not save")
    assert (first, second) == (["stays"], ["leaves"])


def test_changes_can_be_saved_on_the_way_out(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    scene.write("Name", "Other")
    scene.key(Qt.Key.Key_Escape, scene.named(QLineEdit, "Name"))
    scene.answer("Save")
    assert scene.own() == ["Other"]


def test_what_cannot_be_saved_yet_is_not_lost_by_saying_save(opened: Opened) -> None:
    scene = opened()
    scene.press("Start empty")
    scene.write("Name", "x")
    scene.key(Qt.Key.Key_Backspace, scene.named(QLineEdit, "Name"))
    scene.window.close()
    scene.answer("Save")
    assert scene.window.isVisible()
    assert "Nothing is written here yet." in scene.says()


def test_nothing_is_asked_where_nothing_has_changed(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    scene.write("Name", "Other")
    scene.write("Name", DRAFT.name)
    scene.press("All prescriptions")
    assert scene.own() == [DRAFT.name]
    scene.window.close()
    assert not scene.window.isVisible()


def test_a_file_written_by_hand_is_asked_about_once(opened: Opened, desk: Desk) -> None:
    path = desk.put(DRAFT, f"# My own remark\n{written(DRAFT)}")
    scene = opened()
    scene.press("Change…")
    scene.write("Name", "Other")
    scene.press("Save")
    scene.answer("Leave it as it is")
    assert "# My own remark" in path.read_text()
    scene.press("Save")
    scene.answer("Save it")
    assert "# My own remark" not in path.read_text()
    assert "# My own remark" in path.with_name(f"{path.name}.~1~").read_text()
    scene.write("Name", "Another")
    scene.press("Save")
    assert not any(box.isVisible() for box in scene.window.findChildren(QMessageBox))


# --- sending and taking in


def test_a_copy_for_sending_is_written_where_the_user_wants_it(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    scene.press("Save a copy for sending…")
    scene.choose(desk.folder / "for-you.toml")
    assert (desk.folder / "for-you.toml").read_text() == written(DRAFT)
    assert "It can be sent as it is." in scene.says()


def test_a_file_is_shown_in_words_before_it_is_accepted(opened: Opened, desk: Desk) -> None:
    desk.has = {Condition.SEVERE_OSTEOARTHRITIS}
    scene = opened()
    scene.press("Take in a file…")
    scene.choose(desk.sent("x.toml", written(DRAFT)))
    said = scene.says()
    for part in (
        "After the fall",
        "Prescribed by M. Keller, physiotherapist on 14 March 2025",
        "“Stop when it pulls into the leg.”",
        "Chair · with a back",
        "Thorough: 90 s on each side, 2 rounds",
        "By your answers it is not offered before you have asked a clinician.",
        "Seconds: 90. The source of “Chair twist” gives 15 to 60.",
        "Take hold of the chair with your left hand (5 s).",
        "Take hold of the chair with your right hand (5 s).",
    ):
        assert part in said
    assert desk.store().names() == frozenset()
    assert shown(scene) == ("hold", Side.RIGHT)
    scene.press("Take it in")
    assert scene.own() == ["After the fall"]
    assert desk.store().names() == {DRAFT.id}


def test_a_file_that_is_refused_leaves_nothing_behind(opened: Opened, desk: Desk) -> None:
    scene = opened()
    scene.window.take_in([desk.sent("x.toml", written(DRAFT))])
    assert QApplication.focusWidget() is scene.button("Do not take it in")
    scene.key(Qt.Key.Key_Escape, scene.window)
    assert scene.own() == []
    assert desk.store().names() == frozenset()


def test_a_bad_file_is_told_and_cannot_be_accepted(opened: Opened, desk: Desk) -> None:
    scene = opened()
    text = written(DRAFT).replace("seconds = [15, 90]", "seconds = [15, 10000]")
    scene.window.take_in([desk.sent("x.toml", text)])
    assert "This file cannot be used. Nothing has been copied." in scene.says()
    assert "x.toml, line " in scene.says()
    assert "should be two numbers from 5 to 300" in scene.says()
    assert not any(b.isVisible() for b in scene.window.findChildren(QAbstractButton) if b.text() == "Take it in")
    scene.press("Back to the list")


def test_a_file_of_a_name_that_is_taken_replaces_or_stays_beside(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    sent = desk.sent("x.toml", written(replace(DRAFT, name="After the fall, again")))
    scene = opened()
    scene.window.take_in([sent])
    assert "You have “After the fall” under the same id already." in scene.says()
    scene.press("Keep both")
    assert sorted(scene.own()) == ["After the fall", "After the fall, again"]
    scene.window.take_in([sent])
    scene.press("Replace mine")
    assert sorted(scene.own()) == ["After the fall, again", "After the fall, again"]
    assert len(desk.store().names()) == 2


def test_a_file_named_like_one_of_ours_can_only_stay_beside_it(opened: Opened, desk: Desk) -> None:
    scene = opened()
    scene.window.take_in([desk.sent("x.toml", written(replace(DRAFT, id="chair-twist")))])
    assert "“Chair twist” of Twist Break has the same id; this one can stay beside it." in scene.says()
    assert not any(b.isVisible() for b in scene.window.findChildren(QAbstractButton) if b.text() == "Replace mine")
    scene.press("Keep both")
    assert desk.store().names() == {"after-the-fall"}


def test_a_file_that_says_nothing_about_health_is_treated_as_a_full_twist(opened: Opened, desk: Desk) -> None:
    lines = written(DRAFT).split("\n")
    text = "\n".join(line for line in lines if line != "excludes = []")
    scene = opened()
    scene.window.take_in([desk.sent("x.toml", text)])
    assert "so it is treated as carefully as a full twist." in scene.says()


# --- removing


def test_a_removed_twist_can_be_brought_back(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.key(Qt.Key.Key_Delete, next(found for found in scene.window.findChildren(TallList) if found.isVisible()))
    assert scene.own() == []
    assert desk.store().names() == frozenset()
    assert "After the fall has been removed." in scene.says()
    scene.press("Bring it back")
    assert scene.own() == ["After the fall"]


# --- how it looks


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("width", [360, 980])
def test_every_page_fits_any_width_and_text_size(
    opened: Opened, desk: Desk, theme: Theme, scale: float, width: int
) -> None:
    desk.put(with_step(DRAFT, 0, replace(DRAFT.steps[0], say=replace(DRAFT.steps[0].say, both="Sit " * 19))))
    theme.choose(Scheme.DARK, scale, reduced_motion=True)
    scene = opened(size=(round(width * max(scale, 1.0)), 700))
    for turn in (
        lambda: None,
        lambda: scene.window.open(DRAFT.id),
        lambda: scene.window.take_in([desk.sent("x.toml", written(DRAFT))]),
    ):
        turn()
        assert scene.window.width() <= width * max(scale, 1.0) + 1


def test_in_a_narrow_window_the_picture_takes_turns_with_the_form(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened(size=(420, 700))
    scene.press("Change…")
    assert not any(view.isVisible() for view in scene.window.findChildren(MovingView))
    scene.press("Picture")
    assert shown(scene) == ("set_up", None)
    assert not any(line.isVisible() for line in scene.window.findChildren(QLineEdit))
    scene.press("Picture")
    assert scene.named(QLineEdit, "Name").isVisible()


def test_every_control_has_a_name(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    kinds = (QLineEdit, QComboBox, QDoubleSpinBox, QPlainTextEdit, TallList)
    for kind in kinds:
        for control in scene.window.findChildren(kind):
            inside = isinstance(control.parent(), QDoubleSpinBox | QComboBox)
            assert control.accessibleName() or inside, control


def test_the_keyboard_alone_reaches_every_field(opened: Opened, desk: Desk) -> None:
    desk.put(DRAFT)
    scene = opened()
    scene.press("Change…")
    reached: set[str] = set()
    scene.named(QLineEdit, "Name").setFocus()
    for _ in range(90):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus.accessibleName() or getattr(focus, "text", str)())
        scene.key(Qt.Key.Key_Tab, focus)
    assert {"Name", "Place", "Steps", "Seconds", "Pregnancy", "Prescribed by", "Take care", "Save"} <= reached


# --- in use


def test_who_prescribed_a_twist_stands_on_its_first_page() -> None:
    routine = checked(DRAFT).routine
    assert routine is not None
    whole = plan(routine, Dose.STANDARD, Side.LEFT)
    sections = ready(routine, whole, frame_at(whole, ZERO), (), lead=None).sections
    (author,) = [section for section in sections if str(section.title) == "From whoever prescribed it"]
    assert [str(line) for line in author.lines] == [
        "Prescribed by M. Keller, physiotherapist on 2025-03-14",
        "“Stop when it pulls into the leg.”",
    ]
