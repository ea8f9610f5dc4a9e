"""The course of a break, and the presenter that runs it, without a window."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Signal

from support import break_samples
from twistbreak.core.clock import Busy, BusyKind
from twistbreak.core.coach import session
from twistbreak.core.coach.cues import Cue, cues_between
from twistbreak.core.coach.guide import SegmentKind
from twistbreak.core.engine.effects import Offer, PauseBreak
from twistbreak.core.history.rows import BreakResult, Feeling, Outcome
from twistbreak.core.routines.routine import Dose, Side
from twistbreak.core.routines.walk import WALK
from twistbreak.core.settings.preferences import Preferences
from twistbreak.ui.presenters import break_flow, break_stage, break_wishes
from twistbreak.ui.presenters.break_presenter import BreakNeeds, BreakPresenter
from twistbreak.ui.presenters.break_stage import Done, Flow, Hurts, Over, Paused, Ready, Running
from twistbreak.ui.presenters.break_view import BreakView, Felt, Intent, OtherTwist, Phase, Request, answer

SECOND = timedelta(seconds=1)
WISHES = Preferences(lead_in=timedelta(seconds=8))
STILL = replace(WISHES, reduced_motion=True)


def offer(routine: str = "chair-twist", dose: Dose = Dose.STANDARD, side: Side = Side.RIGHT) -> Offer:
    return Offer(1, routine, dose, side, None)


def opened(routine: str = "chair-twist", preferences: Preferences = WISHES, dose: Dose = Dose.STANDARD) -> Flow:
    return break_flow.opened(offer(routine, dose), break_samples.routine(routine), preferences, timedelta(hours=5))


@dataclass
class Run:
    """A break played by looking exactly as often as it asks for."""

    flow: Flow
    now: timedelta = timedelta(hours=5)
    seen: bool = True
    cues: list[Cue] = field(default_factory=list)
    waits: list[tuple[SegmentKind, timedelta]] = field(default_factory=list)

    def step(self) -> bool:
        wait = break_flow.next_look(self.flow, self.now, seen=self.seen)
        if wait is None:
            return False
        self.flow = break_flow.meant(self.flow, wait)
        if isinstance(self.flow.stage, Running):
            self.waits.append((session.frame(self.flow.session).segment.kind, wait))
        self.pass_time(wait)
        return True

    def pass_time(self, time: timedelta) -> None:
        self.now += time
        self.flow, cues = break_flow.look(self.flow, self.now)
        self.cues += cues

    def until(self, stage: type[object]) -> Run:
        while not isinstance(self.flow.stage, stage) and self.step():
            pass
        assert isinstance(self.flow.stage, stage), self.flow.stage
        return self

    def until_segment(self, kind: SegmentKind, side: Side | None = None) -> Run:
        def is_there() -> bool:
            here = session.frame(self.flow.session).segment
            return isinstance(self.flow.stage, Running) and here.kind is kind and side in (None, here.side)

        while not is_there() and self.step():
            pass
        assert is_there()
        return self

    def wish(self, wish: Intent | OtherTwist | Felt) -> Run:
        routine = break_samples.routine(wish.routine) if isinstance(wish, OtherTwist) else None
        self.flow = break_wishes.wished(self.flow, wish, routine, self.now)
        return self

    def view(self) -> BreakView:
        return break_flow.view(self.flow, self.now, ())

    def result(self) -> BreakResult:
        assert isinstance(self.flow.stage, Over)
        return self.flow.stage.result


# --- the course of a break -------------------------------------------------------------------------------------------


def test_it_starts_by_itself_after_the_lead_in_without_any_key() -> None:
    run = Run(opened())
    shown = [str(run.view().pill)]
    while isinstance(run.flow.stage, Ready) and run.step():
        pill = str(run.view().pill)
        if pill != shown[-1] and isinstance(run.flow.stage, Ready):
            shown.append(pill)
    assert shown == [f"{left} s" for left in (8, 7, 6, 5, 4, 3, 2, 1)]
    assert isinstance(run.flow.stage, Running)
    assert run.now == timedelta(hours=5, seconds=8)


def test_start_begins_at_once() -> None:
    run = Run(opened()).wish(Intent.START)
    assert isinstance(run.flow.stage, Running)
    assert run.flow.session.elapsed == timedelta()


@pytest.mark.parametrize("routine", [path.stem for path in sorted(break_samples.FOLDER.glob("*.toml"))])
@pytest.mark.parametrize(("seen", "wishes"), [(True, WISHES), (True, STILL), (False, WISHES)])
def test_a_whole_break_plays_every_tone_once_and_does_both_sides(routine: str, seen: bool, wishes: Preferences) -> None:
    run = Run(opened(routine, wishes), seen=seen).until(Done)
    plan = run.flow.session.plan
    assert tuple(run.cues) == cues_between(plan, timedelta(), plan.length)
    result = run.until(Over).result()
    assert result.outcome is Outcome.COMPLETED
    assert result.left == result.right > timedelta()


def test_leaving_keeps_what_was_done_and_remembers_the_side_that_is_owed() -> None:
    run = Run(opened()).until_segment(SegmentKind.HOLD, Side.LEFT)
    result = run.wish(Intent.LEAVE).result()
    assert result.right == timedelta(seconds=30)
    assert result.left < SECOND
    assert (result.complete, result.owed_side, result.hurts) == (False, Side.LEFT, False)


def test_it_hurts_stops_at_once_and_says_so_in_the_answer() -> None:
    run = Run(opened()).until_segment(SegmentKind.HOLD).wish(Intent.HURTS)
    before = run.flow.session.elapsed
    run.pass_time(timedelta(minutes=5))
    assert isinstance(run.flow.stage, Hurts)
    assert run.flow.session.elapsed == before
    assert break_flow.next_look(run.flow, run.now, seen=True) is None
    lines = [str(line) for section in run.view().sections for line in section.lines]
    assert any("stabbing" in line for line in lines)
    assert any("bladder" in line for line in lines)
    assert run.wish(Intent.LEAVE).result().hurts


def test_it_hurts_pressed_by_mistake_leads_back_to_the_pause() -> None:
    run = Run(opened()).until_segment(SegmentKind.HOLD).wish(Intent.HURTS).wish(Intent.NOT_HURT)
    assert isinstance(run.flow.stage, Paused)
    assert not run.wish(Intent.LEAVE).result().hurts


def test_a_pause_lasts_until_the_user_goes_on_and_needs_no_timer() -> None:
    run = Run(opened()).until_segment(SegmentKind.HOLD).wish(Intent.PAUSE)
    before = run.flow.session.elapsed
    assert break_flow.next_look(run.flow, run.now, seen=True) is None
    run.pass_time(timedelta(minutes=30))
    assert run.flow.session.elapsed == before
    run.wish(Intent.RESUME).pass_time(SECOND)
    assert run.flow.session.elapsed == before + SECOND


@pytest.mark.parametrize("asleep", [timedelta(seconds=5.5), timedelta(minutes=10), timedelta(hours=9)])
@pytest.mark.parametrize("seen", [True, False])
def test_time_nobody_can_have_spent_holds_the_break(asleep: timedelta, seen: bool) -> None:
    run = Run(opened()).until_segment(SegmentKind.HOLD)
    run.seen = seen
    wait = break_flow.next_look(run.flow, run.now, seen=seen)
    assert wait is not None
    run.flow = break_flow.meant(run.flow, wait)
    before, told = run.flow.session.elapsed, len(run.cues)
    run.pass_time(wait + asleep)
    assert isinstance(run.flow.stage, Paused)
    assert run.flow.session.elapsed == before + wait
    assert len(run.cues) - told <= 1
    assert "nobody was here" in str(run.view().detail)


def test_a_late_look_within_the_limit_loses_nothing() -> None:
    run = Run(opened()).until_segment(SegmentKind.HOLD)
    before = run.flow.session.elapsed
    run.pass_time(timedelta(seconds=4.5))
    assert isinstance(run.flow.stage, Running)
    assert run.flow.session.elapsed == before + timedelta(seconds=4.5)


def test_a_machine_that_slept_through_the_lead_in_starts_nothing() -> None:
    run = Run(opened())
    run.pass_time(timedelta(hours=1))
    assert run.flow.stage == Ready(None, timedelta(seconds=8))
    assert break_flow.next_look(run.flow, run.now, seen=True) is None
    assert isinstance(run.wish(Intent.START).flow.stage, Running)


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (PauseBreak(frozenset(), locked=True), "Paused: the screen was locked."),
        (PauseBreak(frozenset({Busy(BusyKind.CALL, "firefox")})), "Paused: a call began (firefox)."),
    ],
)
def test_a_pause_from_outside_says_why(why: PauseBreak, said: str) -> None:
    run = Run(opened()).until_segment(SegmentKind.HOLD)
    run.flow = break_flow.held(run.flow, why)
    assert str(run.view().detail) == said


def test_a_lock_during_the_lead_in_waits_for_the_user() -> None:
    run = Run(break_flow.held(opened(), PauseBreak(frozenset(), locked=True)))
    run.pass_time(timedelta(minutes=3))
    assert isinstance(run.flow.stage, Ready)
    assert str(run.view().pill) == "Ready"


@pytest.mark.parametrize("stage", ["done", "hurts"])
def test_a_pause_from_outside_leaves_the_last_pages_alone(stage: str) -> None:
    run = Run(opened()).until(Done) if stage == "done" else Run(opened()).until(Running).wish(Intent.HURTS)
    assert break_flow.held(run.flow, PauseBreak(frozenset(), locked=True)) == run.flow


def test_the_last_page_closes_by_itself() -> None:
    run = Run(opened()).until(Done)
    at = run.now
    run.until(Over)
    assert run.now - at == break_stage.CLOSING


def test_the_last_page_stays_while_it_is_attended_to() -> None:
    run = Run(opened()).until(Done)
    run.flow = break_flow.attended(run.flow, run.now, attention=True)
    assert break_flow.next_look(run.flow, run.now, seen=True) is None
    run.pass_time(timedelta(hours=1))
    assert isinstance(run.flow.stage, Done)
    run.flow = break_flow.attended(run.flow, run.now, attention=False)
    assert break_flow.next_look(run.flow, run.now, seen=True) == break_stage.CLOSING


def test_the_last_page_stays_where_the_user_wants_it_to() -> None:
    run = Run(opened(preferences=replace(WISHES, close_when_done=False))).until(Done)
    assert break_flow.next_look(run.flow, run.now, seen=True) is None
    run.flow = break_flow.attended(run.flow, run.now, attention=False)
    assert break_flow.next_look(run.flow, run.now, seen=True) is None


@pytest.mark.parametrize("feeling", list(Feeling))
def test_one_tap_tells_how_it_feels_and_closes(feeling: Feeling) -> None:
    result = Run(opened()).until(Done).wish(Felt(feeling)).result()
    assert (result.feeling, result.complete) == (feeling, True)


def test_a_feeling_means_nothing_before_the_end() -> None:
    run = Run(opened()).until(Running)
    assert run.wish(Felt(Feeling.SAME)).flow.stage == run.flow.stage


def test_stepping_through_everything_is_no_complete_break() -> None:
    run = Run(opened()).wish(Intent.START)
    while isinstance(run.flow.stage, Running):
        run.wish(Intent.NEXT)
    assert isinstance(run.flow.stage, Done)
    assert "Both sides" not in str(run.view().instruction)
    assert run.wish(Intent.LEAVE).result().outcome is Outcome.MISSED


def test_back_and_next_move_by_one_step_while_paused_too() -> None:
    run = Run(opened()).until_segment(SegmentKind.HOLD).wish(Intent.PAUSE)
    here = session.frame(run.flow.session).index
    run.wish(Intent.NEXT)
    assert session.frame(run.flow.session).index == here + 1
    assert isinstance(run.flow.stage, Paused)
    run.wish(Intent.BACK)
    assert session.frame(run.flow.session).index == here


def test_skipping_a_side_leads_out_of_the_twist_and_to_the_other() -> None:
    run = Run(opened()).until_segment(SegmentKind.HOLD, Side.RIGHT).wish(Intent.SKIP_SIDE)
    assert session.frame(run.flow.session).segment.kind is SegmentKind.RETURN
    run.wish(Intent.SKIP_SIDE)
    assert session.frame(run.flow.session).segment.side is Side.LEFT


def test_another_twist_shows_its_own_first_page_and_keeps_what_was_held() -> None:
    run = Run(opened()).until_segment(SegmentKind.HOLD)
    run.pass_time(3 * SECOND)
    run.wish(OtherTwist("standing-twist"))
    assert isinstance(run.flow.stage, Ready)
    assert run.view().routine.id == "standing-twist"
    result = run.wish(Intent.LEAVE).result()
    assert result.routine == "standing-twist"
    assert timedelta(seconds=3) <= result.right < timedelta(seconds=4)


def test_shorter_goes_down_one_dose_until_there_is_none() -> None:
    run = Run(opened(dose=Dose.THOROUGH))
    for dose in (Dose.STANDARD, Dose.QUICK):
        assert Intent.SHORTER in run.view().wishes
        assert run.wish(Intent.SHORTER).flow.session.plan.dose is dose
    assert Intent.SHORTER not in run.view().wishes
    assert run.wish(Intent.SHORTER).flow.session.plan.dose is Dose.QUICK


def test_the_figure_moves_smoothly_breathes_slowly_and_rests_when_hidden() -> None:
    seen = Run(opened()).until(Done)
    longest = {kind: max(wait for of, wait in seen.waits if of is kind) for kind, _ in seen.waits}
    assert timedelta(milliseconds=40) <= longest[SegmentKind.TURN] <= timedelta(milliseconds=50)
    assert longest[SegmentKind.HOLD] == timedelta(milliseconds=125)
    hidden = Run(opened(), seen=False).until(Done)
    assert len(hidden.waits) <= 2 * len(hidden.flow.session.plan.segments)
    still = Run(opened(preferences=STILL)).until(Done)
    assert len(still.waits) <= still.flow.session.plan.length / SECOND + 2 * len(still.flow.session.plan.segments)


def test_a_screen_reader_hears_each_step_once_and_each_side_by_number() -> None:
    run = Run(opened()).until(Running)
    heard: list[str] = []
    while isinstance(run.flow.stage, Running):
        said = str(run.view().announcement)
        if not heard or heard[-1] != said:
            heard.append(said)
        run.step()
    holds = [segment for segment in run.flow.session.plan.segments if segment.kind is SegmentKind.HOLD]
    assert heard.count("Half way") == len(holds)
    assert len(heard) == len(run.flow.session.plan.segments) + len(holds)
    assert sum(said.startswith("Side 1 of 2.") for said in heard) == 2
    assert sum(said.startswith("Side 2 of 2.") for said in heard) == 2


def test_a_screen_reader_is_not_told_each_of_thirty_swings() -> None:
    run = Run(opened("standing-swing")).until(Running)
    heard: list[str] = []
    while isinstance(run.flow.stage, Running):
        said = str(run.view().announcement)
        if not heard or heard[-1] != said:
            heard.append(said)
        run.step()
    assert len(heard) < 12


def test_the_first_page_says_what_where_how_long_and_what_to_mind() -> None:
    view = Run(opened("supine-twist")).view()
    said = " ".join(str(line) for section in view.sections for line in section.lines)
    assert "mat" in said
    assert all(str(caution) in said for caution in view.routine.cautions)
    assert "Lying on your back" in str(view.subtitle)
    assert "min" in str(view.subtitle)


def test_under_reduced_motion_the_picture_changes_only_with_the_step() -> None:
    run = Run(opened(preferences=STILL)).until_segment(SegmentKind.TURN)
    first = run.view().frame.progress
    run.step()
    assert (first, run.view().frame.progress) == (1.0, 1.0)


# --- growth, pain before the start, a walk ---------------------------------------------------------------------------


def grown(level: int) -> Run:
    offered = replace(offer("standing-swing"), level=level)
    flow = break_flow.opened(offered, break_samples.routine("standing-swing"), WISHES, timedelta(hours=5))
    return Run(flow)


def swings(run: Run) -> int:
    return session.frame(run.flow.session).counts[0].total


def test_growth_is_said_before_it_begins_and_can_be_refused() -> None:
    run = grown(2)
    assert swings(run) == 19
    assert str(run.view().sections[0].lines[0]) == "19 swings a side, 4 more than at first"
    assert Intent.AS_BEFORE in run.view().wishes
    run.wish(Intent.AS_BEFORE).wish(Intent.AS_BEFORE)
    assert swings(run) == 17
    assert run.until(Over).result().as_before


def test_what_has_not_grown_offers_nothing_to_refuse() -> None:
    run = grown(0)
    assert Intent.AS_BEFORE not in run.view().wishes
    run.wish(Intent.AS_BEFORE)
    assert swings(run) == 15
    assert not run.until(Over).result().as_before


def test_once_begun_it_is_too_late_to_refuse() -> None:
    run = grown(2).wish(Intent.START).wish(Intent.AS_BEFORE)
    assert swings(run) == 19


def test_another_twist_has_not_grown() -> None:
    run = grown(2).wish(Intent.AS_BEFORE).wish(OtherTwist("chair-twist"))
    assert Intent.AS_BEFORE not in run.view().wishes
    assert not run.until(Over).result().as_before


@pytest.mark.parametrize("stage", [Ready, Done])
def test_it_can_hurt_on_the_first_and_on_the_last_page_too(stage: type[object]) -> None:
    run = Run(opened()).until(stage).wish(Intent.HURTS)
    assert isinstance(run.flow.stage, Hurts)
    assert run.wish(Intent.LEAVE).result().hurts


def test_a_walk_has_no_sides_and_is_complete_at_its_end() -> None:
    run = Run(break_flow.opened(offer(WALK.id), WALK, WISHES, timedelta(hours=5)))
    assert str(run.view().announcement) == "Stand up and walk. 1 min 8 s."
    run.until(Done)
    assert str(run.view().instruction) == "You were up and about"
    result = run.until(Over).result()
    assert result.complete
    assert result.left == result.right == timedelta()
    assert result.owed_side is None


@pytest.mark.parametrize("preferences", [WISHES, STILL], ids=["moving", "still"])
def test_nothing_of_a_turn_is_said_during_a_walk(preferences: Preferences) -> None:
    run = Run(break_flow.opened(offer(WALK.id), WALK, preferences, timedelta(hours=5))).until(Running)
    said: set[str] = set()
    while isinstance(run.flow.stage, Running):
        said.add(str(run.view().detail))
        run.step()
    assert ("Breathe out slowly." in said) is not preferences.reduced_motion
    assert not any("turn" in line or "tall" in line for line in said)


# --- keys ------------------------------------------------------------------------------------------------------------


def test_arrow_keys_follow_the_direction_of_the_language() -> None:
    view = Run(opened()).until(Running).view()
    assert answer(Request.LEFTWARDS, view, mirrored=False) is Intent.BACK
    assert answer(Request.LEFTWARDS, view, mirrored=True) is Intent.NEXT
    assert answer(Request.RIGHTWARDS, view, mirrored=True) is Intent.BACK
    assert answer(Request.BACK, view, mirrored=True) is Intent.BACK


@pytest.mark.parametrize("request_", [Request.BACK, Request.NEXT, Request.AS_BEFORE, Request.SKIP_SIDE, Request.SAME])
def test_keys_of_other_pages_do_nothing_on_the_first(request_: Request) -> None:
    assert answer(request_, Run(opened()).view(), mirrored=False) is None


def test_the_pause_key_does_not_close_the_page_about_pain() -> None:
    view = Run(opened()).until(Running).wish(Intent.HURTS).view()
    assert answer(Request.PRIMARY, view, mirrored=False) is None
    assert answer(Request.LEAVE, view, mirrored=False) is Intent.LEAVE
    assert answer(Request.BACK, view, mirrored=False) is Intent.NOT_HURT


# --- the presenter ---------------------------------------------------------------------------------------------------


class Screen(QObject):
    """A window that shows nothing."""

    wished = Signal(object)
    seen = Signal()
    attended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.views: list[BreakView] = []
        self.is_visible_now = False
        self.has_attention = False
        self.dismissed = 0

    def show_view(self, view: BreakView) -> None:
        self.views.append(view)

    def appear(self) -> None:
        self.is_visible_now = True
        self.seen.emit()

    def take_focus(self) -> None:
        self.has_attention = True

    def dismiss(self) -> None:
        self.dismissed += 1


class Bench:
    """A presenter on a clock that only a test moves; the window's `seen` makes it look."""

    def __init__(self, pace: float = 1.0, **wishes: object) -> None:
        self.now = timedelta(hours=2)
        self.cues: list[Cue] = []
        self.screens: list[Screen] = []
        self.preferences = replace(WISHES, **wishes)  # pyright: ignore[reportArgumentType] -- checked by the dataclass
        needs = BreakNeeds(
            uptime=lambda: self.now,
            routine=break_samples.routine,
            choices=lambda: [break_samples.routine(name) for name in ("chair-twist", "standing-twist")],
            preferences=lambda: self.preferences,
            play=self.cues.append,
            window=self._screen,  # pyright: ignore[reportArgumentType] -- a stand-in
            pace=pace,
        )
        self.presenter = BreakPresenter(needs)
        self.results: list[BreakResult] = []
        self.presenter.ended.connect(self.results.append)

    def _screen(self) -> Screen:
        self.screens.append(Screen())
        return self.screens[-1]

    @property
    def screen(self) -> Screen:
        return self.screens[-1]

    @property
    def view(self) -> BreakView:
        return self.screen.views[-1]

    def pass_time(self, time: timedelta, step: timedelta = SECOND) -> None:
        end = self.now + time
        while self.now < end:
            self.now = min(self.now + step, end)
            self.screen.seen.emit()


