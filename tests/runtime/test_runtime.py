"""The shell: what comes in is answered, what goes out reaches its port, and the next wake-up is always armed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from twistbreak.core.clock import Moment, Sample
from twistbreak.core.engine.effects import Note, NoteKind, Offer, PauseBreak
from twistbreak.core.engine.events import BreakEnded, Pause, Skip, Started, StretchNow, Tick
from twistbreak.core.engine.policy import Policy
from twistbreak.core.engine.state import EngineState
from twistbreak.core.history.rows import BreakResult, Entry
from twistbreak.core.routines.routine import Dose
from twistbreak.core.views import StateName, TrayView
from twistbreak.runtime import Ports, Runtime

START = datetime(2026, 11, 20, 9, tzinfo=UTC)


@dataclass
class World:
    """Every port at once; keeps what it is told."""

    told: list[str] = field(default_factory=list)
    armed: list[timedelta | None] = field(default_factory=list)
    kept: list[EngineState] = field(default_factory=list)
    views: list[TrayView] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)
    now: timedelta = timedelta()
    on_open: Callable[[], None] = lambda: None

    def sense(self) -> Sample:
        return Sample(Moment(START + self.now, self.now), timedelta(seconds=5))

    def show(self, offer: Offer, lead: timedelta) -> None:
        self.told.append(f"heads-up {offer.routine} in {lead.seconds} s")

    def withdraw(self) -> None:
        self.told.append("withdraw")

    def open(self, offer: Offer) -> None:
        self.told.append(f"open {offer.routine}")
        self.on_open()

    def pause(self, why: PauseBreak) -> None:
        self.told.append(f"pause {why}")

    def stop(self) -> None:
        self.told.append("stop")

    def close(self) -> None:
        self.told.append("close")

    def write(self, note: Note) -> None:
        self.notes.append(note)

    def recent(self) -> list[Note]:
        return self.notes

    def arm(self, delay: timedelta | None) -> None:
        self.armed.append(delay)


def runtime(world: World, keep: Callable[[EngineState], None] | None = None) -> Runtime:
    ports = Ports(
        heads_up=world,
        breaks=world,
        journal=world,
        record=world.entries.append,
        safety=lambda: world.told.append("safety"),
        timer=world,
        show=world.views.append,
        keep=keep or world.kept.append,
        failed=world.errors.append,
    )
    return Runtime(world.sense, Policy(), EngineState.fresh(world.sense().moment), ports)


def sit(world: World, shell: Runtime, minutes: float) -> None:
    """Answer every wake-up, as a good timer would."""
    end = world.now + timedelta(minutes=minutes)
    while (wait := world.armed[-1]) is not None and world.now + wait <= end:
        world.now += wait
        shell.dispatch(Tick())


def test_half_an_hour_of_sitting_ends_in_a_break() -> None:
    world = World()
    shell = runtime(world)
    shell.dispatch(Started())
    sit(world, shell, 30)
    assert world.told == ["heads-up chair-twist in 20 s", "withdraw", "open chair-twist"]
    assert [note.kind for note in world.notes] == [NoteKind.STARTED, NoteKind.FIRED]
    assert world.views[-1].state is StateName.BREAK


def test_each_answer_is_kept_shown_and_followed_by_one_wake_up() -> None:
    world = World()
    shell = runtime(world)
    for event in (Started(), Tick(), Skip(), Pause(timedelta(minutes=5))):
        shell.dispatch(event)
    assert len(world.armed) == len(world.kept) == len(world.views) == 4
    assert world.kept[-1] is shell.state


def test_an_event_that_comes_in_the_middle_of_another_waits_its_turn() -> None:
    world = World()
    shell = runtime(world)
    answers: list[object] = []
    result = BreakResult("chair-twist", Dose.STANDARD, timedelta(), timedelta(), complete=False)
    world.on_open = lambda: answers.append(shell.dispatch(BreakEnded(result)))
    step = shell.dispatch(StretchNow())
    assert answers == [None]
    assert step is not None
    assert [str(note.text) for note in step.notes] == ["Started chair twist: you asked for it."]
    assert [note.kind for note in world.notes] == [NoteKind.FIRED, NoteKind.BREAK]
    assert [view.state for view in world.views] == [StateName.BREAK, StateName.SITTING]


def test_a_broken_window_does_not_stop_the_reminders() -> None:
    world = World()
    shell = runtime(world)

    def fail() -> None:
        raise OSError("no display")

    world.on_open = fail
    shell.dispatch(StretchNow())
    assert [str(error) for error in world.errors] == ["no display"]
    assert world.armed[-1] is not None
    assert [note.kind for note in world.notes] == [NoteKind.FIRED]
    assert world.kept[-1] is shell.state


def test_a_full_disk_does_not_stop_the_reminders() -> None:
    world = World()

    def full(_: EngineState) -> None:
        raise OSError("no space left")

    shell = runtime(world, keep=full)
    shell.dispatch(Started())
    assert [str(error) for error in world.errors] == ["no space left"]
    assert len(world.armed) == len(world.views) == 1


def test_new_rules_hold_at_once() -> None:
    world = World()
    shell = runtime(world)
    shell.dispatch(Started())
    sit(world, shell, 10)
    shell.change_policy(Policy(interval=timedelta(minutes=10), calm_after_wake=timedelta()))
    assert world.told == ["heads-up chair-twist in 20 s"]
    assert shell.policy.interval == timedelta(minutes=10)


def test_looking_changes_nothing() -> None:
    world = World()
    shell = runtime(world)
    shell.dispatch(Started())
    before = shell.state
    world.now += timedelta(minutes=3)
    assert shell.view().sitting == timedelta(minutes=3)
    assert shell.state is before
    assert len(world.armed) == 1
