"""Twins in Grandad's Watch: what is sealed stays sealed, whatever is promised, done and told.

Two plays that differ only in one seat's sealed moves look equal to the other seat until they open:
its views, what it is sent, what it may do and how it would be refused, and when things happen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from game.rules import moves as m
from game.rules.beats import kind_of
from game.rules.draft import Draft
from game.rules.lawful import problem
from game.rules.seats import Seat
from tests.golden.m10.playing import TEO, WREN, Part, teo, wren
from tests.rules.plans import sends
from tests.rules.play import Table
from tests.rules.watching import M10, opened, play_on

A, B = Seat.A, Seat.B
Luck = dict[str, object]
Twin = tuple[Part, Part, Part, Luck]
"""Two parts that are told apart by what is sealed, the other role's part, and the luck."""

TRIED: tuple[m.Move, ...] = (
    m.Offer(option="word-tell"), m.Offer(option="word-dealings"), m.Prepare(),
    *(m.Accept(stones=n) for n in (0, 3)), m.Counter(template="hush"), m.Decline(),
    m.Take(yes=True), m.Lift(), *(m.Choose(option=o) for o in ("ring-teo", "not-only-mine")),
    m.AskChange(option="ask-monday"), m.AnswerChange(answer="yes"),
    m.Account(line="dropped-it"), m.Account(line="asked-dealer"), m.Predict(face=2),
    m.Receive(line="and-you"), m.Receive(line="about-money"), m.Receive(line="now-i-know"),
    m.Land(face=0), m.Answer(line="wren-answer-all"), m.Answer(line="teo-answer-asked"),
    m.Apologise(), m.Mend(), m.Agree(option="plan-months"), m.Done(), m.Rewind(), m.Skip(),
)  # fmt: skip


