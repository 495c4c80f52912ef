"""The words of spoken invites are kind, short and cannot be mistaken for each other."""

import re
from collections.abc import Iterable
from pathlib import Path

from game.sealing.wordlist import UNIQUE_LETTERS, complete, place_of, words

# Samples of what must never come back in when somebody edits the list.
UNWELCOME = Path(__file__).with_name("unwelcome_words.txt")


def near(word: str) -> set[str]:
    """Give patterns that two words share if one slip turns one into the other.

    A changed letter shows as the same word with a hole; a missing one as the shorter word.
    """
    holes = {f"{word[:i]}_{word[i + 1 :]}" for i in range(len(word))}
    return holes | {word[:i] + word[i + 1 :] for i in range(len(word))} | {word}


def close_pairs(listed: Iterable[str]) -> set[tuple[str, str]]:
    """Find all pairs of words that a single slip could confuse."""
    chosen = set(listed)
    by_hole: dict[str, str] = {}
    found: set[tuple[str, str]] = set()
    for word in sorted(chosen):
        found |= {(word, shorter) for shorter in near(word) & chosen - {word}}
        for hole in (pattern for pattern in near(word) if "_" in pattern):
            if by_hole.setdefault(hole, word) != word:
                found.add((by_hole[hole], word))
    return found


def test_there_are_2048_different_words_in_alphabetical_order() -> None:
    assert len(words()) == 2048
    assert list(words()) == sorted(set(words()))


def test_every_word_has_four_to_eight_plain_letters() -> None:
    assert [word for word in words() if not re.fullmatch("[a-z]{4,8}", word)] == []


def test_the_first_four_letters_name_a_word() -> None:
    assert len({word[:UNIQUE_LETTERS] for word in words()}) == 2048


def test_no_single_slip_turns_a_word_into_another() -> None:
    assert close_pairs(words()) == set()


def test_the_measure_of_closeness_sees_each_kind_of_slip() -> None:
    assert close_pairs(("moon", "noon")) == {("moon", "noon")}
    assert close_pairs(("train", "rain")) == {("train", "rain")}
    assert close_pairs(("moon", "trains", "rain", "monk")) == set()


def test_no_word_could_hurt_or_names_anybody() -> None:
    lines = UNWELCOME.read_text(encoding="ascii").splitlines()
    unwelcome = {word for line in lines if not line.startswith("#") for word in line.split()}
    assert len(unwelcome) > 300
    assert unwelcome.isdisjoint(words())


def test_four_letters_complete_to_exactly_one_word() -> None:
    for word in words()[::16]:
        assert complete(word[:UNIQUE_LETTERS].upper()) == (word,)


def test_fewer_letters_list_what_begins_so_and_none_lists_nothing() -> None:
    assert complete("zeb") == ("zebra",)
    assert all(word.startswith("pa") for word in complete("pa"))
    assert len(complete("pa")) > 5
    assert complete("") == complete("  ") == complete("qqqq") == ()


def test_a_word_is_found_at_its_place() -> None:
    assert [place_of(word) for word in words()] == list(range(2048))
    assert place_of("blarg") is None
    assert place_of("zzzz") is None
