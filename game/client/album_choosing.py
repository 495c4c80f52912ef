"""Shots of choosing a scene: the shelf before an invite and before practice, and a file."""

from __future__ import annotations

from collections.abc import Callable

from game.client import album_scene as scene
from game.client.local.scenes import cards
from game.client.stroll import Stroll
from game.rules import moves as m
from game.screens import messages as msg
from game.screens.intents import Go, Step, Typed

Shot = Callable[[], Stroll]

OURS = msg.SceneCard(
    "our-bicycle@0", "The Bicycle That Was Not There", "Two sisters, one bicycle.", 9, 2,
    ("A theft, long ago. Nobody is hurt.", "A parent who is ill."), level=3, brought=True,
)  # fmt: skip
UNSOUND = (
    'our-bicycle.toml, line 214: the promise "ride-along" has no way to be kept; '
    "add an option of Life that keeps it (SC015)."
)


def _shelf(leads_to: str, *sittings: msg.Sitting) -> Stroll:
    stroll = Stroll().at_home(sittings=sittings)
    stroll.take(Go("scenes", leads_to))
    stroll.take(msg.ShelfRead(cards()))
    return stroll


def _before_invite() -> Stroll:
    return _shelf("invite")


def _before_practice() -> Stroll:
    return _shelf("alone", msg.Sitting("t1", "Sol", "mended", "mended-plate", "growing", 0))


def _with_our_own() -> Stroll:
    stroll = _shelf("invite")
    stroll.take(msg.SceneBrought(OURS))
    return stroll


def _from_file() -> Stroll:
    stroll = _shelf("invite")
    stroll.take(Step("open", "scene-file"))
    return stroll


def _unsound() -> Stroll:
    stroll = _from_file()
    stroll.take(Typed("scene-file", "~/scenes/our-bicycle.toml"))
    stroll.take(Step("read-scene"))
    stroll.take(msg.SceneUnsound(UNSOUND))
    return stroll


def _with_whom() -> Stroll:
    stroll = _before_practice()
    stroll.take(Step("choose"))
    return stroll


def _next_from_file() -> Stroll:
    stroll = scene.card(3)()
    stroll.take(msg.ShelfRead(cards()))
    stroll.take(Step("open", "scene-file"))
    return stroll.wait(400)


def _theirs() -> Stroll:
    stroll = scene.card(3)()
    watch = next(card for card in cards() if card.scenario == "m10")
    stroll.theirs(m.Again(scenario=watch.id))
    stroll.take(msg.ShelfRead(cards()))
    stroll.take(msg.SceneBrought(OURS))
    stroll.take(Step("open", "scenes"))
    return stroll.wait(400)


def _later() -> Stroll:
    """Come back to a room another day, after both have said that it is enough."""
    stroll = scene.card(3)().both(m.Done())
    here = stroll.state.here
    if here is None:
        raise ValueError("expected a scene that is over")
    stroll.come_back()
    stroll.take(msg.ShelfRead(cards()))
    return stroll.wait(400)


CHOOSING_ALBUM: dict[str, Shot] = {
    "scenes-invite": _before_invite,
    "scenes-alone": _before_practice,
    "scenes-own": _with_our_own,
    "scenes-file": _from_file,
    "scenes-unsound": _unsound,
    "alone-scene": _with_whom,
    "next-from-file": _next_from_file,
    "next-theirs": _theirs,
    "next-later": _later,
}