class Watcher:
    """Writes down everything one seat can learn, step by step, up to the envelopes."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat
        self.seen: list[object] = []

    def look(self, table: Table) -> None:
        """Write down this step."""
        if table.scene.envelopes_open:
            return
        draft = Draft(M10, table.room.state, 0, table.now_ms)
        codes = [(kind_of(x), problem(draft, self.seat, table.scene.visit, x)) for x in TRIED]
        told = sends(table.heard, self.seat)
        self.seen.append((table.view(self.seat), told, codes, table.now_ms))


def watched(a: Part, b: Part, watcher: Seat, luck: Luck) -> list[object]:
    """Play up to the envelopes and return what this seat learned on the way."""
    notes = Watcher(watcher)
    play_on(opened(**luck), a, b, each=notes.look)  # type: ignore[arg-type]  # names are checked
    return notes.seen


def assert_alike(left: Sequence[object], right: Sequence[object]) -> None:
    """Fail at the first step at which the watcher could tell two scenes apart."""
    for step, (one, other) in enumerate(zip(left, right, strict=False)):
        assert one == other, f"told apart at step {step}"
    assert len(left) == len(right)


FAIR: Luck = {}
ROSA: Luck = {"spoils": True}
TAKES = teo(thank="")
NOW_I_KNOW = teo(thank="", receive="now-i-know")

WREN_TWINS: dict[str, Twin] = {
    "what Wren plans for": (wren(), wren(obstacle="shut", response="shut-anyway"), TAKES, FAIR),
    "told all the same, rung or swapped": (wren(), wren(choice="buy-twin"), TAKES, FAIR),
    "told all the same, with Rosa early": (wren(), wren(choice="buy-twin"), TAKES, ROSA),
    "it is fine, rung or swapped": (
        wren(line="its-fine", add=""), wren(choice="buy-twin", line="its-fine", add=""),
        NOW_I_KNOW, FAIR),
    "it is fine, with Rosa early": (
        wren(line="its-fine", add=""), wren(choice="buy-twin", line="its-fine", add=""),
        NOW_I_KNOW, ROSA),
    "half a truth, rung or swapped": (
        wren(line="small-repair", add=""), wren(choice="buy-twin", line="small-repair", add=""),
        TAKES, FAIR),
    "half a truth, on the way to the door": (
        wren(line="small-repair", add=""), wren(choice="at-the-door", line="small-repair", add=""),
        TAKES, FAIR),
    "not now, rung or swapped": (
        wren(line="with-people", add=""), wren(choice="buy-twin", line="with-people", add=""),
        teo(thank="", receive="sit-next"), FAIR),
    "told when asked, rung or swapped": (
        wren(line="small-repair", add=""), wren(choice="buy-twin", line="small-repair", add=""),
        teo(thank="", receive="how-small"), FAIR),
    "asked, and still fine": (
        wren(line="its-fine", add="", answer="wren-answer-later"),
        wren(choice="buy-twin", line="its-fine", add="", answer="wren-answer-later"),
        teo(thank="", receive="all-of-it"), FAIR),
    "the card falls out, rung or swapped": (
        wren(line="its-fine", add=""), wren(choice="buy-twin", line="its-fine", add=""),
        teo(thank="", receive="leave-card"), {"gives_away": ("wren",)}),
    "blame taken, true or not": (
        wren(add="add-twin"), wren(choice="buy-twin", add="add-twin"),
        teo(thank="", receive="told-me-yourself"), FAIR),
    "nearly bought, or bought": (
        wren(offer="word-leave"), wren(offer="word-leave", choice="buy-twin"), TAKES, FAIR),
    "told on Wednesday, then rung or swapped": (
        wren(answers=("cards", "talk-dropped")),
        wren(answers=("cards", "talk-dropped"), choice="buy-twin"), TAKES, FAIR),
    "what Wren expects": (wren(expects=0), wren(expects=4), TAKES, FAIR),
    "how it landed with Wren": (wren(lands=0), wren(lands=4), TAKES, FAIR),
    "what is chosen after a no": (
        wren(asking="ask-monday", then="ring-teo"), wren(asking="ask-monday", then="buy-twin"),
        teo(thank="", change="no"), FAIR),
    "what is chosen after a yes": (
        wren(asking="ask-monday", then="monday-it-is"), wren(asking="ask-monday", then="buy-twin"),
        TAKES, FAIR),
}  # fmt: skip

TEO_TWINS: dict[str, Twin] = {
    "told all the same, sold or not": (teo(), teo(choice="sell"), wren(thank=""), FAIR),
    "a quiet week, sold or not": (
        teo(line="quiet-week", add=""), teo(choice="sell", line="quiet-week", add=""),
        wren(thank="", receive="where-we-are"), FAIR),
    "somebody asked, rung off or let ring": (
        teo(line="somebody-asked", add=""),
        teo(choice="let-ring", line="somebody-asked", add=""),
        wren(thank="", receive="people-ask"), FAIR),
    "a hush kept or not": (
        teo(offer="word-hush", obstacle="rosa-asks", response="rosa-salad"),
        teo(offer="word-hush", obstacle="rosa-asks", response="rosa-no", choice="sell"),
        wren(thank=""), FAIR),
    "the dealer rings, sold or not": (
        teo(line="quiet-week", add=""), teo(choice="sell", line="quiet-week", add=""),
        wren(thank="", receive="still-here"), {"gives_away": ("teo",)}),
}  # fmt: skip


@pytest.mark.parametrize("name", WREN_TWINS)
def test_teo_cannot_tell_two_wrens_apart_before_the_envelopes(name: str) -> None:
    one, other, theirs, luck = WREN_TWINS[name]
    quiet = (replaced(one), replaced(other))
    assert_alike(watched(quiet[0], theirs, B, luck), watched(quiet[1], theirs, B, luck))


@pytest.mark.parametrize("name", TEO_TWINS)
def test_wren_cannot_tell_two_teos_apart_before_the_envelopes(name: str) -> None:
    one, other, theirs, luck = TEO_TWINS[name]
    assert_alike(watched(theirs, replaced(one), A, luck), watched(theirs, replaced(other), A, luck))


def replaced(part: Part) -> Part:
    """Return a part that thanks by no chip, so that any morning takes it."""
    return replace(part, thank="")


def test_the_watcher_would_notice_what_is_open() -> None:
    plain = watched(wren(thank=""), TAKES, B, FAIR)
    for other in (wren(thank="", line="small-repair", add=""), wren(thank="", stones=3)):
        assert watched(other, TAKES, B, FAIR) != plain


SEALED: dict[str, tuple[str, Seat, m.Move, m.Move]] = {
    "Wren's offer": (
        "word/offer", A, m.Offer(option="word-tell"), m.Offer(option="word-wren-none")),
    "Teo's offer": (
        "word/offer", B, m.Offer(option="word-dealings"), m.Offer(option="word-hush")),
    "Wren's stones": ("word/lean", A, m.Accept(stones=0), m.Accept(stones=3)),
    "Teo's stones": ("word/lean", B, m.Accept(stones=1), m.Accept(stones=2)),
    "how Wren takes it": ("word/lean", A, m.Accept(stones=2), m.Counter(template="hush")),
    "whether Teo wants it": ("word/lean", B, m.Accept(stones=2), m.Decline()),
    "Wren's card": ("plan/pick", A, m.Agree(option="plan-months"), m.Agree(option="plan-sell")),
    "Teo's card": ("plan/pick", B, m.Agree(option="plan-drawer"), m.Agree(option="plan-sell")),
    "what Wren does": ("life/choose", A, m.Choose(option="ring-teo"), m.Choose(option="buy-twin")),
    "when Wren does it": (
        "life/choose", A, m.Choose(option="at-the-door"), m.Choose(option="buy-twin")),
    "what Teo does": ("life/choose", B, m.Choose(option="sell"), m.Choose(option="let-ring")),
}  # fmt: skip


@pytest.mark.parametrize("name", SEALED)
def test_a_sealed_move_looks_the_same_to_the_other_whatever_it_says(name: str) -> None:
    row, seat, one, other = SEALED[name]
    seen: list[object] = []
    for move in (one, other):
        table = play_on(opened(everything=True), WREN, TEO, until=row)
        table.play(seat, move)
        told = sends(table.heard, seat.other)
        seen.append((table.view(seat.other), told, table.room.next_wake_ms))
    assert seen[0] == seen[1]


@pytest.mark.parametrize(
    ("row", "move"),
    [("word/lean", m.Accept(stones=0)), ("plan/pick", m.Agree(option="plan-months"))],
)
def test_a_changed_mind_is_one_more_sealed_letter_and_says_nothing(row: str, move: m.Move) -> None:
    table = play_on(opened(), WREN, TEO, until=row)
    before = table.view(B)
    table.play(A, move)
    once = table.view(B)
    table.play(A, move)
    assert table.view(B) == once
    assert before.word == once.word
    assert before.plan == once.plan
