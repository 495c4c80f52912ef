"""What a line that was lost leaves in a room's log: only a promise to be here cares."""

from __future__ import annotations

from game.room.effects import Entry
from game.rules.commands import LineLost
from game.rules.decide import decide
from game.rules.rejections import Rejected
from game.rules.state import State
from game.scenario.model import Scenario


def line_lost(
    scenario: Scenario | None, state: State, command: LineLost, seq: int
) -> tuple[Entry, ...]:
    """Return the entry that a seat's coming back after a lost line makes, if it makes one."""
    if scenario is None or state.scene is None or not state.scene.presence:
        return ()
    decided = decide(scenario, state, command, seq)
    if isinstance(decided, Rejected) or not decided:
        return ()
    return (Entry(seq, command.at_ms, "clock", None, b"", decided),)
