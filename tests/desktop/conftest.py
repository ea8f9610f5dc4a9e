"""A desktop session for each test, and the program in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.desktop import Desktop
from support.tray_client import TrayClient


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """A session with a window manager; no panel yet."""
    with Desktop() as session:
        yield session


@pytest.fixture
def tray(desktop: Desktop) -> Iterator[TrayClient]:
    """The session's panel, started, and its view of the tray."""
    desktop.start_panel()
    with TrayClient(desktop.environment["DBUS_SESSION_BUS_ADDRESS"]) as client:
        yield client


@pytest.fixture
def pictures() -> Path:
    """Where screenshots are kept as build output."""
    folder = Path(os.environ.get("TWISTBREAK_SCREENSHOTS", Path(__file__).parents[2] / "build/screenshots")) / "desktop"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
