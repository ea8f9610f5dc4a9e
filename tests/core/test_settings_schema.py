"""The schema that ships, and what a mistake in it does."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from datetime import timedelta

import pytest

from twistbreak import resources
from twistbreak.core.engine.policy import Policy
from twistbreak.core.settings.model import Schema, Setting, ValueKind
from twistbreak.core.settings.parse import checked
from twistbreak.core.settings.schema import SchemaError, schema_from

SCHEMA: Schema = schema_from(tomllib.loads((resources.config() / "settings.toml").read_text("utf-8")))
every_setting = pytest.mark.parametrize("wanted", list(SCHEMA), ids=lambda wanted: wanted.key)


def test_the_pages_are_those_of_the_dialog() -> None:
    assert [str(page.title) for page in SCHEMA.pages] == [
        "Reminders", "Working hours", "Twists", "Break window", "Figure", "Sounds", "Behaviour",
    ]  # fmt: skip
    assert all(page.settings for page in SCHEMA.pages)


@every_setting
def test_each_setting_says_its_consequence_in_a_sentence(wanted: Setting) -> None:
    assert str(wanted.help).endswith(".")
    assert str(wanted.title)
    assert str(wanted.help) != str(wanted.title)
    assert "{" not in str(wanted.help) + str(wanted.title)


@every_setting
def test_each_default_keeps_to_its_own_bounds(wanted: Setting) -> None:
    assert checked(wanted, wanted.default) == wanted.default


@every_setting
def test_each_amount_is_bounded_and_has_a_unit(wanted: Setting) -> None:
    if wanted.kind in {ValueKind.INT, ValueKind.PERCENT, ValueKind.DURATION}:
        assert wanted.minimum is not None
        assert wanted.maximum is not None
        assert wanted.unit


def test_the_engines_rules_all_have_a_setting() -> None:
    ours = {key.rpartition(".")[2] for key in (setting.key for setting in SCHEMA)}
    made_of_several_or_none = {"hours", "rotation", "names", "barred", "steps"}
    assert {field.name for field in fields(Policy)} - made_of_several_or_none <= ours


def entry(**changes: object) -> dict[str, object]:
    base: dict[str, object] = {
        "type": "duration", "default": "5min", "min": "1min", "max": "1h", "title": "T", "help": "H.",
    }  # fmt: skip
    return {"page": {"title": "Page", "name": {**base, **changes}}}


def test_a_schema_becomes_settings() -> None:
    found = schema_from(entry(unit="min", source="A")).find("page.name")
    assert found is not None
    assert (found.page, found.kind, found.default) == ("page", ValueKind.DURATION, timedelta(minutes=5))
    assert (found.minimum, found.maximum) == (timedelta(minutes=1), timedelta(hours=1))
    assert (found.unit, found.source) == ("min", "A")


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"type": "number"}, "page.name: type must be one of bool, int"),
        ({"default": "2h"}, 'page.name: default: "2h" does not fit'),
        ({"default": None}, "page.name: default: None does not fit"),
        ({"min": 1}, "page.name: min and max must be"),
        ({"colour": 1}, "page.name: unknown colour; known are"),
        ({"title": ""}, "page.name: title must be a text"),
        ({"help": 3}, "page.name: help must be a text"),
        ({"choices": ["a"]}, "page.name: must be a table"),
        ({"needs": "page.name"}, "page.name: needs = 'page.name' must be the key of a bool setting"),
        ({"needs": "nothing"}, "page.name: needs = 'nothing' must be the key of a bool setting"),
    ],
)
def test_a_mistake_in_the_schema_is_named(changes: dict[str, object], complaint: str) -> None:
    with pytest.raises(SchemaError) as caught:
        schema_from(entry(**changes))
    assert str(caught.value).startswith(complaint)


def test_a_page_without_a_title_is_named() -> None:
    with pytest.raises(SchemaError, match="page: title must be a text"):
        schema_from({"page": {}})
