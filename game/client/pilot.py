"""Drives a view as a player would, with human verbs, for tests and for the demo.

Everything goes through posted pygame events at laid-out places: what the pilot cannot do, a
player cannot do either. It needs an initialised display (the dummy driver is enough).
"""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.client.boxes import Box
from game.client.focus import active_regions
from game.client.region import Region
from game.client.view import ScreenView
from game.screens.intents import Intent
from game.screens.tree import Node, Role

_MODS = {
    "ctrl": pygame.KMOD_LCTRL,
    "shift": pygame.KMOD_LSHIFT,
    "alt": pygame.KMOD_LALT,
}
_KEYS = {
    "enter": pygame.K_RETURN,
    "esc": pygame.K_ESCAPE,
    "pagedown": pygame.K_PAGEDOWN,
    "pageup": pygame.K_PAGEUP,
}


class MissingNodeError(LookupError):
    """Nothing on the screen answers to what the pilot asked for."""


class Pilot:
    """Two hands and two eyes on one view.

    Attributes:
        intents: everything the view has asked for so far, oldest first.
    """

    def __init__(self, view: ScreenView, answer: Callable[[Intent], None] | None = None) -> None:
        """Take a view over.

        Args:
            view: what to drive.
            answer: what the app does with an intent; None only collects them.
        """
        self.view = view
        self.intents: list[Intent] = []
        self._answer = answer

    # -- verbs -----------------------------------------------------------------------------

    def press(self, name: str) -> None:
        """Click whatever can be pressed and has this name."""
        self._click(self._found(lambda node: _is_named(node, name), f"named {name!r}"))

    def click(self, role: Role, name: str) -> None:
        """Click what has this role and name."""

        def fits(node: Node) -> bool:
            return node.role is role and _is_named(node, name)

        self._click(self._found(fits, f"{role} named {name!r}"))

    def choose(self, name: str) -> None:
        """Click an answer or a toggle."""

        def fits(node: Node) -> bool:
            return node.role in (Role.OPTION, Role.TOGGLE) and _is_named(node, name)

        self._click(self._found(fits, f"answer {name!r}"))

    def type(self, text: str) -> None:
        """Type text sign by sign into whatever has focus."""
        for sign in text:
            code = pygame.key.key_code(sign.lower()) if sign.isascii() and sign.isalnum() else 0
            self._post(pygame.KEYDOWN, key=code, mod=0, unicode=sign, scancode=0)
            self._post(pygame.TEXTINPUT, text=sign)
            self._post(pygame.KEYUP, key=code, mod=0, unicode=sign, scancode=0)
            self.pump()

    def compose(self, text: str) -> None:
        """Compose text as an input method does, without finishing it."""
        self._post(pygame.TEXTEDITING, text=text, start=0, length=len(text))
        self.pump()

    def commit(self, text: str) -> None:
        """Finish composing: the text is typed at once."""
        self._post(pygame.TEXTINPUT, text=text)
        self.pump()

    def key(self, name: str) -> None:
        """Press and release a key such as "tab", "shift+tab", "ctrl+z" or "1"."""
        self.hold(name)
        self.release(name)

    def hold(self, name: str) -> None:
        """Press a key and keep it down."""
        code, mods, sign = _key(name)
        self._post(pygame.KEYDOWN, key=code, mod=mods, unicode=sign, scancode=0)
        if sign and not mods & (pygame.KMOD_CTRL | pygame.KMOD_ALT):
            self._post(pygame.TEXTINPUT, text=sign)
        self.pump()

    def release(self, name: str) -> None:
        """Let a key go."""
        code, mods, sign = _key(name)
        self._post(pygame.KEYUP, key=code, mod=mods, unicode=sign, scancode=0)
        self.pump()

    def point(self, at: tuple[int, int]) -> None:
        """Move the pointer."""
        self._post(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0))
        self.pump()

    def down(self, at: tuple[int, int]) -> None:
        """Press the pointer's first button at a place."""
        self._post(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
        self.pump()

    def up(self, at: tuple[int, int]) -> None:
        """Let the pointer's first button go at a place."""
        self._post(pygame.MOUSEBUTTONUP, pos=at, button=1)
        self.pump()

    def wheel(self, at: tuple[int, int], clicks: int) -> None:
        """Turn the wheel over a place; positive is up."""
        self._post(pygame.MOUSEWHEEL, x=0, y=clicks, pos=at)
        self.pump()

    def pump(self) -> None:
        """Hand every posted event to the view, and what it asks for to the app."""
        for event in pygame.event.get():
            for intent in self.view.handle(event):
                self.intents.append(intent)
                if self._answer is not None:
                    self._answer(intent)

    # -- eyes ------------------------------------------------------------------------------

    def focused(self) -> str:
        """Return the id of what has focus."""
        return self.view.focus

    def texts(self) -> tuple[str, ...]:
        """Return every name and note that is laid out, in reading order."""
        words: list[str] = []
        for region in self.view.frame.regions.values():
            for box in region.walk():
                words.extend(part for part in (box.node.name, box.node.note) if part)
        return tuple(words)

    def shows(self, text: str) -> bool:
        """Say whether some text is on the screen, as a part of what is written there."""
        screen = self.view.screen
        return any(
            text in words for words in (screen.title, screen.turn, screen.hint, *self.texts())
        )

    def value(self, node_id: str) -> str:
        """Return what stands in a field."""
        return self.view.editors[node_id].text

    def where(self, node_id: str) -> pygame.Rect:
        """Return where a node is on the window.

        Raises:
            MissingNodeError: if it is not on the screen.
        """
        found = self.view.find(node_id)
        if found is None:
            raise MissingNodeError(f"expected a node {node_id!r} on screen {self.view.screen.id!r}")
        return found[1].on_window(found[0])

    # -- inside ----------------------------------------------------------------------------

    def _found(self, fits: Callable[[Node], bool], words: str) -> tuple[Box, Region]:
        for region in active_regions(self.view.frame):
            for box in region.walk():
                if fits(box.node):
                    return box, region
        raise MissingNodeError(f"expected something {words} on screen {self.view.screen.id!r}")

    def _click(self, found: tuple[Box, Region]) -> None:
        """Bring a box into view by the wheel if need be, then click its middle."""
        box, region = found
        for _ in range(200):
            rect = region.on_window(box)
            if rect.centery < region.rect.top:
                self.wheel(region.rect.center, 1)
            elif rect.centery >= region.rect.bottom:
                self.wheel(region.rect.center, -1)
            else:
                break
        at = region.on_window(box).center
        self.point(at)
        self.down(at)
        self.up(at)

    def _post(self, kind: int, **values: object) -> None:
        pygame.event.post(pygame.event.Event(kind, values))


def _is_named(node: Node, name: str) -> bool:
    return node.name == name and node.role not in (Role.TEXT, Role.HEADING, Role.STATUS)


def _key(name: str) -> tuple[int, int, str]:
    """Return code, modifiers and sign of a key name."""
    *mods, last = name.split("+")
    code = _KEYS.get(last) or pygame.key.key_code(last)
    sign = last if len(last) == 1 else " " if last == "space" else ""
    return code, sum(_MODS[mod] for mod in mods), sign
