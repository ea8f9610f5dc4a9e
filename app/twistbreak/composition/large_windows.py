"""The large windows: made anew each time they are opened, and let go when they are closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from twistbreak.ui.widgets.window import Window

if TYPE_CHECKING:
    from twistbreak.composition.windows import Windows


def _gallery(windows: Windows) -> Window:
    from twistbreak.ui.gallery.figure import figures  # noqa: PLC0415 -- loads late
    from twistbreak.ui.gallery.window import GalleryWindow  # noqa: PLC0415 -- loads late

    sources = windows.sources
    window = GalleryWindow(windows.theme, sources.gallery, figures(sources.preferences().look, sources.poses))
    window.routine_chosen.connect(windows.routine_chosen)
    window.favoured.connect(sources.favour)
    window.excluded.connect(sources.exclude)
    return window


LARGE: Mapping[str, Callable[[Windows], Window]] = {"gallery": _gallery}
"""Makes each of them, by the id of its command."""
