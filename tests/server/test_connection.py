"""What a connection takes, what it refuses, and that refusals harm nobody."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from contextlib import suppress
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from websockets.asyncio.client import connect
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.http11 import Response
from websockets.typing import Origin

from game.protocol.codec import encode
from game.protocol.faults import Close, ErrorCode, HoldCode
from game.protocol.messages import (
    Ack,
    Error,
    Fetch,
    Leave,
    Mail,
    Rejected,
    Toy,
    ToyKind,
    Update,
    Welcome,
)
from server.connection import Connection
from server.door import Listening, PlayersDoor
from server.gate import Gate
from server.limits import Limits
from server.store.base import Unavailable
from server.store.memory import MemoryStore
from server.wire import Wire
from tests.server.house import (
    ROOM,
    Caller,
    House,
    breathe,
    caller,
    create,
    house,
    join,
    lived,
    play,
    relay,
    resume,
    table,
)


async def last_words(url: str, *frames: str | bytes) -> tuple[str, int]:
    """Send frames on a connection of its own; return the last error and the close code."""
    async with caller(url) as stranger:
        for frame in frames:
            await stranger.say(frame)
        close = await stranger.closed()
        errors = [m.code for m in stranger.heard if isinstance(m, Error)]
        return (errors or [""])[-1], close


@pytest.mark.parametrize(
    "frame",
    [
        "",
        "hello",
        "[]",
        "{}",
        '{"type":"create"}',
        '{"type":"join","room":NaN}',
        "[" * 9_000,
        b"{}",
    ],
)
def test_nonsense_is_answered_in_one_word_and_ends_the_connection(frame: str | bytes) -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            words = await last_words(home.running.url, frame)
            assert words == (ErrorCode.MALFORMED, Close.MALFORMED)
            assert await host.quiet() == []
            await host.ask(play(1), Update)
            await guest.hear(Update)

    lived(story)


def test_the_first_message_must_be_a_call_and_come_in_time() -> None:
    async def story() -> None:
        async with house(limits=Limits(first_message_s=0.1)) as home:
            url = home.running.url
            early = await last_words(url, encode(play(1)))
            assert early == (ErrorCode.WRONG_ORDER, Close.OUT_OF_ORDER)
            assert await last_words(url) == (ErrorCode.TOO_LATE, Close.OUT_OF_ORDER)

    lived(story)


def test_a_second_call_on_one_connection_is_refused() -> None:
    async def story() -> None:
        async with house() as home:
            twice = await last_words(home.running.url, encode(create()), encode(create()))
            assert twice == (ErrorCode.WRONG_ORDER, Close.OUT_OF_ORDER)

    lived(story)


def test_a_message_of_a_later_version_is_sent_back_and_harms_nothing() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, _guest):
            frame = '{"type":"dance","how":"slowly"}'
            answer = await host.ask(frame, Error)
            assert answer == Error(code="unknown-message", original=frame)
            await host.ask(play(1), Update)

    lived(story)


def test_a_kind_of_move_of_a_later_version_is_refused_and_its_number_stays_free() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, _guest):
            unknown = json.dumps({
                "type": "move", "n": 1, "visit": 1, "move": '{"kind":"dance"}', "box": "c2VhbGVk",
            })  # fmt: skip
            assert (await host.ask(unknown, Rejected)).code == HoldCode.UNKNOWN_MOVE
            await host.ask(play(1), Update)

    lived(story)


def test_a_message_over_the_size_limit_ends_the_connection() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            await host.say("x" * 16_385)
            assert await host.closed() == Close.TOO_BIG
            await guest.ask(play(1), Update)

    lived(story)


def test_a_box_or_a_move_over_its_size_is_malformed() -> None:
    async def story() -> None:
        async with house() as home:
            call = encode(create())
            big = encode(play(1, box=b"x" * 4_137))
            assert (await last_words(home.running.url, call, big))[1] == Close.MALFORMED
            long = encode(play(1)).replace("ready", "r" * 1_024)
            again = encode(resume("A"))
            assert (await last_words(home.running.url, again, long))[1] == Close.MALFORMED
            empty = encode(play(1, box=b""))
            assert (await last_words(home.running.url, again, empty))[1] == Close.MALFORMED

    lived(story)


def test_too_many_moves_are_held_back_and_a_flood_ends_the_connection() -> None:
    async def story() -> None:
        async with house(limits=Limits(moves_burst=3)) as home, table(home) as (host, guest):
            for _ in range(3):
                await host.ask(Fetch(after=0), Mail)
            assert (await host.ask(play(1), Rejected)).code == HoldCode.SLOW_DOWN
            await home.clock.turn(1)
            await host.ask(play(1), Update)  # the same move, a little later
            for _ in range(12):
                await host.say(Fetch(after=0))
            assert await host.closed() == Close.TOO_FAST
            await guest.ask(play(1), Update)

    lived(story)


def test_a_toy_crosses_unnumbered_and_too_many_are_dropped_in_silence() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            for x in range(12):
                await host.say(Toy(kind=ToyKind.PEBBLE, x=x))
            await host.ask(Fetch(after=0), Mail)
            caught = await guest.quiet()
            assert caught == [Toy(kind=ToyKind.PEBBLE, x=x) for x in range(8)]
            assert await host.quiet() == []
            entries = await home.store.load(ROOM)
            assert [entry.by for entry in entries] == ["host"]

    lived(story)


def test_a_toy_without_anybody_to_catch_it_is_nothing() -> None:
    async def story() -> None:
        async with house() as home, caller(home.running.url) as host:
            await host.ask(create(), Welcome)
            await host.quiet()
            await host.say(Toy(kind=ToyKind.WAVE))
            assert await host.quiet() == []

    lived(story)


def test_who_leaves_keeps_the_seat() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, _guest):
            await host.say(Leave())
            assert await host.closed() == Close.NORMAL
            async with caller(home.running.url) as back:
                assert not (await back.ask(resume("A"), Welcome)).took_over

    lived(story)


def test_a_far_end_that_never_reads_costs_a_bounded_amount_and_is_let_go() -> None:
    async def story() -> None:
        limits = Limits(outbound_messages=3)
        async with house(limits=limits) as home:
            deaf, socket_of_deaf = connection_to_the_deaf(home)
            for n in range(10):
                deaf.tell(Ack(n=n, seq=n))
                await breathe()
            told = bytes(socket_of_deaf.kept)
            assert told.count(b'"type":"ack"') == 4  # one more than may wait, then the end
            assert told.endswith(Close.SLOW_READER.to_bytes(2))
            assert not socket_of_deaf.is_cut
            await asyncio.sleep(2.1)
            assert socket_of_deaf.is_cut
            assert home.services.figures.closed == {"4008": 1}

    lived(story)


def test_many_bytes_that_wait_are_too_many_though_the_messages_are_few() -> None:
    async def story() -> None:
        async with house(limits=Limits(outbound_bytes=2_000)) as home:
            deaf, socket_of_deaf = connection_to_the_deaf(home)
            for _ in range(3):
                deaf.tell(Error(code="unknown-message", original="x" * 900))
                await breathe()
            deaf.tell(Ack(n=1, seq=1))
            assert socket_of_deaf.kept.endswith(Close.SLOW_READER.to_bytes(2))

    lived(story)


def test_what_is_said_in_one_turn_leaves_in_one_piece() -> None:
    async def story() -> None:
        async with house() as home:
            end, line = connection_to_the_deaf(home)
            before = line.writes
            for n in range(5):
                end.tell(Ack(n=n, seq=n))
            assert line.writes == before
            await breathe()
            assert line.writes == before + 1
            assert line.kept.count(b'"type":"ack"') == 5

    lived(story)


class DeafSocket(asyncio.Transport):
    """A transport whose far end reads nothing, and does not close either."""

    def __init__(self, wire: Wire) -> None:
        """Connect."""
        super().__init__()
        self.kept = bytearray()
        self.writes = 0
        self.is_cut = False
        self._wire = wire
        wire.connection_made(self)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Keep what is to be sent."""
        self.kept += data
        self.writes += 1

    def get_write_buffer_size(self) -> int:
        """Return how much is kept."""
        return len(self.kept)

    def is_closing(self) -> bool:
        """Tell whether it was cut."""
        return self.is_cut

    def can_write_eof(self) -> bool:
        """Say that it has one way to end only."""
        return False

    def abort(self) -> None:
        """Be cut."""
        self.is_cut = True
        self._wire.connection_lost(None)


