"""Playthings on the river: what crosses, what sounds, and how long it stays.

Nothing in here is kept, counted or told: a toy that does not cross looks exactly like one that
does, so neither side can read anything from it.
"""

from __future__ import annotations

from dataclasses import replace

from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.screens.state import SeatState
from game.screens.world import Happening, ToyKind

STAYS_MS = 4_000  # a pebble's rings, a note's swing
MOST = 24  # happenings kept at a time; more cannot be told apart
FISH_MS = 1_000  # two pebbles within a second raise a fish
CALM_HEAT = 7  # from here on all toys rest

GESTURES = (ToyKind.LAUGH, ToyKind.GROAN, ToyKind.HEART, ToyKind.OH)
QUIET_KINDS = frozenset({ToyKind.NOD, ToyKind.GLOW, *GESTURES})
"""All that crosses while the other has something to say."""

FLOORS = ("talk", "talk-back", "make-good")
"""Steps in which one of the two has the floor."""

SOUNDS = {
    ToyKind.PEBBLE: "pebble_plop",
    ToyKind.GLOW: "glow_hum",
    ToyKind.NOD: "nod_drop",
    ToyKind.ANIMAL: "cat_chirp",
    ToyKind.WAVE: "",
}


def kind_of(name: str) -> ToyKind | None:
    """Return the toy of this name, or None for what is no toy."""
    return next((kind for kind in ToyKind if kind.value == name), None)


def crosses(view: SeatView, kind: ToyKind) -> bool:
    """Tell whether a toy goes over the river in this step."""
    if view.scene.paused or view.scene.time_out or view.beat.beat == "life":
        return False
    return kind in QUIET_KINDS if view.beat.beat in FLOORS else True


def are_welcome(seat: SeatState, *, on: bool) -> bool:
    """Tell whether this seat wants toys now: switched on, and no storm of its own."""
    return on and seat.heat < CALM_HEAT


def played(
    happenings: tuple[Happening, ...], seat: Seat, kind: ToyKind, x: int, now_ms: int
) -> tuple[Happening, ...]:
    """Add a toy in play; the oldest go when there are too many."""
    return (*happenings, Happening(seat, kind, x, now_ms))[-MOST:]


def still(happenings: tuple[Happening, ...], now_ms: int) -> tuple[Happening, ...]:
    """Return the toys that are still to be seen."""
    return tuple(h for h in happenings if now_ms - h.began_ms < STAYS_MS)


def sound_of(happenings: tuple[Happening, ...], kind: ToyKind, x: int, now_ms: int) -> str:
    """Return the sound of a toy among those in play (before it is added), or ""."""
    recent = [h.kind for h in happenings if now_ms - h.began_ms <= FISH_MS]
    if kind is ToyKind.PEBBLE and ToyKind.PEBBLE in recent:
        return "fish"
    if kind is ToyKind.GLOW and ToyKind.GLOW in recent:
        return "glow_fifth"
    if kind is ToyKind.ROPE:
        return f"rope_{x % 8}"
    return SOUNDS.get(kind, "")


def shown(seat: SeatState, who: Seat, kind: ToyKind, x: int, now_ms: int) -> SeatState:
    """Return the seat's state with one more toy in play."""
    return replace(seat, happenings=played(seat.happenings, who, kind, x, now_ms))


def without_toy(seat: SeatState) -> SeatState:
    """Return a seat that holds no toy, as if none had been taken up."""
    moments = tuple(m for m in seat.moments if m.id != "toy")
    return replace(seat, toying="", taps=(), moments=moments)
