"""The word: a note on the fridge, yours to give or not; then what could get in the way; then lift.

The promise opens to the other when both have answered; the plan stays sealed until morning.
"""

from __future__ import annotations

from dataclasses import replace

from game.rules import moves as m
from game.rules.seats import Seat
from game.scenario.model import Scenario
from game.screens.frame import Page, framed, own_words
from game.screens.intents import Play, Toy
from game.screens.ledger import promise_item
from game.screens.moments import Moment
from game.screens.parts import Answer, Button, Question, send_button, text
from game.screens.scene import Scene, in_play
from game.screens.steps.lean import counter, lean
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
    if beat.phase in ("lean", "counter"):
        return lean(scene) if beat.phase == "lean" else counter(scene)
    questions = _questions(scene)
    note = text("note", scene.in_round("word"), Look.STORY)
    busy = scene.seat.outbox.has("offer") or scene.seat.outbox.has("prepare")
    send = send_button(scene.local("word.give"), ready=all_answered(scene, questions), busy=busy)
    own = (own_words(scene),) if scene.view.word.may_word and scene.seat.one("offer") else ()
    work = (*_since(scene), note, *asked(scene, questions), *own, send)
    return framed(scene, Page("word", scene.local("turn.word"), work))


def _since(scene: Scene) -> tuple[Node, ...]:
    """Make the sentence that leads from one round to the next, if the scene has one."""
    words = scene.maybe(f"act/{scene.view.scene.act}")
    return (text("since", words, Look.HINT),) if words else ()


def _questions(scene: Scene) -> tuple[Question, ...]:
    offer = Question(
        "offer",
        scene.say("word.offer"),
        tuple(Answer(o, scene.line(o)) for o in scene.view.word.options),
    )
    scenario = in_play(scene)
    chosen = scene.seat.one("offer")
    gives = next((o.gives for o in scenario.word if o.id == chosen), None)
    if gives is None:
        return (offer,)
    if scene.view.word.sizes and scenario.template(gives).sized:
        offer_and_size: tuple[Question, ...] = (offer, _sizes(scene))
    else:
        offer_and_size = (offer,)
    return (*offer_and_size, *_in_the_way(scene, scenario))


def _sizes(scene: Scene) -> Question:
    """Ask how big the promise is to be."""
    offered = tuple(Answer(str(n), scene.say(f"size.{n}")) for n in scene.view.word.sizes)
    return Question("size", scene.say("word.size"), offered)


def _in_the_way(scene: Scene, scenario: Scenario) -> tuple[Question, ...]:
    obstacles = scenario.obstacles[scene.role]
    in_the_way = Question(
        "obstacle",
        scene.say("word.obstacle"),
        tuple(Answer(o.id, scene.line(o.id)) for o in obstacles),
    )
    named = next((o for o in obstacles if o.id == scene.seat.one("obstacle")), None)
    if named is None:
        return (in_the_way,)
    answers = tuple(Answer(r, scene.line(r)) for r in named.responses)
    return (in_the_way, Question("response", scene.say("word.response"), answers))


def _lift(scene: Scene) -> Screen:
    """Show the planks between the two; both hold one key, and one hand alone lifts them too."""
    mine = scene.me in scene.view.promise.lifting or scene.seat.outbox.has("lift")
    planks = tuple(promise_item(scene, p) for p in scene.view.promise.promises)
    refusals = _no_planks(scene)
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


def _no_planks(scene: Scene) -> tuple[Node, ...]:
    """Say who carries no plank: after an honest no, or because none was needed."""
    declined = scene.view.word.declined
    none = dict.fromkeys(scene.view.promise.said_no, "word.no-promise")
    none |= dict.fromkeys(declined, "word.declined")
    return tuple(
        text(f"no-{seat.value}", scene.say(why, name=scene.name(seat)), Look.HINT)
        for seat, why in none.items()
    )


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