def connection_to_the_deaf(home: House) -> tuple[Connection, DeafSocket]:
    """Put a connection on a wire to somebody who never reads."""
    services, gate = home.services, Gate(home.services.limits, home.clock.monotonic_s)
    door = PlayersDoor(services, Listening(), home.running.lobby, gate)
    wire = door.wire()
    line = DeafSocket(wire)
    connection = Connection(wire, home.running.lobby, services, gate, "")
    connection.begin(Response(101, "Switching Protocols", Headers()))
    line.kept.clear()
    return connection, line


@pytest.mark.slow
def test_a_slow_reader_is_cut_off_and_comes_back_without_loss(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "halfway.server")

    async def story() -> None:
        plenty = Limits(moves_burst=10_000, messages_burst=10_000)
        async with house(limits=plenty) as home, table(home) as (_host, guest):
            for n in (1, 2, 3):
                await guest.say(relay(n, bytes([n]) * 4_000))
            await guest.hear(Update)
            with deaf_socket(home) as sock:
                async with caller(home.running.url, sock=sock) as deaf:
                    await deaf.say(resume("A"))
                    with suppress(ConnectionClosed, TimeoutError):
                        async with asyncio.timeout(40):
                            while True:
                                await deaf.say(Fetch(after=0))
                    await deaf.closed()
            assert "connection closed code=4008" in caplog.text
            async with caller(home.running.url) as back:
                assert (await back.ask(resume("A"), Welcome)).mail_waiting == 3

    lived(story)


