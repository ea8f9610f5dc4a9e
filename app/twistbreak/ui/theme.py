"""Colours, type and spacing: one palette object from which style sheets, painters and icons take everything."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, as `#RRGGBB`.

    Attributes:
        stage: The disc behind the figure.
        line: Hairlines and the track of a ring.
        soft_ink: Secondary text, still 4.5:1 on `background` and `surface`.
        accent: Accented text and the primary button.
        on_accent: Text on the primary button.
        accent_fill: Rings, dots: shapes, not text.
        warm: "It hurts", the arrow.
        stretch: The stretched region and nothing else.
        button: Ground of an ordinary button.
        stroke: Width of hairlines in logical pixels.
    """

    name: str
    is_dark: bool
    background: str
    surface: str
    stage: str
    line: str
    ink: str
    soft_ink: str
    accent: str
    on_accent: str
    accent_fill: str
    warm: str
    stretch: str
    button: str
    stroke: int = 1


LIGHT = Palette(
    "light", False, "#FBF7F1", "#FFFFFF", "#F4E8DA", "#E8DFD3", "#1E2430", "#5C6575",
    "#0F766E", "#FFFFFF", "#2BA69A", "#C93F27", "#FFB53D", "#F3EBE0",
)  # fmt: skip
DARK = Palette(
    "dark", True, "#171B26", "#1F2533", "#222A3A", "#303A4D", "#EEF2F8", "#A9B3C4",
    "#5FD3C6", "#10231F", "#35B8AB", "#FF8A70", "#FFB53D", "#2A3344",
)  # fmt: skip
HIGH_CONTRAST_LIGHT = Palette(
    "high-contrast-light", False, "#FFFFFF", "#FFFFFF", "#FFFFFF", "#000000", "#000000", "#000000",
    "#004D47", "#FFFFFF", "#00695F", "#A31800", "#C77700", "#FFFFFF", 2,
)  # fmt: skip
HIGH_CONTRAST_DARK = Palette(
    "high-contrast-dark", True, "#000000", "#000000", "#000000", "#FFFFFF", "#FFFFFF", "#FFFFFF",
    "#7FFFF0", "#000000", "#7FFFF0", "#FF9D85", "#FFC766", "#000000", 2,
)  # fmt: skip

CORNER = 12


class Scheme(StrEnum):
    """The user's choice of theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Theme(QObject):
    """The theme in force; every window listens to `changed` and repaints.

    Args:
        gui: The application, whose style hints tell the system's wishes.
        parent: Qt parent.
    """

    changed = Signal()

    def __init__(self, gui: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gui = gui
        self._scheme = Scheme.SYSTEM
        self._scale = 1.0
        self._still = False
        hints = gui.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def choose(self, scheme: Scheme, text_scale: float, *, reduced_motion: bool) -> None:
        """Apply the user's choice.

        Args:
            scheme: Light, dark, high contrast, or what the system says.
            text_scale: Text size as a factor, 0.8 to 2.0.
            reduced_motion: No movement; still pictures.
        """
        if (scheme, text_scale, reduced_motion) != (self._scheme, self._scale, self._still):
            self._scheme, self._scale, self._still = scheme, text_scale, reduced_motion
            self.changed.emit()

    @property
    def palette(self) -> Palette:
        """The colours now."""
        hints = self._gui.styleHints()
        dark = self._scheme is Scheme.DARK or (
            self._scheme is not Scheme.LIGHT and hints.colorScheme() is Qt.ColorScheme.Dark
        )
        contrast = self._scheme is Scheme.HIGH_CONTRAST or (
            self._scheme is Scheme.SYSTEM
            and hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        )
        if contrast:
            return HIGH_CONTRAST_DARK if dark else HIGH_CONTRAST_LIGHT
        return DARK if dark else LIGHT

    @property
    def reduced_motion(self) -> bool:
        """Whether to show still pictures."""
        return self._still

    @property
    def text_scale(self) -> float:
        """The user's text size as a factor."""
        return self._scale

    def px(self, size: float) -> int:
        """A text size in logical pixels, at the user's text size."""
        return max(1, round(size * self._scale))

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal, *, digits: bool = False) -> QFont:
        """The interface font.

        Args:
            size: Logical pixels before the user's text size.
            weight: Weight.
            digits: Digits of one width, for a countdown.
        """
        font = QFont(self._gui.font())
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        if digits:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def style_sheet(self) -> str:
        """The style sheet of every window: set it on each top-level window, again on `changed`.

        Roles are dynamic properties of labels (`role="title"`, `"heading"`, `"secondary"`, `"instruction"`, `"quiet"`),
        frames (`"card"`) and buttons (`"primary"`, `"danger"`, `"link"`, `"tab"`).
        """
        return style_sheet(self.palette, self._scale)

    def qt_palette(self) -> QPalette:
        """The same colours for what no style sheet reaches."""
        p, qt = self.palette, QPalette()
        for role, colour in (
            (QPalette.ColorRole.Window, p.background),
            (QPalette.ColorRole.Base, p.surface),
            (QPalette.ColorRole.AlternateBase, p.background),
            (QPalette.ColorRole.Button, p.button),
            (QPalette.ColorRole.WindowText, p.ink),
            (QPalette.ColorRole.Text, p.ink),
            (QPalette.ColorRole.ButtonText, p.ink),
            (QPalette.ColorRole.PlaceholderText, p.soft_ink),
            (QPalette.ColorRole.Highlight, p.accent),
            (QPalette.ColorRole.HighlightedText, p.on_accent),
            (QPalette.ColorRole.Link, p.accent),
            (QPalette.ColorRole.ToolTipBase, p.surface),
            (QPalette.ColorRole.ToolTipText, p.ink),
        ):
            qt.setColor(role, QColor(colour))
        return qt

    @Slot()
    def _system_changed(self) -> None:
        self.changed.emit()


