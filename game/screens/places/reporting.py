"""The choices beside whatever is written out: names, own words, the part for own eyes."""

from __future__ import annotations

from game.screens.intents import Step
from game.screens.parts import Button, group, heading
from game.screens.places.shell import Around
from game.screens.report_choice import Names
from game.screens.tree import Flow, Look, Node

_NUMBERS, _LETTERS = "12345", "qertz"
"""Keys of the five chips, in their order: letters where numbers already open something."""


def choices(around: Around, *, numbered: bool = True) -> tuple[Node, ...]:
    """Make the row of choices under its heading; names are one of three, the rest is in or out."""
    wanted = around.state.keeping.report
    keys = iter(_NUMBERS if numbered else _LETTERS)
    names = tuple(
        Button(
            f"report-{name}",
            around.say(f"report-choice.{name}"),
            Step("report-names", name.value),
            (next(keys),),
        ).chip(chosen=wanted.names is name)
        for name in Names
    )
    own_words = around.say("report-choice.words")
    words = Button("report-words", own_words, Step("report-words"), (next(keys),))
    own = Button("report-own", around.say("report-choice.own"), Step("report-own"), (next(keys),))
    kept = (words.chip(chosen=wanted.own_words), own.chip(chosen=wanted.own_part))
    title = heading("report-title", around.say("report-choice.title"), Look.LABEL)
    return (title, group("report-choices", *names, *kept, flow=Flow.WRAP))
