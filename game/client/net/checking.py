"""Holds what a server shows against what this device knows by itself.

Rule 1: what a scene is (its file, its roles, its sealed luck) is pledged when it opens and can
never change under way. Rule 2: once the envelopes are open, the scene is played again here with
the same rules; before anybody is told that it comes out differently, missing letters are asked
for once more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.client.net.record import RoomRecord, Wish
from game.protocol.codec import decode_move
from game.protocol.faults import ErrorCode, MalformedMessage
from game.room.library import Library
from game.room.replay import Course, KnownMove, Verdict, replay, stretches
from game.rules.luck import seed_hash
from game.rules.moves import Again
from game.rules.seats import BySeat, Seat
from game.rules.sections import EntryView, SeatView
from game.rules.state import RULES_VERSION
from game.scenario.model import Scenario

CHANGED = "changed"
"""Reason of a closed line after a scene became another one under way."""

_MOST_QUESTIONS = 8  # a server that adds entries for ever does not keep us asking for ever


def trouble(record: RoomRecord, view: SeatView, library: Library) -> str:
    """Return the code of why this view cannot be of the scene that was begun, or ""."""
    scene = view.scene
    mine = scene.roles[0 if record.seat is Seat.A else 1]
    if scene.seat is not record.seat or view.dossier.role != mine:
        return CHANGED
    if scene.seed and not _fits(scene.seed, scene.seed_hash):
        return CHANGED
    if scene.number == record.scene and record.pledge:
        return "" if record.pledge == _pledge(view) else CHANGED
    if record.scenario and scene.scenario not in {record.scenario, _wished(record)}:
        return CHANGED  # another scene than the two have asked for
    return "" if _known(scene.scenario, library) else ErrorCode.UNKNOWN_SCENARIO.value


def followed(record: RoomRecord, view: SeatView, entries: tuple[EntryView, ...] = ()) -> RoomRecord:
    """Return the record with where the scene stands; a new scene begins with an empty page."""
    scene = view.scene
    if scene.number != record.scene:
        since = next((entry.seq for entry in reversed(entries) if entry.by == "host"), 0)
        record = replace(
            record,
            scene=scene.number,
            pledge=_pledge(view),
            since=since,
            words=(),
            plays=(),
            quiet=(),
            is_whole=True,
            wishes=BySeat(Wish.NONE, Wish.NONE),
        )
    is_over = scene.ended or scene.stopped
    return replace(record, step=view.beat.beat, is_over=is_over, scenario=scene.scenario)


def over_at(view: SeatView | None) -> int:
    """Return the number of a scene that has ended, 0 while it goes on or before any."""
    return view.scene.number if view is not None and view.scene.ended else 0


def checked(
    record: RoomRecord, view: SeatView, seq: int, library: Library, *, came_late: bool = False
) -> Verdict:
    """Play an opened scene again from what this device knows.

    Args:
        record: with every move of this scene that is known here.
        view: what the server shows after entry `seq`.
        seq: number of the room's last entry.
        library: this device's own scenarios.
        came_late: the scene had ended before this device came.
    """
    scenario = _known(view.scene.scenario, library)
    is_ours = view.scene.rules_version == RULES_VERSION and not view.scene.practice
    if scenario is None or not record.is_whole or not is_ours:
        return Verdict.UNSURE
    try:
        course = _course(record, view, seq)
    except MalformedMessage:
        return Verdict.UNSURE  # a move of a kind that this version does not know
    return replay(scenario, replace(course, came_late=came_late), view)


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was looked at and said of one scene."""

    scene: int = 0
    seen: tuple[int, int] = (0, 0)
    told: Verdict | None = None
    asked_at: int = 0
    questions: int = 0


class FairPlay:
    """What one session has said about the scene that lies open, so that it says it once.

    Attributes:
        asks: the other's letters should be fetched once more before anything is said.
        over: number of a scene that had ended when this device came: its last letters may be gone.
    """

    def __init__(self, library: Library) -> None:
        """Begin with nothing looked at."""
        self.asks, self.over = False, 0
        self._library = library
        self._last = _Looked()

    def look(self, record: RoomRecord, view: SeatView, seq: int) -> Verdict | None:
        """Check an opened scene if anything is new; return what is new to say of it."""
        if record.scene != self._last.scene:
            self.asks, self._last = False, _Looked(record.scene)
        last, seen = self._last, (seq, len(record.opened))
        is_new = seen != last.seen or self.asks
        if not view.scene.seed or not is_new or last.told is Verdict.DIFFERS:
            return None
        is_late = record.scene == self.over
        verdict = checked(record, view, seq, self._library, came_late=is_late)
        may_ask = last.asked_at != seq and last.questions < _MOST_QUESTIONS
        self.asks = verdict is not Verdict.FITS and may_ask
        if self.asks:
            self._last = replace(last, seen=seen, asked_at=seq, questions=last.questions + 1)
            return None
        self._last = replace(last, seen=seen, told=verdict)
        return None if verdict is last.told else verdict


def _course(record: RoomRecord, view: SeatView, seq: int) -> Course:
    """Gather what the record knows of this scene."""
    moves = tuple(
        KnownMove(p.seq, p.seat, p.visit, decode_move(p.move.encode())) for p in record.plays
    )
    made = {known.seq for known in moves}
    since = record.since or _began(view, min(made, default=seq + 1))
    others = {at for at, _ in record.opened} - made
    return Course(
        seat=record.seat,
        since=since,
        upto=seq,
        moves=tuple(known for known in moves if known.seq <= seq),
        quiet=frozenset(others | set(record.quiet)),
        hidden=stretches(record.opened, seq),
    )


def _began(view: SeatView, first: int) -> int:
    """Return the entry that opened the scene, when this device was not there to see it."""
    return next((line.seq for line in view.transcript if line.seq < first), first - 1)


def _pledge(view: SeatView) -> str:
    scene = view.scene
    return " ".join((scene.scenario, *scene.roles, scene.seed_hash, str(scene.rules_version)))


def _known(scenario: str, library: Library) -> Scenario | None:
    """Return this very scenario if it is on this device too."""
    try:
        return library.get(scenario)
    except KeyError:
        return None


def _wished(record: RoomRecord) -> str:
    """Return the other scene that this seat has asked for last, or ""."""
    own = (p for p in reversed(record.plays) if p.seat is record.seat)
    moves = (decode_move(p.move.encode()) for p in own)
    last = next((move for move in moves if isinstance(move, Again)), None)
    return last.scenario if last else ""


def _fits(seed: str, sealed: str) -> bool:
    try:
        return seed_hash(seed) == sealed
    except ValueError:
        return False
