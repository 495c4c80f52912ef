"""Joins the painted world and the small pictures to the toolkit's two ports."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pygame

from game.client.art import bar, faces, icons
from game.client.art.painter import (
    CLEAR_PX,
    ON_BANKS,
    ON_DECK,
    UNDER_LANTERN,
    Painter,
    Rows,
    View,
    view_of,
)
from game.client.art.stills import Stills
from game.client.art.words import picture_words
from game.client.theme import Colour, Theme
from game.client.view import ScreenView
from game.data import data_path
from game.screens.picture.compose import compose
from game.screens.settings import Settings
from game.screens.tree import Fold
from game.screens.world import Happening, Lid, Pose, Sky, World

FILM_MS = 3_000
NIGHT = (20, 20, 44)


def theme_of(settings: Settings) -> Theme:
    """Return the theme that these settings ask for."""
    return Theme(
        scale=settings.text / 100,
        high_contrast=settings.contrast,
        reduced_motion=not settings.motion,
    )


LID_MS = 700
LINE_MS = 1_100  # a line of Talk on its way over the water
SKY_MS = 1_200


class Changes:
    """Lets the lid rise, a line cross the water and one sky pass into the next, none at once."""

    def __init__(self) -> None:
        """Start with nothing seen."""
        self._seen: World | None = None
        self._before: Sky | None = None
        self._sky_ms = -SKY_MS
        self._lid_ms = -LID_MS
        self._line_ms = -LINE_MS

    def follow(self, world: World, t_ms: int) -> World:
        """Return the world as it is on its way at `t_ms`."""
        seen, self._seen = self._seen, world
        if seen is not None and seen.setting is world.setting:
            if seen.sky is not world.sky:
                self._before, self._sky_ms = seen.sky, t_ms
            if seen.lid is Lid.COVERED and world.lid not in {Lid.COVERED, Lid.NONE}:
                self._lid_ms = t_ms
            if seen.floor is world.floor and world.lines == seen.lines + 1:
                self._line_ms = t_ms
        elif seen is not None:
            self._before = None
        mixed = _share(t_ms - self._sky_ms, SKY_MS)
        return replace(
            world,
            lid_lift=_share(t_ms - self._lid_ms, LID_MS),
            line_part=_share(t_ms - self._line_ms, LINE_MS),
            sky_before=self._before if mixed < 1.0 else None,
            sky_mix=mixed,
        )


def _share(age_ms: int, whole_ms: int) -> float:
    """Return how far something is on its way, eased at both ends."""
    part = max(0.0, min(1.0, age_ms / whole_ms))
    return part * part * (3 - 2 * part)


def rows_of(world: World) -> Rows:
    """Return what a low crop should show: the two where they stand, and what hangs over them."""
    poses = {world.left.pose, world.right.pose}
    if poses & {Pose.SIT, Pose.MIDDLE} or world.envelopes:
        return ON_DECK
    return UNDER_LANTERN if world.middle_lantern or world.show else ON_BANKS


class Looks:
    """Both ports: the world behind a screen, and icons, faces, toys, films and keepsakes."""

    def __init__(self, cache: Path | None, theme: Callable[[], Theme]) -> None:
        """Take the folder for painted stills (None: memory only) and the theme in use."""
        stills = Stills(data_path("assets", "images"), cache, picture_words)
        self.stills = stills
        self._changes = Changes()
        self._painter = Painter(stills, picture_words)
        self._theme = theme
        self._icon = lru_cache(maxsize=256)(self._drawn_icon)
        self._face = lru_cache(maxsize=32)(self._drawn_face)
        self._keepsake = lru_cache(maxsize=32)(self._drawn_keepsake)

    def paint(  # noqa: PLR0913, PLR0917  (the port's shape)
        self,
        surface: pygame.Surface,
        rect: pygame.Rect,
        world: World,
        fold: Fold,
        happenings: Sequence[Happening],
        t_ms: int,
    ) -> None:
        """Fill `rect` with the world as it is at `t_ms`."""
        theme = self._theme()
        if fold is Fold.BAR or theme.high_contrast:
            self._blocks(surface, rect, world, contrast=theme.high_contrast)
            return
        moving = world if theme.reduced_motion else self._changes.follow(world, t_ms)
        picture = compose(moving, tuple(happenings), t_ms, still=theme.reduced_motion)
        shown = rect.clip(surface.get_rect())
        part = surface.subsurface(shown)  # which forgets what the surface was cut to
        part.set_clip(surface.get_clip().move(-shown.x, -shown.y))
        view = view_of(part.get_size(), fold, rows_of(world), clear_px=theme.px(CLEAR_PX - 8) + 8)
        self._painter.paint(part, picture, view)

    def _blocks(
        self, surface: pygame.Surface, rect: pygame.Rect, world: World, *, contrast: bool
    ) -> None:
        if contrast:
            surface.fill((0, 0, 0), rect)
        width, height = bar.BOX[2], bar.BOX[3]
        scale = max(0.5, min(rect.width * 0.9 / width, rect.height * 0.8 / height, 1.6))
        dx = rect.centerx - width * scale / 2
        dy = rect.centery - height * scale / 2
        blocks = bar.bar_blocks(world, contrast=contrast)
        self._painter.shapes(surface, blocks, View(scale, dx, dy))

    def icon(self, icon_id: str, size: int, colour: Colour) -> pygame.Surface:
        """Return an icon in one colour."""
        return self._icon(icon_id, size, colour)

    def face(self, number: int, size: int) -> pygame.Surface:
        """Return one of the five faces."""
        return self._face(number, size)

    def keepsake(self, keepsake_id: str, size: int) -> pygame.Surface:
        """Return a finished scene's keepsake."""
        return self._keepsake(keepsake_id, size)

    def toy(
        self, toy_id: str, progress: float, args: Mapping[str, str], size: tuple[int, int]
    ) -> pygame.Surface:
        """Return a toy at 0 to 1 of its play; one without a drawing is three pictures."""
        from game.screens.picture.toys import toy_art  # late: home shows none

        known: dict[str, str | int] = {k: int(v) if v.isdigit() else v for k, v in args.items()}
        return self._framed(size, toy_art(toy_id)(progress, known))

    def film(self, film_id: str, t_ms: int, size: tuple[int, int]) -> pygame.Surface:
        """Return a silent film's picture at `t_ms`; it repeats by itself."""
        from game.screens.picture.films import film  # late: home shows none

        return self._framed(size, film(film_id, t_ms % FILM_MS / FILM_MS))

    def _framed(self, size: tuple[int, int], shapes: Sequence[object]) -> pygame.Surface:
        from game.screens.picture.toys import TOY_BOX

        surface = pygame.Surface(size, pygame.SRCALPHA, 32)
        surface.fill((*NIGHT, 255))
        scale = min(size[0] / TOY_BOX[2], size[1] / TOY_BOX[3])
        dx = (size[0] - TOY_BOX[2] * scale) / 2
        dy = (size[1] - TOY_BOX[3] * scale) / 2
        self._painter.shapes(surface, shapes, View(scale, dx, dy))  # type: ignore[arg-type]  # shapes
        return surface

    def _drawn_icon(self, icon_id: str, size: int, colour: Colour) -> pygame.Surface:
        shapes = icons.icon(icon_id, (*colour, 255))
        return self._painter.drawing(shapes, (size, size), icons.BOX)

    def _drawn_face(self, number: int, size: int) -> pygame.Surface:
        return self._painter.drawing(faces.face(number), (size, size), faces.BOX)

    def _drawn_keepsake(self, keepsake_id: str, size: int) -> pygame.Surface:
        if keepsake_id.startswith("picture-"):
            return self._drawn_emblem(keepsake_id.removeprefix("picture-"), size)
        from game.screens.picture.keepsakes import BOX, keepsake  # late: wanted after a scene

        height = round(size * BOX[3] / BOX[2])
        return self._painter.drawing(keepsake(keepsake_id), (size, height), BOX)

    def _drawn_emblem(self, name: str, size: int) -> pygame.Surface:
        from game.screens.picture.emblems import BOX, emblem  # late: hardly ever wanted

        return self._painter.drawing(emblem(name), (size, size), BOX)


def painted_view(
    size: tuple[int, int],
    cache: Path | None,
    *,
    theme: Theme | None = None,
    clock: Callable[[], int] = pygame.time.get_ticks,
) -> ScreenView:
    """Return a view that paints the real world.

    Args:
        size: of the window.
        cache: folder for painted stills, or None.
        theme: text size, contrast, motion.
        clock: milliseconds that only grow.
    """
    return painted(size, cache, theme=theme, clock=clock)[0]


def painted(
    size: tuple[int, int],
    cache: Path | None,
    *,
    theme: Theme | None = None,
    clock: Callable[[], int] = pygame.time.get_ticks,
) -> tuple[ScreenView, Looks]:
    """Return a view and the looks it draws with, for whoever refines pictures when idle."""
    made: list[ScreenView] = []
    start = theme or Theme()
    looks = Looks(cache, lambda: made[0].kit.theme if made else start)
    made.append(ScreenView(size, theme=start, painter=looks, art=looks, clock=clock))
    return made[0], looks
