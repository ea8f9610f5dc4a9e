"""The engine's state as plain data for a JSON file, and back."""

from __future__ import annotations

from datetime import timedelta, timezone, tzinfo

from twistbreak.core import codec
from twistbreak.core.clock import ZERO, Busy, BusyKind, Moment
from twistbreak.core.codec import Codec, CodecError
from twistbreak.core.engine.effects import Offer
from twistbreak.core.engine.state import (
    Absence,
    Away,
    Calm,
    CalmReason,
    EngineState,
    Gain,
    HeadsUp,
    Held,
    InBreak,
    NaturalBreak,
    OffHours,
    OpenSpan,
    Paused,
    Rest,
    RestReason,
    Sitting,
    Undo,
)
from twistbreak.core.history.rows import DayTally, SpanKind
from twistbreak.core.routines.routine import Dose, Side

VERSION = 1
"""Raised when an older program could misread what is written."""

_COUNT = codec.count()
_SPAN = codec.duration(ZERO)
_UPTIME = codec.duration()
_UTC = codec.instant(aware=True)
_LOCAL = codec.instant(aware=False)


def _offset_of(zone: tzinfo, moment: Moment) -> timezone:
    return timezone(moment.utc.astimezone(zone).utcoffset() or timedelta())


def _moment() -> Codec[Moment]:
    """A moment whose zone shrinks to its offset: the next sample brings the zone again."""
    plain = codec.record(Moment, utc=_UTC, awake=_SPAN, slept=_SPAN, zone=codec.offset(), boot=codec.text())

    def dump(moment: Moment) -> object:
        return plain.dump(Moment(moment.utc, moment.awake, moment.slept, _offset_of(moment.zone, moment), moment.boot))

    return Codec(dump, plain.load)


_BUSY = codec.record(Busy, kind=codec.one_of(BusyKind), evidence=codec.text())
_REASONS: Codec[frozenset[Busy]] = Codec(
    lambda reasons: codec.listed(_BUSY).dump(tuple(sorted(reasons))),
    lambda raw: frozenset(codec.listed(_BUSY).load(raw)),
)
_OFFER = codec.record(
    Offer,
    reminder=_COUNT,
    routine=codec.text(),
    dose=codec.one_of(Dose),
    first_side=codec.one_of(Side),
    snooze=codec.optional(_SPAN),
    level=_COUNT,
    waits=codec.flag(),
)
_SITTING = codec.record(Sitting)
_HELD = codec.record(Held, since=_UPTIME, reasons=_REASONS, typing_since=codec.optional(_UPTIME))
_AWAY = codec.record(
    Away,
    since=_UPTIME,
    why=codec.one_of(Absence),
    before=_SPAN,
    asleep=_SPAN,
    credited=codec.flag(),
    then=codec.union(sitting=(Sitting, _SITTING), held=(Held, _HELD)),
)
_PAUSED = codec.record(Paused, until=codec.optional(_UTC), away=codec.optional(_AWAY))
_OFF_HOURS = codec.record(OffHours, until=codec.optional(_UTC))
_CALM = codec.record(Calm, until=_UPTIME, why=codec.one_of(CalmReason))
_PHASE = codec.union(
    sitting=(Sitting, _SITTING),
    held=(Held, _HELD),
    heads_up=(HeadsUp, codec.record(HeadsUp, offer=_OFFER, until=_UPTIME)),
    in_break=(
        InBreak,
        codec.record(
            InBreak,
            offer=_OFFER,
            since=_UPTIME,
            then=codec.optional(codec.union(paused=(Paused, _PAUSED), off_hours=(OffHours, _OFF_HOURS))),
            interrupted=codec.flag(),
        ),
    ),
    away=(Away, _AWAY),
    paused=(Paused, _PAUSED),
    off_hours=(OffHours, _OFF_HOURS),
)
_TALLY = codec.record(
    DayTally,
    day=codec.day(),
    completed=_COUNT,
    partial=_COUNT,
    natural=_COUNT,
    left=_SPAN,
    right=_SPAN,
    last_at=codec.optional(_UTC),
    twists=codec.keyed(_COUNT),
)
_STATE = codec.record(
    EngineState,
    phase=_PHASE,
    seen=_moment(),
    tally=_TALLY,
    sitting=_SPAN,
    look_by=codec.optional(_UPTIME),
    calm=codec.optional(_CALM),
    woken=codec.optional(_CALM),
    known_here=codec.optional(_UPTIME),
    in_call=codec.flag(),
    snoozes=_COUNT,
    breaks=_COUNT,
    recent=codec.listed(codec.text()),
    resolved=_COUNT,
    owed_sides=codec.keyed(codec.one_of(Side)),
    fixed_due=codec.optional(_LOCAL),
    fixed_last=codec.optional(_LOCAL),
    last_break=codec.optional(_UPTIME),
    undo=codec.optional(codec.record(Undo, sitting=_SPAN, until=_UPTIME, counted=codec.flag())),
    resting=codec.keyed(codec.record(Rest, until=_UTC, why=codec.one_of(RestReason))),
    gains=codec.keyed(codec.record(Gain, dose=codec.one_of(Dose), breaks=_COUNT)),
    span=codec.optional(
        codec.record(OpenSpan, kind=codec.one_of(SpanKind), start=_UTC, why=codec.listed(codec.text()))
    ),
    natural=codec.optional(codec.record(NaturalBreak, at=_UTC, reminder=_COUNT, sitting=_SPAN)),
)


def state_to_plain(state: EngineState) -> dict[str, object]:
    """The state as JSON can hold it."""
    return {"version": VERSION, **codec.table(_STATE.dump(state))}


def state_from_plain(raw: object) -> EngineState:
    """The state from what a JSON file held.

    Raises:
        CodecError: It is no state, or one of a version that this program does not know.
    """
    version = codec.table(raw).get("version")
    if version != VERSION:
        raise CodecError(f"version {VERSION} was expected")
    return _STATE.load(raw)
