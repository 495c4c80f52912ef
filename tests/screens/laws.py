"""Laws that every screen keeps, whatever it shows."""

from __future__ import annotations

import re

from game.client.art.icons import FEELINGS, ICONS
from game.scenario.library import shelf
from game.screens.screens import screen_for
from game.screens.state import ClientState, SeatState
from game.screens.tree import Flag, Look, Node, Role, Screen, walk
from tests.screens.playing import can_press, english, nodes_of, t1

FORBIDDEN = re.compile(
    r"\b(dossier|material|validate|reflect|disclose|breach|lean|temptation|ease|bond"
    r"|consent matrix|score)\b",
    re.IGNORECASE,
)

OUTSIDE = {
    "home", "first", "apart", "name", "invite", "invite-failed", "join", "alone", "settings",
    "help", "hidden", "room", "evenings", "evenings-open", "evening", "evenings-empty",
    "history-figures", "history-keepsakes", "scenes",
    "scenes-file", "journeys", "journey",
}  # fmt: skip


def all_nodes(screen: Screen) -> list[Node]:
    """Return every node of a screen, those under a dialog too."""
    tops = [*screen.bar, screen.work, *([screen.side] if screen.side else [])]
    tops += [screen.dialog] if screen.dialog else []
    return [node for top in tops for node in walk(top)]


def check(screen: Screen) -> None:
    """Hold a screen against every law, with a sentence for the one it breaks."""
    _ids_are_unique(screen)
    _one_gold(screen)
    _keys_mean_one_thing(screen)
    _words_are_kind(screen)
    _nothing_is_wordless(screen)
    _icons_exist(screen)
    _hands_find_something(screen)
    if screen.id not in OUTSIDE:
        _help_is_there(screen)


def _ids_are_unique(screen: Screen) -> None:
    ids = [node.id for node in all_nodes(screen)]
    twice = {i for i in ids if ids.count(i) > 1}
    assert not twice, f"{screen.id}: ids that come twice: {twice}"


def _one_gold(screen: Screen) -> None:
    gold = [n.id for n in nodes_of(screen) if n.look is Look.GOLD]
    assert len(gold) <= 1, f"{screen.id}: more than one gold button: {gold}"


def _keys_mean_one_thing(screen: Screen) -> None:
    pressable = [n for n in nodes_of(screen) if can_press(n)]
    keys = [key for n in pressable for key in n.keys]
    twice = {k: [n.id for n in pressable if k in n.keys] for k in keys if keys.count(k) > 1}
    assert not twice, f"{screen.id}: keys that mean two things: {twice}"
    for node in nodes_of(screen):
        if node.role in (Role.OPTION, Role.TOY) and not _is_word_of_ring(node):
            assert node.keys, f"{screen.id}: no key for {node.id}"


def _is_word_of_ring(node: Node) -> bool:
    """A word of the ring has a key once its family is open; arrows reach it before that."""
    return node.look is Look.FEELING and "/" in node.value


def _words_are_kind(screen: Screen) -> None:
    spoken = [screen.title, screen.turn, screen.hint]
    spoken += [part for n in all_nodes(screen) for part in (n.name, n.note)]
    if screen.id.startswith("more-"):
        return
    authored = {words for scene in shelf().values() for words in scene.texts.values()}
    for words in spoken:
        found = None if words in authored else FORBIDDEN.search(words)
        assert not found, f"{screen.id}: {found[0] if found else ''!r} in {words!r}"
        assert "{" not in words, f"{screen.id}: an empty hole in {words!r}"


def _nothing_is_wordless(screen: Screen) -> None:
    for node in all_nodes(screen):
        if node.intent is not None or node.role in (Role.TEXT, Role.STATUS, Role.HEADING):
            assert node.name, f"{screen.id}: {node.id} has no words"
        if node.role in (Role.BUTTON, Role.OPTION, Role.TOGGLE, Role.TOY):
            assert node.intent is not None, f"{screen.id}: {node.id} does nothing"
    if screen.id not in ("home", "hidden"):
        assert screen.turn, f"{screen.id}: nobody is told whose move it is"


def _icons_exist(screen: Screen) -> None:
    drawn = {*ICONS, "lantern", *(f"feeling-{family}" for family in FEELINGS)}
    strange = {n.icon for n in all_nodes(screen) if n.icon} - drawn
    assert not strange, f"{screen.id}: icons that nobody draws: {strange}"


def _hands_find_something(screen: Screen) -> None:
    """Nobody sits for more than fifteen seconds with nothing to press or play with."""
    if screen.live_toys or screen.dialog is not None:
        return
    if any(can_press(n) for n in walk(screen.work)):
        return
    ends = screen.stage.ends_ms if screen.stage else 0
    assert 0 < ends <= 15_000 or screen.id in STILL, f"{screen.id}: nothing to do"


CLOSED = {"fenced", "closed"}
"""Screens of a room that this window has nothing to say in any more."""

STILL = ("paused", "time-out")
"""Screens on which nothing may be done, because somebody asked for that."""


def _help_is_there(screen: Screen) -> None:
    bar = [n.id for n in screen.bar]
    assert "rail" in bar, f"{screen.id}: no rail of steps"
    assert "help" in bar, f"{screen.id}: no help"


def pause_and_stop_while_it_goes(screen: Screen, seat: SeatState) -> None:
    """Hold that whoever may pause or stop can do so here, and nobody else is offered it."""
    bar, scene = {n.id for n in screen.bar}, seat.view.scene
    goes_on = not (scene.stopped or scene.ended)
    assert ("stop" in bar) == goes_on, f"{screen.id}: stop is there {not goes_on}"
    still = scene.paused or bool(scene.time_out)
    assert still or ("pause" in bar) == goes_on, f"{screen.id}: pause is there {not goes_on}"


def checked(state: ClientState) -> Screen:
    """Return what a state shows, held against the laws and with every sentence found."""
    texts = english()
    screen = screen_for(state, t1(), texts)
    assert not texts.missing, f"{screen.id}: sentences that do not exist: {sorted(texts.missing)}"
    check(screen)
    if screen.id not in OUTSIDE | CLOSED and state.here is not None:
        pause_and_stop_while_it_goes(screen, state.here)
    return screen


def flags(screen: Screen, flag: Flag) -> list[str]:
    """Return the ids of nodes that carry a flag."""
    return [n.id for n in all_nodes(screen) if flag in n.flags]
