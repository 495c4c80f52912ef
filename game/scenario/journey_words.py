"""Journeys in another language: words replaced by id, legs and chips untouched.

`journeys.fr.json` lies beside the file of journeys. It holds what each scene is called, written or
not, and for each journey its own sentences. What it does not say stays in English, so that a
half-done translation can be played and finished.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from game.data import data_path
from game.scenario.journeys import JourneyPlan, UnsoundJourneysError, journeys
from game.scenario.typeset import typeset


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWords:
    """The sentences of one journey, by their name ("title", "whom", "theme") and by chip."""

    said: Mapping[str, str] = field(default_factory=dict)
    intentions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyWords:
    """What a translation says of journeys.

    Attributes:
        scenes: what each scene is called, by its id.
        journeys: each journey's sentences, by its id.
    """

    scenes: Mapping[str, str]
    journeys: Mapping[str, PlanWords]


def words_file(language: str) -> str:
    """Return the name of the file that holds the journeys' words in a language."""
    return f"journeys.{language}.json"


@cache
def journeys_in(language: str) -> tuple[JourneyPlan, ...]:
    """Return the journeys that ship, told in a language as far as it has words for them.

    Raises:
        UnsoundJourneysError: if a file that ships is not what it should be.
    """
    file = data_path("scenarios") / words_file(language)
    if not file.is_file():
        return journeys()
    words = read_words(file.read_text(encoding="utf-8"), language)
    return tuple(_told(plan, words) for plan in journeys())


def read_words(text: str, language: str) -> JourneyWords:
    """Read what a translation says of journeys, set as its language is set.

    Raises:
        UnsoundJourneysError: if it is not two tables of sentences.
    """
    try:
        found = _table(json.loads(text), "one JSON table")
    except (ValueError, RecursionError):
        raise UnsoundJourneysError("expected one JSON table") from None
    plans = _table(found.get("journeys", {}), "journeys by id")
    return JourneyWords(
        scenes=_sentences(found.get("scenes", {}), "scenes", language),
        journeys={plan: _plan(said, plan, language) for plan, said in plans.items()},
    )


def _plan(value: object, plan: str, language: str) -> PlanWords:
    table = dict(_table(value, f"sentences of {plan}"))
    intentions = _sentences(table.pop("intentions", {}), plan, language)
    return PlanWords(said=_sentences(table, plan, language), intentions=intentions)


def _told(plan: JourneyPlan, words: JourneyWords) -> JourneyPlan:
    """Return a journey in other words; a sentence that is missing stays as it was."""
    mine = words.journeys.get(plan.id, PlanWords())
    chips = ((chip, mine.intentions.get(chip, said)) for chip, said in plan.intentions)
    legs = (replace(leg, title=words.scenes.get(leg.scene, leg.title)) for leg in plan.legs)
    return replace(
        plan,
        title=mine.said.get("title", plan.title),
        whom=mine.said.get("whom", plan.whom),
        theme=mine.said.get("theme", plan.theme),
        intentions=tuple(chips),
        legs=tuple(legs),
    )


def _table(value: object, what: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise UnsoundJourneysError(f"expected {what}")
    return value


def _sentences(value: object, where: str, language: str) -> Mapping[str, str]:
    """Return a table of sentences without holes, set as the language is set."""
    said: dict[str, str] = {}
    for name, words in _table(value, f"sentences by id in {where}").items():
        if not isinstance(words, str) or not words.strip() or "{" in words:
            raise UnsoundJourneysError(f"expected a sentence without holes for {name} in {where}")
        said[name] = typeset(words, language)
    return said
