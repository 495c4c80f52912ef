"""Tells what an answer answers: a complaint about the speaker, a trouble told, or neither."""

from __future__ import annotations

from dataclasses import dataclass

from game.words.sayings import Spoken
from game.words.spelling import Even, evened
from game.words.utterance import Utterance

_FAULT = Spoken(
        r"you (?:have |had |just |really |all |always |never |still |only |even |clearly )*(?:did"
        r"|do|are|were|was"
        r"|could|would|keep|have|said|told|promised|forgot|left|missed|made|make|went|let"
        r"|lied|broke"
        r"|took|ate|spent|hurt|treat|act|think|put|walked|laughed|gave|read|sat|came|used|got|ran"
        r"|rang|hung"
        r"|shouted|snapped|ignored|spoke|drank|hit|smashed|\w+ed)",
        r"why (?:did|do|were|are|have|was|would|can) (?:i|you|not you|nobody)",
        r"where (?:were|have) you", r"how (?:could|come|dare) you",
        r"you (?!and|can|could)\w+ (?:me|my|us)", "your fault", "because of you",
        r"you (?:always|never)",
        r"(?:did|have) you (?:even|not|forget|eat|tell|take|read|break|do)", "you owe",
        "with you", "to you",
        r"^you (?:seem|sound|spoil|gossip|\w+ (?:about|at|with|over|to|behind) (?:me|us|her|him"
        r"|my|that))",
        r"that was (?:so )?(?:mean|rude|nasty|unfair|cruel|harsh|horrible|out of order|uncalled)",
        r"your (?:\w+ )?(?:is|are|'s|has|have|broke|missed|failed) \w+",
        r"(?:report|numbers|minutes|work|draft|room|figures|order) (?:is|was|were|are) (?:wrong"
        r"|late|due|missing|double|a mess)",
        r"^(?:please )?(?:stop|quit) (?:being|\w+ing) (?:at |to |on |over )?(?:me|us|so|my|that)"
        r"|^do not (?:shout|talk|speak|lie|laugh)",
        r"^you (?:\w+ )?(?:drink|spend|smoke|eat|work|talk|nag|waste|interrupt|complain|snore"
        r"|overreact)(?: |$)",
        r"^this is (?:late|wrong|a mess|cold|not what)", r"your (?:turn|job|idea|mess|phone"
        r"|drinking|tone|attitude|mother)",
        r"(?:was|were) (?:counting|relying|waiting) (?:on|for) you", r"you again",
)  # fmt: skip
_CALLS_TO_ACCOUNT = Spoken(
    r"why|how (?:could|come|dare)|where (?:were|have) you|who (?:said|told|ate|took|broke|left)",
    r"(?:did|have|do|can|could) you (?:even|not|ever|forget|forgotten|eat|break|read|lie|tell)",
    r"what (?:is|the|on|were|did) (?:wrong|hell|earth|you)|seriously|what \?", "you again",
)  # fmt: skip
"""Questions that ask to account for a deed; others only ask."""
_PRAISE = Spoken(
        r"you (?:look|are|were|did|have) (?:so |a |the |such |just |always |been )*(?:great"
        r"|lovely|best|kind|right|good"
        r"|brilliant|amazing|star|welcome|funny|sweet|beautiful|well|gorgeous)", "thanks",
        "thank you", "how are you", "love you", "you okay",
)  # fmt: skip
_TROUBLE = Spoken(
        r"(?:i|we) (?:\w+ ){0,3}(?:failed|lost|broke|hurt|hate|struggl\w+|can not|could not|did "
        r"not (?:get|sleep|make)"
        r"|missed|got (?:fired|sacked|dumped|rejected|turned|told off|laid|made)|had (?:a|the"
        r"|an) (?:\w+ )?(?:row|fight"
        r"|argument|bad|awful|rough|terrible|hard|long|shit|crap|horrible|nightmare|worst"
        r"|migraine|miscarriage"
        r"|accident|crash)|cried|barely|hardly|miss|feel|felt|am (?:so |not |just )*(?:tired"
        r"|exhausted|knackered|sad"
        r"|worried|scared|stressed|ill|sick|lonely|overwhelmed|drowning|behind|broke|skint"
        r"|shattered|upset|done"
        r"|fed up|gutted|nervous|anxious|dreading|dead|sore)|was up|have been up|need)",
        r"my (?:\w+ ){0,3}(?:died|dying|passed|ill|sick|left|broke|hurts?|cancelled|failed"
        r"|killing|is (?:so |not )*(?:awful"
        r"|horrible|bad|ill|sick|dead|late|broken|sore|leaking|a nightmare|impossible|useless)"
        r"|shouted|yelled)",
        r"died|passed away|funeral|hospital|cancer|divorce|redundan\w+|cancelled|miscarriage"
        r"|dumped|broke up|sacked"
        r"|fired|burgled|stolen|exhausted|knackered|shattered|rejected|turned down|did not get"
        r"|headache|migraine"
        r"|nightmare|no sleep|insomnia|bullied|panic attack|awful|horrible|terrible|worst"
        r"|stressed|so tired|killing me"
        r"|evicted|diagnos\w+|operation|surgery|crying|in bits|gone wrong|crashed|rough (?:day"
        r"|week|night)", r"(?:hard|long|bad|rubbish|shit) (?:day|week|night|month|year|time)",
        r"(?:can|could|do|did|does|is|was|were|will|would|has|have|had) not(?! (?:bad|too bad"
        r"|wait))|never|no (?:one|body|sleep)|nobody|hardly"
        r"|barely|(?:so |too |really )(?:loud|noisy|sore|cold|low|rude|bad|hot|ill|behind|late"
        r"|much|far|slow)|hurts?|sore|ache\w*|aching"
        r"|cold|flu|cough|bug|sick|throwing up|vomit\w*|lost|broke(?:n)?|forgot|cut my|gone up"
        r"|rent|debt|bills|unread|overdue|rude|shouted"
        r"|yelled|laughed at|ignored|left me|dumped me|told me off|hate|worried|nervous|alone"
        r"|lonely|tired|stress\w*|leak\w*|flooded|smashed"
        r"|burnt|stuck|delayed|drenched|soaked|fell|tripped|bruis\w*|swollen|failing|dreading"
        r"|scared|again",
)  # fmt: skip
_LACKS = Spoken(
    r"never|always|hardly|again|too|favoured",
    r"(?:do|did|are|were|have|could|would"
    r"|was|can|is) not",
)
_SORRY = Spoken(r"sorry (?:about|for|i|to|we|the)|(?:i am|so) sorry|^sorry|apologi\w+")
_OWN = Spoken(
    "i|my|me|we|our|he|she|they|nobody",
    r"the (?:\w+ ){1,2}(?:is|was|are|were|'s|did|has|ate|broke|went|cancelled|stopped) \w+",
)
_GLAD = Spoken(
        r"passed|won|got (?:the|a) (?:job|place|raise|part|promotion|puppy)|happy|excited|love"
        r"|great|good news|finally|engaged"
        r"|pregnant|promoted|married|best|lovely|brilliant|amazing|thanks|thank|proud|fun|holiday"
        r"|going to|will|would like"
        r"|shall|let us|made you|birthday|good day|nice day"
)  # fmt: skip
_MEASURE = Spoken(
        r"mine|ours|me|same|worse|harder|longer|bigger|both|all|whole|every|only|month|week|two"
        r"|three|four|five|six|seven|eight|nine|ten|twice|times"
        r"|years|weeks|days|months|hours|hundred|ten|twelve|thirty|dozens|loads|still|actual"
        r"|entire|yet"
        r"|forty|fifty|sixty|once|too|neither|hell|up since|up at|nothing|\d+"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Before:
    """What was heard right before.

    Attributes:
        anything: whether something was heard at all.
        complaint: it names a deed of the one who now answers, or asks them to account for it.
        trouble: it tells something hard that is not the answerer's doing.
        told: it tells of oneself, trouble or not, but nothing glad and no complaint.
        lacking: it is a complaint about what is never, or always, or not done.
        sorry: it says sorry: what then is called nothing is forgiven, not made small.
        asks: it ends with a question.
        words: the beginnings of its longer words.
    """

    anything: bool = False
    complaint: bool = False
    trouble: bool = False
    told: bool = False
    lacking: bool = False
    sorry: bool = False
    asks: bool = False
    words: frozenset[str] = frozenset()

    def alike(self, even: Even) -> bool:
        """Tell whether a text tells of trouble, too, or of the same thing as was heard."""
        if _TROUBLE.search(even) or _MEASURE.search(even):
            return True
        return any(len(word) > 3 and word[:5] in self.words for word in even.text.split())


def _complains(even: Even) -> bool:
    """Tell whether a sentence holds something against the one who answers."""
    if not _FAULT.search(even) or _PRAISE.search(even):
        return False
    return "?" not in even.text or bool(_CALLS_TO_ACCOUNT.search(even))


def before(said: Utterance) -> Before:
    """Return what kind of words an utterance answers."""
    known = said.known.get("before")
    if not isinstance(known, Before):
        said.known["before"] = known = _before(said)
    return known


def _before(said: Utterance) -> Before:
    texts = [evened(sentence) for sentence in said.heard]
    complaint = any(map(_complains, texts))
    asks = bool(texts) and texts[-1].text.endswith("?")
    trouble = not complaint and not asks and any(_TROUBLE.search(t) for t in texts)
    told = trouble or (
        not complaint and not asks and any(_OWN.search(t) and not _GLAD.search(t) for t in texts)
    )
    lacking = complaint and any(map(_LACKS.search, texts))
    sorry = any(map(_SORRY.search, texts))
    words = frozenset(w[:5] for t in texts for w in t.text.split() if len(w) > 3)
    return Before(bool(texts), complaint, trouble, told, lacking, sorry, asks, words)
