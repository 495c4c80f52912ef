"""The partner's hands: nods, gestures and pebbles."""

from __future__ import annotations

from dataclasses import replace

from game.partner.partner import Toy
from game.partner.playing import answer_toy
from game.partner.react import react
from game.rules.seats import Seat
from tests.partner.seen import (
    beat,
    dumpling,
    look,
    sol,
)


def test_a_nod_answers_a_line_but_nothing_crosses_in_life() -> None:
    table = look(Seat.B, beat("table", "receive", ()))
    life = look(Seat.B, beat("life", "choose", ()))
    assert [t.kind for t in react(sol(), table, dumpling(), ("plain",))[1].toys] == ["nod"]
    assert react(sol(), table, dumpling())[1].toys == ()
    assert react(sol(), life, dumpling(), ("plain",))[1].toys == ()


def test_a_gesture_comes_once_when_the_lid_has_lifted_and_a_second_of_silence_is_over() -> None:
    view = look(Seat.B, beat("table", "receive", ()))
    lifted = replace(view, scene=replace(view.scene, lid="crumbs"))
    partner, first = react(sol(), lifted, dumpling())
    _, second = react(partner, lifted, dumpling())
    assert [toy.kind for toy in first.toys] == ["groan"]
    assert first.toys[0].after_ms >= 1_000
    assert second.toys == ()


def test_pebbles_come_back_and_the_same_ones_for_the_same_seed() -> None:
    view = look(Seat.B, beat("door", "ready", ()))
    partner, sent = sol(), list[Toy]()
    for _ in range(30):
        partner, toys = answer_toy(partner, view, "pebble", 4)
        sent += toys
    assert len(sent) > 15
    assert {toy.kind for toy in sent} == {"pebble"}
    assert {toy.x for toy in sent} <= {3, 4, 5}
    assert answer_toy(sol(), view, "pebble", 4) == answer_toy(sol(), view, "pebble", 4)


def test_no_pebble_comes_back_while_life_happens() -> None:
    view = look(Seat.B, beat("life", "choose", ()))
    assert all(answer_toy(sol(n), view, "pebble", 3)[1] == () for n in range(20))
