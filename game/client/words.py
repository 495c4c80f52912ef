"""Read the interface texts of a language from the shipped TOML files."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

from game.data import data_path
from game.scenario.typeset import typeset
from game.screens.texts import Texts, flattened

BASE = "en"


def load_texts(language: str = BASE) -> Texts:
    """Return the interface's sentences in a language, with English behind them.

    Raises:
        FileNotFoundError: if the language has no folder; the sentence says where it was looked for.
    """
    english = _words(BASE)
    return Texts(english if language == BASE else _words(language), english)


def _words(language: str) -> Mapping[str, str]:
    folder = data_path("assets", "texts", language)
    tables = [tomllib.loads(f.read_text(encoding="utf-8")) for f in sorted(folder.glob("*.toml"))]
    return {text_id: typeset(words) for text_id, words in flattened(tables).items()}
