"""The part of the style sheet that only the prescription editor needs."""

from __future__ import annotations

from twistbreak.ui.settings import look as settings_look
from twistbreak.ui.theme import CORNER, Theme


def style_sheet(theme: Theme) -> str:
    """The style sheet of every window, with the fields of the settings, and the editor's own rules after it."""
    p = theme.palette
    edge = p.soft_ink if p.stroke == 1 else p.ink
    return (
        settings_look.style_sheet(theme)
        + f"""
    QLabel[role="field"] {{ font-weight: 600; }}
    QLabel[role="rendered"] {{ color: {p.soft_ink}; font-size: {theme.px(13)}px; }}
    QLineEdit, QPlainTextEdit {{
        background: {p.background}; color: {p.ink}; border: {p.stroke}px solid {edge}; border-radius: {CORNER}px;
        padding: 6px 10px; selection-background-color: {p.accent}; selection-color: {p.on_accent};
    }}
    QPlainTextEdit {{ padding: 4px 6px; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {p.accent}; }}
    QLineEdit:focus {{ padding: 5px 9px; }}
    QPlainTextEdit QWidget {{ background: {p.background}; }}
    QFrame[role="card"] QLineEdit, QFrame[role="card"] QPlainTextEdit {{ background: {p.background}; }}
    QAbstractSpinBox, QComboBox {{ border-color: {edge}; }}
    QFrame[role="card"] QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 0 10px; }}
    QFrame[role="card"] QPushButton[role="primary"] {{ background: {p.accent}; }}
    QFrame[role="card"] QPushButton[role="danger"] {{ background: {p.background}; }}
    QListWidget::item {{ padding: {theme.px(6)}px 10px; }}
    """
    )
