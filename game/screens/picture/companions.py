"""What keeps the two company: the cat, comforts on the own porch, envelopes, a surprise."""

from __future__ import annotations

import math

from game.rules.seats import Seat
from game.screens.picture.animal import Cat, cat
from game.screens.picture.birds import Bird, bird_of, bird_pose, heron, petted
from game.screens.picture.lamps import IRON
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Line,
    Place,
    Polygon,
    Rounded,
    Shape,
    Sprite,
    blob,
    curve,
    hexa,
    mix,
    placed,
    sprite,
)
from game.screens.picture.span import MIDDLE, animal_point, deck_y, rail_y
from game.screens.picture.stage import TOP, envelope
from game.screens.world import Happening, Lid, World


def companion(world: World, touched: Happening | None, t_ms: int, clock: int) -> tuple[Shape, ...]:
    """Draw the scene's animal where it is, doing what it does; a touch makes it react."""
    x, y = _place(world)
    frame = -1
    if touched is not None and world.animal != "asleep":
        frame = (t_ms - touched.began_ms) // 90 if clock else 4
    left = x < MIDDLE if world.animal in {"pan", "inspect"} else world.animal_at > 16
    draw = bird_of(world.setting)
    if draw is None:
        pose, key = cat_pose(world.animal, clock)
        if frame >= 0:
            pose = Cat(mood="bliss", tail=math.sin(frame), head=9 * math.sin(frame * 0.8))
            key = f"pet{frame}"
        shapes: list[Shape] = [sprite(f"cat{key}", cat(pose), Place(x, y + 1, 0.92, 0.0, left))]
    else:
        bird, key = bird_pose(world.animal, clock)
        bird, key = (petted(frame), f"pet{frame}") if frame >= 0 else (bird, key)
        name = f"bird-{world.setting}-{key}"
        shapes = [sprite(name, draw(bird), Place(x, y + 1, 1.0, 0.0, left))]
    if world.animal == "asleep":
        shapes.extend(_dreams(x, y, clock))
    return tuple(shapes)


def _place(world: World) -> tuple[float, float]:
    """Return where the animal is: on the handrail, or beside what stands in the middle."""
    x, y = animal_point(world.animal_at, world.reach)
    if world.prop:
        x = 468.0 if x < MIDDLE else 812.0  # beside the phone boxes, tables or chairs
        return (x, rail_y(x, world.reach))
    if world.animal in {"offended", "pan"} and world.lid is not Lid.NONE:
        return (MIDDLE + 4, deck_y(MIDDLE) + 6)
    if world.lid is not Lid.NONE and abs(x - MIDDLE) < 110:
        x = MIDDLE + 128  # beside the table, never before the dish
        y = rail_y(x, world.reach)
    return (x, y)


