"""Chooses fill, outline and text colour of anything that can be pressed, by look and state.

Selected is pale gold with a gold edge and never colour alone: a check or bolder text goes with
it. In high contrast the choice is inverted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.client.paint import RESTING, Shape
from game.client.theme import Colour, Theme, mix
from game.client.widgets.base import State, is_off, is_selected
from game.screens.tree import Look, Node


@dataclass(frozen=True, slots=True)
class Dress:
    """The box and the colours of what is written on it."""

    shape: Shape
    text: Colour
    note: Colour
    edge: Colour


def dress(node: Node, state: State, theme: Theme, radius: int) -> Dress:
    """Return how a pressable node is dressed now."""
    palette = theme.palette
    if node.look is Look.GOLD:
        made = _gold(theme, radius)
    elif node.look in (Look.PILL, Look.BAR):
        made = _dark(theme, radius)
    elif is_selected(node):
        made = _chosen(theme, radius)
    else:
        raised = (
            RESTING if node.look in (Look.CHOICE, Look.CARD) and not theme.high_contrast else None
        )
        border = 2 if theme.high_contrast else 1
        shape = Shape(palette.card, palette.edge, border, radius, raised)
        made = Dress(shape, palette.ink, palette.soft, palette.edge)
    return _moved(made, node, state, theme)


def _gold(theme: Theme, radius: int) -> Dress:
    palette = theme.palette
    shadow = None if theme.high_contrast else RESTING
    shape = Shape(palette.gold, palette.gold_edge, 1, radius, shadow)
    return Dress(shape, palette.on_gold, palette.on_gold, palette.gold_edge)


def _dark(theme: Theme, radius: int) -> Dress:
    palette = theme.palette
    outline = palette.cream if theme.high_contrast else mix(palette.pill, palette.cream, 0.45)
    border = 2 if theme.high_contrast else 1
    shape = Shape(palette.pill, outline, border, radius, None, 214)
    return Dress(shape, palette.cream, palette.cream_soft, outline)


def _chosen(theme: Theme, radius: int) -> Dress:
    palette = theme.palette
    shape = Shape(palette.pale, palette.gold_edge, 2, radius)
    soft = palette.on_pale if theme.high_contrast else palette.soft
    return Dress(shape, palette.on_pale, soft, palette.gold_edge)


def _moved(made: Dress, node: Node, state: State, theme: Theme) -> Dress:
    """Answer the pointer: a little lighter or darker; off things step back but stay legible."""
    is_dark = node.look in (Look.PILL, Look.BAR)
    if is_off(node):
        return made if is_dark else _stepped_back(made, theme)
    if made.shape.fill is None or theme.high_contrast or not (state.pressed or state.hovered):
        return made
    if state.pressed:
        fill = mix(made.shape.fill, theme.palette.gold_edge, 0.16)
        return replace(made, shape=replace(made.shape, fill=fill, shadow=None))
    toward = (255, 255, 255) if is_dark or node.look is Look.GOLD else theme.palette.gold
    return replace(made, shape=replace(made.shape, fill=mix(made.shape.fill, toward, 0.14)))


def _stepped_back(made: Dress, theme: Theme) -> Dress:
    palette = theme.palette
    if theme.high_contrast:
        grey = mix(palette.card, palette.ink, 0.72)
        return Dress(Shape(palette.card, grey, 1, made.shape.radius), grey, grey, grey)
    ground = mix(made.shape.fill or palette.paper, palette.paper, 0.75)
    shape = replace(made.shape, fill=ground, border=palette.line, shadow=None)
    return Dress(shape, palette.soft, palette.soft, palette.line)
