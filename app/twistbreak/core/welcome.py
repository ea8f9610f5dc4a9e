"""When the welcome is due, and which settings it asks for."""

from __future__ import annotations

from twistbreak.core.health.check import HealthAnswers
from twistbreak.core.settings.model import Settings


def is_first_run(*, was_welcomed: bool, settings: Settings, answers: HealthAnswers) -> bool:
    """Whether to show the welcome: to nobody twice, and to nobody who has set the program up by other means.

    Args:
        was_welcomed: The welcome has been closed before.
        settings: The settings; an administrator's defaults do not count as the user's.
        answers: The health answers.
    """
    return not was_welcomed and not settings.changed and not answers.has and answers.on is None
