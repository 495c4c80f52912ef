"""Care for whoever waits, and the words a scene is told in."""

from __future__ import annotations

from game.rules.seats import Seat
from game.screens import messages as msg
from game.screens.scene import idle_care
from tests.screens.laws import all_nodes
from tests.screens.playing import Table


def test_care_for_waiting_is_nothing_then_a_line_then_something_to_browse() -> None:
    assert [idle_care(ms) for ms in (0, 9_999, 10_000, 44_999, 45_000)] == [
        "", "", "line", "line", "browse",
    ]  # fmt: skip


def test_whoever_waits_long_may_read_the_own_envelope() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "word/offer")
    for node in ("offer-word-none", "send"):
        table.press(Seat.A, node)
    table.pass_ms(46_000)
    ids = [n.id for n in all_nodes(table.screen(Seat.A))]
    assert {"idle", "browse"} <= set(ids)
    assert not {"idle", "browse"} & {n.id for n in all_nodes(table.screen(Seat.B))}


def test_names_stand_in_for_roles_once_they_are_known() -> None:
    table = Table()
    table.tell(Seat.A, msg.Named(Seat.B, "Robin"))
    words = " ".join(n.name for n in all_nodes(table.screen(Seat.A)))
    assert "Robin is here" in words


def test_an_answer_of_a_script_is_thought_about_only_after_a_reveal() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/receive")
    table.tell(Seat.A, msg.Thought("I told it quickly."))
    assert "thought" not in [n.id for n in all_nodes(table.screen(Seat.A))]
    table.pass_ms(1_000)
    assert "thought" in [n.id for n in all_nodes(table.screen(Seat.A))]
