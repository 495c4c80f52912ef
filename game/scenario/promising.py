"""What can be promised, what may get in the way, and what life then offers.

Frozen values like those of `model.py`, which passes them on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.scenario.ids import ActionId, FactId, OptionId, RoleId, TemplateId
from game.scenario.kinds import Arrival, Clock, Judge


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
        forbids: for ABSTAIN (and beside any other judge): doing any of these breaks it.
        stake: 1 small, 2 medium, 3 big.
        roles: who may give it.
        requires: for ACT: doing any of these keeps it.
        topics: for DISCLOSE and CONFIDE: the facts it is about. The sentence names a topic that
            reads the same for a seat with and without the secret.
        resource, amount: for RESERVE: what, and how much of it must be left.
        clock: whose clock judges REPLY_BY and ARRIVE_BY.
        sized: whether its giver may make it smaller or bigger once sizes are in play.
    """

    id: TemplateId
    judge: Judge
    forbids: tuple[ActionId, ...]
    stake: int
    roles: tuple[RoleId, ...]
    requires: tuple[ActionId, ...] = ()
    topics: tuple[FactId, ...] = ()
    resource: str = ""
    amount: int = 0
    clock: Clock = Clock.STORY
    sized: bool = False


@dataclass(frozen=True, slots=True)
class WordOption:
    """An answer to "Yours to give or not": gives a template, or honestly none.

    `roles` are those it is offered to; empty: to both.
    """

    id: OptionId
    gives: TemplateId | None
    roles: tuple[RoleId, ...] = ()


@dataclass(frozen=True, slots=True)
class Holding:
    """What a role has of something at the start of Life, for RESERVE."""

    role: RoleId
    resource: str
    amount: int


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
        arrives: when this choice gets its owner there or gets a thing told, by the story's clock.
        told: with IMPOSSIBLE: the partner was told in time.
        slip: it happened by mishap (forgot, misjudged, could not), not by choosing to.
        tells: facts told to a third, for CONFIDE.
        spends: what it uses up, by resource, for RESERVE.
    """

    id: OptionId
    does: tuple[ActionId, ...] = ()
    asks: TemplateId | None = None
    needs: tuple[str, ...] = ()
    toy: str = ""
    film: str = ""
    comfort: str = ""
    arrives: Arrival | None = None
    told: bool = False
    slip: bool = False
    tells: tuple[FactId, ...] = ()
    spends: Mapping[str, int] = field(default_factory=dict)


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
