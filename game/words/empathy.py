"""Finds emotional reaction, interpretation and exploration, each weak or strong."""

from __future__ import annotations

from game.words.empathy_exploration import exploration
from game.words.empathy_interpretation import interpretation
from game.words.empathy_reaction import reaction
from game.words.reading import Sign
from game.words.utterance import Utterance


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the signs found in what was said."""
    return (*reaction(said), *interpretation(said), *exploration(said))
