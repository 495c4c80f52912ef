"""Compose the whole picture of a `World`: kept layers and moving shapes, back to front.

Pure and deterministic: the same world, happenings and time give the same picture. With `still`
nothing depends on the time, for people who asked for less motion.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from typing import TypeAlias

from game.rules.seats import Seat
from game.screens.picture import effects, props, shows, weather
from game.screens.picture.bridge import deck, rails
from game.screens.picture.buildings import HOUSE_LEFT, HOUSE_RIGHT, KITCHEN
from game.screens.picture.companions import comforts, companion, envelopes, surprise
from game.screens.picture.figures import GESTURE_MS, Gesture, figure
from game.screens.picture.landscape import landscape
from game.screens.picture.lights import lights
from game.screens.picture.palette import palette_of
from game.screens.picture.shapes import Glow, Gradient, Shape, Sprite, faded
from game.screens.picture.stage import stools, table
from game.screens.world import Happening, Lid, Setting, Sky, ToyKind, World

LAMPS = {Sky.DUSK: 0.8, Sky.STORM: 1.0, Sky.NIGHT: 1.0, Sky.DAWN: 0.15}
HEARTHS = {
    Setting.RIVER: (HOUSE_LEFT, HOUSE_RIGHT),
    Setting.DUMPLING: (KITCHEN,),
    Setting.GARDEN: (HOUSE_LEFT,),
}
"""Houses whose chimneys smoke while somebody is there, left bank first."""

GESTURES = frozenset(
    {
        ToyKind.LAUGH,
        ToyKind.GROAN,
        ToyKind.HEART,
        ToyKind.OH,
        ToyKind.WAVE,
        ToyKind.NOD,
        ToyKind.GLOW,
    }
)


@dataclass(frozen=True, slots=True)
class Layer:
    """Shapes that stay the same while `key` does; `whole` covers everything and is opaque.

    `draw` is called only by a painter that has not kept the key: drawing a landscape takes a
    quarter of a second, finding its image none.
    """

    key: str
    draw: Callable[[], tuple[Shape, ...]] = field(compare=False)
    alpha: float = 1.0
    whole: bool = False

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """Return the layer's shapes, drawn now."""
        return self.draw()


Part: TypeAlias = Layer | Shape


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture's parts from back to front; layers are kept by key, the rest moves."""

    parts: tuple[Part, ...]

    @property
    def still(self) -> tuple[Layer, ...]:
        """Return the layers, which a painter keeps."""
        return tuple(part for part in self.parts if isinstance(part, Layer))

    @property
    def moving(self) -> tuple[Shape, ...]:
        """Return the shapes that are placed anew in every frame."""
        return tuple(part for part in self.parts if not isinstance(part, Layer))


def compose(world: World, happenings: tuple[Happening, ...], t_ms: int, *, still: bool) -> Picture:
    """Compose the picture of a world at a moment.

    Args:
        world: what the picture shows.
        happenings: toys in play; those that are over draw nothing.
        t_ms: the picture's own clock.
        still: reduced motion: everything stands as at the beginning of time, toys show nothing
            that travels, gestures show their middle.
    """
    clock = 0 if still or world.paused else t_ms
    wind = 0 if world.paused else world.wind
    calm = replace(world, wind=wind)
    playing = tuple(h for h in happenings if h.began_ms <= t_ms)
    parts: list[Part] = [
        *_skies(world),
        *_behind(calm, clock),
        *(() if still else _on_water(calm, playing, t_ms)),
        _deck(calm),
        *_people(calm, playing, t_ms, clock),
        _rails(calm),
        *_before(calm, playing, (t_ms, clock), still=still),
    ]
    if world.paused:
        parts.append(
            Gradient((0, 0, 1280, 720), ((0.0, (18, 18, 44, 120)), (1.0, (18, 18, 44, 120))))
        )
    return Picture(tuple(parts))


def _skies(world: World) -> tuple[Layer, ...]:
    now = whole_layer(world.setting, world.sky, mirrored=world.mirrored)
    if world.sky_mix >= 1.0 or world.sky_before is None or world.sky_before is world.sky:
        return (now,)
    before = whole_layer(world.setting, world.sky_before, mirrored=world.mirrored)
    return (before, replace(now, alpha=world.sky_mix))


@lru_cache(maxsize=16)
def whole_layer(setting: Setting, sky: Sky, *, mirrored: bool = False) -> Layer:
    """Return the opaque layer of a landscape."""
    swapped = mirrored and setting is not Setting.RIVER
    name = f"{setting}-{sky}-across" if swapped else f"{setting}-{sky}"
    return Layer(name, partial(landscape, setting, sky, mirrored=swapped), whole=True)


def _lamp(world: World) -> float:
    if world.sky_before is None or world.sky_mix >= 1.0:
        return LAMPS[world.sky]
    before, now = LAMPS[world.sky_before], LAMPS[world.sky]
    return round(before + (now - before) * world.sky_mix, 1)


def _behind(world: World, clock: int) -> tuple[Shape, ...]:
    pal = palette_of(world.setting, world.sky)
    parts: list[Shape] = [*effects.shimmer(pal, clock, world.wind), *lights(world, _lamp(world))]
    swapped = world.mirrored and world.setting is not Setting.RIVER
    people = (world.right, world.left) if swapped else (world.left, world.right)
    for place, who in zip(HEARTHS.get(world.setting, ()), people, strict=False):
        if who.window_lit:
            top = (place.mirrored() if swapped else place).point((93.5, -140.0))
            parts.extend(effects.smoke(top, clock + round(top[0]) * 7, world.wind))
    if world.setting is Setting.TWO_CITIES:
        parts.extend(weather.train(clock, _lamp(world), mirrored=swapped))
    parts.extend(comforts(world))
    return tuple(parts)


