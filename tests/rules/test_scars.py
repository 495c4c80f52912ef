"""What deception leaves over several evenings: a slip owned, and the same slip hidden and found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.room import inbound as ib
from game.room.room import new_room
from game.rules import moves as m
from game.rules.events import ScarMoved
from game.rules.seats import Seat
from game.scenario.model import ActionId, Discovery, FactId, Scenario, TextId
from tests.golden.m10.playing import Part, teo, wren
from tests.rules.play import Table
from tests.rules.watching import M10, Only, causes, events_of, play_on

A, B = Seat.A, Seat.B


def scene(*, intensity: int = 2, slips: bool = False, carries: bool = True) -> Scenario:
    """Return the scene with promises of medium size; selling may be a mishap, and may come out."""
    options = tuple(
        tuple(replace(o, slip=slips and o.id == "sell") for o in life.options) for life in M10.lives
    )
    return replace(
        M10,
        meta=replace(M10.meta, intensity=intensity, carries=carries),
        templates=tuple(replace(t, stake=2) for t in M10.templates),
        lives=tuple(
            replace(life, options=mine) for life, mine in zip(M10.lives, options, strict=True)
        ),
        discoveries=(Discovery(TextId("landline"), FactId("sold"), one_in=1),),
        spoiler=None,
    )


def room(scenario: Scenario) -> Table:
    return Table(room=new_room("r", "duo", Only(scenario)))


HUSH = {"offer": "word-hush", "obstacle": "", "response": "", "thank": "", "add": ""}
KEEPS = teo(**HUSH, line="not-down-a-wire")
WHOLE = ("teo-mag-own", "teo-mag-sorry", "teo-mag-table", "teo-mag-reason")
OWNS = teo(**{**HUSH, "add": "add-sold"}, choice="sell", line="not-down-a-wire")
HIDES = teo(**HUSH, choice="sell", line="quiet-week")
OTHER = wren(
    offer="word-wren-none", obstacle="", response="", line="with-people", add="", thank="",
    receive="not-from-him",
)  # fmt: skip


def whole_apology() -> tuple[str, ...]:
    """Return magnets that own it, offer, regret and explain: all that is worth 0.85."""
    magnets = next(g.magnets for g in M10.make_goods if g.role == "teo")
    wanted = {"responsibility", "offer", "regret", "explanation"}
    return tuple(x.id for x in magnets if x.part in wanted)


def evening(table: Table, part: Part, *, heard: bool = False) -> float:
    """Play one evening and return trust in Teo after it."""
    table.put(ib.Opened("m10", "00" * 16, swapped=False, at_ms=table.now_ms))
    play_on(table, OTHER, part, until="talk/share")
    if not heard:
        table.play(A, m.Skip())
    play_on(table, OTHER, replace(part, magnets=whole_apology(), thank=""))
    return round(table.scene.trust.b, 1)


def test_a_slip_that_is_owned_is_nearly_made_good_in_one_evening() -> None:
    table = room(scene(slips=True))
    assert evening(table, KEEPS, heard=True) == 56.1
    before = len(causes(table, B))
    assert evening(table, OWNS) == 54.3
    assert causes(table, B)[before:] == [("owned", 49.4), ("apology", 52.3), ("repair", 54.3)]
    assert evening(table, KEEPS) == 58.8


def test_the_same_slip_hidden_and_found_takes_four_kept_promises() -> None:
    table = room(scene(slips=True))
    assert evening(table, KEEPS, heard=True) == 56.1
    before = len(causes(table, B))
    assert evening(table, HIDES) == 43.1
    assert causes(table, B)[before:] == [("found", 39.3), ("apology", 41.4), ("repair", 43.1)]
    assert (table.scene.caps.b, table.scene.rows.b) == (90, 2)
    assert [evening(table, KEEPS) for _ in range(4)] == [46.0, 48.7, 53.8, 58.4]
    assert (table.scene.caps.b, table.scene.rows.b) == (100, 0)


def test_choosing_to_break_it_gives_less_back_than_a_mishap() -> None:
    chosen, mishap = room(scene()), room(scene(slips=True))
    for table in (chosen, mishap):
        evening(table, OWNS)
    assert chosen.scene.trust.b == pytest.approx(44 + 6 * (0.30 * 0.85 + 0.25))
    assert mishap.scene.trust.b == pytest.approx(44 + 6 * (0.50 * 0.85 + 0.30))


@pytest.mark.parametrize(
    ("intensity", "carries"), [(1, True), (2, False)], ids=["a light scene", "one that forgets"]
)
def test_scenes_for_trying_things_out_leave_no_scar(intensity: int, carries: bool) -> None:  # noqa: FBT001 - a case
    table = room(scene(intensity=intensity, carries=carries))
    evening(table, HIDES)
    assert (table.scene.caps.b, table.scene.rows.b) == (100, 0)
    assert not any(isinstance(event, ScarMoved) for event in events_of(table))


def test_a_halved_gain_shows_its_arithmetic() -> None:
    table = room(scene())
    evening(table, HIDES)
    evening(table, KEEPS)
    whys = [line.why for line in table.view(A).ledger.lines if line.text == "ledger/teo/kept/hush"]
    assert whys[-1].endswith("x 0.5")


def test_a_mishap_that_was_made_up_is_put_right_by_the_envelopes() -> None:
    plain = scene()
    forgot = ActionId("forget")
    facts = tuple(replace(f, done_any=(forgot,)) if f.id == "sold" else f for f in plain.facts)
    lives = tuple(
        replace(
            life,
            options=tuple(
                replace(o, does=(forgot,), slip=True) if o.id == "let-ring" else o
                for o in life.options
            ),
        )
        for life in plain.lives
    )
    hush = tuple(
        replace(t, forbids=(*t.forbids, forgot)) if t.id == "hush" else t for t in plain.templates
    )
    table = room(replace(plain, facts=facts, lives=lives, templates=hush, discoveries=()))
    evening(table, OWNS)  # sold it, and says it was forgotten
    told = [cause for cause, _ in causes(table, B)]
    assert told == ["owned", "apology", "repair", "put-right"]
    assert table.scene.trust.b == pytest.approx(44 + 6 * (0.30 * 0.85 + 0.25))
