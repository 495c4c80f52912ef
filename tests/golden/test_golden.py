"""Golden playthroughs: each scene as it was last read and agreed to.

`HALFWAY_GOLDEN=1 pytest tests/golden` writes them anew; the difference is reviewed like code.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from game.rules import moves as m
from game.rules.seats import Seat
from tests.golden.written import hold_against, written
from tests.rules.plans import BO, CHIPS, SMELL, Plan, ash, bo, play_on, played
from tests.rules.play import Table, seed_where, storyboard

A, B = Seat.A, Seat.B
FOLDER = Path(__file__).parent
FAREWELL = {"thank": "own"}


def to_the_end(table: Table, a: Plan, b: Plan) -> Table:
    return play_on(table, a, b)


def told_storyboard() -> Table:
    straight = replace(BO, thank="thank-ash-straight")
    return to_the_end(storyboard(), ash(thank="thank-bo-chips"), straight)


def kept() -> Table:
    return played(
        ash(**SMELL, feels="settled", guesses="glad", thank="thank-bo-chips"),
        bo(**CHIPS, add="add-lunch", feels="glad", guesses="glad", thank="thank-ash-lid"),
        until="",
    )


def lied_and_opened() -> Table:
    return played(
        ash(choice="corner", expects=2, feels="uneasy", guesses="settled", own_up="ash-laugh-up"),
        bo(**CHIPS, feels="settled", guesses="glad", respond="bo-open-thanks"),
        until="",
    )


def cat_and_chin() -> Table:
    return played(
        ash(feels="cross", guesses="uneasy"),
        bo(receive="show-chin", choice="wrap", feels="uneasy", guesses="cross"),
        seed=seed_where(spoils=True),
        until="",
    )


def changed() -> Table:
    return played(
        ash(asks="ash-ask", then="half-it", change="yours", thank="thank-bo-asked"),
        bo(asks="bo-ask", then="chips-yes", line="had-chips", thank="thank-ash-asked"),
        until="",
    )


def nobody_promised() -> Table:
    return played(
        ash(offer="word-none", choice="eat-all", line="ate-it", add="add-noor"),
        bo(offer="word-none", choice="round-the-corner", line="had-chips"),
        until="",
    )


def stopped() -> Table:
    table = played(ash(choice="eat-all"), bo(), until="table/account")
    table.play(A, m.Account(line="left-it"), m.Predict(face=4))
    table.play(B, m.Stop())
    return table


SCENES: dict[str, Callable[[], Table]] = {
    "storyboard": told_storyboard,
    "kept": kept,
    "lied-and-opened": lied_and_opened,
    "cat-and-chin": cat_and_chin,
    "changed": changed,
    "nobody-promised": nobody_promised,
    "stopped": stopped,
}


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_plays_as_it_was_written_down(name: str) -> None:
    hold_against(FOLDER / f"{name}.txt", written(SCENES[name](), "t1"))


def test_every_written_scene_is_still_played() -> None:
    assert {file.stem for file in FOLDER.glob("*.txt")} == set(SCENES)
