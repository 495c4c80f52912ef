"""An evening is kept if both want it; what one of them wants is shown to nobody."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from game.client.net.outgoing import with_wish
from game.client.net.record import Parcel, ParcelKind, Wish
from game.protocol import messages as wire
from game.rules.seats import BySeat, Seat
from game.screens import messages as msg
from tests.client.net.house import Player, paired, settle

A, B = Seat.A, Seat.B
UNSAID = BySeat(Wish.NONE, Wish.NONE)


def wishes(player: Player, wish: Wish) -> None:
    """Say what this player would like to be kept, as the screens would have it said."""
    player.session.wish(wish)
    player.work()


def agreed(player: Player) -> list[msg.Message]:
    return [news for news in player.told if isinstance(news, msg.EveningAgreed)]


def test_both_hear_it_once_both_want_it_and_whose_words_may_be_kept(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    wishes(host, Wish.WORDS)
    settle(host, guest)
    assert agreed(host) == agreed(guest) == []
    wishes(guest, Wish.BARE)
    settle(host, guest)
    assert agreed(host) == [msg.EveningAgreed(A, words=False)]
    assert agreed(guest) == [msg.EveningAgreed(B, words=True)]


def test_one_wish_alone_changes_nothing_that_the_other_is_shown(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    settle(host, guest)
    before, state = len(guest.told), guest.state
    wishes(host, Wish.WORDS)
    settle(host, guest)
    shown = [type(news).__name__ for news in guest.told[before:]]
    assert set(shown) <= {"Updated"}
    here, there = guest.state.here, state.here
    assert here is not None
    assert there is not None
    assert here.view == there.view


def test_a_wish_and_taking_it_back_look_alike_to_the_server(tmp_path: Path) -> None:
    house, host, _ = paired(tmp_path)
    sizes = []
    for wish in (Wish.WORDS, Wish.BARE, Wish.NONE):
        wishes(host, wish)
        settle(host)
        last = json.loads(house.heard[-1])
        assert last["type"] == "relay"
        sizes.append(len(last["box"]))
    assert len(set(sizes)) == 1


def test_a_wish_taken_back_before_the_other_said_so_keeps_nothing(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    for wish in (Wish.WORDS, Wish.NONE):
        wishes(host, wish)
        settle(host, guest)
    wishes(guest, Wish.WORDS)
    settle(host, guest)
    assert agreed(host) == agreed(guest) == []


def test_nothing_is_agreed_while_the_own_wish_is_still_on_its_way(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    wishes(guest, Wish.BARE)
    settle(host, guest)
    host.cut()
    host.session.wish(Wish.BARE)
    host.work()
    assert agreed(host) == []
    host.connect()
    settle(host, guest)
    assert len(agreed(host)) == len(agreed(guest)) == 1


def test_a_killed_device_knows_its_wish_and_hears_again_that_both_agreed(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    wishes(host, Wish.BARE)
    wishes(guest, Wish.WORDS)
    settle(host, guest)
    again = host.killed()
    again.connect()
    settle(again, guest)
    assert agreed(again) == [msg.EveningAgreed(A, words=True)]


@pytest.mark.parametrize("words", ["99:words", "1:everything", "", "words", "\0", "1:" + "x" * 900])
def test_a_wish_about_another_scene_or_of_no_known_kind_counts_as_none(
    tmp_path: Path, words: str
) -> None:
    _, host, guest = paired(tmp_path)
    session = host.session
    session._change(session.record.posting(Parcel(kind=ParcelKind.WISH, words=words)))
    session._pump()
    host.work()
    settle(host, guest)
    assert guest.session.record.wishes == UNSAID
    assert not guest.session.is_stopped


def test_a_new_scene_begins_without_wishes(tmp_path: Path) -> None:
    from game.client.net.checking import followed

    _, host, _ = paired(tmp_path)
    record = with_wish(host.session.record, Wish.WORDS)
    view = host.session.view
    assert view is not None
    later = replace(view, scene=replace(view.scene, number=view.scene.number + 1))
    assert followed(record, view).wishes.a is Wish.WORDS
    assert followed(record, later).wishes == UNSAID
    assert record.without_sitting().wishes == UNSAID


def test_a_server_that_calls_a_wish_a_name_is_found_out(tmp_path: Path) -> None:
    house, host, guest = paired(tmp_path)

    def renamed(seat: Seat, message: wire.ServerMessage) -> tuple[wire.ServerMessage, ...]:
        if seat is not B or not isinstance(message, wire.Mail):
            return (message,)
        swapped = tuple(
            replace(letter, box=letter.box[:1] + b"\x07" + letter.box[2:])
            for letter in message.items
        )
        return (replace(message, items=swapped),)

    house.tamper = renamed
    wishes(host, Wish.WORDS)
    settle(host, guest)
    assert guest.session.is_stopped
    assert guest.told[-1] == msg.LineClosed("spoilt")


def test_a_wish_that_a_full_room_does_not_take_stops_nothing(tmp_path: Path) -> None:
    house, host, guest = paired(tmp_path)
    house.refuses.append("room-full")
    wishes(host, Wish.WORDS)
    settle(host, guest)
    assert not host.session.is_stopped
    assert host.session.record.wishes == UNSAID
    assert host.session.record.outbox == ()
