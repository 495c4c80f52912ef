"""How the partner takes the player's promise, answers a counter-offer, and picks a card.

Weight follows trust. After something was broken one stone less lies on the next promise, twice
after deception; then it comes back, sooner from the forgiving.
"""

from __future__ import annotations

from game.partner.sight import Sight
from game.rules.moves import Accept, Agree, Counter, Decline, Move, Release, Take
from game.rules.sections import PromiseView

_STEPS = (30.0, 50.0, 70.0)  # trust from which one, two and three stones are laid
_DECLINES_UNDER = 20.0  # with so little trust a promise may be kindly not wanted
_RELEASES_FROM = 0.6  # forgiveness from which an old promise is let go


def lean(sight: Sight) -> Move | None:
    """Lay stones on the player's promise; ask for less where it is more than is trusted."""
    promise = sight.promise(own=False)
    stones = _stones(sight)
    may = sight.view.beat.may
    if "decline" in may and sight.mood.trust < _DECLINES_UNDER and sight.draw("decline") < 0.5:
        return Decline()
    if "counter" in may and promise is not None:
        asked = _counter(sight, promise, stones)
        if asked is not None:
            return asked
    return Accept(stones=stones)


def _stones(sight: Sight) -> int:
    offered = sight.view.word.stones
    by_trust = sum(sight.mood.trust >= step for step in _STEPS)
    memory = sight.partner.memory
    careful = 1 if memory.careful or memory.wary else 0
    wanted = by_trust + sight.habits.word.leans - careful
    return min(max(offered, default=0), max(min(offered, default=0), wanted))


def _counter(sight: Sight, promise: PromiseView, stones: int) -> Move | None:
    """Ask for a smaller size of the same, or for another promise, if this one is too much."""
    offered = sight.view.word.counters
    if promise.stake <= stones or sight.draw("counter") >= sight.habits.word.counters:
        return None
    if promise.template in offered and promise.stake > 1:
        return Counter(template=promise.template, size=1, stones=stones)
    others = [t for t in offered if t != promise.template]
    return Counter(template=others[0], stones=stones) if others else None


def take(sight: Sight) -> Move | None:
    """Take a counter-offer by what it can keep: the bigger the stake, the more it hesitates."""
    size = sight.view.word.countered_size or sight.stake()
    ready = sight.traits.reliability + sight.habits.word.eager - 0.1 * (size - 1)
    return Take(yes=sight.draw("take") < ready)


def agree(sight: Sight) -> Move | None:
    """Pick a card: the one that can be seen to work, if what each takes is known; else by taste.

    Where two cards differ it stays or comes over, by character.
    """
    view, plan = sight.view.plan, sight.scenario.plan
    if plan is None or not view.options:
        return None
    if view.other and view.own and view.other != view.own:
        comes_over = sight.draw("yields") < sight.habits.word.yields
        return Agree(option=view.other if comes_over else view.own)
    if view.takes and sight.draw("plan/works") < sight.traits.reliability:
        return Agree(option=plan.right)
    options = view.options[::-1] if sight.habits.later_options else view.options
    return Agree(option=options[int(sight.draw("plan/taste") ** 1.5 * len(options))])


def release(sight: Sight) -> Move | None:
    """Let an old promise of the player's go, once somebody forgiving has come round."""
    if sight.traits.forgiveness < _RELEASES_FROM or sight.partner.memory.wary:
        return None
    old = [c.id for c in sight.view.word.carried if c.seat is sight.partner.seat.other]
    return Release(promise=old[0]) if old else None
