"""The schema of the settings: from the tables of `config/settings.toml` to `Schema`.

The file ships with the program, so a fault in it is the programmer's and raises; a user's file never does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import cast

from twistbreak.core.settings.model import Choice, Page, Schema, Setting, Value, ValueKind
from twistbreak.core.settings.parse import LISTS, BadValueError, from_toml, parse_duration
from twistbreak.core.text import translate

_FIELDS = frozenset({"type", "default", "min", "max", "unit", "title", "help", "source", "needs", "choices", "action"})
_TITLE = "title"


class SchemaError(Exception):
    """The schema that ships with the program is wrong; the message names the key and what would be right."""


def schema_from(data: Mapping[str, object]) -> Schema:
    """Make the schema.

    Args:
        data: `config/settings.toml` as `tomllib` gives it.

    Raises:
        SchemaError: A setting is incomplete or contradicts itself.
    """
    schema = Schema(tuple(_page(page, _table(page, raw)) for page, raw in data.items()))
    for setting in schema:
        needed = schema.find(setting.needs) if setting.needs else None
        if setting.needs and (needed is None or needed.kind is not ValueKind.BOOL):
            raise SchemaError(f"{setting.key}: needs = {setting.needs!r} must be the key of a bool setting")
    return schema


def _page(page: str, table: Mapping[str, object]) -> Page:
    settings = (
        _setting(page, f"{page}.{name}", _table(f"{page}.{name}", raw)) for name, raw in table.items() if name != _TITLE
    )
    return Page(page, translate("Settings", _string(page, table, _TITLE)), tuple(settings))


def _setting(page: str, key: str, table: Mapping[str, object]) -> Setting:
    if unknown := table.keys() - _FIELDS:
        raise SchemaError(f"{key}: unknown {', '.join(sorted(unknown))}; known are {', '.join(sorted(_FIELDS))}")
    try:
        kind = ValueKind(_string(key, table, "type"))
    except ValueError as error:
        raise SchemaError(f"{key}: type must be one of {', '.join(ValueKind)}") from error
    bare = Setting(
        key=key,
        page=page,
        kind=kind,
        default="",
        title=translate("Settings", _string(key, table, _TITLE)),
        help=translate("Settings", _string(key, table, "help")),
        minimum=_bound(key, kind, table.get("min")),
        maximum=_bound(key, kind, table.get("max")),
        unit=_string(key, table, "unit", ""),
        choices=tuple(
            Choice(value, translate(f"Settings {key}", _string(key, choices, value)))
            for choices in (_table(key, table.get("choices", {})),)
            for value in choices
        ),
        source=_string(key, table, "source", ""),
        needs=_string(key, table, "needs", ""),
        action=translate("Settings", _string(key, table, "action")) if "action" in table else None,
    )
    return _with_default(bare, table.get("default"))


def _with_default(bare: Setting, raw: object) -> Setting:
    try:
        default: Value = from_toml(bare, raw)
    except BadValueError as error:
        raise SchemaError(f"{bare.key}: default: {error}") from error
    return replace(bare, default=default)


def _bound(key: str, kind: ValueKind, raw: object) -> int | timedelta | None:
    bounded = kind in LISTS or kind in {ValueKind.INT, ValueKind.PERCENT, ValueKind.DURATION}
    if raw is None:
        return None
    if kind is ValueKind.DURATION:
        length = parse_duration(raw) if isinstance(raw, str) else None
        if length is not None:
            return length
    elif bounded and isinstance(raw, int):
        return raw
    raise SchemaError(f"{key}: min and max must be whole numbers, or durations where the setting is one")


def _table(key: str, raw: object) -> Mapping[str, object]:
    if not isinstance(raw, dict):
        raise SchemaError(f"{key}: must be a table")
    return cast("dict[str, object]", raw)


def _string(key: str, table: Mapping[str, object], name: str, default: str | None = None) -> str:
    value = table.get(name, default)
    if not isinstance(value, str) or (not value and default is None):
        raise SchemaError(f"{key}: {name} must be a text")
    return value
