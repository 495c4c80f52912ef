"""A cover grows with what is given back in own words, and falls for parrots and for missing it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.words.covering import covers
from game.words.stems import is_feeling, stem
from game.words.utterance import utterance

HEARD = "I carried the boxes up alone, four floors, and nobody helped. I was exhausted and hurt."
FIELD = (
    "window", "letter", "garden", "sister", "train", "piano", "market", "doctor", "bridge",
    "winter", "lonely", "angry", "tired",
)  # fmt: skip


def _covers(reply: str, heard: str = HEARD) -> float:
    return covers(utterance(reply, heard))


def test_a_reply_in_own_words_covers_more_than_part_of_it_and_part_more_than_nothing() -> None:
    whole = _covers("You dragged box after box up there with no help, worn out and upset.")
    part = _covers("So you ended up worn out.")
    assert whole > 0.6
    assert whole > part > _covers("That's awful.") == 0.0


def test_a_feeling_given_back_counts_more_than_a_thing() -> None:
    assert _covers("You felt shattered.") > _covers("All those boxes.")


def test_who_repeats_word_for_word_covers_nothing() -> None:
    assert _covers(HEARD) == 0.0
    turned = HEARD.replace("I ", "you ").replace("was", "were")
    assert _covers(turned) == 0.0
    assert _covers("You're tired.", "I'm tired.") == 0.0
    assert _covers("You're shattered.", "I'm tired.") == 1.0


def test_a_frame_around_the_same_words_hardly_helps() -> None:
    own = _covers("You took box after box up there with no help, worn out and upset.")
    assert _covers(f"So what you are saying to me is this: {HEARD}") < 0.4 * own


def test_beside_the_point_nothing_is_covered() -> None:
    assert _covers("Did you watch the match last night?") == 0.0
    assert _covers("") == 0.0
    assert _covers("You were hurt.", "") == 0.0


@given(st.text(max_size=200), st.text(max_size=200))
def test_a_cover_is_always_a_share(reply: str, heard: str) -> None:
    assert 0.0 <= _covers(reply, heard) <= 1.0


@given(st.lists(st.sampled_from(FIELD), min_size=4, max_size=12))
def test_a_parrot_of_any_text_covers_nothing(words: list[str]) -> None:
    assert _covers(" ".join(words), " ".join(words)) == 0.0


@given(st.lists(st.sampled_from(FIELD), min_size=3, max_size=9, unique=True), st.data())
def test_one_more_thing_given_back_never_lowers_a_cover(
    words: list[str], data: st.DataObject
) -> None:
    heard = " and there was the ".join(words)
    given_back = data.draw(st.permutations(words))
    shares = [
        _covers(" beside some ".join(given_back[:count]), heard)
        for count in range(1, len(given_back) + 1)
    ]
    assert shares == sorted(shares)


@given(st.lists(st.sampled_from(FIELD), min_size=5, max_size=9, unique=True))
def test_a_parrot_covers_less_than_the_same_things_in_another_order(words: list[str]) -> None:
    heard = " ".join(words)
    assert _covers(heard, heard) < _covers(" beside some ".join(reversed(words)), heard)


@pytest.mark.parametrize(
    ("one", "other"),
    [("waited", "waiting"), ("loneliness", "alone"), ("furious", "angry"), ("boxes", "box"),
     ("exhausted", "shattered"), ("carried", "carrying"), ("families", "family")],
)  # fmt: skip
def test_forms_and_near_words_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_feelings_are_told_from_things() -> None:
    assert is_feeling(stem("terrified"))
    assert not is_feeling(stem("kitchen"))


@pytest.mark.parametrize("piece", ["a ", "word ", "no you ", "cats dogs "])
def test_long_texts_are_compared_in_bounded_time(piece: str) -> None:
    text = piece * (4_000 // len(piece))
    begin = time.process_time()
    assert _covers(text, text) == 0.0
    assert time.process_time() - begin < 0.5
