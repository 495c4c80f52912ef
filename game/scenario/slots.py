"""Which lines stand beside which: what else could have been said in the same place."""

from __future__ import annotations

from collections.abc import Iterable

from game.scenario.model import Scenario


def beside(scenario: Scenario, line_id: str) -> tuple[str, ...]:
    """Return the other lines of the list that a line was picked from; empty for what is no line."""
    for slot in _slots(scenario):
        if line_id in slot:
            return tuple(line for line in slot if line != line_id)
    return ()


def _slots(scenario: Scenario) -> Iterable[tuple[str, ...]]:
    for act in scenario.every_act():
        yield from _table_slots(act)
    for talk in scenario.talks:
        yield tuple(line.id for line in talk.lines)
        yield tuple(question.id for question in talk.questions)
        for question in talk.questions:
            yield tuple(answer.id for answer in question.answers)
        for again in (False, True):
            yield tuple(x.id for x in talk.reflections if x.again is again)
        yield tuple(support.id for support in talk.supports)
        yield tuple(back.id for back in talk.backs)
    if scenario.plan:
        yield tuple(scenario.plan.options)


def _table_slots(act: Scenario) -> Iterable[tuple[str, ...]]:
    for account in act.accounts:
        yield tuple(claim.id for claim in account.lines)
        yield tuple(claim.id for claim in account.answers)
        yield tuple(claim.id for claim in account.last_words)
        yield tuple(account.own_ups)
    for receive in act.receives:
        hearings = {hearing for line in receive.table for hearing in line.hears}
        for hearing in sorted(hearings):
            yield tuple(line.id for line in receive.table if hearing in line.hears)
        yield tuple(line.id for line in receive.apology)
        yield tuple(receive.opening)
