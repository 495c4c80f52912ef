"""Finds promises: the speaker binds themselves to a deed to come.

"I'll" alone is not yet a promise: it also begins guesses ("I'll be fine"), choices for oneself
("I'll have the soup"), threats and maybes. So a rule asks for a deed after it, and is taken back by
what makes it less: a maybe, a question, somebody else's words. No head is asked: those that were
tried found little more and were often wrong (training/README.md has the figures).
"""

from __future__ import annotations

import re

from game.words.finding import Rule, find
from game.words.reading import Sign, Signal
from game.words.utterance import Utterance

_OFTEN = (
    r"(?: (?:uh|um|i|i'll|i will|just|also|always|really|definitely|certainly|gladly|still|even"
    r"|personally|myself|then|try to|try and"
    r"|make sure (?:i|to|that i)|do my best to|go and|go|come and|be sure to|both))*"
)
_NO_DEED = (
    r"(?! (?:be (?:able|fine|ok|okay|alright|all right|good|glad|happy|sad|sorry|honest|lucky"
    r"|dead|late|tired|missing"
    r"|thinking|grand|off|a |the |in |so |fired|\d)|have (?:the|a|an|one|my|some|another"
    r"|what)\b|have to\b|need|want|miss|regret|hate|love|like"
    r"|feel|think|know|admit|say|see|bet|guess|assume|forgive|understand|believe|recover"
    r"|survive|manage\b|live|die|lose"
    r"|tend|kill|murder|scream|leave you|get (?:over|used|fired|sick|old|better|there|the|into"
    r"|in trouble)|end up|probably|maybe|perhaps|never know"
    r"|go (?:mad|crazy|insane|to bed|with the)|grab|take the|pass\b|skip|stick with|sleep"
    r"|go to bed|go for the|give you that|not lie|lie\b|spare you|cry|burst|freak)\b)"
)
_WILL = (
    r"(?:i'll|i will|i shall|ah'll|a'll|imma|i'ma|ima|ill(?= (?:be there|call|text|ring|do"
    r"|bring|send|come|pay|get|make|try|take|pick|tell|let|sort|fix|help)))"
)
_LESS = re.compile(
    r"\b(?:maybe|perhaps|might|probably|possibly|i guess|i suppose|i think i'll|i hope"
    r"|hopefully|i doubt|not sure|i wish|i wonder)\b"
    r"|\b(?:or|or else|before|until|till|because|cause|like|sometimes|as if|so that"
    r"|then) (?:i'll|i will)\b"
    r"|\b(?:he|she|they|you|i|we|who|mum|dad|everyone) (?:just |always |even )?(?:said|says"
    r"|told|thought|thinks?|knew|kept saying|keeps? saying|promised|swore|asked) "
    r"|\b(?:if|when) i (?:ever )?win\b|\bwish i\b|\bi'll (?:\w+ )?(?:if|when) (?:hell|pigs)\b"
    r"|\bteach you (?:a lesson|to)\b(?= (?:talk|speak|mess))"
    r"|\bsee how (?:you|ye) like\b|\bregret it\b|\bwatch (?:me|out)\b|\bone day\b"
    r"|\bif you (?:ever |even )*(?:do|say|touch|try) (?:that|it)\b|\bi'll bet\b"
)
"""A maybe, a threat, a habit told, a promise told again: less than binding oneself now."""


def _rule(
    name: str, pattern: str, confidence: float, unless: re.Pattern[str] | None = _LESS
) -> Rule:
    return Rule(name, Signal.PROMISE, re.compile(pattern), confidence, unless=unless)


