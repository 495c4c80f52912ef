"""The first scene is as short as its door says: pace is counted, printed, and held."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.scenario.library import find, ids
from game.scenario.load import load_scenario
from game.scenario.model import BeatName, Scenario
from game.scenario.pace import (
    FULL,
    QUICK,
    Pace,
    Stretch,
    budget_of,
    clock,
    count_words,
    pace,
    printed_minutes,
)
from tests.scenario.scenes import scene

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


def talking() -> Scenario:
    read = load_scenario(scene("talking").encode())
    assert isinstance(read, Scenario)
    return read


def beats_of(walked: Pace) -> dict[str, Stretch]:
    return {str(stretch.beat): stretch for stretch in walked.stretches}


def test_every_scene_that_ships_keeps_to_what_its_kind_may_ask() -> None:
    for scenario in map(find, ids()):
        budget = budget_of(scenario)
        for role in scenario.roles:
            walked = pace(scenario, role)
            print(scenario.meta.id, walked)
            assert walked.words <= budget.words, scenario.meta.id
            assert walked.inputs <= budget.inputs, scenario.meta.id
            assert walked.seconds <= budget.seconds, scenario.meta.id


def test_a_scene_with_talk_is_promised_a_thousand_words_and_ten_minutes() -> None:
    assert (FULL.words, FULL.inputs, FULL.seconds) == (1_000, 34, 600.0)
    assert budget_of(talking()) == FULL
    assert budget_of(find("t1")) == QUICK


def test_speaker_and_listener_are_counted_for_what_each_of_them_does() -> None:
    scenario = talking()
    speaker, listener = (beats_of(pace(scenario, role)) for role in scenario.roles)

    assert (
        speaker["talk"].inputs == 3 + 6
    )  # lines said; feeling, answers, was that it, wish, rating
    assert listener["talk"].inputs == 7 + 1  # and one line back
    assert speaker["word"].inputs == 4 + 1  # the stones
    assert speaker["table"].inputs == 4 + 1  # both say how it landed
    assert speaker["plan"].inputs == 1


def test_the_longer_of_two_ways_counts_where_there_is_talk() -> None:
    scenario = talking()

    mended = pace(scenario, scenario.roles[0])

    assert "make-good" in beats_of(mended)
    assert mended.seconds > sum(s.seconds for s in mended.stretches if s.beat != "make-good")


def test_a_second_direction_of_talk_may_ask_four_presses_and_not_a_word_more() -> None:
    both = find("r1")
    one = replace(both, talks=both.talks[:1])

    assert budget_of(both).inputs == budget_of(one).inputs + 4
    assert budget_of(both).words == budget_of(one).words
    assert budget_of(both).seconds == budget_of(one).seconds
