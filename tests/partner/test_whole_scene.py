"""Two partners play whole scenes against each other through a real room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from game.partner.notice import tags_said
from game.partner.partner import Partner, Reaction, new_partner
from game.partner.react import react
from game.room import inbound as ib
from game.room.effects import Effect, NeedSeed, Refuse
from game.room.room import Room, new_room, step
from game.rules import moves as m
from game.rules.luck import luck
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.scenario.model import RoleId, Scenario
from tests.partner.seen import dumpling, seed

PAIRS = (("sol", "viktor"), ("viktor", "sol"), ("sol", "sol"), ("viktor", "viktor"))


class Shelf:
    """A library with one scene."""

    def get(self, scenario_id: str) -> Scenario:
        """Return T1."""
        assert scenario_id == "t1"
        return dumpling()


@dataclass
class Table:
    """Two partners in a room, and what happened there."""

    partners: dict[Seat, Partner]
    number: int
    room: Room = field(default_factory=lambda: new_room("table", "solo", Shelf()))
    now_ms: int = 1_000
    made: list[tuple[Seat, m.Move]] = field(default_factory=list)
    refused: list[tuple[str, m.Move]] = field(default_factory=list)
    thoughts: list[str] = field(default_factory=list)
    early: list[str] = field(default_factory=list)

    def open(self, *, swapped: bool) -> None:
        """Open the scene."""
        self.take(ib.Opened("t1", seed(self.number + 7_000), swapped, self.now_ms))

    def take(self, inbound: ib.Inbound) -> tuple[Effect, ...]:
        """Step the room."""
        self.room, effects = step(self.room, inbound)
        return effects

    def view(self, seat: Seat) -> SeatView:
        """Return what a seat may know."""
        view = self.room.views[seat]
        assert view is not None
        return view

    def make(self, seat: Seat, move: m.Move, after_ms: int = 1_000) -> tuple[Effect, ...]:
        """Make a move for a seat, and keep what was refused."""
        self.now_ms += after_ms
        n = self.room.last_n[seat] + 1
        visit = self.view(seat).beat.visit
        effects = self.take(ib.Moved(seat, n, visit, move, repr(move).encode(), self.now_ms))
        self.refused += [(e.code, move) for e in effects if isinstance(e, Refuse)]
        self.made.append((seat, move))
        return effects

    def turn(self, seat: Seat) -> Reaction:
        """Let a partner look, and do what it wants to do."""
        view, partner = self.view(seat), self.partners[seat]
        tags = tags_said(partner, view, dumpling())
        self.partners[seat], reaction = react(partner, view, dumpling(), tags)
        if reaction.thought is not None:
            self.thoughts.append(reaction.thought.text)
            if not (view.scene.snap or view.debrief.open):
                self.early.append(reaction.thought.text)
        if reaction.move is not None:
            self.make(seat, reaction.move, reaction.after_ms)
        return reaction

    def play(self) -> None:
        """Play until the scene has ended, or far longer than any scene takes."""
        for _ in range(200):
            if self.view(Seat.A).scene.ended:
                return
            moved = [self.turn(seat).move is not None for seat in Seat]
            if not any(moved) and not self.view(Seat.A).scene.ended:
                due = self.room.next_wake_ms
                assert due is not None, f"nobody moves at {self.view(Seat.A).beat}"
                self.now_ms = max(self.now_ms, due)
                self.take(ib.Ticked(self.now_ms))


def table(number: int, *, swapped: bool = False) -> Table:
    names = PAIRS[number % len(PAIRS)]
    seats = dict(zip(Seat, names, strict=True))
    partners = {
        seat: new_partner(who, seed(2 * number + (seat is Seat.B)), seat)
        for seat, who in seats.items()
    }
    found = Table(partners, number)
    found.open(swapped=swapped)
    return found


def played(number: int, *, swapped: bool = False) -> Table:
    found = table(number, swapped=swapped)
    found.play()
    return found


@pytest.fixture(scope="module")
def hundred() -> list[Table]:
    return [played(number, swapped=number % 3 == 0) for number in range(100)]


def test_a_hundred_scenes_end_without_one_refusal(hundred: list[Table]) -> None:
    assert [(t.number, t.refused) for t in hundred if t.refused] == []
    assert [t.number for t in hundred if not t.view(Seat.A).scene.ended] == []


def test_no_thought_ever_ran_ahead(hundred: list[Table]) -> None:
    assert [thought for t in hundred for thought in t.early] == []
    assert all(t.thoughts for t in hundred)


def test_scenes_end_in_more_than_one_way(hundred: list[Table]) -> None:
    endings = Counter(t.view(Seat.A).debrief.ending for t in hundred)
    assert {"kept", "mended"} <= set(endings)
    assert max(endings.values()) < 80


def test_every_kind_of_move_is_made_by_somebody(hundred: list[Table]) -> None:
    made = {type(move) for t in hundred for _, move in t.made}
    wanted = {
        m.Ready, m.Offer, m.Prepare, m.Lift, m.Choose, m.AskChange, m.AnswerChange, m.Account,
        m.Predict, m.Receive, m.Land, m.Answer, m.Report, m.Guess, m.Apologise, m.Mend, m.OwnUp,
        m.Respond, m.Thank, m.Done,
    }  # fmt: skip
    assert made >= wanted


def test_the_same_seeds_play_the_same_scene() -> None:
    first, second = played(5), played(5)
    assert first.made == second.made
    assert first.thoughts == second.thoughts


def test_both_play_again_with_swapped_chairs() -> None:
    found = played(2)
    effects = found.make(Seat.A, m.Again(swap=True))
    assert not any(isinstance(e, NeedSeed) for e in effects)
    view = found.view(Seat.B)
    _, reaction = react(found.partners[Seat.B], view, dumpling())
    assert reaction.move == m.Again(swap=True)
    (need,) = (e for e in found.make(Seat.B, m.Again(swap=True)) if isinstance(e, NeedSeed))
    found.open(swapped=need.swapped)
    found.play()
    assert found.view(Seat.A).dossier.role == "bo"
    assert found.refused == []
    assert found.view(Seat.A).scene.ended


ASIDES: tuple[m.Move, ...] = (
    m.Skip(), m.ChangeTopic(), m.Rewind(), m.Bid(), m.Pause(), m.TimeOut(minutes=20),
)  # fmt: skip


class Whim:
    """A player that picks any lawful move, and now and then does something else altogether."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.drawn = 0

    def draw(self) -> float:
        """Draw the next number."""
        self.drawn += 1
        return luck(seed(self.number), f"whim/{self.drawn}")

    def pick(self, things: Sequence[str]) -> str:
        """Pick any of these."""
        return things[int(self.draw() * len(things))]

    def move(self, view: SeatView) -> m.Move | None:
        """Return something to do, or None to wait."""
        if view.scene.paused:
            return m.Resume()
        if view.scene.time_out:
            return m.Back() if view.scene.time_out == view.scene.seat else None
        if self.draw() < 0.06:
            return ASIDES[int(self.draw() * len(ASIDES))]
        if view.debrief.to_own and self.draw() < 0.7:
            return m.OwnUp(option=self.pick(view.debrief.to_own))
        if view.debrief.to_answer and self.draw() < 0.7:
            return m.Respond(option=self.pick(view.debrief.to_answer))
        return self._needed(view, view.beat.needed[0]) if view.beat.needed else None

    def _needed(self, view: SeatView, kind: str) -> m.Move | None:
        scenario, own = dumpling(), view.own
        role = RoleId(view.dossier.role)
        slot = scenario.account(role)
        said = [c.id for c in slot.lines]
        magnets = [x.id for x in scenario.make_good(role).magnets if self.draw() < 0.5]
        acts: dict[str, Callable[[], m.Move]] = {
            "ready": m.Ready,
            "offer": lambda: m.Offer(option=self.pick([o.id for o in scenario.word])),
            "prepare": m.Prepare,
            "lift": m.Lift,
            "choose": lambda: self._act(own.life_options),
            "answer-change": lambda: m.AnswerChange(answer="yours"),
            "account": lambda: (
                m.Account(line="")
                if view.beat.beat == "last-word"
                else m.Account(line=self.pick(said), add=slot.adds[0].id)
            ),
            "predict": m.Predict,
            "receive": lambda: m.Receive(line=self.pick(own.receive_options)),
            "land": lambda: m.Land(face=int(self.draw() * 5)),
            "answer": lambda: m.Answer(line=self.pick(own.answer_options)),
            "report": lambda: m.Report(feeling=self.pick(scenario.feelings)),
            "guess": lambda: m.Guess(feeling=self.pick(scenario.feelings)),
            "apologise": lambda: m.Apologise(magnets=tuple(magnets)),
            "done": m.Done,
        }
        return acts[kind]()

    def _act(self, options: Sequence[str]) -> m.Move:
        option = self.pick(options)
        return m.AskChange(option=option) if option.endswith("ask") else m.Choose(option=option)


def against_whim(number: int) -> Table:
    """Play a partner in seat B against whims in seat A."""
    found, whim = table(number, swapped=number % 2 == 0), Whim(number)
    found.partners.pop(Seat.A)
    for _ in range(300):
        view = found.view(Seat.A)
        if view.scene.ended:
            return found
        wish = whim.move(view)
        if wish is not None:
            found.make(Seat.A, wish)
        if found.turn(Seat.B).move is None and wish is None:
            found.now_ms = max(found.now_ms, found.room.next_wake_ms or 0)
            found.take(ib.Ticked(found.now_ms))
    return found


def test_whatever_a_player_does_the_partner_is_never_refused_and_the_scene_ends() -> None:
    scenes = [against_whim(number) for number in range(60)]
    partners_refused = [
        (t.number, code, move)
        for t in scenes
        for code, move in t.refused
        if (Seat.B, move) in t.made and (Seat.A, move) not in t.made
    ]
    assert partners_refused == []
    assert [t.number for t in scenes if not t.view(Seat.A).scene.ended] == []
