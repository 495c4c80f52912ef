"""The cards of the shelf: ready beside the scenarios, and never older than they are."""

from __future__ import annotations

import subprocess
import sys

from game.client.local.scenes import CARDS, card_of, cards, written
from game.data import data_path
from game.scenario.library import find, shelf


def test_the_ready_cards_are_those_of_the_very_files_that_ship() -> None:
    kept = data_path("scenarios", CARDS).read_text(encoding="utf-8")
    assert kept == written(), "write them anew: python -m game.client.local.scenes"


def test_a_card_says_what_its_scenario_says() -> None:
    assert cards()[0].scenario == "t1"
    assert {card.scenario for card in cards()} == set(shelf())
    assert all(card == card_of(find(card.scenario)) for card in cards())


def test_looking_at_the_shelf_reads_no_scenario() -> None:
    code = (
        "import sys\n"
        "from game.client.local.scenes import cards\n"
        "print(len(cards()), [m for m in ('pydantic', 'tomllib', 'game.scenario.load') "
        "if m in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split(maxsplit=1) == [str(len(cards())), "[]\n"]
