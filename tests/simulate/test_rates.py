"""True rates: what was done whole, by half, or not at all."""

from __future__ import annotations

import pytest

from game.simulate.deeds import Deeds, Telling, Turn, Word
from game.simulate.rates import HALVES, rates_of
from tests.simulate.scenes import deeds


def stood(*words: Word, half: float = 0.5) -> float | None:
    return rates_of(Deeds(words=words), half).stood


def straight(*accounts: Telling) -> float | None:
    return rates_of(Deeds(tellings=accounts)).straight


@pytest.mark.parametrize(
    ("word", "held"),
    [
        (Word(size=2, end="kept"), 1.0),
        (Word(size=2, end="late"), 0.5),
        (Word(size=2, end="broken", told=True, mended=True), 0.5),
        (Word(size=2, end="broken", told=True), 0.25),
        (Word(size=2, end="broken", mended=True), 0.0),
        (Word(size=2, end="broken"), 0.0),
        (Word(size=2, end="impossible"), 0.0),
    ],
)
def test_a_word_holds_as_far_as_the_other_could_build_on_it(word: Word, held: float) -> None:
    assert stood(word) == held


def test_a_big_promise_weighs_more_than_a_small_one() -> None:
    assert stood(Word(size=3, end="kept"), Word(size=1, end="broken")) == 0.75
    assert stood(Word(size=1, end="kept"), Word(size=3, end="broken")) == 0.25


def test_half_done_lies_between_nothing_and_the_whole_whatever_it_counts() -> None:
    late = [stood(Word(size=1, end="late"), half=half) for half in HALVES]
    assert late == list(HALVES)


def test_an_untruth_counts_nothing_and_stopping_short_a_half() -> None:
    assert straight(Telling(weight=3, share=0.0, untrue=True)) == 0.0
    assert straight(Telling(weight=3, share=0.0)) == 0.5
    assert straight(Telling(weight=3, share=0.5)) == 0.75
    assert straight(Telling(weight=3, share=1.0)) == 1.0


def test_what_was_openly_put_off_is_no_account() -> None:
    assert straight(Telling(weight=3, share=0.0, put_off=True)) is None
    told = Telling(weight=1, share=1.0)
    assert straight(told, Telling(weight=3, share=0.0, put_off=True)) == 1.0


def test_a_heart_given_back_later_counts_half_and_advice_first_takes_a_fifth() -> None:
    turns = (Turn(first=True), Turn(first=False, later=True), Turn(first=False))
    assert [rates_of(Deeds(heard=(t,))).heard for t in turns] == [1.0, 0.6, 0.2]
    assert rates_of(Deeds(heard=(Turn(first=True, slipped=True),))).heard == 0.8


def test_understanding_needs_a_reading_and_help() -> None:
    near = Turn(first=True, near=0.6, met=True)
    assert rates_of(Deeds(heard=(near,))).understood == pytest.approx(0.4 + 1 / 3)
    assert rates_of(Deeds(heard=(Turn(first=True, near=1.0),))).understood is None


def test_nobody_without_an_occasion_has_a_rate() -> None:
    rates = rates_of(Deeds())
    assert {rates.stood, rates.straight, rates.heard, rates.understood} == {None}


def test_whole_plays_count_as_their_policies_do() -> None:
    keep, own, hide = (rates_of(deeds(n)) for n in ("keep", "break-own", "break-hide"))
    assert (keep.stood, keep.straight) == (1.0, 1.0)
    assert (own.stood, own.straight) == (0.25, 1.0)
    assert (hide.stood, hide.straight) == (0.0, 0.0)
    assert rates_of(deeds("farmer")).stood == 0.5
    assert rates_of(deeds("dodger")).straight is None
    assert rates_of(deeds("half-truth")).straight == 0.5
