"""How a scene begins, and how it turns from one of its rounds to another; part of `events.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class ActDraws:
    """The luck of a later round, as `SceneOpened` has it for the first one."""

    spoils: bool = False
    gives_away: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatStart:
    """Trust in one seat as it was left by an earlier scene: see `carry_events.SeatCarried`."""

    trust: float
    cap: float
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneOpened:
    """A scene begins. The draws of its seed are results, hidden until their time.

    Attributes:
        number: scenes opened in this room, this one included.
        scenario: scenario id. scenario_hash: sha256 of its file.
        rules_version: rules it is played by.
        seed: 16 bytes, hex.
        role_a, role_b: roles by seat.
        start_trust: trust of each in the other at the start; where it was carried over, the
            shared bridge that it makes.
        stones: default weight on a promise.
        spoils: bad luck strikes if the spoiler's role keeps.
        gives_away: roles that something would give away.
        surprise: the surprise's id, or "".
        practice: unscored replay.
        at_ms: when.
        level: how much of the game is in play, 1 to 4 (levels.py).
        starts: trust in seat A and in seat B, where an earlier scene left any; None otherwise.
        more: the luck of the second and further rounds.
    """

    number: int
    scenario: str
    scenario_hash: str
    rules_version: int
    seed: str
    role_a: str
    role_b: str
    start_trust: float
    stones: int
    spoils: bool
    gives_away: tuple[str, ...]
    surprise: str
    practice: bool
    at_ms: int
    level: int = 1
    starts: tuple[SeatStart, SeatStart] | None = None
    more: tuple[ActDraws, ...] = ()
    kind: Literal["scene-opened"] = "scene-opened"

    @property
    def exact(self) -> str:
        """Return the name of the very file that is played: "<id>@<sha256>"."""
        return f"{self.scenario}@{self.scenario_hash}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActTurned:
    """Another round of the scene is in play; at the envelopes each is turned to once more."""

    act: int
    kind: Literal["act-turned"] = "act-turned"
