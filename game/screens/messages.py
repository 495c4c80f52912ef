"""What the outside tells the client: the server, the practice room, the device, the clock.

Together with the intents these are everything `update` understands. The shell turns wire
messages, room effects and files into these values and does nothing else with them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.room.effects import Send
from game.rules.seats import Seat
from game.rules.sections import EntryView, SeatView, TranscriptLine
from game.screens.settings import Settings


@dataclass(frozen=True, slots=True)
class RoomCard:
    """A room or a practice that can be gone on with, as the home screen shows it.

    Attributes:
        mode: "duo" or "solo".
        partner: the other's name, or the character's id.
        scenario: the scenario's id.
        step: name of the step it stands at, or "".
    """

    mode: str
    partner: str
    scenario: str
    step: str = ""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One finished scene on this device's own shelf; never sent anywhere."""

    scenario: str
    partner: str
    ending: str
    keepsake: str
    word: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """Words not sent yet, as they lay on disk."""

    seat: Seat
    visit: int
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """What this device remembers, read once at the start."""

    settings: Settings = field(default_factory=Settings)
    drafts: tuple[SavedDraft, ...] = ()
    going_on: RoomCard | None = None
    sittings: tuple[Sitting, ...] = ()
    wordlist: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time has passed; whatever is due happens. Send one at least every quarter second."""


@dataclass(frozen=True, slots=True)
class Welcomed:
    """Where a seat stands: everything. Begins or resumes a scene on this device.

    Attributes:
        seat: the seat on this device.
        mode: "duo" or "solo".
        character: id of the scripted partner in solo, else "".
    """

    seat: Seat
    mode: str
    seq: int
    acked_n: int
    view: SeatView
    character: str = ""


@dataclass(frozen=True, slots=True)
class Updated:
    """What changed for a seat: whole sections by name, and transcript lines from an index.

    The ack of the seat's own moves rides along.
    """

    seat: Seat
    seq: int
    acked_n: int
    sections: Mapping[str, object]
    lines_from: int
    lines: tuple[TranscriptLine, ...]
    entries: tuple[EntryView, ...] = ()


@dataclass(frozen=True, slots=True)
class Acked:
    """A resent move had been accepted before."""

    seat: Seat
    n: int
    seq: int


@dataclass(frozen=True, slots=True)
class Refused:
    """A move was not lawful, or could not be taken just now; nothing changed."""

    seat: Seat
    n: int
    code: str


@dataclass(frozen=True, slots=True)
class WordsOpened:
    """Own words of an entry, opened, checked and cleaned on this device."""

    seat: Seat
    seq: int
    text: str


@dataclass(frozen=True, slots=True)
class WordsSpoilt:
    """A box did not open, or did not fit its move: the line cannot be trusted."""

    seat: Seat
    seq: int


@dataclass(frozen=True, slots=True)
class Checked:
    """An opened scene was played again on this device: "fits", "differs" or "unsure"."""

    seat: Seat
    verdict: str


@dataclass(frozen=True, slots=True)
class Named:
    """A seat's name is known on this device; in solo the shell names the character."""

    seat: Seat
    name: str


@dataclass(frozen=True, slots=True)
class PartnerSeen:
    """Whether the other seat is here."""

    seat: Seat
    online: bool
    away_since_ms: int = 0


@dataclass(frozen=True, slots=True)
class ToyCame:
    """The other plays with something."""

    seat: Seat
    kind: str
    x: int


@dataclass(frozen=True, slots=True)
class Thought:
    """A scripted partner's thought, told after a reveal; `coach` a kind word about one's own."""

    text: str
    coach: str = ""


@dataclass(frozen=True, slots=True)
class Tried:
    """How a scripted partner would have taken another line: its thought, and what the line does."""

    line: str
    text: str
    coach: str = ""


@dataclass(frozen=True, slots=True)
class LineOpened:
    """The connection stands and the seat is taken or resumed."""


@dataclass(frozen=True, slots=True)
class LineLost:
    """The connection broke or could not be made; `luck` is drawn evenly from 0 to 1."""

    luck: float


@dataclass(frozen=True, slots=True)
class LineFenced:
    """Another window or device has this seat now."""


@dataclass(frozen=True, slots=True)
class LineClosed:
    """The server will not have this seat: an error code of the protocol."""

    code: str


@dataclass(frozen=True, slots=True)
class InviteMade:
    """An invite is ready: eight words to say, eighteen characters to paste."""

    words: tuple[str, ...]
    code: str


@dataclass(frozen=True, slots=True)
class InviteFailed:
    """No invite could be made; `code` as in the errors of the interface texts."""

    code: str


@dataclass(frozen=True, slots=True)
class JoinFailed:
    """An invite did not work: "slip" (a typing slip, found on this device) or an error code."""

    code: str


Message = (
    Loaded | Ticked | Welcomed | Updated | Acked | Refused | WordsOpened | WordsSpoilt | Checked
    | Named | PartnerSeen | ToyCame | Thought | Tried | LineOpened | LineLost | LineFenced
    | LineClosed | InviteMade | InviteFailed | JoinFailed
)  # fmt: skip


def updated_from(send: Send) -> Updated:
    """Turn a room's `Send` into a message, for practice without a server."""
    sections = {n: getattr(send.view, n) for n in send.sections if n != "transcript"}
    return Updated(
        send.seat, send.seq, send.acked_n, sections, send.lines_from, send.lines, send.entries
    )
