"""Scenes of several evenings and rounds played once more, from what one device knows of them."""

from __future__ import annotations

import pytest

from game.room import inbound as ib
from game.room.replay import Course, Verdict, replay
from game.rules import moves as m
from game.rules.seats import Seat
from game.scenario.library import Shipped
from tests.room.test_replay import Visited, course
from tests.rules.anyone import play_through
from tests.rules.play import A, B, Table
from tests.rules.scenes import TALK, Scenes

SEED = f"{7:032x}"


def since_last_scene(table: Table, seat: Seat) -> Course:
    """Return what a device knows of the scene in play alone."""
    whole = course(table, seat)
    began = max(x.seq for x in table.log if any(y.kind == "scene-opened" for y in x.events))
    known = tuple(move for move in whole.moves if move.seq > began)
    return Course(seat, began, whole.upto, known, hidden=whole.hidden)


def fits(table: Table, seat: Seat) -> Verdict:
    """Play the scene once more as this seat's device would."""
    scenario = table.room.scenario
    assert scenario is not None
    return replay(scenario, since_last_scene(table, seat), table.view(seat))


@pytest.mark.parametrize("seat", [A, B])
def test_a_scene_with_talk_and_rounds_fits_on_the_first_evening_and_on_the_second(
    seat: Seat,
) -> None:
    table = Visited()
    for scenario in ("m10", "r1"):
        table.open(SEED, scenario=scenario)
        play_through(table, until="morning/open")
        assert fits(table, seat) is Verdict.FITS


@pytest.mark.parametrize("gone_ms", [1_000, 6_000, 60_000])
def test_a_window_that_went_and_a_line_that_was_lost_fit(gone_ms: int) -> None:
    from game.room.room import new_room

    table = Visited(room=new_room("r", "duo", Scenes()))
    table.open(SEED, scenario=TALK.meta.id)
    play_through(table, until="talk/share")
    table.put(ib.Came(A, table.now_ms))
    table.play(A, m.Attend(), m.Focus(front=False))
    table.wait(gone_ms)
    table.play(A, m.Focus(front=True))
    table.put(ib.Went(A, table.now_ms))
    table.now_ms += gone_ms
    table.put(ib.Came(A, table.now_ms))
    play_through(table, until="morning/open")
    assert [fits(table, seat) for seat in (A, B)] == [Verdict.FITS] * 2


def test_trust_that_was_carried_over_and_then_changed_does_not_fit() -> None:
    from dataclasses import replace

    table = Visited()
    for scenario in ("m10", "m10"):
        table.open(SEED, scenario=scenario)
        play_through(table, until="morning/open")
    view = table.view(A)
    lied = replace(view, bridge=replace(view.bridge, value=view.bridge.value + 1))
    found = replay(Shipped().get("m10"), since_last_scene(table, A), lied)
    assert found is not Verdict.FITS
