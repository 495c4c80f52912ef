"""Which authored line typed words stand for, in the scene of the watch."""

from __future__ import annotations

import pytest

from game.partner.mood import Tag
from game.partner.standing import stands_for
from game.partner.understood import Part, Understood
from game.scenario.library import Shipped

WATCH = Shipped().get("m10")
TALK = WATCH.talks[0]
QUESTIONS = tuple(str(q.id) for q in TALK.questions)
LINES = tuple(str(line.id) for line in TALK.lines)
FIRST_GO = tuple(str(r.id) for r in TALK.reflections if not r.again)
SUPPORTS = tuple(str(s.id) for s in TALK.supports)


def heard(*tags: Tag) -> Understood:
    """Understand words as these things."""
    return Understood(tuple(Part(tag) for tag in tags))


def line(own: Understood, text: str, offered: tuple[str, ...], near: str = "") -> str:
    return stands_for(own, text, offered, WATCH, near)


@pytest.mark.parametrize("offered", [QUESTIONS, QUESTIONS[::-1]])
def test_a_question_never_stands_for_the_one_that_comes_near_a_secret_unless_it_means_it(
    offered: tuple[str, ...],
) -> None:
    assert line(heard(Tag.OPEN_QUESTION), "What was it like?", offered) in {
        "nobody-looking", "said-fast",
    }  # fmt: skip
    assert line(heard(Tag.CLOSED_QUESTION), "And the watch, is it all right?", offered) == (
        "how-is-watch"
    )


def test_what_makes_it_smaller_stands_for_the_slip_and_nothing_kind_does() -> None:
    assert line(heard(Tag.MINIMISE), "Nobody will even notice.", QUESTIONS) == "jug"
    for tag in (Tag.VALIDATE, Tag.REFLECT_FEELING, Tag.ADVICE):
        assert line(heard(tag), "It has been a long year.", QUESTIONS) != "jug"


def test_what_is_given_back_stands_for_the_line_it_shares_its_words_with() -> None:
    given = heard(Tag.REFLECT_FEELING)
    assert line(given, "You don't want to be the careless one again.", FIRST_GO) == "back-careless"
    assert line(given, "You miss him when you smell shoe polish.", FIRST_GO) == "back-miss"


def test_with_no_words_shared_the_folded_line_is_what_it_stands_for() -> None:
    given = heard(Tag.REFLECT_FEELING)
    for line_id, back in (("careless", "back-careless"), ("miss-him", "back-miss")):
        assert line(given, "That hurts.", FIRST_GO, line_id) == back


def test_words_of_ones_own_stand_for_no_reproach_and_no_claim_of_a_fact() -> None:
    told = heard(Tag.OWN_PART)
    assert line(told, "I keep thinking of it.", LINES) != "you-lot"
    for question in TALK.questions:
        offered = tuple(str(claim.id) for claim in question.answers)
        chosen = line(told, "Mm, give me a second.", offered)
        claim = next(c for c in question.answers if c.id == chosen)
        every = all(c.asserts or c.declines or c.partial for c in question.answers)
        assert every or not (claim.asserts or claim.denies or claim.declines)


def test_advice_stands_for_thinking_along_and_there_is_always_a_line() -> None:
    assert line(heard(Tag.SUPPORT), "Let's plan what to say to Rosa.", SUPPORTS) == "sup-rosa"
    assert line(Understood(), "¿Qué pasó?", SUPPORTS) in SUPPORTS
    assert line(Understood(), "", ()) == ""
