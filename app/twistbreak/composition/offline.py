"""The verbs that need no running program: they read and write the same files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from twistbreak.composition import makers
from twistbreak.composition.complaints import Complaints
from twistbreak.composition.remote import Answers
from twistbreak.core.problem import Problem
from twistbreak.core.protocol import Json, Reply, Request
from twistbreak.services.paths import user_paths
from twistbreak.services.system_clock import SystemClock
from twistbreak.services.why_log import WhyLog


def answer(request: Request) -> Reply:
    """Answer a verb while the program does not run."""
    paths = user_paths()
    settings = makers.settings_file(paths, tries_again=False)
    settings.load()
    told: list[Problem] = []
    clock, journal = SystemClock(), WhyLog(paths.why_log)

    def data(verb: str, args: Mapping[str, Json]) -> Reply:
        from twistbreak.composition.remote_data import DataAnswers  # noqa: PLC0415 -- loads late

        keeping = makers.keeping(paths, settings, clock.now, tell=told.append)
        try:
            return DataAnswers(keeping, clock.now, lambda _day: True)(verb, args)
        finally:
            keeping.history.close()

    answers = Answers(settings, lambda: makers.read_twists(paths), journal, clock.now, data)
    reply = answers(request)
    complaints = Complaints(journal, clock.now)
    for problem in told:
        complaints.tell(problem)
    if reply.ok and told and isinstance(reply.result, dict):
        news = reply.result.get("news")
        said = news if isinstance(news, list) else []
        return replace(reply, result={**reply.result, "news": [*(str(problem) for problem in told), *said]})
    return reply
