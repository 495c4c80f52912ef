"""A server that changes, swaps, repeats or invents letters is found out, and said so plainly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from game.client.net.session import SPOILT
from game.protocol import messages as wire
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import messages as msg
from tests.client.net.house import House, Player, couple, paired, settle

Change = Callable[[wire.Letter], tuple[wire.Letter, ...]]


def flipped(raw: bytes, place: int = -1) -> bytes:
    changed = bytearray(raw)
    changed[place] ^= 1
    return bytes(changed)


def on_moves(
    change: Change,
) -> Callable[[Seat, wire.ServerMessage], tuple[wire.ServerMessage, ...]]:
    """Change letters that carry moves, and nothing else."""

    def tamper(_seat: Seat, message: wire.ServerMessage) -> tuple[wire.ServerMessage, ...]:
        if not isinstance(message, wire.Mail):
            return (message,)
        items = tuple(
            new for old in message.items for new in (change(old) if old.raw_move else (old,))
        )
        return (replace(message, items=items),)

    return tamper


def spoilt(player: Player) -> bool:
    said = [news for news in player.told if isinstance(news, msg.WordsSpoilt | msg.LineClosed)]
    return bool(said) and said[-1] == msg.LineClosed(SPOILT) and player.session.is_stopped


def one_move(tmp_path: Path, change: Change) -> tuple[House, Player, Player]:
    house, host, guest = paired(tmp_path)
    house.tamper = on_moves(change)
    host.make(m.Ready(), "I mean it")
    settle(host, guest)
    return house, host, guest


@pytest.mark.parametrize(
    "change",
    [
        lambda x: (replace(x, box=flipped(x.box)),),
        lambda x: (replace(x, box=flipped(x.box, 0)),),
        lambda x: (replace(x, box=x.box[:40]),),
        lambda x: (replace(x, raw_move='{"kind":"stop"}'),),
        lambda x: (replace(x, raw_move=x.raw_move + " "),),
        lambda x: (replace(x, visit=x.visit + 1),),
        lambda x: (replace(x, n=x.n + 1),),
        lambda x: (replace(x, seat=x.seat.other),),
        lambda x: (x, replace(x, seq=x.seq + 1)),
        lambda x: (replace(x, raw_move=""),),
    ],
    ids=(
        "box", "nonce", "cut", "move", "space", "visit", "number", "seat", "replay", "no-move"
    ),
)  # fmt: skip
def test_a_letter_that_was_touched_is_found_out(tmp_path: Path, change: Change) -> None:
    _, host, guest = one_move(tmp_path, change)
    assert spoilt(guest)
    assert not spoilt(host)


def test_two_boxes_in_each_others_place_are_found_out(tmp_path: Path) -> None:
    house, host, guest = paired(tmp_path)
    guest.cut()
    for move in (m.Ready(), m.Pause()):
        host.make(move, "first this, then that")
        settle(host)
    pair: list[wire.Letter] = []

    def keep(letter: wire.Letter) -> tuple[wire.Letter, ...]:
        pair.append(letter)
        return ()

    house.tamper = on_moves(keep)
    guest.connect()
    settle(guest)
    one, two = pair[-2:]
    swapped = (replace(one, seq=two.seq), replace(two, seq=one.seq))
    guest.session.take(wire.Mail(items=swapped))
    guest.work()
    assert spoilt(guest)


def test_after_that_nothing_more_is_said_or_heard(tmp_path: Path) -> None:
    house, host, guest = one_move(tmp_path, lambda x: (replace(x, box=flipped(x.box)),))
    before = len(house.heard)
    guest.make(m.Ready(), "anybody there?")
    host.make(m.Pause(), "hello?")
    settle(host, guest)
    assert len([frame for frame in house.heard[before:] if "anybody" in frame]) == 0
    assert guest.words() == {}


def test_a_letter_seen_before_is_passed_over(tmp_path: Path) -> None:
    _, _, guest = one_move(tmp_path, lambda x: (x, x))
    assert list(guest.words().values()) == ["I mean it"]
    assert not spoilt(guest)


@pytest.mark.parametrize("place", range(6))
def test_a_handshake_that_was_touched_is_found_out(tmp_path: Path, place: int) -> None:
    """PAIR_FIRST, ANSWER, LAST, then EPOCH_FIRST, ANSWER, LAST: each in its turn."""
    house, host, guest = couple(tmp_path)
    count = 0

    def tamper(_seat: Seat, message: wire.ServerMessage) -> tuple[wire.ServerMessage, ...]:
        nonlocal count
        if not isinstance(message, wire.Mail) or not message.items:
            return (message,)
        items = []
        for letter in message.items:
            items.append(replace(letter, box=flipped(letter.box)) if count == place else letter)
            count += 1
        return (replace(message, items=tuple(items)),)

    house.tamper = tamper
    host.connect()
    settle(host)
    guest.connect()
    settle(host, guest)
    assert host.session.is_stopped or guest.session.is_stopped
    assert not (host.state.here and guest.state.here)


def test_a_server_with_its_own_invite_learns_no_key(tmp_path: Path) -> None:
    """A record of a pairing with another invite does not open."""
    _, host, guest = couple(tmp_path / "one")
    house, other, _ = couple(tmp_path / "two")
    other.connect()
    settle(other)
    stolen = house.boxes[1][2]
    host.connect()
    settle(host)
    guest.connect()
    guest.inbox.clear()
    guest.session.take(wire.Welcome(seat=Seat.B, seq=1, acked_n=0, view=None, keep_until_ms=0))
    letter = wire.Letter(seq=1, seat=Seat.A, n=1, visit=0, raw_move="", box=stolen)
    guest.session.take(wire.Mail(items=(letter,)))
    guest.work()
    assert guest.session.is_stopped
