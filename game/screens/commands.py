"""What the client asks its shell to do; the shell performs them in order and decides nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.partner.understood import Understood
from game.rules.moves import Move
from game.rules.seats import Seat
from game.screens.journey_news import ReadJourneys as ReadJourneys  # noqa: PLC0414 - passed on
from game.screens.journey_news import WriteMeeting as WriteMeeting  # noqa: PLC0414 - passed on
from game.screens.messages import Sitting
from game.screens.report_choice import ReportChoice
from game.screens.settings import Settings


@dataclass(frozen=True, slots=True)
class SendMove:
    """Seal and send this move under this number, or send it again.

    The same number always comes with the same move, visit and words until it is accepted or
    refused: keep the sealed bytes by number and send those bytes again. `heard_as` is for a
    scripted partner alone: what was understood of own words said in place of an authored line.
    """

    seat: Seat
    n: int
    visit: int
    move: Move
    own_words: str = ""
    heard_as: Understood | None = None


@dataclass(frozen=True, slots=True)
class SendToy:
    """Let the other see a toy; may be dropped in silence."""

    seat: Seat
    kind: str
    x: int


@dataclass(frozen=True, slots=True)
class OpenLine:
    """Connect and create, join or resume, whichever this device is in the middle of."""


@dataclass(frozen=True, slots=True)
class CloseLine:
    """Go quietly; the seat stays."""


@dataclass(frozen=True, slots=True)
class ReadShelf:
    """Read what can be played, and answer with `ShelfRead`; nothing of it is needed before."""


@dataclass(frozen=True, slots=True)
class ReadScene:
    """Read and check a scene's file, and answer with `SceneBrought` or `SceneUnsound`.

    `sends`: it is to be played with somebody, so it must be small enough to be sent.
    """

    path: str
    sends: bool = False


@dataclass(frozen=True, slots=True)
class BringScene:
    """Give the room the file of this scene, before a move names it."""

    scenario: str


@dataclass(frozen=True, slots=True)
class StartSolo:
    """Open a practice room on this device and welcome its seat; `swap` sits in role 1.

    `scenario` is "" for the first scene; `everything` shows all of the game at once.
    """

    character: str
    swap: bool = False
    scenario: str = ""
    everything: bool = False


@dataclass(frozen=True, slots=True)
class StartInvite:
    """Make an invite and a room for it, and answer with `InviteMade`.

    The server keeps the room for `keep_days` after its last use. `scenario` is what the two begin
    with, by id; "" for what this device was started with. `everything` shows all of the game
    at once.
    """

    keep_days: int = 14
    scenario: str = ""
    everything: bool = False


@dataclass(frozen=True, slots=True)
class CancelInvite:
    """Take the invite back: this device forgets it, and the server is asked to."""


@dataclass(frozen=True, slots=True)
class CopyInvite:
    """Put this on the clipboard, and clear it after a minute if it is still there."""

    text: str


@dataclass(frozen=True, slots=True)
class Join:
    """Use this invite: words or characters as typed; `JoinFailed("slip")` for a typing slip."""

    code: str


@dataclass(frozen=True, slots=True)
class ContinueRoom:
    """Go on with the room or practice of the home screen's card."""


@dataclass(frozen=True, slots=True)
class LeaveRoom:
    """Leave the scene's room on this device; a duo seat stays, a practice is kept to go on."""


@dataclass(frozen=True, slots=True)
class ForgetRoom:
    """The scene is over and nobody goes on: forget it as something to continue."""


@dataclass(frozen=True, slots=True)
class DeleteRoom:
    """Forget this room here, keys and words and all, and have the server delete it for both."""

    room: str


@dataclass(frozen=True, slots=True)
class SayEvening:
    """Tell the other device what this player would like to be kept: "", "bare" or "words"."""

    seat: Seat
    wish: str


@dataclass(frozen=True, slots=True)
class UnlockEvenings:
    """Have a key made from this passphrase for what is kept next; the phrase itself is let go."""

    phrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeepEvening:
    """Write this seat's scene down under the passphrase; the other's own words only if allowed."""

    seat: Seat
    words: bool


@dataclass(frozen=True, slots=True)
class OpenEvenings:
    """Open every evening that this passphrase opens, and answer with `EveningsOpened`."""

    phrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ShutEvenings:
    """Forget the passphrase's key and what it opened."""


@dataclass(frozen=True, slots=True)
class DropEvening:
    """Delete an evening from this device."""

    id: str


@dataclass(frozen=True, slots=True)
class ExportEvening:
    """Write an opened evening into files that anybody can read, and say where they are."""

    id: str
    choice: ReportChoice = field(default_factory=ReportChoice)


@dataclass(frozen=True, slots=True)
class KeepFigures:
    """Write this player's own figures of the scene down under the passphrase, and nothing else."""

    seat: Seat


@dataclass(frozen=True, slots=True)
class ExportHistory:
    """Write everything that is open, and the shelf, into pages that anybody can read."""

    sittings: tuple[Sitting, ...] = ()
    choice: ReportChoice = field(default_factory=ReportChoice)


@dataclass(frozen=True, slots=True)
class DropHistory:
    """Delete every evening and every figure from this device, opened or not."""


@dataclass(frozen=True, slots=True)
class DropShelf:
    """Empty this device's own shelf, and answer with `ShelfDropped`."""


@dataclass(frozen=True, slots=True)
class SendName:
    """Tell the other this player's name, sealed."""

    name: str


@dataclass(frozen=True, slots=True)
class SaveDraft:
    """Keep words that are not sent yet; an empty text forgets them."""

    seat: Seat
    visit: int
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class SaveSettings:
    """Keep the settings of this device, and use them from now on."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class KeepSitting:
    """Put a finished scene on this device's own shelf."""

    sitting: Sitting


@dataclass(frozen=True, slots=True)
class PlaySound:
    """Play a sound by its id; its caption has the same id."""

    sound: str


@dataclass(frozen=True, slots=True)
class Hide:
    """Hide at once: neutral window title, silent, clipboard emptied, line closed."""


@dataclass(frozen=True, slots=True)
class Show:
    """Come back from hiding: the window's own title and sound."""


@dataclass(frozen=True, slots=True)
class TryLine:
    """In practice: say how the partner would have taken another line than the one that was said."""

    line: str


@dataclass(frozen=True, slots=True)
class DrawPictures:
    """Say which four pictures belong to the pairing of this seat's room."""

    seat: Seat


@dataclass(frozen=True, slots=True)
class Quit:
    """Close the window."""


Command = (
    SendMove | SendToy | ReadShelf | OpenLine | CloseLine | StartSolo | StartInvite
    | CancelInvite | CopyInvite | Join | ContinueRoom | LeaveRoom | ForgetRoom | SendName
    | SaveDraft | SaveSettings | KeepSitting | PlaySound | Hide | Show | TryLine | Quit
    | DeleteRoom | SayEvening | UnlockEvenings | KeepEvening | OpenEvenings | ShutEvenings
    | DropEvening | ExportEvening | ReadScene | BringScene | KeepFigures | ExportHistory
    | DropHistory | DropShelf | ReadJourneys | WriteMeeting | DrawPictures
)  # fmt: skip

AboutEvenings = (
    UnlockEvenings | KeepEvening | OpenEvenings | ShutEvenings | DropEvening | ExportEvening
    | KeepFigures | ExportHistory | DropHistory | WriteMeeting
)  # fmt: skip
"""Commands about what its player has kept or written out on this device; none is for a line."""
