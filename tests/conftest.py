"""What every test needs: property tests that do not fail because the machine is busy, nor differ from run to run.

`pytest --hypothesis-profile=explore` looks further: other examples in each run, and twenty times as many.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from functools import partialmethod
from typing import Any

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from support.waiting import PATIENCE_S

# Benches measure time, these tests measure what is right; a run that fails here must fail everywhere.
settings.register_profile("twistbreak", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile("twistbreak")

_PATIENCE_MS = round(PATIENCE_S * 1000)


def pytest_xdist_auto_num_workers() -> int:
    """Two more than there are cores: tests of real programs mostly wait, for clocks, sound servers and panels."""
    return 2 + (os.cpu_count() or 1)


class PatientBot(QtBot):
    """Waits as long as a busy machine needs, unless told otherwise."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=_PATIENCE_MS)  # noqa: N815 -- pytest-qt's name
    waitSignal = partialmethod(QtBot.waitSignal, timeout=_PATIENCE_MS)  # noqa: N815 -- pytest-qt's name
    waitActive = partialmethod(QtBot.waitActive, timeout=_PATIENCE_MS)  # noqa: N815 -- pytest-qt's name
    waitExposed = partialmethod(QtBot.waitExposed, timeout=_PATIENCE_MS)  # noqa: N815 -- pytest-qt's name


@pytest.fixture(autouse=True)
def _garbage_is_collected_between_tests() -> Iterator[None]:
    """A window that a test forgot takes Qt's painter with it when it is collected while another is being painted."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> QtBot:
    """Clicks, types and waits."""
    del qapp  # is there
    return PatientBot(request)
