"""Drawings on cards: the same for the same card, different for two that lie side by side."""

from __future__ import annotations

import itertools

from game.screens.picture.motifs import motif
from game.screens.picture.shapes import bounds

CARDS = ("turns", "sell", "drawer", "mend", "ask", "later", "both", "none")


def test_a_card_always_has_the_same_drawing() -> None:
    assert motif("sell") == motif("sell")
    assert motif("") == ()


def test_two_cards_that_differ_never_look_the_same() -> None:
    for one, other in itertools.permutations(CARDS, 2):
        assert motif(one) != motif(other, one)


def test_a_drawing_fits_on_its_card() -> None:
    for card in CARDS:
        x, y, wide, tall = bounds(motif(card))
        assert min(x, y) >= -48
        assert max(x + wide, y + tall) <= 48
