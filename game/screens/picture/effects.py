"""What moves: water, snow, leaves, fireflies, wind, smoke, and every plaything on the river."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

from game.rules.seats import Seat
from game.screens.picture.bridge import HOOK_LEFT, HOOK_RIGHT
from game.screens.picture.palette import BRIGHT, LAMP, Palette
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Line,
    Place,
    Point,
    Polygon,
    Shape,
    Sprite,
    blob,
    chance,
    curve,
    faded,
    hexa,
    mix,
    placed,
    ring,
    sprite,
)
from game.screens.picture.span import BANK_LEFT, BANK_RIGHT, deck_y, rail_y
from game.screens.world import Happening, ToyKind

_luck = lru_cache(maxsize=8192)(chance)  # the same few numbers are asked for in every frame
HOP_MS = 290
RING_MS = 1500
PLUCK_MS = 1700
FISH_MS = 1300
GLOW_MS = 1600


def shimmer(pal: Palette, t_ms: int, wind: int) -> tuple[Shape, ...]:
    """Draw the moving light on the water: short streaks that swell, fade and drift a little."""
    found: list[Shape] = []
    speed = 1.0 + 0.5 * wind
    for i in range(64):
        part = _luck(i, 201) ** 1.35
        beat = math.sin(t_ms / 1000 * speed * (0.7 + 0.9 * _luck(i, 202)) + i * 2.4)
        if beat <= 0.1:
            continue
        span = 120 + 420 * part
        x = 640 + (_luck(i, 203) - 0.5) * span + 3.5 * math.sin(t_ms / 1700 + i)
        y = 404 + part * 296
        size = int(_luck(i, 204) * 4)
        found.append(Sprite(f"gl{size}{pal.streak}", _glint(size, pal), x, y, beat * 0.75))
    return tuple(found)


@lru_cache(maxsize=128)
def _glint(size: int, pal: Palette) -> tuple[Shape, ...]:
    half = 8 + size * 8.0
    light = mix(pal.streak, (255, 255, 255, 255), 0.35)
    return (
        Ellipse(0, 0, half, 1.0 + 0.15 * size, faded(light, 0.75)),
        Ellipse(half * 0.3, 2.6, half * 0.45, 0.7, faded(light, 0.45)),
    )


def fireflies(count: int, t_ms: int) -> tuple[Shape, ...]:
    """Draw one firefly over the water for each point of what the two share."""
    found: list[Shape] = []
    for i in range(min(40, max(0, count))):
        turn = t_ms / 1000 * (0.16 + 0.12 * _luck(i, 211)) * math.tau + i * 1.9
        x = 640 + (_luck(i, 212) - 0.5) * 560 + 26 * math.sin(turn)
        y = 470 + _luck(i, 213) * 110 + 13 * math.sin(turn * 1.7 + i)
        shine = 0.45 + 0.55 * math.sin(t_ms / 620 + i * 2.2) ** 2
        found.append(Sprite("firefly", _firefly(), x, y, shine))
    return tuple(found)


@lru_cache(maxsize=128)
def _firefly() -> tuple[Shape, ...]:
    return (
        Glow(0, 0, 17, 17, faded(hexa("#FFE27A"), 0.75), 0.1),
        Circle(0, 0, 1.9, hexa("#FFF8CE")),
    )


def snow(t_ms: int, wind: int, *, heavy: bool) -> tuple[Shape, ...]:
    """Draw falling snow in three depths; wind carries it sideways."""
    found: list[Shape] = []
    for i in range(150 if heavy else 84):
        depth = i % 3
        fall = (16 + 15 * depth) * (1.5 if heavy else 1.0) * (0.8 + 0.4 * _luck(i, 221))
        y = (_luck(i, 222) * 760 + t_ms / 1000 * fall) % 760 - 20
        drift = 9 * math.sin(t_ms / 1900 + i) + t_ms / 1000 * wind * (12 + 9 * depth)
        x = (_luck(i, 223) * 1320 + drift) % 1320 - 20
        found.append(Sprite(f"flake{depth}", _flake(depth), x, y, 0.5 + 0.2 * depth))
    return tuple(found)


@lru_cache(maxsize=128)
def _flake(depth: int) -> tuple[Shape, ...]:
    size = (1.2, 1.8, 2.7)[depth]
    return (
        Glow(0, 0, size * 2, size * 2, (255, 255, 255, 190), 0.9),
        Circle(0, 0, size * 0.72, (255,) * 4),
    )


def leaves(pal: Palette, t_ms: int, wind: int) -> tuple[Shape, ...]:
    """Draw a few leaves on their way down from the autumn trees."""
    found: list[Shape] = []
    for i in range(7 + 6 * wind):
        life = (t_ms / (9000 - 1400 * wind) + _luck(i, 231)) % 1.0
        left = _luck(i, 232) < 0.5
        start = 40 + 300 * _luck(i, 233)
        drift = (60 + 120 * wind) * life + 18 * math.sin(life * 18 + i)
        x = start + drift if left else 1280 - start - drift
        y = 190 + 120 * _luck(i, 234) + life * 330
        turn = int(life * 40 + i * 3) % 12
        tone = pal.leaves[1 + i % 3]
        fade = min(1.0, life * 8, (1 - life) * 6)
        found.append(Sprite(f"leaf{turn}{tone}", _leaf(turn, tone), x, y, fade))
    return tuple(found)


@lru_cache(maxsize=128)
def _leaf(turn: int, tone: tuple[int, int, int, int]) -> tuple[Shape, ...]:
    half = (Polygon(((-5, 0), (0, -2.6), (5, 0), (0, 2.6)), tone),)
    return placed(half, Place(turn=turn * 30.0))


def line_on_its_way(speaker: Seat, part: float) -> tuple[Shape, ...]:
    """Draw a said line as a folded slip of paper that sails from one bank to the other."""
    if part >= 1.0:
        return ()
    side = 1 if speaker is Seat.A else -1
    x = 640 + side * (-400 + 800 * part)
    y = 404 - 96 * math.sin(part * math.pi) + 5 * math.sin(part * 17)
    fade = min(1.0, part * 8, (1 - part) * 8)
    tilt = side * round(14 * math.cos(part * 11))
    slip = sprite(f"slip{side}", _slip(side), Place(x, y, 1.0, tilt))
    return (replace(slip, alpha=fade), Sprite("sliplight", _mirrored_slip(), x, 520, 0.5 * fade))


@lru_cache(maxsize=2)
def _slip(side: int) -> tuple[Shape, ...]:
    tint = hexa("#4B78B8") if side > 0 else hexa("#C4552A")
    return (
        Glow(0, 0, 40, 26, faded(BRIGHT, 0.5), 0.12),
        Polygon(((-19, -9), (17, -12), (19, 9), (-17, 11)), hexa("#FFFAF0")),
        Polygon(((10, -11.4), (17, -12), (17.6, -4)), hexa("#E8D8B8")),
        Line(((-12, -3.5), (9, -5.4)), 1.8, tint),
        Line(((-11, 2.0), (12, 0.0)), 1.8, tint),
        Line(((-11, 7), (2, 6)), 1.8, tint),
    )


@lru_cache(maxsize=1)
def _mirrored_slip() -> tuple[Shape, ...]:
    return (Ellipse(0, 0, 20, 1.8, faded(BRIGHT, 0.8)), Ellipse(3, 5, 13, 1.2, faded(BRIGHT, 0.5)))


def wind_streaks(t_ms: int, wind: int) -> tuple[Shape, ...]:
    """Draw the wind for somebody who is heated: long pale lines that pass; none when still."""
    found: list[Shape] = []
    for i in range((0, 3, 6, 10)[max(0, min(3, wind))]):
        life = (t_ms / (4200 - 800 * wind) + _luck(i, 241)) % 1.0
        x = -200 + 1680 * life
        y = 250 + 260 * _luck(i, 242)
        fade = math.sin(life * math.pi) * 0.5
        found.append(Sprite(f"gust{i % 3}", _gust(i % 3), x, y, fade))
    return tuple(found)


@lru_cache(maxsize=128)
def _gust(kind: int) -> tuple[Shape, ...]:
    reach = 90 + 40 * kind
    path = [(-reach, 6.0), (-reach * 0.3, -5), (reach * 0.4, 4), (reach, -4)]
    curl = [(reach, -4.0), (reach + 15, -11), (reach + 9, -19), (reach, -13)]
    pale = (255, 248, 236, 150)
    return (Line(curve(path, 8), 1.5, pale), Line(curve(curl, 6), 1.3, pale))


def smoke(at: Point, t_ms: int, wind: int) -> tuple[Shape, ...]:
    """Draw chimney smoke: soft puffs that rise, widen and thin out."""
    found: list[Shape] = []
    for i in range(6):
        life = (t_ms / 5600 + i / 6) % 1.0
        x = at[0] + life * (10 + 26 * wind) + 5 * math.sin(life * 7 + i)
        size = int(4 + 13 * life)
        fade = 0.5 * math.sin(min(1.0, life * 1.2) * math.pi) * (1 - life * 0.5)
        puff = (Glow(0, 0, size * 1.2, size, (214, 204, 224, 210), 0.8),)
        found.append(Sprite(f"puff{size}", puff, x, at[1] - life * 58, fade))
    return tuple(found)


def pebble_landings(happening: Happening) -> tuple[tuple[int, float, float], ...]:
    """Return when (ms after it began) and where a pebble touches the water, hop by hop."""
    start, hops = max(0, happening.x - 1) // 6, max(0, happening.x - 1) % 6 + 1
    side = 1 if happening.seat is Seat.A else -1
    x = 300.0 if side == 1 else 980.0
    y = 520.0 + 17 * min(4, start)
    found = []
    length = 70.0 + 9 * hops
    for hop in range(hops):
        x += side * length
        y += 4.0
        found.append((HOP_MS * (hop + 1), x, y))
        length *= 0.82
    return tuple(found)


def pebble(happening: Happening, t_ms: int) -> tuple[Shape, ...]:
    """Draw a skipped pebble: an arc for each hop and rings where it touched."""
    age = t_ms - happening.began_ms
    landings = pebble_landings(happening)
    side = 1 if happening.seat is Seat.A else -1
    before: Point = (300.0 if side == 1 else 980.0, landings[0][2] - 26)
    found: list[Shape] = []
    for hop, (when, x, y) in enumerate(landings):
        if when - HOP_MS <= age < when:
            part = 1 - (when - age) / HOP_MS
            height = (30 if hop else 16) * 4 * part * (1 - part) * 0.86**hop
            px = before[0] + (x - before[0]) * part
            py = before[1] + (y - before[1]) * part - height
            found.append(Sprite("pebble", _stone(), px, py))
        found.extend(rings(x, y, age - when, last=hop == len(landings) - 1))
        before = (x, y)
    return tuple(found)


@lru_cache(maxsize=128)
def _stone() -> tuple[Shape, ...]:
    return (Ellipse(0, 0, 5.2, 3.1, hexa("#6A6278")), Ellipse(-1, -0.9, 3, 1.2, hexa("#C9C0CE")))


def rings(x: float, y: float, age: int, *, last: bool) -> tuple[Shape, ...]:
    """Draw widening rings on the water, `age` ms after the touch."""
    if not 0 <= age < RING_MS:
        return ()
    part = age / RING_MS
    found: list[Shape] = []
    for k in range(3 if last else 2):
        grown = part - 0.16 * k
        if grown > 0:
            step = int(grown * 16)
            size = 5 + step * (3.4 if last else 2.4)
            line = ring((0, 0), size, size * 0.28, 1.4, (255, 240, 220, 230))
            found.append(Sprite(f"ring{size:.0f}", (line,), x, y, (1 - grown) * 0.85))
    if last and part < 0.22:
        up = part / 0.22
        for k in (-1, 0, 1):
            drop = (x + k * 6 * up, y - 13 * 4 * up * (1 - up) - (k == 0) * 4 * up)
            found.append(Sprite("drop", (Circle(0, 0, 1.7, (255, 246, 232, 240)),), *drop))
    return tuple(found)


def fish(happenings: tuple[Happening, ...], t_ms: int) -> tuple[Shape, ...]:
    """Raise a fish between two pebbles that land within a second of each other."""
    ends = [pebble_landings(h)[-1] + (h,) for h in happenings if h.kind is ToyKind.PEBBLE]
    found: list[Shape] = []
    for i, (when, x, y, one) in enumerate(ends):
        for later, x2, y2, other in ends[i + 1 :]:
            first, second = one.began_ms + when, other.began_ms + later
            age = t_ms - max(first, second) - 350
            if abs(first - second) <= 1000 and 0 <= age < FISH_MS + RING_MS:
                found.extend(_leap((x + x2) / 2, (y + y2) / 2 + 6, age))
    return tuple(found)


def _leap(x: float, y: float, age: int) -> tuple[Shape, ...]:
    part = min(1.0, age / FISH_MS)
    found = [*rings(x - 34, y, age, last=True), *rings(x + 34, y, age - FISH_MS, last=True)]
    if part < 1.0:
        at = (x - 34 + 68 * part, y - 66 * 4 * part * (1 - part))
        turn = round((-62 + 124 * part) / 4) * 4.0
        found.append(sprite("fish", _fish(), Place(*at, 1.0, turn)))
    return tuple(found)


@lru_cache(maxsize=128)
def _fish() -> tuple[Shape, ...]:
    silver, back = hexa("#D8DCE8"), hexa("#6A7CA0")
    return (
        Polygon(((-12, 0), (-23, -7), (-20, 0), (-23, 7)), back),
        blob([(-14, 0), (-4, -6.6), (8, -5.6), (15, 0), (8, 5), (-4, 5.4)], silver),
        blob([(-13, -0.6), (-4, -6.6), (8, -5.6), (14, -1), (2, -1.8)], back),
        Polygon(((-1, -6), (4, -10.5), (6, -5.5)), back),
        Circle(10, -1.4, 1.3, hexa("#241D33")),
        Line(((12, 2), (14.4, 1.2)), 0.8, hexa("#241D33")),
    )


def pluck(happening: Happening, t_ms: int, reach: int) -> tuple[Shape, ...]:
    """Draw a plucked rope: one eighth of the handrail's rope swings and comes to rest."""
    age = t_ms - happening.began_ms
    if not 0 <= age < PLUCK_MS:
        return ()
    string = max(0, min(7, happening.x))
    wide = (BANK_RIGHT - BANK_LEFT) / 8
    left = BANK_LEFT + wide * string
    fade = (1 - age / PLUCK_MS) ** 2
    swing = 11 * fade * math.cos(age / 1000 * math.tau * (5 + string * 0.5))
    found: list[Shape] = []
    for sign, strength in ((1, 0.9), (-0.55, 0.35)):
        points = []
        for k in range(13):
            x = left + wide * k / 12
            y = rail_y(x, reach) + swing * sign * math.sin(k / 12 * math.pi)
            points.append((x, y))
        found.append(Line(tuple(points), 1.4, faded(BRIGHT, strength * min(1.0, fade * 1.6))))
    middle = left + wide / 2
    found.append(Glow(middle, rail_y(middle, reach), wide * 0.6, 16, faded(LAMP, 0.6 * fade), 0.05))
    return tuple(found)


