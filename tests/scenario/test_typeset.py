"""Quotes, apostrophes and spaces, as a printer of each language would set them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scenario.typeset import THIN, WIDE, typeset


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Ça va ?", "Ça va_?"),
        ("Ça va?!", "Ça va_?!"),
        ("À toi : choisis ; ou pas.", "À toi~: choisis_; ou pas."),
        ('Elle dit "oui", et lui « non ».', "Elle dit «~oui~», et lui «~non~»."),
        ("« Vraiment ? »", "«~Vraiment_?~»"),
        ("L'un ou l'autre...", "L’un ou l’autre…"),
        ("Retour à 20:15, dans {n} %.", "Retour à 20:15, dans {n}~%."),
        ("C'est {name} : oui !", "C’est {name}~: oui_!"),
        ("https://findahelpline.com", "https://findahelpline.com"),
    ],
)
def test_french_has_its_own_spaces_quotes_and_apostrophes(typed: str, printed: str) -> None:
    assert typeset(typed, "fr") == printed.replace("_", THIN).replace("~", WIDE)


def test_english_keeps_its_own_ways() -> None:
    assert typeset("Don't say \"yes\"! 'No'?") == "Don’t say “yes”! ‘No’?"


@given(st.text(alphabet="aé1 .:;!?%\"'«»{}\u00a0\u202f", max_size=30))
def test_setting_french_twice_changes_nothing_more(typed: str) -> None:
    once = typeset(typed, "fr")
    assert typeset(once, "fr") == once
