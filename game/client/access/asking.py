"""Does what a screen reader asks, by the same ways as keys and clicks.

Rule: what the keyboard cannot do now, a screen reader cannot do either: work that has not come
in yet, what lies under a dialog and what is switched off stay as they are.
"""

from __future__ import annotations

import pygame

from game.client import focus
from game.client.access.parts import Act, Asked
from game.client.access.writing import index_of
from game.client.boxes import Box
from game.client.region import Region
from game.client.view import ScreenView
from game.client.widgets.slider import intent_at, span_of
from game.screens.intents import Intent
from game.screens.tree import Node, Role

_NONE: tuple[Intent, ...] = ()


def answer(view: ScreenView, asked: Asked) -> tuple[Intent, ...]:
    """Do on a view what was asked, and return what that asks the app to do."""
    found = _there(view, asked.part)
    if found is None:
        return _NONE
    box, region = found
    if asked.act is Act.SHOW:
        _show(view, box, region)
        return _NONE
    if not focus.can_focus(box.node):
        _read(view, box.node)
        return _NONE
    view.has_walked = True
    view.set_focus(box.node.id, by_key=True)
    return _done(view, asked, box, region)


def _there(view: ScreenView, part: str) -> tuple[Box, Region] | None:
    """Return the box of a part that answers now."""
    for region in focus.active_regions(view.frame):
        box = region.box(part)
        if box is not None and view.answers(region):
            return box, region
    return None


def _done(view: ScreenView, asked: Asked, box: Box, region: Region) -> tuple[Intent, ...]:
    """Do what was asked with what has focus now."""
    match asked.act:
        case Act.PRESS if box.node.role not in (Role.FIELD, Role.SLIDER):
            return _pressed(view, box, region)
        case Act.WRITE if box.node.role is Role.FIELD:
            return _written(view, asked.text)
        case Act.SELECT if asked.ends is not None:
            _select(view, asked.ends)
        case Act.WRITE | Act.MORE | Act.LESS if box.node.role is Role.SLIDER:
            return _moved(box.node, asked)
        case _:
            pass
    return _NONE


def _read(view: ScreenView, node: Node) -> None:
    """Move the focus to a text that may have it: a story at the beginning of a screen."""
    if focus.first(view.frame) == node.id:
        view.set_focus(node.id, by_key=True)


def _show(view: ScreenView, box: Box, region: Region) -> None:
    at = region.on_window(box)
    if at.bottom > region.rect.bottom:
        view.scroll(region, at.bottom - region.rect.bottom)
    elif at.top < region.rect.top:
        view.scroll(region, at.top - region.rect.top)


def _pressed(view: ScreenView, box: Box, region: Region) -> tuple[Intent, ...]:
    """Press and let go in the middle of a box, which focus has brought into sight."""
    at = region.on_window(box).clip(region.rect).center
    down = pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
    up = pygame.event.Event(pygame.MOUSEBUTTONUP, pos=at, button=1)
    first = view.handle(down)
    view.ring_shows = True
    return first + view.handle(up)


def _written(view: ScreenView, text: str) -> tuple[Intent, ...]:
    """Put a text in place of all that stands in the field that has focus."""
    everything = _key(pygame.K_a, pygame.KMOD_LCTRL)
    took = view.handle(everything)
    if not text:
        return took + view.handle(_key(pygame.K_BACKSPACE))
    return took + view.handle(pygame.event.Event(pygame.TEXTINPUT, text=text))


def _key(code: int, mod: int = 0) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod, unicode="", scancode=0)


def _select(view: ScreenView, ends: tuple[tuple[str, int], tuple[str, int]]) -> None:
    desk = view.desk()
    if desk is None:
        return
    anchor, cursor = (index_of(end, desk.editor.text) for end in ends)
    desk.editor.move(anchor)
    desk.editor.move(cursor, select=True)
    view.mark(desk.node.id)


def _moved(node: Node, asked: Asked) -> tuple[Intent, ...]:
    """Move a slider to a value, or by a step."""
    span = span_of(node)
    step = {Act.MORE: span.step, Act.LESS: -span.step}.get(asked.act)
    if step is None and asked.number is None:
        return _NONE
    moved = span.at(asked.number if step is None else span.now + step)  # type: ignore[arg-type]
    return intent_at(node, moved) if moved != span else _NONE
