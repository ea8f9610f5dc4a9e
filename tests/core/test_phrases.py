from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.routines import NINE, plans, shipped, text_of
from twistbreak.core.clock import ZERO
from twistbreak.core.coach.cues import ALL_CUES, QUIET_CUES, RINGS, Cue, cues_between
from twistbreak.core.coach.guide import Breathing, Plan, SegmentKind, plan
from twistbreak.core.coach.phrases import (
    Phrase,
    fitting,
    next_phrase,
    phrases_between,
    phrases_of,
    speaking_time,
)
from twistbreak.core.coach.timeline import step_starts
from twistbreak.core.routines.reading import parse
from twistbreak.core.routines.routine import Dose, Routine, Side

MOMENT = timedelta(microseconds=1)
SECOND = timedelta(seconds=1)
rates = st.integers(70, 150)
tones = st.sampled_from([ALL_CUES, QUIET_CUES, frozenset[Cue]()])


def all_phrases(of: Plan, audible: frozenset[Cue] = ALL_CUES) -> list[Phrase]:
    return list(phrases_between(of, ZERO, of.length, audible))


def spoken(phrase: Phrase, rate: int = 100) -> str | None:
    return fitting([str(variant) for variant in phrase.variants], phrase.end - phrase.start, rate)


def all_spoken(of: Plan, rate: int = 100) -> list[str | None]:
    return [spoken(phrase, rate) for phrase in all_phrases(of)]


@given(plans)
def test_every_segment_has_text_and_pose_and_where_due_a_phrase_and_a_tone(of: Plan) -> None:
    heard = {
        SegmentKind.TURN: {Cue.TURN, Cue.OTHER_SIDE},
        SegmentKind.RETURN: {Cue.RETURN},
        SegmentKind.SWING: {Cue.TURN, Cue.SWING},
        SegmentKind.FINISH: {Cue.DONE},
    }
    starts = step_starts(of)
    for index, segment in enumerate(of.segments):
        assert str(segment.text)
        assert segment.pose_from
        assert segment.pose_to
        assert bool(phrases_of(of, index)) == (segment.start in starts)
        is_phase = index == 0 or of.segments[index - 1].kind is not segment.kind
        if segment.kind in heard and (is_phase or segment.kind is SegmentKind.SWING):
            due = cues_between(of, segment.start, segment.start + MOMENT)
            assert heard[segment.kind].intersection(due)
        if segment.kind is SegmentKind.HOLD:
            assert Cue.HALF_WAY in cues_between(of, segment.start, segment.end)


@given(plans)
def test_at_the_usual_rate_something_is_said_in_every_step(of: Plan) -> None:
    for start in step_starts(of):
        index = next(place for place, segment in enumerate(of.segments) if segment.start == start)
        assert any(spoken(phrase) for phrase in phrases_of(of, index)), of.segments[index]


@given(plans, tones, rates)
def test_no_phrase_runs_into_the_next_segment_a_tone_or_another_phrase(
    of: Plan, audible: frozenset[Cue], rate: int
) -> None:
    phrases = all_phrases(of, audible)
    for before, after in pairwise(phrases):
        assert before.end <= after.start
    for phrase in phrases:
        words = spoken(phrase, rate)
        over = phrase.start + speaking_time(words, rate) if words else phrase.start
        assert over <= phrase.end
        assert any(phrase.start >= s.start and over <= s.end for s in of.segments)
        assert not [cue for cue in cues_between(of, phrase.start, over) if cue in audible]


@given(plans, tones)
def test_the_tone_comes_first_and_then_the_phrase(of: Plan, audible: frozenset[Cue]) -> None:
    for phrase in all_phrases(of, audible):
        for cue in audible:
            assert cue not in cues_between(of, phrase.start - RINGS[cue], phrase.start)


@given(plans)
def test_where_no_tone_is_played_none_is_waited_for(of: Plan) -> None:
    starts = {phrase.start for phrase in all_phrases(of, frozenset())}
    assert {start + MOMENT for start in step_starts(of)} <= starts


@given(plans, st.lists(st.floats(0, 1), max_size=30), tones)
def test_each_phrase_comes_once_however_the_time_is_cut(of: Plan, shares: list[float], audible: frozenset[Cue]) -> None:
    cuts = [ZERO, *(of.length * share for share in sorted(shares)), of.length]
    heard = [phrase for before, after in pairwise(cuts) for phrase in phrases_between(of, before, after, audible)]
    assert heard == all_phrases(of, audible)


@given(plans, st.floats(0, 1))
def test_the_next_phrase_of_a_segment_is_known_before_it_is_due(of: Plan, share: float) -> None:
    now = of.length * share
    here = next(s for s in reversed(of.segments) if s.start <= now)
    following = [p.start for p in phrases_between(of, now, of.length) if p.start < here.end]
    assert next_phrase(of, now) == (following[0] if following else None)


@given(plans)
def test_each_side_is_named_before_it_is_held(of: Plan) -> None:
    for index, segment in enumerate(of.segments):
        if segment.kind is SegmentKind.HOLD and segment.side:
            ways_in = [
                place
                for place in range(index)
                if of.segments[place].kind is SegmentKind.TURN and of.segments[place].round == segment.round
                and of.segments[place].side is segment.side
            ]  # fmt: skip
            said = " ".join(spoken(phrase) or "" for place in ways_in for phrase in phrases_of(of, place))
            assert segment.side in said


