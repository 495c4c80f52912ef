"""The parts of a divided window: what each holds, where it is, and how far it is scrolled."""

from __future__ import annotations

from dataclasses import dataclass, field

import pygame

from game.client.boxes import Box
from game.screens.tree import Fold, Node


@dataclass(slots=True)
class Region:
    """A part of the window with boxes in it that may scroll.

    Attributes:
        name: "bar", "work", "foot", "side" or "dialog".
        rect: the part of the window that shows.
        boxes: what is in it, placed as if nothing were scrolled.
        bottom: where its content ends.
        scroll: how far it is scrolled, in px.
    """

    name: str
    rect: pygame.Rect
    boxes: tuple[Box, ...] = ()
    bottom: int = 0
    scroll: int = 0
    _flat: list[Box] = field(default_factory=list, repr=False)
    _places: dict[str, Box] = field(default_factory=dict, repr=False)

    @property
    def most_scroll(self) -> int:
        """Return how far it can be scrolled."""
        return max(0, self.bottom - self.rect.bottom)

    def walk(self) -> list[Box]:
        """Return all boxes in reading order; what is in a region never changes."""
        if not self._flat:
            self._flat = [box for top in self.boxes for box in top.walk()]
        return self._flat

    def drawn(self, box: Box) -> pygame.Rect:
        """Return where on the window a box is drawn: a ring's piece may reach out of its rect."""
        rect = self.on_window(box)
        return rect if box.wedge is None else box.wedge.surround(rect)

    def touches(self, box: Box, at: tuple[int, int]) -> bool:
        """Say whether a point of the window lies on a box."""
        rect = self.on_window(box)
        return rect.collidepoint(at) and (box.wedge is None or box.wedge.holds(rect, at))

    def box(self, node_id: str) -> Box | None:
        """Return the box of a node."""
        if not self._places:
            self._places = {box.node.id: box for box in self.walk()}
        return self._places.get(node_id)

    def on_window(self, box: Box) -> pygame.Rect:
        """Return where a box is on the window now."""
        return box.rect.move(0, -self.scroll)


@dataclass(slots=True)
class Frame:
    """The divided window.

    Attributes:
        size: of the window.
        fold: how much of the world really shows.
        world: where the world is painted, or None.
        bar: the top area; blocks: where the row of blocks goes in a dark bar, or None.
        title: where the title stands, or None.
        turn: the turn line, or None; it is a pill where it lies on the world.
        regions: everything with nodes, in the order focus goes through them.
        is_narrow: one column, the ledger behind a button.
        hidden: bar buttons behind "More"; their keys still work.
    """

    size: tuple[int, int]
    fold: Fold
    world: pygame.Rect | None
    bar: pygame.Rect
    title: pygame.Rect | None = None
    blocks: pygame.Rect | None = None
    turn: pygame.Rect | None = None
    regions: dict[str, Region] = field(default_factory=dict)
    is_narrow: bool = False
    hidden: tuple[Node, ...] = ()