@pytest.fixture
def bench(qapp: object) -> Bench:
    del qapp
    return Bench()


def test_a_break_that_nobody_touches_runs_to_its_end_and_answers_once(bench: Bench) -> None:
    bench.presenter.open(offer())
    assert bench.presenter.is_open
    bench.pass_time(timedelta(minutes=3))
    assert [result.outcome for result in bench.results] == [Outcome.COMPLETED]
    assert bench.screen.dismissed == 1
    assert not bench.presenter.is_open
    assert Cue.OTHER_SIDE in bench.cues


@pytest.mark.parametrize("times", [1, 2])
def test_leaving_answers_once_however_often_it_is_asked_for(bench: Bench, times: int) -> None:
    bench.presenter.open(offer())
    screen = bench.screen
    for _ in range(times):
        screen.wished.emit(Intent.LEAVE)
    bench.presenter.close()
    assert len(bench.results) == 1


def test_pain_is_told_at_once_and_once_and_a_slip_too(bench: Bench) -> None:
    told: list[tuple[str, str]] = []
    bench.presenter.hurt.connect(lambda: told.append(("hurts", bench.presenter.routine or "")))
    bench.presenter.slipped.connect(lambda routine: told.append(("slip", routine)))
    bench.presenter.open(offer())
    bench.screen.wished.emit(Intent.START)
    bench.screen.wished.emit(Intent.HURTS)
    bench.presenter.stop()
    assert told == [("hurts", "chair-twist")]
    bench.screen.wished.emit(Intent.NOT_HURT)
    assert told == [("hurts", "chair-twist"), ("slip", "chair-twist")]