def deaf_socket(home: House) -> socket.socket:
    """Connect a socket that takes in next to nothing while nobody reads."""
    sock = socket.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    host, _, port = home.running.url.removeprefix("ws://").rpartition(":")
    sock.connect((host, int(port)))
    return sock


def test_a_crowd_from_one_address_is_kept_waiting() -> None:
    async def story() -> None:
        limits = Limits(connects_per_minute=2)
        async with house(limits=limits, counts_loopback=True) as home, table(home):
            with pytest.raises(InvalidStatus, match="429"):
                async with caller(home.running.url):
                    pass
            await home.clock.turn(61)
            async with caller(home.running.url) as later:
                await later.ask(resume("A"), Welcome)

    lived(story)


def test_a_full_server_says_so() -> None:
    async def story() -> None:
        async with house(limits=Limits(connections=2)) as home, table(home):
            with pytest.raises(InvalidStatus, match="503"):
                async with caller(home.running.url):
                    pass

    lived(story)


def test_a_page_of_a_browser_or_another_protocol_is_not_let_in() -> None:
    async def story() -> None:
        async with house() as home:
            with pytest.raises(InvalidStatus, match="403"):
                async with caller(home.running.url, origin=Origin("https://example.org")):
                    pass
            with pytest.raises(InvalidStatus, match="400"):
                async with connect(home.running.url):
                    pass
            with pytest.raises(InvalidStatus, match="404"):
                async with caller(home.running.url + "/admin"):
                    pass

    lived(story)


def test_operators_can_ask_whether_it_lives_and_whether_it_stores() -> None:
    async def story() -> None:
        async with house() as home:
            base = home.running.url.replace("ws://", "http://")
            for page, answer in (("/healthz", b"ok\n"), ("/readyz", b"ready\n")):
                assert await asyncio.to_thread(read, base + page) == (200, answer)

    lived(story)


def test_operators_are_told_while_nothing_can_be_stored() -> None:
    async def story() -> None:
        store = FullStore()
        async with house(store=store) as home:
            page = home.running.url.replace("ws://", "http://") + "/readyz"
            answer = await asyncio.to_thread(read, page)
            assert answer == (503, b"the disk is full\n")
            store.is_full = False
            await home.clock.turn(3)
            assert await asyncio.to_thread(read, page) == (200, b"ready\n")

    lived(story)


class FullStore(MemoryStore):
    """A store on a disk that is full for now."""

    is_full = True

    async def check(self) -> None:
        """Fail while the disk is full."""
        if self.is_full:
            raise Unavailable("the disk is full")


def read(url: str) -> tuple[int, bytes]:
    """Read a page of our own server."""
    try:
        with urlopen(url, timeout=5) as answer:  # noqa: S310 - our own http address
            return answer.status, answer.read()
    except HTTPError as error:
        return error.code, error.read()


def test_a_server_that_goes_down_says_so() -> None:
    async def story() -> None:
        async with house() as home:
            ws = await connect(home.running.url, subprotocols=["halfway.v1"])  # type: ignore[list-item]  # a NewType of str
            host = Caller(ws)
            await host.ask(create(), Welcome)
        assert await host.closed() == Close.RESTART

    lived(story)


def test_the_partner_is_not_disturbed_by_a_guest_who_cannot_speak() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            await guest.say('{"type":"move","n":1}')
            assert await guest.closed() == Close.MALFORMED
            await host.ask(play(1), Update)
            async with caller(home.running.url) as back:
                assert (await back.ask(join(), Welcome)).seq == 2

    lived(story)
