"""Whole scenes in one real room: they end, they repeat, and both banks are alike."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules.seats import Seat
from game.simulate.outcomes import SeatOutcome
from game.simulate.parallel import Job, run_all
from game.simulate.playing import StuckError, Table, play_journey, play_scene
from game.simulate.policies import POLICIES, mixed
from tests.simulate.scenes import KEEP, SCENES, journey, scene

ENDINGS = {"kept", "mended", "open", "none"}


@pytest.mark.parametrize("name", POLICIES)
def test_every_policy_comes_to_the_end_of_a_scene(name: str) -> None:
    place = list(POLICIES).index(name)
    one = play_scene(SCENES[place % 4], POLICIES[name], mixed(place), place, swapped=place % 8 >= 4)
    stops = bool(POLICIES[name].stops_at)
    assert one.ending in ({"stopped"} if stops else ENDINGS)
    assert one.a.policy == name


@pytest.mark.slow
def test_every_policy_comes_to_the_end_of_every_scene_in_both_seats() -> None:
    jobs = [
        Job(scenarios=(scenario,), a=policy, b=policy, seed=place)
        for place, policy in enumerate(POLICIES.values())
        for scenario in SCENES
    ]
    outcomes = run_all(jobs, progress=False)
    assert [one.scenes[0].scenario for one in outcomes] == [job.scenarios[0] for job in jobs]


@pytest.mark.slow
def test_anything_lawful_comes_to_the_end_of_long_journeys_with_everything_in_play() -> None:
    jobs = [
        Job(scenarios=(scenario,) * 4, a=POLICIES[name], b=POLICIES["random"], seed=seed)
        for scenario in SCENES[1:]
        for name in ("random", "staller")
        for seed in range(2)
    ]
    assert {one.scenes[-1].level for one in run_all(jobs, progress=False)} == {4}


def test_the_same_seed_plays_the_same_journey() -> None:
    again = play_journey(("m10", "r1", "p3"), KEEP, KEEP, 1)
    assert again == journey(KEEP)


def test_another_seed_plays_another_one() -> None:
    first, other = (play_scene("m10", mixed(1), mixed(2), seed) for seed in (1, 2))
    assert replace(other, seed=1) != first


@pytest.mark.parametrize("scenario", SCENES)
def test_swapped_seats_play_the_same_scene_from_the_other_bank(scenario: str) -> None:
    left, right = mixed(3), mixed(4)
    here = play_scene(scenario, left, right, 5)
    there = play_scene(scenario, right, left, 5, swapped=True)
    assert (there.bond, there.bridge, there.ending) == (here.bond, here.bridge, here.ending)
    assert _turned(there.b) == here.a
    assert _turned(there.a) == here.b


def _turned(one: SeatOutcome) -> SeatOutcome:
    return replace(one, seat=one.seat.other)


def test_trust_and_evidence_go_on_within_a_journey() -> None:
    first, second, third = journey(KEEP).scenes
    assert (first.number, second.number, third.number) == (1, 2, 3)
    assert second.a.trust_from == first.a.trust_in
    assert third.b.trust_from == second.b.trust_in
    assert third.a.scores["consistency"].moments > first.a.scores["consistency"].moments


def test_the_first_scene_leaves_nothing_to_the_next_ones() -> None:
    found = play_journey(("t1", "m10"), POLICIES["break-own"], KEEP, 3)
    assert found.scenes[0].a.trust_in < 50
    assert found.scenes[1].a.trust_from == 50


def test_an_unknown_scene_is_named() -> None:
    with pytest.raises(KeyError, match="t99"):
        play_scene("t99", KEEP, KEEP, 1)


def test_a_scene_is_not_looked_at_before_it_opens() -> None:
    with pytest.raises(ValueError, match="open scene"):
        Table(()).view(Seat.A)  # type: ignore[arg-type]  # nobody is needed for it


def test_what_cannot_go_on_says_where() -> None:
    error = StuckError("m10", "life/choose", "nobody moves")
    assert str(error) == "expected m10 to go on in life/choose, but nobody moves"


def test_time_passes_while_somebody_reads_slowly() -> None:
    quick = play_scene("m10", KEEP, KEEP, 1)
    slow = play_scene("m10", POLICIES["slow-reader"], KEEP, 1)
    assert slow.ms > 10 * quick.ms
    assert slow.a.scores == quick.a.scores


def test_a_stop_leaves_no_scores() -> None:
    found = journey(POLICIES["stopper"], scenes=("m10",))
    assert found.scenes[0].ending == "stopped"
    assert found.a.scores == {}
    assert found.b.scores == {}


def test_both_say_thank_you_in_the_morning() -> None:
    made = [x.move.kind for seat in Seat for x in scene(KEEP).seats[seat].made]
    assert made.count("thank") == 2
