"""The law of the codec: what was written is read again, and nothing else is."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from dataclasses import fields, replace
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.protocol.changes import changed, sections_of
from game.protocol.codec import (
    TO_SERVER_BYTES,
    decode_move,
    decode_to_client,
    decode_to_server,
    encode,
    encode_move,
    schema,
)
from game.protocol.faults import ErrorCode, MalformedMessage
from game.protocol.messages import (
    BOX_BYTES,
    Ack,
    Changes,
    ClientMessage,
    Comeback,
    Create,
    Delete,
    Done,
    Error,
    Fetch,
    Join,
    Leave,
    Letter,
    Mail,
    Partner,
    Play,
    Rejected,
    Relay,
    ServerMessage,
    Settings,
    Toy,
    ToyKind,
    Update,
    Welcome,
    Withdraw,
)
from game.rules.moves import Account, Apologise, Move, Predict, Ready
from game.rules.seats import Seat
from game.rules.sections import BeatSection, BridgeSection, EntryView, News, TranscriptLine

numbers = st.integers(1, 2**31 - 1)
counts = st.integers(0, 2**31 - 1)
texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40)
rooms = st.text("0123456789abcdef", min_size=32, max_size=64)
secrets = st.binary(min_size=16, max_size=64)
boxes = st.binary(min_size=1, max_size=BOX_BYTES)
toys = st.builds(Toy, kind=st.sampled_from(ToyKind), x=st.integers(0, 31))

to_server: st.SearchStrategy[ClientMessage] = st.one_of(
    st.builds(
        Create,
        room=rooms,
        join_hash=st.binary(min_size=32, max_size=32),
        ticket=secrets,
        scenario=texts,
        settings=st.builds(Settings, keep_days=st.integers(1, 14)),
    ),
    st.builds(Join, room=rooms, join_auth=secrets, ticket=secrets),
    st.builds(Comeback, room=rooms, ticket=secrets, seen=counts),
    st.builds(Delete, room=rooms, ticket=secrets),
    st.builds(Withdraw, room=rooms, ticket=secrets),
    st.builds(Play, n=numbers, visit=counts, move=texts, box=boxes),
    st.builds(Relay, n=numbers, box=boxes),
    st.builds(Fetch, after=counts),
    st.builds(Leave),
    toys,
)

beats = st.builds(BeatSection, may=st.tuples(texts), needed=st.tuples())
bridges = st.builds(
    BridgeSection,
    value=st.floats(0, 100),
    start=st.floats(0, 100),
    planks=st.just(()),
    lanterns=st.just((Seat.A,)),
)
lines = st.builds(TranscriptLine, extra=st.tuples(texts))
news = st.builds(News)
entries = st.builds(EntryView, news=st.tuples(news))
letters = st.builds(Letter, box=boxes)

to_client: st.SearchStrategy[ServerMessage] = st.one_of(
    st.builds(
        Update,
        sections=st.builds(Changes, beat=st.none() | beats, bridge=st.none() | bridges),
        lines=st.lists(lines, max_size=3).map(tuple),
        entries=st.lists(entries, max_size=3).map(tuple),
    ),
    st.builds(Welcome, view=st.none()),
    st.builds(Mail, items=st.lists(letters, max_size=2).map(tuple)),
    st.builds(Ack),
    st.builds(Rejected),
    st.builds(Error),
    st.builds(Done),
    st.builds(Partner),
    toys,
)


@given(to_server)
def test_what_a_client_writes_the_server_reads(message: ClientMessage) -> None:
    assert decode_to_server(encode(message)) == message


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(to_client)
def test_what_the_server_writes_a_client_reads(message: ServerMessage) -> None:
    assert decode_to_client(encode(message)) == message


LOOSE = ("utf-8", "surrogatepass")


@given(st.binary(max_size=300) | st.text(max_size=300))
def test_any_bytes_are_a_message_or_malformed(frame: str | bytes) -> None:
    with suppress(MalformedMessage):
        assert decode_to_server(frame).type
    with suppress(MalformedMessage):
        message = decode_to_client(frame)
        assert message is None or message.type
    with suppress(MalformedMessage):
        assert decode_move(frame if isinstance(frame, bytes) else frame.encode(*LOOSE)).kind


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(to_server, st.data())
def test_a_message_with_one_value_replaced_is_a_message_or_malformed(
    message: ClientMessage, data: st.DataObject
) -> None:
    plain = json.loads(encode(message))
    plain[data.draw(st.sampled_from(sorted(plain)))] = data.draw(anything)
    with suppress(MalformedMessage):
        assert decode_to_server(json.dumps(plain)).type


@pytest.mark.parametrize(
    ("frame", "sentence"),
    [
        ('{"type":"leave","type":"leave"}', "expected each key once"),
        ('{"type":"leave","more":1}', "expected no further keys"),
        ('{"type":"fetch","after":"1"}', "expected another value at fetch.after (int_type)"),
        ('{"type":"fetch","after":1.0}', "expected another value at fetch.after (int_type)"),
        ('{"type":"fetch","after":true}', "expected another value at fetch.after (int_type)"),
        ('{"type":"fetch","after":-1}',
         "expected another value at fetch.after (greater_than_equal)"),
        ('{"type":"fetch","after":NaN}', "expected plain numbers"),
        ('{"type":"fetch","after":' + "9" * 5_000 + "}", "expected one JSON object"),
        ('{"type":"fetch"}', "expected another value at fetch.after (missing)"),
        ("[" * 9_000, "expected at most 12 levels of nesting"),
        ("[" * 13 + "]" * 13, "expected at most 12 levels of nesting"),
        (b"\xff\xfe", "expected UTF-8 text"),
        ("\ud800", "expected UTF-8 text"),
        ('{"type":"leave"} {}', "expected one JSON object"),
        (" " * (TO_SERVER_BYTES + 1), f"expected at most {TO_SERVER_BYTES} bytes, not 16385"),
        ("", "expected one JSON object"),
        ("[]", "expected another value at the top (dict_type)"),
        ("{}", "expected another value at the top (union_tag_not_found)"),
    ],
)  # fmt: skip
def test_everything_else_is_refused_with_one_sentence(frame: str | bytes, sentence: str) -> None:
    with pytest.raises(MalformedMessage) as caught:
        decode_to_server(frame)
    assert caught.value.sentence == sentence
    assert caught.value.code is ErrorCode.MALFORMED


@pytest.mark.parametrize(
    "room", ["AB" * 16, "ab" * 15, "ab" * 33, "../../etc/passwd/of/this/mach", "zz" * 16]
)
def test_a_room_has_a_plain_name(room: str) -> None:
    call = Comeback(room=room, ticket=b"t" * 32)
    with pytest.raises(MalformedMessage):
        decode_to_server(encode(call))


def test_a_refusal_never_quotes_what_was_sent() -> None:
    for frame in (
        '{"type":"canary"}',
        '{"type":"leave","canary":1}',
        '{"type":"move","n":"canary"}',
        '{"type":"toy","kind":"canary"}',
        '{"canary"',
    ):
        with pytest.raises(MalformedMessage) as caught:
            decode_to_server(frame)
        assert "canary" not in str(caught.value)
        assert caught.value.__cause__ is None


def test_the_server_tells_an_unknown_message_from_nonsense() -> None:
    with pytest.raises(MalformedMessage) as caught:
        decode_to_server('{"type":"dance"}')
    assert caught.value.code is ErrorCode.UNKNOWN_MESSAGE


def test_a_client_passes_over_what_a_later_server_adds() -> None:
    assert decode_to_client('{"type":"weather","is":"fine"}') is None
    later = '{"type":"ack","n":1,"seq":2,"mood":{"deep":[1,2]}}'
    assert decode_to_client(later) == Ack(n=1, seq=2)


def test_a_client_does_not_take_half_a_message() -> None:
    with pytest.raises(MalformedMessage):
        decode_to_client('{"type":"ack","n":1}')


def test_a_move_travels_as_text_so_that_its_bytes_stay_as_sent() -> None:
    spaced = '{ "kind":"ready" }'
    play = Play(n=1, visit=1, move=spaced, box=b"b")
    read = decode_to_server(encode(play))
    assert isinstance(read, Play)
    assert read.move.encode() == spaced.encode()
    assert decode_move(read.move.encode()) == Ready()


@pytest.mark.parametrize(
    "move",
    [Ready(), Apologise(magnets=("a", "b")), Apologise(), Predict(face=None), Account(line="x")],
)
def test_a_move_is_read_as_it_was_written(move: Move) -> None:
    assert decode_move(encode_move(move).encode()) == move


def test_every_move_can_be_named_and_read() -> None:
    known = schema()["move"]
    assert isinstance(known, dict)
    kinds = known["discriminator"]["mapping"]
    assert set(kinds) == {kind.__dataclass_fields__["kind"].default for kind in get_args(Move)}


@pytest.mark.parametrize("raw", [b'{"kind":"ready","x":1}', b'{"kind":"land","face":"1"}', b"{}"])
def test_a_move_with_anything_extra_or_of_another_shape_is_malformed(raw: bytes) -> None:
    with pytest.raises(MalformedMessage):
        decode_move(raw)


def test_sections_that_did_not_change_do_not_travel() -> None:
    beat = BeatSection(
        beat="door", phase="ready", visit=1, may=(), needed=(), ready=False,
        other_ready=False, entered_ms=1, not_before_ms=0,
    )  # fmt: skip
    update = Update(
        seq=1, acked_n=0, sections=Changes(beat=beat), lines_from=0, lines=(), entries=()
    )
    assert list(json.loads(encode(update))["sections"]) == ["beat"]


def test_an_update_puts_the_view_together_again() -> None:
    from game.room.inbound import Opened
    from game.room.room import new_room, step
    from game.scenario.library import Shipped

    room, _ = step(new_room("r", "duo", Shipped()), Opened("t1", "00" * 16, False, 1))  # noqa: FBT003 - not ours
    view = room.views[Seat.A]
    assert view is not None
    line = TranscriptLine(i=0, seq=1, seat=None, text="t", extra=(), kind="story")
    older = replace(view, transcript=(line, replace(line, i=1), replace(line, i=2)))
    newer = replace(
        view, beat=replace(view.beat, visit=9), transcript=(line, replace(line, i=1, text="u"))
    )
    update = Update(
        seq=2, acked_n=0, sections=sections_of(newer, ("beat", "transcript")),
        lines_from=1, lines=newer.transcript[1:], entries=(),
    )  # fmt: skip
    assert changed(older, update) == newer
    assert changed(newer, update) == newer
    with pytest.raises(ValueError, match="expected transcript lines from 2, not from 5"):
        changed(newer, replace(update, lines_from=5))
    assert len(encode(Welcome(seat=Seat.A, seq=1, acked_n=0, view=view, keep_until_ms=1))) < 16_000
    assert len(fields(Changes)) == len(fields(view)) - 1


def test_a_client_can_hold_messages_before_its_first_picture_without_the_validator() -> None:
    probe = (
        "import sys, game.protocol.messages, game.protocol.faults, game.protocol.changes,"
        " game.protocol.version; sys.exit('pydantic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
