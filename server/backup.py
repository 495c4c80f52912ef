"""Writes a backup when the operator asks: SIGUSR1 to a running server, or the command."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from server.log import What, note
from server.ports import Services
from server.store.base import Unavailable
from server.store.sqlite import SqliteStore


@asynccontextmanager
async def backing_up(services: Services, path: Path | None) -> AsyncIterator[None]:
    """Write a backup at each SIGUSR1 while the block runs.

    A signal without a path to write to is noted as a backup that failed; unhandled, it would
    end the server. Systems without the signal have the command.
    """
    asked = asyncio.Event()
    usr1 = getattr(signal, "SIGUSR1", None)
    if usr1 is not None:
        asyncio.get_running_loop().add_signal_handler(usr1, asked.set)
    async with asyncio.TaskGroup() as group:
        writing = group.create_task(_write_when(asked, services, path))
        try:
            yield
        finally:
            writing.cancel()


async def _write_when(asked: asyncio.Event, services: Services, path: Path | None) -> None:
    """Write one backup after the other; what is asked meanwhile is one more."""
    while True:
        await asked.wait()
        asked.clear()
        store = services.store
        if path is None or not isinstance(store, SqliteStore):
            note(What.BACKUP_FAILED, code="no-path")
            continue
        try:
            await store.back_up(path)
        except Unavailable:
            note(What.BACKUP_FAILED, code="not-written")
            continue
        services.figures.backed_up_ms = services.clock.now_ms()
        note(What.BACKED_UP)
