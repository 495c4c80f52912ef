"""Boxes: which entries' words are open to whom, and when."""

from __future__ import annotations

import pytest

from game.room.sealed import Post, SealedEntry, posted, relayed
from game.rules import moves as m
from game.rules.events import BeatLeft, BeatRewound, Event, MoveMade, PlanksLifted, SealsOpened
from game.rules.seats import BySeat, Seat

A, B = Seat.A, Seat.B


def made(seat: Seat, opens: str) -> MoveMade:
    return MoveMade(seat=seat, beat="table", phase="account", move=m.Done(), opens=opens)


def after(*events: tuple[int, Event, int]) -> Post:
    post = Post()
    for seq, event, visit in events:
        post = posted(post, seq, event, visit)
    return post


def test_an_open_move_is_open_to_the_other_only() -> None:
    assert after((1, made(A, "now"), 1)).open_to == BySeat((), (1,))


@pytest.mark.parametrize("opens", ["close", "envelopes"])
def test_a_sealed_move_waits_for_its_own_opening(opens: str) -> None:
    other = "envelopes" if opens == "close" else "close"
    waiting = after((1, made(A, opens), 1), (2, SealsOpened(opens=other, visit=1), 1))
    assert waiting.open_to == BySeat((), ())
    opened = posted(waiting, 3, SealsOpened(opens=opens, visit=1), 1)
    assert opened.open_to == BySeat((), (1,))
    assert opened.waiting == ()


def test_an_ask_opens_for_one_seat() -> None:
    both = after((1, made(A, "ask"), 1), (2, made(B, "ask"), 1))
    one = posted(both, 3, SealsOpened(opens="ask", visit=1, seat=B), 1)
    assert one.open_to == BySeat((2,), ())
    assert one.waiting == (SealedEntry(1, A, "ask", 1),)


def test_what_never_opens_does_not_even_wait() -> None:
    assert after((1, made(A, "never"), 1)) == Post()


def test_rewinding_drops_what_its_seat_sealed_in_this_visit() -> None:
    post = after(
        (1, made(A, "envelopes"), 1),
        (2, made(A, "close"), 2),
        (3, made(B, "close"), 2),
        (4, BeatRewound(seat=A, visit=3, at_ms=0), 2),
    )
    assert [w.seq for w in post.waiting] == [1, 3]


def test_leaving_a_beat_keeps_its_seals_for_ever_but_for_the_envelopes() -> None:
    post = after(
        (1, made(A, "close"), 2),
        (2, made(B, "envelopes"), 2),
        (3, BeatLeft(beat="table", released=()), 2),
        (4, SealsOpened(opens="close", visit=3), 3),
        (5, SealsOpened(opens="envelopes", visit=4), 4),
    )
    assert post.open_to == BySeat((2,), ())


def test_a_relay_is_open_at_once() -> None:
    assert relayed(Post(), 7, B).open_to == BySeat((7,), ())


def test_other_events_open_nothing() -> None:
    assert after((1, PlanksLifted(), 1)) == Post()
