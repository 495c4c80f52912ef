"""Draws the feelings ring round: petals in their colours, the word in hand upright in the hub.

The resting ring is painted once and kept; a petal that is hovered, focused or held is painted
over it, with a ring of light that grows as long as it is held.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace

import pygame

from game.client.boxes import Box
from game.client.paint import Shape
from game.client.theme import HINT, KEY, Colour, Face, Type, mix
from game.client.wheel import FAMILY, GROW_PX, HUB, WORD, Wedge, name_place
from game.client.widgets.base import NO_LIMIT, Kit, State, is_selected, number_key
from game.screens.tree import Node

_FINE = 3  # petals are painted this much larger and scaled down
_KEPT = 2  # resting rings kept
_MILD = 0.62  # how much of the card's colour the mildest word has
_HUB_WORD = Type(Face.STORY, 600, 27, 1.15)
_ICON_PX, _HUB_ICON_PX = 18, 30
STEP_MS = 300  # a feeling grows by one with each of these
STRONGEST = 5
_PRE = pygame.BLEND_PREMULTIPLIED


@dataclass(frozen=True, slots=True)
class _Hot:
    """The piece that is in hand: held, else pointed at, else focused, else chosen."""

    box: Box
    state: State
    family: Box


_resting: OrderedDict[tuple[object, ...], tuple[pygame.Surface, Kit]] = OrderedDict()


def wheel(
    target: pygame.Surface, item: Box, down: int, kit: Kit, state_of: Callable[[Box], State]
) -> None:
    """Draw the ring in its square, `down` px lower than it was placed."""
    rect = item.rect.move(0, down)
    target.blit(_rest(item, kit), rect, special_flags=_PRE)
    _keys(target, item, rect.center, kit)
    hot = _hot(item, state_of)
    if hot is None:
        _hub(target, rect, "", item.node.note, kit)
        return
    _petal(target, rect.center, hot, kit)
    strength = strength_at(hot.state.held_ms) if hot.state.pressed else 0.0
    if strength > 0:
        _light(target, rect, strength, kit)
    family = hot.family.node
    is_word = hot.box is not hot.family
    _hub(
        target,
        rect,
        hot.box.node.name,
        family.name if is_word else "",
        kit,
        family.icon,
    )


def strength_at(held_ms: int) -> float:
    """Return how far the light has grown, 0 to 5, after a petal was held so long."""
    return min(float(STRONGEST), held_ms / STEP_MS)


def _hot(item: Box, state_of: Callable[[Box], State]) -> _Hot | None:
    found: dict[int, _Hot] = {}
    for row in item.children:
        family = row.children[0]
        for piece in row.children:
            state = state_of(piece)
            is_open = piece is family and is_selected(piece.node)
            for rank, holds in enumerate((state.pressed, state.hovered, state.focused, is_open)):
                if holds and rank not in found:
                    found[rank] = _Hot(piece, state, family)
    return found[min(found)] if found else None


# -- the ring at rest --------------------------------------------------------------


def _rest(item: Box, kit: Kit) -> pygame.Surface:
    names = tuple(
        (c.node.name, c.node.keys, c.node.flags) for row in item.children for c in row.children
    )
    # whoever draws the words is kept with them, so that its number is not given to another
    key = (item.rect.width, kit.theme, names, id(kit.art), id(kit.press))
    kept = _resting.get(key)
    if kept is None:
        while len(_resting) >= _KEPT:
            _resting.popitem(last=False)
        kept = _resting[key] = (_painted(item, kit), kit)
    _resting.move_to_end(key)
    return kept[0]


def _painted(item: Box, kit: Kit) -> pygame.Surface:
    size = item.rect.width
    large = pygame.Surface((size * _FINE, size * _FINE), pygame.SRCALPHA)
    palette = kit.theme.palette
    middle = size * _FINE / 2
    far = (size / 2 - GROW_PX) * _FINE
    for k in range(10, 0, -1):  # the soft shadow the ring casts on the paper
        shade = (*mix(palette.paper, palette.ink, 0.012 * (11 - k)), 255)
        pygame.draw.circle(large, shade, (middle, middle + 3 * _FINE), far + k * _FINE)
    pygame.draw.circle(large, palette.line, (middle, middle), far)
    for row in item.children:
        for n, piece in enumerate(row.children):
            wedge = _wedge(piece)
            fill = tint(row.children[0].node.value, n, kit)
            points = [(middle + x * _FINE, middle + y * _FINE) for x, y in wedge.outline()]
            pygame.draw.polygon(large, fill, points)
            pygame.draw.aalines(large, palette.line, True, points)  # noqa: FBT003 - by position only
            pygame.draw.lines(large, palette.line, True, points, _FINE)  # noqa: FBT003 - as above
    surface = pygame.transform.smoothscale(large.premul_alpha(), (size, size))
    for row in item.children:
        for piece in row.children:
            _words(surface, (size // 2, size // 2), piece, row.children[0], kit, palette.ink)
    return surface


def tint(family: str, place: int, kit: Kit) -> Colour:
    """Return a piece's colour: 0 is the family itself, then its words from pale to full."""
    full = kit.theme.feeling(family)
    if not place:
        return full
    return mix(full, kit.theme.palette.card, max(0.0, _MILD * (1 - (place - 1) / 3)))


