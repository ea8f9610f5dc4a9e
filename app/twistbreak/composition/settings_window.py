"""The settings, and who answers them."""

from __future__ import annotations

from twistbreak.composition.sources import Sources
from twistbreak.ui.settings.dialog import SettingsDialog, SettingsIntents
from twistbreak.ui.theme import Theme


def settings_dialog(theme: Theme, sources: Sources) -> SettingsDialog:
    """Make the settings dialog."""
    rules = sources.rules
    intents = SettingsIntents(
        rules.set, rules.reset, sources.outlook.day, rules.conflicts, sources.sounds.act, sources.login()
    )  # fmt: skip
    twists = [*rules.twists.values()]
    dialog = SettingsDialog(rules.file.schema, rules.settings, intents, theme, twists, sources.senses.today())
    dialog.show_problems(rules.problems)
    return dialog
