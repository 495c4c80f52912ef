"""The card of a small promise, put together from chips, one question at a time.

So it is specific, small and tied to something that happens anyway. Leaving it out is as good.
"""

from __future__ import annotations

from datetime import timedelta

from game.rules import moves as m
from game.rules.journey_sections import HomeworkView
from game.screens.intents import Play, Step
from game.screens.journeys import HOMEWORK, NO_DAY, is_agreed
from game.screens.parts import Answer, Button, Question, group, heading, picking, status, text
from game.screens.places.journey_cards import (
    ROW,
    Card,
    homework_words,
    meeting_words,
    minutes_words,
    own_time,
    to_way,
)
from game.screens.scene import Scene
from game.screens.tree import Flow, Look, Node

MINUTES = (1, 2, 5, 10, 15, 20)
DAYS = (1, 2, 3, 7)
HOURS = (7, 9, 12, 17, 18, 19, 20, 21)


def meeting_ms(scene: Scene) -> int:
    """Return the picked time in UTC; 0 where none was picked."""
    day, hour = scene.seat.one("hw-day"), scene.seat.one("hw-hour")
    if not day.isdigit() or not hour.isdigit():
        return 0
    today = own_time(scene, scene.state.now_ms).replace(hour=0, minute=0, second=0, microsecond=0)
    at = today + timedelta(days=int(day), hours=int(hour), minutes=-scene.state.ahead_min)
    return int(at.timestamp()) * 1000


def homework_card(scene: Scene) -> Card:
    """Show what the other would like, and put one together; or none, which is fine."""
    section = scene.view.journey
    title = heading("homework-title", scene.say("journeys.homework.title"))
    alone = "-alone" if scene.seat.mode == "solo" else ""
    body = text("homework-body", scene.say(f"journeys.homework.body{alone}"), Look.HINT)
    none = to_way(scene.say("journeys.homework.none"))
    if section.offered is not None and not is_agreed(section.offered, section.other_offered):
        return _proposed(scene, section.offered, (title, *_theirs(scene)))
    nodes = [title, body, *_theirs(scene)]
    question = _question(scene)
    nodes += _so_far(scene)
    if question is not None:
        nodes.append(question)
        return Card(
            "journey-homework", "journeys-homework", (*nodes, group("ways", none, flow=ROW))
        )
    return _ready(scene, nodes, none)


def _theirs(scene: Scene) -> tuple[Node, ...]:
    """Make what the other would like, and the button that takes it as it is."""
    theirs = scene.view.journey.other_offered
    if theirs is None:
        return ()
    when = meeting_words(scene, theirs.meet_ms)
    note = scene.say("journeys.homework.meet-at", when=when) if when else ""
    said = heading("theirs", scene.say("journeys.homework.theirs", name=scene.partner), Look.LABEL)
    yes = Button("agree", scene.say("journeys.homework.agree"), Play(_as_move(theirs)), ("y",))
    return (
        said,
        text("theirs-words", homework_words(scene, theirs), Look.STORY, note=note),
        yes.quiet(),
    )


def _as_move(known: HomeworkView) -> m.SetHomework:
    return m.SetHomework(
        habit=known.habit, act=known.act, minutes=known.minutes, meet_ms=known.meet_ms
    )


def _proposed(scene: Scene, mine: HomeworkView, before: tuple[Node, ...]) -> Card:
    """Show one's own proposal until the other says something to it."""
    when = meeting_words(scene, mine.meet_ms)
    note = scene.say("journeys.homework.meet-at", when=when) if when else ""
    said = status("mine", scene.say("journeys.homework.mine", name=scene.partner), Look.STORY)
    change = Button("change", scene.say("journeys.homework.change"), Play(m.SetHomework()), ("t",))
    none = to_way(scene.say("app.back"))
    nodes = (*before, text("mine-words", homework_words(scene, mine), Look.SECRET, note=note), said)
    ways = group("ways", none, change.quiet(), flow=ROW)
    return Card("journey-homework", "journeys-homework", (*nodes, ways))


def _question(scene: Scene) -> Node | None:
    """Make the first question that has no answer yet, or None once all have one."""
    plan = scene.state.travelling.plan(scene.view.journey.id)
    habits, acts = (plan.habits, plan.acts) if plan is not None else ((), ())
    asked = (
        ("hw-habit", "make", tuple(Answer(h, scene.say(f"journeys.habit.{h}")) for h in habits)),
        ("hw-act", "act", tuple(Answer(a, scene.say(f"journeys.act.{a}")) for a in acts)),
        ("hw-minutes", "minutes", tuple(Answer(str(n), minutes_words(scene, n)) for n in MINUTES)),
        ("hw-day", "meet", _days(scene)),
        ("hw-hour", "meet", tuple(Answer(str(h), f"{h:02d}:00") for h in HOURS)),
    )
    for field, known, offered in asked:
        if field == "hw-hour" and scene.seat.one("hw-day") == NO_DAY:
            return None
        if not scene.seat.picked(field):
            words = scene.say(f"journeys.homework.{known}")
            return Question(field, words, offered, (), Look.CHIP).node(picking(field))
    return None


def _days(scene: Scene) -> tuple[Answer, ...]:
    none = Answer(NO_DAY, scene.say("journeys.homework.meet-none"))
    return (none, *(Answer(str(n), scene.say(f"journeys.meet.day-{n}")) for n in DAYS))


def _so_far(scene: Scene) -> list[Node]:
    """Make chips of what is chosen already; pressing one asks that question once more."""
    said = {
        "hw-habit": lambda v: scene.say(f"journeys.habit.{v}"),
        "hw-act": lambda v: scene.say(f"journeys.act.{v}"),
        "hw-minutes": lambda v: minutes_words(scene, int(v)),
        "hw-day": lambda v: scene.say(
            "journeys.homework.meet-none" if v == NO_DAY else f"journeys.meet.day-{v}"
        ),
        "hw-hour": lambda v: f"{int(v):02d}:00",
    }
    chips = [
        Button(f"undo-{field}", said[field](value), Step("journey-undo", field)).chip(chosen=True)
        for field in HOMEWORK
        if (value := scene.seat.one(field))
    ]
    return [group("so-far", *chips, flow=Flow.WRAP)] if chips else []


def _ready(scene: Scene, nodes: list[Node], none: Node) -> Card:
    seat = scene.seat
    move = m.SetHomework(
        habit=seat.one("hw-habit"),
        act=seat.one("hw-act"),
        minutes=int(seat.one("hw-minutes")),
        meet_ms=meeting_ms(scene),
    )
    known = HomeworkView(habit=move.habit, act=move.act, minutes=move.minutes)
    when = meeting_words(scene, move.meet_ms)
    note = scene.say("journeys.homework.meet-at", when=when) if when else ""
    sentence = text("sentence", homework_words(scene, known), Look.SECRET, note=note)
    own = (text("meet-own", scene.say("journeys.homework.meet-own"), Look.HINT),) if when else ()
    go = Button("send", scene.say("journeys.homework.propose"), Play(move), ("enter",))
    gold = go.gold(busy=seat.outbox.has("set-homework"), first=True)
    ways = group("ways", none, gold, flow=ROW)
    return Card("journey-homework", "journeys-homework", (*nodes, sentence, *own, ways))
