"""Two people play a scene with Talk in it; one window is killed while they talk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server.process import ServerProcess, server_process
from tests.windows.conftest import Desks
from tests.windows.driver import Window, names, needs_windows, usable
from tests.windows.meeting import SMALL, is_at, morning, paired, shelf
from tests.windows.player import Player, play

pytestmark = [pytest.mark.slow, needs_windows]

WATCH, CALL = "Grandad’s Watch", "Call at Eight"
WREN = (
    "Uneasy",
    "Worried",
    "Yes, that's it",
    "Before Sunday I'll tell",
    "Ring Teo",
    "I dropped it",
)
TEO = ("Low", "Lonely", "One slip", "Whatever I've done")
OWN_WORDS = "the glass, then, honestly"
HEARD = "A lantern lights in the middle"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    store, log = f"sqlite:{tmp_path / 'halfway.db'}", tmp_path / "server.log"
    with server_process(store, "--host", "127.0.0.1", log=log) as running:
        yield running


def test_two_people_play_the_watch_and_one_window_is_killed_while_they_talk(
    desks: Desks, server: ServerProcess
) -> None:
    a, b = paired(desks, server, WATCH, SMALL)
    wren, teo = Player(a, WREN, {"table": OWN_WORDS}), Player(b, TEO, waits_at="talk-give")
    play(wren, teo, until=lambda: is_at(a, "waiting-talk") and is_at(b, "talk-give"))
    b.kill()
    b.start()
    b.press("Go on with Mira")
    b.wait_at("talk-give")
    assert set(b.told_screens()) == {"home", "talk-give"}, "it went on without a question"
    teo.waits_at = ""
    play(wren, teo)
    assert any(name.startswith(OWN_WORDS) for name in names(b.shown["reveal-stage"]))
    for window in (a, b):
        assert any(name.startswith(HEARD) for name in names(window.shown["lantern"]))
    mornings = [morning(window) for window in (a, b)]
    assert mornings[0] == mornings[1]
    assert mornings[0]["morning-moments"], "the morning had moments to show"
    assert shelf(a) == shelf(b) != []
    next_scene(a, "Jon")
    next_scene(b, "Mira")
    for window in (a, b):
        assert window.wait_at("door")["title"] == CALL


def next_scene(window: Window, partner: str) -> None:
    """From home, go on with somebody and wish for the next scene."""
    window.key("escape")
    window.press(f"Go on with {partner}")
    window.wait_for(lambda s: s["screen"].startswith(("morning", "scenes")))
    if not any(n["name"] == CALL for n in usable(window.screen())):
        window.press("Another scene")
    window.press(CALL)
