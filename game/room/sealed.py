"""Which entries' boxes are open to which seat. The boxes themselves never enter a room."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.room.effects import Entry
from game.rules import events as e
from game.rules.copying import replace
from game.rules.seats import BySeat, Seat


@dataclass(frozen=True, slots=True)
class SealedEntry:
    """An entry of one seat that waits for its opening."""

    seq: int
    seat: Seat
    opens: str
    visit: int


@dataclass(frozen=True, slots=True)
class Post:
    """What waits, and what each seat may fetch (sequence numbers, rising)."""

    waiting: tuple[SealedEntry, ...] = ()
    open_to: BySeat[tuple[int, ...]] = field(default_factory=lambda: BySeat((), ()))


def posted_all(post: Post, entry: Entry, visit: int) -> Post:
    """Return the post after an entry that came while `visit` was in play."""
    for event in entry.events:
        match event:
            case e.SceneOpened():
                post, visit = replace(post, waiting=()), 0
            case e.PhaseEntered():
                visit = event.visit
            case _:
                post = posted(post, entry.seq, event, visit)
                if isinstance(event, e.BeatRewound):
                    visit = event.visit
    return post


def posted(post: Post, seq: int, event: e.Event, visit: int) -> Post:
    """Return the post after an event of entry `seq`, made while `visit` was in play."""
    match event:
        case e.MoveMade() if event.opens == "now":
            return _open(post, ((seq, event.seat),))
        case e.MoveMade() if event.opens != "never":
            entry = SealedEntry(seq, event.seat, event.opens, visit)
            return replace(post, waiting=(*post.waiting, entry))
        case e.SealsOpened():
            return _release(post, event)
        case e.BeatRewound():
            kept = tuple(w for w in post.waiting if w.seat is not event.seat or w.visit < visit)
            return replace(post, waiting=kept)
        case e.BeatLeft():
            # What a skipped beat sealed stays sealed; what waits for the envelopes still does.
            return replace(post, waiting=tuple(w for w in post.waiting if w.opens == "envelopes"))
        case _:
            return post


def relayed(post: Post, seq: int, seat: Seat) -> Post:
    """Return the post after a relay, which is open to the other at once."""
    return _open(post, ((seq, seat),))


def _release(post: Post, event: e.SealsOpened) -> Post:
    due = [
        w
        for w in post.waiting
        if w.opens == event.opens and (event.seat is None or event.seat is w.seat)
    ]
    left = tuple(w for w in post.waiting if w not in due)
    return _open(replace(post, waiting=left), tuple((w.seq, w.seat) for w in due))


def _open(post: Post, boxes: tuple[tuple[int, Seat], ...]) -> Post:
    open_to = post.open_to
    for seq, owner in boxes:
        reader = owner.other
        open_to = open_to.having(reader, (*open_to[reader], seq))
    return replace(post, open_to=open_to)
