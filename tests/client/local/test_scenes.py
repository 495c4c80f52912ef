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


def test_the_ready_french_cards_are_those_of_the_very_files_that_ship() -> None:
    kept = data_path("scenarios", "cards.fr.json").read_text(encoding="utf-8")
    assert kept == written("fr"), "write them anew: python -m game.client.local.scenes"


def test_a_french_card_is_of_the_same_scene_and_says_which_language_it_speaks() -> None:
    for english, french in zip(cards(), cards("fr"), strict=True):
        assert french.id == english.id
        assert (french.language == "fr") == (french.title != english.title)


def test_a_scene_nobody_has_translated_keeps_its_english_card() -> None:
    assert cards("tlh") == cards()


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
