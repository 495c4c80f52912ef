"""Settings: language, text size, sound, motion, toys, numbers, contrast. Each takes effect at once.

One is about rooms: how long the next one stays on the server.
"""

from __future__ import annotations

from game.screens.intents import Set
from game.screens.parts import NUMBER_KEYS, Answer, Question, group, heading, status, text
from game.screens.places.shell import Around, back, placed
from game.screens.settings import CUES, KEEP_DAYS, LANGUAGES, SWITCHES, SYSTEM, TEXT_SIZES, VOLUMES
from game.screens.tree import Flag, Flow, Look, Node, Role, Screen

SWITCH_KEYS = (*NUMBER_KEYS, "-", "=")
LETTERS = {"text": "qwert", "volume": "asdf", "keep": "zxcv", "language": "yui", "cues": "ghj"}


def settings_place(around: Around) -> Screen:
    """Show every setting with its words and its state."""
    settings = around.state.settings
    sizes = tuple(Answer(str(n), around.say("settings.percent", n=n)) for n in TEXT_SIZES)
    size = Question("text", around.say("settings.text"), sizes, (str(settings.text),), Look.CHIP)
    volumes = tuple(Answer(str(n), around.say("settings.percent", n=n)) for n in VOLUMES)
    loud = Question(
        "volume", around.say("settings.volume"), volumes, (str(settings.volume),), Look.CHIP
    )
    days = tuple(Answer(str(n), _days(around, n)) for n in KEEP_DAYS)
    kept = Question(
        "keep", around.say("settings.keep"), days, (str(settings.keep_days),), Look.CHIP
    )
    nodes = (
        heading("settings-title", around.say("settings.title")),
        _unnumbered(_language(around).node(lambda n: Set("language", n))),
        _unnumbered(size.node(lambda n: Set("text", n))),
        _unnumbered(loud.node(lambda n: Set("volume", n))),
        _unnumbered(kept.node(lambda n: Set("keep", n))),
        group("switches", *(_switch(around, s, n) for n, s in enumerate(SWITCHES))),
        *_unheard(around),
        _unnumbered(_cues(around).node(lambda when: Set("cues", when))),
        text("cues-note", around.say("settings.cues-note"), Look.HINT),
        back(around),
    )
    return placed(around, "settings", around.say("turn.settings"), *nodes)


def _language(around: Around) -> Question:
    names = (*LANGUAGES.items(), (SYSTEM, around.say("settings.system")))
    answers = tuple(Answer(language, name) for language, name in names)
    now = around.state.settings.language or SYSTEM
    return Question("language", around.say("settings.language"), answers, (now,), Look.CHIP)


def _cues(around: Around) -> Question:
    answers = tuple(Answer(when, around.say(f"settings.cues-{when}")) for when in CUES)
    now = around.state.settings.cues
    return Question("cues", around.say("settings.cues"), answers, (now,), Look.CHIP)


def _days(around: Around, days: int) -> str:
    return around.say("settings.day") if days == 1 else around.say("settings.days", n=days)


def _switch(around: Around, switch: str, place: int) -> Node:
    on = around.state.settings.is_on(switch)
    return Node(
        f"switch-{switch}",
        Role.TOGGLE,
        around.say(f"settings.{switch}"),
        value="on" if on else "off",
        note=around.say("settings.on" if on else "settings.off"),
        look=Look.CHOICE,
        flags=frozenset({Flag.SELECTED}) if on else frozenset(),
        intent=Set(switch, "off" if on else "on"),
        keys=(SWITCH_KEYS[place],),
    )


def _unheard(around: Around) -> tuple[Node, ...]:
    """Say that calling did not work, where somebody wants to be called."""
    if not (around.state.calls_fail and around.state.settings.notify):
        return ()
    return (status("unheard", around.say("settings.unheard"), Look.HINT),)


def _unnumbered(node: Node) -> Node:
    """Give the sizes letters instead of numbers, which belong to the switches."""
    letters = LETTERS[node.id]
    children = tuple(
        Node(
            child.id,
            child.role,
            child.name,
            look=child.look,
            flags=child.flags,
            intent=child.intent,
            keys=(letter,),
        )
        for child, letter in zip(node.children, letters, strict=True)
    )
    return Node(node.id, node.role, node.name, flow=Flow.WRAP, children=children)
