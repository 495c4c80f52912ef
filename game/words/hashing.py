"""Turns a sentence into what the heads look at: places in a table, and the words they stand for.

Words and pairs of neighbours, their endings, what begins and ends, and a few forms that grammar
gives: a bare verb where a clause begins ("Try ..."), a bare verb after "you should", how long the
sentence is. Each becomes one of `PLACES` numbers by its CRC-32, so no list of words is kept.
"don't", "do n't" and "dont" are the same here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from zlib import crc32

BITS = 17
PLACES = 1 << BITS
"""How many places a head's table has; two features may share one, which costs little."""

_WORD = re.compile(
    r"n't\b|'(?:s|d|m|ll|re|ve)\b|[^\W\d_]+?(?=n't\b)|[^\W\d_]+|\d+|[?!]+|[.,;:()\"]"
)
_FORMS = {
    "im": ("i", "'m"), "ive": ("i", "'ve"), "youre": ("you", "'re"), "youve": ("you", "'ve"),
    "youll": ("you", "'ll"), "youd": ("you", "'d"), "theyre": ("they", "'re"),
    "thats": ("that", "'s"), "gonna": ("going", "to"), "wanna": ("want", "to"),
    "gotta": ("got", "to"), "imma": ("i", "'ll"), "u": ("you",), "ur": ("your",), "nt": ("n't",),
    "dont": ("do", "n't"), "doesnt": ("does", "n't"), "didnt": ("did", "n't"),
    "cant": ("can", "n't"), "wont": ("will", "n't"), "wouldnt": ("would", "n't"),
    "shouldnt": ("should", "n't"), "couldnt": ("could", "n't"), "isnt": ("is", "n't"),
}  # fmt: skip
_BEFORE_NOT = {"ca": "can", "wo": "will", "sha": "shall"}
_FILLERS = frozenset(("uh", "um", "uhm", "hm", "hmm"))

_DEEDS_TEXT = """
    accept act add adjust admit agree aim allow answer apologise apologize apply approach
    arrange ask assume attend avoid bake bathe be become begin believe bite blame block boil
    book breathe bring brush build buy call calm cancel carry catch celebrate change channel
    charge chat check chill choose clean clear close coach come comfort communicate compare
    complain complete compliment confront connect consider contact continue control convince
    cook count cover crate create cry cut date deal decide dedicate delete demand deny describe
    develop direct discipline discuss distract do document donate download draw dress drink
    drive drop dump earn eat educate email embrace emphasize encourage end enforce engage enjoy
    enroll ensure escape establish exercise expand expect experiment explain explore express
    extend face feed feel fight figure file fill find finish fit focus follow force forget
    forgive freak fund gain gather get give go google grab grow guide hand handle hang hate have
    head heal hear help hide highlight hire hit hold hope hug ignore imagine implement improve
    include increase inform introduce invest investigate invite involve isolate join judge jump
    just keep kick know laugh lay lead learn leave let lie lift light limit list listen live
    lock look lose love lower maintain make manage mark meditate meet mention mind model move
    name need negotiate nurse observe obtain offer open order organise organize overthink own
    pack park participate pass pause pay permit phone pick plan play point post practice
    practise praise pray prepare pretend print process promise protect prove provide pull punish
    pursue push put quit raise reach read reassure recognize recommend reconsider record
    redirect reduce reevaluate refuse reinforce reject relax release rely remember remind remove
    repeat replace report request research resist respect rest rethink return review reward ring
    rinse role rub rule run sacrifice save say schedule scream search see seek sell send
    separate set settle share shop show shower shut sign sit skip sleep slow smile snap soak
    solve sort speak spend spoil stand start stay step stick stop store strip struggle study
    suggest support surround survive swap switch tackle take talk teach tell text thank think
    throw tire toss touch track train transfer travel treat trust try turn type understand
    unplug update use validate vent view visit volunteer wait wake walk want warn wash watch
    wear wipe wish wonder work worry write yell
"""
DEEDS = frozenset(_DEEDS_TEXT.split())
"""Bare verbs that advice and promises are made of; what a head has learnt of one helps the rest."""
_LEADING_TEXT = """
    also and so then but just maybe perhaps please or ok okay well definitely honestly seriously
    yes yeah no if possible otherwise instead first second next finally always never do n't not
"""
_LEADING = frozenset(_LEADING_TEXT.split())
_STEERING_TEXT = """
    you to n't not would could can should 'd 'll will might may must i we
"""
_STEERING = frozenset(_STEERING_TEXT.split())
_BREAKS = frozenset(',.;:?!()"')
_LENGTHS = (2, 4, 8, 16, 24)
_EARLY, _LATE = 4, 3


@dataclass(frozen=True, slots=True)
class Word:
    """One word or mark as the heads see it, with its place in the sentence."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hashed:
    """A sentence's words, and its features as (place in a table, first word, word after last)."""

    words: tuple[Word, ...]
    features: tuple[tuple[int, int, int], ...]


def hashed(plain: str) -> Hashed:
    """Return the features of a plain sentence, each place once, in a fixed order."""
    words = tuple(_words(plain))
    places: dict[int, tuple[int, int, int]] = {}
    for name, first, last in _features([w.text for w in words]):
        place = crc32(name.encode()) & (PLACES - 1)
        places.setdefault(place, (place, first, last))
    return Hashed(words, tuple(places.values()))


def _words(plain: str) -> Iterator[Word]:
    before = ""
    for match in _WORD.finditer(plain):
        text = match.group()
        if text in _FILLERS or (text == before and text[0].isalpha()):
            continue
        before = text
        if text in _BEFORE_NOT and plain[match.end() :].lstrip().startswith("n't"):
            text = _BEFORE_NOT[text]
        for part in _FORMS.get(text, (text,)):
            yield Word("#" if part.isdigit() else part, match.start(), match.end())


def _features(words: list[str]) -> Iterator[tuple[str, int, int]]:
    yield "BIAS", 0, 0
    yield from ((f"LONG {n}", 0, 0) for n in _LENGTHS if len(words) >= n)
    before = "<"
    for at, word in enumerate(words):
        yield word, at, at + 1
        yield f"{before} {word}", max(at - 1, 0), at + 1
        if len(word) > 4:
            yield f"END {word[-3:]}", at, at + 1
        if word in DEEDS and before in _STEERING:
            yield f"{before} DEED", at - 1, at + 1
        before = word
    yield f"{before} >", max(len(words) - 1, 0), len(words)
    yield from ((f"EARLY {words[at]}", at, at + 1) for at in range(min(_EARLY, len(words))))
    for at in range(max(len(words) - _LATE, 0), len(words)):
        yield f"LATE {words[at]}", at, at + 1
    yield from _bidden(words)


def _bidden(words: list[str]) -> Iterator[tuple[str, int, int]]:
    beginning = True
    for at, word in enumerate(words):
        if word[0] in _BREAKS:
            beginning = True
        elif beginning and word in DEEDS and word != "just":
            after = words[at + 1] if at + 1 < len(words) else ">"
            beginning = word in _LEADING
            if after not in ("'s", "you", "i"):
                yield "BIDDEN", at, at + 1
                yield f"BIDDEN {'first' if at == 0 else 'later'}", at, at + 1
                yield f"BIDDEN {word}", at, at + 1
                yield f"BIDDEN > {after}", at, min(at + 2, len(words))
        elif word not in _LEADING:
            beginning = False
