"""Remembers where the user left the windows. Nothing depends on it: what cannot be read is forgotten."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from twistbreak.services.atomic_file import read_bounded, write_atomically

SIZE_LIMIT = 64 * 1024
MOST_NUMBERS = 4

_log = logging.getLogger(__name__)

Places = Mapping[str, Mapping[str, Sequence[int]]]
"""Window name, then screen name, then x, y, width and height."""


class PlacesFile:
    """The file of window places.

    Args:
        path: The file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._places: Places | None = None

    def load(self) -> Places:
        """Read the places, once. Never raises."""
        if self._places is None:
            self._places = self._read()
        return self._places

    def save(self, places: Places) -> None:
        """Keep the places. Never raises: a window in a corner is no tragedy."""
        self._places = places
        try:
            write_atomically(self._path, json.dumps(places).encode(), fsync=False)
        except OSError as error:
            _log.info("Cannot keep the places of windows in %s: %s.", self._path, error)

    def _read(self) -> Places:
        try:
            found: object = json.loads(read_bounded(self._path, SIZE_LIMIT))
        except (OSError, ValueError, RecursionError):
            return {}
        return {
            window: {
                screen: cast("list[int]", place)
                for screen, place in cast("dict[str, object]", screens).items()
                if _is_place(place)
            }
            for window, screens in (cast("dict[str, object]", found) if isinstance(found, dict) else {}).items()
            if isinstance(screens, dict)
        }


def _is_place(place: object) -> bool:
    if not isinstance(place, list) or len(cast("list[object]", place)) != MOST_NUMBERS:
        return False
    return all(type(number) is int and abs(number) < 2**20 for number in cast("list[object]", place))
