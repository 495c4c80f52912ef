"""Putting results in place: nothing is computed, and nothing unknown is swallowed."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from game.rules import events as e
from game.rules.apply import apply
from game.rules.seats import Seat
from game.rules.state import State
from tests.rules.play import storyboard


def test_nothing_happens_before_a_scene_is_open() -> None:
    with pytest.raises(ValueError, match="open scene"):
        apply(State(), e.PlanksLifted(), 1)


def test_an_event_without_a_rule_is_our_mistake() -> None:
    @dataclass(frozen=True)
    class Unheard:
        kind: str = "unheard"

    state = storyboard().room.state
    with pytest.raises(ValueError, match="unheard"):
        apply(state, Unheard(), 1)  # type: ignore[arg-type]  # that is the point


def test_folding_the_events_gives_the_state() -> None:
    table = storyboard()
    state = State()
    for entry in table.log:
        for event in entry.events:
            state = apply(state, event, entry.seq)
    assert state == table.room.state


def test_retuned_numbers_change_no_old_log() -> None:
    state = storyboard().room.state
    moved = e.TrustMoved(
        of=Seat.A, before=1.0, after=99.0, cause="kept", text="ledger/ash/kept", why="1 + 98"
    )
    after = apply(state, moved, 99)
    assert after.scene is not None
    assert after.scene.trust.a == 99.0


def test_a_rewind_needs_a_start_to_go_back_to() -> None:
    opened = next(x for x in storyboard().log[0].events if isinstance(x, e.SceneOpened))
    state = apply(State(), opened, 1)
    with pytest.raises(ValueError, match="checkpoint"):
        apply(state, e.BeatRewound(seat=Seat.A, visit=2, at_ms=0), 2)


def test_a_said_line_bears_the_entry_it_was_written_in() -> None:
    table = storyboard()
    line = next(x for x in table.scene.transcript if x.text == "ate-it")
    entry = table.log[line.seq - 1]
    assert entry.by == "A"
    moves = [x.move for x in entry.events if isinstance(x, e.MoveMade)]
    assert [getattr(move, "line", "") for move in moves] == ["ate-it"]
