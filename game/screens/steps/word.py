"""The word: a note on the fridge, yours to give or not; then what could get in the way; then lift.

The promise opens to the other when both have answered; the plan stays sealed until morning.
"""

from __future__ import annotations

from dataclasses import replace

from game.rules import moves as m
from game.rules.seats import Seat
from game.screens.frame import Page, framed
from game.screens.intents import Play, Toy
from game.screens.ledger import promise_item
from game.screens.moments import Moment
from game.screens.parts import Answer, Button, Question, send_button, text
from game.screens.scene import Scene
from game.screens.steps.questions import all_answered, asked
from game.screens.steps.waiting import waiting
from game.screens.submits import is_changing
from game.screens.tree import Fold, Look, Node, Role, Screen, Stage


def word(scene: Scene) -> Screen:
    """Show the note and its questions, the planks to be lifted, or the wait between."""
    beat = scene.view.beat
    if beat.phase == "lift":
        return _lift(scene)
    if beat.ready and not is_changing(scene.seat):
        return waiting(scene)
    questions = _questions(scene)
    note = text("note", scene.line("word"), Look.STORY)
    busy = scene.seat.outbox.has("offer") or scene.seat.outbox.has("prepare")
    send = send_button(scene.say("word.give"), ready=all_answered(scene, questions), busy=busy)
    work = (note, *asked(scene, questions), send)
    return framed(scene, Page("word", scene.say("turn.word"), work))


def _questions(scene: Scene) -> tuple[Question, ...]:
    offer = Question(
        "offer",
        scene.say("word.offer"),
        tuple(Answer(o.id, scene.line(o.id)) for o in scene.scenario.word),
    )
    chosen = scene.seat.one("offer")
    gives = next((o.gives for o in scene.scenario.word if o.id == chosen), None)
    if gives is None:
        return (offer,)
    obstacles = scene.scenario.obstacles[scene.role]
    in_the_way = Question(
        "obstacle",
        scene.say("word.obstacle"),
        tuple(Answer(o.id, scene.line(o.id)) for o in obstacles),
    )
    named = next((o for o in obstacles if o.id == scene.seat.one("obstacle")), None)
    if named is None:
        return (offer, in_the_way)
    answers = tuple(Answer(r, scene.line(r)) for r in named.responses)
    return (offer, in_the_way, Question("response", scene.say("word.response"), answers))


def _lift(scene: Scene) -> Screen:
    """Show the planks between the two; both hold one key, and one hand alone lifts them too."""
    mine = scene.me in scene.view.promise.lifting or scene.seat.outbox.has("lift")
    planks = tuple(promise_item(scene, p) for p in scene.view.promise.promises)
    refusals = tuple(
        text(f"no-{seat.value}", scene.say("word.no-promise", name=scene.name(seat)), Look.HINT)
        for seat in scene.view.promise.said_no
    )
    stage = Stage(
        "lift",
        scene.view.beat.visit,
        args=(("hands", "".join(s.value for s in scene.view.promise.lifting)),),
    )
    if mine:
        words = text("lifting", scene.say("lift.up"), Look.HINT)
        work = (*planks, *refusals, words)
        page = Page(
            "lift",
            scene.say("turn.ready-lift"),
            work,
            fold=Fold.STAGE,
            stage=stage,
            toys=True,
            ledger=False,
        )
        return framed(scene, page)
    lift = Button(
        "send",
        scene.say("lift.hold"),
        Play(m.Lift()),
        ("space", "enter"),
        note=scene.say("lift.alone"),
    ).gold()
    work = (*planks, *refusals, lift)
    page = Page("lift", scene.say("turn.lift"), work, fold=Fold.STAGE, stage=stage, ledger=False)
    return framed(scene, page)


def lifted(scene: Scene, moment: Moment) -> Screen:
    """Show the planks rise, wobble and come to rest, not yet nailed; pressing nods."""
    seats = {p.seat for p in scene.view.promise.promises}
    words = scene.line("stage/lift" if len(seats) > 1 else "stage/lift-one")
    percent = round(100 * (scene.state.now_ms - moment.began_ms) / moment.lasts_ms)
    planks = Node(
        "toy", Role.TOY, words, value=f"lift {percent}", intent=Toy("nod"), keys=("space",)
    )
    hands = (("left", Seat.A), ("right", Seat.B))
    args = tuple((side, "1" if seat in seats else "0") for side, seat in hands)
    stage = Stage("lift-set", moment.visit, 0, moment.lasts_ms, args)
    page = Page("lift-set", scene.say("turn.lifted"), (planks,), fold=Fold.STAGE, stage=stage)
    return framed(scene, replace(page, ledger=False))
