"""The window as the shell knows it: title, badge, clipboard, size and place, hiding, leaving."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pygame

from game.client.art.badge import IN_WINDOW
from game.client.clock import DeviceClock
from game.client.typist import SystemClipboard
from game.client.whereabouts import Pair, Whereabouts, fitting, remember, remembered
from game.data import data_path
from game.screens import commands as c

CLIPBOARD_MS = 60_000


class Window:
    """The window: only it asks the system for one."""

    def __init__(self, title: str, clock: DeviceClock, folder: Path) -> None:
        """Remember the title; `open` opens.

        Args:
            title: what stands in the title bar.
            clock: for what is taken back after a while.
            folder: where size and place are remembered.
        """
        self.title = title
        self.is_leaving = False
        self.settings_command: c.SaveSettings | None = None
        self.is_hidden = False
        self._clock = clock
        self._clipboard = SystemClipboard()
        self._copied = ("", 0)
        self._folder = folder
        self._where = Whereabouts()
        self._fills = False

    def open(
        self, size: Pair | None, *, full: bool, unseen: Callable[[], None] | None = None
    ) -> pygame.Surface:
        """Open the window where it stood last.

        Args:
            size: in px, where one was asked for; None for the one it had.
            full: over the whole screen.
            unseen: is called while there is a window that nobody has seen yet, for what has to be
                there before; without it the window is never hidden.
        """
        where = remembered(self._folder)
        where = fitting(where, pygame.display.get_desktop_sizes())
        self._where = Whereabouts(size or where.size, where.at)
        if where.at is not None:
            os.environ["SDL_VIDEO_WINDOW_POS"] = f"{where.at[0]},{where.at[1]}"
        pygame.display.set_caption(self.title)
        self.wear("halfway")
        self._fills = full
        if unseen is not None:
            pygame.display.set_mode(self._where.size, pygame.RESIZABLE | pygame.HIDDEN)
            unseen()
        surface = self._set()
        self._stand()
        return surface

    def fill(self, *, full: bool) -> pygame.Surface | None:
        """Cover the whole screen or come back; return the surface if it is another one now."""
        if full == self._fills:
            return None
        if full:
            self._note()
        self._fills = full
        surface = self._set()
        self._stand()
        return surface

    def remember(self) -> None:
        """Write down how large the window is and where it stands."""
        if not self._fills:
            self._note()
        remember(self._folder, self._where)

    def call(self, title: str) -> None:
        """Take another title; while all is hidden it waits."""
        self.title = title
        if not self.is_hidden:
            pygame.display.set_caption(title)

    def copy(self, text: str) -> None:
        """Put text on the clipboard; `tidy` takes it back after a minute if it is still there."""
        self._clipboard.put(text)
        self._copied = (text, self._clock.now_ms() + CLIPBOARD_MS)

    def tidy(self) -> None:
        """Take a copied invite back from the clipboard when its minute is over."""
        text, until = self._copied
        if text and self._clock.now_ms() >= until:
            if self._clipboard.get() == text:
                self._clipboard.put("")
            self._copied = ("", 0)

    def hide(self, *, hidden: bool) -> None:
        """Take a neutral title and badge and empty the clipboard, or come back."""
        self.is_hidden = hidden
        pygame.display.set_caption("Notes" if hidden else self.title)
        self.wear("notes" if hidden else "halfway")
        if hidden and self._copied[0]:
            self._clipboard.put("")
            self._copied = ("", 0)

    def wear(self, badge: str) -> None:
        """Show this badge in the title bar and in the task bar."""
        pygame.display.set_icon(
            pygame.image.load(data_path("assets", "icon", f"{badge}-{IN_WINDOW}.png"))
        )

    def use(self, command: c.SaveSettings) -> None:
        """Use new settings from the next frame on."""
        self.settings_command = command

    def leave(self) -> None:
        """Close the window after this turn of the loop."""
        self.is_leaving = True

    def _set(self) -> pygame.Surface:
        if self._fills:
            return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        return pygame.display.set_mode(self._where.size, pygame.RESIZABLE)

    def _stand(self) -> None:
        """Stand where it stood: a title bar may have pushed a fresh window down by its height."""
        if self._fills or self._where.at is None:
            return
        pygame.event.pump()
        pygame.display.set_window_position(self._where.at)

    def _note(self) -> None:
        """Take note of size and place; a place nobody can tell stays the one it was."""
        try:
            at = pygame.display.get_window_position()
        except pygame.error:
            return
        size = pygame.display.get_window_size()
        self._where = Whereabouts((size[0], size[1]), (at[0], at[1]))
