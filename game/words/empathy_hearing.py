"""Says of what was heard whether it is the other's own story or is about the one who now answers.

Both "I'm so sorry." and "I waited there for an hour, too." mean something else after "My father is
ill" than after "You forgot me".
"""

from __future__ import annotations

import re

from game.words.utterance import Sentence

_OF_THEMSELVES = re.compile(
    r"\b(?:i|i'm|im|i've|ive|i'd|i'll|my|me|myself|mine|we|us|our|any(?:one|body))\b"
)
_OF_THE_HEARER = re.compile(r"\b(?:you|you're|you've|you'd|u|ur|your)\b")
_OF_TROUBLE = re.compile(
    r"\b(?:feel(?:s|ing)?|felt|sad|alone|hard|hurts?|suicid\w*|depress\w*|anxi\w*|lonely|tired"
    r"|pain|scared|afraid|angry|awful|terrible|crying|worst|life|died|dead|sick|ill|hate\w*)\b"
)
_OF_ANYBODY = re.compile(
    r"\bany(?:one|body|of you)\b|\byou (?:ever|guys|all|also|still)\b|\bhow (?:do|can|did) you\b"
    r"|\bwhen (?:your|you(?:'re| are| feel| have| can't| don't| get| want| go| just))\b"
)
_COMPLAINT = re.compile(
    r"\byou (?:never|always|forgot|said|promised|told (?:me|us)|left (?:me|us)|lied|broke|didn't"
    r"|did not|let me|made me|keep|were (?:late|supposed|meant|rude)|should(?:n't)? have"
    r"|should've|could(?:n't)? have|could've|weren't|just left)\b"
)
_FOR_COMPANY = re.compile(
    r"\bany ?(?:one|body)\b|\b(?:do|does|has|have|is|are) any\b|\bdo you (?:ever|guys|also|all)\b"
)
_SHORT = 20
"""In so few words "you" is the hearer; in a long story it is often just anybody."""


def tells_of_themselves(heard: tuple[Sentence, ...]) -> bool:
    """Return whether the other told of their own trouble and did not complain of the hearer.

    Whoever says in short at least as much of "you" as of "I" speaks about the hearer.
    """
    text = " ".join(sentence.plain for sentence in heard)
    own = len(_OF_THEMSELVES.findall(text))
    if text.count(" ") < _SHORT and not _OF_ANYBODY.search(text):
        of_hearer = len(_OF_THE_HEARER.findall(text))
        if (of_hearer and of_hearer >= own) or _COMPLAINT.search(text):
            return False
    return bool(own or _OF_TROUBLE.search(text) or _OF_ANYBODY.search(text))


def asks_for_company(heard: tuple[Sentence, ...]) -> bool:
    """Return whether the other asked if anybody knows this, too: a like story is then an answer."""
    return any(_FOR_COMPANY.search(sentence.plain) for sentence in heard)
