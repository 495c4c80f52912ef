"""One brush: paints single shapes on a surface at a scale, with straight or premultiplied pixels.

Rule 1: whatever is not opaque goes through a premultiplied scrap and is blended once, so edges
never turn dark and overlaps inside one shape never show. Rule 2: `smooth` brushes paint straight
on the screen and soften edges themselves; rough ones paint enlarged surfaces that are scaled down.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Protocol

import pygame
import pygame.gfxdraw

from game.client.art.soft import add_grain, glow_patch
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Grain,
    Label,
    Line,
    Point,
    Polygon,
    Rgba,
    Rounded,
    Shape,
    Sprite,
    extent,
    mix,
)

PRE = pygame.BLEND_PREMULTIPLIED


class Words(Protocol):
    """Sets a short word in the picture's face."""

    def __call__(self, text: str, size: int, colour: Rgba) -> pygame.Surface:
        """Return the word, straight alpha, about `size` px high."""
        ...


@dataclass(frozen=True, slots=True)
class Brush:
    """Where shapes land: `scale` px a unit, then moved by `dx`, `dy` px."""

    surface: pygame.Surface
    scale: float
    dx: float
    dy: float
    words: Words
    smooth: bool = False

    def paint(self, shape: Shape) -> None:
        """Paint one shape; sprites are flattened here, the painter keeps those it can."""
        match shape:
            case Gradient():
                self._gradient(shape)
            case Glow():
                self._glow(shape)
            case Grain():
                add_grain(self.surface, self._rect(shape.box), shape.strength)
            case Label():
                self._label(shape)
            case Sprite():
                inner = self.moved(shape.x, shape.y)
                for part in shape.shapes:
                    inner.paint(part)
            case _:
                self._solid(shape)

    def moved(self, x: float, y: float) -> Brush:
        """Return the same brush with its origin at another point."""
        return Brush(
            self.surface,
            self.scale,
            self.dx + x * self.scale,
            self.dy + y * self.scale,
            self.words,
            self.smooth,
        )

    def at(self, point: Point) -> Point:
        """Return where a point of the drawing lies in px."""
        return (point[0] * self.scale + self.dx, point[1] * self.scale + self.dy)

    def _rect(self, box: tuple[float, float, float, float]) -> pygame.Rect:
        x, y = self.at((box[0], box[1]))
        right, bottom = self.at((box[0] + box[2], box[1] + box[3]))
        return pygame.Rect(
            round(x), round(y), round(right) - round(x), max(1, round(bottom) - round(y))
        )

    def _solid(self, shape: Polygon | Line | Circle | Ellipse | Rounded) -> None:
        colour = shape.colour if isinstance(shape, Line) else shape.fill
        if colour[3] == 255:
            self._fill(shape, colour)
        elif colour[3] > 0:
            self._blend(shape, colour)

    def _blend(self, shape: Polygon | Line | Circle | Ellipse | Rounded, colour: Rgba) -> None:
        box = self._rect(extent(shape)).inflate(4, 4).clip(self.surface.get_clip())
        if box.width <= 0 or box.height <= 0:
            return
        scrap = pygame.Surface(box.size, pygame.SRCALPHA, 32)
        part = Brush(scrap, self.scale, self.dx - box.x, self.dy - box.y, self.words, smooth=False)
        part._fill(shape, premultiplied(colour))
        self.surface.blit(scrap, box, special_flags=PRE)

    def _fill(self, shape: Polygon | Line | Circle | Ellipse | Rounded, colour: Rgba) -> None:
        match shape:
            case Polygon():
                self._polygon([self.at(p) for p in shape.points], colour)
            case Line():
                self._line([self.at(p) for p in shape.points], shape.width * self.scale, colour)
            case Circle():
                self._disc(self.at((shape.x, shape.y)), shape.r * self.scale, colour)
            case Ellipse():
                box = (shape.x - shape.rx, shape.y - shape.ry, 2 * shape.rx, 2 * shape.ry)
                pygame.draw.ellipse(self.surface, colour, self._rect(box))
            case Rounded():
                radius = round(shape.radius * self.scale)
                pygame.draw.rect(self.surface, colour, self._rect(shape.box), border_radius=radius)

    def _polygon(self, points: list[Point], colour: Rgba) -> None:
        if self.smooth:
            pygame.gfxdraw.aapolygon(self.surface, points, colour)
        pygame.draw.polygon(self.surface, colour, points)

    def _disc(self, centre: Point, radius: float, colour: Rgba) -> None:
        if self.smooth:
            pygame.draw.aacircle(self.surface, colour, centre, max(1.0, radius))
        else:
            pygame.draw.circle(self.surface, colour, centre, max(0.6, radius))

    def _line(self, points: list[Point], width: float, colour: Rgba) -> None:
        if width < 1.6:
            self._thin(points, colour)
            return
        half = width / 2
        for a, b in itertools.pairwise(points):
            length = ((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5 or 1.0
            nx, ny = (b[1] - a[1]) / length * half, (a[0] - b[0]) / length * half
            quad = [
                (a[0] + nx, a[1] + ny),
                (b[0] + nx, b[1] + ny),
                (b[0] - nx, b[1] - ny),
                (a[0] - nx, a[1] - ny),
            ]
            self._polygon(quad, colour)
        for point in points:
            self._disc(point, half, colour)

    def _thin(self, points: list[Point], colour: Rgba) -> None:
        if self.smooth and len(points) == 2:
            # of two points `aalines` reads a third one that is not there: ends vary by themselves
            pygame.draw.aaline(self.surface, colour, points[0], points[1])
            return
        thin = pygame.draw.aalines if self.smooth else pygame.draw.lines
        thin(self.surface, colour, False, points)  # noqa: FBT003 - pygame takes it by position

    def _gradient(self, shape: Gradient) -> None:
        box = self._rect(shape.box)
        column = pygame.Surface((1, box.height), pygame.SRCALPHA, 32)
        for y in range(box.height):
            colour = shade_at(shape.stops, y / max(1, box.height - 1))
            column.set_at((0, y), premultiplied(colour))
        wide = pygame.transform.scale(column, box.size)
        self.surface.blit(wide, box, special_flags=PRE)

    def _glow(self, glow: Glow) -> None:
        patch = glow_patch(glow, self.scale)
        x, y = self.at((glow.x, glow.y))
        where = (round(x - patch.get_width() / 2), round(y - patch.get_height() / 2))
        self.surface.blit(patch, where, special_flags=PRE)

    def _label(self, label: Label) -> None:
        word = self.words(label.text, max(6, round(label.size * self.scale)), label.colour)
        x, y = self.at((label.x, label.y))
        self.surface.blit(
            word.premul_alpha(),
            (round(x - word.get_width() / 2), round(y - word.get_height() / 2)),
            special_flags=PRE,
        )


def shade_at(stops: tuple[tuple[float, Rgba], ...], part: float) -> Rgba:
    """Return the colour of a gradient at a part of its height from 0 (top) to 1."""
    for (a, one), (b, other) in itertools.pairwise(stops):
        if part <= b:
            return mix(one, other, max(0.0, (part - a) / max(1e-6, b - a)))
    return stops[-1][1]


def premultiplied(colour: Rgba) -> Rgba:
    """Return a colour with its channels already weighted by its alpha."""
    red, green, blue, alpha = colour
    return (red * alpha // 255, green * alpha // 255, blue * alpha // 255, alpha)
