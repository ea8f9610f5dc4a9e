"""When to stop and when to see a doctor: the two short lists, in our own words, with their sources."""

from __future__ import annotations

from twistbreak.core.text import Text, translate

STOP_TITLE: Text = translate("Safety", "Stop a twist at once when the pain is")
STOP_SIGNS: tuple[Text, ...] = (
    translate("Safety", "sharp or stabbing"),
    translate("Safety", "burning"),
    translate("Safety", "shooting into another part of the body"),
    translate("Safety", "growing while you hold"),
)
"""Sources D and B: a gentle, steady pull is right, these are not."""

DOCTOR_TITLE: Text = translate("Safety", "See a doctor when")
DOCTOR_SIGNS: tuple[Text, ...] = (
    translate("Safety", "pain runs down into a leg"),
    translate("Safety", "you are losing strength"),
    translate("Safety", "something is numb or tingling, or you lose control of your bladder"),
    translate("Safety", "the pain gets worse although you stretch regularly, or stays severe for weeks"),
)
"""Sources B and D."""

RIGHT_FEELING: Text = translate(
    "Safety", "A gentle, steady pull is the right feeling. This program does not replace a diagnosis."
)
SOURCES: Text = translate(
    "Safety", "Sources: an article by vCure physiotherapy, and the tutorial of a massage therapist."
)
