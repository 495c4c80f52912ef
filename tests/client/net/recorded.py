"""A whole scene as one device heard it, told again to a fresh session by a server that lies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from game.client.net.folder import Folder
from game.client.net.keep import DiskKeep
from game.client.net.out import Out
from game.client.net.record import RoomRecord
from game.client.net.session import Session
from game.protocol import messages as wire
from game.rules.moves import Move
from game.rules.seats import Seat
from game.screens import messages as msg
from game.screens.commands import SaveDraft
from game.sealing.sodium import LibSodium
from tests.client.net.acting import play_on
from tests.client.net.house import Player, paired, settle

Lie = Callable[[wire.ServerMessage], tuple[wire.ServerMessage, ...]]


@dataclass(frozen=True, slots=True)
class Moved:
    """A move as the screens asked for it."""

    n: int
    visit: int
    move: Move
    words: str


class Recorder(Session):
    """A session that writes down what it hears and what it is asked to do."""

    heard: list[wire.ServerMessage | Moved]

    def take(self, message: wire.ServerMessage) -> None:
        """Write down, and take."""
        self.heard.append(message)
        super().take(message)

    def play(self, n: int, visit: int, move: Move, own_words: str = "") -> None:
        """Write down, and play."""
        self.heard.append(Moved(n, visit, move, own_words))
        super().play(n, visit, move, own_words)


class Memory:
    """A keep that keeps nothing: a session that is told a story again needs none."""

    def save(self, record: RoomRecord) -> None:
        """Forget it."""

    def keep(self, what: SaveDraft) -> None:
        """Forget it."""


@dataclass(frozen=True, slots=True)
class Take:
    """One device's evening: how it began, and everything it heard.

    Attributes:
        record: as it was when the recording began. story: what came, in order.
        letters: every letter that was for this device.
    """

    record: RoomRecord
    story: tuple[wire.ServerMessage | Moved, ...]
    letters: tuple[wire.Letter, ...]

    def told_again(self, lie: Lie) -> tuple[Session, list[msg.Message]]:
        """Tell it all to a fresh session, every message changed by a lie; give what it says."""
        session = Session(self.record, Memory(), LibSodium())
        told: list[msg.Message] = []
        session.connected()
        for item in self.story:
            if isinstance(item, Moved):
                session.play(item.n, item.visit, item.move, item.words)
            else:
                for message in lie(item):
                    session.take(message)
            told += session.take_out().told
        for _ in range(4):  # whatever it still asks for, this server has no more
            session.take(wire.Mail(items=()))
            out: Out = session.take_out()
            told += out.told
        return session, told


def evening(path: Path, seat: Seat) -> Take:
    """Play The Last Dumpling from the door to the morning, and record what one seat hears."""
    house, host, guest = paired(path)
    mine, other = (host, guest) if seat is Seat.A else (guest, host)
    settle(host, guest)
    mine.cut()
    settle(other)
    keep = DiskKeep(Folder(mine.path, LibSodium()))
    record = mine.session.record
    session = Recorder(record, keep, LibSodium())
    session.heard = []
    again = Player(mine.path, house, session)
    again.connect()
    settle(again, other)
    play_on(house, (again, other), until="word/lift")
    other.session.name("Somebody else")
    other.work()
    play_on(house, (again, other))
    mails = [item for item in session.heard if isinstance(item, wire.Mail)]
    letters = {letter.seq: letter for mail in mails for letter in mail.items}
    return Take(record, tuple(session.heard), tuple(letters[seq] for seq in sorted(letters)))


def on_letters(change: Callable[[wire.Letter], tuple[wire.Letter, ...]]) -> Lie:
    """Lie about letters only."""

    def lie(message: wire.ServerMessage) -> tuple[wire.ServerMessage, ...]:
        if not isinstance(message, wire.Mail):
            return (message,)
        items = tuple(new for old in message.items for new in change(old))
        return (replace(message, items=items),)

    return lie


def on_views(change: Callable[[wire.Changes], wire.Changes]) -> Lie:
    """Lie about sections of updates and welcomes only."""

    def lie(message: wire.ServerMessage) -> tuple[wire.ServerMessage, ...]:
        match message:
            case wire.Update():
                return (replace(message, sections=change(message.sections)),)
            case wire.Welcome() if message.view is not None:
                names = ("bridge", "ledger", "scene", "partner", "debrief", "dossier")
                known = wire.Changes(**{name: getattr(message.view, name) for name in names})
                after = change(known)
                view = replace(message.view, **{name: getattr(after, name) for name in names})
                return (replace(message, view=view),)
            case _:
                return (message,)

    return lie
