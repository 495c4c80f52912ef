"""An opened scene played once more from what one device knows fits, and a changed one does not."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from game.room.replay import Course, KnownMove, Verdict, replay, stretches
from game.room.room import open_seqs
from game.rules import moves as m
from game.rules.beats import ANY_BEAT
from game.rules.events import MoveMade
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.scenario.library import Shipped
from tests.rules.plans import CHIPS, SMELL, Plan, ash, bo, played
from tests.rules.play import A, B, Table, seed_where, storyboard
from tests.rules.probes import answers

T1 = Shipped().get("t1")
RARE = (m.Stop, m.Skip, m.ChangeTopic, m.TimeOut, m.Pause, m.Again)


def course(table: Table, seat: Seat) -> Course:
    """Gather what this seat's device knows of a scene: own moves, and letters that opened."""
    known, letters = [], []
    opened = open_seqs(table.room, seat, 0)
    for entry in table.log:
        made = next((e for e in entry.events if isinstance(e, MoveMade)), None)
        if made is None:
            continue
        if made.seat is seat or entry.seq in opened:
            visit = entry.raw.decode().partition("@")[2] or "0"
            known.append(KnownMove(entry.seq, made.seat, int(visit), made.move))
        if made.seat is not seat and entry.seq in opened:
            letters.append((entry.seq, entry.n or 0))
    upto = table.log[-1].seq
    return Course(seat, 1, upto, tuple(known), hidden=stretches(tuple(letters), upto))


class Visited(Table):
    """A table whose entries remember the visit that their moves were meant for."""

    def move(self, seat: Seat, move: m.Move, *, visit: int | None = None) -> str:
        """Make a move of this visit."""
        from game.room import effects as fx
        from game.room import inbound as ib

        n = self.room.accepted[seat].n + 1
        at = self.scene.visit if visit is None else visit
        raw = f"{move!r}@{at}".encode()
        effects = self.put(ib.Moved(seat, n, at, move, raw, self.now_ms))
        refused = [e.code for e in effects if isinstance(e, fx.Refuse)]
        return str(refused[0]) if refused else ""


def wander(seed: int) -> Visited:
    """Play lawfully at random, with waits, until some time after the envelopes are open."""
    luck = Random(seed)  # noqa: S311 - a scene that can be told again
    table = Visited()
    table.open(f"{seed:032x}", swapped=bool(seed % 2))
    morning = 0
    for _ in range(600):
        if morning > 8 or table.scene.stopped:
            break
        morning += table.scene.envelopes_open
        seat = luck.choice((A, B))
        if luck.random() < 0.3:
            table.wait(luck.choice((0, 100, 4_000, 9_000, 16_000)))
            continue
        lawful = [move for move, code in answers(table, seat) if not code]
        inside = [x for x in lawful if type(x) not in ANY_BEAT]
        pool = inside if inside and luck.random() < 0.85 else lawful
        move = luck.choice(pool)
        if isinstance(move, RARE) and luck.random() < (0.97 if isinstance(move, m.Stop) else 0.6):
            continue
        if isinstance(move, m.Again):
            continue
        table.play(seat, move)
    return table


def verdict(table: Table, seat: Seat, view: SeatView | None = None) -> Verdict:
    return replay(T1, course(table, seat), view or table.view(seat))


def visited(told: Table) -> Visited:
    """Tell a scene again at a table that remembers visits."""
    table = Visited()
    table.now_ms = told.log[0].at_ms
    table.open(told.scene.opened.seed)
    for entry in told.log[1:]:
        table.wait(max(0, entry.at_ms - table.now_ms))
        made = next((e for e in entry.events if isinstance(e, MoveMade)), None)
        if made is not None:
            table.play(made.seat, made.move)
    assert [e.seq for e in table.log] == [e.seq for e in told.log]
    return table


@pytest.mark.parametrize("seat", [A, B])
@pytest.mark.parametrize(
    "plans",
    [
        (ash(), bo()),
        (ash(**SMELL), bo(**CHIPS)),
        (ash(choice="eat-all", line="ate-it", magnets=()), bo()),
        (ash(choice="eat-all", line="left-it"), bo(receive="bo-show")),
    ],
    ids=("kept", "prepared", "silence", "check"),
)
def test_a_scene_as_it_was_fits(plans: tuple[Plan, Plan], seat: Seat) -> None:
    table = visited(played(*plans))
    assert verdict(table, seat) is Verdict.FITS


