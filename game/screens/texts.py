"""The sentences of the interface by id; authored scenes bring their own.

Rule 1: this module reads no file: the shell hands over parsed tables. Rule 2: a sentence that is
missing in the player's language is shown in English and remembered, so that a test can fail.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

_HOLE = re.compile(r"\{([a-z_]+)\}")
_ELIDING = re.compile(r"\b(d|qu|D|Qu)e \{([a-z_]+)\}")
_BEGINS_OPEN = re.compile(r"[aeiouàâäéèêëîïôöûùœæ]|y[^aeiou]", re.IGNORECASE)
_POINT = re.compile(r"(?<=\d)\.(?=\d)")


@dataclass(frozen=True, slots=True)
class Texts:
    """Words by id, with English behind them.

    Attributes:
        words: sentences in the player's language, by dotted id ("home.continue").
        english: the same in English, for what a translation lacks.
        missing: ids that were asked for and are not in `words`; only ever grows.
        language: which one `words` are in, "en" or "fr".
    """

    words: Mapping[str, str]
    english: Mapping[str, str] = field(default_factory=dict)
    missing: set[str] = field(default_factory=set, compare=False)
    language: str = "en"

    def __call__(self, text_id: str, **values: object) -> str:
        """Return a sentence with its holes filled.

        A missing one comes in English, or as the readable end of its id, and is remembered.
        A hole nobody fills stays as it stands. Values are never searched for holes themselves.
        """
        found = self.words.get(text_id)
        if found is None:
            self.missing.add(text_id)
            found = self.english.get(text_id, _readable(text_id))
        return self.fill(found, values)

    def fill(self, sentence: str, values: Mapping[str, object]) -> str:
        """Fill the holes of a sentence as the language joins words: "de Bo", but "d’Ana"."""
        return filled(_elided(sentence, values) if self.language == "fr" else sentence, values)

    @property
    def colon(self) -> str:
        """Return what stands between a name and what is said of it."""
        return "\u00a0: " if self.language == "fr" else ": "

    def number(self, written: str) -> str:
        """Return a number, or a sum of them, with the language's own sign before decimals."""
        return _POINT.sub(",", written) if self.language == "fr" else written

    def day(self, day: int) -> str:
        """Return a day of a month as the language says it before the month's name."""
        return "1er" if self.language == "fr" and day == 1 else str(day)

    def has(self, text_id: str) -> bool:
        """Tell whether a sentence exists in the player's language or in English."""
        return text_id in self.words or text_id in self.english

    def under(self, prefix: str) -> tuple[str, ...]:
        """Return the ids that begin with a prefix, in the order in which they were written."""
        return tuple(i for i in (self.words or self.english) if i.startswith(prefix))


def filled(sentence: str, values: Mapping[str, object]) -> str:
    """Fill the holes of a sentence in one pass, so that a player's name stays a name."""
    return _HOLE.sub(lambda hole: str(values.get(hole[1], hole[0])), sentence)


def _elided(sentence: str, values: Mapping[str, object]) -> str:
    """Let "de" and "que" lose their vowel before a value that begins with one."""

    def joined(found: re.Match[str]) -> str:
        begins_open = _BEGINS_OPEN.match(str(values.get(found[2], "")))
        return f"{found[1]}’{{{found[2]}}}" if begins_open else found[0]

    return _ELIDING.sub(joined, sentence)


def texts_from(
    tables: Iterable[Mapping[str, object]], english: Iterable[Mapping[str, object]] = ()
) -> Texts:
    """Make texts of parsed TOML tables, whose nesting becomes dotted ids.

    Raises:
        ValueError: if an id comes twice.
        TypeError: if a value is neither a table nor a string.
    """
    return Texts(flattened(tables), flattened(english))


def flattened(tables: Iterable[Mapping[str, object]]) -> dict[str, str]:
    """Turn nested tables into one table of dotted ids."""
    found: dict[str, str] = {}
    for table in tables:
        for text_id, sentence in _leaves("", table):
            if text_id in found:
                raise ValueError(f"expected each text id once, and {text_id!r} comes twice")
            found[text_id] = sentence
    return found


def _leaves(prefix: str, table: Mapping[str, object]) -> Iterable[tuple[str, str]]:
    for key, value in table.items():
        text_id = f"{prefix}{key}"
        if isinstance(value, str):
            yield text_id, value
        elif isinstance(value, Mapping):
            yield from _leaves(f"{text_id}.", value)
        else:
            raise TypeError(f"expected a sentence or a table at {text_id!r}, not {value!r}")


def _readable(text_id: str) -> str:
    words = re.split(r"[./]", text_id)[-1].replace("-", " ").replace("_", " ")
    return words[:1].upper() + words[1:]
