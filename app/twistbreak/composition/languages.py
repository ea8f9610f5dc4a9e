"""Speaks the user's language: which translations are loaded, how numbers are written, which way lines run."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

_SYSTEM = "system"


class Languages:
    """The language of the program.

    Args:
        app: The application that speaks it.
        folder: Where the translations lie, one `twistbreak_de.qm` for each language.
    """

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._spoken: str | None = None
        self._translators: tuple[QTranslator, ...] = ()

    def speak(self, language: str) -> bool:
        """Speak a language from now on; texts on the screen stay as they are.

        Args:
            language: `system`, or a code such as `de` or `pt_BR`.

        Returns:
            Whether texts said before would be said differently now.
        """
        if language == self._spoken:
            return False
        was_silent, self._spoken = self._spoken is None, language
        locale = QLocale.system() if language == _SYSTEM else QLocale(language)
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        ours = self._loaded(locale, "twistbreak", str(self._folder))
        qts = self._loaded(locale, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._translators = tuple(translator for translator in (qts, ours) if translator)
        for translator in self._translators:
            self._app.installTranslator(translator)
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(QLocale(ours.language() if ours else "en").textDirection())
        return not was_silent

    def _loaded(self, locale: QLocale, name: str, folder: str) -> QTranslator | None:
        """The first of the locale's languages that there is, if there is one."""
        translator = QTranslator(self._app)
        return translator if translator.load(locale, name, "_", folder) else None
