"""Input tells, informs, proposes or advises; small talk does not."""

from __future__ import annotations

import pytest

from game.words.informing import signs
from game.words.utterance import utterance


@pytest.mark.parametrize(
    "text",
    [
        "The clinic says most people need six weeks.",
        "You can change the ticket until noon.",
        "I'll be at my mother's until Thursday, and then we can look at it together.",
        "Why don't we ask the neighbours?",
    ],
)
def test_what_tells_or_proposes_is_input(text: str) -> None:
    found = signs(utterance(text))
    assert found
    assert all(text[s.start : s.end] for s in found)


@pytest.mark.parametrize("text", ["Thanks so much.", "Mm-hm.", "Hello you.", "Good luck!", ""])
def test_small_talk_is_none(text: str) -> None:
    assert not signs(utterance(text))
