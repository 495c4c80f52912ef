"""Which sections of an earlier view still stand, so that only what can differ is built anew.

A section stands if all that has changed since is on its list below: fields of the scene, fields of
each seat, kinds of moves made by each seat. The lists name what a section does *not* read; what is
on no list (a new field, a new kind of move) has the section built anew. A test plays every scene
and holds each view built this way against one built from nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from game.rules import moves as m
from game.rules.copying import values_of
from game.rules.seats import BySeat, Seat
from game.rules.sections import SeatView
from game.rules.state import SceneState, SeatState, State

Names = frozenset[str]
Kinds = frozenset[type]

_SCENE = tuple(f.name for f in fields(SceneState) if f.name != "seats")
_SEAT = tuple(f.name for f in fields(SeatState) if f.name != "made")
_of_scene, _of_seat = values_of(*_SCENE), values_of(*_SEAT)
_NOTHING: frozenset[type] = frozenset()
_REWOUND: Kinds = frozenset({object})  # on no list


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a seat was shown earlier, and the truth of that moment."""

    state: State
    view: SeatView


@dataclass(frozen=True, slots=True)
class Change:
    """What differs between two moments of one scene.

    Attributes:
        scene: changed fields of the scene, without its seats.
        seat: changed fields of each seat, without its moves.
        made: kinds of move each seat has made since.
    """

    scene: Names
    seat: BySeat[Names]
    made: BySeat[Kinds]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Unread:
    """What a section does not read: of the scene, of the viewer's seat, of the other seat."""

    scene: Names
    own: Names = frozenset()
    other: Names = frozenset()
    own_made: Kinds = _NOTHING
    other_made: Kinds = _NOTHING


def names(listed: str) -> Names:
    """Return the names in a text, parted by blanks."""
    return frozenset(listed.split())


_QUIET = names("transcript evidence repairs paused_ms time_outs")
_TIMES = names("entered_ms not_before_ms lift_first_ms")
_OUTCOME = names("bond ledger trust lid snaps warmth")
_STEP = names("beat phase visit")
_STILL = names("paused time_out bid")
_SEAT_ALL = names("ease porch heat hearing belief apology agreed shown noticed")
_INNER = names("ease porch heat belief shown noticed")
_OF_ONES_OWN: Kinds = frozenset(
    {m.Ready, m.Offer, m.Prepare, m.Account, m.Predict, m.Report, m.Guess, m.Land, m.Heat, m.Done}
)
_LATE: Kinds = frozenset({m.Heat, m.Thank, m.Done, m.Again})
_SILENT: Kinds = _OF_ONES_OWN | {m.Lift}
_KNOWN: Kinds = _SILENT | {
    m.Choose, m.Answer, m.Receive, m.Apologise, m.Mend, m.OwnUp, m.Respond, m.Thank,
}  # fmt: skip

_UNREAD = {
    "dossier": _Unread(
        scene=frozenset(_SCENE) - {"opened"},
        own=_SEAT_ALL,
        other=_SEAT_ALL,
        own_made=_KNOWN,
        other_made=_KNOWN,
    ),
    "ledger": _Unread(
        scene=frozenset(_SCENE) - {"ledger"},
        own=_SEAT_ALL,
        other=_SEAT_ALL,
        own_made=_KNOWN,
        other_made=_KNOWN,
    ),
    "promise": _Unread(
        scene=_QUIET | _STEP | _STILL | _OUTCOME
        | names("entered_ms not_before_ms came_out moments seen checkpoint ending stopped"),
        own=_SEAT_ALL,
        other=_SEAT_ALL,
        own_made=_OF_ONES_OWN,
        other_made=_OF_ONES_OWN,
    ),
    "bridge": _Unread(
        scene=_QUIET | _TIMES | _STEP | _STILL
        | names("word_closed ledger came_out lid moments seen checkpoint warmth envelopes_open"),
        own=_SEAT_ALL,
        other=_SEAT_ALL,
        own_made=_KNOWN,
        other_made=_KNOWN,
    ),
    "scene": _Unread(
        scene=_QUIET | _TIMES
        | names("phase visit word_closed bond ledger trust came_out moments seen checkpoint bid"),
        own=_SEAT_ALL - {"shown", "noticed"},
        other=_SEAT_ALL - {"shown", "noticed"},
        own_made=_KNOWN,
        other_made=_KNOWN,
    ),
    "own": _Unread(
        scene=_QUIET | _TIMES | _STILL | _OUTCOME | {"seen", "checkpoint"},
        other=_INNER,
        other_made=_SILENT,
    ),
    "partner": _Unread(
        scene=_QUIET | _TIMES | _OUTCOME | names("seen checkpoint paused time_out"),
        own=_INNER,
        own_made=_SILENT,
    ),
    "may": _Unread(scene=_QUIET | _TIMES | _OUTCOME, other=_INNER, other_made=_SILENT),
    "debrief": _Unread(
        scene=names("transcript paused_ms time_outs seen checkpoint paused time_out bid warmth")
        | _TIMES,
        own=names("porch heat"),
        other=names("porch heat"),
        own_made=_LATE,
        other_made=_LATE,
    ),
}  # fmt: skip


def change_between(before: State, now: State) -> Change | None:
    """Return what has changed since; None if another scene is in play."""
    was, scene = before.scene, now.scene
    if was is None or scene is None or was.opened is not scene.opened:
        return None
    return Change(
        scene=_differing(_SCENE, _of_scene(was), _of_scene(scene)),
        seat=BySeat(
            _seat_change(was.seats.a, scene.seats.a), _seat_change(was.seats.b, scene.seats.b)
        ),
        made=BySeat(
            _made_since(was.seats.a, scene.seats.a), _made_since(was.seats.b, scene.seats.b)
        ),
    )


def stands(section: str, change: Change | None, seat: Seat) -> bool:
    """Say whether this section of this seat's view is as it was."""
    if change is None:
        return False
    unread = _UNREAD[section]
    return (
        change.scene <= unread.scene
        and change.seat[seat] <= unread.own
        and change.seat[seat.other] <= unread.other
        and change.made[seat] <= unread.own_made
        and change.made[seat.other] <= unread.other_made
    )


def _differing(names: tuple[str, ...], old: tuple[object, ...], new: tuple[object, ...]) -> Names:
    return frozenset(name for name, was, now in zip(names, old, new, strict=True) if was is not now)


def _seat_change(old: SeatState, new: SeatState) -> Names:
    return frozenset() if old is new else _differing(_SEAT, _of_seat(old), _of_seat(new))


def _made_since(old: SeatState, new: SeatState) -> Kinds:
    if old.made is new.made:
        return _NOTHING
    known = len(old.made)
    if new.made[:known] != old.made:
        return _REWOUND
    return frozenset(type(made.move) for made in new.made[known:])
