"""A cue is about words: one at most, only for known forms, and never for what is kindly meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.words.analyse import read
from game.words.cue import About, Cue, Where, put_in
from game.words.cueing import FORMS, FROM_SIGNS, cue
from game.words.reading import Language

LISTENING = Where(listening=True)

MEANT = {
    "You never ring when you're late.": About.ALWAYS,
    "You're always on your phone at dinner": About.ALWAYS,
    "Every time you leave the door open.": About.ALWAYS,
    "Why did you tell your sister?": About.WHY,
    "Calm down, it's only a scratch.": About.CALM,
    "Just get over it": About.CALM,
    "At least you still have the car.": About.AT_LEAST,
    "It was long, but at least it was warm.": About.AT_LEAST,
    "Sorry, but the tram was late.": About.EXCUSE,
    "I'm sorry if you took it that way.": About.EXCUSE,
    "But I was there before you.": About.BUT,
    "You should ring the landlord today.": About.ADVICE,
    "Have you tried going to bed earlier?": About.ADVICE,
    "Did you feel left out?": About.CLOSED,
}

NOT_MEANT = (
    "You always make me laugh.",
    "You never let me down.",
    "You never know.",
    "She said you never ring.",
    "I don't mean that you never ring.",
    "Why do you think it broke?",
    "I need to calm down.",
    "At least three of them were ripe.",
    "I'm sorry to hear that, but not surprised.",
    "You should tell me more about it.",
    "Do you want some tea?",
    "Are you okay?",
    "So you were alone with it, is that right?",
    "What was it like when the lights went out?",
    "I felt lost when the call didn't come.",
    "",
    "…",
)


@pytest.mark.parametrize("text", MEANT)
def test_a_known_form_gets_the_cue_it_is_known_for(text: str) -> None:
    found = cue(text, LISTENING)
    assert found is not None
    assert found.about is MEANT[text]


@pytest.mark.parametrize("text", NOT_MEANT)
def test_what_is_kindly_meant_or_told_again_gets_none(text: str) -> None:
    assert cue(text, LISTENING) is None


@pytest.mark.parametrize("text", ["You should ring him.", "Did you feel left out?"])
def test_advice_and_closed_questions_matter_only_to_whoever_listens(text: str) -> None:
    assert cue(text) is None
    assert cue(text, LISTENING) is not None


def test_advice_that_was_asked_for_gets_none() -> None:
    assert cue("You should ring him.", Where(listening=True, advice_asked=True)) is None


def test_half_a_sentence_waits_for_the_rest_unless_its_writer_pauses() -> None:
    writing = Where(resting=False)
    assert cue("You never ", writing) is None
    assert cue("You never ask me ", writing) is not None
    assert cue("You never ask.", writing) is not None
    assert cue("You never ask") is not None


def test_what_was_offered_before_in_a_field_is_not_offered_again() -> None:
    assert cue("You never ring.", Where(past=frozenset({About.ALWAYS}))) is None


def test_the_better_start_stands_for_its_sentence_and_for_nothing_else() -> None:
    text = "I waited. You never ring me. It was cold."
    found = cue(text)
    assert found is not None
    assert put_in(text, found) == "I waited. When … happened, I felt … It was cold."
    text = "I know. But I was there."
    found = cue(text)
    assert found is not None
    assert put_in(text, found) == "I know. And I was there."


def test_the_first_of_several_comes_first() -> None:
    text = "But it rained. You never ring."
    found = cue(text)
    assert found is not None
    assert found.about is About.BUT


def test_past_and_present_ask_for_their_own_start() -> None:
    past, present = (
        cue("Were you lonely there?", LISTENING),
        cue("Are you lonely there?", LISTENING),
    )
    assert past is None or "was" in past.begin
    assert cue("Is it lonely up in the hut?", LISTENING) == Cue(
        About.CLOSED, 0, 5, 0, 27, "What is it like when …?"
    )
    assert present is None or "is" in present.begin


@pytest.mark.parametrize(
    "text",
    [
        "Tu ne m'appelles jamais, et pourtant tu avais promis de le faire.",
        "Du hörst mir nie zu, und immer bist du zu spät gekommen.",
        "どうしてそんなことをしたの？",
        "Почему ты так сделал?",
        "🙃🙃",
    ],
)
def test_other_languages_get_none(text: str) -> None:
    assert cue(text, LISTENING) is None


@given(st.text(max_size=300))
def test_any_text_has_at_most_one_cue_and_its_places_lie_in_it(text: str) -> None:
    found = cue(text, LISTENING)
    if found is not None:
        assert read(text).language is Language.ENGLISH
        assert 0 <= found.cut_start <= found.start < found.end <= found.cut_end <= len(text)
        assert put_in(text, found) != text


_PIECES = ("you never", "why did you", "at least you", "but", "sorry", "calm down", "I felt", "tea",
           "?", ".", ",", "!", "\n", "did you", "always")  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=14))
def test_pieces_of_known_forms_in_any_order_have_at_most_one_cue(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = cue(text, LISTENING)
    if found is not None:
        assert text[found.start : found.end].strip()
        assert 0 <= found.cut_start <= found.start < found.end <= found.cut_end <= len(text)


def test_every_form_and_sign_has_a_start_that_has_no_cue_of_its_own() -> None:
    starts = {form.begin for form in FORMS} | {begin for _, begin in FROM_SIGNS.values()}
    assert all(starts)
    assert [start for start in starts if cue(start) is not None] == []
