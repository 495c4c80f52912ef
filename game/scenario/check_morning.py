"""The morning: every kind of moment that can be found has words, every ending a keepsake."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.diagnostics import Code, Finding, finding
from game.scenario.keeping import topics
from game.scenario.model import Arrival, BeatName, Hearing, ReceiveAct, Scenario
from game.scenario.sentences import OWN_EYES, SHARED_KINDS, WELCOME_KINDS

ENDINGS = ("kept", "mended", "open", "stopped", "none")
"""How a scene can end; each leaves a keepsake."""


def moments(scenario: Scenario) -> Iterator[Finding]:
    """Report kinds of moments the rules never find, kinds without words, and missing keepsakes."""
    known = SHARED_KINDS | OWN_EYES
    roles = {role.id for role in scenario.roles}
    for about, kind in _kinds_named(scenario):
        role, _, rest = kind.rpartition("/")
        if rest not in known or (role and role not in roles):
            yield finding(Code.UNKNOWN_MOMENT, about, found=kind)
    worded = scenario.morning.moments
    possible = found_in(scenario)
    for kind in sorted(known - WELCOME_KINDS):
        for_each_role = all(f"{role}/{kind}" in worded for role in roles)
        if kind not in worded and not for_each_role and kind in possible:
            yield finding(Code.MISSING_SENTENCE, kind, why="every kind of moment has words")
    for ending in ENDINGS:
        if ending not in scenario.morning.keepsakes:
            yield finding(Code.MISSING_SENTENCE, ending, why="every ending has a keepsake")


def found_in(scenario: Scenario) -> frozenset[str]:
    """Return the kinds of moments the rules can find in a scenario."""
    return frozenset((SHARED_KINDS | OWN_EYES) - set(_never_found(scenario)))


def _is_measured(act: Scenario) -> bool:
    """Say whether somebody can do just what a promise allows, where a dish shows it."""
    return act.dish is not None and any(o.needs for life in act.lives for o in life.options)


def _never_found(scenario: Scenario) -> Iterator[str]:
    every = scenario.every_act()
    if not any(act.spoiler for act in every):
        yield "kept-spoiled"
    if not any(map(_is_measured, every)):
        yield "kept-measured"
    if not any(o.arrives is Arrival.LATE for act in every for x in act.lives for o in x.options):
        yield "kept-late"
    if not any(_may_be_doubted(act) for act in every):
        yield "believed"
    if not any(_may_be_asked(act) for act in every):
        yield from ("told-when-asked", "asked-instead-of-assuming")
    yield from _never_in_talk(scenario)
    if not scenario.plan:
        yield from ("planned-together", "slept-on-it")
    if not scenario.acts:
        yield from ("kept-again", "kept-second-time")


def _may_be_doubted(act: Scenario) -> bool:
    return any(Hearing.DOUBTED in line.hears for x in act.receives for line in x.table)


def _may_be_asked(act: Scenario) -> bool:
    asking = {ReceiveAct.ASK, ReceiveAct.CHECK}
    return any(line.act in asking for x in act.receives for line in x.table)


def _never_in_talk(scenario: Scenario) -> Iterator[str]:
    every = scenario.every_act()
    if not any(topics(act, role.id) for act in every for role in scenario.roles):
        yield "told-in-time"
    if not any(talk.presence for talk in scenario.talks):
        yield "was-here"
    if not scenario.talks:
        yield from ("heard-first", "heard-again", "asked-open", "wish-met", "boundary-kept")
        if BeatName.SNAP not in scenario.meta.beats:
            yield from ("snap", "near", "own-feeling-read-in")
    elif not any(topics(act, talk.speaker) for act in every for talk in scenario.talks):
        yield "boundary-kept"


def _kinds_named(scenario: Scenario) -> Iterator[tuple[str, str]]:
    yield from ((kind, kind) for kind in scenario.morning.moments)
    for one in scenario.morning.tries:
        yield from ((one.id, kind) for kind in one.after)
    for chip in scenario.morning.thanks:
        yield from ((chip.id, kind) for kind in chip.after)
