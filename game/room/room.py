"""One room: `step(room, inbound) -> (room, effects)`. No clock, no socket, no disk.

`step` first settles every deadline up to the inbound's time, then the inbound itself, so a room
that slept and one that was awake agree. The runner makes the appended entries durable before it
performs what follows; if it cannot, it keeps the old room and nothing was announced.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from typing import Literal, Protocol

from game.room import effects as fx
from game.room import inbound as ib
from game.room.news import news_of
from game.room.sealed import Post, posted, relayed
from game.rules.apply import apply
from game.rules.commands import Make, OpenScene, PassTime
from game.rules.decide import decide, due_ms
from game.rules.events import SceneOpened
from game.rules.moves import Again
from game.rules.rejections import Code, Rejected
from game.rules.seats import BySeat, Seat
from game.rules.sections import EntryView, SeatView
from game.rules.state import State
from game.rules.views import view_for
from game.scenario.model import Scenario

SECTIONS = tuple(f.name for f in fields(SeatView) if f.name != "transcript")


class Library(Protocol):
    """Finds a scenario by its id; KeyError for an unknown one."""

    def get(self, scenario_id: str) -> Scenario:
        """Return the scenario with this id."""
        ...


@dataclass(frozen=True, slots=True)
class Accepted:
    """The last inbound accepted from a seat, to answer a resend alike."""

    n: int = 0
    seq: int = 0
    digest: bytes = b""


@dataclass(frozen=True, slots=True)
class Room:
    """One pair and its log, as a value.

    Attributes:
        id: the room's id (a hash made by the players).
        mode: "duo" or "solo".
        library: where scenarios are found.
        state: the rules' truth.
        seq: number of the last entry.
        accepted: last accepted inbound by seat.
        online: whose connection is here. away_since: since when not (UTC ms, 0 unknown).
        views: what each seat was last told; None before a scene.
        post: which boxes are open to whom.
        now_ms: the latest time this room has seen.
        closed: no more inbounds are taken.
    """

    id: str
    mode: Literal["duo", "solo"]
    library: Library
    state: State = field(default_factory=State)
    seq: int = 0
    accepted: BySeat[Accepted] = field(default_factory=lambda: BySeat.both(Accepted()))
    online: BySeat[bool] = field(default_factory=lambda: BySeat(a=False, b=False))
    away_since: BySeat[int] = field(default_factory=lambda: BySeat(0, 0))
    views: BySeat[SeatView | None] = field(default_factory=lambda: BySeat(None, None))
    post: Post = field(default_factory=Post)
    now_ms: int = 0
    closed: bool = False

    @property
    def last_n(self) -> BySeat[int]:
        """Return each seat's counter of accepted inbounds."""
        return self.accepted.map(lambda accepted: accepted.n)

    @property
    def scenario(self) -> Scenario | None:
        """Return the scenario in play, or None before a scene is open."""
        scene = self.state.scene
        return self.library.get(scene.opened.scenario) if scene else None

    @property
    def next_wake_ms(self) -> int | None:
        """Return when something falls due by itself, or None."""
        scenario = self.scenario
        return due_ms(scenario, self.state) if scenario else None


def new_room(room_id: str, mode: Literal["duo", "solo"], library: Library) -> Room:
    """Return an empty room."""
    return Room(room_id, mode, library)


def open_room(
    room_id: str, mode: Literal["duo", "solo"], library: Library, entries: Iterable[fx.Entry]
) -> Room:
    """Fold stored entries into a room; nobody is here yet."""
    room = new_room(room_id, mode, library)
    for entry in entries:
        room = _fold(room, entry)
    return replace(room, views=BySeat(_look(room, Seat.A), _look(room, Seat.B)))


def step(room: Room, inbound: ib.Inbound) -> tuple[Room, tuple[fx.Effect, ...]]:
    """Return the next room and what its runner must do, in order."""
    at_ms = max(room.now_ms, inbound.at_ms)
    settled, clock_entries = _settle_clock(replace(room, now_ms=at_ms), at_ms)
    after, entries, direct = _take(settled, inbound, at_ms)
    every = (*clock_entries, *entries)
    after, told = _tell(room, after, every)
    found: list[fx.Effect] = []
    if every:
        found.append(fx.Append(every, room.seq))
    found.extend(told)
    found.extend(direct)
    if after.next_wake_ms is not None and after.next_wake_ms > at_ms:
        found.append(fx.Wake(after.next_wake_ms))
    return after, tuple(found)


