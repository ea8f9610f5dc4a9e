"""A chart as a picture of its own: title, summary, the drawing and its legend."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from twistbreak.ui.history.chart import Chart
from twistbreak.ui.history.ink import Ink, width_of
from twistbreak.ui.history.legend import SIDE
from twistbreak.ui.history.signs import Sign, paint_sign

WIDTH = 880.0
"""Of the picture, in logical pixels at normal text size."""
DENSITY = 2
"""Pixels for each logical one."""
_MARGIN, _GAP = 24.0, 12.0


def as_png(chart: Chart, period: str, ink: Ink) -> bytes:
    """The chart as a PNG file.

    Args:
        chart: What to draw.
        period: The time it is about, for the title.
        ink: Colours, type and direction.
    """
    inner = WIDTH * max(1.0, ink.theme.text_scale)
    blocks = _blocks(chart, period, ink, inner)
    legend = _legend_rows(chart, ink, inner)
    drawing = chart.drawing.height(ink, inner)
    row = ink.px(24)
    height = sum(high + _GAP for _, _, _, high in blocks) + drawing + (_GAP + len(legend) * row if legend else 0)
    size = QSizeF(inner + 2 * _MARGIN, height + 2 * _MARGIN) * DENSITY
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(DENSITY)
    image.fill(ink.ground)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if ink.mirrored else Qt.LayoutDirection.LeftToRight)
    top = _MARGIN
    for text, font, colour, high in blocks:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(_MARGIN, top, inner, high), Qt.TextFlag.TextWordWrap, text)
        top += high + _GAP
    chart.drawing.paint(painter, ink, QRectF(_MARGIN, top, inner, drawing))
    top += drawing + _GAP
    for signs in legend:
        _paint_signs(painter, ink, QRectF(_MARGIN, top, inner, row), signs)
        top += row
    painter.end()
    return _png(image)


_Block = tuple[str, QFont, str, float]
"""A text, its font, its colour and its height."""
_Key = tuple[float, Sign, str]
"""An entry of the legend: how far from where the line begins, its sign and its word."""


def _blocks(chart: Chart, period: str, ink: Ink, width: float) -> list[_Block]:
    found: list[_Block] = []
    title, text = ink.theme.font(17, QFont.Weight.DemiBold), ink.theme.font(13)
    for said, font, colour in (
        (chart.title, title, ink.palette.ink),
        (period, text, ink.palette.soft_ink),
        (chart.summary, text, ink.palette.ink),
    ):
        room = QRectF(0, 0, width, 10_000)
        high = QFontMetricsF(font).boundingRect(room, Qt.TextFlag.TextWordWrap, said).height()
        found.append((said, font, colour, high))
    return found


def _legend_rows(chart: Chart, ink: Ink, width: float) -> list[list[_Key]]:
    """The entries of the legend by line, as many on a line as there is room for."""
    rows: list[list[_Key]] = []
    along = width
    side = ink.px(SIDE)
    for sign, word in chart.legend:
        wide = side + 6 + width_of(ink.theme.font(13), word) + 18
        if along + wide > width:
            rows.append([])
            along = 0.0
        rows[-1].append((along, sign, word))
        along += wide
    return rows


def _paint_signs(painter: QPainter, ink: Ink, line: QRectF, signs: list[_Key]) -> None:
    painter.setFont(ink.theme.font(13))
    side = ink.px(SIDE)
    for along, sign, word in signs:
        left = line.right() - along - side if ink.mirrored else line.left() + along
        paint_sign(painter, ink, QRectF(left, line.center().y() - side / 2, side, side), sign)
        painter.setPen(QColor(ink.palette.soft_ink))
        words = QRectF(line.left(), line.top(), line.width() - along - side - 6, line.height())
        if not ink.mirrored:
            words.moveRight(line.right())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, word)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] -- the stub wants bytes, Qt a str
    return bytes(buffer.data().data())
