"""Writes the pages of the manual that are made from data: `python packaging/write_docs.py`. A test keeps them fresh."""

from __future__ import annotations

import runpy
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from twistbreak import resources
from twistbreak.cli import OFFLINE_VERBS
from twistbreak.core.command import Command, Where
from twistbreak.core.commands import COMMANDS
from twistbreak.core.settings.model import Page, Setting, ValueKind
from twistbreak.core.settings.wording import Plain, to_toml, written_duration
from twistbreak.services.settings_file import SIZE_LIMIT, read_schema

DOCS = Path(__file__).resolve().parent.parent / "docs"

_SETTINGS_INTRODUCTION = f"""\
# Settings

<!-- Made from config/settings.toml by packaging/write_docs.py; edit there. -->

Everything in the settings window is kept in one file that you may also edit by hand, `settings.toml`;
`twistbreak settings path` says where it is (on Linux `~/.config/twistbreak/`, or below `$XDG_CONFIG_HOME`). Edits are
picked up while the program runs. `twistbreak settings list`, `get KEY`, `set KEY VALUE` and `reset [KEY]` do the same
from a terminal.

```toml
[reminders]
interval = "45min"            # a duration always has a unit: h, min, s
fixed_times = ["10:30", "16:00"]

[hours]
enabled = true
friday = ["09:00-12:00", "22:00-02:00"]   # the second one runs over midnight
days_off = ["2026-12-24"]
```

- What the file does not say has its default. Comments and keys that are not ours stay where they are.
- A bad value is told with file, line, key and what would be right. Its default is used, every other value holds, and
  the line stays as you wrote it until you set that key. Of a list, the good entries hold.
- A file that is no TOML is copied to `settings.toml.broken-1` (`-2` and so on) and read line by line. When something is
  next saved, lines that could not be understood become comments.
- The file is replaced in one step, so it is never half-written. `settings.toml.~1~` is a copy of the last good one;
  `~2~` and `~3~` are how it was before the program changed it in earlier runs. A file that is missing or empty is
  restored from them, with a notice; to start afresh, reset the settings.
- While the file cannot be written, changes hold until you quit, and saving is tried again.
- A file larger than {SIZE_LIMIT // 1024} KiB is not read.
"""


def settings_page() -> str:
    """The reference of all settings."""
    schema = read_schema(resources.config() / "settings.toml")
    return "\n".join([_SETTINGS_INTRODUCTION, *(line for page in schema.pages for line in _section(page))])


_COMMANDS_INTRODUCTION = """\
# Command line

<!-- Made from core/commands.py by packaging/write_docs.py; edit there. -->

`twistbreak` without a verb starts the program, or shows the window of the running one. A verb talks to the running
program over a socket that only you can reach, and answers within moments. Errors go to standard error in one sentence.

| exit status | means |
|---|---|
| 0 | done |
| 1 | failed, or refused: the sentence says why |
| 2 | wrong usage |
| 3 | the program is not running |

`--demo` offers a break within seconds and runs it in fast time (`--demo-speed N`, 1 to 60 times), without touching what
is remembered. `--self-test` opens every window once, loads everything and reports. `--version` tells the version.

{offline} and
`settings get|set|list|path|reset` also work while the program does not run.

## Verbs
"""

_STATUS_JSON = """\
## `status --json`

One object. Programs may rely on these keys; more may come.

| key | holds |
|---|---|
| `state` | `sitting`, `held`, `heads_up`, `break`, `away`, `paused` or `off_hours` |
| `headline` | the status line, in English |
| `next_break_at` | when the next break opens, ISO 8601 with offset, or null when none is planned |
| `sitting_s` | real sitting time since the last break, in seconds |
| `held_by` | what a reminder waits for: `call`, `full_screen`, `do_not_disturb`, `presentation`, `typing` |
| `routine` | the twist announced or in progress, or null |
| `next_routine` | the twist that is next |
| `side`, `segment`, `remaining_s` | where a running break is: `left` or `right`, segment, seconds left; or null |
| `today` | `completed`, `partial`, `natural`, `left_s`, `right_s` of the local day |
| `sensors` | for each sensor: `works`, `how`, and `polls_s` (null: it is told, and never looks by itself) |
| `version` | the program's version |
"""


def command_line_page() -> str:
    """The reference of the command line."""
    verbs = [command for command in COMMANDS if Where.CLI in command.where]
    offline = ", ".join(f"`{verb.cli}`" for verb in verbs if verb.cli in OFFLINE_VERBS - {"settings"})
    introduction = _COMMANDS_INTRODUCTION.replace("{offline}", offline)
    return "\n".join([introduction, *(line for verb in verbs for line in _verb(verb)), "", _STATUS_JSON])


def _verb(command: Command) -> Iterator[str]:
    words = " ".join(
        f"[{argument.name}]" if argument.is_switch else f"[{argument.name.upper()}]" for argument in command.arguments
    )
    yield f"- **`twistbreak {command.cli}{' ' + words if words else ''}`** {command.help}"
    for argument in command.arguments:
        choices = f" One of {', '.join(f'`{choice}`' for choice in argument.choices)}." if argument.choices else ""
        name = argument.name if argument.is_switch else argument.name.upper()
        yield f"  - `{name}`: {argument.help}{choices}"


PAGES: dict[str, Callable[[], str]] = {
    "settings.md": settings_page,
    "command-line.md": command_line_page,
    "../packaging/linux/twistbreak.1": runpy.run_path(str(Path(__file__).with_name("man_page.py")))["page"],
}
"""The pages that are made from data, by their path from `docs/`."""


def _section(page: Page) -> Iterator[str]:
    yield f"## {page.title}\n"
    yield "| key | default | allowed | what it does |"
    yield "|---|---|---|---|"
    for setting in page.settings:
        cells = (f"`{setting.key}`", f"`{_toml(to_toml(setting.default))}`", _allowed(setting), _meaning(setting))
        yield f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"
    yield ""


def _meaning(setting: Setting) -> str:
    parts = [f"**{setting.title}.** {setting.help}"]
    if setting.needs:
        parts.append(f"Needs `{setting.needs}`.")
    if setting.source:
        parts.append(f"[Source {setting.source}](evidence.md).")
    return " ".join(parts)


def _allowed(setting: Setting) -> str:
    values = ", ".join(f'`"{choice.value}"`' for choice in setting.choices)
    in_words = {
        ValueKind.BOOL: "`true`, `false`",
        ValueKind.CHOICE: values,
        ValueKind.CHOICES: f"list of {values or 'ids of twists (`twistbreak routines`)'}",
        ValueKind.TIMES: "list of times",
        ValueKind.RANGES: "list of times from-to",
        ValueKind.DATES: "list of dates",
        ValueKind.NAMES: "list of names",
    }
    return in_words.get(setting.kind) or f"{_bound(setting.minimum)} to {_bound(setting.maximum)}"


def _bound(bound: int | timedelta | None) -> str:
    return written_duration(bound) if isinstance(bound, timedelta) else str(bound)


def _toml(value: Plain) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(_toml(entry) for entry in value)}]"
    return f'"{value}"' if isinstance(value, str) else str(value)


if __name__ == "__main__":
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), "utf-8")
        print(f"wrote docs/{name}")
