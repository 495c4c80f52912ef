"""Felt heard: was that it? Then what one would like now, said aloud, and one tap kept private."""

from __future__ import annotations

from dataclasses import replace

from game.rules import moves as m
from game.scenario.model import SupportKind
from game.screens.frame import Page, framed
from game.screens.intents import Intent, Play
from game.screens.parts import Answer, Question, text
from game.screens.scene import Scene
from game.screens.steps.floor import said_words
from game.screens.steps.lanterns import result
from game.screens.tree import Fold, Look, Node, Screen

FLAMES = ("1", "2", "3", "4")
"""How hard the other tried, as flames; never a figure."""


def felt(scene: Scene) -> Screen:
    """Show the speaker the sentence that came back, and ask whether that was it."""
    talk = scene.view.talk
    given, other = talk.goes[-1:], scene.me.other
    back = tuple(
        text(f"go-{n}", scene.line(go.line), Look.SAID, value=other.value, note=scene.partner)
        for n, go in enumerate(given)
    )
    last = scene.view.beat.phase == "felt-last"
    no = Answer(
        "not-quite" if last else "nearly",
        scene.say("felt.not-quite" if last else "felt.nearly"),
        scene.say("felt.more-evenings") if last else said_words(scene, talk.pin),
    )
    question = Question(
        "felt", scene.say("felt.question"), (Answer("yes", scene.say("felt.yes")), no)
    )
    node = question.node(_felt)
    shown = (result(scene),) if talk.heard and scene.view.beat.phase == "felt" else ()
    work = (*shown, *back, node)
    return framed(scene, Page("talk-felt", scene.say("turn.talk-felt"), work, ledger=False))


def _felt(answer: str) -> Intent:
    match answer:
        case "yes":
            return Play(m.Felt(answer="yes"))
        case "nearly":
            return Play(m.Felt(answer="nearly"))
        case _:
            return Play(m.Felt(answer="not-quite"))


def wish(scene: Scene) -> Screen:
    """Ask what the speaker would like now, then how hard the other tried."""
    if "wish" in scene.view.beat.needed and not scene.seat.outbox.has("wish"):
        offered = tuple(Answer(k.value, scene.say(f"wish.{k.value}")) for k in SupportKind)
        question = Question("wish", scene.say("wish.question"), offered)
        node = question.node(lambda kind: Play(m.Wish(support=kind)))
        work: tuple[Node, ...] = (text("lantern", _lantern(scene), Look.STORY), node)
        page = Page("talk-wish", scene.say("turn.talk-wish"), work, fold=Fold.STAGE, ledger=False)
        return framed(scene, page)
    return _rate(scene)


def _lantern(scene: Scene) -> str:
    lit = scene.view.talk.lantern == "lit"
    return scene.line("stage/heard" if lit else "stage/half-heard")


def _rate(scene: Scene) -> Screen:
    """Ask for the one private tap: flames, not figures."""
    name = scene.line(scene.role_of(scene.me.other))
    offered = tuple(Answer(n, scene.say(f"flame.{n}"), value=n) for n in FLAMES)
    question = Question("rate", scene.say("rate.question", name=name), offered)
    node = question.node(lambda flame: Play(m.Rate(effort=int(flame))))
    private = text("private", scene.say("rate.private"), Look.HINT)
    page = Page("talk-rate", scene.say("turn.talk-rate"), (node, private), fold=Fold.STAGE)
    return framed(scene, replace(page, ledger=False))
