"""Company: the cat, one's own porch, envelopes, a surprise."""

from __future__ import annotations

from dataclasses import replace

from game.rules.seats import Seat
from game.screens.picture.companions import comforts, companion, envelopes, surprise
from game.screens.picture.shapes import Sprite
from game.screens.world import Happening, ToyKind, World


def test_comforts_are_seen_only_on_ones_own_porch() -> None:
    assert comforts(World(porch=("cushion",))) == ()
    assert comforts(World(porch=("cushion", "tea", "hammock"), mine=Seat.B))


def test_a_touched_cat_reacts_but_a_sleeping_one_sleeps_on() -> None:
    touch = Happening(Seat.A, ToyKind.ANIMAL, 5, 0)
    awake = World(animal="handrail")
    asleep = replace(awake, animal="asleep")
    assert companion(awake, touch, 300, 300) != companion(awake, None, 300, 300)
    assert companion(asleep, touch, 300, 300) == companion(asleep, None, 300, 300)


def test_there_are_two_envelopes_or_none() -> None:
    assert envelopes(World(), 0) == ()
    assert len(envelopes(World(envelopes=1), 0)) == len(envelopes(World(envelopes=2), 0)) == 2


def test_a_surprise_is_shown_only_when_it_is_named() -> None:
    assert surprise(World(), 0) == ()
    for name in ("trumpet", "heron", "cat-moves-in"):
        assert isinstance(surprise(World(surprise=name), 0)[0], Sprite)
