"""A walk through a scene for pictures and tests: one device, a real room, no window, no waiting.

The device's own client state follows the room exactly as in play; the other seat's moves go
straight into the room. Time is whatever the walk says.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from game.client.local.scenes import cards
from game.client.walking import first_move
from game.client.words import BASE, load_texts
from game.protocol.codec import encode_move
from game.room import effects as fx
from game.room import inbound as ib
from game.room.room import Room, new_room, step, welcome
from game.rules import moves as m
from game.rules.seats import Seat
from game.scenario.journey_words import journeys_in
from game.scenario.library import Shipped, worded
from game.scenario.model import Scenario
from game.screens import messages as msg
from game.screens.commands import SendMove
from game.screens.intents import Intent
from game.screens.settings import Settings
from game.screens.state import ClientState
from game.screens.texts import Texts
from game.screens.update import update

WALK = 400  # steps after which a scene that goes on would have come to its end
BEGAN_MS = 1_760_000_000_000  # an autumn evening; any fixed time would do


@dataclass
class Stroll:
    """One device on its way through a scene.

    Attributes:
        seed: the scene's luck.
        me: the device's seat.
        now_ms: the clock in hand.
        plays: id of the scenario.
        everything: the room was made with all of the game at once.
    """

    seed: str = "00" * 16
    me: Seat = Seat.A
    now_ms: int = BEGAN_MS
    plays: str = "t1"
    everything: bool = False
    settings: Settings = field(default_factory=lambda: Settings(name="Ana", asked=True))
    names: tuple[str, str] = ("Ana", "Robin")
    state: ClientState = field(default_factory=ClientState)
    room: Room = field(default_factory=lambda: new_room("stroll", "duo", Shipped()))

    @property
    def scenario(self) -> Scenario:
        """Return the scene's scenario."""
        return Shipped().get(self.plays)

    def spoken(self, language: str = BASE) -> tuple[ClientState, Scenario, Texts]:
        """Return what a screen is made from, with every word in a language."""
        state, playing = self.state, self.scenario
        if language != BASE:
            told = {card.id: card for card in cards(language)}
            state = replace(state, shelf=tuple(told.get(c.id, c) for c in state.shelf))
            if state.travelling.plans:
                past = tuple(worded(scenario, language) for scenario in state.travelling.past)
                told_of = replace(state.travelling, plans=journeys_in(language), past=past)
                state = replace(state, travelling=told_of)
            playing = worded(playing, language)
        return state, playing, load_texts(language)

    def at_home(self, *, sittings: tuple[msg.Sitting, ...] = (), going_on: bool = False) -> Stroll:
        """Stand on the home screen."""
        card = msg.RoomCard("duo", self.names[1], "t1") if going_on else None
        self.take(msg.Loaded(self.settings, (), card, sittings, ()))
        return self

    def begin(self) -> Stroll:
        """Open the scene and be welcomed."""
        self.at_home()
        for seat in (Seat.A, Seat.B):
            self._put(ib.Came(seat, self.now_ms))
        opened = ib.Opened(
            self.plays, self.seed, swapped=False, at_ms=self.now_ms, everything=self.everything
        )
        self._put(opened)
        self._welcome()
        self.take(msg.LineOpened())
        return self

    def come_back(self) -> Stroll:
        """Start the device anew, as after a crash, and resume its seat."""
        self.state = ClientState()
        self.at_home()
        self._welcome()
        return self

    def _welcome(self) -> None:
        send = welcome(self.room, self.me)
        if send is None:
            raise ValueError("expected an open scene")
        self.take(msg.Welcomed(self.me, "duo", send.seq, send.acked_n, send.view))
        for seat, name in zip((Seat.A, Seat.B), self.names, strict=True):
            self.take(msg.Named(seat, name))
        self.take(msg.PartnerSeen(self.me, online=True))

    def use(self, *, text: int, contrast: bool) -> None:
        """Look at the same moment with another text size or contrast."""
        settings = replace(self.state.settings, text=text, contrast=contrast)
        self.state = replace(self.state, settings=settings)

    def take(self, item: Intent | msg.Message) -> None:
        """Let the client take one thing, and carry out the moves that follow."""
        self.state, commands = update(self.state, item, self.now_ms)
        for command in commands:
            if isinstance(command, SendMove):
                self._move(self.me, command.n, command.visit, command.move)

    def mine(self, *moves: m.Move) -> Stroll:
        """Make moves on this device, as if each had been picked and sent."""
        from game.screens.intents import Play  # beside its one user

        for move in moves:
            self.take(Play(move))
        return self

    def theirs(self, *moves: m.Move) -> Stroll:
        """Let the other seat make moves."""
        for move in moves:
            scene = self.room.state.scene
            n = self.room.last_n[self.me.other] + 1
            self._move(self.me.other, n, scene.visit if scene else 0, move)
        return self

    def both(self, *moves: m.Move) -> Stroll:
        """Let both make the same moves."""
        return self.mine(*moves).theirs(*moves)

    def wait(self, ms: int, *, by_ms: int = 200) -> Stroll:
        """Let time pass for the room and the device alike."""
        until = self.now_ms + ms
        while self.now_ms < until:
            self.now_ms = min(until, self.now_ms + by_ms)
            self._put(ib.Ticked(self.now_ms))
            self.take(msg.Ticked())
        return self

    def onward(self, row: str, *, act: int = 1) -> Stroll:
        """Let both take the first answer to everything until "beat/phase" of a round is reached.

        Raises:
            ValueError: if the scene does not come there.
        """
        for _ in range(WALK):
            scene = self.room.state.scene
            if scene is None or (scene.row == row and scene.act == act):
                return self
            self._one_step()
        raise ValueError(f"expected to come to {row}")

    def _one_step(self) -> None:
        scene = self.room.state.scene
        playing = self.scenario.in_act(scene.act if scene else 1)
        for seat in (Seat.A, Seat.B):
            seen = welcome(self.room, seat)
            move = first_move(seen.view, playing) if seen else None
            if move is not None:
                (self.mine if seat is self.me else self.theirs)(move)
                return
        self.wait(1_000, by_ms=500)

    def _move(self, seat: Seat, n: int, visit: int, move: m.Move) -> None:
        raw = encode_move(move).encode()
        self._put(ib.Moved(seat, n, visit, move, raw, self.now_ms))

    def _put(self, inbound: ib.Inbound) -> None:
        self.room, effects = step(self.room, inbound)
        for effect in effects:
            match effect:
                case fx.Send() if effect.seat is self.me and self.state.here is not None:
                    self.take(msg.updated_from(effect))
                case fx.Refuse() if effect.seat is self.me:
                    self.take(msg.Refused(effect.seat, effect.n, effect.code))
                case fx.Refuse():
                    raise ValueError(f"expected a lawful move, got {effect.code}")
                case _:
                    pass
