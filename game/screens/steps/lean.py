"""How much weight one puts on the other's word: stones, each with its sentence; or another offer.

What is chosen opens for both at once: the stones drop on the other's plank one by one, and the
promiser sees them.
"""

from __future__ import annotations

from game.rules import moves as m
from game.rules.seats import Seat
from game.rules.sections import PromiseView
from game.screens.frame import Page, framed
from game.screens.intents import Pick, Play, Step
from game.screens.ledger import promise_item
from game.screens.moments import Moment
from game.screens.parts import Answer, Button, Question, group, picking, send_button, text
from game.screens.scene import Scene
from game.screens.steps.staging import lit
from game.screens.tree import Flow, Look, Node, Screen

SIZES = (1, 2, 3)


def lean(scene: Scene) -> Screen:
    """Show the other's promise and ask for stones; from the fourth evening also for another one."""
    seat = scene.seat
    theirs = tuple(p for p in scene.view.promise.promises if p.seat is scene.me.other)
    nodes: list[Node] = [promise_item(scene, p) for p in theirs]
    if seat.one("counter-open") and not seat.one("counter"):
        nodes += _counters(scene, theirs)
    else:
        nodes += _chosen_counter(scene)
        nodes.append(_stones(scene))
    ready = bool(seat.one("stones"))
    busy = seat.outbox.has("accept") or seat.outbox.has("counter")
    if not seat.one("counter-open") and scene.view.word.counters:
        nodes.append(_other_ways(scene))
    words = scene.say("lean.ask" if seat.one("counter") else "lean.on")
    nodes.append(send_button(words, ready=ready, busy=busy))
    return framed(scene, Page("lean", scene.say("turn.lean"), tuple(nodes), ledger=False))


def _stones(scene: Scene) -> Node:
    offered = tuple(
        Answer(str(n), scene.line(f"stones/{scene.role}/{n}"), scene.say(f"stones.{n}"))
        for n in scene.view.word.stones
    )
    chosen = scene.seat.picked("stones")
    return Question("stones", scene.say("lean.question"), offered, chosen).node(picking("stones"))


def _other_ways(scene: Scene) -> Node:
    ask = Button("lean-counter", scene.say("lean.counter"), Pick("counter-open", "yes"), ("a",))
    kindly_not = Button("lean-decline", scene.say("lean.decline"), Play(m.Decline()), ("d",))
    return group("lean-ways", ask.chip(), kindly_not.chip(), flow=Flow.ROW)


def _counters(scene: Scene, theirs: tuple[PromiseView, ...]) -> tuple[Node, ...]:
    """Make the promises one may ask for instead; the same one in another size among them."""
    offered: list[Answer] = []
    for template in scene.view.word.counters:
        given = next((p for p in theirs if p.given == template), None)
        if given is None:
            offered.append(Answer(f"{template}:0", scene.line(template)))
            continue
        sizes = (n for n in SIZES if n != given.stake)
        offered += [
            Answer(f"{template}:{n}", scene.line(template), scene.say(f"size.{n}")) for n in sizes
        ]
    question = Question("counter", scene.say("lean.instead"), tuple(offered))
    back = Button(
        "counter-back", scene.say("app.back"), Step("back-to", "counter-open"), ("backspace",)
    )
    return (question.node(picking("counter")), back.chip())


def _chosen_counter(scene: Scene) -> tuple[Node, ...]:
    asked = scene.seat.one("counter")
    if not asked:
        return ()
    template, _, size = asked.rpartition(":")
    note = scene.say(f"size.{size}") if size != "0" else scene.say("picked.change")
    back = Step("back-to", "counter")
    return (
        Button("chosen-counter", scene.line(template), back, (), "check", note).chip(chosen=True),
    )


def counter(scene: Scene) -> Screen:
    """Show what the other asks for instead: taken, or one's own promise stays."""
    word = scene.view.word
    size = f" ({scene.say(f'size.{word.countered_size}')})" if word.countered_size else ""
    asks = text(
        "asks",
        f"{scene.line(word.countered)}{size}",
        Look.SAID,
        value=scene.me.other.value,
        note=scene.partner,
    )
    mine = tuple(promise_item(scene, p) for p in scene.view.promise.promises if p.seat is scene.me)
    offered = (Answer("yes", scene.say("counter.yes")), Answer("no", scene.say("counter.no")))
    question = Question("take", scene.say("counter.question"), offered)
    node = question.node(lambda answer: Play(m.Take(yes=answer == "yes")))
    work = (*mine, asks, node)
    return framed(scene, Page("counter", scene.say("turn.counter"), work, ledger=False))


def stones(scene: Scene, moment: Moment) -> Screen:
    """Show the stones drop one by one on both planks, with the sentence that goes with them."""
    lines = tuple(_laid(scene, p) for p in scene.view.promise.promises)
    args = tuple((p.seat.value, str(p.stones)) for p in scene.view.promise.promises)
    return lit(scene, moment, group("stones", *lines), scene.say("turn.stones"), args)


def _laid(scene: Scene, promise: PromiseView) -> Node:
    who: Seat = promise.seat.other
    sentence = f"stones/{scene.role_of(who)}/{promise.stones}"
    count = scene.say(f"stones.{promise.stones}")
    words = scene.say("stones.laid", count=count, words=scene.maybe(sentence))
    return text(
        f"laid-{promise.seat.value}", words, Look.SAID, value=who.value, note=scene.name(who)
    )
