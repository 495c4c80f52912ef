"""Collects which parts of the window must be drawn again, and finds them between two frames."""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.client.boxes import Box
from game.client.region import Frame
from game.screens.tree import Node, Role

_RING_PX = 16  # ring, shadow and border reach this far outside a box


class Damage:
    """The parts of the window that are out of date."""

    def __init__(self) -> None:
        """Start with everything out of date."""
        self.whole = True
        self._rects: list[pygame.Rect] = []

    def __bool__(self) -> bool:
        """Say whether anything is out of date."""
        return self.whole or bool(self._rects)

    def all(self) -> None:
        """Mark the whole window."""
        self.whole = True

    def add(self, rect: pygame.Rect) -> None:
        """Mark a box with its ring and shadow."""
        if rect.width > 0 and rect.height > 0:
            self._rects.append(rect.inflate(2 * _RING_PX, 2 * _RING_PX))

    def take(self, window: pygame.Rect) -> list[pygame.Rect]:
        """Return the parts to draw, joined where they touch, and start afresh."""
        rects = [window.copy()] if self.whole else [r.clip(window) for r in self._rects]
        self.whole, self._rects = False, []
        joined: list[pygame.Rect] = []
        for rect in rects:
            while (hit := rect.collidelist(joined)) >= 0:
                rect = rect.union(joined.pop(hit))  # noqa: PLW2901  (grows until it is alone)
            if rect.width and rect.height:
                joined.append(rect)
        return joined


def between(old: Frame, new: Frame, damage: Damage) -> None:
    """Mark what differs between two divided windows of the same screen."""
    same_shape = (
        old.size == new.size
        and old.fold is new.fold
        and old.turn == new.turn
        and old.regions.keys() == new.regions.keys()
        and all(old.regions[k].rect == r.rect for k, r in new.regions.items())
        and all(old.regions[k].scroll == r.scroll for k, r in new.regions.items())
    )
    if not same_shape:
        damage.all()
        return
    for name, region in new.regions.items():
        old_region = old.regions[name]
        for box in region.walk():
            was = old_region.box(box.node.id)
            if was is None or _differs(was, box):
                damage.add(region.drawn(box))
                if was is not None:
                    damage.add(region.drawn(was))
        for gone in old_region.walk():
            if region.box(gone.node.id) is None:
                damage.add(region.drawn(gone))


def _differs(old: Box, new: Box) -> bool:
    if old.rect != new.rect or old.on_world != new.on_world:
        return True
    if old.node is new.node:
        return False
    if not new.children:
        return _as_drawn(old.node) != _as_drawn(new.node)
    # what is inside is compared by itself
    return (old.node.name, old.node.note, old.node.look) != (
        new.node.name,
        new.node.note,
        new.node.look,
    )


def _as_drawn(node: Node) -> Node:
    """Return a field without its text: what is drawn is the editor's, seen as it is typed."""
    return replace(node, value="") if node.role is Role.FIELD and node.value else node
