"""The `halfway-server` command: run a server, print the schema, delete a room, back up."""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from game.protocol.codec import schema
from game.scenario.library import Shipped, UnsoundScenarioError, shelf
from server.app import Listening, running
from server.backup import backing_up
from server.clock import SystemClock
from server.collector import search_seldom
from server.config import CannotStart, Settings, check_backup, settings_from, store_path
from server.limits import Limits
from server.log import What, note, set_up
from server.metrics import Figures
from server.ports import Services
from server.store.base import CannotOpen, EventStore, Unavailable
from server.store.memory import MemoryStore
from server.store.sqlite import SqliteStore

_OBJECTS = {"delete": "the room's name", "backup": "the file to write"}
"""What a command is done to, for those that need it said."""


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
    if flags.object is not None and flags.command not in _OBJECTS:
        raise CannotStart(f"unrecognized arguments: {flags.object}; see --help")
    if flags.object is None and flags.command in _OBJECTS:
        raise CannotStart(f"{flags.command}: expected {_OBJECTS[flags.command]}")
    if flags.command == "schema":
        print(json.dumps(schema(), indent=2))
        return 0
    given = {
        name: value
        for name, value in vars(flags).items()
        if name not in ("command", "object", "settings") and value is not None
    }
    settings = settings_from(given, flags.settings)
    if flags.command == "delete":
        return asyncio.run(_delete(settings, flags.object))
    if flags.command == "backup":
        return asyncio.run(_back_up(settings, Path(flags.object)))
    set_up(settings.log_level)
    return asyncio.run(_serve(settings))


def _parser() -> _Parser:
    """Describe the command line; defaults are in config.py."""
    parser = _Parser(prog="halfway-server", description="The server of Halfway.")
    parser.add_argument("command", nargs="?", choices=("run", "schema", *_OBJECTS), default="run")
    parser.add_argument("object", nargs="?", help="delete: the room's name; backup: the file")
    parser.add_argument("--host", help="address to listen on (127.0.0.1)")
    parser.add_argument("--port", help="port to listen on, 0 for a free one (8765)")
    parser.add_argument("--store", help="sqlite:PATH or memory: (sqlite:halfway.db)")
    parser.add_argument("--keep-days", help="days a room is kept after its last use (14)")
    parser.add_argument("--rooms-per-hour", help="rooms one address may make in an hour (10)")
    parser.add_argument("--log-level", help="DEBUG, INFO, WARNING or ERROR (INFO)")
    parser.add_argument("--behind-proxy", action="store_const", const=True,
                        help="believe X-Forwarded-For; only behind your own proxy")  # fmt: skip
    parser.add_argument("--metrics-port", help="show figures on this port of this machine (no)")
    parser.add_argument("--backup", help="the file to write a backup to at SIGUSR1 (none)")
    parser.add_argument("--luck-seed", help="repeatable luck, for demos with memory:")
    parser.add_argument("--settings", type=Path, help="a TOML file with any of these")
    return parser


async def _serve(settings: Settings) -> int:
    """Run until a signal asks to stop, or until the disk can no longer be trusted."""
    _check_scenarios()
    search_seldom()
    figures = Figures()
    store = _opened(settings, figures)
    stop, failed = asyncio.Event(), list[Unavailable]()
    _on_signals(stop)

    def fail(error: Unavailable) -> None:
        failed.append(error)
        stop.set()

    try:
        services = _services(settings, store, fail, figures)
        async with (
            running(services, _listening(settings)) as server,
            backing_up(services, settings.backup),
        ):
            print(f"ready {server.url}", flush=True)
            if server.metrics_url:
                print(f"figures {server.metrics_url}", flush=True)
            note(What.READY)
            await stop.wait()
            note(What.STOPPING)
    except ExceptionGroup as group:  # not `except*`: it may wrap what is raised in it once more
        found, others = group.split(OSError)
        if found is None or others is not None:
            raise
        raise _cannot_listen(settings, found) from None
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


async def _delete(settings: Settings, room: str) -> int:
    """Delete one room from a store that no server has open."""
    store = _opened(settings, Figures())
    try:
        if not await store.delete_room(room, SystemClock().now_ms()):
            raise CannotStart("delete: there is no such room in this store")
    except Unavailable as error:
        raise CannotStart(f"delete: {error.sentence}") from None
    finally:
        await store.close()
    print("deleted")
    return 0


async def _back_up(settings: Settings, file: Path) -> int:
    """Copy a store that no server has open into one file."""
    path = store_path(settings.store)
    if path is None or not path.is_file():
        raise CannotStart(f"backup: there is no database at {settings.store}")
    check_backup(path, file)
    store = SqliteStore(path)
    try:
        await store.back_up(file)
    except Unavailable as error:
        raise CannotStart(error.sentence) from None
    finally:
        await store.close()
    print(f"backup written to {file}")
    return 0


def _services(
    settings: Settings, store: EventStore, fail: Callable[[Unavailable], None], figures: Figures
) -> Services:
    """Put together what all parts share."""
    limits = replace(Limits(), keep_days=settings.keep_days, rooms_per_hour=settings.rooms_per_hour)
    return Services(store, SystemClock(), Shipped(), limits, _luck(settings), fail, figures)


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
        metrics_port=settings.metrics_port,
    )


def _opened(settings: Settings, figures: Figures) -> EventStore:
    """Open the store of these settings."""
    path = store_path(settings.store)
    return MemoryStore() if path is None else SqliteStore(path, figures.store)


def _cannot_listen(settings: Settings, group: BaseExceptionGroup[OSError]) -> CannotStart:
    """Say why the address cannot be listened on."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    where = getattr(error, "filename", None) or f"{settings.host} port {settings.port}"
    if isinstance(error, socket.gaierror):
        return CannotStart(f"cannot listen on {where}: there is no such address")
    reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else "unknown"
    return CannotStart(f"cannot listen on {where}: {reason.lower()}")


if __name__ == "__main__":
    sys.exit(main())
