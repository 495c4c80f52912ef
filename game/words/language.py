"""Says whether a text is in a language that is understood here."""

from __future__ import annotations

from game.words.reading import Language
from game.words.utterance import Utterance


def language_of(said: Utterance) -> Language:
    """Return English, unsupported, or empty for a text without any word."""
    return Language.ENGLISH if said.sentences else Language.EMPTY
