"""The ledger under More: every line can be pressed, and opens to the sum behind it."""

from __future__ import annotations

from dataclasses import replace

from game.rules.debrief_sums import Moved
from game.rules.sections import LedgerLine
from game.screens.intents import Step
from game.screens.ledger import bridge_word, ledger_line
from game.screens.parts import Button, group, text
from game.screens.places.sums import bridge_steps, sum_numbers, sum_words
from game.screens.places.timeline_stops import stop_with, stops_of
from game.screens.scene import Scene
from game.screens.tree import Flag, Look, Node, Role


def ledger_page(scene: Scene) -> tuple[Node, ...]:
    """Make the whole ledger with the bridge's word above it."""
    lines = with_sums(scene)
    none = () if lines else (text("nothing", scene.say("more.nothing"), Look.HINT),)
    body = text("ledger-body", scene.say("more.ledger-body"), Look.HINT)
    return (body, bridge_word(scene), group("sums", *lines, *none, look=Look.LEDGER))


def with_sums(scene: Scene) -> tuple[Node, ...]:
    """Make every line of the ledger to be pressed, and under the chosen one the sum behind it."""
    opened, moves, stops = scene.seat.one("sum"), bridge_steps(scene), stops_of(scene)
    nodes: list[Node] = []
    for place, line in enumerate(scene.view.ledger.lines):
        chosen = opened == str(place)
        nodes.append(_pressed(scene, place, line, chosen=chosen))
        if chosen:
            stop = stop_with(stops, place)
            nodes.append(_opened(scene, place, (*_why(scene, place, moves),), stop))
    return tuple(nodes)


def _pressed(scene: Scene, place: int, line: LedgerLine, *, chosen: bool) -> Node:
    row = ledger_line(scene, place, line)
    return replace(
        row,
        id=f"why-{place}",
        role=Role.BUTTON,
        look=Look.TIMELINE,
        flags=frozenset({Flag.SELECTED}) if chosen else frozenset(),
        intent=Step("sum", str(place)),
    )


def _why(scene: Scene, place: int, moves: tuple[Moved, ...]) -> tuple[str, ...]:
    line = scene.view.ledger.lines[place]
    return (*sum_words(scene, line), *sum_numbers(scene, line, moves[place]))


def _opened(scene: Scene, place: int, sentences: tuple[str, ...], stop: int) -> Node:
    """Make the sum behind a line: in words, then in numbers, with the way to its moment."""
    words = tuple(
        text(f"sum-{place}-{n}", sentence, Look.HINT) for n, sentence in enumerate(sentences)
    )
    leads = Step("moment", str(stop))
    way = (Button(f"to-{place}", scene.say("sum.moment"), leads, ("s",)).quiet(),)
    return group(f"opened-{place}", *words, *(way if stop >= 0 else ()), look=Look.CARD)
