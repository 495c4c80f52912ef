"""Scenes made up for tests: The Last Dumpling with Talk in it, one way or both.

Bo has the floor first: three of four lines, four questions, one of them a kind slip.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.scenario.library import Shipped
from game.scenario.model import (
    BeatName,
    Claim,
    Fact,
    FactId,
    FactKind,
    Manner,
    OptionId,
    Plan,
    Question,
    QuestionAct,
    Reflection,
    RoleId,
    Scenario,
    ScenarioId,
    ShareLine,
    Support,
    SupportKind,
    Talk,
    TextId,
)

_T1 = Shipped().get("t1")
_ACTS = {
    "open": QuestionAct.OPEN,
    "touch": QuestionAct.TOUCH,
    "more": QuestionAct.MORE,
    "slip": QuestionAct.SLIP,
}


def _claim(claim_id: str, *asserts: str, **changes: bool) -> Claim:
    made = Claim(OptionId(claim_id), tuple(FactId(f) for f in asserts), manner=Manner.PLAIN)
    return replace(made, **changes)  # type: ignore[arg-type]  # names are checked by replace


def _talk(who: str, secret: str, fiction: str) -> Talk:
    lines = tuple(ShareLine(OptionId(f"{who}-says-{n}")) for n in range(1, 5))
    told = replace(lines[1], tells=(FactId(f"{who}-fond"),))
    answers = {
        "touch": (
            _claim(f"{who}-full", secret),
            _claim(f"{who}-half", partial=True),
            _claim(f"{who}-false", fiction),
            _claim(f"{who}-not-now", declines=True),
        )
    }
    return Talk(
        id=TextId(f"talk-{who}"),
        speaker=RoleId(who),
        lines=(lines[0], told, lines[2], replace(lines[3], blames=True)),
        questions=tuple(
            Question(
                OptionId(f"{who}-{name}"),
                act,
                answers.get(name, (_claim(f"{who}-{name}-a"), _claim(f"{who}-{name}-b"))),
            )
            for name, act in _ACTS.items()
        ),
        reflections=tuple(
            Reflection(OptionId(f"{who}-back-{n}{'-again' * again}"), lines[n - 1].id, again=again)
            for again in (False, True)
            for n in range(1, 5)
        ),
        supports=tuple(
            Support(OptionId(f"{who}-{kind}"), kind)
            for kind in (SupportKind.KIND_WORD, SupportKind.EARS, SupportKind.THINK)
        ),
        backs=(_claim(f"{who}-back-own", "own-dream"), _claim(f"{who}-back-plain")),
        presence=True,
    )


_FACTS = (
    Fact(FactId("bo-fond"), RoleId("bo"), FactKind.FEELING),
    Fact(FactId("ash-fond"), RoleId("ash"), FactKind.FEELING),
    Fact(FactId("own-dream"), RoleId("ash"), FactKind.FEELING, sensitivity=3, personal=True),
)
_PLAN = Plan(
    id=TextId("supper"),
    options=(OptionId("plan-soup"), OptionId("plan-chips"), OptionId("plan-fold")),
    right=OptionId("plan-fold"),
    takes=(FactId("ash-noor"), FactId("bo-lunch")),
    toy="fold",
)


_STONES = {f"stones/{role}/{n}": f"I lean {n}." for role in ("ash", "bo") for n in range(4)}


def _with(*beats: BeatName, name: str, level: int) -> Scenario:
    order = [b for b in BeatName if b in {*_T1.meta.beats, *beats}]
    talks = (_talk("bo", "bo-lunch", "full-belly"), _talk("ash", "ash-noor", "full-belly"))
    plans = BeatName.PLAN in beats
    return replace(
        _T1,
        meta=replace(_T1.meta, id=ScenarioId(name), beats=tuple(order), level=level),
        hash=f"ab{level:02x}" * 16,
        facts=(*_T1.facts, *_FACTS),
        talks=talks if BeatName.TALK_BACK in beats else talks[:1],
        plan=_PLAN if plans else None,
        texts={**_T1.texts, **_STONES} if plans else _T1.texts,
    )


TALK = _with(BeatName.TALK, name="test-talk", level=2)
"""One direction: Bo speaks, Ash listens."""

TALKS = _with(BeatName.TALK, BeatName.TALK_BACK, name="test-talks", level=3)
"""Both directions, with needs."""

WHOLE = _with(BeatName.TALK, BeatName.TALK_BACK, BeatName.PLAN, name="test-whole", level=4)
"""Every beat there is."""


@dataclass(frozen=True)
class Scenes:
    """The shipped scenarios, and those of the tests."""

    more: tuple[Scenario, ...] = (TALK, TALKS, WHOLE)

    def get(self, scenario_id: str) -> Scenario:
        """Return the scenario with this id; KeyError for an unknown one."""
        for scenario in self.more:
            if scenario.meta.id == scenario_id:
                return scenario
        return Shipped().get(scenario_id)
