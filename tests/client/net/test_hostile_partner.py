"""The other's device may send anything: it is cleaned here, shown as boxes, and no move is lost."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import replace
from pathlib import Path
from random import Random

import pygame
import pytest
from pydantic import ValidationError

from game.client.net.outgoing import move_parcel
from game.client.net.record import Parcel, ParcelKind
from game.client.theme import Theme
from game.client.view import ScreenView
from game.client.words import load_texts
from game.protocol.codec import decode_to_server, encode
from game.protocol.faults import MalformedMessage
from game.protocol.messages import BOX_BYTES, Play
from game.rules import moves as m
from game.rules.seats import Seat
from game.scenario.library import Shipped
from game.screens import messages as msg
from game.screens.screens import screen_for
from game.sealing.hygiene import BOX, clean_name, clean_words, graphemes
from tests.client.net.house import Player, paired, settle
from tests.client.seen import Pocket, StillClock

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


LOOK_ALIKES = (
    "Robin", "RОBIN", "Facilitator", "System", "Ѕystem", "\u202eniboR", "\0", "\u3164", "R0bin ",
    "Ro\u200bbin", "\u2060Robin\ufeff", "R\u200do\u200cbin", "Robi\u0301n", "R\u0336o\u0336bin",
    "\uff32\uff4f\uff42\uff49\uff4e", "\U0001d411\U0001d428\U0001d41b\U0001d422\U0001d427",
    "Sys\u00adtem", "Facilitat\u00f6r", "\u200b", "\ufe0f", "\u0301\u0489", " \u00a0\u2003",
    "\ufff9",
)  # fmt: skip
"""Names that look like the guest's own, like somebody of the house, or like nothing at all."""


@pytest.mark.parametrize("name", LOOK_ALIKES)
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


STACK = "Z" + "\u0353\u0321\u0489" * 600
EVEN_WORSE = ("\u0958\u0327\u0301" * 1_400, STACK, "\u202e" * 1_900, "\U0001f468\u200d" * 580)


@pytest.mark.parametrize("words", EVEN_WORSE)
def test_the_worst_that_fits_into_a_box_is_clean_at_once(words: str) -> None:
    began = time.process_time()
    for _ in range(10):
        check_drawable(clean_words(words))
        assert len(graphemes(clean_name(words))) <= 24
    assert time.process_time() - began < 0.5


@pytest.mark.parametrize("words", EVEN_WORSE)
def test_what_a_tampered_client_says_and_is_called_can_be_drawn(tmp_path: Path, words: str) -> None:
    _, host, guest = paired(tmp_path)
    session = host.session
    named = words.encode()[:1_000].decode("utf-8", "ignore")  # the largest relay of a name
    session._change(session.record.posting(Parcel(kind=ParcelKind.NAME, words=named)))
    session._pump()
    host.work()
    unclean(host, m.Bid(), words)
    settle(host, guest)
    assert not guest.session.is_stopped
    told = [n for n in guest.told if isinstance(n, msg.WordsOpened | msg.Named)]
    for news in told:
        check_drawable(news.text if isinstance(news, msg.WordsOpened) else news.name)
    screen = screen_for(guest.state, Shipped().get("t1"), load_texts())
    view = ScreenView((960, 600), theme=Theme(), clock=StillClock(), clipboard=Pocket())
    view.show(screen, ())
    assert view.draw(pygame.Surface((960, 600)))


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
