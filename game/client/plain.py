"""Draws the plainest pictures that fit the ports: blocks, circles and a quiet sky."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import pygame

from game.client import paint
from game.client.theme import LIGHT, Colour, hex_colour, mix
from game.screens.tree import Fold
from game.screens.world import Happening, World

_SKY = (hex_colour("222652"), hex_colour("B0687C"), hex_colour("54447A"))
_BLOCKS = 18


class PlainWorld:
    """Paints a gradient and the row of blocks: enough to see where the picture lies."""

    def paint(  # noqa: PLR0913, PLR0917  (the port's shape)
        self,
        surface: pygame.Surface,
        rect: pygame.Rect,
        world: World,
        fold: Fold,
        happenings: Sequence[Happening],
        t_ms: int,
    ) -> None:
        """Fill `rect`; see `ports.WorldPainter`."""
        del happenings, t_ms  # nothing moves here
        if fold is not Fold.BAR:
            half = rect.height // 2
            surface.blit(paint.gradient(rect.width, half, _SKY[0], _SKY[1]), rect.topleft)
            lower = paint.gradient(rect.width, rect.height - half, _SKY[1], _SKY[2])
            surface.blit(lower, (rect.x, rect.y + half))
        wide = min(rect.width, 340)
        step = wide // _BLOCKS
        left = rect.centerx - step * _BLOCKS // 2
        for place in range(_BLOCKS):
            laid = min(place, _BLOCKS - 1 - place) < world.reach
            side = LIGHT.line_a if place < _BLOCKS // 2 else LIGHT.line_b
            block = pygame.Rect(left + place * step, rect.centery - 6, step - 2, 12)
            pygame.draw.rect(surface, side if laid else LIGHT.cream, block, 0 if laid else 1)


class PlainArt:
    """Draws icons as rings, faces as curves and toys as a filling jar."""

    def icon(self, icon_id: str, size: int, colour: Colour) -> pygame.Surface:
        """Return a ring, a check or a lantern."""
        return _icon(icon_id, size, colour)

    def face(self, number: int, size: int) -> pygame.Surface:
        """Return a round face whose mouth turns with `number`."""
        return _face(number, size)

    def toy(
        self, toy_id: str, progress: float, args: Mapping[str, str], size: tuple[int, int]
    ) -> pygame.Surface:
        """Return a bar as full as the play is far."""
        del toy_id, args
        surface = pygame.Surface(size, pygame.SRCALPHA)
        surface.fill(mix(LIGHT.dusk, LIGHT.night, 0.4))
        width = round(size[0] * max(0.0, min(1.0, progress)))
        pygame.draw.rect(surface, LIGHT.gold, (0, size[1] - 8, width, 8))
        return surface

    def film(self, film_id: str, t_ms: int, size: tuple[int, int]) -> pygame.Surface:
        """Return a night frame with a light going across."""
        del film_id
        surface = pygame.Surface(size, pygame.SRCALPHA)
        surface.fill(LIGHT.night)
        x = round(size[0] * (t_ms % 3000) / 3000)
        pygame.draw.circle(surface, LIGHT.gold, (x, size[1] // 2), max(2, size[1] // 8))
        return surface

    def keepsake(self, keepsake_id: str, size: int) -> pygame.Surface:
        """Return a gold disc, as tall as the picture it stands for."""
        tall = size if keepsake_id.startswith("picture-") else size * 100 // 120
        return paint.disc(tall, LIGHT.gold, LIGHT.gold_edge)


@lru_cache(maxsize=256)
def _icon(icon_id: str, size: int, colour: Colour) -> pygame.Surface:
    big = pygame.Surface((96, 96), pygame.SRCALPHA)
    if icon_id == "check":
        pygame.draw.lines(big, colour, False, [(20, 50), (40, 70), (76, 28)], 12)  # noqa: FBT003
    elif icon_id == "lantern":
        pygame.draw.rect(big, LIGHT.gold, (32, 34, 32, 44))
        pygame.draw.rect(big, colour, (28, 30, 40, 52), 7, border_radius=6)
        pygame.draw.circle(big, colour, (48, 20), 12, 6)
    elif icon_id == "pause":
        pygame.draw.rect(big, colour, (30, 22, 10, 52), border_radius=4)
        pygame.draw.rect(big, colour, (56, 22, 10, 52), border_radius=4)
    elif icon_id == "stop":
        pygame.draw.rect(big, colour, (28, 28, 40, 40), 9, border_radius=6)
    else:
        pygame.draw.circle(big, colour, (48, 48), 36, 8)
        pygame.draw.circle(big, colour, (48, 48), 7)
    return pygame.transform.smoothscale(big.premul_alpha(), (size, size))


@lru_cache(maxsize=32)
def _face(number: int, size: int) -> pygame.Surface:
    big = pygame.Surface((200, 200), pygame.SRCALPHA)
    pygame.draw.circle(big, LIGHT.gold_edge, (100, 100), 98)
    pygame.draw.circle(big, mix(LIGHT.gold, LIGHT.line_a, number / 4), (100, 100), 92)
    for x in (66, 134):
        pygame.draw.circle(big, LIGHT.ink, (x, 82), 9)
    bend = (2 - number) * 14
    curve = [
        (60 + step * 8, 132 + bend - round(bend * ((step - 5) / 5) ** 2)) for step in range(11)
    ]
    pygame.draw.lines(big, LIGHT.ink, False, curve, 8)  # noqa: FBT003
    return pygame.transform.smoothscale(big.premul_alpha(), (size, size))
