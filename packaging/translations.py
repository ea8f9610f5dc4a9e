"""Collects every text of the program for translators, and compiles what they wrote.

    python packaging/translations.py extract    bring assets/i18n/*.ts up to date; what is translated stays
    python packaging/translations.py compile    make assets/i18n/*.qm of them, which is what the program reads

Texts are found in the code (`translate("Context", "English")`) and in the data (settings, routines). They are handed to
Qt's own `lupdate` as one source file, so that merging, plural forms and languages are Qt's affair.
"""

from __future__ import annotations

import ast
import dataclasses
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import cast

from twistbreak import resources
from twistbreak.core.text import Text
from twistbreak.services.routine_files import load_all
from twistbreak.services.settings_file import read_schema

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app" / "twistbreak"
I18N = ROOT / "assets" / "i18n"
LANGUAGES = ("de", "es", "fr", "it", "pt_BR", "pl", "tr", "ja", "zh_CN", "ar", "hi")
"""The languages the program is translated to."""

Entry = tuple[str, str, bool]
"""Context, English, and whether there are plural forms."""


def collected() -> list[Entry]:
    """Every text of the program, each once, in the order of context and English."""
    plural = {(text.context, text.source): False for text in _texts_of_data()}
    for context, source, is_plural in _texts_of_code():
        plural[context, source] = plural.get((context, source), False) or is_plural
    return sorted((context, source, is_plural) for (context, source), is_plural in plural.items())


def extract(folder: Path = I18N) -> None:
    """Bring the files for translators up to date; texts that are no more go away, translations stay."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        everything = Path(work) / "texts.cpp"
        everything.write_text(_as_source(collected()), "utf-8")
        _lupdate(everything, [folder / f"twistbreak_{language}.ts" for language in LANGUAGES])


def compile_all(source: Path = I18N, target: Path = I18N) -> None:
    """Make what the program reads of what the translators wrote."""
    for path in sorted(source.glob("*.ts")):
        _run("pyside6-lrelease", "-silent", str(path), "-qm", str(target / f"{path.stem}.qm"))


def _lupdate(source: Path, targets: Iterable[Path]) -> None:
    options = (
        "-silent",
        "-source-language",
        "en",
        "-locations",
        "none",
        "-no-obsolete",
        "-disable-heuristic",
        "sametext",
    )
    _run("pyside6-lupdate", *options, str(source), "-ts", *map(str, targets))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).parent / tool, *arguments], check=True)


def _as_source(texts: Iterable[Entry]) -> str:
    """The texts as C++: the one language in which `lupdate` sees every plural."""
    lines = (
        f"QCoreApplication::translate({_quoted(context)}, {_quoted(source)}{', nullptr, n' if is_plural else ''});"
        for context, source, is_plural in texts
    )
    return "\n".join(["void texts(int n) {", *lines, "}", ""])


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _texts_of_code() -> Iterator[Entry]:
    for path in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _called(node) == "translate":
                words = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
                match words:
                    case [str(context), str(source)]:
                        yield context, source, any(keyword.arg == "n" for keyword in node.keywords)
                    case _:
                        pass  # the English is data, collected below, or another text's


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _texts_of_data() -> Iterator[Text]:
    schema = read_schema(resources.config() / "settings.toml")
    yield from _texts_in(schema)
    catalogue = load_all(resources.assets() / "routines", ROOT / "no routines of a user's own")
    yield from _texts_in(tuple(catalogue.routines.values()))


def _texts_in(value: object) -> Iterator[Text]:
    """Every text somewhere inside of a value."""
    if isinstance(value, Text):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts_in(getattr(value, field.name))
    elif isinstance(value, Mapping):
        yield from _texts_in(tuple(cast("Mapping[object, object]", value).values()))
    elif isinstance(value, tuple | list | frozenset):
        for item in cast("Iterable[object]", value):
            yield from _texts_in(item)


if __name__ == "__main__":
    {"extract": extract, "compile": compile_all}[sys.argv[1]]()
