"""The verbs that need no running program: they read and write the same files."""

from __future__ import annotations

from collections.abc import Mapping

from twistbreak import resources
from twistbreak.composition import makers
from twistbreak.composition.remote import Answers
from twistbreak.core.protocol import Json, Reply, Request
from twistbreak.services.paths import user_paths
from twistbreak.services.routine_files import load_all
from twistbreak.services.system_clock import SystemClock
from twistbreak.services.why_log import WhyLog


def answer(request: Request) -> Reply:
    """Answer a verb while the program does not run."""
    paths = user_paths()
    settings = makers.settings_file(paths)
    settings.load()
    shipped = resources.assets() / "routines"
    clock = SystemClock()

    def data(verb: str, args: Mapping[str, Json]) -> Reply:
        from twistbreak.composition.remote_data import DataAnswers  # noqa: PLC0415 -- loads late

        keeping = makers.keeping(paths, settings, clock.now)
        try:
            return DataAnswers(keeping, clock.now, lambda _day: True)(verb, args)
        finally:
            keeping.history.close()

    answers = Answers(
        settings, lambda: load_all(shipped, paths.own_routines), WhyLog(paths.why_log), clock.now, data
    )  # fmt: skip
    return answers(request)
