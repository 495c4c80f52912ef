"""A node in its place on the window, and the place something is put at."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.client.wheel import Wedge
from game.screens.tree import Node


@dataclass(slots=True)
class Box:
    """A node in its place.

    Attributes:
        node: what is there.
        rect: where, in the coordinates of its area.
        on_world: whether it lies on the painted picture.
        centred: whether its text stands in the middle.
        children: what is inside, in reading order.
        wedge: its piece of a round ring, or None.
    """

    node: Node
    rect: pygame.Rect
    on_world: bool
    centred: bool
    children: tuple[Box, ...] = ()
    wedge: Wedge | None = None

    def walk(self) -> list[Box]:
        """Return this box and everything in it, in reading order."""
        found = [self]
        for child in self.children:
            if child.children:
                found.extend(child.walk())
            else:
                found.append(child)
        return found

    def shift(self, across: int, down: int) -> None:
        """Move the box with everything in it."""
        self.rect.move_ip(across, down)
        for child in self.children:
            child.shift(across, down)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something goes: its top left, its width, and what it lies on.

    Attributes:
        x: left edge. y: top edge. width: room across; all in px.
        on_world: it lies on the painted picture, not on paper.
        centred: its text stands in the middle.
    """

    x: int
    y: int
    width: int
    on_world: bool = False
    centred: bool = False

    def at(self, x: int, y: int, width: int) -> Spot:
        """Return another place on the same ground."""
        return Spot(x, y, width, self.on_world, self.centred)
