"""The part of the style sheet that only the history window needs."""

from __future__ import annotations

from twistbreak.ui.theme import CORNER, Theme


def style_sheet(theme: Theme) -> str:
    """The style sheet of every window, and the window's own rules after it."""
    p = theme.palette
    edge = p.button if p.stroke == 1 else p.ink
    return (
        theme.style_sheet()
        + f"""
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: {p.background}; border: none; }}
    QFrame[role="card"] QWidget {{ background: transparent; }}
    QFrame[role="card"] QPushButton {{
        background: {p.button}; border-color: {edge}; font-size: {theme.px(13)}px; padding: 4px 10px;
    }}
    QFrame[role="card"] QPushButton:hover {{ border-color: {p.accent_fill}; }}
    QFrame[role="card"] QPushButton:focus {{ border: 2px solid {p.accent}; padding: 3px 9px; }}
    QFrame[role="card"] QPushButton:checked {{ background: {p.surface}; border-color: {p.accent}; color: {p.accent}; }}
    QFileDialog QToolButton {{ padding: 2px; min-height: 0; border-radius: 6px; }}
    QLabel[role="figure"] {{ font-size: {theme.px(20)}px; font-weight: 650; }}
    QLabel[role="period"] {{ font-size: {theme.px(17)}px; font-weight: 600; }}
    QFrame[role="notice"] {{ background: {p.stage}; border: {p.stroke}px solid {p.line}; border-radius: {CORNER}px; }}
    QFrame[role="notice"] QLabel {{ background: transparent; }}
    QFrame[role="card"] QTableWidget {{
        background: {p.surface}; color: {p.ink}; border: {max(p.stroke, 2)}px solid {p.line}; border-radius: 6px;
        alternate-background-color: {p.background};
        selection-background-color: {p.accent}; selection-color: {p.on_accent};
    }}
    QFrame[role="card"] QTableWidget:focus {{ border-color: {p.accent}; }}
    QTableWidget::item {{ padding: 2px 8px; }}
    QFrame[role="card"] QHeaderView::section {{
        background: {p.surface}; color: {p.soft_ink}; border: none; border-bottom: 1px solid {p.line};
        padding: 4px 8px; font-size: {theme.px(13)}px; font-weight: 600;
    }}
    """
    )
