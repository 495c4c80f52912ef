"""Finds blame: fault, or a bad trait, put on the one who is spoken to.

The patterns meet words spelled one way (`game.words.spelling`). Each family says one thing: that
the other always or never does, is something bad, did harm, should have. Kind uses of the same
words ("you always make me laugh") and words that only tell of blame take a rule back.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.words import reproaching
from game.words.reading import Sign, Signal
from game.words.sayings import Saying, Spoken, find_even
from game.words.spelling import Even
from game.words.utterance import Sentence

_BAD = (
        r"(?:selfish|lazy|stupid|useless|pathetic|ridiculous|impossible|unbelievable|hopeless"
        r"|childish"
        r"|cruel|mean|nasty|rude|cold(?! [,?])|heartless|thoughtless|careless|inconsiderate"
        r"|ungrateful"
        r"|spiteful"
        r"|controlling|crazy|mental|insane|paranoid|dramatic|needy|clingy|moody|toxic|a? ?liar"
        r"|lying(?! (?:there|awake|in|on))"
        r"|cheat|hypocrites?|idiots?|eejit|fools?|moron|coward|jerk|dick|twat|prick|arsehole"
        r"|asshole"
        r"|bitch|bastard|knob|numpty|shit|crap|waste of|problem|reason (?:we|i|everyone|this)"
        r"|worst|worse than|just like your|no help|no better|disgrace|disgusting|embarrassment"
        r"|embarrassing|joke|nightmare|out of order|unreliable|irresponsible|immature|dishonest"
        r"|two faced|bossy|stubborn|spoilt|spoiled|manipulative|gaslighting|full of it|hard work"
        r"|deaf|blind|thick|dumb|insensitive|arrogant|vain|bully|bullying|baby|wet blanket|slob"
        r"|freeloader|snake|two timing|jealous type|obsessed|hypocritical|judgemental|judgmental"
        r"|incapable|not normal|fake|stingy|sneaky|sly|smug|petty|pushy|greedy|vicious|vile"
        r"|callous|unkind"
        r"|incompetent|negligent|bone idle|idle|flaky|shameless|obnoxious|big headed|stuck up"
        r"|tight(?= with|$)|sulking|thief|cheapskate|hysterical|never satisfied|nag|nagging|snob"
        r"|monster|pig)"
)  # fmt: skip
_KIND = Spoken(r"you (?:have )?(?:always|never) (?:know|knew) (?:how|what|when)",
        "you never know", r"you will never (?:guess|believe|know)",
        r"you (?:are not|have) never (?:met|seen|tried)",
        r"because of you (?:i|we|my \w+|it)\b(?! (?:are (?:broke|stuck|in)|am (?:broke|stuck|in)"
        r"|is (?:broken|ruined|late)|missed|lost|am late|are late|had to|have to"
        r"|can not|could not|never))", r"(?:so )?you are lying (?:there|awake|in|on)",
        r"always (?:\w+ ){0,2}(?:welcome|there for|good to|kind|cheer|smile|laugh|loved?|lovely"
        r"|beautiful|the best|great|brilliant|funny|proud|believed in|supported|look(?:ed)?"
        r" (?:so "
        r"|after|lovely|great|amazing|good)|been so|find(?! (?:time|fault|an excuse|something))"
        r"|remember|bring|make the best|spot|manage"
        r"|surprise|catch\w*|notice\w*|smell|sound|pick me up|put (?:me|us|others) first|save"
        r"|stood by"
        r"|stand by|have to(?! (?:win|be|have|make|ruin|argue|moan|spoil|go and|get your))|need"
        r" to|need more)",
        r"never (?:\w+ ){0,2}(?:fail|cease|forget|complain\w*|let me down|let us down|get over"
        r"|give up"
        r"|asked for (?:it|this|any)|told me (?:that )?you could|met|seen|tried|been to|tasted"
        r"|have to|need to|owe)",
        r"makes? (?:me|us|everyone|it|things) (?:\w+ )?(?:feel )?(?:so )?(?:smile|laugh|happy"
        r"|safe|better"
        r"|loved|special|good|heard|at home|seen|welcome|proud|easier|calm)",
        r"you (?:always|never) (?:feel|felt|wanted|get|got) (?:a |to |any |heard|seen|alone"
        r"|left)",
        "you can always", "you could always",
        r"you will not (?:even )?(?:notice|feel|need|regret|believe)",
        r"(?:lost|dead|nowhere|not have (?:made|survived|passed|coped|got)|not be here|smile)"
        r"(?: \w+){0,2} if it (?:was|were) not for you", "blame for (?:this|the) smile",
        "haha|hehe", r"you always need|thinking of",
)  # fmt: skip
_NO_BLAME = Spoken(
        r"(?:am|was) not (?:blaming|accusing|saying|having a go|angry with|cross with)",
        r"(?:nobody|no one) (?:is |has )?(?:\w+ )?(?:saying|said|thinks)",
        r"not (?:\w+ )?your fault", r"(?:never|no way|nothing) (?:\w+ )?your fault",
        "nobody is blaming", r"do not (?:\w+ )?blame you",
        r"(?:can|could) not (?:\w+ )?blame you", "who could blame you",
        r"(?:he|she|they|boss|mum|dad|teacher|people|someone) (?:said|says|told (?:you|me)"
        r"|thinks?"
        r"|keeps? saying|reckons?|called|calls) (?:that )?you",
        r"(?:says|said|reckons|tells?|told) (?:you )?(?:that )?you (?:are|were|always|never)",
        r"(?<!do )you (?:think|feel|felt|believe|said|say|mean|are saying|were saying|must feel"
        r"|worry"
        r"|thought)"
        r" (?:like |as if |that )?(?:you|it) (?:are|were|is|was|always|never|have|did|had|do)",
        r"(?:it )?(?:sounds|seems|feels|felt|looks) (?:like|as if|as though) (?:you|they|he|she)",
        r"(?:he|she|they|mum|dad) (?:wants?|wanted) to know|(?:he|she|they) (?:asks?|asked|goes)",
        r"did (?:he|she|they) (?:\w+ )?(?:say|tell|call) you", r"(?:is|are) you blaming",
        r"so you (?:feel|felt|never felt|always felt)", r"so (?:it|that) is all on you",
)  # fmt: skip
_UNLESS_KIND = _NO_BLAME.both(_KIND)
_HAVE = r"(?:have |had |do |did |would |will |are |were )?(?:not )?"
_SO = (
    r"(?:so |such |too |just |a |an |the |as |being |always |nothing but |only |all |like |still"
    r" )*"
)


def _blame(name: str, *forms: str, sure: float = 0.85, kind: bool = False) -> Saying:
    unless = _UNLESS_KIND if kind else _NO_BLAME
    return Saying(name, Signal.BLAME, Spoken(*forms), sure, unless=unless)


RULES = (
    _blame("you always, you never",
        rf"(?<!have )(?<!should )(?<!did )(?<!do )you {_HAVE}(?:just |only |really )*"
        r"(?:always|never|constantly|forever|every single time)",
        r"(?:do|must|why|are) you (?:have to )?(?:always|never)(?: have to)?",
        r"you (?:are not|have) never (?:been|once|said|done|had|asked)",
        r"you (?:keep|kept|insist on) (?!safe|going|warm|well|it up)\w+ing", kind=True, ),
    _blame("a bad word for the other",
        rf"you (?:are|were|have been|can be|have become) (?:not )?{_SO}(?:\w+ )?{_BAD}",
        rf"(?:are|were) you {_SO}(?:even |that )?(?:stupid|deaf|blind|thick|insane|for real"
        rf"|serious"
        r"|having a laugh|taking the (?:piss|mick)|out of your mind|mad)",
        r"you (?:absolute |selfish |lazy |stupid |lying |complete |total )*"
        r"(?:idiot|moron|liar|coward|bastard|bitch|prick|twat|hypocrite|cow|pig|loser|eejit"
        r"|clown)", rf"how (?:\w+ )?{_BAD} you (?:are|were|have|can)", rf"what an? (?:\w+"
        rf" )?{_BAD} you (?:are|were|have)",
        r"what an? (?:selfish|horrible|nasty|mean|cruel|rude|stupid|childish|disgusting|spiteful)"
        r" thing to (?:say|do)", "shame on you", r"you make me sick",
        r"(?:bad|terrible|awful|rubbish|lousy|worst) (?:\w+ )?(?:mother|father|mum|dad|husband"
        r"|wife"
        r"|friend|partner|son|daughter|sister|brother|boss|boyfriend|girlfriend) you", ),
    _blame("your fault",
        r"(?:all |entirely |probably )?your (?:own )?(?:fault|doing|mess|choice not)",
        r"your (?:problem|trouble) is", r"(?:problem|trouble) with you",
        r"because of (?:you(?!r)|your (?:stupid|own|silly|big|drinking|temper|\w+ness"
        r"|\w+ing))", r"(?:that|this|it) is (?:all |entirely )?on you",
        r"you are to blame|i blame you|you only have yourself to blame|down to you that",
        r"thanks to you|if it (?:was|were) not for (?:you|the \w+ you)|you brought (?:this|it)"
        r" on",
        r"it is your (?:drinking|temper|lies|lying|moods|mouth|attitude|jealousy|pride|laziness"
        r"|spending|nagging|shouting|gambling|selfishness|stubbornness|carelessness|sloppiness)",
        r"your (?:own )?\w+ (?:has |have |had |is |are )?(?:cost|ruined|ruining|killing|wrecked"
        r"|wrecking|destroyed|destroying|spoiled|spoilt|tearing|tore) (?:me|us|him|her|them|this"
        r"|the|my|our|every\w+|it)", kind=True, ),
    _blame("harm you did",
        r"you (?:have |had |just |even |only |always |also |went and |had to go and |really )*"
        r"(?:ruin(?:ed)?|spoil(?:ed|t)?|wreck(?:ed)?|destroy(?:ed)?|betray(?:ed)?|humiliated?"
        r"|embarrass(?:ed)? (?:me|us|him|her)|abandon(?:ed)?|ignor(?:ed?|ing) (?:me|us|my|every)"
        r"|lied|cheated|let (?:me|us|him|her|them|everyone|the \w+) down|walked (?:out|all over"
        r"|off)"
        r"|hurt (?:me|us|him|her|them)|left (?:me|us|her|him|everything|it all|all)"
        r"|broke (?:my|our|us|her|his|the|it|your (?:promise|word))|forgot (?:me|my|our|about"
        r"|again)"
        r"|did this|started (?:it|this)|drove (?:me|him|her|us)|messed|screwed|fucked|blew (?:it"
        r"|me)"
        r"|stood me up|threw (?:me|us)|twist(?:ed)?|picked? a fight|shut me out|treat(?:ed)? "
        r"(?:me|us)"
        r"|turned (?:him|her|them|everyone) against|took (?:her|his|their) side|took me for"
        r"|talk(?:ed)? (?:over|down to) me|went behind|used me|push(?:ed)? (?:me|us) away|cost "
        r"(?:me|us)"
        r"|dumped|bailed|ditched|laughed at me|made fun of|couldn)",
        r"you (?:just |always |have |really )*ma(?:de|ke) (?:everything|it all|things|it|life"
        r"|this) (?:so |much |even )*"
        r"(?:harder|worse|difficult|hard|impossible|miserable|about you|ten times)",
        r"you did (?:that|this|it) (?:on purpose|deliberately|to (?:hurt|spite|annoy|get at|wind"
        r"|punish))",
        r"you (?:just |always |have |really )*ma(?:de|ke) (?:me|us|him|her|everyone) "
        r"(?:feel |look |sound |out )?(?:so |like (?!a (?:queen|king)|i matter|home)\w+|sick"
        r"|small|cry|wait"
        r"|late|stupid|awful|terrible|bad|guilty|mad|angry|ill|crazy|an idiot|a fool|miserable"
        r"|ashamed)",
        r"you (?:have )?(?:promised|swore|said you would)\b.{0,60}\b(?:and|but) (?:you|never|did "
        r"not"
        r"|then|now|nothing)", kind=True, ),
    _blame("what you do not do",
        r"(?<!if )you (?:do|did|could|would|will|have|can|were|are) not (?:even |ever |really "
        r"|once )*"
        r"(?:care|listen(?:ing|ed)?|bother(?:ed)?|help(?:ed)?|respect|appreciate|notice[d]?"
        r"|think(?:ing)?"
        r"(?: about| of|$)|give a|lift a|want to (?:know|understand|hear)|have the|ask(?:ed)? "
        r"(?:me|how|if)"
        r"|tr(?:y|ied|ying)|deserve|be bothered|look(?:ed)? (?:at|up)|make any|do anything|say "
        r"(?:thank|sorry"
        r"|a word)|love me|understand(?: me| anything)|pull your|clean|lift|contribute|let me "
        r"(?:finish|speak))",
        r"you (?:do|did|could|would|can|have|were|are) not even (?!have to|need)\w+",
        r"you could not care less|you (?:only|just) (?:care|think|ever|come|call|ring|text|want"
        r"|see)"
        r"(?: about| of)?(?: yourself| me when| when| what you)?",
        r"all you (?:ever |really )?(?:care|think|do|want|talk)",
        r"you (?:would not|will not) (?:know|recognise) .{0,30}if it",
        r"you (?:have )?(?:no|zero) (?:respect|shame|idea how|manners|consideration|right)",
        r"it is (?:all|always) about you|everything is (?:always )?about you|like you (?:even "
        r")?care", r"you (?:do not|never) (?:\w+ )?(?:do|lift|help) (?:a"
        r"|any)?thing", kind=True, ),
    Saying("a deed held against you", Signal.BLAME, reproaching.DEEDS, 0.8, unless=_UNLESS_KIND),
    Saying("a fault of yours", Signal.BLAME, reproaching.YOURS, 0.75, unless=_UNLESS_KIND),
    Saying("less than you should", Signal.BLAME, reproaching.MEASURES, 0.75, unless=_UNLESS_KIND),
    Saying("mockery", Signal.BLAME, reproaching.MOCKS, 0.75, unless=_UNLESS_KIND),
    Saying("a question that attacks", Signal.BLAME, reproaching.ASKS, 0.7, unless=_UNLESS_KIND),
    Saying("a feeling that accuses", Signal.BLAME, reproaching.FEELS, unless=_UNLESS_KIND),
    _blame("you should have",
        r"(?<!if )you (?:should|ought to|could|might) (?:not |at least |really )?have (?!to\b"
        r"|seen (?:it|him|her"
        r"|them|the|my|his)|heard (?:it|him|her|the)|a )(?:at least |just )?(?:told|asked|called"
        r"|rung|phoned"
        r"|texted|said|let|warned|mentioned|helped|messaged|thought|known|listened|been (?:there"
        r"|here|more)"
        r"|stood|stuck|waited|picked|checked|done|come|remembered|made|kept|stopped|tried|spoken"
        r"|taken|left)",
        r"you should (?:not )?(?:have |be )(?!seen|heard|proud|fine|okay|tasted|had"
        r" to)(?:a?shamed|more"
        r"|better"
        r"|\w+ed|done|gone|been|come|known|had|got)(?! !)",
        r"i (?:expected|deserve|deserved) (?:better|more) (?:from|than)(?: you)?",
        r"you of all people|you were (?:supposed|meant) to", sure=0.75, ),
    _blame("a why that attacks",
        r"why (?:do|must) you (?:always |never |even )*(?:have to|insist|keep|bother|hate|treat"
        r"|make|act"
        r"|think you)",
        r"why (?:can|could|will|would|do) (?:you not|not you) (?:just |ever |even |once )+",
        r"why (?:can|could) (?:you not|not you)",
        r"why would you (?:even |ever )?(?:do|say|think|go|tell|lie|not)",
        "why on earth (?:did|would) you",
        r"why (?:did|have) you (?:even |just )?(?:do (?:that|this|it)|done (?:that|this|it)|lie"
        r"|leave me|have to"
        r"|go behind|ruin|not (?:just |even |bother))",
        r"why are you (?:being |always |never |acting )+(?:so |like )?",
        r"why are you (?:like this|such a|so (?:selfish|mean|cold|difficult|lazy|rude|horrible"
        r"|cruel))",
        r"what (?:is|the hell is|the fuck is|on earth is) (?:wrong|actually wrong) with you",
        r"what is your (?:problem|excuse)", r"what were you thinking", "what did you expect",
        r"what (?:the hell|the fuck|on earth) (?:did|are|have|were|do|is) (?:you|wrong|your)",
        r"where (?:the hell|the fuck|on earth) (?:were|are|have) you",
        r"how (?:could|can) you (?!be sure|help|make|tell|get|stay|know|not(?: \?)?$|not (?:be"
        r"|feel|mind|worry|cry|miss|want))(?:just |even |not "
        r"|ever )?\w+", r"how dare you", r"how (?:hard|difficult) (?:is it|can it be)",
        "who do you think you are",
        r"(?:do|did|can|could|have) you (?:ever|not|even) (?:even |just |ever )*(?:think(?: "
        r"about (?:any|me))?"
        r"|listen(?:ed)?|stop|help(?:ed)?|clean|care|open|bother|look|read|try|tried|ask(?:ed)?"
        r"|notice"
        r"|apologise|shut up|lift|understand how|remember (?:any|my|a))",
        r"(?:can|could) you (?:not )?for once", r"is it (?:too much|so hard|that hard)",
        "have you any idea(?! how many)", r"do you have any idea (?:how (?!many)"
        r"|what)", r"(?:are you )?happy now",
        "how many times (?:do|have|must)",
        r"what part of|did it (?:ever |not |even )*(?:occur|cross)",
        "do you think i am (?:stupid|an idiot|made)", ),
    _blame("scorn", r"it was your (?:job|turn|idea) to \w+(?: \w+){0,4} (?:and|but) you",
        "look what you have done", r"you (?:only |just |clearly |obviously )?care more about",
        r"you made this happen|you waste (?:all )?(?:my|our)",
        r"how (?:is it|come) you (?:can not|never|always|can never)",
        r"you got (?:us|me) into this",
        r"you have (?:got )?no (?:manners|shame|respect|clue|heart|consideration|self control)",
        r"stop being (?:so |such a )?(?:lazy|selfish|rude|mean|nasty|horrible|pathetic|useless"
        r"|stupid|cruel)",
        r"you are (?:a |an |such a )(?:terrible|awful|lousy|rubbish|bad|shit|crap|hopeless) \w+",
        r"you lot (?:never|always|just)|you are acting like (?:a child|a baby|an idiot|a kid|a "
        r"brat)",
        r"thanks for nothing|thanks a lot for|nice of you to (?:finally |even )?(?:show|turn|join"
        r"|call|ring"
        r"|remember|ask|come|let)", r"(?:un)?like (?:you$|you [.,!]|some people)",
        r"some of us (?:have|had|work|worked|are|were|do|did|can|need|want)",
        r"unlike you", r"so much for (?:your|you)",
        r"(?:just )?like (?:always|you always do|last time)(?= [.!,]|$)",
        r"you are (?:always )?on (?:yours|your (?:phone|laptop))",
        "you made me (?:lose|do|say|shout|snap|hit)",
        r"^(?:well |that is |this is |so |just )*typical", r"trust you to", r"you and your"
        r" (?!fam|mum|dad|wife|husband|kids|children|partner|b|girl|dog|sister|team)\w+",
        r"(?:so |a lot |)(?:disappointed|ashamed) (?:in|of) you", r"for once in your life",
        r"(?:sick|tired|fed up|had enough)(?: and tired)? (?:of|with) (?:you|your)(?! (?:mum|dad"
        r"|boss|not)| being)",
        r"grow up|act your age|get over yourself|not everything is about you",
        r"you call (?:this|that|yourself)|you would say that|of course you (?:did not|forgot)",
        r"must be nice|as if you (?:care|ever|would)|you started it",
        r"i (?:always )?(?:have to|end up) (?:do|doing) everything",
        r"great (?:friend|help|mum|dad|partner|husband|wife|job) you (?:are|were)", r"you people",
        r"you knew (?:for|and|about|all|\.)",
        r"you (?:are|were) (?:just )?(?:so |always so |being |just |too )*(?:touchy|sensitive)",
        r"if you (?:\w+ ){1,5}more often|if you had (?:\w+ ){1,4}we would not|(?:brilliant|great"
        r"|nice one|well done|lovely|fantastic) , (?:now )?you have (?:broken|ruined|woken|lost"
        r"|spilt|missed|done)|never once (?:asked|said|thanked)", r"promises and no \w+",
        "and you said nothing", r"you had to (?:go and |open your|ruin|spoil|say|start|bring)",
        r"you (?:just )?sit (?:there|on your)", r"while i do (?:everything|it all"
        r"|all)", sure=0.75,
        ),
)  # fmt: skip


_LOOSE = frozenset({"you always, you never", "scorn", "mockery", "less than you should",
    "what you do not do", "a fault of yours",
})  # fmt: skip
"""Ways that, after something was told, more often stay with it or measure it than blame."""


def blame(sentence: Sentence, even: Even, *, told: bool = False) -> Iterator[Sign]:
    """Yield the signs of blame in a sentence.

    Args:
        sentence: what was said.
        even: the same, spelled one way.
        told: whether it answers something the other told of themselves.
    """
    if sentence.plain.startswith(">"):
        return
    rules = (rule for rule in RULES if not (told and rule.name in _LOOSE))
    for sign in find_even(tuple(rules), even):
        if not quoted(sentence, sign):
            yield sign


def quoted(sentence: Sentence, sign: Sign) -> bool:
    """Tell whether words of somebody else are told: in quotation marks, behind own words."""
    before = sentence.plain[: sign.start - sentence.start]
    return before.count('"') % 2 == 1 and bool(before.strip(' "'))
