"""Words of the ring for a partner: which family goes with which line, and how strong a word."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from game.partner.habits import Depth
from game.partner.sight import Sight
from game.rules.feelings import FAMILIES

FAMILIES_OF: Mapping[Depth, tuple[str, str]] = MappingProxyType(
    {
        Depth.LIGHT: ("settled", "drained"),
        Depth.WISH: ("low", "close"),
        Depth.DEEP: ("uneasy", "exposed"),
        Depth.BLAME: ("cross", "low"),
    }
)
"""What somebody most often feels who says such a line; the likelier family first."""

NEED_OF: Mapping[str, str] = MappingProxyType(
    {
        "listen": "being-understood",
        "comfort": "affection",
        "think": "dependability",
        "space": "space",
        "celebrate": "appreciation",
    }
)
"""What somebody needs who wishes for this kind of support."""

NEED_BEHIND: Mapping[Depth, str] = MappingProxyType(
    {
        Depth.LIGHT: "play",
        Depth.WISH: "closeness",
        Depth.DEEP: "being-understood",
        Depth.BLAME: "fairness",
    }
)
"""What one would hear behind such a line."""


def word_of(sight: Sight, family: str, strength: int) -> str:
    """Return a word of this family, milder or stronger with its strength (1 to 5)."""
    words = FAMILIES[family]
    swing = sight.draw(f"word/{family}") - 0.5
    place = round((strength - 1) * (len(words) - 1) / 4 + swing)
    return words[min(len(words) - 1, max(0, place))]
