"""What the help window says: how to use the program, when to stop, and what it is.

The safety notes rest on `presenters.safety_notes`; the keys in [brackets] are those of `docs/evidence.md`.
"""

from __future__ import annotations

from twistbreak.core.text import Text, translate

HOW_IT_WORKS: tuple[Text, ...] = (
    translate("Help", "Twist Break counts how long you really sit. When it is time, a notice says what is coming."),
    translate("Help", "Then a small window leads you through one twist, first to one side and then to the other."),
    translate("Help", "You need not look and need not press anything: it goes on by itself."),
    translate("Help", "In a call, over a full screen or while you type, the reminder waits for a calm minute."),
    translate("Help", "Every decision is explained in “Why?”."),
)

BREAK_KEYS: tuple[tuple[str, Text], ...] = (
    ("Space", translate("Help", "Start, pause, go on")),
    ("B", translate("Help", "Back one step")),
    ("N", translate("Help", "On to the next step")),
    ("S", translate("Help", "Skip this side")),
    ("Q", translate("Help", "A quicker one")),
    ("O", translate("Help", "Another twist")),
    ("H", translate("Help", "It hurts: stop at once")),
    ("Esc", translate("Help", "Leave; what you have done counts")),
)
"""Keys of the break window, in Qt's portable notation."""

GOOD_PRACTICE: tuple[Text, ...] = (
    translate("Help", "Grow tall first, and only then turn: in the middle of the back, on a still pelvis."),
    translate("Help", "Breathe in to grow longer, breathe out to turn. Never hold your breath."),
    translate("Help", "Do not pull with your arms, and do not turn the neck further than the chest takes it."),
    translate("Help", "For an easier turn, go less far, or put a small cushion or a rolled towel behind your back."),
)
"""Sources D (the usual mistakes) and B (what makes it easier)."""

ASK_FIRST: tuple[Text, ...] = (
    translate("Help", "a fresh slipped disc in the lower back, or fresh sciatica [D]"),
    translate("Help", "vertebrae that are unstable or have slipped: no deep or forceful turning"),
    translate("Help", "severe wear of the joints: turn less far and less hard"),
    translate("Help", "pregnancy: change or leave out deep twists that press on the belly"),
    translate("Help", "an operation on the spine such as a fusion, or another serious injury [A]"),
)

NO_DIAGNOSIS: Text = translate(
    "Help", "Stretching on your own does not replace a diagnosis. Children twist gently, with a grown-up beside them."
)

SOURCES: tuple[Text, ...] = (
    translate("Help", "A: a review of a twist in the chair"),
    translate("Help", "B: a physiotherapy article on spinal twists, vcurehealthcare.com"),
    translate("Help", "D: a tutorial by a massage therapist on the seated twist"),
)

ABOUT: tuple[Text, ...] = (
    translate("Help", "Notices how long you have been sitting, and walks you through a spinal twist, on both sides."),
    translate("Help", "Everything stays on this computer: there is no network code in the program."),
    translate("Help", "Free software under the MIT licence, by the Twist Break developers. There is no warranty."),
)
