"""The cue under a field: a quiet sentence about the words, a better start, and a way out of it."""

from __future__ import annotations

from dataclasses import replace

from game.screens.cueing import shown
from game.screens.intents import Step
from game.screens.parts import Button, group, status
from game.screens.scene import Scene
from game.screens.tree import Flow, Look, Node, Role
from game.words.cue import Cue, put_in

TAKE_KEY, AWAY_KEY = "f7", "escape"
LONGEST = 40  # signs of the words in question that are shown again


def cued(scene: Scene, work: tuple[Node, ...]) -> tuple[Node, ...]:
    """Return a step's nodes with the cue right under the field it is for, if there is one."""
    found = shown(scene.state.settings, scene.seat)
    return work if found is None else tuple(n for node in work for n in _with(scene, found, node))


def _with(scene: Scene, found: Cue, node: Node) -> tuple[Node, ...]:
    if node.role is Role.FIELD and node.on_text == scene.seat.cued.field:
        return (node, _made(scene, found, node.limit))
    if not node.children:
        return (node,)
    inside = tuple(n for child in node.children for n in _with(scene, found, child))
    return (replace(node, children=inside),)


def _made(scene: Scene, found: Cue, limit: int) -> Node:
    written = scene.seat.cued.text
    words = " ".join(written[found.start : found.end].split())[:LONGEST]
    about = status("cue-words", scene.say(f"cue.{found.about}", words=words), Look.HINT)
    ways = [Button("cue-away", scene.say("cue.away"), Step("cue-away"), (AWAY_KEY,)).chip()]
    if not limit or len(put_in(written, found)) <= limit:
        begin = scene.say("cue.take", begin=found.begin.replace("'", "’"))
        ways.insert(0, Button("cue-take", begin, Step("cue-take"), (TAKE_KEY,)).chip())
    return group("cue", about, group("cue-ways", *ways, flow=Flow.WRAP))
