"""Two policies play whole scenes in one real room, with a clock of their own.

Nothing waits: where nobody has anything to do, the clock jumps to when the room wakes. Whoever
plays the first role moves first, so that swapping seats plays the very same scene from the other
bank.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from game.room import effects as fx
from game.room import inbound as ib
from game.room.room import Room, new_room, step
from game.rules import moves as m
from game.rules.beats import kind_of
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.scenario.library import Shipped
from game.scenario.model import Scenario
from game.simulate.counting import deeds_of
from game.simulate.moving import next_move
from game.simulate.outcomes import (
    JourneyOutcome,
    SceneOutcome,
    Score,
    SeatOutcome,
    journey_of,
)
from game.simulate.player import Look, Player, note
from game.simulate.policies import Policy

START_MS = 1_000
MOST_TURNS = 2_000  # why: the longest scene takes some 120; far more means that it cannot end
_SHIPPED = Shipped()


class StuckError(RuntimeError):
    """A scene did not end, or a move was refused: a policy or the rules have a gap.

    Attributes:
        scenario: its id.
        place: "beat/phase".
        why: what happened there.
    """

    def __init__(self, scenario: str, place: str, why: str) -> None:
        self.scenario, self.place, self.why = scenario, place, why
        super().__init__(f"expected {scenario} to go on in {place}, but {why}")


@dataclass(slots=True)
class Table:
    """A room in play.

    Attributes:
        players: by seat, whoever plays the first role first.
        room: the room as it stands.
        now_ms: the clock in hand.
        moves: made in the scene in play.
    """

    players: tuple[Player, Player]
    room: Room = field(default_factory=lambda: new_room("simulated", "solo", _SHIPPED))
    now_ms: int = START_MS
    moves: int = 0

    def view(self, seat: Seat) -> SeatView:
        """Return what a seat may know; ValueError before a scene."""
        view = self.room.views[seat]
        if view is None:
            raise ValueError("expected an open scene to look at")
        return view

    def put(self, inbound: ib.Inbound) -> tuple[fx.Effect, ...]:
        """Step the room."""
        self.room, effects = step(self.room, inbound)
        return effects

    def play(self, scenario: Scenario, seed: str, *, swapped: bool) -> None:
        """Open a scene and play it to its end.

        Raises:
            StuckError: if it does not end.
        """
        self.moves = 0
        self.put(ib.Opened(scenario.meta.id, seed, swapped, self.now_ms))
        for _ in range(MOST_TURNS):
            if self.view(Seat.A).scene.ended:
                return
            moved = [self._turn(player, scenario) for player in self.players]
            if not any(moved) and not self.view(Seat.A).scene.ended:
                self._wait(scenario)
        raise StuckError(scenario.meta.id, self._place(), "it has no end")

    def _turn(self, player: Player, scenario: Scenario) -> bool:
        """Let a player do one thing, if there is anything; say whether there was."""
        look = Look(player, self.view(player.seat), scenario)
        move = next_move(look)
        if move is None:
            return False
        self.now_ms += player.policy.waits_ms
        due = self.room.next_wake_ms
        if due is not None and due <= self.now_ms:  # what finishes itself did so meanwhile
            self.put(ib.Ticked(self.now_ms))
            look = Look(player, self.view(player.seat), scenario)
            move = next_move(look)
        if move is not None:
            self._make(look, move)
        return True

    def _make(self, look: Look, move: m.Move) -> None:
        seat = look.player.seat
        n = self.room.accepted[seat].n + 1
        raw = kind_of(move).encode()
        moved = ib.Moved(seat, n, look.view.beat.visit, move, raw, self.now_ms)
        for effect in self.put(moved):
            if isinstance(effect, fx.Refuse):
                why = f"{look.policy.name} was refused {move} ({effect.code})"
                raise StuckError(look.whole.meta.id, self._place(), why)
        note(look, move)
        self.moves += 1

    def _wait(self, scenario: Scenario) -> None:
        due = self.room.next_wake_ms
        if due is None:
            raise StuckError(scenario.meta.id, self._place(), "nobody moves")
        self.now_ms = max(self.now_ms, due)
        self.put(ib.Ticked(self.now_ms))

    def _place(self) -> str:
        beat = self.view(Seat.A).beat
        return f"{beat.beat}/{beat.phase}"


def play_scene(
    scenario_id: str, a: Policy, b: Policy, seed: int, *, swapped: bool = False
) -> SceneOutcome:
    """Play one scene in a room of its own.

    Args:
        scenario_id: of a scenario that ships.
        a: the policy of seat A, where the scenario's first role sits.
        b: the policy of seat B.
        seed: of all luck; the same seed gives the same outcome.
        swapped: the first role sits in seat B instead; policies stay with their seats.
    """
    return play_journey((scenario_id,), a, b, seed, swapped=swapped).scenes[0]


def play_journey(  # noqa: PLR0913 - each thing chosen has its own name
    scenario_ids: Sequence[str],
    a: Policy,
    b: Policy,
    seed: int,
    *,
    swapped: bool = False,
    label: str = "",
) -> JourneyOutcome:
    """Play scenes one after another in one room: trust, evidence and promises go on.

    Args:
        scenario_ids: which, in order; at least one.
        a: the policy of seat A.
        b: the policy of seat B.
        seed: of all luck.
        swapped: every scene's first role sits in seat B.
        label: passed on to the outcome.

    Raises:
        ValueError: without a scene.
        KeyError: for a scenario that does not ship.
        StuckError: if a scene does not end.
    """
    first = Player(a, Seat.A, str(seed))
    second = Player(b, Seat.B, str(seed))
    table = Table((second, first) if swapped else (first, second))
    scenes: list[SceneOutcome] = []
    for number, scenario_id in enumerate(scenario_ids, 1):
        scenario = _SHIPPED.get(scenario_id)
        opened_ms = table.now_ms
        table.play(scenario, _scene_seed(seed, number), swapped=swapped)
        _remember(table)
        scenes.append(_scene(table, scenario, seed, table.now_ms - opened_ms))
    return journey_of(tuple(scenes), seed, label)


def _scene_seed(seed: int, number: int) -> str:
    return hashlib.blake2b(f"{seed}/{number}".encode(), digest_size=16).hexdigest()


def _remember(table: Table) -> None:
    """Let both remember what the morning has shown them of the other."""
    for player in table.players:
        view = table.view(player.seat)
        theirs = [p.status for p in view.promise.promises if p.seat is not player.seat]
        player.kept += sum(status in {"kept", "changed"} for status in theirs)
        player.broken += sum(
            status in {"owned", "asked", "found", "broken", "mended"} for status in theirs
        )
        if view.talk.heard is not None and view.talk.speaker is not player.seat:
            player.felt.append(view.talk.heard.felt)


def _scene(table: Table, scenario: Scenario, seed: int, ms: int) -> SceneOutcome:
    view = table.view(Seat.A)
    by_seat = {player.seat: player for player in table.players}
    a, b = (_seat(table, scenario, by_seat[seat]) for seat in Seat)
    return SceneOutcome(
        scenario=scenario.meta.id,
        seed=seed,
        number=view.scene.number,
        acts=view.scene.acts,
        level=view.scene.level,
        a=a,
        b=b,
        bond=view.bridge.fireflies,
        bridge=view.bridge.value,
        ending="stopped" if view.scene.stopped else view.debrief.ending,
        moves=table.moves,
        ms=ms,
    )


def _seat(table: Table, scenario: Scenario, player: Player) -> SeatOutcome:
    view, scene = table.view(player.seat), table.room.state.scene
    if scene is None:
        raise ValueError("expected a scene that was played")
    starts = scene.opened.starts
    began = starts[0 if player.seat is Seat.A else 1].trust if starts else scene.opened.start_trust
    return SeatOutcome(
        seat=player.seat,
        role=view.dossier.role,
        policy=player.policy.name,
        ease=view.own.ease,
        outlook=view.own.ease + view.bridge.fireflies,
        trust_in=scene.trust[player.seat],
        trust_from=began,
        scores={
            s.name: Score(value=s.value, moments=s.moments, word=s.word)
            for s in view.debrief.scores
        },
        deeds=deeds_of(scenario, table.room.state, player.seat),
    )
