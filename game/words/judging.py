"""Finds blame, minimising, defending and one-upping: words that turn away from the other.

Blame has patterns of its own (`game.words.blaming`). The other three look at what was heard, too:
the same "I was busy" defends after a complaint and only tells something after "How was work?".
"""

from __future__ import annotations

from collections.abc import Iterator

from game.words import blaming, defending, minimising, outdoing
from game.words.hearing import Before, before
from game.words.reading import Sign, Signal
from game.words.sayings import find_even
from game.words.spelling import Even, evened
from game.words.utterance import Sentence, Utterance


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the signs found in what was said."""
    heard = before(said)
    evens = tuple(evened(sentence) for sentence in said.sentences)
    found: list[Sign] = []
    for sentence, even in zip(said.sentences, evens, strict=True):
        found += blaming.blame(sentence, even, told=heard.told)
        found += _minimising(sentence, even, heard)
        if not heard.told:
            found += find_even(defending.ALWAYS, even)
        if heard.complaint:
            found += find_even(defending.AFTER_COMPLAINT, even)
    found += _standing_firm(evens, heard, found)
    found += _one_up(evens, heard)
    return tuple(found)


def _minimising(sentence: Sentence, even: Even, heard: Before) -> Iterator[Sign]:
    """Yield minimising, which needs a trouble that was told, or words that show one."""
    if heard.complaint or heard.sorry or (heard.anything and not heard.told):
        return
    rules = minimising.RULES if heard.told else minimising.PLAIN
    if heard.told:
        rules = (*rules, *minimising.AFTER_TROUBLE)
    for sign in find_even(rules, even):
        if not blaming.quoted(sentence, sign):
            yield sign


def _standing_firm(evens: tuple[Even, ...], heard: Before, found: list[Sign]) -> Iterator[Sign]:
    """Yield defending where a complaint is answered by one's own deeds, and nothing is owned."""
    if not heard.complaint or heard.asks or any(s.signal is Signal.DEFENDING for s in found):
        return
    if any(defending.OWNS.search(even) for even in evens):
        return
    rules = (*defending.UNOWNED, *(defending.LACKING if heard.lacking else ()))
    yield from find_even(rules, evens[0])


def _one_up(evens: tuple[Even, ...], heard: Before) -> Iterator[Sign]:
    """Yield one-upping: only the start of a reply can turn to the speaker's own trouble."""
    if not evens or heard.complaint or heard.sorry or heard.asks or not heard.anything:
        return
    for even in evens:
        yield from find_even(outdoing.ALWAYS, even)
    first = evens[:3]
    if any(map(outdoing.STAYS.search, evens)):
        return
    if heard.told and not evens[-1].text.endswith("?") and any(map(heard.alike, first)):
        for even in first:
            yield from find_even(outdoing.AFTER_TROUBLE, even)
