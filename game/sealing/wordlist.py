"""Our own 2,048 kind, everyday words for invites that are said aloud.

Four to eight letters a-z, the first four letters of each are its own, and no word turns into
another by one changed, missing or added letter. tests/sealing/test_wordlist.py checks it all.
"""

from bisect import bisect_left
from functools import cache
from importlib.resources import files
from typing import Final

UNIQUE_LETTERS: Final = 4  # so many letters name a word


@cache
def words() -> tuple[str, ...]:
    """Give all words in alphabetical order; the place of a word is its eleven bits."""
    text = files("game.sealing").joinpath("invite_words.txt").read_text(encoding="ascii")
    return tuple(text.split())


def place_of(word: str) -> int | None:
    """Find the place of a lower-case word, 0 to 2,047; None if it is not on the list."""
    place = bisect_left(words(), word)
    return place if place < len(words()) and words()[place] == word else None


def complete(prefix: str) -> tuple[str, ...]:
    """List the words that begin so, in any case; at most one after four letters."""
    start = prefix.strip().lower()
    return tuple(word for word in words() if start and word.startswith(start))
