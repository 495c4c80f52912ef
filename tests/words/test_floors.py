"""What replies are read as fits the gold set at least as well as it once did.

The floors are figures reached, a little rounded down; `python -m tests.words.report` prints the
whole table. Raise a floor when a figure has risen, and never lower one without saying why.
"""

from __future__ import annotations

import pytest

from game.words.reading import Signal
from tests.words.goldset import HALVES, JUDGED, feeling_replies, minimal_pairs, replies
from tests.words.report import answers, feelings_fit, fit, pair_is_right

MEAN = {"seen": 0.96, "unseen": 0.865}
"""The mean over all signals of macro F1, by half."""
LEAST = {"seen": 0.91, "unseen": 0.78}
"""Macro F1 of the weakest signal, by half."""
SIGNALS = {
    Signal.OPEN_QUESTION: 0.93,
    Signal.CLOSED_QUESTION: 0.95,
    Signal.PROMISE: 0.92,
    Signal.REGRET: 0.95,
    Signal.VALIDATION: 0.91,
}
"""Macro F1 of single signals, on either half."""
FEELINGS = 0.92
PAIRS = 0.94
"""Share of minimal pairs that are right."""


@pytest.mark.parametrize("half", HALVES)
def test_signals_are_read_as_well_as_they_once_were(half: str) -> None:
    read = answers(replies(half))
    found = {signal: fit(read, signal) for signal in JUDGED}
    assert sum(found.values()) / len(found) >= MEAN[half], found
    assert min(found.values()) >= LEAST[half], found
    assert {s: found[s] for s, least in SIGNALS.items() if found[s] < least} == {}


@pytest.mark.parametrize("half", HALVES)
def test_feelings_are_read_as_well_as_they_once_were(half: str) -> None:
    felt = feeling_replies(half)
    families = sorted({family for reply in felt for family in reply.feelings})
    assert feelings_fit(answers(felt), families) >= FEELINGS


def test_a_word_or_two_make_the_difference_they_should() -> None:
    given = minimal_pairs()
    wrong = [pair for pair in given if not pair_is_right(pair)]
    print("\n".join(f"{pair.signal}: {pair.a!r} / {pair.b!r}" for pair in wrong))
    assert 1 - len(wrong) / len(given) >= PAIRS
