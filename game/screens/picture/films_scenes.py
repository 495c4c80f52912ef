"""Films of the later scenes: some of their own, the others from the pictures of their toys.

Each takes a progress of 0 to 1 without the film's first and last moment, and the args of a film.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial

from game.screens.picture.expression import DRESS_A, DRESS_B, Eyes, Mien, Mouth
from game.screens.picture.palette import BRIGHT, CREAM
from game.screens.picture.puppet import Act, Arm
from game.screens.picture.scenery import actor, cloak, dressed
from game.screens.picture.sets_call import chamber, party
from game.screens.picture.sets_slide import office
from game.screens.picture.shapes import (
    Glow,
    Label,
    Line,
    Place,
    Rounded,
    Shape,
    between,
    faded,
    hexa,
    placed,
    sprite,
)
from game.screens.picture.stills import STILLS, THINGS, scene, usual_dress
from game.screens.picture.toys_watch import door, photo, swing, twin

Args = Mapping[str, str | int]
Scene = Callable[[float, Args], tuple[Shape, ...]]
COMPOSED = {
    "film-monday": "stills-monday-it-is",
    "film-chestnuts": "stills-chestnuts",
    "film-sell": "stills-sell",
    "film-ring": "stills-let-ring",
    "film-after": "stills-after-it-is",
    "film-bicycle": "stills-bicycle",
    "film-gran-later": "stills-gran-later",
    "film-gran-end": "stills-gran-end",
    "film-half-past": "stills-half-past",
    "film-slip-out": "stills-slip-out",
    "film-one-toast": "stills-one-toast",
    "film-the-bench": "stills-the-bench",
    "film-walk-train": "stills-walk-train",
    "film-free-tea": "stills-free-tea",
    "film-text-field": "stills-text-field",
    "film-wait-field": "stills-wait-field",
    "film-remy-at-ten": "stills-remy-at-ten",
    "film-wave-off": "stills-wave-off",
    "film-go-down": "stills-go-down",
    "film-one-slice": "stills-one-slice",
    "film-take-down": "stills-take-down",
    "film-ari-at-ten": "stills-ari-at-ten",
    "film-knock": "stills-knock",
    "film-steps": "stills-on-the-stairs",
    "film-folder": "stills-ten-to",
    "film-tickets": "stills-tickets",
    "film-eggs": "stills-eggs",
    "film-two-chairs": "stills-two-chairs",
    "film-ours": "stills-ours",
    "film-half-past-egg": "stills-half-past-egg",
    "film-fetch": "stills-fetch",
}
"""Films that are the three pictures of a toy, one after the other, with everything moving."""


def composed(name: str, p: float, args: Args) -> tuple[Shape, ...]:
    """Play the three pictures of a toy, a third of the film each."""
    shown = min(2, int(p * 3))
    within = max(0.02, p * 3 - shown)
    return scene(STILLS[name][shown], within, args, usual_dress(name))


def rounds(p: float, args: Args) -> tuple[Shape, ...]:
    """Draw the round of drinks: a tray comes over all heads, glasses go up, a flash."""
    come = between(p, 0.05, 0.45)
    up = between(p, 0.5, 0.62)
    beat = math.sin(p * math.tau * 5)
    mien = Mien(Eyes.HAPPY, Mouth.GRIN, blush=1.0)
    act = Act(
        near=Arm(40 + 112 * up, 30 - 20 * up), far=Arm(-50, -20), rise=2 * abs(beat), mien=mien
    )
    glass = THINGS["glass"]() if up > 0 else ()
    crowd = Place(320, 252 - 4 * abs(beat), 1.6)
    shapes: list[Shape] = [party(), sprite("thing-crowd", THINGS["crowd"](), crowd)]
    shapes.append(actor(dressed(args, DRESS_B), act, Place(320, 356, 2.4), glass))
    tray = Place(700 - 360 * come, 92 + 8 * beat, 1.3, -3.0)
    if p < 0.62:
        shapes.append(sprite("thing-tray", THINGS["tray"](), tray))
    shapes.append(sprite("thing-cloth", THINGS["cloth"](), Place(320, 284)))
    flash = math.sin(between(p, 0.78, 0.92) * math.pi)
    if flash > 0.05:
        shapes.append(Glow(320, 150, 460, 300, (255, 255, 248, round(230 * flash)), 0.6))
    return (*shapes, *cloak(0.4))


def fence(p: float, args: Args) -> tuple[Shape, ...]:
    """Draw the evening with the fence: feet up, posts in the air, and a call nobody hears."""
    beat = math.sin(p * math.tau * 3)
    mien = Mien(Eyes.HAPPY, Mouth.GRIN if beat > -0.4 else Mouth.SMILE, blush=0.9)
    act = Act(
        legs="sit",
        lean=-20,
        nod=6 + 3 * beat,
        near=Arm(42, 118),
        far=Arm(84 + 20 * beat, 20),
        mien=mien,
    )
    rings = 0.45 < p < 0.8
    screen = THINGS["screen"]() if rings else THINGS["dark-screen"]()
    shake = 2.5 * math.sin(p * 130) if rings else 0.0
    shapes: list[Shape] = [
        chamber(),
        sprite("thing-armchair", THINGS["armchair"](), Place(170, 340, 1.6)),
        actor(dressed(args, DRESS_A), act, Place(190, 328, 2.2), _at_the_ear()),
        sprite(f"callscreen{rings:d}", screen, Place(480 + shake, 248, 1.5)),
    ]
    grown = between(p, 0.05, 0.5)
    if grown > 0.05:
        size = round(0.4 + 0.8 * grown, 1)
        shapes.append(sprite("thing-fence", THINGS["fence"](), Place(330, 150 - 6 * beat, size)))
    if rings:
        shapes.extend(_ringing((480.0, 206.0), p))
    return (*shapes, *cloak(0.4))


def _at_the_ear() -> tuple[Shape, ...]:
    return placed(THINGS["receiver"](), Place(0, 0, 0.6, 74))


def _ringing(at: tuple[float, float], p: float) -> list[Shape]:
    shapes: list[Shape] = []
    for k in range(3):
        part = (p * 7 + k / 3) % 1.0
        reach = 50 + 34 * part
        for side in (-1, 1):
            arc = tuple(
                (at[0] + side * reach * math.cos(a), at[1] + reach * 0.8 * math.sin(a))
                for a in (-0.5, -0.2, 0.2, 0.5)
            )
            shapes.append(Line(arc, 3, faded(BRIGHT, 0.9 * (1 - part))))
    return shapes


def swapped(p: float, args: Args) -> tuple[Shape, ...]:
    """Draw one finger that makes a number shorter; somebody looks round, and a gull looks back."""
    press = math.sin(between(p, 0.2, 0.5) * math.pi)
    done = p > 0.36
    looks = p > 0.6
    mien = Mien(
        Eyes.SIDE if looks else Eyes.DOWN,
        Mouth.WOBBLE if looks else Mouth.FLAT,
        brow=-0.7,
        blush=0.8,
    )
    act = Act(lean=10 * (not looks), nod=4, near=Arm(64 + 14 * press, 12), mien=mien)
    bird = THINGS["gull"]() if looks else THINGS["gull-away"]()
    x, y, w, h = 384.0, 92.0, 230.0, 146.0
    shapes: list[Shape] = [
        office(),
        sprite(f"swapgull{looks:d}", bird, Place(120, 188, 1.9)),
        Rounded((x - 8, y - 8, w + 16, h + 16), 6, hexa("#2A2636")),
        Rounded((x, y, w, h), 3, CREAM),
        Glow(x + w / 2, y + h / 2, 190, 120, faded(BRIGHT, 0.35), 0.1),
        Label(x + w - 20, y + 18, "9", 16, hexa("#8F7A66")),
        Label(x + w / 2, y + 52, "412" if done else "4120", 46, hexa("#3A2E3A")),
    ]
    shapes.extend(
        Rounded((x + 46 + k * 30, y + 130 - 8 - 9 * k, 20.0, 8 + 9.0 * k), 2, hexa("#7A9AB8"))
        for k in range(5)
    )
    if done:
        roll = between(p, 0.36, 0.8)
        at = Place(580 + 60 * roll, 226 + 110 * roll * roll, 1.5, round(300 * roll))
        shapes.append(sprite("nought", THINGS["nought"](), at))
    shapes.append(actor(dressed(args, DRESS_A), act, Place(300, 350, 2.3)))
    return (*shapes, *cloak(0.4))


SCENE_FILMS: Mapping[str, Scene] = {
    "film-twin": twin,
    "film-photo": photo,
    "film-door": door,
    "film-receiver": swing,
    "film-feet-up": fence,
    "film-stay-round": rounds,
    "film-swap": swapped,
    **{film: partial(composed, toy) for film, toy in COMPOSED.items()},
}
