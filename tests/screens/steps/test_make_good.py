"""Make good: magnets seen when sent, any answer fine, and hands that work together."""

from __future__ import annotations

from game.rules.seats import Seat
from game.screens import messages as msg
from tests.screens.laws import all_nodes, check
from tests.screens.playing import Table

OWED = ("life-eat-all", "line-ate-it")


def at(row: str, *wishes: str) -> Table:
    """Return a table that stands at "beat/phase" with no moment in play."""
    table = Table()
    table.play_until(lambda: table.beat() == row, (*OWED, *wishes))
    table.pass_ms(6_000)
    return table


def test_the_other_sees_no_magnet_before_the_hand_lets_go() -> None:
    table = at("make-good/magnets")
    table.press(Seat.A, "magnets-ash-mag-own")
    assert not any("knowing" in n.name for n in all_nodes(table.screen(Seat.B)))
    table.press(Seat.A, "send")
    table.pass_ms(3_000)
    assert any("knowing" in n.name for n in all_nodes(table.screen(Seat.B)))


def test_chosen_magnets_carry_their_place_in_the_sentence() -> None:
    table = at("make-good/magnets")
    for magnet in ("ten", "own"):
        table.press(Seat.A, f"magnets-ash-mag-{magnet}")
    places = {n.id: n.value for n in all_nodes(table.screen(Seat.A)) if n.value in ("1", "2")}
    assert places == {"magnets-ash-mag-ten": "1", "magnets-ash-mag-own": "2"}


def test_an_empty_door_is_lawful_and_called_by_its_name() -> None:
    table = at("make-good/magnets")
    send = next(n for n in all_nodes(table.screen(Seat.A)) if n.id == "send")
    assert send.name == "Leave the door empty"
    table.press(Seat.A, "send")
    assert table.beat() != "make-good/magnets"


def test_a_not_yet_keeps_and_may_still_become_a_yes() -> None:
    table = at("make-good/keeps", "magnets-ash-mag-ten", "receive-bo-not-yet")
    table.pass_ms(3_000)
    assert table.screen(Seat.B).id == "keeps"
    check(table.screen(Seat.B))
    table.press(Seat.B, "receive-bo-twelve")
    table.pass_ms(3_000)
    table.play_until(lambda: table.beat() == "make-good/together")
    assert table.beat() == "make-good/together"


def test_the_others_presses_fold_along() -> None:
    table = at("make-good/together", "magnets-ash-mag-ten", "receive-bo-twelve")
    table.tell(Seat.A, msg.ToyCame(Seat.A, "nod", 0))
    stage = table.screen(Seat.A).stage
    assert stage is not None
    assert dict(stage.args)["theirs"] == "1"


def test_hands_that_only_pinch_are_never_refused() -> None:
    table = at("make-good/together", "magnets-ash-mag-ten", "receive-bo-twelve")
    table.press(Seat.B, "toy")
    here = table.clients[Seat.B].here
    assert here is not None
    assert here.rejected == ""
    assert here.outbox.line == ()
