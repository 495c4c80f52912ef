"""Everything a device keeps of one room, as one value: saved whole before anything is sent.

Because ticket, keys, handshake and outbox change together in one file, a client that was killed
at any point goes on as if it had only lost its line.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from game.rules.seats import BySeat, Seat

if TYPE_CHECKING:
    from pydantic import TypeAdapter

RECORD_VERSION = 1


class ParcelKind(StrEnum):
    """What a parcel carries."""

    MOVE = "move"
    NAME = "name"
    WISH = "wish"
    SHAKE = "shake"  # a record of pairing or of opening an epoch, ready to send


class Wish(StrEnum):
    """What a player would like to be kept of an evening, on both devices or on none."""

    NONE = ""  # nothing said, or no
    BARE = "bare"  # the evening, without this player's own words on the other's device
    WORDS = "words"  # the evening, own words too


class Errand(StrEnum):
    """What is still to be asked of a server about a room that this device has forgotten."""

    NONE = ""
    DELETE = "delete"
    WITHDRAW = "withdraw"


class Shaking(StrEnum):
    """Which key is being agreed on."""

    PAIR = "pair"
    EPOCH = "epoch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One numbered thing on its way to the server.

    Attributes:
        kind: what it carries.
        body: the move's bytes, or the bytes of a handshake's record.
        visit: the visit a move was meant for.
        words: own words, the name, or the wish and the number of its scene.
        n: its number once it is first in line, 0 before.
        box: its sealed box once it has a number; the same until it is answered.
    """

    kind: ParcelKind
    body: bytes = b""
    visit: int = 0
    words: str = field(default="", repr=False)
    n: int = 0
    box: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shake:
    """A handshake in progress; from its seed every message of it can be made again.

    Attributes:
        of: which key it is for.
        seed: where this side's random bytes come from; fresh for every handshake.
        number: the epoch's number.
        first: the other side's first message, if this side answers.
        at: the seq it came with.
    """

    of: Shaking
    seed: bytes = field(repr=False)
    number: int = 0
    first: bytes = b""
    at: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EpochKey:
    """The key of a sitting; letters after `since` are sealed with it or a later one."""

    number: int
    id: bytes
    key: bytes = field(repr=False)
    since: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """One move of this scene that is known here: an own one, or one that came with a letter.

    Attributes:
        seq: number of its entry. seat: whose. visit: what it was meant for.
        move: its JSON text, as it travelled.
    """

    seq: int
    seat: Seat
    visit: int
    move: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomRecord:
    """One room on this device.

    Attributes:
        room, seat, ticket, server, scenario: where to go and as whom; `scenario` only for a host.
        brings: the scenario's file while the server does not have it yet; b"" if it ships.
        invite, join_auth, psk: of the invite; empty once the devices are paired.
        is_seated: the server has welcomed this seat once; from then on it resumes.
        pair_key, transcript: of the pairing, empty before.
        shake: the handshake in progress. epochs: keys of this sitting, oldest first.
        epoch_used: highest number of an epoch. asked: a new epoch has been asked for.
        acked_n: last accepted number. relays: how many of those were no moves.
        outbox: parcels in order; only the first one may have a number.
        opened: (seq, n) of every letter of the other that was opened, in order.
        words: opened and own words by seq, of this scene. scene: its number.
        pledge: what this scene is: its file, roles and sealed luck, as told when it opened.
        since: entry that opened this scene, 0 if this device was not there.
        plays: every move of this scene that is known here. quiet: own entries that were no moves.
        is_whole: every own move of this scene is among them.
        names: what the two call themselves, "" while unknown.
        named: the epoch in which the own name was told last.
        step: where the scene stands, for the home screen. is_over: it has ended.
        wishes: what each would like to be kept of this scene.
        keep_days: for a host, how long the server is to keep the room after its last use.
        everything: for a host, whether its scenes show all of the game at once.
        keep_until_ms: until when it is kept as of the last welcome (UTC), 0 while unknown.
        errand: what is still to be asked of the server; then all but the ticket is forgotten.
    """

    room: str
    seat: Seat
    ticket: bytes = field(repr=False)
    server: str
    scenario: str = ""
    brings: bytes = field(default=b"", repr=False)
    invite: bytes = field(default=b"", repr=False)
    join_auth: bytes = field(default=b"", repr=False)
    psk: bytes = field(default=b"", repr=False)
    is_seated: bool = False
    pair_key: bytes = field(default=b"", repr=False)
    transcript: bytes = b""
    shake: Shake | None = None
    epochs: tuple[EpochKey, ...] = ()
    epoch_used: int = 0
    asked: bool = False
    acked_n: int = 0
    relays: int = 0
    outbox: tuple[Parcel, ...] = ()
    opened: tuple[tuple[int, int], ...] = ()
    words: tuple[tuple[int, str], ...] = field(default=(), repr=False)
    scene: int = 0
    pledge: str = ""
    since: int = 0
    plays: tuple[Played, ...] = ()
    quiet: tuple[int, ...] = ()
    is_whole: bool = True
    names: BySeat[str] = field(default_factory=lambda: BySeat("", ""), repr=False)
    named: int = 0
    step: str = ""
    is_over: bool = False
    wishes: BySeat[Wish] = field(default_factory=lambda: BySeat(Wish.NONE, Wish.NONE))
    keep_days: int = 14
    everything: bool = False
    keep_until_ms: int = 0
    errand: Errand = Errand.NONE
    version: int = RECORD_VERSION

    @property
    def is_paired(self) -> bool:
        """Tell whether the two devices share a key."""
        return bool(self.pair_key)

    @property
    def played_n(self) -> int:
        """Return how many of this seat's moves were accepted: numbers without the relays."""
        return max(0, self.acked_n - self.relays)

    @property
    def seen(self) -> int:
        """Return the seq up to which every letter of the other is opened: no number is missing."""
        whole = (seq for place, (seq, n) in enumerate(self.opened, start=1) if n == place)
        return max(whole, default=0)

    @property
    def head(self) -> Parcel | None:
        """Return what is in flight, or None."""
        return self.outbox[0] if self.outbox and self.outbox[0].n else None

    def posting(self, parcel: Parcel) -> RoomRecord:
        """Return a copy with one more parcel: a handshake goes before what waits."""
        if parcel.kind is not ParcelKind.SHAKE:
            return replace(self, outbox=(*self.outbox, parcel))
        at = next(
            (i for i, p in enumerate(self.outbox) if not p.n and p.kind is not ParcelKind.SHAKE),
            len(self.outbox),
        )
        return replace(self, outbox=(*self.outbox[:at], parcel, *self.outbox[at:]))

    def with_words(self, seq: int, text: str) -> RoomRecord:
        """Return a copy that remembers the words of an entry."""
        rest = tuple(known for known in self.words if known[0] != seq)
        return replace(self, words=(*rest, (seq, text)))

    def with_play(self, play: Played) -> RoomRecord:
        """Return a copy that remembers a move of this scene."""
        known = any(play.seq == other.seq for other in self.plays)
        return self if known or play.seq <= self.since else replace(self, plays=(*self.plays, play))

    @property
    def agreed(self) -> bool:
        """Tell whether both want this evening kept, and our wish is on its way no longer."""
        sent = all(parcel.kind is not ParcelKind.WISH for parcel in self.outbox)
        return sent and all(self.wishes[seat] is not Wish.NONE for seat in Seat)

    def for_errand(self, errand: Errand, until_ms: int) -> RoomRecord:
        """Return what is left once a room is forgotten: where to go, the ticket, and what for.

        Args:
            errand: what to ask.
            until_ms: after this (UTC) there is nothing left to ask for.
        """
        return RoomRecord(
            room=self.room,
            seat=self.seat,
            ticket=self.ticket,
            server=self.server,
            errand=errand,
            keep_until_ms=until_ms,
        )

    def without_sitting(self) -> RoomRecord:
        """Return a copy after the end of a sitting: its keys and words are forgotten."""
        kept = tuple(p for p in self.outbox if p.kind is ParcelKind.SHAKE)
        unsaid = BySeat(Wish.NONE, Wish.NONE)
        return replace(self, epochs=(), words=(), asked=False, outbox=kept, wishes=unsaid)


def to_json(record: RoomRecord) -> bytes:
    """Write a record."""
    return _adapter().dump_json(record)


def from_json(text: bytes) -> RoomRecord | None:
    """Read a record; None if it is of another version or damaged."""
    try:
        found = _adapter().validate_json(text)
    except ValueError:
        return None
    return found if found.version == RECORD_VERSION else None


@cache
def _adapter() -> TypeAdapter[RoomRecord]:
    """Make the reader; late, because loading it takes a tenth of a second."""
    from pydantic import ConfigDict, TypeAdapter, with_config

    config = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")
    return TypeAdapter(with_config(config)(RoomRecord))
