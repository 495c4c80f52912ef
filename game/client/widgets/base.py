"""Says what a widget is: it measures one node and draws it, and knows nothing of the rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import pygame

from game.client.paint import Brush
from game.client.ports import Art
from game.client.text import Block, Press, wrap
from game.client.theme import Colour, Theme, Type
from game.screens.texts import Texts
from game.screens.tree import Flag, Node

if TYPE_CHECKING:
    from game.client.editor import Editor

NO_LIMIT = 100_000  # a width no text reaches


@dataclass(frozen=True, slots=True)
class Words:
    """The few words the toolkit says by itself, in the player's language."""

    close: str = "Close"
    ledger: str = "Promises"
    menu: str = "More"
    of: str = "{used} of {limit}"
    wordless: str = "(no words)"

    @classmethod
    def said_in(cls, texts: Texts) -> Words:
        """Return these words as the interface's texts have them."""
        return cls(
            close=texts("dialog.close"),
            ledger=texts("ledger.title"),
            menu=texts("more.title"),
            of=texts("field.of"),
            wordless=texts("field.wordless"),
        )


@dataclass(frozen=True, slots=True)
class Kit:
    """What every widget draws with.

    `tall` is the height of the window in px, 0 where it does not matter. `sizes` remembers what
    was measured, so that a screen that differs in one word is laid out again at the price of
    that word; a new kit begins without memory.
    """

    theme: Theme
    press: Press
    brush: Brush
    art: Art
    words: Words = Words()
    tall: int = 0
    sizes: dict[tuple[object, ...], int] = field(default_factory=dict, compare=False, repr=False)

    def wrap(self, text: str, kind: Type, width: float, *, even: bool = False) -> Block:
        """Break a text at the theme's text size; see `text.wrap`."""
        return wrap(text, kind, self.theme, width, even=even)

    def icon(
        self, target: pygame.Surface, icon: str, at: tuple[int, int], size: int, colour: Colour
    ) -> None:
        """Draw an icon with its middle at `at`."""
        picture = self.art.icon(icon, size, colour)
        corner = (at[0] - picture.get_width() // 2, at[1] - picture.get_height() // 2)
        target.blit(picture, corner, special_flags=pygame.BLEND_PREMULTIPLIED)


@dataclass(frozen=True, slots=True)
class State:
    """How a node stands at the moment of drawing.

    Attributes:
        focused: it has keyboard focus and the ring is to be seen.
        hovered: the pointer is over it. pressed: it is held down.
        on_world: it lies on the painted picture, not on paper.
        centred: its text stands in the middle.
        now_ms: the shell's clock.
        held_ms: for how long it has been held down.
        editor: the text being edited, for a field.
        args: values of the stage, for toys.
    """

    focused: bool = False
    hovered: bool = False
    pressed: bool = False
    on_world: bool = False
    centred: bool = False
    now_ms: int = 0
    held_ms: int = 0
    editor: Editor | None = None
    args: tuple[tuple[str, str], ...] = ()


class Widget(Protocol):
    """One way of showing a node."""

    def natural(self, node: Node, kit: Kit) -> int:
        """Return the width it would like to have, in px."""

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return the height it needs at a width, in px."""

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw it into its rect."""


def is_off(node: Node) -> bool:
    """Say whether a node cannot be used now."""
    return Flag.DISABLED in node.flags or Flag.BUSY in node.flags


def is_selected(node: Node) -> bool:
    """Say whether a node is chosen."""
    return Flag.SELECTED in node.flags


def number_key(node: Node) -> str:
    """Return the key to print beside a node: its first one-sign key, or ""."""
    return next((key.upper() for key in node.keys if len(key) == 1), "")


def ring(target: pygame.Surface, rect: pygame.Rect, state: State, kit: Kit, radius: int) -> None:
    """Draw the focus ring if the node has focus."""
    if state.focused:
        palette = kit.theme.palette
        colour = palette.focus_world if state.on_world else palette.focus
        kit.brush.ring(target, rect, colour, radius)
