"""What else could have been said in the same place."""

from __future__ import annotations

from game.scenario.library import find
from game.scenario.load import load_scenario
from game.scenario.model import Scenario
from game.scenario.slots import beside
from tests.scenario.scenes import scene


def test_the_other_lines_of_an_account_stand_beside_the_one_that_was_said() -> None:
    others = beside(find("t1"), "ate-it")
    assert set(others) == {"left-it", "movement", "sit-first", "forty-minutes"}


def test_a_receiving_line_stands_beside_those_for_the_same_hearing_only() -> None:
    assert beside(find("t1"), "bo-believe") == ("show-chin",)
    assert len(beside(find("t1"), "bo-slip")) == 4


def test_what_is_no_line_stands_beside_nothing() -> None:
    assert beside(find("t1"), "no-such-line") == ()
    assert beside(find("t1"), "smell") == ()


def test_in_talk_a_sentence_stands_beside_those_of_the_same_go() -> None:
    talking = load_scenario(scene("talking").encode())
    assert isinstance(talking, Scenario)

    assert beside(talking, "say-you") == ("say-snow", "say-evenings", "say-queue")
    assert beside(talking, "touch-half") == ("touch-full", "touch-later")
    assert beside(talking, "again-snow") == ("again-evenings", "again-queue", "again-you")
    assert beside(talking, "plan-all") == ("plan-noor", "plan-freeze")
