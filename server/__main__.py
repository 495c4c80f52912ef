"""The `halfway-server` command: run a server, print the schema, delete a room."""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from game.protocol.codec import schema
from game.scenario.library import Shipped, UnsoundScenarioError, shelf
from server.app import Listening, running
from server.clock import SystemClock
from server.config import CannotStart, Settings, settings_from, store_path
from server.limits import Limits
from server.log import What, note, set_up
from server.ports import Services
from server.store.base import CannotOpen, EventStore, Unavailable
from server.store.memory import MemoryStore
from server.store.sqlite import SqliteStore


class _Parser(argparse.ArgumentParser):
    """A parser that says one sentence instead of its whole usage."""

    def error(self, message: str) -> NoReturn:
        """Stop with the sentence."""
        raise CannotStart(f"{message}; see --help")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns 0, or 2 after one sentence about what was wrong."""
    try:
        return _run(_parser().parse_args(arguments))
    except (CannotStart, CannotOpen) as error:
        print(f"halfway-server: {error}", file=sys.stderr)
        return 2


def _run(flags: argparse.Namespace) -> int:
    """Do what was asked."""
    if flags.room is not None and flags.command != "delete":
        raise CannotStart(f"unrecognized arguments: {flags.room}; see --help")
    if flags.command == "schema":
        print(json.dumps(schema(), indent=2))
        return 0
    given = {
        name: value
        for name, value in vars(flags).items()
        if name not in ("command", "room", "settings") and value is not None
    }
    settings = settings_from(given, flags.settings)
    if flags.command == "delete":
        return asyncio.run(_delete(settings, flags.room))
    set_up(settings.log_level)
    return asyncio.run(_serve(settings))


def _parser() -> _Parser:
    """Describe the command line; defaults are in config.py."""
    parser = _Parser(prog="halfway-server", description="The server of Halfway.")
    parser.add_argument("command", nargs="?", choices=("run", "schema", "delete"), default="run")
    parser.add_argument("room", nargs="?", help="delete: the room's name")
    parser.add_argument("--host", help="address to listen on (127.0.0.1)")
    parser.add_argument("--port", help="port to listen on, 0 for a free one (8765)")
    parser.add_argument("--store", help="sqlite:PATH or memory: (sqlite:halfway.db)")
    parser.add_argument("--keep-days", help="days a room is kept after its last use (14)")
    parser.add_argument("--rooms-per-hour", help="rooms one address may make in an hour (10)")
    parser.add_argument("--log-level", help="DEBUG, INFO, WARNING or ERROR (INFO)")
    parser.add_argument("--behind-proxy", action="store_const", const=True,
                        help="believe X-Forwarded-For; only behind your own proxy")  # fmt: skip
    parser.add_argument("--luck-seed", help="repeatable luck, for demos with memory:")
    parser.add_argument("--settings", type=Path, help="a TOML file with any of these")
    return parser


async def _serve(settings: Settings) -> int:
    """Run until a signal asks to stop, or until the disk can no longer be trusted."""
    _check_scenarios()
    store = _opened(settings)
    stop, failed = asyncio.Event(), list[Unavailable]()
    _on_signals(stop)

    def fail(error: Unavailable) -> None:
        failed.append(error)
        stop.set()

    try:
        async with running(_services(settings, store, fail), _listening(settings)) as server:
            print(f"ready {server.url}", flush=True)
            note(What.READY)
            await stop.wait()
            note(What.STOPPING)
    except* OSError as group:
        raise _cannot_listen(settings, group) from None
    finally:
        await store.close()
    if failed:
        print(f"halfway-server: {failed[0].sentence}; start again", file=sys.stderr)
    return 1 if failed else 0


def _on_signals(stop: asyncio.Event) -> None:
    """Stop politely when asked to, also where the loop cannot watch signals (Windows)."""
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(name, stop.set)
        except NotImplementedError:
            signal.signal(name, lambda _name, _frame: loop.call_soon_threadsafe(stop.set))


def _check_scenarios() -> None:
    """Read all that ships before anybody can ask for it."""
    try:
        shelf()
    except (UnsoundScenarioError, FileNotFoundError) as error:
        raise CannotStart(str(error)) from None


async def _delete(settings: Settings, room: str | None) -> int:
    """Delete one room from a store that no server has open."""
    if room is None:
        raise CannotStart("delete: expected the room's name")
    store = _opened(settings)
    try:
        if not await store.delete_room(room, SystemClock().now_ms()):
            raise CannotStart("delete: there is no such room in this store")
    except Unavailable as error:
        raise CannotStart(f"delete: {error.sentence}") from None
    finally:
        await store.close()
    print("deleted")
    return 0


def _services(
    settings: Settings, store: EventStore, fail: Callable[[Unavailable], None]
) -> Services:
    """Put together what all parts share."""
    limits = replace(Limits(), keep_days=settings.keep_days, rooms_per_hour=settings.rooms_per_hour)
    return Services(store, SystemClock(), Shipped(), limits, _luck(settings), fail)


def _luck(settings: Settings) -> Callable[[int], str]:
    """Return where seeds come from: this machine's randomness, or a demo's repeatable luck."""
    chosen = settings.luck_seed
    if chosen is None:
        return lambda _scene: os.urandom(16).hex()
    return lambda scene: hashlib.sha256(f"{chosen}/{scene}".encode()).hexdigest()[:32]


def _listening(settings: Settings) -> Listening:
    """Say where to listen."""
    return Listening(
        host=settings.host,
        port=settings.port,
        origins=(None, *settings.origins),
        is_behind_proxy=settings.behind_proxy,
    )


def _opened(settings: Settings) -> EventStore:
    """Open the store of these settings."""
    path = store_path(settings.store)
    return MemoryStore() if path is None else SqliteStore(path)


def _cannot_listen(settings: Settings, group: BaseExceptionGroup[OSError]) -> CannotStart:
    """Say why the address cannot be listened on."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    where = f"{settings.host} port {settings.port}"
    reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else "unknown"
    return CannotStart(f"cannot listen on {where}: {reason.lower()}")


if __name__ == "__main__":
    sys.exit(main())
