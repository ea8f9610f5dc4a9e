"""The command line: made from `core.commands`, answered by the running program. Starts without Qt."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from twistbreak import __version__
from twistbreak.core import arguments
from twistbreak.core.command import Command, Where
from twistbreak.core.commands import BY_ID, COMMANDS
from twistbreak.core.protocol import Json, Reply, Request, Status

SLOWEST_DEMO, FASTEST_DEMO = 1.0, 60.0
OFFLINE_VERBS = frozenset({"why", "routines", "settings", "stats", "export", "import", "wipe"})
"""Verbs that read or write files and can do so while the program does not run."""

LONG_VERBS = frozenset({"export", "import", "wipe"})
LONG_S = 120.0
"""Patience with those: there may be many years of history."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and leaves with status 2."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"twistbreak: {message}\n")
        raise SystemExit(Status.WRONG_USAGE)


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = _Parser(
        prog="twistbreak",
        description="A break reminder that walks you through a spinal twist, on both sides. "
        "Without a verb it starts, or shows the running one.",
    )
    top.add_argument("--version", action="version", version=f"twistbreak {__version__}")
    top.add_argument("--demo", action="store_true", help="offer a break within seconds, in a demonstration's time")
    top.add_argument(
        "--demo-speed",
        type=_speed,
        default=None,
        metavar="N",
        help="run a guided twist N times faster, 1 to 60; implies --demo",
    )
    top.add_argument("--self-test", action="store_true", help="open each window once, load everything, and report")
    verbs = top.add_subparsers(dest="verb", metavar="VERB", parser_class=_Parser)
    for command in (command for command in COMMANDS if Where.CLI in command.where):
        _add_verb(verbs.add_parser(command.cli, help=str(command.help), description=str(command.help)), command)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program or a verb.

    Returns:
        The exit status: see `Status`.
    """
    _fill_closed_streams()
    options = parser().parse_args(argv)
    if options.self_test:
        from twistbreak.composition.selftest import run as run_self_test  # noqa: PLC0415 -- loads every window

        return run_self_test()
    if options.verb is None:
        from twistbreak.composition.start import run  # noqa: PLC0415 -- loads Qt

        speed = options.demo_speed or (DEMO_SPEED if options.demo else None)
        return run(demo_speed=speed)
    return _verb(options)


DEMO_SPEED = 6.0
"""How much faster a demonstration goes: a minute of twisting in ten seconds."""

_STDOUT, _STDERR = 1, 2


def _fill_closed_streams() -> None:
    """Lead closed streams nowhere, before a file gets the number of one and is written into by a library's messages."""
    if sys.stdin is None or sys.stdout is None or sys.stderr is None:
        while (descriptor := os.open(os.devnull, os.O_RDWR)) <= _STDERR:
            pass
        os.close(descriptor)
        sys.stdout = sys.stdout or os.fdopen(_STDOUT, "w", closefd=False)
        sys.stderr = sys.stderr or os.fdopen(_STDERR, "w", closefd=False)


def _add_verb(verb: argparse.ArgumentParser, command: Command) -> None:
    for argument in command.arguments:
        if argument.is_switch:
            verb.add_argument(argument.name, action="store_true", help=str(argument.help))
        else:
            verb.add_argument(
                argument.name, nargs="?", default="", choices=("", *argument.choices) if argument.choices else None,
                metavar=argument.name.upper(), help=str(argument.help),
            )  # fmt: skip


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if SLOWEST_DEMO <= speed <= FASTEST_DEMO:
        return speed
    raise argparse.ArgumentTypeError(f"a number from 1 to 60 is needed, not {text!r}")


def _verb(options: argparse.Namespace) -> int:
    command = next(command for command in BY_ID.values() if command.cli == options.verb)
    args: dict[str, Json] = {argument.key: getattr(options, argument.key) for argument in command.arguments}
    if args.get("file"):
        args["file"] = os.path.abspath(str(args["file"]))  # noqa: PTH100 -- the program runs elsewhere; no link is followed
    try:
        _check(command.id, {key: str(value) for key, value in args.items()})
    except arguments.ArgumentError as error:
        return _print(Reply(None, str(error), Status.WRONG_USAGE), as_json=False)
    return _print(_ask(Request(options.verb, args)), as_json=bool(args.get("json")))


def _check(verb: str, args: dict[str, str]) -> None:
    """Refuse wrong usage before anybody is asked."""
    match verb:
        case "snooze" if args["minutes"]:
            arguments.snooze_length(args["minutes"])
        case "skip":
            arguments.skip_reason(args["reason"])
        case "pause":
            arguments.pause_length(args["until"])
        case _:
            pass


def _ask(request: Request) -> Reply:
    from twistbreak.services.control import address, client  # noqa: PLC0415 -- only verbs need it

    try:
        socket = address.find_mine().socket
        return client.request(socket, request, LONG_S if request.verb in LONG_VERBS else client.TIMEOUT_S)
    except client.NotRunning as error:
        if request.verb not in OFFLINE_VERBS or (request.verb == "settings" and not request.args.get("action")):
            return Reply(None, str(error), Status.NOT_RUNNING)
        from twistbreak.composition.offline import answer  # noqa: PLC0415 -- reads settings and twists

        return answer(request)


def _print(reply: Reply, *, as_json: bool) -> int:
    """Results go to standard output, errors to standard error in one sentence."""
    if not reply.ok:
        sys.stderr.write(f"twistbreak: {reply.error}\n")
        return int(reply.status)
    result = reply.result if isinstance(reply.result, dict) else {}
    news = result.get("news")
    for sentence in news if isinstance(news, list) else ():
        sys.stderr.write(f"twistbreak: {sentence}\n")
    text = json.dumps(result.get("data"), indent=2, ensure_ascii=False) if as_json else result.get("text")
    return _write(f"{text}\n") if text else int(Status.DONE)


def _write(text: str) -> int:
    """Write to standard output, which may lead to a full disk, or to somebody who has read enough."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python tries once more as it ends
        if isinstance(error, BrokenPipeError):
            return int(Status.DONE)
        sys.stderr.write(f"twistbreak: The answer could not be written to its end ({error.strerror}).\n")
        return int(Status.FAILED)
    return int(Status.DONE)
