"""The part of the style sheet that only the gallery needs, and the signs it draws."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from twistbreak.ui.theme import CORNER, Theme

_POINTS = 5
_DEPTH = 0.46
"""Radius of the star's inner corners, as a share of that of its points."""


def style_sheet(theme: Theme) -> str:
    """The style sheet of every window, and the gallery's own rules after it."""
    p = theme.palette
    edge = p.line if p.stroke > 1 else p.button
    return (
        theme.style_sheet()
        + f"""
    QScrollArea {{ background: {p.background}; border: none; }}
    QFrame[role="card"] QWidget {{ background: transparent; }}
    QFrame[role="card"] QPushButton {{ background: {p.button}; border-color: {edge}; }}
    QFrame[role="card"] QPushButton:hover {{ border-color: {p.accent_fill}; }}
    QFrame[role="card"] QPushButton:focus {{ border-color: {p.accent}; }}
    QFrame[role="card"] QPushButton:checked {{ background: {p.surface}; border-color: {p.accent}; color: {p.accent}; }}
    QFrame[role="card"] QPushButton[role="primary"] {{ background: {p.accent}; border-color: {p.accent}; }}
    QFrame[role="card"] QPushButton[role="primary"]:hover {{ border-color: {p.ink}; }}
    QFrame[role="card"] QPushButton[role="primary"]:focus {{ border-color: {p.ink}; }}
    QFrame[role="card"] QPushButton[role="primary"]:disabled {{ background: {p.button}; border-color: {p.line}; }}
    QFrame[role="card"] QPushButton[role="start"] {{ color: {p.accent}; font-weight: 600; }}
    QFrame[role="card"] QPushButton[role="start"]:disabled {{ color: {p.soft_ink}; }}
    QFrame[role="card"] QPushButton[role="sign"] {{
        background: {p.surface}; border: {p.stroke}px solid {p.line}; border-radius: 18px; padding: 0; min-height: 0;
    }}
    QFrame[role="card"] QPushButton[role="sign"]:checked {{ border-color: {p.line}; }}
    QFrame[role="card"] QPushButton[role="sign"]:hover {{ border-color: {p.accent_fill}; }}
    QFrame[role="card"] QPushButton[role="sign"]:focus {{ border: 2px solid {p.accent}; padding: 0; }}
    QFrame[role="card"] QLabel[role="badge"] {{
        background: {p.surface}; color: {p.accent}; border: {p.stroke}px solid {p.line}; border-radius: 11px;
        padding: 2px 10px; font-size: {theme.px(13)}px; font-weight: 600;
    }}
    QFrame[role="notice"] {{
        background: {p.stage}; border: {p.stroke}px solid {p.line}; border-radius: {CORNER}px;
    }}
    QFrame[role="notice"] QLabel {{ background: transparent; }}
    QFrame[role="notice"] QPushButton {{ background: {p.surface}; color: {p.accent}; font-weight: 600; }}
    QPushButton[role="chip"] {{ border-radius: 17px; padding: 5px {theme.px(10) + 11}px; }}
    QPushButton[role="chip"]:checked {{ background: {p.surface}; border-color: {p.accent}; color: {p.accent}; }}
    QPushButton[role="chip"]:focus {{ border: 2px solid {p.accent}; padding: 4px {theme.px(10) + 10}px; }}
    """
    )


def paint_star(painter: QPainter, middle: QPointF, radius: float, colour: QColor, *, filled: bool) -> None:
    """A star: an outline, or filled."""
    corners = [
        middle + QPointF(math.sin(turn), -math.cos(turn)) * (radius if number % 2 == 0 else radius * _DEPTH)
        for number in range(2 * _POINTS)
        for turn in (math.pi * number / _POINTS,)
    ]
    painter.setPen(QPen(colour, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF(corners))


def paint_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A tick."""
    painter.setPen(QPen(colour, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = ((0.12, 0.55), (0.38, 0.80), (0.88, 0.22))
    painter.drawPolyline(
        QPolygonF([QPointF(box.x() + box.width() * x, box.y() + box.height() * y) for x, y in corners])
    )
