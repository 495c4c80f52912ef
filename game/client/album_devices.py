"""Shots of what lies between two devices, and between the game and what it runs on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.client.stroll import Stroll
from game.rules.seats import Seat
from game.screens.intents import Go, Set, Step
from game.screens.other_news import CallAnswered, PicturesDrawn

Shot = Callable[[], Stroll]

DRAWN = (0, 17, 42, 63)  # boat, sun, snake, train


def _pictures(*steps: Step) -> Shot:
    def shot() -> Stroll:
        stroll = Stroll().begin()
        stroll.take(Go("more", "pictures"))
        for step in steps:
            stroll.take(step)
            if step.what == "pictures":
                stroll.take(PicturesDrawn(Seat.A, DRAWN))
        return stroll.wait(400)

    return shot


def _drawing() -> Stroll:
    stroll = Stroll().begin()
    stroll.take(Go("more", "pictures"))
    stroll.take(Step("pictures"))
    return stroll.wait(400)


def _uncalled() -> Stroll:
    stroll = Stroll(settings=replace(Stroll().settings, notify=True, full_screen=True)).at_home()
    stroll.take(CallAnswered(taken=False))
    stroll.take(Go("settings"))
    stroll.take(Set("captions", "on"))
    return stroll.wait(400)


DEVICES_ALBUM: dict[str, Shot] = {
    "pictures": _pictures(),
    "pictures-drawing": _drawing,
    "pictures-drawn": _pictures(Step("pictures")),
    "pictures-same": _pictures(Step("pictures"), Step("compared", "same")),
    "pictures-differ": _pictures(Step("pictures"), Step("compared", "different")),
    "settings-uncalled": _uncalled,
}