def lantern_glow(happening: Happening, t_ms: int) -> tuple[Shape, ...]:
    """Draw the light a held lantern sends over the water."""
    age = t_ms - happening.began_ms
    if not 0 <= age < GLOW_MS:
        return ()
    strength = math.sin(age / GLOW_MS * math.pi)
    x = HOOK_LEFT - 46 if happening.seat is Seat.A else HOOK_RIGHT + 46
    level = round(strength * 8) / 8
    near = Glow(x, deck_y(x) - 66, 120, 110, faded(LAMP, 0.7 * level), 0.06)
    far = Glow(x + (60 if x < 640 else -60), 575, 120, 34, faded(LAMP, 0.55 * level), 0.06)
    return (near, far)


def ripple_of_nod(happening: Happening, t_ms: int) -> tuple[Shape, ...]:
    """Send a nod over the water as one ring that travels to the other bank."""
    age = t_ms - happening.began_ms
    if not 0 <= age < 2400:
        return ()
    part = age / 2400
    side = 1 if happening.seat is Seat.A else -1
    x = 640 - side * 320 + side * 640 * part
    fade = math.sin(part * math.pi)
    line = ring((0, 0), 22, 5.5, 1.6, (255, 240, 220, 220))
    inner = ring((0, 0), 12, 3, 1.2, (255, 240, 220, 170))
    return (replace(Sprite("nod", (line, inner)), x=x, y=540.0, alpha=fade * 0.9),)