@pytest.mark.parametrize("seed", range(6))
def test_whatever_two_people_do_the_scene_fits_on_both_devices(seed: int) -> None:
    table = wander(seed)
    if table.scene.envelopes_open:
        assert [verdict(table, seat) for seat in (A, B)] == [Verdict.FITS] * 2
    else:
        assert table.scene.stopped, "nothing is checked that was never opened"


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6, 126))
def test_nor_in_many_more_wanderings(seed: int) -> None:
    table = wander(seed)
    if table.scene.envelopes_open:
        found = {verdict(table, seat) for seat in (A, B)}
        left = any(
            isinstance(e, MoveMade) and isinstance(e.move, m.Skip | m.ChangeTopic | m.Rewind)
            for entry in table.log
            for e in entry.events
        )
        assert Verdict.DIFFERS not in found
        assert left or found == {Verdict.FITS}


def shown(view: SeatView, **changes: object) -> SeatView:
    section, fields = next(iter(changes.items()))
    assert isinstance(fields, dict)
    return replace(view, **{section: replace(getattr(view, section), **fields)})


@pytest.mark.parametrize("seat", [A, B])
def test_any_changed_sum_or_luck_is_found(seat: Seat) -> None:
    table = visited(storyboard())
    view = table.view(seat)
    line = view.ledger.lines[0]
    changes = [
        shown(view, bridge={"value": view.bridge.value + 0.1}),
        shown(view, bridge={"fireflies": view.bridge.fireflies + 1}),
        shown(
            view, ledger={"lines": (replace(line, delta=line.delta + 1), *view.ledger.lines[1:])}
        ),
        shown(view, scene={"seed": seed_where(spoils=True)}),
        shown(view, scene={"seed": "no number at all"}),
        shown(view, scene={"lid": "whole"}),
        shown(view, scene={"roles": view.scene.roles[::-1]}),
        shown(view, debrief={"ending": "open"}),
        shown(view, debrief={"moments": ()}),
        shown(view, partner={"apology": ()}),
        shown(view, own={"ease": view.own.ease + 1}),
        replace(view, transcript=view.transcript[:-1]),
    ]
    assert [verdict(table, seat, changed) for changed in changes] == [Verdict.DIFFERS] * 12


def test_a_letter_kept_back_or_a_move_put_in_is_found() -> None:
    table = visited(storyboard())
    whole = course(table, B)
    for known in whole.moves:
        lacking = replace(whole, moves=tuple(k for k in whole.moves if k is not known))
        assert replay(T1, lacking, table.view(B)) is Verdict.DIFFERS
    invented = KnownMove(whole.upto + 1, A, whole.moves[-1].visit, m.Done())
    more = replace(whole, upto=whole.upto + 1, moves=(*whole.moves, invented))
    assert replay(T1, more, table.view(B)) is Verdict.DIFFERS


def test_a_last_letter_that_was_not_kept_is_no_lie_to_whoever_comes_the_next_day() -> None:
    table = visited(storyboard())
    table.play(A, m.Done())
    before = course(table, A)
    table.play(B, m.Thank(option="thank-ash-straight"), m.Done())
    upto = table.log[-1].seq
    (last,) = before.hidden
    gone = replace(before, upto=upto, hidden=(replace(last, last=upto),))
    view = table.view(A)
    assert replay(T1, gone, view) is Verdict.DIFFERS
    late = replace(gone, came_late=True)
    assert replay(T1, late, view) is Verdict.UNSURE
    untrue = shown(view, bridge={"value": view.bridge.value + 0.1})
    assert replay(T1, late, untrue) is Verdict.DIFFERS, "a changed sum is found all the same"
    assert replay(T1, replace(course(table, A), came_late=True), view) is Verdict.FITS


def test_a_server_that_claims_a_million_entries_costs_no_time() -> None:
    table = visited(storyboard())
    claimed = replace(course(table, B), upto=10**6)
    assert replay(T1, claimed, table.view(B)) is not Verdict.FITS


def test_stretches_lie_between_letters_and_after_the_last() -> None:
    found = stretches(((5, 1), (9, 4)), 12)
    assert [(s.first, s.last, s.most > 2) for s in found] == [(6, 8, False), (10, 12, True)]
