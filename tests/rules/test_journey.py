"""Journeys: begun by both, walked scene by scene, with a small promise between, and an end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.room import effects as fx
from game.room.room import Room, open_room
from game.rules import events as e
from game.rules import moves as m
from game.rules.journey_sections import NO_JOURNEY
from game.rules.seats import Seat
from game.scenario.journeys import journeys
from game.scenario.library import Shipped
from tests.rules.anyone import play_through
from tests.rules.play import A, B, Table

SEED = f"{7:032x}"
FIRST = next(j for j in journeys() if j.id == "first-crossing")
LEGS = FIRST.leg_names
WISH = m.SetOut(journey=FIRST.id, legs=LEGS, intention="word")
OTHERWISE = replace(WISH, intention="laugh")
NINE = tuple(f"s{n}" for n in range(9))
PROMISE = m.SetHomework(habit="kettle", act="true-thing", minutes=5)


def morning(scenario: str = "t1") -> Table:
    """Play a first scene to its morning."""
    return play_through(Table().open(SEED, scenario=scenario), until="morning/open")


def on_the_way() -> Table:
    """Return a table whose pair has begun First crossing in the morning of its first scene."""
    table = morning()
    table.play(A, WISH)
    table.play(B, OTHERWISE)
    return table


def next_scene(table: Table, scenario: str) -> Table:
    """Open another scene of the room and play it to its morning."""
    table.both(m.Again(scenario=f"{scenario}@{Shipped().get(scenario).hash}"))
    return play_through(table.open(SEED, scenario=scenario), until="morning/open")


def test_a_journey_begins_when_both_want_it_and_both_intentions_are_kept() -> None:
    table = morning()
    table.play(A, WISH)
    assert not table.view(A).journey.is_on
    assert table.view(B).journey.other_wish == FIRST.id
    assert table.view(B).journey.other_legs == LEGS
    table.play(B, OTHERWISE)
    for seat in Seat:
        assert table.view(seat).journey.is_on
        assert table.view(seat).journey.intentions == ("word", "laugh")


def test_what_the_other_would_like_it_to_be_for_is_not_told_before_it_begins() -> None:
    looks = []
    for wish in (WISH, OTHERWISE):
        table = morning()
        table.play(A, wish)
        looks.append(table.view(B).journey)
    assert looks[0] == looks[1]


def test_the_same_intention_is_kept_once() -> None:
    table = morning()
    table.both(WISH)
    assert table.view(A).journey.intentions == ("word",)


def test_nothing_begins_while_they_want_different_journeys_or_other_scenes() -> None:
    table = morning()
    table.play(A, WISH)
    table.play(B, replace(WISH, legs=LEGS[:3]))
    assert not table.view(A).journey.is_on
    table.play(B, m.SetOut())
    assert table.view(A).journey.other_wish == ""


def test_the_scene_that_led_to_it_counts_if_it_is_one_of_its_scenes() -> None:
    assert [leg.scene for leg in on_the_way().view(A).journey.walked] == ["t1"]
    table = morning("m10")
    table.both(m.SetOut(journey="miles-apart", legs=("t2", "r1"), intention="miss"))
    assert table.view(A).journey.walked == ()


def test_every_scene_of_it_is_walked_once_and_keeps_moments_both_saw() -> None:
    table = next_scene(on_the_way(), "m10")
    walked = table.view(B).journey.walked
    assert [(leg.place, leg.scene) for leg in walked] == [(0, "t1"), (1, "m10")]
    shown = [x.text for x in table.view(B).debrief.moments]
    assert [x.text for x in walked[1].moments] == shown[: len(walked[1].moments)]
    again = next_scene(table, "m10")
    assert len(again.view(A).journey.walked) == 2


def test_a_leg_with_swapped_chairs_is_the_same_scene_once_more() -> None:
    table = morning()
    table.both(m.SetOut(journey="there-and-back", legs=("t1", "t1:swapped"), intention="word"))
    assert [leg.place for leg in table.view(A).journey.walked] == [0]
    table = next_scene(table, "t1")
    assert [leg.place for leg in table.view(A).journey.walked] == [0, 1]


def test_a_scene_that_is_stopped_can_be_taken_up_again() -> None:
    table = on_the_way()
    table.both(m.Again(scenario=f"m10@{Shipped().get('m10').hash}"))
    table.open(SEED, scenario="m10")
    table.play(A, m.Stop())
    assert [leg.scene for leg in table.view(A).journey.walked] == ["t1"]
    assert table.view(A).journey.is_on
    table = next_scene(table, "m10")
    assert [leg.scene for leg in table.view(A).journey.walked] == ["t1", "m10"]


def test_another_scene_in_between_takes_nothing_from_it() -> None:
    table = on_the_way()
    before = table.view(A).journey
    table = next_scene(table, "t1")
    assert table.view(A).journey == before


def test_a_small_promise_is_agreed_when_both_propose_the_same() -> None:
    table = on_the_way()
    table.play(A, PROMISE)
    offered = table.view(B).journey.other_offered
    assert offered is not None
    assert (offered.habit, offered.minutes) == ("kettle", 5)
    table.play(B, replace(PROMISE, minutes=2))
    assert table.view(A).journey.homework == ()
    table.play(B, PROMISE)
    agreed = table.view(A).journey.open_homework
    assert agreed is not None
    assert (agreed.act, agreed.agreed_ms) == ("true-thing", table.now_ms)


def test_both_say_how_it_went_before_either_reads_it() -> None:
    table = on_the_way()
    table.both(PROMISE)
    looks = []
    for how in ("done", "not"):
        fork = Table(table.room, table.now_ms)
        fork.play(A, m.CheckIn(how=how, thanks="laughed" if how == "done" else ""))
        looks.append(fork.view(B))
    assert looks[0] == looks[1]
    table.play(A, m.CheckIn(how="done", thanks="laughed"))
    assert table.view(B).journey.other_checked
    table.play(B, m.CheckIn(how="partly"))
    seen = table.view(B).journey
    assert seen.is_open
    assert (seen.homework[-1].mine, seen.homework[-1].theirs) == ("partly", "done")
    assert seen.other_thanks == "laughed"
    assert table.move(A, m.CheckIn(how="", thanks="patience")) == "already-done"


def test_how_a_small_promise_went_moves_no_trust_and_no_figure() -> None:
    table = on_the_way()
    table.both(PROMISE)
    before = table.view(A)
    table.both(m.CheckIn(how="not"))
    after = table.view(A)
    assert replace(after, journey=NO_JOURNEY) == replace(before, journey=NO_JOURNEY)


def test_a_check_in_without_a_small_promise_is_a_thank_you_only() -> None:
    table = on_the_way()
    assert table.move(A, m.CheckIn(how="done")) == "unknown-option"
    table.both(m.CheckIn(thanks="came-back"))
    assert table.view(A).journey.other_thanks == "came-back"


def test_either_may_end_it_at_any_time_and_nobody_is_told_who() -> None:
    looks = []
    for closer in Seat:
        table = on_the_way()
        table.both(m.Again(scenario=f"m10@{Shipped().get('m10').hash}"))
        table.open(SEED, scenario="m10")
        table.play(closer, m.CloseJourney())
        assert [table.view(seat).journey.is_closed for seat in Seat] == [True, True]
        assert not table.scene.is_over
        assert "seat" not in repr(table.view(A).journey.is_closed)
        looks.append(table.view(A).journey)
        table.play(A, m.Ready())
    assert looks[0] == looks[1]


def test_after_one_journey_another_can_be_begun() -> None:
    table = on_the_way()
    assert table.move(B, WISH) == "not-now"
    table.play(B, m.CloseJourney())
    table.both(m.SetOut(journey="showing-up", legs=("t1", "r11", "f3"), intention="on-time"))
    assert table.view(A).journey.id == "showing-up"


@pytest.mark.parametrize(
    ("move", "code"),
    [
        (m.SetOut(journey="Bad Id", legs=LEGS, intention="word"), "unknown-option"),
        (m.SetOut(journey="x", legs=(), intention="word"), "out-of-range"),
        (m.SetOut(journey="x", legs=("t1", "t1"), intention="word"), "out-of-range"),
        (m.SetOut(journey="x", legs=("../t1",), intention="word"), "unknown-option"),
        (m.SetOut(journey="x", legs=NINE, intention="word"), "out-of-range"),
        (m.SetOut(journey="", legs=LEGS), "out-of-range"),
        (m.SetHomework(habit="kettle", act="true-thing", minutes=5), "not-now"),
        (m.CheckIn(thanks="laughed"), "not-now"),
        (m.CloseJourney(), "not-now"),
    ],
)  # fmt: skip
def test_before_a_journey_only_a_sound_wish_for_one_is_taken(move: m.Move, code: str) -> None:
    table = morning()
    before = table.view(A)
    assert table.move(A, move) == code
    assert table.view(A) == before


@pytest.mark.parametrize(
    "move",
    [
        m.SetHomework(habit="kettle", act="", minutes=5),
        m.SetHomework(habit="kettle", act="true-thing", minutes=0),
        m.SetHomework(habit="kettle", act="true-thing", minutes=61),
        m.SetHomework(habit="kettle", act="true-thing", minutes=5, meet_ms=1),
        m.SetHomework(habit="kettle", act="true-thing", minutes=5, meet_ms=2**45),
        m.SetHomework(habit="", act="true-thing"),
    ],
)
def test_a_small_promise_is_small_and_its_time_is_ahead(move: m.Move) -> None:
    assert on_the_way().move(A, move) in {"unknown-option", "out-of-range"}


def test_in_the_middle_of_a_scene_nobody_is_asked_for_a_journey() -> None:
    assert Table().open(SEED).move(A, WISH) == "scene-open"


def test_the_log_gives_the_same_journey_back() -> None:
    table = next_scene(on_the_way(), "m10")
    table.both(PROMISE)
    table.play(A, m.CheckIn(how="done"))
    room = again(table.log)
    for seat in Seat:
        view = room.views[seat]
        assert view is not None
        assert view.journey == table.view(seat).journey


def test_an_older_log_has_no_journey_and_its_view_has_the_empty_one() -> None:
    table = morning()
    assert table.view(A).journey is NO_JOURNEY
    kinds = {type(event) for entry in table.log for event in entry.events}
    assert not kinds & {e.JourneyBegun, e.LegWalked}


def again(log: list[fx.Entry]) -> Room:
    """Return the room that a log folds into."""
    return open_room("r", "duo", Shipped(), log)
