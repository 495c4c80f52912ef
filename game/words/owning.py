"""Finds I-statements and validation: one's own inside owned, the other's inside granted."""

from __future__ import annotations

from game.words import blaming, validating
from game.words.feeling_words import AS_FELT, FELT
from game.words.reading import Sign, Signal
from game.words.sayings import Saying, Spoken, find_even
from game.words.spelling import Even, evened, retold
from game.words.utterance import Sentence, Utterance

_I = Signal.I_STATEMENT
_SOFTLY = (
        r"(?:just |so |too |a little |a lot |such |still |also |often |always |sometimes |now "
        r"|all |only |more |both |feeling |getting |even |already |the most |most |that |kind "
        r"|how |not )*"
)  # fmt: skip
_NOT_OWN = Spoken(
        r"(?:am|was|were|felt?|be) curious (?:what|who|how|if|why)|happy with (?:whatever|that"
        r"|either|any)|happy to|(?:so |too )?proud to (?:ask|ring|say|admit)|ashamed of (?:that"
        r"|it|what|how|myself)|(?:gutted|sorry|sick|ashamed|mortified|awful|terrible|bad) "
        r"(?:about|that|i|for) (?:what|how|that|last|the|i|my|not|was|it|missing|leaving"
        r"|forgetting)|because (?:i|my) (?:was|am|felt)|couldn|not jealous|i am not (?:being "
        r")?\w+ , i am|hard (?:being|for everyone)",
        r"i (?:feel|felt) (?:like |that |as if |as though )?(?:you|he|she|they)(?! (?:and|guys))",
        r"(?:he|she|they|you) (?:said|told me|says) (?:that )?i",
        r"(?:happy|glad|pleased|excited|thrilled|chuffed|delighted|relieved|proud|sad|gutted"
        r"|sorry|made up|buzzing|worried|scared) (?:for|of) (?:you|him|her|them|both)",
        r"(?:happy|glad|proud) (?:you|to hear|that you)",
        r"i am (?:afraid|sure|fine|good|okay|alright)(?: (?:i|so|not|that|thanks|,))?$",
        "afraid (?:i|so|not|we|that)", "do you (?:think|know|mean)",
        r"happy (?:to (?:help|do|go|wait|hold)|birthday|with either)",
        r"(?:i am|am i) (?:mad|crazy) (?:to|for)",
)  # fmt: skip
_OWN_NEED = (
        r"(?:to (?:feel|be (?:asked|told|heard|held|alone|able|included|with you|on my own|seen"
        r"|listened|honest|close|part|taken)|know (?:that|you|where|what|i|we|if)|talk|hear|rest"
        r"|sleep|"
        r"breathe|think|cry|sit|slow|say (?:no|this)|have|decide|trust|understand|spend|do "
        r"(?:this|it|more|things|the)|find|make|stop (?:being|talking)|see you|share|vent|calm"
        r"|switch off|get out|go home early|step)"
        r"|(?:a |an |some |more |my |your |our |the |you |us |any |one |half |twenty |ten |five "
        r"|\d+ |little |bit |of |few |just |proper |real |quiet |less |long |night |evening |day "
        r"|weekend )*"
        r"(?:time|space|minutes?|hours?|quiet|peace|help|hug|cuddle|rest|sleep|break|reassurance"
        r"|support|company|comfort|honesty|answer|warning|privacy|room|attention|closeness"
        r"|certainty|sundays?|evenings?|"
        r"morning|night off|lie in|day off|notice|heads up|say|clarity|affection|respect|kindness"
        r"|listening|breather|someone|somebody|clearer \w+|more \w+|you|us|heard|be|to (?!pick"
        r"|bring|get|buy|pay|come|send|fix|check|finish|sign|ring)\w+)|it to (?:be|stop|feel))"
)  # fmt: skip

