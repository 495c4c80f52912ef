"""Finds the parts of an apology, and excuses.

Regret says sorry for something of one's own; responsibility owns it; an explanation says how it
came about; repair makes good; change says what will be different. An excuse only sounds like
these. Pity ("sorry for your loss"), manners ("sorry to ring so late") and a sorry that somebody
else said are none of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from game.words import admitting, changing, repairing
from game.words.excusing import CULPRITS, EXCUSES
from game.words.explaining import EXPLANATIONS, LOOSE_EXPLANATIONS, SLIPS
from game.words.hearing import Before, before
from game.words.reading import Sign, Signal
from game.words.sayings import Saying, Spoken, find_even
from game.words.spelling import Even, evened
from game.words.utterance import Utterance

_NOT = re.compile(
    r"n't\b|nt\b|\b(?:not|never|no|nobody|hardly|without)\b"
    r"|\bdid you (?!tell|take|break|read|lie|hide|forget|leave|lose|ring|open|eat (?:my|the|all))"
)
_NOT_MINE = Spoken(
        r"(?:he|she|they|nobody|who|someone|never|not|you|never once|mum|dad) (?:\w+ ){0,2}(?:says?"
        r"|said|saying|say) (?:that )?(?:(?:i am|he is|she is|they are|he was|she was|they were"
        r"|you are|you were|it is) )?(?:so )?(?:sorry|apolog\w+)",
        r"(?:he|she|they|you|who|mum|dad|boss) (?:\w+ ){0,2}(?:apologi\w+|be sorry)",
        r"(?:make|made|tell|told) (?:him|her|them|me|us|you) (?:to )?(?:say sorry|apologise)",
        r"(?:he|she|they|you|someone|are you|is he|is she) (?:is|are|was|were|will be|would be) "
        r"(?:not )?(?:even |so )?sorry",
        r"(?:not|never|no|nothing to be) (?:even |at all |a bit )?(?:sorry|apologi\w+)",
        r"(?:an?|no|your|his|her|their|any|that|what|my|the|owed? me an) (?:\w+ )?(?:sorry"
        r"|apology|apologies) (?:excuse|state|from|of|never|would|is|was|does|then|yet|or|out of)",
        r"(?:feel|felt|feeling) sorry for", "better safe than sorry",
        r"owes? (?:me|us|him|her|them) an apology",
        r"(?:no need|nothing|do not|stop|not have|why are you|quit) (?:to |be |being |say "
        r"|saying )*(?:sorry|apologi\w+)",
        r"i would be sorry|sorry not sorry|accept (?:your|his|her) apology",
)  # fmt: skip
_PITY = Spoken(
        r"(?:sorry|sad|hate) (?:for (?:your|the|his|her|their) (?:loss|trouble|pain)|to (?:hear"
        r"|see|learn|read)|for (?:you|him|her|them|your \w+)(?= [.,!]|$| both)|about your (?:mum"
        r"|dad|dog|cat|gran|nan|job|loss|aunt|uncle|friend|grandad|grandma|brother|sister|week"
        r"|day|results|exam|back|knee|test|news)|(?:that |this |it |things )(?:is|are|was|has "
        r"been|had|happened|hurts|did not|must)|you (?:are|were|have been|have had|have to|had to"
        r"|feel|got|did not get|lost|went|must|have)|(?:he|she|they|your|life|work|the|all) )",
)  # fmt: skip
_MANNERS = Spoken(
        r"sorry to (?:bother|ring|call|disturb|interrupt|butt|be a (?:pain|nuisance)|ask|hassle"
        r"|text|jump|message|trouble|nag|keep|say|rush|cut)",
        r"^(?:\w+ ){0,2}(?:sorry|pardon|excuse me) (?:\w+ )?\?",
        "sorry (?:, )?(?:what|who|which|where|when|can you|could you|say that|did you|is (?:this"
        "|that|anyone)|do you|i (?:did not|can not|could not) (?:quite |really )?(?:catch|hear"
        "|follow|understand))(?! i| we)",
)  # fmt: skip
_FALSE = Spoken(
        r"(?:sorry|apologies|apologise|regret) (?:, )?(?:if\b(?! i (?:hurt|upset|was|snapped|made"
        r"|scared|let|came))|(?:that )?you (?:feel|felt|took|think|got (?:offended|upset|so|hurt)"
        r"|see it|are (?:so |too )*(?:upset|offended|sensitive|angry|hurt|like)|were (?:offended"
        r"|upset)|find|misunderstood|can not|could not|do not|did not like)|, but|but|for "
        r"(?:being|having|caring|breathing|existing|trying|living|wanting|asking|loving) "
        r"(?!(?:so )?(?:late|rude|short|snappy|horrible|a (?:pain|dick|idiot|jerk|nightmare|grump"
        r"|cow)|mean|distant|off|quiet|such|in a|cross|grumpy|angry|unfair|harsh|selfish"
        r"|absent))(?!a go|shouted|forgotten|left|missed)|(?:that )?i am not (?:perfect|good "
        r"enough|\w+ enough)|(?:that )?(?:he|she|they|everyone|anyone|my) (?:took|felt|feels|was "
        r"offended|got)|we can not all|i am not|(?:, )?i guess|i suppose)|sorry for (?:not being "
        r"a|being honest|breathing|caring|existing)",
        r"sorry , okay|sorry alright|(?:okay|fine|all right|whatever|jeez|jesus) ?[,.!]* (?:i am "
        r")?sorry(?: (?:then|already|i guess|, happy now|, okay|!))+",
)  # fmt: skip
_SORRY = Spoken(
        r"(?:i am |we are |i feel |am |so |just |how )*(?:so |and |truly |, )*(?:sorry|apologies"
        r"|apologise)(?: sorry| , sorry)*",
        r"(?:i |we )(?:do |must |want to |would like to |have to |can only |just want to |need "
        r"to )*(?:say (?:so |how )?sorry|apologise)",
        r"(?:i )?owe (?:you|u|you both|you all|everyone) (?:all |a |an |such |big |huge |massive "
        r"|proper )*(?:apology|sorry)",
        r"(?:my|our) (?:sincere |sincerest |deepest |humble |)*apologies|accept my apolog\w+"
        r"|(?:please )?forgive me(?! for (?:asking|saying|being (?:honest|frank|blunt|direct)))"
        r"|i beg your (?:pardon"
        r"|forgiveness)|(?:i )?(?:so |deeply |bitterly |really |do )?(?:regret|regretted) (?!to "
        r"(?:say|inform))(?:\w+)|i wish i (?:had|had not|could take|could undo|could go back)",
        r"(?:i )?(?:feel|felt|feeling|been feeling) (?:so |just |really |absolutely |properly |a "
        r"bit )*(?:awful|terrible|bad|rotten|horrible|sick|dreadful|guilty|ashamed|gutted) "
        r"(?:about|for|that|over|at) (?:what|how|the way|it|that|the|last|yesterday|i|my|not"
        r"|leaving|missing|forgetting|snapping|shouting|letting|having|being|saying|this|all"
        r"|\w+ing)(?! (?:happened to|she|he|they))|(?:i am|am) (?:so |just |deeply |)*(?:ashamed"
        r"|gutted|mortified|embarrassed) (?:of |about |that |by |at |)(?:what i|how i|myself|the "
        r"way i|i|my|last night|yesterday)",
        r"i take (?:it|that|it all|all that|every word) back|i hate (?:that|how|what|myself for) "
        r"(?:i|what) (?:\w+)|i (?:should not|never should) have said (?:that|it"
        r"|any)[^.]{0,20}sorry|^(?:oops|whoops|oopsie|whoopsie)",
)  # fmt: skip


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the signs found in what was said."""
    heard = before(said)
    evens = tuple(evened(sentence) for sentence in said.sentences)
    owned: list[Sign] = []
    excused: list[Sign] = []
    made_good: list[Sign] = []
    for even in evens:
        excuses = _excuses(even, heard, first=even is evens[0])
        excused += excuses
        owned += _regret(even, heard, excuses)
        owned += find_even(admitting.RULES, even)
        if even is evens[0] and heard.complaint and not _heard_a_not(said):
            owned += find_even((admitting.CONCEDED,), even)
        made_good += find_even((*repairing.RULES, *changing.RULES), even)
    accounted = heard.complaint or bool(owned)
    open_start = not heard.anything and not excused
    if accounted:
        made_good += [s for even in evens for s in find_even(repairing.OWNED, even)]
    repairs = [
        s
        for s in made_good
        if s.signal is Signal.CHANGE or accounted or s.source in repairing.ALONE
    ]
    explained = _explained(evens, accounted=accounted, owned=owned, excused=bool(excused))
    if open_start and not accounted:
        explained = tuple(sign for even in evens for sign in find_even(SLIPS, even))
    return (*owned, *excused, *repairs, *explained)


