"""The user's settings file: read with a sentence for each bad value, written without losing anything.

Three sources of values lie above each other: the defaults, the file, and what was set but could not be saved yet.
Backups: `settings.toml.~1~` is the last good file; `~2~` and `~3~` are how it was before the program changed it in
earlier runs, or before it changed what was edited by hand.
"""

from __future__ import annotations

import tomllib
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from twistbreak.core.problem import Problem
from twistbreak.core.settings.model import Schema, Setting, Settings, Value
from twistbreak.core.settings.parse import BadValueError, checked, from_text
from twistbreak.core.settings.reading import Reading, read_settings, unknown_key
from twistbreak.core.settings.schema import schema_from
from twistbreak.core.settings.site import Site, governed
from twistbreak.core.settings.wording import to_text, to_toml
from twistbreak.core.text import translate
from twistbreak.services.atomic_file import (
    add_generation,
    generations,
    read_bounded,
    reason_of,
    set_aside,
    write_atomically,
)

SIZE_LIMIT = 64 * 1024
"""Largest settings file that is read, in bytes; a file with every setting and comments has about 5 KiB."""

NO_SITE = Site()
"""Nobody has set anything for everybody."""

_BLANK = b"\0 \t\r\n"


def read_schema(path: Path) -> Schema:
    """Read the schema that ships with the program.

    Raises:
        OSError: It cannot be read.
        SchemaError: It is wrong.
    """
    return schema_from(tomllib.loads(path.read_text("utf-8")))


