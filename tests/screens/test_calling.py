"""A player who asked for it is called to their turn, once, out of sight, and never while hidden."""

from __future__ import annotations

from dataclasses import replace

from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import intents as i
from game.screens.calling import calls, turn_of
from game.screens.other_news import CallAnswered
from game.screens.state import Place
from tests.screens.laws import checked
from tests.screens.playing import Table, nodes_of, with_settings

A, B = Seat.A, Seat.B


def test_a_turn_has_one_name_while_it_waits_and_none_when_it_is_done() -> None:
    table = Table()
    turn = turn_of(table.clients[A])
    assert turn
    table.pass_ms(2_000)
    assert turn_of(table.clients[A]) == turn
    table.press(A, "send")
    assert not turn_of(table.clients[A])
    table.press(B, "send")
    assert turn_of(table.clients[A]) not in {"", turn}


def test_nobody_is_called_who_did_not_ask_or_who_is_looking() -> None:
    table = Table()
    assert not calls("", "1 door", table.clients[A], is_front=False)
    with_settings(table, A, notify=True)
    assert calls("", "1 door", table.clients[A], is_front=False)
    assert not calls("", "1 door", table.clients[A], is_front=True)
    assert not calls("1 door", "1 door", table.clients[A], is_front=False)
    assert not calls("1 door", "", table.clients[A], is_front=False)


def test_a_pause_a_stop_and_hiding_call_nobody() -> None:
    table = Table()
    table.tell(B, i.Play(m.Pause()))
    assert not turn_of(table.clients[A])
    table.tell(B, i.Play(m.Resume()))
    assert turn_of(table.clients[A])
    hidden = replace(table.clients[A], place=Place.HIDDEN)
    assert not turn_of(hidden)
    table.tell(B, i.Play(m.Stop()))
    assert not turn_of(table.clients[A])


def test_practice_calls_nobody() -> None:
    table = Table()
    here = table.clients[A].here
    assert here is not None
    assert not turn_of(table.clients[A].with_seat(replace(here, mode="solo")))


def test_the_settings_say_so_when_the_system_did_not_take_a_call() -> None:
    table = Table()
    with_settings(table, A, notify=True)
    table.tell(A, CallAnswered(taken=False))
    table.tell(A, i.Go("settings"))
    assert "unheard" in {node.id for node in nodes_of(checked(table.clients[A]))}
    table.tell(A, CallAnswered(taken=True))
    assert "unheard" not in {node.id for node in nodes_of(checked(table.clients[A]))}
