"""Notes of the why log as plain data for a JSON line, and back.

They are kept untranslated, so that a change of language reaches old ones too.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import cast

from twistbreak.core import codec
from twistbreak.core.codec import Codec, CodecError
from twistbreak.core.engine.effects import Note, NoteKind
from twistbreak.core.text import Argument, Text, Uncounted

_DEEPEST = 5
_DURATION = codec.duration()
_DAY = codec.day()
_TIME = codec.clock_time()
_NUMBER = codec.number()
_STRING = codec.text()


def note_to_plain(note: Note) -> dict[str, object]:
    """The note as JSON can hold it."""
    return codec.table(_NOTE.dump(note))


def note_from_plain(raw: object) -> Note:
    """The note from what a JSON line held.

    Raises:
        CodecError: It is none.
    """
    return _NOTE.load(raw)


def _dump_text(text: Text) -> object:
    plain: dict[str, object] = {"context": text.context, "source": text.source}
    if text.args:
        plain["args"] = {name: _dump_argument(value) for name, value in text.args}
    if text.count is not None:
        plain["count"] = text.count
    if text.one:
        plain["one"] = text.one
    return plain


def _load_text(raw: object, depth: int = 0) -> Text:
    if depth > _DEEPEST:
        raise CodecError("texts within texts are nested too deeply")
    data = codec.table(raw)
    args = tuple((name, _load_argument(value, depth)) for name, value in codec.table(data.get("args", {})).items())
    count = data.get("count")
    return Text(
        _STRING.load(data.get("context")),
        _STRING.load(data.get("source")),
        tuple(sorted(args, key=lambda named: named[0])),
        None if count is None else int(_NUMBER.load(count)),
        _STRING.load(data.get("one", "")),
    )


def _dump_argument(value: Argument) -> object:  # noqa: PLR0911 -- one return a kind
    match value:
        case Text():
            return {"text": _dump_text(value)}
        case timedelta():
            return {"seconds": _DURATION.dump(value)}
        case datetime():
            return {"at": value.isoformat()}
        case date():
            return {"day": _DAY.dump(value)}
        case time():
            return {"time": _TIME.dump(value)}
        case str():
            return value
        case _:
            return _NUMBER.dump(value)


def _load_argument(raw: object, depth: int) -> Argument:  # noqa: PLR0911 -- one return a kind
    if isinstance(raw, str):
        return _STRING.load(raw)
    if not isinstance(raw, dict):
        return Uncounted(_NUMBER.load(raw))
    match codec.table(cast("object", raw)):
        case {"text": inner}:
            return _load_text(inner, depth + 1)
        case {"seconds": inner}:
            return _DURATION.load(inner)
        case {"at": inner}:
            return _load_datetime(inner)
        case {"day": inner}:
            return _DAY.load(inner)
        case {"time": inner}:
            return _TIME.load(inner)
        case _:
            raise CodecError("an argument of a text was expected")


def _load_datetime(raw: object) -> datetime:
    """With an offset or without one: both are said to people as they stand."""
    try:
        return codec.instant(aware=True).load(raw)
    except CodecError:
        return codec.instant(aware=False).load(raw)


_NOTE = codec.record(
    Note, at=codec.instant(aware=True), kind=codec.one_of(NoteKind), text=Codec(_dump_text, _load_text)
)
