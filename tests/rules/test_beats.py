"""The one table: its rows, when each move opens, and that nothing else moves a beat."""

from __future__ import annotations

import typing

import pytest

from game.rules import moves as m
from game.rules.beats import ANY_BEAT, ROOM_MOVES, TABLE, Opens, kind_of, row
from game.rules.flow import following
from game.rules.seats import Seat
from game.scenario.library import Shipped
from tests.rules.plans import ash, bo, played
from tests.rules.play import Table
from tests.rules.probes import answers, every_move
from tests.rules.scenes import WHOLE

A, B = Seat.A, Seat.B
NAMES = [r.name for r in TABLE]
EATEN = ash(choice="eat-all", line="movement", answer="ash-answer-ate")
ASKS = bo(
    receive="movement-by-whom", takes="bo-not-yet", later="bo-twelve",
    counters="half", cards=("plan-soup", "plan-fold"),
)  # fmt: skip


def test_every_row_has_its_own_name_and_beats_stand_together() -> None:
    assert len(set(NAMES)) == len(NAMES)
    beats = [r.beat for r in TABLE]
    assert [b for i, b in enumerate(beats) if i == 0 or beats[i - 1] != b] == list(
        dict.fromkeys(beats)
    )


def test_the_beats_are_those_the_scenario_names_in_its_order() -> None:
    every = tuple(dict.fromkeys(r.beat for r in TABLE))
    assert every == WHOLE.meta.beats
    t1 = Shipped().get("t1").meta.beats
    assert t1 == tuple(beat for beat in every if beat in t1)


def test_every_kind_of_move_has_a_place() -> None:
    placed = {kind for r in TABLE for kind in r.moves} | set(ANY_BEAT) | ROOM_MOVES
    assert placed == set(typing.get_args(m.Move))


@pytest.mark.parametrize(
    ("name", "opens"),
    [
        ("word/offer", {"offer": "close", "prepare": "envelopes"}),
        ("life/choose", {"choose": "envelopes", "ask-change": "ask", "answer-change": "now"}),
        ("table/account", {"account": "close", "predict": "envelopes"}),
        ("table/receive", {"receive": "now", "land": "envelopes"}),
        ("table/answer", {"answer": "now"}),
        ("snap/feel", {"report": "close", "guess": "close"}),
        ("make-good/magnets", {"apologise": "now"}),
        ("last-word/dawn", {"account": "close"}),
    ],
)
def test_each_move_opens_when_the_table_says(name: str, opens: dict[str, str]) -> None:
    assert {kind_of(k): o.value for k, o in row(name).moves.items()} == opens


def test_own_weather_never_opens() -> None:
    assert ANY_BEAT[m.Heat] is Opens.NEVER
    assert {kind_of(k) for k, o in ANY_BEAT.items() if o is not Opens.NOW} == {"heat"}


def test_an_unknown_row_is_named() -> None:
    with pytest.raises(KeyError, match="no/where"):
        row("no/where")


def test_a_scene_with_everything_in_it_plays_every_row_in_order() -> None:
    rows: list[str] = []

    def note(table: Table) -> None:
        if not rows or rows[-1] != table.scene.row:
            rows.append(table.scene.row)

    played(EATEN, ASKS, until="", each=note, scenario="test-whole")
    assert rows == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_row_takes_its_own_moves_and_no_others(name: str) -> None:
    table = played(EATEN, ASKS, until=name, scenario="test-whole")
    allowed = {kind_of(k) for k in (*row(name).moves, *ANY_BEAT)}
    for seat in (A, B):
        taken = {kind_of(move) for move, code in answers(table, seat) if not code}
        assert taken <= allowed
        foreign = [
            code
            for move, code in answers(table, seat)
            if kind_of(move) not in allowed and type(move) not in ANY_BEAT
        ]
        assert set(foreign) == {"not-now"}


@pytest.mark.parametrize("name", NAMES)
def test_time_alone_ends_no_row_that_waits_for_somebody(name: str) -> None:
    table = played(EATEN, ASKS, until=name, scenario="test-whole")
    table.wait(3_600_000)
    ends_itself = {"snap/shown", "make-good/together", "plan/together"}
    assert (table.scene.row != name) == (name in ends_itself)


@pytest.mark.parametrize("name", NAMES)
def test_a_move_meant_for_another_beat_is_told_that_it_passed(name: str) -> None:
    table = played(EATEN, ASKS, until=name, scenario="test-whole")
    for move in every_move("ash"):
        if type(move) not in ANY_BEAT:
            assert table.move(A, move, visit=table.scene.visit - 1) == "beat-passed"
    assert table.move(A, m.Skip(), visit=table.scene.visit - 1) in {"beat-passed", "not-now"}


def test_nothing_follows_the_morning() -> None:
    table = played()
    assert following(Shipped().get("t1"), table.scene) is None


def test_the_rows_of_a_beat_share_a_visit_and_every_beat_has_its_own() -> None:
    visits: dict[str, set[int]] = {}

    def note(table: Table) -> None:
        visits.setdefault(table.scene.beat, set()).add(table.scene.visit)

    played(EATEN, ASKS, each=note)
    assert [len(v) for v in visits.values()] == [1] * len(visits)
    assert [min(v) for v in visits.values()] == list(range(1, len(visits) + 1))


@pytest.mark.parametrize("missing", ["snap", "make-good", "last-word"])
def test_a_beat_the_scenario_does_not_name_is_not_played(missing: str) -> None:
    from dataclasses import replace

    t1 = Shipped().get("t1")
    beats = tuple(b for b in t1.meta.beats if b != missing)
    shorter = replace(t1, meta=replace(t1.meta, beats=beats))
    table = played(EATEN, ASKS, until="table/answer")
    assert table.scene.beat == "table"
    assert missing not in [row_.beat for row_ in TABLE if _plays(shorter, table, row_.name)]


def _plays(scenario: object, table: Table, name: str) -> bool:
    from game.rules.flow import plays
    from game.scenario.model import Scenario

    assert isinstance(scenario, Scenario)
    return plays(scenario, table.scene, row(name))
