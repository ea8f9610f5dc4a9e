"""What is heard and read of the breath during a break: tones, the voice, and the pacer's line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Signal

from support import break_samples
from twistbreak.core.clock import ZERO
from twistbreak.core.coach import session
from twistbreak.core.coach.cues import QUIET_CUES, Cue, cues_between
from twistbreak.core.coach.guide import Breathing, SegmentKind
from twistbreak.core.coach.phrases import fitting, speaking_time
from twistbreak.core.engine.effects import Offer, PauseBreak
from twistbreak.core.ports import SensorStatus, Speaker
from twistbreak.core.routines.routine import Dose, Place, Side
from twistbreak.core.settings.preferences import Preferences
from twistbreak.core.text import translate
from twistbreak.ui.presenters import break_flow, break_wishes
from twistbreak.ui.presenters.break_presenter import BreakNeeds, BreakPresenter
from twistbreak.ui.presenters.break_stage import Done, Flow, Running
from twistbreak.ui.presenters.break_view import BreakView, Intent

SECOND = timedelta(seconds=1)
ROUTINES = [path.stem for path in sorted(break_samples.FOLDER.glob("*.toml"))]
SPOKEN = Preferences(lead_in=3 * SECOND, voice=True)

pytestmark = pytest.mark.usefixtures("qapp")


def flow_of(routine: str, wishes: Preferences, dose: Dose = Dose.STANDARD) -> Flow:
    offer = Offer(1, routine, dose, Side.RIGHT, None)
    return break_flow.opened(offer, break_samples.routine(routine), wishes, ZERO)


@dataclass
class Heard:
    """A break followed by looking as seldom as it allows; what was heard, with the time into the twist."""

    flow: Flow
    tones: list[Cue] = field(default_factory=list)
    phrases: list[tuple[timedelta, str]] = field(default_factory=list)

    def to_the_end(self, *, seen: bool) -> Heard:
        now = ZERO
        while not isinstance(self.flow.stage, Done):
            wait = break_flow.next_look(self.flow, now, seen=seen)
            assert wait is not None
            self.flow = break_flow.meant(self.flow, wait)
            now += wait
            before = self.flow
            self.flow, tones = break_flow.look(before, now)
            self.tones += tones
            phrase = break_flow.to_say(before, self.flow)
            if phrase is None:
                continue
            at = self.flow.session.elapsed
            words = fitting([str(variant) for variant in phrase.variants], phrase.end - at, 100)
            assert words is not None
            assert at - phrase.start < timedelta(milliseconds=130)
            assert at + speaking_time(words) <= phrase.end
            self.phrases.append((at, words))
        return self


@pytest.mark.parametrize("routine", ROUTINES)
@pytest.mark.parametrize("dose", Dose)
def test_nobody_looks_and_yet_every_phrase_is_said_in_time(routine: str, dose: Dose) -> None:
    watched = Heard(flow_of(routine, SPOKEN, dose)).to_the_end(seen=True)
    alone = Heard(flow_of(routine, SPOKEN, dose)).to_the_end(seen=False)
    assert [words for _, words in alone.phrases] == [words for _, words in watched.phrases]
    assert alone.phrases[-1][1].startswith("Both sides done")


def test_without_the_voice_there_is_nothing_to_say_and_nothing_to_wake_for() -> None:
    silent = replace(SPOKEN, voice=False)
    assert Heard(flow_of("chair-twist", silent)).to_the_end(seen=False).phrases == []


@pytest.mark.parametrize("routine", ROUTINES)
def test_a_quiet_office_hears_the_few_tones_it_needs(routine: str) -> None:
    quiet = Heard(flow_of(routine, Preferences(quiet_office=True))).to_the_end(seen=True)
    plan = quiet.flow.session.plan
    assert quiet.tones == [cue for cue in cues_between(plan, ZERO, plan.length) if cue in QUIET_CUES]
    assert {Cue.TURN, Cue.RETURN, Cue.DONE} <= set(quiet.tones)


@pytest.mark.parametrize("wishes", [Preferences(tones=False), Preferences(volume=0.0)])
def test_muted_tones_are_not_played(wishes: Preferences) -> None:
    assert Heard(flow_of("chair-twist", wishes)).to_the_end(seen=True).tones == []
    assert wishes.loudness == 0


def test_a_quiet_office_is_softer() -> None:
    assert (Preferences(volume=0.6).loudness, Preferences(volume=0.6, quiet_office=True).loudness) == (60, 30)


def test_a_side_that_was_left_out_is_not_said_to_be_done() -> None:
    flow = break_wishes.wished(flow_of("chair-twist", SPOKEN), Intent.START, None, ZERO)
    while session.frame(flow.session).segment.kind is not SegmentKind.FINISH:
        flow = break_wishes.wished(flow, Intent.NEXT, None, ZERO)
    after, _ = break_flow.look(flow, 2 * SECOND)
    phrase = break_flow.to_say(flow, after)
    assert phrase is not None
    assert [str(variant) for variant in phrase.variants] == ["Sit back, let go", "Let go"]


# The pacer's line


def lines(routine: str, wishes: Preferences, dose: Dose = Dose.STANDARD) -> list[tuple[SegmentKind, BreakView]]:
    """The pages of a break, ten a second."""
    flow = break_wishes.wished(flow_of(routine, wishes, dose), Intent.START, None, ZERO)
    pages: list[tuple[SegmentKind, BreakView]] = []
    now = ZERO
    while isinstance(flow.stage, Running):
        pages.append((session.frame(flow.session).segment.kind, break_flow.view(flow, now, ())))
        now += SECOND / 10
        flow = break_flow.meant(flow, SECOND / 10)
        flow, _ = break_flow.look(flow, now)
    return pages


def runs(texts: list[str]) -> list[str]:
    return [text for before, text in zip([""] + texts, texts, strict=False) if before != text]  # noqa: RUF005


def holds(pages: list[tuple[SegmentKind, BreakView]]) -> list[BreakView]:
    return [view for kind, view in pages if kind is SegmentKind.HOLD]


def test_a_hold_is_breathed_through_with_the_figure() -> None:
    views = holds(lines("chair-twist", Preferences()))
    first, second = views[: len(views) // 2], views[len(views) // 2 :]
    assert runs([str(view.detail) for view in first]) == [
        "Breathe in, grow tall. Breathe out, let go a little more.",
        "Breathe in, grow tall.",
        "Breathe out. Let the breath flow, never hold it.",
        "Breathe in, grow tall.",
        "Breathe out, turn.",
    ]
    assert not [view for view in second if "never hold" in str(view.detail)]
    for view in first:
        breath = view.frame.breath
        assert breath is not None
        if "tall." in str(view.detail) and "out" not in str(view.detail):
            assert breath.inward


def test_lying_down_nobody_is_told_to_grow_tall() -> None:
    for routine in ROUTINES:
        if break_samples.routine(routine).place is Place.LYING:
            said = {str(view.detail) for view in holds(lines(routine, Preferences()))}
            assert {"Breathe in, grow long.", "Breathe out, let go."} <= said
            assert "Breathe in, grow tall." not in said


@pytest.mark.parametrize("pace", [Breathing(), Breathing(2 * SECOND, 2 * SECOND), Breathing(10 * SECOND, 12 * SECOND)])
def test_breaths_are_counted_down_at_any_pace_and_told_from_the_second_on(pace: Breathing) -> None:
    views = holds(lines("office-chair-twist", Preferences(breathing=pace)))
    first = views[: len(views) // 2]
    assert runs([str(view.pill) for view in first]) == [*(f"{left} breaths" for left in (6, 5, 4, 3, 2)), "1 breath"]
    details = runs([str(view.detail) for view in first])
    assert details[0].startswith("Longer with each breath in")
    assert len(details) == 1 + 2 * 5


@pytest.mark.parametrize("routine", ROUTINES)
@pytest.mark.parametrize("still", [False, True])
def test_that_the_breath_flows_is_said_once_wherever_something_is_held(routine: str, still: bool) -> None:
    pages = lines(routine, Preferences(reduced_motion=still), Dose.QUICK)
    said = runs([str(view.detail) for _, view in pages])
    assert sum("never hold it" in line for line in said) == bool(holds(pages))


@pytest.mark.parametrize("routine", ROUTINES)
def test_room_is_kept_for_every_line(routine: str) -> None:
    for _, view in lines(routine, Preferences(), Dose.QUICK):
        longest = max(len(str(detail or "")) for text, detail in view.coming if text == view.instruction)
        assert len(str(view.detail or "")) <= longest


# The presenter and its voice


class Voice:
    """A speaker that keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def set_rate(self, percent: int) -> None:
        self.rate = percent

    def open(self) -> None:
        self.told.append("open")

    def say(self, phrase: str, language: str) -> None:
        self.told.append((phrase, language))

    def stop(self) -> None:
        self.told.append("stop")

    def close(self) -> None:
        self.told.append("close")

    def status(self) -> SensorStatus:
        return SensorStatus("voice", works=True, how=translate("Test", "here"))


