"""Advice: what the other should or could do, and what only looks like it."""

from __future__ import annotations

import pytest

from game.words.advising import signs
from game.words.analyse import SURE_FROM
from game.words.utterance import utterance


def advised(text: str) -> bool:
    """Say whether a reply counts as advice."""
    return any(sign.confidence >= SURE_FROM for sign in signs(utterance(text)))


@pytest.mark.parametrize(
    "text",
    [
        "You should ask the council about it.",
        "you really need to see a dentist",
        "You'd better not sign that yet.",
        "Have you tried turning it off at night?",
        "Have you thought about asking your sister?",
        "Why don't you ring them back after lunch?",
        "If I were you I'd keep the receipt.",
        "I'd just give him a few days.",
        "It might be worth talking to the union.",
        "My advice: get it in writing.",
        "You could always ask for an extension.",
        "Try going to bed an hour earlier.",
        "Make a list before you go, and take someone with you.",
        "whatever you do dont text him tonight",
        "The best thing would be to take it slowly.",
        "What if you only went for the first hour?",
        "There's a helpline for that, it's open all night.",
        "It wouldn't hurt to ask the bank.",
        "A cold flannel works wonders.",
    ],
)
def test_advice_is_found_in_hard_and_soft_forms(text: str) -> None:
    assert advised(text)


@pytest.mark.parametrize(
    "text",
    [
        "You should have told me.",
        "You could have rung.",
        "Can you get some bread on the way?",
        "Let's get out of here for a bit.",
        "How about we cook together tonight?",
        "Tell me more about that.",
        "Calm down.",
        "Don't worry about it.",
        "The doctor said I should rest.",
        "What should I do now?",
        "Look at that sky!",
        "Give me a minute.",
        "You must have been so tired.",
        "I was up all night with the baby.",
        "That sounds lonely.",
        "Thanks for coming.",
        "Be angry.",
        "You could at least look up.",
        "I'd say you were right.",
        "I'd give anything to have that evening again.",
        "Mind the step.",
        "Do share.",
        "",
    ],
)
def test_what_only_looks_like_advice_is_left_alone(text: str) -> None:
    assert not advised(text)


def test_every_sign_of_advice_stands_where_it_was_said_and_says_who_found_it() -> None:
    text = "That's rough. You should ask your aunt, she knows the boss."
    found = signs(utterance(text))
    assert {sign.source.split(":")[0] for sign in found} == {"rule", "head"}
    assert all(text.index("You") <= sign.start < sign.end <= len(text) for sign in found)


def test_a_doubtful_form_counts_less_where_the_head_says_no() -> None:
    told, seen = (
        "You could ask your boss about it.",
        "You could hear the neighbours all evening, I was so tired.",
    )
    assert advised(told)
    assert not advised(seen)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("You should talk to him.", "you should talk to her"),
        ("Have you tried the clinic?", "have u tried the clinic"),
        ("Don't sign it yet.", "dont sign it yet"),
    ],
)
def test_spelling_and_gender_do_not_turn_advice_into_something_else(one: str, other: str) -> None:
    assert advised(one) is advised(other) is True


def test_a_bidding_that_wards_off_a_complaint_advises_nothing() -> None:
    text = "Talk to the landlord about the heating."
    told = signs(utterance(text, "It's so cold in my flat."))
    held = signs(utterance(text, "You never fixed the heating."))
    assert any(sign.confidence >= SURE_FROM for sign in told)
    assert not any(sign.confidence >= SURE_FROM for sign in held)
