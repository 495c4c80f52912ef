"""Give it back: a folded line, a sentence, and what the other feels, on one screen.

The first go carries a guess of the feeling; a further go only another sentence, and the heart of
the line that mattered is lit by then.
"""

from __future__ import annotations

from game.partner.understood import GIVEN
from game.screens.frame import Page, framed
from game.screens.intents import Step
from game.screens.parts import Answer, Button, Question, send_button, text
from game.screens.scene import Scene
from game.screens.steps.floor import answered
from game.screens.steps.in_words import InWords, beside, in_sight, in_words, sending
from game.screens.steps.questions import asked, reopening
from game.screens.steps.ring import Asked, is_answered, ring
from game.screens.steps.talk_ask import told_marks
from game.screens.steps.talk_share import folds
from game.screens.steps.wording import wording
from game.screens.submits import GO_FIELDS, folded
from game.screens.tree import Look, Node, Screen
from game.screens.typed import is_offered


def give_back(scene: Scene) -> Screen:
    """Show the fold, the sentences, and in the first go the ring."""
    field = GO_FIELDS[scene.view.beat.phase]
    first = field == "reflect"
    nodes: list[Node] = [*(answered(scene)[-1:] if first else _again(scene)), *told_marks(scene)]
    words = in_words(scene, GIVEN, scene.view.talk.reflections, scene.seat.one(field))
    nodes += in_sight(beside(scene, words), _sentence(scene, field))
    if scene.seat.one(field) and not is_offered(scene.seat):
        nodes.append(wording(scene))
    nodes += _rest(scene, field, words)
    turn = scene.say("turn.talk-give" if first else "turn.talk-again")
    page = "talk-give" if first else "talk-give-again"
    return framed(scene, Page(page, turn, tuple(nodes), ledger=False))


def _rest(scene: Scene, field: str, words: InWords | None) -> tuple[Node, ...]:
    """Make what follows on a sentence: in the first go the ring, then giving it back."""
    ready, asks = bool(scene.seat.one(field)) and bool(folded(scene.seat)), list[Node]()
    if scene.seat.one(field) and field == "reflect" and (words is None or words.is_read):
        name = scene.line(scene.role_of(scene.me.other))
        question = Asked("guess", scene.say("give.feels", name=name), scene.view.talk.needs)
        asks += ring(scene, question)
        ready = ready and is_answered(scene, question)
    busy = scene.seat.outbox.has("reflect") or scene.seat.outbox.has("guess")
    send = send_button(scene.say("give.send"), ready=ready, busy=busy)
    return (*asks, sending(scene, words, send))


def _sentence(scene: Scene, field: str) -> tuple[Node, ...]:
    """Make the lines and the sentences, or once both are chosen those two alone."""
    offered = tuple(Answer(r, scene.line(r)) for r in scene.view.talk.reflections)
    sentence = Question(field, scene.say("give.question"), offered)
    chosen, fold = scene.seat.one(field), folded(scene.seat)
    if not (chosen and fold):
        return (folds(scene), *asked(scene, (sentence,)))
    words = scene.say("give.folded", line=scene.line(fold))
    back = Button("chosen-fold", words, Step("back-to", field), note=scene.say("picked.change"))
    return (back.chip(chosen=True), reopening(scene, sentence, chosen))


def _again(scene: Scene) -> tuple[Node, ...]:
    """Make the sentence of the last go, and the word that lit the heart."""
    last, mine = scene.view.talk.goes[-1:], scene.name(scene.me)
    given = tuple(
        text("last-go", scene.line(go.line), Look.SAID, value=scene.me.value, note=mine)
        for go in last
    )
    return (*given, text("nearly", scene.say("give.nearly"), Look.STORY))
