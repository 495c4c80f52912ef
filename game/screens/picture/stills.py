"""Three framed pictures, turned by tapping: the toy of every choice without a game of its own.

The same pictures, played by moving figures, make the silent films of those choices. An id from
elsewhere shows a quiet table with a lamp, never nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache

from game.screens.picture import (
    sets_call,
    sets_slide,
    sets_watch,
    stills_call,
    stills_slide,
    stills_watch,
    things_breakfast,
    things_call,
    things_hall,
    things_slide,
    things_train,
    things_watch,
)
from game.screens.picture.expression import DRESS_A, DRESS_B, Dress
from game.screens.picture.palette import CREAM
from game.screens.picture.scenery import TALL, WIDE, actor, cloak, dressed, framed
from game.screens.picture.shapes import (
    Circle,
    Glow,
    Line,
    Place,
    Polygon,
    Rounded,
    Shape,
    Sprite,
    chance,
    eased,
    hexa,
    sprite,
)
from game.screens.picture.staged import POSES, Actor, Still, Thing, Three
from game.screens.picture.toys_life import number
from game.screens.turning import PICTURES, picture_shown

Args = Mapping[str, str | int]
STILLS: Mapping[str, Three] = {
    **stills_watch.STILLS,
    **stills_call.STILLS,
    **stills_slide.STILLS,
}
THINGS: Mapping[str, Callable[[], tuple[Shape, ...]]] = {
    **things_watch.THINGS,
    **things_hall.THINGS,
    **things_call.THINGS,
    **things_train.THINGS,
    **things_slide.THINGS,
    **things_breakfast.THINGS,
}
SETS: Mapping[str, Callable[[], Sprite]] = {
    "market": sets_watch.market,
    "wet-street": sets_watch.wet_street,
    "hall": sets_watch.hall,
    "lamplit": sets_watch.lamplit,
    "tabletop": sets_watch.tabletop,
    "garden": sets_watch.garden,
    "porch": sets_watch.porch,
    "chamber": sets_call.chamber,
    "parlour": sets_call.parlour,
    "party": sets_call.party,
    "street-door": sets_call.street_door,
    "stars": sets_call.stars,
    "carriage": sets_call.carriage,
    "black-window": sets_call.black_window,
    "stairwell": sets_call.stairwell,
    "yard": sets_call.yard,
    "office": sets_slide.office,
    "pier": sets_slide.pier,
    "tower": sets_slide.tower,
    "summit": sets_slide.summit,
}
WET = frozenset({"market"})
"""Sets on which it rains."""

SECOND = frozenset(
    {
        *("stills-sell", "stills-let-ring", "stills-after-it-is", "stills-bicycle"),
        *("stills-slip-out", "stills-stay-round", "stills-one-toast", "stills-the-bench"),
        *("stills-wave-off", "stills-go-down", "stills-one-slice"),
        *("stills-take-down", "stills-ari-at-ten"),
        *(
            "stills-eggs",
            "stills-two-chairs",
            "stills-ours",
            "stills-half-past-egg",
            "stills-fetch",
        ),
    }
)
"""Toys of the second role: rust's coat, unless the args name a seat."""

UNKNOWN: Three = (
    Still("tabletop", (Thing("diary", 320, 310, 2.8),)),
    Still("tabletop", (Thing("mug", 320, 300, 2.6),)),
    Still("tabletop", (Thing("clock", 320, 300, 2.6),)),
)
FLAP = 0.22  # part of a picture's time in which the one before it is turned away


