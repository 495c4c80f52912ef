"""A journey in practice: the partner comes along, and it can be gone on with another day."""

from __future__ import annotations

from game.client.local.journeys import journeys_read
from game.client.local.kept import from_json, to_json
from game.client.local.practice import Practice
from game.rules import moves as m
from game.rules.journey_sections import JourneySection
from game.scenario.library import Shipped
from game.screens.journey_news import ReadJourneys
from tests.client.local.test_practice import Hands, begun, seeds

WISH = m.SetOut(journey="first-crossing", legs=("t1", "m10", "r1", "p3"), intention="word")
PROMISE = m.SetHomework(habit="kettle", act="true-thing", minutes=5)


def journey_of(hands: Hands) -> JourneySection:
    """Return the player's own view of the journey."""
    view = hands.practice.room.views[hands.practice.seat]
    assert view is not None
    return view.journey


def on_the_way(character: str = "sol") -> Hands:
    """Play a practice to its morning and begin a journey there."""
    hands = begun(character)
    hands.to_the_morning()
    hands.wait(30_000)
    hands.play(WISH)
    hands.wait(4_000)
    return hands


def test_the_partner_comes_along_with_an_intention_of_its_own() -> None:
    section = journey_of(on_the_way())
    assert section.is_on
    assert section.intentions[0] == "word"
    assert [leg.scene for leg in section.walked] == ["t1"]


def test_it_agrees_to_the_players_small_promise_and_does_not_say_how_it_went() -> None:
    hands = on_the_way()
    hands.play(PROMISE)
    hands.wait(4_000)
    assert journey_of(hands).open_homework is not None
    hands.play(m.CheckIn(how="done", thanks="laughed"))
    hands.wait(4_000)
    last = journey_of(hands).homework[-1]
    assert (last.mine, last.theirs) == ("done", "unsaid")
    assert journey_of(hands).other_thanks == "came-back"


def test_a_practice_on_a_journey_is_kept_between_two_scenes() -> None:
    hands = on_the_way()
    hands.play(PROMISE)
    hands.wait(4_000)
    kept = from_json(to_json(hands.practice.kept()))
    assert kept is not None
    again = Practice.resume(kept, Shipped(), new_seed=seeds("b"), now_ms=hands.now_ms + 86_400_000)
    view = again.room.views[again.seat]
    assert view is not None
    assert view.journey == journey_of(hands)


def test_on_to_the_next_scene_the_partner_goes_too() -> None:
    hands = on_the_way()
    hands.play(m.Again(scenario=f"m10@{Shipped().get('m10').hash}"))
    hands.wait(6_000)
    scene = hands.practice.room.state.scene
    assert scene is not None
    assert scene.opened.scenario == "m10"
    assert journey_of(hands).is_on


def test_only_scenes_that_are_here_are_read_for_a_look_back() -> None:
    read = journeys_read(ReadJourneys(("t1", "no-such-scene")), Shipped())
    assert [scenario.meta.id for scenario in read.past] == ["t1"]
    assert len(read.plans) == 9
