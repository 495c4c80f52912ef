"""The floor: a bare `websockets` relay that passes the mover's bytes to both players of a room.

No parsing, no rules, no store. Who comes first is paired with who comes next.
"""

from __future__ import annotations

import asyncio
import sys

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from tests.bench.server_under_load import Flags, flags, loop_factory


async def _relay() -> None:
    """Serve until killed."""
    waiting: list[list[ServerConnection]] = []

    async def handle(ws: ServerConnection) -> None:
        room = waiting.pop() if waiting else []
        room.append(ws)
        if len(room) == 1:
            waiting.append(room)
        try:
            while True:
                frame = await ws.recv(decode=False)
                for player in room:
                    await player.send(frame, text=True)
        except ConnectionClosed:
            return

    async with serve(
        handle,
        "127.0.0.1",
        0,
        compression=None,
        backlog=4096,
        subprotocols=["halfway.v1"],  # type: ignore[list-item]  # a NewType of str
    ) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        sys.stdout.write(f"ready ws://127.0.0.1:{port}\n")
        sys.stdout.flush()
        await asyncio.get_running_loop().create_future()


def main() -> None:
    """Run it."""
    chosen: Flags = flags()
    with asyncio.Runner(loop_factory=loop_factory(chosen.loop)) as runner:
        runner.run(_relay())


if __name__ == "__main__":
    main()