def stills(name: str, progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw the picture that lies on top, in its frame.

    Args:
        name: the toy's id.
        progress: 0 to 1; each picture turns by itself after a third.
        args: "taps" turns sooner, "chew" is 0 to 100 since the last tap, "seat" dresses.
    """
    p = framed(progress)
    pictures = STILLS.get(name, UNKNOWN)
    shown = picture_shown(p, number(args, "taps", 0))
    shapes = list(scene(pictures[shown], 0.0, args, usual_dress(name)))
    shapes.extend(_mount(shown))
    fresh = _freshness(p, args, tapped=shown > picture_shown(p, 0))
    if shown and fresh < 1.0:
        shapes.extend(_flap(fresh))
    return tuple(shapes)


def _freshness(p: float, args: Args, *, tapped: bool) -> float:
    """Return how far the turning of the last picture is, 0 to 1."""
    if tapped:
        return min(1.0, number(args, "chew", 100) / 45)
    return min(1.0, (p * PICTURES % 1.0 if p < 1 else 1.0) / FLAP)


def usual_dress(name: str) -> Dress:
    """Return who usually wears the coat in a toy's pictures."""
    return DRESS_B if name in SECOND else DRESS_A


def scene(picture: Still, p: float, args: Args, usual: Dress) -> tuple[Shape, ...]:
    """Draw one picture without its frame; `p` above 0 moves what can move."""
    shapes: list[Shape] = [SETS[picture.place]()]
    shapes.extend(_thing(thing, p) for thing in picture.things)
    if picture.actor is not None:
        shapes.append(_actor(picture.actor, p, dressed(args, usual)))
    if picture.other is not None:
        own = dressed(args, usual)
        shapes.append(_actor(picture.other, p, DRESS_B if own is DRESS_A else DRESS_A))
    shapes.extend(_thing(thing, p) for thing in picture.front)
    if picture.place in WET:
        shapes.extend(rain(p))
    return (*shapes, *cloak(0.35))


def _actor(who: Actor, p: float, dress: Dress) -> Sprite:
    beat = round(math.sin(p * math.tau * 5) * 5) / 5 if p else 0.3  # few poses to keep
    act = POSES[who.pose](beat)
    x = who.x + (40 * (p - 0.5) * (-1 if who.flip else 1) if p and who.pose in GOING else 0.0)
    held = THINGS[who.held]() if who.held else ()
    return actor(dress, act, Place(x, who.y, who.scale, 0.0, who.flip), held)


GOING = frozenset({"walk", "run", "carry"})
"""Poses that get somewhere in a film."""


def _thing(thing: Thing, p: float) -> Sprite:
    place = Place(thing.x, thing.y, thing.scale, thing.turn, thing.flip)
    if p and thing.move:
        place = _moved(place, thing.move, p)
    return sprite(f"thing-{thing.name}", THINGS[thing.name](), place)


def _moved(place: Place, move: str, p: float) -> Place:
    wave = math.sin(p * math.tau * 4)
    match move:
        case "bob":
            return replace(place, y=place.y - 4 * abs(wave))
        case "sway":
            return replace(place, turn=place.turn + round(4 * wave))
        case "shake":
            return replace(place, x=place.x + 2.5 * math.sin(p * math.tau * 14))
        case "rise":
            return replace(place, y=place.y + 16 - 32 * p)
        case "across":
            return replace(place, x=place.x - 36 + 72 * p)
        case _:  # grow: in eight steps, so that few sizes are kept
            return replace(place, scale=place.scale * (0.6 + 0.4 * round(eased(p * 1.6) * 8) / 8))


def rain(p: float, count: int = 46) -> tuple[Shape, ...]:
    """Draw rain falling over a set, a little aslant."""
    found: list[Shape] = []
    for i in range(count):
        y = (chance(i, 851) + p * (3.0 + chance(i, 852))) % 1.0 * 400 - 20
        x = chance(i, 853) * 680 - y * 0.12
        drop = ((x, y), (x - 3, y + 18 + 8 * chance(i, 854)))
        found.append(Line(drop, 1.3, (226, 232, 255, round(60 + 80 * chance(i, 855)))))
    return tuple(found)


@lru_cache(maxsize=PICTURES)
def _mount(shown: int) -> tuple[Shape, ...]:
    """Draw the white mount round a picture, the two below it peeping out, and three marks."""
    paper, edge = CREAM, hexa("#C8B49A")
    shapes: list[Shape] = [
        Rounded((0.0, 0.0, WIDE, 14.0), 0, paper),
        Rounded((0.0, TALL - 30, WIDE, 30.0), 0, paper),
        Rounded((0.0, 0.0, 14.0, TALL), 0, paper),
        Rounded((WIDE - 14, 0.0, 14.0, TALL), 0, paper),
        Line(
            ((14, 14), (WIDE - 14, 14), (WIDE - 14, TALL - 30), (14, TALL - 30), (14, 14)),
            1.6,
            edge,
        ),
    ]
    for k in range(PICTURES - 1 - shown):
        lift = 4.0 + 4 * k
        shapes.append(Line(((8, TALL - lift), (WIDE - 8, TALL - lift)), 1.4, edge))
    for k in range(PICTURES):
        x, y = WIDE / 2 + (k - 1) * 22.0, TALL - 16
        shapes.append(Circle(x, y, 5, edge))
        shapes.append(Circle(x, y, 3.6, hexa("#ECBA54") if k == shown else paper))
    return (Sprite(f"mount{shown}", tuple(shapes)),)


def _flap(part: float) -> tuple[Shape, ...]:
    """Draw the picture before, seen from its back, being turned away to the left."""
    x = WIDE * (1 - eased(part))
    lift = 26 * math.sin(part * math.pi)
    sheet = ((0.0, 0.0), (x, -lift), (x, TALL + lift), (0.0, TALL))
    return (
        Glow(x + 14, TALL / 2, 40, TALL * 0.6, (20, 12, 24, 150), 1.0),
        Polygon(sheet, hexa("#EADCC4")),
        Line(((x, -lift), (x, TALL + lift)), 2.4, hexa("#FFF8EA")),
    )
