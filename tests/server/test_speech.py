"""Long things come in pieces that fit, and are whole again on the other side."""

from __future__ import annotations

from dataclasses import replace

from game.protocol.changes import changed
from game.protocol.codec import TO_CLIENT_BYTES, encode
from game.protocol.messages import Mail, Update, Welcome
from game.room.effects import Send
from game.rules.seats import Seat
from game.rules.sections import SeatView, TranscriptLine
from server.limits import Limits
from server.speech import mail_messages, update_messages, welcome_messages
from server.store.base import MailRow
from tests.rules.play import storyboard

LINES = tuple(
    TranscriptLine(
        i=i, seq=i + 1, seat=Seat.A, text=f"a-rather-long-text-id-{i}", extra=("x" * 24,) * 3,
        kind="apology",
    )
    for i in range(250)
)  # fmt: skip


def long_view() -> SeatView:
    return replace(storyboard().view(Seat.A), transcript=LINES)


def test_a_long_welcome_comes_in_pages_and_is_whole_again() -> None:
    whole = Welcome(seat=Seat.A, seq=300, acked_n=9, view=long_view(), keep_until_ms=1)
    first, *rest = welcome_messages(whole)
    assert isinstance(first, Welcome)
    assert first.lines_follow
    assert first.view is not None
    view = first.view
    for update in rest:
        assert isinstance(update, Update)
        view = changed(view, update)
    assert view == whole.view
    assert max(len(encode(message)) for message in (first, *rest)) <= TO_CLIENT_BYTES


def test_a_short_welcome_is_one_message() -> None:
    short = Welcome(seat=Seat.A, seq=1, acked_n=0, view=storyboard().view(Seat.A), keep_until_ms=1)
    assert welcome_messages(short) == (short,)
    assert len(encode(short)) < 16_384


def test_a_long_update_comes_in_pages_and_is_whole_again() -> None:
    view = long_view()
    before = replace(view, transcript=LINES[:10])
    send = Send(
        seat=Seat.A, seq=300, acked_n=9, view=view, sections=("beat", "scene"),
        lines_from=10, lines=LINES[10:], entries=(),
    )  # fmt: skip
    updates = update_messages(send)
    assert len(updates) == 3
    for update in updates:
        before = changed(before, update)
    assert before == view


def test_every_page_of_mail_fits() -> None:
    rows = [
        MailRow(seq, "A", seq, 1, b'{"kind":"ready"}', is_relay=False, box=bytes(size))
        for seq, size in enumerate((4_136, 104, 4_136, 4_136, 296, 1_064, 4_136, 4_136), start=1)
    ]
    pages = mail_messages(rows, Limits().mail_bytes)
    assert [letter.seq for page in pages for letter in page.items] == list(range(1, 9))
    assert max(len(encode(page)) for page in pages) <= Limits().mail_bytes
    assert all(isinstance(page, Mail) and page.items for page in pages)
