"""Says what the toolkit asks of whoever draws pictures; both ports have a plain second half.

The painted world, icons, faces, toys, films and keepsakes are drawn elsewhere. `plain.py` is
the simplest thing that fits these ports: tests use it, and it stands in when art is missing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import pygame

from game.client.theme import Colour
from game.screens.tree import Fold
from game.screens.world import Happening, World


class WorldPainter(Protocol):
    """Paints the picture behind a screen."""

    def paint(  # noqa: PLR0913, PLR0917  (the six things a picture is made of)
        self,
        surface: pygame.Surface,
        rect: pygame.Rect,
        world: World,
        fold: Fold,
        happenings: Sequence[Happening],
        t_ms: int,
    ) -> None:
        """Fill `rect` with the world as it is at `t_ms`.

        For `Fold.BAR` the rect is the space between title and buttons on a dark bar that is
        already there: only the row of blocks is wanted.
        """


class Art(Protocol):
    """Draws small pictures; every surface is in premultiplied alpha."""

    def icon(self, icon_id: str, size: int, colour: Colour) -> pygame.Surface:
        """Return an icon in one colour."""

    def face(self, number: int, size: int) -> pygame.Surface:
        """Return one of the five faces, 0 (well) to 4 (very badly)."""

    def toy(
        self, toy_id: str, progress: float, args: Mapping[str, str], size: tuple[int, int]
    ) -> pygame.Surface:
        """Return a toy at 0 to 1 of its play."""

    def film(self, film_id: str, t_ms: int, size: tuple[int, int]) -> pygame.Surface:
        """Return a silent film's picture at `t_ms`; it repeats by itself."""

    def keepsake(self, keepsake_id: str, size: int) -> pygame.Surface:
        """Return a finished scene's keepsake."""
