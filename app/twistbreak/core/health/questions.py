"""The questions of the health check, and what the answers come to, in words. Nothing here promises a treatment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from twistbreak.core.health.check import Fit, HealthAnswers, fit
from twistbreak.core.health.reading import Said, said_of
from twistbreak.core.routines.care import Condition
from twistbreak.core.routines.routine import Routine
from twistbreak.core.text import Text, translate


@dataclass(frozen=True, slots=True)
class Question:
    """One question, to be answered with yes or no.

    Attributes:
        condition: What it asks about.
        text: The question.
        changes: What a yes changes for the twists that come with the program.
        source: The keys of `docs/evidence.md` on which the change rests.
    """

    condition: Condition
    text: Text
    changes: Text
    source: str


_WAIT = translate("Health", "A yes: every twist waits until a clinician has told you that gentle ones are all right.")

QUESTIONS: tuple[Question, ...] = (
    Question(
        Condition.ACUTE_DISC_HERNIATION,
        translate("Health", "Do you have an acute slipped disc in the lower back?"),
        _WAIT,
        "D",
    ),
    Question(
        Condition.ACUTE_SCIATICA,
        translate("Health", "Do you have acute sciatica, pain that runs down into a leg?"),
        _WAIT,
        "D",
    ),
    Question(
        Condition.SPINAL_INSTABILITY,
        translate("Health", "Do you have spondylolisthesis (a slipped vertebra), or another instability of the spine?"),
        translate(
            "Health",
            "A yes: deep twists, and those with weight or speed, are left out. The others wait for a clinician's word, "
            "and then come in a gentler form.",
        ),
        "all",
    ),
    Question(
        Condition.SEVERE_OSTEOARTHRITIS,
        translate("Health", "Do you have severe osteoarthritis (worn joints)?"),
        translate("Health", "A yes: every twist waits for a clinician's word, and then comes in a gentler form."),
        "all",
    ),
    Question(
        Condition.PREGNANCY,
        translate("Health", "Are you pregnant?"),
        translate(
            "Health",
            "A yes: twists that press on the belly are left out. The others wait for a clinician's word, and then come "
            "in a gentler form.",
        ),
        "all",
    ),
    Question(
        Condition.SPINAL_FUSION,
        translate("Health", "Have you had a spinal fusion, or another major injury or surgery?"),
        _WAIT,
        "A",
    ),
    Question(
        Condition.BACK_OR_NECK_TROUBLE,
        translate("Health", "Do you have trouble with your back or your neck?"),
        translate("Health", "A yes: the standing swing waits until a health professional has agreed to it."),
        "C",
    ),
    Question(
        Condition.LONG_WITHOUT_EXERCISE,
        translate("Health", "Has it been a long time since you last exercised?"),
        translate("Health", "A yes: the standing swing waits until a health professional has agreed to it."),
        "C",
    ),
    Question(
        Condition.DIZZINESS,
        translate("Health", "Do you feel dizzy at times?"),
        translate("Health", "A yes: the standing swing is left out."),
        "C",
    ),
)
"""In the order in which they are asked; each condition once."""

CLEARED = translate("Health", "A clinician has told me that gentle twists are all right")
NO_DIAGNOSIS = translate(
    "Health",
    "These questions decide which twists are offered. They do not replace a diagnosis: when in doubt, ask a clinician.",
)
PRIVACY = translate(
    "Health", "Your answers stay on this computer, in a file that only you can read. You can change or remove them."
)


@dataclass(frozen=True, slots=True)
class Draft:
    """The answers given so far.

    Attributes:
        said: What was said; a condition that is not in it has not been asked yet.
    """

    said: Mapping[Condition, Said]

    @property
    def is_complete(self) -> bool:
        """Whether every question is answered."""
        return self.said.keys() >= set(Condition)

    def saying(self, condition: Condition, said: Said) -> Draft:
        """With one more answer, or another one."""
        return Draft({**self.said, condition: said})

    def answers(self, today: date) -> HealthAnswers:
        """What holds from now on: each yes at once, the check as done once it is complete."""
        has = frozenset(condition for condition, said in self.said.items() if said is not Said.NO)
        cleared = frozenset(condition for condition, said in self.said.items() if said is Said.CLEARED)
        return HealthAnswers(has, cleared, today if self.is_complete else None)


NONE_OF_THESE = Draft(dict.fromkeys(Condition, Said.NO))
"""Every question answered with no."""


def draft_of(answers: HealthAnswers) -> Draft:
    """What is known of earlier answers: all of a check that was done, else only each yes."""
    known = Condition if answers.on else answers.has
    return Draft({condition: said_of(answers, condition) for condition in known})


def can_be_cleared(condition: Condition, routines: Iterable[Routine]) -> bool:
    """Whether a clinician's word changes anything for any of these twists."""
    return any(condition in routine.ask_first for routine in routines)


def result(routines: Iterable[Routine], answers: HealthAnswers) -> tuple[Text, ...]:
    """What the answers come to, a sentence for each thing that changes.

    Args:
        routines: Every twist there is.
        answers: What has been answered so far.
    """
    fits = [fit(routine, answers) for routine in routines]
    left_out, waiting, softer = (fits.count(kind) for kind in (Fit.EXCLUDED, Fit.ASK_FIRST, Fit.SOFTER))
    found = [*_left_out(left_out), *_waiting(waiting), *_softer(softer)]
    if left_out + waiting == len(fits):
        found.append(
            translate("Health", "So no twist is left: you will be reminded to stand up, walk a little and breathe.")
        )
    if found:
        return tuple(found)
    if answers.on is None:
        return (translate("Health", "Nothing is left out so far; each twist says what to be careful about."),)
    return (translate("Health", "Nothing is left out, and every twist comes as it is."),)


def _left_out(count: int) -> Iterator[Text]:
    if count == 1:
        yield translate("Health", "One twist is left out.")
    elif count:
        yield translate("Health", "{n} twists are left out.", one="{n} twist is left out.", n=count)


def _waiting(count: int) -> Iterator[Text]:
    if count == 1:
        yield translate("Health", "One twist waits for a clinician's word.")
    elif count:
        yield translate(
            "Health", "{n} twists wait for a clinician's word.", one="{n} twist waits for a clinician's word.", n=count
        )


def _softer(count: int) -> Iterator[Text]:
    if count == 1:
        yield translate("Health", "One twist comes in a gentler form: a smaller turn, held for less time.")
    elif count:
        yield translate(
            "Health",
            "{n} twists come in a gentler form: a smaller turn, held for less time.",
            one="{n} twist comes in a gentler form: a smaller turn, held for less time.",
            n=count,
        )
