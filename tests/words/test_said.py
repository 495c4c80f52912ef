"""Sentences of our own: what they do is found, and what only comes near it is not."""

from __future__ import annotations

import pytest

from game.words.reading import Signal
from tests.words import test_apologising, test_bidding, test_judging, test_owning

DETECTORS = {
    "apologising": test_apologising,
    "bidding": test_bidding,
    "judging": test_judging,
    "owning": test_owning,
}


@pytest.mark.parametrize(
    ("name", "signal", "heard", "text"),
    [
        (name, signal, *pair)
        for name, module in DETECTORS.items()
        for signal, pairs in module.SAID.items()
        for pair in pairs
    ],
)
def test_what_is_said_is_found(name: str, signal: Signal, heard: str, text: str) -> None:
    assert signal in DETECTORS[name].found(text, heard)


@pytest.mark.parametrize(
    ("name", "signal", "text"),
    [
        (name, signal, text)
        for name, module in DETECTORS.items()
        for signal, texts in module.NOT_SAID.items()
        for text in texts
    ],
)
def test_what_only_comes_near_is_not_found(name: str, signal: Signal, text: str) -> None:
    assert signal not in DETECTORS[name].found(text)
