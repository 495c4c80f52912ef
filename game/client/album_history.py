"""Shots of the history: what stays of a scene, the lock, by day, own figures, shelf, deleting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.client import album_scene as scene
from game.client.local.scenes import cards
from game.client.stroll import BEGAN_MS, Stroll
from game.client.words import load_texts
from game.screens import kept
from game.screens import messages as msg
from game.screens.intents import Go, Set, Step, Typed
from game.screens.profile import figures
from game.screens.report import kept_page
from game.screens.scene import Scene

Shot = Callable[[], Stroll]

ROOM = "5f1c" * 8
PHRASE = "plum tree behind the school"
_DAY_MS = 86_400_000
_BARE = ("", "", "", "", "")

WORDS = (
    ("early", "", "", "early", ""), ("growing", "", "", "early", "early"),
    ("growing", "early", "", "", "growing"), _BARE, ("steady", "early", "", "growing", "growing"),
    ("growing", "growing", "", "growing", ""), ("steady", "growing", "early", "growing", "growing"),
    _BARE, ("steady", "growing", "", "steady", "steady"),
    ("strong", "steady", "growing", "steady", "steady"), ("steady", "steady", "", "steady", ""),
    ("strong", "steady", "growing", "strong", "steady"), ("strong", "steady", "", "strong", ""),
    ("strong", "strong", "growing", "strong", "steady"),
)  # fmt: skip
"""The five lines on fourteen evenings, the oldest first."""

_VALUES = {"early": 31.0, "growing": 52.0, "steady": 68.0, "strong": 84.0}
_LINES = ("consistency", "honesty", "repair", "listening", "empathy")


def _played() -> Scene:
    played = scene.opened()
    here = played.state.here
    if here is None:
        raise ValueError("expected a scene in play")
    return Scene(played.state, here, played.scenario, load_texts())


def evenings() -> tuple[msg.Evening, ...]:
    """Return fourteen evenings, the newest first; most are own figures alone."""
    played = _played()
    whole, bare = kept_page(played, words=True), figures(played)
    found = []
    for n, words in enumerate(WORDS):
        rows = [
            {"name": name, "word": word, "value": _VALUES[word], "moments": 3}
            for name, word in zip(_LINES, words, strict=True)
            if word
        ]
        mode = "solo" if n % 5 == 2 else "duo"
        own = bare | {"lines": rows, "mode": mode}
        page = whole | {"figures": own} if n >= len(WORDS) - 2 else {"figures": own}
        day = msg.Day(2026, 9 + n // 5, 3 + 5 * (n % 5))
        found.append(msg.Evening(f"{n:032x}", day, page))
    return tuple(reversed(found))


def sittings() -> tuple[msg.Sitting, ...]:
    """Return a shelf of five keepsakes on three days."""
    kept_things = (
        "plate-with-paw",
        "mended-plate",
        "plate-with-paw",
        "watch-gold-seam",
        "mended-plate",
    )
    return tuple(
        msg.Sitting("t1", "Robin", "kept", thing, "growing", BEGAN_MS + n // 2 * 9 * _DAY_MS)
        for n, thing in enumerate(kept_things)
    )


def _choosing(what: str, *, alone: bool = False) -> Shot:
    def shot() -> Stroll:
        stroll = scene.opened()
        here = stroll.state.here
        if alone and here is not None:
            stroll.state = stroll.state.with_seat(replace(here, mode="solo", character="sol"))
        stroll.take(Go("keep"))
        if what:
            stroll.take(Step("keep-what", what))
        if what in ("figures", "evening"):
            stroll.take(Typed("phrase", PHRASE))
        return stroll

    return shot


def _said() -> Stroll:
    stroll = _choosing("evening")()
    stroll.take(Step("keep-evening"))
    return stroll


def _figures_kept() -> Stroll:
    stroll = _choosing("figures")()
    stroll.take(Step("keep-evening"))
    stroll.take(kept.FiguresKept(1))
    return stroll


def _at_home(count: int = 14) -> Stroll:
    stroll = Stroll()
    stroll.take(msg.Loaded(stroll.settings, (), None, sittings(), (), count))
    stroll.take(msg.ShelfRead(cards()))
    return stroll


def _locked() -> Stroll:
    stroll = _at_home()
    stroll.take(Go("evenings"))
    stroll.take(Typed("phrase", PHRASE))
    return stroll


def _wrong() -> Stroll:
    stroll = _locked()
    stroll.take(Step("open-evenings"))
    stroll.take(msg.EveningsOpened(()))
    return stroll


def _open(*more: Step | Set | msg.Message) -> Shot:
    def shot() -> Stroll:
        stroll = _locked()
        stroll.take(Step("open-evenings"))
        stroll.take(msg.EveningsOpened(evenings()))
        for step in more:
            stroll.take(step)
        return stroll

    return shot


def _empty() -> Stroll:
    stroll = _locked()
    stroll.take(Step("open", "drop-history"))
    stroll.take(Step("drop-history"))
    return stroll


HISTORY_ALBUM: dict[str, Shot] = {
    "keep": _choosing(""),
    "keep-figures": _choosing("figures"),
    "keep-evening": _choosing("evening"),
    "keep-alone": _choosing("evening", alone=True),
    "keep-said": _said,
    "keep-kept": _figures_kept,
    "evenings": _locked,
    "evenings-wrong": _wrong,
    "evenings-empty": _empty,
    "evenings-open": _open(kept.StayedShut(1)),
    "evening": _open(Step("read-evening", f"{13:032x}")),
    "evening-figures": _open(Step("read-evening", f"{6:032x}")),
    "history-figures": _open(Step("tab", "figures")),
    "history-numbers": _open(Step("tab", "figures"), Set("numbers", "on")),
    "history-keepsakes": _open(Step("tab", "keepsakes")),
    "history-delete": _open(Step("open", "drop-history")),
}
