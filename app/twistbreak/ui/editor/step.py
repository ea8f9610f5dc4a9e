"""The fields of one step: what is said, how long, and the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twistbreak.core.prescriptions.check import Checked
from twistbreak.core.prescriptions.draft import SWUNG, TIMED, Draft, DraftStep, DraftSwing, Words, keys_of
from twistbreak.core.prescriptions.edits import with_step
from twistbreak.core.range import Range
from twistbreak.core.routines.routine import Side
from twistbreak.core.text import Text, translate
from twistbreak.ui.editor.fields import ChoiceField, LineField, NumberField
from twistbreak.ui.editor.words import BOTH_ALIKE, NO_POSE, NONE, SIDES, USUAL
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import Look, Option, WheelGuard
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.window import label

_STEP_SECONDS = Range(1, 120)
"""What the format of the file allows (`docs/routines.md`)."""
_PLACES = translate(
    "Prescription",
    "Write each sentence once, for the side the body turns to: {{side}} becomes that side, {{other}} the opposite one.",
)
_APART = translate("Prescription", "A sentence of its own for each side")
_RIGHT = translate("Prescription", "{what}: to the right")
_LEFT = translate("Prescription", "{what}: to the left")


class Sentence(QWidget):
    """One sentence for both sides, or one for each, and how both will read.

    Args:
        title: What it is.
        longest: Most letters.
    """

    edited = Signal(object)
    """The `Words` as the user has just written them."""

    def __init__(self, title: Text, longest: int) -> None:
        super().__init__()
        self._title = title
        self._words = Words()
        self._both = LineField(title, longest)
        self._right = LineField(_filled(_RIGHT, title), longest)
        self._rendered = label("", "rendered")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._both, self._right, self._rendered):
            column.addWidget(widget)
        self._both.edited.connect(self._both_changed)
        self._right.edited.connect(self._right_changed)

    def show_words(self, words: Words, problem: Text | None) -> None:
        """Show what holds now, and what is wrong with it."""
        self._words = words
        is_apart = words.right is not None
        self._both.set_title(_filled(_LEFT, self._title) if is_apart else self._title)
        self._both.show_text(words.both)
        self._right.setVisible(is_apart)
        self._right.show_text(words.right or "")
        self._both.complain(problem)
        left, right = words.sentences
        shown = {Side.LEFT: left, Side.RIGHT: right}
        lines = [_filled_side(SIDES[side], sentence) for side, sentence in shown.items()]
        text = "\n".join(map(say, lines)) if left != right else say(_filled_side(BOTH_ALIKE, left))
        self._rendered.setText(text)
        self._rendered.setVisible(not words.is_empty and not is_apart)

    def start_typing(self) -> None:
        """Put the keyboard here."""
        self._both.control.setFocus()

    @Slot(str)
    def _both_changed(self, text: str) -> None:
        self.edited.emit(replace(self._words, both=text))

    @Slot(str)
    def _right_changed(self, text: str) -> None:
        self.edited.emit(replace(self._words, right=text))


class StepFields(QWidget):
    """The fields of the chosen step.

    Args:
        theme: Colours.
        guard: Keeps the wheel for scrolling.
    """

    edited = Signal(object)
    """The `Draft` with the step as the user has just written it."""

    def __init__(self, theme: Theme, guard: WheelGuard) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self._place = 0
        self._poses: tuple[str, ...] = ()
        self._say = Sentence(translate("Prescription", "What is said, in large letters"), 80)
        self._detail = Sentence(translate("Prescription", "A quieter line below it"), 200)
        self._voice = Sentence(translate("Prescription", "What the voice says instead"), 50)
        self._apart = Option(theme, Look.TICK, say(_APART))
        self._seconds = NumberField(translate("Prescription", "Seconds"), _STEP_SECONDS, guard, decimals=1)
        self._pose = ChoiceField(translate("Prescription", "Picture at the end of the step"), theme, guard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(say(_PLACES), "secondary"))
        for widget in (self._say, self._detail, self._voice, self._apart, self._seconds, self._pose):
            column.addWidget(widget)
        self._say.edited.connect(self._say_changed)
        self._detail.edited.connect(self._detail_changed)
        self._voice.edited.connect(self._voice_changed)
        self._apart.clicked.connect(self._apart_changed)
        self._seconds.edited.connect(self._seconds_changed)
        self._pose.edited.connect(self._pose_changed)

    def show_step(self, draft: Draft, place: int, checked: Checked) -> None:
        """Show a step."""
        self._draft, self._place = draft, place
        step, key = draft.steps[place], keys_of(draft)[place]
        self._say.show_words(step.say, checked.about(f"{key}.say"))
        self._detail.show_words(step.detail, checked.about(f"{key}.detail"))
        self._voice.show_words(step.voice, checked.about(f"{key}.voice"))
        self._apart.setChecked(step.say.right is not None)
        self._seconds.setVisible(step.part in TIMED)
        self._seconds.show_number(max(step.seconds, _STEP_SECONDS.low))
        pose = draft.action.pose if step.part in SWUNG and isinstance(draft.action, DraftSwing) else step.pose
        self._offer(pose)
        self._pose.show_value(pose)

    def offer_poses(self, keys: Sequence[str]) -> None:
        """Let these pictures be chosen."""
        self._poses = tuple(keys)

    def start_typing(self) -> None:
        """Put the keyboard where the sentence is written."""
        self._say.start_typing()

    def _offer(self, pose: str) -> None:
        known = self._poses if pose in {"", NO_POSE, *self._poses} else (*self._poses, pose)
        self._pose.offer([("", say(USUAL)), (NO_POSE, say(NONE)), *((key, key) for key in known)])

    def _change(self, step: DraftStep) -> None:
        if self._draft is not None:
            self.edited.emit(with_step(self._draft, self._place, step))

    def _step(self, draft: Draft) -> DraftStep:
        return draft.steps[self._place]

    @Slot(object)
    def _say_changed(self, words: Words) -> None:
        if self._draft is not None:
            self._change(replace(self._step(self._draft), say=words))

    @Slot(object)
    def _detail_changed(self, words: Words) -> None:
        if self._draft is not None:
            self._change(replace(self._step(self._draft), detail=words))

    @Slot(object)
    def _voice_changed(self, words: Words) -> None:
        if self._draft is not None:
            self._change(replace(self._step(self._draft), voice=words))

    @Slot(bool)
    def _apart_changed(self, is_apart: bool) -> None:  # noqa: FBT001 -- Qt's signature
        if self._draft is None:
            return
        step = self._step(self._draft)
        say_, detail, voice = (_split(words, is_apart=is_apart) for words in (step.say, step.detail, step.voice))
        self._change(replace(step, say=say_, detail=detail, voice=voice))

    @Slot(float)
    def _seconds_changed(self, seconds: float) -> None:
        if self._draft is not None:
            self._change(replace(self._step(self._draft), seconds=seconds))

    @Slot(object)
    def _pose_changed(self, pose: str) -> None:
        if self._draft is None:
            return
        step, action = self._step(self._draft), self._draft.action
        if step.part in SWUNG and isinstance(action, DraftSwing):
            self.edited.emit(replace(self._draft, action=replace(action, pose=pose)))
        else:
            self._change(replace(step, pose=pose))


def _split(words: Words, *, is_apart: bool) -> Words:
    """A sentence for each side, from the one for both; or the left one's for both."""
    if not is_apart:
        return Words(words.both)
    return words if words.right is not None or words.is_empty else Words(*words.sentences)


def _filled(text: Text, what: Text) -> Text:
    return translate(text.context, text.source, what=what)


def _filled_side(text: Text, sentence: str) -> Text:
    return translate(text.context, text.source, sentence=sentence)
