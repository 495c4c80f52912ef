"""More: what stays out of the way until somebody asks.

Ledger with its sums, timeline, own scores, the seed's check, the seat's own weather, the room.
"""

from __future__ import annotations

import hashlib

from game.rules import moves as m
from game.rules.sections import ScoreView
from game.screens.dialogs import WEATHERS, nearest
from game.screens.frame import Page, framed
from game.screens.intents import Play, Step
from game.screens.ledger import bridge_word, with_arithmetic
from game.screens.parts import Answer, Button, Question, group, heading, text
from game.screens.places.room import about_evening, about_room
from game.screens.scene import Scene
from game.screens.steps.said import bubbles
from game.screens.tree import Flow, Fold, Look, Node, Screen

TABS = ("ledger", "timeline", "scores", "seed", "weather", "room")


def more(scene: Scene) -> Screen:
    """Show one page of More, chosen by its tab."""
    offered = TABS if scene.seat.mode == "duo" else TABS[:-1]  # practice knows no server
    tab = scene.state.tab if scene.state.tab in offered else TABS[0]
    makers = {
        "ledger": _ledger,
        "timeline": _timeline,
        "scores": _scores,
        "seed": _seed,
        "weather": _weather,
        "room": _room,
    }
    tabs = tuple(
        Button(f"tab-{t}", scene.say(f"more.{t}"), Step("tab", t), (f"f{n + 7}",)).chip(
            chosen=t == tab
        )
        for n, t in enumerate(offered)
    )
    back = Button("back", scene.say("app.back"), Step("back"), ("escape", "enter")).gold()
    nodes = (
        heading("more-title", scene.say("more.title")),
        group("tabs", *tabs, flow=Flow.WRAP),
        *makers[tab](scene),
        back,
    )
    page = Page(f"more-{tab}", scene.say("turn.more"), nodes, fold=Fold.BAR, ledger=False)
    return framed(scene, page)


def _ledger(scene: Scene) -> tuple[Node, ...]:
    lines = with_arithmetic(scene)
    none = () if lines else (text("nothing", scene.say("more.nothing"), Look.HINT),)
    body = text("ledger-body", scene.say("more.ledger-body"), Look.HINT)
    return (body, bridge_word(scene), group("sums", *lines, *none, look=Look.LEDGER))


def _timeline(scene: Scene) -> tuple[Node, ...]:
    lines = bubbles(scene, scene.view.transcript)
    none = () if lines else (text("nothing", scene.say("more.nothing"), Look.HINT),)
    return (group("timeline", *lines, *none, look=Look.PLAIN),)


def _scores(scene: Scene) -> tuple[Node, ...]:
    """Make own scores: words first, and never one made of fewer than three moments."""
    if not scene.view.debrief.scores:
        return (text("nothing", scene.say("more.scores-later"), Look.HINT),)
    body = text("scores-body", scene.say("more.scores-body"), Look.HINT)
    rows = tuple(_score(scene, s) for s in scene.view.debrief.scores)
    return (body, *rows)


def _score(scene: Scene, score: ScoreView) -> Node:
    named = scene.say(f"score.{score.name}")
    shown = scene.say(f"score.word-{score.word}")
    enough = score.word != "not-enough"
    figure = f" ({score.value:.1f})" if enough and scene.state.settings.numbers else ""
    lines = tuple(
        text(f"sum-{score.name}-{n}", line, Look.HINT) for n, line in enumerate(score.arithmetic)
    )
    title = text(f"score-{score.name}", f"{named}: {shown}{figure}", Look.STORY)
    return group(f"row-{score.name}", title, *(lines if enough else ()), look=Look.CARD)


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
