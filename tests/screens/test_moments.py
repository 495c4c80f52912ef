"""Moments on this device's clock: one after the other, each once, silence before gestures."""

from __future__ import annotations

from game.screens.moments import (
    GESTURES_MS,
    LENGTHS,
    REVEALS,
    SILENCE_MS,
    Part,
    moment,
    part_of,
    playing,
    queued,
)


def test_every_reveal_has_a_second_of_silence_and_four_of_gestures() -> None:
    assert (SILENCE_MS, GESTURES_MS) == (1_000, 4_000)
    for reveal in REVEALS:
        begun = moment(reveal, 3, 10_000)
        assert LENGTHS[reveal] == 5_000
        parts = [part_of(begun, 10_000 + ms) for ms in (0, 999, 1_000, 4_999, 5_000)]
        assert parts == [Part.SILENCE, Part.SILENCE, Part.GESTURES, Part.GESTURES, Part.OVER]


def test_a_second_moment_waits_for_the_first() -> None:
    moments = queued((), moment("reveal-table", 3, 1_000))
    moments = queued(moments, moment("reveal-snap", 4, 2_000))
    assert [m.began_ms for m in moments] == [1_000, 6_000]
    now = playing(moments, 6_000)
    assert now is not None
    assert now.id == "reveal-snap"


def test_a_moment_plays_once_in_a_visit_and_again_in_another() -> None:
    moments = queued((), moment("gold", 3, 0))
    assert queued(moments, moment("gold", 3, 9_000)) == moments
    assert len(queued(moments, moment("gold", 5, 9_000))) == 2


def test_two_answers_in_one_visit_are_two_moments() -> None:
    moments = queued((), moment("reveal-answer", 5, 0, line=4))
    assert len(queued(moments, moment("reveal-answer", 5, 0, line=5))) == 2
