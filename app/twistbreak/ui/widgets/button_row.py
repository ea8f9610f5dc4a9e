"""A row of buttons that wraps."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from twistbreak.ui.widgets.flow_row import FlowRow


def buttons(*widgets: QWidget, spread_after: int | None = None) -> QWidget:
    """A row of buttons that wraps and leaves spare room free instead of stretching them.

    Args:
        widgets: The buttons.
        spread_after: The room is left after so many of them; None: after all.
    """
    row = QWidget()
    flow = FlowRow(row)
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    after = len(widgets) if spread_after is None else spread_after
    for widget in (*widgets[:after], space, *widgets[after:]):
        flow.addWidget(widget)
    return row
