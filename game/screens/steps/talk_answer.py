"""After having been heard: the listener answers what was wished for, then may add a line."""

from __future__ import annotations

from game.partner.understood import ADDED, COMFORTED
from game.rules import moves as m
from game.screens.frame import Page, framed
from game.screens.intents import Play
from game.screens.parts import Answer, Button, Question, text
from game.screens.scene import Scene
from game.screens.steps.in_words import saying
from game.screens.tree import Look, Node, Screen


def comfort(scene: Scene) -> Screen:
    """Show the listener what was wished for, and what may be answered."""
    offered = tuple(Answer(c, scene.line(c)) for c in scene.view.talk.comforts)
    question = Question("comfort", scene.say("comfort.question"), offered)
    lines, says = saying(scene, COMFORTED, question, lambda c: m.Comfort(option=c), "comfort")
    work = (*_wished(scene), *lines, *((says,) if says else ()))
    return framed(scene, Page("talk-comfort", scene.say("turn.talk-comfort"), work, ledger=False))


def _wished(scene: Scene) -> tuple[Node, ...]:
    kind = scene.view.talk.wish
    if not kind:
        return ()
    name = scene.line(scene.role_of(scene.me.other))
    wished = scene.say("wish.said", name=name, wish=scene.say(f"wish.{kind}"))
    return (text("wished", wished, Look.SAID, value=scene.me.other.value, note=scene.partner),)


def back(scene: Scene) -> Screen:
    """Offer the listener one line of its own; saying none is as good."""
    offered = tuple(Answer(b, scene.line(b)) for b in scene.view.talk.backs)
    question = Question("back", scene.say("back.question"), offered)
    lines, says = saying(scene, ADDED, question, lambda b: m.SayBack(line=b), "say-back")
    done = Button("send", scene.say("back.none"), Play(m.Done()), ("enter",))
    busy = scene.seat.outbox.has("say-back") or scene.seat.outbox.has("done")
    hint = text("back-hint", scene.say("back.hint"), Look.HINT)
    work = (hint, *lines, says or done.gold(busy=busy))
    return framed(scene, Page("talk-back-line", scene.say("turn.talk-back"), work, ledger=False))
