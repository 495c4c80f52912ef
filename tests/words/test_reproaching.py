"""A reproach is heard in a deed, a mockery, a measure or a question, and not in its look-alikes."""

from __future__ import annotations

import pytest

from game.words import judging, reproaching
from game.words.blaming import blame
from game.words.reading import Signal
from game.words.sayings import Spoken
from game.words.spelling import evened
from game.words.utterance import utterance

REPROACHES = (
    (reproaching.DEEDS, "You gossip, and you manipulated her for years."),
    (reproaching.DEEDS, "You treat this house like a laundry."),
    (reproaching.DEEDS, "I'd be asleep by now, while you sit there scrolling."),
    (reproaching.YOURS, "Your selfishness cost us the flat."),
    (reproaching.MEASURES, "If you'd packed last night we'd be there by now."),
    (reproaching.MEASURES, "Any decent friend would have waited."),
    (reproaching.MOCKS, "Some brother you are."),
    (reproaching.MOCKS, "Funny how you always find time for golf."),
    (reproaching.ASKS, "Would it kill you to knock?"),
    (reproaching.ASKS, "What sort of boss forgets that?"),
    (reproaching.FEELS, "I feel like you're using me."),
)
LOOK_ALIKES = (
    "You never forget a birthday.",
    "You always remember how I take my tea.",
    "If you'd like, we could walk.",
    "I'd be lost if it weren't for you.",
    "You made me feel safe.",
    "How could you know?",
    'And then she goes "you never listen" and hangs up.',
    "She wants to know why you never ring.",
    "It's your turn to pick the film.",
)


def blamed(text: str, heard: str = "") -> bool:
    signs = judging.signs(utterance(text, heard))
    return any(sign.signal is Signal.BLAME for sign in signs)


@pytest.mark.parametrize(("family", "text"), REPROACHES)
def test_a_reproach_is_found_by_the_family_it_belongs_to(family: Spoken, text: str) -> None:
    assert any(family.search(evened(sentence)) for sentence in utterance(text).sentences)
    assert blamed(text)


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_only_looks_like_a_reproach_is_none(text: str) -> None:
    assert not blamed(text)


def test_never_forgetting_praises_and_always_forgetting_blames() -> None:
    assert blamed("You always forget the milk.")
    assert not blamed("You never forget the milk.")


def test_after_something_told_only_plain_blame_counts() -> None:
    (sentence,) = utterance("You kept looking at his chair.").sentences
    assert list(blame(sentence, evened(sentence)))
    assert not list(blame(sentence, evened(sentence), told=True))
    assert blamed("You ruined it for all of us.", "I had a bad day.")
