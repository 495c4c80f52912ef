"""Every message of the wire as a frozen value, told apart by `type`.

Rule 1: nothing here reads or writes bytes; that is codec.py. Rule 2: no pydantic here, so that
a client can hold messages before its first picture is drawn. PROTOCOL.md says what each means.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from annotated_types import Ge, Le, Len, Predicate

from game.protocol.files import FileKept as FileKept  # noqa: PLC0414 - passed on
from game.protocol.files import FilePart as FilePart  # noqa: PLC0414 - passed on
from game.protocol.files import FileWanted as FileWanted  # noqa: PLC0414 - passed on
from game.rules.journey_sections import JourneySection
from game.rules.seats import Seat
from game.rules.sections import (
    BeatSection,
    BridgeSection,
    DebriefSection,
    DossierSection,
    EntryView,
    LedgerSection,
    OwnSection,
    PartnerSection,
    PromiseSection,
    SceneSection,
    SeatView,
    TranscriptLine,
)
from game.rules.talk_sections import PlanSection, TalkSection, WordSection

BOX_BYTES = 4136
"""Largest box: 24 bytes nonce, 4,096 of padded words, 16 of authentication."""

MOVE_BYTES = 1024
"""Largest move as sent, in bytes of UTF-8."""

_MOST = 2**31 - 1
_HEX = frozenset("0123456789abcdef")


def _is_hex(name: str) -> bool:
    """Tell whether a room's name is lower-case hex digits only."""
    return _HEX.issuperset(name)


Count = Annotated[int, Ge(0), Le(_MOST)]
Number = Annotated[int, Ge(1), Le(_MOST)]
Box = Annotated[bytes, Len(1, BOX_BYTES)]
RawMove = Annotated[str, Len(1, MOVE_BYTES)]
RoomName = Annotated[str, Len(32, 64), Predicate(_is_hex)]
Secret = Annotated[bytes, Len(16, 64)]
Digest = Annotated[bytes, Len(32, 32)]