def _wedge(piece: Box) -> Wedge:
    if piece.wedge is None:
        raise ValueError(f"{piece.node.id} is no piece of a ring")
    return piece.wedge


def _words(  # noqa: PLR0913, PLR0917 - where, what, and in which colour
    target: pygame.Surface,
    middle: tuple[int, int],
    piece: Box,
    family: Box,
    kit: Kit,
    colour: Colour,
    grown: float = 0.0,
) -> None:
    wedge = _wedge(piece)
    turn = (wedge.start + wedge.end) / 2
    if piece is family:
        block = kit.wrap(piece.node.name, FAMILY, NO_LIMIT)
        x, y = name_place(wedge, block.width, block.height, kit.theme.px(_ICON_PX))
        _family(target, (middle[0] + x, middle[1] + y), piece.node, kit, colour)
        return
    turned = _turned(piece.node.name, turn, kit, colour, bold=grown > 0)
    x, y = wedge.point((wedge.near + wedge.far + grown) / 2, turn)
    target.blit(turned, turned.get_rect(center=(middle[0] + x, middle[1] + y)), special_flags=_PRE)


def _keys(target: pygame.Surface, item: Box, middle: tuple[int, int], kit: Kit) -> None:
    """Print the keys of the open family's words outside their petals."""
    for piece in (p for row in item.children for p in row.children[1:] if number_key(p.node)):
        wedge = _wedge(piece)
        block = kit.wrap(number_key(piece.node), KEY, NO_LIMIT)
        x, y = wedge.point(wedge.far + 13, (wedge.start + wedge.end) / 2)
        at = pygame.Rect(0, 0, 30, block.height)
        at.center = (round(middle[0] + x), round(middle[1] + y))
        kit.press.block(target, block, at, kit.theme.palette.ink, "centre")


def _family(
    target: pygame.Surface, at: tuple[float, float], node: Node, kit: Kit, colour: Colour
) -> None:
    block = kit.wrap(node.name, FAMILY, NO_LIMIT)
    icon = kit.theme.px(_ICON_PX)
    kit.icon(target, node.icon, (round(at[0]), round(at[1] - block.height / 2 - 1)), icon, colour)
    key = number_key(node)
    if key:
        sign = kit.wrap(key, KEY, NO_LIMIT)
        beside = pygame.Rect(round(at[0] + icon * 0.5), 0, 20, sign.height)
        beside.centery = round(at[1] - block.height / 2 - 1)
        kit.press.block(target, sign, beside, colour, "centre")
    body = pygame.Rect(0, 0, block.width + 8, block.height)
    body.midtop = (round(at[0]), round(at[1] + icon / 2 - block.height / 2))
    # a wide name may reach the outline of its piece when that is in hand
    kit.brush.box(target, body.inflate(-2, -3), Shape(kit.theme.feeling(node.value), None, 0, 6))
    kit.press.block(target, block, body, colour, "centre")


def _turned(name: str, turn: float, kit: Kit, colour: Colour, *, bold: bool) -> pygame.Surface:
    """Return a word along its petal, never upside down; drawn twice as large for clean edges."""
    kind = replace(WORD, size=WORD.size * 2, weight=800 if bold else WORD.weight)
    block = kit.wrap(name, kind, NO_LIMIT)
    line = kit.press.line(name, block.face, colour)
    flips = math.cos(math.radians(turn)) < -0.001
    return pygame.transform.rotozoom(line, 180 - turn if flips else -turn, 0.5)


# -- what is in hand ---------------------------------------------------------------


def _petal(target: pygame.Surface, middle: tuple[int, int], hot: _Hot, kit: Kit) -> None:
    """Draw the piece in hand over the ring: a word grows out of it and turns gold when held."""
    palette, wedge = kit.theme.palette, _wedge(hot.box)
    is_word = hot.box is not hot.family
    grown = 0.0
    if is_word:
        grown = (
            12.0 + (GROW_PX - 14) * strength_at(hot.state.held_ms) / STRONGEST * hot.state.pressed
        )
    fill = kit.theme.feeling(hot.family.node.value)
    if hot.state.pressed and is_word:
        fill = mix(fill, palette.gold, 0.75)
    edge = palette.focus if hot.state.focused else palette.ink
    _polygon(target, middle, wedge.outline(grown), fill, edge)
    _words(target, middle, hot.box, hot.family, kit, palette.ink, grown)


