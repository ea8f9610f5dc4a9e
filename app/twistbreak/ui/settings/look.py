"""The part of the style sheet that only the settings dialog needs."""

from __future__ import annotations

from twistbreak.ui.theme import CORNER, Palette, Theme


def style_sheet(theme: Theme) -> str:
    """The style sheet of every window, and the dialog's own rules after it."""
    return theme.style_sheet() + _frames(theme) + _fields(theme) + _buttons(theme) + _calendar(theme.palette)


def _frames(theme: Theme) -> str:
    p = theme.palette
    return f"""
    QScrollArea, QStackedWidget, QScrollArea > QWidget > QWidget {{ background: {p.background}; border: none; }}
    QFrame[role="card"] QWidget {{ background: transparent; }}
    QFrame[role="card"] QFrame[role="rule"] {{
        background: {p.line}; border: none; max-height: {p.stroke}px; min-height: {p.stroke}px; margin: 0 16px;
    }}
    QFrame[role="notice"] {{
        background: {p.stage}; border: {p.stroke}px solid {p.line}; border-radius: {CORNER}px;
    }}
    QFrame[role="notice"] QWidget {{ background: transparent; }}
    QLabel[role="refusal"] {{ color: {p.warm}; font-weight: 600; }}
    QLabel[role="locked"] {{ color: {p.soft_ink}; font-size: {theme.px(13)}px; font-weight: 600; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {p.line if p.stroke == 1 else p.ink}; border-radius: 4px; min-height: 32px; margin: 2px;
    }}
    QScrollBar::handle:vertical:hover {{ background: {p.soft_ink}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _fields(theme: Theme) -> str:
    p = theme.palette
    edge = p.line if p.stroke == 1 else p.ink
    return f"""
    QAbstractSpinBox, QComboBox {{
        background: {p.background}; color: {p.ink}; border: {p.stroke}px solid {edge}; border-radius: {CORNER}px;
        padding: 6px 10px; min-height: {max(22, theme.px(22))}px;
        selection-background-color: {p.accent}; selection-color: {p.on_accent};
    }}
    QFrame[role="card"] QAbstractSpinBox, QFrame[role="card"] QComboBox {{ background: {p.background}; }}
    QAbstractSpinBox:hover, QComboBox:hover {{ border-color: {p.accent_fill}; }}
    QAbstractSpinBox:focus, QComboBox:focus {{ border: 2px solid {p.accent}; padding: {7 - 2}px {11 - 2}px; }}
    QAbstractSpinBox:disabled, QComboBox:disabled {{ color: {p.soft_ink}; }}
    /* With QAbstractSpinBox.NoButtons, Qt 6.11 makes the text of a styled box one pixel wide. */
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; height: 0; border: none; }}
    QTimeEdit {{ min-width: {theme.px(46)}px; max-width: {theme.px(50)}px; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 28px; }}
    QDateEdit, QComboBox {{ padding-right: 28px; }}
    QComboBox QAbstractItemView {{
        background: {p.surface}; color: {p.ink}; border: {p.stroke}px solid {p.line}; outline: none;
        selection-background-color: {p.accent}; selection-color: {p.on_accent};
    }}
    QSlider {{ min-height: 32px; }}
    QSlider:focus {{ border: 2px solid {p.accent}; border-radius: {CORNER}px; }}
    QSlider::groove:horizontal {{
        height: 6px; border-radius: 3px; background: {p.line if p.stroke == 1 else p.soft_ink};
    }}
    QSlider::sub-page:horizontal {{ border-radius: 3px; background: {p.accent_fill}; }}
    QSlider::handle:horizontal {{
        width: 20px; height: 20px; margin: -8px 0; border-radius: 11px;
        background: {p.surface}; border: 2px solid {p.accent};
    }}
    QSlider::sub-page:horizontal:disabled, QSlider::groove:horizontal:disabled {{ background: {p.line}; }}
    QSlider::handle:horizontal:disabled {{ border-color: {p.line}; }}
    """


def _buttons(theme: Theme) -> str:
    p = theme.palette
    return f"""
    QToolButton[role="glyph"] {{ background: transparent; border-color: transparent; padding: 0; min-height: 0; }}
    QFrame[role="card"] QToolButton[role="glyph"]:enabled {{ background: {p.button}; border-color: {_edge(p)}; }}
    QFrame[role="card"] QToolButton[role="glyph"]:enabled:hover {{ border-color: {p.accent_fill}; }}
    QFrame[role="card"] QToolButton[role="glyph"]:enabled:focus {{ border: 2px solid {p.accent}; padding: 0; }}
    QFrame[role="card"] QPushButton {{ background: {p.button}; }}
    QPushButton[role="chip"] {{ border-radius: 17px; padding: 5px 14px; }}
    QPushButton[role="chip"]:focus {{ padding: 4px 13px; }}
    QListWidget {{ background: transparent; border: none; outline: none; padding: 0; }}
    QListWidget::item {{
        color: {p.ink}; border: 2px solid transparent; border-radius: {CORNER}px;
        padding: {theme.px(7)}px 12px; margin: 1px 0;
    }}
    QListWidget::item:hover {{ background: {p.button}; }}
    QListWidget::item:selected {{ background: {p.stage}; color: {p.accent}; border-color: {_chosen(p)}; }}
    QListWidget:focus::item:selected {{ border-color: {p.accent}; }}
    """


def _calendar(p: Palette) -> str:
    return f"""
    QFrame[role="card"] QCalendarWidget QWidget {{
        alternate-background-color: {p.stage}; background: {p.surface}; color: {p.ink};
    }}
    QFrame[role="card"] QCalendarWidget QAbstractItemView {{
        background: {p.surface}; border: none; outline: none;
        selection-background-color: {p.accent}; selection-color: {p.on_accent};
    }}
    QCalendarWidget QAbstractItemView:disabled {{ color: {p.soft_ink}; }}
    QFrame[role="card"] QCalendarWidget QToolButton {{
        min-height: 20px; padding: 4px 8px; background: {p.surface}; border-color: transparent;
    }}
    QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
    """


def _edge(p: Palette) -> str:
    return p.button if p.stroke == 1 else p.ink


def _chosen(p: Palette) -> str:
    return p.stage if p.stroke == 1 else p.ink
