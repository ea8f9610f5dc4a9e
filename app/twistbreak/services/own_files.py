"""A folder with text files of the user's: twists, or poses.

It is not trusted. A file there is read only when it is a plain, small file; whatever else lies there gets a sentence,
never an exception, and never keeps the other files from being used.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

from twistbreak.core.problem import Problem
from twistbreak.core.routines.reading import ID
from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.services.atomic_file import read_bounded

LARGEST = 64 * 1024
"""Bytes; ours have two to three thousand. Nothing larger is read."""
MOST = 200
"""Files of the user's own that are looked at."""
SUFFIX = ".toml"

_BOM = b"\xef\xbb\xbf"
"""The byte order mark that some editors begin a text with."""


def files_in(folder: Path) -> tuple[list[Path], list[Problem]]:
    """The candidates in a folder, in the order of their names; hidden ones and other kinds are none of our business.

    Args:
        folder: It need not exist.
    """
    try:
        found = (path for path in folder.iterdir() if path.suffix.lower() == SUFFIX and path.name[0] != ".")
        files = sorted(found, key=lambda path: path.stem)
    except FileNotFoundError:
        return [], []
    except OSError as error:
        return [], [problem(folder, _cannot_read(error))]
    if len(files) <= MOST:
        return files, []
    text = translate(
        "Routine file",
        "More than {n} files are here; the rest is left out.",
        one="More than {n} file is here; the rest is left out.",
        n=MOST,
    )
    return files[:MOST], [problem(folder, text)]


def misnamed(path: Path) -> Problem | None:
    """What is wrong with a file's name, which others name it by."""
    if ID.fullmatch(path.stem) is not None and path.suffix == SUFFIX:
        return None
    text = translate(
        "Routine file",
        "The file's name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.",
    )
    return problem(path, text)


def text_of(path: Path, *, trusted: bool) -> str | Problem:
    """What is in a file that may be anything. Never raises, reads no more than is needed and follows no links.

    Args:
        path: The file.
        trusted: It is one of ours, which may be a link.
    """
    try:
        if not trusted and path.is_symlink():
            return problem(path, translate("Routine file", "This is a link; put a copy of the file here instead."))
        return read_bounded(path, LARGEST).removeprefix(_BOM).decode()
    except OSError as error:
        return problem(path, _cannot_read(error))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        return problem(path, translate("Routine file", "This is no text in UTF-8."), line)


def problem(path: Path, text: Text, line: int | None = None) -> Problem:
    """A sentence about a file, or a line of it."""
    return Problem(shown(path), line, "", text)


def shown(path: Path) -> str:
    """The path in letters that can be written anywhere: names of files may hold any bytes."""
    return os.fsencode(path).decode(errors="replace")


def _cannot_read(error: OSError) -> Text:
    match error.errno:
        case errno.EFBIG:
            return translate(
                "Routine file", "The file is too large; less than {kib} KiB is enough.", kib=Uncounted(LARGEST // 1024)
            )
        case errno.EINVAL | errno.EISDIR | errno.ENXIO:
            return translate("Routine file", "This is no file; it should be a text file.")
        case _:
            return translate("Routine file", "It cannot be read: {why}.", why=error.strerror or type(error).__name__)
