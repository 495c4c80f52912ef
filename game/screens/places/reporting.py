"""The choices beside "Write it out": names, own words, the part for own eyes."""

from __future__ import annotations

from game.screens.intents import Step
from game.screens.parts import Button, group, heading
from game.screens.places.shell import Around
from game.screens.report_choice import Names
from game.screens.tree import Flow, Look, Node

_KEYS = {Names.FULL: "1", Names.INITIALS: "2", Names.CODES: "3"}


def choices(around: Around) -> tuple[Node, ...]:
    """Make the row of choices under its heading; names are one of three, the rest is in or out."""
    wanted = around.state.keeping.report
    names = tuple(
        Button(
            f"report-{name}",
            around.say(f"report-choice.{name}"),
            Step("report-names", name.value),
            (_KEYS[name],),
        ).chip(chosen=wanted.names is name)
        for name in Names
    )
    words = Button("report-words", around.say("report-choice.words"), Step("report-words"), ("4",))
    own = Button("report-own", around.say("report-choice.own"), Step("report-own"), ("5",))
    kept = (words.chip(chosen=wanted.own_words), own.chip(chosen=wanted.own_part))
    title = heading("report-title", around.say("report-choice.title"), Look.LABEL)
    return (title, group("report-choices", *names, *kept, flow=Flow.WRAP))
