"""Ask and answer: up to two questions, each of them unlabelled, and any answer to them is one.

After a question that comes very near there are three seconds of nothing but the water, for both.
"""

from __future__ import annotations

from dataclasses import replace

from game.partner.understood import ASKED, TOLD
from game.rules import moves as m
from game.screens.frame import Page, framed, patience
from game.screens.intents import Play
from game.screens.parts import Answer, Button, Question, group, text
from game.screens.playthings import quiet_hands
from game.screens.scene import Scene
from game.screens.steps.floor import answered, is_water, open_question, talked
from game.screens.steps.in_words import saying
from game.screens.steps.said import bubbles
from game.screens.steps.talk_share import lamp
from game.screens.steps.waiting import waiting
from game.screens.tree import Flag, Flow, Fold, Look, Node, Screen, Stage
from game.screens.typed import is_offered

MARKS = ("heard", "asked", "advice", "fixing", "defending", "teasing")
MARK_KEYS = ("y", "u", "i", "o", "p", "z")


def ask(scene: Scene) -> Screen:
    """Show the listener the questions, and the way on without one."""
    again = bool(scene.view.talk.asked)
    offered = tuple(Answer(q, scene.line(q)) for q in scene.view.talk.questions)
    words = scene.say("ask.again" if again else "ask.first")
    question = Question("ask", words, offered)
    asking, says = _asking(scene, question)
    done = Button("send", scene.say("ask.enough"), Play(m.Done()), ("enter",))
    before = answered(scene) if again else talked(scene, 1)
    node = says or done.gold(busy=_is_busy(scene, "ask", "done"))
    work = (*before, *told_marks(scene), *asking, *lamp(scene), node)
    return framed(scene, Page("talk-ask", scene.say("turn.talk-ask"), work, ledger=False))


def _asking(scene: Scene, question: Question) -> tuple[tuple[Node, ...], Node | None]:
    """Make the questions; in practice one may be asked in own words."""
    if is_offered(scene.seat) and question.offered and not _is_busy(scene, "done"):
        return saying(scene, ASKED, question, lambda q: m.Ask(question=q), "ask")
    node = question.node(lambda q: Play(m.Ask(question=q)))
    if _is_busy(scene, "ask", "done"):
        node = replace(node, children=tuple(_busy(n) for n in node.children))
    return (node,), None


def _is_busy(scene: Scene, *kinds: str) -> bool:
    return any(scene.seat.outbox.has(kind) for kind in kinds)


def _busy(node: Node) -> Node:
    return replace(node, flags=node.flags | {Flag.BUSY})


def answer(scene: Scene) -> Screen:
    """Show the speaker what was asked, and what may be answered."""
    if is_water(scene):
        return water(scene)
    offered = tuple(Answer(a, scene.line(a)) for a in scene.view.talk.answer_options)
    question = Question("answer", scene.say("answer.question"), offered)
    lines, says = saying(scene, TOLD, question, lambda line: m.Answer(line=line), "answer")
    work = (*answered(scene)[-1:], *lines, *((says,) if says else ()), *marks(scene))
    return framed(scene, Page("talk-answer", scene.say("turn.answer"), work, ledger=False))


def asked_now(scene: Scene) -> Screen:
    """Show the listener the water after a near question, then the wait for an answer."""
    return water(scene) if is_water(scene) else waiting(scene, *answered(scene)[-1:])


def water(scene: Scene) -> Screen:
    """Show nothing but the water and the question."""
    asked = [line for line in scene.view.transcript if line.kind == "asked"][-1:]
    question = open_question(scene)
    stage = (
        Stage("water", scene.view.beat.visit, args=(("question", question.id),))
        if question
        else None
    )
    work = (*bubbles(scene, asked), *patience(scene), *quiet_hands(scene))
    page = Page("water", scene.say("turn.water"), work, fold=Fold.STAGE, stage=stage, ledger=False)
    return framed(scene, page)


def marks(scene: Scene) -> tuple[Node, ...]:
    """Make the chips that tell openly how the last question landed; nobody has to."""
    if "mark" not in scene.view.beat.may:
        return ()
    chips = tuple(
        Button(f"mark-{mark}", scene.say(f"mark.{mark}"), Play(m.Mark(landed=mark)), (key,)).chip()  # type: ignore[arg-type]  # MARKS are the words of Mark
        for mark, key in zip(MARKS, MARK_KEYS, strict=True)
    )
    title = text("marks-title", scene.say("mark.question"), Look.HINT)
    return (title, group("marks", *chips, flow=Flow.WRAP))


def told_marks(scene: Scene) -> tuple[Node, ...]:
    """Make what the speaker has told about how things landed; the last of it."""
    told = scene.view.talk.marks[-1:]
    return tuple(
        text("marked", scene.say("mark.told", how=scene.say(f"mark.{mark}")), Look.HINT)
        for mark in told
    )
