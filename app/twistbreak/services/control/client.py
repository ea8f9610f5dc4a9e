"""Asks the running program; standard library only and no Qt, because this is what a command line waits for."""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path

from twistbreak.core.protocol import (
    MAX_REPLY,
    ProtocolError,
    Reply,
    Request,
    decode_reply,
    encode_request,
    failure,
)

TIMEOUT_S = 5.0
STEP_S = 0.05


class NotRunning(Exception):  # noqa: N818 -- the ordinary answer when nobody is there, not a fault
    """No program listens at the address."""


def request_while_it_starts(
    path: Path, asked: Request, patience_s: float = TIMEOUT_S, pause: Callable[[float], None] = time.sleep
) -> Reply:
    """Ask a program that has the lock, but may not listen yet: two starts at nearly the same time.

    Args:
        path: The socket of `address.Address`.
        asked: What.
        patience_s: How long it may take until it listens.
        pause: Waits for some seconds.

    Raises:
        NotRunning: It does not listen in time.
    """
    for _ in range(round(patience_s / STEP_S)):
        try:
            return request(path, asked)
        except NotRunning:
            pause(STEP_S)
    return request(path, asked)


def request(path: Path, asked: Request, timeout_s: float = TIMEOUT_S) -> Reply:
    """Ask the running program and wait for its answer.

    Args:
        path: The socket of `address.Address`.
        asked: What.
        timeout_s: Patience for each step, in seconds.

    Returns:
        Its answer; an error answer when it gives none, or none in time.

    Raises:
        NotRunning: Nobody is there.
    """
    try:
        line = encode_request(asked)
    except ProtocolError as error:
        return failure(str(error))
    if sys.platform == "win32":
        raise NotRunning("On Windows the running program cannot be reached yet.")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(timeout_s)
        try:
            connection.connect(str(path))
        except (FileNotFoundError, ConnectionRefusedError, NotADirectoryError) as error:
            raise NotRunning("Twist Break is not running.") from error
        except OSError as error:
            return failure(f"The running program cannot be reached at {path}: {error.strerror or error}.")
        try:
            connection.sendall(line)
            return decode_reply(_read_line(connection))
        except TimeoutError:
            return failure(f"The running program did not answer within {timeout_s:g} seconds.")
        except (OSError, ProtocolError) as error:
            return failure(f"The running program broke off its answer ({error}).")


def _read_line(connection: socket.socket) -> bytes:
    read = bytearray()
    while not read.endswith(b"\n") and len(read) <= MAX_REPLY:
        part = connection.recv(65536)
        if not part:
            break
        read += part
    return bytes(read)