def _on_water(world: World, playing: tuple[Happening, ...], t_ms: int) -> tuple[Shape, ...]:
    parts: list[Shape] = []
    for happening in playing:
        if happening.kind is ToyKind.PEBBLE:
            parts.extend(effects.pebble(happening, t_ms))
        elif happening.kind is ToyKind.NOD:
            parts.extend(effects.ripple_of_nod(happening, t_ms))
    parts.extend(effects.fish(playing, t_ms))
    parts.extend(effects.fireflies(world.fireflies, t_ms))
    return tuple(parts)


def bridge_key(world: World) -> str:
    """Name everything the bridge's layers depend on."""
    planks = ",".join(f"{p.seat}{p.place}{p.mark}" for p in world.planks)
    lit = "".join(sorted(world.lanterns))
    people = f"{world.left.pose in _ON}{world.right.pose in _ON}{world.lid is not Lid.NONE}"
    return (
        f"{world.setting}-{world.sky}-{world.reach}-{planks}-{lit}"
        f"-{world.middle_lantern}-{people}-{_lamp(world)}"
    )


_ON = frozenset({"sit", "middle"})


@lru_cache(maxsize=8)
def _bridge(key: str, world: World) -> tuple[Layer, Layer]:
    pal, lamp = palette_of(world.setting, world.sky), _lamp(world)
    back = Layer(f"deck-{key}", partial(deck, world, pal, lamp))
    return back, Layer(f"rails-{key}", partial(rails, world, pal, lamp))


def _bare(world: World) -> World:
    """Return the world without what the bridge does not show, so that its layers are kept."""
    return World(
        setting=world.setting,
        sky=world.sky,
        sky_before=world.sky_before,
        sky_mix=round(world.sky_mix, 1),
        reach=world.reach,
        planks=world.planks,
        lanterns=world.lanterns,
        middle_lantern=world.middle_lantern,
        lid=world.lid,
        prop=world.prop,
        left=replace(world.left, window_lit=True),
        right=replace(world.right, window_lit=True),
    )


def _deck(world: World) -> Layer:
    return _bridge(bridge_key(world), _bare(world))[0]


def _rails(world: World) -> Layer:
    return _bridge(bridge_key(world), _bare(world))[1]


def _gesture(playing: tuple[Happening, ...], seat: Seat, t_ms: int) -> Gesture | None:
    for happening in reversed(playing):
        age = t_ms - happening.began_ms
        if happening.seat is seat and happening.kind in GESTURES and 0 <= age < GESTURE_MS:
            return Gesture(happening.kind, age / GESTURE_MS)
    return None


def _people(
    world: World, playing: tuple[Happening, ...], t_ms: int, clock: int
) -> tuple[Shape, ...]:
    parts: list[Shape] = []
    if world.lid is not Lid.NONE:
        parts.extend(stools())
    parts.extend(props.behind(world, clock))
    for seat in Seat:
        gesture = _gesture(playing, seat, t_ms)
        if gesture is not None and clock != t_ms:
            gesture = replace(gesture, progress=0.5)
        parts.extend(figure(world, seat, gesture, clock))
    parts.extend(table(world.lid, world.lid_lift, clock))
    parts.extend(props.before(world, clock))
    return tuple(parts)


def _before(
    world: World, playing: tuple[Happening, ...], clocks: tuple[int, int], *, still: bool
) -> tuple[Shape, ...]:
    t_ms, clock = clocks
    parts: list[Shape] = []
    touched = [h for h in playing if h.kind is ToyKind.ANIMAL and t_ms - h.began_ms < 1500]
    parts.extend(companion(world, touched[-1] if touched else None, t_ms, clock))
    parts.extend(envelopes(world, clock))
    parts.extend(surprise(world, clock))
    if world.floor is not None and not still:
        parts.extend(effects.line_on_its_way(world.floor, world.line_part))
    parts.extend(shows.show(shows.settled(world.show) if still else world.show, clock))
    for happening in () if still else playing:
        if happening.kind is ToyKind.ROPE:
            parts.extend(effects.pluck(happening, t_ms, world.reach))
        elif happening.kind is ToyKind.GLOW:
            parts.extend(effects.lantern_glow(happening, t_ms))
    parts.extend(_falls(world, clock))
    parts.extend(effects.wind_streaks(clock, world.wind))
    if world.middle_lantern:
        glow = faded((255, 196, 106, 255), 0.16 * world.middle_lantern * _lamp(world))
        parts.append(Glow(640, 270, 150, 130, glow, 0.06))
    return tuple(parts)


def _falls(world: World, clock: int) -> tuple[Shape, ...]:
    """Draw what a setting's air carries: snow, leaves, rain over one bank, mist."""
    pal, heavy = palette_of(world.setting, world.sky), world.sky is Sky.STORM
    match world.setting:
        case Setting.DUMPLING:
            return effects.snow(clock, world.wind, heavy=heavy)
        case Setting.TWO_CITIES if world.sky is Sky.DAWN:
            return effects.leaves(pal, clock, world.wind)
        case Setting.TWO_CITIES:
            return weather.rain(clock, heavy=heavy, mirrored=world.mirrored)
        case Setting.OFFICE:
            return weather.mist(pal, clock, world.wind)
        case _:
            return effects.leaves(pal, clock, world.wind)


def names(picture: Picture) -> frozenset[str]:
    """Return the keys of all sprites and layers, by which tests tell what is shown."""
    keys = {layer.key for layer in picture.still}
    keys.update(s.key for s in picture.moving if isinstance(s, Sprite))
    return frozenset(keys)
