"""Where a small window goes, and where it goes back to.

A window comes up on the screen with the pointer: where the user left it on that screen, else in the corner next to the
tray. When its screen goes away, it comes back onto one that is there. Positions are kept relative to the usable part
of their screen, as plain data, so that a panel or a new resolution moves windows along instead of losing them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

MARGIN = 16
"""Between a window and the edges of its corner, in logical pixels."""
TITLE_BAR = 36
"""Room above a window for the frame that the desktop gives it, in logical pixels; its true height is known too late."""

Places = Mapping[str, Mapping[str, Sequence[int]]]
"""Window name to screen name to x, y, width and height; x and y from the corner of the usable part of the screen."""


@dataclass(frozen=True, slots=True)
class Area:
    """A screen.

    Attributes:
        name: What tells it from the others ("DP-1").
        whole: All of it.
        usable: Without panels and docks.
    """

    name: str
    whole: QRect
    usable: QRect


def clamped(window: QRect, usable: QRect) -> QRect:
    """Move a window into an area, and shrink it only where it does not fit."""
    size = window.size().boundedTo(usable.size())
    left = min(max(window.left(), usable.left()), usable.left() + usable.width() - size.width())
    top = min(max(window.top(), usable.top()), usable.top() + usable.height() - size.height())
    return QRect(QPoint(left, top), size)


def screen_at(point: QPoint, screens: Sequence[Area]) -> Area:
    """The screen that holds a point, or else the nearest; `screens` is never empty."""
    return min(screens, key=lambda area: _distance(point, area.whole))


def corner(size: QSize, area: Area, tray: QRect | None, *, right_to_left: bool = False) -> QRect:
    """The place next to the tray.

    Args:
        size: Of the window.
        area: The screen.
        tray: Where the tray icon is, or None where nobody can tell. Then the corner is the bottom one at the end of a
            line, or the top one when the only panel is at the top.
        right_to_left: The language's direction.
    """
    usable = area.usable
    if tray is not None and area.whole.contains(tray.center()):
        at_top = tray.center().y() < area.whole.center().y()
        at_left = tray.center().x() < area.whole.center().x()
    else:
        at_top = usable.top() > area.whole.top() and usable.bottom() == area.whole.bottom()
        at_left = right_to_left
    left = usable.left() + MARGIN if at_left else usable.left() + usable.width() - size.width() - MARGIN
    top = usable.top() + MARGIN if at_top else usable.top() + usable.height() - size.height() - MARGIN
    return clamped(QRect(QPoint(left, top), size), usable)


def middle(size: QSize, area: Area) -> QRect:
    """The middle of a screen, or a little higher."""
    place = QRect(QPoint(), size)
    place.moveCenter(area.usable.center() - QPoint(0, MARGIN))
    return clamped(place, area.usable)


def remembered(kept: Sequence[int] | None, size: QSize, area: Area, *, with_size: bool) -> QRect | None:
    """The place a window was left in on a screen, or None when there is none or it makes no sense.

    Args:
        kept: x, y, width and height, as in `Places`.
        size: Of the window now.
        area: The screen.
        with_size: The user's size comes back too, for windows that can be resized.
    """
    if kept is None or len(kept) != 4:  # noqa: PLR2004 -- a rectangle
        return None
    x, y, width, height = kept
    if with_size and width > 0 and height > 0:
        size = QSize(width, height)
    return clamped(QRect(area.usable.topLeft() + QPoint(x, y), size), area.usable)


def _distance(point: QPoint, rect: QRect) -> int:
    aside = max(rect.left() - point.x(), 0, point.x() - rect.right())
    apart = max(rect.top() - point.y(), 0, point.y() - rect.bottom())
    return aside + apart


class Screens(QObject):
    """The screens there are, and where the pointer is.

    Args:
        gui: The application.
        parent: Qt parent.
    """

    changed = Signal()
    """A screen came, went, or changed its size."""

    def __init__(self, gui: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gui = gui
        gui.screenAdded.connect(self._added)
        gui.screenRemoved.connect(self.changed)
        for screen in gui.screens():
            self._listen(screen)

    def areas(self) -> list[Area]:
        """All of them, the primary one first."""
        return [Area(screen.name(), screen.geometry(), screen.availableGeometry()) for screen in self._gui.screens()]

    def pointer(self) -> QPoint:
        """Where the pointer is."""
        return QCursor.pos()

    @property
    def lets_place(self) -> bool:
        """Whether a program may say where its windows go. Wayland decides by itself and tells no positions."""
        return not self._gui.platformName().startswith("wayland")

    @Slot(QScreen)
    def _added(self, screen: QScreen) -> None:
        self._listen(screen)
        self.changed.emit()

    def _listen(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self.changed)


class Placement(QObject):
    """Puts windows in their places and remembers where the user moved them.

    Args:
        screens: The screens there are.
        load: Reads what was kept.
        save: Keeps it.
        tray: Tells where the tray icon is, or None.
        parent: Qt parent.
    """

    def __init__(
        self,
        screens: Screens,
        load: Callable[[], Places],
        save: Callable[[Places], None],
        tray: Callable[[], QRect | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._screens = screens
        self._load = load
        self._save = save
        self._tray = tray
        self._watched: dict[QWidget, _Watched] = {}
        # Qt tells of a screen before it moves the windows that were on it.
        self._rescue = QTimer(self, singleShot=True, interval=200)
        self._rescue.timeout.connect(self.bring_back)
        screens.changed.connect(self._rescue.start)

    def put(
        self,
        window: QWidget,
        name: str,
        *,
        with_size: bool = False,
        remember: bool = True,
        on_primary: bool = False,
        in_middle: bool = False,
    ) -> None:
        """Move a window to its place: call it before the window is shown.

        Args:
            window: A top-level window that has its size.
            name: Under which its place is remembered.
            with_size: Remember its size too.
            remember: Go where the user left it; else always next to the tray.
            on_primary: On the primary screen; else on the one with the pointer.
            in_middle: In the middle of it; else next to the tray.
        """
        areas = self._screens.areas()
        area = areas[0] if on_primary else screen_at(self._screens.pointer(), areas)
        kept = self._load().get(name, {}).get(area.name) if remember else None
        title_bar = 0 if window.windowFlags() & Qt.WindowType.FramelessWindowHint else TITLE_BAR
        inside = replace(area, usable=area.usable.adjusted(0, 0, 0, -title_bar))
        place = remembered(kept, window.size(), inside, with_size=with_size)
        if place is None:
            framed = window.size() + QSize(0, title_bar)
            right_to_left = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
            at_tray = corner(framed, area, self._tray(), right_to_left=right_to_left)
            top_left = (middle(framed, area) if in_middle else at_tray).topLeft()
            place = clamped(QRect(top_left, window.size()), inside.usable)
        if self._screens.lets_place:
            window.move(place.topLeft())
        if place.size() != window.size():
            window.resize(place.size())
        self._watch(window, name, with_size=with_size)

    @Slot()
    def bring_back(self) -> None:
        """Move every visible window that is not wholly on a screen onto the nearest one."""
        if not self._screens.lets_place:
            return
        self._forget_the_dead()
        areas = self._screens.areas()
        for window, kept in list(self._watched.items()):
            frame = window.frameGeometry()
            place = clamped(frame, screen_at(frame.center(), areas).usable)
            if window.isVisible() and place.topLeft() != frame.topLeft():
                window.move(place.topLeft())
                self._watched[window] = replace(kept, position=place.topLeft())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """See where the user leaves a window."""
        if isinstance(watched, QWidget) and watched in self._watched:
            if event.type() is QEvent.Type.Hide:
                self._remember(watched)
            elif event.type() is QEvent.Type.Show:
                self._watched[watched] = replace(self._watched[watched], position=watched.pos(), size=watched.size())
        return super().eventFilter(watched, event)

    def _watch(self, window: QWidget, name: str, *, with_size: bool) -> None:
        if window not in self._watched:
            self._forget_the_dead()
            window.installEventFilter(self)
        self._watched[window] = _Watched(name, with_size, window.pos(), window.size())

    def _forget_the_dead(self) -> None:
        self._watched = {window: kept for window, kept in self._watched.items() if isValid(window)}

    def _remember(self, window: QWidget) -> None:
        before = self._watched[window]
        is_resized = before.with_size and window.size() != before.size
        if not self._screens.lets_place or (window.pos() == before.position and not is_resized):
            return
        area = screen_at(window.frameGeometry().center(), self._screens.areas())
        place = window.pos() - area.usable.topLeft()
        kept = {window_name: dict(places) for window_name, places in self._load().items()}
        kept.setdefault(before.name, {})[area.name] = (place.x(), place.y(), window.width(), window.height())
        self._save(kept)


@dataclass(frozen=True, slots=True)
class _Watched:
    """A window in its place.

    Attributes:
        name: Under which its place is remembered.
        with_size: Whether its size is remembered too.
        position: Where its frame stood when it was shown: only a window that the user moved is remembered.
        size: Likewise.
    """

    name: str
    with_size: bool
    position: QPoint
    size: QSize
