"""The figure's colours and build: the theme's palette and the user's choice together."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from twistbreak.core.figure_look import BodyShape, Clothes, HairStyle, LookChoice, SkinTone
from twistbreak.core.pose.props import Tone
from twistbreak.ui.theme import Palette

_FAR = 0.80
"""Brightness of a limb on the far side, as a share of the near one's."""


@dataclass(frozen=True, slots=True)
class Shades:
    """One material near and far."""

    near: QColor
    far: QColor

    def at(self, nearness: float) -> QColor:
        """The colour of a limb on its way from far (0) to near (1)."""
        if nearness <= 0.0:
            return self.far
        return self.near if nearness >= 1.0 else mixed(self.far, self.near, nearness)


@dataclass(frozen=True, slots=True)
class Build:
    """Girth of the body, as factors on the radii of the medium one.

    Attributes:
        hips: Pelvis and seat.
        waist: Waist and belly.
        belly: Depth of the belly.
        chest: Ribs and shoulders.
        limbs: Arms and legs.
    """

    hips: float = 1.0
    waist: float = 1.0
    belly: float = 1.0
    chest: float = 1.0
    limbs: float = 1.0


@dataclass(frozen=True, slots=True)
class Look:
    """Everything a painter needs to know about colours and girth."""

    skin: Shades
    shirt: Shades
    trousers: Shades
    shoes: Shades
    sole: QColor
    hair: QColor
    hair_style: HairStyle
    features: QColor
    lips: QColor
    cheeks: QColor
    seam: QColor
    long_sleeves: bool
    build: Build
    arrow: QColor
    arrow_far: QColor
    halo: QColor
    stretch: QColor
    shadow: QColor
    tones: dict[Tone, QColor]


_SKIN = {
    SkinTone.PORCELAIN: ("#F6D3BC", "#E2B294"),
    SkinTone.SAND: ("#EDBE98", "#D69F77"),
    SkinTone.HONEY: ("#E2A57E", "#C98861"),
    SkinTone.BRONZE: ("#BF8259", "#A26945"),
    SkinTone.CHESTNUT: ("#8D5A3C", "#724630"),
    SkinTone.EBONY: ("#63402F", "#4D3024"),
}
_PALE = 0.4
"""Lightness of skin below which eyes need to be nearly black."""
_HAIR = {
    HairStyle.BUN: ("#2F2A3A", "#4A4361"),
    HairStyle.SHORT: ("#4A3226", "#5A4032"),
    HairStyle.BOB: ("#8A3F2B", "#9A4B34"),
    HairStyle.CURLS: ("#1F191C", "#43383F"),
    HairStyle.GREY: ("#A3A5AD", "#B4B7C0"),
    HairStyle.BALD: ("#3A2E2A", "#3A2E2A"),
    HairStyle.SCARF: ("#5B6BB5", "#7080CB"),
}
"""On light and on dark ground."""
_SHIRT = {
    Clothes.TEAL: ("#2FA79B", "#37B3A7"),
    Clothes.INDIGO: ("#6A62D2", "#7A73DE"),
    Clothes.BERRY: ("#B8487A", "#C75B8B"),
    Clothes.SLATE: ("#5F7590", "#7A91AE"),
}
_TROUSERS = {
    Clothes.TEAL: ("#3B4770", "#6F7EB2"),
    Clothes.INDIGO: ("#3D3D50", "#767790"),
    Clothes.BERRY: ("#3A4358", "#6C7894"),
    Clothes.SLATE: ("#2F3A4C", "#66758F"),
}
_SHOES = {
    Clothes.TEAL: "#FF7F5C",
    Clothes.INDIGO: "#F29C4B",
    Clothes.BERRY: "#5FB0C9",
    Clothes.SLATE: "#E3715A",
}
_SLEEVES = frozenset({Clothes.INDIGO, Clothes.SLATE})
_BUILD = {
    BodyShape.MEDIUM: Build(),
    BodyShape.SLIM: Build(0.93, 0.88, 0.9, 0.94, 0.9),
    BodyShape.BROAD: Build(1.0, 1.08, 1.05, 1.1, 1.08),
    BodyShape.ROUND: Build(1.12, 1.26, 1.38, 1.06, 1.1),
}
_TONES = {
    Tone.CUSHION: ("#8C97AE", "#5D6983"),
    Tone.CUSHION_LOW: ("#6F7A92", "#48526A"),
    Tone.METAL: ("#4F576C", "#8591AB"),
    Tone.METAL_LOW: ("#3F475A", "#6B7690"),
    Tone.PAD: ("#59627A", "#7682A0"),
    Tone.MAT: ("#B9CDE8", "#3E5375"),
    Tone.MAT_LOW: ("#9DB6D9", "#2E3F5E"),
}


def look_for(choice: LookChoice, palette: Palette) -> Look:
    """The colours of a choice in a theme."""
    dark = 1 if palette.is_dark else 0
    contrast = palette.stroke > 1
    hair = QColor(_HAIR[choice.hair][dark])
    skin_near, skin_far = (QColor(tone) for tone in _SKIN[choice.skin])
    shirt = QColor(_SHIRT[choice.clothes][dark])
    shadow = QColor("#000000" if dark else "#3A3A55")
    shadow.setAlphaF(0.0 if contrast and dark else 0.30 if dark else 0.13)
    cheeks = QColor("#F2603F")
    cheeks.setAlphaF(0.20)
    far_arrow = QColor(palette.warm)
    return Look(
        skin=Shades(skin_near, skin_far),
        shirt=Shades(shirt, darker(shirt, _FAR)),
        trousers=_near_and_far(_TROUSERS[choice.clothes][dark]),
        shoes=_near_and_far(_SHOES[choice.clothes], 0.88),
        sole=QColor("#FFFFFF" if not dark else "#DDE2EA"),
        hair=hair,
        hair_style=choice.hair,
        features=QColor("#2A2330" if skin_near.lightnessF() > _PALE else "#150E0D"),
        lips=darker(skin_far, 0.70),
        cheeks=cheeks,
        seam=darker(shirt, 0.74),
        long_sleeves=choice.clothes in _SLEEVES,
        build=_BUILD[choice.body],
        arrow=QColor(palette.warm),
        arrow_far=mixed(far_arrow, QColor(palette.stage), 0.45),
        halo=QColor(palette.stage if palette.is_dark else "#FFFFFF"),
        stretch=QColor(palette.stretch),
        shadow=shadow,
        tones={tone: QColor(pair[dark]) for tone, pair in _TONES.items()},
    )


def darker(colour: QColor, share: float) -> QColor:
    """A colour with a share of its brightness."""
    return QColor.fromRgbF(colour.redF() * share, colour.greenF() * share, colour.blueF() * share, colour.alphaF())


def mixed(a: QColor, b: QColor, share: float) -> QColor:
    """The colour a share of the way from a to b."""

    def part(x: float, y: float) -> float:
        return x + (y - x) * share

    return QColor.fromRgbF(
        part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()), part(a.alphaF(), b.alphaF())
    )


def _near_and_far(name: str, share: float = _FAR) -> Shades:
    near = QColor(name)
    return Shades(near, darker(near, share))
