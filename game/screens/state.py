"""What one device knows and shows, as one frozen value. Only `update` makes a new one.

Rule 1: what the game is, lies in the views, which come from outside and are never changed here.
Rule 2: what is only on this device (picks, drafts, moments, cards) hangs on a seat, so that one
device can hold both seats one day.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from game.rules.seats import BySeat, Seat
from game.rules.sections import SeatView
from game.screens.course import Course
from game.screens.cued import NOT_CUED, Cued
from game.screens.inner import Inner
from game.screens.journey_news import Travelling
from game.screens.link import LinkState
from game.screens.messages import Day, Evening, RoomCard, SceneCard, Sitting
from game.screens.moments import Moment
from game.screens.outbox import Outbox
from game.screens.report_choice import ReportChoice
from game.screens.settings import Settings
from game.screens.world import Happening


class Place(StrEnum):
    """Where in the program somebody is."""

    HOME = "home"
    FIRST = "first"  # the private question before the first scene with somebody
    APART = "apart"  # after a no: people to talk to, and practice alone
    NAME = "name"
    INVITE = "invite"
    JOIN = "join"
    SCENES = "scenes"  # the shelf of scenes, before an invite or before practice
    ALONE = "alone"
    SETTINGS = "settings"
    HELP = "help"
    MORE = "more"
    JOURNEYS = "journeys"  # several scenes with one theme
    ROOM = "room"  # until when a server keeps the room one can go on with
    EVENINGS = "evenings"  # the history on this device
    KEEP = "keep"  # what stays of a scene that is over
    SCENE = "scene"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Picked:
    """An answer chosen on this device and not necessarily sent."""

    visit: int
    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """Words written on this device and not sent."""

    visit: int
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class SeatState:
    """One seat as this device holds it.

    Attributes:
        seat: which. mode: "duo" or "solo". character: the scripted partner's id, or "".
        view: everything the seat may know.
        seq: last seq heard of.
        outbox: own moves on their way. retry_ms: when to send the first of them again, or None.
        picks, drafts: answers and words not sent yet, by visit.
        words: own words by seq, the other's and one's own. spoilt: seqs that did not open.
        checked: what came of playing the opened scene again here ("fits" ...), or "".
        names: what the two are called; "" while unknown.
        partner_online, away_since_ms: whether the other is here.
        moments: reveals and toys that have begun here.
        changing: visit in which a sent answer is being changed; -1 when none is.
        toying: the Life option whose toy is in hand, or "".
        taps: presses on the toy in hand, in ms since it began.
        since_ms: when this phase, or this seat's part in it, began here.
        rejected: code of the last refusal in this phase, or "".
        happenings: toys in play. card: the card of the morning, 0 to 3. tried: the if-then taken.
        try_at: which if-then is shown. opened: the envelopes have been opened on this device.
        unfolded: the line that is this seat's alone lies open on this device.
        thought, coach: of the scripted partner; thought_ms: when they came.
        wish: what this player would like to be kept of the evening: "", "bare" or "words".
        lends_words: own words may be kept on the other's device, too; until the wish is said.
        keeps: what is chosen to stay of a scene that is over: "" for its keepsake, "nothing",
            "figures" or "evening". figures: own figures of this scene lie on this device.
        evening: "" until both want it kept, then "agreed", and "kept" once it lies here.
        not_kept: code of why it could not be written down, or "".
        words_allowed: the other's own words may be kept here.
        tried_visit: visit in which another line was tried; tried_line, tried_thought, tried_coach:
            which, and how it would have been taken.
        inner: what may be guessed about the scripted partner, once the envelopes are open.
        pictures: numbers of the pictures to compare by voice; pictures_asked: they are wanted.
        compared: "" until somebody says whether they are the "same" or "different".
        course: what only this device noticed of the scene: its beginning, own weather.
        cued: the field that is being written in, and the cue beside it.
    """

    seat: Seat
    mode: str
    view: SeatView
    character: str = ""
    seq: int = 0
    outbox: Outbox = field(default_factory=Outbox)
    retry_ms: int | None = None
    picks: tuple[Picked, ...] = ()
    drafts: tuple[Draft, ...] = ()
    words: tuple[tuple[int, str], ...] = ()
    spoilt: tuple[int, ...] = ()
    checked: str = ""
    names: BySeat[str] = field(default_factory=lambda: BySeat("", ""))
    partner_online: bool = False
    away_since_ms: int = 0
    moments: tuple[Moment, ...] = ()
    changing: int = -1
    toying: str = ""
    taps: tuple[int, ...] = ()
    since_ms: int = 0
    rejected: str = ""
    happenings: tuple[Happening, ...] = ()
    card: int = 0
    tried: str = ""
    try_at: int = 0
    opened: bool = False
    unfolded: bool = False
    thought: str = ""
    coach: str = ""
    thought_ms: int = 0
    keeps: str = ""
    figures: bool = False
    wish: str = ""
    lends_words: bool = False
    evening: str = ""
    not_kept: str = ""
    words_allowed: bool = False
    tried_visit: int = -1
    tried_line: str = ""
    tried_thought: str = ""
    tried_coach: str = ""
    inner: Inner | None = None
    pictures: tuple[int, ...] = ()
    pictures_asked: bool = False
    compared: str = ""
    course: Course = field(default_factory=Course)
    cued: Cued = NOT_CUED

    def picked(self, question: str) -> tuple[str, ...]:
        """Return what is chosen for a question in this visit, in order of choosing."""
        visit = self.view.beat.visit
        return next((p.values for p in self.picks if (p.visit, p.field) == (visit, question)), ())

    def one(self, question: str) -> str:
        """Return the one answer chosen for a question in this visit, or ""."""
        return (self.picked(question) or ("",))[0]

    def draft(self, name: str) -> str:
        """Return the words written into a field in this visit, or ""."""
        visit = self.view.beat.visit
        return next((d.text for d in self.drafts if (d.visit, d.field) == (visit, name)), "")

    def said(self, seq: int) -> str:
        """Return the own words of an entry, or ""."""
        return next((text for known, text in self.words if known == seq), "")

    @property
    def is_over(self) -> bool:
        """Tell whether this seat's scene has come to its morning or was stopped."""
        return self.view.debrief.open or self.view.scene.stopped

    @property
    def heat(self) -> int:
        """Return own weather, 0 when never set."""
        return self.view.own.heat or 0