def welcome(room: Room, seat: Seat) -> fx.Send | None:
    """Return everything this seat may know, or None before a scene is open."""
    view = room.views[seat]
    if view is None:
        return None
    return fx.Send(
        seat=seat,
        seq=room.seq,
        acked_n=room.accepted[seat].n,
        view=view,
        sections=SECTIONS,
        lines_from=0,
        lines=view.transcript,
        entries=(),
    )


def open_seqs(room: Room, seat: Seat, after: int) -> tuple[int, ...]:
    """Return the entries after `after` whose boxes are open to this seat, rising."""
    return tuple(sorted(seq for seq in room.post.open_to[seat] if seq > after))


def wanted(room: Room) -> fx.NeedSeed | None:
    """Return the scene that both ask to play next, or None.

    It stays wanted until it is open, so that a log which ends in between can be gone on with.
    """
    scene = room.state.scene
    if scene is None:
        return None
    asked = [scene.seats[seat].last(Again) for seat in (Seat.A, Seat.B)]
    if None in asked or len({move.swap for move in asked if move}) != 1:
        return None
    ashore = [role.id for role in room.library.get(scene.opened.scenario).roles]
    is_swapped = scene.opened.role_a != ashore[0]
    swap = asked[0] is not None and asked[0].swap
    return fx.NeedSeed(scene.opened.scenario, is_swapped != swap)


def _take(
    room: Room, inbound: ib.Inbound, at_ms: int
) -> tuple[Room, tuple[fx.Entry, ...], tuple[fx.Effect, ...]]:
    match inbound:
        case ib.Moved():
            return _moved(room, inbound, at_ms)
        case ib.Relayed():
            return _relayed(room, inbound, at_ms)
        case ib.Came() | ib.Went():
            after, seen = _presence(room, inbound, at_ms)
            return after, (), seen
        case ib.Opened():
            return _opened(room, inbound, at_ms)
        case ib.Ticked():
            return room, (), ()


def _known(room: Room, seat: Seat, n: int, raw: bytes) -> fx.Effect | None:
    """Answer a resend or a counter out of order; None if this is the next one."""
    last = room.accepted[seat]
    if n == last.n + 1:
        return None
    if n > last.n:
        return fx.Refuse(seat, n, "gap")
    if n == last.n and hashlib.sha256(raw).digest() != last.digest:
        return fx.Refuse(seat, n, "conflict")
    return fx.Ack(seat, n, last.seq)


def _moved(
    room: Room, inbound: ib.Moved, at_ms: int
) -> tuple[Room, tuple[fx.Entry, ...], tuple[fx.Effect, ...]]:
    known = _known(room, inbound.seat, inbound.n, inbound.raw)
    if known is not None:
        return room, (), (known,)
    scenario = room.scenario
    if scenario is None:
        return room, (), (fx.Refuse(inbound.seat, inbound.n, Code.NOT_OPEN),)
    command = Make(inbound.seat, inbound.visit, inbound.move, at_ms)
    decided = decide(scenario, room.state, command, room.seq + 1)
    if isinstance(decided, Rejected):
        return room, (), (fx.Refuse(inbound.seat, inbound.n, decided.code),)
    entry = fx.Entry(room.seq + 1, at_ms, inbound.seat.value, inbound.n, inbound.raw, decided)
    after = _fold(room, entry)
    wants = wanted(after) if isinstance(inbound.move, Again) else None
    return after, (entry,), (wants,) if wants else ()


def _relayed(
    room: Room, inbound: ib.Relayed, at_ms: int
) -> tuple[Room, tuple[fx.Entry, ...], tuple[fx.Effect, ...]]:
    known = _known(room, inbound.seat, inbound.n, inbound.raw)
    if known is not None:
        return room, (), (known,)
    entry = fx.Entry(room.seq + 1, at_ms, inbound.seat.value, inbound.n, inbound.raw, ())
    return _fold(room, entry), (entry,), ()


def _opened(
    room: Room, inbound: ib.Opened, at_ms: int
) -> tuple[Room, tuple[fx.Entry, ...], tuple[fx.Effect, ...]]:
    scenario = room.library.get(inbound.scenario)
    command = OpenScene(inbound.seed, inbound.swapped, at_ms)
    decided = decide(scenario, room.state, command, room.seq + 1)
    if isinstance(decided, Rejected):
        return room, (), ()
    entry = fx.Entry(room.seq + 1, at_ms, "host", None, b"", decided)
    return _fold(room, entry), (entry,), ()


