"""Says whether a text is in a language that is understood here.

Each sentence votes: one mostly in letters that are not Latin is not English; otherwise its small
words decide. A sentence that shows nothing ("Pizza.", "hm", a name) does not vote, and without any
vote against it a text is taken as English, because nothing wrong can come of it: detectors find
words they know or they find nothing. Pictures and marks alone are no words: `empty`.
"""

from __future__ import annotations

import re

from game.words.reading import Language
from game.words.small_words import BORROWED, ENGLISH, HALF_ENGLISH, OTHER
from game.words.utterance import Sentence, Token, Utterance

_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[a-zªºß-öø-ɏḀ-ỿ]")
_MARKED = re.compile(r"[ß-öø-ɏḀ-ỿ]")
_SHORTENED = re.compile(r"(?:n't|'(?:s|m|re|ve|ll|d))$")
_ENGLISH_SHAPE = re.compile(r"th|wh|gh|ck|sh|oo|ee|ow|ou|ea|(?:ing|ed|ly|er|ght|ss|ll|y|nk)$")
_UNKNOWN_FROM = 5
"""So many words without a single small word known are looked at by their shape."""
_SHAPED_SHARE = 0.3


def language_of(said: Utterance) -> Language:
    """Return English, unsupported, or empty for a text without any word."""
    spoken = [s for s in said.sentences if s.words]
    if not spoken:
        return Language.EMPTY
    votes = [_vote(s, said.text) for s in spoken]
    return Language.UNSUPPORTED if sum(votes) < 0 else Language.ENGLISH


def _vote(sentence: Sentence, text: str) -> int:
    """Return 1 for English, -1 for another language, 0 for a sentence that shows neither."""
    letters = len(_LETTER.findall(sentence.plain))
    if 2 * len(_LATIN.findall(sentence.plain)) < letters:
        return -1
    words = sentence.words
    english = sum(w in ENGLISH or bool(_SHORTENED.search(w)) for w in words)
    half = 0.5 * sum(w in HALF_ENGLISH for w in words)
    other = sum(w in OTHER for w in words) + _marked(sentence, text)
    if english + half == other:
        return 0 if english or half else _by_shape(words)
    return 1 if english + half > other else -1


def _marked(sentence: Sentence, text: str) -> int:
    """Count words with marked letters that are neither borrowed nor, by their capital, names."""
    return sum(
        bool(_MARKED.search(t.text)) and t.text not in BORROWED and not _is_name(t, sentence, text)
        for t in sentence.tokens
        if t.text not in OTHER
    )


def _is_name(token: Token, sentence: Sentence, text: str) -> bool:
    """Say whether a capital makes a word a name; a sentence's first word has one anyway."""
    alone = len(sentence.words) == 1
    return text[token.start].isupper() and (alone or token.start > sentence.start)


def _by_shape(words: tuple[str, ...]) -> int:
    """Judge words that are no small words of any list by how English is spelled."""
    letters = [w for w in words if w[0].isalpha() and len(w) > 1]
    if len(letters) < _UNKNOWN_FROM:
        return 0
    shaped = sum(bool(_ENGLISH_SHAPE.search(w)) for w in letters)
    return 0 if shaped >= _SHAPED_SHARE * len(letters) else -1
