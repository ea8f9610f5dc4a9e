"""The settings dialog with the real schema, a few twists and a store that keeps what it is told."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, timedelta

from twistbreak.core.login_start import LoginState
from twistbreak.core.outlook.day_preview import DayPreview, simulate, typical_presence
from twistbreak.core.range import Range
from twistbreak.core.routines.routine import Dose, Hold, Place, Routine, Sided, Step
from twistbreak.core.settings.model import Schema, Settings, Value
from twistbreak.core.settings.parse import checked
from twistbreak.core.settings.preferences import conflicts, policy_from
from twistbreak.core.settings.schema import schema_from
from twistbreak.core.settings.site import Site, governed
from twistbreak.core.text import Text, translate
from twistbreak.resources import config
from twistbreak.ui.settings.dialog import SettingsDialog, SettingsIntents
from twistbreak.ui.theme import Theme

TODAY = date(2026, 11, 23)
"""A Monday."""


def real_schema() -> Schema:
    """The schema that ships."""
    return schema_from(tomllib.loads((config() / "settings.toml").read_text(encoding="utf-8")))


def routine(routine_id: str, name: str, place: Place, *, own: bool = False) -> Routine:
    """A twist with nothing in it but what a list shows."""
    text = translate("Test", name)
    step = Step(Sided(text, text), None, timedelta(seconds=4), "rest")
    hold = Hold(Range(15, 60), None, dict.fromkeys(Dose, 30.0), dict.fromkeys(Dose, 1), dict.fromkeys(Dose, 30.0))
    return Routine(
        id=routine_id,
        name=text,
        place=place,
        needs=frozenset(),
        summary=text,
        set_up=(step,),
        turn=(step,),
        hold_text=step,
        way_back=(step,),
        finish=step,
        action=hold,
        works_on=(),
        cautions=(),
        tips=(),
        mistakes=(),
        easier_ways=(),
        excludes=frozenset(),
        ask_first=frozenset(),
        softer=frozenset(),
        easier=None,
        source=("A",),
        own=own,
    )


ROUTINES = (
    routine("chair-twist", "Chair twist", Place.CHAIR),
    routine("chair-twist-hands-behind-head", "Chair twist, hands behind the head", Place.CHAIR),
    routine("office-chair-twist", "Office chair twist", Place.CHAIR),
    routine("my-twist", "Grandmother's twist", Place.CHAIR, own=True),
    routine("standing-twist", "Standing twist", Place.STANDING),
    routine("standing-swing", "Standing swing", Place.STANDING),
    routine("floor-seated-twist", "Floor seated twist", Place.FLOOR),
    routine("supine-twist", "Supine twist", Place.LYING),
)


class Store:
    """Keeps settings as the settings file would, and shows them in the dialog.

    Attributes:
        asked: Every change asked for, as (key, value); a reset has None as its value.
        acted: The keys of the settings whose actions were asked for.
    """

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.settings = schema.defaults()
        self.asked: list[tuple[str, Value | None]] = []
        self.acted: list[str] = []
        self.dialog: SettingsDialog | None = None

    def set_value(self, key: str, value: Value) -> None:
        """Take a value that the rules for the file allow."""
        self.asked.append((key, value))
        setting = self.schema.find(key)
        assert setting is not None
        self.edit_by_hand(key, checked(setting, value))

    def reset(self, key: str | None) -> None:
        """Back to the default."""
        self.asked.append((key or "", None))
        keys = {key} if key else {setting.key for setting in self.schema}
        defaults = self.schema.defaults().values
        values = {name: defaults[name] if name in keys else value for name, value in self.settings.values.items()}
        self._show(Settings(values, self.settings.changed - keys))

    def edit_by_hand(self, key: str, value: Value) -> None:
        """As if somebody had edited the file."""
        values = {**self.settings.values, key: value}
        self._show(Settings(values, self.settings.changed | {key}))

    def preview(self, settings: Settings) -> DayPreview:
        """A day in UTC."""
        policy = policy_from(settings, ROUTINES)
        return simulate(policy, typical_presence(policy.hours, TODAY, UTC), UTC)

    def conflicts(self, settings: Settings) -> tuple[Text, ...]:
        """What cannot all be followed."""
        return conflicts(settings, ROUTINES)

    def lock(self, *keys: str) -> None:
        """As an administrator does."""
        self.schema = governed(self.schema, Site(locked=dict.fromkeys(keys, "/etc/xdg/twistbreak/settings.toml")))

    def act(self, key: str) -> Callable[[], Text]:
        """Carry out an action."""
        self.acted.append(key)
        return lambda: translate("Test", "what came of {key}", key=key)

    def _show(self, settings: Settings) -> None:
        self.settings = replace(settings)
        if self.dialog is not None:
            self.dialog.show_settings(self.settings)


class FakeLogin:
    """A system's list of what starts at login.

    Attributes:
        state: What `read` tells.
        allows: Whether the system does what it is asked.
        asked: Every change asked for.
        watcher: Called when somebody else changes the list.
    """

    def __init__(self) -> None:
        self.state = LoginState(on=False)
        self.allows = True
        self.asked: list[bool] = []
        self.watcher: Callable[[], None] | None = None

    def read(self) -> LoginState:
        """What the system has noted down."""
        return self.state

    def write(self, on: bool) -> None:
        """Do it, or say why not."""
        self.asked.append(on)
        note = None if self.allows else translate("Test", "/home/ada/entry could not be changed: Disk full.")
        self.state = LoginState(on if self.allows else self.state.on, note=note)

    def watch(self, changed: Callable[[], None]) -> None:
        """Remember whom to tell."""
        self.watcher = changed

    def unwatch(self) -> None:
        """Tell nobody."""
        self.watcher = None

    def change_from_outside(self, state: LoginState) -> None:
        """Somebody else has changed the list."""
        self.state = state
        if self.watcher:
            self.watcher()


def open_dialog(
    theme: Theme, schema: Schema | None = None, login: FakeLogin | None = None, locked: tuple[str, ...] = ()
) -> tuple[SettingsDialog, Store]:
    """A dialog with its store; not shown yet."""
    store = Store(schema or real_schema())
    store.lock(*locked)
    intents = SettingsIntents(store.set_value, store.reset, store.preview, store.conflicts, store.act, login)
    dialog = SettingsDialog(store.schema, store.settings, intents, theme, ROUTINES, TODAY)
    store.dialog = dialog
    return dialog, store
