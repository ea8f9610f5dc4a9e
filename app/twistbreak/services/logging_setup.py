"""Where log entries go: a small file in the state folder, warnings also to standard error."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from twistbreak.services.paths import ensure_private_folder

FILE = "twistbreak.log"
LIMIT = 256 * 1024
"""Bytes in the file; then it becomes `twistbreak.log.1`, in the place of the one before."""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

QtHandler = Callable[[QtMsgType, QMessageLogContext, str], object]


class BoundedFile(logging.FileHandler):
    """A log file that never takes more than twice `limit` bytes of the disk; the disk may be full.

    `logging.handlers` would do this too, but costs 1.4 MiB and 10 ms at start-up.

    Args:
        path: The file.
        limit: Bytes.

    Raises:
        OSError: It cannot be opened.
    """

    def __init__(self, path: Path, limit: int = LIMIT) -> None:
        self._path = path
        self._limit = limit
        super().__init__(path, encoding="utf-8", errors="backslashreplace")

    def emit(self, record: logging.LogRecord) -> None:
        """Write an entry, after making room."""
        with suppress(OSError):
            if self._written() > self._limit:
                self._start_anew()
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 -- the standard library's name
        """Say nothing: an entry lost to a full disk must not end anything."""

    def _written(self) -> int:
        return self.stream.tell() if self.stream else 0

    def _start_anew(self) -> None:
        self._path.replace(self._path.with_name(f"{self._path.name}.1"))
        former, self.stream = self.stream, self._open()
        if former:
            former.close()


class Logging:
    """Logging of this process, from its making until `close`.

    Unhandled exceptions and Qt's own messages are logged as well, the latter as `qt.<category>`.

    Args:
        folder: Where the file goes; when that is not possible, standard error says so and has everything.
        level: What is worth an entry in the file.
    """

    def __init__(self, folder: Path, level: int = logging.INFO) -> None:
        self._root = logging.getLogger()
        self._former_level = self._root.level
        self._root.setLevel(level)
        self._handlers: list[logging.Handler] = []
        self._is_closed = False
        complaint = self._open_file(folder)
        if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison] -- pythonw has none
            terminal = logging.StreamHandler()
            terminal.setLevel(level if complaint else max(level, logging.WARNING))
            self._add(terminal, "twistbreak: %(message)s")
        self._former_hook = sys.excepthook
        sys.excepthook = _log_exception
        self._former_qt: QtHandler | None = qInstallMessageHandler(_log_qt)
        if complaint:
            logging.getLogger(__name__).warning("No log file: %s", complaint)

    def close(self) -> None:
        """Give everything back to whoever had it. May be called twice."""
        if self._is_closed:
            return
        self._is_closed = True
        qInstallMessageHandler(self._former_qt)
        sys.excepthook = self._former_hook
        self._root.setLevel(self._former_level)
        for handler in self._handlers:
            self._root.removeHandler(handler)
            handler.close()
        self._handlers = []

    def _open_file(self, folder: Path) -> str:
        """Returns why it is not possible, or nothing."""
        try:
            ensure_private_folder(folder)
            self._add(BoundedFile(folder / FILE), _FORMAT)
        except OSError as error:
            return f"{folder / FILE} cannot be written ({error.strerror or error})."
        return ""

    def _add(self, handler: logging.Handler, form: str) -> None:
        handler.setFormatter(logging.Formatter(form))
        self._root.addHandler(handler)
        self._handlers.append(handler)


def _log_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    logging.getLogger("twistbreak").critical("Unexpected error: %s", error, exc_info=(kind, error, trace))


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = str(context.category or "default")  # None in builds of Qt without message contexts
    name = category if category.startswith("qt.") else f"qt.{category}"
    logging.getLogger(name).log(_LEVELS[kind], "%s", message)
    if kind is QtMsgType.QtFatalMsg:
        os.write(2, f"{message}\n".encode())  # Qt ends the process when this returns