class SettingsFile:
    """The settings of one user.

    Args:
        path: The file; it need not exist.
        schema: What settings there are.
        site: What an organisation has set for everybody: its defaults and its locks.
        tries_again: Whether what could not be saved holds, and is tried again: there is a program that goes on.
    """

    def __init__(self, path: Path, schema: Schema, site: Site = NO_SITE, *, tries_again: bool = True) -> None:
        self.path = path
        self.schema = governed(schema, site)
        self._site = site
        self._tries_again = tries_again
        self._reading = Reading()
        self._unsaved: dict[str, Value | None] = {}
        self._written: bytes | None = None
        self._blocked = ""
        self._notices: tuple[Problem, ...] = ()

    @property
    def settings(self) -> Settings:
        """Every setting, what is not saved yet included."""
        values = {**self._reading.values}
        for key, value in self._unsaved.items():
            if value is None:
                values.pop(key, None)
            else:
                values[key] = value
        return Reading(values=values).over(self.schema)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was wrong when the file was last read, and what has been restored since the last change was saved."""
        return self._site.problems + self._notices + self._reading.problems

    @property
    def has_unsaved(self) -> bool:
        """Whether something was set that the file does not hold yet; call `flush` again later."""
        return bool(self._unsaved)

    def load(self) -> tuple[Settings, tuple[Problem, ...]]:
        """Read the file, at start and whenever it has changed. Never raises.

        A file that is no TOML is copied to `settings.toml.broken-1` and read line by line. Where there is no usable
        file, the newest good backup stands in for it, and a missing or empty file is restored from that backup.
        """
        self._read()
        return self.settings, self.problems

    def get(self, key: str) -> str:
        """A setting as text.

        Raises:
            BadValueError: There is no such setting.
        """
        return to_text(self.settings.values[self._setting(key).key])

    def set(self, key: str, value: Value) -> Problem | None:
        """Set a value and save it.

        Returns:
            Why it could not be saved, though it is in force; or that an organisation has locked it, so that nothing
            was changed; or None.

        Raises:
            BadValueError: There is no such setting, or the value does not fit it. Nothing was changed.
        """
        setting = self._setting(key)
        fitting = checked(setting, value)
        if setting.locked_by:
            return _locked(setting)
        self._unsaved[key] = fitting
        return self.flush()

    def set_text(self, key: str, text: str) -> Problem | None:
        """Set a value that is written as people type it; see `set`.

        Raises:
            BadValueError: As for `set`.
        """
        return self.set(key, from_text(self._setting(key), text))

    def reset(self, key: str | None = None) -> Problem | None:
        """Go back to the default of one setting, or of all. Comments and keys that are not ours stay in the file.

        Returns:
            Why it could not be saved, or that an organisation has locked it, or None.

        Raises:
            BadValueError: There is no such setting.
        """
        if key is not None and self._setting(key).locked_by:
            return _locked(self._setting(key))
        keys = [setting.key for setting in self.schema if not setting.locked_by] if key is None else [key]
        self._unsaved.update(dict.fromkeys(keys))
        return self.flush()

    def flush(self) -> Problem | None:
        """Save what is not saved yet, into the file as it is now.

        Returns:
            Why it could not be saved, or None.
        """
        if not self._unsaved:
            return None
        from twistbreak.services.settings_edit import edited  # noqa: PLC0415 -- tomlkit takes a while to import

        current = self._read()
        if self._blocked:
            return self._not_saved(self._blocked)
        changes = {key: None if value is None else to_toml(value) for key, value in self._unsaved.items()}
        new = edited(self._reading.text, changes).encode()
        if new != current and (current is not None or any(value is not None for value in changes.values())):
            try:
                write_atomically(self.path, new, fsync=True)
            except OSError as error:
                return self._not_saved(reason_of(error, SIZE_LIMIT))
            self._back_up(current, new)
            self._reading = read_settings(new, self.schema, str(self.path))
            self._notices = ()
        self._unsaved.clear()
        return None

    def _setting(self, key: str) -> Setting:
        setting = self.schema.find(key)
        if setting is None:
            nothing = translate("SettingsFile", "there is no such setting")
            raise BadValueError(unknown_key(self.schema, key) or nothing)
        return setting

    def _read(self) -> bytes | None:
        """Read the file, or what stands in for it; returns its contents, or None where there are none."""
        self._blocked = ""
        data: bytes | None = None
        try:
            data = read_bounded(self.path, SIZE_LIMIT)
        except FileNotFoundError:
            pass
        except OSError as error:
            self._blocked = reason_of(error, SIZE_LIMIT)
            self._reading = self._from_backup(_unreadable(self.path, error))
            return None
        if data is None or not data.strip(_BLANK):
            return self._restored(data)
        self._reading = read_settings(data, self.schema, str(self.path))
        if self._reading.is_broken:
            self._set_aside(data)
        return data

    def _set_aside(self, data: bytes) -> None:
        """Keep a copy of a broken file; as long as there is none, the file is not written over."""
        try:
            copy = set_aside(self.path, data).name
        except OSError as error:
            self._blocked = reason_of(error, SIZE_LIMIT)
            return
        text = translate("SettingsFile", "a copy of the file as it was is kept as {copy}", copy=copy)
        problems = (*self._reading.problems, Problem(str(self.path), None, "", text))
        self._reading = replace(self._reading, problems=problems)

    def _restored(self, data: bytes | None) -> bytes | None:
        """Put the newest backup in the place of a file that is missing or empty, if there is one."""
        backup, contents = self._newest_backup()
        if backup is None:
            self._reading = Reading()
            return data
        self._reading = read_settings(contents, self.schema, str(self.path))
        self._notices = (_from_backup(self.path, backup),)
        try:
            write_atomically(self.path, contents, fsync=True)
        except OSError:
            return data  # the values hold all the same; saving the next change tells what is wrong
        return contents

    def _from_backup(self, trouble: Problem) -> Reading:
        """What the newest backup says, while the file itself cannot be read."""
        backup, contents = self._newest_backup()
        if backup is None:
            return Reading(problems=(trouble,))
        reading = read_settings(contents, self.schema, str(self.path))
        return replace(reading, problems=(trouble, _from_backup(self.path, backup)))

    def _newest_backup(self) -> tuple[Path | None, bytes]:
        for backup in generations(self.path):
            try:
                contents = read_bounded(backup, SIZE_LIMIT)
            except OSError:
                continue
            if contents.strip(_BLANK) and not read_settings(contents, self.schema, str(backup)).is_broken:
                return backup, contents
        return None, b""

    def _not_saved(self, reason: str) -> Problem:
        text = translate("SettingsFile", "the change could not be saved ({reason})", reason=reason)
        if self._tries_again:
            text = translate(
                "SettingsFile",
                "the change could not be saved ({reason}); it holds until you quit, and saving it is tried again",
                reason=reason,
            )
        return Problem(str(self.path), None, "", text)

    def _back_up(self, before: bytes | None, now: bytes) -> None:
        """Keep what was just written, and before that what others had written; a failure here loses nothing yet."""
        with suppress(OSError):
            newest = next(generations(self.path))
            if before is not None and before == self._written:
                write_atomically(newest, now, fsync=False)
            else:
                if before is not None and before != self._newest_backup()[1] and not _is_broken(before, self.schema):
                    add_generation(self.path, before)
                add_generation(self.path, now)
        self._written = now


def _is_broken(data: bytes, schema: Schema) -> bool:
    return not data.strip(_BLANK) or read_settings(data, schema, "").is_broken


def _unreadable(path: Path, error: OSError) -> Problem:
    text = translate(
        "SettingsFile",
        "it cannot be read ({reason}); move it away, or put a readable settings file in its place",
        reason=reason_of(error, SIZE_LIMIT),
    )
    return Problem(str(path), None, "", text)


def _from_backup(path: Path, backup: Path) -> Problem:
    text = translate(
        "SettingsFile",
        "the file was missing, empty or unreadable, so the settings are those of the backup {backup}; "
        "to start afresh, reset them",
        backup=backup.name,
    )
    return Problem(str(path), None, "", text)


def _locked(setting: Setting) -> Problem:
    text = translate("SettingsFile", "your organisation has set this; it cannot be changed here")
    return Problem(setting.locked_by, None, setting.key, text)
