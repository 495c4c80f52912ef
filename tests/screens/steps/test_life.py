"""Life: a card nobody else sees, asking before breaking, and answering what was asked."""

from __future__ import annotations

from game.rules.seats import Seat
from game.screens.tree import Look
from tests.screens.laws import all_nodes, check
from tests.screens.playing import Table, nodes_of


def at_life(*wishes: str) -> Table:
    """Return a table at the life card, with the planks at rest."""
    table = Table()
    table.play_until(lambda: table.beat() == "life/choose", wishes)
    table.pass_ms(6_000)
    return table


def test_no_answer_of_the_card_is_gold() -> None:
    screen = at_life().screen(Seat.A)
    options = [n for n in nodes_of(screen) if n.id.startswith("life-") and n.intent]
    assert len(options) == 4
    assert not any(n.look is Look.GOLD for n in nodes_of(screen))


def test_an_obstacle_that_was_named_is_recognised() -> None:
    named = at_life("obstacle-smell").screen(Seat.A)
    other = at_life("obstacle-forget").screen(Seat.A)
    assert "named" in [n.id for n in all_nodes(named)]
    assert "named" not in [n.id for n in all_nodes(other)]


def test_asking_first_waits_for_the_answer_and_then_chooses_again() -> None:
    table = at_life()
    table.press(Seat.A, "life-ash-ask")
    assert table.screen(Seat.A).id == "waiting-life"
    assert table.screen(Seat.B).id == "life"
    table.press(Seat.B, "life-no-thanks")
    table.pass_ms(9_000)
    assert table.screen(Seat.B).id == "life-answer"
    check(table.screen(Seat.B))
    table.press(Seat.B, "change-yes")
    screen = table.screen(Seat.A)
    assert screen.id == "life"
    ids = [n.id for n in all_nodes(screen)]
    assert {"answer", "life-half-it"} <= set(ids)
    assert "life-ash-ask" not in ids


def test_a_toy_shows_how_often_it_was_pressed() -> None:
    table = at_life()
    table.press(Seat.A, "life-eat-all")
    for _ in range(2):
        table.pass_ms(500)
        table.press(Seat.A, "toy")
    stage = table.screen(Seat.A).stage
    assert stage is not None
    assert stage.id == "toy-bites"
    assert dict(stage.args)["bites"] == "2"
