"""The first scene is as short as its door says: pace is counted, printed, and held."""

from __future__ import annotations

import pytest

from game.scenario.library import find
from game.scenario.model import BeatName
from game.scenario.pace import QUICK, Stretch, clock, count_words, pace, printed_minutes

SEATS = (0, 1)


@pytest.mark.parametrize("seat", SEATS)
def test_the_last_dumpling_takes_four_and_a_half_minutes_at_most(seat: int) -> None:
    t1 = find("t1")
    walked = pace(t1, t1.roles[seat])

    print(walked)
    for stretch in walked.stretches:
        print(
            f"  {stretch.beat:<10} {stretch.words:>4} words {stretch.inputs:>3} inputs "
            f"{clock(stretch.seconds)}"
        )

    assert walked.seconds <= 4.5 * 60
    assert walked.words <= 500
    assert walked.inputs <= 27


@pytest.mark.parametrize("seat", SEATS)
def test_no_beat_is_a_page_to_read(seat: int) -> None:
    t1 = find("t1")

    longest = max(pace(t1, t1.roles[seat]).stretches, key=lambda stretch: stretch.words)

    assert longest.words <= 100


def test_both_seats_have_equally_much_to_do() -> None:
    t1 = find("t1")
    one, other = (pace(t1, role) for role in t1.roles)

    assert abs(one.seconds - other.seconds) <= 15
    assert one.inputs == other.inputs


def test_the_card_prints_minutes_rounded_up() -> None:
    assert printed_minutes(find("t1")) == 5


def test_time_is_reading_and_pressing_and_watching() -> None:
    stretch = Stretch(BeatName.WORD, words=100, inputs=4, animation_s=3.0)

    assert stretch.seconds == 30.0 + 8.0 + 3.0


def test_words_are_counted_as_a_reader_would() -> None:
    assert count_words("Ten? I want twelve.") == 4
    assert count_words('"Half now, half for you?" - yes') == 6
    assert count_words("") == 0


def test_a_quick_scene_is_promised_five_hundred_words_and_four_and_a_half_minutes() -> None:
    assert (QUICK.words, QUICK.inputs, QUICK.seconds) == (500, 27, 270.0)
