"""Is temptation real in the single choice and poor over a journey? A model small enough to check.

Two seats promise in turns, three times each in a scene. A partner leans by what was kept so far.
Only promises, stones, luck and trust are in it: no talk, no plan, no envelopes, no halved gains
after deception; so the game itself is a little harder on hiding. Everything is an exact expected
value: every way that being found out may fall is followed, nothing is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from game.rules import payoffs, trust
from game.rules.consistency import CREDIT

PER_SCENE = 3  # promises of one seat in a scene
STAKE = 2
LUCK = 5 / 6
FOUND_OUT = 0.5  # chance that a hidden breach is found
LOOKED_ODD = 0.4  # how a hidden breach weighs that nobody found: it still looked odd
RETURNED = 0.45  # share of the loss that an apology and a kept repair give back in this model
MIDDLE = 50.0
GUIDE = (25.0, 45.0, 60.0)  # trust from which on one, two and three stones are laid


class Way(StrEnum):
    """What becomes of one promise."""

    KEEP = "keep"
    PREPARED = "keep-prepared"
    CHANGE = "change"
    LATE = "late"
    OWN = "break-own"
    HIDE = "break-hide"
    REPAIR = "break-own-repair"


Habit = Callable[[int, int], Way]
"""A policy: what to do with the promise of this number (from 0), with so many stones on it."""


def always(way: Way) -> Habit:
    """Return the policy that does the same with every promise."""
    return lambda _number, _stones: way


def slip_at_first(way: Way) -> Habit:
    """Return the policy that breaks its first promise in this way and keeps all others."""
    return lambda number, _stones: Way.KEEP if number else way


def keeps_what_is_leant_on(_number: int, stones: int) -> Way:
    """Break, and say so, whatever nobody leans on; keep the rest."""
    return Way.KEEP if stones else Way.OWN


HABITS: Mapping[str, Habit] = MappingProxyType(
    {
        "keep": always(Way.KEEP),
        "keep-prepared": always(Way.PREPARED),
        "change": always(Way.CHANGE),
        "late": always(Way.LATE),
        "break-own": always(Way.OWN),
        "break-hide": always(Way.HIDE),
        "slip-repair": slip_at_first(Way.REPAIR),
        "slip-hide": slip_at_first(Way.HIDE),
        "keep-if-leant-on": keeps_what_is_leant_on,
    }
)


def by_the_guide(value: float) -> int:
    """Return the stones that a partner lays who goes by what was kept so far.

    Examples:
        >>> [by_the_guide(t) for t in (24, 25, 45, 60)]
        [0, 1, 2, 3]
    """
    return sum(1 for step in GUIDE if value >= step)


def never(_value: float) -> int:
    """Return the stones of a partner who waits and sees, whatever happens."""
    return 0


@dataclass(frozen=True, slots=True)
class Worth:
    """What one seat's promises come to: its own ease, the other's, the bond, trust at the end."""

    own: float = 0.0
    other: float = 0.0
    bond: float = 0.0
    trust: float = MIDDLE

    def and_then(self, later: Worth) -> Worth:
        """Return this followed by what comes later."""
        own, other, bond = self.own + later.own, self.other + later.other, self.bond + later.bond
        return Worth(own, other, bond, later.trust)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a policy comes to beside a partner: for either seat, for both, and trust at the end."""

    a: float
    b: float
    pair: float
    trust: float


def outlook(
    a: Habit,
    b: Habit = HABITS["keep"],
    *,
    scenes: int = 1,
    start: float = MIDDLE,
    leans: Callable[[float], int] = by_the_guide,
) -> Outlook:
    """Return the expected outlook of two policies over so many scenes.

    Args:
        a: seat A's policy.
        b: seat B's.
        scenes: how many, three promises of each seat in every one.
        start: trust in either seat at the start, 0 to 100.
        leans: how many stones lie on a promise, by the trust in who made it.

    Examples:
        >>> found = outlook(HABITS["keep"], scenes=3)
        >>> round(found.a, 1), round(found.pair, 1)
        (102.0, 204.0)
    """
    number = scenes * PER_SCENE
    mine = worth(a, number, start=start, leans=leans)
    theirs = worth(b, number, start=start, leans=leans)
    bond = mine.bond + theirs.bond
    for_a, for_b = mine.own + theirs.other + bond, theirs.own + mine.other + bond
    return Outlook(for_a, for_b, for_a + for_b, mine.trust)


def worth(
    habit: Habit,
    promises: int,
    *,
    start: float = MIDDLE,
    leans: Callable[[float], int] = by_the_guide,
) -> Worth:
    """Return what one seat's promises come to, all ways of being found out weighed."""
    return _from(habit, promises, 0, start, leans)


def _from(
    habit: Habit, promises: int, number: int, value: float, leans: Callable[[float], int]
) -> Worth:
    if number == promises:
        return Worth(trust=value)
    stones = leans(value)
    way = habit(number, stones)
    total = Worth(trust=0.0)
    for chance, after in _trust_after(way, value):
        rest = _from(habit, promises, number + 1, after, leans)
        total = Worth(
            total.own + chance * rest.own,
            total.other + chance * rest.other,
            total.bond + chance * rest.bond,
            total.trust + chance * rest.trust,
        )
    return one(way, stones).and_then(total)


def one(way: Way, stones: int) -> Worth:
    """Return what one promise comes to with so many stones on it; its trust is left out.

    Examples:
        >>> kept, hidden = one(Way.KEEP, 2), one(Way.HIDE, 2)
        >>> (kept.own, kept.bond), (hidden.own, hidden.other)
        ((-2, 5.0), (5, -2))
    """
    match way:
        case Way.KEEP | Way.PREPARED:
            own = payoffs.keep_ease(planned=way is Way.PREPARED, changed=False)
            return Worth(own, bond=LUCK * payoffs.bond(stones, changed=False, spoiled=False))
        case Way.CHANGE:
            own = payoffs.keep_ease(planned=False, changed=True)
            return Worth(own, bond=payoffs.bond(stones, changed=True, spoiled=False))
        case Way.LATE:
            bond = payoffs.bond(stones, changed=False, spoiled=False, late=True)
            return Worth(payoffs.late_ease(), bond=bond)
        case Way.REPAIR:
            own = payoffs.break_ease(stones) - payoffs.REPAIR_COST
            return Worth(own, payoffs.repair_return(stones) - stones)
        case _:
            return Worth(payoffs.break_ease(stones), -stones)


_CREDIT = {Way.CHANGE: CREDIT["changed"], Way.LATE: CREDIT["late"]}


def _trust_after(way: Way, value: float) -> tuple[tuple[float, float], ...]:
    """Return the ways trust may go after a promise, each with its chance."""
    match way:
        case Way.OWN:
            return ((1.0, value - trust.loss(value, STAKE, trust.OWNED)),)
        case Way.REPAIR:
            lost = trust.loss(value, STAKE, trust.OWNED)
            return ((1.0, value - (1 - RETURNED) * lost),)
        case Way.HIDE:
            found = value - trust.loss(value, STAKE, trust.FOUND)
            odd = value - trust.loss(value, STAKE, LOOKED_ODD)
            return ((FOUND_OUT, found), (1 - FOUND_OUT, odd))
        case _:
            return ((1.0, value + trust.gain(value, STAKE, _CREDIT.get(way, 1.0))),)
