"""What a partner takes in: how the truth was taken, what became of a promise, who to trust."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.partner.partner import Partner, new_partner
from game.partner.react import react
from game.rules import moves as m
from game.rules.seats import Seat
from game.rules.sections import SeatView
from tests.partner.seen import beat, dumpling, look, promised, said, seed

MANY = 300


def own_breach(number: int) -> SeatView:
    """Return the table of a scene in which Bo has eaten the chips and has yet to say so."""
    view = look(Seat.B, beat("table", "account", ("account",)), number=number)
    view = promised(view, Seat.B)
    return replace(view, own=replace(view.own, choice="round-the-corner"))


def told_then_answered(who: str, number: int, tag: str) -> Partner:
    """Let a partner tell a hard truth in its first scene, and take it with this tag."""
    told = said(own_breach(1), Seat.B, "had-chips")
    quiet = replace(told, beat=beat("table", "receive", ()))
    partner, _ = react(new_partner(who, seed(number), Seat.B), quiet, dumpling())
    partner, _ = react(partner, quiet, dumpling(), (tag,))
    return partner


def owns_up_next_time(partner: Partner) -> bool:
    move = react(partner, own_breach(2), dumpling())[1].move
    assert isinstance(move, m.Account)
    return move.line in {"had-chips", "sent-me-out"}


@pytest.mark.parametrize("who", ["sol", "viktor"])
def test_thanking_for_a_hard_truth_brings_more_of_it_and_punishing_it_less(who: str) -> None:
    often = {
        tag: sum(owns_up_next_time(told_then_answered(who, n, tag)) for n in range(MANY))
        for tag in ("validate", "plain", "blame")
    }
    assert often["validate"] > often["plain"] + 10
    assert often["plain"] > often["blame"] + 10


def test_only_the_first_answer_to_a_truth_counts() -> None:
    partner = told_then_answered("sol", 1, "validate")
    again, _ = react(partner, own_breach(1), dumpling(), ("validate",))
    assert partner.mood.safety == 55
    assert again.mood.safety == 55


def test_a_line_said_in_the_same_breath_is_no_answer_to_the_truth() -> None:
    told = said(said(own_breach(1), Seat.A, "forty-minutes"), Seat.B, "had-chips")
    partner = new_partner("sol", seed(1), Seat.B)
    after, _ = react(
        partner, replace(told, beat=beat("table", "receive", ())), dumpling(), ("blame",)
    )
    assert after.mood.safety == partner.mood.safety


def trust_after(*statuses: str, sensitivity: float = 1.0) -> Partner:
    partner = new_partner("viktor", seed(3), Seat.B)
    partner = replace(partner, traits=replace(partner.traits, sensitivity=sensitivity))
    for status in statuses:
        view = promised(look(Seat.B, beat("table", "receive", ())), Seat.A, status=status)
        partner, _ = react(partner, view, dumpling())
    return partner


@pytest.mark.parametrize(
    ("statuses", "trust"),
    [
        (("active", "kept"), 52.5),
        (("active", "changed"), 52.25),
        (("active", "owned"), 47.0),
        (("active", "asked"), 45.75),
        (("active", "found"), 42.5),
        (("active", "kept", "broken"), 43.75),
        (("active", "owned", "mended"), 47.75),
    ],
)
def test_its_trust_follows_the_rules_formulas(statuses: tuple[str, ...], trust: float) -> None:
    assert trust_after(*statuses).mood.trust == pytest.approx(trust)


def test_a_hidden_breach_makes_it_careful_for_two_scenes_and_an_owned_one_for_one() -> None:
    assert trust_after("active", "owned").memory.wary == 1
    assert trust_after("active", "found").memory.wary == 2
    assert trust_after("active", "owned", "mended").memory.wary == 0


def test_the_forgiving_come_round_sooner() -> None:
    def scenes_until_easy(forgiveness: float) -> float:
        total = 0
        for number in range(100):
            partner = new_partner("sol", seed(number), Seat.B)
            traits = replace(partner.traits, forgiveness=forgiveness)
            memory = replace(partner.memory, scene=1, wary=2)
            partner = replace(partner, traits=traits, memory=memory)
            scene = 1
            while partner.memory.wary:
                scene += 1
                partner, _ = react(
                    partner, look(Seat.B, beat("door", "ready", ()), number=scene), dumpling()
                )
            total += scene
        return total / 100

    assert scenes_until_easy(0.9) < scenes_until_easy(0.3)


def test_somebody_careful_asks_to_see_the_chin_more_often() -> None:
    view = look(Seat.B, beat("table", "receive", ("receive",)))
    lines = ("bo-believe", "show-chin")
    view = replace(view, own=replace(view.own, hearing="doubted", receive_options=lines))
    asked = {0: 0, 2: 0}
    for wary in asked:
        for number in range(200):
            partner = new_partner("sol", seed(number), Seat.B)
            memory = replace(partner.memory, scene=1, wary=wary)
            partner = replace(partner, memory=memory)
            move = react(partner, view, dumpling())[1].move
            asked[wary] += move == m.Receive(line="show-chin")
    assert asked[2] > 1.5 * asked[0]


def test_a_new_scene_begins_rested_and_keeps_what_was_learned() -> None:
    partner = trust_after("active", "found")
    later = look(Seat.B, beat("door", "ready", ()), number=2)
    after, _ = react(partner, later, dumpling())
    assert after.mood.trust == partner.mood.trust
    assert after.mood.hurt < partner.mood.hurt
    assert after.memory.promises == ()
    assert after.memory.lost == 0
