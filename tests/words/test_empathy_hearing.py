"""What was heard is the other's own story, or it is about the one who answers."""

from __future__ import annotations

import pytest

from game.words.empathy_hearing import asks_for_company, tells_of_themselves
from game.words.utterance import sentences

THEIR_STORY = (
    "I lost my job.",
    "Nobody rang, and it hurt.",
    "My sister is ill.",
    "Does anyone else feel flat in winter?",
    "We buried the dog on Sunday.",
)
OF_THE_HEARER = (
    "",
    "You forgot the milk.",
    "You never listen to me.",
    "It scared me when you drove off like that.",
    "Your room is a mess.",
    "The shop shuts at six.",
)


@pytest.mark.parametrize("heard", THEIR_STORY)
def test_their_own_trouble_is_a_story(heard: str) -> None:
    assert tells_of_themselves(sentences(heard))


@pytest.mark.parametrize("heard", OF_THE_HEARER)
def test_a_complaint_or_a_plain_fact_is_no_story(heard: str) -> None:
    assert not tells_of_themselves(sentences(heard))


def test_who_asks_whether_anybody_knows_this_asks_for_company() -> None:
    assert asks_for_company(sentences("I dread Sundays. Does anybody else?"))
    assert not asks_for_company(sentences("I dread Sundays."))
