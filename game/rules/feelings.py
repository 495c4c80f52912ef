"""The ring of feelings: nine families of four words, and how near a guess came.

A miss is never a cross. In a scene without Talk the ring has only its families (`nearness`); in
Talk it is whole (`word_nearness`). Families stand in an order in which neighbours are alike, and
the ring closes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

FAMILIES: Mapping[str, tuple[str, ...]] = {
    "glad": ("pleased", "cheerful", "proud", "thrilled"),
    "close": ("fond", "touched", "grateful", "devoted"),
    "settled": ("content", "at-ease", "relieved", "secure"),
    "drained": ("flat", "tired", "overwhelmed", "numb"),
    "low": ("wistful", "disappointed", "lonely", "heartbroken"),
    "exposed": ("awkward", "embarrassed", "guilty", "ashamed"),
    "uneasy": ("unsure", "worried", "jealous", "frightened"),
    "cross": ("irritated", "frustrated", "resentful", "furious"),
    "stirred": ("curious", "surprised", "hopeful", "restless"),
}
"""The words of each family from mild to strong."""

RING = tuple(FAMILIES)
WORDS = tuple(word for words in FAMILIES.values() for word in words)
_FAMILY_OF = {word: family for family, words in FAMILIES.items() for word in words}

SAME_WORD, SAME_FAMILY, NEXT_FAMILY, APART = 1.0, 0.6, 0.3, 0.0


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


def family_of(word: str) -> str:
    """Return the family of a word of the ring; KeyError names a word that is not on it."""
    return _FAMILY_OF[word]


def word_nearness(guessed: str, felt: str) -> str:
    """Return "snap" for the word itself, "close" for its family or the next, else "near".

    Examples:
        >>> word_nearness("worried", "worried"), word_nearness("unsure", "worried")
        ('snap', 'close')
        >>> word_nearness("guilty", "worried"), word_nearness("lonely", "worried")
        ('close', 'near')
    """
    if guessed == felt:
        return "snap"
    return "close" if feeling_term(guessed, felt) else "near"


def feeling_term(guessed: str, felt: str) -> float:
    """Return how near a word came to a word: 1, 0.6 (family), 0.3 (next family) or 0.

    Examples:
        >>> feeling_term("tired", "numb"), feeling_term("restless", "pleased")
        (0.6, 0.3)
        >>> feeling_term("lonely", "worried")
        0.0
    """
    if guessed == felt:
        return SAME_WORD
    apart = {"snap": SAME_FAMILY, "close": NEXT_FAMILY, "near": APART}
    return apart[nearness(RING, family_of(guessed), family_of(felt))]
