"""Changes values in TOML text and leaves all else as the user wrote it. Imported only when something is saved."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import cast

import tomlkit
from tomlkit.exceptions import TOMLKitError

from twistbreak.core.settings.wording import Plain
from twistbreak.core.toml_lines import as_table, parse

_HEADER = "# Settings of Twist Break. You may edit this file by hand; changes are picked up at once.\n"


def edited(text: str, changes: Mapping[str, Plain | None]) -> str:
    """Apply changes.

    Args:
        text: Valid TOML.
        changes: New values by dotted key of two levels; None removes the key.

    Returns:
        TOML that holds the same as before, but for the changes. Comments and order are kept, except where the text is
        so unusual that tomlkit cannot edit it in place; then the values alone are.
    """
    wanted = _changed(parse(text) or {}, changes)
    try:
        document = tomlkit.parse(f"{text}\n" if text and not text.endswith("\n") else text)
        _change(document, changes)
        result = tomlkit.dumps(document)
    except (TOMLKitError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError):
        result = ""  # tomlkit stumbles over some tables that are written in two places; tomllib does not
    if not _is_same(parse(result), wanted):
        result = tomlkit.dumps(wanted)
    return result if result.strip() else _HEADER


def _is_same(tables: Mapping[str, object] | None, wanted: Mapping[str, object]) -> bool:
    """Whether both say the same; a table without entries says nothing."""
    if tables is None:
        return False
    return {key: value for key, value in tables.items() if value != {}} == {
        key: value for key, value in wanted.items() if value != {}
    }


def _change(document: tomlkit.TOMLDocument, changes: Mapping[str, Plain | None]) -> None:
    if not document.body:
        document.add(tomlkit.comment(_HEADER.removeprefix("# ").rstrip()))
    pages = cast("MutableMapping[str, object]", document)
    for key, value in changes.items():
        page, _, name = key.partition(".")
        table = as_table(pages.get(page))
        if value is None:
            if table is not None:
                table.pop(name, None)
            continue
        if table is None:
            if page not in pages:
                document.add(tomlkit.nl())
            pages[page] = tomlkit.table()
            table = cast("dict[str, object]", pages[page])
        table[name] = value


def _changed(tables: Mapping[str, object], changes: Mapping[str, Plain | None]) -> dict[str, object]:
    result = dict(tables)
    for key, value in changes.items():
        page, _, name = key.partition(".")
        table = dict(as_table(result.get(page)) or {})
        if value is None:
            table.pop(name, None)
            if page not in result or as_table(result[page]) is None:
                continue
        else:
            table[name] = value
        result[page] = table
    return result
