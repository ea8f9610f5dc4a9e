"""Who the figure is: the user's choice of skin, hair, body and clothes. The colours are `ui/figure/looks.py`'s."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SkinTone(StrEnum):
    """From the lightest to the darkest."""

    PORCELAIN = "porcelain"
    SAND = "sand"
    HONEY = "honey"
    BRONZE = "bronze"
    CHESTNUT = "chestnut"
    EBONY = "ebony"


class HairStyle(StrEnum):
    """Cut and colour."""

    BUN = "bun"
    SHORT = "short"
    BOB = "bob"
    CURLS = "curls"
    GREY = "grey"
    BALD = "bald"
    SCARF = "scarf"


class BodyShape(StrEnum):
    """Build of the trunk and the limbs."""

    MEDIUM = "medium"
    SLIM = "slim"
    BROAD = "broad"
    ROUND = "round"


class Clothes(StrEnum):
    """What the figure wears to work."""

    TEAL = "teal"
    INDIGO = "indigo"
    BERRY = "berry"
    SLATE = "slate"


@dataclass(frozen=True, slots=True)
class LookChoice:
    """The user's choice."""

    skin: SkinTone = SkinTone.HONEY
    hair: HairStyle = HairStyle.BUN
    body: BodyShape = BodyShape.MEDIUM
    clothes: Clothes = Clothes.TEAL

    @classmethod
    def parse(cls, skin: str, hair: str, body: str, clothes: str) -> LookChoice:
        """Make it of the words in the settings.

        Raises:
            ValueError: A word is none of its kind.
        """
        return cls(SkinTone(skin), HairStyle(hair), BodyShape(body), Clothes(clothes))
