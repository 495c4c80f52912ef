"""A promise tempts alone and pays over a journey: every figure of the small model, exactly."""

from __future__ import annotations

import pytest

from game.rules.payoffs import break_ease, promise_expected
from game.simulate.claims_payoffs import HABITS, Way, always, by_the_guide, never, one, outlook


def figures(a: str, b: str = "keep", scenes: int = 1) -> tuple[float, float, float]:
    found = outlook(HABITS[a], HABITS[b], scenes=scenes)
    return round(found.a, 1), round(found.b, 1), round(found.pair, 1)


@pytest.mark.parametrize(
    ("a", "b", "scene", "journey", "trust"),
    [
        ("keep", "keep", (24, 24, 48), (102, 102, 204), 81),
        ("keep-prepared", "keep-prepared", (27, 27, 54), (111, 111, 222), 81),
        ("change", "keep", (24, 21, 45), (99, 90, 189), 79),
        ("late", "keep", (18, 15, 33), (74, 65, 139), 71),
        ("break-own", "keep", (28, 5, 33), (88, 35, 123), 16),
        ("break-hide", "keep", (27.8, 4.8, 32.5), (81.8, 36.7, 118.6), 8),
        ("slip-repair", "keep", (24, 20, 44), (99.5, 95.5, 195), 77),
        ("slip-hide", "keep", (23.5, 14.5, 38), (96.5, 87.5, 184), 74),
        ("break-own", "break-own", (9, 9, 18), (21, 21, 42), 16),
    ],
)
def test_what_a_way_with_promises_comes_to(
    a: str,
    b: str,
    scene: tuple[float, float, float],
    journey: tuple[float, float, float],
    trust: int,
) -> None:
    assert figures(a, b) == scene
    assert figures(a, b, scenes=3) == journey
    assert round(outlook(HABITS[a], HABITS[b], scenes=3).trust) == trust


def test_breaking_wins_within_a_scene_and_loses_over_a_journey() -> None:
    for breaks in ("break-own", "break-hide"):
        assert figures(breaks)[0] > figures("keep")[0]
        assert figures(breaks, scenes=3)[0] < figures("keep", scenes=3)[0]
        assert figures(breaks)[2] < figures("keep")[2]


def test_a_slip_made_good_costs_the_pair_half_of_one_that_is_hidden() -> None:
    whole = figures("keep", scenes=3)[2]
    assert round(whole - figures("slip-repair", scenes=3)[2]) == 9
    assert round(whole - figures("slip-hide", scenes=3)[2]) == 20


@pytest.mark.parametrize("start", [5, 10, 20, 24, 30, 35, 50, 65, 90])
@pytest.mark.parametrize("scenes", [1, 3])
def test_from_any_trust_on_keeping_brings_the_pair_more(start: float, scenes: int) -> None:
    keeps = outlook(HABITS["keep"], scenes=scenes, start=start)
    for name in ("break-own", "break-hide", "keep-if-leant-on"):
        breaks = outlook(HABITS[name], scenes=scenes, start=start)
        assert breaks.pair <= keeps.pair
        assert scenes == 1 or breaks.a <= keeps.a


def test_even_beside_somebody_who_never_leans_keeping_brings_the_pair_more() -> None:
    keeps, breaks = (outlook(HABITS[n], leans=never) for n in ("keep", "break-own"))
    assert (round(keeps.pair, 1), round(breaks.pair, 1)) == (8.0, 7.0)
    assert keeps.a < breaks.a  # and it still tempts


@pytest.mark.parametrize("stones", range(4))
def test_the_model_and_the_table_of_single_promises_agree(stones: int) -> None:
    for way, prepared in ((Way.KEEP, False), (Way.PREPARED, True)):
        single = one(way, stones)
        expected = promise_expected(stones, keeps=True, prepared=prepared)
        assert single.own + single.bond == pytest.approx(expected)
    assert one(Way.OWN, stones).own == break_ease(stones)


def test_a_partner_who_goes_by_what_was_kept_leans_more_on_more_trust() -> None:
    assert [by_the_guide(t) for t in (0, 24.9, 44.9, 59.9, 100)] == [0, 0, 1, 2, 3]
    assert always(Way.LATE)(4, 2) is Way.LATE
