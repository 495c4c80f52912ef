"""What went on inside, among three things that went on inside somebody else."""

from __future__ import annotations

import tomllib

from game.data import data_path
from game.partner.characters import Character
from game.partner.inner import inside
from game.partner.partner import new_partner
from game.rules.seats import Seat

SEEDS = tuple(f"{n:02x}" * 16 for n in range(12))


def test_four_that_differ_are_offered_and_the_partners_own_is_one_of_them() -> None:
    for character in Character:
        for seed in SEEDS:
            partner = new_partner(character, seed, Seat.B)
            for number, own in ((1, partner.traits.worry), (2, partner.traits.wants)):
                found = inside(partner, seed, number)
                assert len(set(found.offered)) == 4
                assert found.truth in found.offered
                assert found.truth == f"{found.kind}-{own}"


def test_the_same_seed_gives_the_same_order_and_others_move_the_truth_about() -> None:
    partner = new_partner("sol", SEEDS[0], Seat.B)
    assert inside(partner, SEEDS[3], 1) == inside(partner, SEEDS[3], 1)
    places = {(f := inside(partner, seed, 1)).offered.index(f.truth) for seed in SEEDS}
    assert len(places) > 1


def test_everything_that_can_be_offered_has_words() -> None:
    words = tomllib.loads(data_path("assets", "texts", "en", "partner.toml").read_text("utf-8"))
    offered = {
        name
        for character in Character
        for seed in SEEDS
        for number in (1, 2)
        for name in inside(new_partner(character, seed, Seat.B), seed, number).offered
    }
    assert len(offered) == 17
    assert offered <= set(words["inner"])
