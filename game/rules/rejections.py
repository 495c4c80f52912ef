"""Every reason a lawful message can be an unlawful move, as one closed table.

A rejection is a value, goes to its sender only, and leaves the state equal. The kind sentence
for each code is `rejected.<code>` in the interface texts; a test holds the two together.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """Why a move is not possible now."""

    BEAT_PASSED = "beat-passed"  # meant for a step that is over; the words stay as a draft
    NOT_NOW = "not-now"  # this kind of move does not belong to this step
    NOT_YOURS = "not-yours"  # somebody else's to do
    ALREADY_DONE = "already-done"  # said or chosen, and sealed
    UNKNOWN_OPTION = "unknown-option"  # no such answer here
    NOT_OFFERED = "not-offered"  # the answer exists, and is not offered as things stand
    OUT_OF_RANGE = "out-of-range"  # a number or a length outside its bounds
    PAUSED = "paused"  # everything stands still
    NOT_PAUSED = "not-paused"  # there is no pause or time-out of yours to end
    SEEN = "seen"  # too late to rewind: the other has seen something of this step
    NOT_OPEN = "not-open"  # no scene is open
    SCENE_OPEN = "scene-open"  # a scene is still being played
    UNKNOWN_SCENE = "unknown-scene"  # the server does not have that scene, or another edition
    UNKNOWN_RULES = "unknown-rules"  # this scene was opened under rules we do not know


@dataclass(frozen=True, slots=True)
class Rejected:
    """Not lawful now; nothing changed."""

    code: Code
