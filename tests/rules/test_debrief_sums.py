"""Every movement opens to its sum: read back, a ledger's lines give what they moved."""

from __future__ import annotations

import itertools

import pytest

from game.client.stroll import Stroll
from game.rules.debrief_sums import SumKind, bridge_moves, start_of, sum_of
from game.rules.seats import Seat
from game.rules.sections import SeatView
from tests.rules.plans import ash, bo, played
from tests.rules.play import seed_where, storyboard
from tests.rules.rounds import twice

A, B = Seat.A, Seat.B
ASHES = (
    ash(), ash(choice="eat-all", line="ate-it"), ash(choice="corner", line="left-it"),
    ash(asks="ash-ask", then="half-it"),
)  # fmt: skip
BOS = (
    bo(), bo(choice="round-the-corner", line="had-chips", receive="movement-by-whom"),
    bo(receive="show-chin", choice="wrap", add="add-lunch"),
)  # fmt: skip
EVENINGS = list(itertools.product(ASHES, BOS))


def sums_hold(view: SeatView) -> None:
    """Hold every sum of a ledger against its movement, and all of them against the bridge."""
    for line in view.ledger.lines:
        made = sum_of(line.why)
        assert (made is None) == (line.why == "")
        if made is None:
            assert line.delta == 0
        else:
            # sums are written to one decimal, and a share of up to 1.5 may multiply that
            assert made.value == pytest.approx(line.delta, abs=0.08), line
        assert line.beat
        assert line.seq > 0
    moves = bridge_moves(view.ledger.lines, start_of(view.scene, view.bridge))
    assert all(a.after == b.before for a, b in itertools.pairwise(moves))
    if moves:
        assert moves[-1].after == pytest.approx(view.bridge.value, abs=0.05)


@pytest.mark.parametrize(("one", "two"), EVENINGS)
def test_each_line_worked_out_again_gives_its_movement(one: object, two: object) -> None:
    table = played(one, two, seed=seed_where(spoils=True))  # type: ignore[arg-type]  # plans
    for seat in (A, B):
        sums_hold(table.view(seat))


def test_sums_hold_over_two_rounds_where_scars_halve_and_ceilings_fall() -> None:
    hidden = ash(choice="corner", line="left-it")
    table = twice((hidden, bo()), (ash(), bo()))
    sums_hold(table.view(A))


def test_sums_hold_in_the_longest_scene_there_is() -> None:
    stroll = Stroll(plays="r1", everything=True).begin().onward("morning/open", act=2)
    here = stroll.state.here
    assert here is not None
    sums_hold(here.view)
    assert {line.act for line in here.view.ledger.lines} == {1, 2}


def test_each_kind_of_sum_is_told_apart() -> None:
    kinds = {
        why: sum_of(why)
        for why in (
            "5 x 0.5 x (100 - 50.0)/100",
            "5 x 2 x (100 - 50.0)/100 x 0.9 x 0.5",
            "10 x 3 x 61.2/100 x 0.85",
            "7.5 x 0.15 x 1.00",
            "put right: -2.5",
            "nothing of the kind",
        )
    }
    found = [s.kind if s else None for s in kinds.values()]
    assert found == [
        SumKind.GAIN, SumKind.GAIN, SumKind.LOSS, SumKind.BACK, SumKind.PUT_RIGHT, None,
    ]  # fmt: skip
    assert [round(s.value, 2) for s in kinds.values() if s] == [1.25, 2.25, -15.61, 1.12, -2.5]


def test_the_storyboards_lines_know_the_moment_they_came_from() -> None:
    lines = storyboard().view(A).ledger.lines
    beats = [str(line.beat) for line in lines]
    assert beats == ["word"] * 2 + ["table"] * 4 + ["make-good"] * 2
    assert [line.seq for line in lines] == sorted(line.seq for line in lines)
