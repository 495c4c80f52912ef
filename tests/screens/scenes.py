"""Grandad's Watch with everything there is: two who speak, sizes of promises, two rounds."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from game.scenario.library import shelf
from game.scenario.model import (
    Act,
    BeatName,
    Claim,
    OptionId,
    Question,
    Reflection,
    RoleId,
    Scenario,
    ScenarioId,
    ShareLine,
    Support,
    Talk,
    TextId,
)

MORE = "again-"


@cache
def m10() -> Scenario:
    """Return Grandad's Watch as it ships."""
    return shelf()[ScenarioId("m10")]


@cache
def whole() -> Scenario:
    """Return a scene with every step and phase there is, all of it in m10's own words."""
    scene = m10()
    beats = [b for b in BeatName if b in {*scene.meta.beats, BeatName.TALK_BACK}]
    there = scene.talks[0]
    texts = {f"{MORE}{known}": words for known, words in scene.texts.items()}
    return replace(
        scene,
        meta=replace(scene.meta, beats=tuple(beats), level=4),
        talks=(replace(there, presence=True), _other_way(there)),
        templates=tuple(replace(t, sized=True) for t in scene.templates),
        acts=(_second(scene),),
        texts={**texts, **scene.texts},
    )


def _second(scene: Scenario) -> Act:
    return Act(
        word=scene.word,
        templates=(),
        obstacles=scene.obstacles,
        lives=scene.lives,
        accounts=tuple(replace(a, last_words=()) for a in scene.accounts),
        receives=scene.receives,
        make_goods=scene.make_goods,
    )


def _more(known: str) -> OptionId:
    return OptionId(f"{MORE}{known}")


def _other_way(talk: Talk) -> Talk:
    return Talk(
        id=TextId(f"{MORE}{talk.id}"),
        speaker=RoleId("teo"),
        lines=tuple(ShareLine(_more(x.id), blames=x.blames) for x in talk.lines),
        questions=tuple(
            Question(_more(q.id), q.act, tuple(Claim(_more(c.id)) for c in q.answers))
            for q in talk.questions
        ),
        reflections=tuple(
            Reflection(_more(r.id), _more(r.of), again=r.again) for r in talk.reflections
        ),
        supports=tuple(Support(_more(s.id), s.kind) for s in talk.supports),
        backs=tuple(Claim(_more(c.id)) for c in talk.backs),
        says=talk.says,
    )
