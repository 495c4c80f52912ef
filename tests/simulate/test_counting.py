"""What was truly done, by policy: they do what their names say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.simulate.policies import POLICIES, Promising, mixed
from tests.simulate.scenes import deeds, journey

ALL = ("t1", "m10", "r1", "p3")


@pytest.mark.parametrize("name", ["keep", "keep-prepared", "later", "blurter", "padder"])
def test_who_keeps_keeps_everything_and_tells_everything(name: str) -> None:
    done = deeds(name)
    assert done.kept == done.promised == 2
    assert done.truthful == done.accounts == 2
    assert done.told == 2.0


def test_who_breaks_keeps_nothing() -> None:
    for name in ("break-own", "break-hide", "farmer"):
        done = deeds(name)
        assert (done.kept, done.broken) == (0, done.promised)


def test_who_owns_up_is_truthful_about_every_breach() -> None:
    done = deeds("break-own", ALL)
    assert done.truthful == done.accounts == 5  # one scene has two rounds
    assert done.untrue == 0
    assert done.mended == 0


def test_who_hides_is_never_truthful() -> None:
    done = deeds("break-hide", ("t1", "m10", "p3"))
    assert done.truthful == 0
    assert done.untrue == done.accounts


def test_a_slip_is_the_first_promise_only() -> None:
    for name in ("slip-repair", "slip-hide"):
        done = deeds(name)
        assert done.broken == 1
        assert done.kept == done.promised - 1
    assert deeds("slip-repair").mended == 1
    assert deeds("slip-repair").truthful == 2
    assert deeds("slip-hide").truthful == 1
    assert deeds("slip-hide").untrue == 1


def test_a_liar_says_what_is_not_so_and_half_a_truth_is_not_untrue() -> None:
    lies, halves = deeds("liar"), deeds("half-truth")
    assert lies.untrue > 0
    assert lies.truthful == halves.truthful == 0
    assert halves.untrue == 0
    assert halves.told == 0


def test_a_liar_who_promises_deeds_keeps_them() -> None:
    liar = replace(POLICIES["liar"], promises=Promising.DEEDS)
    done = journey(liar, scenes=("m10", "p3")).a.deeds
    assert done.kept == done.promised
    assert done.truthful == 0


def test_a_boundary_everywhere_promises_nothing_and_says_nothing_untrue() -> None:
    done = deeds("dodger")
    assert done.promised == 0
    assert done.untrue == 0
    assert done.boundaries >= 4


def test_asking_for_changes_changes_promises_and_keeps_them() -> None:
    done = deeds("changer")
    assert done.changed == 2
    assert done.kept == done.promised


def test_taking_blame_is_untrue() -> None:
    done = deeds("over-apologiser", ("t1", "m10", "p3"))
    assert done.kept == done.promised
    assert done.untrue == done.accounts


def test_who_listens_well_catches_and_reads_and_who_does_not_does_not() -> None:
    good, poor = (
        deeds(name, ("m10", "p3")) + deeds(name, ("m10", "p3"), seed=2)
        for name in ("good-listener", "interrupter")
    )
    assert good.caught == good.turns == poor.turns == 2
    assert poor.caught < good.caught
    assert poor.matched < good.matched


def test_ratings_are_as_the_policy_rates() -> None:
    scenes = ("m10",)
    assert set(deeds("rater-inflator", scenes).rated) == {4}
    assert set(deeds("rater-deflator", scenes).rated) == {0}
    (rating,) = journey(POLICIES["keep"], POLICIES["interrupter"], scenes).a.deeds.rated
    assert rating < 4


def test_what_was_stopped_counts_for_nothing() -> None:
    done = deeds("stopper", ("m10",))
    assert (done.promised, done.released, done.accounts) == (0, 1, 0)


def test_true_rates_follow_the_traits_a_player_was_drawn_with() -> None:
    keeps = [replace(mixed(0), name=f"k{x}", keeps=x) for x in (0.05, 0.5, 0.95)]
    found = [journey(one, scenes=("r1",), seed=3).a.deeds.kept for one in keeps]
    assert found == sorted(found)
    assert found[0] < found[2]
