"""Two people, two windows, one server: a whole scene, and processes killed on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.server.process import ServerProcess, server_process
from tests.windows.conftest import Desks
from tests.windows.driver import Screen, Window, names, needs_windows, nodes_of
from tests.windows.player import Player, play

pytestmark = [pytest.mark.slow, needs_windows]

OWN_WORDS = "it was the ginger, honestly"
ASH = ("Promise.", "The smell.", "Eat it.", "I ate it.", "badly")
BO = ("Promise.", "The chip stand.", "No thanks.", "I walked past")


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:{tmp_path / 'halfway.db'}"


@pytest.fixture
def server(store: str, tmp_path: Path) -> Iterator[ServerProcess]:
    log = tmp_path / "server.log"
    with server_process(store, "--host", "127.0.0.1", log=log) as running:
        yield running


def address(server: ServerProcess) -> str:
    return urlsplit(server.url).netloc


def invited(window: Window, name: str) -> Screen:
    """Make an invite: the private question, the name, and the words to say."""
    window.press("Invite someone")
    window.wait_at("first")
    window.press("Yes")
    window.wait_at("name")
    window.type(name)
    window.wait_for(lambda s: any(n["value"] == name for n in s["nodes"]))
    window.key("enter")
    window.by_id("code")
    return window.wait_at("invite")


def joined(window: Window, invite: str, name: str) -> None:
    """Answer an invite: type it, then the private question, then the name."""
    window.press("Join someone")
    window.wait_at("join")
    window.type(invite)
    window.wait_for(lambda s: any(n["value"] == invite for n in s["nodes"]))
    window.key("enter")
    window.wait_at("first")
    window.press("Yes")
    window.wait_at("name")
    window.type(name)
    window.wait_for(lambda s: any(n["value"] == name for n in s["nodes"]))
    window.key("enter")


def paired(desks: Desks, server: ServerProcess) -> tuple[Window, Window]:
    """Open two windows and bring them to the same door."""
    a = desks.window("ash", address(server))
    words = nodes_of(invited(a, "Mira"), ("spoken",))[0][0]
    b = desks.window("bo", address(server))
    joined(b, words, "Jon")
    for window in (a, b):
        window.wait_at("door")
    return a, b


def is_at(window: Window, screen_id: str) -> bool:
    return bool(window.screen().get("screen") == screen_id)


def test_two_people_play_a_whole_scene_and_one_window_is_killed_on_the_way(
    desks: Desks, server: ServerProcess
) -> None:
    a, b = paired(desks, server)
    ash, bo = Player(a, ASH, {"table": OWN_WORDS}), Player(b, BO, waits_at="table")
    play(ash, bo, until=lambda: is_at(a, "waiting-table") and is_at(b, "table"))
    b.kill()
    b.start()
    b.press("Go on with Mira")
    b.wait_at("table")
    assert set(b.told_screens()) == {"home", "table"}, "it went on without a question"
    bo.waits_at = ""
    play(ash, bo)
    assert any(name.startswith(OWN_WORDS) for name in names(b.shown["reveal-table"]))
    mornings = [morning(window) for window in (a, b)]
    assert mornings[0] == mornings[1]
    assert mornings[0]["morning-moments"], "the morning had moments to show"
    assert shelf(a) == shelf(b) != []


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
        play(ash, bo, until=lambda: all("lift" in window.shown for window in (a, b)))
        play(ash, bo, until=lambda: all("life" in window.shown for window in (a, b)))
        for window in (a, b):
            window.wait_for(lambda s: all(n["id"] != "line" for n in s["nodes"]))


def morning(window: Window) -> dict[str, list[tuple[str, str, str]]]:
    """Return what both windows must tell alike: facts, moments, keepsake, and every sum."""
    shared = ("envelope-", "moment-", "bridge-word", "keepsake", "why-")
    window.press("More")
    window.wait_at("more-ledger")
    screens = ("morning-envelopes", "morning-moments", "morning-thanks", "more-ledger")
    return {screen: nodes_of(window.shown[screen], shared) for screen in screens}


def shelf(window: Window) -> list[tuple[str, str, str]]:
    """End the evening and return what stands on the shelf at home."""
    window.key("escape")
    window.wait_at("morning-thanks")
    window.press("Enough for today")
    window.wait_at("home")
    window.press("On the shelf")
    window.wait_for(lambda s: any(n["id"] == "kept-0" for n in s["nodes"]))
    return nodes_of(window.screen(), ("kept-",))