def test_what_others_stopped_is_not_told_back(bench: Bench) -> None:
    told: list[str] = []
    bench.presenter.hurt.connect(lambda: told.append("hurts"))
    bench.presenter.open(offer())
    bench.presenter.stop()
    bench.screen.wished.emit(Intent.HURTS)
    assert told == []


def test_closing_from_outside_gives_no_answer(bench: Bench) -> None:
    bench.presenter.open(offer())
    bench.presenter.close()
    bench.presenter.close()
    assert bench.results == []
    assert bench.screen.dismissed == 1


def test_opening_again_replaces_the_window_without_an_answer(bench: Bench) -> None:
    bench.presenter.open(offer())
    bench.presenter.open(offer("standing-twist"))
    assert [screen.dismissed for screen in bench.screens] == [1, 0]
    assert bench.presenter.routine == "standing-twist"
    assert bench.results == []


def test_a_pause_from_outside_is_harmless_without_a_break(bench: Bench) -> None:
    bench.presenter.pause(PauseBreak(frozenset(), locked=True))
    assert bench.presenter.frame is None


def test_the_other_twists_leave_out_the_one_in_hand(bench: Bench) -> None:
    bench.presenter.open(offer())
    assert [choice.routine for choice in bench.view.choices] == ["standing-twist"]
    bench.screen.wished.emit(OtherTwist("standing-twist"))
    assert [choice.routine for choice in bench.view.choices] == ["chair-twist"]
    assert bench.presenter.routine == "standing-twist"


