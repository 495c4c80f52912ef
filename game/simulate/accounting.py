"""What is said of one's own deeds and dossier: at the table, when asked, at dawn, afterwards.

Lines are told apart by what they claim. Nothing is chosen by a line's name or place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.partner.sight import Sight
from game.rules import moves as m
from game.rules.hearing import HARD
from game.scenario.model import Claim, Fact, FactKind, Manner
from game.simulate.player import Look
from game.simulate.policies import Telling

_FACE = 3  # how a hard line is expected to land: rather badly


@dataclass(frozen=True, slots=True)
class Said:
    """A line, with what is added to it, as its own speaker knows it to be.

    Attributes:
        line, add: ids; `add` is "" for none.
        owns: it tells the breach.
        news: what matters of the dossier and had not been told.
        true: nothing in it is untrue.
        hides: things it says that are not so and hide what is.
        blames_self: deeds it owns up to that were not done.
        names: it says what was done.
        claim: the line alone.
    """

    line: str
    add: str
    owns: bool
    news: int
    true: bool
    hides: int
    blames_self: int
    names: bool
    claim: Claim

    @property
    def whole(self) -> bool:
        """Return whether it neither stops short nor puts off nor dodges."""
        return not (self.claim.partial or self.claim.declines or self.claim.dodges)

    @property
    def blunt(self) -> bool:
        """Return whether it comes as a "you"."""
        return self.claim.manner is Manner.BLAMING


def _said(sight: Sight, line: Claim, add: Claim | None = None) -> Said:
    claims = (line,) if add is None else (line, add)
    facts = [sight.scenario.fact(f) for claim in claims for f in claim.asserts]
    wrong = [f for f in facts if not sight.is_so(f)]
    blames = [f for f in wrong if f.kind is FactKind.DEED and f.done_any]
    denied = [sight.scenario.fact(f) for claim in claims for f in claim.denies]
    told = {f.id for claim in claims for f in sight.news(claim)}
    return Said(
        line=line.id,
        add=add.id if add else "",
        owns=any(sight.owns_up(claim) and _is_breach(sight, claim) for claim in claims),
        news=len(told),
        true=all(sight.is_true(claim) for claim in claims) and not _contradicts(claims),
        hides=len(wrong) - len(blames) + sum(1 for f in denied if sight.is_so(f)),
        blames_self=len(blames),
        names=any(f.kind is FactKind.DEED and sight.is_so(f) for f in facts),
        claim=line,
    )


def _is_breach(sight: Sight, claim: Claim) -> bool:
    """Say whether a claim names something done, and not only something left undone."""
    facts: Iterable[Fact] = map(sight.scenario.fact, claim.asserts)
    return any(f.kind is FactKind.DEED and f.done_any for f in facts)


def _contradicts(claims: Sequence[Claim]) -> bool:
    denied = {f for claim in claims for f in claim.denies}
    return any(f in denied for claim in claims for f in claim.asserts)


def telling_of(look: Look) -> Telling:
    """Return how this round's account is told; the same whenever it is asked."""
    policy = look.policy
    if look.draw("tell") < policy.tells:
        return Telling.BLURT if policy.tells_how is Telling.BLURT else Telling.FULL
    return policy.tells_how


def account(look: Look) -> m.Move:
    """Say what happened at the table, or the last word at dawn."""
    slot = look.scenario.account(look.sight.role)
    if look.view.beat.beat == "last-word":
        return m.Account(line=_last_word(look))
    sight = look.sight
    said = [_said(sight, line, add) for line in slot.lines for add in (None, *slot.adds)]
    best = _chosen(look, said, telling_of(look))
    return m.Account(line=best.line, add=best.add)


def _chosen(look: Look, said: Sequence[Said], how: Telling) -> Said:
    """Return the line that fits a way of telling best; the first of equals."""
    hides_breach = look.sight.broke() and not look.policy.owns_up
    blames = [s for s in said if s.blames_self and not s.hides]
    if look.policy.takes_blame and blames and not look.sight.broke():
        return max(blames, key=lambda s: (s.blames_self, s.news, not s.blunt))
    match how:
        case Telling.FULL | Telling.BLURT if hides_breach:
            return max(said, key=_as_if_kept)
        case Telling.FULL | Telling.BLURT:
            return max(said, key=_fully)
        case Telling.LIE:
            return max(said, key=_falsely)
        case Telling.HALF:
            return max(said, key=lambda s: (s.claim.partial, s.claim.dodges, *_little(s)))
        case Telling.BOUNDARY:
            return max(said, key=lambda s: (s.claim.declines, s.claim.dodges, *_little(s)))


def _fully(s: Said) -> tuple[bool, ...] | tuple[int, ...]:
    return (s.true, s.owns, s.news, s.whole, s.names, not s.blunt, not s.add)


def _as_if_kept(s: Said) -> tuple[int, ...]:
    return (not s.owns and not s.blames_self, s.hides, s.news, s.whole, not s.add)


def _falsely(s: Said) -> tuple[int, ...]:
    return (not s.owns and not s.blames_self, s.hides, -s.news, s.whole, s.names, not s.add)


def _little(s: Said) -> tuple[int, ...]:
    return (not s.owns, not s.blames_self, not s.hides, -s.news, not s.names, not s.add)


def answer(look: Look) -> m.Move | None:
    """Answer a question at the table as the account was told."""
    slot = look.scenario.account(look.sight.role)
    said = [_said(look.sight, c) for c in slot.answers if c.id in look.view.own.answer_options]
    if not said:
        return None
    how = telling_of(look)
    quiet = how in {Telling.HALF, Telling.BOUNDARY}
    if quiet or (how is Telling.LIE and not any(s.hides and not s.blames_self for s in said)):
        how = Telling.BOUNDARY
    return m.Answer(line=_chosen(look, said, how).line)


def _last_word(look: Look) -> str:
    """Return the last word that tells most, from somebody who tells; "" from anybody else."""
    own, slot = look.view.own, look.scenario.account(look.sight.role)
    tells = telling_of(look) in {Telling.FULL, Telling.BLURT} and look.policy.owns_up
    every = [c for act in look.whole.every_act() for c in act.account(look.sight.role).last_words]
    offered = [c for c in (*slot.last_words, *every) if c.id in own.answer_options]
    if not (own.untold and tells and offered):
        return ""
    return max(offered, key=lambda c: len(c.asserts)).id


def predict(look: Look) -> m.Move:
    """Expect something hard to land rather badly; expect nothing of anything else."""
    slot, own = look.scenario.account(look.sight.role), look.view.own
    said = [c for c in (*slot.lines, *slot.adds) if c.id in {own.account, own.add}]
    hard = any(
        look.sight.owns_up(c) or any(f.sensitivity >= HARD for f in look.sight.news(c))
        for c in said
    )
    return m.Predict(face=_FACE if hard else None)


def own_up(look: Look) -> m.Move | None:
    """Say one line about what the envelopes showed: it was mine, or not now."""
    options = look.view.debrief.to_own
    if not options:
        return None
    return m.OwnUp(option=options[0] if look.policy.owns_up else options[-1])
