"""Finds what is given back to somebody in other words.

A statement about *you* after something was heard is what a reflection looks like; an opener such as
"it sounds like" says so outright. Each sentence is weighed: every cue has a weight set by hand, the
sum is the confidence, and a sentence from `SURE` on is a reflection. What tells the other what to
do, praises or accuses has weights below zero; who only repeats is never sure.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from game.words.asking import question_in
from game.words.asking_forms import DECLARED, TAGGED
from game.words.english import SMALL, begin_of, turned
from game.words.hearing import before
from game.words.reading import Sign, Signal
from game.words.reflecting_cues import (
    ABOUT_YOU,
    AGAINST,
    AT_START,
    BARE,
    CLEAR,
    DEEDS,
    FELT,
    OPENERS,
    OPENING,
    PRAISING,
)
from game.words.stems import content
from game.words.utterance import Sentence, Utterance

_STATED = frozenset({f"rule:{DECLARED}", f"rule:{TAGGED}"})
SURE = 0.5
SHOWN_FROM = 0.25
"""Weaker sentences are no signs; up to `SURE` they only weigh in what a whole reply does."""
MOST_UNSURE = 0.45
"""The confidence of a sentence that says nothing of *you*, or only the same words again."""
BASE = 0.25
"""A statement after something heard: more often about that than about anything else."""
TOLD = 0.1
"""What was heard was told in the I-form."""
SO = 0.15
"""A sentence that begins with "so" draws from what was heard."""
ASKED_TOO = 0.15
"""A question mark behind a statement asks whether it was understood."""
ASKED = 0.5
"""A real question asks for more and gives little back."""
NOTHING_HEARD = 0.35
"""Without anything heard only an opener makes a reflection."""
_SAYS_SO_AGAINST = 0.4
"""What is left of what speaks against, where an opener says outright what is being done."""
_SHORT = 5
"""Words of a clause so short that to say nothing new in it is to repeat."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_YOU = frozenset({"you", "your", "you're", "you've", "you'd", "u", "ur", "youre", "yours"})
_I = frozenset({"i", "i'm", "im", "my", "me", "i've", "ive", "i'd"})


@dataclass(frozen=True, slots=True)
class _Heard:
    """What was heard: stems, words, whether it told of I and of you, whether it complains."""

    stems: frozenset[str]
    words: frozenset[str]
    line: str
    told: bool
    of_you: bool
    complains: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class _Weight:
    """What the cues of a sentence add up to, their names, where the strongest stands.

    `idle`: it praises, thanks or parts and says nothing else that could be one.
    """

    sum: float
    names: frozenset[str]
    span: tuple[int, int]
    name: str
    idle: bool


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return one sign for each sentence that gives something back."""
    words = [word for sentence in said.heard for word in sentence.words]
    heard = _Heard(
        stems=frozenset(content(said.heard)),
        words=frozenset(words),
        line=f" {' '.join(turned(words))} ",
        told=any(word in _I for word in words),
        of_you=any(word in _YOU for word in words),
        complains=lambda: before(said).complaint,
    )
    return tuple(s for sentence in said.sentences if (s := _sign(sentence, heard)))


def _sign(sentence: Sentence, heard: _Heard) -> Sign | None:
    begin = begin_of(sentence.plain)
    stems = frozenset(content((sentence,)))
    if begin >= len(sentence.plain) or not (stems or len(sentence.words) >= _SHORT):
        return None
    weight = _weight(sentence, begin)
    total = weight.sum + _setting(sentence, begin, heard)
    total += _given_back(stems, heard, len(sentence.words))
    if total < SHOWN_FROM or (weight.idle and total < SURE):
        return None
    sure = _is_sure(weight, sentence, begin, heard)
    return Sign(
        signal=Signal.REFLECTION,
        start=sentence.start + weight.span[0],
        end=sentence.start + weight.span[1],
        confidence=round(min(total, 0.95 if sure else MOST_UNSURE), 2),
        source=f"rule:{weight.name}",
    )


def _is_sure(weight: _Weight, sentence: Sentence, begin: int, heard: _Heard) -> bool:
    """Say whether a sentence can be nothing but a reflection.

    It says something of you or draws from what was told. Where only "you ..." was heard, perhaps a
    complaint, it takes an opener or what is felt, not deeds alone; with nothing heard the clearest
    opener. It does not repeat.
    """
    if not heard.words:
        return bool(weight.names & CLEAR)
    so = _begins_so(sentence, begin)
    meant = weight.names - BARE
    invited = heard.told or not heard.of_you or so or weight.names & (OPENING | FELT)
    if not ((meant or so) and invited) or _repeats(sentence, begin, heard):
        return False
    return so or bool(meant - DEEDS) or not heard.of_you or not heard.complains()


def _setting(sentence: Sentence, begin: int, heard: _Heard) -> float:
    """Return what speaks for or against a reflection outside the words of its cues."""
    there = heard.line.strip()
    weight = -NOTHING_HEARD if not there else BASE if len(sentence.words) >= 3 else 0.0
    weight += TOLD if heard.told else 0.0
    weight += SO if _begins_so(sentence, begin) else 0.0
    asked = question_in(sentence)
    if asked and asked.source in _STATED:
        weight += ASKED_TOO
    elif asked or sentence.asks:
        weight -= ASKED
    return weight


def _begins_so(sentence: Sentence, begin: int) -> bool:
    return "so" in sentence.plain[:begin].replace(",", " ").split()


def _repeats(sentence: Sentence, begin: int, heard: _Heard) -> bool:
    """Say whether a sentence has no word that was not heard, or only a last one or two."""
    first, _, rest = sentence.plain[begin:].partition(",")
    words = turned(_WORD.findall(first))
    new = [w for w in words if w not in SMALL and w not in heard.words]
    if f" {' '.join(words)} " not in heard.line and (new or len(words) > _SHORT):
        return False
    more = turned(_WORD.findall(rest))
    return len(more) <= 2 or not any(w not in SMALL and w not in heard.words for w in more)


def _weight(sentence: Sentence, begin: int) -> _Weight:
    """Return the sum of all cues, and the strongest."""
    plain = sentence.plain
    opened = [(c, m) for c in OPENERS if (m := c.pattern.search(plain))]
    about = [(c, m) for c in ABOUT_YOU if (m := c.pattern.search(plain))]
    starts = ((c, c.pattern.match(plain, begin)) for c in AT_START)
    first = [next(((c, m) for c, m in starts if m), None)]
    cues = [*opened, *about, *(f for f in first if f)]
    taken = [c for c in AGAINST if c.pattern.search(plain)]
    against = sum(c.weight for c in taken)
    strongest = max(cues, key=lambda c: c[0].weight, default=None)
    return _Weight(
        sum=sum(c.weight for c, _ in cues) + against * (_SAYS_SO_AGAINST if opened else 1.0),
        names=frozenset(c.name for c, _ in cues),
        span=strongest[1].span() if strongest else (begin, len(plain)),
        name=strongest[0].name if strongest else "given_back",
        idle=not opened and any(c.name == PRAISING for c in taken),
    )


def _given_back(stems: frozenset[str], heard: _Heard, words: int) -> float:
    """Return up to 0.6 for what of a sentence had been heard before."""
    share = len(stems & heard.stems) / max(1, len(stems))
    return 0.35 * share + (0.25 if share == 1 and words <= 6 else 0.0)
