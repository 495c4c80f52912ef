"""How the partner gives its word, and what it does when life happens.

It keeps by chance and temper, never by looking at what the player did; and now and then it
asks to change a promise before breaking it, or says honestly that it cannot give one.
"""

from __future__ import annotations

from typing import Literal

from game.partner.chances import keep_chance
from game.partner.sight import Sight
from game.rules.moves import AnswerChange, AskChange, Choose, Move, Offer, Prepare
from game.rules.payoffs import break_ease
from game.scenario.model import Arrival, LifeOption, RoleId, Scenario, WordOption

_HELD = 0.15  # asked and told "no, please keep it": a word given twice holds better
_AGREED = 0.95  # what both agreed on needs little keeping
_WARY_NO = 0.15  # less inclined to promise while it goes carefully


def offer(sight: Sight) -> Move | None:
    """Answer the note: all of it, what it can really keep, or an honest no."""
    full, lesser, none = _word_options(sight)
    habits = sight.habits.word
    wary = _WARY_NO if sight.partner.memory.wary else 0.0
    if full is not None and sight.draw("offer") < sight.traits.reliability + habits.eager - wary:
        half = lesser is not None and sight.draw("offer/half") < habits.half
        chosen = lesser if half else full
    else:
        chosen = lesser if sight.draw("offer/rest") < habits.half else none
    chosen = chosen or full or none
    return Offer(option=chosen.id, size=_size(sight, chosen)) if chosen else None


def _size(sight: Sight, option: WordOption) -> int:
    """Return how big it makes its promise, where sizes are in play."""
    size = sight.habits.word.size
    if option.gives is None or size not in sight.view.word.sizes:
        return 0
    return size if sight.scenario.template(option.gives).sized else 0


def _word_options(
    sight: Sight,
) -> tuple[WordOption | None, WordOption | None, WordOption | None]:
    offered = [o for o in sight.scenario.word if not o.roles or sight.role in o.roles]
    gives = [o for o in offered if _may_give(o, sight.role, sight.scenario)]
    none = next((o for o in offered if o.gives is None), None)
    full = gives[0] if gives else None
    return full, (gives[1] if len(gives) > 1 else None), none


def _may_give(option: WordOption, role: RoleId, scenario: Scenario) -> bool:
    return option.gives is not None and role in scenario.template(option.gives).roles


def prepare(sight: Sight) -> Move | None:
    """Name one thing that could get in the way, and what it will do then."""
    given = next((o for o in sight.scenario.word if o.id == sight.view.own.offer), None)
    obstacles = sight.scenario.obstacles.get(sight.role, ())
    if given is None or given.gives is None or not obstacles:
        return Prepare()
    obstacle = obstacles[int(sight.draw("obstacle") * len(obstacles))]
    response = obstacle.responses[int(sight.draw("response") * len(obstacle.responses))]
    return Prepare(obstacle=obstacle.id, response=response)


def act(sight: Sight) -> Move | None:
    """Act when life happens: keep, be late, break, or ask first."""
    keeps, breaks, asks = _sorted_options(sight)
    if sight.own_template() is None:
        return _choose(_preferred(sight, keeps, "free"))
    if not breaks or (keeps and sight.draw(f"keep/{sight.view.own.asked}") < _keep(sight)):
        return _choose(_kept_by(sight, keeps))
    wants_to_ask = sight.habits.word.asks_change + 0.004 * (sight.mood.safety - 50)
    if asks and not sight.view.own.asked and sight.draw("ask") < wants_to_ask:
        return AskChange(option=asks[0].id)
    late = [o for o in breaks if sight.is_late(o)]
    worse = [o for o in breaks if not sight.is_late(o)]
    if late and (not worse or sight.draw("late") < sight.habits.word.late):
        return _choose(_preferred(sight, late, "late"))
    return _choose(_preferred(sight, worse, "break"))


def _keep(sight: Sight) -> float:
    own = sight.view.own
    answer = sight.view.partner.change_answer if own.asked else ""
    if answer in {"yes", "yours"}:
        return _AGREED
    chance = keep_chance(
        sight.traits.reliability,
        sight.mood.trust,
        break_ease(sight.stones()),
        prepared=own.life_named,
    )
    return chance + (_HELD if answer == "no" else 0.0)


def _sorted_options(
    sight: Sight,
) -> tuple[list[LifeOption], list[LifeOption], list[LifeOption]]:
    offered = [
        o for o in sight.scenario.life(sight.role).options if o.id in sight.view.own.life_options
    ]
    asks = [o for o in offered if o.asks is not None]
    acts = [o for o in offered if o.asks is None]
    return (
        [o for o in acts if not (sight.breaks(o) or sight.is_late(o))],
        [o for o in acts if sight.breaks(o) or sight.is_late(o)],
        asks,
    )


def _kept_by(sight: Sight, keeps: list[LifeOption]) -> LifeOption | None:
    agreed = [o for o in keeps if o.needs]
    in_time = [o for o in keeps if o.arrives is Arrival.ON_TIME]
    return _preferred(sight, agreed or in_time or keeps, "kept")


def _preferred(sight: Sight, options: list[LifeOption], label: str) -> LifeOption | None:
    if not options:
        return None
    ordered = options[::-1] if sight.habits.later_options else options
    mind_changes = len(ordered) > 1 and sight.draw(f"act/{label}") > 0.7
    return ordered[1] if mind_changes else ordered[0]


def _choose(option: LifeOption | None) -> Move | None:
    return Choose(option=option.id) if option else None


def answer_change(sight: Sight) -> Move | None:
    """Answer a change asked: yes, you decide, or no, by character and by how things stand."""
    trusting, middling, wary = sight.habits.word.lets_change
    ease = sight.mood.trust - 0.5 * sight.mood.hurt - 20 * sight.partner.memory.wary
    lean = ease / 100 + 0.4 * (sight.draw("let-change") - 0.5)
    picked = trusting if lean > 0.45 else middling if lean > 0.25 else wary
    answers: dict[str, Literal["yes", "no", "yours"]] = {"yes": "yes", "no": "no"}
    return AnswerChange(answer=answers.get(picked, "yours"))
