"""Cuts text into sentences and tokens without losing where they stood.

`plain` is the text made easy to match: lower case, straight quotes, one plain space for any white
space. It has exactly as many characters as the text, so a span found in one holds in the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "…": ".",
     "？": "?", "！": "!", "؟": "?", "。": "."}
)  # fmt: skip
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|[?!]+|\.{2,}")
_PICTURES = r"[\U0001F1E6-\U0001FAFF\u2600-\u27BF\u2B50\uFE0F\u200D]"
_END = re.compile(
    rf"[.!?]++[\"')\]]*+(?: ?{_PICTURES})*+(?=\s|$)"  # marks, and what belongs to them
    rf"|\n++|[.!?]{{2,}}+(?=\S)|[?!](?=[^\W\d_])"  # a new line, or no space behind the marks
    rf"|{_PICTURES}++(?=\s)"  # a picture; only before a capital, see `_is_end`
)
_SHORT = re.compile(r"\b(?:mr|mrs|ms|dr|st|vs|etc|e\.g|i\.e|approx|a\.m|p\.m)\.$")
_LONGEST_SHORT = 8
"""Characters looked back at for an abbreviation: the longest and one before it."""
MOST_CHARS = 4_000
"""Of a text, what is read: far more than a field takes; the rest is left alone."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or a run of question and exclamation marks; `text` is plain."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an utterance.

    Attributes:
        plain: its characters, made easy to match; same length as the span.
        start: where it stands in the utterance's text.
        tokens: its words and marks, with places in the utterance's text.
        words: its words without marks, plain.
        known: what was found out about it already, so that it is found out once a reading.
    """

    plain: str
    start: int
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    known: dict[str, object] = field(default_factory=dict, compare=False, repr=False)

    @property
    def end(self) -> int:
        """The place after its last character."""
        return self.start + len(self.plain)

    @property
    def asks(self) -> bool:
        """Whether a question mark stands in it."""
        return "?" in self.plain


@dataclass(frozen=True, slots=True)
class Utterance:
    """What was said, and what was heard right before it.

    Attributes:
        known: what was found out about it already, so that it is found out once a reading.
    """

    text: str
    sentences: tuple[Sentence, ...]
    heard: tuple[Sentence, ...] = ()
    known: dict[str, object] = field(default_factory=dict, compare=False, repr=False)


def utterance(text: str, heard: str = "") -> Utterance:
    """Cut a text and what was heard before it; any text will do, also none."""
    return Utterance(text, sentences(text), sentences(heard))


def plain(text: str) -> str:
    """Return the text made easy to match, character for character."""
    straight = text[:MOST_CHARS].translate(_STRAIGHT)
    lowered = straight.lower()
    if len(lowered) != len(straight):
        lowered = "".join(_lower(c) for c in straight)
    return re.sub(r"[^\S\n]", " ", lowered)


def _lower(char: str) -> str:
    low = char.lower()
    return low if len(low) == 1 else char


def sentences(text: str) -> tuple[Sentence, ...]:
    """Cut a text into its sentences; a line break ends one, an abbreviation does not."""
    easy = plain(text)
    found: list[Sentence] = []
    begin = 0
    for end in [*_ends(easy, text), len(easy)]:
        piece = easy[begin:end]
        if piece.strip():
            at = begin + len(piece) - len(piece.lstrip())
            found.append(_sentence(easy[at : begin + len(piece.rstrip())], at))
        begin = end
    return tuple(found)


def _ends(easy: str, text: str) -> list[int]:
    return [m.end() for m in _END.finditer(easy) if _is_end(m, easy, text)]


def _is_end(match: re.Match[str], easy: str, text: str) -> bool:
    """Say whether a mark ends a sentence: a short word's dot, or dots within one, do not."""
    mark, end = match.group(), match.end()
    if "\n" in mark or "?" in mark or "!" in mark:
        return True
    if mark.startswith("..") or mark[0] != ".":
        return end == len(easy) or text[end : end + 2].strip()[:1].isupper()
    return not _SHORT.search(easy[max(0, end - _LONGEST_SHORT) : end])


def _sentence(piece: str, at: int) -> Sentence:
    tokens = tuple(Token(m[0], at + m.start(), at + m.end()) for m in _TOKEN.finditer(piece))
    return Sentence(piece, at, tokens, tuple(t.text for t in tokens if t.text[0].isalnum()))
