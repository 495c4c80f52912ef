"""A server in memory over the real room, and players whose messages go through real frames."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from game.client.net.folder import Folder
from game.client.net.keep import DiskKeep
from game.client.net.opening import hosting, joining
from game.client.net.record import RoomRecord
from game.client.net.session import Session
from game.protocol import messages as wire
from game.protocol.codec import decode_move, decode_to_client, decode_to_server, encode
from game.room import effects as fx
from game.room import inbound as ib
from game.room.room import Room, new_room, open_seqs, step, welcome
from game.rules.moves import Move
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.scenario.library import Shipped
from game.screens import messages as msg
from game.screens import state as screens
from game.screens.commands import Command, SendMove
from game.screens.settings import Settings
from game.screens.update import update
from game.sealing.invite import Invite
from game.sealing.sodium import LibSodium
from server.speech import mail_messages, mail_pages, update_messages, welcome_messages
from server.store.base import MailRow

SERVER = "ws://127.0.0.1:1"
SCENARIO = f"t1@{Shipped().get('t1').hash}"
SEED = "0" * 32
A, B = Seat.A, Seat.B
Tamper = Callable[[Seat, wire.ServerMessage], tuple[wire.ServerMessage, ...]]


class Killed(Exception):  # noqa: N818 - a state
    """The process of a player has just been killed."""


class QuickSodium(LibSodium):
    """Stretches at once: invites of tests are not guessed at."""

    def stretch(self, secret: bytes, salt: bytes) -> bytes:
        """Give 32 bytes without taking time over it."""
        return hashlib.sha256(salt + secret).digest()


def honest(_seat: Seat, message: wire.ServerMessage) -> tuple[wire.ServerMessage, ...]:
    """Change nothing."""
    return (message,)


@dataclass
class House:
    """One room on a server that keeps everything in memory.

    Attributes:
        room: the room. boxes: by seq, with visit and whether it was a relay.
        log: every entry. tickets: by seat. lines: who is connected.
        tamper: what happens to each message on its way to a client.
        refuses: codes to refuse the next moves with, instead of taking them.
        heard: every frame that clients sent.
    """

    room: Room | None = None
    boxes: dict[int, tuple[int, bool, bytes]] = field(default_factory=dict)
    log: list[fx.Entry] = field(default_factory=list)
    tickets: dict[Seat, bytes] = field(default_factory=dict)
    join_hash: bytes = b""
    lines: dict[Seat, Player] = field(default_factory=dict)
    now_ms: int = 1_000_000
    tamper: Tamper = honest
    refuses: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    page_bytes: int = 12_288

    def hear(self, player: Player, frame: str) -> None:
        """Take one frame of a client."""
        self.heard.append(frame)
        message = decode_to_server(frame)
        if isinstance(message, wire.Create | wire.Join | wire.Comeback):
            self._call(player, message)
            return
        seat = next((s for s, line in self.lines.items() if line is player), None)
        if seat is not None:
            self._serve(seat, message)

    def wait(self, ms: int) -> None:
        """Let time pass."""
        self.now_ms += ms
        if self.room is not None:
            self._step(ib.Ticked(self.now_ms))

    def _call(self, player: Player, call: wire.Call) -> None:
        seat = self._seat(call)
        if seat is None:
            player.inbox.append(encode(wire.Error(code="wrong-ticket")))
            return
        assert self.room is not None
        self.lines[seat] = player
        seen = call.seen if isinstance(call, wire.Comeback) else 0
        everything = welcome(self.room, seat)
        self._tell(
            seat,
            *welcome_messages(
                wire.Welcome(
                    seat=seat,
                    seq=self.room.seq,
                    acked_n=self.room.last_n[seat],
                    view=everything.view if everything else None,
                    keep_until_ms=0,
                    mail_waiting=len(open_seqs(self.room, seat, seen)),
                )
            ),
        )
        self._step(ib.Came(seat, self.now_ms))
        if len(self.tickets) == 2 and self.room.state.scene is None:
            self._step(ib.Opened("t1", SEED, swapped=False, at_ms=self.now_ms))

    def _seat(self, call: wire.Call) -> Seat | None:
        known = next((s for s, t in self.tickets.items() if t == call.ticket), None)
        if known is not None:
            return known
        if isinstance(call, wire.Create) and self.room is None:
            self.room = new_room(call.room, "duo", Shipped())
            self.join_hash = call.join_hash
            self.tickets[A] = call.ticket
            return A
        if isinstance(call, wire.Join) and B not in self.tickets:
            assert hashlib.sha256(call.join_auth).digest() == self.join_hash
            self.tickets[B] = call.ticket
            return B
        return None

    def _serve(self, seat: Seat, message: wire.ClientMessage) -> None:
        assert self.room is not None
        match message:
            case wire.Play() | wire.Relay() if self.refuses:
                code = self.refuses.pop(0)
                self._tell(seat, wire.Rejected(n=message.n, code=code, sentence_id=code))
            case wire.Play():
                raw = message.move.encode()
                move = decode_move(raw)
                moved = ib.Moved(seat, message.n, message.visit, move, raw, self.now_ms)
                self._step(moved, (message.visit, False, message.box))
            case wire.Relay():
                raw = hashlib.sha256(message.box).digest()
                self._step(ib.Relayed(seat, message.n, raw, self.now_ms), (0, True, message.box))
            case wire.Fetch():
                rows = self._rows(open_seqs(self.room, seat, message.after))
                pages = list(mail_pages(rows, self.page_bytes))
                first = pages[0] if pages else ()
                self._tell(seat, wire.Mail(items=first, more=len(pages) > 1))
            case wire.Toy() if seat.other in self.lines:
                self._tell(seat.other, message)
            case _:
                pass

    def _step(self, inbound: ib.Inbound, box: tuple[int, bool, bytes] | None = None) -> None:
        assert self.room is not None
        before = self.room.seq
        self.room, effects = step(self.room, inbound)
        said = False
        for effect in effects:
            if isinstance(effect, fx.Append):
                self.log.extend(effect.entries)
                if box is not None:
                    self.boxes[self.room.seq] = box
            said |= self._perform(effect, inbound)
        if isinstance(inbound, ib.Moved | ib.Relayed) and self.room.seq > before and not said:
            self._tell(inbound.seat, wire.Ack(n=inbound.n, seq=self.room.seq))

    def _perform(self, effect: fx.Effect, inbound: ib.Inbound) -> bool:
        """Do one thing the room asks for; True if it answers the one who moved."""
        match effect:
            case fx.Send():
                self._tell(effect.seat, *update_messages(effect))
            case fx.Mail():
                self._tell(effect.seat, *mail_messages(self._rows(effect.seqs), self.page_bytes))
                return False
            case fx.Ack():
                self._tell(effect.seat, wire.Ack(n=effect.n, seq=effect.seq))
            case fx.Refuse():
                code = str(effect.code)
                self._tell(effect.seat, wire.Rejected(n=effect.n, code=code, sentence_id=code))
            case fx.Presence():
                told = wire.Partner(online=effect.other_online, away_since=effect.away_since_ms)
                self._tell(effect.seat, told)
                return False
            case _:
                return False
        return isinstance(inbound, ib.Moved | ib.Relayed) and effect.seat is inbound.seat

    def _rows(self, seqs: tuple[int, ...]) -> list[MailRow]:
        rows = []
        for seq in sorted(seqs):
            if seq in self.boxes:
                entry, (visit, is_relay, box) = self.log[seq - 1], self.boxes[seq]
                assert entry.seq == seq
                raw = b"" if is_relay else entry.raw
                rows.append(MailRow(seq, entry.by, entry.n or 0, visit, raw, is_relay, box))
        return rows

    def _tell(self, seat: Seat, *messages: wire.ServerMessage) -> None:
        line = self.lines.get(seat)
        if line is None:
            return
        for message in messages:
            line.inbox.extend(encode(m) for m in self.tamper(seat, message))


@dataclass
class Player:
    """A device: its folder, its session, and the real screens behind it.

    Attributes:
        inbox: frames on their way to this client. told: all news, oldest first.
        breaths: points at which a process could be killed, so far. dies_at: where it is.
    """

    path: Path
    house: House
    session: Session
    state: screens.ClientState = field(default_factory=screens.ClientState)
    inbox: list[str] = field(default_factory=list)
    told: list[msg.Message] = field(default_factory=list)
    breaths: int = 0
    dies_at: int = -1

    @property
    def seat(self) -> Seat:
        """Return the seat."""
        return self.session.seat

    @property
    def view(self) -> SeatView:
        """Return what the screens know."""
        here = self.state.here
        assert here is not None
        return here.view

    def connect(self) -> None:
        """Make a connection and call."""
        self.session.connected()
        self.work()

    def cut(self) -> None:
        """Lose the line, with everything that was on its way."""
        self.inbox.clear()
        if self.house.lines.get(self.seat) is self:
            del self.house.lines[self.seat]
        self.session.lost()
        self.screen(msg.LineLost(0.5))

    def turn(self) -> bool:
        """Take one frame; False if there is none."""
        if not self.inbox:
            return False
        message = decode_to_client(self.inbox.pop(0))
        if message is not None:
            self.session.take(message)
        self.work()
        return True

    def work(self) -> None:
        """Do what the session wants done."""
        self.breathe()
        out = self.session.take_out()
        self.breathe()
        for news in out.told:
            self.screen(news)
        for message in out.wire:
            self.house.hear(self, encode(message))
            self.breathe()
        if self.session.record != self.session._saved:
            self.work()  # the screens answered the news with a move

    def breathe(self) -> None:
        """Live on, or not."""
        self.breaths += 1
        if self.breaths == self.dies_at:
            raise Killed

    def screen(self, item: msg.Message) -> None:
        """Tell the screens, and send what they want sent."""
        self.told.append(item)
        self.state, commands = update(self.state, item, self.house.now_ms)
        self._obey(commands)

    def make(self, move: Move, words: str = "") -> None:
        """Make a move as a press on the screen would."""
        from game.screens.intents import Play

        self.state, commands = update(self.state, Play(move, words), self.house.now_ms)
        self._obey(commands)
        self.work()

    def _obey(self, commands: tuple[Command, ...]) -> None:
        for command in commands:
            if isinstance(command, SendMove):
                self.session.play(command.n, command.visit, command.move, command.own_words)

    def words(self) -> dict[int, str]:
        """Return the words the screens show, by seq."""
        here = self.state.here
        return dict(here.words) if here else {}

    def killed(self) -> Player:
        """Return a new process on the same folder; this one is gone at once, its line too."""
        self.inbox.clear()
        if self.house.lines.get(self.seat) is self:
            del self.house.lines[self.seat]
        keep = DiskKeep(Folder(self.path, LibSodium()))
        record = keep.latest()
        assert record is not None
        return Player(self.path, self.house, Session(record, keep, LibSodium()))


def device(path: Path, house: House, record: RoomRecord, name: str) -> Player:
    """Set up a fresh device for a room."""
    keep = DiskKeep(Folder(path, LibSodium()))
    session = Session(record, keep, LibSodium())
    session.name(name)
    player = Player(path, house, session)
    player.state = replace(player.state, settings=Settings(name=name))
    return player


def couple(tmp_path: Path) -> tuple[House, Player, Player]:
    """Set up a house, a host and a guest who has read the invite; nobody has called yet."""
    house = House()
    sodium = QuickSodium()
    mine = hosting(SERVER, SCENARIO, sodium)
    theirs = joining(Invite(mine.invite).pasted(), SERVER, sodium)
    assert isinstance(theirs, RoomRecord)
    host = device(tmp_path / "host", house, mine, "Ana")
    guest = device(tmp_path / "guest", house, theirs, "Robin")
    return house, host, guest


def settle(*players: Player) -> None:
    """Let frames go back and forth until all is quiet."""
    while True in [player.turn() for player in players]:
        pass


def paired(tmp_path: Path) -> tuple[House, Player, Player]:
    """Set up two devices that have paired and stand at the door."""
    house, host, guest = couple(tmp_path)
    host.connect()
    settle(host)
    guest.connect()
    settle(host, guest)
    return house, host, guest
