"""Two characters, told apart by what they do in the same five situations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from game.partner.partner import Partner, new_partner
from game.partner.react import react
from game.rules import moves as m
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.scenario.model import ApologyPart
from tests.partner.seen import beat, dumpling, look, promised, seed

MANY = 200


def tally(
    who: str, view: SeatView, told: Callable[[m.Move | None], str], *, safety: float | None = None
) -> Counter[str]:
    """Count what a character does in one situation over many seeds."""
    counted: Counter[str] = Counter()
    for number in range(MANY):
        partner = new_partner(who, seed(number), view.scene.seat)
        if safety is not None:
            partner = feeling_safe(partner, safety)
        counted[told(react(partner, view, dumpling())[1].move)] += 1
    return counted


def feeling_safe(partner: Partner, safety: float) -> Partner:
    return replace(partner, mood=replace(partner.mood, safety=safety))


def line(move: m.Move | None) -> str:
    assert isinstance(move, m.Account | m.Receive | m.Answer)
    return move.line


def option(move: m.Move | None) -> str:
    assert isinstance(move, m.Offer | m.Choose | m.AskChange | m.OwnUp)
    return move.option


def broken(seat: Seat, choice: str) -> SeatView:
    view = promised(look(seat, beat("table", "account", ("account",))), seat)
    return replace(view, own=replace(view.own, choice=choice))


def test_giving_their_word_sol_hedges_and_viktor_says_yes_or_no() -> None:
    view = look(Seat.B, beat("word", "offer", ("offer",)))
    sol, viktor = tally("sol", view, option), tally("viktor", view, option)
    assert sol["word-half"] > 3 * viktor["word-half"]
    assert viktor["word-full"] > sol["word-full"]


def test_when_tempted_viktor_keeps_more_and_sol_takes_the_odder_way() -> None:
    view = promised(look(Seat.B, beat("life", "choose", ("choose",), "ask-change")), Seat.B)
    offered = ("wrap", "bo-ask", "round-the-corner", "no-thanks")
    view = replace(view, own=replace(view.own, life_options=offered))
    sol, viktor = tally("sol", view, option), tally("viktor", view, option)
    assert viktor["wrap"] + viktor["no-thanks"] > sol["wrap"] + sol["no-thanks"]
    assert sol["wrap"] > sol["no-thanks"]
    assert viktor["no-thanks"] > viktor["wrap"]


def test_with_something_to_hide_sol_jokes_and_viktor_puts_it_off_or_says_it() -> None:
    sol = tally("sol", broken(Seat.A, "corner"), line)
    viktor = tally("viktor", broken(Seat.A, "corner"), line)
    assert sol.most_common(2)[0][0] in {"movement", "ate-it"}
    assert sol["movement"] > 5 * viktor["movement"]
    assert viktor["sit-first"] > sol["sit-first"]
    assert viktor["ate-it"] > sol["ate-it"]
    assert viktor["forty-minutes"] > sol["forty-minutes"] == 0


def test_hearing_something_murky_viktor_asks_and_sol_lets_it_be() -> None:
    view = look(Seat.B, beat("table", "receive", ("receive",)))
    lines = ("bo-all-right", "movement-by-whom")
    view = replace(view, own=replace(view.own, hearing="partial", receive_options=lines))
    sol, viktor = tally("sol", view, line), tally("viktor", view, line)
    assert viktor["movement-by-whom"] > 1.5 * sol["movement-by-whom"]
    assert sol["bo-all-right"] > viktor["bo-all-right"]


def parts(move: m.Move | None) -> str:
    assert isinstance(move, m.Apologise)
    kinds = {str(magnet.id): magnet.part for magnet in dumpling().make_goods[1].magnets}
    return " ".join(kinds[magnet] for magnet in move.magnets if magnet in kinds)


def test_making_good_viktor_mends_first_and_sol_forgets_whose_doing_it_was() -> None:
    view = look(Seat.B, beat("make-good", "magnets", ("apologise",)))
    (sol,) = tally("sol", view, parts, safety=40)
    (viktor,) = tally("viktor", view, parts, safety=40)
    assert viktor.split()[0] == ApologyPart.OFFER
    assert ApologyPart.REGRET not in viktor.split()
    assert ApologyPart.REGRET in sol.split()
    assert ApologyPart.RESPONSIBILITY not in sol.split()


def test_where_the_truth_is_safe_sol_says_whose_doing_it_was() -> None:
    view = look(Seat.B, beat("make-good", "magnets", ("apologise",)))
    (sol,) = tally("sol", view, parts, safety=60)
    assert ApologyPart.RESPONSIBILITY in sol.split()


def test_after_the_envelopes_viktor_owns_it_and_sol_laughs() -> None:
    view = look(Seat.B, beat("morning", "open", ("done",)))
    lines = ("bo-own-up", "bo-laugh-up", "bo-not-now")
    view = replace(view, debrief=replace(view.debrief, open=True, to_own=lines))
    sol, viktor = tally("sol", view, option), tally("viktor", view, option)
    assert viktor["bo-own-up"] == MANY
    assert sol["bo-laugh-up"] > sol["bo-own-up"]


def in_a_storm(partner: Partner) -> Partner:
    return replace(partner, mood=replace(partner.mood, heat=70.0, open=10.0))


def test_in_a_storm_viktors_truth_comes_out_as_a_you() -> None:
    lines = set()
    for number in range(60):
        partner = in_a_storm(new_partner("viktor", seed(number), Seat.A))
        lines.add(line(react(partner, broken(Seat.A, "corner"), dumpling())[1].move))
    assert "forty-minutes" in lines
    assert "ate-it" not in lines


def test_in_a_storm_the_feeling_is_cross_or_stirred() -> None:
    view = look(Seat.B, beat("snap", "feel", ("report",)))
    felt = set()
    for number in range(40):
        move = react(in_a_storm(new_partner("sol", seed(number), Seat.B)), view, dumpling())[1].move
        assert isinstance(move, m.Report)
        felt.add(move.feeling)
    assert felt == {"cross", "stirred"}


def test_somebody_closed_puts_a_question_off_even_with_nothing_to_hide() -> None:
    view = promised(look(Seat.A, beat("table", "answer", ("answer",))), Seat.A)
    options = ("ash-answer-left", "ash-answer-ate", "ash-answer-later")
    view = replace(view, own=replace(view.own, choice="keep", answer_options=options))
    partner = new_partner("sol", seed(1), Seat.A)
    assert line(react(in_a_storm(partner), view, dumpling())[1].move) == "ash-answer-later"
    assert line(react(partner, view, dumpling())[1].move) == "ash-answer-left"
