"""Draws a divided window: picture, bar, turn line, boxes, dialog and caption.

Rule: every function draws through the surface's clip and keeps no state of its own, so that a
part of the window can be drawn again without the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.client import paint
from game.client.boxes import Box
from game.client.frame import turn_parts
from game.client.layout import natural, padding, shows_title, title_type
from game.client.paint import OVER_WORLD, RESTING, Shape
from game.client.ports import WorldPainter
from game.client.region import Frame, Region
from game.client.theme import BAR_TITLE, HINT, NOTE, TURN, Colour, mix
from game.client.widgets import widget_for
from game.client.widgets.base import NO_LIMIT, Kit, State
from game.client.widgets.wheel import wheel
from game.screens.tree import Fold, Look, Screen
from game.screens.world import Happening, Sky

StateOf = Callable[[Box], State]

_AROUND = 60  # px, half on each side: ring, shadow and pill reach no further


@dataclass(frozen=True, slots=True)
class Scene:
    """What is drawn: the screen, the divided window, and the moment."""

    screen: Screen
    frame: Frame
    kit: Kit
    painter: WorldPainter
    happenings: Sequence[Happening]
    world_ms: int


def background(target: pygame.Surface, scene: Scene) -> None:
    """Draw paper, the painted world, the bar with its title, and the turn line."""
    frame, palette = scene.frame, scene.kit.theme.palette
    if frame.fold is not Fold.FULL:
        target.fill(palette.paper)
    at_top = _is_near(target, frame.bar)
    world = scene.screen.world
    if frame.world is not None and world is not None:
        if _is_near(target, frame.world):
            scene.painter.paint(
                target, frame.world, world, frame.fold, scene.happenings, scene.world_ms
            )
            _shade_top(target, scene)
    elif at_top:
        _dark_bar(target, scene)
    if at_top:
        _title(target, scene)
    if frame.turn is not None and _is_near(target, frame.turn):
        _turn(target, scene, frame.turn)


def _is_near(target: pygame.Surface, rect: pygame.Rect) -> bool:
    """Say whether a part with what it casts around it may reach into what is drawn now."""
    return rect.inflate(_AROUND, _AROUND).colliderect(target.get_clip())


def _shade_top(target: pygame.Surface, scene: Scene) -> None:
    """Lay night over the top of the picture, so that title and lamps are legible on any sky."""
    night = scene.kit.theme.palette.night
    is_pale = scene.screen.world is not None and scene.screen.world.sky is Sky.DAWN
    bar = scene.frame.bar
    if is_pale:
        return
    shade = paint.gradient(bar.width, bar.height + 40, (*night, 120), (*night, 0))
    target.blit(shade, bar.topleft, special_flags=pygame.BLEND_PREMULTIPLIED)


def _dark_bar(target: pygame.Surface, scene: Scene) -> None:
    frame, palette = scene.frame, scene.kit.theme.palette
    bar = frame.bar
    target.blit(
        paint.gradient(bar.width, bar.height, palette.night, mix(palette.night, palette.dusk, 0.8)),
        bar,
    )
    if scene.kit.theme.high_contrast:
        target.fill(palette.line, (0, bar.bottom - 2, bar.width, 2))
    if frame.blocks is not None and scene.screen.world is not None:
        clip = target.get_clip()
        target.set_clip(clip.clip(frame.blocks))
        scene.painter.paint(
            target, frame.blocks, scene.screen.world, Fold.BAR, scene.happenings, scene.world_ms
        )
        target.set_clip(clip)


def _title(target: pygame.Surface, scene: Scene) -> None:
    frame, kit = scene.frame, scene.kit
    if frame.title is None:
        return
    block = kit.wrap(scene.screen.title, BAR_TITLE, frame.title.width)
    if frame.world is not None:
        lamps = [
            pygame.Rect(
                box.rect.topleft, (min(box.rect.width, natural(box.node, kit)), box.rect.height)
            )
            for box in frame.regions["bar"].boxes
            if box.rect.x == frame.title.x
        ]
        under = pygame.Rect(frame.title.topleft, (block.width, block.height)).unionall(lamps)
        pill = Shape(kit.theme.palette.pill, None, 0, kit.theme.px(16), None, 191)
        kit.brush.box(target, under.inflate(kit.theme.gap(28), kit.theme.gap(14)), pill)
    kit.press.block(target, block, frame.title, kit.theme.palette.cream)


def _turn(target: pygame.Surface, scene: Scene, rect: pygame.Rect) -> None:
    """Draw the turn line: lantern, sentence, and the hint beside or under it."""
    kit, screen = scene.kit, scene.screen
    on_world = scene.frame.fold is Fold.FULL
    sentence, hint_width, together = turn_parts(screen, rect.width, kit)
    block = kit.wrap(screen.turn, TURN, sentence)
    hint = kit.wrap(screen.hint, HINT, NO_LIMIT if together else sentence)
    text, soft = _turn_ground(target, scene, rect, block.width)
    left = rect.x + kit.theme.gap(16 if on_world else 32)
    if screen.turn:
        size = kit.theme.px(26)
        lantern = kit.theme.palette.gold if on_world else text
        kit.icon(target, "lantern", (left + size // 2, rect.centery), size, lantern)
    below = screen.hint and not together
    tall = (block.height if screen.turn else 0) + (hint.height if below else 0)
    body = pygame.Rect(left + kit.theme.px(34), rect.centery - tall // 2, sentence, block.height)
    kit.press.block(target, block, body, text)
    if below:
        kit.press.block(target, hint, body.move(0, block.height if screen.turn else 0), soft)
    elif screen.hint:
        at = pygame.Rect(0, rect.centery - hint.height // 2, hint_width, hint.height)
        at.right = rect.right - kit.theme.gap(16 if on_world else 32)
        kit.press.block(target, hint, at, soft)


def _turn_ground(
    target: pygame.Surface, scene: Scene, rect: pygame.Rect, words: int
) -> tuple[Colour, Colour]:
    """Draw what the turn line stands on; return the colours of its sentence and its hint."""
    kit, palette = scene.kit, scene.kit.theme.palette
    if scene.frame.fold is Fold.FULL:
        wide = min(rect.width, words + kit.theme.px(34) + kit.theme.gap(36))
        under = pygame.Rect(rect.x, rect.y, rect.width if scene.screen.hint else wide, rect.height)
        kit.brush.box(target, under, Shape(palette.pill, None, 0, kit.theme.px(18), None, 191))
        return palette.cream, palette.cream_soft
    flat = kit.theme.high_contrast
    target.fill(palette.gold if flat else palette.pale, rect)
    target.fill(palette.gold_edge, (rect.x, rect.bottom - 2, rect.width, 2))
    return palette.on_pale, palette.on_pale if flat else palette.soft


@dataclass(frozen=True, slots=True)
class Eye:
    """How boxes are looked at: with what, in which states, and which are left out."""

    kit: Kit
    state_of: StateOf
    skip: frozenset[str] = frozenset()


def region(target: pygame.Surface, part: Region, eye: Eye) -> None:
    """Draw a region's boxes, and a thumb where it scrolls."""
    clip = target.get_clip()
    target.set_clip(clip.clip(part.rect))
    for top in part.boxes:
        box(target, top, -part.scroll, eye)
    if part.most_scroll > 0:
        _thumb(target, part, eye.kit)
    target.set_clip(clip)


