"""Interest is heard in questions into the other's story, not in whatever has a question mark."""

from __future__ import annotations

import pytest

from game.words.empathy_exploration import exploration
from game.words.utterance import utterance

SPECIFIC = (
    "Are you feeling left out at work right now?",
    "What did your sister say when you told her?",
    "Do you have anyone near you can lean on?",
    "How long have you been carrying this around?",
    "When you lie awake, what goes through your head?",
    "what do you miss most about the old flat",
    "Did something happen with Lena before the party started?",
)
GENERAL = (
    "What happened?",
    "Why?",
    "How are you?",
    "what's going on",
    "Tell me more.",
    "Are you okay?",
    "Hey, what's wrong?",
    "How did it go?",
)
ONLY_LOOKS_SO = (
    "Do you want to talk about it?",
    "Is there anything I can do?",
    "Can I help?",
    "Who cares?",
    "Why would anyone do that?",
    "What's the point?",
    "Can you grab the milk?",
    "Fancy a walk?",
    "What time is the train?",
    "Have we got any eggs?",
    "That's a lot, isn't it?",
    "You went home, right?",
    "Are you stupid?",
    "Why do you never listen?",
    "And how do you think I feel?",
    "What was I supposed to do?",
    "How about a break?",
    "What?",
    "I know what you mean.",
    "I wonder if the shop is open.",
    "What happened was that I missed the turn.",
)


def _level(text: str) -> int:
    return max((s.level for s in exploration(utterance(text)) if s.confidence >= 0.5), default=0)


@pytest.mark.parametrize("text", SPECIFIC)
def test_a_question_about_something_of_theirs_is_strong(text: str) -> None:
    assert _level(text) == 2


@pytest.mark.parametrize("text", GENERAL)
def test_a_question_that_would_do_after_any_story_is_weak(text: str) -> None:
    assert _level(text) == 1


@pytest.mark.parametrize("text", ONLY_LOOKS_SO)
def test_offers_requests_attacks_and_tags_are_no_interest(text: str) -> None:
    assert _level(text) == 0


def test_in_a_long_story_of_ones_own_a_question_is_thinking_aloud() -> None:
    story = (
        "I left my job and I lost my flat and my cat and I sat in my car and I cried and I slept."
    )
    assert _level("What comes after?") == 2
    assert _level(f"{story} What comes after?") == 0
