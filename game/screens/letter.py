"""The line of an envelope that is its owner's alone.

Nothing about it ever leaves this device: not that it was opened, and the other's client is never
told that there is one.
"""

from __future__ import annotations

from dataclasses import replace

from game.screens.intents import Step
from game.screens.parts import Button, text
from game.screens.scene import Scene
from game.screens.tree import Look, Node


def alone(scene: Scene, node_id: str = "alone") -> tuple[Node, ...]:
    """Make the line that is this seat's alone, folded until its owner opens it on this device."""
    role = next((r for r in scene.scenario.roles if r.id == scene.role), None)
    if role is None or role.alone is None:
        return ()
    note = scene.say("alone.yours")
    if scene.seat.unfolded:
        words = text(node_id, scene.line(f"{role.id}/alone"), Look.SECRET)
        return (replace(words, note=note),)
    fold = Button(node_id, scene.say("alone.open"), Step("unfold"), ("u",), "envelope", note)
    return (fold.quiet(),)
