"""The only luck there is: HMAC-SHA256 of the scene's seed and a label.

The seed enters once, when a scene opens; its hash is shown at the start and the seed itself at
the envelopes, so anybody can check that nothing was drawn anew.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def luck(seed: str, label: str) -> float:
    """Draw the number in [0, 1) that this seed gives this label.

    Args:
        seed: the scene's seed, hex.
        label: what the draw is for ("spoiler", "discovery-A").

    Examples:
        >>> luck("00", "spoiler") == luck("00", "spoiler")
        True
        >>> luck("00", "spoiler") == luck("01", "spoiler")
        False
    """
    digest = hmac.digest(bytes.fromhex(seed), label.encode(), "sha256")
    return int.from_bytes(digest[:7]) / 2**56


def one_in(seed: str, label: str, n: int) -> bool:
    """Say whether a chance of one in `n` comes true."""
    return luck(seed, label) < 1 / n


def shuffled(seed: str, label: str, things: Sequence[T]) -> tuple[T, ...]:
    """Return the things in an order drawn from the seed, the same for the same label."""
    keyed = [(luck(seed, f"{label}/{place}"), place) for place in range(len(things))]
    return tuple(things[place] for _, place in sorted(keyed))


def seed_hash(seed: str) -> str:
    """Return the SHA-256 of the seed's bytes, hex: the commitment shown from the start."""
    return hashlib.sha256(bytes.fromhex(seed)).hexdigest()
