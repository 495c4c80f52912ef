"""The shape of a scenario file: what tables there are, and which keys each may have.

This is the edge, so pydantic is welcome here, strict and with nothing extra allowed. What is
read becomes the frozen values of `model.py` in `build.py`. Whether a scene makes sense is not
asked here: see `check.py`. The tables of an act are in `shape_parts.py`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from game.scenario.model import BeatName, FactKind, QuestionAct, SupportKind
from game.scenario.shape_base import Id, Ids, OptionTable, Path, Paths, Table, Words
from game.scenario.shape_parts import ClaimTable, HoldingTable, PartsTable


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
    level: int = Field(default=1, ge=1, le=4)
    stage: Id = "lid"


class RoleTable(Table):
    """One role and its envelope."""

    id: Id
    secret: Id
    also: Paths = ()
    alone: Id | None = None


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


class ShareLineTable(OptionTable):
    """Something the speaker may say in Talk."""

    tells: Ids = ()
    blames: bool = False


class QuestionTable(OptionTable):
    """Something the listener may ask, with what may be answered."""

    act: QuestionAct
    answers: tuple[ClaimTable, ...]


class ReflectionTable(OptionTable):
    """A way to give a line back."""

    of: Id
    again: bool = False


class SupportTable(OptionTable):
    """An answer to somebody who has been heard."""

    kind: SupportKind


class TalkTable(Table):
    """One direction of Talk."""

    id: Id
    speaker: Id
    says: int = Field(default=3, ge=1, le=5)
    presence: bool = False
    lines: tuple[ShareLineTable, ...]
    questions: tuple[QuestionTable, ...]
    reflections: tuple[ReflectionTable, ...]
    supports: tuple[SupportTable, ...]
    backs: tuple[ClaimTable, ...] = ()


class PlanTable(Table):
    """Something to decide together."""

    id: Id
    right: Id
    takes: Ids = ()
    toy: Id | Literal[""] = ""
    options: tuple[OptionTable, ...]


class SnapTable(Table):
    """The feelings offered by Snap."""

    feelings: Ids


class DishTable(Table):
    """What the lid reveals."""

    role: Id
    looks: Annotated[tuple[tuple[Id, Id], ...], Field(max_length=8)]
    spoiled: Id
    untouched: Id


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


class ScenarioTable(PartsTable):
    """A whole scenario file; its own parts are those of the first act."""

    schema_version: Literal[1] = Field(alias="schema")
    scene: SceneTable
    roles: tuple[RoleTable, ...]
    facts: tuple[FactTable, ...]
    holdings: Annotated[tuple[HoldingTable, ...], Field(max_length=16)] = ()
    talks: Annotated[tuple[TalkTable, ...], Field(max_length=2)] = ()
    snap: SnapTable | None = None
    morning: MorningTable
    dish: DishTable | None = None
    plan: PlanTable | None = None
    surprise: SurpriseTable | None = None
    acts: Annotated[tuple[PartsTable, ...], Field(max_length=2)] = ()
    texts: dict[Path, Words]


class OverlayTable(Table):
    """A translation: the words of some or all sentences, by id."""

    schema_version: Literal[1] = Field(alias="schema")
    texts: dict[Path, Words]
