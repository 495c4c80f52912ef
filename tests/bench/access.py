"""Measure the screen reader's share: `python -m tests.bench.access` prints a table.

One process shows a screen of the album and tells it over a private bus to a real listener; the
middle of many updates is shown, in milliseconds on the clock and of the main thread's processor.
Nothing passes or fails.
"""

from __future__ import annotations

import os
import statistics
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

from game.client.access.reader import ScreenReader
from game.client.theme import Theme
from game.client.view import ScreenView
from game.client.words import load_texts
from tests.client.album_seen import shown, view_of
from tests.windows.at_spi import Reader, missing_bus, session_bus

SIZE, TIMES, GOAL = (1280, 720), 300, "0.6 ms"
STATE, TEXTS = "table-long-words", load_texts()


def main() -> int:
    """Measure and print."""
    if missing_bus():
        print("this machine lacks", ", ".join(missing_bus()), file=sys.stderr)
        return 2
    with session_bus() as bus:
        os.environ.update(bus)
        _measure(bus["DBUS_SESSION_BUS_ADDRESS"])
    return 0


def _measure(session: str) -> None:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode(SIZE)  # noqa: TID251  (a bench's own)
    view, clock = view_of(STATE, SIZE, Theme())
    clock.now_ms += 60_000
    reader = ScreenReader()
    began = time.perf_counter()
    reader.wake()
    print(f"opening the way: {(time.perf_counter() - began) * 1000:.1f} ms, once, after a frame")
    asleep = _timed(lambda _: None, lambda: reader.tell(view, TEXTS, focused=True))
    listener = _listener(session, lambda: reader.tell(view, TEXTS, focused=True))
    print(f"| {STATE} | goal | p50 | p99 | processor, p50 |")
    print("|---|---|---|---|---|")
    _row("nobody listens", "", asleep)
    _row(
        "nothing has changed",
        "",
        _timed(lambda _: None, lambda: reader.tell(view, TEXTS, focused=True)),
    )
    for what, change in _changes(view):
        _row(what, GOAL, _timed(change, lambda: reader.tell(view, TEXTS, focused=True)))
    print(f"{len(listener.things())} things came to the listener")
    listener.stop()


def _changes(view: ScreenView) -> list[tuple[str, Callable[[int], None]]]:
    """Return what happens before an update, as functions of how often it has happened."""
    stops = [box.node.id for box in view.frame.regions["work"].walk() if box.node.intent]
    field = view.editors[next(iter(view.editors))]
    screen = shown(STATE, Theme())

    def typed(times: int) -> None:
        if times % 2:
            field.backspace()
        else:
            field.insert("m")

    def turned(times: int) -> None:
        view.show(replace(screen, turn=f"Your move, the {times}th."))

    def other(times: int) -> None:
        view.show(shown(("word", STATE)[times % 2], Theme()))

    return [
        ("the focus moves", lambda n: view.set_focus(stops[n % len(stops)], by_key=True)),
        ("a key is typed", typed),
        ("the turn line changes", turned),
        ("a whole new screen", other),
    ]


def _timed(change: Callable[[int], None], tell: Callable[[], None]) -> list[tuple[float, float]]:
    """Return how long telling took after each change, on the clock and of the processor, in ms."""
    took: list[tuple[float, float]] = []
    for number in range(TIMES):
        change(number)
        wall, cpu = time.perf_counter(), time.thread_time()
        tell()
        took.append(((time.perf_counter() - wall) * 1000, (time.thread_time() - cpu) * 1000))
        time.sleep(0.002)  # as a window does between two turns: the bus has its own thread
    return took


def _row(what: str, goal: str, took: list[tuple[float, float]]) -> None:
    wall, cpu = ([one[place] for one in took] for place in (0, 1))
    p99 = sorted(wall)[int(len(wall) * 0.99)]
    print(
        f"| {what} | {goal} | {statistics.median(wall):.3f} ms | {p99:.3f} ms "
        f"| {statistics.median(cpu):.3f} ms |"
    )


def _listener(session: str, turn: Callable[[], None]) -> Reader:
    """Start somebody who listens, and turn the loop until they hear the window."""
    reader = Reader()
    coming = threading.Thread(target=reader.start, args=(session, os.getpid()), daemon=True)
    coming.start()
    while coming.is_alive():
        turn()
        time.sleep(0.02)
    return reader


if __name__ == "__main__":
    sys.exit(main())
