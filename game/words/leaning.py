"""Asks the heads of the signals that people show in too many ways for rules to know them all.

These heads were trained on sentences of our own and are careful ones: a yes begins where they were
right four times in five on sentences they had not seen, and only a sentence in which the speaker
speaks of themselves is looked at. They add to the rules, never take back. Advice asks its head
itself.
"""

from __future__ import annotations

import re

from game.words.heads import sign
from game.words.reading import Sign, Signal
from game.words.utterance import Sentence, Utterance

LEANING = (Signal.EXPLANATION, Signal.CHANGE)
_SELF = re.compile(
    r"\bi(?! (?:hear|see|understand|get|guess|think|mean|take it)\b)\b"
    r"|\b(?:im|ive|ill|imma|me|my|mine|myself|we|us|our)\b"
)
"""The speaker does something here, more than to hear or to think."""
MOST_WORDS = 24
"""These heads have learnt from replies as people type them; in long talk they lean too easily."""


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return what the heads lean to in what was said."""
    own = [s for s in said.sentences if len(s.tokens) <= MOST_WORDS and speaks_of_self(s)]
    asked = (sign(signal, signal, sentence) for sentence in own for signal in LEANING)
    return tuple(found for found in asked if found)


def speaks_of_self(sentence: Sentence) -> bool:
    """Return whether the speaker is in the sentence."""
    return _SELF.search(sentence.plain) is not None
