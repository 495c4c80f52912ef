"""What a score counts: each moment with how it went, its numbers, and where it was."""

from __future__ import annotations

import pytest

from game.rules import moves as m
from game.rules.consistency import Evidence, evidence_average
from game.rules.debrief_sections import Counted, ScoreLine
from game.rules.seats import Seat
from tests.rules.plans import Plan, ash, bo, played
from tests.rules.play import Table
from tests.rules.rounds import twice

A, B = Seat.A, Seat.B
EATEN = ash(choice="eat-all", line="ate-it", expects=3)


def lines(table: Table, seat: Seat, name: str) -> tuple[ScoreLine, ...]:
    """Return what one of a seat's own scores counts."""
    scores = {s.name: s for s in table.view(seat).debrief.scores}
    return scores[name].arithmetic if name in scores else ()


@pytest.mark.parametrize(
    ("plan", "how"),
    [
        (ash(), "kept"),
        (ash(asks="ash-ask", then="half-it"), "changed"),
        (EATEN, "mended"),
        (ash(choice="eat-all", line="ate-it", magnets=()), "owned"),
        (ash(choice="corner", line="left-it"), "opened"),
        (ash(choice="corner", line="movement", answer="ash-answer-ate", magnets=()), "asked"),
    ],
)
def test_a_promise_says_how_it_ended(plan: Plan, how: str) -> None:
    other = bo(receive="movement-by-whom") if how == "asked" else bo()
    (line,) = lines(played(plan, other), A, "consistency")
    assert (line.kind, line.how, line.beat, line.act) == (Counted.PROMISE, how, "life", 1)


def test_each_round_has_its_own_line() -> None:
    table = twice((EATEN, bo()), (ash(), bo()))
    found = lines(table, A, "consistency")
    assert [(x.how, x.act) for x in found] == [("mended", 1), ("kept", 2)]
    assert [x.part("weight") for x in found] == [1.0, 0.5]


def test_an_account_says_how_straight_it_was() -> None:
    (line,) = lines(played(ash(choice="corner", line="left-it"), bo()), A, "honesty")
    assert (line.kind, line.how, line.beat) == (Counted.ACCOUNT, "other", "table")
    found = lines(played(ash(offer="word-none"), bo()), A, "honesty")
    assert Counted.SAID_NO in {x.kind for x in found}


@pytest.mark.parametrize("plan", [ash(), EATEN, ash(choice="corner", line="left-it")])
def test_a_score_is_what_its_own_lines_add_up_to(plan: Plan) -> None:
    for score in played(plan, bo()).view(A).debrief.scores:
        if score.name not in ("consistency", "honesty"):
            continue
        numbers = [dict(x.parts) for x in score.arithmetic]
        moments = [Evidence(n["weight"], n["credit"], n["failure"]) for n in numbers]
        assert evidence_average(moments) == pytest.approx(score.value, abs=0.05)


def test_making_good_tells_its_three_parts_and_leaves_out_what_is_pending() -> None:
    (line,) = lines(played(EATEN, bo()), A, "repair")
    assert (line.kind, line.how) == (Counted.REPAIR, "followed")
    assert [name for name, _ in line.parts] == ["apology", "timing", "follow"]
    (waiting,) = lines(played(EATEN, bo(takes="bo-not-yet")), A, "repair")
    assert waiting.how == "pending"
    assert waiting.part("follow") is None


def test_no_line_is_about_the_other_seat() -> None:
    table = played(EATEN, bo())
    mine = {s.name for s in table.view(A).debrief.scores}
    theirs = {s.name for s in table.view(B).debrief.scores}
    assert "repair" in mine
    assert "repair" not in theirs


def test_a_time_out_is_told_once_with_the_beat_it_was_called_in() -> None:
    table = played(ash(), bo(), until="table/account")
    table.play(A, m.TimeOut(minutes=10))
    table.play(A, m.Back())
    from tests.rules.plans import play_on  # beside its one user

    play_on(table, ash(), bo(), until="morning/open")
    (found,) = table.view(B).debrief.breaks
    assert (found.seat, found.beat, found.act) == (A, "table", 1)
    assert found.seq > 0


def test_before_the_third_scene_the_count_of_scenes_says_so() -> None:
    assert played(ash(), bo()).view(A).debrief.finished == 1
