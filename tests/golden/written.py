"""Whole scenes as text: written down once, read by a person, and held against from then on.

`HALFWAY_GOLDEN=1 pytest tests/golden` writes them anew; the difference is reviewed like code.
"""

from __future__ import annotations

import os
from pathlib import Path

from game.room.playthrough import MOST_LINES, PlayStep, playthrough, step_of
from game.room.room import open_room
from game.scenario.library import Shipped
from tests.rules.play import Table


def steps_of(table: Table) -> tuple[PlayStep, ...]:
    """Go through a played table again, each entry with the views right after it."""
    library = Shipped()
    rooms = (open_room("r", "duo", library, table.log[: n + 1]) for n in range(len(table.log)))
    return tuple(step_of(entry, room.views) for entry, room in zip(table.log, rooms, strict=True))


def written(table: Table, scenario: str, most: int = MOST_LINES) -> list[str]:
    """Write a played table down."""
    return list(playthrough(Shipped().get(scenario), steps_of(table), most=most))


def hold_against(file: Path, lines: list[str]) -> None:
    """Hold a scene against what was last read; or write it anew where that was asked for."""
    if os.environ.get("HALFWAY_GOLDEN") == "1":
        file.write_text("\n".join(lines) + "\n", "utf-8")
    assert file.read_text("utf-8").splitlines() == lines
    assert not lines[-1].endswith("lines more")
