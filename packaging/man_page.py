"""The manual page, from the table of commands; `write_docs.py` writes it."""

from __future__ import annotations

from collections.abc import Iterator

from twistbreak import __version__
from twistbreak.core.command import Command, Where
from twistbreak.core.commands import COMMANDS

_INTRODUCTION = """\
.SH NAME
twistbreak \\- break reminder that guides you through a spinal twist
.SH SYNOPSIS
.B twistbreak
.RB [ \\-\\-demo ]
.RB [ \\-\\-demo\\-speed
.IR N ]
.br
.B twistbreak
.I VERB
.RI [ ARGUMENT ]...
.br
.B twistbreak
.BR \\-\\-self\\-test | \\-\\-version | \\-\\-help
.SH DESCRIPTION
Without a verb it starts, or shows the window of the running program.
It lives in the tray, notices how long you have really been sitting, nudges you at a good moment, and walks you through
a spinal twist on both sides.
A verb talks to the running program over a socket that only you can reach.
.SH OPTIONS
.TP
.B \\-\\-demo
Offer a break within seconds, in a demonstration's time; what is remembered stays untouched.
.TP
.BI \\-\\-demo\\-speed " N"
Run a guided twist N times faster, 1 to 60; implies
.BR \\-\\-demo .
.TP
.B \\-\\-self\\-test
Load everything, open each window once off the screen, and report.
.SH VERBS
"""

_END = """\
.SH EXIT STATUS
0: done; 1: failed or refused; 2: wrong usage; 3: the program is not running.
.SH FILES
.TP
.I ~/.config/twistbreak/settings.toml
Every setting; made to be edited by hand, too.
.TP
.I ~/.local/share/twistbreak/routines/
Twists of your own.
.TP
.I ~/.local/state/twistbreak/
What the program remembers by itself; it can be thrown away.
.SH SAFETY
Stop at sharp, stabbing, burning, radiating or growing pain.
With an acute disc herniation or sciatica, an unstable spine, severe osteoarthritis, during pregnancy, or after a spinal
fusion or another major injury or surgery, ask a clinician first.
Twist Break replaces no diagnosis.
"""


def page() -> str:
    """The whole page, in the language of `man`."""
    verbs = [command for command in COMMANDS if Where.CLI in command.where]
    lines = (line for verb in verbs for line in _verb(verb))
    return f'.TH TWISTBREAK 1 "" "Twist Break {__version__}"\n{_INTRODUCTION}{"".join(lines)}{_END}'


def _verb(command: Command) -> Iterator[str]:
    words = "".join(
        f" [{argument.name if argument.is_switch else argument.name.upper()}]" for argument in command.arguments
    )
    yield f".TP\n.B {_escaped(command.cli)}{_escaped(words)}\n{_escaped(str(command.help))}\n"
    for argument in command.arguments:
        choices = f" One of: {', '.join(argument.choices)}." if argument.choices else ""
        yield f".br\n{_escaped(str(argument.help) + choices)}\n"


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("-", "\\-").replace("'", "\\(aq")
