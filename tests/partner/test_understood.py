"""What matters of a reading to somebody who hears the words, place by place."""

from __future__ import annotations

import pytest

from game.partner.mood import Tag
from game.partner.understood import (
    ADDED,
    ASKED,
    COMFORTED,
    FITTING,
    GIVEN,
    TOLD,
    Understood,
    next_meaning,
    put_right,
    understood,
)
from game.words.reading import Language, Reading, Sign, Signal


def sign(  # noqa: PLR0913 - what a sign has
    text: str,
    words: str,
    signal: Signal,
    sure: float = 0.9,
    *,
    detail: str = "",
    level: int = 1,
) -> Sign:
    """Make a sign for some words of a text."""
    start = text.index(words)
    return Sign(
        signal=signal,
        start=start,
        end=start + len(words),
        confidence=sure,
        source="rule:ours",
        level=level,
        detail=detail,
    )


def read_as(text: str, *signs: Sign, place: str = ASKED) -> Understood:
    """Understand a text from these signs."""
    return understood(text, Reading(signs=signs), place)


def test_a_question_that_names_a_feeling_does_two_things() -> None:
    text = "You seem worried. What happened?"
    found = read_as(
        text,
        sign(text, "worried", Signal.FEELING, detail="uneasy"),
        sign(text, "What happened?", Signal.OPEN_QUESTION, 0.8),
    )
    assert set(found.tags) == {Tag.OPEN_QUESTION, Tag.REFLECT_FEELING}
    assert (found.families, found.named) == (("uneasy",), ("worried",))


def test_a_feeling_of_ones_own_is_not_given_back_to_anybody() -> None:
    text = "I felt lonely when nobody called."
    own = sign(text, text, Signal.I_STATEMENT)
    found = read_as(text, own, sign(text, "lonely", Signal.FEELING, detail="low"), place=GIVEN)
    assert found == Understood()
    assert read_as(text, own, place=TOLD).tags == (Tag.OWN_PART,)
    assert read_as(text, own, place=ADDED).tags == (Tag.OWN_PART,)


def test_a_question_that_is_a_blow_asks_nothing() -> None:
    text = "Why would you do that?"
    asked, blow = sign(text, text, Signal.OPEN_QUESTION), sign(text, "would you do", Signal.BLAME)
    assert read_as(text, asked, blow).tags == (Tag.BLAME,)


def test_who_is_hardly_sure_hears_the_question_too() -> None:
    text = "Why would you do that?"
    asked = sign(text, text, Signal.OPEN_QUESTION)
    unsure = sign(text, "would you do", Signal.BLAME, 0.65)
    assert set(read_as(text, asked, unsure).tags) == {Tag.OPEN_QUESTION, Tag.BLAME}


def test_a_blow_in_the_sentence_before_leaves_the_question_one() -> None:
    text = "That was careless of you. What happened?"
    blow = sign(text, "careless of you", Signal.BLAME)
    asked = sign(text, "What happened?", Signal.OPEN_QUESTION)
    assert set(read_as(text, blow, asked).tags) == {Tag.OPEN_QUESTION, Tag.BLAME}
    joined = "You were careless, so what happened?"
    blow = sign(joined, "You were careless", Signal.BLAME)
    assert read_as(joined, blow, sign(joined, "what", Signal.OPEN_QUESTION)).tags == (Tag.BLAME,)


@pytest.mark.parametrize(
    ("text", "word", "is_given_back"),
    [
        ("I was jealous of the watch.", "jealous", False),
        ("I can see that you are worried.", "worried", True),
        ("I'd feel the same. You must be tired.", "tired", True),
        ("Sounds lonely.", "lonely", True),
        ("That makes me cross.", "cross", False),
    ],
)
def test_the_last_person_named_before_a_feeling_is_whose_it_is(
    text: str,
    word: str,
    is_given_back: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    found = read_as(text, sign(text, word, Signal.FEELING, detail="uneasy"), place=COMFORTED)
    assert (found.tags == (Tag.REFLECT_FEELING,)) is is_given_back


def test_nobody_is_heard_as_harsh_by_a_sign_that_is_hardly_sure() -> None:
    text = "Well, at least it ticks."
    assert read_as(text, sign(text, "at least", Signal.MINIMISING, 0.55)) == Understood()
    assert read_as(text, sign(text, "at least", Signal.MINIMISING, 0.6)).tags == (Tag.MINIMISE,)


def test_giving_back_a_feeling_is_not_counted_as_giving_back_words_as_well() -> None:
    text = "So you were scared of the shelf."
    found = read_as(
        text,
        sign(text, text, Signal.REFLECTION),
        sign(text, "scared", Signal.FEELING, detail="uneasy"),
        place=GIVEN,
    )
    assert found.tags == (Tag.REFLECT_FEELING,)


def test_i_understand_is_a_small_sign_and_saying_what_exactly_gives_it_back() -> None:
    text = "I understand."
    small = sign(text, text, Signal.INTERPRETATION, level=1)
    exact = sign(text, text, Signal.INTERPRETATION, level=2)
    assert read_as(text, small, place=GIVEN).tags == (Tag.ACKNOWLEDGE,)
    assert read_as(text, exact, place=GIVEN).tags == (Tag.REFLECT_CONTENT,)


def test_ones_own_story_comes_first_only_where_the_other_has_the_floor() -> None:
    text = "That's nothing, when I was nine I dropped the clock."
    told = sign(text, text, Signal.ONE_UP)
    assert read_as(text, told, place=COMFORTED).tags == (Tag.ONE_UP,)
    assert read_as(text, told, place=ADDED).tags == (Tag.OWN_PART,)


def test_another_language_or_no_sign_at_all_is_understood_as_nothing() -> None:
    for language in (Language.UNSUPPORTED, Language.EMPTY):
        assert understood("...", Reading(language=language), ASKED) == Understood()
    assert read_as("Right.") == Understood()
    faint = sign("Hm, at least.", "at least", Signal.MINIMISING, 0.4)
    assert read_as("Hm, at least.", faint) == Understood()


def test_the_surest_sign_of_a_thing_decides_how_sure_it_is() -> None:
    text = "You could call. You should call."
    found = read_as(
        text,
        sign(text, "You could call", Signal.ADVICE, 0.55),
        sign(text, "You should call", Signal.ADVICE, 0.95),
    )
    assert [(part.tag, part.sure) for part in found.parts] == [(Tag.ADVICE, 0.95)]
    assert found.is_sure


@pytest.mark.parametrize("place", list(FITTING))
def test_the_key_goes_through_every_meaning_that_fits_and_back_to_how_it_was_heard(
    place: str,
) -> None:
    first = FITTING[place][0]
    heard = put_right(Understood(), first)
    met: list[Tag] = []
    now = next_meaning(heard, place, None)
    while now is not None:
        met.append(now)
        now = next_meaning(heard, place, now)
    assert met == [tag for tag in FITTING[place] if tag is not first]


def test_what_its_writer_puts_right_is_sure_and_keeps_the_feeling_that_was_named() -> None:
    text = "Worried, are you?"
    found = read_as(text, sign(text, "Worried", Signal.FEELING, 0.6, detail="uneasy"))
    assert not found.is_sure
    right = put_right(found, Tag.OPEN_QUESTION)
    assert right.is_sure
    assert (right.tags, right.families) == ((Tag.OPEN_QUESTION,), ("uneasy",))
