"""Says how well a reflection covers what was heard.

What was heard is its content words, feelings counting double. A word is covered when the reply has
it, another form of it, or a near word ("tired" for "exhausted"). Runs of words taken over just as
they stood earn less and less: who repeats has not yet said it in own words. Words of the reply that
nobody had said do not cover anything, and a long reply beside the point covers little.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from game.words.english import turned
from game.words.stems import content, is_feeling, stem
from game.words.utterance import Sentence, Utterance

ENOUGH = 0.6
"""Share of what was heard, by weight, that a full cover gives back; nobody repeats everything."""
RUN = 4
"""Words in a row that may be taken over: names and set phrases are."""
REPEATED = 0.5
"""What a word counts for that stands in such a run, next to one said anew."""
FEELING_WEIGHT = 2.0
MOST_WORDS = 400
"""Of either side, what is compared; more than anybody types in one go."""


def covers(said: Utterance) -> float:
    """Return 0 to 1: the share of what was heard that is given back in own words.

    Returns:
        0.0 if nothing was heard, or if the reply repeats or misses all of it.
    """
    heard = _weights(content(said.heard))
    ours, theirs = _turned(said.sentences), _turned(said.heard)
    if not heard or not ours or _only_repeats(ours, theirs):
        return 0.0
    taken = _taken(ours, theirs)
    own = frozenset(stem(word) for word, run in zip(ours, taken, strict=True) if not run)
    repeated = frozenset(stem(word) for word, run in zip(ours, taken, strict=True) if run)
    covered = sum(
        weight * (1.0 if near in own else REPEATED if near in repeated else 0.0)
        for near, weight in heard.items()
    )
    share = min(1.0, covered / (ENOUGH * sum(heard.values())))
    return round(share * (1.0 - sum(taken) / len(ours)), 2)


def _weights(stems: Iterable[str]) -> dict[str, float]:
    return {near: FEELING_WEIGHT if is_feeling(near) else 1.0 for near in stems}


def _only_repeats(ours: list[str], theirs: list[str]) -> bool:
    """Say whether a short thing heard is simply said again, with a word before it or none."""
    return len(theirs) <= len(ours) <= len(theirs) + 1 and ours[-len(theirs) :] == theirs


def _taken(ours: list[str], theirs: list[str]) -> list[bool]:
    """Say of each of our words whether it stands in a run taken over as it was."""
    return [run >= RUN for run in _runs(ours, theirs) for _ in range(max(1, run))]


def _turned(sentences: tuple[Sentence, ...]) -> list[str]:
    """Return the words as the other would have said them."""
    words = (word for sentence in sentences for word in sentence.words)
    return turned(islice(words, MOST_WORDS))


def _runs(ours: list[str], theirs: list[str]) -> list[int]:
    """Return the lengths of the runs of our words that stand in theirs in the same order."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(theirs):
        places.setdefault(word, []).append(at)
    runs: list[int] = []
    begin = 0
    while begin < len(ours):
        longest = max(
            (_run(ours, begin, theirs, at) for at in places.get(ours[begin], ())), default=0
        )
        runs.append(longest)
        begin += max(1, longest)
    return runs


def _run(ours: list[str], begin: int, theirs: list[str], at: int) -> int:
    length = 0
    while begin + length < len(ours) and at + length < len(theirs):
        if ours[begin + length] != theirs[at + length]:
            break
        length += 1
    return length
