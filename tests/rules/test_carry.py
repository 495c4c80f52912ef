"""From evening to evening in one room: what goes on, what fades, and what is never touched."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.room.room import new_room, open_room, wanted
from game.rules import moves as m
from game.rules.apply_more import left_by
from game.rules.carry import OPEN_MOST, carry_on
from game.rules.carry_events import PromiseCarried, SeatCarried, Skill
from game.rules.consistency import FADE
from game.rules.seats import BySeat
from game.rules.state import Carried
from game.rules.talk_scores import listened
from game.scenario.library import Shipped
from tests.rules.anyone import play_through
from tests.rules.plans import ash, bo
from tests.rules.play import A, B, Table
from tests.rules.probes import draft_of
from tests.rules.rounds import TWICE, twice

DAY = 86_400_000
SEED = f"{7:032x}"
GOOD = ("ring-teo", "not-only-mine")


def evening(table: Table, scenario: str, *, until: str = "", sleeps: bool = True) -> Table:
    """Play a scene a day later, in a room that slept in between."""
    if sleeps and table.log:
        table.room = open_room("r", "duo", Shipped(), table.log)
    table.now_ms += DAY
    table.open(SEED, scenario=scenario)
    return play_through(table, until=until, wants=GOOD)


def left(table: Table) -> Carried:
    """Return what the pair has behind it."""
    return left_by(table.room.state)


def carried(table: Table, seat: object) -> SeatCarried:
    """Return what goes on for a seat."""
    found = left(table).seats[seat]  # type: ignore[index]  # a seat
    assert found is not None
    return found


def with_open(table: Table, *promises: PromiseCarried) -> Table:
    """Let a room have open promises of an earlier evening."""
    state = table.room.state
    known = Carried(
        seats=BySeat(SeatCarried(seat=A, trust=60.0), SeatCarried(seat=B, trust=50.0)),
        open=promises,
        finished=2,
    )
    table.room = replace(table.room, state=replace(state, carried=known))
    return table


REPAIR = PromiseCarried(
    id="s2pA", seat=A, scenario="m10@00", text="wren-mends/repair", number=2, stake=2
)


def test_a_pair_plays_three_scenes_on_three_evenings_and_carries_what_it_should() -> None:
    table = evening(Table(), "t1")
    assert left(table).seats == BySeat(None, None)
    evening(table, "m10")
    opened = table.scene.opened
    assert (opened.starts, opened.start_trust, opened.level) == (None, 50.0, 2)
    ends = {seat: table.scene.trust[seat] for seat in (A, B)}
    assert {seat: carried(table, seat).trust for seat in (A, B)} == ends
    assert left(table).finished == 2
    evening(table, "r1")
    opened = table.scene.opened
    assert opened.starts is not None
    assert [start.trust for start in opened.starts] == [ends[A], ends[B]]
    assert opened.level == 3
    assert table.view(A).bridge.start == pytest.approx(opened.start_trust)
    assert left(table).finished == 3
    assert carried(table, A).honesty.moments > 1


def test_the_log_of_all_evenings_leads_to_the_same_room() -> None:
    table = evening(evening(evening(Table(), "t1"), "m10"), "r1")
    assert open_room("r", "duo", Shipped(), table.log).state == table.room.state


def test_a_first_scene_in_between_neither_reads_nor_changes_anything() -> None:
    table = evening(evening(Table(), "m10"), "t1")
    assert table.scene.opened.starts is None
    assert table.scene.opened.level == 1
    before = left(table)
    evening(table, "m10")
    assert table.room.state.carried == before
    assert table.scene.opened.starts is not None


def test_the_first_scene_counts_once_however_often_it_is_played() -> None:
    table = evening(evening(Table(), "t1"), "t1")
    assert left(table).finished == 1


@pytest.mark.parametrize("row", ["talk/ask", "life/choose", "table/receive", "morning/open"])
def test_a_stop_changes_nothing_that_is_carried(row: str) -> None:
    table = evening(Table(), "m10")
    before = left(table)
    evening(table, "m10", until=row)
    table.play(A, m.Stop())
    assert left(table) == before


def test_a_scene_that_is_left_in_the_morning_for_the_next_one_is_counted() -> None:
    table = evening(Table(), "m10", until="morning/open")
    table.both(m.Again())
    need = wanted(table.room)
    assert need is not None
    table.open(SEED, scenario=need.scenario)
    assert table.scene.opened.starts is not None
    assert table.room.state.carried.finished == 1


def test_evidence_fades_by_a_fifth_with_each_scene() -> None:
    table = evening(Table(), "m10")
    first = carried(table, A).honesty
    fresh = [x for x in table.scene.evidence if x.seat is A and x.score == "honesty"]
    assert first.credit == pytest.approx(FADE * sum(x.weight * x.credit for x in fresh))
    evening(table, "m10")
    again = carried(table, A).honesty
    assert again.credit == pytest.approx(FADE * (first.credit + first.credit / FADE))
    assert again.moments == 2 * first.moments


@pytest.mark.parametrize(("turns", "new"), [(1, 1 / 2), (2, 1 / 3), (3, 0.3), (9, 0.3)])
def test_three_turns_weigh_the_same_and_from_then_on_seven_tenths_stay(
    turns: int, new: float
) -> None:
    table = Table()
    before = SeatCarried(seat=B, trust=50.0, listening=Skill(value=40.0, turns=turns))
    known = Carried(seats=BySeat(SeatCarried(seat=A, trust=50.0), before), finished=2)
    table.room = replace(table.room, state=replace(table.room.state, carried=known))
    evening(table, "m10")
    again = carried(table, B).listening
    (turn,) = listened(table.scene, B)
    assert turn.value == 80.0
    assert again.value == pytest.approx((1 - new) * 40.0 + new * 80.0)
    assert again.turns == turns + 1
    (shown,) = (x for x in table.view(B).debrief.scores if x.name == "listening")
    parts = dict(shown.arithmetic[-1].parts)
    assert (parts["before"], parts["turns"]) == (40.0, turns)
    assert (parts["stays"], parts["new"]) == (100 - round(100 * new), round(100 * new))
    assert shown.value == pytest.approx((parts["stays"] * 40 + parts["new"] * 80) / 100, abs=0.5)


def test_ratings_of_effort_go_on_and_are_shown_in_blocks_only() -> None:
    table = Table()
    for _ in range(3):
        evening(table, "m10")
    assert carried(table, B).ratings == (3, 3, 3)
    shown = str([table.view(seat) for seat in (A, B)])
    assert "ratings" not in shown
    lines = [line for score in table.view(B).debrief.scores for line in score.arithmetic]
    assert all(line.part("effort") is None for line in lines)


def test_own_scores_tell_what_they_have_from_earlier_evenings() -> None:
    table = evening(evening(Table(), "m10"), "m10", until="morning/open")
    lines = [line for score in table.view(A).debrief.scores for line in score.arithmetic]
    assert any(line.kind == "earlier" and line.part("credit") for line in lines)


def test_open_promises_are_shown_to_both_and_never_in_a_scene_that_carries_nothing() -> None:
    table = with_open(evening(Table(), "m10"), REPAIR)
    table.room = replace(table.room, state=replace(table.room.state, scene=None))
    table.open(SEED, scenario="m10")
    for seat in (A, B):
        (shown,) = table.view(seat).word.carried
        assert (shown.id, shown.seat, shown.text) == ("s2pA", A, "wren-mends/repair")
    table.play(A, m.Stop())
    table.open(SEED, scenario="t1")
    assert table.view(A).word.carried == ()


def opened_with(*promises: PromiseCarried) -> Table:
    """Return a scene that begins with these promises open."""
    table = Table(room=new_room("r", "duo", Shipped()))
    return with_open(table, *promises).open(SEED, scenario="m10")


def test_only_the_one_it_was_given_to_may_let_a_promise_go() -> None:
    table = opened_with(REPAIR)
    assert table.move(A, m.Release(promise="s2pA")) == "not-yours"
    assert table.move(B, m.Release(promise="no-such")) == "unknown-option"
    trust = table.scene.trust
    table.play(B, m.Release(promise="s2pA"))
    assert table.view(A).word.carried == ()
    assert (table.scene.trust, table.scene.evidence) == (trust, ())
    assert table.move(B, m.Release(promise="s2pA")) == "unknown-option"


def test_what_was_kept_since_lifts_trust_as_something_late_and_only_once() -> None:
    table = opened_with(REPAIR)
    assert table.move(A, m.Settle(promise="s2pA")) == "not-yours"
    table.play(B, m.Settle(promise="s2pA"))
    assert table.scene.trust[A] == pytest.approx(60 + 5 * 2 * 0.4 * 0.6)
    assert table.view(A).ledger.lines[-1].text == "ledger/settled"
    assert table.move(B, m.Settle(promise="s2pA")) == "unknown-option"
    play_through(table, wants=GOOD)
    assert "s2pA" not in {p.id for p in left(table).open}


def test_a_promise_let_go_in_a_scene_that_is_stopped_is_open_again() -> None:
    table = opened_with(REPAIR)
    table.play(B, m.Release(promise="s2pA"), m.Stop())
    table.open(SEED, scenario="m10")
    assert [p.id for p in table.view(A).word.carried] == ["s2pA"]


def test_a_promise_of_this_scene_may_be_let_go_by_the_other_but_not_while_life_happens() -> None:
    table = play_through(Table().open(SEED, scenario="m10"), until="life/choose", wants=GOOD)
    assert table.move(B, m.Release(promise="pA")) == "not-now"
    play_through(table, until="table/account", wants=GOOD)
    assert table.move(A, m.Release(promise="pA")) == "not-yours"
    assert table.move(B, m.Settle(promise="pA")) == "not-offered"
    table.play(B, m.Release(promise="pA"))
    assert [p.status for p in table.view(A).promise.promises if p.seat is A] == ["released"]
    play_through(table, until="morning/open", wants=GOOD)
    assert [x for x in table.scene.evidence if x.seat is A and x.ref == "promise"] == []


@pytest.mark.parametrize(("later", "is_open"), [("", True), ("bo-twelve", False)])
def test_an_offer_nobody_has_taken_yet_is_open_the_next_evening(
    later: str,
    is_open: bool,  # noqa: FBT001 - from the table
) -> None:
    sorry = ash(choice="eat-all", line="ate-it")
    table = twice((sorry, bo(takes="bo-not-yet", later=later)), until="morning/open")
    texts = {p.text for p in left(table).open}
    assert texts == ({f"{TWICE.make_goods[0].id}/repair"} if is_open else set())


def test_only_the_latest_open_promises_go_on() -> None:
    many = tuple(replace(REPAIR, id=f"s{n}pA", number=n) for n in range(OPEN_MOST + 3))
    table = play_through(opened_with(*many), wants=GOOD)
    assert next(p.number for p in left(table).open if p.text == REPAIR.text) >= 3


def test_practice_leaves_nothing_behind() -> None:
    table = evening(Table(), "m10", until="morning/open")
    draft = draft_of(table)
    scene = replace(table.scene, opened=replace(table.scene.opened, practice=True))
    draft.state = replace(draft.state, scene=scene)
    carry_on(draft)
    assert draft.events == []
