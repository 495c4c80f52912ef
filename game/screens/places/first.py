"""The private question before the first scene with somebody, what follows a no, and the name.

A no is kept nowhere and told to nobody.
"""

from __future__ import annotations

from game.screens.going import NAME_LIMIT
from game.screens.intents import Go, Step
from game.screens.parts import Button, group, heading, text
from game.screens.places.help import resource_nodes
from game.screens.places.shell import Around, back, placed
from game.screens.tree import Flag, Flow, Look, Node, Role, Screen


def first(around: Around) -> Screen:
    """Ask the one question that nobody else ever sees."""
    yes = Button("safe", around.say("first.yes"), Step("safe"), ("1",)).quiet()
    no = Button("unsafe", around.say("first.no"), Step("unsafe"), ("2",)).quiet()
    nodes = (
        heading("first-question", around.say("first.question")),
        text("first-body", around.say("first.body"), Look.STORY),
        group("ways", yes, no, flow=Flow.ROW),
        back(around),
    )
    return placed(around, "first", around.say("turn.first"), *nodes)


def apart(around: Around) -> Screen:
    """Show people to talk to, and practice alone; the way home is always there."""
    alone = Button("go-alone", around.say("home.alone"), Go("alone"), ("1",)).quiet()
    nodes = (
        heading("apart-title", around.say("apart.title")),
        text("apart-body", around.say("apart.body"), Look.STORY),
        *resource_nodes(around),
        group("ways", back(around), alone, flow=Flow.ROW),
    )
    return placed(around, "apart", around.say("turn.apart"), *nodes)


def name(around: Around) -> Screen:
    """Ask what the other shall call this player; the only thing that must be typed."""
    written = around.state.name_draft
    field = Node(
        "name",
        Role.FIELD,
        around.say("name.field"),
        value=written,
        note=around.say("name.hint"),
        flags=frozenset({Flag.FIRST_FOCUS}),
        on_text="name",
        limit=NAME_LIMIT,
    )
    on = Button("send", around.say("name.on"), Step("name"), ("enter",))
    nodes = (
        heading("name-title", around.say("name.title")),
        field,
        group("ways", back(around), on.gold(ready=bool(written.strip())), flow=Flow.ROW),
    )
    return placed(around, "name", around.say("turn.name"), *nodes)
