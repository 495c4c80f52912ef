"""Says how well a reflection covers what was heard."""

from __future__ import annotations

from game.words.utterance import Utterance


def covers(said: Utterance) -> float:
    """Return 0 to 1: the share of what was heard that is given back in own words."""
    return 0.0
