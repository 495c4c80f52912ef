"""Does on a view what was meant with a pad: the same keys, the same intents, one way more.

A way on the pad goes to the nearest thing that lies there; where nothing does, it goes on in
reading order, so that one stick reaches everything. Rule: nobody is caught in a list, a slider
or a field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pygame

from game.client import focus
from game.client.ears import Ears
from game.client.pad import WAYS, Meant, Pad, Pressed
from game.client.view import ScreenView
from game.screens.intents import Intent
from game.screens.texts import Texts
from game.screens.tree import Role, Screen

Intents = tuple[Intent, ...]

_KEYS = {
    Meant.UP: pygame.K_UP,
    Meant.DOWN: pygame.K_DOWN,
    Meant.LEFT: pygame.K_LEFT,
    Meant.RIGHT: pygame.K_RIGHT,
    Meant.CHOOSE: pygame.K_RETURN,
    Meant.HIDE: pygame.K_ESCAPE,  # three of them hide, as on the keyboard
    Meant.PAUSE: pygame.K_F2,
    Meant.HELP: pygame.K_F1,
    Meant.PAGE_UP: pygame.K_PAGEUP,
    Meant.PAGE_DOWN: pygame.K_PAGEDOWN,
}
_SIDEWAYS = (Meant.LEFT, Meant.RIGHT)


class PadHands:
    """The pads at one view."""

    def __init__(self, view: ScreenView, ears: Ears, say: Callable[[str], str]) -> None:
        """Take what the pads act on.

        Args:
            view: what is shown.
            ears: plays the last sound again.
            say: the words of a caption, by its id.
        """
        self.pad = Pad()
        self._view, self._ears, self._say = view, ears, say

    def handle(self, event: pygame.event.Event, now_ms: int) -> Intents:
        """Return what an event of a pad asks the app to do; other events ask nothing here."""
        return self._done(self.pad.take(event, now_ms))

    def held(self, now_ms: int) -> Intents:
        """Go on along the way that is held."""
        return self._done(self.pad.held(now_ms))

    def hinted(self, screen: Screen, texts: Texts) -> Screen:
        """Return the screen with the pad's buttons in words, where a pad was touched last."""
        if not self.pad.is_last or screen.hint or not screen.turn:
            return screen
        pauses = any("f2" in node.keys for node in screen.bar)
        return replace(screen, hint=texts("pad.scene" if pauses else "pad.place"))

    def _done(self, pressed: Iterable[Pressed]) -> Intents:
        found: list[Intent] = []
        for one in pressed:
            found.extend(self._do(one))
        return tuple(found)

    def _do(self, pressed: Pressed) -> Intents:
        what = pressed.what
        if not pressed.down:
            return self._key(pygame.KEYUP, what) if what is Meant.CHOOSE else ()
        if what in WAYS:
            return self._walk(what)
        if what is Meant.AGAIN:
            self._hear_again()
            return ()
        if what is Meant.BACK:
            return self._view.back()
        if what is Meant.CHOOSE and self._view.desk() is not None:
            return self._to(focus.after_tab(self._view.frame, self._view.focus, 1))
        found = self._key(pygame.KEYDOWN, what)
        return found if what is Meant.CHOOSE else (*found, *self._key(pygame.KEYUP, what))

    def _key(self, kind: int, what: Meant) -> Intents:
        event = pygame.event.Event(kind, key=_KEYS[what], mod=0, unicode="", scancode=0)
        return self._view.handle(event)

    def _walk(self, way: Meant) -> Intents:
        view = self._view
        here = view.find(view.focus)
        is_slider = here is not None and here[0].node.role is Role.SLIDER
        if is_slider and way in _SIDEWAYS:
            return self._key(pygame.KEYDOWN, way) + self._key(pygame.KEYUP, way)
        return self._to(focus.after_way(view.frame, view.focus, _KEYS[way]))

    def _to(self, node_id: str) -> Intents:
        if node_id:
            self._view.has_walked = True
            self._view.set_focus(node_id, by_key=True)
        return ()

    def _hear_again(self) -> None:
        """Play the last sound again and show its words; before any, show whose move it is."""
        sound = self._ears.again()
        words = self._say(sound) if sound else self._view.screen.turn
        if words:
            self._view.caption(words)
