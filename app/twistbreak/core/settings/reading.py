"""From the text of the user's settings file to good values and a sentence for each bad one. Never raises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from twistbreak.core.problem import Problem
from twistbreak.core.settings.model import Schema, Setting, Settings, Value
from twistbreak.core.settings.parse import BadValueError, from_toml
from twistbreak.core.settings.wording import to_text
from twistbreak.core.text import Text, translate
from twistbreak.core.toml_lines import LineNumbers, as_table, parse, salvage

_NAMED_LINES = 5
_ALIKE = 0.75


@dataclass(frozen=True, slots=True)
class Reading:
    """What a settings file says.

    Attributes:
        text: TOML to write changes into: the file itself, or what was saved of it.
        values: The good values, by key.
        problems: What is wrong, in the order of the file.
        is_broken: The file is no TOML as a whole; `text` is what was saved of it.
    """

    text: str = ""
    values: Mapping[str, Value] = field(default_factory=dict[str, Value])
    problems: tuple[Problem, ...] = ()
    is_broken: bool = False

    def over(self, schema: Schema) -> Settings:
        """These values over the defaults."""
        return Settings({**schema.defaults().values, **self.values}, frozenset(self.values))


def read_settings(data: bytes, schema: Schema, file: str) -> Reading:
    """Read the contents of a settings file.

    Args:
        data: The contents, of any kind.
        schema: What settings there are.
        file: The file's name, for the problems.
    """
    text, damaged = _decoded(data)
    tables = None if damaged else parse(text)
    if tables is not None:
        values, problems = _values(tables, text, schema, file)
        return Reading(text, values, problems)
    saved = salvage(text, [setting.key for setting in schema], damaged=damaged)
    values, problems = _values(parse(saved.text) or {}, text, schema, file)
    return Reading(saved.text, values, (*_broken(saved.bad, file, damaged=damaged), *problems), is_broken=True)


def unknown_key(schema: Schema, key: str) -> Text | None:
    """What to tell about a key that is no setting but looks like one; None for a key that is simply not ours."""
    import difflib  # noqa: PLC0415 -- only slips of the pen need it

    page, _, name = key[:100].rpartition(".")
    near = [setting.key for setting in schema if setting.key.rpartition(".")[2] == name]
    if not near and page:
        names = [setting.key.removeprefix(f"{page}.") for setting in schema if setting.page == page]
        near = [f"{page}.{found}" for found in difflib.get_close_matches(name, names, n=1, cutoff=_ALIKE)]
    elif not near:
        near = difflib.get_close_matches(name, [found.id for found in schema.pages], n=1, cutoff=_ALIKE)
    if not near:
        return None
    return translate("SettingsFile", 'there is no such setting; did you mean "{key}"?', key=near[0])


def _decoded(data: bytes) -> tuple[str, bool]:
    encoding = "utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return data.decode(encoding), False
    except UnicodeDecodeError:
        return data.decode(encoding, errors="replace"), True


def _values(
    tables: Mapping[str, object], text: str, schema: Schema, file: str
) -> tuple[dict[str, Value], tuple[Problem, ...]]:
    values: dict[str, Value] = {}
    problems: list[Problem] = []
    pages = {page.id for page in schema.pages}
    lines: LineNumbers | None = None
    for key, raw in _pairs(tables, pages):
        setting = schema.find(key)
        if key in pages:
            wrong = translate("SettingsFile", "this must be a table: [{page}]", page=key)
        elif setting is None:
            wrong = unknown_key(schema, key)
        else:
            value, wrong = _value(setting, raw)
            if setting.locked_by:
                wrong = _overruled(setting) if value != setting.default else None
            elif value is not None:
                values[key] = value
        if wrong is not None:
            lines = lines or LineNumbers(text)
            problems.append(Problem(file, lines.of(key), key, wrong))
    return values, tuple(sorted(problems, key=lambda problem: problem.line or 0))


def _pairs(tables: Mapping[str, object], pages: set[str]) -> Iterator[tuple[str, object]]:
    """Keys with their values: two levels where a page is, one level elsewhere."""
    for page, raw in tables.items():
        table = as_table(raw) if page in pages else None
        if table is None:
            yield page, raw
        else:
            yield from ((f"{page}.{name}", value) for name, value in table.items())


def _value(setting: Setting, raw: object) -> tuple[Value | None, Text | None]:
    try:
        return from_toml(setting, raw), None
    except BadValueError as error:
        return error.kept, error.text


def _overruled(setting: Setting) -> Text:
    return translate(
        "SettingsFile",
        "this has no effect: your organisation has set it to {value} ({file})",
        value=to_text(setting.default) or '""',
        file=setting.locked_by,
    )


def _broken(bad: tuple[int, ...], file: str, *, damaged: bool) -> Iterator[Problem]:
    if damaged:
        yield Problem(file, None, "", translate("SettingsFile", "it is not text in UTF-8; save it in that encoding"))
    if not bad and not damaged:  # two tables of one name, a line end of another age
        whole = translate(
            "SettingsFile", "this is no TOML as a whole, although each line is; every line was read by itself"
        )
        yield Problem(file, None, "", whole)
    form = translate("SettingsFile", 'this cannot be understood; a line looks like: interval = "30min"')
    for line in bad[:_NAMED_LINES]:
        yield Problem(file, line, "", form)
    if len(bad) > _NAMED_LINES:
        rest = translate("SettingsFile", "this line and others below it cannot be understood either")
        yield Problem(file, bad[_NAMED_LINES], "", rest)
