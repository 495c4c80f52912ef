"""Standing still: how a promised return is told."""

from __future__ import annotations

from dataclasses import replace

from game.client.album import ALBUM
from game.client.stroll import Stroll
from game.client.words import load_texts
from game.rules import moves as m
from game.screens.intents import Go
from game.screens.screens import screen_for
from game.screens.steps.standing import minutes_left
from game.screens.tree import Look, Role, Screen, walk


def shown(stroll: Stroll) -> Screen:
    return screen_for(stroll.state, stroll.scenario, load_texts())


def stopped(*, alone: bool = False) -> Stroll:
    stroll = ALBUM["stopped"]()
    here = stroll.state.here
    if alone and here is not None:
        stroll.state = stroll.state.with_seat(replace(here, mode="solo", character="sol"))
    return stroll


def test_a_return_is_told_in_minutes_rounded_up_and_never_below_nothing() -> None:
    assert minutes_left(600_000, 0) == 10
    assert minutes_left(600_000, 1) == 10
    assert minutes_left(600_000, 59_999) == 10
    assert minutes_left(600_000, 60_000) == 9
    assert minutes_left(600_000, 700_000) == 0


def test_after_stop_there_are_a_keepsake_a_try_and_kind_ways_and_nothing_else() -> None:
    work = list(walk(shown(stopped()).work))
    assert {n.id for n in work if n.role is Role.BUTTON} <= {
        "again", "again-scene", "breath", "go-keep", "go-journey", "enough",
    }  # fmt: skip
    looks = {n.look for n in work}
    assert not looks & {Look.FILM, Look.LEDGER, Look.TIMELINE, Look.SAID}
    here = stopped().state.here
    assert here is not None
    debrief = here.view.debrief
    assert (debrief.envelopes, debrief.moments, debrief.mine, debrief.scores) == ((), (), (), ())
    assert (debrief.open, debrief.to_own, debrief.to_answer) == (False, (), ())


def test_thanks_can_still_be_said_after_a_stop_and_are_shown() -> None:
    stroll = stopped().theirs(m.Thank(option="own"))
    said = {n.id: n for n in walk(shown(stroll).work)}
    assert (said["their-thanks"].name, said["their-thanks"].note) == ("Thank you.", "Robin")
    stroll.take(Go("more", "calm"))
    chips = [n for n in walk(shown(stroll).work) if n.id.startswith("thank-")]
    assert chips
    assert chips[0].intent is not None
    stroll.take(chips[0].intent)
    after = {n.id for n in walk(shown(stroll).work)}
    assert "my-thanks" in after
    assert not [i for i in after if i.startswith("thank-")]


def test_what_stays_is_asked_after_a_stop_too_with_somebody_and_in_practice() -> None:
    for alone in (False, True):
        stroll = stopped(alone=alone)
        assert "go-keep" in {n.id for n in walk(shown(stroll).work)}
        stroll.take(Go("keep"))
        offered = [n.id for n in walk(shown(stroll).work) if n.id.startswith("keep-what-")]
        assert offered == ["keep-what-shelf", "keep-what-nothing", "keep-what-evening"]
