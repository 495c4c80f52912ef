"""The language: found by whoever cannot read the one that is spoken, and changed at once."""

from __future__ import annotations

import pytest

from game.client.words import load_texts
from game.screens.commands import SaveSettings
from game.screens.intents import Go, Set
from game.screens.messages import Loaded
from game.screens.places.home import home
from game.screens.places.settings import settings_place
from game.screens.places.shell import Around
from game.screens.settings import LANGUAGES
from game.screens.state import ClientState
from game.screens.tree import Flag, Node, Role, Screen, walk
from game.screens.update import update


def nodes(screen: Screen) -> dict[str, Node]:
    """Return a screen's work by id."""
    return {node.id: node for node in walk(screen.work)}


def at_home() -> ClientState:
    """Return a device that has just been started."""
    return update(ClientState(), Loaded(), 1_000)[0]


@pytest.mark.parametrize(("spoken", "offered"), [("en", "Français"), ("fr", "English")])
def test_home_offers_the_other_language_by_its_own_name(spoken: str, offered: str) -> None:
    screen = home(Around(at_home(), load_texts(spoken)))
    found = [node for node in walk(screen.work) if node.id.startswith("speak-")]
    assert [node.name for node in found] == [offered]


def test_pressing_it_speaks_it_and_is_kept() -> None:
    pressed = nodes(home(Around(at_home(), load_texts("en"))))["speak-fr"].intent
    assert pressed == Set("language", "fr")

    state, commands = update(at_home(), pressed, 2_000)

    assert state.settings.language == "fr"
    assert commands == (SaveSettings(state.settings),)


def test_the_settings_name_every_language_by_itself_and_the_one_in_use_is_marked() -> None:
    state, _ = update(at_home(), Set("language", "fr"), 2_000)
    state, _ = update(state, Go("settings"), 2_000)
    screen = settings_place(Around(state, load_texts("fr")))
    offered = [n for n in walk(screen.work) if n.role is Role.OPTION and _is_language(n)]
    names = {node.name: Flag.SELECTED in node.flags for node in offered}
    assert names == {"English": False, "Français": True, "Celle de l’appareil": False}


def _is_language(node: Node) -> bool:
    return isinstance(node.intent, Set) and node.intent.setting == "language"


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_no_two_settings_share_a_key(spoken: str) -> None:
    screen = settings_place(Around(at_home(), load_texts(spoken)))
    keys = [key for node in walk(screen.work) for key in node.keys]
    assert len(keys) == len(set(keys))
