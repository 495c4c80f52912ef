"""The heads: their file, their silence when it is damaged, their spans, their haste."""

from __future__ import annotations

import time
from array import array
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.words import heads, leaning
from game.words.hashing import PLACES, hashed
from game.words.reading import Signal
from game.words.utterance import plain, utterance
from game.words.weights import DamagedWeightsError, Head, heads_in, written

MEGABYTE = 1_000_000


def head(**weights: int) -> Head:
    """Make a head that knows these words and nothing else."""
    table = array("b", bytes(PLACES))
    for word, weight in weights.items():
        table[_place(word)] = weight
    return Head(name="x", unit=0.1, begins=0.0, width=0.5, right=(0.5, 0.7, 0.9), table=table)


def _place(word: str) -> int:
    """Find the place of a word by itself: the feature that "a WORD b" adds to its own pairs."""
    seen = hashed(f"so so it {word} it so so so so so so so")
    at = next(n for n, w in enumerate(seen.words) if w.text == word)
    return next(p for p, first, last in seen.features if (first, last) == (at, at + 1))


def test_the_shipped_file_has_the_heads_that_detectors_ask_for_and_is_small() -> None:
    content = heads.FILE.read_bytes()
    asked = {"advice", *leaning.LEANING}
    assert set(heads_in(content)) == asked
    assert len(content) < MEGABYTE
    assert heads.left_out() == ""


def test_what_is_written_is_read_again() -> None:
    kept = head(tea=5)
    assert heads_in(written((kept,))) == {"x": kept}


@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
@settings(max_examples=40, deadline=None)
def test_one_changed_bit_anywhere_is_noticed(place: int, bit: int) -> None:
    content = bytearray(written((head(tea=5),)))
    content[place * 13 % len(content)] ^= 1 << bit
    with pytest.raises(DamagedWeightsError):
        heads_in(bytes(content))


@pytest.mark.parametrize(
    "content",
    [b"", b"\n", b"halfway-heads 1 00000000\n", b"halfway-heads 9 00000000\n{}\n", b"\xff"],
)
def test_a_file_that_is_something_else_is_refused(content: bytes) -> None:
    with pytest.raises(DamagedWeightsError):
        heads_in(content)


def test_a_cut_file_leaves_the_heads_out_and_says_so(tmp_path: Path) -> None:
    cut = tmp_path / "heads.bin"
    cut.write_bytes(heads.FILE.read_bytes()[:-1])
    assert "damaged" in heads.left_out(cut)
    assert heads.left_out(tmp_path / "gone.bin") == "there are no weights"


def test_weights_for_longer_tables_are_left_out(tmp_path: Path) -> None:
    table = array("b", bytes(2 * PLACES))
    long = Head(name="x", unit=1.0, begins=0.0, width=1.0, right=(0.5,), table=table)
    path = tmp_path / "heads.bin"
    path.write_bytes(written((long,)))
    assert heads.left_out(path) == "the weights are for longer tables"


def test_a_table_may_be_small_but_only_a_power_of_two() -> None:
    small = Head(name="x", unit=1.0, begins=0.0, width=1.0, right=(0.5,), table=array("b", [1, 2]))
    odd = Head(name="x", unit=1.0, begins=0.0, width=1.0, right=(0.5,), table=array("b", [1] * 3))
    assert heads_in(written((small, small)))["x"] == small
    assert heads.margin(small, hashed("any words will do")) > 0
    with pytest.raises(DamagedWeightsError):
        heads_in(written((odd,)))


def test_without_weights_rules_alone_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from game.words import advising, promising

    monkeypatch.setattr(heads, "FILE", tmp_path / "gone.bin")
    said = utterance("You should ring the landlord. I'll bring the forms tomorrow.")
    found = [*advising.signs(said), *promising.signs(said)]
    assert {sign.signal for sign in found} == {Signal.ADVICE, Signal.PROMISE}
    assert all(sign.source.startswith("rule:") for sign in found)


def test_a_head_is_surer_further_beyond_its_yes_and_silent_before_it() -> None:
    sure = head()
    found = [sure.confidence(margin) for margin in (-0.1, 0.0, 0.6, 1.0, 99.0)]
    assert found == [0.0, 0.5, 0.7, 0.9, 0.9]


def test_the_span_is_the_words_that_weighed_most() -> None:
    text = "well the garden needs water and you should rest more, i think"
    start, end = heads.weighty(head(should=40, rest=30, garden=5), hashed(text))
    assert text[start:end] == "should rest"


def test_apart_together_or_without_apostrophe_a_contraction_is_the_same() -> None:
    spelt = ("you don't need it", "you do n't need it", "you dont need it")
    seen = [{place for place, _, _ in hashed(text).features} for text in spelt]
    assert seen[0] == seen[1] == seen[2]


@given(text=st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_text_has_features_within_the_table_and_spans_within_the_text(text: str) -> None:
    easy = plain(text)
    seen = hashed(easy)
    assert all(0 <= place < PLACES for place, _, _ in seen.features)
    start, end = heads.weighty(head(), seen)
    assert 0 <= start <= end <= len(easy)


def test_a_long_text_without_stops_is_left_alone_quickly() -> None:
    said = utterance("you should try " * 250)
    begun = time.process_time()
    found = [heads.sign("advice", Signal.ADVICE, sentence) for sentence in said.sentences]
    assert found == [None]
    assert time.process_time() - begun < 0.5


def test_a_head_nobody_trained_says_nothing() -> None:
    (sentence,) = utterance("You should try the blue form first.").sentences
    assert heads.sign("unheard", Signal.ADVICE, sentence) is None
    assert not heads.denies("unheard", sentence)


def test_heads_that_lean_say_which_head_they_are() -> None:
    found = leaning.signs(utterance("I'll pay for a new one, and from now on I'll ask first."))
    assert {sign.source for sign in found} <= {f"head:{signal}" for signal in leaning.LEANING}
    assert all(sign.confidence >= 0.75 for sign in found)
    assert found
