"""What the two play next: it begins when both want the same, and the server has it."""

from __future__ import annotations

from game.room import effects as fx
from game.room.library import name_of
from game.room.room import wanted
from game.rules import moves as m
from game.scenario.library import Shipped
from tests.rules.anyone import play_through
from tests.rules.play import A, B, Table

SEED = f"{7:032x}"
M10 = f"m10@{Shipped().get('m10').hash}"


def morning() -> Table:
    """Play a first scene to its morning."""
    return play_through(Table().open(SEED), until="morning/open")


def test_another_scene_begins_when_both_want_it() -> None:
    table = morning()
    table.play(A, m.Again(scenario=M10))
    assert wanted(table.room) is None
    assert table.view(A).own.again_scene == M10
    assert table.view(B).partner.wants_scene == M10
    table.play(B, m.Again(scenario=M10))
    assert [e for e in table.heard if isinstance(e, fx.NeedSeed)] == [
        fx.NeedSeed(M10, swapped=False)
    ]
    table.open(SEED, scenario=M10)
    assert table.view(B).scene.scenario == M10


def test_nothing_begins_while_they_want_different_things_and_minds_may_change() -> None:
    table = morning()
    table.play(A, m.Again(scenario=M10))
    table.play(B, m.Again())
    assert wanted(table.room) is None
    table.play(A, m.Again())
    assert wanted(table.room) == fx.NeedSeed("t1", swapped=False)
    assert table.view(B).partner.wants_scene == ""


def test_chairs_of_another_scene_are_chosen_with_it() -> None:
    table = morning()
    table.both(m.Again(scenario=M10, swap=True))
    assert wanted(table.room) == fx.NeedSeed(M10, swapped=True)
    table.open(SEED, scenario=M10, swapped=True)
    table.play(A, m.Stop())
    table.both(m.Again())
    assert wanted(table.room) == fx.NeedSeed("m10", swapped=True)


def test_a_scene_the_server_does_not_have_is_refused_with_a_word_of_its_own() -> None:
    table = morning()
    for name in ("no-such-scene", f"t1@{'0' * 64}", f"our-own@{'1' * 64}"):
        assert table.move(A, m.Again(scenario=name)) == "unknown-scene"
    assert table.view(B).partner.wants_again == ""


def test_before_the_morning_nobody_can_wish_for_another_scene() -> None:
    table = Table().open(SEED)
    assert table.move(A, m.Again(scenario=M10)) == "scene-open"


def test_a_room_of_the_last_evening_lets_either_choose_the_next_scene() -> None:
    table = morning()
    table.both(m.Done())
    assert table.scene.is_over
    table.now_ms += 86_400_000
    table.play(B, m.Again(scenario=M10))
    table.play(A, m.Again(scenario=M10))
    assert wanted(table.room) == fx.NeedSeed(M10, swapped=False)


def test_a_shipped_scene_goes_by_its_id_and_another_edition_by_its_hash() -> None:
    from dataclasses import replace

    t1 = Shipped().get("t1")
    assert name_of(Shipped(), t1) == "t1"
    edition = replace(t1, hash="0" * 64)
    assert name_of(Shipped(), edition) == f"t1@{'0' * 64}"
