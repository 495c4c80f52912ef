"""Taking another's promise, answering a counter-offer, and deciding together."""

from __future__ import annotations

from dataclasses import replace

from game.partner.partner import new_partner
from game.partner.react import react
from game.rules import moves as m
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.rules.talk_sections import CarriedView
from game.scenario.library import Shipped
from tests.partner.seen import seed
from tests.partner.tables import EVERYBODY, does, seen_at

MANY = 30


def cards(who: str, view: SeatView) -> list[str]:
    made = (does(who, view, n) for n in range(MANY))
    return [move.option for move in made if isinstance(move, m.Agree)]


def test_a_card_that_can_be_seen_to_work_is_picked_more_often() -> None:
    view = seen_at("plan/pick", Seat.A)
    blind = replace(view, plan=replace(view.plan, takes=(), own="", other=""))
    known = replace(blind, plan=replace(blind.plan, takes=("a/takes",)))
    right = Shipped().get("m10").plan
    assert right is not None
    for who in ("sol", "tobi"):
        assert cards(who, known).count(right.right) > cards(who, blind).count(right.right)


def test_where_two_cards_differ_june_comes_over_and_viktor_mostly_stays() -> None:
    view = seen_at("plan/pick", Seat.A)
    differs = replace(view.plan, own="plan-sell", other="plan-drawer")
    view = replace(view, plan=differs, beat=replace(view.beat, phase="again"))
    assert set(cards("june", view)) == {"plan-drawer"}
    assert cards("viktor", view).count("plan-sell") > 20


def test_a_counter_offer_is_weighed_by_its_stake_against_how_reliable_one_is() -> None:
    view = seen_at("word/offer", Seat.A, "p3")
    beat = replace(view.beat, phase="counter", needed=("take",), may=("take",))

    def taken(size: int) -> int:
        word = replace(view.word, countered="tell-nine", countered_size=size)
        here = replace(view, beat=beat, word=word)
        made = [does("viktor", here, n, "p3") for n in range(MANY)]
        return made.count(m.Take(yes=True))

    assert taken(1) > taken(3) > 0


def leaning(stake: int, *counters: str) -> SeatView:
    view = seen_at("word/lean", Seat.A, "p3", everything=True)
    promise = replace(view.promise.promises[-1], seat=Seat.B, template="tell-standing", stake=stake)
    word = replace(view.word, counters=counters)
    beat = replace(view.beat, may=("accept", "counter", "decline"), needed=("accept",))
    return replace(view, beat=beat, word=word, promise=replace(view.promise, promises=(promise,)))


def test_a_promise_bigger_than_what_is_trusted_is_asked_for_in_small() -> None:
    big = [does("mara", leaning(3, "tell-standing"), n, "p3", trust=45.0) for n in range(MANY)]
    asked = [x for x in big if isinstance(x, m.Counter)]
    assert asked
    assert {(x.template, x.size) for x in asked} == {("tell-standing", 1)}
    small = [does("mara", leaning(1, "whole-hour"), n, "p3", trust=90.0) for n in range(MANY)]
    assert all(isinstance(x, m.Accept) for x in small)


def test_with_hardly_any_trust_a_promise_is_sometimes_kindly_not_wanted() -> None:
    made = [does("ines", leaning(1), n, "p3", trust=10.0) for n in range(MANY)]
    assert 0 < made.count(m.Decline()) < MANY


def test_somebody_forgiving_lets_an_old_promise_go_and_nobody_else_does() -> None:
    view = seen_at("word/offer", Seat.A)
    old = CarriedView(id="1-1-B", seat=Seat.B, scenario="r1", text="ari-tell", from_scene=1)
    own = replace(old, id="1-1-A", seat=Seat.A)
    beat = replace(view.beat, may=(*view.beat.may, "release"))
    view = replace(view, beat=beat, word=replace(view.word, carried=(own, old)))
    freed = {who: does(who, view, 1) for who in EVERYBODY}
    assert freed[EVERYBODY[1]] == m.Release(promise="1-1-B")
    assert not isinstance(freed[EVERYBODY[0]], m.Release)
    tobi = new_partner("tobi", seed(1), Seat.A)
    wary = replace(tobi, memory=replace(tobi.memory, scene=view.scene.number, wary=1))
    move = react(wary, view, Shipped().get("m10"))[1].move
    assert not isinstance(move, m.Release)


def stones_after(status: str) -> list[int]:
    """Return the stones laid in each of three scenes, the first of which ended in this."""
    view = seen_at("word/lean", Seat.A)
    scenario = Shipped().get("m10")
    theirs = replace(view.promise.promises[0], seat=Seat.B, template="tell-dealings", stake=1)
    partner = new_partner("tobi", seed(1), Seat.A)
    laid: list[int] = []
    for number in (1, 2, 3, 4):
        here = replace(view, scene=replace(view.scene, number=number))
        now = replace(theirs, status="active")
        partner = replace(partner, mood=replace(partner.mood, trust=55.0))
        here = replace(here, promise=replace(here.promise, promises=(now,)))
        partner, reaction = react(partner, here, scenario)
        assert isinstance(reaction.move, m.Accept)
        laid.append(reaction.move.stones)
        if number == 1:
            broken = replace(theirs, status=status)
            after = replace(here, promise=replace(here.promise, promises=(broken,)))
            partner, _ = react(partner, after, scenario)
    return laid


def test_after_a_breach_one_stone_less_lies_there_next_time_and_then_it_comes_back() -> None:
    assert stones_after("kept") == [3, 3, 3, 3]
    assert stones_after("owned") == [3, 2, 3, 3]


def test_after_a_deception_it_takes_twice_as_long() -> None:
    assert stones_after("found") == [3, 2, 2, 3]
