"""Finds questions, and whether they leave room.

The form decides, not the mark: a question may lack its mark ("tell me how it went"), and a mark may
stand behind something else ("so you waited?" is mostly a reflection that wants a nod).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.words.asking_forms import DECLARED, FORMS, TAGGED, Form
from game.words.english import begin_of
from game.words.hearing import before
from game.words.reading import Sign
from game.words.spelling import words_of
from game.words.utterance import Sentence, Utterance

ECHO_WORDS = 6
"""Words with a question mark that, before more is said, only take up what was heard."""

_NUMBERS = words_of("one two three four five six seven eight nine ten twelve twenty")


_HITS_BACK = frozenset({f"rule:{DECLARED}", f"rule:{TAGGED}", "rule:narrow_wh"})
"""Forms that behind a complaint are retorts: "Who did the dishes?", "I'm here, aren't I?"."""


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return at most one question for each sentence."""
    return tuple(_asked_in(said))


def _asked_in(said: Utterance) -> Iterator[Sign]:
    for sentence in said.sentences:
        found = question_in(sentence)
        last = sentence is said.sentences[-1]
        if not found or not (last or not _only_echoes(found, sentence, answers=bool(said.heard))):
            continue
        if found.source in _HITS_BACK and said.heard and before(said).complaint:
            continue
        yield found


def _only_echoes(found: Sign, sentence: Sentence, *, answers: bool) -> bool:
    """Say whether a few words are taken up only to go on, as in "Three hours? I had thirty".

    Where nothing was heard, "Coffee? I need a break" takes nothing up, but a number does.
    """
    few = found.source == f"rule:{DECLARED}" and len(sentence.words) <= ECHO_WORDS
    return few and (answers or bool(_NUMBERS & set(sentence.words[:1])))


def question_in(sentence: Sentence) -> Sign | None:
    """Return the question a sentence asks, if it asks one."""
    begin = begin_of(sentence.plain)
    if begin >= len(sentence.plain):
        return None
    for form in FORMS:
        match = form.match(sentence.plain, begin, has_mark=sentence.asks)
        if match:
            return _sign(form, sentence, match)
    return None


def _sign(form: Form, sentence: Sentence, match: re.Match[str]) -> Sign | None:
    if form.signal is None:
        return None
    return Sign(
        signal=form.signal,
        start=sentence.start + match.start(),
        end=sentence.start + max(match.end(), match.start() + 1),
        confidence=form.confidence,
        source=f"rule:{form.name}",
    )
