"""Taking what is said, making good, planning, and thanks."""

from __future__ import annotations

from dataclasses import replace

from game.rules.moves import Agree, Apologise, Guess, Mend, Receive, Report
from game.rules.seats import Seat
from game.scenario.library import find
from game.scenario.model import ApologyPart, ReceiveAct, RoleId
from game.simulate.policies import POLICIES, Policy
from tests.simulate.scenes import KEEP, scene


def parts(policy: Policy) -> set[ApologyPart]:
    sent = scene(policy).seats.a.last(Apologise)
    assert sent is not None
    kinds = {str(m.id): m.part for m in find("m10").make_good(RoleId("wren")).magnets}
    return {kinds[magnet] for magnet in sent.magnets}


def test_who_makes_good_says_so_and_does_it() -> None:
    assert ApologyPart.OFFER in parts(POLICIES["farmer"])
    assert scene(POLICIES["farmer"]).seats.a.last(Mend, "make-good/together") is not None
    promise = scene(POLICIES["farmer"]).promise(Seat.A)
    assert promise is not None
    assert promise.status == "mended"


def test_who_only_owns_up_sends_a_silence() -> None:
    assert parts(POLICIES["break-own"]) == set()


def test_an_apology_too_many_asks_to_be_forgiven() -> None:
    assert ApologyPart.FORGIVE in parts(replace(POLICIES["farmer"], name="many", apologises=5))


def test_a_truth_is_thanked_for_and_a_slip_brushes_it_aside() -> None:
    acts = {str(line.id): line.act for line in find("m10").receive(RoleId("teo")).table}
    for policy, act in ((KEEP, ReceiveAct.THANK), (POLICIES["adviser"], ReceiveAct.SLIP)):
        took = scene(KEEP, policy).seats.b.last(Receive, "table/receive")
        assert took is not None
        assert acts[took.line] is act


def test_the_card_that_works_is_picked_once_its_price_is_known() -> None:
    picked = scene(KEEP).seats.a.last(Agree)
    assert picked == Agree(option="plan-months")


def test_what_is_felt_at_the_snap_is_what_both_can_tell() -> None:
    reads = replace(KEEP, name="reads", reads=1.0)
    found = scene(POLICIES["break-own"], reads, scenario="t1")
    assert found.seats.a.last(Report) == Report(feeling="exposed")
    assert found.seats.b.last(Report) == Report(feeling="low")
    assert found.seats.b.last(Guess) == Guess(feeling="exposed")
