"""What other programs read: the objects behind `status --json`, `why --json` and `routines --json`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo

from twistbreak.core.coach.guide import Frame
from twistbreak.core.engine.effects import Note
from twistbreak.core.ports import SensorStatus
from twistbreak.core.protocol import Json
from twistbreak.core.routines.routine import Routine
from twistbreak.core.text import Text
from twistbreak.core.views import StateName, TrayView


def status_data(
    view: TrayView, zone: tzinfo, frame: Frame | None, sensors: Iterable[SensorStatus], version: str
) -> dict[str, Json]:
    """The object of `status --json`; the contract is in `docs/command-line.md`.

    Args:
        view: What is going on.
        zone: The user's time zone, for the offset of `next_break_at`.
        frame: What the break window shows, or None while none is open.
        sensors: What can be seen on this desktop.
        version: The program's.
    """
    in_break = view.state in (StateName.BREAK, StateName.HEADS_UP)
    side = frame.segment.side if frame else None
    return {
        "state": view.state.value,
        "headline": str(view.headline),
        "next_break_at": _iso(view.next_at, zone),
        "sitting_s": round(view.sitting.total_seconds()),
        "held_by": [busy.kind.value for busy in view.held_by],
        "routine": view.routine if in_break else None,
        "next_routine": view.routine,
        "side": side.value if side else None,
        "segment": frame.segment.kind.value if frame else None,
        "remaining_s": round(frame.total_remaining.total_seconds()) if frame else None,
        "today": {
            "completed": view.tally.completed,
            "partial": view.tally.partial,
            "natural": view.tally.natural,
            "left_s": round(view.tally.left.total_seconds()),
            "right_s": round(view.tally.right.total_seconds()),
        },
        "sensors": {
            sensor.sensor: {
                "works": sensor.works,
                "how": str(sensor.how),
                "polls_s": None if sensor.polls is None else sensor.polls.total_seconds(),
            }
            for sensor in sensors
        },
        "version": version,
    }


def why_data(notes: Iterable[Note], zone: tzinfo) -> list[Json]:
    """The list of `why --json`, oldest first."""
    return [{"at": _iso(note.at, zone), "kind": note.kind.value, "text": str(note.text)} for note in notes]


def why_text(notes: Iterable[Note], zone: tzinfo, unseen: Text | None) -> str:
    """The lines of `why`, oldest first, with the local date and time, and last what cannot be seen here."""
    lines = [f"{note.at.astimezone(zone):%Y-%m-%d %H:%M:%S}  {note.text}" for note in notes]
    lines = lines or ["Nothing has been decided yet."]
    return "\n".join([*lines, str(unseen)] if unseen else lines)


def routines_data(routines: Mapping[str, Routine]) -> list[Json]:
    """The list of `routines --json`."""
    return [
        {
            "id": routine.id,
            "name": str(routine.name),
            "place": routine.place.value,
            "kind": routine.kind.value,
            "needs": [*sorted(need.value for need in routine.needs)],
            "source": [*routine.source],
            "own": routine.own,
        }
        for routine in routines.values()
    ]


def routines_text(routines: Mapping[str, Routine]) -> str:
    """The lines of `routines`: id, place and name; the user's own are marked."""
    width = max((len(name) for name in routines), default=0)
    return "\n".join(
        f"{routine.id:<{width}}  {routine.place.value:<8}  {routine.name}{' (yours)' if routine.own else ''}"
        for routine in routines.values()
    )


def _iso(at: datetime | None, zone: tzinfo) -> str | None:
    return None if at is None else at.astimezone(zone).isoformat(timespec="seconds")
