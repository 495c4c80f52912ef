"""What the client asks its shell to do; the shell performs them in order and decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.moves import Move
from game.rules.seats import Seat
from game.screens.messages import Sitting
from game.screens.settings import Settings


@dataclass(frozen=True, slots=True)
class SendMove:
    """Seal and send this move under this number, or send it again.

    The same number always comes with the same move, visit and words until it is accepted or
    refused: keep the sealed bytes by number and send those bytes again.
    """

    seat: Seat
    n: int
    visit: int
    move: Move
    own_words: str = ""


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
class StartSolo:
    """Open a practice room on this device and welcome its seat; `swap` sits in role 1."""

    character: str
    swap: bool = False


@dataclass(frozen=True, slots=True)
class StartInvite:
    """Make an invite and a room for it, and answer with `InviteMade`."""


@dataclass(frozen=True, slots=True)
class CancelInvite:
    """Take the invite back: it opens nothing from now on."""


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
class Quit:
    """Close the window."""


Command = (
    SendMove | SendToy | OpenLine | CloseLine | StartSolo | StartInvite | CancelInvite | CopyInvite
    | Join | ContinueRoom | LeaveRoom | ForgetRoom | SendName | SaveDraft | SaveSettings
    | KeepSitting | PlaySound | Hide | Show | TryLine | Quit
)  # fmt: skip
