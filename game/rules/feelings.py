"""The ring of nine feeling families, and how near a guess came. A miss is never a cross."""

from __future__ import annotations

from collections.abc import Sequence

RING = ("glad", "close", "settled", "drained", "low", "exposed", "uneasy", "cross", "stirred")


def nearness(offered: Sequence[str], guessed: str, felt: str) -> str:
    """Return "snap" for the same family, "close" for a neighbour on the ring, else "near".

    Args:
        offered: what this scene offers; extras outside the ring have no neighbours.
        guessed: what was heard.
        felt: what was so.

    Examples:
        >>> nearness(RING, "low", "low"), nearness(RING, "low", "exposed")
        ('snap', 'close')
        >>> nearness(RING, "glad", "stirred"), nearness(RING, "glad", "cross")
        ('close', 'near')
    """
    if guessed == felt:
        return "snap"
    ring = [family for family in offered if family in RING]
    if guessed not in ring or felt not in ring:
        return "near"
    apart = abs(ring.index(guessed) - ring.index(felt))
    return "close" if min(apart, len(ring) - apart) == 1 else "near"