@dataclass(frozen=True, slots=True)
class InviteState:
    """The invite on its way: eight words and eighteen characters once made, or why not."""

    words: tuple[str, ...] = ()
    code: str = ""
    failed: str = ""


@dataclass(frozen=True, slots=True)
class JoinState:
    """The invite as typed; `trying` while it is being used; `failed` the code of a problem."""

    text: str = ""
    trying: bool = False
    failed: str = ""


@dataclass(frozen=True, slots=True)
class Keeping:
    """What lies on servers and on this device, and what of it is open just now.

    Attributes:
        room, until: the room at hand and the day until which its server keeps it, if known.
        gone: "deleting" from the wish to delete a room to the server's answer, then "deleted".
        count: evenings on this device.
        phrase: a passphrase while it is being typed.
        opened: what a passphrase has opened, None while all is shut. reading: which is read.
        shut: files that did not open with the others. earlier: evenings of one's own figures
            that are passed over, so as to see those before them.
        emptied: everything was deleted just now.
        failed: code of what did not work, or "". where: of a page that was written out.
        report: what is wanted of an evening that is written out.
    """

    room: str = ""
    until: Day | None = None
    gone: str = ""
    count: int = 0
    phrase: str = field(default="", repr=False)
    opened: tuple[Evening, ...] | None = None
    reading: str = ""
    shut: int = 0
    earlier: int = 0
    emptied: bool = False
    failed: str = ""
    where: str = ""
    report: ReportChoice = field(default_factory=ReportChoice)

    def evening(self, evening: str) -> Evening | None:
        """Return an opened evening by its id, or None."""
        return next((e for e in self.opened or () if e.id == evening), None)

    def put_down(self) -> Keeping:
        """Return a copy without what was only for the place that is being left."""
        gone = "" if self.gone == "deleted" else self.gone
        return replace(self, phrase="", failed="", gone=gone, emptied=False)

    def shut_again(self) -> Keeping:
        """Return a copy in which nothing is typed, opened or read."""
        bare = replace(self, phrase="", opened=None, reading="", failed="", where="")
        return replace(bare, shut=0, earlier=0, emptied=False)


