"""The shape of a scenario file: what tables there are, and which keys each may have.

This is the edge, so pydantic is welcome here, strict and with nothing extra allowed. What is
read becomes the frozen values of `model.py` in `build.py`. Whether a scene makes sense is not
asked here: see `check.py`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from game.scenario.model import ApologyPart, BeatName, FactKind, Hearing, Judge, Manner, ReceiveAct

Id = Annotated[str, StringConstraints(max_length=60, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""kebab-case, the name of one thing."""

Path = Annotated[
    str, StringConstraints(max_length=90, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9-]+)*$")
]
"""An id, or a further sentence below one: "lid/story"."""

_PRINTABLE = r"^[^\x00-\x1f\x7f-\x9f\x{2028}-\x{202e}]*$"  # as pydantic's engine spells it

Words = Annotated[str, StringConstraints(min_length=1, max_length=400, pattern=_PRINTABLE)]
"""One authored sentence or two; no line breaks, no control characters."""

Tags = Annotated[tuple[Id, ...], Field(max_length=4)]
Ids = Annotated[tuple[Id, ...], Field(max_length=16)]
Paths = Annotated[tuple[Path, ...], Field(max_length=16)]


def _kebab(name: str) -> str:
    return name.replace("_", "-")


class Table(BaseModel):
    """Any table of the file: strict, closed, with kebab-case keys."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, alias_generator=_kebab, allow_inf_nan=False
    )


class OptionTable(Table):
    """Anything a player can pick: an id and the solo tags."""

    id: Id
    tags: Tags = ()


class SceneTable(Table):
    """What the scenario says of itself."""

    id: Id
    kind: Literal["fiction"]
    relationship: Id
    intensity: int = Field(ge=1, le=4)
    solo: bool
    carries: bool
    start_trust: int = Field(ge=0, le=100)
    stones: int = Field(ge=0, le=3)
    content_notes: Ids
    setting: Id
    beats: Annotated[tuple[BeatName, ...], Field(min_length=1, max_length=20)]


class RoleTable(Table):
    """One role and its envelope."""

    id: Id
    secret: Id
    also: Paths = ()


class FactTable(Table):
    """Something that is so, or a fiction."""

    id: Id
    owner: Id
    kind: FactKind
    sensitivity: int = Field(default=1, ge=1, le=3)
    material: bool = False
    personal: bool = False
    done_any: Ids = ()
    done_none: Ids = ()


class TemplateTable(Table):
    """A promise one may give."""

    id: Id
    judge: Judge
    forbids: Ids
    stake: int = Field(ge=1, le=3)
    roles: Ids


class WordTable(OptionTable):
    """An answer to "Yours to give or not"."""

    gives: Id | None = None


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


class LifeTable(Table):
    """Life happens to one role."""

    id: Id
    role: Id
    obstacle: Id
    options: tuple[LifeOptionTable, ...]


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


class SnapTable(Table):
    """The feelings offered by Snap."""

    feelings: Ids


class DishTable(Table):
    """What the lid reveals."""

    role: Id
    looks: Annotated[tuple[tuple[Id, Id], ...], Field(max_length=8)]
    spoiled: Id
    untouched: Id


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


class SurpriseTable(Table):
    """One unannounced surprise."""

    id: Id
    one_in: int = Field(ge=1, le=100)


class TryTable(Table):
    """One thing to try."""

    id: Id
    after: Paths = ()


class ThanksTable(OptionTable):
    """A thank-you chip."""

    to: Id
    after: Paths = ()


class MorningTable(Table):
    """What the morning offers."""

    tries: tuple[TryTable, ...]
    thanks: tuple[ThanksTable, ...]
    moments: dict[Path, Path]
    keepsakes: dict[Id, Id]


class ScenarioTable(Table):
    """A whole scenario file."""

    schema_version: Literal[1] = Field(alias="schema")
    scene: SceneTable
    roles: tuple[RoleTable, ...]
    facts: tuple[FactTable, ...]
    templates: tuple[TemplateTable, ...]
    word: tuple[WordTable, ...]
    obstacles: tuple[ObstacleTable, ...]
    lives: tuple[LifeTable, ...]
    accounts: tuple[AccountTable, ...]
    receives: tuple[ReceiveTable, ...]
    make_goods: tuple[MakeGoodTable, ...]
    snap: SnapTable
    morning: MorningTable
    dish: DishTable | None = None
    spoiler: SpoilerTable | None = None
    discoveries: tuple[DiscoveryTable, ...] = ()
    surprise: SurpriseTable | None = None
    texts: dict[Path, Words]


class OverlayTable(Table):
    """A translation: the words of some or all sentences, by id."""

    schema_version: Literal[1] = Field(alias="schema")
    texts: dict[Path, Words]
