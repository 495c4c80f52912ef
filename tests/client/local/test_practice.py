"""Practice alone: the real room, a scripted partner, and what is kept to go on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

from game.client.local.kept import from_json, to_json
from game.client.local.practice import Practice
from game.rules import moves as m
from game.rules.seats import Seat
from game.scenario.library import Shipped
from game.screens import messages as msg
from game.screens.commands import SendMove


def seeds(start: str) -> Callable[[], str]:
    """Return a maker of seeds that gives the same row for the same start."""
    row: Iterator[int] = iter(range(100))
    return lambda: hashlib.sha256(f"{start}{next(row)}".encode()).hexdigest()[:32]


class Hands:
    """A player's hands at a practice: plays what the view asks for, lets time pass."""

    def __init__(self, practice: Practice, now_ms: int = 1_000) -> None:
        """Sit down."""
        self.practice = practice
        self.now_ms = now_ms
        self.n = practice.room.last_n[practice.seat]
        self.heard: list[msg.Message] = list(practice.welcome(now_ms))

    def play(self, move: m.Move) -> None:
        """Make one move."""
        scene = self.practice.room.state.scene
        assert scene is not None
        self.n += 1
        command = SendMove(self.practice.seat, self.n, scene.visit, move)
        self.heard += self.practice.send(command, self.now_ms)

    def wait(self, ms: int) -> None:
        """Let time pass in quarters of a second."""
        for _ in range(ms // 250):
            self.now_ms += 250
            self.heard += self.practice.advance(self.now_ms)

    @property
    def row(self) -> str:
        """Where the scene stands."""
        scene = self.practice.room.state.scene
        assert scene is not None
        return scene.row

    def to_the_morning(self, rounds: int = 200) -> None:
        """Play on with plain answers until the envelopes are open."""
        for _ in range(rounds):
            view = self.practice.room.views[self.practice.seat]
            assert view is not None
            if view.beat.beat == "morning":
                return
            for kind in view.beat.needed[:1]:
                self.play(self._answer(kind))
            self.wait(1_000)
        raise AssertionError(f"still at {self.row}")

    def _answer(self, kind: str) -> m.Move:
        view = self.practice.room.views[self.practice.seat]
        assert view is not None
        own = view.own
        ash = view.dossier.role == "ash"
        answers: dict[str, m.Move] = {
            "ready": m.Ready(),
            "offer": m.Offer(option="word-full"),
            "prepare": m.Prepare(),
            "lift": m.Lift(),
            "answer-change": m.AnswerChange(answer="yes"),
            "account": m.Account(
                line="" if view.beat.beat == "last-word" else ("ate-it" if ash else "had-chips")
            ),
            "predict": m.Predict(face=2),
            "land": m.Land(face=1),
            "report": m.Report(feeling="low"),
            "guess": m.Guess(feeling="glad"),
            "apologise": m.Apologise(),
            "done": m.Done(),
        }
        if kind == "choose":
            return m.Choose(option="eat-all" if ash else "round-the-corner")
        if kind == "receive":
            return m.Receive(line=own.receive_options[0])
        if kind == "answer":
            return m.Answer(line=own.answer_options[0])
        return answers[kind]


def begun(character: str, *, swap: bool = False, seed: str = "a") -> Hands:
    """Open a practice with a character."""
    practice = Practice.start(character, Shipped(), swap=swap, new_seed=seeds(seed), now_ms=1_000)
    return Hands(practice)


def test_one_person_plays_the_whole_scene_against_either_partner_from_either_chair() -> None:
    for character in ("sol", "viktor"):
        for swap in (False, True):
            hands = begun(character, swap=swap)
            assert hands.practice.seat is (Seat.B if swap else Seat.A)
            hands.to_the_morning()
            view = hands.practice.room.views[hands.practice.seat]
            assert view is not None
            assert view.debrief.open
            assert view.debrief.ending in {"mended", "open"}


def test_the_same_seeds_and_moves_give_the_same_evening() -> None:
    first, second = begun("sol", seed="x"), begun("sol", seed="x")
    first.to_the_morning()
    second.to_the_morning()
    assert first.practice.log == second.practice.log
    assert first.practice.partner == second.practice.partner


def test_nothing_the_partner_does_is_ever_refused() -> None:
    hands = begun("viktor")
    hands.to_the_morning()
    assert not [h for h in hands.heard if isinstance(h, msg.Refused)]
    partner = hands.practice.partner.seat
    assert hands.practice.room.last_n[partner] > 8


def test_a_thought_comes_after_a_reveal_and_not_before_the_own_guess() -> None:
    hands = begun("sol")
    while hands.row != "snap/feel":
        view = hands.practice.room.views[hands.practice.seat]
        assert view is not None
        for kind in view.beat.needed[:1]:
            hands.play(hands._answer(kind))
        hands.wait(1_000)
    thoughts = [h for h in hands.heard if isinstance(h, msg.Thought) and h.text]
    assert all("guessed" not in thought.text for thought in thoughts)


def test_a_practice_that_was_kept_goes_on_where_it_was() -> None:
    hands = begun("viktor", seed="k")
    hands.play(m.Ready())
    hands.wait(4_000)
    hands.play(m.Ready())
    hands.wait(4_000)
    assert hands.row == "word/offer"
    kept = from_json(to_json(hands.practice.kept()))
    assert kept is not None
    again = Practice.resume(kept, Shipped(), new_seed=seeds("k2"), now_ms=hands.now_ms)
    assert again.room.state == hands.practice.room.state
    on = Hands(again, hands.now_ms)
    on.to_the_morning()
    assert on.row == "morning/open"


def test_a_torn_or_foreign_file_is_no_practice_and_no_error() -> None:
    whole = to_json(begun("sol").practice.kept())
    assert from_json(whole) is not None
    for torn in (b"", b"{}", whole[:100], whole.replace(b'"seat"', b'"chair"'), b"[1,2]"):
        assert from_json(torn) is None


def test_both_want_again_and_a_new_scene_opens_with_fresh_luck() -> None:
    hands = begun("sol", seed="again")
    hands.to_the_morning()
    scene = hands.practice.room.state.scene
    assert scene is not None
    before = scene.opened.seed
    hands.play(m.Again(swap=True))
    hands.wait(15_000)
    after = hands.practice.room.state.scene
    assert after is not None
    assert after.opened.number == 2
    assert after.opened.seed != before
    assert after.opened.role_a == "bo"


def test_a_pebble_may_come_back() -> None:
    hands = begun("sol")
    for _ in range(6):
        hands.practice.toy("pebble", 9, hands.now_ms)
        hands.wait(3_000)
    assert any(isinstance(h, msg.ToyCame) for h in hands.heard)


def test_another_line_can_be_tried_and_changes_nothing() -> None:
    hands = begun("sol", seed="t")
    while hands.row != "snap/feel":
        view = hands.practice.room.views[hands.practice.seat]
        assert view is not None
        for kind in view.beat.needed[:1]:
            hands.play(hands._answer(kind))
        hands.wait(1_000)
    before = (hands.practice.partner, hands.practice.room)
    kind_one = hands.practice.preview("ate-it")[0]
    sharp = hands.practice.preview("forty-minutes")[0]
    assert isinstance(kind_one, msg.Tried)
    assert isinstance(sharp, msg.Tried)
    assert kind_one.coach == "coach.own-part"
    assert sharp.coach == "coach.blame"
    assert kind_one.text != sharp.text
    assert (hands.practice.partner, hands.practice.room) == before
