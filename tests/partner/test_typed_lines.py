"""The same five typed lines with each of the six: nobody takes them as another does."""

from __future__ import annotations

from itertools import combinations

import pytest

from game.partner.characters import Character
from game.partner.mood import Mood
from game.partner.partner import new_partner
from game.partner.react import react
from game.partner.sight import Sight
from game.partner.understanding import felt
from game.partner.understood import ASKED, understood
from game.rules.seats import Seat
from game.scenario.library import Shipped
from game.words.analyse import read
from tests.partner.seen import seed
from tests.partner.tables import seen_at

LINES = (
    "What was it like to carry that alone all year?",
    "At least it's only a watch. You could just tell Rosa tonight.",
    "So you're worried that one slip makes you the careless one.",
    "No wonder you were scared.",
    "I should have asked you sooner. That was my fault.",
)


def taken(who: Character, number: int) -> tuple[list[Mood], list[str]]:
    """Let a partner with the floor hear the five lines; return its moods and what it does."""
    view, scenario = seen_at("talk/answer", Seat.A), Shipped().get("m10")
    partner, moods, done = new_partner(who, seed(number), Seat.A), [], []
    for line in LINES:
        own = understood(line, read(line), ASKED)
        touches = felt(own, Sight(partner, view, scenario), "nobody-looking")
        partner, reaction = react(partner, view, scenario, touches)
        moods.append(partner.mood)
        done.append(f"{reaction.move} after {reaction.after_ms}, {reaction.toys}")
    return moods, done


@pytest.mark.parametrize("number", range(3))
@pytest.mark.parametrize(("one", "other"), list(combinations(Character, 2)))
def test_no_two_of_the_six_react_alike_to_the_same_five_lines(
    one: Character, other: Character, number: int
) -> None:
    first, second = taken(one, number), taken(other, number)
    for mine, theirs in zip(first[0], second[0], strict=True):
        assert mine.rounded() != theirs.rounded()
    assert first[0] != second[0]


@pytest.mark.parametrize("who", list(Character))
def test_each_of_them_takes_the_same_lines_the_same_way_again(who: Character) -> None:
    assert taken(who, 5) == taken(who, 5)
    assert taken(who, 5)[0] != taken(who, 6)[0]
