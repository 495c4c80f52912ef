"""Choosing a scene: what lies on the shelf, in which order, and a scene from a file.

Rule: a file is read and checked before its card is shown, and its card is seen before it is sent.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.rules import moves as m
from game.screens import messages as msg
from game.screens.commands import BringScene, Command, ReadScene, ReadShelf
from game.screens.messages import SceneCard
from game.screens.sending import Result
from game.screens.state import Choosing, ClientState, Place

MOST = 9
"""Scenes on the shelf at once: as many as have a number key."""

PATH_LIMIT = 1_000
FEATURES = {2: ("talk", "stones"), 3: ("sizes", "needs"), 4: ("wording",)}
"""What each level of the game adds."""


def read_shelf(state: ClientState) -> tuple[Command, ...]:
    """Return what has the scenes read that one may choose from, once."""
    return () if any(not card.brought for card in state.shelf) else (ReadShelf(),)


def in_order(
    cards: tuple[SceneCard, ...], played: frozenset[str] = frozenset(), level: int = 1
) -> tuple[SceneCard, ...]:
    """Return cards as they are offered: from a file, then new ones within reach, then the rest.

    Args:
        cards: in the order of the shelf.
        played: ids of scenarios that were played before.
        level: how much of the game is known.
    """

    def place(card: SceneCard) -> tuple[bool, bool, bool]:
        return not card.brought, card.scenario in played, card.level > level + 1

    return tuple(sorted(cards, key=place))[:MOST]


def played_here(state: ClientState) -> frozenset[str]:
    """Return the ids of scenarios that were played on this device, with whomever."""
    return frozenset(sitting.scenario for sitting in state.sittings)


def known_level(state: ClientState, played: frozenset[str]) -> int:
    """Return how much of the game the played scenes have brought."""
    return max((card.level for card in state.shelf if card.scenario in played), default=1)


def offered(state: ClientState) -> tuple[SceneCard, ...]:
    """Return what can be chosen outside a scene: for two who are new to it, or alone."""
    if state.choosing.leads_to == "alone":
        played = played_here(state)
        solo = tuple(card for card in state.shelf if card.solo)
        return in_order(solo, played, known_level(state, played))
    return in_order(tuple(card for card in state.shelf if card.sends))


def chosen(state: ClientState) -> SceneCard | None:
    """Return the card that is chosen: the one that was picked, else the first; None for none."""
    cards = offered(state)
    return next((card for card in cards if card.id == state.scene), cards[0] if cards else None)


def chosen_for(state: ClientState, leads_to: str) -> str:
    """Return the scene that was picked for this, "" where nobody picked one that fits."""
    asked = replace(state, choosing=replace(state.choosing, leads_to=leads_to))
    card = chosen(asked)
    return card.id if card is not None and card.id == state.scene else ""


def news(card: SceneCard, known: int) -> tuple[str, ...]:
    """Return names of what a scene brings that is new to whoever knows this level."""
    levels = range(known + 1, card.level + 1)
    return tuple(name for level in levels for name in FEATURES.get(level, ()))


def opened_shelf(state: ClientState, leads_to: str) -> Result:
    """Stand before the shelf, on the way to an invite or to practice."""
    choosing = Choosing(leads_to="alone" if leads_to == "alone" else "invite")
    reads = read_shelf(state)
    return replace(state, place=Place.SCENES, choosing=choosing, came_from=Place.HOME, dialog=""), (
        reads
    )


def typed_path(state: ClientState, text: str) -> ClientState:
    """Write into the field of a scene's file."""
    return replace(state, choosing=replace(state.choosing, path=text[:PATH_LIMIT], failed=""))


def stepped_choosing(state: ClientState, what: str, arg: str) -> Result | None:
    """Take a step about choosing a scene; None if it is about something else."""
    step = _STEPS.get(what)
    return None if step is None else step(state, arg)


def heard_of_scenes(
    state: ClientState, message: msg.ShelfRead | msg.SceneBrought | msg.SceneUnsound
) -> ClientState:
    """Take what the device has read."""
    match message:
        case msg.ShelfRead():
            return _read(state, message)
        case msg.SceneBrought():
            return _brought(state, message)
        case msg.SceneUnsound():
            return _unsound(state, message)


def brings(state: ClientState, move: m.Move) -> tuple[Command, ...]:
    """Return what gives the room a file before a move that names its scene."""
    if not isinstance(move, m.Again) or not move.scenario:
        return ()
    mine = any(card.id == move.scenario and card.brought for card in state.shelf)
    return (BringScene(move.scenario),) if mine else ()


def _read(state: ClientState, message: msg.ShelfRead) -> ClientState:
    own = tuple(card for card in state.shelf if card.brought)
    wanted = (card.id for card in message.cards if card.scenario == message.scene)
    return replace(state, shelf=(*message.cards, *own), scene=state.scene or next(wanted, ""))


def _brought(state: ClientState, message: msg.SceneBrought) -> ClientState:
    rest = tuple(card for card in state.shelf if card.id != message.card.id)
    state = replace(state, shelf=(*rest, message.card))
    if not message.mine:
        return state
    dialog = "scenes" if state.place is Place.SCENE else ""
    dialog = dialog if state.dialog == "scene-file" else state.dialog
    choosing = Choosing(leads_to=state.choosing.leads_to)
    return replace(state, scene=message.card.id, choosing=choosing, dialog=dialog)


def _unsound(state: ClientState, message: msg.SceneUnsound) -> ClientState:
    """Say what is wrong where one chooses a file; in a scene that is over, open that dialog."""
    choosing = replace(state.choosing, failed=message.reason, reading=False)
    here = state.here
    in_scene = state.place is Place.SCENE and here is not None and here.is_over
    dialog = "scene-file" if in_scene else state.dialog
    return replace(state, choosing=choosing, dialog=dialog)


def _scene(state: ClientState, arg: str) -> Result:
    return replace(state, scene=arg), ()


def _read_scene(state: ClientState, _arg: str) -> Result:
    path = state.choosing.path.strip()
    if not path or state.choosing.reading:
        return state, ()
    choosing = replace(state.choosing, failed="", reading=True)
    return replace(state, choosing=choosing), (ReadScene(path, sends=_sends(state)),)


def _sends(state: ClientState) -> bool:
    """Tell whether the scene that is being chosen has to reach another device."""
    here = state.here
    if here is not None:
        return here.mode == "duo"
    return state.choosing.leads_to == "invite"


def _drop(state: ClientState, arg: str) -> Result:
    """Read a file that was dropped on the window, where a scene can be chosen."""
    commands: tuple[Command, ...] = ()
    here = state.here
    if state.place in (Place.HOME, Place.ALONE):
        state, commands = opened_shelf(state, "alone")
    elif state.place is Place.SCENE and here is not None and here.is_over:
        commands = read_shelf(state)
    elif state.place is not Place.SCENES:
        return state, ()
    state = replace(typed_path(state, arg), dialog="scene-file")
    state, reads = _read_scene(state, "")
    return state, (*commands, *reads)


_STEPS: dict[str, Callable[[ClientState, str], Result]] = {
    "scene": _scene,
    "read-scene": _read_scene,
    "drop-scene": _drop,
}
