"""What a way of life does to a promise, as far as the file alone can tell.

The rules judge what was played; this asks beforehand whether there is a way to keep a promise and
a way to break it.
"""

from __future__ import annotations

from enum import StrEnum

from game.scenario.model import Arrival, FactId, Judge, LifeOption, PromiseTemplate, Scenario


class Course(StrEnum):
    """Where a way of life leads a promise."""

    KEEPS = "keeps"
    BREAKS = "breaks"
    LATE = "late"
    IMPOSSIBLE = "impossible"
    ELSEWHERE = "elsewhere"  # judged by a clock, by focus or by both, never by this choice


STORY = frozenset(
    {
        Judge.ACT,
        Judge.ABSTAIN,
        Judge.RESERVE,
        Judge.DISCLOSE,
        Judge.CONFIDE,
        Judge.ARRIVE_BY,
        Judge.REPLY_BY,
    }
)
"""Judges that look at what was chosen in Life."""

_ARRIVING = frozenset({Judge.DISCLOSE, Judge.ARRIVE_BY, Judge.REPLY_BY})

_BY_ARRIVAL = {
    Arrival.ON_TIME: Course.KEEPS,
    Arrival.LATE: Course.LATE,
    Arrival.MISSED: Course.BREAKS,
    Arrival.IMPOSSIBLE: Course.IMPOSSIBLE,
}


def course(scenario: Scenario, template: PromiseTemplate, option: LifeOption, role: str) -> Course:
    """Return where an option of Life leads a promise of a role.

    For a promise to tell, keeping means only that it is in time: the telling comes at the table.
    """
    if set(option.does) & set(template.forbids):
        return Course.BREAKS
    if template.judge not in STORY:
        return Course.ELSEWHERE
    if template.judge in _ARRIVING:
        return _BY_ARRIVAL[option.arrives] if option.arrives else Course.KEEPS
    return Course.KEEPS if _holds(scenario, template, option, role) else Course.BREAKS


def _holds(scenario: Scenario, template: PromiseTemplate, option: LifeOption, role: str) -> bool:
    if template.judge is Judge.ACT:
        return bool(set(option.does) & set(template.requires))
    if template.judge is Judge.CONFIDE:
        return not set(option.tells) & set(template.topics)
    if template.judge is Judge.RESERVE:
        held = sum(
            h.amount
            for h in scenario.holdings
            if h.role == role and h.resource == template.resource
        )
        return held - option.spends.get(template.resource, 0) >= template.amount
    return True


def breaking_deeds(act: Scenario, role: str) -> frozenset[str]:
    """Return the deeds by which a role can break, or keep late, what it may have promised."""
    mine = [template for template in act.templates if role in template.roles]
    options = [option for life in act.lives if life.role == role for option in life.options]
    return frozenset(
        deed
        for option in options
        if any(course(act, t, option, role) in {Course.BREAKS, Course.LATE} for t in mine)
        for deed in option.does
    )


def topics(act: Scenario, role: str) -> tuple[FactId, ...]:
    """Return the facts a role may promise to tell in an act."""
    telling = [t for t in act.templates if t.judge is Judge.DISCLOSE and role in t.roles]
    return tuple(dict.fromkeys(topic for template in telling for topic in template.topics))