def _polygon(
    target: pygame.Surface,
    middle: tuple[int, int],
    outline: list[tuple[float, float]],
    fill: Colour,
    edge: Colour,
) -> None:
    left, top = (
        math.floor(min(p[0] for p in outline)) - 4,
        math.floor(min(p[1] for p in outline)) - 4,
    )
    wide = math.ceil(max(p[0] for p in outline)) + 4 - left
    tall = math.ceil(max(p[1] for p in outline)) + 4 - top
    large = pygame.Surface((wide * _FINE, tall * _FINE), pygame.SRCALPHA)
    points = [((x - left) * _FINE, (y - top) * _FINE) for x, y in outline]
    pygame.draw.polygon(large, fill, points)
    for number, point in enumerate(points):
        pygame.draw.line(large, edge, points[number - 1], point, 2 * _FINE + 2)
        pygame.draw.circle(large, edge, point, _FINE + 1)
    small = pygame.transform.smoothscale(large.premul_alpha(), (wide, tall))
    target.blit(small, (middle[0] + left, middle[1] + top), special_flags=_PRE)


def _light(target: pygame.Surface, rect: pygame.Rect, strength: float, kit: Kit) -> None:
    """Draw the ring of light round the hub, one fifth of it for each strength reached."""
    palette = kit.theme.palette
    if kit.theme.reduced_motion:
        strength = float(int(strength))
    radius = (rect.width / 2 - GROW_PX) * HUB
    side = math.ceil(radius * 2 + 36)
    large = pygame.Surface((side * _FINE, side * _FINE), pygame.SRCALPHA)
    centre = side * _FINE / 2
    for n in range(STRONGEST):
        filled = max(0.0, min(1.0, strength - n))
        start = -90 + n * 72 + 4
        for share, colour, thick in ((1.0, palette.line, 5), (filled, palette.gold, 9)):
            if share > 0:
                _arc(
                    large, centre, (radius - 1) * _FINE, (start, start + 64 * share), colour, thick
                )
    small = pygame.transform.smoothscale(large.premul_alpha(), (side, side))
    corner = (rect.centerx - side // 2, rect.centery - side // 2)
    if strength >= 1:
        glow = pygame.transform.gaussian_blur(small, 6)
        target.blit(glow, corner, special_flags=_PRE)
    target.blit(small, corner, special_flags=_PRE)


def _arc(  # noqa: PLR0913, PLR0917 - a stroke: on what, where, how far, how
    surface: pygame.Surface,
    centre: float,
    radius: float,
    turns: tuple[float, float],
    colour: Colour,
    thick: int,
) -> None:
    steps = max(2, round((turns[1] - turns[0]) / 2))
    for k in range(steps + 1):
        angle = math.radians(turns[0] + (turns[1] - turns[0]) * k / steps)
        at = (centre + radius * math.cos(angle), centre + radius * math.sin(angle))
        pygame.draw.circle(surface, colour, at, thick * _FINE / 2)


def _hub(  # noqa: PLR0913, PLR0917 - what stands in the middle, line by line
    target: pygame.Surface, rect: pygame.Rect, word: str, under: str, kit: Kit, icon: str = ""
) -> None:
    """Draw the middle: the word in hand upright and large, or how to use the ring."""
    palette = kit.theme.palette
    radius = round((rect.width / 2 - GROW_PX) * HUB)
    large = pygame.Surface((2 * radius * _FINE, 2 * radius * _FINE), pygame.SRCALPHA)
    pygame.draw.circle(large, palette.card, (radius * _FINE, radius * _FINE), radius * _FINE)
    disc = pygame.transform.smoothscale(large.premul_alpha(), (2 * radius, 2 * radius))
    target.blit(disc, (rect.centerx - radius, rect.centery - radius), special_flags=_PRE)
    room = round(radius * 1.62)
    kind = _HUB_WORD
    while word and kit.wrap(word, kind, NO_LIMIT).width > room and kind.size > 15:
        kind = replace(kind, size=kind.size - 1)
    big = kit.wrap(word, kind, NO_LIMIT)
    small = kit.wrap(under, HINT, room, even=True)
    high = kit.theme.px(_HUB_ICON_PX) if icon else 0
    tall = high + (big.height if word else 0) + (small.height if under else 0)
    y = rect.centery - tall // 2
    if icon:
        kit.icon(target, icon, (rect.centerx, y + high // 2 - 2), high, palette.ink)
        y += high
    body = pygame.Rect(rect.centerx - radius, y, 2 * radius, big.height)
    if word:
        kit.press.block(target, big, body, palette.ink, "centre")
        body.y += big.height
    kit.press.block(target, small, body, palette.soft, "centre")
