"""What somebody sees who looks over a shoulder: a shopping list, and nothing of the game."""

from __future__ import annotations

from game.screens.intents import Step
from game.screens.parts import Button, group, heading, text
from game.screens.texts import Texts
from game.screens.tree import Fold, Look, Screen


def hidden(texts: Texts) -> Screen:
    """Show a neutral page without picture, bar, sound or name."""
    lines = tuple(
        text(f"item-{n}", texts(text_id)) for n, text_id in enumerate(texts.under("hidden.item."))
    )
    back = Button("unhide", texts("hidden.back"), Step("unhide"), ("ctrl+return",)).quiet()
    title = heading("list", texts("hidden.title"))
    return Screen(
        id="hidden",
        title=texts("hidden.title"),
        fold=Fold.BAR,
        work=group("work", title, *lines, back, look=Look.PLAIN),
    )
