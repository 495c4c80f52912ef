"""Read the interface texts of a language from the shipped TOML files."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

from game.data import data_path
from game.screens.texts import Texts, texts_from

BASE = "en"


def load_texts(language: str = BASE) -> Texts:
    """Return the interface's sentences in a language, with English behind them.

    Raises:
        FileNotFoundError: if the language has no folder; the sentence says where it was looked for.
    """
    english = _tables(BASE)
    return texts_from(english if language == BASE else _tables(language), english)


def _tables(language: str) -> tuple[Mapping[str, object], ...]:
    folder = data_path("assets", "texts", language)
    return tuple(
        tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.toml"))
    )
