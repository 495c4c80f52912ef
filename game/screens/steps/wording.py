"""Own words beside a line that is said by one press: a chip that opens a field, and its key.

The words written there go with the next line that is said; they never stand instead of it.
"""

from __future__ import annotations

from game.screens.frame import own_words
from game.screens.intents import Pick
from game.screens.parts import Button
from game.screens.scene import Scene
from game.screens.submits import words_field
from game.screens.tree import Node

KEY = "w"


def wording(scene: Scene) -> Node:
    """Make the chip that opens the field for own words, or the field once it is open."""
    name = f"own-{scene.view.beat.phase}"
    if scene.seat.one(name) or written(scene):
        return own_words(scene)
    return Button("own-words", scene.say("words.open"), Pick(name, "open"), (KEY,), "pencil").chip()


def written(scene: Scene) -> str:
    """Return the own words that would go with a line now, or ""."""
    return scene.seat.draft(words_field(scene.seat)).strip()
