"""Giving one's word, leaning on the other's, and what is done when life happens."""

from __future__ import annotations

from collections.abc import Sequence

from game.rules import moves as m
from game.rules.judges import Verdict
from game.rules.payoffs import promise_expected
from game.scenario.model import (
    Arrival,
    Judge,
    LifeOption,
    PromiseTemplate,
    WordOption,
)
from game.simulate.player import Look
from game.simulate.policies import Promising

_GUIDE = (25.0, 45.0, 60.0)  # bridge from which one, two and three stones are laid
_MOST = 3


def offer(look: Look) -> m.Move:
    """Answer the note by the policy's choice, or with an honest no."""
    options = [o for o in look.scenario.word if o.id in look.view.word.options]
    giving = [(o, look.scenario.template(o.gives)) for o in options if o.gives is not None]
    none = next((o for o in options if o.gives is None), options[-1])
    if look.policy.promises is Promising.NONE or not giving:
        return m.Offer(option=none.id)
    option, template = _given(look, giving)
    least = look.policy.promises is Promising.TRIVIAL and template.sized
    return m.Offer(option=option.id, size=min(look.view.word.sizes, default=0) if least else 0)


def _given(
    look: Look, giving: Sequence[tuple[WordOption, PromiseTemplate]]
) -> tuple[WordOption, PromiseTemplate]:
    match look.policy.promises:
        case Promising.TRIVIAL:
            return min(giving, key=lambda pair: pair[1].stake)
        case Promising.DEEDS:
            deeds = [pair for pair in giving if pair[1].judge is not Judge.DISCLOSE]
            return (deeds or list(giving))[0]
        case Promising.ANY:
            return look.pick("offer", giving)
        case _:
            return giving[0]


def prepare(look: Look) -> m.Move:
    """Name the obstacle that comes, with its first answer, if that is its way; else nothing."""
    given = next((o for o in look.scenario.word if o.id == look.view.own.offer), None)
    prepares = look.policy.prepares or look.policy.solves
    if given is None or given.gives is None or not prepares:
        return m.Prepare()
    role = look.sight.role
    comes = look.scenario.life(role).obstacle
    found = [o for o in look.scenario.obstacles.get(role, ()) if o.id == comes]
    return m.Prepare(obstacle=comes, response=found[0].responses[0]) if found else m.Prepare()


def lean(look: Look) -> m.Move:
    """Lay stones on the other's promise: by the bridge, by habit, or by what pays."""
    offered = look.view.word.stones
    if look.policy.solves:
        wanted = _stones_that_pay(look)
    elif look.policy.leans is not None:
        wanted = look.policy.leans
    else:
        wanted = sum(look.view.bridge.value >= step for step in _GUIDE)
    return m.Accept(stones=min(max(offered, default=0), max(min(offered, default=0), wanted)))


def _stones_that_pay(look: Look) -> int:
    """Return the most or none, by how often the other's word held as far as could be seen."""
    kept, broken = look.player.kept + 2, look.player.broken + 1
    return _MOST if kept * 5 / 6 * 3 > broken else 0


def take(_look: Look) -> m.Move:
    """Take a counter-offer."""
    return m.Take(yes=True)


def keeps_here(look: Look) -> bool:
    """Say whether the promise of this round is meant to be kept; the same whenever it is asked."""
    player = look.player
    if look.place in player.promised[: look.policy.slips]:
        return False
    return look.draw("keep") < look.policy.keeps


def act(look: Look) -> m.Move:
    """Act when life happens: ask first, keep, be late or break."""
    offered = look.view.own.life_options
    options = [o for o in look.scenario.life(look.sight.role).options if o.id in offered]
    asks = [o for o in options if o.asks is not None]
    if asks and not look.view.own.asked and look.draw("ask") < look.policy.asks_change:
        return m.AskChange(option=asks[0].id)
    return m.Choose(option=_done(look, [o for o in options if o.asks is None]).id)


def _done(look: Look, options: Sequence[LifeOption]) -> LifeOption:
    ends = {o.id: _comes_to(look, o) for o in options}
    keeping = [o for o in options if ends[o.id] in {Verdict.KEPT, Verdict.OPEN}]
    breaking = [o for o in options if ends[o.id] is Verdict.BROKEN]
    late = [o for o in options if ends[o.id] is Verdict.LATE]
    keeps = _keeping_pays(look) if look.policy.solves else keeps_here(look)
    if keeps:
        return _best_kept(keeping or late or options)
    if late and look.draw("late") < look.policy.late:
        return late[0]
    return (breaking or late or options)[0]


def _comes_to(look: Look, option: LifeOption) -> Verdict:
    """Return what an option makes of the word given; without one, of the first there was to give.

    So somebody who promised nothing still meets the same temptation.
    """
    if look.sight.own_template() is not None:
        return look.sight.comes_to(option)
    role = look.sight.role
    templates = (look.scenario.template(o.gives) for o in look.scenario.word if o.gives is not None)
    first = next((t for t in templates if role in t.roles), None)
    breaks = first is not None and any(action in first.forbids for action in option.does)
    missed = option.arrives is Arrival.MISSED
    return Verdict.BROKEN if breaks or missed else Verdict.KEPT


def _best_kept(options: Sequence[LifeOption]) -> LifeOption:
    """Return what was agreed to by asking, else what is in time, else the first."""
    in_time = [o for o in options if o.arrives is Arrival.ON_TIME]
    agreed = [o for o in options if o.needs and "none" not in o.needs]
    return (agreed or in_time or list(options))[0]


def _keeping_pays(look: Look) -> bool:
    """Say whether keeping is worth more to this seat than breaking, by the stones it sees."""
    promise = look.sight.promise(own=True)
    if promise is None:
        return True
    named = look.view.own.life_named
    kept = promise_expected(promise.stones, keeps=True, prepared=named)
    return kept >= promise_expected(promise.stones, keeps=False, prepared=named)


def answer_change(_look: Look) -> m.Move:
    """Let a promise be changed."""
    return m.AnswerChange(answer="yes")
