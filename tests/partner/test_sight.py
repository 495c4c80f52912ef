"""What a partner sees of its own word and deeds."""

from __future__ import annotations

from dataclasses import replace

from game.partner.sight import DEFAULT_STONES, Sight
from game.rules.seats import Seat
from game.rules.sections import SeatView
from tests.partner.seen import beat, dumpling, look, promised, sol


def seeing(view: SeatView, choice: str = "") -> Sight:
    chosen = replace(view, own=replace(view.own, choice=choice))
    return Sight(sol(), chosen, dumpling())


def table() -> SeatView:
    return look(Seat.B, beat("table", "account", ("account",)))


def test_chips_break_a_word_only_where_one_was_given() -> None:
    free, bound = table(), promised(table(), Seat.B)
    allowed = promised(table(), Seat.B, "chips-now")
    assert not seeing(free, "round-the-corner").broke()
    assert seeing(bound, "round-the-corner").broke()
    assert not seeing(bound, "wrap").broke()
    assert not seeing(allowed, "chips-yes").broke()


def test_a_line_is_true_by_what_was_done_and_owning_up_needs_a_broken_word() -> None:
    lines = {str(claim.id): claim for claim in dumpling().account(dumpling().roles[1].id).lines}
    ate = seeing(promised(table(), Seat.B), "round-the-corner")
    kept = seeing(promised(table(), Seat.B), "no-thanks")
    assert [ate.is_true(lines[x]) for x in ("had-chips", "walked-past", "not-hungry")] == [
        True,
        False,
        False,
    ]
    assert [kept.is_true(lines[x]) for x in ("had-chips", "walked-past")] == [False, True]
    assert ate.owns_up(lines["had-chips"])
    assert not kept.owns_up(lines["walked-past"])


def test_the_others_facts_are_never_taken_for_ones_own() -> None:
    noor = dumpling().fact(dumpling().roles[0].secret)
    assert not seeing(table()).is_so(noor)


def test_stake_and_stones_come_from_the_promise() -> None:
    assert seeing(promised(table(), Seat.B)).stake() == 1
    assert seeing(table()).stones() == DEFAULT_STONES
    assert seeing(table()).promise(own=False) is None
