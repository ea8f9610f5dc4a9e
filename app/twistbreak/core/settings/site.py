"""What an organisation has set for everybody: defaults in place of ours, and settings that nobody else can change.

It reaches settings only. The health answers are not settings, and what they rule out is ruled out whatever the settings
say; what the user never wants to see again (`twists.excluded`) cannot be locked either.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from twistbreak.core.problem import Problem
from twistbreak.core.settings.model import Schema, Value
from twistbreak.core.settings.reading import read_settings, unknown_key
from twistbreak.core.text import Text, translate
from twistbreak.core.toml_lines import LineNumbers, parse

LOCKED = "locked"
"""The key at the top of an administrator's file that lists locked settings."""
FREE = frozenset({"twists.excluded"})
"""Settings that are the user's own in any case: everybody may leave out a twist."""


@dataclass(frozen=True, slots=True)
class Site:
    """What administrators have set.

    Attributes:
        defaults: Values in place of our defaults, by key.
        locked: The file that locks a setting, by key.
        problems: What is wrong in their files.
    """

    defaults: Mapping[str, Value] = field(default_factory=dict[str, Value])
    locked: Mapping[str, str] = field(default_factory=dict[str, str])
    problems: tuple[Problem, ...] = ()


def governed(schema: Schema, site: Site) -> Schema:
    """The schema with an organisation's defaults and locks."""
    return Schema(
        tuple(
            replace(
                page,
                settings=tuple(
                    replace(
                        setting,
                        default=site.defaults.get(setting.key, setting.default),
                        locked_by=site.locked.get(setting.key, ""),
                    )
                    for setting in page.settings
                ),
            )
            for page in schema.pages
        )
    )


def read_site_settings(data: bytes, schema: Schema, file: str) -> Site:
    """Read the contents of an administrator's file. Never raises; good values are kept.

    Args:
        data: The contents, of any kind.
        schema: What settings there are, as they ship.
        file: The file's name.
    """
    reading = read_settings(data, schema, file)
    raw = (parse(reading.text) or {}).get(LOCKED, [])
    problems = list(reading.problems)
    locked: dict[str, str] = {}
    lines = LineNumbers(reading.text)
    form = translate("SettingsFile", 'it must be a list of keys such as ["reminders.interval", "hours.enabled"]')
    for key in cast("list[object]", raw) if isinstance(raw, list) else [None]:
        wrong = _refused(schema, key) if isinstance(key, str) else form
        if wrong is None:
            locked[str(key)] = file
        else:
            problems.append(Problem(file, None if reading.is_broken else lines.of(LOCKED), LOCKED, wrong))
    return Site(reading.values, locked, tuple(problems))


def merged(sites: Iterable[Site]) -> Site:
    """Several files as one: the first that says something about a value is right; a lock holds whoever set it."""
    found = Site()
    for site in sites:
        found = Site(
            {**site.defaults, **found.defaults}, {**site.locked, **found.locked}, (*found.problems, *site.problems)
        )
    return found


def _refused(schema: Schema, key: str) -> Text | None:
    if schema.find(key) is None:
        nothing = translate("SettingsFile", "there is no setting {key}", key=f'"{key[:60]}"')
        return unknown_key(schema, key) or nothing
    if key in FREE:
        return translate("SettingsFile", "{key} cannot be locked: everybody may leave out a twist", key=key)
    return None
