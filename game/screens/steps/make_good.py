"""Make good: fridge magnets, how they are taken, and something the two do together.

The other sees the magnets only when the hand lets go of the door. Any answer to them is fine.
"""

from __future__ import annotations

from game.rules import moves as m
from game.screens.frame import Page, framed, own_words
from game.screens.intents import Play
from game.screens.moments import TOGETHER_MS
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
from game.screens.playthings import big_toy
from game.screens.scene import Scene, in_play
from game.screens.steps.said import said_lines
from game.screens.steps.together import hands, touches
from game.screens.steps.waiting import waiting
from game.screens.submits import is_changing
from game.screens.tree import Fold, Look, Node, Screen, Stage


def make_good(scene: Scene) -> Screen:
    """Show the step's phase: magnets, taking them, an offer that keeps, or doing it together."""
    beat = scene.view.beat
    if beat.phase == "together":
        return _together(scene)
    if beat.ready and not is_changing(scene.seat):
        return waiting(scene, *_apologies(scene))
    makers = {"magnets": _magnets, "receive": _receive, "keeps": _keeps}
    maker = makers.get(beat.phase)
    return maker(scene) if maker else waiting(scene, *_apologies(scene))


def _magnets(scene: Scene) -> Screen:
    make = in_play(scene).make_good(scene.role)
    chosen = scene.seat.picked("magnets")
    offered = tuple(
        Answer(x.id, scene.line(x.id), value=_place(chosen, x.id)) for x in make.magnets
    )
    question = Question("magnets", scene.line(make.id), offered, chosen, Look.MAGNET)
    door = text(
        "fridge",
        " ".join(scene.line(x) for x in chosen) or scene.local("magnets.empty"),
        Look.SAID if chosen else Look.HINT,
        value=scene.me.value if chosen else "",
    )
    words = own_words(scene)
    busy = scene.seat.outbox.has("apologise")
    send = send_button(
        scene.local("magnets.send" if chosen else "magnets.none"), ready=True, busy=busy
    )
    work = (question.node(picking("magnets", many=True)), door, words, send)
    return framed(scene, Page("magnets", scene.local("turn.magnets"), work))


def _place(chosen: tuple[str, ...], magnet: str) -> str:
    return str(chosen.index(magnet) + 1) if magnet in chosen else ""


def _apologies(scene: Scene) -> tuple[Node, ...]:
    """Make what was sent so far in this step as bubbles."""
    kinds = ("apology", "received")
    recent = [line for line in scene.view.transcript if line.kind in kinds]
    return said_lines(scene, len(recent)) if recent else ()


def _receive(scene: Scene) -> Screen:
    lines = tuple(Answer(r, scene.line(r)) for r in scene.view.own.receive_options)
    question = Question("receive", scene.say("receive.apology"), lines)
    node = question.node(lambda line: Play(m.Receive(line=line)))
    work = (*_apologies(scene), node)
    return framed(scene, Page("receive-apology", scene.say("turn.receive-apology"), work))


def _keeps(scene: Scene) -> Screen:
    """Show that the offer keeps: the one may still say yes, both may go on."""
    theirs = in_play(scene).make_good(scene.other_role)
    mine = in_play(scene).make_good(scene.role)
    can_take = "receive" in scene.view.beat.needed
    title = heading("keeps", scene.line(f"{(theirs if can_take else mine).id}/keeps"), Look.STORY)
    nodes: list[Node] = [*_apologies(scene), title]
    if can_take:
        lines = tuple(Answer(r, scene.line(r)) for r in scene.view.own.receive_options)
        question = Question("receive", scene.say("keeps.question"), lines)
        nodes.append(question.node(lambda line: Play(m.Receive(line=line))))
    busy = scene.seat.outbox.has("done")
    on = Button("send", scene.say("keeps.on"), Play(m.Done()), ("enter",)).gold(busy=busy)
    return framed(scene, Page("keeps", scene.say("turn.keeps"), (*nodes, on)))


def _together(scene: Scene) -> Screen:
    """Show the toy for two: one folds, one pinches, and it finishes itself."""
    make = in_play(scene).make_good(scene.role)
    mends = scene.view.own.apology is not None
    args = hands(scene, "fold" if mends else "pinch")
    stage = Stage(make.toy, scene.view.beat.visit, 0, TOGETHER_MS, args)
    share = scene.waited_ms / TOGETHER_MS
    nodes: list[Node] = [big_toy(scene, make.toy, share, sum(touches(scene)))]
    nodes += [text(f"told-{n}", words, Look.STORY) for n, words in enumerate(_told(scene))]
    page = Page(
        "together",
        scene.local("turn.together"),
        (group("both", *nodes),),
        fold=Fold.STAGE,
        stage=stage,
        ledger=False,
    )
    return framed(scene, page)


def _told(scene: Scene) -> tuple[str, ...]:
    """Return the small sentences that come while the hands are busy, in their time."""
    toy = in_play(scene).make_good(scene.role).toy
    told = []
    if scene.waited_ms >= TOGETHER_MS * 2 // 3:
        told.append(scene.maybe(f"{toy}/ten"))
    said = {i for line in scene.view.transcript for i in (line.text, *line.extra)}
    if scene.waited_ms >= TOGETHER_MS - 3_000 and "add-noor" in said:
        told.append(scene.maybe(f"{toy}/noor"))
    return tuple(words for words in told if words)
