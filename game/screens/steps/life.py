"""Life happens: a story, a choice nobody sees, a toy, and a quiet wait with a lit window.

Nothing here crosses the river, and every toy takes the same time, so that neither a sound nor a
length tells what was chosen.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from game.rules import moves as m
from game.scenario.model import Life, LifeOption
from game.screens.frame import Page, framed, patience
from game.screens.intents import Intent, Play, Step
from game.screens.moments import TOY_MS, WAIT_NO_MS, begun
from game.screens.parts import Answer, Button, Question, group, heading, text
from game.screens.playthings import big_toy, hands_on
from game.screens.scene import Scene, in_play
from game.screens.tree import Flow, Fold, Look, Node, Role, Screen, Stage

PICTURE_UP_TO = 120  # percent of text size

CHANGES: tuple[tuple[Literal["yes", "no", "yours"], str], ...] = (
    ("yes", "1"),
    ("no", "2"),
    ("yours", "3"),
)


def life(scene: Scene) -> Screen:
    """Show what the other asks, the toy in hand, the card, or the wait."""
    needed = scene.view.beat.needed
    if scene.seat.toying:
        return _toy(scene)
    if "answer-change" in needed:
        return _asked(scene)
    if "choose" in needed:
        return _card(scene)
    return _wait(scene)


def _card(scene: Scene) -> Screen:
    life = in_play(scene).life(scene.role)
    story = [
        heading("life-title", scene.line(life.id)),
        text("story", scene.line(f"{life.id}/story"), Look.STORY),
    ]
    if scene.view.own.life_named:
        story.append(text("named", scene.line(f"{life.id}/named"), Look.HINT))
    answer = _change_answered(scene)
    if answer:
        story.append(text("answer", answer, Look.SECRET))
    offered = tuple(Answer(o, scene.line(o)) for o in scene.view.own.life_options)
    options = {str(o.id): o for o in life.options}
    question = Question("life", scene.say("life.question"), offered)
    choices = question.node(lambda option: _chosen(options[option]))
    seal = text("sealed", scene.local("life.sealed"), Look.HINT)
    stage = Stage("life", scene.view.beat.visit, args=(("seat", scene.me.value),))
    card = _beside_picture(scene, life, (*story, choices, seal))
    page = Page("life", scene.say("turn.life"), card, stage=stage, ledger=False)
    return framed(scene, page)


def _beside_picture(scene: Scene, life: Life, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """Put the card's picture beside its words, where there is room for both."""
    if scene.state.settings.text > PICTURE_UP_TO or scene.state.settings.contrast:
        return nodes
    picture = Node("life-picture", Role.IMAGE, value=f"{life.options[0].toy} 0")
    words = replace(group("life-words", *nodes), span=3)
    return (group("life-card", replace(picture, span=2), words, flow=Flow.ROW),)


def _chosen(option: LifeOption) -> Intent:
    if option.asks is not None:
        return Play(m.AskChange(option=option.id))
    return Step("toy", option.id)


def _change_answered(scene: Scene) -> str:
    answer = scene.view.partner.change_answer
    if not answer:
        return ""
    return scene.line(f"{in_play(scene).life(scene.role).id}/{answer}-after")


def _toy(scene: Scene) -> Screen:
    life = in_play(scene).life(scene.role)
    option = next(o for o in life.options if o.id == scene.seat.toying)
    toy = begun(scene.seat.moments, "toy", scene.view.beat.visit)
    age = 0 if toy is None else max(0, scene.state.now_ms - toy.began_ms)
    stage = Stage(
        option.toy,
        scene.view.beat.visit,
        0,
        TOY_MS,
        args=(*hands_on(scene.seat.taps, age), ("seat", scene.me.value)),
    )
    work: list[Node] = [big_toy(scene, option.toy, age / TOY_MS, len(scene.seat.taps))]
    if age < WAIT_NO_MS:
        no = Button("wait-no", scene.say("life.wait-no"), Step("wait-no"), ("backspace",)).quiet()
        work.append(no)
    if age >= TOY_MS:
        work.append(text("after", scene.line(f"{option.id}/after"), Look.STORY))
    page = Page(
        "life-toy",
        scene.say("turn.life-toy"),
        tuple(work),
        fold=Fold.STAGE,
        stage=stage,
        ledger=False,
    )
    return framed(scene, page)


def _asked(scene: Scene) -> Screen:
    theirs = in_play(scene).life(scene.other_role).id
    asks = text(
        "asks",
        scene.line(f"{theirs}/asked"),
        Look.SAID,
        value=scene.me.other.value,
        note=scene.partner,
    )
    buttons = tuple(
        Button(
            f"change-{answer}",
            scene.line(f"{theirs}/{answer}"),
            Play(m.AnswerChange(answer=answer)),
            (key,),
        ).card()
        for answer, key in CHANGES
    )
    work = (asks, group("changes", *buttons, flow=Flow.COLUMN))
    return framed(scene, Page("life-answer", scene.say("turn.life-answer"), work))


def _wait(scene: Scene) -> Screen:
    """Show what came of the choice, and a small lit window over there."""
    nodes = []
    choice = scene.view.own.choice
    if choice:
        nodes.append(text("after", scene.line(f"{choice}/after"), Look.STORY))
    elif scene.view.own.asked:
        nodes.append(text("asked", scene.say("life.asked"), Look.STORY))
    theirs = in_play(scene).life(scene.other_role).id
    nodes.append(text("seen", scene.line(f"{theirs}/seen"), Look.HINT))
    page = Page(
        "waiting-life",
        scene.local("turn.ready-life"),
        (*nodes, *patience(scene)),
        fold=Fold.FULL,
        toys=True,
        ledger=False,
    )
    return framed(scene, page)