def style_sheet(p: Palette, scale: float) -> str:
    """Build the style sheet for a palette and a text size; see `Theme.style_sheet`."""

    def px(size: float) -> int:
        return max(1, round(size * scale))

    return f"""
    * {{ font-size: {px(15)}px; }}
    QWidget {{ background: {p.background}; color: {p.ink}; }}
    QLabel {{ background: transparent; }}
    QLabel[role="title"] {{ font-size: {px(17)}px; font-weight: 600; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="secondary"] {{ font-size: {px(13)}px; color: {p.soft_ink}; }}
    QLabel[role="instruction"] {{ font-size: {max(20, px(23))}px; font-weight: 650; }}
    QLabel[role="quiet"] {{ color: {p.soft_ink}; }}
    QFrame[role="card"] {{ background: {p.surface}; border: {p.stroke}px solid {p.line}; border-radius: {CORNER}px; }}
    QPushButton, QToolButton {{
        background: {p.button}; color: {p.ink}; border: {p.stroke}px solid {p.line if p.stroke > 1 else p.button};
        border-radius: {CORNER}px; padding: 6px 12px; min-height: {max(22, px(22))}px;
        outline: none;  /* the ring below is enough; no rectangle of the style's inside it */
    }}
    QPushButton:hover, QToolButton:hover {{ border-color: {p.accent_fill}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {p.accent}; padding: 5px 11px; }}
    QPushButton:disabled, QToolButton:disabled {{
        color: {p.soft_ink}; border: {p.stroke}px {"dashed" if p.stroke > 1 else "solid"} {p.line};
    }}
    QPushButton[role="primary"] {{
        background: {p.accent}; color: {p.on_accent}; border-color: {p.accent}; font-weight: 600;
    }}
    QPushButton[role="primary"]:disabled {{ background: {p.button}; color: {p.soft_ink}; border-color: {p.line}; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {p.ink}; }}
    QPushButton[size="large"] {{ font-size: {px(16)}px; min-height: {max(32, px(32))}px; }}
    QPushButton[opens="menu"] {{ padding: 6px {14 + px(8)}px; }}
    QPushButton[opens="menu"]:focus {{ padding: 5px {13 + px(8)}px; }}
    QPushButton[role="tab"] {{ background: transparent; border-color: transparent; }}
    QPushButton[role="tab"]:checked {{ background: {p.button}; border-color: {p.accent}; font-weight: 600; }}
    QPushButton[role="tab"]:focus {{ border: 2px solid {p.accent}; }}
    QTextEdit {{ border: 2px solid {p.background}; border-radius: {CORNER}px; padding: 4px; }}
    QTextEdit:focus {{ border-color: {p.accent}; }}
    QScrollBar {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {p.soft_ink}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {p.accent}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QTimeEdit {{
        background: {p.surface}; border: {p.stroke}px solid {p.soft_ink}; border-radius: 8px; padding: 4px 10px;
        selection-background-color: {p.accent}; selection-color: {p.on_accent};
    }}
    QTimeEdit::up-button, QTimeEdit::down-button {{ width: 0; border: none; }}
    QTimeEdit::up-arrow, QTimeEdit::down-arrow {{ image: none; width: 0; height: 0; }}
    QTimeEdit:focus {{ border: 2px solid {p.accent}; }}
    QPushButton::menu-indicator {{ image: none; width: 0; }}
    QPushButton[role="danger"] {{
        background: {p.background}; color: {p.warm}; border: {max(1, p.stroke)}px solid {p.warm}; font-weight: 600;
    }}
    QPushButton[role="danger"]:focus {{ border: 2px solid {p.ink}; }}
    QPushButton[role="link"] {{
        background: transparent; border-color: transparent; color: {p.accent}; font-weight: 600;
    }}
    QPushButton[role="link"]:focus {{ border: 2px solid {p.accent}; }}
    QMenu {{ background: {p.surface}; color: {p.ink}; border: {p.stroke}px solid {p.line}; padding: 4px; }}
    QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 6px; }}
    QMenu::item:selected {{ background: {p.accent}; color: {p.on_accent}; }}
    QMenu::item:disabled {{ color: {p.soft_ink}; }}
    QToolTip {{ background: {p.surface}; color: {p.ink}; border: {p.stroke}px solid {p.line}; padding: 4px; }}
    """
