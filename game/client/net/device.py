"""This device as the shell knows it: its folder, what it remembers, and its line to others.

Rule: nothing of the network is even loaded before a command about a room with somebody comes, or
while a server is still to be asked to delete a room.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from game.client.local.evenings import Evenings
from game.client.net.folder import HOME_VARIABLE, Folder, home
from game.client.net.keep import DiskKeep
from game.client.net.opening import DEFAULT_PORT, server_of
from game.screens import commands as c
from game.screens import messages as msg
from game.sealing.sodium import LibSodium
from game.sealing.wordlist import words

if TYPE_CHECKING:
    from game.client.net.scenes import Shelf
    from game.client.net.thread import NetThread

SERVER_VARIABLE = "HALFWAY_SERVER"
HERE = f"127.0.0.1:{DEFAULT_PORT}"
SCENARIO = "t1"
"""What a new pair plays first."""

WAKING = (c.StartInvite, c.Join, c.ContinueRoom, c.OpenLine, c.DeleteRoom)
"""Commands that begin something; with nothing begun, all others are already done."""


class DeviceLine:
    """The way to another device: performs commands about rooms, gives what has come."""

    def __init__(
        self, keep: DiskKeep, server: str, scenario: str = SCENARIO, brings: bytes = b""
    ) -> None:
        """Remember where to go; nothing is connected.

        Args:
            keep: what this device remembers.
            server: the server's address, for invites without one.
            scenario: what a pair that begins here plays first.
            brings: the file of a scenario to begin with that does not ship.
        """
        self._first = SCENARIO if brings else scenario
        self._brings = brings
        self._shelf: Shelf | None = None
        self._keep = keep
        self._server = server
        self._net: NetThread | None = None
        self._has_looked = False

    def perform(self, command: c.Command) -> None:
        """Do what a command about a room with somebody asks; others are not for this line.

        While nothing is connected, a command to close, leave or say something loads nothing
        either: hiding the window must not wait for a network that nobody asked for.
        """
        if self._net is None and not isinstance(command, WAKING):
            return
        from game.client.net.desk import NetCommand  # late: asyncio takes its time to load

        if isinstance(command, get_args(NetCommand)):
            self._awake().do(command)

    def poll(self) -> tuple[msg.Message, ...]:
        """Return what has come since the last call; the first one looks for errands left over."""
        if not self._has_looked:
            self._has_looked = True
            if self._keep.errands():
                self._awake()
        return () if self._net is None else self._net.take()

    def shelf(self) -> Shelf:
        """Return where this device finds its scenarios; read late, as they take their time."""
        if self._shelf is None:
            from game.client.net.scenes import Shelf

            self._shelf = Shelf()
        return self._shelf

    def card(self) -> msg.RoomCard | None:
        """Return the room this device can go on with, or None."""
        return self._keep.card()

    def close(self) -> None:
        """End quietly; what is durable stays."""
        if self._net is not None:
            self._net.stop()
            self._net = None

    def _awake(self) -> NetThread:
        if self._net is None:
            from game.client.net.desk import NetConfig
            from game.client.net.thread import NetThread
            from game.protocol.files import FILE_BYTES

            shelf = self.shelf()
            sends = 0 < len(self._brings) <= FILE_BYTES
            first = shelf.bring(self._brings) if sends else shelf.get(self._first)
            name = self._keep.load().settings.name
            config = NetConfig(self._server, first.exact, name, shelf)
            self._net = NetThread(self._keep, config)
            self._net.start()
        return self._net


@dataclass(frozen=True, slots=True)
class Device:
    """What the shell is given.

    Attributes:
        folder: everything of this device lies here. cache: what can be made again.
        keep: what it remembers. line: its way to others. evenings: what both wanted to keep.
        wordlist: the words of invites.
    """

    folder: Path
    cache: Path
    keep: DiskKeep
    line: DeviceLine
    evenings: Evenings
    wordlist: tuple[str, ...]


def open_device(
    folder: Path | None = None, server: str = "", scenario: str = SCENARIO, brings: bytes = b""
) -> Device:
    """Open this device's folder.

    Args:
        folder: where; None for this user's own, or the one HALFWAY_HOME names.
        server: "HOST", "HOST:PORT" or a whole address; "" for the one HALFWAY_SERVER names, or
            this machine.
        scenario: what a pair that begins here plays first.
        brings: the file of a scenario to begin with that does not ship.

    Raises:
        OSError: if the folder cannot be made or written.
        UnsafeAddress: if the server's name is none.
    """
    where = folder or home()
    keep = DiskKeep(Folder(where, LibSodium()))
    address = server_of(server or os.environ.get(SERVER_VARIABLE, "") or HERE)
    line = DeviceLine(keep, address, scenario, brings)
    pages = where / "pages" if folder or os.environ.get(HOME_VARIABLE) else None
    evenings = Evenings(where / "evenings", pages, LibSodium())
    return Device(where, where / "cache", keep, line, evenings, words())