RULES = (
    _rule(
        "i-will",
        rf"(?<!that )(?<!what )(?<!where )\b{_WILL}{_OFTEN}{_NO_DEED} (?!not\b"
        rf"|never\b)[a-z]+",
        0.75,
    ),
    _rule(
        "i-will-not",
        r"\b(?:i won't|i wont|i will not|i'll not|i'll never|i will never|i shan't"
        r"|i'm not (?:going to|gonna)|i'm no gonnae|i ain't (?:gonna|going to)|won't be doing)"
        r"(?: (?:ever|even|just))* (?!be able|be (?:long|there|around|here)|lie\b|pretend|deny"
        r"|know|understand|get (?:over|used)|need|miss|have (?:to|time|any)"
        r"|survive|make it|forgive|believe|say (?:it's|that|no\b)|live|like|love|hear the end"
        r"|apologi|beg|stand for|put up|take (?:this|that|it)|mind|argue|cry|sit here"
        r"|come\b)[a-z]+",
        0.7,
    ),
    _rule(
        "i-am-going-to",
        rf"\bi(?:'m| am|m) (?:going to|gonna|gonnae){_OFTEN}{_NO_DEED} (?!bed|sleep|school|work"
        rf"|town|the|eat|watch|cook|have|start with|a\b)[a-z]+"
        r"(?=.*\b(?:you|u|your|ya|that|it|them|until|till|tonight|tomorrow|today|before|by"
        r"|house|off|sunday|monday|friday|saturday)\b)|\bgonna get u\b",
        0.6,
    ),
    _rule(
        "my-word",
        r"\bi (?:promise|guarantee|give you my word|swear (?=to you|on |i'll|i will|i won't"
        r"|it'll))\b(?! (?:it's|it is|it was|i (?:didn't|did|was|wasn't|am|have|thought|haven't"
        r"|never|don't|saw|heard)|that's|this is|you'll (?:love|like|be fine|see)))"
        r"|\byou (?:have|got|ve got) my (?:word|hand)\b|\bmy word on it\b|\bcount on me\b"
        r"|\bcross my heart\b|\bpinky (?:swear|promise)\b|\bconsider it done\b"
        r"|\bthat's a promise\b|\bon my mama\b|, promise\b|^promise\W*$|\bleave (?:it|that|this"
        r"|the [a-z]+) (?:with|to) me\b"
        r"|\bwill do\b(?=\W|$)(?! the| a| it)|\bscout's honou?r\b|\bi'm on it\b"
        r"|\bthat's mine to fix\b|^i mean it\W*$",
        0.8,
        unless=re.compile(
            r"\b(?:you|he|she|they) (?:said|told|promised|swore)\b"
            r"|\bi can't promise\b|\bpromised? me\b|\?"
        ),
    ),
    _rule(
        "never-again",
        r"\b(?:it|that|this) (?:won't|wont|will not|will never|'ll never) happen (?:again"
        r"|a second time|any ?more)\b|\bit stops (?:with me|here|now|today)\b"
        r"|\bno more [a-z]+ing\b.*|\bnot (?:a (?:penny|word)|one word) (?:more|to anyone)\b"
        r"|\bnever again will i\b",
        0.7,
        unless=re.compile(r"\b(?:you|they|he|she) (?:said|promised)\b|\bmake sure\b|\bhope\b|\?"),
    ),
    _rule(
        "from-now-on",
        r"\b(?:from (?:now on|today|tonight|monday|next week)|(?:in|for the) future"
        r"|going forward|next time|after this)\b,? [^.?!]{0,30}\b(?:i'll|i will|i shall"
        r"|you'll hear|i'm (?:going to|gonna)|i ring|i ask"
        r"|stays? with me|goes on the)\b|\bi'll [^.?!]{0,60}\b(?:from now on|in future"
        r"|next time|going forward)\b"
        r"|^(?:from (?:now on|today)|in future|going forward|no [a-z ]{3,20} after [a-z]+)\b.*",
        0.7,
        unless=re.compile(
            rf"{_LESS.pattern}|\b(?:you (?:should|could|might|need|must|can"
            rf"|better)|don't|maybe|ask me|tell me|please|let's|let me know|we)\b"
        ),
    ),
    _rule(
        "you-will-have-it",
        r"\b(?:you'll|you will) (?:have|get|hear|see) (?:[a-z' ]{1,40}? )?(?:from me|by (?:noon"
        r"|tonight|tomorrow|morning|evening|the end|[a-z]+day|\w+)|back (?:on|by|tomorrow)"
        r"|first)\b",
        0.65,
    ),
    _rule(
        "we-will",
        r"\b(?:we'll|we will) (?:both )?(?:come (?!through|out|back stronger)|be (?:there|over"
        r"|home|round)|pay|bring|pick|send|cover|help you|visit|drop|call you|ring you"
        r"|make it up)\b",
        0.6,
    ),
    _rule(
        "as-good-as-done",
        r"\b(?:i'm|im|i am) (?:ringing|calling|sending|booking|coming|bringing|paying|driving"
        r"|picking|posting|dropping)\b[^.?!]*\b(?:the second|the minute|as soon as"
        r"|straight after|right (?:after|now)|tonight|tomorrow|first thing)\b"
        r"|^(?:booking|sending|calling|ringing|posting|paying|dropping) [^.?!]*\b(?:right after"
        r"|tonight|tomorrow|first thing|today|now)\b|\bi'm not (?:leaving|hanging up"
        r"|going anywhere)\b",
        0.6,
    ),
)


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the promises found in what was said."""
    return tuple(sign for sentence in said.sentences for sign in find(RULES, sentence))
