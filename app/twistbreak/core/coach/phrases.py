"""What the voice says during a guided twist, and when: short imperative phrases beside the longer texts on the screen.

A phrase never runs into the next step, nor over a tone: it comes after the tone, and has until the next thing that is
to be heard. Where that is too short for it a shorter variant is said, or nothing. Sides are always named.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from twistbreak.core.clock import ZERO
from twistbreak.core.coach.cues import ALL_CUES, JUST_AFTER, RINGS, Cue, cues_between
from twistbreak.core.coach.guide import breaths_of
from twistbreak.core.coach.timeline import Pace, Plan, Segment, SegmentKind, segment_at
from twistbreak.core.routines.routine import Side
from twistbreak.core.text import Text, translate

USUAL_RATE = 100
"""Percent: about 175 words a minute, which is what the voices of all systems begin with."""

_OVERHEAD = timedelta(milliseconds=350)
_A_LETTER = timedelta(milliseconds=58)
_A_STOP = timedelta(milliseconds=250)
"""A little above what espeak-ng 1.51 takes at its usual 175 words a minute; the tests compare them phrase by phrase."""
_WIDE = 3.5
"""Letters that a character of a script without letters stands for."""
_STOPS = re.compile(r"[.,;:!?…।॥؟؛،](?=\s)|[。、，！？；：…](?=\S)")  # noqa: RUF001 -- stops of other scripts
"""Where a voice pauses within a phrase: between words, or in scripts without spaces between signs."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something to be said.

    Attributes:
        start: When it begins, as an offset from the beginning of the plan.
        end: When it must be over: the next step or tone, or another phrase.
        variants: What to say, the best one first and the shortest last.
    """

    start: timedelta
    end: timedelta
    variants: tuple[Text, ...]


def phrases_of(
    plan: Plan, index: int, audible: Collection[Cue] = ALL_CUES, *, complete: bool = True
) -> tuple[Phrase, ...]:
    """What is said in a segment, in its order; empty while the swings go on at the same pace.

    Args:
        plan: The timeline.
        index: The segment's place in it.
        audible: The tones that are played, and so waited for.
        complete: Both sides were really done; only then the end says so.
    """
    segment = plan.segments[index]
    said = sorted(_said(plan, index, complete=complete), key=lambda entry: entry[0])
    ends = [segment.start + at for at, _ in said[1:]] + [segment.end] * bool(said)
    phrases = (
        Phrase(segment.start + at + _tones_at(plan, segment.start + at, audible), end, variants)
        for (at, variants), end in zip(said, ends, strict=True)
    )
    return tuple(phrase for phrase in phrases if phrase.start < phrase.end)


def phrases_between(
    plan: Plan, before: timedelta, after: timedelta, audible: Collection[Cue] = ALL_CUES, *, complete: bool = True
) -> tuple[Phrase, ...]:
    """The phrases due after one instant, up to and including another: see `cues.cues_between`."""
    if after <= before:
        return ()
    first, last = segment_at(plan, before), segment_at(plan, after)
    return tuple(
        phrase
        for index in range(first, last + 1)
        for phrase in phrases_of(plan, index, audible, complete=complete)
        if before < phrase.start <= after
    )


def next_phrase(plan: Plan, elapsed: timedelta, audible: Collection[Cue] = ALL_CUES) -> timedelta | None:
    """When something is said next in the segment that an instant lies in, or None."""
    here = phrases_of(plan, segment_at(plan, elapsed), audible)
    return next((phrase.start for phrase in here if phrase.start > elapsed), None)


def speaking_time(words: str, rate: int = USUAL_RATE) -> timedelta:
    """How long a voice takes for a phrase; rather too long than too short.

    Args:
        words: As they are spoken, in any language.
        rate: Percent of the usual speed.
    """
    letters = sum(_WIDE if _is_syllable(letter) else 1 for letter in words)
    return _OVERHEAD + (letters * _A_LETTER + len(_STOPS.findall(words)) * _A_STOP) * USUAL_RATE / rate


def _is_syllable(letter: str) -> bool:
    """Whether a character is a sign of a script without letters; its stops are none."""
    return unicodedata.east_asian_width(letter) in "WF" and unicodedata.category(letter)[0] != "P"


def fitting(variants: Sequence[str], room: timedelta, rate: int = USUAL_RATE) -> str | None:
    """The first variant that can be said in time, or None.

    Args:
        variants: The best one first, in the language of the voice.
        room: Time until something else is to be heard.
        rate: Percent of the usual speed.
    """
    return next((words for words in variants if speaking_time(words, rate) <= room), None)


Said = tuple[timedelta, tuple[Text, ...]]
"""An offset into the segment, and the variants of what is said there."""


def _said(plan: Plan, index: int, *, complete: bool) -> Iterator[Said]:
    segment = plan.segments[index]
    match segment.kind:
        case SegmentKind.HOLD:
            yield from _hold(plan, index)
        case SegmentKind.BREATHE | SegmentKind.WALK:
            _, inward = breaths_of(plan, segment)
            slowly, at_all = translate("Voice", "Breathe in slowly"), translate("Voice", "Breathe in")
            yield ZERO, (_joined(_own(segment), slowly), slowly, at_all)
            yield inward, (translate("Voice", "Breathe out slowly"), translate("Voice", "Breathe out"))
        case SegmentKind.SWING if index and plan.segments[index - 1].pace is segment.pace:
            return
        case SegmentKind.FINISH if complete and plan.has_sides:
            both = translate("Voice", "Both sides done")
            yield ZERO, (_joined(both, _own(segment)), both)
        case SegmentKind.TURN if _is_new_side(plan, index):
            side = _new_side(segment.side)
            yield ZERO, (_joined(side, _own(segment)), side)
        case _:
            yield ZERO, (_own(segment), *_general(plan, index))


def _hold(plan: Plan, index: int) -> Iterator[Said]:
    """The position and the first breath; and half-way, once, that the breath is never held."""
    segment = plan.segments[index]
    _, inward = breaths_of(plan, segment)
    is_first = all(s.kind is not SegmentKind.HOLD for s in plan.segments[:index])
    half = translate("Voice", "Half way")
    breath_in, own = translate("Voice", "Breathe in"), _own(segment)
    yield ZERO, (_joined(own, breath_in), own, *_general(plan, index))
    if inward < segment.length / 2:
        yield inward, (translate("Voice", "Breathe out, ease a little further"), translate("Voice", "Breathe out"))
    yield (
        segment.length / 2,
        (_joined(half, translate("Voice", "Keep breathing, never hold your breath")), half) if is_first else (half,),
    )


def _general(plan: Plan, index: int) -> tuple[Text, ...]:
    """What can be said of any twist, shorter than what this one says."""
    segment = plan.segments[index]
    following = plan.segments[index + 1 : index + 2]
    match segment.kind:
        case SegmentKind.TURN if segment.side and following and following[0].kind is SegmentKind.HOLD:
            right, left = translate("Voice", "Turn right"), translate("Voice", "Turn left")
            return (right if segment.side is Side.RIGHT else left,)
        case SegmentKind.HOLD:
            return (translate("Voice", "Stay there"),)
        case SegmentKind.RETURN:
            return (translate("Voice", "Come back"),)
        case SegmentKind.SWING:
            return (_PACES[segment.pace or Pace.FULL],)
        case SegmentKind.FINISH:
            return (translate("Voice", "Let go"),)
        case SegmentKind.SET_UP | SegmentKind.TURN | SegmentKind.BREATHE | SegmentKind.WALK:
            return ()


_PACES = {
    Pace.BUILD_UP: translate("Voice", "Start slowly"),
    Pace.FULL: translate("Voice", "Swing on"),
    Pace.SLOW_DOWN: translate("Voice", "Slow down"),
}


def _own(segment: Segment) -> Text:
    return segment.voice or segment.text


def _joined(first: Text, second: Text) -> Text:
    return translate("Voice", "{first}. {second}", first=first, second=second)


def _new_side(side: Side | None) -> Text:
    if side is Side.RIGHT:
        return translate("Voice", "Now the right side")
    return translate("Voice", "Now the left side")


def _is_new_side(plan: Plan, index: int) -> bool:
    """Whether a segment is the first turn to another side than the one before."""
    is_first = all(s.kind is not SegmentKind.TURN for s in plan.segments[:index])
    return not is_first and plan.segments[index - 1].kind is not SegmentKind.TURN


def _tones_at(plan: Plan, at: timedelta, audible: Collection[Cue]) -> timedelta:
    """How long the tones that come at an instant want to be heard alone."""
    due = cues_between(plan, at - JUST_AFTER, at + JUST_AFTER)
    return max((RINGS[cue] for cue in due if cue in audible), default=ZERO) + JUST_AFTER
