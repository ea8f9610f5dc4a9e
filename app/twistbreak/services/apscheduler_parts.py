"""The parts of APScheduler that are used here, loaded without the rest of the standard library behind them.

APScheduler 3.11 imports asyncio (and with it TLS) for one predicate, process pools for an executor that is not used,
the e-mail parser for the entry points of plug-ins that are not used either, and two more modules for defaults that are
always given here. While it loads, small stand-ins take the places of those modules; whoever imports the real ones
afterwards gets the real ones. `tests/services/test_wakeups.py` keeps watch over both.
"""

from __future__ import annotations

import importlib
import inspect
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Final


class _NoSuchDistributionError(Exception):
    """What `importlib.metadata` raises where a bundle has no metadata; APScheduler expects that."""


def _version(_distribution: str) -> str:
    raise _NoSuchDistributionError


def _entry_points(*, group: str) -> tuple[()]:
    del group
    return ()


STAND_INS: Final[Mapping[str, Mapping[str, object]]] = {
    "asyncio": {"iscoroutinefunction": inspect.iscoroutinefunction},
    "apscheduler.executors.pool": {"ThreadPoolExecutor": None},
    "importlib.metadata": {
        "PackageNotFoundError": _NoSuchDistributionError,
        "entry_points": _entry_points,
        "version": _version,
    },
    "tzlocal": {"get_localzone": None},  # every time zone is given: UTC
    "uuid": {"uuid4": None},  # every job has a name
}


@contextmanager
def standing_in(stand_ins: Mapping[str, Mapping[str, object]]) -> Generator[None]:
    """Put a module with nothing but these attributes in the place of each one that is not loaded yet.

    Args:
        stand_ins: Attributes by module name.
    """
    placed: list[str] = []
    for name, attributes in stand_ins.items():
        if name not in sys.modules:
            module = ModuleType(name)
            vars(module).update(attributes)
            sys.modules[name] = module
            placed.append(name)
    try:
        yield
    finally:
        for name in placed:
            del sys.modules[name]


def load(stand_ins: Mapping[str, Mapping[str, object]] = STAND_INS) -> None:
    """Import APScheduler's parts; in full if another version wants more than the stand-ins have."""
    parts = ("schedulers.qt", "executors.debug", "jobstores.memory", "triggers.date")
    try:
        with standing_in(stand_ins):
            for part in parts:
                importlib.import_module(f"apscheduler.{part}")
    except (ImportError, AttributeError):
        for name in [name for name in sys.modules if name.partition(".")[0] == "apscheduler"]:
            del sys.modules[name]
        for part in parts:
            importlib.import_module(f"apscheduler.{part}")


if not TYPE_CHECKING:
    load()

from apscheduler.executors.debug import DebugExecutor  # noqa: E402 -- after `load`
from apscheduler.jobstores.memory import MemoryJobStore  # noqa: E402 -- after `load`
from apscheduler.schedulers.qt import QtScheduler  # noqa: E402 -- after `load`
from apscheduler.triggers.date import DateTrigger  # noqa: E402 -- after `load`

__all__ = ["DateTrigger", "DebugExecutor", "MemoryJobStore", "QtScheduler"]
