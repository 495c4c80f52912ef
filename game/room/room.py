"""One room: `step(room, inbound) -> (room, effects)`. No clock, no socket, no disk.

`step` first settles every deadline up to the inbound's time, then the inbound itself, so a room
that slept and one that was awake agree. The runner makes the appended entries durable before it
performs what follows; if it cannot, it keeps the old room and nothing was announced.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from itertools import compress
from operator import is_not
from typing import Literal

from game.room import effects as fx
from game.room import inbound as ib
from game.room.arriving import line_lost
from game.room.library import Library, found, is_known, name_of
from game.room.news import redacted
from game.room.sealed import Post, posted_all, relayed
from game.rules.apply import apply
from game.rules.commands import LineLost, Make, OpenScene, PassTime
from game.rules.copying import replace, values_of
from game.rules.decide import decide_and_follow, due_ms
from game.rules.moves import Again
from game.rules.rejections import Code, Rejected
from game.rules.seats import BySeat, Seat
from game.rules.sections import EntryView, SeatView
from game.rules.state import State
from game.rules.views import both_views
from game.scenario.model import Scenario

SECTIONS = tuple(f.name for f in fields(SeatView) if f.name != "transcript")
_SECTIONS_OF = values_of(*SECTIONS)


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
        due: the state for which it was last looked up what falls due by itself, and when.
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
    due: tuple[State, int | None] | None = field(default=None, compare=False, repr=False)

    @property
    def last_n(self) -> BySeat[int]:
        """Return each seat's counter of accepted inbounds."""
        return self.accepted.map(lambda accepted: accepted.n)

    @property
    def scenario(self) -> Scenario | None:
        """Return the scenario in play, or None before a scene is open."""
        scene = self.state.scene
        return found(self.library, scene.opened) if scene else None

    @property
    def next_wake_ms(self) -> int | None:
        """Return when something falls due by itself, or None."""
        if self.due is not None and self.due[0] is self.state:
            return self.due[1]
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
    return replace(room, views=_look(room, room))


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
    due = after.next_wake_ms
    if due is not None and due > at_ms:
        found.append(fx.Wake(due))
    return replace(after, due=(after.state, due)), tuple(found)


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
    first, second = asked
    if first is None or second is None or first != second:
        return None
    if first.scenario:
        return fx.NeedSeed(first.scenario, first.swap)
    scenario = found(room.library, scene.opened)
    is_swapped = scene.opened.role_a != scenario.roles[0].id
    return fx.NeedSeed(name_of(room.library, scenario), is_swapped != first.swap)


def _take(
    room: Room, inbound: ib.Inbound, at_ms: int
) -> tuple[Room, tuple[fx.Entry, ...], tuple[fx.Effect, ...]]:
    match inbound:
        case ib.Moved():
            return _moved(room, inbound, at_ms)
        case ib.Relayed():
            return _relayed(room, inbound, at_ms)
        case ib.Came() | ib.Went():
            entries = _came(room, inbound, at_ms) if isinstance(inbound, ib.Came) else ()
            after, seen = _presence(room, inbound, at_ms)
            for entry in entries:
                after = _fold(after, entry)
            return after, entries, seen
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
    if isinstance(inbound.move, Again) and not is_known(room.library, inbound.move.scenario):
        return room, (), (fx.Refuse(inbound.seat, inbound.n, Code.UNKNOWN_SCENE),)
    command = Make(inbound.seat, inbound.visit, inbound.move, at_ms)
    decided = decide_and_follow(scenario, room.state, command, room.seq + 1)
    if isinstance(decided, Rejected):
        return room, (), (fx.Refuse(inbound.seat, inbound.n, decided.code),)
    events, state = decided
    entry = fx.Entry(room.seq + 1, at_ms, inbound.seat.value, inbound.n, inbound.raw, events)
    after = _fold(room, entry, state)
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
    command = OpenScene(inbound.seed, inbound.swapped, at_ms, inbound.everything)
    decided = decide_and_follow(scenario, room.state, command, room.seq + 1)
    if isinstance(decided, Rejected):
        return room, (), ()
    events, state = decided
    entry = fx.Entry(room.seq + 1, at_ms, "host", None, b"", events)
    return _fold(room, entry, state), (entry,), ()


def _came(room: Room, inbound: ib.Came, at_ms: int) -> tuple[fx.Entry, ...]:
    """Return what is written down when a seat comes back that was away."""
    if room.online[inbound.seat]:
        return ()
    command = LineLost(inbound.seat, room.away_since[inbound.seat], at_ms)
    return line_lost(room.scenario, room.state, command, room.seq + 1)


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
        decided = decide_and_follow(scenario, room.state, PassTime(due), room.seq + 1)
        if isinstance(decided, Rejected) or not decided[0]:
            return room, tuple(entries)
        events, state = decided
        entry = fx.Entry(room.seq + 1, due, "clock", None, b"", events)
        entries.append(entry)
        room = _fold(room, entry, state)


def _fold(room: Room, entry: fx.Entry, decided: State | None = None) -> Room:
    """Return the room after this entry; `decided` is the state it leads to, where known."""
    state = room.state
    visit = state.scene.visit if state.scene else 0
    post = posted_all(room.post, entry, visit)
    if decided is None:
        for event in entry.events:
            state = apply(state, event, entry.seq)
    else:
        state = decided
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


def _look(before: Room, after: Room) -> BySeat[SeatView | None]:
    scenario = after.scenario
    if scenario is None:
        return _UNSEEN
    seen = both_views(scenario, after.state, before.state, before.views)
    return BySeat(seen.a, seen.b)


_UNSEEN: BySeat[SeatView | None] = BySeat(None, None)


def _tell(
    before: Room, after: Room, entries: tuple[fx.Entry, ...]
) -> tuple[Room, tuple[fx.Effect, ...]]:
    """Return the room with fresh views, and what each seat is sent and may now fetch."""
    if not entries:
        return after, ()
    told: list[fx.Effect] = []
    seen = tuple(redacted(entry) for entry in entries)
    views = _look(before, after)
    for seat in (Seat.A, Seat.B):
        view = views[seat]
        if view is not None:
            told.append(_update(before, after, seat, view, seen))
        fresh = after.post.open_to[seat][len(before.post.open_to[seat]) :]
        if fresh:
            told.append(fx.Mail(seat, fresh))
    return replace(after, views=views), tuple(told)


def _update(
    before: Room, after: Room, seat: Seat, view: SeatView, entries: tuple[EntryView, ...]
) -> fx.Send:
    old = before.views[seat]
    changed = SECTIONS if old is None else _differing(old, view)
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
        entries=entries,
    )


def _differing(old: SeatView, new: SeatView) -> tuple[str, ...]:
    """Return the sections that differ; one that was taken over is the same object."""
    was, now = _SECTIONS_OF(old), _SECTIONS_OF(new)
    fresh = compress(range(len(SECTIONS)), map(is_not, was, now))
    return tuple([SECTIONS[place] for place in fresh if was[place] != now[place]])


def _common(old: tuple[object, ...], new: tuple[object, ...]) -> int:
    """Return how many leading lines are the same (a rewind may have taken some back)."""
    if new[: len(old)] == old:
        return len(old)
    same = 0
    for left, right in zip(old, new, strict=False):
        if left != right:
            break
        same += 1
    return same


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