@dataclass(frozen=True, slots=True)
class Choosing:
    """A scene being chosen.

    Attributes:
        leads_to: what for, outside a scene: "invite" or "alone".
        path: of a file, as it is being typed. reading: it is being read.
        failed: what is wrong with it, in a sentence or an error's code, or "".
    """

    leads_to: str = "invite"
    path: str = ""
    reading: bool = False
    failed: str = ""


@dataclass(frozen=True, slots=True)
class ClientState:
    """Everything on this device.

    Attributes:
        now_ms: UTC, never decreasing.
        place: where somebody is. came_from: where "back" leads.
        seats: seats on this device. seat: the one in front.
        link: the line. settings: of this device.
        dialog: what lies over the scene ("stop", "aside", "time-out", "weather", "envelope") or "".
        tab: page of More. then: what the private question and the name lead to.
        invite, join: the two ways into a room.
        going_on: what Continue goes on with. sittings: the shelf. wordlist: words of invites.
        shelf: the scenes one may choose, once they have been read. scene: the one picked, "" for
            the first. choosing: on the way to one.
        character: who is being considered for practice. name_draft: a name being typed.
        escapes: times of the last presses of Escape. saved: drafts for a seat not yet here.
        partner_here: the other came before this seat's view did.
        ahead_min: how far this device's own clock is ahead of UTC.
        happenings: toys in play on the river of the home screen.
        keeping: what is kept, where and for how long.
        travelling: what is looked at of journeys.
        calls_fail: the system did not take the last notification.
    """

    now_ms: int = 0
    place: Place = Place.HOME
    came_from: Place = Place.HOME
    seats: BySeat[SeatState | None] = field(default_factory=lambda: BySeat(None, None))
    seat: Seat | None = None
    link: LinkState = field(default_factory=LinkState)
    settings: Settings = field(default_factory=Settings)
    dialog: str = ""
    tab: str = "ledger"
    then: str = ""
    invite: InviteState = field(default_factory=InviteState)
    join: JoinState = field(default_factory=JoinState)
    going_on: RoomCard | None = None
    sittings: tuple[Sitting, ...] = ()
    shelf: tuple[SceneCard, ...] = ()
    scene: str = ""
    choosing: Choosing = field(default_factory=Choosing)
    wordlist: tuple[str, ...] = ()
    character: str = ""
    name_draft: str = ""
    escapes: tuple[int, ...] = ()
    saved: tuple[tuple[Seat, Draft], ...] = ()
    partner_here: bool = False
    ahead_min: int = 0
    happenings: tuple[Happening, ...] = ()
    keeping: Keeping = field(default_factory=Keeping)
    travelling: Travelling = field(default_factory=Travelling)
    calls_fail: bool = False

    @property
    def here(self) -> SeatState | None:
        """Return the seat in front, or None outside a room."""
        return None if self.seat is None else self.seats[self.seat]

    def with_seat(self, seat_state: SeatState) -> ClientState:
        """Return a copy that holds this seat's state."""
        return replace(self, seats=self.seats.having(seat_state.seat, seat_state))

    def changing(self, seat: Seat, change: Callable[[SeatState], SeatState]) -> ClientState:
        """Return a copy in which a seat is changed; unchanged if this device has no such seat."""
        found = self.seats[seat]
        return self if found is None else self.with_seat(change(found))
