"""Turns a laid-out screen into what a screen reader is told: every part, in reading order.

Rule: what is told is what is shown, and the river also where its picture has no room. The work of
a step is told when it comes in, what lies under a dialog is not told, and of a window hidden in a
hurry nothing is left but its neutral title.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

import pygame

from game.client import focus
from game.client.access.meanings import (
    acts_of,
    keys_of,
    kind_of,
    level_of,
    range_of,
    states_of,
)
from game.client.access.parts import (
    ROOT,
    Kind,
    Mark,
    Outline,
    Part,
    Place,
)
from game.client.access.writing import caret_of, lines, run_id, run_of
from game.client.boxes import Box
from game.client.region import Region
from game.client.view import ScreenView
from game.client.widgets.base import is_off
from game.screens.river_words import lid_said, river_said
from game.screens.texts import Texts
from game.screens.tree import Flag, Look, Node, Role

HIDDEN = "hidden"
TITLE, TURN, HINT, CAPTION = "@title", "@turn", "@hint", "@caption"
RIVER, TABLE = "@river", "@table"
_REGIONS = {"bar": Kind.BANNER, "work": Kind.MAIN, "foot": Kind.BOX, "side": Kind.ASIDE}
_SPOKEN = frozenset({Look.SAID, Look.SPEECH, Look.THOUGHT})  # the note is who speaks: it goes first


def outline(view: ScreenView, title: str, caption: str = "", texts: Texts | None = None) -> Outline:
    """Return what is to be told of a view now.

    Args:
        view: what is shown.
        title: the window's own title.
        caption: the sound heard just now, in words, or "".
        texts: words for the painted picture; without them it is not told.
    """
    window = Part(Kind.WINDOW, title, place=(0, 0, *view.size))
    if view.screen.id == HIDDEN:
        return Outline({ROOT: window})
    parts: dict[str, Part] = {}
    tops = [*_head(view, parts), *(_region(view, region, parts) for region in _told(view))]
    tops.extend(_picture(view, texts, parts) if texts is not None else ())
    if caption:
        parts[CAPTION] = Part(Kind.STATUS, caption, marks=(Mark.LIVE,))
        tops.append(CAPTION)
    parts[ROOT] = replace(window, inside=tuple(tops))
    return with_focus(Outline(parts), view.focus)


def with_focus(told: Outline, focused: str) -> Outline:
    """Return the same outline with the focus elsewhere; on the window, if there is no such part."""
    wanted = focused if focused in told.parts else ROOT
    return told if wanted == told.focus else replace(told, focus=wanted)


def _head(view: ScreenView, parts: dict[str, Part]) -> list[str]:
    """Tell the title, whose move it is, and the small sentence beside it."""
    screen, frame = view.screen, view.frame
    turn = None if frame.turn is None else _corners(frame.turn)
    head = {
        TURN: Part(Kind.STATUS, screen.turn, place=turn, marks=(Mark.LIVE,)),
        HINT: Part(Kind.TEXT, screen.hint, place=turn),
    }
    if frame.title is not None:
        title = Part(Kind.HEADING, screen.title, place=_corners(frame.title), level=1)
        head = {TITLE: title, **head}
    said = {key: part for key, part in head.items() if part.name}
    parts.update(said)
    return list(said)


def _picture(view: ScreenView, texts: Texts, parts: dict[str, Part]) -> list[str]:
    """Tell the river, also where it has folded, and announce what comes out from under a lid."""
    world, where = view.screen.world, view.frame.world
    if world is None:
        return []
    place = None if where is None else _corners(where)
    told = {RIVER: Part(Kind.IMAGE, river_said(world, texts), place=place)}
    if table := lid_said(world, texts):
        told[TABLE] = Part(Kind.STATUS, table, marks=(Mark.LIVE,))
    parts.update(told)
    return list(told)


def _told(view: ScreenView) -> Iterable[Region]:
    """Return the parts of the window that are there for the player now."""
    return (region for region in focus.active_regions(view.frame) if view.answers(region))


def _region(view: ScreenView, region: Region, parts: dict[str, Part]) -> str:
    teller = _Teller(view, region, parts)
    tops = tuple(teller.tell(box) for box in region.boxes)
    if region.name == "dialog":
        return tops[0]
    key = f"@{region.name}"
    kind = _REGIONS.get(region.name, Kind.BOX)
    parts[key] = Part(kind, place=_corners(region.rect), inside=tops)
    return key


class _Teller:
    """Tells the boxes of one region."""

    def __init__(self, view: ScreenView, region: Region, parts: dict[str, Part]) -> None:
        """Put what is told into `parts`."""
        self._view, self._region, self._parts = view, region, parts
        spoken = [b.node.id for b in region.walk() if b.node.look in _SPOKEN]
        self._newest = spoken[-1] if spoken else ""

    def tell(self, box: Box, nth: tuple[int, int] = (0, 0)) -> str:
        """Tell a box with everything in it, and return its id.

        Args:
            box: what to tell.
            nth: which of how many answers to one question it is.
        """
        node, rect, scroll = box.node, box.rect, self._region.scroll
        place = (rect.left, rect.top - scroll, rect.right, rect.bottom - scroll)
        if node.role is Role.FIELD:
            part = self._field(node, place)
        elif box.children:
            inside = tuple([self.tell(child, at) for child, at in _counted(box)])
            part = replace(_thing(node, place, (0, 0)), inside=inside)
        else:
            part = _leaf(node, place, nth, newest=node.id == self._newest)
        self._parts[node.id] = part
        return node.id

    def _field(self, node: Node, place: Place) -> Part:
        kind, editor = kind_of(node), self._view.editors[node.id]
        text = editor.text if kind is not Kind.SECRET else "•" * len(editor.text)
        told = lines(text)
        runs = tuple(run_id(node.id, number) for number in range(len(told)))
        for key, line in zip(runs, told, strict=True):
            self._parts[key] = Part(Kind.RUN, run=run_of(line))
        return Part(
            kind,
            node.name,
            node.note,
            text,
            place,
            inside=runs,
            acts=acts_of(node),
            marks=states_of(node),
            caret=caret_of(node.id, editor, text),
        )


def _thing(node: Node, place: Place, nth: tuple[int, int], *, newest: bool = False) -> Part:
    """Return what is told of a node; the newest of the lines people say is announced."""
    kind = kind_of(node)
    if kind is Kind.BOX:
        return Part(kind, place=place)
    name, note = _words(node, kind)
    marks = states_of(node)
    if node.role is Role.STATUS or Flag.LIVE in node.flags or (newest and not is_off(node)):
        marks += (Mark.LIVE,)
    return Part(
        kind,
        name,
        note,
        place=place,
        acts=acts_of(node),
        marks=marks,
        keys=keys_of(node),
        level=level_of(node) if kind is Kind.HEADING else 0,
        nth=nth,
        range=range_of(node) if kind is Kind.SLIDER else None,
    )


_leaf = lru_cache(maxsize=1024)(_thing)
"""The same for what has nothing in it: most of a screen is as it was a moment ago."""


def _counted(box: Box) -> list[tuple[Box, tuple[int, int]]]:
    """Return what is in a box, each answer of a list with which of how many it is."""
    answers = [child for child in box.children if child.node.role is Role.OPTION]
    if box.node.role is not Role.LIST or len(answers) < 2:
        return [(child, (0, 0)) for child in box.children]
    places = {id(child): (n, len(answers)) for n, child in enumerate(answers, 1)}
    return [(child, places.get(id(child), (0, 0))) for child in box.children]


def _words(node: Node, kind: Kind) -> tuple[str, str]:
    """Return what is read of a node first and after it."""
    if node.look in _SPOKEN and node.note:
        return f"{node.note}: {node.name}", ""
    if node.note and kind in (Kind.TEXT, Kind.STATUS):
        return f"{node.name}\n{node.note}", ""  # readers pass over what describes plain words
    return node.name, node.note


def _corners(rect: pygame.Rect) -> Place:
    return rect.left, rect.top, rect.right, rect.bottom
