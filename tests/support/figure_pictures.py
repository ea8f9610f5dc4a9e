"""Pictures of the figure, drawn in memory and compared: no fonts, no window, one density."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from twistbreak.core.coach.guide import Frame
from twistbreak.ui.figure.painter import Figure
from twistbreak.ui.theme import LIGHT

BLOCK = 10
"""Side in pixels of the squares in which two pictures are compared."""


def ground(size: int) -> QImage:
    """A picture of the stage without anybody on it."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.stage))
    return image


def drawn(figure: Figure, frame: Frame, size: int) -> QImage:
    """The figure at one instant, as many pixels wide and high."""
    image = ground(size)
    painter = QPainter(image)
    figure.paint(painter, QRectF(0, 0, size, size), frame, LIGHT)
    painter.end()
    return image


def smaller(image: QImage, width: int, height: int) -> QImage:
    """The picture in fewer pixels, each the mean of those it stands for."""
    return image.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def difference(a: QImage, b: QImage) -> QImage:
    """How much each channel of each pixel differs."""
    image = QImage(a)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, b)
    painter.end()
    return image


def largest_change(a: QImage, b: QImage) -> int:
    """The mean change, 0 to 255, of the channel and the block of two pictures in which it is largest."""
    return max(channels(smaller(difference(a, b), a.width() // BLOCK, a.height() // BLOCK)))


def channels(image: QImage) -> bytes:
    """Red, green and blue of one pixel after the other; the width must be a multiple of four."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    return bytes(plain.constBits())
