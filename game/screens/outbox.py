"""Moves on their way: one in flight at a time, the rest in order behind it.

Rule 1: a move gets its number only when it is first in line, so a refused number is used again.
Rule 2: what is in flight keeps its number, move and words until it is accepted or refused; after
a lost line exactly the same is sent again. Moves of one submit share a group: if one is refused,
the later ones of its group are taken back with it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.partner.understood import Understood
from game.rules.moves import Move


@dataclass(frozen=True, slots=True)
class Parcel:
    """One move waiting to be sent or to be accepted.

    Attributes:
        move: the move.
        visit: the visit it was meant for; 0 for moves of any step.
        own_words: the writer's own words, or "".
        group: number of the submit it belongs to.
        heard_as: what was understood of the words, for a scripted partner.
    """

    move: Move
    visit: int
    own_words: str = ""
    group: int = 0
    heard_as: Understood | None = None


@dataclass(frozen=True, slots=True)
class Outbox:
    """A seat's moves on their way.

    Attributes:
        acked_n: the seat's last accepted number.
        line: parcels in order; the first one is in flight under `acked_n + 1`.
        groups: submits so far.
    """

    acked_n: int = 0
    line: tuple[Parcel, ...] = ()
    groups: int = 0

    @property
    def head(self) -> Parcel | None:
        """Return what is in flight, or None."""
        return self.line[0] if self.line else None

    @property
    def n(self) -> int:
        """Return the number of what is in flight, or of the next one."""
        return self.acked_n + 1

    def has(self, kind: str) -> bool:
        """Tell whether a move of this kind is on its way."""
        return any(parcel.move.kind == kind for parcel in self.line)


def put(
    outbox: Outbox,
    moves: tuple[Move, ...],
    visit: int,
    own_words: str = "",
    heard_as: Understood | None = None,
) -> Outbox:
    """Add the moves of one submit; the words go with the first of them."""
    group = outbox.groups + 1
    first = tuple(Parcel(move, visit, own_words, group, heard_as) for move in moves[:1])
    rest = tuple(Parcel(move, visit, "", group) for move in moves[1:])
    return replace(outbox, line=(*outbox.line, *first, *rest), groups=group)


def accepted(outbox: Outbox, acked_n: int) -> tuple[Outbox, Parcel | None]:
    """Take note that numbers up to `acked_n` are accepted; return the parcel that arrived.

    A smaller number than the one known is old news and changes nothing. A number without a
    parcel (a sealed name, passed on by another part of the program) only moves the counter.
    """
    if acked_n <= outbox.acked_n:
        return outbox, None
    arrived = outbox.head if acked_n >= outbox.n else None
    return replace(outbox, acked_n=acked_n, line=outbox.line[1:]), arrived


def refused(outbox: Outbox, n: int) -> tuple[Outbox, tuple[Parcel, ...]]:
    """Take back what was refused, with the rest of its submit; its number is free again."""
    head = outbox.head
    if head is None or n != outbox.n:
        return outbox, ()
    back = tuple(p for p in outbox.line if p.group == head.group)
    rest = tuple(p for p in outbox.line if p.group != head.group)
    return replace(outbox, line=rest), back
