"""What comes after a scene: another one both want, promises that are carried on, a small lamp."""

from __future__ import annotations

from dataclasses import replace

from game.client.local.scenes import cards
from game.rules import moves as m
from game.rules.seats import Seat
from game.rules.talk_sections import CarriedView
from game.screens import messages as msg
from game.screens.commands import ReadShelf, SendMove
from game.screens.intents import Step
from tests.screens.laws import all_nodes, check
from tests.screens.playing import Table, nodes_of
from tests.screens.scenes import m10, whole

NOBODY = ("offer-word-none", "offer-word-wren-none", "offer-word-teo-none")


def in_the_morning(table: Table) -> Table:
    """Return a table that has come to the last card of the morning, at seat A."""
    table.play_until(lambda: table.beat() == "morning/open", NOBODY)
    table.pass_ms(9_000)
    table.tell(Seat.A, Step("card", "3"))
    return table


def test_the_shelf_is_read_once_somebody_looks_at_it() -> None:
    table = in_the_morning(Table())
    table.press(Seat.A, "again-scene")
    assert ReadShelf() in table.sent[Seat.A]
    check(table.screen(Seat.A))
    table.tell(Seat.A, msg.ShelfRead(cards()))
    screen = table.screen(Seat.A)
    check(screen)
    offered = {n.name: n.note for n in nodes_of(screen) if n.id.startswith("scene-")}
    about = offered["Grandad’s Watch"]
    assert "minutes" in about
    assert "grandfather" in about
    assert "The Last Dumpling" not in offered


def test_another_scene_is_wished_for_by_its_card() -> None:
    table = in_the_morning(Table())
    table.tell(Seat.A, msg.ShelfRead(cards()))
    table.press(Seat.A, "again-scene")
    watch = next(c for c in cards() if c.id.startswith("m10@"))
    table.press(Seat.A, f"scene-{watch.id}")
    sent = [c.move for c in table.sent[Seat.A] if isinstance(c, SendMove)]
    assert sent[-1] == m.Again(scenario=watch.id)


def test_a_promise_of_an_earlier_evening_may_be_let_go_by_whoever_it_was_given_to() -> None:
    table = Table(plays=m10())
    table.play_until(lambda: table.beat() == "word/offer", ("felt-yes",))
    table.pass_ms(6_000)
    carried = tuple(
        CarriedView(id=f"s1p{seat}", seat=seat, scenario="m10", text="tell-watch", from_scene=1)
        for seat in Seat
    )
    here = table.clients[Seat.A].here
    assert here is not None
    may = (*here.view.beat.may, "release", "settle")
    word = replace(here.view.word, carried=carried)
    view = replace(here.view, word=word, beat=replace(here.view.beat, may=may))
    table.clients[Seat.A] = table.clients[Seat.A].with_seat(replace(here, view=view))
    screen = table.screen(Seat.A)
    check(screen)
    ids = [n.id for n in all_nodes(screen)]
    assert "carried-s1pA" in ids
    assert "release-s1pB" in ids
    assert "release-s1pA" not in ids


def test_whoever_promises_to_stay_is_shown_by_a_small_lamp_to_both() -> None:
    table = Table(plays=whole())
    table.play_until(lambda: table.beat() == "talk/share")
    table.press(Seat.A, "say-albums")
    check(table.screen(Seat.B))
    table.press(Seat.B, "attend")
    assert "lamp" in [n.id for n in all_nodes(table.screen(Seat.B))]
    assert not table.has(Seat.B, "attend")


def test_a_break_says_when_on_this_devices_own_clock() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/account")
    table.clients[Seat.B] = replace(table.clients[Seat.B], ahead_min=120)
    for node in ("aside", "aside-time-out", "minutes-20"):
        table.press(Seat.A, node)
    said = [[n.name for n in all_nodes(table.screen(s)) if n.id == "until"] for s in Seat]
    hours = [int(words[0].split(":")[0][-2:]) for words in said]
    assert (hours[1] - hours[0]) % 24 == 2
