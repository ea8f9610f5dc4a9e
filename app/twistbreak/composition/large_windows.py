"""The large windows: made anew each time they are opened, and let go when they are closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from twistbreak.core.health.check import fit
from twistbreak.services.atomic_file import write_atomically
from twistbreak.ui.widgets.window import Window

if TYPE_CHECKING:
    from twistbreak.composition.windows import Windows


def _gallery(windows: Windows) -> Window:
    from twistbreak.ui.gallery.figure import figures  # noqa: PLC0415 -- loads late
    from twistbreak.ui.gallery.window import GalleryWindow  # noqa: PLC0415 -- loads late

    sources, rules = windows.sources, windows.sources.rules
    drawn = figures(lambda: sources.preferences().look, rules.poses)
    window = GalleryWindow(windows.theme, sources.outlook.gallery, drawn)
    window.routine_chosen.connect(windows.begin)
    window.favoured.connect(rules.favour)
    window.excluded.connect(rules.exclude)
    window.rest_ended.connect(windows.rest_ended)
    window.command_chosen.connect(windows.command_chosen)
    return window


def _history(windows: Windows) -> Window:
    from twistbreak.services.history.export import write_csv  # noqa: PLC0415 -- loads late
    from twistbreak.ui.history.views import Sources  # noqa: PLC0415 -- loads late
    from twistbreak.ui.history.window import HistoryWindow, Writers  # noqa: PLC0415 -- loads late

    sources, rules, store = windows.sources, windows.sources.rules, windows.sources.memory.store
    writers = Writers(partial(write_atomically, fsync=True), partial(write_csv, store))
    asked = Sources(
        store,
        sources.senses.local_now,
        lambda: rules.policy.names,
        sources.outlook.planned,
        rules.is_working_day,
        sources.outlook.running,
        lambda: store.trouble,
    )
    return HistoryWindow(windows.theme, asked, writers)


def _editor(windows: Windows) -> Window:
    from twistbreak.ui.editor.window import EditorSources, PrescriptionWindow  # noqa: PLC0415 -- loads late

    sources, rules = windows.sources, windows.sources.rules
    window = PrescriptionWindow(
        windows.theme,
        EditorSources(
            catalogue=rules.read_twists,
            poses=rules.poses,
            look=lambda: sources.preferences().look,
            fit=lambda routine: fit(routine, rules.answers),
            store=sources.prescriptions(),
        ),
    )
    window.changed.connect(rules.read_twists)
    return window


def _data(windows: Windows) -> Window:
    from twistbreak.composition.data_window import data_window  # noqa: PLC0415 -- loads late

    return data_window(windows.theme, windows.sources.memory.keeping, windows.sources.senses.local_now)


def _health(windows: Windows) -> Window:
    from twistbreak.composition.care_windows import health_window  # noqa: PLC0415 -- loads late

    return health_window(windows)


def _welcome(windows: Windows) -> Window:
    from twistbreak.composition.care_windows import welcome_window  # noqa: PLC0415 -- loads late

    return welcome_window(windows)


LARGE: Mapping[str, Callable[[Windows], Window]] = {
    "gallery": _gallery,
    "history": _history,
    "editor": _editor,
    "data": _data,
    "health": _health,
    "welcome": _welcome,
}
"""Makes each of them, by the id of its command."""
