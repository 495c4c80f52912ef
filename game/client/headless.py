"""A player without a window: the real shell and its network, with a scripted partner for hands.

What it does goes the way of every press: intent, `update`, command, sealed box, server. It keeps
notes of what was done and seen, and of every screen that a person would have looked at.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from game.client.net.device import DeviceLine, open_device
from game.client.shell import Shell
from game.client.words import load_texts
from game.partner.notice import tags_said
from game.partner.partner import Partner, new_partner
from game.partner.react import react
from game.rules.moves import Move
from game.rules.seats import Seat
from game.rules.sections import EntryView, SeatView
from game.screens import commands as c
from game.screens import messages as msg
from game.screens.intents import Go, Play, Step, Toy, Typed
from game.screens.scene import Scene
from game.screens.screens import happenings_of, screen_for
from game.screens.settings import Settings
from game.screens.tree import Screen
from game.screens.world import Happening

CARDS = 4
_LATER_MS = 7_000  # after this no moment of the morning is still playing


@dataclass(frozen=True, slots=True)
class Look:
    """One screen as it was shown, with the toys in play and the time."""

    who: str
    screen: Screen
    happenings: tuple[Happening, ...]
    now_ms: int


@dataclass(frozen=True, slots=True)
class Learnt:
    """An update as it came: the entries, and what the seat knew after it."""

    seq: int
    entries: tuple[EntryView, ...]
    view: SeatView


class _NoDesk:
    """A window nobody looks through."""

    def copy(self, text: str) -> None:
        """There is no clipboard."""

    def hide(self, *, hidden: bool) -> None:
        """There is nothing to hide."""

    def use(self, command: c.SaveSettings) -> None:
        """Nothing is drawn."""

    def leave(self) -> None:
        """Nothing closes."""


class _NoEars:
    """A loudspeaker nobody hears."""

    def play(self, sound: str) -> None:
        """Be silent."""


class NotedLine:
    """A line that notes what goes through it."""

    def __init__(self, line: DeviceLine) -> None:
        """Listen in on a line."""
        self.moves: dict[int, Move] = {}
        self.learnt: list[Learnt] = []
        self.refused: list[str] = []
        self._line = line
        self._view: SeatView | None = None

    def perform(self, command: c.Command) -> None:
        """Note moves, and pass everything on."""
        if isinstance(command, c.SendMove):
            self.moves[command.n] = command.move
        self._line.perform(command)

    def poll(self) -> tuple[msg.Message, ...]:
        """Note what came, and pass it on."""
        found = self._line.poll()
        for message in found:
            self._note(message)
        return found

    def card(self) -> msg.RoomCard | None:
        """Return the room to go on with, or None."""
        return self._line.card()

    def close(self) -> None:
        """End quietly."""
        self._line.close()

    def _note(self, message: msg.Message) -> None:
        match message:
            case msg.Welcomed():
                self._view = message.view
                self.learnt.append(Learnt(message.seq, (), message.view))
            case msg.Updated() if self._view is not None:
                self._view = _merged(self._view, message)
                self.learnt.append(Learnt(message.seq, message.entries, self._view))
            case msg.Refused() | msg.LineClosed() | msg.JoinFailed() | msg.InviteFailed():
                self.refused.append(message.code)
            case _:
                pass


class HeadlessPlayer:
    """One scripted player on a device of its own.

    Attributes:
        name: what the player is called. shell: the device. line: its notes.
        looks: the latest look of each screen, by the screen's id, in order of first sight.
    """

    def __init__(self, folder: Path, server: str, scenario: str, partner: Partner) -> None:
        """Open a device in this folder for a scripted partner."""
        device = open_device(folder, server, scenario)
        self.texts = load_texts()
        self.partner = partner
        self.name = self.texts(f"partner.{partner.character}.name")
        self.line = NotedLine(device.line)
        self.looks: dict[str, Look] = {}
        self.said: Mapping[str, str] = {}
        settings = Settings(name=self.name, asked=True)
        device.keep.keep(c.SaveSettings(settings))
        self.shell = Shell(device.keep, self.line, _NoDesk(), _NoEars())
        self.shell.files = device.line.shelf
        self.shell.texts = self.texts
        self._wordlist = device.wordlist
        self._thought = -1

    @property
    def view(self) -> SeatView | None:
        """Return what this player knows, or None outside a room."""
        here = self.shell.state.here
        return None if here is None else here.view

    @property
    def scene(self) -> Scene | None:
        """Return the scene as the screens know it, or None outside a room."""
        here = self.shell.state.here
        if here is None:
            return None
        return Scene(self.shell.state, here, self.shell.scenario, self.texts)

    def invite(self, now_ms: int) -> None:
        """Ask for an invite, as a press on the home screen would."""
        self.shell.start(self._wordlist, now_ms)
        self.look(now_ms)
        self.shell.take(Go("invite"), now_ms)

    def join(self, words: str, now_ms: int) -> None:
        """Type an invite, and use it."""
        self.shell.start(self._wordlist, now_ms)
        self.shell.take(Go("join"), now_ms)
        self.shell.take(Typed("invite-text", words), now_ms)
        self.look(now_ms)
        self.shell.take(Step("join"), now_ms)

    @property
    def settled_at(self) -> int:
        """Return the last entry this player has heard of; -1 while a move is on its way."""
        here = self.shell.state.here
        return -1 if here is None or here.outbox.head else here.seq

    def turn(self, now_ms: int) -> None:
        """Let time pass, and look at the screen."""
        self.shell.tick(now_ms)
        self.look(now_ms)

    def look(self, now_ms: int) -> None:
        """Note the screen as it is."""
        state = self.shell.state
        screen = screen_for(state, self.shell.scenario, self.texts)
        self.looks[screen.id] = Look(
            str(self.partner.character), screen, happenings_of(state), now_ms
        )

    def read_morning(self, now_ms: int) -> None:
        """Open the envelopes on this device and turn the cards, at leisure."""
        self.look(now_ms)
        self.shell.take(Step("open-envelopes"), now_ms)
        for card in range(CARDS):
            now_ms += _LATER_MS
            self.shell.take(Step("card", str(card)), now_ms)
            self.shell.take(msg.Ticked(), now_ms)
            self.look(now_ms)

    def think(self, now_ms: int) -> None:
        """Do what comes to mind, once for everything new."""
        here, view = self.shell.state.here, self.view
        if here is None or view is None or here.outbox.head or here.seq == self._thought:
            return
        if not view.beat.beat:
            return
        self._thought = here.seq
        if self.partner.seat is not here.seat:
            self.partner = replace(self.partner, seat=here.seat)
        scenario = self.shell.scenario
        tags = tags_said(self.partner, view, scenario)
        self.partner, reaction = react(self.partner, view, scenario, tags)
        for toy in reaction.toys:
            self.shell.take(Toy(toy.kind, toy.x), now_ms)
        if reaction.move is not None:
            words = self.said.get(reaction.move.kind, "")
            self.shell.take(Play(reaction.move, words), now_ms)


def scripted(folder: Path, server: str, scenario: str, character: str, seed: str) -> HeadlessPlayer:
    """Set up a scripted player; its seat is the one the server gives it."""
    return HeadlessPlayer(folder, server, scenario, new_partner(character, seed, Seat.A))


def _merged(view: SeatView, update: msg.Updated) -> SeatView:
    lines = view.transcript[: update.lines_from] + update.lines
    merged: SeatView = replace(
        view,
        transcript=lines,
        **update.sections,  # type: ignore[arg-type]  # sections by name, as the room made them
    )
    return merged
