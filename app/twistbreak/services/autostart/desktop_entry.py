"""Desktop entries, as far as starting at login needs them (Desktop Entry Specification 1.5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

_GROUP = "[Desktop Entry]"
_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
"""With one of these in it an argument is quoted."""
_ESCAPED_IN_QUOTES = '"`$\\'
_FIRST_ARGUMENT = re.compile(r'\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))(?=\s|$)', re.DOTALL)
_ESCAPED = re.compile(r'\\(["`$\\])')
_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


def exec_line(command: Sequence[str]) -> str:
    """The value of `Exec` that runs a command: each argument quoted, then the whole escaped as any text is."""
    quoted = " ".join(_quoted(argument.replace("%", "%%")) for argument in command)
    return quoted.replace("\\", r"\\").replace("\n", r"\n").replace("\t", r"\t")


def program_of(value: str) -> str | None:
    """The program that a value of `Exec` runs; None where it is no command."""
    match = _FIRST_ARGUMENT.match(_unescaped(value))
    if match is None:
        return None
    quoted, bare = match.groups()
    word = _ESCAPED.sub(r"\1", quoted) if bare is None else bare
    return word.replace("%%", "%")


def values_of(text: str) -> dict[str, str]:
    """The keys of an entry's main group with their raw values; the first of two wins."""
    values: dict[str, str] = {}
    for line in _main_group(text.splitlines()):
        key, equals, value = line.partition("=")
        if equals and not key.lstrip().startswith("#"):
            values.setdefault(key.strip(), value.strip())
    return values


def edited(text: str, changes: Mapping[str, str | None]) -> str:
    """Change keys of the main group; None removes one. Everything else stays as it is."""
    lines = text.splitlines()
    start = lines.index(_GROUP) + 1 if _GROUP in lines else 0
    group = list(_main_group(lines))
    rest = lines[start + len(group) :]
    kept = [line for line in group if line.partition("=")[0].strip() not in changes]
    while kept and not kept[-1].strip():
        kept.pop()
    added = [f"{key}={value}" for key, value in changes.items() if value is not None]
    before = lines[: start - 1] if start else []
    return "\n".join([*before, _GROUP, *kept, *added, *([""] if rest else []), *rest]) + "\n"


def is_shown_in(values: Mapping[str, str], desktops: Iterable[str]) -> bool:
    """Whether an entry is meant for a desktop.

    Args:
        values: The entry's keys.
        desktops: The names that the desktop goes by (`XDG_CURRENT_DESKTOP`).
    """
    only, never = (_listed(values.get(key, "")) for key in ("OnlyShowIn", "NotShowIn"))
    names = frozenset(desktops)
    return bool(names & only) if only else not names & never


def _main_group(lines: Sequence[str]) -> Iterable[str]:
    inside = False
    for line in lines:
        if line.startswith("["):
            if inside:
                return
            inside = line.strip() == _GROUP
        elif inside:
            yield line


def _quoted(argument: str) -> str:
    if argument and not _RESERVED & set(argument):
        return argument
    escaped = "".join(f"\\{letter}" if letter in _ESCAPED_IN_QUOTES else letter for letter in argument)
    return f'"{escaped}"'


def _unescaped(value: str) -> str:
    parts = value.split("\\")
    text, index = parts[0], 1
    while index < len(parts):
        part = parts[index]
        if part:
            text += _ESCAPES.get(part[0], f"\\{part[0]}") + part[1:]
        elif index + 1 < len(parts):  # an escaped backslash: what follows stands as it is
            index += 1
            text += f"\\{parts[index]}"
        index += 1
    return text


def _listed(value: str) -> frozenset[str]:
    return frozenset(name for name in value.split(";") if name)
