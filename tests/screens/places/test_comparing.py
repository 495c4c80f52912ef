"""Two people compare four pictures by voice, and are told what to do if they differ."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules.seats import Seat
from game.screens import intents as i
from game.screens.commands import DrawPictures
from game.screens.comparing import PICTURES
from game.screens.intents import Step
from game.screens.other_news import PicturesDrawn
from game.screens.picture.emblems import EMBLEMS, emblem
from game.screens.tree import Look, Node, Role, walk
from tests.screens.laws import checked
from tests.screens.playing import Table, english

A, B = Seat.A, Seat.B
DRAWN = (0, 17, 42, 63)


def at_the_pictures(table: Table | None = None) -> Table:
    """Stand before the page, at the door or wherever the table is."""
    table = table or Table()
    table.tell(A, i.Go("more", "pictures"))
    return table


def nodes(table: Table) -> dict[str, Node]:
    """Return A's work by id, held against the laws."""
    return {node.id: node for node in walk(checked(table.clients[A]).work)}


def compared(answer: str = "") -> Table:
    """Have the pictures drawn, and answered."""
    table = at_the_pictures()
    table.press(A, "show")
    table.tell(A, PicturesDrawn(A, DRAWN))
    if answer:
        table.press(A, answer)
    return table


def test_the_door_leads_to_the_pictures_while_one_waits() -> None:
    table = Table()
    table.press(A, "send")
    table.press(A, "compare")
    assert table.screen(A).id == "more-pictures"


def test_nothing_is_drawn_before_somebody_asks() -> None:
    table = at_the_pictures()
    assert not [c for c in table.sent[A] if isinstance(c, DrawPictures)]
    table.press(A, "show")
    assert table.sent[A][-1] == DrawPictures(A)
    assert "drawing" in nodes(table)


def test_four_pictures_stand_in_order_each_with_its_noun() -> None:
    found = nodes(compared())
    shown = [found[f"picture-{place}"] for place in range(4)]
    assert [node.name for node in shown] == ["boat", "sun", "snake", "train"]
    assert all(node.role is Role.IMAGE and node.look is Look.KEEPSAKE for node in shown)


def test_the_same_four_are_good_and_can_be_compared_again() -> None:
    table = compared("same")
    assert nodes(table)["compared"].name == english()("compare.good")
    table.press(A, "again")
    assert {"same", "other"} <= nodes(table).keys()


def test_four_that_differ_lead_to_where_the_room_can_be_deleted() -> None:
    table = compared("other")
    assert nodes(table)["compared"].name == english()("compare.differ-body")
    table.press(A, "to-room")
    assert table.screen(A).id == "more-room"


def test_nothing_of_comparing_reaches_the_other_or_the_room() -> None:
    table = Table()
    room, other = table.room, table.clients[B]
    at_the_pictures(table)
    table.press(A, "show")
    table.tell(A, PicturesDrawn(A, DRAWN))
    table.press(A, "other")
    assert table.room == room
    assert table.clients[B] == other


def test_a_line_that_is_down_lets_one_ask_again() -> None:
    table = at_the_pictures()
    table.press(A, "show")
    table.tell(A, PicturesDrawn(A, ()))
    assert table.has(A, "show")


def test_alone_there_is_nobody_to_compare_with() -> None:
    table = Table()
    here = table.clients[A].here
    assert here is not None
    table.clients[A] = table.clients[A].with_seat(replace(here, mode="solo"))
    before = table.clients[A]
    table.tell(A, Step("pictures"))
    assert table.clients[A] == before
    at_the_pictures(table)
    assert table.screen(A).id == "more-ledger"


def test_every_number_has_a_picture_and_a_noun_of_its_own() -> None:
    assert len(PICTURES) == 64
    assert set(PICTURES) == set(EMBLEMS)
    nouns = [english()(f"picture.{name}") for name in PICTURES]
    assert len({noun.casefold() for noun in nouns}) == 64
    assert all(" " not in noun for noun in nouns)


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_has_strokes_that_stay_on_its_tile(name: str) -> None:
    shapes = emblem(name)
    assert len(shapes) > 2  # more than the tile
    assert len({emblem(other) for other in PICTURES}) == 64
