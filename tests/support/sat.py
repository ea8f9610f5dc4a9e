"""A user who has been sitting already when the program starts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from support.desktop import Desktop
from twistbreak.core.engine.state import EngineState
from twistbreak.services.paths import Paths
from twistbreak.services.state_file import StateFile
from twistbreak.services.system_clock import SystemClock


def has_sat(desktop: Desktop, sitting: timedelta, settings: str) -> None:
    """Leave the files that a program leaves which has just ended.

    Args:
        desktop: Whose files.
        sitting: Sitting time since the last break.
        settings: The settings file.
    """
    folders = (Path(desktop.environment[name]) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"))
    paths = Paths(*(folder / "twistbreak" for folder in folders))
    for folder in (paths.settings.parent, paths.engine_state.parent):
        folder.mkdir(parents=True, exist_ok=True)
    paths.settings.write_text(settings)
    StateFile(paths.engine_state).save(replace(EngineState.fresh(SystemClock().now()), sitting=sitting))
