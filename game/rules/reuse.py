"""Which sections of an earlier view still stand, so that only what can differ is built anew.

A section stands if all that has changed since is on its list below: fields of the scene, fields of
each seat, kinds of moves made by each seat. The lists name what a section does *not* read; what is
on no list (a new field, a new kind of move) has the section built anew. A test plays every scene
and holds each view built this way against one built from nothing.

Each thing that may change is one bit of a number, so that asking costs one `&`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import reduce
from itertools import compress
from operator import is_not, or_
from typing import get_args

from game.rules import moves as m
from game.rules.copying import values_of
from game.rules.seats import BySeat, Seat
from game.rules.sections import SeatView
from game.rules.state import SceneState, SeatState, State

Names = frozenset[str]
Kinds = frozenset[type]

_SCENE = tuple(f.name for f in fields(SceneState) if f.compare and f.name != "seats")
_SEAT = tuple(f.name for f in fields(SeatState) if f.name != "made")
_KINDS: tuple[type, ...] = (*get_args(m.Move), object)  # the last one: moves were taken back
_of_scene, _of_seat = values_of(*_SCENE), values_of(*_SEAT)

_SCENE_BITS = tuple(1 << place for place in range(len(_SCENE)))
_SEAT_BITS = tuple(1 << place for place in range(len(_SEAT)))
_KIND_BIT = {kind: 1 << (len(_SEAT) + place) for place, kind in enumerate(_KINDS)}
_WIDTH = len(_SEAT) + len(_KINDS)  # bits of one seat
_OWN, _OTHER = len(_SCENE), len(_SCENE) + _WIDTH  # where those of the viewer and the other begin
_EVERYTHING = (1 << (_OTHER + _WIDTH)) - 1


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a seat was shown earlier, and the truth of that moment."""

    state: State
    view: SeatView


Change = BySeat[int]
"""What differs between two moments of one scene, as bits, as each seat has to see it."""


def names(listed: str) -> Names:
    """Return the names in a text, parted by blanks."""
    return frozenset(listed.split())


def _reads(
    *,
    scene: Names,
    own: Names = frozenset(),
    other: Names = frozenset(),
    own_made: Kinds = frozenset(),
    other_made: Kinds = frozenset(),
) -> int:
    """Return the bits of everything but what is named here as not read."""
    unread = _bits(_SCENE, _SCENE_BITS, scene)
    unread |= (_bits(_SEAT, _SEAT_BITS, own) | _all(_KIND_BIT[k] for k in own_made)) << _OWN
    unread |= (_bits(_SEAT, _SEAT_BITS, other) | _all(_KIND_BIT[k] for k in other_made)) << _OTHER
    return _EVERYTHING & ~unread


def _bits(known: tuple[str, ...], bits: tuple[int, ...], named: Names) -> int:
    return _all(bit for name, bit in zip(known, bits, strict=True) if name in named)


def _all(bits: Iterable[int]) -> int:
    return reduce(or_, bits, 0)


_QUIET = names("transcript evidence repairs paused_ms time_outs presence talk_results")
_TALK = names("talked")
_TIMES = names("entered_ms not_before_ms lift_first_ms")
_OUTCOME = names("bond ledger trust lid snaps warmth caps rows")
_STEP = names("beat phase row visit")
_STILL = names("paused time_out bid")
_SEAT_ALL = names("ease porch heat hearing belief apology agreed shown noticed")
_INNER = names("ease porch heat belief shown noticed")
_IN_TALK: Kinds = frozenset(
    {
        m.Say, m.Pin, m.Hear, m.Ask, m.Reflect, m.Felt, m.Wish, m.Rate, m.Comfort, m.SayBack,
        m.Mark, m.Attend, m.Focus,
    }
)  # fmt: skip
_OF_ONES_OWN: Kinds = _IN_TALK | frozenset(
    {m.Ready, m.Offer, m.Prepare, m.Account, m.Predict, m.Report, m.Guess, m.Land, m.Heat, m.Done}
)
_LATE: Kinds = frozenset({m.Heat, m.Thank, m.Done, m.Again})
_SILENT: Kinds = _OF_ONES_OWN | {m.Lift}
_KNOWN: Kinds = _SILENT | {
    m.Choose, m.Answer, m.Receive, m.Apologise, m.Mend, m.OwnUp, m.Respond, m.Thank,
}  # fmt: skip

