"""Watches everything at once: what is durable, what is said to whom, what each device believes.

It folds the log by itself with the pure rules, so a server that keeps a wrong room in memory
cannot talk it into anything.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from game.protocol.faults import ErrorCode
from game.protocol.messages import Ack, Error, Mail, ServerMessage, Toy, Update, Welcome
from game.protocol.stored import events_from_json
from game.room.room import Room, open_room
from game.room.sealed import Post, posted, relayed
from game.rules.apply import apply
from game.rules.events import SceneOpened
from game.rules.seats import BySeat, Seat
from game.rules.sections import SeatView
from game.rules.state import State
from game.rules.views import view_for
from game.scenario.library import Shipped
from server.archive import _entry
from server.store.base import Batch, StoredBox, StoredEntry
from tests.server.simulation.wire import Wire

GHOST = b"from a connection that was fenced"
GHOST_TOY = 31

_LIBRARY = Shipped()


@dataclass(frozen=True, slots=True)
class Sent:
    """A move or relay as its device meant it: one wish, however often it is sent."""

    n: int
    raw: bytes
    box: bytes


@dataclass(slots=True)
class Truth:
    """The durable log and what follows from it."""

    entries: list[StoredEntry] = field(default_factory=list)
    boxes: dict[int, StoredBox] = field(default_factory=dict)
    states: list[State] = field(default_factory=lambda: [State()])
    post: Post = field(default_factory=Post)
    views: dict[tuple[int, Seat], SeatView | None] = field(default_factory=dict)

    @property
    def head(self) -> int:
        """Return the number of durable entries."""
        return len(self.entries)

    def add(self, stored: StoredEntry) -> None:
        """Fold one more entry."""
        state, post = self.states[-1], self.post
        events = events_from_json(stored.events)
        for event in events:
            visit = state.scene.visit if state.scene else 0
            if isinstance(event, SceneOpened):
                post = Post((), post.open_to)
            post = posted(post, stored.seq, event, visit)
            state = apply(state, event, stored.seq)
        if not events and stored.n is not None:
            post = relayed(post, stored.seq, Seat(stored.by))
        self.entries.append(stored)
        self.states.append(state)
        self.post = post

    def view(self, seq: int, seat: Seat) -> SeatView | None:
        """Return what a seat may know after this entry."""
        if (seq, seat) not in self.views:
            scene = self.states[seq].scene
            scenario = scene and _LIBRARY.get(scene.opened.scenario)
            seen = view_for(scenario, self.states[seq], seat) if scenario else None
            self.views[seq, seat] = seen
        return self.views[seq, seat]

    def last_n(self, seat: Seat, seq: int) -> int:
        """Return how many inbounds of a seat are among the first `seq` entries."""
        return sum(entry.by == seat.value and entry.n is not None for entry in self.entries[:seq])

    def fresh_fold(self) -> Room:
        """Read the log as a server that starts would."""
        return open_room("r", "duo", _LIBRARY, (_entry(entry) for entry in self.entries))


class Judge:
    """Says what went wrong first.

    Attributes:
        truth: the durable log.
        faults: what went wrong, in words.
    """

    def __init__(self) -> None:
        self.truth = Truth()
        self.faults: list[str] = []
        self._said_seq = BySeat(0, 0)

    def fault(self, words: str) -> None:
        """Note that something went wrong."""
        self.faults.append(words)

    def holds(self, is_so: bool, words: str) -> None:  # noqa: FBT001 - what must hold
        """Note what does not hold."""
        if not is_so:
            self.fault(words)

    # -- what becomes durable

    def committed(self, batch: Batch) -> None:
        """See entries become durable: numbers without gaps, each wish once, boxes their own."""
        for entry in batch.entries:
            head = self.truth.head
            self.holds(entry.seq == head + 1, f"entry {entry.seq} after {head}")
            last_at = self.truth.entries[-1].at_ms if head else 0
            self.holds(entry.at_ms >= last_at, f"time ran backwards at {entry.seq}")
            if entry.n is not None:
                expected = self.truth.last_n(Seat(entry.by), head) + 1
                self.holds(entry.n == expected, f"{entry.by} n={entry.n}, not {expected}")
            self.truth.add(entry)
        sealed = [entry.seq for entry in batch.entries if entry.n is not None]
        self.holds(sealed == [box.seq for box in batch.boxes], "a box in the wrong entry")
        for box in batch.boxes:
            self._keep(box)
        if batch.drop_boxes:
            kept = {seq for seq, box in self.truth.boxes.items() if box.is_relay}
            self.truth.boxes = {seq: self.truth.boxes[seq] for seq in kept}

    def _keep(self, box: StoredBox) -> None:
        self.holds(not box.box.startswith(GHOST), "a fenced connection made a move")
        twice = any(kept.box == box.box for kept in self.truth.boxes.values())
        self.holds(not twice, f"one wish became two entries: {box.box!r}")
        self.truth.boxes[box.seq] = box

    # -- what is said

    def said(self, wire: Wire, message: ServerMessage) -> None:
        """See what a server sends, in the moment in which it does."""
        if wire.is_fenced and not isinstance(message, Error):
            self.fault(f"a fenced connection was told {message.type}")
        match message:
            case Welcome():
                self._welcomed(wire, message)
            case Update():
                self._updated(wire, message)
            case Ack():
                self._acked(wire.seat, message)
            case Mail():
                self._mailed(wire.seat, message)
            case Toy():
                self.holds(message.x != GHOST_TOY, "a fenced connection threw a toy")
            case Error():
                broken = message.code == ErrorCode.ROOM_CLOSED
                self.holds(not broken, "a bug closed the room")
            case _:
                pass

    def _welcomed(self, wire: Wire, told: Welcome) -> None:
        self.holds(told.seat is wire.seat, "a welcome to the wrong seat")
        self.holds(told.seq <= self.truth.head, "a welcome with an uncommitted entry")
        self.holds(told.seq >= self._said_seq[wire.seat], "a welcome from the past")
        if told.seq <= self.truth.head:
            acked = self.truth.last_n(wire.seat, told.seq)
            self.holds(told.acked_n == acked, f"a welcome acked {told.acked_n}, not {acked}")
        wire.last_seq = told.seq
        self._said_seq = self._said_seq.having(wire.seat, told.seq)

    def _updated(self, wire: Wire, told: Update) -> None:
        self.holds(told.seq <= self.truth.head, f"entry {told.seq} was told before its commit")
        if told.entries:
            known = wire.last_seq or 0
            told_seqs = [entry.seq for entry in told.entries]
            expected = list(range(known + 1, told.seq + 1))
            # What came before the first scene had no update; the view brings all of it.
            lost = told_seqs != expected and self.truth.states[known].scene is not None
            self.holds(not lost, f"told {told_seqs}, not {expected}")
        if told.seq <= self.truth.head:
            acked = self.truth.last_n(wire.seat, told.seq)
            self.holds(told.acked_n == acked, f"an update acked {told.acked_n}, not {acked}")
        wire.last_seq = told.seq
        self._said_seq = self._said_seq.having(wire.seat, told.seq)

    def _acked(self, seat: Seat, told: Ack) -> None:
        entry = self.truth.entries[told.seq - 1] if told.seq <= self.truth.head else None
        self.holds(entry is not None, f"ack of {told.n} before its commit")
        if entry is not None:
            newest = (entry.n or 0) >= told.n  # an older n is answered with the last one's seq
            self.holds(entry.by == seat.value and newest, f"ack of {told.n} names {told.seq}")

    def _mailed(self, seat: Seat, told: Mail) -> None:
        for letter in told.items:
            box = self.truth.boxes.get(letter.seq)
            is_open = letter.seq in self.truth.post.open_to[seat]
            self.holds(is_open, f"letter {letter.seq} is not open to {seat}")
            if box is None or not is_open:
                continue  # dropped with its scene while it was on its way
            entry = self.truth.entries[letter.seq - 1]
            same = (letter.box, letter.n, letter.seat.value) == (box.box, entry.n, entry.by)
            self.holds(same, f"letter {letter.seq} holds other words")

    # -- what a device believes

    def trusts(self, seat: Seat, sent: Sent) -> None:
        """A device has let go of a wish because it was acked: it must be in the log, once."""
        mine = [e for e in self.truth.entries if e.by == seat.value and e.n == sent.n]
        found = [entry for entry in mine if entry.raw == sent.raw]
        self.holds(len(found) == 1, f"acked {seat} n={sent.n} is {len(found)} times in the log")
        box = self.truth.boxes.get(found[0].seq) if found else None
        self.holds(box is None or box.box == sent.box, f"acked {seat} n={sent.n} has other words")

    def sees(self, seat: Seat, seq: int, view: SeatView | None) -> None:
        """A device has put a message in place: it must see what the log says at this entry."""
        if seq <= self.truth.head:
            same = view == self.truth.view(seq, seat)
            self.holds(same, f"{seat} sees something else at entry {seq}")
