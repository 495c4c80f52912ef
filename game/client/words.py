"""Read the interface texts of a language from the shipped TOML files."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping
from functools import cache

from game.client.ready_made import beside_modules
from game.data import data_path
from game.scenario.typeset import typeset
from game.screens.settings import LANGUAGES
from game.screens.texts import Texts, flattened

BASE = "en"

_ASKED_OF_THE_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")  # in the order in which POSIX asks


def load_texts(language: str = BASE) -> Texts:
    """Return the interface's sentences in a language, with English behind them.

    Raises:
        FileNotFoundError: if the language has no folder; the sentence says where it was looked for.
    """
    english = _words(BASE)
    words = english if language == BASE else _words(language)
    return Texts(words, english, language=language)


def language_for(wish: str, system: Mapping[str, str] | None = None) -> str:
    """Return the language to speak: the one wished for, else the system's, else English.

    Args:
        wish: one of `LANGUAGES`, or "".
        system: the environment; this process's own unless given.
    """
    if wish in LANGUAGES:
        return wish
    named = _named(os.environ if system is None else system)
    return named if named in LANGUAGES else BASE


def _named(system: Mapping[str, str]) -> str:
    """Return the first two letters of what the system calls its language, "" if it says nothing."""
    found = next((system[name] for name in _ASKED_OF_THE_SYSTEM if system.get(name)), "")
    if not found:
        found = locale.getlocale()[0] or ""  # "fr_FR", and "French_France" where Windows says it
    return found[:2].lower()


@cache
def _words(language: str) -> Mapping[str, str]:
    folder = data_path("assets", "texts", language)
    made = beside_modules()
    files = sorted(folder.glob("*.toml"))
    tables = [made.table(file.read_text(encoding="utf-8")) for file in files]
    return {text_id: typeset(words, language) for text_id, words in flattened(tables).items()}
