"""The other's device may send anything: it is cleaned here, shown as boxes, and no move is lost."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from pydantic import ValidationError

from game.client.net.outgoing import move_parcel
from game.client.net.record import Parcel, ParcelKind
from game.protocol.codec import decode_to_server, encode
from game.protocol.faults import MalformedMessage
from game.protocol.messages import BOX_BYTES, Play
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import messages as msg
from game.sealing.hygiene import BOX, clean_words, graphemes
from tests.client.net.house import Player, paired, settle

NASTY = (
    "\0", "\x1b[31m", "\u202e", "\u2066", "\ufdd0", "\U0010ffff", "\ue000", "\U000e0041", "e\u0301",
    "\u0489" * 9, "\n" * 30, "\u3164", "\u200d", "\U0001f468\u200d\U0001f469", "\t", "\x85",
    "\u2028",
    "kind words", "x" * 300, "\ud83d", "\u0958", "\U0001f3f4\U000e0067\U000e0062\U000e007f", " ",
)  # fmt: skip


def nasty(luck: Random) -> str:
    return "".join(luck.choices(NASTY, k=luck.randint(1, 8)))


def unclean(player: Player, move: m.Move, words: str) -> None:
    """Send a move as a tampered client would: words as they are, capped by their bytes only."""
    session = player.session
    raw = words.encode("utf-8", "replace")[:4000].decode("utf-8", "ignore")
    parcel = replace(move_parcel(move, 0, ""), words=raw)
    session._change(session.record.posting(parcel))
    session._pump()
    player.work()


def check_drawable(text: str) -> None:
    assert clean_words(text) == text
    assert unicodedata.is_normalized("NFC", text)
    assert len(text) <= 280
    assert text.count("\n") <= 20
    assert not set(map(unicodedata.category, text.replace("\n", ""))) & {"Cc", "Cs", "Co"}
    text.encode()


def test_whatever_the_other_writes_arrives_clean_and_no_move_is_lost(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    luck = Random(7)  # noqa: S311 - nasty words that can be told again
    for turn in range(120):
        unclean(host, m.Pause() if turn % 2 == 0 else m.Resume(), nasty(luck))
        settle(host, guest)
        assert guest.view.scene.paused is (turn % 2 == 0)
    opened = [n.text for n in guest.told if isinstance(n, msg.WordsOpened)]
    assert len(opened) > 100
    for text in opened:
        check_drawable(text)
    assert not guest.session.is_stopped


@pytest.mark.parametrize(
    "name",
    ["Robin", "RОBIN", "Facilitator", "System", "Ѕystem", "\u202eniboR", "\0", "\u3164", "R0bin "],
)
def test_a_name_that_fools_is_not_shown(tmp_path: Path, name: str) -> None:
    """The guest is called Robin; so nobody else can be, nor somebody of the house."""
    _, host, guest = paired(tmp_path)
    session = host.session
    session._change(session.record.posting(Parcel(kind=ParcelKind.NAME, words=name)))
    session._pump()
    host.work()
    settle(host, guest)
    named = [n.name for n in guest.told if isinstance(n, msg.Named) and n.seat is Seat.A][-1]
    assert named in ("", f"{BOX}niboR")
    assert not guest.session.is_stopped


def test_a_name_of_any_length_stays_short(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    session = host.session
    long = Parcel(kind=ParcelKind.NAME, words="\U0001f468\u200d\U0001f469" * 60)
    session._change(session.record.posting(long))
    session._pump()
    host.work()
    settle(host, guest)
    named = [n.name for n in guest.told if isinstance(n, msg.Named) and n.seat is Seat.A][-1]
    assert 0 < len(graphemes(named)) <= 24


def test_a_box_larger_than_any_is_refused_at_the_servers_door() -> None:
    whole = Play(n=1, visit=1, move='{"kind":"ready"}', box=bytes(BOX_BYTES))
    assert decode_to_server(encode(whole)) == whole
    with pytest.raises((MalformedMessage, ValidationError)):
        decode_to_server(encode(replace(whole, box=bytes(BOX_BYTES + 1))))


def test_words_too_long_to_seal_never_leave_the_device(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    host.make(m.Ready(), "\U0001f468" * 5_000)
    settle(host, guest)
    (words,) = guest.words().values()
    assert words == "\U0001f468" * 280
