"""How the program looks and which language it speaks, as the user and the system want it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from twistbreak.composition import makers
from twistbreak.composition.rules import Rules
from twistbreak.composition.senses import Senses
from twistbreak.core.settings.preferences import Preferences
from twistbreak.ui.theme import Scheme, Theme


class Looks:
    """The theme and the language; spoken from the beginning, for texts are made before anything is shown.

    Args:
        app: The application.
        rules: The user's wishes.
        senses: The system's.
        owner: Qt parent.
    """

    def __init__(self, app: QApplication, rules: Rules, senses: Senses, owner: QObject) -> None:
        self._rules, self._senses = rules, senses
        self._languages = makers.languages(app)
        self._languages.speak(rules.preferences.language)
        self.theme = Theme(app, owner)

    def wishes(self) -> Preferences:
        """The user's wishes about looks and sounds; the system may ask for stillness, too."""
        wishes = self._rules.preferences
        return replace(wishes, reduced_motion=True) if self._senses.wants_stillness() else wishes

    def follow(self) -> bool:
        """Look as is wished now.

        Returns:
            Whether texts that are on the screen are in another language now.
        """
        wishes = self.wishes()
        was_said_otherwise = self._languages.speak(wishes.language)
        self.theme.choose(Scheme(wishes.theme.value), wishes.text_scale, reduced_motion=wishes.reduced_motion)
        return was_said_otherwise
