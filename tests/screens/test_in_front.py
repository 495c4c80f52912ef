"""A window is nobody's business, but for the one who promised to keep it in front."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules import moves as m
from game.rules.seats import BySeat
from game.screens.in_front import in_front
from game.screens.intents import Play
from game.screens.outbox import Outbox, Parcel
from game.screens.state import ClientState, SeatState
from tests.rules.play import A
from tests.rules.talking import at_talk


def device(lamp: str, *, mode: str = "duo", may: tuple[str, ...] = ("focus",)) -> ClientState:
    """Return a device whose view shows this lamp."""
    view = at_talk().view(A)
    view = replace(view, talk=replace(view.talk, presence=lamp), beat=replace(view.beat, may=may))
    return ClientState(seats=BySeat(SeatState(A, mode, view), None), seat=A)


@pytest.mark.parametrize(("lamp", "front"), [("here", False), ("away", True)])
def test_the_lamp_is_put_right_when_the_window_goes_or_comes(
    lamp: str,
    front: bool,  # noqa: FBT001 - from the table
) -> None:
    assert in_front(device(lamp), is_front=front) == Play(m.Focus(front=front))
    assert in_front(device(lamp), is_front=not front) is None


def test_nothing_is_said_where_nothing_was_promised() -> None:
    assert in_front(ClientState(), is_front=False) is None
    for lamp in ("", "offered"):
        assert in_front(device(lamp), is_front=False) is None
    assert in_front(device("here", mode="solo"), is_front=False) is None
    assert in_front(device("here", may=()), is_front=False) is None


def test_it_is_said_once_while_it_is_on_its_way() -> None:
    state = device("here")
    here = state.here
    assert here is not None
    waits = Outbox(line=(Parcel(m.Focus(front=False), 3),))
    busy = state.with_seat(replace(here, outbox=waits))
    assert in_front(busy, is_front=False) is None
