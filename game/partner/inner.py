"""What went on inside a partner in a scene, asked as a guess among four.

Three of the four belong to other characters. A guess decides nothing: it is there to be looked
at beside the answer.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.partner.characters import HABITS, Character
from game.partner.partner import Partner
from game.rules.luck import shuffled

OTHERS = 3  # answers that belong to somebody else


@dataclass(frozen=True, slots=True)
class Inside:
    """One thing inside a partner, among others that it might have been.

    Attributes:
        kind: "worry", or "wants" for the support it wished for.
        offered: names of four thoughts, as in "worry-too-much", in the order of the scene's seed.
        truth: the name of the one that is the partner's own.
    """

    kind: str
    offered: tuple[str, ...]
    truth: str


def inside(partner: Partner, seed: str, number: int) -> Inside:
    """Return what to ask about a partner after a scene.

    The worry and the wish take turns: both stay the same for a whole sitting, and what was told
    after one scene would be no guess after the next.

    Args:
        partner: whom the scene was played with.
        seed: the scene's, hex; the same seed gives the same four in the same order.
        number: of the scene in this room, from 1.
    """
    kind = "worry" if number % 2 else "wants"
    truth = partner.traits.worry if kind == "worry" else partner.traits.wants
    names = [truth]
    for character in shuffled(seed, f"inner/{kind}", tuple(Character)):
        if character is partner.character or len(names) > OTHERS:
            continue
        own = shuffled(seed, f"inner/{kind}/{character}", _names(character, kind))
        names += [name for name in own if name not in names][:1]
    offered = shuffled(seed, f"inner/{kind}/order", names)
    return Inside(kind, tuple(f"{kind}-{name}" for name in offered), f"{kind}-{truth}")


def _names(character: Character, kind: str) -> tuple[str, ...]:
    habits = HABITS[character]
    return habits.worries if kind == "worry" else habits.wants