def _presence(
    room: Room, inbound: ib.Came | ib.Went, at_ms: int
) -> tuple[Room, tuple[fx.Effect, ...]]:
    seat, here = inbound.seat, isinstance(inbound, ib.Came)
    since = 0 if here else at_ms
    after = replace(
        room,
        online=room.online.having(seat, here),
        away_since=room.away_since.having(seat, since),
    )
    told: list[fx.Effect] = [fx.Presence(seat.other, here, since)]
    if here:
        other = seat.other
        told.append(fx.Presence(seat, after.online[other], after.away_since[other]))
    return after, tuple(told)


def _settle_clock(room: Room, at_ms: int) -> tuple[Room, tuple[fx.Entry, ...]]:
    entries: list[fx.Entry] = []
    while True:
        due = room.next_wake_ms
        scenario = room.scenario
        if due is None or scenario is None or due > at_ms:
            return room, tuple(entries)
        decided = decide(scenario, room.state, PassTime(due), room.seq + 1)
        if isinstance(decided, Rejected) or not decided:
            return room, tuple(entries)
        entry = fx.Entry(room.seq + 1, due, "clock", None, b"", decided)
        entries.append(entry)
        room = _fold(room, entry)


def _fold(room: Room, entry: fx.Entry) -> Room:
    state, post = room.state, room.post
    for event in entry.events:
        visit = state.scene.visit if state.scene else 0
        if isinstance(event, SceneOpened):
            post = replace(post, waiting=())
        post = posted(post, entry.seq, event, visit)
        state = apply(state, event, entry.seq)
    accepted = room.accepted
    if entry.n is not None:
        seat = Seat(entry.by)
        digest = hashlib.sha256(entry.raw).digest()
        accepted = accepted.having(seat, Accepted(entry.n, entry.seq, digest))
        if not entry.events:
            post = relayed(post, entry.seq, seat)
    return replace(
        room,
        state=state,
        post=post,
        seq=entry.seq,
        accepted=accepted,
        now_ms=max(room.now_ms, entry.at_ms),
    )


def _look(room: Room, seat: Seat) -> SeatView | None:
    scenario = room.scenario
    return view_for(scenario, room.state, seat) if scenario else None


def _tell(
    before: Room, after: Room, entries: tuple[fx.Entry, ...]
) -> tuple[Room, tuple[fx.Effect, ...]]:
    """Return the room with fresh views, and what each seat is sent and may now fetch."""
    if not entries:
        return after, ()
    told: list[fx.Effect] = []
    for seat in (Seat.A, Seat.B):
        view = _look(after, seat)
        after = replace(after, views=after.views.having(seat, view))
        if view is not None:
            told.append(_update(before, after, seat, view, entries))
        fresh = tuple(
            seq for seq in after.post.open_to[seat] if seq not in before.post.open_to[seat]
        )
        if fresh:
            told.append(fx.Mail(seat, fresh))
    return after, tuple(told)


def _update(
    before: Room, after: Room, seat: Seat, view: SeatView, entries: tuple[fx.Entry, ...]
) -> fx.Send:
    old = before.views[seat]
    changed = tuple(
        name for name in SECTIONS if old is None or getattr(old, name) != getattr(view, name)
    )
    new_scene = old is None or old.scene.number != view.scene.number
    start = 0 if new_scene else _common(old.transcript, view.transcript) if old else 0
    return fx.Send(
        seat=seat,
        seq=after.seq,
        acked_n=after.accepted[seat].n,
        view=view,
        sections=changed,
        lines_from=start,
        lines=view.transcript[start:],
        entries=tuple(_redact(entry) for entry in entries),
    )


def _common(old: tuple[object, ...], new: tuple[object, ...]) -> int:
    """Return how many leading lines are the same (a rewind may have taken some back)."""
    same = 0
    for left, right in zip(old, new, strict=False):
        if left != right:
            break
        same += 1
    return same


def _redact(entry: fx.Entry) -> EntryView:
    heard = (news_of(event) for event in entry.events)
    return EntryView(
        seq=entry.seq, by=entry.by, n=entry.n, news=tuple(n for n in heard if n is not None)
    )


__all__ = [
    "Library",
    "Room",
    "new_room",
    "open_room",
    "open_seqs",
    "step",
    "wanted",
    "welcome",
]
