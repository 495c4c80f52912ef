"""What an authored scenario is, as frozen values.

Structure and words are kept apart: things carry ids, `Scenario.texts` maps the id of every
sentence to its words, and a translation replaces words by id without touching structure.
A thing's main sentence has the thing's own id; further sentences hang below it with a slash
("lid/story"). Nothing here validates: `load.py` checks shape, `check.py` checks meaning.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeVar

from game.scenario.ids import ActionId as ActionId  # noqa: PLC0414 - passed on
from game.scenario.ids import FactId as FactId  # noqa: PLC0414 - passed on
from game.scenario.ids import OptionId as OptionId  # noqa: PLC0414 - passed on
from game.scenario.ids import RoleId as RoleId  # noqa: PLC0414 - passed on
from game.scenario.ids import ScenarioId as ScenarioId  # noqa: PLC0414 - passed on
from game.scenario.ids import TemplateId as TemplateId  # noqa: PLC0414 - passed on
from game.scenario.ids import TextId as TextId  # noqa: PLC0414 - passed on
from game.scenario.kinds import ApologyPart as ApologyPart  # noqa: PLC0414 - passed on
from game.scenario.kinds import Arrival as Arrival  # noqa: PLC0414 - passed on
from game.scenario.kinds import BeatName as BeatName  # noqa: PLC0414 - passed on
from game.scenario.kinds import Clock as Clock  # noqa: PLC0414 - passed on
from game.scenario.kinds import FactKind as FactKind  # noqa: PLC0414 - passed on
from game.scenario.kinds import Hearing as Hearing  # noqa: PLC0414 - passed on
from game.scenario.kinds import Judge as Judge  # noqa: PLC0414 - passed on
from game.scenario.kinds import Manner as Manner  # noqa: PLC0414 - passed on
from game.scenario.kinds import QuestionAct as QuestionAct  # noqa: PLC0414 - passed on
from game.scenario.kinds import ReceiveAct as ReceiveAct  # noqa: PLC0414 - passed on
from game.scenario.kinds import SupportKind as SupportKind  # noqa: PLC0414 - passed on
from game.scenario.promising import Holding as Holding  # noqa: PLC0414 - passed on
from game.scenario.promising import Life as Life  # noqa: PLC0414 - passed on
from game.scenario.promising import LifeOption as LifeOption  # noqa: PLC0414 - passed on
from game.scenario.promising import Obstacle as Obstacle  # noqa: PLC0414 - passed on
from game.scenario.promising import PromiseTemplate as PromiseTemplate  # noqa: PLC0414 - passed on
from game.scenario.promising import WordOption as WordOption  # noqa: PLC0414 - passed on
from game.scenario.talk import Claim as Claim  # noqa: PLC0414 - passed on
from game.scenario.talk import Plan as Plan  # noqa: PLC0414 - passed on
from game.scenario.talk import Question as Question  # noqa: PLC0414 - passed on
from game.scenario.talk import Reflection as Reflection  # noqa: PLC0414 - passed on
from game.scenario.talk import ShareLine as ShareLine  # noqa: PLC0414 - passed on
from game.scenario.talk import Support as Support  # noqa: PLC0414 - passed on
from game.scenario.talk import Talk as Talk  # noqa: PLC0414 - passed on


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that is so (or, for FICTION, is not).

    Attributes:
        id: unique; its sentence is what the envelope shows.
        owner: the role whose dossier holds it or whose deed it is.
        kind: see `FactKind`.
        sensitivity: 1 to 3, the cost of saying it.
        material: whether it changes the partner's good choice.
        personal: may stay private for ever, with no effect on any score.
        done_any: for DEED: true when the owner did any of these.
        done_none: for DEED: true when the owner did none of these.
    """

    id: FactId
    owner: RoleId
    kind: FactKind
    sensitivity: int = 1
    material: bool = False
    personal: bool = False
    done_any: tuple[ActionId, ...] = ()
    done_none: tuple[ActionId, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """Who a seat plays.

    Texts: `<id>` the name, `<id>/you` the first line of the envelope, `<id>/secret`, `<id>/also-1`
    and so on its further lines. `alone` is a personal fact that is yours alone; its sentence
    stands below the others and the partner's client never learns that there is one.
    """

    id: RoleId
    secret: FactId
    also: tuple[TextId, ...] = ()
    alone: FactId | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """What one role can say at the table. Texts: `<id>` the prompt."""

    id: TextId
    role: RoleId
    lines: tuple[Claim, ...]
    adds: tuple[Claim, ...]
    answers: tuple[Claim, ...]  # to an ASK
    last_words: tuple[Claim, ...]  # before the envelopes, for whoever has something untold
    own_ups: tuple[OptionId, ...]  # after the envelopes: own it, laugh at myself, not now


@dataclass(frozen=True, slots=True)
class ReceiveLine:
    """One way to take what was said.

    Attributes:
        id: unique. For CHECK: texts `<id>/true` and `<id>/false` tell what is seen.
        act: what it does.
        hears: after which hearings it is offered; empty for receiving an apology.
        shows: for CHECK: the deed it shows.
    """

    id: OptionId
    act: ReceiveAct
    hears: tuple[Hearing, ...] = ()
    shows: FactId | None = None


@dataclass(frozen=True, slots=True)
class Receive:
    """How one role takes what the other says: at the table, after an apology, after the opening."""

    role: RoleId
    table: tuple[ReceiveLine, ...]
    apology: tuple[ReceiveLine, ...]
    opening: tuple[OptionId, ...]  # laugh, thank you for now, I need a minute


@dataclass(frozen=True, slots=True)
class Magnet:
    """A phrase on the fridge."""

    id: OptionId
    part: ApologyPart


@dataclass(frozen=True, slots=True)
class MakeGood:
    """How one role makes good.

    Texts: `<id>` the prompt, `<id>/repair` the ledger line, `<id>/keeps` the answer to "not yet".
    `toy` is played by both.
    """

    id: TextId
    role: RoleId
    magnets: tuple[Magnet, ...]
    toy: str


@dataclass(frozen=True, slots=True)
class Spoiler:
    """Bad luck with a face: it undoes the effect of a kept promise. Texts: `<id>/envelope`."""

    id: TextId
    role: RoleId
    one_in: int = 6


@dataclass(frozen=True, slots=True)
class Discovery:
    """Something that gives a hidden deed away. Texts: `<id>` what is noticed."""

    id: TextId
    fact: FactId
    one_in: int = 2


@dataclass(frozen=True, slots=True)
class Dish:
    """What the lid reveals: the first of these deeds that is true decides ("half", "crumbs")."""

    role: RoleId
    looks: tuple[tuple[ActionId, str], ...]  # action -> look, first match wins
    spoiled: str
    untouched: str


@dataclass(frozen=True, slots=True)
class Try:
    """One thing to try, as an if-then. `after` names the moments it answers to, best first."""

    id: OptionId
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thanks:
    """A thank-you chip: `to` is the role thanked; `after` names moments that make it offered."""

    id: OptionId
    to: RoleId
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Morning:
    """What the morning offers.

    `moments` maps "<kind>" or "<role>/<kind>" to its sentence's id; `keepsakes` maps an ending
    ("kept", "mended", "open", "stopped", "none") to a keepsake id.
    """

    tries: tuple[Try, ...]
    thanks: tuple[Thanks, ...]
    moments: Mapping[str, TextId]
    keepsakes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Surprise:
    """One unannounced, unscored surprise; shows in one of `one_in` plays."""

    id: str
    one_in: int = 2


@dataclass(frozen=True, slots=True)
class Meta:
    """What a scenario says of itself. Texts: `title`, `blurb`, `door`."""

    id: ScenarioId
    schema: int
    kind: str
    relationship: str
    intensity: int
    solo: bool
    carries: bool
    start_trust: int
    stones: int
    content_notes: tuple[TextId, ...]
    setting: str
    beats: tuple[BeatName, ...]
    level: int = 1  # how much of the game it brings at least; see rules/levels.py
    stage: str = "lid"  # the object of the reveal at the table: lid, photo, slide, curtain ...


@dataclass(frozen=True, slots=True)
class Act:
    """Another round of Word, Life, Table and Make good in the same scene."""

    word: tuple[WordOption, ...]
    templates: tuple[PromiseTemplate, ...]
    obstacles: Mapping[RoleId, tuple[Obstacle, ...]]
    lives: tuple[Life, ...]
    accounts: tuple[Account, ...]
    receives: tuple[Receive, ...]
    make_goods: tuple[MakeGood, ...]
    spoiler: Spoiler | None = None
    discoveries: tuple[Discovery, ...] = ()


@dataclass(frozen=True, slots=True)
class Scenario:
    """One authored situation, whole. `roles[0]` sits in seat A unless the scene swaps chairs."""

    meta: Meta
    hash: str  # sha256 of the file's bytes, hex
    roles: tuple[Role, ...]
    facts: tuple[Fact, ...]
    templates: tuple[PromiseTemplate, ...]
    word: tuple[WordOption, ...]
    obstacles: Mapping[RoleId, tuple[Obstacle, ...]]
    lives: tuple[Life, ...]
    accounts: tuple[Account, ...]
    receives: tuple[Receive, ...]
    make_goods: tuple[MakeGood, ...]
    feelings: tuple[str, ...]  # families offered by Snap, ring order, then extras such as "hungry"
    morning: Morning
    dish: Dish | None = None
    spoiler: Spoiler | None = None
    discoveries: tuple[Discovery, ...] = ()
    surprise: Surprise | None = None
    talks: tuple[Talk, ...] = ()  # by the order of their beats: talk, then talk-back
    plan: Plan | None = None
    holdings: tuple[Holding, ...] = ()
    acts: tuple[Act, ...] = ()  # the second and third; the first is the scenario itself
    whole: Scenario | None = field(default=None, repr=False, compare=False)  # for a later act
    texts: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # solo tags by option id
    _played: dict[int, Scenario] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )  # acts already put together by in_act; what is asked again need not be built again
    known: dict[object, object] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )  # what the rules have read from it and would read alike again, by what was asked

    def in_act(self, number: int) -> Scenario:
        """Return the scenario as it is played in an act, counted from 1.

        The first act is the scenario itself; a later one has the word, lives, table and so on of
        its own. Promises can be looked up from every act up to that one; facts, Talk, the plan,
        texts and the morning are the same in all. Asked of a later act it answers as the whole
        scenario would. Pure: asked again it gives the same object.

        Raises:
            IndexError: if there is no such act.
        """
        if self.whole is not None:
            return self.whole.in_act(number)
        if number == 1:
            return self
        if not 1 < number <= len(self.acts) + 1:
            found = f"expected an act from 1 to {len(self.acts) + 1}, found {number}"
            raise IndexError(found)
        if number not in self._played:
            self._played[number] = _in_act(self, number)
        return self._played[number]

    def every_act(self) -> tuple[Scenario, ...]:
        """Return the scenario as it is played in each of its acts, in order."""
        return tuple(self.in_act(number) for number in range(1, len(self.acts) + 2))

    @property
    def exact(self) -> str:
        """Return the name of this very file: "<id>@<sha256>"."""
        return f"{self.meta.id}@{self.hash}"

    def fact(self, fact_id: FactId) -> Fact:
        """Return the fact with this id; KeyError names an unknown one."""
        return _by_id(self.facts, fact_id)

    def template(self, template_id: TemplateId) -> PromiseTemplate:
        """Return the promise template with this id; KeyError names an unknown one."""
        return _by_id(self.templates, template_id)

    def life(self, role: RoleId) -> Life:
        """Return what happens to this role."""
        return _by_role(self.lives, role)

    def account(self, role: RoleId) -> Account:
        """Return what this role can say at the table."""
        return _by_role(self.accounts, role)

    def receive(self, role: RoleId) -> Receive:
        """Return how this role takes what is said."""
        return _by_role(self.receives, role)

    def make_good(self, role: RoleId) -> MakeGood:
        """Return how this role makes good."""
        return _by_role(self.make_goods, role)


def _in_act(whole: Scenario, number: int) -> Scenario:
    act = whole.acts[number - 2]
    earlier = [t for one in whole.acts[: number - 1] for t in one.templates]
    return replace(
        whole,
        word=act.word,
        templates=(*whole.templates, *earlier),
        obstacles=act.obstacles,
        lives=act.lives,
        accounts=act.accounts,
        receives=act.receives,
        make_goods=act.make_goods,
        spoiler=act.spoiler,
        discoveries=act.discoveries,
        whole=whole,
    )


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


class _HasRole(Protocol):
    @property
    def role(self) -> RoleId: ...


_I = TypeVar("_I", bound=_HasId)
_R = TypeVar("_R", bound=_HasRole)


def _by_id(things: tuple[_I, ...], wanted: str) -> _I:
    for thing in things:
        if thing.id == wanted:
            return thing
    raise KeyError(wanted)


def _by_role(things: tuple[_R, ...], role: RoleId) -> _R:
    for thing in things:
        if thing.role == role:
            return thing
    raise KeyError(role)
