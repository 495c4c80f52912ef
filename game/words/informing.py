"""Finds input: what tells, informs, advises or offers a choice."""

from __future__ import annotations

import re

from game.words.english import begin_of
from game.words.reading import Sign, Signal
from game.words.stems import content
from game.words.utterance import Sentence, Utterance


def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


CUES = (
    ("suggestion", 0.7, _re(
        r"\b(?:why (?:don'?t|not) (?:you|u|we|i|let)|(?:how|what) about (?:we|let|a|an|some|going"
        r"|\w+ing)|what if (?:we|you|i))\b"
        r"|^\W{0,3}(?:so |well |then )?(?:maybe|perhaps) (?:just )?(?!you|u\b|it|i\b|we|they|he|she"
        r"|that|this|because|not\b|a\b|the\b|for\b|in\b|on\b|next|later|tomorrow"
        r"|even|more)\w+ \w")),
    ("facts", 0.5, _re(
        r"\b(?:(?:things?|they|it|people|this|which|\w+s) (?:can|may|will)|tends? to|typically"
        r"|usually|allows?|causes|caused|products?|research|studies|study|guidelines?|evidence"
        r"|percent|experts?|recommend\w*|suggest\w*|statistics|risks?|according to|doctors?"
        r"|program(?:me)?s?|medicines?|medications?|information|side effects?|counsell?ors?|clinic"
        r"|tends?|results?|options?|symptoms?)\b|%|\b\d+ (?:of|out of|in|percent|mg|minutes|weeks"
        r"|milligrams?)\b")),
    ("what_you_can_do", 0.55, _re(
        r"(?:^|[,;.\-] ?|\b(?:and|but|so|then|think|maybe|perhaps|because|means|if|which|well|okay"
        r"|know|hope|way) )(?:that )?you(?:'ll| will| can(?! (?:see|feel|tell|hear|imagine))"
        r"| could| should| might(?! be)| may(?! be)| need to| have to| must"
        r"|'re (?:going to (?:have|need|want|find|get)|able|allowed|supposed)| are (?:able"
        r"|supposed)| ought)\b"
        r"|\bif you\b|\byour (?:best|choice)\b|\bup to you\b|\bmake sure\b|\btry (?:to|and"
        r"|\w+ing)\b|\bdon'?t (?:worry|forget|be)\b|\b(?:have|get) you\b")),
    ("what_i_do", 0.45, _re(
        r"\b(?:i(?:'ll| will|'m going| am going|'m gonna| would| can| could|'d (?:like|love"
        r"|recommend|suggest|be)| want(?:ed)? (?:to|you)| think| thought| have| need| believe"
        r"| recommend| suggest| use| work|'ve)|let me|let's|we(?:'ll|'re| will| can| could| have"
        r"| need| are| do| don't| would| should| might|'d| use| want| recommend))\b")),
    ("generally", 0.3, _re(
        r"\b(?:(?:some|many|most|a lot of|lots of|other|a few|the|all) (?:people|patients|folks"
        r"|women|men|clients|others|teens|students|kids|parents)|people (?:who|that|find|say|with)"
        r"|it(?:'s| is) (?:important|possible|about|called|a|the|gonna|going|really|actually|not)"
        r"|there(?:'s| is| are|'re)|it (?:can|will|may|might|helps|depends|could|would|does)|it'll"
        r"|that (?:can|will|may|might|means|could|would)|because|which (?:is|means|can)|in fact"
        r"|the (?:idea|thing|reason|problem|point|good news|way|goal|truth|fact)|one (?:thing"
        r"|option|of)"
        r"|actually|so that|in order to|for example|called|known|works?|usually|basically"
        r"|they(?:'re|'ll| can| will| may| are))\b")),
    ("telling_to", 0.4, _re(
        r"(?:^|[,.;] ?)(?:take|call|talk|ask|tell|give|go|keep|stop|start|try|use|write|find|leave"
        r"|put|let|remember|think about|look|wait|come|bring|make|don'?t|do|be|get|set|eat|drink"
        r"|check|see if)\b")),
    ("about_you", -0.4, _re(
        r"\b(?:sounds? like|(?:seems?|looks?|feels?) like|you(?:'re| are| were|'ve"
        r"| have)? (?:\w+ly |also |kind of |not )?(?:said|saying|mentioned|told me|talked|talking"
        r"|feel|felt|feeling"
        r"|want|wanted|wanting|thinking|wondering|hoping|trying|like|love|don't|didn't|worried"
        r"|noticed|tired|sort of|know)"
        r"|i(?:'m| am) hearing|i hear|i (?:can |kind of )?(?:see a |get a |get the |sense)"
        r"|on the one|on the other|part of you|(?:bothers|worries|matters to|important to|hard for"
        r"|easier for) you)\b")),
    ("thanking", -0.8, _re(
        r"\b(?:thank(?:s| you)|appreciate|welcome|nice to|good to (?:see|meet|know|hear)|good luck"
        r"|take care|bye|goodbye|see you|pleasure|good (?:morning|afternoon|evening|job"
        r"|for you)|great (?:job|to)"
        r"|congrat\w*|well done|glad|proud|wonderful|awesome|sorry|excuse me|have a|delighted"
        r"|my pleasure|(?:that|this|it)(?:'s| is| was)? (?:so |really |just |very |pretty |all )*"
        r"(?:great|fantastic|excellent|lovely|nice|cool|good(?! (?:for|to)))|forgive me)\b"
        r"|^\W*(?:oh,? )?(?:hi|hello|hey)\b(?:\W+\w+){0,2}\W*$")),
)  # fmt: skip
SHOWN_FROM = 0.25
"""Every statement tells a little: this is what it weighs, next to what else the reply does."""
FEWEST_WORDS = 3
BY_WORD, MOST_BY_LENGTH, BARELY = 0.03, 0.35, 0.1
"""Longer sentences tell more: by word, at most, and what a sentence of three words lacks."""
AT_START, SMALL_TALK = "telling_to", "thanking"


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return one sign for each sentence that informs."""
    return tuple(s for sentence in said.sentences if (s := _weighed(sentence)))


def _weighed(sentence: Sentence) -> Sign | None:
    plain, begin, count = sentence.plain, begin_of(sentence.plain), len(sentence.words)
    found = [(n, w, m) for n, w, p in CUES if (m := p.search(plain, begin if n == AT_START else 0))]
    weight = min(MOST_BY_LENGTH, BY_WORD * (count - 3)) - BARELY + sum(w for _, w, _ in found)
    small_talk = any(w < 0 for n, w, _ in found if n == SMALL_TALK)
    if count >= FEWEST_WORDS and not small_talk and content((sentence,)):
        weight = max(weight, SHOWN_FROM)
    if count < FEWEST_WORDS or weight < SHOWN_FROM:
        return None
    strongest = max(found, key=lambda f: f[1], default=None)
    clear = strongest is not None and strongest[1] > 0
    name, span = (strongest[0], strongest[2].span()) if clear and strongest else ("telling", None)
    start, end = span or (0, len(plain))
    return Sign(
        signal=Signal.INPUT,
        start=sentence.start + start,
        end=sentence.start + end,
        confidence=round(min(weight, 0.9), 2),
        source=f"rule:{name}",
    )
