"""Light behind panes and bulbs: lit while a partner is here, dark while they are away."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from game.rules.seats import Seat
from game.screens.picture import cities, garden, office
from game.screens.picture.buildings import (
    GABLE_WINDOW,
    HOUSE_LEFT,
    HOUSE_RIGHT,
    KITCHEN,
    KITCHEN_WINDOW,
    SIDE_WINDOW,
    STAND,
    bulbs,
    window_bars,
)
from game.screens.picture.food import pan
from game.screens.picture.palette import BRIGHT, LAMP
from game.screens.picture.shapes import (
    ACROSS,
    Box,
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Line,
    Place,
    Polygon,
    Rounded,
    Shape,
    faded,
    hexa,
    mix,
    placed,
    sprite,
)
from game.screens.world import Figure, Pose, Setting, World

WARM, DEEP = hexa("#FFE79A"), hexa("#F2A650")
WOOD = hexa("#7A4A34")


@dataclass(frozen=True, slots=True)
class Panes:
    """Where a house's windows are, in its own space: the one somebody sits behind, and others."""

    place: Place
    window: Box
    others: tuple[Box, ...] = ()
    hearth: bool = False  # whether its chimney glows


PANES = {
    (Setting.RIVER, Seat.A): Panes(HOUSE_LEFT, GABLE_WINDOW, (SIDE_WINDOW,), hearth=True),
    (Setting.RIVER, Seat.B): Panes(HOUSE_RIGHT, GABLE_WINDOW, (SIDE_WINDOW,), hearth=True),
    (Setting.GARDEN, Seat.A): Panes(HOUSE_LEFT, GABLE_WINDOW, (SIDE_WINDOW,), hearth=True),
    (Setting.GARDEN, Seat.B): Panes(garden.GLASSHOUSE, garden.SHED_WINDOW),
    (Setting.TWO_CITIES, Seat.A): Panes(cities.TOWNHOUSE, cities.TOWN_WINDOW, cities.TOWN_OTHERS),
    (Setting.TWO_CITIES, Seat.B): Panes(
        cities.TERRACE, cities.TERRACE_WINDOW, cities.TERRACE_OTHERS
    ),
    (Setting.OFFICE, Seat.A): Panes(office.FLOAT, office.FLOAT_WINDOW),
    (Setting.OFFICE, Seat.B): Panes(office.LIGHTHOUSE, office.TOWER_WINDOW),
}
"""Houses with windows alone; the snowed-in kitchen and the chip stand light up in their own way."""


def lights(world: World, lamp: float) -> tuple[Shape, ...]:
    """Draw both banks' lights; `lamp` from 0 (day) to 1 (night) says how far they carry."""
    found: list[Shape] = []
    swapped = world.mirrored and world.setting is not Setting.RIVER
    for seat in Seat:
        figure = world.left if seat is Seat.A else world.right
        house = seat.other if swapped else seat
        shapes = _lights_of(world.setting, house, figure, lamp)
        if shapes:
            key = f"light-{world.setting}-{house}-{figure.window_lit:d}-{figure.pose}-{lamp:.1f}"
            found.append(sprite(key, shapes, ACROSS if swapped else Place()))
    return tuple(found)


@lru_cache(maxsize=32)
def _lights_of(setting: Setting, seat: Seat, figure: Figure, lamp: float) -> tuple[Shape, ...]:
    if setting is Setting.DUMPLING:
        return _in_snow(seat, figure, lamp)
    panes, inside = PANES[setting, seat], figure.pose is Pose.INSIDE
    sitting = _silhouette(panes.window) if inside else []
    if not figure.window_lit:
        return placed(sitting, panes.place)
    shapes = [*_lit_window(panes.window, 2, lamp)]
    for box in panes.others:
        shapes += _lit_window(box, 2, lamp)
    if setting is Setting.GARDEN and seat is Seat.B:
        shapes += [Glow(94, -30, 60, 40, faded(LAMP, 0.16 + 0.3 * lamp), 0.12)]
    x, _y, w, _ = panes.window
    glow = _chimney_glow(lamp) if panes.hearth else []
    return placed((*shapes, *sitting, *_pool(x + w / 2, lamp), *glow), panes.place)


def _in_snow(seat: Seat, figure: Figure, lamp: float) -> tuple[Shape, ...]:
    inside = figure.pose is Pose.INSIDE
    if seat is Seat.B:
        return _stand_light(lamp) if figure.window_lit else ()
    if not figure.window_lit:
        return placed(_silhouette(KITCHEN_WINDOW), KITCHEN) if inside else ()
    shapes = [*_kitchen(KITCHEN_WINDOW), *_lit_window(KITCHEN_WINDOW, 3, lamp)[1:]]
    if inside:
        shapes += _silhouette(KITCHEN_WINDOW)
    x, _y, w, _ = KITCHEN_WINDOW
    return placed((*shapes, *_pool(x + w / 2, lamp), *_chimney_glow(lamp)), KITCHEN)


