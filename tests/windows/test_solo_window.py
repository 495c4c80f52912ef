"""One person, one window, no server anywhere: a scene alone by keyboard."""

from __future__ import annotations

import pytest

from tests.windows.conftest import Desks
from tests.windows.driver import names, needs_windows
from tests.windows.player import Player, play

pytestmark = [pytest.mark.slow, needs_windows]


def test_one_person_plays_alone_by_keyboard_to_the_shelf_and_swaps_chairs(desks: Desks) -> None:
    window = desks.window("solo")
    window.press("Practise alone")
    play(Player(window, ("Promise.", "Eat it.", "I ate it.")))
    assert "reveal-table" in window.shown
    window.press("Swap chairs")
    window.wait_at("door")
    assert any(name.startswith("Two friends, one dumpling") for name in names(window.screen()))
