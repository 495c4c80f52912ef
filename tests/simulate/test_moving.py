"""What a player does beside the steps, and that it sees nothing but its own view."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from game.rules.moves import TimeOut
from game.simulate import moving
from game.simulate.playing import play_scene
from game.simulate.policies import POLICIES
from tests.simulate.scenes import KEEP, scene

DECIDING = (
    "policies", "player", "reading", "promising", "accounting", "talking", "attending", "mending",
    "whims", "moving",
)  # fmt: skip


@pytest.mark.parametrize("module", DECIDING)
def test_nothing_that_decides_can_see_the_room(module: str) -> None:
    source = Path(moving.__file__).with_name(f"{module}.py").read_text(encoding="utf-8")
    names = {
        node.module for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and node.module
    }  # fmt: skip
    sealed = {"game.rules.state", "game.rules.draft", "game.rules.events", "game.rules.telling"}
    assert not names & sealed
    assert not any(name.startswith("game.room") for name in names)


def test_a_pause_changes_nothing_but_the_time_it_takes() -> None:
    plain, paused = (play_scene("m10", policy, KEEP, 1) for policy in (KEEP, POLICIES["pauser"]))
    assert paused.moves > plain.moves
    assert paused.a.scores == plain.a.scores
    assert paused.pair == plain.pair


def test_what_is_skipped_is_not_played() -> None:
    found = scene(POLICIES["skipper"])
    assert found.talked == ()
    assert found.plan is None
    assert found.ending == "kept"


def test_who_stalls_takes_one_break_and_comes_back() -> None:
    found = scene(POLICIES["staller"])
    assert found.time_outs == 1
    assert found.ending == "kept"


def test_a_break_is_as_short_as_breaks_get() -> None:
    assert moving.BREAK_MINUTES == 10
    assert TimeOut(minutes=moving.BREAK_MINUTES).kind == "time-out"
