"""Times how new parts of the work rise and fade in.

Reduced motion keeps a short fade and nothing rises.
"""

from __future__ import annotations

import pygame

from game.client.boxes import Box
from game.client.region import Frame, Region
from game.client.theme import Theme
from game.screens.tree import Look

ENTER_MS = 240
CUT_MS = 120
RISE_PX = 8
_ENTERING = ("work", "foot", "side", "dialog")


def parts_of(region: Region) -> list[Box]:
    """Return the boxes of a region that enter by themselves."""
    if region.name not in _ENTERING:
        return []
    found: list[Box] = []
    for top in region.boxes:
        found.extend(top.children if top.children and top.node.look is Look.PLAIN else (top,))
    return found


def parts(frame: Frame) -> list[Box]:
    """Return all boxes that enter by themselves: the work's parts, the ledger, the dialog."""
    return [box for region in frame.regions.values() for box in parts_of(region)]


class Entrances:
    """Remembers when each part of the work first appeared."""

    def __init__(self) -> None:
        """Start with nothing on the screen."""
        self._born: dict[str, int] = {}
        self._screen = ""
        self._unfinished = False

    def note(self, screen_id: str, frame: Frame, now_ms: int) -> None:
        """Note what is there now; what was there before does not enter again."""
        if screen_id != self._screen:
            self._born.clear()
            self._screen = screen_id
        present = {box.node.id for box in parts(frame)}
        fresh = present - self._born.keys()
        self._born = {key: born for key, born in self._born.items() if key in present}
        self._born.update(dict.fromkeys(fresh, now_ms))
        self._unfinished = self._unfinished or bool(fresh)

    def restart(self, now_ms: int) -> None:
        """Let everything come in again: the work was held back until now."""
        self._born = dict.fromkeys(self._born, now_ms)
        self._unfinished = True

    def share(self, node_id: str, now_ms: int, theme: Theme) -> float:
        """Return how far a part has come in, 0 to 1, slowing towards the end."""
        born = self._born.get(node_id)
        if born is None:
            return 1.0
        share = max(0.0, min(1.0, (now_ms - born) / _whole(theme)))
        return 1.0 - (1.0 - share) ** 3

    def is_moving(self, now_ms: int, theme: Theme) -> bool:
        """Say whether anything is still coming in."""
        return any(now_ms - born < _whole(theme) for born in self._born.values())

    def has_unfinished(self) -> bool:
        """Say whether something came in and its last picture has not been asked for."""
        return self._unfinished

    def finish(self) -> None:
        """Note that the last picture of what came in has been asked for."""
        self._unfinished = False


def _whole(theme: Theme) -> int:
    return CUT_MS if theme.reduced_motion else ENTER_MS


def rise(share: float, theme: Theme) -> int:
    """Return how much lower than its place a part still is, in px."""
    return 0 if theme.reduced_motion else round(RISE_PX * (1.0 - share))


def faded(target: pygame.Surface, scratch: pygame.Surface, area: pygame.Rect, share: float) -> None:
    """Lay a part that was drawn on the scratch surface over the target as far as it has come."""
    scratch.set_alpha(round(255 * share))
    target.blit(scratch, area, area)
    scratch.set_alpha(None)
