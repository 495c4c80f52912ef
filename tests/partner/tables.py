"""A room with a partner in one seat or in both, and a player who does whatever comes to mind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from game.partner.characters import Character
from game.partner.notice import tags_said
from game.partner.partner import Partner, Reaction, new_partner
from game.partner.react import react
from game.room import inbound as ib
from game.room.effects import Effect, Refuse
from game.room.room import Room, new_room, step
from game.rules import moves as m
from game.rules.feelings import FAMILIES
from game.rules.luck import luck
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.scenario.library import Shipped
from game.scenario.model import RoleId, Scenario
from tests.partner.seen import seed

SCENES = ("t1", "m10", "r1", "p3")
EVERYBODY = tuple(Character)
PAIRS = tuple((one, other) for one in EVERYBODY for other in EVERYBODY)
_TURNS = 400


@dataclass
class Table:
    """Partners in a room, and what happened there."""

    partners: dict[Seat, Partner]
    number: int
    scene: str = "t1"
    room: Room = field(default_factory=lambda: new_room("table", "solo", Shipped()))
    now_ms: int = 1_000
    made: list[tuple[Seat, m.Move]] = field(default_factory=list)
    refused: list[tuple[Seat, str, m.Move]] = field(default_factory=list)
    thoughts: list[str] = field(default_factory=list)
    early: list[str] = field(default_factory=list)
    guessed: set[Seat] = field(default_factory=set)

    @property
    def scenario(self) -> Scenario:
        """The scenario in play."""
        return Shipped().get(self.scene)

    def open(self, *, swapped: bool, everything: bool = False) -> None:
        """Open the scene."""
        luck_of_it = seed(self.number + 7_000)
        self.take(ib.Opened(self.scene, luck_of_it, swapped, self.now_ms, everything))

    def take(self, inbound: ib.Inbound) -> tuple[Effect, ...]:
        """Step the room."""
        self.room, effects = step(self.room, inbound)
        return effects

    def view(self, seat: Seat) -> SeatView:
        """Return what a seat may know."""
        view = self.room.views[seat]
        assert view is not None
        return view

    @property
    def ended(self) -> bool:
        """Whether the scene is over."""
        return self.view(Seat.A).scene.ended

    def make(self, seat: Seat, move: m.Move, after_ms: int = 1_000) -> tuple[Effect, ...]:
        """Make a move for a seat, and keep what was refused."""
        self.now_ms += after_ms
        n = self.room.last_n[seat] + 1
        visit = self.view(seat).beat.visit
        effects = self.take(ib.Moved(seat, n, visit, move, repr(move).encode(), self.now_ms))
        self.refused += [(seat, e.code, move) for e in effects if isinstance(e, Refuse)]
        self.made.append((seat, move))
        return effects

    def turn(self, seat: Seat) -> Reaction:
        """Let a partner look, and do what it wants to do."""
        view, partner = self.view(seat), self.partners[seat]
        tags = tags_said(partner, view, self.scenario)
        self.partners[seat], reaction = react(partner, view, self.scenario, tags)
        if view.talk.speaker is seat and view.talk.heard is not None:
            self.guessed.add(seat)
        if reaction.thought is not None:
            self.thoughts.append(reaction.thought.text)
            if not (view.scene.snap or view.debrief.open or seat in self.guessed):
                self.early.append(reaction.thought.text)
        if reaction.move is not None:
            self.make(seat, reaction.move, reaction.after_ms)
        return reaction

    def wait(self) -> None:
        """Let time pass until something is due."""
        due = self.room.next_wake_ms
        assert due is not None, f"nobody moves at {self.view(Seat.A).beat}"
        self.now_ms = max(self.now_ms, due)
        self.take(ib.Ticked(self.now_ms))

    def play(self) -> None:
        """Play until the scene has ended, or far longer than any scene takes."""
        for _ in range(_TURNS):
            if self.ended:
                return
            moved = [self.turn(seat).move is not None for seat in Seat]
            if not any(moved) and not self.ended:
                self.wait()


def table(
    number: int, *, scene: str = "t1", swapped: bool = False, everything: bool = False
) -> Table:
    """Seat a pair of characters; every number has its own pair, seeds and luck."""
    seats = dict(zip(Seat, PAIRS[number * 7 % len(PAIRS)], strict=True))
    partners = {
        seat: new_partner(who, seed(2 * number + (seat is Seat.B)), seat)
        for seat, who in seats.items()
    }
    found = Table(partners, number, scene)
    found.open(swapped=swapped, everything=everything)
    return found


@cache
def seen_at(
    row: str, seat: Seat, scene: str = "m10", *, number: int = 0, everything: bool = False
) -> SeatView:
    """Return what a seat sees when a scene gets to this row, before anybody moves there."""
    for other in range(number, number + 12):
        found = table(other, scene=scene, everything=everything)
        view = _stroll_to(found, row, seat)
        if view is not None:
            return view
    raise AssertionError(f"nobody came to {row}")


def _stroll_to(found: Table, row: str, seat: Seat) -> SeatView | None:
    for _ in range(_TURNS):
        moved = False
        for one in Seat:
            view = found.view(seat)
            if f"{view.beat.beat}/{view.beat.phase}" == row and view.beat.needed:
                return view
            if found.ended:
                return None
            moved = found.turn(one).move is not None or moved
        if not moved:
            found.wait()
    return None


def does(who: str, view: SeatView, number: int, scene: str = "m10", **mood: float) -> m.Move | None:
    """Return what a fresh partner does here, in its own mood but for these values."""
    partner = new_partner(who, seed(number), view.scene.seat)
    partner = replace(partner, mood=replace(partner.mood, **mood))
    scenario = Shipped().get(scene)
    return react(partner, view, scenario)[1].move


def played(
    number: int, *, scene: str = "t1", swapped: bool = False, everything: bool = False
) -> Table:
    """Let a pair play a whole scene."""
    found = table(number, scene=scene, swapped=swapped, everything=everything)
    found.play()
    return found


ASIDES: tuple[m.Move, ...] = (
    m.Skip(), m.ChangeTopic(), m.Rewind(), m.Bid(), m.Pause(), m.TimeOut(minutes=20),
)  # fmt: skip


class Whim:
    """A player that picks any lawful move, and now and then does something else altogether."""

    def __init__(self, number: int, scenario: Scenario) -> None:
        """Take a number, from which all whims are drawn."""
        self.number = number
        self.whole = scenario
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
        return self._aside(view) or self._due(view)

    def _aside(self, view: SeatView) -> m.Move | None:
        if self.draw() < 0.06:
            return ASIDES[int(self.draw() * len(ASIDES))]
        if view.debrief.to_own and self.draw() < 0.7:
            return m.OwnUp(option=self.pick(view.debrief.to_own))
        if view.debrief.to_answer and self.draw() < 0.7:
            return m.Respond(option=self.pick(view.debrief.to_answer))
        return None

    def _due(self, view: SeatView) -> m.Move | None:
        if not view.beat.needed:
            return None
        scenario = self.whole.in_act(view.scene.act)
        kind = view.beat.needed[0]
        return self._in_talk(view, kind) or self._elsewhere(view, kind, scenario)

    def _in_talk(self, view: SeatView, kind: str) -> m.Move | None:
        talk = view.talk
        last = view.beat.phase == "felt-last"
        word = self.pick([w for words in FAMILIES.values() for w in words])
        if kind in {"report", "guess"}:
            made = m.Report(feeling=word) if kind == "report" else m.Guess(feeling=word)
            return made if talk.feelings else None
        felt = m.Felt(answer="yes" if self.draw() < 0.4 else "not-quite" if last else "nearly")
        found: dict[str, m.Move | None] = {
            "hear": m.Hear(feeling=word),
            "say": m.Say(line=self.pick(talk.line_options)) if talk.line_options else None,
            "pin": m.Pin(line=self.pick(talk.said)) if talk.said else None,
            "ask": self._ask(talk.questions),
            "answer": m.Answer(line=self.pick(talk.answer_options))
            if talk.answer_options
            else None,
            "reflect": self._reflect(view),
            "felt": felt,
            "wish": m.Wish(support=self.pick(("ears", "kind-word", "think", "room", "celebrate"))),
            "rate": m.Rate(effort=int(self.draw() * 5)),
            "comfort": m.Comfort(option=self.pick(talk.comforts)) if talk.comforts else None,
            "say-back": m.SayBack(line=self.pick(talk.backs)) if talk.backs else None,
        }
        return found.get(kind)

    def _ask(self, questions: Sequence[str]) -> m.Move:
        if not questions or self.draw() < 0.2:
            return m.Done()
        return m.Ask(question=self.pick(questions))

    def _reflect(self, view: SeatView) -> m.Move | None:
        offered = view.talk.reflections
        if not offered:
            return None
        return m.Reflect(line=self.pick(offered), fold=self.pick(view.talk.said))

    def _elsewhere(self, view: SeatView, kind: str, scenario: Scenario) -> m.Move:
        own, role = view.own, RoleId(view.dossier.role)
        word = [o.id for o in scenario.word if not o.roles or role in o.roles]
        magnets = [x.id for x in scenario.make_good(role).magnets if self.draw() < 0.5]
        acts: dict[str, Callable[[], m.Move]] = {
            "ready": m.Ready,
            "offer": lambda: m.Offer(option=self.pick(word)),
            "prepare": m.Prepare,
            "accept": lambda: m.Accept(stones=int(self.draw() * 4)),
            "take": lambda: m.Take(yes=self.draw() < 0.5),
            "lift": m.Lift,
            "choose": lambda: self._act(scenario, role, own.life_options),
            "answer-change": lambda: m.AnswerChange(answer="yours"),
            "account": lambda: self._account(view, scenario),
            "predict": m.Predict,
            "receive": lambda: m.Receive(line=self.pick(own.receive_options)),
            "land": lambda: m.Land(face=int(self.draw() * 5)),
            "answer": lambda: m.Answer(line=self.pick(own.answer_options)),
            "report": lambda: m.Report(feeling=self.pick(scenario.feelings)),
            "guess": lambda: m.Guess(feeling=self.pick(scenario.feelings)),
            "apologise": lambda: m.Apologise(magnets=tuple(magnets)),
            "agree": lambda: m.Agree(option=self.pick(view.plan.options)),
            "done": m.Done,
        }
        return acts[kind]()

    def _account(self, view: SeatView, scenario: Scenario) -> m.Move:
        if view.beat.beat == "last-word":
            return m.Account(line="")
        slot = scenario.account(RoleId(view.dossier.role))
        return m.Account(line=self.pick([c.id for c in slot.lines]), add=slot.adds[0].id)

    def _act(self, scenario: Scenario, role: RoleId, options: Sequence[str]) -> m.Move:
        option = self.pick(options)
        asks = [o.id for o in scenario.life(role).options if o.asks is not None]
        return m.AskChange(option=option) if option in asks else m.Choose(option=option)


def against_whim(number: int, *, scene: str = "t1", everything: bool = False) -> Table:
    """Play a partner in seat B against whims in seat A."""
    swapped = number % 2 == 0
    found = table(number, scene=scene, swapped=swapped, everything=everything)
    whim = Whim(number, found.scenario)
    found.partners.pop(Seat.A)
    for _ in range(_TURNS):
        if found.ended:
            return found
        wish = whim.move(found.view(Seat.A))
        if wish is not None:
            found.make(Seat.A, wish)
        if found.turn(Seat.B).move is None and wish is None and not found.ended:
            found.now_ms = max(found.now_ms, found.room.next_wake_ms or 0)
            found.take(ib.Ticked(found.now_ms))
    return found
