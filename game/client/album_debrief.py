"""More shots: what lies under More in the morning: a breath, the line, sums, the other choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.client import album_scene as scene
from game.client.stroll import Stroll
from game.rules import moves as m
from game.rules.trust import word
from game.screens.intents import Go, Pick, Set, Step

Shot = Callable[[], Stroll]


def page(tab: str, *steps: Step | Pick, begin: Shot = scene.opened, wait_ms: int = 400) -> Shot:
    """Return a shot of a page of More, some steps into it."""

    def shot() -> Stroll:
        stroll = begin()
        stroll.take(Go("more", tab))
        for step in steps:
            stroll.take(step)
        return stroll.wait(wait_ms)

    return shot


def _with_numbers(begin: Shot) -> Shot:
    def shot() -> Stroll:
        stroll = begin()
        stroll.take(Set("numbers", "on"))
        return stroll

    return shot


def _two_rounds() -> Stroll:
    """Walk to the morning of a scene with two rounds and a Talk: the longest line there is."""
    stroll = Stroll(plays="r1").begin().onward("morning/open", act=2).wait(45_000)
    stroll.take(Step("open-envelopes"))
    return stroll.wait(7_000)


def _third_scene() -> Stroll:
    """Walk to the morning of a third scene, from which on there is an own profile."""
    stroll = _two_rounds()
    here = stroll.state.here
    if here is None:
        raise ValueError("expected a scene in play")
    scores = tuple(
        replace(s, moments=s.moments + 2, word=word(s.value)) for s in here.view.debrief.scores
    )
    debrief = replace(here.view.debrief, finished=3, scores=scores)
    stroll.state = stroll.state.with_seat(replace(here, view=replace(here.view, debrief=debrief)))
    return stroll


def _thanked() -> Stroll:
    return scene.card(3)().mine(m.Thank(option="own")).wait(400)


def _stopped() -> Stroll:
    return scene.table().theirs(m.Stop())


def _stopped_thanked() -> Stroll:
    return _stopped().theirs(m.Thank(option="own"))


DEBRIEF_ALBUM: dict[str, Shot] = {
    "more-calm": page("calm"),
    "more-calm-breath": page("calm", Step("breathe"), wait_ms=1_600),
    "more-calm-said": page("calm", Pick("how-was-it", "warm")),
    "more-calm-stopped": page("calm", begin=_stopped),
    "stopped-thanked": _stopped_thanked,
    "more-timeline-table": page("timeline", Pick("timeline", "4")),
    "more-timeline-rounds": page(
        "timeline", Pick("timeline", "9"), begin=_with_numbers(_two_rounds)
    ),
    "more-ledger-sum": page("ledger", Step("sum", "3"), begin=_with_numbers(scene.opened)),
    "more-ledger-rounds": page("ledger", Step("sum", "13"), begin=_two_rounds),
    "more-profile": page("scores", begin=_third_scene),
    "more-profile-numbers": page("scores", begin=_with_numbers(_third_scene)),
    "more-what-if": page("what-if"),
    "more-what-if-kept": page("what-if", Pick("what-if", "keep")),
    "more-what-if-broken": page("what-if", Pick("what-if", "corner")),
    "more-what-if-rounds": page("what-if", begin=_two_rounds),
    "more-said": page("said"),
    "morning-thanked": _thanked,
}
