"""Anything lawful: it never gets stuck, and it does not do the same thing always."""

from __future__ import annotations

import pytest

from game.simulate.playing import play_scene
from game.simulate.policies import POLICIES
from tests.simulate.scenes import SCENES

RANDOM = POLICIES["random"]


@pytest.mark.parametrize("scenario", SCENES)
def test_two_who_do_anything_come_to_the_end(scenario: str) -> None:
    for seed in range(2):
        found = play_scene(scenario, RANDOM, RANDOM, seed, swapped=seed % 2 == 1)
        assert found.ending in {"kept", "mended", "open", "none"}


def test_other_seeds_bring_other_whims() -> None:
    bonds = {play_scene("m10", RANDOM, RANDOM, seed).pair for seed in range(6)}
    assert len(bonds) > 2
