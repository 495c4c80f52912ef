"""One person plays the scene at work alone, by keyboard only, with no server anywhere."""

from __future__ import annotations

import pytest

from tests.windows.conftest import Desks
from tests.windows.driver import needs_windows, nodes_of
from tests.windows.meeting import practising
from tests.windows.player import Player, play

pytestmark = [pytest.mark.slow, needs_windows]


def test_one_person_owns_up_at_work_alone_by_keyboard(desks: Desks) -> None:
    window = desks.window("solo", size=(960, 600))
    practising(window, "Slide Nine", "June")
    assert window.screen()["title"] == "Slide Nine"
    play(Player(window))
    met = set(window.shown)
    assert {"reveal-heard", "life", "table"} <= met, "somebody talked and somebody heard"
    assert nodes_of(window.screen(), ("keepsake",)), "the morning left something for the shelf"
