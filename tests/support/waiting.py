"""Waiting for something to become true, with a deadline instead of a guess."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event
from typing import TypeVar

Found = TypeVar("Found")

PATIENCE_S = 60.0
"""How long anything is waited for that should come at once: no machine that works is slower, however busy it is."""


def until(condition: Callable[[], Found], what: str, *, within: float = PATIENCE_S, every: float = 0.02) -> Found:
    """Ask again and again until the answer is true.

    Args:
        condition: Asked at once, and then every `every` seconds.
        what: What is waited for, for the message.
        within: Seconds until it is given up.
        every: Seconds between two questions.

    Returns:
        The first true answer.

    Raises:
        TimeoutError: It did not become true in time.
    """
    pause = Event()
    deadline = time.perf_counter() + within
    while not (answer := condition()):
        if time.perf_counter() > deadline:
            raise TimeoutError(f"Waited {within:g} s in vain for {what}.")
        pause.wait(every)
    return answer
