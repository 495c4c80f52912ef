"""No scenario: what a screen is given where no scene is told of, before any file was read."""

from __future__ import annotations

from game.scenario.model import Meta, Morning, Scenario, ScenarioId

NO_SCENARIO = Scenario(
    meta=Meta(
        id=ScenarioId(""),
        schema=1,
        kind="",
        relationship="",
        intensity=1,
        solo=False,
        carries=False,
        start_trust=50,
        stones=0,
        content_notes=(),
        setting="",
        beats=(),
    ),
    hash="",
    roles=(),
    facts=(),
    templates=(),
    word=(),
    obstacles={},
    lives=(),
    accounts=(),
    receives=(),
    make_goods=(),
    feelings=(),
    morning=Morning(tries=(), thanks=(), moments={}, keepsakes={}),
)
