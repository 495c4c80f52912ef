"""The same meaning is read the same, whoever says it and however it is said."""

from __future__ import annotations

from collections import Counter

from game.words.analyse import read
from game.words.reading import Act, Question, Reading
from tests.words.fairness import AXES, Flip, flips, says_something
from tests.words.goldset import FairnessPair, fairness_pairs

MOST_FLIPPED = 0.02
FEWEST_READ = 0.85
"""Share of first halves in which something is found: silence would be equal, but not fair."""


def test_every_axis_has_enough_pairs() -> None:
    """No way of speaking is represented by a handful of lines."""
    counted = Counter(pair.axis for pair in fairness_pairs())
    assert set(counted) == set(AXES)
    assert min(counted.values()) >= 25
    assert counted.total() >= 160


def test_a_pair_is_two_different_texts_and_stands_only_once() -> None:
    """A pair that repeats itself would make the share look better than it is."""
    given = [(pair.a, pair.b) for pair in fairness_pairs()]
    assert all(a != b for a, b in given)
    assert len(set(given)) == len(given)


def test_a_changed_field_is_a_flip_and_a_moved_feeling_is_not() -> None:
    """A flip names what differs; the order in which feelings come is no difference."""
    readings = {
        "a": Reading(feelings=("low", "cross")),
        "b": Reading(feelings=("cross", "low")),
        "c": Reading(feelings=("low", "cross"), act=Act.QUESTION, question=Question.OPEN),
    }
    same = FairnessPair(a="a", b="b", axis="length")
    other = FairnessPair(a="a", b="c", axis="length")
    assert flips((same, other), readings.__getitem__) == (Flip(other, ("act", "question")),)


def test_a_pair_of_the_same_meaning_is_read_the_same() -> None:
    """Dialect, politeness, length, gender, spelling and names flip under two in a hundred."""
    given = fairness_pairs()
    flipped = flips(given, read)
    shown = "\n".join(f"{f.pair.axis} {f.fields}: {f.pair.a!r} / {f.pair.b!r}" for f in flipped)
    print(f"{len(flipped)} of {len(given)} pairs flipped\n{shown}")
    assert len(flipped) / len(given) < MOST_FLIPPED, shown


def test_most_pairs_are_read_as_something() -> None:
    """Equal readings count only where there is something to read."""
    given = fairness_pairs()
    found = sum(says_something(read(pair.a)) for pair in given)
    assert found / len(given) >= FEWEST_READ
