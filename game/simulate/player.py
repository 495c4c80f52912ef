"""A simulated player through a journey, and one look at what it may know.

It sees its own view and the scenario's file, whose tags anybody can read; never the room's state.
All its luck comes from the journey's seed, the role it plays and a label, so that twins who do the
same at one point draw the same there, and swapped seats play the same scene.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

from game.partner.partner import Memory, Partner, new_partner
from game.partner.said import claims_of
from game.partner.sight import Sight
from game.partner.speaking import talk_of
from game.rules import moves as m
from game.rules.facts import is_secret
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.scenario.model import FactId, OptionId, Scenario, Talk
from game.simulate.policies import Policy

T = TypeVar("T")


def drawn(seed: str, label: str) -> float:
    """Return the number in [0, 1) that a seed gives a label."""
    digest = hashlib.blake2b(f"{seed}/{label}".encode(), digest_size=7).digest()
    return int.from_bytes(digest) / 2**56


@dataclass(slots=True)
class Player:
    """One seat's player; it remembers a little from scene to scene.

    Attributes:
        policy: how it behaves.
        seat: where it sits.
        seed: of the journey.
        eyes: a partner that only lends its way of looking at own lines and choices.
        once: what it has done once already, as in a pause of this step.
        promised: places of the promises it has given, in order ("<scene>/<act>").
        felt: what the other was shown to have felt, in order.
        kept, broken: what became of the other's promises, as far as was seen.
    """

    policy: Policy
    seat: Seat
    seed: str
    eyes: Partner = field(init=False)
    once: set[str] = field(default_factory=set)
    promised: list[str] = field(default_factory=list)
    felt: list[str] = field(default_factory=list)
    kept: int = 0
    broken: int = 0

    def __post_init__(self) -> None:
        """Open the eyes."""
        self.eyes = new_partner("ines", "00", self.seat)


@dataclass(frozen=True)
class Look:
    """What a player has before it when it decides.

    Attributes:
        player: who looks.
        view: what its seat may know.
        whole: the scenario, with all its rounds.
    """

    player: Player
    view: SeatView
    whole: Scenario

    @property
    def policy(self) -> Policy:
        """Return how the player behaves."""
        return self.player.policy

    @cached_property
    def scenario(self) -> Scenario:
        """Return the scenario as the round in play has it."""
        return self.whole.in_act(self.view.scene.act)

    @property
    def place(self) -> str:
        """Return the round of the journey it is in, written "<scene>/<act>"."""
        return f"{self.view.scene.number}/{self.view.scene.act}"

    @cached_property
    def sight(self) -> Sight:
        """Return its own lines and choices, held against what it did and told in this scene."""
        memory = Memory(gave=self._gave())
        return Sight(replace(self.player.eyes, memory=memory), self.view, self.scenario)

    @cached_property
    def talk(self) -> Talk | None:
        """Return the direction of Talk that is shown, or None."""
        return talk_of(self.sight)

    def draw(self, label: str) -> float:
        """Draw the number in [0, 1) of this round for a label."""
        return drawn(self.player.seed, f"{self.place}/{self.view.dossier.role}/{label}")

    def pick(self, label: str, things: Sequence[T]) -> T:
        """Pick any of these; IndexError if there are none."""
        return things[int(self.draw(label) * len(things))]

    def _gave(self) -> tuple[str, ...]:
        """Return the facts of its dossier that it has told in this scene."""
        known = claims_of(self.whole, self.view.dossier.role)
        own = (line for line in self.view.transcript if line.seat is self.player.seat)
        said = (known[text] for line in own for text in (line.text, *line.extra) if text in known)
        told = dict.fromkeys(fact for claim in said for fact in claim.asserts)
        return tuple(f for f in told if is_secret(self.whole.fact(FactId(f))))


def pause_of(view: SeatView) -> str:
    """Return what names a pause in this step."""
    return f"pause/{view.scene.number}/{view.beat.visit}"


def time_out_of(view: SeatView) -> str:
    """Return what names the time-out of this scene."""
    return f"time-out/{view.scene.number}"


def note(look: Look, move: m.Move) -> None:
    """Let a player remember what it has just done."""
    match move:
        case m.Pause():
            look.player.once.add(pause_of(look.view))
        case m.TimeOut():
            look.player.once.add(time_out_of(look.view))
        case m.Offer(option=option):
            given = {o.id: o.gives for o in look.scenario.word}
            if given[OptionId(option)] is not None:
                look.player.promised.append(look.place)
        case _:
            pass
