"""The table: what one says before the lid comes off, the lid, and how it is taken."""

from __future__ import annotations

from game.partner.understood import TAKEN, TOLD
from game.rules import moves as m
from game.scenario.model import Claim, FactKind
from game.screens.frame import Page, framed, own_words
from game.screens.intents import Pick, Play
from game.screens.parts import Answer, Button, Question, picking, send_button, text
from game.screens.scene import Scene, in_play
from game.screens.steps.in_words import beside, in_sight, in_words, saying, sending
from game.screens.steps.questions import asked, reopening
from game.screens.steps.said import said_lines
from game.screens.steps.waiting import waiting
from game.screens.submits import is_changing
from game.screens.tree import Look, Node, Screen
from game.screens.typed import is_offered

FACES = 5
TELLING = 2  # from this sensitivity on, a telling is asked how it will land


def table(scene: Scene) -> Screen:
    """Show the step's phase: say, take what was said, answer a question, or wait."""
    phase = scene.view.beat.phase
    if scene.view.beat.ready and not is_changing(scene.seat):
        return waiting(scene, *said_lines(scene))
    makers = {"account": _account, "receive": _receive, "answer": _answer}
    maker = makers.get(phase)
    return maker(scene) if maker else waiting(scene, *said_lines(scene))


def _account(scene: Scene) -> Screen:
    account = in_play(scene).account(scene.role)
    offered = tuple(Answer(c.id, scene.line(c.id)) for c in account.lines)
    line = Question("line", scene.line(account.id), offered)
    chosen = scene.seat.one("line")
    words = in_words(scene, TOLD, tuple(c.id for c in account.lines), chosen)
    if not chosen:
        nodes = in_sight(beside(scene, words), asked(scene, (line,)))
        send = sending(scene, words, send_button(scene.say("table.say"), ready=False))
        return framed(scene, Page("table", scene.local("turn.table"), (*nodes, send)))
    claim = next(c for c in account.lines if c.id == chosen)
    picked = (reopening(scene, line, chosen), *_adds(scene, account.adds))
    own = beside(scene, words)
    nodes = in_sight(own, picked) if own else (*picked, own_words(scene))
    added = tuple(c for c in account.adds if c.id == scene.seat.one("add"))
    asks = any(asks_face(scene, said) for said in (claim, *added))
    if asks:
        nodes = (*nodes, faces(scene, "face", scene.say("table.face")))
    ready = bool(scene.seat.one("face")) or not asks
    busy = scene.seat.outbox.has("account") or scene.seat.outbox.has("predict")
    send = sending(scene, words, send_button(scene.say("table.say"), ready=ready, busy=busy))
    return framed(scene, Page("table", scene.say("turn.table-how"), (*nodes, send)))


def _adds(scene: Scene, adds: tuple[Claim, ...]) -> tuple[Node, ...]:
    chosen = scene.seat.one("add")
    keys = ("a",)
    return tuple(
        Button(
            f"add-{add.id}",
            f"{scene.say('table.add')} {scene.line(add.id)}",
            Pick("add", add.id),
            keys if place == 0 else (),
            "check" if chosen == add.id else "",
        ).chip(chosen=chosen == add.id)
        for place, add in enumerate(adds)
    )


def asks_face(scene: Scene, claim: Claim) -> bool:
    """Tell whether a line is asked how it will land: a hard telling, or a word not kept.

    Read off the line and the promise alone, never off what was done: the same line always asks
    the same.
    """
    facts = tuple(scene.scenario.fact(f) for f in claim.asserts)
    if any(f.sensitivity >= TELLING and f.kind is not FactKind.FICTION for f in facts):
        return True
    mine = next((p for p in scene.view.promise.promises if p.seat is scene.me), None)
    if mine is None:
        return False
    template = next((t for t in in_play(scene).templates if mine.template == t.id), None)
    forbidden = set(template.forbids) if template else set()
    return any(forbidden & set(f.done_any) for f in facts if f.kind is FactKind.DEED)


