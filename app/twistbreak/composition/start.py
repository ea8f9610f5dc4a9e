"""Starts the program, or shows the one that runs; for the latter Qt is not even loaded."""

from __future__ import annotations

import builtins
import sys
from importlib import import_module

from twistbreak.core.protocol import Request
from twistbreak.services.control import address, client
from twistbreak.services.single_instance import InstanceLock


def run(*, demo_speed: float | None = None) -> int:
    """Start the program, or show the one that runs.

    Args:
        demo_speed: Offer a break at once and run it this many times faster; None: work as usual.

    Returns:
        The exit status.
    """
    place = address.find_mine()
    lock = InstanceLock(place.lock)
    try:
        is_first, is_sure = lock.acquire(), True
    except OSError as error:
        sys.stderr.write(f"twistbreak: cannot tell whether it runs already ({place.lock}: {error.strerror}).\n")
        is_first, is_sure = True, False
    if not is_first:
        return _show_the_other(place, demo=demo_speed is not None)
    try:
        _load_qt()
        from twistbreak.composition import application  # noqa: PLC0415 -- loads everything

        return application.run(place if is_sure else None, demo_speed)
    finally:
        lock.release()


def _load_qt() -> None:
    """Load Qt for Python, and put Python's own `__import__` back into its place: docs/decisions/0024."""
    own = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = own


def _show_the_other(place: address.Address, *, demo: bool) -> int:
    if demo:
        sys.stderr.write("twistbreak: it runs already; quit it first, or choose Stretch now.\n")
        return 1
    try:
        reply = client.request_while_it_starts(place.socket, Request("show"))
    except client.NotRunning:
        sys.stderr.write("twistbreak: it runs already, but does not answer.\n")
        return 1
    if reply.ok:
        sys.stdout.write("Twist Break runs already; its window is shown.\n")
    else:
        sys.stderr.write(f"twistbreak: {reply.error}\n")
    return int(reply.status)
