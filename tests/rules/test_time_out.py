"""A break with a promised return: kept, put off in time, late, missed; the first never counts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from game.rules import moves as m
from game.rules.aside import GRACE_MS
from tests.rules.plans import played
from tests.rules.play import A, B, Table

MINUTE = 60_000
PROMISED = 20


def second_break(now_ms: int | None = None) -> Table:
    """Play to the word, with one break behind the pair, and call the second one."""
    table = played(until="word/offer")
    table.play(A, m.TimeOut(minutes=10))
    table.wait(MINUTE)
    table.play(A, m.Back())
    table.now_ms = now_ms or table.now_ms
    table.play(A, m.TimeOut(minutes=PROMISED))
    return table


def credited(table: Table) -> list[float]:
    """Return what returns have counted."""
    return [x.credit for x in table.scene.evidence if x.ref == "return"]


def test_the_first_break_of_a_scene_never_counts() -> None:
    table = played(until="word/offer")
    table.play(A, m.TimeOut(minutes=10))
    table.wait(300 * MINUTE)
    table.play(A, m.Back())
    assert credited(table) == []


@pytest.mark.parametrize(
    ("over", "credit"),
    [(-5 * MINUTE, 1.0), (GRACE_MS, 1.0), (GRACE_MS + 1, 0.6), (2 * GRACE_MS, 0.6),
     (2 * GRACE_MS + 1, 0.1)],
)  # fmt: skip
def test_a_later_one_is_held_against_what_was_promised(over: int, credit: float) -> None:
    table = second_break()
    table.wait(PROMISED * MINUTE + over)
    table.play(A, m.Back())
    assert credited(table) == [credit]
    assert [x.weight for x in table.scene.evidence] == [1.0]


def test_whoever_is_away_may_put_it_off_twice_before_it_is_due() -> None:
    table = second_break()
    assert table.move(B, m.TimeOut(minutes=10)) == "paused"
    table.wait(PROMISED * MINUTE)
    table.play(A, m.TimeOut(minutes=30))
    assert table.view(B).scene.back_by_ms == table.now_ms + 30 * MINUTE
    table.play(A, m.TimeOut(minutes=15))
    assert table.move(A, m.TimeOut(minutes=15)) == "already-done"
    table.wait(15 * MINUTE)
    table.play(A, m.Back())
    assert credited(table) == [0.9]


def test_it_cannot_be_put_off_once_it_is_due() -> None:
    table = second_break()
    table.wait(PROMISED * MINUTE + 1)
    assert table.move(A, m.TimeOut(minutes=10)) == "already-done"
    table.wait(GRACE_MS)
    table.play(A, m.Back())
    assert credited(table) == [0.6]


def test_putting_the_first_one_off_does_not_make_it_count() -> None:
    table = played(until="word/offer")
    table.play(A, m.TimeOut(minutes=10))
    table.play(A, m.TimeOut(minutes=10), m.Back())
    assert credited(table) == []
    table.play(A, m.TimeOut(minutes=10))
    assert table.scene.time_out is not None
    assert not table.scene.time_out.first


@pytest.mark.parametrize(
    ("zone", "night"),
    [
        ("Europe/Berlin", "2026-03-29T01:50"),
        ("Europe/Berlin", "2026-10-25T02:50"),
        ("America/New_York", "2026-11-01T01:50"),
    ],
)
def test_a_clock_that_is_put_forward_or_back_makes_nobody_late(zone: str, night: str) -> None:
    local = datetime.fromisoformat(night).replace(tzinfo=ZoneInfo(zone))
    start = local.astimezone(UTC)
    table = second_break(int(start.timestamp() * 1000))
    back = start + timedelta(minutes=PROMISED)
    table.wait(int(back.timestamp() * 1000) - table.now_ms)
    table.play(A, m.Back())
    assert credited(table) == [1.0]


def test_a_rewind_does_not_take_back_what_a_return_has_counted() -> None:
    table = second_break()
    table.wait(PROMISED * MINUTE)
    table.play(A, m.Back())
    table.play(A, m.Offer(option="word-full"), m.Rewind())
    assert credited(table) == [1.0]
