"""The screen reader's seat at the table: told what changed, and asked what it wants.

Promises: with nobody listening it costs nothing but a look at a flag; with somebody listening an
update is sent only when something has changed; and no trouble of its own ever reaches the game:
it writes one line to the log, falls silent, and play goes on.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable
from queue import Empty, Full, Queue
from typing import TYPE_CHECKING, Any

import pygame

from game.client.access.adapter import Way, opened
from game.client.easel import CAPTION_MS
from game.screens.intents import Intent
from game.screens.texts import Texts

if TYPE_CHECKING:
    from game.client.access.nodes import Book
    from game.client.access.parts import Outline
    from game.client.region import Frame
    from game.client.view import ScreenView

MOST_ASKED = 64  # more than that a reader never asks between two turns of the loop

_log = logging.getLogger(__name__)


class ScreenReader:
    """Tells whoever reads the screen aloud what a view shows, and takes what they ask for."""

    def __init__(self, open_way: Callable[[Callable[[Any], None]], Way | None] = opened) -> None:
        """Begin asleep; `open_way` opens the way to this system's readers."""
        self._open_way = open_way
        self._way: Way | None = None
        self._book: Book | None = None
        self._requests: Queue[Any] = Queue(MOST_ASKED)
        self._seen: Hashable = None
        self._frame: Frame | None = None
        self._outline: Outline | None = None
        self._focused: bool | None = None
        self._caption = ("", 0)

    def wake(self) -> None:
        """Open the way, if this system has one; called once the window stands."""
        if self._way is None:
            self._guarded(self._open)

    def caption(self, text: str, now_ms: int) -> None:
        """Tell a sound in words for as long as its caption is shown."""
        self._caption = (text, now_ms + CAPTION_MS)

    def tell(self, view: ScreenView, texts: Texts, *, focused: bool) -> None:
        """Tell what has changed since the last time, if anybody listens.

        Args:
            view: what is shown.
            texts: words for the painted picture.
            focused: whether the window has the keyboard.
        """
        way = self._way
        if way is not None and way.listening.is_on:
            self._guarded(lambda: self._tell(way, view, texts, focused=focused))

    @property
    def is_asked(self) -> bool:
        """Say whether anything has been asked that is not done yet."""
        return not self._requests.empty()

    def asked(self, view: ScreenView) -> tuple[Intent, ...]:
        """Do what was asked since the last time, and return what that asks the app to do."""
        if not self.is_asked:
            return ()
        intents: list[Intent] = []
        self._guarded(lambda: self._answer(view, intents))
        return tuple(intents)

    # -- inside ------------------------------------------------------------------------------

    def _open(self) -> None:
        self._way = self._open_way(self._noted)

    def _noted(self, request: Any) -> None:  # noqa: ANN401  (AccessKit has no types)
        """Keep a request for the main thread; AccessKit calls this from its own."""
        try:
            self._requests.put_nowait(request)
        except Full:
            return  # the window does not answer; a reader asks again

    def _tell(self, way: Way, view: ScreenView, texts: Texts, *, focused: bool) -> None:
        from game.client.access.nodes import Book  # late: most windows are never listened to

        if self._book is None:
            self._book = Book()
        is_new = way.listening.is_new()
        if is_new:
            self._book.forget()
        update = self._book.update(self._now(view, texts))
        if update is not None:
            way.send(update)
        if is_new or focused != self._focused:
            self._focused = focused
            way.put(pygame.display.get_window_position(), view.size)
            way.turn(focused=focused)

    def _now(self, view: ScreenView, texts: Texts) -> Outline:
        """Return what is to be told now; what is the same as before is not made again."""
        from game.client.access.outline import outline, with_focus  # late, like the book

        text, until = self._caption
        caption = text if view.clock() < until else ""
        title = pygame.display.get_caption()[0]
        seen = (*_seen(view), title, caption, texts.language)
        if self._outline is None or seen != self._seen or view.frame is not self._frame:
            self._seen, self._frame = seen, view.frame
            self._outline = outline(view, title, caption, texts)
        else:
            self._outline = with_focus(self._outline, view.focus)
        return self._outline

    def _answer(self, view: ScreenView, intents: list[Intent]) -> None:
        from game.client.access.asking import answer

        for _ in range(MOST_ASKED):
            try:
                request = self._requests.get_nowait()
            except Empty:
                return
            wanted = None if self._book is None else self._book.asked(request)
            if wanted is not None:
                intents.extend(answer(view, wanted))

    def _guarded(self, work: Callable[[], None]) -> None:
        """Do something; what goes wrong is logged once and ends the telling, not the game."""
        try:
            work()
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as problem:  # noqa: BLE001  (a panic in AccessKit is no Exception)
            self._way = None
            _log.warning("the screen reader is told nothing more: %r", problem)


def _seen(view: ScreenView) -> tuple[Hashable, ...]:
    """Return what of a view an outline depends on besides frame and focus, for a look's price."""
    scrolled = tuple(region.scroll for region in view.frame.regions.values())
    typed = tuple((e.text, e.cursor, e.anchor) for e in view.editors.values())
    return scrolled, typed, view.work_shows
