"""Plays a scene by keyboard: wished answers first, then the first one, then the gold button."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.windows.driver import Node, Screen, Window, usable

_TURN_S = 0.03
NEED = "-need-"
STUCK_S = 60.0  # the longest stretch of a scene in which nothing changes by itself is 15 s
END = "morning-thanks"
"""The last card of the morning."""


@dataclass
class Player:
    """Somebody at a window.

    Attributes:
        window: the window.
        wishes: beginnings of the answers this player would rather give.
        words: own words to write, by the id of their screen; each is written once.
        watches: called with every screen before it is answered.
        waits_at: the id of a screen that this player leaves alone for now.
    """

    window: Window
    wishes: tuple[str, ...] = ()
    words: dict[str, str] = field(default_factory=dict)
    watches: Callable[[Screen], None] = lambda _screen: None
    waits_at: str = ""

    @property
    def is_done(self) -> bool:
        """Say whether the last card of the morning is open."""
        return self.window.screen().get("screen") == END

    def step(self) -> bool:
        """Do the next sensible thing; False if there is nothing to do now."""
        screen = self.window.screen()
        if not screen or not screen["shows"] or screen["screen"] == self.waits_at:
            return False
        self.watches(screen)
        if not self._answer(screen):
            return False
        self.window.settled(screen)
        return True

    def _answer(self, screen: Screen) -> bool:
        window, answers = self.window, _answers(screen)
        wished = next((n for n in answers if n["name"].startswith(self.wishes)), None)
        if self.wishes and wished is not None:
            window.press_node(wished)
            return True
        if self._writes(screen):
            return True
        gold = next((n for n in usable(screen) if n["look"] == "gold"), None)
        seal = next((n for n in usable(screen) if n["look"] == "envelope"), None)
        need = next((n for n in usable(screen) if NEED in n["id"]), None)
        toy = next((n for n in usable(screen) if n["role"] == "toy"), None)
        for node in (gold, seal, *answers[:1], _feeling(screen, self.wishes), need, toy):
            if node is not None:
                window.press_node(node)
                return True
        return False

    def _writes(self, screen: Screen) -> bool:
        """Write own words into this screen's field, once it is there; Ctrl+Enter would send."""
        place = next((n for n in screen["nodes"] if n["role"] == "field"), None)
        if place is None or screen["screen"] not in self.words:
            return False
        text = self.words.pop(screen["screen"])
        self.window.walk_to(place["id"])
        self.window.type(text)
        self.window.wait_for(lambda s: any(n["value"] == text for n in s["nodes"]), 5)
        self.window.key("tab")  # the field keeps Enter for a new line
        return True


def _answers(screen: Screen) -> list[Node]:
    """Return answers to questions that have none yet; each has a key of its own."""
    offered = [
        n for n in usable(screen) if n["role"] == "option" or n["look"] in ("choice", "card")
    ]
    given = {_question(n) for n in offered if "selected" in n["flags"]}
    return [
        n
        for n in offered
        if n["look"] != "chip"
        and "selected" not in n["flags"]
        and _question(n) not in given
        and any(len(key) == 1 for key in n["keys"])
    ]


def _feeling(screen: Screen, wishes: tuple[str, ...]) -> Node | None:
    """Return the next stop on the feelings ring: a family first, then a word of it."""
    ring = [n for n in usable(screen) if n["look"] == "feeling" and n["keys"]]
    words = [n for n in ring if n["role"] == "option"]
    stops = words or ring
    return next((n for n in stops if wishes and n["name"].startswith(wishes)), (*stops, None)[0])


def _question(node: Node) -> str:
    return str(node["id"]).partition("-")[0]


def play(*players: Player, until: Callable[[], bool] | None = None) -> None:
    """Let everybody take turns until something is so; by default, until all have their morning.

    Fails with what every window shows once nothing at all has changed for a long while: how long
    a scene takes in all depends on the machine.
    """
    is_over = until or (lambda: all(player.is_done for player in players))
    seen: list[Screen] = []
    since = time.monotonic()
    while not is_over():
        for player in players:
            player.window.assert_runs()
            if not player.is_done:
                player.step()
        shown = [player.window.screen() for player in players]
        if shown != seen:
            seen, since = shown, time.monotonic()
        stuck = [screen.get("screen") for screen in shown]
        assert time.monotonic() < since + STUCK_S, f"stuck at {stuck}"
        time.sleep(_TURN_S)
