"""Hands calls to the system: the part of calling that runs on a thread of its own."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.client.notify import Call

PATIENCE_S = 5.0
"""A system that takes longer has not taken it."""

_LIBRARY = "desktop_notifier"

Sends = Callable[["Call"], Awaitable[bool]]


def serve(take: Callable[[], Call | None], answer: Callable[[bool], None]) -> None:
    """Send each call and answer whether the system took it, until there is None to take."""
    with asyncio.Runner() as runner:
        send = _sender()
        while (call := take()) is not None:
            answer(send is not None and runner.run(_within(send, call)))


async def _within(send: Sends, call: Call) -> bool:
    try:
        return await asyncio.wait_for(send(call), PATIENCE_S)
    except TimeoutError:
        return False


def _sender() -> Sends | None:
    """Return the system's way of showing a call; None where no library is installed for it."""
    logging.getLogger(_LIBRARY).setLevel(logging.CRITICAL)  # a failure is told in the settings
    try:
        from desktop_notifier import DesktopNotifier, Notification
    except ImportError:
        return None
    bell = DesktopNotifier(app_name="Halfway", app_icon=None)

    async def send(call: Call) -> bool:
        taken: list[bool] = []
        if not await bell.request_authorisation():
            return False
        seen = Notification(call.title, call.words, on_dispatched=lambda: taken.append(True))
        await bell.send_notification(seen)
        return bool(taken)

    return send
