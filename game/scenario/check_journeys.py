"""Asks whether a file of journeys makes sense: each can be read, leads to scenes, and has words.

Pure. What is beside the file (which scenes there are, which chips have words) is told, not looked
up here. Nothing is repaired.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from game.scenario.diagnostics import Code, Diagnostic, SourceText, diagnose, finding
from game.scenario.journeys import FILE, JourneyPlan, UnsoundJourneysError, entries, plan_of
from game.scenario.typeset import typeset

PLACE = "journeys"
"""What stands before a journey's id in a finding, as a scene's id does elsewhere."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What a file of journeys is held against.

    Attributes:
        titles: what each scene beside it is called, by id.
        habits, acts: chips of small promises that have words.
    """

    titles: Mapping[str, str]
    habits: frozenset[str]
    acts: frozenset[str]


def check_journeys(text: str, file: str, beside: Beside) -> tuple[Diagnostic, ...]:
    """Return everything that is to be done about a file of journeys; nothing if it is sound.

    Args:
        text: all of the file.
        file: the name to print; it is never opened.
        beside: what it is held against.
    """
    source = SourceText(file, text, PLACE)
    try:
        found = entries(text)
    except UnsoundJourneysError as problem:
        return (_unsound(source, "", problem),)
    said = (one for entry in found for one in _about(entry, source, beside))
    return tuple(sorted((*said, *_twice(found, source)), key=lambda one: one.line))


def summary(text: str, beside: Beside) -> tuple[str, ...]:
    """Return what a sound file holds, and which of its scenes are written by now."""
    plans = [plan_of(entry) for entry in entries(text)]
    legs = [leg for plan in plans for leg in plan.legs]
    every = {leg.scene for leg in legs}
    here = every & set(beside.titles)
    come = sorted({leg.scene for leg in legs if leg.later and leg.scene in here})
    told = f"Journeys: {len(plans)}. Scenes here: {len(here)} of {len(every)}."
    lines = [f"{FILE} is sound. {told}"]
    if come:
        lines.append(f'Written by now, so their "later" can go: {", ".join(come)}.')
    return tuple(lines)


def _about(entry: object, source: SourceText, beside: Beside) -> Iterator[Diagnostic]:
    try:
        plan = plan_of(entry)
    except UnsoundJourneysError as problem:
        yield _unsound(source, _name(entry), problem)
        return
    yield from _scenes(plan, source, beside.titles)
    yield from _chips(plan, source, beside)


def _scenes(
    plan: JourneyPlan, source: SourceText, titles: Mapping[str, str]
) -> Iterator[Diagnostic]:
    for leg in plan.legs:
        line = _line(source.text, plan.id, "scene", leg.scene)
        known = titles.get(leg.scene)
        if known is None and not leg.later:
            told = finding(Code.JOURNEY_SCENE, plan.id, found=leg.scene)
            yield diagnose(told, source, line=line)
        elif known is not None and typeset(known) != leg.title:
            told = finding(
                Code.JOURNEY_TITLE, plan.id, scene=leg.scene, found=leg.title, limit=known
            )
            yield diagnose(told, source, line=line)


def _chips(plan: JourneyPlan, source: SourceText, beside: Beside) -> Iterator[Diagnostic]:
    for key, chips, known in (
        ("habits", plan.habits, beside.habits),
        ("acts", plan.acts, beside.acts),
    ):
        line = _line(source.text, plan.id, key)
        for chip in chips:
            if chip not in known:
                told = finding(Code.JOURNEY_WORDS, plan.id, found=chip)
                yield diagnose(told, source, line=line)


def _twice(found: tuple[object, ...], source: SourceText) -> Iterator[Diagnostic]:
    names = [_name(entry) for entry in found]
    for name in dict.fromkeys(names):
        if name and names.count(name) > 1:
            first = _line(source.text, name)
            told = diagnose(finding(Code.JOURNEY_TWICE, name), source, line=first)
            yield replace(told, line=_line(source.text, name, after=first) or first)


def _unsound(source: SourceText, name: str, problem: UnsoundJourneysError) -> Diagnostic:
    line = _line(source.text, name) if name else 0
    return diagnose(finding(Code.JOURNEYS, name, found=str(problem)), source, line=line)


def _name(entry: object) -> str:
    name = entry.get("id") if isinstance(entry, dict) else None
    return name if isinstance(name, str) else ""


def _line(text: str, journey: str, key: str = "id", value: str = "", *, after: int = 0) -> int:
    """Return the line of a journey's id, or of a key behind it, from 1; 0 if it is not found."""
    wanted, since = _said("id", journey), 0
    for number, line in enumerate(text.splitlines(), start=1):
        if not since and number > after and wanted in line.replace(" ", ""):
            since, wanted = number, _said(key, value)
            if key == "id":
                return number
        if since and wanted in line.replace(" ", ""):
            return number
    return since


def _said(key: str, value: str) -> str:
    """Return a key with its value, or a key alone, as JSON has it without spaces."""
    return f'"{key}":"{value}"' if value else f'"{key}":'
