"""Journeys that ship: several scenes with one theme, read from one file and checked before use.

The file names scenes that are still to be written, too, with their titles, so that a pair sees what
a journey will be; `written` says which of them are here. It is read without the validator's
library, because a client reads it together with the cards of its shelf.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache

from game.data import data_path
from game.scenario.legs import SWAPPED
from game.scenario.typeset import typeset

FILE = "journeys.json"
"""Beside the folders of the scenarios."""

LEGS = range(3, 9)
INTENTIONS = range(4, 7)
CHIPS = range(3, 7)
BEGINS_WITH = 2
"""So many of its scenes must be here before a journey can be begun: one scene is no journey."""

_NO_JSON = json.JSONDecodeError
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


class UnsoundJourneysError(ValueError):
    """The file of journeys cannot be used: our bug, which a test finds before anybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """One scene of a journey.

    Attributes:
        scene: the scenario's id. title: as it stands on its card, or will.
        swapped: it is played once more, with chairs swapped.
        later: it is still to be written; without this an unknown scene is a slip.
    """

    scene: str
    title: str
    swapped: bool = False
    later: bool = False

    @property
    def name(self) -> str:
        """Return the leg as moves write it."""
        return f"{self.scene}{SWAPPED}" if self.swapped else self.scene


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyPlan:
    """A journey as it is offered.

    Attributes:
        id: unique. title, whom, theme: in the player's words.
        intentions: what it could be for, by chip.
        habits, acts: chips a small promise is made of; their words are the interface's.
        legs: its scenes in order.
    """

    id: str
    title: str
    whom: str
    theme: str
    intentions: tuple[tuple[str, str], ...]
    habits: tuple[str, ...]
    acts: tuple[str, ...]
    legs: tuple[Leg, ...]

    @property
    def leg_names(self) -> tuple[str, ...]:
        """Return the legs as moves write them."""
        return tuple(leg.name for leg in self.legs)

    def intention(self, chip: str) -> str:
        """Return an intention's words, "" for one this journey does not have."""
        return dict(self.intentions).get(chip, "")

    def written(self, scenes: Iterable[str]) -> tuple[Leg, ...]:
        """Return the legs whose scenario is among these ids."""
        here = frozenset(scenes)
        return tuple(leg for leg in self.legs if leg.scene in here)


@cache
def journeys() -> tuple[JourneyPlan, ...]:
    """Return the journeys that ship, in the order of the file.

    Raises:
        UnsoundJourneysError: if the file is not what it should be.
    """
    return read_journeys(data_path("scenarios", FILE).read_text(encoding="utf-8"))


def read_journeys(text: str) -> tuple[JourneyPlan, ...]:
    """Read and check a file of journeys.

    Raises:
        UnsoundJourneysError: with what was expected, in one sentence.
    """
    plans = tuple(plan_of(one) for one in entries(text))
    ids = [plan.id for plan in plans]
    _expect(len(set(ids)) == len(ids), "each journey id once")
    return plans


def entries(text: str) -> tuple[object, ...]:
    """Read a file of journeys as what it is made of, unchecked.

    Raises:
        UnsoundJourneysError: if it is not a list at all.
    """
    try:
        found = json.loads(text)
    except ValueError as problem:
        where = f", and line {problem.lineno} is none" if isinstance(problem, _NO_JSON) else ""
        raise UnsoundJourneysError(f"expected one JSON list{where}") from None
    except RecursionError:
        raise UnsoundJourneysError("expected one JSON list, not lists in lists") from None
    _expect(isinstance(found, list), "one JSON list")
    return tuple(found)


def plan_of(one: object) -> JourneyPlan:
    """Read and check one journey.

    Raises:
        UnsoundJourneysError: with what was expected, in one sentence.
    """
    values = _table(one, JourneyPlan, frozenset({"id"}))
    name = _word(values["id"], "an id")
    chips = values["intentions"]
    _expect(isinstance(chips, dict), f"intentions by chip in {name}")
    legs = tuple(_leg(leg) for leg in _list(values["legs"], f"legs in {name}"))
    plan = JourneyPlan(
        id=name,
        title=_sentence(values["title"], name),
        whom=_sentence(values["whom"], name),
        theme=_sentence(values["theme"], name),
        intentions=tuple((_word(k, name), _sentence(v, name)) for k, v in chips.items()),  # type: ignore[attr-defined]  # held to be a table above
        habits=tuple(_word(x, name) for x in _list(values["habits"], f"habits in {name}")),
        acts=tuple(_word(x, name) for x in _list(values["acts"], f"acts in {name}")),
        legs=legs,
    )
    _check(plan)
    return plan


def _check(plan: JourneyPlan) -> None:
    name = plan.id
    _expect(len(plan.legs) in LEGS, f"3 to 8 legs in {name}")
    _expect(len(set(plan.leg_names)) == len(plan.legs), f"each leg once in {name}")
    _expect(len(plan.intentions) in INTENTIONS, f"4 to 6 intentions in {name}")
    for chips in (plan.habits, plan.acts):
        is_fine = len(chips) in CHIPS and len(set(chips)) == len(chips)
        _expect(is_fine, f"3 to 6 different chips for small promises in {name}")


def _leg(one: object) -> Leg:
    values = _table(one, Leg, frozenset({"scene", "title"}))
    scene = _word(values["scene"], "a leg")
    title = _sentence(values["title"], scene)
    swapped, later = (_yes(values, key, scene) for key in ("swapped", "later"))
    return Leg(scene=scene, title=title, swapped=swapped, later=later)


def _yes(values: Mapping[str, object], key: str, where: str) -> bool:
    found = values.get(key, False)
    _expect(isinstance(found, bool), f"true or false for {key} in {where}")
    return bool(found)


def _table(
    one: object, kind: type[JourneyPlan | Leg], least: frozenset[str]
) -> Mapping[str, object]:
    """Return a table that has what it must have and nothing that is unknown."""
    known = {field.name for field in fields(kind)}
    needed = least if kind is Leg else known
    if not isinstance(one, dict):
        raise UnsoundJourneysError("expected a table for each journey and each leg")
    _expect(needed <= set(one) <= known, f"the keys {', '.join(sorted(known))}")
    return one


def _list(value: object, where: str) -> list[object]:
    if not isinstance(value, list):
        raise UnsoundJourneysError(f"expected a list of {where}")
    return value


def _word(value: object, where: str) -> str:
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise UnsoundJourneysError(f"expected a short id of small letters for {where}")
    return value


def _sentence(value: object, where: str) -> str:
    if not isinstance(value, str) or not value.strip() or "{" in value:
        raise UnsoundJourneysError(f"expected a sentence without holes in {where}")
    return typeset(value)


def _expect(holds: bool, what: str) -> None:  # noqa: FBT001 - reads like a sentence where it is used
    if not holds:
        raise UnsoundJourneysError(f"expected {what}")
