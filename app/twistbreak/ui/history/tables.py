"""Charts as tables: cells are texts, words or numbers."""

from __future__ import annotations

from collections.abc import Sequence

from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.ui.history.chart import Table
from twistbreak.ui.i18n import say


def table(head: Sequence[Text | str], rows: Sequence[Sequence[Text | str | int]]) -> Table:
    """Put all cells into the user's language."""
    return Table(tuple(map(_said, head)), tuple(tuple(map(_said, row)) for row in rows))


def _said(cell: Text | str | int) -> str:
    if isinstance(cell, int):
        return say(translate("History", "{number}", number=Uncounted(cell)))
    return cell if isinstance(cell, str) else say(cell)
