"""What words give away: the same to both, and nothing sealed."""

from __future__ import annotations

from dataclasses import replace

from game.rules import moves as m
from game.rules.feelings import WORDS
from game.rules.needs import NEEDS
from game.scenario.library import find
from game.simulate.policies import mixed
from tests.simulate.scenes import KEEP, scene


def test_what_matters_most_does_not_depend_on_who_reads() -> None:
    hearts = {
        next(x.move for x in scene(KEEP, listener).talked if isinstance(x.move, m.Pin))
        for listener in (KEEP, mixed(1), replace(KEEP, name="deaf", catches=0.0))
    }
    assert len(hearts) == 1


def test_several_lines_can_be_the_heart_and_several_words_be_felt() -> None:
    pins, felt = set(), set()
    for seed in range(6):
        for move in (x.move for x in scene(KEEP, scenario="p3", seed=seed).talked):
            if isinstance(move, m.Pin):
                pins.add(move.line)
            if isinstance(move, m.Report):
                felt.add(move.feeling)
                assert move.need in NEEDS
    lines = {str(line.id) for line in find("p3").talks[0].lines}
    assert pins <= lines
    assert felt <= set(WORDS)
    assert len(pins) > 1