def _thumb(target: pygame.Surface, part: Region, kit: Kit) -> None:
    whole = part.rect.height + part.most_scroll
    tall = max(40, part.rect.height * part.rect.height // whole)
    y = part.rect.y + (part.rect.height - tall) * part.scroll // part.most_scroll
    thumb = pygame.Rect(part.rect.right - 10, y + 4, 6, tall - 8)
    kit.brush.box(target, thumb, Shape(kit.theme.palette.edge, None, 0, 3))


def box(target: pygame.Surface, item: Box, down: int, eye: Eye) -> None:
    """Draw one box with everything in it, `down` px lower than it was placed."""
    rect = item.rect.move(0, down)
    if item.node.id in eye.skip or not _is_near(target, rect):
        return
    if item.wedge is not None and item.children:
        wheel(target, item, down, eye.kit, eye.state_of)
        return
    if not item.children:
        widget_for(item.node).paint(target, rect, item.node, eye.state_of(item), eye.kit)
        return
    _group(target, item, rect, eye.kit)
    for child in item.children:
        box(target, child, down, eye)


def _group(target: pygame.Surface, item: Box, rect: pygame.Rect, kit: Kit) -> None:
    """Draw a group's own card and its name."""
    look, palette = item.node.look, kit.theme.palette
    shape = _group_shape(item, kit)
    if look is Look.WOOD:
        target.blit(paint.wood(rect.width, rect.height, palette.plank, palette.plank_dark), rect)
    elif shape is not None:
        kit.brush.box(target, rect, shape)
    if not shows_title(item.node):
        return
    across, down = padding(item.node, kit)
    body = rect.inflate(-2 * across, -2 * down)
    on_world = item.on_world and shape is None
    text = palette.cream if on_world else palette.ink
    align = "centre" if item.centred and shape is None else "left"
    name = kit.wrap(item.node.name, title_type(item.node, kit), body.width, even=True)
    kit.press.block(target, name, body, text, align)
    if item.node.note:
        soft = palette.cream_soft if on_world else palette.soft
        note = kit.wrap(item.node.note, HINT, body.width)
        kit.press.block(target, note, body.move(0, name.height), soft, align)


def _group_shape(item: Box, kit: Kit) -> Shape | None:
    palette, flat = kit.theme.palette, kit.theme.high_contrast
    border = 2 if flat else 1
    shadow = None if flat else OVER_WORLD if item.on_world else RESTING
    radius = kit.theme.px(18)
    match item.node.look:
        case Look.CARD | Look.PANEL | Look.LEDGER | Look.TIMELINE | Look.ENVELOPE:
            return Shape(palette.card, palette.line, border, radius, shadow)
        case Look.DIALOG:
            edge = palette.line if flat else None
            return Shape(palette.card, edge, border, radius, None if flat else OVER_WORLD)
        case Look.SECRET:
            ground = palette.card if flat else palette.pale
            return Shape(ground, palette.gold_edge, border, radius)
        case Look.PILL | Look.BAR:
            return Shape(palette.pill, palette.line if flat else None, border, radius, None, 214)
        case Look.SAID | Look.THOUGHT:
            return Shape(palette.card, palette.edge, border, radius)
        case _:
            return None


def scrim(target: pygame.Surface, kit: Kit) -> None:
    """Dim everything under a dialog."""
    strength = 220 if kit.theme.high_contrast else 140
    width, height = target.get_size()
    night = kit.theme.palette.night
    veil = paint.gradient(width, height, (*night, strength), (*night, strength))
    target.blit(veil, (0, 0), special_flags=pygame.BLEND_PREMULTIPLIED)


def caption_rect(text: str, size: tuple[int, int], kit: Kit) -> pygame.Rect:
    """Return where a sound's caption stands: at the foot of the window, in the middle."""
    block = kit.wrap(text, NOTE, size[0] * 0.7, even=True)
    rect = pygame.Rect(0, 0, block.width + kit.theme.gap(32), block.height + kit.theme.gap(12))
    rect.midbottom = (size[0] // 2, size[1] - kit.theme.gap(10))
    return rect


def caption(target: pygame.Surface, text: str, size: tuple[int, int], kit: Kit) -> None:
    """Draw a sound's caption as a small dark pill."""
    palette, rect = kit.theme.palette, caption_rect(text, size, kit)
    border = palette.cream if kit.theme.high_contrast else None
    kit.brush.box(target, rect, Shape(palette.pill, border, 2, 999, None, 225))
    block = kit.wrap(text, NOTE, size[0] * 0.7, even=True)
    body = pygame.Rect(rect.x, rect.y + kit.theme.gap(6), rect.width, 0)
    kit.press.block(target, block, body, palette.cream, "centre")
