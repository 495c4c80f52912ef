"""Turns keys, composed text and the pointer into edits of the field that has focus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import pygame

from game.client.editor import Editor
from game.client.keys import ENTERS
from game.client.runs import is_backwards
from game.client.widgets import FIELD
from game.client.widgets.base import Kit
from game.screens.tree import Flag, Node


class Clipboard(Protocol):
    """Where copied text goes."""

    def put(self, text: str) -> None:
        """Keep a text."""

    def get(self) -> str:
        """Return the text that was kept last, by anybody."""


class SystemClipboard:
    """The system's clipboard, or one of our own where there is none."""

    def __init__(self) -> None:
        """Start empty."""
        self._own = ""

    def put(self, text: str) -> None:
        """Keep a text on the system's clipboard."""
        self._own = text
        try:
            pygame.scrap.put_text(text)
        except (pygame.error, UnicodeError, AttributeError):
            return

    def get(self) -> str:
        """Return the system's text, else our own."""
        try:
            return pygame.scrap.get_text() or self._own
        except (pygame.error, UnicodeError, AttributeError):
            return self._own


@dataclass(frozen=True, slots=True)
class Desk:
    """The field being edited: its node, where it is, and what it is edited with."""

    node: Node
    rect: pygame.Rect
    editor: Editor
    kit: Kit
    clipboard: Clipboard


def press(desk: Desk, event: pygame.event.Event) -> bool:
    """Answer a key; return whether the field used it."""
    command = bool(event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META))
    if command and _command(desk, event.key, shift=bool(event.mod & pygame.KMOD_SHIFT)):
        return True
    if event.key in (pygame.K_BACKSPACE, pygame.K_DELETE):
        edit = desk.editor.backspace if event.key == pygame.K_BACKSPACE else desk.editor.delete
        edit(word=command)
        return True
    shift = bool(event.mod & pygame.KMOD_SHIFT)
    if event.key in ENTERS and not command and _breaks(desk.node, shift=shift):
        desk.editor.insert("\n")
        return True
    return _walk(desk, event.key, word=command, select=bool(event.mod & pygame.KMOD_SHIFT))


def _breaks(node: Node, *, shift: bool) -> bool:
    """Say whether Enter begins a new line in a field."""
    return Flag.MULTILINE in node.flags and (shift or Flag.SENDS not in node.flags)


def paste_whole(desk: Desk) -> None:
    """Put what the clipboard holds in the place of all that stands in the field."""
    desk.editor.select_all()
    desk.editor.insert(desk.clipboard.get())


def _command(desk: Desk, key: int, *, shift: bool) -> bool:
    editor = desk.editor
    hidden = Flag.MASKED in desk.node.flags
    match key:
        case pygame.K_a:
            editor.select_all()
        case pygame.K_c | pygame.K_x if editor.selected and not hidden:
            desk.clipboard.put(editor.cut() if key == pygame.K_x else editor.selected)
        case pygame.K_v:
            editor.insert(desk.clipboard.get())
        case pygame.K_z:
            _ = editor.redo() if shift else editor.undo()
        case pygame.K_y:
            editor.redo()
        case _:
            return False
    return True


def _walk(desk: Desk, key: int, *, word: bool, select: bool) -> bool:
    editor = desk.editor
    match key:
        case pygame.K_LEFT | pygame.K_RIGHT:
            onwards = (key == pygame.K_RIGHT) != is_backwards(editor.paragraph)
            editor.step(1 if onwards else -1, word=word, select=select)
        case pygame.K_HOME | pygame.K_END:
            _to_end(desk, end=key == pygame.K_END, whole=word, select=select)
        case pygame.K_UP | pygame.K_DOWN:
            return _to_row(desk, -1 if key == pygame.K_UP else 1, select=select)
        case _:
            return False
    return True


def _to_end(desk: Desk, *, end: bool, whole: bool, select: bool) -> None:
    if whole:
        desk.editor.move(len(desk.editor.text) if end else 0, select=select)
        return
    first, last = FIELD.line_ends(desk.rect, desk.node, desk.editor, desk.kit)
    desk.editor.move(last if end else first, select=select)


def _to_row(desk: Desk, rows: int, *, select: bool) -> bool:
    if Flag.MULTILINE not in desk.node.flags:
        return False
    goal_before = desk.editor.goal_x
    place = FIELD.vertical(desk.rect, desk.node, desk.editor, desk.kit, rows)
    goal = desk.editor.goal_x if goal_before is None else goal_before
    if place is None:
        place = 0 if rows < 0 else len(desk.editor.text)
    desk.editor.move(place, select=select)
    desk.editor.goal_x = goal
    return True


def compose(desk: Desk, text: str) -> None:
    """Show what the input method is composing; it is not text yet."""
    desk.editor.composing = text


def point(desk: Desk, at: tuple[int, int], *, select: bool) -> None:
    """Put the cursor where the pointer is, or select up to there."""
    place = FIELD.place_at(desk.rect, desk.node, desk.editor, desk.kit, at)
    desk.editor.move(place, select=select)


def point_word(desk: Desk, at: tuple[int, int]) -> None:
    """Select the word under the pointer."""
    desk.editor.select_word(FIELD.place_at(desk.rect, desk.node, desk.editor, desk.kit, at))
