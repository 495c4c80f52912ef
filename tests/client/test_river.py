"""Hands on the picture itself."""

from __future__ import annotations

from game.client.river import hops_of, toy_at
from game.rules.seats import Seat
from game.screens.intents import Toy
from game.screens.world import World


def test_the_longer_a_pebble_is_held_the_more_often_it_hops() -> None:
    hops = [hops_of(ms) for ms in range(0, 1_200, 50)]
    assert hops == sorted(hops)
    assert (hops[0], hops[-1]) == (1, 6)


def test_a_press_on_the_water_skips_a_pebble_from_the_own_bank() -> None:
    left = toy_at((0.5, 0.9), 200, World(mine=Seat.A))
    right = toy_at((0.5, 0.9), 200, World(mine=Seat.B))
    assert (left.kind, right.kind) == ("pebble", "pebble")
    assert left.x // 6 < right.x // 6


def test_every_pebble_fits_on_the_wire() -> None:
    for mine in (Seat.A, Seat.B, None):
        for held in range(0, 1_500, 100):
            assert 0 <= toy_at((0.5, 0.9), held, World(mine=mine)).x <= 31


def test_a_press_on_the_ropes_plucks_the_note_under_it() -> None:
    world = World(animal_at=31)
    notes = [toy_at((x / 100, 0.55), 0, world) for x in range(25, 80, 8)]
    assert {note.kind for note in notes} == {"rope"}
    assert [n.x for n in notes] == sorted(n.x for n in notes)


def test_a_press_on_the_cat_is_for_the_cat() -> None:
    assert toy_at((16 / 31, 0.5), 0, World(animal_at=16)) == Toy("animal", 16)
