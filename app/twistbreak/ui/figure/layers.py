"""Parts of a picture that stand still, kept as pixels: painting them again is most of the work."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from twistbreak.ui.figure.canvas import Canvas


@dataclass(frozen=True, slots=True)
class _Layer:
    key: Hashable
    pixels: QPixmap
    at: QPointF


class Layers:
    """A few layers by name, each with what it was painted from."""

    def __init__(self) -> None:
        self._kept: dict[str, _Layer] = {}
        self._seen: dict[str, Hashable] = {}

    def paint(self, painter: QPainter, name: str, key: Hashable, make: Callable[[], Canvas]) -> None:
        """Paint a layer: from its pixels if it was painted from the same before, else anew.

        It is kept from the second time on, so that nothing is kept of what moves.

        Args:
            painter: Its origin is the middle of the picture.
            name: Which layer.
            key: Everything the layer depends on.
            make: Puts it together.
        """
        kept = self._kept.get(name)
        if kept is None or kept.key != key:
            canvas = make()
            if self._seen.get(name) != key:
                self._seen[name] = key
                self._kept.pop(name, None)
                canvas.paint(painter)
                return
            kept = self._kept[name] = _drawn(painter, key, canvas)
        painter.drawPixmap(kept.at, kept.pixels)


def _drawn(painter: QPainter, key: Hashable, canvas: Canvas) -> _Layer:
    density = painter.device().devicePixelRatioF()
    transform = painter.deviceTransform()
    origin = QPointF(transform.dx(), transform.dy())  # in device pixels
    bounds = canvas.bounds()
    left = math.floor(origin.x() + bounds.left() * density)
    top = math.floor(origin.y() + bounds.top() * density)
    size = QSize(math.ceil(bounds.width() * density) + 2, math.ceil(bounds.height() * density) + 2)
    pixels = QPixmap(size)
    pixels.setDevicePixelRatio(density)
    pixels.fill(Qt.GlobalColor.transparent)
    brush = QPainter(pixels)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.setPen(Qt.PenStyle.NoPen)
    at = QPointF((left - origin.x()) / density, (top - origin.y()) / density)
    brush.translate(-at)
    canvas.paint(brush)
    brush.end()
    return _Layer(key, pixels, at)
