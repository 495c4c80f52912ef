"""The last card of the morning: thanks, the keepsake for the shelf, and what next."""

from __future__ import annotations

from game.rules import moves as m
from game.rules.seats import Seat
from game.screens.frame import own_words
from game.screens.inner import guessing
from game.screens.intents import Go, Play
from game.screens.keeping import may_keep
from game.screens.parts import (
    Answer,
    Button,
    Question,
    group,
    heading,
    picking,
    send_button,
    text,
)
from game.screens.scene import Scene
from game.screens.steps.scenes import another_scene, journey_on
from game.screens.submits import words_field
from game.screens.tree import Flow, Look, Node, Role

OWN = "own"
"""The thanks that is one's own words alone."""


def thanking(scene: Scene) -> tuple[Node, ...]:
    """Make thanks, a guess in practice, keepsake, epilogue and the ways on."""
    debrief = scene.view.debrief
    title = heading("thanks-title", scene.say("morning.thanks"))
    keepsake = Node(
        "keepsake",
        Role.IMAGE,
        scene.line(debrief.keepsake) if debrief.keepsake else scene.say("shelf.nothing"),
        value=debrief.keepsake,
        note=scene.line(debrief.epilogue) if debrief.epilogue else "",
        look=Look.KEEPSAKE,
    )
    return (title, *their_thanks(scene), *_mine(scene), *guessing(scene), keepsake, _next(scene))


def to_keep(scene: Scene) -> tuple[Node, ...]:
    """Lead to where the evening can be kept, while it can be."""
    if not may_keep(scene.seat):
        return ()
    return (Button("go-keep", scene.say("keep.title"), Go("keep"), ("k",), "shelf").chip(),)


def their_thanks(scene: Scene) -> tuple[Node, ...]:
    """Make the other's thanks, if they came."""
    got = scene.view.partner.thanked
    if not got:
        return ()
    other = scene.me.other
    words = (_own_words_of(scene, other) if got == OWN else scene.line(got)) or scene.say(
        "morning.thanks-wordless"
    )
    return (text("their-thanks", words, Look.SAID, value=other.value, note=scene.partner),)


def my_thanks(scene: Scene) -> tuple[Node, ...]:
    """Make one's own thanks, if they were said: the words, or that it was in words of one's own."""
    given = scene.view.own.thanked
    if not given:
        return ()
    words = _own_words_of(scene, scene.me) if given == OWN else scene.line(given)
    if not words:
        return (text("my-thanks", scene.say("morning.thanked"), Look.STORY),)
    name = scene.name(scene.me)
    return (text("my-thanks", words, Look.SAID, value=scene.me.value, note=name),)


def _own_words_of(scene: Scene, seat: Seat) -> str:
    """Return the own words that came with somebody's thanks, "" for none."""
    every = (x for x in scene.view.transcript if x.kind == "thanks" and x.seat is seat)
    line = next(every, None)
    return scene.seat.said(line.seq) if line else ""


def _mine(scene: Scene) -> tuple[Node, ...]:
    said = my_thanks(scene)
    if said:
        return said
    chosen = scene.seat.picked("thanks")
    offered = tuple(Answer(t, scene.line(t)) for t in scene.view.debrief.thanks)
    offered = (*offered, Answer(OWN, scene.say("morning.thanks-own")))
    question = Question("thanks", scene.say("morning.thanks-question"), offered, chosen, Look.CHIP)
    nodes: list[Node] = [question.node(picking("thanks"))]
    written = scene.seat.draft(words_field(scene.seat))
    if chosen:
        nodes.append(own_words(scene))
    ready = bool(chosen) and (chosen != (OWN,) or bool(written.strip()))
    busy = scene.seat.outbox.has("thank")
    return (*nodes, send_button(scene.say("morning.thank"), ready=ready, busy=busy))


def _next(scene: Scene) -> Node:
    """Make the ways on: chairs swapped, or another round, when both want the same."""
    own, other = scene.view.own, scene.view.partner
    mine = "" if own.again_scene else own.again
    theirs = "" if other.wants_scene else other.wants_again
    ways = []
    for wish, swap, key in (("swap", True, "s"), ("same", False, "r")):
        words = scene.say(f"again.{wish}")
        note = scene.say("again.theirs") if theirs == wish else ""
        note = scene.say("again.mine") if mine == wish else note
        button = Button(f"again-{wish}", words, Play(m.Again(swap=swap)), (key,), note=note)
        ways.append(button.chip(chosen=mine == wish))
    ways += [another_scene(scene), *journey_on(scene), *to_keep(scene)]
    return group("next", *ways, flow=Flow.ROW)
