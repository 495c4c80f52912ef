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
from game.screens.inner import Inner
from game.screens.journey_news import AboutJourneys
from game.screens.kept import AboutHistory
from game.screens.other_news import OtherNews
from game.screens.settings import Settings


@dataclass(frozen=True, slots=True)
class Day:
    """A day of this device's own calendar."""

    year: int
    month: int
    day: int


@dataclass(frozen=True, slots=True)
class RoomCard:
    """A room or a practice that can be gone on with, as the home screen shows it.

    Attributes:
        mode: "duo" or "solo".
        partner: the other's name, or the character's id.
        scenario: the scenario's id.
        step: name of the step it stands at, or "".
        room: its name on the server, or "".
        until: the day until which the server keeps it, None while unknown.
        is_over: its last scene has ended; another one can be chosen there.
    """

    mode: str
    partner: str
    scenario: str
    step: str = ""
    room: str = ""
    until: Day | None = None
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class SceneCard:
    """A scene one may choose to play, as its card tells of it.

    Attributes:
        id: "<id>@<sha256>", as moves name it.
        title, blurb: in the player's words. notes: what one may want to know before.
        minutes: how long it takes. intensity: 1 gentle to 5.
        solo: it can be practised alone.
        keepsakes: names of what it may leave on the shelf, by id.
        level: how much of the game it needs, 1 to 4. language: of its words.
        brought: it comes from a file that does not ship. sends: such a file is small enough.
    """

    id: str
    title: str
    blurb: str
    minutes: int
    intensity: int
    notes: tuple[str, ...] = ()
    solo: bool = True
    keepsakes: tuple[tuple[str, str], ...] = ()
    level: int = 1
    brought: bool = False
    sends: bool = True
    language: str = "en"

    @property
    def scenario(self) -> str:
        """Return the scenario's id, without the hash of its file."""
        return self.id.partition("@")[0]


@dataclass(frozen=True, slots=True)
class Sitting:
    """One finished scene on this device's own shelf; never sent anywhere."""

    scenario: str
    partner: str
    ending: str
    keepsake: str
    word: str
    at_ms: int
    felt: str = field(default="", compare=False)  # how its owner said it was, or ""


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """Words not sent yet, as they lay on disk."""

    seat: Seat
    visit: int
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """What this device remembers, read once at the start.

    `ahead_min` is how far its own clock is ahead of UTC.
    """

    settings: Settings = field(default_factory=Settings)
    drafts: tuple[SavedDraft, ...] = ()
    going_on: RoomCard | None = None
    sittings: tuple[Sitting, ...] = ()
    wordlist: tuple[str, ...] = ()
    evenings: int = 0
    ahead_min: int = 0


@dataclass(frozen=True, slots=True)
class ShelfRead:
    """The scenes that can be played on this device, in the order of the shelf.

    `scene` is the id of the one that this device was started for, "" for none.
    """

    cards: tuple[SceneCard, ...]
    scene: str = ""


@dataclass(frozen=True, slots=True)
class SceneBrought:
    """A scene's file was read and is sound: one's own, or one that the other would like next."""

    card: SceneCard
    mine: bool = True


@dataclass(frozen=True, slots=True)
class SceneUnsound:
    """A scene's file cannot be used: what is to be done first in a sentence, or an error's code."""

    reason: str


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
class RoomKept:
    """Under which name a server keeps this room, and until which day if nobody comes back."""

    room: str
    until: Day | None


@dataclass(frozen=True, slots=True)
class RoomDeleted:
    """A room that this device asked to have deleted is gone from its server."""

    room: str


@dataclass(frozen=True, slots=True)
class EveningAgreed:
    """Both want this scene kept; `words` if the other's own words may be kept here, too."""

    seat: Seat
    words: bool


@dataclass(frozen=True, slots=True)
class EveningKept:
    """The scene lies on this device under its passphrase, one of `count`; or why not."""

    count: int
    failed: str = ""


@dataclass(frozen=True, slots=True)
class Evening:
    """A scene that was kept, opened with its passphrase.

    Attributes:
        id: of its file. day: when it was played.
        page: what was written down, as `report.shared` and `report.own` make it.
    """

    id: str
    day: Day | None
    page: Mapping[str, object] = field(repr=False)


@dataclass(frozen=True, slots=True)
class EveningsOpened:
    """Everything that a passphrase opens, the newest first; nothing for a wrong one."""

    evenings: tuple[Evening, ...]


@dataclass(frozen=True, slots=True)
class EveningExported:
    """A page that anybody can read lies at `where`; or `failed` says why not."""

    where: str
    failed: str = ""


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


AboutKeeping = (  # what there is to hear about things that are kept, and for how long
    RoomKept | RoomDeleted | EveningAgreed | EveningKept | EveningsOpened | EveningExported
)  # fmt: skip

Message = (
    Loaded | ShelfRead | Ticked | Welcomed | Updated | Acked | Refused | WordsOpened | Inner
    | WordsSpoilt | Checked | Named | PartnerSeen | ToyCame | Thought | Tried | LineOpened
    | LineLost | LineFenced | LineClosed | InviteMade | InviteFailed | JoinFailed | SceneBrought
    | SceneUnsound | AboutKeeping | AboutHistory | AboutJourneys | OtherNews
)  # fmt: skip


def updated_from(send: Send) -> Updated:
    """Turn a room's `Send` into a message, for practice without a server."""
    sections = {n: getattr(send.view, n) for n in send.sections if n != "transcript"}
    return Updated(
        send.seat, send.seq, send.acked_n, sections, send.lines_from, send.lines, send.entries
    )
