"""The part of the style sheet that only the welcome and the health check need."""

from __future__ import annotations

from twistbreak.ui.settings import look as settings_look
from twistbreak.ui.theme import CORNER, Theme


def style_sheet(theme: Theme) -> str:
    """The style sheet of the settings dialog, whose rows are used here, and the own rules after it."""
    p = theme.palette
    return f"""{settings_look.style_sheet(theme)}
    QLabel[role="heading"] {{ font-size: {theme.px(23)}px; font-weight: 650; }}
    QLabel[role="question"] {{ font-weight: 600; }}
    QGroupBox {{
        background: {p.surface}; border: {p.stroke}px solid {p.line}; border-radius: {CORNER}px; margin: 0; padding: 0;
    }}
    QGroupBox QWidget {{ background: transparent; }}
    QFrame[role="result"] {{ background: {p.stage}; border: {p.stroke}px solid {p.line}; border-radius: {CORNER}px; }}
    QFrame[role="result"] QWidget {{ background: transparent; }}
    """
