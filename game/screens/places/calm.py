"""A breath, how it was, and the own weather: the quiet page under More. Nothing of it is asked."""

from __future__ import annotations

from game.rules import moves as m
from game.screens.dialogs import WEATHERS, nearest
from game.screens.explaining import BREATH_MS, HOW, IN_MS, breath_of
from game.screens.intents import Play, Step
from game.screens.parts import Answer, Button, Question, group, heading, picking, text
from game.screens.scene import Scene
from game.screens.steps.thanking import my_thanks
from game.screens.tree import Flow, Look, Node, Role

WAYS = ("light", "warm", "mixed", "heavy", "tired", "unsure")
"""How an evening was, in one word of one's own; none is better than another."""

PLANKS = 5
_BREATH = BREATH_MS // 2


def calm(scene: Scene) -> tuple[Node, ...]:
    """Make a breath, how it was, after Stop a way to say thanks, and the weather."""
    return (*_breath(scene), *_how(scene), *_thanks(scene), *weather(scene))


def _breath(scene: Scene) -> tuple[Node, ...]:
    gone = breath_of(scene.seat, scene.state.now_ms)
    if gone is None or gone >= BREATH_MS:
        words = scene.say("calm.body" if gone is None else "calm.done")
        begin = Button("breathe", scene.say("calm.begin"), Step("breathe"), ("b",)).quiet()
        return (text("calm-body", words, Look.HINT), begin)
    within = gone % _BREATH
    rises = within < IN_MS // 2
    share = within / (IN_MS / 2) if rises else 1 - (within - IN_MS / 2) / (_BREATH - IN_MS / 2)
    words = scene.say("calm.in" if rises else "calm.out")
    full = max(0, min(PLANKS, round(share * PLANKS)))
    meter = Node("breath", Role.METER, words, f"{full} {PLANKS}")
    skip = Button("breathe-end", scene.say("calm.skip"), Step("breathe-end"), ("b",)).quiet()
    return (meter, skip)


def _how(scene: Scene) -> tuple[Node, ...]:
    """Ask how it was: one chip for oneself. Only where something has come to its end."""
    if not scene.seat.is_over:
        return ()
    offered = tuple(Answer(way, scene.say(f"calm.{way}")) for way in WAYS)
    chosen = scene.seat.picked(HOW)
    question = Question(HOW, scene.say("calm.how"), offered, chosen, Look.CHIP)
    note = text("how-note", scene.say("calm.how-note"), Look.HINT)
    return (question.node(picking(HOW)), note)


def _thanks(scene: Scene) -> tuple[Node, ...]:
    """Offer thanks after Stop, one press each; a morning has a card of its own for it."""
    if not scene.view.scene.stopped or scene.seat.mode == "solo":
        return ()
    said = my_thanks(scene)
    if said:
        return said
    ways = tuple(
        Button(f"thank-{thanks}", scene.line(thanks), Play(m.Thank(option=thanks))).chip()
        for thanks in scene.view.debrief.thanks
    )
    if not ways:
        return ()
    title = heading("thanks-title", scene.say("morning.thanks-question"), Look.LABEL)
    return (title, group("thanks", *ways, flow=Flow.WRAP))


def weather(scene: Scene) -> tuple[Node, ...]:
    """Make the own weather, which its owner alone sees."""
    heat = scene.view.own.heat
    chosen = "" if heat is None else str(nearest(heat))
    ways = tuple(
        Button(f"weather-{level}", scene.say(f"weather.{name}"), Play(m.Heat(level=level))).chip(
            chosen=str(level) == chosen
        )
        for name, level in WEATHERS
    )
    return (
        heading("weather-title", scene.say("weather.question"), Look.LABEL),
        text("weather-body", scene.say("weather.body"), Look.HINT),
        group("weather", *ways, flow=Flow.WRAP),
    )
