"""The Slide with the Error on the screens: every screen on some ways through it keeps the laws."""

from __future__ import annotations

import pytest

from game.rules.seats import Seat
from game.scenario.library import find
from tests.screens.laws import check
from tests.screens.playing import Table

SAYS = ("say-rehearsing", "say-my-name", "say-you-midnight")
WAYS = {
    "heard at once": (*SAYS, "heart-my-name", "felt-yes"),
    "not quite": (*SAYS, "heart-you-midnight", "ask-get-through", "felt-nearly", "felt-not-quite"),
    "swapped, eggs, all owned": (
        *SAYS, "heart-my-name", "felt-yes", "life-swap", "life-eggs",
        "line-nine-is-wrong", "add-add-swapped", "line-six-of-forty", "add-add-eggs",
        "magnets-kit-mag-own", "magnets-marlo-mag-boat", "receive-marlo-not-yet",
    ),
    "hidden": (
        *SAYS, "heart-my-name", "offer-word-hands", "offer-word-hour", "life-swap", "life-eggs",
        "line-presents-itself", "line-with-a-ruler", "A:plan-plan-calm", "B:plan-plan-post",
    ),
    "changed in time": (
        *SAYS, "offer-word-hour", "life-ask-ten-to", "life-ask-half-hour", "change-yes",
        "life-ten-to-it-is", "life-half-past-it-is",
    ),
    "nobody promises": (
        *SAYS, "offer-word-kit-none", "offer-word-marlo-none", "life-ring-tickets",
        "life-fetch-two",
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_every_screen_on_the_way_keeps_the_laws_and_misses_no_word(way: str) -> None:
    table = Table(plays=find("p3"))
    table.play_until(lambda: table.beat() == "morning/open", WAYS[way])
    table.pass_ms(6_000)
    for seat in Seat:
        for card in ("envelopes", "moments", "try", "thanks"):
            screen = table.screen(seat)
            assert screen.id == f"morning-{card}"
            if card != "thanks":
                table.press(seat, "send")

    for screen in table.seen:
        check(screen)
    assert not table.texts.missing


def test_sizes_and_needs_are_asked_in_this_scene() -> None:
    table = Table(plays=find("p3"))
    table.play_until(lambda: table.beat() == "morning/open", WAYS["heard at once"])
    seen = {node for screen in table.seen for node in repr(screen).split("id='")}

    assert any(node.startswith("size") for node in seen)
    assert any(node.startswith("need") for node in seen)
