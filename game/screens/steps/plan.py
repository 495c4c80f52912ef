"""Plan: both pick a card, the cards turn over together; the same one is done, with four hands.

Where they differ each sees the other's reason and picks once more; two that differ still are
slept on, and that is worth something.
"""

from __future__ import annotations

from dataclasses import replace

from game.rules import moves as m
from game.screens.frame import Page, framed
from game.screens.intents import Play
from game.screens.moments import TOGETHER_MS, Moment, Part, part_of
from game.screens.parts import Answer, Question, group, heading, status, text
from game.screens.playthings import big_toy
from game.screens.scene import Scene
from game.screens.steps.said import bubbles
from game.screens.steps.staging import staged
from game.screens.steps.together import hands, touches
from game.screens.steps.waiting import waiting
from game.screens.submits import is_changing
from game.screens.tree import Flow, Fold, Look, Node, Screen, Stage


def plan(scene: Scene) -> Screen:
    """Show the cards, the other's reason, the wait between, or what is done about it."""
    beat = scene.view.beat
    if beat.phase == "together":
        return _together(scene)
    picks = "agree" in beat.needed or is_changing(scene.seat)
    return _cards(scene) if picks else waiting(scene)


def _cards(scene: Scene) -> Screen:
    """Show the cards of the plan; what each takes as far as that is known to both."""
    again = scene.view.beat.phase == "again"
    prompt = scene.scenario.plan.id if scene.scenario.plan else ""
    nodes: tuple[Node, ...] = (heading("plan-title", scene.line(prompt)),)
    nodes += _their_reason(scene) if again else ()
    offered = tuple(_answer(scene, option) for option in scene.view.plan.options)
    question = Question("plan", scene.say("plan.question"), offered, look=Look.CARD)
    cards = question.node(lambda option: Play(m.Agree(option=option)))
    row = tuple(replace(card, span=1) for card in cards.children)
    cards = replace(cards, flow=Flow.ROW, children=row)
    turn = scene.say("turn.plan-again" if again else "turn.plan")
    return framed(scene, Page("plan", turn, (*nodes, cards), ledger=False))


def _answer(scene: Scene, option: str) -> Answer:
    takes = f"{option}/takes"
    shown = takes in scene.view.plan.takes
    return Answer(option, scene.line(option), scene.line(takes) if shown else "")


def _their_reason(scene: Scene) -> tuple[Node, ...]:
    shown, other = scene.view.plan, scene.me.other
    if not shown.other:
        return ()
    words = scene.say("plan.theirs", name=scene.partner, card=scene.line(shown.other))
    why = scene.maybe(shown.why) if shown.why else ""
    return (
        text("their-card", words, Look.STORY),
        *(
            (text("their-why", why, Look.SAID, value=other.value, note=scene.partner),)
            if why
            else ()
        ),
    )


def turned(scene: Scene, moment: Moment) -> Screen:
    """Show two cards turn over together, after a second of nothing."""
    lines = [x for x in scene.view.transcript if x.kind == "said" and x.i <= moment.line][-2:]
    args = tuple((x.seat.value, x.text) for x in lines if x.seat is not None)
    if part_of(moment, scene.state.now_ms) is Part.SILENCE:
        silent = status("turning", scene.say("plan.turning"), Look.HINT)
        return staged(scene, moment, (silent,), args)
    same = len({x.text for x in lines}) == 1
    if same:
        words = scene.maybe("stage/agreed") or scene.say("plan.same")
    else:
        words = scene.say("plan.asleep" if scene.view.plan.asleep else "plan.differ")
    return staged(
        scene, moment, (*bubbles(scene, lines), status("turned", words, Look.STORY)), args
    )


def _together(scene: Scene) -> Screen:
    """Show the toy for two; it finishes itself if hands stop."""
    toy = scene.scenario.plan.toy if scene.scenario.plan else ""
    args = hands(scene, "left" if scene.me.value == "A" else "right")
    stage = Stage(toy, scene.view.beat.visit, 0, TOGETHER_MS, args)
    node = big_toy(scene, toy, scene.waited_ms / TOGETHER_MS, sum(touches(scene)))
    page = Page(
        "plan-together",
        scene.say("turn.plan-together"),
        (group("both", node),),
        fold=Fold.STAGE,
        stage=stage,
        ledger=False,
    )
    return framed(scene, page)
