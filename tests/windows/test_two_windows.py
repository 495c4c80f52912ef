"""Two people, two windows, one server: it is killed in the midst of their first promise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.server.process import ServerProcess, server_process
from tests.windows.conftest import Desks
from tests.windows.driver import needs_windows
from tests.windows.meeting import is_at, paired
from tests.windows.player import Player, play

pytestmark = [pytest.mark.slow, needs_windows]


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:{tmp_path / 'halfway.db'}"


@pytest.fixture
def server(store: str, tmp_path: Path) -> Iterator[ServerProcess]:
    log = tmp_path / "server.log"
    with server_process(store, "--host", "127.0.0.1", log=log) as running:
        yield running


def test_the_server_is_killed_on_the_way_and_both_windows_go_on(
    desks: Desks, server: ServerProcess, store: str, tmp_path: Path
) -> None:
    a, b = paired(desks, server)
    ash, bo = Player(a, ("Promise.",)), Player(b, ("I can't promise",), waits_at="word")
    play(ash, bo, until=lambda: is_at(a, "waiting-word") and is_at(b, "word"))
    server.process.kill()
    for window in (a, b):
        window.by_id("line")  # a line that is down is said in words
    bo.waits_at = ""
    play(bo, until=lambda: "busy" in b.by_id("send")["flags"])  # it waits for the line
    port = urlsplit(server.url).port or 0
    log = tmp_path / "server.log"
    with server_process(store, "--host", "127.0.0.1", log=log, port=port) as again:
        assert again.url == server.url
        play(ash, bo, until=lambda: all("life" in window.shown for window in (a, b)))
        assert any("lift" in window.shown for window in (a, b)), "whoever is back later missed it"
        for window in (a, b):
            window.wait_for(lambda s: all(n["id"] != "line" for n in s["nodes"]))
