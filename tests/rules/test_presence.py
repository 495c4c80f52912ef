"""Being here while the other speaks: a promise, a lamp both see, and nothing more."""

from __future__ import annotations

import pytest

from game.room import inbound as ib
from game.rules import moves as m
from game.rules.seats import Seat
from tests.rules.play import A, B, Table
from tests.rules.talking import at_talk, talk_on

OVER = "talk/give-back"
"""The row at whose door a promise to be here is judged."""


def attending() -> Table:
    """Go to Talk, where Bo speaks and Ash promises to be here."""
    table = at_talk()
    table.put(ib.Came(A, table.now_ms))
    table.play(A, m.Attend())
    return table


def away(table: Table, ms: int) -> None:
    """Let Ash's window go to the back for so long."""
    table.play(A, m.Focus(front=False))
    table.wait(ms)
    table.play(A, m.Focus(front=True))


def lamps(table: Table) -> set[str]:
    """Return what both see of the lamp."""
    return {table.view(seat).talk.presence for seat in Seat}


def counted(table: Table) -> list[float]:
    """Return the credits that Ash's promise to be here has brought."""
    return [x.credit for x in table.scene.evidence if x.ref == "presence" and x.seat is A]


def test_only_the_listener_may_promise_it_and_only_then_is_a_window_anybodys_business() -> None:
    table = at_talk()
    assert table.move(A, m.Focus(front=False)) == "not-offered"
    assert table.move(B, m.Attend()) == "not-offered"
    assert (table.view(A).talk.presence, table.view(B).talk.presence) == ("offered", "")
    table.play(A, m.Attend())
    assert table.move(A, m.Attend()) == "already-done"
    assert table.move(B, m.Focus(front=False)) == "not-offered"
    assert lamps(table) == {"here"}


def test_both_see_the_same_lamp_and_the_same_news_of_it() -> None:
    table = attending()
    table.play(A, m.Focus(front=False))
    assert lamps(table) == {"away"}
    assert table.move(A, m.Focus(front=False)) == "already-done"
    table.play(A, m.Focus(front=True))
    assert lamps(table) == {"here"}


def test_kept_it_lifts_trust_as_a_small_promise_and_counts_as_one() -> None:
    table = attending()
    table.wait(60_000)
    away(table, 4_000)
    talk_on(table, until=OVER)
    assert table.scene.trust[A] == pytest.approx(52.5)
    assert counted(table) == [1.0]
    assert table.scene.presence is None


@pytest.mark.parametrize(
    ("whole", "gaps"), [(600_000, (5_001,)), (30_000, (2_000, 2_000)), (0, (6_000,))]
)
def test_away_for_too_long_is_openly_missed(whole: int, gaps: tuple[int, ...]) -> None:
    table = attending()
    table.wait(whole)
    for gap in gaps:
        away(table, gap)
    talk_on(table, until=OVER)
    assert table.scene.trust[A] == pytest.approx(50 - 10 * 0.5 * 0.85)
    assert counted(table) == [0.1]
    assert table.view(B).ledger.lines[-1].text == "ledger/not-here"


def test_a_window_that_is_still_away_when_the_floor_ends_is_counted_to_that_moment() -> None:
    table = attending()
    table.play(A, m.Focus(front=False))
    table.wait(6_000)
    talk_on(table, until=OVER)
    assert counted(table) == [0.1]


def test_a_pause_stops_the_clock_of_it_too() -> None:
    table = attending()
    table.play(A, m.Focus(front=False))
    table.play(B, m.Pause())
    table.wait(600_000)
    table.play(B, m.Resume())
    table.play(A, m.Focus(front=True))
    talk_on(table, until=OVER)
    assert counted(table) == [1.0]


@pytest.mark.parametrize(("gone", "worth"), [(20_000, [1.0]), (20_001, [])])
def test_a_line_lost_for_long_makes_it_unclear_and_nothing_comes_of_it(
    gone: int, worth: list[float]
) -> None:
    table = attending()
    table.put(ib.Went(A, table.now_ms))
    table.now_ms += gone
    table.put(ib.Came(A, table.now_ms))
    talk_on(table, until=OVER)
    assert counted(table) == worth
    assert (table.scene.trust[A] == 50) == (not worth)


def test_the_line_of_the_one_who_speaks_plays_no_part() -> None:
    table = attending()
    table.put(ib.Came(B, table.now_ms))
    table.put(ib.Went(B, table.now_ms))
    table.now_ms += 60_000
    table.put(ib.Came(B, table.now_ms))
    talk_on(table, until=OVER)
    assert counted(table) == [1.0]


def test_a_floor_that_is_skipped_or_stopped_judges_nobody() -> None:
    for leave in (m.Skip(), m.ChangeTopic(), m.Stop()):
        table = attending()
        table.play(A, m.Focus(front=False))
        table.wait(60_000)
        table.play(B, leave)
        assert counted(table) == []
        assert table.scene.trust[A] == 50
        assert table.scene.presence is None


def test_nothing_is_asked_of_anybody_who_promised_nothing() -> None:
    table = at_talk()
    talk_on(table, until=OVER)
    assert counted(table) == []
