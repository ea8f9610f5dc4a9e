"""A hundred breaks leave nothing behind; `make soak` lives through a thousand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TESTS = Path(__file__).parents[1]
GROWTH_MIB = 2.0
"""Memory that may be gained after the warm-up."""
GROWTH_OBJECTS = 400
"""Objects of Python's likewise: a thousand breaks that leave one each are seen, the fill of a bounded list is not."""


def lived_through(breaks: int, warm_up: int) -> dict[str, Any]:
    """What `breaks.py` says of so many breaks."""
    done = subprocess.run(
        [sys.executable, str(TESTS / "soak/breaks.py"), str(breaks), str(warm_up)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TESTS)},
        capture_output=True,
        text=True,
        timeout=3600,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return dict(json.loads(done.stdout))


def check(said: dict[str, Any], breaks: int, hours: float) -> None:
    """Every break was done and kept, and the process holds at the end what it held after the warm-up."""
    early, late = said["looks"][0], said["looks"][-1]
    print(json.dumps(said, indent=2))
    assert said["failures"] == []
    assert said["completed"] == breaks
    assert said["tones"] >= 5 * breaks
    assert said["hours"] >= hours
    assert late["own_mib"] - early["own_mib"] < GROWTH_MIB
    assert late["objects"] - early["objects"] < GROWTH_OBJECTS
    for what in ("threads", "descriptors", "widgets", "timers"):
        assert late[what] <= early[what], what
    assert (late["widgets"], late["timers"]) == (0, 0)


def test_a_hundred_breaks_leave_nothing_behind() -> None:
    check(lived_through(100, 50), 100, 8)


@pytest.mark.soak
def test_a_thousand_breaks_leave_nothing_behind() -> None:
    check(lived_through(1000, 200), 1000, 24)
