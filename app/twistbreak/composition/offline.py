"""The verbs that need no running program: they read and write the same files."""

from __future__ import annotations

from twistbreak import resources
from twistbreak.composition.makers import settings_file
from twistbreak.composition.remote import Answers
from twistbreak.core.protocol import Reply, Request
from twistbreak.services.paths import user_paths
from twistbreak.services.routine_files import load_all
from twistbreak.services.system_clock import SystemClock
from twistbreak.services.why_log import WhyLog


def answer(request: Request) -> Reply:
    """Answer a verb while the program does not run."""
    paths = user_paths()
    settings = settings_file(paths)
    settings.load()
    shipped = resources.assets() / "routines"
    answers = Answers(settings, lambda: load_all(shipped, paths.own_routines), WhyLog(paths.why_log), SystemClock().now)
    return answers(request)
