"""The frame of the places outside a scene: title, the river behind, back and help."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.screens.intents import Go, Intent, Step, Toy
from game.screens.parts import Button, group
from game.screens.state import ClientState
from game.screens.texts import Texts
from game.screens.tree import Flow, Fold, Look, Node, Screen
from game.screens.world import World
from game.screens.world_from import HOME_WORLD


@dataclass(frozen=True, slots=True)
class Around:
    """What a place is made from: this device's state and the interface's words."""

    state: ClientState
    texts: Texts

    def say(self, text_id: str, **values: object) -> str:
        """Return a sentence of the interface."""
        return self.texts(text_id, **values)


def placed(around: Around, place_id: str, turn: str, *work: Node, wide: bool = False) -> Screen:
    """Put a place's nodes on paper over the river."""
    look = Look.PLAIN if wide else Look.PANEL
    return Screen(
        id=place_id,
        title=around.say("app.title"),
        turn=turn,
        world=river(),
        fold=Fold.FULL if wide else Fold.STAGE,
        bar=(_help(around), _settings(around)),
        work=group("work", *work, look=look),
        live_toys=wide,
    )


def river() -> World:
    """Return the river of the home screen, with somebody on the left bank."""
    return replace(HOME_WORLD, left=replace(HOME_WORLD.left, window_lit=True))


def back(around: Around, to: Intent | None = None) -> Node:
    """Make the way back."""
    return Button("back", around.say("app.back"), to or Step("back"), ("escape",)).quiet()


def river_toys(around: Around, *more: Node) -> Node:
    """Make the row that answers the very first key: the water, the ropes, and what is small."""
    toys = (
        Button("toy-pebble", around.say("toys.pebble"), Toy("pebble", 8), ("p",)),
        Button("toy-rope", around.say("toys.rope"), Toy("rope", 2 + _count(around) % 6), ("o",)),
    )
    return group("toys", *(toy.chip() for toy in toys), *more, flow=Flow.ROW)


def _count(around: Around) -> int:
    return len(around.state.happenings)


def _help(around: Around) -> Node:
    return Button("help", around.say("bar.help"), Go("help"), ("f1",), "help").quiet()


def _settings(around: Around) -> Node:
    words = around.say("home.settings")
    return Button("settings", words, Go("settings"), ("f6",), "settings").quiet()
