"""Two people play a scene of two evenings, each listening once; the server is killed between."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.server.process import server_process
from tests.windows.conftest import Desks
from tests.windows.driver import names, needs_windows
from tests.windows.meeting import SMALL, is_at, morning, paired
from tests.windows.player import Player, play

pytestmark = [pytest.mark.slow, needs_windows]

CALL = "Call at Eight"
HEARD = "A lantern lights in the middle"


def test_two_people_play_both_evenings_and_the_server_is_killed_between(
    desks: Desks, tmp_path: Path
) -> None:
    store, log = f"sqlite:{tmp_path / 'halfway.db'}", tmp_path / "server.log"
    with server_process(store, "--host", "127.0.0.1", log=log) as server:
        a, b = paired(desks, server, CALL, SMALL)
        remy, ari = Player(a), Player(b)
        play(remy, ari, until=lambda: "life" in a.shown and "life" in b.shown)
        remy.waits_at = ari.waits_at = "word"
        play(remy, ari, until=lambda: is_at(a, "word") and is_at(b, "word"))
        server.process.kill()
        for window in (a, b):
            window.by_id("line")  # a line that is down is said in words
        remy.waits_at = ari.waits_at = ""
        port = urlsplit(server.url).port or 0
    with server_process(store, "--host", "127.0.0.1", log=log, port=port):
        play(remy, ari)
        for window in (a, b):
            assert any(name.startswith(HEARD) for name in names(window.shown["lantern"]))
        mornings = [morning(window) for window in (a, b)]
        assert mornings[0] == mornings[1]
        assert mornings[0]["morning-moments"], "the morning had moments to show"
