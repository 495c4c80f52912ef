"""Two windows meet: invite and join by hand, and what both must show alike in the end."""

from __future__ import annotations

from urllib.parse import urlsplit

from tests.server.process import ServerProcess
from tests.windows.conftest import Desks
from tests.windows.driver import Node, Screen, Window, nodes_of

FIRST = "The Last Dumpling"
USUAL, SMALL = (1280, 720), (960, 600)


def address(server: ServerProcess) -> str:
    return urlsplit(server.url).netloc


def invited(window: Window, name: str, scene: str) -> Screen:
    """Make an invite: the scene, the private question, the name, and the words to say."""
    window.press("Invite someone")
    chosen(window, scene)
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


def chosen(window: Window, scene: str) -> None:
    """Take a scene from the shelf, and go on with it."""
    window.wait_at("scenes")
    if not _is_chosen(_offered(window, scene)):
        window.press_node(_offered(window, scene))
    window.wait_for(lambda s: any(n["name"] == scene and _is_chosen(n) for n in s["nodes"]))
    window.press_node(window.by_id("send"))


def practising(window: Window, scene: str, character: str) -> None:
    """Sit down alone with a character to play a scene."""
    window.press("Practise alone")
    chosen(window, scene)
    window.wait_at("alone")
    window.press(character)
    window.wait_for(lambda s: any(n["id"] == "send" and not n["flags"] for n in s["nodes"]))
    window.press_node(window.by_id("send"))
    window.wait_at("door")


def _offered(window: Window, scene: str) -> Node:
    """Wait for a scene on the shelf; one that is chosen already cannot be pressed again."""
    shown = window.wait_for(lambda s: any(n["name"] == scene for n in s["nodes"]))
    return next(n for n in shown["nodes"] if n["name"] == scene)


def _is_chosen(node: Node) -> bool:
    return "selected" in node["flags"]


def paired(
    desks: Desks, server: ServerProcess, scene: str = FIRST, size: tuple[int, int] = USUAL
) -> tuple[Window, Window]:
    """Open two windows and bring them to the same door."""
    a = desks.window("ash", address(server), size)
    words = nodes_of(invited(a, "Mira", scene), ("spoken",))[0][0]
    b = desks.window("bo", address(server), size)
    joined(b, words, "Jon")
    for window in (a, b):
        window.wait_at("door")
    return a, b


def is_at(window: Window, screen_id: str) -> bool:
    return bool(window.screen().get("screen") == screen_id)


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
