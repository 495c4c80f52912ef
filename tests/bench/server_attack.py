"""Attackers: from addresses of their own, they connect, send nonsense, flood, and come again."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from random import Random

from game.protocol.codec import encode
from game.protocol.messages import Toy, ToyKind
from tests.bench.server_under_load import loop_factory
from tests.bench.server_wire import wire
from tests.server.garbage import harmless, malformed

ATTACKERS = 24
_TOY = encode(Toy(kind=ToyKind.PEBBLE, x=1)).encode()


async def _attack(url: str, number: int, until_s: float) -> int:
    """Attack from one address until it is time; return how often it connected."""
    luck = Random(number)  # noqa: S311 - nonsense that can be told again
    source, tries = f"127.9.0.{number + 1}", 0
    while time.monotonic() < until_s:
        tries += 1
        try:
            end = await wire(url, lambda _payload: None, source)
        except OSError:
            await asyncio.sleep(0.05)
            continue
        for _ in range(200):
            if end.is_closed:
                break
            end.say(_nonsense(luck))
            await asyncio.sleep(0)
        end.cut()
        await asyncio.sleep(0.01)
    return tries


def _nonsense(luck: Random) -> bytes:
    """Return one frame."""
    match luck.randrange(3):
        case 0:
            return harmless(luck, 1).encode()
        case 1:
            return _TOY
        case _:
            frame = malformed(luck)
            return frame.encode(errors="replace") if isinstance(frame, str) else frame


async def _all(url: str, seconds: float) -> int:
    """Attack from all addresses at once."""
    until_s = time.monotonic() + seconds
    return sum(await asyncio.gather(*(_attack(url, n, until_s) for n in range(ATTACKERS))))


def main() -> None:
    """Attack the server at argument 1 for argument 2 seconds; print how many connections."""
    with asyncio.Runner(loop_factory=loop_factory("uvloop")) as runner:
        tries = runner.run(_all(sys.argv[1], float(sys.argv[2])))
    sys.stdout.write(f"{tries}\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
