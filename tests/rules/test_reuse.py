"""A view built on the one before is the view built from nothing, in every scene we know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import pytest

from game.room import inbound as ib
from game.room.effects import Effect, Entry
from game.room.room import Room, new_room, open_room, step
from game.rules import moves as m
from game.rules import possible
from game.rules.beats import ANY_BEAT, kind_of, row
from game.rules.copying import replace
from game.rules.draft import Draft
from game.rules.lawful import problem
from game.rules.reuse import change_between, stands
from game.rules.seats import Seat
from game.rules.state import State
from game.rules.views import view_for
from game.scenario.library import Shipped
from tests.golden.m10.test_m10 import SCENES as M10
from tests.golden.p3.test_p3 import SCENES as P3
from tests.golden.r1.test_r1 import SCENES as R1
from tests.golden.test_golden import SCENES
from tests.rules.anyone import next_move
from tests.rules.plans import ash, bo, played
from tests.rules.play import A, B, Table, seed_where, storyboard

AN_ASIDE, A_WAIT, A_SKIP = 0.2, 0.5, 0.08
A_SECTION_STANDS = 0.4  # of all sections: less, and the reuse would not be worth its lists
SECTIONS = ("dossier", "ledger", "promise", "bridge", "scene", "own", "partner", "debrief")
EVERY = {
    **SCENES,
    **{f"m10 {name}": told for name, told in M10.items()},
    **{f"p3 {name}": told for name, told in P3.items()},
    **{f"r1 {name}": told for name, told in R1.items()},
}


@dataclass
class Watch:
    """Holds every view of every table against one built from nothing; counts what stood."""

    stood: int = 0
    looked: int = 0

    def look(self, before: State, room: Room) -> None:
        """Compare, and ask what stands since."""
        scenario = room.scenario
        if scenario is None:
            return
        change = change_between(before, room.state)
        for seat in (A, B):
            assert room.views[seat] == view_for(scenario, room.state, seat)
            self.looked += len(SECTIONS)
            self.stood += sum(stands(section, change, seat) for section in SECTIONS)


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """Have every table of a test watched."""
    kept, put = Watch(), Table.put

    def watched(self: Table, inbound: ib.Inbound) -> tuple[Effect, ...]:
        before = self.room.state
        heard = put(self, inbound)
        kept.look(before, self.room)
        return heard

    monkeypatch.setattr(Table, "put", watched)
    return kept


@pytest.mark.parametrize("told", EVERY.values(), ids=EVERY)
def test_every_golden_scene_looks_the_same_from_either_way(
    told: Callable[[], Table], watch: Watch
) -> None:
    told()
    assert watch.looked > 100


def test_so_do_pauses_breaks_rewinds_and_bids(watch: Watch) -> None:
    table = Table().open(seed_where()).to_word()
    table.play(A, m.Offer(option="word-full"))
    table.play(A, m.Rewind())
    table.play(B, m.Pause(), m.Resume())
    table.play(A, m.Bid())
    table.play(B, m.Turn(), m.TimeOut(minutes=10))
    table.wait(60_000)
    table.play(B, m.Back(), m.Heat(level=4))
    table.play(A, m.Offer(option="word-full"), m.Offer(option="word-none"))
    table.play(B, m.Skip())
    assert table.scene.beat != "word"
    assert watch.looked > 100


def test_much_of_a_view_stands_from_one_entry_to_the_next(watch: Watch) -> None:
    storyboard()
    assert watch.stood > A_SECTION_STANDS * watch.looked


@pytest.mark.parametrize("told", EVERY.values(), ids=EVERY)
def test_a_room_that_followed_its_decisions_is_the_one_read_from_its_log(
    told: Callable[[], Table],
) -> None:
    table = told()
    read = open_room("r", "duo", Shipped(), table.log)
    assert read.state == table.room.state
    assert read.post == table.room.post
    assert read.views == table.room.views
    assert read.next_wake_ms == table.room.next_wake_ms


def test_what_may_be_done_is_what_at_least_one_move_of_would_be_lawful() -> None:
    table = played(ash(choice="eat-all", line="ate-it"), bo(), each=offers_what_is_lawful)
    assert table.room.seq > 20


def offers_what_is_lawful(table: Table) -> None:
    """Hold every kind that is offered, and every one that is not, against the law itself."""
    scenario = table.room.scenario
    assert scenario is not None
    here = (m.Thank,) if table.scene.is_over else tuple(row(table.scene.row).moves)
    for seat in (A, B):
        draft = Draft(scenario, table.room.state, 0, 0)
        lawful = {
            kind_of(kind)
            for kind in (*ANY_BEAT, *here)
            for move in possible._samples(draft, seat, kind)
            if problem(draft, seat, table.scene.visit, move) is None
        }
        assert table.view(seat).beat.may == tuple(sorted(lawful))


@pytest.mark.parametrize("scenario", ["t1", "m10", "r1", "p3"])
@pytest.mark.parametrize("seed", range(3))
def test_so_does_a_scene_that_wanders(scenario: str, seed: int, watch: Watch) -> None:
    """Two who mostly go on, and now and then pause, bid, skip, begin anew or wait."""
    luck, table = Random(seed), Table().open(seed_where(), scenario=scenario)  # noqa: S311 - a walk
    asides = (m.Pause(), m.Bid(), m.Turn(), m.Heat(level=3), m.Rewind())
    for _ in range(150):
        seat = luck.choice((A, B))
        going = None if luck.random() < AN_ASIDE else next_move(table, seat)
        if going is not None:
            table.move(seat, going)
        elif luck.random() < A_WAIT:
            table.wait(6_000)
        else:
            aside = m.Skip() if luck.random() < A_SKIP else luck.choice(asides)
            table.move(seat, m.Resume() if seat in table.scene.paused else aside)
        offers_what_is_lawful(table)
    assert watch.looked > 100
    assert table.scene.visit > 3


def test_nothing_stands_across_scenes() -> None:
    before, after = storyboard().room.state, storyboard().room.state
    assert before == after
    assert change_between(before, after) is None


def test_a_copy_has_the_changed_fields_and_no_others() -> None:
    entry = Entry(seq=1, at_ms=2, by="A", n=1, raw=b"", events=())
    copy = replace(entry, seq=2)
    assert (copy.seq, copy.at_ms, copy.by) == (2, 2, "A")
    assert entry.seq == 1
    with pytest.raises(TypeError, match="expected fields of Entry, not colour"):
        replace(entry, colour="blue")  # type: ignore[call-arg]  # that is the point
    room, _ = step(new_room("r", "duo", Shipped()), ib.Came(Seat.A, 5))
    assert room.online == replace(room).online
