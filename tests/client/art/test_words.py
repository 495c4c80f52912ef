"""Words in pictures."""

from __future__ import annotations

from game.client.art.words import picture_words


def test_larger_words_are_wider() -> None:
    ink = (20, 20, 20, 255)
    assert picture_words("Noor", 24, ink).get_width() > picture_words("Noor", 12, ink).get_width()
