"""Reduces words to what they are about, so that other forms and near words count as the same."""

from __future__ import annotations

from collections.abc import Iterator

from game.words.english import SMALL
from game.words.utterance import Sentence

_ENDINGS = (
    ("iness", "y"), ("fully", ""), ("ingly", ""), ("edly", ""), ("lessly", ""), ("ation", ""),
    ("iest", "y"), ("ness", ""), ("ment", ""), ("tion", "t"), ("sion", "s"), ("less", ""),
    ("ful", ""), ("ies", "y"), ("ied", "y"), ("ier", "y"), ("ily", "y"), ("ing", ""), ("ion", ""),
    ("ed", ""), ("ly", ""), ("es", ""), ("er", ""), ("'s", ""), ("s", ""), ("y", ""), ("e", ""),
)  # fmt: skip
"""Endings and what stands for them, longest first; each is taken off once, then e and y."""

_AFTER_MORE = frozenset({"ily", "ier", "iest", "er", "ion"})
"""Endings that are part of too many short words to be taken off after three letters."""

_FEELING_KIN = """
angry anger mad furious cross annoyed annoying irritated irritate frustrated frustration rage
fuming livid pissed fed wound | sad sadness down unhappy upset low blue miserable crying cry
cried tears heartbroken hurt hurts hurting gutted grief grieving devastated | scared afraid fear
fears frightened frightening terrified terror scary panic panicked | worried worry worries
worrying anxious anxiety nervous uneasy concerned dread tense | alone lonely loneliness isolated
abandoned excluded invisible ignored | tired exhausted exhausting drained worn knackered
shattered weary burnt wiped | stressed stress overwhelmed overwhelming swamped pressure
pressured | ashamed shame embarrassed embarrassing humiliated humiliating mortified | guilty
guilt blame remorse | happy glad pleased delighted joy joyful thrilled excited exciting | proud
pride | relieved relief | calm peaceful settled relaxed safe | confused confusing lost unsure
uncertain | surprised surprise shocked shock stunned | disappointed disappointing letdown |
jealous envious jealousy envy
"""
"""Near words for feelings, a group between bars; the first stands for all."""
_KIN = """
mum mom mother mam mummy | dad father papa daddy | kid kids child children son daughter | boss
manager supervisor | job work working works office | money cash bills rent debt afford | house
home flat place apartment | husband wife partner spouse boyfriend girlfriend | help helped
support supported supportive | talk talked talking speak spoke conversation chat | call called
phone ring rang | wait waited waiting | forgot forget forgotten | leave left leaving | hear
heard listen listened listening | begin start started began | quit stop stopped quitting | drink
drank drinking drunk alcohol booze beer wine | smoke smoked smoking cigarette cigarettes tobacco
| sleep slept sleeping awake | eat ate eaten food meal dinner lunch | buy bought | lose lost |
feel felt feeling feelings | break broke broken | hard difficult tough struggle struggling |
friend friends mate mates | nobody none no-one noone | important matters matter matter | argue
argument fight fought row
"""
"""Near words of everyday things and deeds."""


def _bare(word: str) -> str:
    for ending, stands in _ENDINGS:
        if word.endswith(ending):
            if len(word) - len(ending) >= 3 + (ending in _AFTER_MORE):
                word = word[: -len(ending)] + stands
            break
    if len(word) > 3 and word[-1] in "ey":
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word


def _groups(kin: str) -> Iterator[tuple[str, str]]:
    for group in kin.split("|"):
        first, *others = group.split()
        yield from ((_bare(word), _bare(first)) for word in (first, *others))


_KIN_OF = dict(_groups(_FEELING_KIN)) | dict(_groups(_KIN))
_FEELINGS = frozenset(first for _, first in _groups(_FEELING_KIN))


def stem(word: str) -> str:
    """Return what stands for a plain word, its forms and its near words."""
    bare = _bare(word)
    return _KIN_OF.get(bare, bare)


def content(sentences: tuple[Sentence, ...]) -> tuple[str, ...]:
    """Return the stems of the words that carry what is talked about, in order."""
    return tuple(
        stem(word)
        for sentence in sentences
        for word in sentence.words
        if word not in SMALL and len(word) > 1
    )


def is_feeling(stemmed: str) -> bool:
    """Say whether a stem stands for a feeling."""
    return stemmed in _FEELINGS
