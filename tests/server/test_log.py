"""What is logged, and what can never be."""

from __future__ import annotations

import asyncio
import inspect
import logging

import pytest

from game.rules.seats import Seat
from server.log import What, library_logger, note, noted, place_of, tag
from tests.server.simulation.loop import SimLoop


def test_a_line_says_what_and_where_and_nothing_else(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "halfway.server")
    note(What.SEAT_TAKEN, room="ab" * 16, seat=Seat.B, seq=7, code="x")
    assert caplog.messages == [f"seat taken room={tag('ab' * 16)} seat=B seq=7 code=x"]
    assert len(tag("ab" * 16)) == 8


def test_only_these_things_can_be_logged() -> None:
    assert set(inspect.signature(note).parameters) == {"what", "room", "seat", "seq", "code"}


def test_what_comes_often_is_told_together(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "halfway.server")

    async def a_crowd() -> None:
        before = noted[What.TURNED_AWAY]
        for _ in range(500):
            note(What.TURNED_AWAY, code="429")
        note(What.TURNED_AWAY, code="503")
        note(What.ROOM_BROKEN, room="ab" * 16)
        note(What.ROOM_BROKEN, room="ab" * 16)  # what nobody else can cause is never held back
        assert noted[What.TURNED_AWAY] - before == 501
        assert len(caplog.messages) == 4
        asyncio.get_running_loop().call_later(1.1, done.set)
        await done.wait()
        note(What.TURNED_AWAY, code="429")

    loop, done = SimLoop(), asyncio.Event()
    try:
        loop.run_until_complete(a_crowd())
    finally:
        loop.close()
    assert [line for line in caplog.messages if "turned away" in line] == [
        "connection turned away code=429",
        "connection turned away code=503",
        "connection turned away code=429 times=499",
        "connection turned away code=429",
    ]


def test_without_a_loop_every_line_is_told(caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(3):
        note(What.TURNED_AWAY, code="404")
    assert caplog.messages.count("connection turned away code=404") == 3


def test_the_place_of_a_bug_never_quotes_it() -> None:
    def broken() -> None:
        raise ValueError("canary-in-an-exception")

    try:
        broken()
    except ValueError as error:
        place = place_of(ExceptionGroup("several", [error]))
    assert place.startswith("ValueError@broken:")
    assert "canary" not in place


def test_the_library_cannot_log_an_address(caplog: pytest.LogCaptureFixture) -> None:
    logger = library_logger()
    logger.error("opening handshake failed from 192.0.2.1")
    try:
        int("192.0.2.1")
    except ValueError:
        logger.exception("connection handler failed")
    assert len(caplog.messages) == 1
    assert caplog.messages[0].startswith("bug code=ValueError@")
