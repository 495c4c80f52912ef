"""Colours of the painted world for each setting and time of day."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from game.screens.picture.climates import CLIMATES
from game.screens.picture.shapes import Rgba, hexa
from game.screens.world import Setting, Sky

GOLD = hexa("#ECBA54")
BRIGHT = hexa("#FFF3C4")
LAMP = hexa("#FFC46A")
SEAT_A = hexa("#4B78B8")
SEAT_B = hexa("#C4552A")
INK = hexa("#241D33")
CREAM = hexa("#FFF3DC")


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour the landscape needs; `sky` runs from the top to the horizon.

    `ridges` run from far to near, `ground` from lit to dark, `leaves` from shade to light.
    `stars`, `warmth` and `rim` are strengths from 0 to 1: stars, glow at the horizon, light on
    edges that face the horizon.
    """

    sky: tuple[Rgba, ...]
    sun: Rgba
    warmth: float
    stars: float
    cloud: Rgba
    ridges: tuple[Rgba, Rgba, Rgba]
    mist: Rgba
    pines: Rgba
    water: tuple[Rgba, Rgba, Rgba]
    streak: Rgba
    ground: tuple[Rgba, Rgba, Rgba]
    grass: tuple[Rgba, Rgba]
    trunk: Rgba
    leaves: tuple[Rgba, Rgba, Rgba, Rgba]
    wall: Rgba
    roof: Rgba
    stone: Rgba
    rim: Rgba
    moon: bool
    snow: bool = False


def _many(*codes: str) -> tuple[Rgba, ...]:
    return tuple(hexa(code) for code in codes)


def _three(one: str, two: str, three: str) -> tuple[Rgba, Rgba, Rgba]:
    return (hexa(one), hexa(two), hexa(three))


def _four(one: str, two: str, three: str, four: str) -> tuple[Rgba, Rgba, Rgba, Rgba]:
    return (hexa(one), hexa(two), hexa(three), hexa(four))


_DUSK = Palette(
    sky=_many("#1E2250", "#4A3F78", "#9A5C80", "#E88A6C", "#FFD08E"),
    sun=hexa("#FFE2A0"),
    warmth=1.0,
    stars=0.7,
    cloud=hexa("#F2A084", 0.34),
    ridges=_three("#9A6488", "#684C7E", "#463A6C"),
    mist=hexa("#F0B096", 0.42),
    pines=hexa("#302B58"),
    water=_three("#C98486", "#6E4F80", "#1C1B3E"),
    streak=hexa("#FFC896"),
    ground=_three("#5E5A48", "#2E3B3A", "#121A28"),
    grass=(hexa("#8A7A50"), hexa("#1C2830")),
    trunk=hexa("#2A2033"),
    leaves=_four("#37283C", "#643C44", "#A05C42", "#DC9656"),
    wall=hexa("#5A4258"),
    roof=hexa("#33264A"),
    stone=hexa("#4A3D52"),
    rim=hexa("#FFC28A", 0.75),
    moon=True,
)
_STORM = replace(
    _DUSK,
    sky=_many("#161838", "#362C5E", "#74446A", "#C46460", "#F8A468"),
    warmth=0.8,
    stars=0.12,
    cloud=hexa("#2A2450", 0.6),
    ridges=_three("#6E4670", "#4A3868", "#322C58"),
    mist=hexa("#B0708A", 0.36),
    pines=hexa("#231F46"),
    water=_three("#8E5A72", "#48386A", "#121230"),
    streak=hexa("#F0A080"),
    ground=_three("#454642", "#232E34", "#0D1420"),
    leaves=_four("#2C2236", "#50323E", "#7E4A3C", "#B0724A"),
    wall=hexa("#46354E"),
    roof=hexa("#281F40"),
    moon=False,
)
_NIGHT = Palette(
    sky=_many("#0C1028", "#1A2046", "#2E3160", "#4A4474", "#6E5C80"),
    sun=hexa("#A8A0D8"),
    warmth=0.34,
    stars=1.0,
    cloud=hexa("#5A5688", 0.3),
    ridges=_three("#454472", "#33345E", "#25284C"),
    mist=hexa("#7A78A8", 0.3),
    pines=hexa("#171A38"),
    water=_three("#565480", "#2A2E58", "#0B0E24"),
    streak=hexa("#B8B8E8"),
    ground=_three("#343C4C", "#1A2434", "#0A0F1C"),
    grass=(hexa("#4C5660"), hexa("#101826")),
    trunk=hexa("#141428"),
    leaves=_four("#1A1A30", "#2A2740", "#3E3650", "#5C4C60"),
    wall=hexa("#33304E"),
    roof=hexa("#1C1C38"),
    stone=hexa("#2C2C46"),
    rim=hexa("#8C90D0", 0.45),
    moon=True,
)
_DAWN = Palette(
    sky=_many("#7A9AC6", "#A6B6D2", "#E0C8CA", "#FFD8B0", "#FFF0CE"),
    sun=hexa("#FFFBE2"),
    warmth=0.72,
    stars=0.0,
    cloud=hexa("#FFF0E0", 0.55),
    ridges=_three("#B8B0CC", "#9096BC", "#6E7AA6"),
    mist=hexa("#FFF2E2", 0.55),
    pines=hexa("#566A90"),
    water=_three("#F2DCC8", "#A4B4D0", "#5C74A0"),
    streak=hexa("#FFFBEC"),
    ground=_three("#B4BC84", "#6E8C68", "#3C5C54"),
    grass=(hexa("#C8CC8C"), hexa("#4A6C54")),
    trunk=hexa("#5C4A50"),
    leaves=_four("#7A6456", "#B08058", "#DCA668", "#F6D498"),
    wall=hexa("#B08E84"),
    roof=hexa("#76586A"),
    stone=hexa("#9A8A8C"),
    rim=hexa("#FFF2D0", 0.8),
    moon=False,
)
MOONLIT = 0.8  # with so many stars out, the moon is out, too
_BASE = {Sky.DUSK: _DUSK, Sky.STORM: _STORM, Sky.NIGHT: _NIGHT, Sky.DAWN: _DAWN}

