"""Stored events: every one is read back, and older ones by way of their upcasters."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.protocol.faults import MalformedMessage
from game.protocol.stored import UPCASTERS, events_from_json, events_to_json
from game.protocol.version import EVENTS_VERSION
from game.rules.events import BidMade, Event, LineHeard, MoveMade, PlanksLifted, TrustMoved
from game.rules.moves import Apologise
from game.rules.seats import Seat

SAMPLES = Path(__file__).parent / "stored"

st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
events: st.SearchStrategy[Event] = st.one_of(*(st.builds(kind) for kind in get_args(Event)))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(events, max_size=3).map(tuple))
def test_every_event_is_read_back_as_it_was_written(found: tuple[Event, ...]) -> None:
    assert events_from_json(events_to_json(found)) == found


def test_every_version_that_was_ever_written_is_still_read() -> None:
    for version in range(1, EVENTS_VERSION + 1):
        sample = (SAMPLES / f"v{version}.json").read_bytes()
        assert json.loads(sample)["v"] == version
        kinds = {event.kind for event in events_from_json(sample)}
        assert "move-made" in kinds
    assert set(UPCASTERS) == set(range(1, EVENTS_VERSION))


def test_the_sample_of_this_version_says_today_what_it_said_then() -> None:
    sample = (SAMPLES / "v1.json").read_bytes()
    assert events_from_json(sample) == (
        MoveMade(
            seat=Seat.A, beat="make-good", phase="magnets",
            move=Apologise(magnets=("m1", "m2")), opens="now",
        ),
        LineHeard(seat=Seat.A, text="m1", extra=("m2",), as_="apology"),
        TrustMoved(
            of=Seat.A, before=50.0, after=54.5, cause="repair", text="mended", why="10 x 0.45"
        ),
        BidMade(seat=Seat.B, until_ms=1_800_000_000_000),
        PlanksLifted(),
    )  # fmt: skip


def test_an_older_event_climbs_version_by_version() -> None:
    stored = b'{"v":1,"events":[{"kind":"lifted-by","hands":2}]}'

    def second(event: dict[str, object]) -> dict[str, object]:
        return {"kind": "planks", "count": event["hands"]}

    def third(_event: dict[str, object]) -> dict[str, object]:
        return {"kind": "planks-lifted"}

    assert events_from_json(stored, {1: second, 2: third}, 3) == (PlanksLifted(),)


@pytest.mark.parametrize(
    "stored",
    [
        b"", b"[]", b'{"v":1}', b'{"v":99,"events":[{"kind":"planks-lifted"}]}',
        b'{"v":1,"events":[{"kind":"unheard-of"}]}', b'{"v":0,"events":[]}',
        b'{"v":1,"events":[{"kind":"planks-lifted","extra":1}]}', b'{"v":"x","events":[]}',
    ],
)  # fmt: skip
def test_what_no_version_wrote_is_malformed(stored: bytes) -> None:
    with pytest.raises(MalformedMessage, match="expected stored events"):
        events_from_json(stored)
