"""Draws a slider and reads its value: "now low high step" in `value`, e.g. "100 80 200 10"."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pygame

from game.client import paint
from game.client.paint import Shape
from game.client.theme import LABEL, NOTE
from game.client.widgets.base import NO_LIMIT, Kit, State, ring
from game.screens.intents import Intent, Pick, Set, Toy
from game.screens.tree import Node


@dataclass(frozen=True, slots=True)
class Span:
    """Where a slider stands and how far it goes."""

    now: int
    low: int
    high: int
    step: int

    @property
    def share(self) -> float:
        """Return the place between low and high, 0 to 1."""
        return (self.now - self.low) / max(1, self.high - self.low)

    def at(self, value: float) -> Span:
        """Return the slider at the nearest step to a value."""
        steps = round((value - self.low) / self.step)
        return replace(self, now=max(self.low, min(self.high, self.low + steps * self.step)))


def span_of(node: Node) -> Span:
    """Return a slider's place; a lone number runs from 0 to `limit` (10 if none) by ones."""
    parts = [int(part) for part in node.value.split() if part.lstrip("-").isdigit()]
    defaults = [0, 0, node.limit or 10, 1]
    now, low, high, step = parts + defaults[len(parts) :] if len(parts) < 4 else parts[:4]
    return Span(max(low, min(high, now)), low, max(low + 1, high), max(1, step))


def intent_at(node: Node, span: Span) -> tuple[Intent, ...]:
    """Return the slider's own intent with the new value in it."""
    match node.intent:
        case Pick() | Set():
            return (replace(node.intent, value=str(span.now)),)
        case Toy():
            return (replace(node.intent, x=span.now),)
        case _:
            return ()


def value_at(node: Node, rect: pygame.Rect, x: int, kit: Kit) -> Span:
    """Return where the slider would stand if its knob were dragged to `x`."""
    track = track_of(rect, kit)
    span = span_of(node)
    share = (x - track.x) / max(1, track.width)
    return span.at(span.low + share * (span.high - span.low))


def track_of(rect: pygame.Rect, kit: Kit) -> pygame.Rect:
    """Return the line along which a slider's knob moves."""
    knob = kit.theme.target(26)
    middle = rect.bottom - kit.theme.target(34) // 2
    return pygame.Rect(rect.x + knob // 2, middle - 3, rect.width - knob, 6)


class Slider:
    """A label with its value, over a line with a knob."""

    def natural(self, node: Node, kit: Kit) -> int:  # noqa: ARG002  (every widget is asked alike)
        """Return a comfortable width."""
        return kit.theme.px(320)

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return label and track."""
        label = kit.wrap(node.name, LABEL, width) if node.name else None
        return (label.height if label else 0) + kit.theme.target(34)

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw label, value, track and knob."""
        palette, span = kit.theme.palette, span_of(node)
        text = palette.cream if state.on_world else palette.ink
        if node.name:
            kit.press.block(target, kit.wrap(node.name, LABEL, rect.width), rect, text)
            value = kit.wrap(node.note or str(span.now), NOTE, NO_LIMIT)
            soft = palette.cream_soft if state.on_world else palette.soft
            kit.press.block(target, value, rect, soft, "right")
        track, size = track_of(rect, kit), kit.theme.target(26)
        kit.brush.box(target, track, Shape(palette.line, palette.edge, 1, 3))
        filled = pygame.Rect(track.x, track.y, round(track.width * span.share), track.height)
        kit.brush.box(target, filled, Shape(palette.gold_edge, None, 0, 3))
        knob = pygame.Rect(0, 0, size, size)
        knob.center = (track.x + round(track.width * span.share), track.centery)
        target.blit(
            paint.disc(size, palette.pale if state.pressed else palette.card, palette.edge, 2),
            knob,
            special_flags=pygame.BLEND_PREMULTIPLIED,
        )
        ring(target, knob, state, kit, 999)
