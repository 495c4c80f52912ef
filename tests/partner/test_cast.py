"""Six characters, told apart by what they do."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest

from game.partner.characters import HABITS, Character
from game.partner.partner import new_partner
from game.partner.react import react
from game.rules import moves as m
from game.rules.deeds import story_of
from game.rules.judges import Verdict, judge_story
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.scenario.library import Shipped
from game.scenario.model import QuestionAct, RoleId
from tests.partner.seen import seed
from tests.partner.tables import EVERYBODY, Table, does, seen_at

MANY = 40
FIVE = ("nobody-looking", "jug", "back", "worried", "sup-rosa")
"""A question, a slip, a line given back, a guess, and help: said to everybody alike."""


def says(view: SeatView) -> m.Move | None:
    """Return the same player's next line, whoever sits opposite."""
    kind, talk = (view.beat.needed or ("",))[0], view.talk
    fixed: dict[str, m.Move] = {
        "ready": m.Ready(),
        "hear": m.Hear(feeling="fond"),
        "guess": m.Guess(feeling="worried"),
        "comfort": m.Comfort(option="sup-rosa"),
    }
    if kind == "ask":
        asked = FIVE[len(talk.asked)]
        return m.Ask(question=asked)
    if kind == "reflect":
        return m.Reflect(line=talk.reflections[0], fold=talk.said[0])
    return fixed.get(kind)


@cache
def after_five_lines(who: Character, number: int) -> tuple[m.Move, ...]:
    """Return all that this partner does while it hears the same five lines."""
    table = Table({Seat.A: new_partner(who, seed(number), Seat.A)}, number, "m10")
    table.open(swapped=False)
    while table.view(Seat.B).talk.comfort == "":
        wish = says(table.view(Seat.B))
        if wish is not None:
            table.make(Seat.B, wish)
        if table.turn(Seat.A).move is None and wish is None:
            table.wait()
    assert table.refused == []
    return tuple(move for seat, move in table.made if seat is Seat.A)


@pytest.mark.parametrize(("one", "other"), list(combinations(EVERYBODY, 2)))
def test_no_two_take_the_same_five_lines_alike(one: Character, other: Character) -> None:
    for number in range(4):
        assert after_five_lines(one, number) != after_five_lines(other, number)


def test_no_two_share_a_temper_or_a_way_with_words() -> None:
    for one, other in combinations(EVERYBODY, 2):
        mine, theirs = HABITS[one], HABITS[other]
        assert mine.start != theirs.start
        assert mine.talk != theirs.talk
        assert mine.word != theirs.word


def shares(view: SeatView, name: str, **mood: float) -> dict[str, float]:
    """Return for each character how often what it does here carries this word."""
    found = {}
    for who in EVERYBODY:
        moves = [does(who, view, n, "m10", **mood) for n in range(MANY)]
        found[str(who)] = sum(name in repr(move) for move in moves) / MANY
    return found


def test_viktor_offers_a_mending_question_and_june_never_touches_what_hurts() -> None:
    view = seen_at("talk/ask", Seat.B)
    talk = Shipped().get("m10").talks[0]
    by_act = {q.act: q.id for q in talk.questions}
    slips = shares(view, by_act[QuestionAct.SLIP])
    assert slips["viktor"] > 0.5
    assert slips["viktor"] == max(slips.values())
    assert slips["june"] == slips["ines"] == slips["mara"] == 0
    touches = shares(view, by_act[QuestionAct.TOUCH])
    assert touches["june"] == touches["tobi"] == 0
    assert touches["mara"] > 0.5


def test_june_asks_once_and_tobi_asks_on() -> None:
    view = seen_at("talk/ask-again", Seat.B)
    done = shares(view, "Done")
    assert done["june"] > 0.7
    assert done["tobi"] < 0.25


def test_mara_and_sol_begin_lightly_and_tobi_says_it_at_once() -> None:
    view = seen_at("talk/share", Seat.A)
    light, deep = shares(view, "albums"), shares(view, "careless")
    assert light["mara"] == light["sol"] == light["june"] == 1
    assert deep["tobi"] == 1
    assert deep["mara"] == deep["viktor"] == 0


def test_told_that_help_is_wanted_june_gives_it_and_viktor_gives_a_plan() -> None:
    view = seen_at("talk/comfort", Seat.B)
    view = replace(view, talk=replace(view.talk, wish="kind-word"))
    kind, plan = shares(view, "sup-dishes"), shares(view, "sup-rosa")
    assert kind["june"] > kind["viktor"]
    assert plan["viktor"] > 0.5
    assert plan["june"] == 0