@given(plans)
def test_the_breath_is_said_to_flow_once(of: Plan) -> None:
    said = [words or "" for words in all_spoken(of)]
    has_hold = any(s.kind is SegmentKind.HOLD for s in of.segments)
    assert sum("never hold your breath" in words for words in said) == has_hold


def test_a_chair_twist_can_be_followed_with_closed_eyes() -> None:
    assert all_spoken(plan(shipped("chair-twist"), Dose.STANDARD, Side.RIGHT)) == [
        "Sit tall, feet flat",
        "Take the chair with your right hand",
        "Breathe out, turn right",
        "Stay turned right. Breathe in",
        "Breathe out, ease a little further",
        "Half way. Keep breathing, never hold your breath",
        "Come back slowly",
        "Now the left side. Take the chair with your left hand",
        "Breathe out, turn left",
        "Stay turned left. Breathe in",
        "Breathe out, ease a little further",
        "Half way",
        "Come back slowly",
        "Both sides done",
    ]


def test_a_swing_is_told_when_its_pace_changes() -> None:
    assert all_spoken(plan(shipped("standing-swing"), Dose.QUICK, Side.LEFT))[2:] == [
        "Start slowly",
        "Swing on",
        "Slow down",
        "Face the front",
        "Let your arms hang. Breathe in slowly",
        "Breathe out slowly",
        "Both sides done. Let go",
    ]


def test_lying_down_the_knees_are_led() -> None:
    said = all_spoken(plan(shipped("supine-twist"), Dose.QUICK, Side.RIGHT))
    assert "Breathe out, knees to the right" in said
    assert "Now the left side. Breathe out, knees to the left" in said


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("seated-twist", "Now the left side. Your left hand behind you, right on the knee"),
        ("office-chair-twist", "Breathe out, turn left, hands on the chair"),
    ],
)
def test_where_the_hands_go_is_said(name: str, words: str) -> None:
    assert words in all_spoken(plan(shipped(name), Dose.QUICK, Side.RIGHT))


def test_both_sides_are_said_to_be_done_only_when_they_are() -> None:
    of = plan(shipped("chair-twist"), Dose.QUICK, Side.RIGHT)
    last = len(of.segments) - 1
    assert spoken(phrases_of(of, last, complete=False)[0]) == "Sit back, let go"
    assert spoken(phrases_of(of, last)[0]) == "Both sides done"


def test_a_phrase_that_is_too_long_gives_way_to_a_shorter_one_or_to_silence() -> None:
    fast = plan(shipped("supine-twist"), Dose.QUICK, Side.RIGHT, Breathing(2 * SECOND, 2 * SECOND))
    assert "Rest, knees to the right" in all_spoken(fast)
    assert "Stay there" in all_spoken(fast, 75)
    assert fitting(["Much too long a phrase", "Long"], timedelta(milliseconds=100)) is None


def test_slower_speech_takes_longer_and_so_do_scripts_without_letters() -> None:
    assert speaking_time("Turn right", 50) > speaking_time("Turn right") > speaking_time("Turn right", 150)
    assert speaking_time("向右转") > speaking_time("abc")


@pytest.mark.parametrize("stop", ".,;:!?…।॥؟؛،")
def test_a_voice_pauses_at_the_stops_of_every_script_between_words(stop: str) -> None:
    assert speaking_time(f"रुकें{stop} साँस लें") - speaking_time(f"रुकें साँस लें{stop}") == timedelta(milliseconds=250)


@pytest.mark.parametrize("stop", "。、，！？；：…")  # noqa: RUF001 -- the stops themselves
def test_where_no_spaces_are_written_it_pauses_at_stops_between_signs(stop: str) -> None:
    paused, last = f"そのまま{stop}吸って", f"そのまま吸って{stop}"
    assert speaking_time(paused) - speaking_time(last) == timedelta(milliseconds=250)
    assert speaking_time(last) - speaking_time("そのまま吸って") < timedelta(milliseconds=100)


def test_nothing_is_said_while_the_swings_go_on_at_one_pace() -> None:
    of = plan(shipped("standing-swing"), Dose.QUICK, Side.RIGHT)
    said = [phrases_of(of, index) for index in range(len(of.segments))]
    assert str(said[0][0].variants[0]) == "Stand straight, feet apart"
    assert said[3] == ()


@pytest.fixture
def own() -> Routine:
    lines = [line for line in text_of("office-chair-twist").splitlines() if not line.startswith("voice")]
    own, problems = parse("\n".join(lines), "office-chair-twist.toml", "office-chair-twist", own=True)
    assert own is not None, problems
    return own


def test_a_routine_without_phrases_is_spoken_by_its_texts(own: Routine) -> None:
    said = all_spoken(plan(own, Dose.QUICK, Side.RIGHT))
    assert said[:4] == [
        "Sit on the front edge of your chair",
        "Breathe in and get long",
        "Breathe out and turn to your right",
        "Stay there",
    ]
    assert said[-1] == "Both sides done"


def test_a_long_text_gives_way_to_turn_right(own: Routine) -> None:
    quick = replace(own, turn=(replace(own.turn[-1], lasts=1.5 * SECOND),))
    assert "Turn right" in all_spoken(plan(quick, Dose.QUICK, Side.RIGHT, Breathing()), 150)


@pytest.mark.parametrize("name", NINE)
def test_every_step_of_our_own_routines_has_a_phrase_of_its_own(name: str) -> None:
    lines = text_of(name).splitlines()
    said = [number for number, line in enumerate(lines) if line.startswith("say = ")]
    assert said
    assert all(lines[number + 1].startswith("voice = ") for number in said)
