"""The shape of what an act of a scene holds: promises, what comes between, the table after it.

Strict like all of `shape.py`, which puts these tables into a file.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from game.scenario.model import ApologyPart, Arrival, Clock, Hearing, Judge, Manner, ReceiveAct
from game.scenario.shape_base import Id, Ids, OptionTable, Table, Tags

Amount = Annotated[int, Field(ge=0, le=1000)]
"""How much of something there is; story units, never money of anybody's."""


class TemplateTable(Table):
    """A promise one may give."""

    id: Id
    judge: Judge
    forbids: Ids = ()
    stake: int = Field(ge=1, le=3)
    roles: Ids
    requires: Ids = ()
    topics: Ids = ()
    resource: Id | Literal[""] = ""
    amount: Amount = 0
    clock: Clock = Clock.STORY
    sized: bool = False


class WordTable(OptionTable):
    """An answer to "Yours to give or not"."""

    gives: Id | None = None
    roles: Ids = ()


class ObstacleTable(OptionTable):
    """What could get in the way of one role's promise."""

    role: Id
    tags: Tags = ("plain",)  # naming an obstacle is never said to anybody
    responses: tuple[OptionTable, ...]


class LifeOptionTable(OptionTable):
    """One way to act when life happens."""

    does: Ids = ()
    asks: Id | None = None
    needs: Ids = ()
    toy: Id | Literal[""] = ""
    film: Id | Literal[""] = ""
    comfort: Id | Literal[""] = ""
    arrives: Arrival | None = None
    told: bool = False
    slip: bool = False
    tells: Ids = ()
    spends: Annotated[dict[Id, Amount], Field(max_length=8)] = Field(default_factory=dict)


class LifeTable(Table):
    """Life happens to one role."""

    id: Id
    role: Id
    obstacle: Id
    options: tuple[LifeOptionTable, ...]


class HoldingTable(Table):
    """What a role has of something at the start of Life."""

    role: Id
    resource: Id
    amount: Amount


class ClaimTable(OptionTable):
    """Something one can say about what is so."""

    asserts: Ids = ()
    denies: Ids = ()
    manner: Manner = Manner.PLAIN
    declines: bool = False
    dodges: bool = False
    partial: bool = False


class AccountTable(Table):
    """What one role can say at the table."""

    id: Id
    role: Id
    lines: tuple[ClaimTable, ...]
    adds: tuple[ClaimTable, ...] = ()
    answers: tuple[ClaimTable, ...] = ()
    last_words: tuple[ClaimTable, ...] = ()
    own_ups: tuple[OptionTable, ...] = ()


class ReceiveLineTable(OptionTable):
    """One way to take what was said."""

    act: ReceiveAct
    hears: Annotated[tuple[Hearing, ...], Field(max_length=8)] = ()
    shows: Id | None = None


class ReceiveTable(Table):
    """How one role takes what the other says."""

    role: Id
    table: tuple[ReceiveLineTable, ...] = ()
    apology: tuple[ReceiveLineTable, ...] = ()
    opening: tuple[OptionTable, ...] = ()


class MagnetTable(OptionTable):
    """A phrase on the fridge."""

    part: ApologyPart


class MakeGoodTable(Table):
    """How one role makes good."""

    id: Id
    role: Id
    toy: Id
    magnets: tuple[MagnetTable, ...]


class SpoilerTable(Table):
    """Bad luck with a face."""

    id: Id
    role: Id
    one_in: int = Field(ge=2, le=100)


class DiscoveryTable(Table):
    """Something that gives a hidden deed away."""

    id: Id
    fact: Id
    one_in: int = Field(ge=2, le=100)


class PartsTable(Table):
    """The parts that an act brings, also the first one: from the word given to making good."""

    word: tuple[WordTable, ...]
    templates: tuple[TemplateTable, ...]
    obstacles: tuple[ObstacleTable, ...]
    lives: tuple[LifeTable, ...]
    accounts: tuple[AccountTable, ...]
    receives: tuple[ReceiveTable, ...]
    make_goods: tuple[MakeGoodTable, ...]
    spoiler: SpoilerTable | None = None
    discoveries: tuple[DiscoveryTable, ...] = ()
