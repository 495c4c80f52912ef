"""A decision in the making: events so far, and the state they lead to.

`decide` works on a draft so that each consequence sees the ones before it. A draft never leaves
the function that made it; what leaves are its events.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from game.rules.acts import last_act, turned
from game.rules.apply import apply
from game.rules.copying import replace
from game.rules.events import ActTurned, Event
from game.rules.moves import Choose
from game.rules.seats import Seat
from game.rules.state import SceneState, SeatState, State
from game.scenario.model import LifeOption, Role, RoleId, Scenario


@dataclass(slots=True)
class Draft:
    """Events of one decision over a state that follows them.

    Attributes:
        whole: the scene's scenario, with all its rounds.
        state: the state after the events so far.
        seq: number of the entry that will carry the events.
        at_ms: when.
        events: so far.
    """

    whole: Scenario
    state: State
    seq: int
    at_ms: int
    events: list[Event] = field(default_factory=list)

    @property
    def scenario(self) -> Scenario:
        """Return the scenario as the round in play has it."""
        scene = self.state.scene
        return self.whole if scene is None or scene.act == 1 else self.whole.in_act(scene.act)

    def emit(self, event: Event) -> None:
        """Add an event and follow it."""
        self.state = apply(self.state, event, self.seq)
        self.events.append(event)

    @property
    def scene(self) -> SceneState:
        """Return the scene in play; there is one while anything is being decided."""
        scene = self.state.scene
        if scene is None:
            raise ValueError("expected an open scene")
        return scene

    def seat(self, seat: Seat) -> SeatState:
        """Return what this seat has done."""
        return self.scene.seats[seat]

    def role(self, seat: Seat) -> RoleId:
        """Return the role this seat plays."""
        return RoleId(self.scene.role(seat))


def role_of(scenario: Scenario, scene: SceneState, seat: Seat) -> Role:
    """Return the authored role of this seat."""
    wanted = scene.role(seat)
    return next(role for role in scenario.roles if role.id == wanted)


def rounds(draft: Draft) -> Iterator[Draft]:
    """Turn to each round of the scene in order, the last one last, and give the draft each time.

    Where there is only one nothing is turned.
    """
    last = last_act(draft.whole)
    for act in range(1, last + 1):
        if act != draft.scene.act:
            draft.emit(ActTurned(act=act))
        yield draft


def glances(draft: Draft) -> tuple[Draft, ...]:
    """Return a draft for each round of the scene, to look at and not to add to."""
    if not draft.whole.acts:
        return (draft,)
    state = draft.state
    return tuple(
        Draft(
            draft.whole, replace(state, scene=_in_round(draft.scene, act)), draft.seq, draft.at_ms
        )
        for act in range(1, last_act(draft.whole) + 1)
    )


def _in_round(scene: SceneState, act: int) -> SceneState:
    """Return the scene turned to a round; what is read from it there stays known as well."""
    if act == scene.act:
        return scene
    known = scene.known.get(("round", act))
    if not isinstance(known, SceneState):
        known = scene.known["round", act] = turned(scene, act)
    return known


def both_ways() -> tuple[Seat, Seat]:
    """Return both seats in the order in which everything is settled: A first."""
    return (Seat.A, Seat.B)


def done_by(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[str, ...]:
    """Return the actions this seat's choice in Life performed; empty before it."""
    option = choice_of(scenario, scene, seat)
    return () if option is None else tuple(option.does)


def choice_of(scenario: Scenario, scene: SceneState, seat: Seat) -> LifeOption | None:
    """Return the option this seat chose in Life, or None."""
    chosen = scene.seats[seat].last(Choose)
    if chosen is None:
        return None
    options = scenario.life(RoleId(scene.role(seat))).options
    return next(option for option in options if option.id == chosen.option)
