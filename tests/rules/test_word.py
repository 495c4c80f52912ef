"""Giving a promise with weight: stones, sizes, counter-offers and kindly not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.room.effects import Send
from game.rules import moves as m
from game.rules.seats import Seat
from game.scenario.model import LifeOption, OptionId, Scenario
from tests.golden.m10.playing import TEO, WREN, teo, wren
from tests.rules.plans import sends
from tests.rules.play import Table, seed_where
from tests.rules.watching import M10, SIZED, opened, play_on, status

A, B = Seat.A, Seat.B


def at(row: str, scenario: Scenario = M10, *, everything: bool = False) -> Table:
    return play_on(opened(scenario, everything=everything), until=row)


def stones(table: Table) -> list[int]:
    return [p.stones for p in table.view(A).promise.promises]


def test_each_role_is_offered_its_own_promises() -> None:
    table = at("word/offer")
    assert table.view(A).word.options == ("word-tell", "word-leave", "word-wren-none")
    assert table.view(B).word.options == ("word-dealings", "word-hush", "word-teo-none")
    assert table.move(A, m.Offer(option="word-hush")) == "not-offered"
    assert table.move(A, m.Offer(option="no-such")) == "unknown-option"


def test_stones_are_laid_on_the_others_word_and_shown_once_both_have() -> None:
    table = at("word/lean")
    assert table.view(A).word.stones == (0, 1, 2, 3)
    assert stones(table) == [0, 0]
    table.play(A, m.Accept(stones=1))
    assert table.view(A).word.own_stones == 1
    assert (table.view(B).word.own_stones, stones(table)) == (None, [0, 0])
    table.play(A, m.Accept(stones=3))  # minds may change until both are ready
    table.play(B, m.Accept(stones=2))
    assert stones(table) == [2, 3]
    assert table.scene.row == "word/lift"


def test_stones_are_news_to_both_when_they_fall() -> None:
    table = at("word/lean")
    table.play(A, m.Accept(stones=1))
    table.play(B, m.Accept(stones=2))
    for seat in (A, B):
        sent = [x for x in sends(table.heard, seat) if isinstance(x, Send)]
        news = [n for x in sent for entry in x.entries for n in entry.news]
        fallen = {(n.seat, n.value) for n in news if n.kind == "leant"}
        assert fallen == {(A, "2"), (B, "1")}


@pytest.mark.parametrize("number", [-1, 4])
def test_there_are_none_to_three_stones(number: int) -> None:
    assert at("word/lean").move(A, m.Accept(stones=number)) == "out-of-range"


def test_whoever_was_given_no_promise_lays_no_stones() -> None:
    silent = teo(offer="word-teo-none", obstacle="", response="")
    table = play_on(opened(), WREN, silent, until="word/lean")
    assert table.view(A).beat.needed == ()
    assert table.view(B).beat.needed == ("accept",)
    assert table.move(A, m.Accept(stones=1)) == "not-yours"


def test_where_nobody_promises_nobody_leans() -> None:
    none = {"obstacle": "", "response": ""}
    table = play_on(
        opened(),
        wren(offer="word-wren-none", **none),
        teo(offer="word-teo-none", **none),
        until="life/choose",
    )
    assert table.view(A).promise.promises == ()


def test_a_step_skipped_leaves_nothing_leant() -> None:
    table = at("word/lean")
    table.play(A, m.Accept(stones=3))
    table.play(B, m.Skip())
    assert stones(table) == [0, 0]
    assert table.scene.beat == "life"


def test_the_first_scene_has_its_stones_as_written_whatever_is_in_play() -> None:
    table = Table().open(seed_where()).to_word()
    table.give("word-full", "word-full", plan_a=("", ""), plan_b=("", ""))
    assert stones(table) == [2, 2]


def test_sizes_come_into_play_late_and_only_where_a_promise_has_any() -> None:
    early, plain = at("word/offer", SIZED), at("word/offer", everything=True)
    late = at("word/offer", SIZED, everything=True)
    assert [t.view(A).word.sizes for t in (early, plain, late)] == [(), (), (1, 2, 3)]
    for table in (early, plain):
        assert table.move(A, m.Offer(option="word-tell", size=3)) == "not-offered"
    assert late.move(A, m.Offer(option="word-wren-none", size=1)) == "not-offered"
    assert late.move(A, m.Offer(option="word-tell", size=4)) == "out-of-range"
    late.play(A, m.Offer(option="word-tell", size=3), m.Prepare())
    late.play(B, m.Offer(option="word-dealings"), m.Prepare())
    assert [p.stake for p in late.scene.promises] == [3, 1]


def test_own_wording_and_counter_offers_come_last() -> None:
    early, late = at("word/lean"), at("word/lean", everything=True)
    assert early.view(A).word.counters == ()
    assert early.move(A, m.Counter(template="hush")) == "not-offered"
    assert early.move(A, m.Decline()) == "not-offered"
    assert late.view(A).word.counters == ("hush",)
    assert late.view(B).word.counters == ("leave-be",)
    assert at("word/offer", everything=True).view(A).word.may_word
    assert not at("word/offer").view(A).word.may_word


@pytest.mark.parametrize(
    ("yes", "expected"), [(True, ("hush", 3)), (False, ("tell-dealings", 2))], ids=["yes", "no"]
)
def test_a_counter_offer_is_taken_or_not(yes: bool, expected: tuple[str, int]) -> None:  # noqa: FBT001 - a case
    table = at("word/lean", everything=True)
    table.play(A, m.Counter(template="hush", stones=3))
    table.play(B, m.Accept(stones=1))
    assert table.scene.row == "word/counter"
    assert (table.view(B).word.countered, table.view(A).word.countered) == ("hush", "")
    assert table.move(A, m.Take(yes=True)) == "not-yours"
    table.play(B, m.Take(yes=yes))
    given = table.view(A).promise.promises[1]
    assert (given.template, given.stones) == expected
    assert given.given == given.template
    assert stones(table)[0] == 1


def test_a_counter_offer_may_ask_for_another_size() -> None:
    table = at("word/lean", SIZED, everything=True)
    assert table.move(A, m.Counter(template="tell-dealings")) == "not-offered"
    assert table.move(A, m.Counter(template="tell-dealings", size=1)) == "not-offered"
    assert table.move(A, m.Counter(template="tell-after", size=1)) == "not-offered"
    assert table.move(A, m.Counter(template="no-such")) == "unknown-option"
    table.play(A, m.Counter(template="tell-dealings", size=3, stones=1))
    table.play(B, m.Counter(template="leave-be", stones=0))
    table.both(m.Take(yes=True))
    assert [(p.template, p.stake) for p in table.scene.promises] == [
        ("leave-be", 1),
        ("tell-dealings", 3),
    ]


def test_a_promise_kindly_not_wanted_is_none_and_costs_nothing() -> None:
    table = at("word/lean", everything=True)
    table.play(A, m.Decline())
    assert table.view(B).word.declined == ()
    table.play(B, m.Accept(stones=2))
    for seat in (A, B):
        assert table.view(seat).word.declined == (B,)
        assert table.view(seat).promise.said_no == ()
    assert status(table, B) == "none"
    assert (table.scene.trust.a, table.scene.trust.b) == (50, 51.25)


def test_two_promises_not_wanted_leave_nothing_to_lift() -> None:
    table = at("word/lean", everything=True)
    table.both(m.Decline())
    assert table.scene.row == "life/choose"
    assert set(table.view(A).own.life_options) >= {"buy-twin", "chestnuts"}


def test_a_change_may_be_asked_twice_and_no_more() -> None:
    lives = tuple(
        replace(life, options=(*life.options, *(_again(o, n) for o in life.options for n in "23")))
        for life in M10.lives
    )
    table = play_on(opened(replace(M10, lives=lives)), until="life/choose")
    table.play(B, m.Choose(option="not-only-mine"))
    for ask in ("ask-monday", "ask-monday-2"):
        table.play(A, m.AskChange(option=ask))
        assert table.move(A, m.AskChange(option="ask-monday-3")) == "not-offered"
        assert table.view(A).own.life_options == ()
        table.play(B, m.AnswerChange(answer="no"))
        assert ask not in table.view(A).own.life_options
    assert not any("ask-monday" in o for o in table.view(A).own.life_options)
    table.play(A, m.Choose(option="ring-teo"))
    assert table.scene.promise(A) is not None


def _again(option: LifeOption, number: str) -> LifeOption:
    return replace(option, id=OptionId(f"{option.id}-{number}"))


def test_stones_bend_what_is_won_and_lost() -> None:
    leant = play_on(opened(), wren(stones=3), teo(stones=0), until="plan/pick")
    assert (leant.scene.bond.a, leant.scene.bond.b) == (2, 9)  # kept, though nobody counted on it
    hid = play_on(
        opened(), wren(choice="buy-twin", line="its-fine", add=""), teo(stones=3), until="plan/pick"
    )
    assert hid.view(A).own.ease == 3 + 3
    assert TEO.stones == 2