class ToyKind(StrEnum):
    """What may be thrown across the river, for the fun of it."""

    PEBBLE = "pebble"
    ROPE = "rope"
    GLOW = "glow"
    NOD = "nod"
    WAVE = "wave"
    ANIMAL = "animal"
    LAUGH = "laugh"
    GROAN = "groan"
    HEART = "heart"
    OH = "oh"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the host chooses for a room.

    Attributes:
        keep_days: how long it is kept after its last use.
        everything: all of the game from the first scene on.
    """

    keep_days: Annotated[int, Ge(1), Le(14)] = 14
    everything: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Create:
    """Reserve a room and take seat A.

    Attributes:
        room: the room's name, 32 to 64 hex digits derived from the invite; says nothing of it.
        join_hash: SHA-256 of the secret a guest will show once.
        ticket: secret of this seat, made by this client; at least 16 random bytes.
        scenario: "<id>@<sha256 of its file>".
        mode: "duo"; solo play needs no server.
        settings: the host's choices.
        brings: the scenario is no shipped one: its file follows on this connection, and the scene
            opens once it is here and sound.
    """

    room: RoomName
    join_hash: Digest
    ticket: Secret
    scenario: Annotated[str, Len(1, 160)]
    mode: Literal["duo"] = "duo"
    settings: Settings = Settings()
    brings: bool = False
    type: Literal["create"] = "create"


@dataclass(frozen=True, slots=True, kw_only=True)
class Join:
    """Take the free seat; `join_auth` is the secret whose hash the host left, used up here."""

    room: RoomName
    join_auth: Secret
    ticket: Secret
    type: Literal["join"] = "join"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comeback:
    """Come back to a seat (`resume` on the wire); `seen` is the last seq whose mail is opened."""

    room: RoomName
    ticket: Secret
    seen: Count = 0
    type: Literal["resume"] = "resume"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete:
    """Delete a room at once, from either seat: its log, its boxes, everything; answered by `done`.

    Not a call: it takes no seat, so nobody is shown as here because of it.
    """

    room: RoomName
    ticket: Secret
    type: Literal["delete"] = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdraw:
    """Take an invite back, from seat A while seat B is free; answered by `done`."""

    room: RoomName
    ticket: Secret
    type: Literal["withdraw"] = "withdraw"


@dataclass(frozen=True, slots=True, kw_only=True)
class Play:
    """One move of this seat (`move` on the wire).

    Attributes:
        n: counts this seat's accepted moves and relays, from 1, no gaps.
        visit: the beat's counter the move is meant for; 0 for any beat.
        move: the move as JSON *text*: its bytes are hashed, stored and mailed as sent.
        box: own words, sealed; with empty words too, so that having written does not show.
    """

    n: Number
    visit: Count
    move: RawMove
    box: Box
    type: Literal["move"] = "move"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """Pass a sealed record to the other seat (pairing, epoch, name); numbered like a move."""

    n: Number
    box: Box
    type: Literal["relay"] = "relay"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """Ask for the next page of mail after this seq."""

    after: Count
    type: Literal["fetch"] = "fetch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Toy:
    """A pebble, a note, a nod: both ways, never answered, numbered, stored, logged or counted."""

    kind: ToyKind
    x: Annotated[int, Ge(0), Le(31)] = 0
    type: Literal["toy"] = "toy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """Go; the seat stays."""

    type: Literal["leave"] = "leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """Where you stand: everything you may know.

    Attributes:
        seat: yours. seq: last of the room. acked_n: your last accepted n.
        view: every section and the whole transcript (or its first page: see `lines_follow`);
            None before the first scene is open.
        keep_until_ms: when the room is deleted if nobody comes back (UTC).
        mail_waiting: boxes open to you after the seq you have seen; pull them with `fetch`.
        lines_follow: more of the transcript comes in `update`s right behind.
        took_over: an older connection of this seat was ended.
    """

    seat: Seat
    seq: int
    acked_n: int
    view: SeatView | None
    keep_until_ms: int
    mail_waiting: int = 0
    lines_follow: bool = False
    took_over: bool = False
    type: Literal["welcome"] = "welcome"


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Sections that changed, each replaced whole; None (absent on the wire) means as before."""

    beat: BeatSection | None = None
    own: OwnSection | None = None
    dossier: DossierSection | None = None
    ledger: LedgerSection | None = None
    promise: PromiseSection | None = None
    bridge: BridgeSection | None = None
    partner: PartnerSection | None = None
    scene: SceneSection | None = None
    debrief: DebriefSection | None = None
    talk: TalkSection | None = None
    plan: PlanSection | None = None
    word: WordSection | None = None
    journey: JourneySection | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What changed, and the ack of your own moves up to `acked_n`.

    Attributes:
        seq: last of the room. acked_n: your last accepted n.
        sections: the truth, for drawing.
        lines_from: cut the transcript to this length (a rewind takes lines back).
        lines: then add these.
        entries: the news, for animation.
    """

    seq: int
    acked_n: int
    sections: Changes
    lines_from: int
    lines: tuple[TranscriptLine, ...]
    entries: tuple[EntryView, ...]
    type: Literal["update"] = "update"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One opened box with the move it came with; `raw_move` is "" and `visit` 0 for a relay."""

    seq: int
    seat: Seat
    n: int
    visit: int
    raw_move: str
    box: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """Boxes that are open to you, in order. `more`: fetch again after the last seq."""

    items: tuple[Letter, ...]
    more: bool = False
    type: Literal["mail"] = "mail"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ack:
    """This n is stored as entry `seq`: answers a resend, and whatever no update acks."""

    n: int
    seq: int
    type: Literal["ack"] = "ack"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """Not lawful now; nothing changed and this n is not used up.

    `code` is one of the rules' or of faults.HoldCode; `sentence_id` its interface text.
    """

    n: int
    code: str
    sentence_id: str
    type: Literal["rejected"] = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Error:
    """Not understood or refused; `code` as faults.ErrorCode, `original` what you sent, cut."""

    code: str
    original: str = ""
    type: Literal["error"] = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What was asked about a room is done, and durable; this connection ends."""

    type: Literal["done"] = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """Whether the other seat is here; `away_since` is UTC ms, 0 while online or never here."""

    online: bool
    away_since: int = 0
    type: Literal["partner"] = "partner"


Call = Create | Join | Comeback
"""The first message of a connection that takes a seat."""

Errand = Delete | Withdraw
"""The first and only message of a connection that settles something about a room."""

ClientMessage = (
    Create | Join | Comeback | Delete | Withdraw | Play | Relay | Fetch | Toy | Leave | FilePart
    | FileWanted
)  # fmt: skip
ServerMessage = (
    Welcome | Update | Mail | Ack | Rejected | Error | Done | Partner | Toy | FilePart | FileKept
)  # fmt: skip
