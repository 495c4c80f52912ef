"""Reads a reply: every detector looks at it, and their signs are added up to a `Reading`."""

from __future__ import annotations

from game.words import (
    advising,
    apologising,
    asking,
    bidding,
    empathy,
    informing,
    judging,
    leaning,
    naming,
    owning,
    promising,
    reflecting,
)
from game.words.acting import act_of, question_of
from game.words.covering import covers
from game.words.language import language_of
from game.words.reading import Apology, Language, Reading, Sign, Signal
from game.words.utterance import Utterance, utterance

DETECTORS = (
    asking.signs, reflecting.signs, informing.signs, empathy.signs, advising.signs,
    promising.signs, judging.signs, owning.signs, apologising.signs, naming.signs, bidding.signs,
    leaning.signs,
)  # fmt: skip
SURE_FROM = 0.5
"""Confidence from which a sign counts towards a field of the reading; weaker ones stay signs."""


def read(text: str, heard: str = "") -> Reading:
    """Return the reading of a reply.

    Args:
        text: the reply, in any script, length or emptiness.
        heard: what the other said right before, "" if nothing.

    Returns:
        A reading, always; of languages not understood it says so and nothing else.
    """
    said = utterance(text, heard)
    language = language_of(said)
    if language is not Language.ENGLISH:
        return Reading(language=language)
    found = [sign for detector in DETECTORS for sign in detector(said)]
    return _added_up(said, tuple(sorted(found, key=lambda s: (s.start, s.end, s.signal))))


def _added_up(said: Utterance, signs: tuple[Sign, ...]) -> Reading:
    sure = tuple(s for s in signs if s.confidence >= SURE_FROM)
    has = {s.signal for s in sure}
    return Reading(
        emotional_reaction=_level(sure, Signal.EMOTIONAL_REACTION),
        interpretation=_level(sure, Signal.INTERPRETATION),
        exploration=_level(sure, Signal.EXPLORATION),
        act=act_of(said, signs),
        question=question_of(sure),
        advice=Signal.ADVICE in has,
        promise=Signal.PROMISE in has,
        i_statement=Signal.I_STATEMENT in has,
        blame=Signal.BLAME in has,
        minimising=Signal.MINIMISING in has,
        validation=Signal.VALIDATION in has,
        defending=Signal.DEFENDING in has,
        one_up=Signal.ONE_UP in has,
        bid=Signal.BID in has,
        excuse=Signal.EXCUSE in has,
        apology=Apology(
            regret=Signal.REGRET in has,
            responsibility=Signal.RESPONSIBILITY in has,
            explanation=Signal.EXPLANATION in has,
            repair=Signal.REPAIR in has,
            change=Signal.CHANGE in has,
        ),
        feelings=tuple(dict.fromkeys(s.detail for s in sure if s.signal is Signal.FEELING)),
        covers=covers(said),
        signs=signs,
    )


def _level(signs: tuple[Sign, ...], signal: Signal) -> int:
    return max((s.level for s in signs if s.signal is signal), default=0)
