"""The two buses of a desktop, made when they are first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from twistbreak.services.bus.bus import Bus


class Buses(QObject):
    """The user's bus and the machine's, each shared by all who need it.

    Args:
        environ: The environment, which tells where they are.
        parent: Qt parent.
    """

    def __init__(self, environ: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._environ = environ
        self._session: Bus | None = None
        self._system: Bus | None = None

    @property
    def session(self) -> Bus:
        """The user's bus; not opened yet when it is new."""
        if self._session is None:
            from twistbreak.services.bus.address import session_bus  # noqa: PLC0415 -- loaded when needed
            from twistbreak.services.bus.bus import Bus  # noqa: PLC0415 -- likewise

            self._session = Bus("session bus", lambda: session_bus(self._environ), self)
        return self._session

    @property
    def system(self) -> Bus:
        """The machine's bus; not opened yet when it is new."""
        if self._system is None:
            from twistbreak.services.bus.address import system_bus  # noqa: PLC0415 -- loaded when needed
            from twistbreak.services.bus.bus import Bus  # noqa: PLC0415 -- likewise

            self._system = Bus("system bus", lambda: system_bus(self._environ), self)
        return self._system

    def close(self) -> None:
        """Hang up. May be called twice."""
        for bus in (self._session, self._system):
            if bus is not None:
                bus.close()
