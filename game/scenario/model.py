"""What an authored scenario is, as frozen values.

Structure and words are kept apart: things carry ids, `Scenario.texts` maps the id of every
sentence to its words, and a translation replaces words by id without touching structure.
A thing's main sentence has the thing's own id; further sentences hang below it with a slash
("lid/story"). Nothing here validates: `load.py` checks shape, `check.py` checks meaning.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NewType, Protocol, TypeVar

from game.scenario.kinds import ApologyPart as ApologyPart  # noqa: PLC0414 - passed on
from game.scenario.kinds import BeatName as BeatName  # noqa: PLC0414 - passed on
from game.scenario.kinds import FactKind as FactKind  # noqa: PLC0414 - passed on
from game.scenario.kinds import Hearing as Hearing  # noqa: PLC0414 - passed on
from game.scenario.kinds import Judge as Judge  # noqa: PLC0414 - passed on
from game.scenario.kinds import Manner as Manner  # noqa: PLC0414 - passed on
from game.scenario.kinds import ReceiveAct as ReceiveAct  # noqa: PLC0414 - passed on

ScenarioId = NewType("ScenarioId", str)
RoleId = NewType("RoleId", str)
TextId = NewType("TextId", str)
FactId = NewType("FactId", str)
TemplateId = NewType("TemplateId", str)
ActionId = NewType("ActionId", str)
OptionId = NewType("OptionId", str)


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
    and so on its further lines, `<id>/alone` yours alone if any.
    """

    id: RoleId
    secret: FactId
    also: tuple[TextId, ...] = ()


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something that could get in the way, with the answers one could plan."""

    id: OptionId
    responses: tuple[OptionId, ...]


@dataclass(frozen=True, slots=True)
class PromiseTemplate:
    """A promise one may give. Its sentence is the record line on the plank.

    Attributes:
        id: unique.
        judge: how it is judged.
        forbids: for ABSTAIN: doing any of these breaks it.
        stake: 1 small, 2 medium, 3 big.
        roles: who may give it.
    """

    id: TemplateId
    judge: Judge
    forbids: tuple[ActionId, ...]
    stake: int
    roles: tuple[RoleId, ...]


@dataclass(frozen=True, slots=True)
class WordOption:
    """An answer to "Yours to give or not": gives a template, or honestly none."""

    id: OptionId
    gives: TemplateId | None


@dataclass(frozen=True, slots=True)
class LifeOption:
    """One way to act when life happens.

    Attributes:
        id: unique; texts `<id>` (the option) and `<id>/after` (what came of it, for its owner).
        does: actions this choice performs.
        asks: template this option asks the partner to change the promise to; then it does nothing.
        needs: templates under which it is offered (own promise as it stands now); empty: always.
            The word "none" stands for "no promise".
        toy: id of the toy its owner plays then.
        film: id of the silent film the envelopes show.
        comfort: id of the comfort on the owner's porch, or "".
    """

    id: OptionId
    does: tuple[ActionId, ...] = ()
    asks: TemplateId | None = None
    needs: tuple[str, ...] = ()
    toy: str = ""
    film: str = ""
    comfort: str = ""


@dataclass(frozen=True, slots=True)
class Life:
    """Life happens to one role.

    Texts: `<id>` the card's heading, `<id>/story`, `<id>/named` the extra sentence when the owner
    had planned for this obstacle, `<id>/asked` what the partner reads when a change is asked,
    `<id>/yes|no|yours` the answers, `<id>/yes-after|no-after|yours-after` what the asker reads
    then, `<id>/seen` what the partner sees meanwhile.
    """

    id: OptionId
    role: RoleId
    obstacle: OptionId
    options: tuple[LifeOption, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """A record line that can be true or false.

    Attributes:
        id: unique; its sentence is said aloud.
        asserts: facts claimed to be so.
        denies: facts claimed not to be so.
        manner: how it is said.
        declines: openly puts it off (a boundary).
        dodges: changes the subject.
        partial: true as far as it goes, and it stops short.
    """

    id: OptionId
    asserts: tuple[FactId, ...] = ()
    denies: tuple[FactId, ...] = ()
    manner: Manner = Manner.PLAIN
    declines: bool = False
    dodges: bool = False
    partial: bool = False


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
    texts: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # solo tags by option id

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
