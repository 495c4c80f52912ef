"""Every movement opens to the sum behind it: words, then numbers, then the moment."""

from __future__ import annotations

import pytest

from game.client.album_scene import opened as album_opened
from game.rules.seats import Seat
from game.screens import intents as i
from game.screens.places.sums import sum_words
from game.screens.scene import Scene
from game.screens.tree import Flag, Node, walk
from tests.screens.laws import checked
from tests.screens.playing import Table, english

A = Seat.A


def page(*wishes: str, until: str = "morning/open") -> Table:
    """Play on, and open the ledger's page."""
    table = Table()
    table.play_until(lambda: table.beat() == until, wishes)
    table.tell(A, i.Go("more", "ledger"))
    return table


def rows(table: Table) -> list[Node]:
    """Return the ledger's lines as they can be pressed."""
    return [n for n in walk(table.screen(A).work) if n.id.startswith("why-")]


def opened(table: Table, beginning: str) -> list[str]:
    """Press the line that begins so; return the sentences behind it."""
    row = next(n for n in rows(table) if n.name.startswith(beginning))
    table.press(A, row.id)
    return [n.name for n in walk(table.screen(A).work) if n.id.startswith("sum-")]


def test_a_breach_owned_up_to_says_in_words_why_it_took_little() -> None:
    table = page("life-eat-all", "line-ate-it")
    said = opened(table, "Ash ate it and said so")
    assert any("because it was said unasked" in words for words in said)
    assert "In numbers: 10 x 1 x 50.0/100 x 0.6 = -3.0" in said
    assert any(words.startswith("The shared bridge: 50.0 before") for words in said)


def test_an_apology_and_making_good_say_what_came_back() -> None:
    stroll = album_opened()
    assert stroll.state.here is not None
    scene = Scene(stroll.state, stroll.state.here, stroll.scenario, english())
    lines = [x for x in stroll.state.here.view.ledger.lines if x.beat == "make-good"]
    said = [sum_words(scene, x)[0] for x in lines]
    assert said == [english()("sum.back-apology"), english()("sum.back-repair")]


def test_pressing_again_closes_it_and_a_promise_says_that_nothing_moved() -> None:
    table = page()
    assert opened(table, "Ash promised") == ["Written down, and nothing moved."]
    assert [n.flags for n in rows(table)].count(frozenset({Flag.SELECTED})) == 1
    assert opened(table, "Ash promised") == []


def test_no_figure_stands_beside_a_line_before_numbers_are_asked_for() -> None:
    table = page("life-eat-all", "line-ate-it")
    assert not any(ch.isdigit() for n in rows(table) for ch in n.name + n.note)
    table.tell(A, i.Step("numbers"))
    assert any(n.note == "-3.0" for n in rows(table))


@pytest.mark.parametrize("until", ["table/receive", "snap/feel", "morning/open"])
def test_sums_open_while_a_scene_is_played_too(until: str) -> None:
    table = page("life-corner", "line-left-it", until=until)
    for row in rows(table):
        table.tell(A, i.Step("sum", row.id.removeprefix("why-")))
        checked(table.clients[A])