READS = {
    "dossier": _reads(
        scene=frozenset(_SCENE) - {"opened"},
        own=_SEAT_ALL,
        other=_SEAT_ALL,
        own_made=_KNOWN,
        other_made=_KNOWN,
    ),
    "ledger": _reads(
        scene=frozenset(_SCENE) - {"ledger"},
        own=_SEAT_ALL,
        other=_SEAT_ALL,
        own_made=_KNOWN,
        other_made=_KNOWN,
    ),
    "promise": _reads(
        scene=_QUIET | _TALK | names("beat phase visit") | _STILL | _OUTCOME
        | names("entered_ms not_before_ms came_out moments seen checkpoint ending stopped"),
        own=_SEAT_ALL,
        other=_SEAT_ALL,
        own_made=_OF_ONES_OWN,
        other_made=_OF_ONES_OWN,
    ),
    "bridge": _reads(
        scene=(_QUIET - {"talk_results"}) | _TALK | _TIMES | _STEP | _STILL
        | names("word_closed ledger came_out lid moments seen checkpoint warmth envelopes_open")
        | names("caps rows"),
        own=_SEAT_ALL,
        other=_SEAT_ALL,
        own_made=_KNOWN,
        other_made=_KNOWN,
    ),
    "scene": _reads(
        scene=_QUIET | _TALK | _TIMES
        | names("phase row visit word_closed bond ledger trust came_out moments seen checkpoint")
        | names("bid caps rows plan"),
        own=_SEAT_ALL - {"shown", "noticed"},
        other=_SEAT_ALL - {"shown", "noticed"},
        own_made=_KNOWN,
        other_made=_KNOWN,
    ),
    "own": _reads(
        scene=_QUIET | _TALK | _TIMES | _STILL | _OUTCOME | {"seen", "checkpoint"},
        own_made=_IN_TALK,
        other=_INNER,
        other_made=_SILENT,
    ),
    "partner": _reads(
        scene=_QUIET | _TIMES | _OUTCOME | names("seen checkpoint paused time_out"),
        own=_INNER,
        own_made=_SILENT,
    ),
    "may": _reads(
        scene=(_QUIET - {"presence"}) | _TIMES | _OUTCOME, other=_INNER, other_made=_SILENT
    ),
    "talk": _reads(
        scene=frozenset(_SCENE)
        - names("opened beat phase row talked talk_results envelopes_open ending stopped presence"),
        own=_SEAT_ALL,
        other=_SEAT_ALL,
        own_made=frozenset(_KINDS),
        other_made=frozenset(_KINDS),
    ),
    "word": _reads(
        scene=_QUIET | _TALK | _TIMES | _STILL | _OUTCOME
        | names("visit came_out moments seen checkpoint plan envelopes_open ending stopped"),
        own=_SEAT_ALL,
        other=_SEAT_ALL,
        own_made=_KNOWN,
        other_made=_KNOWN,
    ),
    "debrief": _reads(
        scene=names("transcript paused_ms time_outs seen checkpoint paused time_out bid warmth")
        | _TIMES,
        own=names("porch heat"),
        other=names("porch heat"),
        own_made=_LATE,
        other_made=_LATE,
    ),
}  # fmt: skip
"""What each section reads, as bits of a `Change`."""


def change_between(before: State, now: State) -> Change | None:
    """Return what has changed since; None if another scene is in play."""
    was, scene = before.scene, now.scene
    if was is None or scene is None or was.opened is not scene.opened:
        return None
    if before.carried is not now.carried:
        return None
    if was is scene:
        return _NO_CHANGE
    common = sum(compress(_SCENE_BITS, map(is_not, _of_scene(was), _of_scene(scene))))
    a, b = _in_seat(was.seats.a, scene.seats.a), _in_seat(was.seats.b, scene.seats.b)
    return BySeat(common | a << _OWN | b << _OTHER, common | b << _OWN | a << _OTHER)


_NO_CHANGE = BySeat(0, 0)


def stands(section: str, change: Change | None, seat: Seat) -> bool:
    """Say whether this section of this seat's view is as it was."""
    return change is not None and not change[seat] & READS[section]


def _in_seat(old: SeatState, new: SeatState) -> int:
    if old is new:
        return 0
    bits = sum(compress(_SEAT_BITS, map(is_not, _of_seat(old), _of_seat(new))))
    return bits if old.made is new.made else bits | _made_since(old, new)


def _made_since(old: SeatState, new: SeatState) -> int:
    known = len(old.made)
    if new.made[:known] != old.made:
        return _KIND_BIT[object]  # on no list
    return _all(_KIND_BIT[type(made.move)] for made in new.made[known:])
