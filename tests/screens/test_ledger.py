"""The ledger: promises in words, moments of trust, figures only for those who ask."""

from __future__ import annotations

from game.rules.seats import Seat
from game.screens import intents as i
from game.screens.tree import Node, walk
from tests.screens.playing import Table


def side(table: Table) -> list[Node]:
    """Return the nodes of the ledger beside A's screen."""
    found = table.screen(Seat.A).side
    assert found is not None
    return list(walk(found))


def test_a_promise_stands_in_the_ledger_with_its_state_in_words() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/account")
    promise = next(n for n in side(table) if n.id == "promise-pA")
    assert (promise.value, promise.note) == ("active", "open")


def test_a_breach_owned_up_to_is_told_kindly() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "snap/feel", ("life-eat-all", "line-ate-it"))
    table.pass_ms(6_000)
    promise = next(n for n in side(table) if n.id == "promise-pA")
    assert promise.note == "broken, and said so"


def test_no_figure_shows_before_the_numbers_are_asked_for() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "snap/feel", ("life-eat-all", "line-ate-it"))
    table.pass_ms(6_000)
    assert not any(ch.isdigit() for n in side(table) for ch in n.name + n.note)
    table.tell(Seat.A, i.Step("numbers"))
    assert any("-3.0" in n.note for n in side(table))
