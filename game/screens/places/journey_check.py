"""The check-in: how the last small promise went, as each saw it, and one thing one liked.

Nothing here is counted. Both speak before either reads, and "rather not say" is an answer.
"""

from __future__ import annotations

from game.rules import moves as m
from game.rules.journey import ANSWERS
from game.rules.seats import Seat
from game.screens.intents import Play, Step
from game.screens.parts import Answer, Button, Question, group, heading, picking, status, text
from game.screens.places.journey_cards import (
    ROW,
    Card,
    back_here,
    homework_words,
    meeting_words,
    to_way,
)
from game.screens.scene import Scene
from game.screens.tree import Flow, Look, Node

THANKS = ("came-back", "listened", "said-hard", "laughed", "small-thing", "patience")


def check_card(scene: Scene) -> Card:
    """Ask how the small promise went and what one liked; show both once both have spoken."""
    section = scene.view.journey
    title = heading("check-title", scene.say("journeys.check.title"))
    if section.is_open:
        return _check_open(scene)
    if section.is_checked:
        sent = status(
            "check-sent", scene.say("journeys.check.sent", name=scene.partner), Look.STORY
        )
        said = (title, *_last(scene), sent, to_way(scene.say("app.back")))
        return Card("journey-checked", "journeys-checked", said)
    nodes = [title, *_last(scene), text("check-body", scene.say("journeys.check.body"), Look.HINT)]
    if section.other_checked:
        words = scene.say("journeys.check.waiting", name=scene.partner)
        nodes.append(status("check-waiting", words, Look.STORY))
    how = scene.seat.one("check-how")
    if section.open_homework is not None and not how:
        offered = tuple(Answer(a, scene.say(f"journeys.how.{a}")) for a in ANSWERS)
        question = Question("check-how", scene.say("journeys.check.question"), offered)
        nodes += [question.node(picking("check-how")), to_way(scene.say("app.back"))]
        return Card("journey-check", "journeys-check", tuple(nodes))
    return _check_thanks(scene, nodes, how)


def _last(scene: Scene) -> tuple[Node, ...]:
    """Make the small promise it is about, and when the two had meant to meet."""
    section = scene.view.journey
    last = section.homework[-1] if section.homework else None
    if last is None or (last.mine and not section.is_open):
        return ()
    when = meeting_words(scene, last.meet_ms)
    note = scene.say("journeys.check.meant", when=when) if when else ""
    return (text("last", homework_words(scene, last), Look.SECRET, note=note),)


def _check_thanks(scene: Scene, nodes: list[Node], how: str) -> Card:
    if how:
        words = scene.say("journeys.check.mine", how=scene.say(f"journeys.how.{how}"))
        undo = Button("undo-how", words, Step("journey-undo", "check-how"))
        nodes.append(group("so-far", undo.chip(chosen=True), flow=Flow.WRAP))
    chosen = scene.seat.picked("check-thanks")
    offered = tuple(Answer(t, scene.say(f"journeys.thanks.{t}")) for t in THANKS)
    question = Question(
        "check-thanks", scene.say("journeys.check.thanks"), offered, chosen, Look.CHIP
    )
    move = m.CheckIn(how=how, thanks=(chosen or ("",))[0])
    go = Button("send", scene.say("journeys.check.send"), Play(move), ("enter",))
    ready = bool(how or chosen)
    gold = go.gold(ready=ready, busy=scene.seat.outbox.has("check-in"))
    ways = group("ways", to_way(scene.say("app.back")), gold, flow=ROW)
    nodes += [question.node(picking("check-thanks")), ways]
    return Card("journey-check", "journeys-check", tuple(nodes))


def _check_open(scene: Scene) -> Card:
    section = scene.view.journey
    nodes = [heading("check-title", scene.say("journeys.check.open")), *_last(scene)]
    last = section.homework[-1] if section.homework else None
    if last is not None and last.mine and section.how:
        mine = scene.say(f"journeys.how.{last.mine}")
        theirs = scene.say(f"journeys.how.{last.theirs}")
        same = "unsaid" not in (last.mine, last.theirs) and last.mine == last.theirs
        nodes.append(_bubble(scene, "how-mine", mine, scene.me))
        if scene.seat.mode != "solo":  # a script was not there
            nodes.append(_bubble(scene, "how-theirs", theirs, scene.me.other))
        if "unsaid" not in (last.mine, last.theirs):
            words = scene.say("journeys.check.same" if same else "journeys.check.differ")
            nodes.append(text("how-both", words, Look.HINT))
    nodes += _liked(scene)
    on = Button("send", scene.say("morning.on"), Step("journey-card", "way"), ("enter",))
    nodes.append(group("ways", back_here(scene), on.gold(first=True), flow=ROW))
    return Card("journey-checked", "journeys", tuple(nodes))


def _liked(scene: Scene) -> list[Node]:
    section, nodes = scene.view.journey, []
    if section.thanks:
        what = scene.say(f"journeys.thanks.{section.thanks}")
        words = scene.say("journeys.check.liked", what=what)
        nodes.append(_bubble(scene, "liked-mine", words, scene.me))
    if section.other_thanks:
        what = scene.say(f"journeys.thanks.{section.other_thanks}")
        words = scene.say("journeys.check.liked", what=what)
        nodes.append(_bubble(scene, "liked-theirs", words, scene.me.other))
    return nodes


def _bubble(scene: Scene, node: str, words: str, seat: Seat) -> Node:
    return text(node, words, Look.SAID, value=seat.value, note=scene.name(seat))
