"""Finds advice: what the other should or could do about something of theirs, softly said too.

Rules name the forms that give advice whatever it is about; a head that was trained on what parents
and friends answer finds those that no form shows. Two forms are doubtful alone ("You could ...",
"I'd ..."): where the head says a clear no to such a sentence, they stay below what counts. Neither
is asked where words only look like it: a favour for the speaker, something to do together,
comfort, a reproach about the past, advice that somebody else gave.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from game.words.finding import Rule, find
from game.words.heads import denies
from game.words.heads import sign as head_sign
from game.words.hearing import before
from game.words.reading import Sign, Signal
from game.words.utterance import Sentence, Utterance

_YOU = r"(?:you|u|ya|ye|y'all|yous)"
_OFTEN = (
    r"(?: (?:really|just|also|maybe|perhaps|definitely|probably|always|simply|first|only|still))*"
)
_PLAIN = r"(?! (?:know|admit|understand|realise|realize|feel|be|burst|imagine|like|love)\b)"

_TOLD = re.compile(
    r"\b(?:he|she|they|everyone|everybody|people|mum|mom|dad|doctor|boss|friend|sister|brother"
    r"|therapist) (?:just |all |always )?(?:said|says|told|keeps? (?:saying|telling|asking)) "
    r"|\bi (?:said|told) |\b(?:should|could|must|ought to|would)(?:n't| not)? ?(?:have|of|'ve)\b"
    r"|\b(?:should|could|must|would)a\b|\b(?:why|how|what|who) (?:should|could|must) (?:i|we)\b"
)
"""Told again, or a wish about what is past: no advice to the other."""

_FOR_US = (
    r"\b(?:let's|lets|let us|let me|shall we|we (?:should|could))\b"
    r"|\b(?:don't|about|if) (?:we|us|i|you and (?:me|i))\b"
    r"|\b(?:tell|give|show|send|text|call|ring|help|bring|get|pass|lend|fetch|forgive|excuse|leave"
    r"|hear|ask|remind|pardon|meet|join|hug|bear with|talk to|listen to|look at|speak to"
    r"|come with|stay with|wait for|to|with) (?:me|us)\b|^hold (?:my|on|still)\b|^have mine\b"
    r"|\b(?:fancy|want to|wanna|would you like to|like to) .*\?"
    r"|\b(?:can|could|would|will) (?:you|u) (?!always|also|do with|try|benefit)[a-z]+.*\?"
)
"""For the speaker or for both: a favour, a bid, a plan."""

_MANNERS = (
    r"\b(?:calm|settle|sit) down\b|\bcheer up\W*$|\bget over (?:it|yourself)\b|\bwelcome\b"
    r"|\b(?:don't|do not|dont|no need to|try not to) (?:you )?(?:worry|panic|cry|fret|mention"
    r"|apologi[sz]e|tension|start\b\W*$|be (?:so )?(?:sad|silly|upset|dramatic|daft))"
    r"|\b(?:good (?:luck|night|morning)|take care|never mind|come on|come here|speak up|say more"
    r"|drive safe|consider it done|trust me|believe me|take it or leave it|look on the bright)\b"
    r"|^be (?:angry|glad|mad|sad|happy|grateful|thankful|quiet|proud|nice|like that)\b"
    r"|\btake (?:it|that) up with\b|^ask (?!your|about|for|if|whether|a |the |to )\w+\W*$"
    r"|^please (?!try|consider|see|go|talk|get help|do(?:n't|nt| not)|stop|tell|be|seek)\w+"
    r"|^(?:do share|start (?:where|anywhere)|take your time|get in\b|look after yourself|mind your"
    r"|(?:watch|mind|deal|pass|shut|close|open|hand|lock|empty|feed|tidy|wash|hush|press|push|pull"
    r"|tell) the\b|wipe|relax\b|blame|hop in|jump in|sit (?:here|with)|give (?:your|us|your old) )"
    r"|^(?:please |now |and |so |oh |hey |just |well )*(?:guess|hang on|come|feel how|imagine"
    r"|try being"
    r"|see (?:you|ya|what)|check (?:this|it|that|out)|wait (?:till|until) you|wait (?:up|here)"
    r"|(?:wait|listen|look)\W*$|say (?:that|hi|hello)|thank (?:you|u|god)|welcome"
    r"|remember (?:when|that|how)|pick a|(?:look|listen)(?! (?:at your|at the|into|in|up|for"
    r"|to your"
    r"|out|after))|have (?:a (?:good|great|nice|lovely|safe)|fun|a look at my))\b"
)
"""Comfort, hurry, politeness and calls for a look: bidden, but not advised."""

_ONLY_LOOKS = re.compile(f"{_TOLD.pattern}|{_FOR_US}|{_MANNERS}")
_DOUBTFUL = frozenset({"rule:you-could", "rule:i-would"})
_DOUBTED = 0.4


def _rule(name: str, pattern: str, confidence: float, unless: re.Pattern[str] = _TOLD) -> Rule:
    return Rule(name, Signal.ADVICE, re.compile(pattern), confidence, unless=unless)


RULES = (
    _rule(
        "you-should",
        rf"(?<!if )(?<!what )(?<!that )(?<!think )\b{_YOU}{_OFTEN} ?(?:should(?:n't| not)?|ought to"
        rf"|'?d better(?: not)?|had better(?: not)?|better not|need to|'ve got to"
        rf"|gotta){_OFTEN}{_PLAIN} [a-z]+",
        0.75,
        unless=re.compile(
            rf"{_TOLD.pattern}|\bbetter than\b|\byou should(?:n't)? (?:see|hear"
            rf"|know|be)\b"
        ),
    ),
    _rule(
        "you-could",
        rf"(?<!if )(?<!when )(?<!what )(?<!that )(?<!all )(?<!so \w\w\w\w\w )\b{_YOU}{_OFTEN}"
        rf" ?(?:could|can always|must|have to"
        r"|(?:may|might|will|'ll)(?: want| need| have) to|want to (?:try|get|join|start|make"
        r"|keep|ask|talk)"
        rf"|could do with|might try){_OFTEN}{_PLAIN}(?! (?:see|hear)\b) [a-z]+",
        0.65,
        unless=re.compile(
            rf"{_TOLD.pattern}|\?|\bso it's not\b|\bfelt\b|\bcould (?:at least|have the decency"
            rf"|say (?:the same|that)|argue)\b|\bwant to try (?:having|being|living|my)\b"
        ),
    ),
    _rule(
        "have-you-tried",
        rf"\b(?:have|did|haven't) {_YOU} (?:ever |maybe |already |guys )?(?:tried|try"
        rf"|thought (?:about|of)|think of"
        r"|considered|consider|looked into|asked (?!me|for)|spoken to|talked to|checked with"
        r"|been to)\b(?! me\b)",
        0.7,
    ),
    _rule(
        "why-not",
        rf"\bwhy (?:(?:don't|dont|do not) {_YOU}|not) (?!like|love|want|care|know|listen|ever"
        rf"|tell me|believe|trust|see|think"
        r"|understand|feel|me\b|us\b)[a-z]+|\b(?:how|what) about (?:[a-z]+ing|having) "
        r"|\bwhat if you (?:just |only |simply |first )*(?:tried|asked|told|took|went|let|said"
        r"|set|put"
        r"|got|made|gave|kept|left|wrote|left|cut|\w+ed)\b"
        r"|\bhave (?:you|u) considered\b|\bis there (?:anyone|anybody|someone) you could\b",
        0.7,
        unless=re.compile(_FOR_US),
    ),
    _rule(
        "if-i-were-you",
        rf"\bif i (?:were|was|wur) {_YOU}\b|\bin your (?:place|shoes|position)\b(?=.*\b(?:i'd"
        rf"|i would))|\bif it (?:were|was) me\b"
        r"|\bmy (?:only |best |two cents of )?(?:advice|tip|suggestion)\b"
        r"|\b(?:i|we|i'd|i would|highly)(?: would| can only| really| highly| strongly"
        r"| also)? (?:recommend|suggest|advise)\b",
        0.8,
    ),
    _rule(
        "i-would",
        r"(?:^|[,;:] |\b(?:but|so|and|honestly|personally|maybe|then|well) )(?:i'd|i would|id)"
        r"(?: (?:just|definitely|probably|also|really|not|honestly|personally|maybe|rather you))*"
        r" (?:ask|avoid|call|check|do|find|get|give|go|just|keep|leave|let|look|make|offer|put"
        r"|say|see|send|speak"
        r"|start|stay|stop|suggest|take|talk|tell|text|try|wait|write|ring|have a word|explain"
        r"|start by|consider|set)\b",
        0.65,
        unless=re.compile(
            rf"{_TOLD.pattern}|\bif only\b|\bif i (?:could|had|knew)\b|\bwhen\b"
            rf"|\bi'd (?:just |only )?(?:been|set|put|let|had|hit|cut|got|\w+ed|give (?:a lot"
            rf"|anything"
            rf"|my|the world)|say (?:you|he|she|that's|it's|so)|love|like)\b"
        ),
    ),
    _rule(
        "worth-a-try",
        r"\b(?:it'd|it would|it might|it wouldn't|would) (?:be no bad thing|do no harm|hurt"
        r"|be a bad"
        r" (?:thing|idea|plan)|be an idea|pay|help) (?:for you )?to\b|\bno harm in (?:asking|trying"
        r"|checking)\b|\byou could do worse than\b|\b(?:the|my) trick is to\b|\bnever fails\b"
        r"|\bworks (?:wonders|a treat|every time|like a charm)\b|\bdo(?:es)? the trick\b"
        r"|\bthere's (?:an app|a (?:book|course|clinic|helpline|group|form|website|site|charity))"
        r"(?: \w+)? (?:for|on|about|that)\b|\bis the way (?:to go|forward)\b"
        r"|\bmight be worth\b|\b(?:be|it's) (?:well )?worth (?:asking|a (?:try|shot|call|word|go"
        r"|look)|trying|talking|checking)\b"
        r"|\b(?:might|may|could|would|can) (?:really )?(?:be (?:a good idea|better|best|wise"
        r"|helpful) (?:to|for you to|if you)|help (?:you )?to"
        r"|do you (?:some )?good)\b|\b(?:it's|is|its) (?:best|better|a good idea|important|wise"
        r"|safest) (?:to|if you)\b"
        r"|\b(?:best|safest|first|smartest|easiest) (?:thing|bet|move|way|step"
        r"|option)(?: to do)? (?:is|would be|might be) to\b"
        rf"|\bwhat {_YOU} (?:want|need) to do is\b|\bwhatever {_YOU} do\b|\bye (?:want|need"
        rf"|wants) tae\b",
        0.7,
    ),
)


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the advice found in what was said."""
    return tuple(sign for sentence in said.sentences for sign in _in(sentence, said))


def _in(sentence: Sentence, said: Utterance) -> Iterator[Sign]:
    for found in find(RULES, sentence):
        doubted = found.source in _DOUBTFUL and denies("advice", sentence)
        yield replace(found, confidence=_DOUBTED) if doubted else found
    weighed = head_sign("advice", Signal.ADVICE, sentence)
    if weighed and not _ONLY_LOOKS.search(sentence.plain):
        yield replace(weighed, confidence=_DOUBTED) if _turned_away(said) else weighed


def _turned_away(said: Utterance) -> bool:
    """Say whether what was heard complains: "Ask Lin" then wards it off and advises nothing."""
    return bool(said.heard) and before(said).complaint
