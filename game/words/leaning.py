"""Asks the heads of the signals that people show in too many ways for rules to know them all.

These heads were trained on sentences of our own and are careful ones: a yes begins where they were
right two times in three on sentences they had not seen. They add to the rules, never take back.
Advice and promises ask their heads themselves.
"""

from __future__ import annotations

from game.words.heads import sign
from game.words.reading import Sign, Signal
from game.words.utterance import Utterance

LEANING = (
    Signal.I_STATEMENT,
    Signal.MINIMISING,
    Signal.VALIDATION,
    Signal.ONE_UP,
    Signal.BID,
    Signal.REFLECTION,
    Signal.RESPONSIBILITY,
    Signal.EXPLANATION,
    Signal.REPAIR,
    Signal.CHANGE,
)


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return what the heads lean to in what was said."""
    asked = (sign(signal, signal, s) for s in said.sentences for signal in LEANING)
    return tuple(found for found in asked if found)
