"""GNOME's settings as the user has changed them: read from dconf's file, and told of by dconf's service.

The file is a table of keys and serialised values ("GVDB", version 0; glib's gvdb-format.h and gvdb-reader.c). It is
replaced as a whole whenever something is written, so it can be read at any time. Reading a value takes a walk over all
of its entries; it is done when somebody asks after dconf's service has told of a change, and not otherwise.
"""

from __future__ import annotations

import logging
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.messages import Body
from twistbreak.services.bus.peer import Peer

DCONF: Final = "ca.desrt.dconf"
WRITER: Final = "ca.desrt.dconf.Writer"
WRITER_PATH: Final = "/ca/desrt/dconf/Writer/user"

LARGEST_FILE: Final = 4 << 20
"""Bytes; a user's settings take some tens of thousands."""

_HEADER: Final = struct.Struct("<8sIIII")
_TABLE: Final = struct.Struct("<II")
_ITEM: Final = struct.Struct("<IIIHcxII")
_NO_PARENT: Final = 0xFFFFFFFF
_BLOOM_WORDS: Final = (1 << 27) - 1
_DEEPEST: Final = 64
_FALSE, _TRUE = b"\0\0b", b"\1\0b"

_log = logging.getLogger(__name__)


class Damaged(ValueError):  # noqa: N818 -- says what it is
    """Not a table of settings."""


@dataclass(frozen=True, slots=True)
class _Item:
    parent: int
    key: bytes
    kind: bytes
    value: bytes


def boolean_in(table: bytes, key: str) -> bool | None:
    """Look a setting up that is true or false.

    Args:
        table: A whole file of dconf's.
        key: As in `/org/gnome/desktop/notifications/show-banners`.

    Returns:
        Its value; None when it is not set, or is something else.

    Raises:
        Damaged: The file is none of dconf's, or is broken.
    """
    try:
        items = list(_items(table))
        wanted = key.encode()
        for item in items:
            if item.kind == b"v" and wanted.endswith(item.key) and _full_key(items, item) == wanted:
                return {_TRUE: True, _FALSE: False}.get(item.value)
    except (struct.error, IndexError) as error:
        raise Damaged(str(error)) from error
    return None


def _items(table: bytes) -> Iterator[_Item]:
    signature, version, _, start, end = _HEADER.unpack_from(table)
    if signature != b"GVariant" or version:
        raise Damaged("it does not begin as a table of settings does")
    bloom, buckets = _TABLE.unpack_from(table, start)
    first = start + _TABLE.size + 4 * ((bloom & _BLOOM_WORDS) + buckets)
    if not first <= end <= len(table):
        raise Damaged("its table is larger than the file")
    for place in range(first, end - _ITEM.size + 1, _ITEM.size):
        _, parent, key, length, kind, begin, finish = _ITEM.unpack_from(table, place)
        yield _Item(parent, table[key : key + length], kind, table[begin:finish] if kind == b"v" else b"")


def _full_key(items: list[_Item], item: _Item) -> bytes:
    """The keys of an item and of all above it, which each name only their own part."""
    parts = [item.key]
    while item.parent != _NO_PARENT:
        item = items[item.parent]
        parts.append(item.key)
        if len(parts) > _DEEPEST:
            raise Damaged("its entries are nested too deeply")
    return b"".join(reversed(parts))


def user_settings(environ: Mapping[str, str]) -> Path:
    """The file with the user's own settings."""
    home = environ.get("XDG_CONFIG_HOME") or Path(environ.get("HOME", "~")).expanduser() / ".config"
    return Path(home) / "dconf/user"


class DconfSetting(QObject):
    """A setting of GNOME's that is true or false.

    Args:
        bus: The session bus, where dconf tells of changes.
        file: The user's settings.
        key: The setting.
        default: What GNOME goes by where the user has set nothing.
        parent: Qt parent.
    """

    changed = Signal()
    """It may have been set."""

    def __init__(self, bus: Bus, file: Path, key: str, parent: QObject, *, default: bool) -> None:
        super().__init__(parent)
        self._file = file
        self._key = key
        self._default = default
        self._is_read = False
        self._value: bool | None = None
        self._peer = Peer(bus, DCONF, self)
        self._peer.listen(WRITER, "Notify", "sass", self._notified, WRITER_PATH)

    def close(self) -> None:
        """Follow it no more. May be called twice."""
        self._peer.close()

    @property
    def value(self) -> bool | None:
        """Its value, read when it is not known; None where the user's settings cannot be read."""
        if not self._is_read:
            self._is_read = True
            self._value = self._read()
        return self._value

    def _notified(self, body: Body) -> None:
        prefix, changes, _ = body
        paths = [prefix + change for change in changes]
        if any(path == self._key or (path.endswith("/") and self._key.startswith(path)) for path in paths):
            self._is_read = False
            self.changed.emit()

    def _read(self) -> bool | None:
        try:
            with self._file.open("rb") as file:
                table = file.read(LARGEST_FILE)
            value = boolean_in(table, self._key)
        except FileNotFoundError:
            return None
        except (OSError, Damaged) as error:
            _log.warning("Cannot read GNOME's settings (%s): %s.", self._file, error)
            return None
        return self._default if value is None else value