def _lit_window(box: Box, panes: int, lamp: float) -> list[Shape]:
    x, y, w, h = box
    return [
        Gradient(box, ((0.0, mix(WARM, DEEP, 0.35)), (0.6, WARM), (1.0, BRIGHT))),
        *window_bars(box, WOOD, panes),
        Glow(x + w / 2, y + h / 2, w * 1.5, h * 1.6, faded(LAMP, 0.2 + 0.42 * lamp), 0.12),
    ]


def _kitchen(box: Box) -> list[Shape]:
    """Draw the kitchen seen through its window: curtain, ladle, pan on the stove."""
    x, y, w, h = box
    dark = hexa("#5A3428")
    cloth = hexa("#C4552A")
    curtain: list[Shape] = []
    for k in range(7):
        wide = w / 7
        curtain.append(Ellipse(x + wide * (k + 0.5), y + 1, wide * 0.56, 5.5, cloth))
    return [
        Gradient(box, ((0.0, DEEP), (0.5, WARM), (1.0, BRIGHT))),
        Glow(x + w / 2, y + h * 0.5, w * 0.5, h * 0.5, (255, 250, 220, 210), 0.4),
        Rounded((x, y + h - 5.5, w, 5.5), 0, dark),
        *placed(pan(), Place(x + w * 0.55, y + h - 5.5, 0.52)),
        Line(((x + 8, y + 4), (x + 8, y + 13)), 1.0, dark),
        Circle(x + 8, y + 14.5, 2.2, dark),
        Line(((x + 13, y + 4), (x + 13, y + 11)), 1.0, dark),
        Ellipse(x + 13, y + 13, 1.7, 2.6, dark),
        *curtain,
    ]


def _silhouette(box: Box) -> list[Shape]:
    x, y, w, h = box
    shade = hexa("#4A2A34", 0.8)
    cx, low = x + w * 0.36, y + h
    shoulders = [
        (cx + h * 0.3 * math.cos(a), low - h * 0.36 * math.sin(a))
        for a in (math.pi * k / 12 for k in range(13))
    ]
    return [Circle(cx, y + h * 0.5, h * 0.17, shade), Polygon(tuple(shoulders), shade)]


def _pool(x: float, lamp: float) -> list[Shape]:
    return [Glow(x, 14, 62, 18, faded(LAMP, 0.12 + 0.3 * lamp), 0.15)]


def _chimney_glow(lamp: float) -> list[Shape]:
    return [Glow(93, -138, 9, 5, faded(DEEP, 0.35 * lamp), 0.1)]


def _stand_light(lamp: float) -> tuple[Shape, ...]:
    inside = (
        Gradient(
            (5.0, -80.0, 102.0, 41.0),
            ((0.0, faded(DEEP, 0.35)), (0.5, faded(WARM, 0.5)), (1.0, faded(BRIGHT, 0.7))),
        ),
        Glow(30, -52, 44, 30, faded(BRIGHT, 0.5), 0.2),
        Glow(56, -50, 110, 64, faded(LAMP, 0.2 + 0.38 * lamp), 0.12),
        Rounded((62.0, -76.0, 15.0, 8.0), 3, hexa("#FFF6E6")),
        Circle(70, -64, 6.4, hexa("#D8A078")),
        Rounded((61.5, -58.0, 17.0, 19.0), 5, hexa("#F3E8D6")),
        Line(((66, -62), (70, -61), (74, -62)), 1.6, hexa("#5A3A30")),
        Circle(67.6, -65, 0.9, hexa("#2A1C28")),
        Circle(72.4, -65, 0.9, hexa("#2A1C28")),
        Rounded((14.0, -48.0, 32.0, 9.0), 2, hexa("#8E8A98")),
        Line(((17, -47), (22, -52), (27, -47), (33, -53), (41, -47)), 3.0, hexa("#F2C65E")),
        Rounded((-4.0, -40.0, 120.0, 5.0), 2, hexa("#E0A868")),
        Glow(56, 12, 96, 20, faded(LAMP, 0.18 + 0.36 * lamp), 0.15),
    )
    shapes: list[Shape] = list(placed(inside, STAND))
    for x, y in bulbs():
        shapes.append(Glow(x, y, 22, 22, faded(LAMP, 0.35 + 0.4 * lamp), 0.12))
        shapes.append(Circle(x, y, 3.0, BRIGHT))
    return tuple(shapes)
