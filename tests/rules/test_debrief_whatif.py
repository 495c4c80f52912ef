"""The other choice, worked out alone: it comes to what playing it comes to."""

from __future__ import annotations

import pytest

from game.rules.debrief_sums import bridge_moves, start_of
from game.rules.debrief_whatif import WhatIf, other_choices, what_if
from game.rules.judges import Verdict
from game.rules.seats import Seat
from game.scenario.library import Shipped
from tests.rules.plans import CHIPS, Plan, ash, bo, played
from tests.rules.play import Table
from tests.rules.rounds import TWICE, twice

A, B = Seat.A, Seat.B
T1 = Shipped().get("t1")
KEPT = ash()
OWNED = ash(choice="eat-all", line="ate-it", magnets=())
OPENED = ash(choice="eat-all", line="left-it")


def instead(table: Table, choice: str) -> WhatIf:
    view = table.view(A)
    option = next(o for o in other_choices(T1, view) if o.id == choice)
    return what_if(T1, view, option)


def first_move(table: Table) -> float:
    """Return where the bridge stood once A's promise had its end."""
    view = table.view(A)
    moves = bridge_moves(view.ledger.lines, start_of(view.scene, view.bridge))
    return next(
        m.after
        for m, x in zip(moves, view.ledger.lines, strict=True)
        if x.seat is A and x.why and x.beat == "table"
    )


@pytest.mark.parametrize(("plan", "how"), [(OWNED, "owned")])
def test_a_breach_imagined_moves_the_bridge_as_one_that_was_played(plan: Plan, how: str) -> None:
    found = instead(played(KEPT, bo(**CHIPS)), "eat-all")
    ways = {w.how: w.after for w in found.ways}
    assert found.verdict is Verdict.BROKEN
    assert ways[how] == pytest.approx(first_move(played(plan, bo(**CHIPS))))


def test_keeping_imagined_moves_the_bridge_as_keeping_did() -> None:
    found = instead(played(OPENED, bo(**CHIPS)), "keep")
    assert found.verdict is Verdict.KEPT
    assert [w.how for w in found.ways] == ["kept"]
    assert found.ways[0].after == pytest.approx(first_move(played(KEPT, bo(**CHIPS))))
    assert found.fireflies == 6


def test_the_milder_it_comes_out_the_less_the_bridge_gives() -> None:
    ways = instead(played(KEPT, bo()), "corner").ways
    assert [w.how for w in ways] == ["owned", "asked", "opened", "found"]
    assert [w.after for w in ways] == sorted((w.after for w in ways), reverse=True)
    assert len({w.before for w in ways}) == 1


def test_comfort_is_what_breaking_or_keeping_brings() -> None:
    assert instead(played(KEPT, bo()), "eat-all").ease == 5
    assert instead(played(OWNED, bo()), "keep").ease < 0


def test_what_was_chosen_is_not_on_offer_and_neither_is_asking() -> None:
    offered = [o.id for o in other_choices(T1, played(KEPT, bo()).view(A))]
    assert "keep" not in offered
    assert "ash-ask" not in offered
    assert "eat-all" in offered


def test_without_a_promise_nothing_would_have_been_weighed() -> None:
    found = instead(played(ash(offer="word-none", choice="eat-all"), bo()), "keep")
    assert (found.verdict, found.ways, found.fireflies) == (None, (), 0)


def test_before_the_envelopes_there_is_nothing_to_look_at() -> None:
    assert other_choices(T1, played(until="last-word/dawn").view(A)) == ()


def test_the_second_round_starts_from_where_the_first_one_left_the_bridge() -> None:
    table = twice((OWNED, bo()), (KEPT, bo()))
    view = table.view(A)
    option = next(o for o in other_choices(TWICE, view) if o.id == "eat-all")
    (before,) = {w.before for w in what_if(TWICE, view, option).ways}
    moves = bridge_moves(view.ledger.lines, start_of(view.scene, view.bridge))
    first = [m for m, x in zip(moves, view.ledger.lines, strict=True) if x.act == 1]
    in_play = [x for x in view.ledger.lines if x.act == 1 and x.beat != "morning"]
    assert before == pytest.approx(first[len(in_play) - 1].after)


def test_looking_changes_nothing() -> None:
    table = played(KEPT, bo())
    before = table.room
    instead(table, "eat-all")
    assert table.room == before
    assert table.view(A).debrief.scores == played(KEPT, bo()).view(A).debrief.scores