def test_june_says_yes_to_please_and_mara_and_ines_want_to_be_sure() -> None:
    view = seen_at("talk/felt", Seat.A)
    view = replace(view, talk=replace(view.talk, heard=None))
    yes = shares(view, "yes", heard=60.0)
    assert yes["june"] == 1
    assert yes["mara"] == yes["ines"] == yes["sol"] == 0


def test_tobi_promises_most_and_biggest_and_mara_least() -> None:
    view = seen_at("word/offer", Seat.A, "p3")
    none, big = Counter[str](), Counter[str]()
    for who in EVERYBODY:
        for n in range(MANY):
            move = does(who, view, n, "p3")
            assert isinstance(move, m.Offer)
            none[str(who)] += move.option == "word-kit-none"
            big[str(who)] += move.size == 3
    assert none["tobi"] < none["ines"] < none["mara"]
    assert big["tobi"] == sum(big.values()) == MANY - none["tobi"]


def kept_shares() -> dict[str, Counter[Verdict]]:
    """Return what each character's choice makes of a promise to tell, over many seeds."""
    view = seen_at("life/choose", Seat.A)
    scenario, role = Shipped().get("m10"), RoleId("wren")
    promise = replace(view.promise.promises[0], seat=Seat.A, template="tell-watch")
    template = next(t for t in scenario.templates if t.id == "tell-watch")
    offered = ("buy-twin", "ring-teo", "at-the-door", "ask-monday")
    view = replace(
        view,
        promise=replace(view.promise, promises=(promise,)),
        own=replace(view.own, life_options=offered),
    )
    options = {str(o.id): o for o in scenario.life(role).options}
    found: dict[str, Counter[Verdict]] = {str(who): Counter() for who in EVERYBODY}
    for who in EVERYBODY:
        for n in range(MANY):
            move = does(who, view, n)
            if isinstance(move, m.Choose):
                story = story_of(scenario, role, options[move.option], frozenset(template.topics))
                found[str(who)][judge_story(template, story)] += 1
    return found


def test_ines_is_on_time_and_tobi_is_late() -> None:
    found = kept_shares()
    assert found["ines"][Verdict.KEPT] > found["tobi"][Verdict.KEPT]
    assert found["tobi"][Verdict.LATE] > found["ines"][Verdict.LATE]
    assert found["tobi"][Verdict.LATE] > found["viktor"][Verdict.LATE]


def test_what_is_hard_june_keeps_back_and_ines_says() -> None:
    view = seen_at("table/account", Seat.A)
    promise = replace(view.promise.promises[0], seat=Seat.A, template="tell-watch", status="active")
    view = replace(
        view,
        promise=replace(view.promise, promises=(promise,)),
        own=replace(view.own, choice="ring-teo"),
        transcript=(),
    )
    gentle, blaming = shares(view, "dropped-it"), shares(view, "you-leave-me")
    told = {who: gentle[who] + blaming[who] for who in gentle}
    assert told["june"] == min(told.values())
    assert told["ines"] > 0.85
    assert told["ines"] > told["june"] + 0.3


def test_weight_follows_trust_and_one_stone_less_lies_there_after_a_breach() -> None:
    view = seen_at("word/lean", Seat.A)
    stones = {}
    for trust in (20.0, 45.0, 55.0, 80.0):
        move = does("viktor", view, 1, trust=trust)
        assert isinstance(move, m.Accept)
        stones[trust] = move.stones
    assert list(stones.values()) == [0, 1, 2, 3]
    wary = new_partner("viktor", seed(1), Seat.A)
    memory = replace(wary.memory, scene=view.scene.number, wary=1)
    wary = replace(wary, memory=memory, mood=replace(wary.mood, trust=55.0))
    move = react(wary, view, Shipped().get("m10"))[1].move
    assert move == m.Accept(stones=1)


def test_mara_leans_least_and_tobi_most() -> None:
    view = seen_at("word/lean", Seat.A)
    laid = {str(who): does(who, view, 3, trust=60.0) for who in EVERYBODY}
    assert laid["mara"] == m.Accept(stones=1)
    assert laid["tobi"] == m.Accept(stones=3)
    assert laid["ines"] == m.Accept(stones=2)
