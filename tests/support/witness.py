"""A bystander at the simulated desk, with an account of the day of its own, who checks what must always hold."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from support.story import clock, m
from support.storyboard import Desk
from twistbreak.core.clock import ZERO
from twistbreak.core.engine import workday
from twistbreak.core.engine.advance import Step, advance
from twistbreak.core.engine.effects import (
    CloseBreak,
    Note,
    NoteKind,
    Offer,
    OpenBreak,
    PauseBreak,
    Record,
    ShowHeadsUp,
    ShowSafety,
    StopBreak,
    WithdrawHeadsUp,
)
from twistbreak.core.engine.events import (
    BreakEnded,
    Event,
    IWasHere,
    PolicyChanged,
    Snooze,
    Started,
    StretchNow,
    Tick,
)
from twistbreak.core.engine.presence import NAP
from twistbreak.core.engine.state import (
    Away,
    CalmReason,
    EngineState,
    HeadsUp,
    Held,
    InBreak,
    OffHours,
    Paused,
    Sitting,
)
from twistbreak.core.history.rows import BreakRecord, Outcome, SkipReason, Span, SpanKind
from twistbreak.core.routines.routine import WALK_ID

EXPLAINS_A_WITHDRAWAL = {
    NoteKind.HELD,
    NoteKind.MOVED,
    NoteKind.SNOOZED,
    NoteKind.SKIPPED,
    NoteKind.PAUSED,
    NoteKind.OFF_HOURS,
    NoteKind.AWAY,
    NoteKind.FIRED,
    NoteKind.REST,
}

CLOCK_WAS_WRONG = timedelta(hours=2)
"""A clock that goes back by more than this, the end of summer time included, has shown times that had not come."""


@dataclass
class Witness:
    """Watches a desk and checks, after every event, what must hold. Keeps its own account of the day."""

    desk: Desk
    has_notice: bool = False
    has_window: bool = False
    shown: int = 0  # number of the reminder shown last
    is_excused: bool = True  # it was taken back since
    is_answered: bool = True  # a break, a skip or a natural break has come since the last reminder
    counted: timedelta = ZERO  # sitting time that the engine has counted
    claimed: timedelta = ZERO  # and what "I was here" has added
    answered_at: timedelta = ZERO  # `desk.present` at the last answer
    claimed_at: timedelta = ZERO  # `claimed` at the last answer
    woken_at: timedelta | None = None
    free_since: timedelta | None = None  # due, and nothing in the way
    calm_since: timedelta | None = None
    paused: bool = False
    due_fixed: list[datetime] = field(default_factory=list[datetime])
    furthest: datetime = field(init=False)  # the latest local time that the clock has shown since it was right
    reached: set[str] = field(default_factory=set[str])
    reminders: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])
    open_natural: set[int] = field(default_factory=set[int])  # natural breaks the history is still to be told of
    last_span: Span | None = None
    recorded_sitting: timedelta = ZERO
    clock_was_set: bool = False  # back, since the last span

    def __post_init__(self) -> None:
        self.desk.watch = self.look
        self.furthest = self.desk.state.seen.local.replace(tzinfo=None)
        self.woken_at = self.desk.state.seen.uptime

    def look(self, cause: Event, before: EngineState, step: Step) -> None:
        self.note_what_happened(cause, before, step)
        self.note_answers(cause, before, step)
        self.check_time(cause, before, step)
        self.check_screen(cause, before, step)
        self.check_words(step)
        self.check_rest(step)
        self.check_records(cause, before, step)
        self.check_spans(before, step)
        self.check_that_none_is_lost(cause, step)

    @property
    def is_steady(self) -> bool:
        """Whether somebody has been working all the time since the last event."""
        return self.desk.is_steady and not self.desk.locked

    def note_what_happened(self, cause: Event, before: EngineState, step: Step) -> None:
        """Keep the account of what came to the user."""
        now, kinds = step.state.seen, [note.kind for note in step.notes]
        if isinstance(cause, Started):
            self.has_notice = self.has_window = False
            self.is_excused, self.woken_at, self.calm_since = True, now.uptime, None
        elif now.slept - before.seen.slept >= NAP:
            self.woken_at = now.uptime
            self.reached.add("wake")
        if isinstance(cause, Snooze):
            self.calm_since = None  # the user has said when
        self.paused = NoteKind.RESUMED not in kinds and (self.paused or NoteKind.PAUSED in kinds)
        if Held in (type(before.phase), type(step.state.phase)):
            self.reached.add("held")
        self.note_fixed_times(before, step)

    def note_fixed_times(self, before: EngineState, step: Step) -> None:
        """A clock that goes back by more than two hours, at once or bit by bit, was wrong: its times come again."""
        local = step.state.seen.local.replace(tzinfo=None)
        if self.furthest - local > CLOCK_WAS_WRONG:
            self.due_fixed.clear()
            self.furthest = local
        self.furthest = max(self.furthest, local)
        if step.state.fixed_due is not None and step.state.fixed_due != before.fixed_due:
            self.due_fixed.append(step.state.fixed_due)

    def note_answers(self, cause: Event, before: EngineState, step: Step) -> None:
        """Keep the account of what was answered, and by what."""
        kinds = [note.kind for note in step.notes]
        skipped = NoteKind.SKIPPED in kinds
        ended = isinstance(cause, BreakEnded) and NoteKind.BREAK in kinds
        resolved = step.state.resolved - before.resolved
        natural = NoteKind.NATURAL in kinds and resolved > 0
        assert 0 <= resolved <= skipped + ended + natural
        if natural:
            self.reached.add("natural")
        if resolved:
            self.is_answered, self.calm_since = True, None
        if resolved or step.state.sitting < before.sitting:
            self.answered_at, self.claimed_at = self.desk.present, self.claimed

    def check_time(self, cause: Event, before: EngineState, step: Step) -> None:
        """Sitting time is what a bystander would count, or less where something stood in the way."""
        grown = step.state.sitting - before.sitting
        passed = step.state.seen.uptime - before.seen.uptime
        assert step.state.sitting >= ZERO
        if isinstance(cause, IWasHere) and NoteKind.NATURAL in [note.kind for note in step.notes]:
            self.claimed += max(grown, ZERO)
        else:
            self.counted += max(grown, ZERO)
        assert self.counted <= self.desk.present
        here = (Sitting, Held, HeadsUp)
        if self.is_steady and isinstance(before.phase, here) and isinstance(cause, Tick | PolicyChanged):
            assert not isinstance(step.state.phase, Away)
            if isinstance(step.state.phase, here) and step.state.resolved == before.resolved:
                assert grown == passed

    def check_screen(self, cause: Event, before: EngineState, step: Step) -> None:  # noqa: C901 -- one case an effect
        if isinstance(cause, BreakEnded):
            self.has_window = False
        for effect in step.effects:
            match effect:
                case ShowHeadsUp(offer=offer):
                    assert not self.has_notice
                    assert not self.has_window
                    self.has_notice = True
                    self.reached.add("heads-up")
                    self.check_reminder(offer, before, step)
                case WithdrawHeadsUp():
                    assert self.has_notice
                    self.has_notice, self.is_excused = False, True
                case OpenBreak(offer=offer):
                    assert not self.has_window
                    assert not self.has_notice
                    self.has_window = True
                    self.reached.add("break")
                    if not isinstance(cause, StretchNow) and not isinstance(before.phase, InBreak):
                        self.check_moment(step)  # whoever is in a break wants one, and gets another twist for it
                        if not isinstance(before.phase, HeadsUp):
                            self.check_reminder(offer, before, step)
                    self.shown, self.is_excused, self.is_answered = offer.reminder, False, False
                case CloseBreak():
                    assert self.has_window
                    self.has_window, self.is_excused = False, True
                case PauseBreak():
                    assert self.has_window
                case StopBreak():
                    assert self.has_window
                case ShowSafety() | Record() | Note():
                    pass
        assert self.has_notice is isinstance(step.state.phase, HeadsUp)
        assert self.has_window is isinstance(step.state.phase, InBreak)

    def check_reminder(self, offer: Offer, before: EngineState, step: Step) -> None:
        """One reminder for one sitting, and none without enough of it."""
        assert offer.reminder == step.state.resolved + 1
        if offer.reminder == self.shown:
            assert self.is_excused
        else:
            assert offer.reminder > self.shown
            assert self.is_answered
            if before.fixed_due is None and step.state.fixed_due is None:
                sat = self.desk.present - self.answered_at + self.claimed - self.claimed_at
                assert sat >= self.desk.policy.interval - self.desk.policy.lead
        self.shown, self.is_excused, self.is_answered = offer.reminder, False, False
        self.check_moment(step)
        self.reminders.append((clock(self.desk.elapsed), offer.reminder))

    def check_moment(self, step: Step) -> None:
        """Nothing comes at a bad moment."""
        desk, now = self.desk, step.state.seen
        assert not desk.busy
        assert not desk.locked
        assert not self.paused
        assert workday.is_working(desk.policy.hours, now.utc, now.zone)
        assert self.woken_at is None or now.uptime - self.woken_at >= desk.policy.calm_after_wake
        assert self.calm_since is None or now.uptime - self.calm_since >= desk.policy.calm_after_busy
        self.calm_since = None

    def check_words(self, step: Step) -> None:
        """Every decision says why, in a whole sentence."""
        kinds = {note.kind for note in step.notes}
        acts = {type(effect) for effect in step.effects}
        if ShowHeadsUp in acts:
            assert kinds & {NoteKind.FIRED, NoteKind.REST}
        if WithdrawHeadsUp in acts and OpenBreak not in acts:
            assert kinds & EXPLAINS_A_WITHDRAWAL
        if CloseBreak in acts:
            assert kinds & {NoteKind.DROPPED, NoteKind.SKIPPED, NoteKind.REST}
        for note in step.notes:
            text = str(note.text)
            assert text[0].isupper()
            assert text[-1] == "."
            assert not set("{}_") & set(text)
            assert "  " not in text
            assert note.at == step.state.seen.utc

    def check_rest(self, step: Step) -> None:
        """The same sample again changes nothing, and the program never sleeps through something it should see."""
        again = advance(self.desk.policy, step.state, Tick(), self.desk.sample())
        assert again == replace(step, effects=())
        if step.wake_in is None:
            assert isinstance(step.state.phase, Away | Paused | OffHours)
        else:
            assert ZERO < step.wake_in <= max(m(5), self.desk.policy.natural_break)

    def check_records(self, cause: Event, before: EngineState, step: Step) -> None:
        """Every reminder number gets one final record, unless "I was here" took its natural break back."""
        records = [e.entry for e in step.effects if isinstance(e, Record) and isinstance(e.entry, BreakRecord)]
        answered = set(range(before.resolved + 1, step.state.resolved + 1))
        final: list[int] = []
        for record in records:
            assert 0 < record.reminder <= before.resolved + 2
            assert record.sitting >= ZERO
            if record.outcome is Outcome.NATURAL and record.reason is None:
                assert record.reminder in self.open_natural | answered
                self.open_natural.discard(record.reminder)
                final += [record.reminder] * (record.reminder in answered)
            elif record.reminder in answered and _is_final(record, cause):
                final.append(record.reminder)
        if isinstance(cause, IWasHere) and before.natural is not None and step.state.natural is None:
            self.open_natural.discard(before.natural.reminder)
        if step.state.natural is not None and step.state.natural.reminder in answered:
            self.open_natural.add(step.state.natural.reminder)
            final.append(step.state.natural.reminder)
        assert sorted(final) == sorted(answered)

    def check_spans(self, before: EngineState, step: Step) -> None:
        """Spans are in order and do not overlap, and no more sitting is recorded than somebody was here."""
        passed = step.state.seen.uptime - before.seen.uptime
        for span in (e.entry for e in step.effects if isinstance(e, Record) and isinstance(e.entry, Span)):
            assert span.start < span.end
            if self.last_span is not None and not self.clock_was_set:
                assert span.start >= self.last_span.end
            self.last_span, self.clock_was_set = span, False
            self.reached.add(f"span {span.kind}")
            if span.kind in (SpanKind.SITTING, SpanKind.HELD):
                self.recorded_sitting += span.end - span.start
        if step.state.seen.boot != before.seen.boot or step.state.seen.utc - before.seen.utc < passed - m(1):
            self.clock_was_set = True

    def check_that_none_is_lost(self, cause: Event, step: Step) -> None:
        """What is due and has nothing in its way for long enough has come by now."""
        policy, now, state = self.desk.policy, step.state.seen, step.state
        if self.desk.busy and isinstance(state.phase, Held):
            self.calm_since = now.uptime
        snoozed = state.calm is not None and state.calm.why is CalmReason.SNOOZED and now.uptime < state.calm.until
        is_due = state.sitting >= policy.interval - policy.lead or state.fixed_due is not None
        is_free = self.is_steady and isinstance(cause, Tick) and not self.desk.busy and not snoozed
        if is_due and is_free and isinstance(state.phase, Sitting | Held):
            self.free_since = now.uptime if self.free_since is None else self.free_since
            patience = max(policy.calm_after_wake, policy.calm_after_busy) + policy.typing_limit
            assert now.uptime - self.free_since <= patience
        else:
            self.free_since = None


def _is_final(record: BreakRecord, cause: Event) -> bool:
    """Whether a reminder ends with this record: not with a snooze, a twist set aside, or a break that was cut off."""
    if record.outcome is Outcome.SKIPPED:
        return record.reason is not SkipReason.CANNOT_HERE or record.routine == WALK_ID
    if record.outcome is Outcome.MISSED:
        return isinstance(cause, BreakEnded) or record.began is None
    return record.outcome is not Outcome.SNOOZED
