"""More: what stays out of the way until somebody asks.

While a scene is played: the ledger, what was said, the seed's check, the own weather, the room.
In the morning also a breath, the timeline, the own profile and the other choice; after a stop only
what is kind.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from game.rules import moves as m
from game.screens.dialogs import WEATHERS, nearest
from game.screens.frame import Page, framed
from game.screens.intents import Play, Step
from game.screens.looking_back import is_offered
from game.screens.parts import Answer, Button, Question, group, heading, text
from game.screens.places.calm import calm
from game.screens.places.comparing import comparing
from game.screens.places.ledger_page import ledger_page
from game.screens.places.own_words import own_words_page
from game.screens.places.profile import profile
from game.screens.places.room import about_evening, about_room
from game.screens.places.timeline import timeline
from game.screens.places.whatif import the_other_choice
from game.screens.scene import Scene
from game.screens.steps.said import bubbles
from game.screens.tree import Flow, Fold, Look, Node, Screen

IN_PLAY = ("ledger", "said", "seed", "weather", "pictures", "room")
BETWEEN_DEVICES = ("pictures", "room")
IN_THE_MORNING = (
    "calm", "timeline", "ledger", "scores", "what-if", "said", "words", "seed", "room",
)  # fmt: skip
AFTER_STOP = ("calm", "room")
FIRST_KEY = 5  # the bar has the function keys before it
LAST_KEY = 12
LARGE_TEXT = 150  # percent


def more(scene: Scene) -> Screen:
    """Show one page of More, chosen by its tab."""
    offered = tabs_of(scene)
    tab = scene.state.tab if scene.state.tab in offered else offered[0]
    back = Button("back", scene.say("app.back"), Step("back"), ("escape", "enter")).gold()
    tabs, work = _tabs(scene, offered, tab), _MAKERS[tab](scene)
    if scene.state.settings.text >= LARGE_TEXT:  # the page itself before the ways to others
        nodes = (heading("more-title", scene.say(f"more.{tab}")), *work, tabs, back)
    else:
        nodes = (heading("more-title", scene.say("more.title")), tabs, *work, back)
    page = Page(f"more-{tab}", scene.say("turn.more"), nodes, fold=Fold.BAR, ledger=False)
    return framed(scene, page)


def tabs_of(scene: Scene) -> tuple[str, ...]:
    """Return the pages there are now, in order; practice knows no server's room."""
    offered: tuple[str, ...] = IN_THE_MORNING if scene.view.debrief.open else IN_PLAY
    if scene.view.scene.stopped:
        offered = AFTER_STOP
    left_out = () if scene.seat.mode == "duo" else BETWEEN_DEVICES
    if not is_offered(scene):
        left_out = (*left_out, "words")
    return tuple(name for name in offered if name not in left_out)


def _tabs(scene: Scene, offered: tuple[str, ...], tab: str) -> Node:
    chips = []
    for key, name in enumerate(offered, FIRST_KEY):
        keys = (f"f{key}",) if key <= LAST_KEY else ()
        chip = Button(f"tab-{name}", scene.say(f"more.{name}"), Step("tab", name), keys)
        chips.append(chip.chip(chosen=name == tab))
    return group("tabs", *chips, flow=Flow.WRAP)


def _said(scene: Scene) -> tuple[Node, ...]:
    lines = bubbles(scene, scene.view.transcript)
    none = () if lines else (text("nothing", scene.say("more.nothing"), Look.HINT),)
    return (group("said", *lines, *none, look=Look.PLAIN),)


def _seed(scene: Scene) -> tuple[Node, ...]:
    seen = scene.view.scene
    nodes = [
        text("seed-body", scene.say("more.seed-body"), Look.STORY),
        text("seed-hash", seen.seed_hash, Look.HINT, note=scene.say("more.seed-hash")),
    ]
    if seen.seed:
        fits = fits_hash(seen.seed, seen.seed_hash)
        nodes.append(text("seed", seen.seed, Look.HINT, note=scene.say("more.seed-itself")))
        words = scene.say("more.seed-fits" if fits else "more.seed-other")
        nodes.append(text("seed-check", words, Look.STORY))
        if scene.seat.checked:
            nodes.append(text("played", scene.say(f"more.played-{scene.seat.checked}"), Look.STORY))
    else:
        nodes.append(text("seed-check", scene.say("more.seed-later"), Look.HINT))
    return tuple(nodes)


def fits_hash(seed: str, seed_hash: str) -> bool:
    """Tell whether a seed (hex) is the one whose hash was shown at the start."""
    try:
        return hashlib.sha256(bytes.fromhex(seed)).hexdigest() == seed_hash
    except ValueError:
        return False


def _room(scene: Scene) -> tuple[Node, ...]:
    return (*about_evening(scene, scene.seat), *about_room(scene))


def _weather(scene: Scene) -> tuple[Node, ...]:
    heat = scene.view.own.heat
    offered = tuple(Answer(str(n), scene.say(f"weather.{name}")) for name, n in WEATHERS)
    chosen = () if heat is None else (str(nearest(heat)),)
    question = Question("weather", scene.say("weather.question"), offered, chosen)
    return (
        text("weather-body", scene.say("weather.body"), Look.HINT),
        question.node(lambda level: Play(m.Heat(level=int(level)))),
    )


_MAKERS: dict[str, Callable[[Scene], tuple[Node, ...]]] = {
    "calm": calm,
    "timeline": timeline,
    "ledger": ledger_page,
    "scores": profile,
    "what-if": the_other_choice,
    "said": _said,
    "words": own_words_page,
    "seed": _seed,
    "weather": _weather,
    "pictures": comparing,
    "room": _room,
}