def cat_pose(doing: str, clock: int) -> tuple[Cat, str]:  # noqa: PLR0911 - one return for each kind
    """Return the cat's pose for what it does, in steps, with a name for the step."""
    step = clock // 160 % 24
    sway = math.sin(step / 24 * math.tau)
    match doing:
        case "asleep":
            return Cat("loaf", "asleep", step=(step // 2) / 12), f"z{step // 2}"
        case "offended":
            flick = round(math.sin(step / 6 * math.tau), 1) + 0.0 if step > 16 else 0.0
            return Cat(mood="offended", tail=flick), f"o{flick:.1f}"
        case "pan" | "keen":
            glance = -0.9 if 12 <= step < 19 else 1.0
            return Cat(mood="keen", tail=sway, look=glance), f"p{step}"
        case "inspect":
            return Cat(mood="keen", tail=sway, head=6 * math.sin(step / 6 * math.tau)), f"i{step}"
        case "walk":
            return Cat("walk", tail=sway, step=clock // 90 % 10 / 10), f"w{step}{clock // 90 % 10}"
        case "count":
            beat = step // 4 % 3
            return Cat(mood="keen", paw=float(step % 4 < 2), head=4.0 * (beat - 1)), f"c{step % 12}"
        case _:
            mood = "bliss" if step == 11 else "calm"
            return Cat(mood=mood, tail=sway, look=1.0 if step < 15 else 0.2), f"h{step}"


def _dreams(x: float, y: float, clock: int) -> tuple[Shape, ...]:
    found: list[Shape] = []
    pale = (255, 246, 230, 255)
    for k in range(2):
        life = (clock / 3600 + k / 2) % 1.0
        size = 3.2 + 2.4 * life
        at = (x + 24 + 9 * life, y - 22 - 26 * life)
        z = ((-size, -size), (size, -size), (-size, size), (size, size))
        name = f"zz{round(size * 4)}"
        found.append(Sprite(name, (Line(z, 1.4, pale),), *at, math.sin(life * math.pi) * 0.9))
    return tuple(found)


def comforts(world: World) -> tuple[Shape, ...]:
    """Draw the comforts on the viewer's own porch, each in its place."""
    if world.mine is None or not world.porch:
        return ()
    shapes: list[Shape] = [Rounded((150.0, 462.0, 46.0, 4.0), 1.5, hexa("#6A4434"))]
    shapes.extend(Line(((x, 465), (x, 476)), 3.0, hexa("#4A3028")) for x in (156.0, 190.0))
    for thing in world.porch:
        shapes.extend(_comfort(thing))
    place = Place() if world.mine is Seat.A else Place(x=1280.0, flip=True)
    key = f"porch-{world.mine}-{'-'.join(world.porch)}"
    return (Sprite(key, placed(shapes, place)),)


def _comfort(thing: str) -> list[Shape]:
    plum = hexa("#7A5A9A")
    match thing:
        case "cushion":
            points = [(153, 461), (152, 453), (162, 451), (175, 451), (177, 459), (172, 462)]
            return [
                blob([(float(x), float(y)) for x, y in points], plum),
                Circle(164, 456, 1.4, hexa("#F0E2C8")),
            ]
        case "tea":
            return [
                Rounded((181.0, 453.0, 9.0, 9.0), 2.5, hexa("#F3E6CC")),
                Line(
                    curve([(190.0, 455.0), (193.5, 457.0), (190.0, 460.0)], 4), 1.4, hexa("#F3E6CC")
                ),
                Line(
                    curve([(184.0, 450.0), (182.5, 446.0), (185.0, 442.0)], 4),
                    1.3,
                    (255, 250, 240, 150),
                ),
            ]
        case "hammock":
            bed = curve([(88.0, 452.0), (102.0, 473.0), (128.0, 474.0), (144.0, 453.0)], 6)
            return [
                Line(((88, 446), (88, 484)), 3.4, hexa("#4A3028")),
                Line(((144, 447), (144, 485)), 3.4, hexa("#4A3028")),
                Polygon((*bed, (130, 467), (102, 466)), hexa("#C98A5A")),
            ]
        case "egg-hat":
            return [
                Polygon(((168, 462), (176, 462), (174, 457), (170, 457)), hexa("#F3E6CC")),
                Ellipse(172, 454, 4.6, 5.6, hexa("#F2D8B8")),
                Polygon(((167, 452), (172, 442), (177, 452)), hexa("#C4552A")),
                Rounded((166.4, 450.6, 11.2, 2.6), 1, hexa("#E6C06A")),
                Circle(172, 441.6, 1.9, hexa("#FFF3DC")),
            ]
        case _:
            return []


def envelopes(world: World, clock: int) -> tuple[Shape, ...]:
    """Draw both envelopes side by side in the middle of the bridge."""
    if world.envelopes == 0:
        return ()
    bob = 1.6 * math.sin(clock / 1400)
    base = TOP - 42 if world.lid is not Lid.NONE else deck_y(MIDDLE) - 36
    found: list[Shape] = []
    for side in (-1, 1):
        key = f"env{world.envelopes}{side}"
        tint = hexa("#4B78B8") if side < 0 else hexa("#C4552A")
        half = envelope(60.0, world.envelopes)
        edge = Line(((-30.0, 20.4), (30.0, 20.4)), 2.4, tint)
        place = Place(MIDDLE + side * 37, base + bob * side, 1.0, side * 4.0)
        found.append(sprite(key, (*half, edge), place))
    return tuple(found)


def surprise(world: World, clock: int) -> tuple[Shape, ...]:
    """Draw the scene's one unannounced surprise, small and at the edge."""
    match world.surprise:
        case "trumpet":
            return (sprite("trumpet", _neighbour(clock // 400 % 2), Place(1120, 446, 0.9)),)
        case "heron":
            return (sprite("heron", _heron(clock // 900 % 5 == 0), Place(352, 604, 1.0)),)
        case "cat-moves-in":
            pose = Cat("loaf", "asleep", step=clock // 300 % 12 / 12)
            place = Place(118, 412, 0.6)
            place = place.mirrored() if world.mirrored else place
            return (sprite(f"cat-in{clock // 300 % 12}", cat(pose), place),)
        case "printed-heron":
            return (sprite("printout", _printout(), Place(30, 446, 1.0)),)
        case "pigeon-post":
            return (sprite("ticket", _ticket(), Place(662, 452, 1.0, -8.0)),)
        case _:
            return ()


def _printout() -> tuple[Shape, ...]:
    """Draw a sheet with a heron on it, hanging out of the office's printer."""
    paper = hexa("#FFFDF6")
    return (
        Rounded((-16.0, -6.0, 32.0, 10.0), 2, hexa("#5A6472")),
        Polygon(((-12, -4), (12, -4), (14, 26), (-10, 28)), paper),
        *placed(heron(Bird(neck=0.8)), Place(0.0, 25.0, 0.4)),
        Rounded((-13.0, -6.0, 26.0, 3.0), 1, hexa("#3A424E")),
    )


def _ticket() -> tuple[Shape, ...]:
    """Draw the bus ticket that the pigeon has delivered."""
    return (
        Rounded((-13.0, -8.0, 26.0, 13.0), 1.4, hexa("#F6D98A")),
        Line(((-6, -8), (-6, 5)), 0.9, hexa("#B08A3A")),
        Line(((-2, -4), (9, -4)), 1.3, hexa("#8A6A3A")),
        Line(((-2, 0), (6, 0)), 1.3, hexa("#8A6A3A")),
        Circle(-9.6, -1.4, 1.5, hexa("#B0603A")),
    )


def _neighbour(beat: int) -> tuple[Shape, ...]:
    brass = hexa("#E0A84A")
    return (
        Circle(0, -30, 7, hexa("#E4B48C")),
        Rounded((-8.0, -24.0, 16.0, 24.0), 6, hexa("#5E8A6A")),
        Rounded((-8.0, -39.0, 16.0, 6.0), 3, hexa("#7A3A4A")),
        Line(((-5, -27), (-24, -29 - 2 * beat)), 2.6, brass),
        Polygon(((-22, -29 - 2 * beat), (-32, -36 - 2 * beat), (-32, -22 - 2 * beat)), brass),
        Circle(-38, -40 - 6 * beat, 2.2, IRON),
        Line(((-36, -40 - 6 * beat), (-36, -48 - 6 * beat)), 1.2, IRON),
    )


def _heron(peck: bool) -> tuple[Shape, ...]:  # noqa: FBT001 - private, one caller
    grey, dark = hexa("#B9C0D0"), hexa("#4A4F6A")
    neck = (
        [(6, -34), (12, -44), (7, -52), (13, -60)]
        if not peck
        else [(6, -34), (16, -38), (22, -30), (28, -24)]
    )
    tip = neck[-1]
    return (
        Line(((0, -22), (-1, 0)), 1.5, dark),
        Line(((4, -22), (5, 0)), 1.5, dark),
        blob([(-18, -22), (-4, -36), (8, -35), (9, -25), (-2, -20)], grey),
        blob([(-20, -20), (-6, -31), (2, -28), (-6, -22)], mix(grey, dark, 0.45)),
        Line(curve([(float(x), float(y)) for x, y in neck], 5), 3.0, grey),
        Circle(tip[0], tip[1], 3.4, grey),
        Line((tip, (tip[0] + 13, tip[1] + 2)), 1.8, hexa("#E0A84A")),
        Line((tip, (tip[0] - 8, tip[1] - 2)), 1.4, dark),
        Ellipse(2, 1, 14, 2.4, (255, 255, 255, 60)),
    )
