"""Practice alone: the room itself on this device, and a scripted partner in the other seat.

The partner is driven through ordinary inbounds, as any player would be; the room does not know.
Nothing leaves the device. What is kept to go on later is the room's log and the partner.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from game.client.local import FIRST_SCENE
from game.client.local.kept import KeptPractice
from game.partner.inner import inside
from game.partner.journey import AFTER_MS, come_along
from game.partner.notice import lines_said, tags_said
from game.partner.partner import Partner, Reaction, new_partner
from game.partner.playing import answer_toy
from game.partner.react import preview, react
from game.partner.said import tags_in_place
from game.partner.understood import Understood
from game.protocol.codec import encode_move
from game.room import effects as fx
from game.room import inbound as ib
from game.room.room import Library, Room, new_room, open_room, step, welcome
from game.rules.journey_sections import NO_JOURNEY
from game.rules.levels import ALL
from game.rules.moves import Move
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.scenario.journeys import journeys
from game.screens import messages as msg
from game.screens.commands import SendMove
from game.screens.inner import Inner

Text = Callable[[str], str]

UNCLEAR = "heard.half"
"""The sentence about own words that nobody could make out."""


@dataclass(frozen=True, slots=True)
class Due:
    """Something the partner does at a time: a move of its own or a toy."""

    at_ms: int
    move: Move | None = None
    toy: tuple[str, int] = ("", 0)


def _intentions(view: SeatView) -> tuple[str, ...]:
    """Return the chips of the journey that the player wishes for."""
    wanted = next((j for j in journeys() if j.id == view.journey.other_wish), None)
    return tuple(chip for chip, _ in wanted.intentions) if wanted is not None else ()


class Practice:
    """One practice room.

    Attributes:
        room: the room as it stands.
        partner: the scripted partner.
        seat: the player's own seat.
    """

    def __init__(
        self,
        room: Room,
        partner: Partner,
        log: tuple[fx.Entry, ...],
        *,
        new_seed: Callable[[], str],
    ) -> None:
        """Take a room and a partner; `start` and `resume` make them."""
        self.room = room
        self.partner = partner
        self.seat = partner.seat.other
        self.log = list(log)
        self._new_seed = new_seed
        self._due: list[Due] = []
        self._planned: tuple[int, Move | None] = (-1, None)
        self._out: list[msg.Message] = []
        self._before = partner  # as it was before the player's last line
        self._typed: dict[int, Understood] = {}  # of own words the partner has not heard yet

    @classmethod
    def start(  # noqa: PLR0913 - each thing chosen has its own name
        cls,
        character: str,
        library: Library,
        *,
        swap: bool,
        new_seed: Callable[[], str],
        now_ms: int,
        scenario: str = FIRST_SCENE,
        everything: bool = False,
    ) -> Practice:
        """Open a practice room with this character; `swap` sits in the scenario's second role."""
        seed = new_seed()
        seat = Seat.B if swap else Seat.A
        partner = new_partner(character, seed, seat.other)
        practice = cls(new_room("practice", "solo", library), partner, (), new_seed=new_seed)
        practice._put(ib.Came(seat, now_ms))
        practice._put(ib.Came(seat.other, now_ms))
        practice._put(
            ib.Opened(scenario, new_seed(), swapped=False, at_ms=now_ms, everything=everything)
        )
        practice._out.clear()
        return practice

    @classmethod
    def resume(
        cls, kept: KeptPractice, library: Library, *, new_seed: Callable[[], str], now_ms: int
    ) -> Practice:
        """Go on with a practice that was kept."""
        room = open_room("practice", "solo", library, kept.log)
        practice = cls(room, kept.partner, kept.log, new_seed=new_seed)
        practice._typed.update(kept.typed)
        for seat in (Seat.A, Seat.B):
            practice._put(ib.Came(seat, now_ms))
        practice._out.clear()
        return practice

    def kept(self) -> KeptPractice:
        """Return what is needed to go on another time."""
        return KeptPractice(tuple(self.log), self.partner, typed=dict(self._typed))

    def welcome(self, now_ms: int) -> tuple[msg.Message, ...]:
        """Return what the client needs to begin or go on, and set the partner thinking."""
        send = welcome(self.room, self.seat)
        if send is None:
            return ()
        self._think(now_ms)
        character = str(self.partner.character)
        return (
            msg.Welcomed(self.seat, "solo", send.seq, send.acked_n, send.view, character),
            msg.PartnerSeen(self.seat, online=True),
            *self._inside(),
        )

    def send(self, command: SendMove, now_ms: int) -> tuple[msg.Message, ...]:
        """Make the player's move and return what the client hears of it."""
        raw = encode_move(command.move).encode()
        before = len(self.log)
        self._put(ib.Moved(self.seat, command.n, command.visit, command.move, raw, now_ms))
        if command.heard_as is not None:
            mine = (e for e in self.log[before:] if e.by == self.seat.value and e.n == command.n)
            self._typed.update((entry.seq, command.heard_as) for entry in mine)
        self._think(now_ms)
        return self._take()

    def toy(self, kind: str, x: int, now_ms: int) -> tuple[msg.Message, ...]:
        """Let the partner see a toy: pebbles and nods come back now and then."""
        view = self.room.views[self.partner.seat]
        if view is None:
            return ()
        self.partner, toys = answer_toy(self.partner, view, kind, x)
        self._due.extend(Due(now_ms + toy.after_ms, toy=(toy.kind, toy.x)) for toy in toys)
        return ()

    def preview(self, line: str) -> tuple[msg.Message, ...]:
        """Say how the same partner would have taken another line than the last one."""
        scenario, view = self.room.scenario, self.room.views[self.partner.seat]
        tags: tuple[str, ...] = ()
        if scenario is not None and view is not None:
            tags = tags_in_place(self._before, view, scenario, line)
        found = preview(self._before, tags)
        return (msg.Tried(line, found.thought.text, found.coach),)

    def advance(self, now_ms: int) -> tuple[msg.Message, ...]:
        """Let time pass: deadlines of the room and whatever the partner is about to do."""
        wake = self.room.next_wake_ms
        if wake is not None and wake <= now_ms:
            self._put(ib.Ticked(now_ms))
            self._think(now_ms)
        due = [d for d in self._due if d.at_ms <= now_ms]
        self._due = [d for d in self._due if d.at_ms > now_ms]
        for item in due:
            self._do(item, now_ms)
        return self._take()

    def _do(self, item: Due, now_ms: int) -> None:
        if item.toy[0]:
            self._out.append(msg.ToyCame(self.seat, *item.toy))
        if item.move is None:
            return
        scene = self.room.state.scene
        visit = scene.visit if scene else 0
        n = self.room.last_n[self.partner.seat] + 1
        raw = encode_move(item.move).encode()
        self._planned = (-1, None)
        self._put(ib.Moved(self.partner.seat, n, visit, item.move, raw, now_ms))
        self._think(now_ms)

    def _think(self, now_ms: int) -> None:
        """Let the partner look at its own view; plan its next move once for each new view."""
        view = self.room.views[self.partner.seat]
        scenario = self.room.scenario
        if view is None or scenario is None or self._planned[0] == self.room.seq:
            return
        tags = tags_said(self.partner, view, scenario, self._typed)
        if tags:
            self._before = self.partner
        typed = [self._typed.pop(x.seq, None) for x in lines_said(self.partner, view)]
        self.partner, reaction = react(self.partner, view, scenario, tags)
        if any(own is not None and not own.parts for own in typed):
            reaction = replace(reaction, coach=UNCLEAR)
        if reaction.move is None and view.journey is not NO_JOURNEY:
            along = come_along(view, _intentions(view), str(self.partner.character))
            reaction = replace(reaction, move=along, after_ms=AFTER_MS)
        self._plan(reaction, now_ms)

    def _plan(self, reaction: Reaction, now_ms: int) -> None:
        same = reaction.move is not None and reaction.move == self._planned[1]
        self._planned = (self.room.seq, reaction.move)
        if not same:
            self._due = [d for d in self._due if d.move is None]
            if reaction.move is not None:
                self._due.append(Due(now_ms + reaction.after_ms, reaction.move))
        for toy in reaction.toys:
            self._due.append(Due(now_ms + toy.after_ms, toy=(toy.kind, toy.x)))
        if reaction.thought is not None or reaction.coach:
            thought = reaction.thought.text if reaction.thought else ""
            self._out.append(msg.Thought(thought, reaction.coach))

    def _put(self, inbound: ib.Inbound) -> None:
        self.room, effects = step(self.room, inbound)
        for effect in effects:
            match effect:
                case fx.Append():
                    self.log.extend(effect.entries)
                case fx.Send() if effect.seat is self.seat:
                    self._hear(effect)
                case fx.Ack() if effect.seat is self.seat:
                    self._out.append(msg.Acked(effect.seat, effect.n, effect.seq))
                case fx.Refuse() if effect.seat is self.seat:
                    self._out.append(msg.Refused(effect.seat, effect.n, effect.code))
                case fx.NeedSeed():
                    self._open(effect, inbound.at_ms)
                case _:
                    pass

    def _open(self, wanted: fx.NeedSeed, at_ms: int) -> None:
        """Open the scene that both ask for; what once showed everything goes on doing so."""
        scene = self.room.state.scene
        whole = scene is not None and scene.opened.level == ALL
        self._put(ib.Opened(wanted.scenario, self._new_seed(), wanted.swapped, at_ms, whole))

    def _hear(self, effect: fx.Send) -> None:
        self._out.append(msg.updated_from(effect))
        if "debrief" in effect.sections:
            self._out.extend(self._inside())

    def _inside(self) -> tuple[Inner, ...]:
        """Tell what may be guessed about the partner; nothing before the envelopes are open."""
        scene, view = self.room.state.scene, self.room.views[self.seat]
        if scene is None or view is None or not view.debrief.open:
            return ()
        found = inside(self.partner, scene.opened.seed, scene.opened.number)
        return (Inner(found.kind, found.offered, found.truth),)

    def _take(self) -> tuple[msg.Message, ...]:
        out, self._out = tuple(self._out), []
        return out
