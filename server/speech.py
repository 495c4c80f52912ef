"""Puts what a room wants to say into messages small enough to send; pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from game.protocol.changes import sections_of
from game.protocol.messages import (
    Changes,
    Letter,
    Mail,
    Rejected,
    ServerMessage,
    Update,
    Welcome,
)
from game.room.effects import Send
from game.rules.seats import Seat
from game.rules.sections import TranscriptLine
from server.store.base import MailRow

LINES_TOGETHER = 100
"""Transcript lines in one message: about 20 KiB, beside at most 36 KiB of sections."""

_AROUND_LETTER = 120  # bytes of JSON around a box and its move


def update_messages(send: Send) -> tuple[Update, ...]:
    """Say what changed; a long stretch of transcript follows in further updates."""
    first = Update(
        seq=send.seq,
        acked_n=send.acked_n,
        sections=sections_of(send.view, send.sections),
        lines_from=send.lines_from,
        lines=send.lines[:LINES_TOGETHER],
        entries=send.entries,
    )
    rest, start = send.lines[LINES_TOGETHER:], send.lines_from + LINES_TOGETHER
    return (first, *_further_lines(send.seq, send.acked_n, rest, start))


def welcome_messages(welcome: Welcome) -> tuple[ServerMessage, ...]:
    """Say everything a seat may know, the transcript in pages if it is long."""
    if welcome.view is None or len(welcome.view.transcript) <= LINES_TOGETHER:
        return (welcome,)
    lines = welcome.view.transcript
    view = replace(welcome.view, transcript=lines[:LINES_TOGETHER])
    first = replace(welcome, view=view, lines_follow=True)
    rest = lines[LINES_TOGETHER:]
    return (first, *_further_lines(welcome.seq, welcome.acked_n, rest, LINES_TOGETHER))


def mail_pages(rows: Iterable[MailRow], page_bytes: int) -> Iterator[tuple[Letter, ...]]:
    """Group boxes into pages of at most `page_bytes` (a single box always fits)."""
    page: list[Letter] = []
    size = 0
    for row in rows:
        letter = _letter(row)
        weight = len(letter.box) * 4 // 3 + 2 * len(letter.raw_move) + _AROUND_LETTER
        if page and size + weight > page_bytes:
            yield tuple(page)
            page, size = [], 0
        page.append(letter)
        size += weight
    if page:
        yield tuple(page)


def mail_messages(rows: Iterable[MailRow], page_bytes: int) -> tuple[Mail, ...]:
    """Put boxes that have just opened into messages."""
    return tuple(Mail(items=page) for page in mail_pages(rows, page_bytes))


def rejected(n: int, code: str) -> Rejected:
    """Say that a move was not accepted, with the id of its kind sentence."""
    return Rejected(n=n, code=str(code), sentence_id=f"rejected.{code}")


def _further_lines(
    seq: int, acked_n: int, lines: tuple[TranscriptLine, ...], start: int
) -> Iterator[Update]:
    """Give lines in updates that change nothing else; the first has index `start`."""
    for skip in range(0, len(lines), LINES_TOGETHER):
        yield Update(
            seq=seq,
            acked_n=acked_n,
            sections=Changes(),
            lines_from=start + skip,
            lines=lines[skip : skip + LINES_TOGETHER],
            entries=(),
        )


def _letter(row: MailRow) -> Letter:
    """Put a box and its move into an item of mail."""
    raw = "" if row.is_relay else row.raw.decode()
    return Letter(
        seq=row.seq, seat=Seat(row.by), n=row.n, visit=row.visit, raw_move=raw, box=row.box
    )
