"""Makes the services that take more than one part; those that nobody needs at start, late."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from twistbreak import resources
from twistbreak.composition.demo import demo_policy
from twistbreak.composition.languages import Languages
from twistbreak.composition.rules import Rules
from twistbreak.core.clock import Moment
from twistbreak.core.problem import Problem
from twistbreak.core.routines.catalogue import Catalogue
from twistbreak.services.bus.buses import Buses
from twistbreak.services.health_file import HealthFile
from twistbreak.services.paths import Paths
from twistbreak.services.routine_files import load_all
from twistbreak.services.settings_file import SettingsFile, read_schema
from twistbreak.services.site_file import read_site, site_files

if TYPE_CHECKING:
    from twistbreak.composition.keeping import Keeping
    from twistbreak.core.login_start import LoginStart
    from twistbreak.core.pose.library import PoseLibrary
    from twistbreak.core.prescriptions.incoming import PrescriptionStore
    from twistbreak.services.backup.wiping import Wiped
    from twistbreak.services.history.store import SqliteHistory


def settings_file(paths: Paths, *, tries_again: bool = True) -> SettingsFile:
    """The user's settings, above those of an administrator; see `SettingsFile`."""
    schema = read_schema(resources.config() / "settings.toml")
    return SettingsFile(paths.settings, schema, read_site(site_files(), schema), tries_again=tries_again)


def read_twists(paths: Paths) -> Catalogue:
    """The twists, ours and the user's."""
    return load_all(resources.assets() / "routines", paths.own_routines)


def rules(paths: Paths, owner: QObject, *, hurry: bool) -> Rules:
    """The user's settings, twists and health answers; in a hurry for the demonstration."""
    return Rules(
        settings_file(paths),
        lambda: read_twists(paths),
        lambda: _poses(paths),
        HealthFile(paths.health),
        demo_policy if hurry else lambda policy: policy,
        owner,
    )


def keeping(
    paths: Paths,
    settings: SettingsFile,
    now: Callable[[], Moment],
    history: SqliteHistory | None = None,
    changed: Callable[[], None] = lambda: None,
    wiped: Callable[[frozenset[Wiped]], None] = lambda _what: None,
    tell: Callable[[Problem], None] = lambda _problem: None,
) -> Keeping:
    """What the user owns; see `Keeping`.

    Args:
        paths: See there, as for the other arguments.
        settings: For its schema.
        now: Reads the clock.
        history: The history of the running program; else one is opened here.
        changed: Told when files have been taken over.
        wiped: Told what has been deleted.
        tell: Told what is wrong with a history that is opened here.
    """
    from twistbreak.composition.keeping import Keeping  # noqa: PLC0415 -- loads late
    from twistbreak.services.history.store import SqliteHistory  # noqa: PLC0415 -- loads late

    history = history or SqliteHistory(paths.history, paths.backups, now().local.date, tell)
    return Keeping(paths, history, settings.schema, now, changed, wiped)


def languages(app: QApplication) -> Languages:
    """The languages that ship with the program."""
    return Languages(app, resources.assets() / "i18n")


def prescriptions(paths: Paths) -> PrescriptionStore:
    """The user's own twists, for writing."""
    from twistbreak.services.prescription_files import PrescriptionFiles  # noqa: PLC0415 -- loads late

    return PrescriptionFiles(
        paths.own_routines, paths.own_poses, paths.own_routines / "removed", resources.assets() / "poses"
    )  # fmt: skip


def login_start(paths: Paths, buses: Buses, owner: QObject) -> LoginStart:
    """The system's list of what starts at login."""
    from twistbreak.services import autostart  # noqa: PLC0415 -- loads late

    return autostart.choose(os.environ, buses, paths.state, owner)


def _poses(paths: Paths) -> tuple[PoseLibrary, tuple[Problem, ...]]:
    """The figure's poses, ours and the user's."""
    from twistbreak.services.pose_files import load_all as load_poses  # noqa: PLC0415 -- loads with the first figure

    return load_poses(resources.assets() / "poses", paths.own_poses)