def test_another_twist_is_told_once_it_is_in_hand(bench: Bench) -> None:
    told: list[str] = []
    bench.presenter.twist_changed.connect(told.append)
    bench.presenter.open(offer())
    bench.screen.wished.emit(OtherTwist("chair-twist"))
    assert told == []
    bench.screen.wished.emit(OtherTwist("standing-twist"))
    assert told == ["standing-twist"]
    bench.screen.wished.emit(Intent.HURTS)
    bench.screen.wished.emit(OtherTwist("chair-twist"))
    assert told == ["standing-twist"], "there is no changing the twist while it hurts"


def test_the_pointer_over_the_window_at_the_end_keeps_it_open(bench: Bench) -> None:
    bench.presenter.open(offer(dose=Dose.QUICK))
    bench.screen.has_attention = True
    bench.pass_time(timedelta(minutes=5))
    assert bench.view.phase is Phase.DONE
    bench.screen.has_attention = False
    bench.screen.attended.emit()
    bench.pass_time(break_stage.CLOSING)
    assert len(bench.results) == 1


def test_a_setting_changed_during_a_break_counts_at_once(bench: Bench) -> None:
    bench.presenter.open(offer(dose=Dose.QUICK))
    bench.pass_time(timedelta(seconds=30))
    bench.preferences = replace(bench.preferences, close_when_done=False)
    bench.pass_time(timedelta(minutes=5))
    assert bench.view.phase is Phase.DONE
    assert bench.results == []


def test_a_faster_clock_is_not_taken_for_sleep(qapp: object) -> None:
    del qapp
    bench = Bench(pace=60.0)
    bench.presenter.open(offer())
    bench.pass_time(timedelta(seconds=16), timedelta(seconds=16))
    bench.pass_time(timedelta(seconds=20), timedelta(seconds=20))
    assert bench.view.phase is Phase.RUNNING


def test_the_keyboard_comes_when_it_is_asked_for(bench: Bench) -> None:
    assert not bench.presenter.take_focus()
    bench.presenter.open(offer())
    assert bench.presenter.take_focus()
    assert bench.screen.has_attention


def test_the_presenter_loads_nothing_of_the_window() -> None:
    script = (
        "import sys, twistbreak.ui.presenters.break_presenter\n"
        "print([name for name in sys.modules if name in ('PySide6.QtWidgets', 'twistbreak.ui.break_window')])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
