"""What every step's screen is made from: the view, the scenario's words and the interface's."""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.scenario.model import RoleId, Scenario
from game.screens.moments import Moment, playing
from game.screens.state import ClientState, SeatState
from game.screens.texts import Texts

LINE_MS = 10_000  # after this long with nothing to do, one line in the scene's voice
BROWSE_MS = 45_000  # after this long, own envelope and ledger open to browse


@dataclass(frozen=True, slots=True)
class Scene:
    """One seat's scene on this device, with all its words.

    `say` gives a sentence of the interface, `line` one of the scenario.
    """

    state: ClientState
    seat: SeatState
    scenario: Scenario
    texts: Texts

    @property
    def view(self) -> SeatView:
        """Return everything this seat may know."""
        return self.seat.view

    @property
    def me(self) -> Seat:
        """Return the viewer's own seat."""
        return self.seat.seat

    @property
    def role(self) -> RoleId:
        """Return the viewer's role."""
        return RoleId(self.role_of(self.me))

    @property
    def other_role(self) -> RoleId:
        """Return the other's role."""
        return RoleId(self.role_of(self.me.other))

    @property
    def partner(self) -> str:
        """Return what the other is called here."""
        return self.name(self.me.other)

    @property
    def moment(self) -> Moment | None:
        """Return the moment in play, or None."""
        return playing(self.seat.moments, self.state.now_ms)

    @property
    def waited_ms(self) -> int:
        """Return how long this seat has been in this phase, as ready as it is now."""
        return max(0, self.state.now_ms - self.seat.since_ms)

    def role_of(self, seat: Seat) -> str:
        """Return the role a seat plays; before a scene is open, the scenario's own order."""
        found = self.view.scene.roles[0 if seat is Seat.A else 1]
        return found or self.scenario.roles[0 if seat is Seat.A else 1].id

    def name(self, seat: Seat) -> str:
        """Return a player's name, or the role's name while the player's is unknown."""
        return self._known(seat) or self.line(self.role_of(seat))

    def _known(self, seat: Seat) -> str:
        """Return a player's own name, a character's, or "" while nobody has said one."""
        if self.seat.names[seat]:
            return self.seat.names[seat]
        if seat is self.me:
            return self.state.settings.name
        character = f"partner.{self.seat.character}.name"
        return self.texts(character) if self.seat.character and self.texts.has(character) else ""

    def say(self, text_id: str, **values: object) -> str:
        """Return a sentence of the interface; {partner} and {me} fill themselves."""
        return self.texts(text_id, **self._names(), **values)

    def local(self, text_id: str, **values: object) -> str:
        """Return a sentence of the interface as this scene has it, else as every scene does.

        What is special to a scene (its animal, its note on the fridge) has an id of its own,
        with the scenario's id behind it.
        """
        own = f"{text_id}-{self.scenario.meta.id}"
        return self.say(own if self.texts.has(own) else text_id, **values)

    def line(self, text_id: str, **values: object) -> str:
        """Return a sentence of the scenario, or the interface's of that id; misses are noted."""
        found = self.scenario.texts.get(text_id)
        if found is None:
            return self.texts(text_id, **values)
        if "{" not in found:
            return found
        return self.texts.fill(found, {**self._names(), **values})

    def in_round(self, text_id: str) -> str:
        """Return a sentence of the scenario as this round has it ("word/2"), else the first's."""
        act = self.view.scene.act
        return (self.maybe(f"{text_id}/{act}") if act > 1 else "") or self.line(text_id)

    def maybe(self, text_id: str, **values: object) -> str:
        """Return a sentence of the scenario if it has one, else ""."""
        return self.line(text_id, **values) if text_id in self.scenario.texts else ""

    def _names(self) -> dict[str, object]:
        roles = self.scenario.texts
        return {
            name: self._known(seat) or roles.get(self.role_of(seat), "")
            for name, seat in (("partner", self.me.other), ("me", self.me))
        }


def in_play(scene: Scene) -> Scenario:
    """Return the scenario as it is played in the round that is on now."""
    return scene.scenario.in_act(max(1, scene.view.scene.act))


def idle_care(waited_ms: int) -> str:
    """Say what somebody who has waited this long is offered: "", "line" or "browse"."""
    if waited_ms >= BROWSE_MS:
        return "browse"
    return "line" if waited_ms >= LINE_MS else ""
