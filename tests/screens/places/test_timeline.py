"""The evening as one line: every moment is on it, and it says what the bridge did."""

from __future__ import annotations

import itertools

import pytest

from game.client.album_scene import opened, snapped
from game.client.stroll import Stroll
from game.client.words import load_texts
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import intents as i
from game.screens.places.timeline_stops import Mark, Stop, stop_for, stop_with, stops_of
from game.screens.scene import Scene
from game.screens.tree import Node, Role, walk
from tests.screens.laws import checked
from tests.screens.playing import Table, english, t1

A, B = Seat.A, Seat.B
EATEN = ("life-eat-all", "line-ate-it")


def in_the_morning(*wishes: str) -> Table:
    """Play to the morning and open A's page of the timeline."""
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open", wishes)
    table.tell(A, i.Go("more", "timeline"))
    return table


def stops(table: Table, seat: Seat = A) -> tuple[Stop, ...]:
    """Return the moments as a seat may know them."""
    client = table.clients[seat]
    assert client.here is not None
    return stops_of(Scene(client, client.here, t1(), english()))


def stops_in(stroll: Stroll) -> tuple[Stop, ...]:
    """Return the moments of a walk through a scene."""
    assert stroll.state.here is not None
    return stops_of(Scene(stroll.state, stroll.state.here, stroll.scenario, load_texts()))


def own_account(table: Table) -> int:
    """Return the place of what A said at the table."""
    said = enumerate(stops(table))
    return next(n for n, s in said if s.mark is Mark.ACCOUNT and s.seat is A)


def nodes(table: Table) -> dict[str, Node]:
    """Return A's work by id."""
    return {n.id: n for n in walk(table.screen(A).work)}


def test_the_line_has_promises_choices_accounts_and_making_good_in_their_order() -> None:
    found = stops(in_the_morning(*EATEN))
    marks = [s.mark for s in found]
    assert marks[:6] == [
        Mark.PROMISE, Mark.PROMISE, Mark.TEMPTATION, Mark.TEMPTATION, Mark.ACCOUNT, Mark.ACCOUNT,
    ]  # fmt: skip
    assert all(s.words for s in found)


def test_making_good_and_a_time_out_stand_on_the_line() -> None:
    found = stops_in(opened())
    repair = next(s for s in found if s.mark is Mark.REPAIR)
    assert (repair.seat, repair.beat) == (A, "make-good")
    assert repair.moved > 0
    stroll = snapped().mine(m.TimeOut(minutes=10), m.Back()).wait(10_000)
    stroll.onward("morning/open")
    away = next(s for s in stops_in(stroll) if s.mark is Mark.TIME_OUT)
    assert (away.seat, away.beat, away.moved) == (A, "snap", 0.0)


def test_the_curve_starts_where_the_bridge_began_and_ends_where_it_is() -> None:
    table = in_the_morning(*EATEN)
    found, here = stops(table), table.clients[A].here
    assert here is not None
    assert found[0].before == here.view.bridge.start
    assert found[-1].after == pytest.approx(here.view.bridge.value, abs=0.05)
    assert all(one.after == two.before for one, two in itertools.pairwise(found))


def test_both_see_the_same_line_and_never_one_of_directed_trust() -> None:
    table = in_the_morning(*EATEN)
    assert [(s.mark, s.seat, s.after) for s in stops(table)] == [
        (s.mark, s.seat, s.after) for s in stops(table, B)
    ]
    here = table.clients[A].here
    assert here is not None
    lines = here.view.ledger.lines
    directed = {round(50 + sum(x.delta for x in lines if x.seat is seat), 1) for seat in (A, B)}
    shared = {round(s.after, 1) for s in stops(table)}
    assert shared - {50.0}
    assert len(directed) == 2
    assert not directed <= shared


def test_every_line_of_the_ledger_is_in_exactly_one_moment() -> None:
    table = in_the_morning("life-corner", "line-left-it")
    here = table.clients[A].here
    assert here is not None
    found = stops(table)
    held = [n for s in found for n in s.lines]
    assert sorted(held) == list(range(len(here.view.ledger.lines)))
    assert all(found[stop_with(found, n)].lines.count(n) == 1 for n in held)


def test_a_second_round_stands_behind_the_first_one() -> None:
    stroll = Stroll(plays="r1").begin().onward("morning/open", act=2)
    found = stops_in(stroll)
    choices = [s.act for s in found if s.mark is Mark.TEMPTATION]
    assert choices == [1, 1, 2, 2]
    where = [(s.beat, s.act) for s in found]
    assert where.index(("table", 1)) < where.index(("word", 2)) < where.index(("table", 2))
    assert {s.beat for s in found if s.mark is Mark.HEARD} == {"talk", "talk-back"}


def test_arrows_go_from_moment_to_moment_and_stop_at_both_ends() -> None:
    table = in_the_morning(*EATEN)
    line = nodes(table)["line"]
    assert line.role is Role.SLIDER
    assert line.name.startswith("Word: a promise")
    assert "before" not in nodes(table)
    table.press(A, "after")
    assert nodes(table)["line"].value.startswith("1 0 ")
    last = len(stops(table)) - 1
    table.tell(A, i.Pick("timeline", str(last)))
    assert "after" not in nodes(table)
    assert "before" in nodes(table)


def test_a_moment_shows_its_record_line_and_what_the_bridge_did() -> None:
    table = in_the_morning(*EATEN)
    account = own_account(table)
    table.tell(A, i.Pick("timeline", str(account)))
    found = nodes(table)
    assert found["record"].name == "I ate it. It was warm and I was weak."
    assert found["bridge-did"].name == "The bridge drew back a little."
    table.tell(A, i.Step("numbers"))
    assert " to " in nodes(table)["bridge-did"].name


def test_from_a_moment_to_its_sum_and_back() -> None:
    table = in_the_morning(*EATEN)
    account = own_account(table)
    table.tell(A, i.Pick("timeline", str(account)))
    table.press(A, "its-sum")
    screen = checked(table.clients[A])
    assert screen.id == "more-ledger"
    opened = next(n for n in walk(screen.work) if n.id.startswith("to-"))
    table.press(A, opened.id)
    assert table.screen(A).id == "more-timeline"
    assert nodes(table)["line"].value.startswith(f"{account} 0 ")


def test_the_whole_line_can_be_read_as_a_list() -> None:
    table = in_the_morning(*EATEN)
    rows = [n for n in nodes(table).values() if n.id.startswith("stop-")]
    assert len(rows) == len(stops(table))
    assert all("bridge" in row.note for row in rows)
    assert "began growing" in nodes(table)["line"].note


def test_before_the_morning_and_after_a_stop_there_is_no_line() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/account")
    assert stops(table) == ()
    table.tell(A, i.Go("more", "timeline"))
    assert table.screen(A).id == "more-ledger"


def test_a_place_that_is_not_on_the_line_leads_nowhere() -> None:
    found = stops(in_the_morning())
    assert stop_for(found, "plan", 1, A) == -1
    assert found[stop_for(found, "life", 1, B)].seat is B