class Screen(QObject):
    """Stands in for the window."""

    wished = Signal(object)
    seen = Signal()
    attended = Signal()
    is_visible_now = True
    has_attention = False

    def show_view(self, view: BreakView) -> None: ...
    def appear(self) -> None: ...
    def dismiss(self) -> None: ...


class Bench:
    def __init__(self, wishes: Preferences, pace: float = 1.0) -> None:
        self.now, self.wishes, self.voice, self.screen = ZERO, wishes, Voice(), Screen()
        self.asked = 0
        needs = BreakNeeds(
            uptime=lambda: self.now,
            routine=break_samples.routine,
            choices=list,
            preferences=lambda: self.wishes,
            play=lambda _: None,
            window=lambda: self.screen,  # pyright: ignore[reportArgumentType] -- a stand-in
            pace=pace,
            speaker=self._speaker,
        )
        self.presenter = BreakPresenter(needs)

    def _speaker(self) -> Speaker:
        self.asked += 1
        return self.voice

    def open(self) -> Bench:
        self.presenter.open(Offer(1, "chair-twist", Dose.QUICK, Side.RIGHT, None))
        return self

    def pass_time(self, time: timedelta) -> Bench:
        for _ in range(time // (SECOND / 10)):
            self.now += SECOND / 10
            self.screen.seen.emit()
        return self

    def said(self) -> list[str]:
        return [told[0] for told in self.voice.told if isinstance(told, tuple)]


@pytest.fixture
def bench() -> Iterator[Bench]:
    bench = Bench(replace(SPOKEN, voice_rate=110))
    yield bench
    bench.presenter.close()


def test_the_voice_gets_ready_with_the_window_and_speaks_the_steps(bench: Bench) -> None:
    bench.open()
    assert bench.voice.told == ["open"]
    assert bench.voice.rate == 110
    bench.pass_time(14 * SECOND)
    assert bench.voice.told[1:] == [
        ("Sit tall, feet flat", "en"),
        ("Take the chair with your right hand", "en"),
        ("Breathe out, turn right", "en"),
    ]
    bench.presenter.close()
    assert bench.voice.told[-1] == "close"


def test_who_wants_no_voice_loads_none() -> None:
    bench = Bench(replace(SPOKEN, voice=False)).open().pass_time(10 * SECOND)
    bench.presenter.close()
    assert (bench.asked, bench.voice.told) == (0, [])


def test_a_voice_switched_on_or_off_in_the_middle_follows_at_once(bench: Bench) -> None:
    bench.wishes = replace(SPOKEN, voice=False)
    bench.open().pass_time(5 * SECOND)
    bench.wishes = SPOKEN
    bench.pass_time(5 * SECOND)
    bench.wishes = replace(SPOKEN, voice=False)
    bench.pass_time(10 * SECOND)
    assert bench.said() == ["Take the chair with your right hand"]


@pytest.mark.parametrize("wish", [Intent.PAUSE, Intent.NEXT, Intent.SKIP_SIDE])
def test_the_voice_stops_when_the_user_goes_elsewhere(bench: Bench, wish: Intent) -> None:
    bench.open().pass_time(9 * SECOND)
    bench.screen.wished.emit(wish)
    assert bench.voice.told[-1] == "stop"


def test_the_voice_stops_when_the_break_is_held_from_outside(bench: Bench) -> None:
    bench.open().pass_time(9 * SECOND)
    bench.presenter.pause(PauseBreak(frozenset(), locked=True))
    assert bench.voice.told[-1] == "stop"


def test_when_it_hurts_the_voice_says_to_stop(bench: Bench) -> None:
    bench.open().pass_time(9 * SECOND)
    bench.screen.wished.emit(Intent.HURTS)
    assert bench.voice.told[-2:] == ["stop", ("Stop here. Come back to the middle slowly, and rest.", "en")]


def test_a_late_look_says_what_still_fits_or_nothing(bench: Bench) -> None:
    bench.open().pass_time(7 * SECOND)
    bench.now += timedelta(seconds=4.4)  # the turn began at 8 s and its second step begins at 13 s
    bench.screen.seen.emit()
    assert bench.said() == ["Sit tall, feet flat"]


def test_a_demonstration_in_fast_time_has_no_time_to_talk() -> None:
    bench = Bench(SPOKEN, pace=20.0).open().pass_time(20 * SECOND)
    assert bench.said() == []
    bench.presenter.close()
