"""A whole Talk in own words with each of the six, and what is kept of one that is broken off."""

from __future__ import annotations

from functools import cache
from itertools import combinations

import pytest

from game.client.local.kept import from_json, to_json
from game.client.local.practice import UNCLEAR, Practice
from game.partner.characters import Character
from game.partner.mood import Tag
from game.partner.understood import Part, Understood
from game.rules import moves as m
from game.rules.moves import Move
from game.scenario.library import Shipped
from game.screens import messages as msg
from game.screens.commands import SendMove
from game.screens.intents import Held
from tests.client.local.test_practice_talk import Evening, begun, seeds
from tests.screens.alone import Alone
from tests.screens.playing import nodes_of

LINES = (
    "What was it like to carry that alone all year?",
    "At least it's only a watch. You could just tell Rosa tonight.",
    "So you're worried that one slip makes you the careless one.",
    "No wonder you were scared. I'm so sorry it was you, every night.",
    "I should have asked you sooner. That was my fault.",
)
"""Two that are asked, one given back, one answered to a wish, one added."""


@cache
def talked(who: Character) -> Alone:
    """Listen to somebody through a whole Talk and say only what is typed."""
    alone = Alone(who)
    alone.go_on("talk/ask")
    for line in LINES[:2]:
        alone.read(line)
        alone.press("send")
        for _ in range(20):
            if "ask" in alone.view.beat.needed or alone.view.beat.phase == "give-back":
                break
            alone.wait(1_000)
    alone.go_on("talk/give-back")
    give(alone, LINES[2])
    for _ in range(3):
        alone.wait(12_000)
        if alone.view.beat.phase in {"give-back-again", "give-back-last"}:
            give(alone, LINES[2])
    for row, line in (("talk/comfort", LINES[3]), ("talk/back", LINES[4])):
        alone.go_on(row)
        if alone.view.beat.phase == row.partition("/")[2]:
            alone.read(line)
            alone.press("send")
    alone.wait(2_000)
    return alone


def give(alone: Alone, line: str) -> None:
    """Give back the same words, whichever go it is."""
    alone.read(line)
    fold = next((n for n in nodes_of(alone.screen()) if n.id.startswith("fold-")), None)
    if fold is not None:
        alone.press(fold.id)
    if alone.view.beat.phase == "give-back":
        alone.take(Held("guess", "worried"))
    alone.press("send")


def moves_of(alone: Alone) -> tuple[str, ...]:
    """Return what the partner has done in Talk, in order."""
    talk = alone.view.talk
    answers = (asked.answer for asked in talk.asked)
    felt = (go.felt for go in talk.goes)
    heard = talk.heard.felt if talk.heard else ""
    return (*talk.said, talk.pin, *answers, *felt, heard, talk.wish, *talk.marks)


@pytest.mark.parametrize("who", list(Character))
def test_a_whole_talk_is_held_in_own_words_with_each_of_them(who: Character) -> None:
    alone = talked(who)
    typed = [sent for sent in alone.sent if sent.own_words]
    kinds = {sent.move.kind for sent in typed}
    assert kinds == {"ask", "reflect", "comfort", "say-back"}
    assert all(sent.heard_as is not None for sent in typed)
    assert not alone.seat.rejected
    said = {line.text for line in alone.view.transcript}
    assert alone.seat.words
    assert len(alone.seat.words) == len(typed)
    assert {alone.seat.said(line.seq) for line in alone.view.transcript} >= set(LINES)
    assert said
    assert all(thought.coach for thought in alone.thoughts if not thought.text)


@pytest.mark.parametrize(("one", "other"), list(combinations(Character, 2)))
def test_no_two_of_the_six_react_alike_to_the_same_five_lines(
    one: Character, other: Character
) -> None:
    first, second = talked(one), talked(other)
    assert first.mood.rounded() != second.mood.rounded()
    assert moves_of(first) != moves_of(second)
    thoughts = [{t.text for t in alone.thoughts if t.text} for alone in (first, second)]
    assert thoughts[0] != thoughts[1]


def test_the_same_seed_and_the_same_words_give_the_same_evening() -> None:
    once = talked(Character.MARA)
    again = talked.__wrapped__(Character.MARA)
    assert again.practice.log == once.practice.log
    assert again.practice.partner == once.practice.partner


def test_other_words_beside_the_same_line_are_another_evening() -> None:
    kind, harsh = (Understood((Part(tag),)) for tag in (Tag.VALIDATE, Tag.BLAME))
    moods = [asked(heard).practice.partner.mood for heard in (kind, harsh, None)]
    assert moods[0].open > moods[2].open - 5 > moods[1].open
    assert moods[1].heat > moods[0].heat


def asked(heard_as: Understood | None) -> Evening:
    """Ask the same line, with words that are understood so."""
    evening = begun(Character.JUNE, swap=True)
    evening.go_on("talk/ask")
    make(evening, m.Ask(question="nobody-looking"), heard_as)
    return evening


def make(evening: Evening, move: Move, heard_as: Understood | None) -> None:
    """Make a move of the player's with own words."""
    n = evening.practice.room.last_n[evening.practice.seat] + 1
    visit, words = evening.view().beat.visit, "Own words." if heard_as else ""
    command = SendMove(evening.practice.seat, n, visit, move, words, heard_as)
    evening.heard += evening.practice.send(command, evening.now_ms)


def test_words_that_the_partner_has_yet_to_hear_are_kept_with_the_practice() -> None:
    blames = Understood((Part(Tag.BLAME, 0.9),), ("cross",), ("angry",))
    evening = begun(Character.INES, "t1")
    evening.go_on("table/account")
    before = evening.practice.partner.mood
    make(evening, m.Account(line="ate-it"), blames)
    assert evening.practice.partner.mood == before  # it opens when both have said their line
    kept = from_json(to_json(evening.practice.kept()))
    assert kept is not None
    assert list(kept.typed.values()) == [blames]
    assert b"Own words" not in to_json(kept)
    drawn = seeds()
    again = Evening(
        Practice.resume(kept, Shipped(), new_seed=lambda: next(drawn), now_ms=evening.now_ms), "t1"
    )
    again.now_ms = evening.now_ms
    for one in (evening, again):
        make(one, m.Predict(face=2), None)
        for ms in range(0, 20_000, 500):
            one.practice.advance(one.now_ms + ms)
    assert again.practice.partner == evening.practice.partner
    assert again.practice.partner.mood.heat > before.heat
    assert not again.practice.kept().typed


def test_a_practice_that_was_kept_before_words_could_be_typed_goes_on() -> None:
    evening = begun(Character.SOL)
    text = to_json(evening.practice.kept()).replace(b', "typed": {}', b"")
    assert b"typed" not in text
    kept = from_json(text)
    assert kept is not None
    assert kept.typed == {}


def test_words_nobody_could_make_out_are_told_of_as_just_that() -> None:
    evening = asked(Understood())
    told = [x.coach for x in evening.heard if isinstance(x, msg.Thought) and x.coach]
    assert told[-1] == UNCLEAR
    whole, half = asked(None).practice.partner.mood, evening.practice.partner.mood
    start = begun(Character.JUNE, swap=True).practice.partner.mood
    assert start.open < half.open < whole.open


def test_a_refused_move_leaves_nothing_to_hear() -> None:
    evening = begun(Character.SOL, swap=True)
    evening.go_on("talk/ask")
    make(evening, m.Ask(question="no-such-question"), Understood((Part(Tag.BLAME),)))
    assert any(isinstance(x, msg.Refused) for x in evening.heard)
    assert not evening.practice.kept().typed
