"""What a detector is sure of in a text."""

from __future__ import annotations

from collections.abc import Callable

from game.words.analyse import SURE_FROM
from game.words.reading import Sign, Signal
from game.words.utterance import Utterance, utterance


def sure(signs: Callable[[Utterance], tuple[Sign, ...]], text: str, heard: str = "") -> set[Signal]:
    """Return the signals that count towards a reading."""
    return {s.signal for s in signs(utterance(text, heard)) if s.confidence >= SURE_FROM}
