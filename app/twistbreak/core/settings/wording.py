"""How the values of settings look: in the file, on the command line, in the manual and in a complaint."""

from __future__ import annotations

from datetime import date, time, timedelta

from twistbreak.core.engine.policy import TimeRange
from twistbreak.core.settings.model import Setting, Value, ValueKind
from twistbreak.core.text import Text, Uncounted, translate

Plain = bool | int | str | list[str]
"""What TOML can hold of a value."""

_LONGEST_QUOTE = 40


def to_toml(value: Value) -> Plain:
    """A value as it stands in the file; `parse.from_toml` gives it back."""
    if isinstance(value, tuple):
        return [_written(entry) for entry in value]
    if isinstance(value, bool | int):
        return value
    return _written(value)


def to_text(value: Value) -> str:
    """A value as the command line shows it; `parse.from_text` gives it back."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, tuple):
        return ", ".join(_written(entry) for entry in value)
    return str(value) if isinstance(value, int) else _written(value)


def written_duration(value: timedelta) -> str:
    """A duration as the file writes it: `45s`, `30min`, `1h 30min`. Parts of a second are dropped."""
    minutes, seconds = divmod(int(value.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    parts = [f"{amount}{unit}" for amount, unit in ((hours, "h"), (minutes, "min"), (seconds, "s")) if amount]
    return " ".join(parts) or "0s"


def counted(setting: Setting, number: int) -> Text:
    """A number with the unit of its setting, `7 days` or `50%`; for those of the kinds `int` and `percent`.

    Raises:
        ValueError: Nobody has said what its unit is called.
    """
    match setting.unit:
        case "%":
            return translate("SettingsUnit", "{n}%", n=number)
        case "times":
            return translate("SettingsUnit", "{n} times", one="{n} time", n=number)
        case "breaks":
            return translate("SettingsUnit", "{n} breaks", one="{n} break", n=number)
        case "days":
            return translate("SettingsUnit", "{n} days", one="{n} day", n=number)
        case unknown:
            raise ValueError(f"{setting.key} counts in {unknown!r}, which has no words yet")


def expected(setting: Setting) -> Text:  # noqa: C901 -- one case a kind
    """What would be right, for people: the form with an example, and the bounds."""
    low, high = setting.minimum, setting.maximum
    match setting.kind:
        case ValueKind.BOOL:
            text = translate("SettingsFile", "it must be true or false")
        case ValueKind.INT | ValueKind.PERCENT:
            text = translate(
                "SettingsFile", "it must be a whole number from {low} to {high}", low=_n(low), high=_n(high)
            )
        case ValueKind.DURATION:
            text = translate(
                "SettingsFile",
                'it must be a duration such as "{example}", from {low} to {high}',
                example=to_text(setting.default),
                low=_n(low),
                high=_n(high),
            )
        case ValueKind.CHOICE:
            text = translate("SettingsFile", "it must be one of {values}", values=_values(setting))
        case ValueKind.CHOICES:
            if setting.choices:
                text = translate("SettingsFile", "it must be a list of any of {values}", values=_values(setting))
            else:
                text = translate("SettingsFile", 'it must be a list of ids of twists such as ["chair-twist"]')
        case ValueKind.TIMES:
            text = translate("SettingsFile", 'it must be a list of times such as ["10:30", "16:00"]')
        case ValueKind.RANGES:
            text = translate("SettingsFile", 'it must be a list of times of day such as ["09:00-12:30", "13:00-17:00"]')
        case ValueKind.DATES:
            text = translate("SettingsFile", 'it must be a list of dates such as ["2026-12-24"]')
        case ValueKind.NAMES:
            text = translate("SettingsFile", 'it must be a list of names such as ["noisetorch"], without commas')
    return text


def quoted(raw: object) -> str:
    """A value from a file, short and harmless enough for a sentence."""
    if isinstance(raw, bool):
        shown = "true" if raw else "false"
    elif isinstance(raw, int):
        shown = str(raw) if abs(raw) < 10**_LONGEST_QUOTE else "that number"
    elif isinstance(raw, str):
        clean = "".join(letter if letter.isprintable() else "?" for letter in raw[:_LONGEST_QUOTE])
        shown = f'"{clean}"' if len(raw) <= _LONGEST_QUOTE else f'"{clean}…"'
    elif isinstance(raw, list | dict):
        shown = "a list" if isinstance(raw, list) else "a table"
    else:
        shown = str(raw)
    return shown


def _written(entry: str | timedelta | time | date | TimeRange) -> str:
    if isinstance(entry, timedelta):
        return written_duration(entry)
    if isinstance(entry, time):
        return f"{entry:%H:%M}"
    if isinstance(entry, date):
        return entry.isoformat()
    if isinstance(entry, TimeRange):
        return f"{entry.start:%H:%M}-{entry.end:%H:%M}"
    return entry


def _n(bound: int | timedelta | None) -> Uncounted | str:
    return written_duration(bound) if isinstance(bound, timedelta) else Uncounted(bound or 0)


def _values(setting: Setting) -> str:
    return ", ".join(f'"{choice.value}"' for choice in setting.choices)