_SNOW_GROUND = {
    Sky.DUSK: _three("#E2C6D0", "#9A90BA", "#474878"),
    Sky.STORM: _three("#AE98B4", "#6A6698", "#302F5C"),
    Sky.NIGHT: _three("#8288B4", "#4C5288", "#1E2248"),
    Sky.DAWN: _three("#FFF8EE", "#D4DAEC", "#9AA8CE"),
}
_SNOW_RIDGES = {
    Sky.DUSK: _three("#C08CA0", "#8A6E9C", "#5C5286"),
    Sky.STORM: _three("#80587C", "#5C4A7C", "#3E3868"),
    Sky.NIGHT: _three("#5E608E", "#44487A", "#2E3260"),
    Sky.DAWN: _three("#DCD8E8", "#B4BCD8", "#8E9CC4"),
}
_SNOW_SKY = {
    Sky.DUSK: _many("#1C2454", "#43447E", "#8C6290", "#DC8E88", "#FFCFA2"),
    Sky.STORM: _many("#171B3E", "#303262", "#5E4A76", "#A4687A", "#E2A088"),
    Sky.NIGHT: _many("#0A1030", "#182350", "#2C3868", "#46507E", "#6A6E94"),
    Sky.DAWN: _many("#7EA2CE", "#AEC2DE", "#E6D6D8", "#FFE0C4", "#FFF4DC"),
}


def palette_of(setting: Setting, sky: Sky) -> Palette:
    """Return the colours of a setting at a time of day; snow keeps the light and lifts the land."""
    base = _BASE[sky]
    if setting is Setting.DUMPLING:
        return _in_snow(base, sky)
    if setting not in CLIMATES:
        return base
    climate = CLIMATES[setting][sky]
    changed = {field.name: getattr(climate, field.name) for field in fields(climate)}
    return replace(base, moon=climate.stars >= MOONLIT, **changed)


def _in_snow(base: Palette, sky: Sky) -> Palette:
    return replace(
        base,
        snow=True,
        sky=_SNOW_SKY[sky],
        ground=_SNOW_GROUND[sky],
        ridges=_SNOW_RIDGES[sky],
        grass=(_SNOW_GROUND[sky][1], base.trunk),
    )
