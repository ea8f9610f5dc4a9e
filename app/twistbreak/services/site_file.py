"""The administrator's settings: files in the folders for the whole machine, read once at start and never written."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from twistbreak.core.problem import Problem
from twistbreak.core.settings.model import Schema
from twistbreak.core.settings.site import Site, merged, read_site_settings
from twistbreak.core.text import translate
from twistbreak.services.atomic_file import read_bounded, reason_of

SIZE_LIMIT = 64 * 1024
"""Largest file that is read, in bytes."""


def site_files() -> list[Path]:
    """Where administrators put their settings, the most important file first (`XDG_CONFIG_DIRS`); none need exist."""
    import platformdirs  # noqa: PLC0415 -- tests and tools that bring their own folders need not pay for it

    folders = platformdirs.site_config_dir("twistbreak", appauthor=False, multipath=True).split(os.pathsep)
    return [Path(folder) / "settings.toml" for folder in folders]


def read_site(files: Iterable[Path], schema: Schema) -> Site:
    """Read what administrators have set. Never raises.

    Args:
        files: Their files, the most important one first; none need exist.
        schema: What settings there are, as they ship.
    """
    return merged(_read(file, schema) for file in files)


def _read(file: Path, schema: Schema) -> Site:
    try:
        data = read_bounded(file, SIZE_LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return Site()
    except OSError as error:
        text = translate(
            "SettingsFile",
            "your organisation's settings cannot be read ({reason}); nothing of them holds",
            reason=reason_of(error, SIZE_LIMIT),
        )
        return Site(problems=(Problem(str(file), None, "", text),))
    return read_site_settings(data, schema, str(file))
