"""Turns messages into text frames and back, and refuses everything else with one sentence.

Import this late on a client: pydantic takes about a tenth of a second to load. The server
decodes strictly (nothing extra, no coercion, no NaN, no key twice); a client ignores keys and
messages it does not know, so that a newer server can talk to it. No error quotes what was sent.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Annotated, NoReturn, TypeVar, get_type_hints

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from game.protocol.changes import SECTIONS
from game.protocol.faults import ErrorCode, MalformedMessage
from game.protocol.messages import MOVE_BYTES, Changes, ClientMessage, ServerMessage, Update
from game.rules.moves import Move

TO_SERVER_BYTES = 16_384
"""Largest message to the server."""

TO_CLIENT_BYTES = 65_536
"""Largest message to a client."""

DEPTH = 12
"""Deepest nesting of any message; ours need eight."""

T = TypeVar("T")

_STRICT = ConfigDict(
    extra="forbid", strict=True, allow_inf_nan=False, ser_json_bytes="base64",
    val_json_bytes="base64",
)  # fmt: skip
_TOLERANT = ConfigDict(
    extra="ignore", strict=True, allow_inf_nan=False, ser_json_bytes="base64",
    val_json_bytes="base64",
)  # fmt: skip

TO_SERVER: TypeAdapter[ClientMessage] = TypeAdapter(
    Annotated[ClientMessage, Field(discriminator="type")], config=_STRICT
)
TO_CLIENT: TypeAdapter[ServerMessage] = TypeAdapter(
    Annotated[ServerMessage, Field(discriminator="type")], config=_TOLERANT
)
MOVES: TypeAdapter[Move] = TypeAdapter(Annotated[Move, Field(discriminator="kind")], config=_STRICT)


_Writer = Callable[[object], bytes]


def _writer(kind: type) -> _Writer:
    """Return how values of this type are written, without what `dump_json` adds to each call."""
    made: _Writer = TypeAdapter(kind, config=_STRICT).serializer.to_json
    return made


_SECTIONS, _UPDATE = get_type_hints(Changes), get_type_hints(Update)
_SECTION_WRITERS = {name: _writer(_SECTIONS[name]) for name in SECTIONS}
_write_lines, _write_entries = _writer(_UPDATE["lines"]), _writer(_UPDATE["entries"])


def decode_to_server(frame: str | bytes) -> ClientMessage:
    """Read a client's message, strictly.

    Raises:
        MalformedMessage: for anything else; `code` tells an unknown type from nonsense.
    """
    return _read(TO_SERVER, _plain_json(frame, TO_SERVER_BYTES))


def decode_to_client(frame: str | bytes) -> ServerMessage | None:
    """Read a server's message; None for a type this client does not know yet.

    Raises:
        MalformedMessage: if it is no message, or lacks something we need.
    """
    try:
        return _read(TO_CLIENT, _plain_json(frame, TO_CLIENT_BYTES))
    except MalformedMessage as fault:
        if fault.code is ErrorCode.UNKNOWN_MESSAGE:
            return None
        raise


def decode_move(raw: bytes) -> Move:
    """Read a move from the bytes it was sent in.

    Raises:
        MalformedMessage: if they are not one move.
    """
    return _read(MOVES, _plain_json(raw, MOVE_BYTES))


def encode(message: ClientMessage | ServerMessage) -> str:
    """Write a message as the text of one frame; decoding gives an equal message."""
    if isinstance(message, Update):
        return _update(message).decode()
    if isinstance(message, ClientMessage):
        return TO_SERVER.dump_json(message).decode()
    return TO_CLIENT.dump_json(message).decode()


def _update(update: Update) -> bytes:
    """Write an update, by far the most common message, with the sections that it has."""
    told = [
        b'"%b":%b' % (name.encode(), write(section))
        for name, write in _SECTION_WRITERS.items()
        if (section := getattr(update.sections, name)) is not None
    ]
    return b'{"seq":%d,"acked_n":%d,"sections":{%b},"lines_from":%d,%b,%b,"type":"update"}' % (
        update.seq,
        update.acked_n,
        b",".join(told),
        update.lines_from,
        b'"lines":%b' % _write_lines(update.lines),
        b'"entries":%b' % _write_entries(update.entries),
    )


def encode_move(move: Move) -> str:
    """Write a move as the JSON text that goes into `Play.move`; hash its UTF-8 bytes."""
    return MOVES.dump_json(move).decode()


def schema() -> dict[str, object]:
    """Describe every message and move as JSON Schema, for authors of other clients."""
    return {
        "to_server": TO_SERVER.json_schema(),
        "to_client": TO_CLIENT.json_schema(mode="serialization"),
        "move": MOVES.json_schema(),
    }


def _plain_json(frame: str | bytes, most: int) -> str:
    """Check size, encoding, depth, numbers and keys; return the text for the typed reader."""
    text = _text(frame, most)
    try:
        value = json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except RecursionError:
        raise MalformedMessage(f"expected at most {DEPTH} levels of nesting") from None
    except ValueError:
        raise MalformedMessage("expected one JSON object") from None
    _check_depth(value, DEPTH)
    return text


def _text(frame: str | bytes, most: int) -> str:
    """Return the frame as text of at most `most` bytes."""
    try:
        raw = frame.encode() if isinstance(frame, str) else bytes(frame)
        text = raw.decode()
    except UnicodeError:
        raise MalformedMessage("expected UTF-8 text") from None
    if len(raw) > most:
        raise MalformedMessage(f"expected at most {most} bytes, not {len(raw)}")
    return text


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Build an object and refuse a key that comes twice: two readers could differ about it."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise MalformedMessage("expected each key once")
    return found


def _no_constant(_name: str) -> NoReturn:
    """Refuse NaN and the infinities, which JSON does not have."""
    raise MalformedMessage("expected plain numbers")


def _check_depth(value: object, left: int) -> None:
    """Refuse deeper nesting than any of our messages has."""
    if left == 0:
        raise MalformedMessage(f"expected at most {DEPTH} levels of nesting")
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            _check_depth(item, left - 1)


def _read(adapter: TypeAdapter[T], text: str) -> T:
    """Validate, and turn what the validator says into one sentence without the input."""
    try:
        return adapter.validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    if first["type"] == "union_tag_invalid" and not first["loc"]:
        raise MalformedMessage("expected a known type", ErrorCode.UNKNOWN_MESSAGE)
    if first["type"] == "unexpected_keyword_argument":  # its place would quote the sender's key
        raise MalformedMessage("expected no further keys")
    place = ".".join(str(step) for step in first["loc"]) or "the top"
    raise MalformedMessage(f"expected another value at {place} ({first['type']})")