I_STATEMENTS = (
    Saying("I feel", _I, Spoken(
        rf"i (?:have been |was |have |am |keep |start |still |do |did |can |get )?(?:just "
        rf"|always |still |often |sometimes |really |not |also |never )*(?:feel|felt|feeling|get"
        rf"|got|getting) {_SOFTLY}(?:{FELT})", rf"(?<!when )i am (?!not){_SOFTLY}(?:{FELT})",
        r"(?:when|if|whenever) .{3,80} i (?:feel|felt|get|got|am|was|go|went|end up|panic|worry"
        r"|start|shut|find|miss|need) ",
        rf"i was (?:so |just |a little |)(?:{FELT}) (?:when|that|about|by|after|all|at|last"
        rf"|yesterday|today)",
        r"i (?:feel|felt) (?:like (?:i|a|an|the|crying|nobody|no one|we)|as if i|as though i"
        r"|that i|small|lost|alone|better|worse|seen|heard|left|safe|close|cut|shut|torn|stuck"
        r"|out of|unimportant|forgotten|invisible|unheard|far|good|sick|heavy|empty)", ), 0.8),
    Saying("it moves me", _I, Spoken(
        r"(?:it|that|this|not knowing|being \w+|hearing \w+|seeing \w+|waiting) (?:always |just "
        r"|sometimes |still |also )*(?:hurts?|scares?|scared|worries|worried|frightens?|upsets?"
        r"|stresses|frustrates?|drains|overwhelms|saddens?|makes? me (?:feel )?(?:so |a little "
        r"|just )*(?!laugh|smile|think|wonder|want to)\w+|made me (?:feel )?(?:so |a little "
        r"|just )*(?!laugh|think|wonder|late|do|buy)\w+|breaks my heart|means a lot|gets to me"
        r"|got to me|stings|stung|weighs on|bothers|bothered|annoys|annoyed)(?: me)?",
        r"(?:it is|it was|i find it|i found it|i am finding (?:it|this|that|things)) (?:just |so "
        r"|too |also )*(?:hard|painful|difficult|lonely|scary|tough|upsetting|exhausting"
        r"|frustrating|stressful|important|tiring)(?: (?:for|on) me| to me| when| to (?:be|hear"
        r"|see|watch|say|talk|ask|not|feel|trust|come|sleep|keep)| being| not)",
        r"^(?:and |so |just |, )*miss(?:ing)? (?:you|your (?:face|voice|laugh)|us|our)",
        r"i (?:find|found) (?:it|that|this|these|the|mornings|\w+) (?:\w+ ){0,3}(?:hard|painful"
        r"|difficult|scary|tough|upsetting|exhausting|frustrating|stressful|lonely)",
        r"i (?:am )?(?:so |just |always |still |also |often |do )*(?:miss|missing|missed) (?:you"
        r"|us|him|her|them|our|being|having|the way|how|talking|my|when|that we|doing|nan|mum|dad"
        r"|home)",
        r"i (?:so |just |always |still |often |do |also )*(?:worry|get worried|dread|fear|long "
        r"for|long to|ache|panic|struggle|love it when|hate it when|hate (?:being|feeling|not"
        r"|when|how|going|that|fighting|arguing|it|sleeping|waiting)|love (?:being|having|when"
        r"|how we|it))", ), 0.7),
    Saying("I need", _I, Spoken(
        rf"(?:i|what i) (?:just |so |also |do |still |really |think i |sometimes |only |would "
        rf")*(?:need|want|would like|would love|could do with|could use|would appreciate|long for"
        rf"|crave|am asking for) (?:is |now is |right now is |most is )?(?:for )?{_OWN_NEED}",
        r"what i (?:need|want|would like|would love|miss|am hoping|could do with|wanted"
        r"|needed)(?: \w+){0,4} (?:is|was)",
        r"i (?:just |so |also |do |still )*(?:wish|hope) (?:i|we|you and i|you were|there was"
        r"|someone|somebody|my)",
        r"i (?:do not|did not|never|would not) (?:want|like) (?:to (?:be|feel|lose|fight|argue"
        r"|do this|go to bed|keep|live|have|end|spend|talk about this|hide|carry)|us|this|being"
        r"|feeling|it when|you to (?:go|feel|leave)|having|sleeping|going|secrets|our)",
        r"i (?:would|d) (?:like|love|want|appreciate|prefer|feel better|rather)(?: it)? (?:if|us"
        r"|it if|for us|more|some|to (?:be|feel|have|spend|talk|hear|know|do))",
        r"i (?:am|was) hoping (?:we|you and i|for)",
        r"i am hurting|i do not feel|it would (?:help|mean|make me|be nice)(?: \w+){0,3} (?:me"
        r"|to me|if)",
        r"it (?:means|matters|would mean|meant) (?:a lot |so much |the world |everything )?to me",
        ), 0.65, unless=Spoken(
        r"stop raining|rained|weather|weekend|lottery|i (?:need|want) you to (?:pick|bring|get"
        r"|buy|pay|sign|stop|send|come|ring|do your)",
        r"good luck|get well|you (?:have|had|feel|get) (?:a|well|better)|i hope (?:you|it|that|he"
        r"|she)|dinner|lunch|(?:another|a) (?:coffee|tea|cuppa|beer|pint)|soup|pizza")),
)  # fmt: skip


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the signs found in what was said."""
    return tuple(sign for sentence in said.sentences for sign in _of(sentence, evened(sentence)))


def _of(sentence: Sentence, even: Even) -> tuple[Sign, ...]:
    """Return those of one sentence; an I-form that accuses is no I-statement."""
    own = tuple(find_even(I_STATEMENTS, retold(even, AS_FELT)))
    if own and (_NOT_OWN.search(even) or any(blaming.blame(sentence, even))):
        own = ()
    if "?" in even.text and not even.text.startswith(("i ", "miss ")):
        own = ()
    return (*own, *find_even(validating.RULES, even))
