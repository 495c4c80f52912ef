"""Frames that no client of ours would send, drawn by luck: near misses more often than noise."""

from __future__ import annotations

import json
from random import Random

from game.protocol.codec import encode, encode_move
from game.protocol.messages import Fetch, Play, Relay, Toy, ToyKind
from game.rules import moves as m
from tests.protocol.mutations import mutated
from tests.rules.probes import every_move

_VALUES: tuple[object, ...] = (
    None, True, -1, 0, 2**31, 2**70, 1.5, "", "x" * 5_000, [], {}, [[]], "\u202e", "ready", "A",
)  # fmt: skip
_TYPES = ("move", "relay", "fetch", "toy", "leave", "resume", "create", "join", "welcome", "dance")
_ODD_TEXT = (
    "",
    "[]",
    "null",
    "{",
    "[" * 3_000,
    '{"type":NaN}',
    '{"type":"toy","type":"toy"}',
    "\0",
)


def harmless(luck: Random, n: int) -> str:
    """Return a frame that is answered or passed over: unlawful, unknown, out of turn."""
    move = luck.choice(every_move(luck.choice(("ash", "bo"))))
    box = luck.randbytes(luck.choice((1, 104, 296, 4136)))
    far = luck.choice((n + 2, n + 99, 2**31 - 1))
    unlawful = m.Receive(line="no-such")
    return luck.choice(
        (
            encode(Play(n=far, visit=luck.randrange(9), move=encode_move(move), box=box)),
            encode(Play(n=n + 1, visit=7_000, move=encode_move(unlawful), box=box)),
            encode(Play(n=n + 1, visit=1, move='{"kind":"dance"}', box=box)),
            encode(Relay(n=far, box=box)),
            encode(Fetch(after=luck.choice((0, 5, 2**31 - 1)))),
            encode(Toy(kind=luck.choice(tuple(ToyKind)), x=luck.randrange(32))),
            json.dumps({"type": "dance", "x": luck.choice(_VALUES)}),
        )
    )


def malformed(luck: Random) -> str | bytes:
    """Return a frame that is no message of the protocol at all."""
    match luck.randrange(5):
        case 0:
            return luck.choice(_ODD_TEXT)
        case 1:
            keys = luck.choices(("type", "n", "visit", "move", "box", "room", "ticket"), k=4)
            return json.dumps({key: luck.choice(_VALUES) for key in keys})
        case 2:
            return json.dumps({"type": luck.choice(_TYPES), "n": luck.choice(_VALUES), "extra": 1})
        case 3:
            return luck.randbytes(luck.randrange(1, 400))
        case _:
            whole = encode(Play(n=1, visit=1, move='{"kind":"ready"}', box=luck.randbytes(60)))
            return mutated(whole.encode(), luck).decode("utf-8", "replace")
