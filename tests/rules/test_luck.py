"""Luck: drawn once from a seed, the same for everybody who checks, and fair."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.rules.luck import luck, one_in, seed_hash, shuffled

SEEDS = [f"{n:032x}" for n in range(1200)]
HEX = st.binary(min_size=16, max_size=16).map(bytes.hex)


@given(HEX, st.text(max_size=12))
def test_a_draw_is_a_number_from_nought_to_one_and_never_changes(seed: str, label: str) -> None:
    drawn = luck(seed, label)
    assert 0 <= drawn < 1
    assert drawn == luck(seed, label)


def test_bad_luck_strikes_about_one_in_six() -> None:
    struck = sum(one_in(seed, "spoiler", 6) for seed in SEEDS)
    assert 150 <= struck <= 250


def test_draws_with_different_labels_have_nothing_to_do_with_each_other() -> None:
    both = sum(one_in(s, "discovery-crumb", 2) and one_in(s, "discovery-salt", 2) for s in SEEDS)
    assert 240 <= both <= 360


@given(HEX, st.lists(st.integers(), max_size=6))
def test_shuffling_keeps_everything(seed: str, things: list[int]) -> None:
    assert sorted(shuffled(seed, "life-A", things)) == sorted(things)


def test_shuffling_reaches_every_order() -> None:
    orders = {shuffled(seed, "life-A", "abc") for seed in SEEDS[:200]}
    assert len(orders) == 6


def test_the_hash_commits_to_the_seed_without_telling_it() -> None:
    assert seed_hash(SEEDS[0]) != seed_hash(SEEDS[1])
    assert SEEDS[1] not in seed_hash(SEEDS[1])
    assert len(seed_hash(SEEDS[0])) == 64