def faces(scene: Scene, question: str, words: str) -> Node:
    """Make the five faces, soft to bad."""
    offered = tuple(Answer(str(n), scene.say(f"face.{n}"), value=str(n)) for n in range(FACES))
    chosen = scene.seat.picked(question)
    return Question(question, words, offered, chosen, Look.FACE).node(picking(question))


def _receive(scene: Scene) -> Screen:
    needed = scene.view.beat.needed
    if {"land", "receive"} <= set(needed):
        return _receive_and_land(scene)
    if "land" in needed:
        offered = tuple(Answer(str(n), scene.say(f"face.{n}"), value=str(n)) for n in range(FACES))
        question = Question("land", scene.say("receive.land"), offered, (), Look.FACE)
        node = question.node(lambda face: Play(m.Land(face=int(face))))
        page = Page("receive-land", scene.say("turn.land"), (*said_lines(scene), node))
        return framed(scene, page)
    if "receive" not in needed:
        return waiting(scene, *said_lines(scene))
    lines = tuple(Answer(r, scene.line(r)) for r in scene.view.own.receive_options)
    question = Question("receive", scene.say("receive.question"), lines)
    if is_offered(scene.seat):
        spoken, says = saying(scene, TAKEN, question, lambda r: m.Receive(line=r), "receive")
        taking = (*spoken, *((says,) if says else ()))
    else:
        taking = (question.node(lambda line: Play(m.Receive(line=line))),)
    work = (*said_lines(scene), *_noticed(scene), *taking)
    return framed(scene, Page("receive", scene.say("turn.receive"), work))


def _noticed(scene: Scene) -> tuple[Node, ...]:
    return tuple(
        text(f"noticed-{n}", scene.line(what), Look.HINT)
        for n, what in enumerate(scene.view.scene.noticed)
    )


def _receive_and_land(scene: Scene) -> Screen:
    """Ask for a line and a face: how one takes a hard thing, and how it landed."""
    lines = tuple(Answer(r, scene.line(r)) for r in scene.view.own.receive_options)
    question = Question("receive", scene.say("receive.question"), lines)
    words = in_words(scene, TAKEN, tuple(a.id for a in lines), scene.seat.one("receive"))
    taking = in_sight(beside(scene, words), asked(scene, (question,)))
    nodes = (*said_lines(scene, 3), *_noticed(scene), *taking)
    if scene.seat.one("receive"):
        nodes = (*nodes, faces(scene, "land", scene.say("receive.land")))
    ready = bool(scene.seat.one("receive")) and bool(scene.seat.one("land"))
    busy = scene.seat.outbox.has("receive") or scene.seat.outbox.has("land")
    send = sending(scene, words, send_button(scene.say("receive.send"), ready=ready, busy=busy))
    page = Page("receive", scene.say("turn.receive"), (*nodes, send), ledger=False)
    return framed(scene, page)


def _answer(scene: Scene) -> Screen:
    offered = tuple(Answer(a, scene.line(a)) for a in scene.view.own.answer_options)
    asks = text(
        "asks",
        scene.line(scene.view.partner.asks),
        Look.SAID,
        value=scene.me.other.value,
        note=scene.partner,
    )
    question = Question(
        "answer", scene.say("answer.question"), offered, scene.seat.picked("answer")
    )
    send = send_button(
        scene.say("answer.send"),
        ready=bool(scene.seat.one("answer")),
        busy=scene.seat.outbox.has("answer"),
    )
    words = in_words(scene, TOLD, tuple(a.id for a in offered), scene.seat.one("answer"))
    own, node = beside(scene, words), question.node(picking("answer"))
    answering = in_sight(own, (node,)) if own else (node, own_words(scene))
    work = (asks, *answering, sending(scene, words, send))
    return framed(scene, Page("answer", scene.say("turn.answer"), work))
