"""The arithmetic of The Last Dumpling, from real plays, to one decimal."""

from __future__ import annotations

import pytest

from game.rules.events import TrustMoved
from game.rules.seats import Seat
from game.rules.trust import bridge
from tests.rules.plans import CHIPS, SMELL, Plan, ash, bo, played
from tests.rules.play import Table, seed_where, storyboard

A, B = Seat.A, Seat.B
TOLD_LUNCH = bo(**CHIPS, add="add-lunch")


def causes(table: Table) -> list[tuple[str, Seat, float]]:
    """Every move of trust in order: cause, seat trusted, trust after."""
    events = (event for entry in table.log for event in entry.events)
    return [(x.cause, x.of, round(x.after, 1)) for x in events if isinstance(x, TrustMoved)]


def bridge_of(table: Table) -> float:
    return round(bridge(table.scene.trust.a, table.scene.trust.b), 1)


def points(table: Table) -> tuple[int, int, int]:
    """Outlook of Ash and of Bo, and of the pair."""
    bond = table.scene.bond.a + table.scene.bond.b
    ash_ease, bo_ease = table.scene.seats.a.ease, table.scene.seats.b.ease
    return ash_ease + bond, bo_ease + bond, ash_ease + bo_ease + 2 * bond


def test_the_storyboard_moves_trust_as_it_is_told() -> None:
    assert causes(storyboard()) == [
        ("owned", A, 47.0),
        ("kept", B, 52.5),
        ("fact", A, 48.3),
        ("fact", B, 53.7),
        ("apology", A, 49.0),
        ("repair", A, 49.7),
    ]


def test_the_storyboard_ends_on_a_bridge_of_fifty_point_seven() -> None:
    table = storyboard()
    assert bridge_of(table) == 50.7
    assert table.view(A).bridge.value == table.view(B).bridge.value == 50.7
    assert points(table) == (9, 6, 15)
    assert table.view(A).bridge.fireflies == 6


def test_the_storyboard_scores_repair_at_eighty_six_and_a_half() -> None:
    scores = {s.name: s.value for s in storyboard().view(A).debrief.scores}
    assert scores["repair"] == 86.5
    assert {s.name for s in storyboard().view(B).debrief.scores} == {"consistency", "honesty"}


@pytest.mark.parametrize(
    ("plan", "seed", "expected"),
    [
        (ash(add="add-noor"), seed_where(), 53.7),
        (ash(choice="eat-all"), seed_where(), 46.2),
        (ash(choice="eat-all", magnets=()), seed_where(gives_away=("ash",)), 45.3),
    ],
    ids=["kept and told Noor", "lied, the envelope shows it", "lied, with a crumb"],
)
def test_other_ways_end_where_the_table_says(plan: Plan, seed: str, expected: float) -> None:
    assert bridge_of(played(plan, TOLD_LUNCH, seed=seed)) == expected


EATEN = ash(choice="eat-all", line="ate-it")


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (ash(), (10, 11, 21)),
        (ash(**SMELL), (11, 11, 22)),
        (ash(choice="eat-all"), (11, 3, 14)),
        (EATEN, (9, 6, 15)),
    ],
    ids=["keeps", "keeps, planned", "eats and hides it", "eats, owns up, makes good"],
)
def test_what_a_play_is_worth_when_lucky(plan: Plan, expected: tuple[int, int, int]) -> None:
    assert points(played(plan, bo(**CHIPS))) == expected


@pytest.mark.parametrize(
    ("plan", "expected"),
    [(ash(), (9, 10, 19)), (ash(**SMELL), (10, 10, 20))],
    ids=["keeps", "keeps, planned"],
)
def test_what_keeping_is_worth_with_the_cat_in_one_of_six(
    plan: Plan, expected: tuple[int, int, int]
) -> None:
    lucky = points(played(plan, bo(**CHIPS)))
    unlucky = points(played(plan, bo(**CHIPS), seed=seed_where(spoils=True)))
    mean = tuple((5 * good + bad) / 6 for good, bad in zip(lucky, unlucky, strict=True))
    assert mean == pytest.approx(expected)


def test_the_bite_tempts_by_two_and_costs_the_pair_five() -> None:
    keeps, hides = (9, 10, 19), points(played(ash(choice="eat-all"), bo(**CHIPS)))
    assert hides[0] - keeps[0] == 2
    assert keeps[2] - hides[2] == 5


def test_admitting_when_asked_costs_less_than_the_envelope_and_more_than_owning_up() -> None:
    asked = played(
        ash(choice="eat-all", line="movement", answer="ash-answer-ate", magnets=()),
        bo(receive="movement-by-whom"),
    )
    owned = played(ash(choice="eat-all", line="ate-it", magnets=()), bo())
    opened = played(ash(choice="eat-all"), bo())
    at_last = played(ash(choice="eat-all", word="ash-last-own"), bo())
    falls = [round(50 - t.scene.trust.a, 2) for t in (owned, at_last, asked, opened)]
    assert falls == [3.0, 3.0, 4.25, 6.25]


def test_a_lie_found_by_the_chin_costs_two_and_a_half_times_owning_up() -> None:
    chin = played(ash(choice="eat-all", magnets=()), bo(receive="show-chin"))
    assert round(50 - chin.scene.trust.a, 2) == 7.5
    assert causes(chin)[:3] == [("kept", A, 52.5), ("kept", B, 52.5), ("put-right", A, 50.0)]


def test_an_apology_after_deception_returns_half_as_much() -> None:
    found = played(ash(choice="eat-all"), bo(receive="show-chin"))
    back = [after for cause, of, after in causes(found) if cause in {"apology", "repair"}]
    assert back == [round(42.5 + 7.5 * 0.15 * 0.70, 1), round(42.5 + 7.5 * (0.105 + 0.10), 1)]


def test_a_change_asked_in_time_lifts_trust_by_nine_tenths() -> None:
    table = played(ash(asks="ash-ask", then="half-it"), bo())
    assert causes(table)[0] == ("kept", A, 52.2)  # 50 + 2.25
    assert table.scene.trust.a == pytest.approx(52.25)
    assert (table.scene.seats.a.ease, table.scene.bond.a) == (-1, 4)


def test_mirrored_seats_end_on_the_same_bridge() -> None:
    for plan in (ash(), EATEN, ash(choice="eat-all"), ash(asks="ash-ask", then="half-it")):
        here = played(plan, TOLD_LUNCH)
        there = played(plan, TOLD_LUNCH, swapped=True)
        assert there.scene.trust.b == pytest.approx(here.scene.trust.a)
        assert there.scene.trust.a == pytest.approx(here.scene.trust.b)
        assert bridge_of(here) == bridge_of(there)
        assert (there.scene.seats.b.ease, there.scene.seats.a.ease) == (
            here.scene.seats.a.ease,
            here.scene.seats.b.ease,
        )
