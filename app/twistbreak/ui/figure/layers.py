"""Parts of a picture that stand still, kept as pixels: painting them again is most of the work."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from twistbreak.ui.figure.canvas import Canvas

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Layer:
    pixels: QPixmap
    at: QPointF


class Layers:
    """A few layers by name, each with what it was painted from."""

    def __init__(self) -> None:
        self._pixels: dict[str, dict[Hashable, _Layer]] = {}
        self._seen: dict[str, dict[Hashable, None]] = {}

    def paint(
        self,
        painter: QPainter,
        name: str,
        key: Hashable,
        make: Callable[[], Canvas],
        room: int = 1,
        *,
        at_once: bool = False,
    ) -> None:
        """Paint a layer: from its pixels if it was painted from the same before, else anew.

        It is kept from the second time on, so that nothing is kept of what moves.

        Args:
            painter: Its origin is the middle of the picture.
            name: Which layer.
            key: Everything the layer depends on.
            make: Puts it together.
            room: How many different ones are kept; a breath passes the same few again and again.
            at_once: Keep it from the first time on: what is painted half-transparent must be put together before.
        """
        kept = self._pixels.setdefault(name, {})
        layer = kept.get(key)
        if layer is None:
            seen = self._seen.setdefault(name, {})
            canvas = make()
            if key not in seen and not at_once:
                _remember(seen, key, None, 2 * room)
                canvas.paint(painter)
                return
            layer = _drawn(painter, canvas)
            _remember(kept, key, layer, room)
        painter.drawPixmap(layer.at, layer.pixels)


def _remember(among: dict[Hashable, _T], key: Hashable, value: _T, most: int) -> None:
    """Add an entry and let go of the oldest ones."""
    among[key] = value
    while len(among) > most:
        del among[next(iter(among))]


def _drawn(painter: QPainter, canvas: Canvas) -> _Layer:
    transform = painter.deviceTransform()
    density = transform.m11()
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
    return _Layer(pixels, at)
