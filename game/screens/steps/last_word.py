"""The last word: the same dawn for both; only somebody with something untold is asked."""

from __future__ import annotations

from game.screens.frame import Page, framed, own_words
from game.screens.moments import DAWN_MS
from game.screens.parts import Answer, Question, picking, send_button, text
from game.screens.scene import Scene
from game.screens.steps.waiting import waiting
from game.screens.submits import is_changing
from game.screens.tree import Fold, Look, Node, Screen, Stage


def last_word(scene: Scene) -> Screen:
    """Show the dawn, a card for what is untold, and the button that both press."""
    dawn = text("dawn", scene.line("stage/dawn"), Look.STORY)
    stage = Stage("dawn", scene.view.beat.visit, 0, DAWN_MS)
    if scene.view.beat.ready and not is_changing(scene.seat):
        return waiting(scene, dawn)
    nodes: list[Node] = [dawn]
    if scene.view.own.untold:
        nodes += _card(scene)
    busy = scene.seat.outbox.has("account")
    nodes.append(send_button(scene.say("last-word.open"), ready=True, busy=busy))
    page = Page(
        "last-word",
        scene.say("turn.last-word"),
        tuple(nodes),
        fold=Fold.STAGE,
        stage=stage,
        toys=not scene.view.own.untold,
        ledger=False,
    )
    return framed(scene, page)


def _card(scene: Scene) -> tuple[Node, ...]:
    offered = tuple(Answer(a, scene.line(a)) for a in scene.view.own.answer_options)
    question = Question("line", scene.say("last-word.question"), offered, scene.seat.picked("line"))
    if not scene.seat.one("line"):
        return (question.node(picking("line")),)
    words = own_words(scene)
    return (question.node(picking("line")), words)
