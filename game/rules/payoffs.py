"""Ease, bond and stones: what keeping and breaking bring, never shown as prices.

Temptation is real in the single choice and poor over a journey: with two stones the bite gains
its eater two points and costs the pair five.
"""

from __future__ import annotations

KEEP_COST = 2  # keeping takes something; one less when the obstacle had been named
PLANNED_RELIEF = 1
BREAK_GAIN = 3  # plus one for each stone: the more is leant on it, the more it pays to break
WAITING_GAIN = 1  # why: what nobody counted on has little in it for whoever breaks it
CHANGED_COST = 1
REPAIR_COST = 2
BOND_PER_STONE = 3
WAITING_BOND = 2  # why: a promise kept that nobody counted on is how a wary pair starts again
CHANGED_BOND_PER_STONE = 2
LATE_COST = 1
LATE_BOND_PER_STONE = 1
PLAN_BOND = 4  # the plan that goes well
ASLEEP_BOND = 2  # two plans that differ still: sleeping on it is worth something


def keep_ease(*, planned: bool, changed: bool) -> int:
    """Return the promiser's ease for a kept promise.

    Examples:
        >>> keep_ease(planned=False, changed=False), keep_ease(planned=True, changed=False)
        (-2, -1)
        >>> keep_ease(planned=False, changed=True)
        -1
    """
    if changed:
        return -CHANGED_COST
    return -(KEEP_COST - PLANNED_RELIEF) if planned else -KEEP_COST


def late_ease() -> int:
    """Return the promiser's ease for a promise kept late."""
    return -LATE_COST


def tell_ease(sensitivity: int, *, planned: bool) -> int:
    """Return the ease of telling what was promised: keeping, or the fact's own cost if more.

    Examples:
        >>> tell_ease(3, planned=True), tell_ease(2, planned=False), tell_ease(1, planned=True)
        (-2, -2, -1)
    """
    return -(max(KEEP_COST, sensitivity) - (PLANNED_RELIEF if planned else 0))


def break_ease(stones: int) -> int:
    """Return the promiser's ease for a broken promise; little where nobody leant on it.

    Examples:
        >>> [break_ease(r) for r in range(4)]
        [1, 4, 5, 6]
    """
    return BREAK_GAIN + stones if stones else WAITING_GAIN


def bond(stones: int, *, changed: bool, spoiled: bool, late: bool = False) -> int:
    """Return the shared bond of a kept promise.

    A change asked in time brings less and draws no luck; being late less still; bad luck none.
    Where nobody leant on it, keeping is a small surprise for both.

    Examples:
        >>> bond(2, changed=False, spoiled=False), bond(2, changed=False, spoiled=True)
        (6, 0)
        >>> bond(2, changed=True, spoiled=False)
        4
        >>> bond(2, changed=False, spoiled=False, late=True)
        2
        >>> bond(0, changed=False, spoiled=False), bond(0, changed=True, spoiled=False)
        (2, 1)
    """
    if late:
        return LATE_BOND_PER_STONE * stones
    if changed:
        return CHANGED_BOND_PER_STONE * stones if stones else WAITING_BOND - CHANGED_COST
    if spoiled:
        return 0
    return BOND_PER_STONE * stones if stones else WAITING_BOND


def repair_return(stones: int) -> int:
    """Return what the partner gets back with a kept repair: the stones and one more."""
    return stones + 1


def promise_expected(stones: int, *, keeps: bool, prepared: bool) -> float:
    """Return the promiser's expected points from one promise with luck 5 in 6.

    Examples:
        >>> [round(promise_expected(r, keeps=True, prepared=False), 1) for r in range(4)]
        [-0.3, 0.5, 3.0, 5.5]
        >>> [promise_expected(r, keeps=False, prepared=False) for r in range(4)]
        [1.0, 4.0, 5.0, 6.0]
    """
    if not keeps:
        return float(break_ease(stones))
    return keep_ease(planned=prepared, changed=False) + _lucky_bond(stones)


def _lucky_bond(stones: int) -> float:
    """Return the bond of a kept promise with luck 5 in 6."""
    return 5 / 6 * bond(stones, changed=False, spoiled=False)


def tell_expected(stones: int, sensitivity: int, *, tells: bool, prepared: bool) -> float:
    """Return the teller's expected points from a promise to tell and the plan that needs it.

    Told, the right plan is found; hidden, it is one guess in three.

    Examples:
        >>> round(tell_expected(2, 3, tells=True, prepared=False), 1)
        6.0
        >>> round(tell_expected(2, 3, tells=True, prepared=True), 1)
        7.0
        >>> round(tell_expected(2, 3, tells=False, prepared=False), 1)
        6.3
    """
    if not tells:
        return break_ease(stones) + PLAN_BOND / 3
    return tell_ease(sensitivity, planned=prepared) + _lucky_bond(stones) + PLAN_BOND
