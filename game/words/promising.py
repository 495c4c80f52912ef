"""Finds promises: the speaker binds themselves to a deed to come.

"I'll" alone is not yet a promise: it also begins guesses ("I'll be fine"), choices for oneself
("I'll have the soup"), threats and maybes. So a rule asks for a deed after it, and is taken back by
what makes it less: a maybe, a question, somebody else's words. No head is asked: those that were
tried found little more and were often wrong (training/README.md has the figures).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.words.finding import Rule, find
from game.words.reading import Sign, Signal
from game.words.sayings import Saying, Spoken, find_even
from game.words.spelling import evened
from game.words.utterance import Sentence, Utterance

_OFTEN = (
    r"(?: (?:uh|um|i|i'll|i will|just|also|always|really|definitely|certainly|gladly|still|even"
    r"|personally|myself|then|try to|try and"
    r"|make sure (?:i|to|that i)|do my best to|go and|go|come and|be sure to|both))*"
)
_NO_DEED = (
    r"(?! (?:be (?:able|fine|ok|okay|alright|all right|good|glad|happy|sad|sorry|honest|lucky"
    r"|dead|late|tired|missing"
    r"|thinking|grand|off|a |the |in |so |fired|\d)|have (?:the|a|an|one|my|some|another"
    r"|what)\b(?! look| word| go at| think)|have (?:to|you know)\b|need|want|miss|regret|hate"
    r"|love|like"
    r"|feel|think|know|admit|say(?! (?:when|so|it|sorry))|see(?! to)|bet|guess|assume|forgive"
    r"|understand|believe|recover"
    r"|survive|manage\b|live|die|lose|tell (?:you|ya|u) (?:what|why|that|how|something|now)\b"
    r"|be (?:damned|blowed|interested|(?!wait|watch|call|ring|com|bring|check|pay|cheer|root"
    r"|listen|send|sitt|stand)\w+ing\b)|take (?:that|it)\W*$"
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
        rf"(?<!that )(?<!what )(?<!where )(?<!which )(?<!whether )(?<!long"
        rf" )\b{_WILL}{_OFTEN}{_NO_DEED} (?!not\b"
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
        r"|(?:^|[,.!] )(?:yes |yep |yeah |sure |okay |ok )?will do\b(?=[^\w ]|$)"
        r"|\bscout's honou?r\b|\bi'm on it\b"
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


_DOING = (
    "(?:bringing|taking|getting|ordering|buying|cooking|baking|making|paying|covering|fetching"
    "|collecting|picking|booking|sending|driving|posting|fixing|sorting|mending|replacing|reading"
    "|doing|writing|ringing|calling|texting|visiting|dropping|walking|printing|finishing|cleaning"
    "|keeping|saving|guarding)"
)
_FOR_YOU = "(?:you|your|yours|him|her|them|it|this|that|all of it|round|over)"
_BY = (
    "(?:tonight|today|tomorrow|now|straight away|right away|first thing|before|by|on the way|next"
    "|this (?:week|evening|afternoon|year|month|minute|morning|weekend)|(?:on )?[a-z]+day|at"
    "|the (?:second|minute|moment)|as soon as|after)"
)
_DEED = (
    "(?:call|text|ring|phone|bring|send|fix|sort|pay|get|come|pick|take|drop|make|check|ask|post"
    "|book|do|let you|be (?:there|round|home|back))"
)
_SOON = (
    "(?:an (?:answer|update|email|invite)|a (?:call|reply|text|copy|message|visit|refund|ring"
    "|heads up)|word|news|it|them|this|that|your (?:[a-z]+ ){1,2}|the (?:[a-z]+ ){1,2}|everything)"
)
_NOT_ONES_OWN = Spoken(
    r"\?", "(?:he|she|they|you|everyone|who) (?:just |always |even )?(?:said|says|told|thought"
    "|promised|swore|asked|keeps? saying)", "maybe|perhaps|might|hopefully|unless|probably",
    "i (?:hope|wish|doubt|guess)", "(?:usually|normally|sometimes)", "policy|rules?",
)  # fmt: skip
"""A question, a promise told again, a maybe, a habit, a house rule."""


def _way(name: str, confidence: float, *forms: str) -> Saying:
    return Saying(name, Signal.PROMISE, Spoken(*forms), confidence, unless=_NOT_ONES_OWN)


SAYINGS = (
    _way(
        "on-its-way", 0.6,
        rf"i am (?:just |still |already |definitely |also )*{_DOING} (?:you|u|round|over)",
        rf"i am (?:just |still |already |definitely |also )*{_DOING} (?:\w+ ){{1,4}}?(?:for|to"
        r"|with) (?:you|your)",
        rf"i am (?:just |still |already |definitely |also )*{_DOING} {_FOR_YOU} (?:\w+ ){{0,3}}?"
        rf"{_BY}",
        rf"i am (?:going|coming|popping|driving) (?:round|over|by|up|down|in|with you)"
        rf"(?: \w+){{0,3}}? (?:{_BY}|every)",
        r"(?:booked|bought|tickets|seat|diary)(?: \w+){0,3} , i am coming",
        r"(?:it|they|that|this|the \w+|everything)(?: \w+)? (?:is|are|goes|go"
        r"|comes?) (?:with you|out"
        r"|on your desk|in your (?:inbox|account|hands)|over to you|back to you) (?:by|today"
        r"|tonight"
        r"|tomorrow|before|on|first|within|in)",
        r"(?:dinner|drinks|lunch|coffee|supper|breakfast|the (?:next|first) round|taxi|this one|it)"
        r" (?:is|are) on me$|my treat$",
        rf"^{_DOING} (?:it|that|this|them|you) (?:\w+ ){{0,2}}?{_BY}",
        r"i am (?:back|home|there|with you|round) (?:by|at|on|before|[a-z]+day|tonight|tomorrow)",
    ),
    _way(
        "not-leaving", 0.65,
        "i am not (?:leaving|hanging up|going anywhere|moving|giving up|letting go|leaving your"
        " side)", r"nothing (?:is|will|could|can) (?:be )?(?:keep\w*|stop\w*) me",
        "i would not miss (?:it|that|this)(?: for|$)", "wild horses",
        "i am (?:staying|sticking|standing) (?:put|until|right here|here (?:until|with)|with you|by"
        " you|beside you|by your side)", "you will have my (?:full|whole"
        "|undivided)", "expect me (?:at|by|on|around|before|for)",
        "if it is the last thing i do", "as good as done", "got (?:it|this|that) covered",
    ),
    _way(
        "vowed", 0.75,
        "you have (?:got )?my (?:full |solemn )?(?:commitment|promise|vow|oath|guarantee|hand on"
        " it)", "(?:i|we) (?:hereby |both )?(?:undertake|commit|pledge|vow|guarantee) (?:to"
        "|that|you)",
        "(?:i|we) (?:commit myself|commit ourselves)", "hand on (?:my )?heart",
        "on my (?:life|honour|honor|mother|kids|grave)", "you can (?:count|rely|depend|bank) on"
        " (?:me|it|us)", ", i swear$", "i swear to you", "(?:it is a |done )deal$",
        "mark my words , i", "scouts honou?r", "hold me to (?:it|that|this)",
        "you (?:can )?have (?:it|that|this) in writing", "put my name down|count me in",
        "i am good for (?:it|that|the|[a-z]+day)", "come (?:what may|rain or shine)|without fail",
    ),
    _way(
        "kept-to-oneself", 0.7,
        "(?:my )?lips (?:are )?sealed", "(?:it|this|that) (?:stays|will stay|goes no) (?:with me"
        "|between us|further|in this room)", "(?:not a soul|nobody|no one) (?:will hear|hears|will"
        " know|will find out|gets to hear)", "safe with me", "i will take (?:it|that) to (?:my|the)"
        " grave", "mum is the word", "not a word (?:from me|to (?:anyone|him|her|them|a soul))",
        "you will not (?:find|catch|see|hear|get|have) (?:me|it from me|that from me|this from me"
        "|another|a (?:word|peep))",
    ),
    _way(
        "from-here-on", 0.65,
        "(?:from|starting) (?:here on|now on|now|today|tonight|tomorrow|this day|next week"
        "|[a-z]+day)(?: on| onwards)? (?:, )?(?:and )?(?:i|we) (?:will |always |only )*(?!am|was"
        r"|have been|feel|think|need|want)\w+",
        "(?:from|starting) (?:here on|now on|now|today|tonight|tomorrow)(?: on| onwards)? (?:, )?"
        r"(?:nothing|nobody|no one|every \w+|all|there is|it is|my) ",
        "(?:that|this|it) (?:stops|ends)(?: (?:now|today|here|tonight|with me))?$",
        "(?:will|shall) not (?:happen|be) (?:twice|again|a (?:second|third|next|fourth)|another)",
        r"(?:\w+ )?(?:blocked|kept|left) (?:out|free|clear) (?:from|for you)",
        r"no more (?:\w+ ){1,6}from me", "never again(?:$| (?:will|do|shall) i)",
        r"new rule (?:for me|for myself)(?: \w+)* i",
    ),
    _way(
        "you-will-get-it", 0.65,
        rf"(?:you|she|he|they) will (?:be )?(?:have|get|see|find) {_SOON} ?(?:back )?(?:from (?:me"
        rf"|us)|{_BY}|in (?:an|one|two|five|ten|a))",
        "you will (?:see|find) me (?:in|at|there|by|on|out)",
        "you will (?:get|have) the (?:whole )?truth", "you will (?:hear|be hearing) (?:it )?from"
        " (?:me|us)", r"expect (?:it|an? (?:\w+ ){1,3})(?:from (?:me|us)|by)",
        r"it will be (?:done|sorted|fixed|paid|ready|there|with you|on your desk|in your"
        r" \w+|mended|finished) (?:by|before|tonight|tomorrow|first|on|within)",
    ),
    _way(
        "will-without-i", 0.6,
        rf"^(?:(?:yes|okay|sure|right|so|then|and) ,? ?)?(?:will|going to) {_DEED} (?!you (?:ever"
        r"|even)|he |she |they |we )",
        "i will (?:,|$)", "^(?:and |yes , |yes )?i am going to$",
        "(?:ring|call|text|shout|phone|say the word|name the day) (?:me )?(?:,|and) (?:i"
        "|we) (?:come|am"
        "|are|will be) ?(?:there|over|round|running|,|$)",
        "then i (?:go|come|am coming) (?:in )?with you",
        "we will not (?:let you|leave you|cut|charge you|tell anyone|share|forget you|do (?:it"
        "|that)"
        " again)",
    ),
    _way(
        "we-will-see-to-it", 0.6,
        "we will (?:both |always |also |get it |personally )*(?:read (?:it|them) back|review"
        "|refund|replace|contact you|let you know|get back to you|look into (?:it|that|this"
        "|your)|sort"
        "|fix|send (?:you|it|them|your|a|the)|call you|ring you|give you|pay|reply to|answer"
        "|credit|ship|deliver|inform|update you|repair|put (?:it|that) right|take care of)",
    ),
    _way(
        "kept-free", 0.6,
        "i have (?:blocked|cleared|freed|set aside|booked off|kept)(?: out)? (?:the|my|that|this"
        r"|all) (?:\w+ ){0,2}?(?:day|morning|afternoon|evening|night|weekend|diary|week|hour"
        "|friday|saturday|sunday|monday|tuesday|wednesday|thursday)",
    ),
)  # fmt: skip
"""Promises without "I'll": a deed already on its way, an oath, a rule for oneself."""


_ASKED_FOR = Spoken(
    r"(?:will|can|could|would) (?:you|someone|anyone) (?!believe|imagine|see|hear|like|say|tell me"
    r"|feel)\w+ .*\?$", r"you will (?:not )?\w+ .*\?$", r"are you (?:going to|coming) .*\?$",
    r"you (?:had|would) better (?:not )?\w+", "^(?:please )?(?:do not|save me|keep me|bring me"
    "|get me"
    r"|hold me|leave me|remember to|make sure|promise me|be sure) .*", r"^promise \?$",
)  # fmt: skip
_AGREED = Saying(
    "agreed-to", Signal.PROMISE,
    Spoken(
        "^(?:yes |of course |sure |okay |right |, )*(?:first thing|every (?:one|single|day|night"
        "|week"
        "|morning|time|other)|straight (?:home|there|away|back|after)|(?:once|twice"
        "|three times) (?:a"
        "|every)|tonight|tomorrow|on (?:[a-z]+day|my list|the list|it)|before (?:you|the|i|noon"
        "|bed)"
        "|by (?:noon|tonight|tomorrow|then|the|[a-z]+day)|morning and|all of (?:them|it)|to the"
        "|with pleasure|gladly|you bet|done|sorted|consider|promised|definitely|without fail"
        r"|i will|[a-z]+ (?:saved|kept|booked|sorted|packed|charged|done|set|ready))(?!\w)",
    ),
    0.6, unless=_NOT_ONES_OWN,
)  # fmt: skip
"""What is a promise only because it answers a request: the deed was named by the one who asked."""


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the promises found in what was said."""
    found = [sign for sentence in said.sentences for sign in _in(sentence)]
    if not found and said.heard and said.sentences:
        first = evened(said.sentences[0])
        agreed = tuple(find_even((_AGREED,), first))
        if agreed and any(_ASKED_FOR.search(evened(heard)) for heard in said.heard):
            return agreed
    return tuple(found)


def _in(sentence: Sentence) -> Iterator[Sign]:
    """Yield the promises of a sentence; words in quotation marks are somebody else's."""
    if sentence.plain.startswith('"'):
        return
    yield from find(RULES, sentence)
    yield from find_even(SAYINGS, evened(sentence))
