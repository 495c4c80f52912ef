"""The network thread: takes commands of the screens and gives them news; neither side waits.

    net = NetThread(DiskKeep(Folder(home(), LibSodium())), NetConfig(server=..., scenario=...))
    net.start()
    net.do(StartInvite())            # from the main thread, at any time
    for message in net.take(): ...   # into `update`
    net.stop()

Both queues are bounded. If the screens stop taking news, the thread stops reading the line, and
the server cuts it: nothing is lost, for the log is durable and the next welcome brings all.
"""

from __future__ import annotations

import asyncio
import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress

from game.client.net.desk import Desk, NetCommand, NetConfig
from game.client.net.keep import DiskKeep
from game.screens import commands as cmd
from game.screens.messages import Message
from game.sealing.sodium import LibSodium, Sodium

MOST_NEWS = 1_024
MOST_COMMANDS = 256
_FULL_WAIT_S = 0.01


class NetThread:
    """One device's network, in a thread of its own."""

    def __init__(
        self,
        keep: DiskKeep,
        config: NetConfig,
        *,
        sodium: Sodium | None = None,
        wake: Callable[[], None] | None = None,
    ) -> None:
        """Prepare; `start` starts.

        Args:
            keep: what this device remembers.
            config: where to play and what.
            sodium: the cryptographic library.
            wake: called from the thread when there is news; must not wait.
        """
        self._keep = keep
        self._config = config
        self._sodium = sodium or LibSodium()
        self._wake = wake
        self._commands: queue.Queue[NetCommand | None] = queue.Queue(MOST_COMMANDS)
        self._news: queue.Queue[Message] = queue.Queue(MOST_NEWS)
        self._stirred: Callable[[], None] = lambda: None
        self._thread = threading.Thread(target=self._run, name="halfway-net", daemon=True)

    # -- called from the main thread ---------------------------------------------------------

    def start(self) -> None:
        """Start the thread; nothing is connected before a command asks for it."""
        self._thread.start()

    def do(self, command: NetCommand) -> None:
        """Hand over a command; a toy is dropped rather than waited for."""
        try:
            self._commands.put(command, block=not isinstance(command, cmd.SendToy), timeout=1.0)
        except queue.Full:
            return  # a toy; or the thread is gone, and the screens hear so another way
        self._stirred()

    def take(self, wait_s: float = 0.0) -> tuple[Message, ...]:
        """Return what has come, oldest first; wait up to `wait_s` for the first of it."""
        found: list[Message] = []
        try:
            found.append(self._news.get(block=wait_s > 0, timeout=wait_s or None))
            while True:
                found.append(self._news.get_nowait())
        except queue.Empty:
            return tuple(found)

    def stop(self, wait_s: float = 5.0) -> bool:
        """Close the line and end the thread; False if it did not end in time."""
        if self._thread.is_alive():
            end_s = time.monotonic() + wait_s
            self._put_end(end_s)
            self._stirred()
            while self._thread.is_alive() and time.monotonic() < end_s:
                self.take()  # news that nobody wants must not hold the thread up
                self._thread.join(0.02)
        return not self._thread.is_alive()

    def _put_end(self, end_s: float) -> None:
        while time.monotonic() < end_s:
            try:
                self._commands.put(None, timeout=0.1)
            except queue.Full:
                continue
            return

    # -- in the thread -----------------------------------------------------------------------

    def _run(self) -> None:
        asyncio.run(Desk(self._keep, self._config, self._sodium, self).run())

    async def tell(self, news: tuple[Message, ...]) -> None:
        """Pass news on to the main thread; waits while it takes none."""
        for message in news:
            while True:
                try:
                    self._news.put_nowait(message)
                    break
                except queue.Full:
                    await asyncio.sleep(_FULL_WAIT_S)
        if news and self._wake is not None:
            self._wake()

    async def commands(self) -> NetCommand | None:
        """Wait for the next command; None when it is time to end."""
        loop, stirred = asyncio.get_running_loop(), asyncio.Event()
        self._stirred = lambda: _stir(loop, stirred)
        while True:
            try:
                return self._commands.get_nowait()
            except queue.Empty:
                pass
            await stirred.wait()
            stirred.clear()


def _stir(loop: asyncio.AbstractEventLoop, event: asyncio.Event) -> None:
    """Set an event of another thread's loop, unless that loop has ended."""
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(event.set)