def _heard_a_not(said: Utterance) -> bool:
    """Tell whether what was heard has a "not" in it: then "I did" denies rather than grants."""
    return any(_NOT.search(sentence.plain) for sentence in said.heard)


def _regret(even: Even, heard: Before, excuses: tuple[Sign, ...]) -> tuple[Sign, ...]:
    """Return a sorry for something of one's own; bare, after a trouble told, it is pity."""
    match = _SORRY.search(even)
    if not match or _NOT_MINE.search(even) or _MANNERS.search(even):
        return ()
    if _PITY.search(even) and not re.search(r"\bi (?!am\b)|\bmy\b", even.text[match.end() :]):
        return ()
    if heard.trouble and not re.search(r"\b(?:i|my) (?!am\b)", even.text[match.end() :]):
        return ()
    if "?" in even.text and re.match(r"sorry , (?:could|can|would|is|are|do|who|what)", even.text):
        return ()
    if any("sounds like sorry" in s.source for s in excuses):
        return ()
    rule = Saying("sorry", Signal.REGRET, _SORRY, 0.85)
    return tuple(find_even((rule,), even))


def _excuses(even: Even, heard: Before, *, first: bool) -> tuple[Sign, ...]:
    """Return excuses; some words are one only when the speaker was asked to account for it."""
    false = Saying("sounds like sorry", Signal.EXCUSE, _FALSE, 0.8, unless=_NOT_MINE)
    sure_from = 0.0 if heard.complaint else 0.6 if not heard.anything else 0.7
    rules = (false, *(r for r in EXCUSES if r.confidence > sure_from and not heard.trouble))
    found = tuple(find_even(rules, even))
    return found or (tuple(find_even(CULPRITS, even)) if heard.complaint and first else ())


def _explained(
    evens: tuple[Even, ...], *, accounted: bool, owned: Sequence[Sign], excused: bool
) -> tuple[Sign, ...]:
    """Return explanations: only where there is something to account for, and no wriggling out."""
    if not accounted or excused:
        return ()
    told = tuple(sign for even in evens for sign in find_even((*SLIPS, *EXPLANATIONS), even))
    loose = tuple(sign for even in evens if owned for sign in find_even(LOOSE_EXPLANATIONS, even))
    faults = [s for s in owned if s.signal is Signal.RESPONSIBILITY]
    return (*told, *(s for s in loose if not any(_overlap(s, fault) for fault in faults)))


def _overlap(one: Sign, other: Sign) -> bool:
    return one.start < other.end and other.start < one.end
