"""Promises: what is on offer, how one is judged, and what both can tell of it.

A promise runs offered -> active -> kept, changed, broken or released. What happened in truth
(`outcome`) and what both can tell (`status`) are two things until the envelopes open.
"""

from __future__ import annotations

from typing import NamedTuple

from game.rules.draft import done_by
from game.rules.levels import STONES, has
from game.rules.luck import shuffled
from game.rules.moves import AnswerChange, AskChange, Choose, Offer, Prepare
from game.rules.seats import Seat
from game.rules.state import Promise, SceneState
from game.scenario.model import (
    LifeOption,
    RoleId,
    Scenario,
    TemplateId,
    WordOption,
)

NO_PROMISE = "none"


def word_option(scenario: Scenario, option_id: str) -> WordOption | None:
    """Return the answer to the note with this id, or None if there is no such answer."""
    return next((option for option in scenario.word if option.id == option_id), None)


def gives(scenario: Scenario, scene: SceneState, seat: Seat) -> TemplateId | None:
    """Return the template this seat offered, or None if it gave none (or nothing yet)."""
    offer = scene.seats[seat].last(Offer)
    option = word_option(scenario, offer.option) if offer else None
    return option.gives if option else None


def standing(scene: SceneState, seat: Seat) -> str:
    """Return the template this seat is bound by now, or "none"."""
    promise = scene.promise(seat)
    return promise.template if promise and promise.status != "released" else NO_PROMISE


def life_options(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[LifeOption, ...]:
    """Return what this seat may do in Life as things stand, in an order from the seed.

    A change can be asked twice at most; after the answer that option is gone.
    """
    known = scene.known.get(("life", seat))
    if isinstance(known, _Offered) and known.scenario is scenario:
        return known.options
    found = _Offered(scenario, _life_options(scenario, scene, seat))
    scene.known["life", seat] = found
    return found.options


class _Offered(NamedTuple):
    scenario: Scenario
    options: tuple[LifeOption, ...]


def _life_options(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[LifeOption, ...]:
    now = standing(scene, seat)
    asked = [ask.option for ask in asks_of(scene, seat)]
    no_more = len(asked) >= MOST_ASKS or awaits_answer(scene, seat)
    life = scenario.life(RoleId(scene.role(seat)))
    offered = [
        option
        for option in life.options
        if (not option.needs or now in option.needs)
        and not (option.asks and (no_more or option.id in asked))
    ]
    label = f"life-{seat}" if scene.act == 1 else f"life-{seat}-act-{scene.act}"
    return shuffled(scene.opened.seed, label, offered)


MOST_ASKS = 2  # why: asking is honest, and there has to be an end of it


def asks_of(scene: SceneState, seat: Seat) -> tuple[AskChange, ...]:
    """Return the changes this seat has asked for, in order."""
    own = scene.seats[seat]
    if own.last(AskChange) is None:
        return ()
    return tuple(x.move for x in own.made if isinstance(x.move, AskChange))


def asks_stones(scenario: Scenario, scene: SceneState, seat: Seat) -> bool:
    """Say whether this seat lays its own stones: where stones are in play and have their words."""
    return has(scene, STONES) and f"stones/{scene.role(seat)}/1" in scenario.texts


def awaits_answer(scene: SceneState, asker: Seat) -> bool:
    """Say whether this seat's change has been asked and not yet been answered."""
    asked = len(asks_of(scene, asker))
    if not asked:
        return False
    answers = [x for x in scene.seats[asker.other].made if isinstance(x.move, AnswerChange)]
    return asked > len(answers)


def ask_is_open(scene: SceneState, asker: Seat) -> bool:
    """Say whether the ask has reached the other: they have chosen, or asked themselves."""
    other = scene.seats[asker.other]
    other_settled = other.last(Choose) is not None or other.last(AskChange) is not None
    return scene.seats[asker].last(AskChange) is not None and other_settled


def is_planned(scenario: Scenario, scene: SceneState, seat: Seat) -> bool:
    """Say whether the obstacle that came is the one this seat had named, with an answer."""
    prepared = scene.seats[seat].last(Prepare)
    if prepared is None or not prepared.response:
        return False
    return prepared.obstacle == scenario.life(RoleId(scene.role(seat))).obstacle


def is_spoiled(scenario: Scenario, scene: SceneState, promise: Promise, outcome: str) -> bool:
    """Say whether bad luck undoes a kept promise: never one that was changed by asking."""
    spoiler = scenario.spoiler
    if spoiler is None or outcome != "kept" or promise.changed:
        return False
    return scene.role(promise.seat) == spoiler.role and scene.spoils


def dish_look(scenario: Scenario, scene: SceneState) -> str:
    """Return what the dish shows when the lid comes off; "none" without a dish."""
    dish = scenario.dish
    if dish is None:
        return "none"
    seat = scene.seat_of(dish.role)
    done = done_by(scenario, scene, seat)
    for action, look in dish.looks:
        if action in done:
            return look
    promise = scene.promise(seat)
    return dish.spoiled if promise and promise.spoiled else dish.untouched
