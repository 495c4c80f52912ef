"""The one door to what is shown: `screen_for(state, scenario, texts) -> Screen`.

Pure. What plays on this device's own clock (a reveal, a toy) comes before the step; what keeps
everything still comes before both.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.scenario.model import Scenario
from game.screens.frame import Page, framed
from game.screens.parts import text
from game.screens.places.alone import alone
from game.screens.places.evenings import evenings
from game.screens.places.first import apart, first, name
from game.screens.places.help import help_place
from game.screens.places.hidden import hidden
from game.screens.places.home import home
from game.screens.places.journeys import journeys_in_room, journeys_place
from game.screens.places.keep import keep
from game.screens.places.more import more
from game.screens.places.pairing import invite, join
from game.screens.places.room import room
from game.screens.places.scenes import scenes_place
from game.screens.places.settings import settings_place
from game.screens.places.shell import Around
from game.screens.scene import Scene
from game.screens.state import ClientState, Place
from game.screens.steps.door import door
from game.screens.steps.envelope import envelope
from game.screens.steps.last_word import last_word
from game.screens.steps.life import life
from game.screens.steps.make_good import make_good
from game.screens.steps.morning import morning
from game.screens.steps.plan import plan
from game.screens.steps.reveal import reveal
from game.screens.steps.snap import snap
from game.screens.steps.standing import standing
from game.screens.steps.table import table
from game.screens.steps.talk import talk
from game.screens.steps.word import word
from game.screens.texts import Texts
from game.screens.tree import Fold, Look, Screen
from game.screens.world import Happening

_STEPS: dict[str, Callable[[Scene], Screen]] = {
    "door": door,
    "envelope": envelope,
    "talk": talk,
    "talk-back": talk,
    "word": word,
    "life": life,
    "table": table,
    "snap": snap,
    "make-good": make_good,
    "plan": plan,
    "last-word": last_word,
    "morning": morning,
}

_PLACES: dict[Place, Callable[[Around], Screen]] = {
    Place.FIRST: first,
    Place.APART: apart,
    Place.NAME: name,
    Place.INVITE: invite,
    Place.JOIN: join,
    Place.SCENES: scenes_place,
    Place.JOURNEYS: journeys_place,
    Place.ALONE: alone,
    Place.SETTINGS: settings_place,
    Place.HELP: help_place,
    Place.ROOM: room,
    Place.EVENINGS: evenings,
}


def screen_for(state: ClientState, scenario: Scenario, texts: Texts) -> Screen:
    """Return what this device shows now.

    Args:
        state: the client's state; its `now_ms` is the only time there is.
        scenario: the scene's scenario; outside a scene any will do.
        texts: the interface's sentences.
    """
    if state.place is Place.HIDDEN:
        return hidden(texts)
    around = Around(state, texts)
    here = state.here
    if state.place in _IN_SCENE and here is not None:
        return _IN_SCENE[state.place](Scene(state, here, scenario, texts))
    maker = _PLACES.get(state.place)
    return maker(around) if maker else home(around)


def happenings_of(state: ClientState) -> tuple[Happening, ...]:
    """Return the toys in play on what is shown now."""
    here = state.here
    if here is not None and state.place is Place.SCENE:
        return here.happenings
    return state.happenings


def scene_screen(scene: Scene) -> Screen:
    """Return the screen of a scene: what stands still, a moment in play, or the step."""
    still = standing(scene)
    if still is not None:
        return still
    moment = scene.moment
    if moment is not None:
        played = reveal(scene, moment)
        if played is not None:
            return played
    step = _STEPS.get(scene.view.beat.beat)
    return _before(scene) if step is None else step(scene)


def _before(scene: Scene) -> Screen:
    """Show the river while no scene is open yet."""
    words = text("soon", scene.say("door.soon"), Look.STORY)
    page = Page("before", scene.say("turn.ready-door"), (words,), fold=Fold.FULL, toys=True)
    return replace(framed(scene, page), side=None)


_IN_SCENE: dict[Place, Callable[[Scene], Screen]] = {
    Place.SCENE: scene_screen,
    Place.MORE: more,
    Place.JOURNEYS: journeys_in_room,
    Place.KEEP: keep,
}
