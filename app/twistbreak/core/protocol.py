"""What a second start, the command line and scripts say to the running program: one line each way, in JSON.

Request: `{"v": 1, "verb": "now", "args": {"routine": "chair-twist"}}`
Answer:  `{"ok": true, "result": null}` or `{"ok": false, "error": "A sentence.", "status": 2}`

A line is UTF-8, ends with a line feed and has at most `MAX_REQUEST` bytes; an answer may have `MAX_REPLY`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TypeAlias, cast

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

VERSION = 1
MAX_REQUEST = 64 * 1024
MAX_REPLY = 16 * 1024 * 1024


class Status(IntEnum):
    """Exit statuses of the command line."""

    DONE = 0
    FAILED = 1
    WRONG_USAGE = 2
    NOT_RUNNING = 3


class ProtocolError(ValueError):
    """A line is not what it should be; the message is a plain sentence."""


@dataclass(frozen=True, slots=True)
class Request:
    """One thing asked of the running program.

    Attributes:
        verb: A verb of the command line.
        args: Its arguments, by name.
    """

    verb: str
    args: Mapping[str, Json] = field(default_factory=dict[str, Json])


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer.

    Attributes:
        result: What was asked for; None when there is nothing to tell.
        error: Why it was not done, in one sentence; empty when it was.
        status: The exit status for the command line.
    """

    result: Json = None
    error: str = ""
    status: Status = Status.DONE

    @property
    def ok(self) -> bool:
        """Whether it was done."""
        return self.status is Status.DONE


def failure(error: str, status: Status = Status.FAILED) -> Reply:
    """An answer that says why not."""
    return Reply(None, error, status)


def encode_request(request: Request) -> bytes:
    """Write a request as a line.

    Raises:
        ProtocolError: It is longer than `MAX_REQUEST`.
    """
    line = _line({"v": VERSION, "verb": request.verb, "args": dict(request.args)})
    if len(line) > MAX_REQUEST:
        raise ProtocolError(f"A request has at most {MAX_REQUEST} bytes, this one has {len(line)}.")
    return line


def decode_request(line: bytes) -> Request:
    """Read a request.

    Raises:
        ProtocolError: It is none.
    """
    message = _object(line)
    version = message.get("v")
    if version != VERSION or isinstance(version, bool):
        raise ProtocolError(f'A request has "v": {VERSION}, not {_shown(version)}.')
    verb = message.get("verb")
    if not isinstance(verb, str) or not verb:
        raise ProtocolError(f'A request has a "verb" such as "status", not {_shown(verb)}.')
    args = message.get("args", {})
    if not isinstance(args, dict):
        raise ProtocolError(f'The "args" of a request are an object, not {_shown(args)}.')
    return Request(verb, args)


def encode_reply(reply: Reply) -> bytes:
    """Write an answer as a line; one that is too long becomes an error."""
    if reply.ok:
        line = _line({"ok": True, "result": reply.result})
    else:
        line = _line({"ok": False, "error": reply.error, "status": int(reply.status)})
    if len(line) > MAX_REPLY:
        return encode_reply(failure(f"The answer is longer than {MAX_REPLY} bytes."))
    return line


def decode_reply(line: bytes) -> Reply:
    """Read an answer.

    Raises:
        ProtocolError: It is none.
    """
    message = _object(line)
    if message.get("ok") is True:
        return Reply(message.get("result"))
    error, status = message.get("error"), message.get("status")
    if message.get("ok") is not False or not isinstance(error, str) or status not in (1, 2, 3):
        raise ProtocolError("The running program gave an answer that this version does not understand.")
    return failure(error, Status(cast("int", status)))


def _line(message: dict[str, Json]) -> bytes:
    # ASCII, so that a lone surrogate (an undecodable file name from the command line) survives as an escape.
    return json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def _object(line: bytes) -> dict[str, Json]:
    if not line.endswith(b"\n"):
        raise ProtocolError("The line ended too early: it must end with a line feed.")
    try:
        message = cast("Json", json.loads(line))
    except (ValueError, RecursionError) as error:
        raise ProtocolError("The line is not JSON.") from error
    if not isinstance(message, dict):
        raise ProtocolError(f"The line is not a JSON object but {_shown(message)}.")
    return message


def _shown(value: Json) -> str:
    shown = json.dumps(value)
    return shown if len(shown) <= 40 else shown[:37] + "..."  # noqa: PLR2004 -- a sentence stays a sentence
