"""What is logged, and what can never be."""

from __future__ import annotations

import inspect
import logging

import pytest

from game.rules.seats import Seat
from server.log import What, library_logger, note, place_of, tag


def test_a_line_says_what_and_where_and_nothing_else(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "halfway.server")
    note(What.SEAT_TAKEN, room="ab" * 16, seat=Seat.B, seq=7, code="x")
    assert caplog.messages == [f"seat taken room={tag('ab' * 16)} seat=B seq=7 code=x"]
    assert len(tag("ab" * 16)) == 8


def test_only_these_things_can_be_logged() -> None:
    assert set(inspect.signature(note).parameters) == {"what", "room", "seat", "seq", "code"}


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
