"""Decides where keyboard focus may be and where a key takes it.

Focus belongs to a node's id, so it survives a new frame. Answers inside a list are one stop for
Tab and are walked with the arrows, as in any form; a dialog keeps focus until it is closed.
"""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.client.boxes import Box
from game.client.region import Frame, Region
from game.client.widgets import PRESSABLE
from game.client.widgets.base import is_off, is_selected
from game.screens.tree import Flag, Look, Node, Role

_ORDER = ("work", "foot", "side", "bar")


@dataclass(frozen=True, slots=True)
class Stop:
    """A place focus may be: the node, where it is on the window, its region and its list.

    `wheel` says that it is a piece of a round ring.
    """

    node: Node
    rect: pygame.Rect
    region: str
    group: str
    wheel: bool = False


def can_focus(node: Node) -> bool:
    """Say whether a node takes focus: it can be pressed, typed into, moved or played with."""
    if is_off(node):
        return False
    if node.role in (Role.FIELD, Role.TOY, Role.SLIDER):
        return True
    return node.role in PRESSABLE and node.intent is not None


def active_regions(frame: Frame) -> list[Region]:
    """Return the regions that answer now: only the dialog while there is one."""
    if "dialog" in frame.regions:
        return [frame.regions["dialog"]]
    return [frame.regions[name] for name in _ORDER if name in frame.regions]


def stops(frame: Frame) -> list[Stop]:
    """Return every place focus may be, in the order of Tab: work, ledger, bar."""
    found: list[Stop] = []
    for region in active_regions(frame):
        for box in region.boxes:
            _collect(box, region, "", found)
    return found


def _collect(box: Box, region: Region, group: str, found: list[Stop]) -> None:
    if box.node.role is Role.LIST:
        group = box.node.id
    if can_focus(box.node):
        inside = group if box.node.role in (Role.OPTION, Role.TOGGLE) else ""
        is_piece = box.wedge is not None
        found.append(Stop(box.node, region.on_window(box), region.name, inside, is_piece))
    for child in box.children:
        _collect(child, region, group, found)


def first(frame: Frame) -> str:
    """Return where focus starts: the node that asks for it, a field, or the gold button.

    The node that asks may be one that cannot be pressed (a story): Tab then goes on from it.
    Nothing has focus at first where answers are offered: no stray Enter may choose one.
    """
    for region in active_regions(frame):
        for box in region.walk():
            if Flag.FIRST_FOCUS in box.node.flags:
                return box.node.id
    places = [place for place in stops(frame) if place.region in ("work", "foot", "dialog")]
    if not places or places[0].group:
        return ""
    if places[0].node.role is not Role.BUTTON:
        return places[0].node.id
    gold = next((place for place in places if place.node.look is Look.GOLD), places[0])
    return gold.node.id


def _entry(places: list[Stop], stop: Stop) -> Stop:
    """Return the answer of a list that Tab lands on: the chosen one, else the given one."""
    if not stop.group:
        return stop
    members = [place for place in places if place.group == stop.group]
    return next((place for place in members if is_selected(place.node)), members[0])


def after_tab(frame: Frame, current: str, step: int) -> str:
    """Return the id Tab (1) or Shift+Tab (-1) goes to; it goes round."""
    places = stops(frame)
    if not places:
        return ""
    here = next((place for place in places if place.node.id == current), None)
    if here is None:
        index = _reading_place(frame, current, places)
        target = places[index % len(places)] if step > 0 else places[index - 1]
        return _entry(places, target).node.id
    index = places.index(here)
    for away in range(1, len(places) + 1):
        target = places[(index + step * away) % len(places)]
        if not (here.group and target.group == here.group):
            return _entry(places, target).node.id
    return current


def _reading_place(frame: Frame, current: str, places: list[Stop]) -> int:
    """Return the number of the first stop that is read after a node without focus."""
    seen = False
    ids = {place.node.id: number for number, place in enumerate(places)}
    for region in active_regions(frame):
        for box in region.walk():
            seen = seen or box.node.id == current
            if seen and box.node.id in ids:
                return ids[box.node.id]
    return 0


def after_arrow(frame: Frame, current: str, key: int) -> str:
    """Return the id an arrow key goes to: along a list, or to the nearest thing that way."""
    places = stops(frame)
    here = next((place for place in places if place.node.id == current), None)
    if here is None:
        return after_tab(frame, current, 1 if key in (pygame.K_RIGHT, pygame.K_DOWN) else -1)
    if here.wheel:
        return _round(here, [place for place in places if place.wheel], key)
    if not here.group:
        return _nearest(here, [p for p in places if p is not here], key) or current
    members = [place for place in places if place.group == here.group]
    if key in (pygame.K_UP, pygame.K_DOWN):
        above = _nearest(here, [p for p in members if p is not here], key)
        if above:
            return above
    step = 1 if key in (pygame.K_RIGHT, pygame.K_DOWN) else -1
    return members[(members.index(here) + step) % len(members)].node.id


def after_way(frame: Frame, current: str, key: int) -> str:
    """Return the id a pad goes to: the nearest thing that way, else the next in reading order."""
    places = stops(frame)
    here = next((place for place in places if place.node.id == current), None)
    step = 1 if key in (pygame.K_RIGHT, pygame.K_DOWN) else -1
    if here is None:
        return after_tab(frame, current, step)
    found = after_arrow(frame, current, key) if here.wheel else ""
    if found and found != current:
        return found
    others = [p for p in places if p is not here and not (here.wheel and p.wheel)]
    return _nearest(here, others, key) or after_tab(frame, current, step)


def _round(here: Stop, pieces: list[Stop], key: int) -> str:
    """Return the next piece of a ring: left and right turn it, up and down go out and in."""
    is_word = here.node.role is Role.OPTION
    ring = [p for p in pieces if (p.node.role is Role.OPTION) == is_word]
    if key in (pygame.K_LEFT, pygame.K_RIGHT):
        step = 1 if key == pygame.K_RIGHT else -1
        return ring[(ring.index(here) + step) % len(ring)].node.id
    index = pieces.index(here)
    if key == pygame.K_UP and not is_word:
        return pieces[index + 1].node.id if index + 1 < len(pieces) else here.node.id
    if key == pygame.K_DOWN and is_word:
        inner = [p for p in pieces[:index] if p.node.role is not Role.OPTION]
        return inner[-1].node.id if inner else here.node.id
    return here.node.id


def _nearest(here: Stop, others: list[Stop], key: int) -> str:
    best, distance = "", float("inf")
    for other in others:
        across = other.rect.centerx - here.rect.centerx
        down = other.rect.centery - here.rect.centery
        ahead, aside = {
            pygame.K_RIGHT: (across, down),
            pygame.K_LEFT: (-across, down),
            pygame.K_DOWN: (down, across),
            pygame.K_UP: (-down, across),
        }[key]
        if ahead <= 4 or _beside(here.rect, other.rect, key):
            continue
        far = ahead + 2.5 * abs(aside)
        if far < distance:
            best, distance = other.node.id, far
    return best


def _beside(one: pygame.Rect, two: pygame.Rect, key: int) -> bool:
    """Say whether two overlap along the arrow, so that one is not really above the other."""
    if key in (pygame.K_UP, pygame.K_DOWN):
        return one.top < two.centery < one.bottom
    return one.left < two.centerx < one.right
