"""Where the bridge lies: the one geometry that deck, rails, figures and animal share.

Nine planks a side reach from both banks towards the middle, always equally far.
"""

from __future__ import annotations

from game.rules.seats import Seat
from game.screens.picture.shapes import Point

BANK_LEFT, BANK_RIGHT = 258.0, 1022.0
MIDDLE = 640.0
PLANKS = 9  # a side
STEP = (MIDDLE - BANK_LEFT) / PLANKS
DEPTH = 30.0  # how far the deck goes back, as drawn
RAIL = 43.0  # height of the handrail above the front edge
LOW, HIGH = 478.0, 424.0  # front edge of the deck at the banks and in the middle


def deck_y(x: float) -> float:
    """Return the height of the deck's front edge at x; outside the banks it stays level."""
    part = max(-1.0, min(1.0, (x - MIDDLE) / (MIDDLE - BANK_LEFT)))
    return LOW - (LOW - HIGH) * (1 - part * part)


def plank_x(seat: Seat, place: int) -> tuple[float, float]:
    """Return the left and right edge of a plank; place 0 lies at the seat's own bank."""
    if seat is Seat.A:
        return (BANK_LEFT + place * STEP, BANK_LEFT + (place + 1) * STEP)
    return (BANK_RIGHT - (place + 1) * STEP, BANK_RIGHT - place * STEP)


def reach_x(reach: int) -> tuple[float, float]:
    """Return where the laid planks end on the left and on the right, equally far out."""
    laid = max(0, min(PLANKS, reach)) * STEP
    return (BANK_LEFT + laid, BANK_RIGHT - laid)


def rail_y(x: float, reach: int) -> float:
    """Return the height of the handrail at x; over the gap it is a rope that sags."""
    left, right = reach_x(reach)
    if x <= left or x >= right:
        return deck_y(x) - RAIL
    part = (x - left) / (right - left)
    sag = (4 + 0.03 * (right - left)) * 4 * part * (1 - part)
    return deck_y(left) - RAIL + sag


def animal_point(at: int, reach: int) -> Point:
    """Return where on the handrail the animal stands, 0 at the left bank to 31 at the right."""
    x = BANK_LEFT + 6 + (BANK_RIGHT - BANK_LEFT - 12) * max(0, min(31, at)) / 31
    return (x, rail_y(x, reach))
