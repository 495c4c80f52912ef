"""What the partner can see from its seat, with the questions its choices ask.

`Sight` looks only into the partner's own view and the published scenario. It never sees what
the player has sealed, so a partner cannot guess better than a person could.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.partner.characters import Habits, Traits
from game.partner.mood import Mood
from game.partner.partner import Partner
from game.rules.deeds import story_of
from game.rules.facts import counts
from game.rules.honesty import is_so
from game.rules.judges import STORY, Verdict, judge_story
from game.rules.luck import luck
from game.rules.sections import PromiseView, SeatView
from game.scenario.model import (
    Claim,
    Fact,
    FactId,
    FactKind,
    Judge,
    LifeOption,
    PromiseTemplate,
    RoleId,
    Scenario,
    TemplateId,
)

DEFAULT_STONES = 2  # what leans on a promise when its view does not say


@dataclass(frozen=True, slots=True)
class Sight:
    """One look around: the partner, its view and the scenario."""

    partner: Partner
    view: SeatView
    scenario: Scenario

    @property
    def mood(self) -> Mood:
        """Return the partner's mood."""
        return self.partner.mood

    @property
    def traits(self) -> Traits:
        """Return the partner's traits."""
        return self.partner.traits

    @property
    def habits(self) -> Habits:
        """Return its character's habits."""
        return self.partner.habits

    @property
    def role(self) -> RoleId:
        """Return the role it plays in this scene."""
        return RoleId(self.view.dossier.role)

    @property
    def other_role(self) -> RoleId:
        """Return the role the player plays."""
        return RoleId(self.view.dossier.other_role)

    def draw(self, label: str) -> float:
        """Draw this beat's number in [0, 1) for a label; the same beat draws the same."""
        beat = self.view.beat
        place = f"{self.view.scene.number}/{beat.visit}/{beat.beat}/{beat.phase}"
        return luck(self.partner.seed, f"partner/{place}/{label}")

    def promise(self, *, own: bool) -> PromiseView | None:
        """Return the partner's own promise, or the player's; None if none is seen."""
        seat = self.partner.seat if own else self.partner.seat.other
        return next((p for p in self.view.promise.promises if p.seat is seat), None)

    def own_template(self) -> PromiseTemplate | None:
        """Return what the partner has promised, as it stands now."""
        promise = self.promise(own=True)
        return self.scenario.template(TemplateId(promise.template)) if promise else None

    def comes_to(self, option: LifeOption) -> Verdict:
        """Return what acting so would make of the partner's word, if it also told what it owes."""
        template = self.own_template()
        if template is None or template.judge not in STORY:
            return Verdict.OPEN
        told = frozenset(template.topics)
        return judge_story(template, story_of(self.scenario, self.role, option, told))

    def breaks(self, option: LifeOption) -> bool:
        """Say whether acting so would break the partner's word."""
        return self.comes_to(option) in {Verdict.BROKEN, Verdict.IMPOSSIBLE}

    def is_late(self, option: LifeOption) -> bool:
        """Say whether acting so would keep the partner's word late."""
        return self.comes_to(option) is Verdict.LATE

    def chosen(self) -> LifeOption | None:
        """Return how the partner acted when life happened; None before."""
        options = self.scenario.life(self.role).options
        return next((o for o in options if o.id == self.view.own.choice), None)

    def broke(self) -> bool:
        """Say whether the partner broke its word."""
        chosen = self.chosen()
        return chosen is not None and self.breaks(chosen)

    def is_so(self, fact: Fact) -> bool:
        """Say whether a fact of the partner's own is so, as far as it has acted."""
        chosen = self.chosen()
        return fact.owner == self.role and is_so(fact, chosen.does if chosen else ())

    def is_true(self, claim: Claim) -> bool:
        """Say whether a line of the partner's own would be true."""
        fact = self.scenario.fact
        return all(self.is_so(fact(a)) for a in claim.asserts) and not any(
            self.is_so(fact(d)) for d in claim.denies
        )

    def names_deed(self, claim: Claim) -> bool:
        """Say whether a line says what was done, rather than something beside it."""
        return any(self.scenario.fact(a).kind is FactKind.DEED for a in claim.asserts)

    def owns_up(self, claim: Claim) -> bool:
        """Say whether a line truly tells the deed that broke the partner's word."""
        return self.broke() and self.names_deed(claim) and self.is_true(claim)

    def news(self, claim: Claim) -> tuple[Fact, ...]:
        """Return what matters of the partner's dossier in a line, as far as it is still untold."""
        told = self.partner.memory.gave
        facts = map(self.scenario.fact, claim.asserts)
        return tuple(f for f in facts if f.owner == self.role and counts(f) and f.id not in told)

    def owed(self) -> tuple[FactId, ...]:
        """Return what the partner has promised to tell, and has not told yet."""
        template = self.own_template()
        if template is None or template.judge is not Judge.DISCLOSE:
            return ()
        return tuple(f for f in template.topics if f not in self.partner.memory.gave)

    def stake(self) -> int:
        """Return the size of the partner's promise, 1 if there is none."""
        template = self.own_template()
        return template.stake if template else 1

    def stones(self) -> int:
        """Return what the player leans on the partner's promise."""
        promise = self.promise(own=True)
        return promise.stones if promise else DEFAULT_STONES
