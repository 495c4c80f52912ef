"""The websocket standard (RFC 6455), case by case, in bare bytes against the server as it is.

The server sends back a message of a type that it does not know: that is the echo of these tests.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from game.protocol.faults import Close
from game.protocol.version import SUBPROTOCOL
from server.limits import Limits
from tests.server.house import house, lived
from tests.server.wire import (
    BINARY,
    CLOSE,
    CONTINUED,
    PING,
    PONG,
    TEXT,
    Wire,
    accept_of,
    closing,
    echo_of,
    fragments,
    frame,
    seated,
    upgrade,
    wire,
)

MOST = Limits().message_bytes
PROTOCOL_ERROR, NOT_TEXT, TOO_BIG = 1002, 1007, 1009
KOSME = "κόσμε"
GREETING = frame(TEXT, echo_of("hello"))


def on_a_line(story: Callable[[Wire], Awaitable[None]]) -> None:
    """Tell a story on a connection whose seat is taken, with a server of its own."""

    async def told() -> None:
        async with seated() as line:
            await story(line)

    lived(told)


def ends(*pieces: bytes) -> int:
    """Send bytes, and return the code that the server ends the connection with."""
    codes: list[int] = []

    async def story(line: Wire) -> None:
        await line.say(*pieces)
        codes.append(await line.end())

    on_a_line(story)
    return codes[0]


# -- frames


@pytest.mark.parametrize("size", [0, 1, 64, 88, 89, 90, 160])
@pytest.mark.parametrize("chop", [0, 1, 7])
def test_text_of_any_length_comes_back_however_it_is_cut_on_the_way(size: int, chop: int) -> None:
    async def story(line: Wire) -> None:
        await line.say(frame(TEXT, echo_of("*" * size)), chop=chop)
        assert await line.echo() == "*" * size

    on_a_line(story)


@pytest.mark.parametrize("size", [125, 126, 127, 128, 65535 // 4, MOST])
def test_each_way_of_writing_a_length_is_read(size: int) -> None:
    async def story(line: Wire) -> None:
        head, tail = b'{"type":"dance","how":"', b'"}'
        await line.say(frame(TEXT, head + b"x" * (size - len(head + tail)) + tail), GREETING)
        opcode, _ = await line.hear()
        assert opcode == TEXT
        assert await line.echo() == "hello"

    on_a_line(story)


def test_many_messages_in_one_packet_come_back_in_order() -> None:
    async def story(line: Wire) -> None:
        await line.say(*(frame(TEXT, echo_of(str(number))) for number in range(18)))
        assert [await line.echo() for _ in range(18)] == [str(number) for number in range(18)]

    on_a_line(story)


def test_a_frame_without_its_mask_ends_the_connection() -> None:
    assert ends(frame(TEXT, echo_of("x"), is_masked=False)) == PROTOCOL_ERROR


@pytest.mark.parametrize("reserved", range(1, 8))
@pytest.mark.parametrize("opcode", [TEXT, BINARY, CLOSE, PING, PONG])
def test_a_reserved_bit_ends_the_connection(opcode: int, reserved: int) -> None:
    assert ends(frame(opcode, b"", reserved=reserved)) == PROTOCOL_ERROR


@pytest.mark.parametrize("opcode", [3, 4, 5, 6, 7, 11, 12, 13, 14, 15])
def test_a_reserved_opcode_ends_the_connection(opcode: int) -> None:
    assert ends(GREETING, frame(opcode, b"x")) == PROTOCOL_ERROR


# -- pings and pongs


@pytest.mark.parametrize(
    "payload", [b"", b"hello", b"\x00\xff\xfe\xfd\xfc\xfb\x00\xff", b"x" * 125]
)
@pytest.mark.parametrize("chop", [0, 1])
def test_a_ping_is_answered_with_what_it_held(payload: bytes, chop: int) -> None:
    async def story(line: Wire) -> None:
        await line.say(frame(PING, payload), chop=chop)
        assert await line.hear() == (PONG, payload)

    on_a_line(story)


def test_ten_pings_are_answered_in_order() -> None:
    async def story(line: Wire) -> None:
        await line.say(*(frame(PING, b"%d" % number) for number in range(10)))
        assert [await line.hear() for _ in range(10)] == [(PONG, b"%d" % n) for n in range(10)]

    on_a_line(story)


@pytest.mark.parametrize("payload", [b"", b"nobody asked"])
def test_a_pong_that_nobody_asked_for_is_passed_over(payload: bytes) -> None:
    async def story(line: Wire) -> None:
        await line.say(frame(PONG, payload), frame(PING, b"still there?"))
        assert await line.hear() == (PONG, b"still there?")

    on_a_line(story)


@pytest.mark.parametrize("opcode", [PING, PONG, CLOSE])
def test_a_control_frame_that_is_too_long_or_cut_ends_the_connection(opcode: int) -> None:
    assert ends(frame(opcode, b"\x03\xe8" + b"x" * 124)) == PROTOCOL_ERROR
    assert ends(frame(opcode, b"", fin=False)) == PROTOCOL_ERROR


# -- fragments


@pytest.mark.parametrize("size", [1, 2, 5, 20])
@pytest.mark.parametrize("chop", [0, 1])
def test_a_message_in_fragments_is_one_message(size: int, chop: int) -> None:
    async def story(line: Wire) -> None:
        await line.say(*fragments(TEXT, echo_of(KOSME * 3), size), chop=chop)
        assert await line.echo() == KOSME * 3

    on_a_line(story)


def test_pings_between_fragments_are_answered_at_once() -> None:
    async def story(line: Wire) -> None:
        first, *rest = fragments(TEXT, echo_of("patience"), 12)
        await line.say(first, frame(PING, b"now"))
        assert await line.hear() == (PONG, b"now")
        await line.say(rest[0], frame(PING, b"and now"), *rest[1:])
        assert await line.hear() == (PONG, b"and now")
        assert await line.echo() == "patience"

    on_a_line(story)


def test_empty_fragments_are_nothing() -> None:
    async def story(line: Wire) -> None:
        whole = echo_of("nothing in between")
        await line.say(
            frame(TEXT, b"", fin=False), frame(CONTINUED, whole, fin=False), frame(CONTINUED)
        )
        assert await line.echo() == "nothing in between"

    on_a_line(story)


@pytest.mark.parametrize(
    "pieces",
    [
        (frame(CONTINUED, b"of nothing"),),
        (frame(CONTINUED, b"of nothing", fin=False),),
        (GREETING, frame(CONTINUED, b"after the end")),
        (frame(TEXT, b"{", fin=False), frame(TEXT, b"}")),
        (frame(TEXT, b"{", fin=False), frame(BINARY, b"}")),
    ],
)
def test_fragments_out_of_order_end_the_connection(pieces: tuple[bytes, ...]) -> None:
    assert ends(*pieces) == PROTOCOL_ERROR


# -- text

CHARACTERS = [
    KOSME,
    "\u0080\u07ff\u0800\uffff",  # the first and last of two and three bytes
    "\U00010000\U0010ffff\ufffd\ufffe",  # of four; the replacement; one that is no character
    "\ud7ff\ue000",  # around the surrogates
]


@pytest.mark.parametrize("text", CHARACTERS)
@pytest.mark.parametrize("size", [1, 3, 200])
def test_every_kind_of_character_comes_back_also_when_cut_in_the_midst(
    text: str, size: int
) -> None:
    async def story(line: Wire) -> None:
        await line.say(*fragments(TEXT, echo_of(text), size))
        assert await line.echo() == text

    on_a_line(story)


NO_TEXT = {
    "a lone byte that goes on": b"\x80",
    "a start and no more": b"\xce",
    "a start and a plain letter": b"\xceA",
    "a slash in two bytes": b"\xc0\xaf",
    "a slash in three bytes": b"\xe0\x80\xaf",
    "a slash in four bytes": b"\xf0\x80\x80\xaf",
    "a surrogate": b"\xed\xa0\x80",
    "both surrogates": b"\xed\xa0\x80\xed\xb0\x80",
    "beyond the last character": b"\xf4\x90\x80\x80",
    "five bytes": b"\xf8\x88\x80\x80\x80",
    "bytes that never are": b"\xfe\xff",
}


@pytest.mark.parametrize("name", NO_TEXT)
@pytest.mark.parametrize("size", [1, 400])
def test_what_is_no_text_ends_the_connection(name: str, size: int) -> None:
    whole = echo_of(KOSME).replace(KOSME.encode(), KOSME.encode() + NO_TEXT[name])
    assert ends(*fragments(TEXT, whole, size)) == NOT_TEXT


# -- the end


@pytest.mark.parametrize(
    "code", [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999]
)
def test_a_close_is_answered_with_its_code(code: int) -> None:
    assert ends(closing(code)) == code
    assert ends(closing(code, KOSME.encode())) == code


def test_a_close_without_a_code_is_answered_without_one() -> None:
    assert ends(frame(CLOSE)) == 1005
    assert ends(closing(1000, b"x" * 123)) == 1000  # the longest reason


@pytest.mark.parametrize(
    "code", [0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535]
)
def test_a_code_that_nobody_may_send_is_an_error(code: int) -> None:
    assert ends(closing(code)) == PROTOCOL_ERROR


def test_half_a_code_or_a_reason_that_is_no_text_is_an_error() -> None:
    assert ends(frame(CLOSE, b"x")) == PROTOCOL_ERROR
    assert ends(closing(1000, b"\xed\xa0\x80")) == NOT_TEXT


@pytest.mark.parametrize(
    "late",
    [GREETING, frame(PING, b"late"), closing(4000), b"\xff" * 40],
    ids=["greeting", "ping", "close", "noise"],  # masks differ from run to run
)
def test_whatever_comes_after_a_close_is_not_heard(late: bytes) -> None:
    assert ends(closing(1000), late) == 1000


# -- limits, and what this server refuses though the standard has it


@pytest.mark.parametrize("pieces", [1, 40])
def test_a_message_over_the_limit_ends_the_connection_whole_or_in_fragments(pieces: int) -> None:
    assert ends(*fragments(TEXT, b"x" * (MOST + 1), MOST // pieces + 1)) == TOO_BIG


def test_a_length_that_no_message_has_is_refused_before_it_comes() -> None:
    assert ends(frame(TEXT, b"x", length=b"\x7f" + b"\x7f" + b"\xff" * 7)) == TOO_BIG
    assert ends(frame(TEXT, b"x", length=b"\x7f" + b"\xff" * 8)) in {TOO_BIG, PROTOCOL_ERROR}


@pytest.mark.parametrize("payload", [b"", b"{}", echo_of("x")])
def test_binary_messages_are_refused_by_our_own_protocol(payload: bytes) -> None:
    assert ends(frame(BINARY, payload)) == Close.MALFORMED


def test_compression_is_not_agreed_to() -> None:
    async def story() -> None:
        async with house() as home, wire(home.running.url) as line:
            offered = upgrade(Sec_WebSocket_Extensions="permessage-deflate")
            answer = await line.shake(offered)
            assert (answer.status, "sec-websocket-extensions" in answer.headers) == (101, False)

    lived(story)


# -- the handshake


def shaken(headers: list[tuple[str, str]], line: str = "GET / HTTP/1.1") -> tuple[int, str]:
    """Ask for a websocket; return the status and the version that the server names."""
    answers: list[tuple[int, str]] = []

    async def story() -> None:
        async with house() as home, wire(home.running.url) as stranger:
            answer = await stranger.shake(headers, line)
            answers.append((answer.status, answer.headers.get("sec-websocket-version", "")))

    lived(story)
    return answers[0]


def test_the_handshake_is_answered_as_the_standard_says() -> None:
    async def story() -> None:
        async with house() as home, wire(home.running.url) as line:
            answer = await line.shake()
            key = dict(upgrade())["Sec-WebSocket-Key"]
            assert answer.status == 101
            assert answer.headers["upgrade"].lower() == "websocket"
            assert answer.headers["connection"].lower() == "upgrade"
            assert answer.headers["sec-websocket-accept"] == accept_of(key)
            assert answer.headers["sec-websocket-protocol"] == SUBPROTOCOL

    lived(story)


@pytest.mark.parametrize(
    "headers",
    [
        [(name.lower(), value) for name, value in upgrade(Upgrade="WebSocket")],
        [(name.upper(), value) for name, value in upgrade(Connection="keep-alive, uPgrade")],
        upgrade(Sec_WebSocket_Protocol=f"chat, {SUBPROTOCOL}"),
    ],
)
def test_headers_may_be_written_in_any_case_and_with_others_beside(
    headers: list[tuple[str, str]],
) -> None:
    assert shaken(headers)[0] == 101


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"Sec_WebSocket_Key": None}, 400),
        ({"Sec_WebSocket_Key": "abc"}, 400),
        ({"Sec_WebSocket_Version": "8"}, 400),
        ({"Sec_WebSocket_Version": None}, 400),
        ({"Sec_WebSocket_Protocol": None}, 400),
        ({"Sec_WebSocket_Protocol": "chat"}, 400),
        ({"Upgrade": None}, 426),
        ({"Upgrade": "h2c"}, 426),
        ({"Connection": None}, 426),
        ({"Origin": "https://elsewhere.example"}, 403),
    ],
)
def test_half_a_handshake_is_refused_and_the_version_named(
    changes: dict[str, str | None], status: int
) -> None:
    assert shaken(upgrade(**changes)) == (status, "13")


@pytest.mark.parametrize(
    ("line", "status"),
    [("POST / HTTP/1.1", 405), ("GET / HTTP/1.0", 505), ("GET /elsewhere HTTP/1.1", 404)],
)
def test_another_kind_of_request_is_refused(line: str, status: int) -> None:
    assert shaken(upgrade(), line)[0] == status


def test_headers_without_end_are_refused() -> None:
    assert shaken(upgrade(X="y" * 9_000))[0] == 431
    assert shaken([*upgrade(), *[("X", "y")] * 200])[0] == 431
    twice = [*upgrade(), ("Sec-WebSocket-Key", dict(upgrade())["Sec-WebSocket-Key"])]
    assert shaken(twice)[0] == 400


def test_what_is_no_request_at_all_gets_no_answer() -> None:
    async def story() -> None:
        async with house() as home, wire(home.running.url) as line:
            with pytest.raises(asyncio.IncompleteReadError):
                await line.shake(line="\x16\x03\x01\x02")
            async with wire(home.running.url) as next_one:
                assert (await next_one.shake()).status == 101

    lived(story)


# -- where this server differs from the letter of the standard; README.md says so


def test_a_close_in_the_midst_of_a_message_ends_the_connection_as_an_error() -> None:
    assert ends(frame(TEXT, b"{", fin=False), closing(1000)) == PROTOCOL_ERROR


@pytest.mark.parametrize("width", [2, 8])
def test_a_length_in_more_bytes_than_it_needs_is_read_all_the_same(width: int) -> None:
    mark = b"\x7e" if width == 2 else b"\x7f"
    whole = echo_of("long-winded")

    async def story(line: Wire) -> None:
        await line.say(frame(TEXT, whole, length=mark + len(whole).to_bytes(width, "big")))
        assert await line.echo() == "long-winded"

    on_a_line(story)


def test_a_request_without_a_host_is_let_in() -> None:
    assert shaken(upgrade(Host=None))[0] == 101
