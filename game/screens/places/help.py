"""Help: how it plays, the keys, people to talk to, and what is read in own words.

All of it is here without a line.
"""

from __future__ import annotations

from game.screens.intents import Step
from game.screens.parts import Button, heading, text
from game.screens.places.shell import Around, back, placed
from game.screens.tree import Look, Node, Screen


def help_place(around: Around) -> Screen:
    """Show every help text in the order of its file, then resources and the quick way out."""
    sections = tuple(
        text(f"help-{n}", around.say(text_id), Look.STORY)
        for n, text_id in enumerate(around.texts.under("help.play."))
    )
    keys = tuple(
        text(f"key-{n}", around.say(text_id), Look.HINT)
        for n, text_id in enumerate(around.texts.under("help.keys."))
    )
    hide = Button("hide", around.say("aside.hide"), Step("hide"), ("h",)).quiet()
    nodes = (
        heading("help-title", around.say("help.title")),
        *sections,
        heading("keys-title", around.say("help.keys-title"), Look.LABEL),
        *keys,
        heading("resources-title", around.say("help.resources-title"), Look.LABEL),
        *resource_nodes(around),
        heading("words-title", around.say("help.words-title"), Look.LABEL),
        *_read(around),
        hide,
        back(around),
    )
    return placed(around, "help", around.say("turn.help"), *nodes)


def _read(around: Around) -> tuple[Node, ...]:
    """Make what is said of readings: what they claim, how they know, and what they cannot see."""
    return tuple(
        text(f"words-{n}", around.say(text_id), Look.HINT)
        for n, text_id in enumerate(around.texts.under("help.words."))
    )


def resource_nodes(around: Around) -> tuple[Node, ...]:
    """Make the lines of the dated list of resources, with the day it was last checked."""
    lines = tuple(
        text(f"resource-{n}", around.say(text_id), Look.STORY)
        for n, text_id in enumerate(around.texts.under("resources.line."))
    )
    checked = around.say("resources.note", checked=around.say("resources.checked"))
    return (*lines, text("resources-note", checked, Look.HINT))
