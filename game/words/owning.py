"""Finds I-statements and validation: one's own inside owned, the other's inside granted."""

from __future__ import annotations

from game.words import blaming, validating
from game.words.feeling_words import AS_FELT, FELT
from game.words.hearing import before
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
        r"feel like (?:a|an|some|having|going|eating|watching)? ?(?:\w+ )?(?:sandwich|coffee|tea"
        r"|pizza|curry|drink|beer|pint|snack|walk|film|nap|chips|burger|takeaway|change|soup|cake"
        r"|swim|run)",
        r"i (?:do |just |so |really )*(?:wish|hate)(?: that| how| to god)* i (?:had|have|could|did"
        r"|was|put|would|said|made|let|left|hurt|snapped|went)(?! (?:a|an|more|someone|somebody"
        r"|my own|you here|been (?:asked|told|invited|included)|be|feel|sleep|talk to|speak to|see"
        r"|hear|hold)\b)",
        r"i would (?:like|love|want|prefer|rather)(?: to)? (?:say (?:sorry|it|so|this)|do it"
        r"|apologise|make|be the one|ask you|hear (?:your|what|more|about|it|all|how)|know (?:what"
        r"|how|more)|tell you|try|explain|start|put|help|pay|redo|thank|understand|give)",
        r"i (?:do not |never )?(?:want|wanted|meant|like) to (?:treat|hear (?:it|what|more|about"
        r"|your|all|how)|see (?:the|it|what)|get (?:it|out|this) (?:right|of|done)|make it"
        r"|understand (?:it|what|why|how)|know (?:what you|how you|more|what it|how it))",
        r"am (?:\w+ ){0,2}(?:hopeless|rubbish|useless|terrible|bad|good|great|mad|crazy"
        r"|nervous) (?:at|about (?:that|this) (?:band|show|song|film|book|cake|team))"
        r"|feeling (?:\w+ )?guilty about|(?:grieves|pains) me that i was|like the (?:first|second"
        r"|other|third)|like to see (?:you|him|her|them)|when i feel it coming|i (?:am"
        r"|was) (?:mortified|heartsick|ashamed)(?= (?:over|at|about|to|by|of|i|that i)| [.,]|$)"
        r"|too ashamed to|hopeless when|learning to say i|(?:tell you|say) when i|i am (?:amazed"
        r"|impressed|surprised) (?:you|that you|they|he|she|it)|(?:breaks|broke) my heart that i"
        r"|^(?:and )?(?:you|he|she|they) .{0,60}stung|feel like (?:we|i) have (?:seen|heard|done"
        r"|met|been) (?:this|it|that|them|here)|i am (?:afraid|scared) there|if you do ,"
        r"|^(?:thank you|thanks|cheers)",
        r"missed (?:our|the|my|a) (?:bus|train|tram|stop|flight|slot|turn|exit|appointment|call"
        r"|deadline|ferry)",
        r"^(?:that|it) means a lot(?: to me)?$|^i need to see the",
        r"(?:am|was|were|felt?|be) curious (?:what|who|how|if|why)|happy with (?:whatever|that"
        r"|either|any)|happy to|(?:so |too )?proud to (?:ask|ring|say|admit)|ashamed of (?:that"
        r"|it|what|how|myself)|(?:gutted|sorry|sick|ashamed|mortified|awful|terrible|bad) "
        r"(?:about|that|i|for) (?:what|how|that|last|the|i|my|not|was|it|missing|leaving"
        r"|forgetting)|because (?:i|my) (?:was|am|felt)|couldn|not jealous|i am not (?:being "
        r")?\w+ , i am|hard for everyone",
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
        r"|sleep|breathe|think|cry|sit|slow|say (?:no|this)|have|decide|trust|understand|spend"
        r"|do (?:this|it|more|things|the)|find|make|stop (?:being|talking)|see you|share|vent|calm"
        r"|switch off|get out|go home early|step)|(?:a |an |some |more |my |your |our |the |you "
        r"|us |any |one |half |twenty |ten |five |\d+ |little |bit |of |few |just |proper |real "
        r"|quiet |less |long |night |evening |day |weekend )*(?:time|space|minutes?|hours?|quiet"
        r"|peace|help|hug|cuddle|rest|sleep|break|reassurance|support|company|comfort|honesty"
        r"|answer|warning|privacy|room|attention|closeness|certainty|sundays?|evenings?|morning"
        r"|night off|lie in|day off|notice|heads up|say|clarity|affection|respect|kindness"
        r"|listening|breather|someone|somebody|clearer \w+|more \w+|you|us|heard|be|to (?!leave|see"
        r"|go|order|book|watch|try|read|eat|play|pick|bring|get|buy|pay|come|send|fix|check|finish"
        r"|sign|ring)\w+)|it to (?:be|stop|feel))"
)  # fmt: skip

_HURT = Spoken(
    r"upset|angry|hurt|cross|mad|furious|livid|raging|fuming|feel|feeling|felt|gutted|sting|stung"
    r"|same|too|annoyed|fed up"
)

I_STATEMENTS = (
    Saying("I feel", _I, Spoken(
        rf"i (?:have been |was |have |am |keep |start |still |do |did |can |get )?(?:just "
        rf"|always |still |often |sometimes |really |not |also |never )*(?:feel|felt|feeling|get"
        rf"|got|getting) {_SOFTLY}(?:{FELT})", rf"(?<!when )i am (?!not){_SOFTLY}(?:{FELT})",
        r"(?:when|whenever) .{3,80} i (?:feel|felt|get|got|am|was|go|went|end up|panic|worry"
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
    Saying("it does something to me", _I, Spoken(
        r"(?:knot|pit|lump|weight|butterflies|ache|hole|stone|tightness|lead) in my (?:stomach"
        r"|throat|chest|belly|heart|tummy)|my (?:heart|stomach|chest|throat|tummy|skin|shoulders"
        r"|nerves) (?:\w+ )?(?:sinks?|sank|races?|raced|drops?|dropped|tightens?|tightened|aches?"
        r"|ached|turns|crawls|jumps|hurts?|pounds|go(?:es)? tight|goes? up|are shot)|(?:does|do"
        r"|did) (?:that|this|it|things|something) to me|(?:it|this|that) (?:pains|hurts|gets to"
        r"|saddens|grieves|troubles|worries|scares|frightens|upsets|eats at|wears|gnaws at"
        r"|unsettles|throws|kills|touches) me(?! to say)|(?:gets|got) to me (?:more|when|that|a)"
        r"|(?:gets|got) to me ,|leaves me (?:feeling|so|in|on|cold|\w+ed|alone|sad)",
        r"i felt (?:so |really |just |quite |very |pretty |a little |rather |properly )*(?!sorry"
        r"|bad|awful|terrible|guilty|ashamed|like|that|you|rotten|horrible|sick|dreadful|we|it|for"
        r"|the|your|as|i\b|my|he|she|they|him|her|proud|glad)\w+ (?:when|with|that|by|at|after"
        r"|because|about|in|all)|i (?:have )?(?:longed|yearned|ached) for|i do not (?:cope|do"
        r"|sleep|deal|manage) (?:so |very |that )?well|my heart (?:is |was )?(?:in my (?:mouth"
        r"|throat|boots)|hurts|breaks|broke|sinks|sank)",
        r"(?:it is|it gets|it was|it feels|it felt) (?:so |just |too |also |ever so )*(?:feltword"
        r"|hard|scary|heavy|strange|tough|quiet|empty|exhausting|tiring|painful"
        r"|frightening) (?:being|having|when (?:i|you|we)|not \w+ing|without you|on my own"
        r"|doing (?:it|this|everything)|coming home|going to bed|waiting|knowing|watching|always)"
        r"|i am finding (?:it|this|that|things|\w+) (?:so |just |too |really )*(?:hard|tough"
        r"|difficult|lonely|painful|scary|a lot)|i (?:am|was|have been|get|got|feel|felt) (?:so "
        r"|just |all |a |a little |ever so |that |pretty )*(?:wobbly|caught out|on edge|worn (?:out"
        r"|thin|to|down)|running on (?:feltword|empty|fumes)|stretched|at the end of|at my limit"
        r"|out of (?:steam|puff|energy)|torn|unsettled|out of sorts|at sea|homesick|heartbroken"
        r"|rattled|tender|fragile|flat|taken aback|left (?:out|behind)|shut out|side ?lined"
        r"|tearful)(?! for (?:you|him|her|them))|i was (?:so |just |ever so |a little |all |pretty "
        r"|that )*feltword (?:when|that|about|by|after|at|not to|to (?:be|hear|see|find|learn)|you"
        r"|it|because|on|in|waiting|watching|listening)",
        r"i (?:sleep|do|rest|work|cope|feel|breathe|think|talk) (?:so much |a lot |much "
        r"|far )?(?:better|best|easier|more easily) (?:when|if|with|once|after|knowing)"
        r"|i (?:was not|am not) (?:ready|up) (?:for|to)|i needed (?:you|us|someone|somebody"
        r"|a (?:friend|hug|hand|ally|parent|mum|dad|partner|break|bit))|i would (?:be|feel) (?:so "
        r"|ever so |very |really |much )*(?:(?:feltword|glad|grateful) (?:of|for|if)|happier if"
        r"|easier if|calmer if|safer if|better if)|i (?:would like|would love|could use"
        r"|could do with|want|long for|crave|ache for) (?:of|a|an|some|more|my own|my"
        r"|one)(?: little| bit of| few| moment of| more| own)* (?:tenderness|warmth|bed|mum|dad"
        r"|mummy|mammy|nan|afternoon|hour|hand|warning|kind word|peace|softness|closeness|cuddle"
        r"|hug|lie in|letter|say|turn|rest|silence|calm|sleep|break|evening|morning|night|weekend"
        r"|holiday|time|company|gentleness|patience|life|friend|home|door|space)|^(?:just |, |so "
        r"|been )*feeling (?:so |just |a little |a bit |kind of |all |that |really |pretty )*(?:"
        + FELT + r")",
        r"i am (?:\w+ )?(?:struggling(?: (?:with (?:the|this|it|all|that|being|how)|to (?:cope"
        r"|keep up|feel|sleep|trust|be|talk|say|let|get over))| [.,]|$)|not coping|barely coping"
        r"|hurting|aching)",
        ), 0.65, unless=Spoken(
        r"(?:do|does|did|can|could|will|would) you",
        r"\?$", "it does not|it did not",
        "you want|(?:he|she|they) (?:is|are|was|were)")),
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
        r"need (?:you )?to (?:see|check|show|tell)|want to (?:show|tell you|ask you)"
        r"|rather than what|stop raining|rained|weather|weekend|lottery|i (?:need"
        r"|want) you to (?:pick|bring|get|buy|pay|sign|stop|send|come|ring|do your)",
        r"good luck|get well|you (?:have|had|feel|get) (?:a|well|better)|i hope (?:you|it|that|he"
        r"|she)|dinner|lunch|(?:another|a) (?:coffee|tea|cuppa|beer|pint)|soup|pizza")),
)  # fmt: skip


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the signs found in what was said."""
    found = tuple(sign for sentence in said.sentences for sign in _of(sentence, evened(sentence)))
    pleaded = [sign for sign in found if sign.source in validating.ANYONE]
    if not pleaded or not before(said).complaint:
        return found
    return tuple(s for s in found if s not in pleaded or _of_hurt(said, s))


def _of_hurt(said: Utterance, sign: Sign) -> bool:
    """Tell whether "anyone would" speaks of a hurt; said of a deed, to a complaint, it excuses."""
    return any(_HURT.search(evened(s)) for s in said.sentences if s.start <= sign.start < s.end)


def _of(sentence: Sentence, even: Even) -> tuple[Sign, ...]:
    """Return those of one sentence; an I-form that accuses is no I-statement."""
    own = tuple(find_even(I_STATEMENTS, retold(even, AS_FELT)))
    if own and (_NOT_OWN.search(even) or any(blaming.blame(sentence, even))):
        own = ()
    if "?" in even.text and not even.text.startswith(("i ", "miss ")):
        own = ()
    return (*own, *find_even(validating.RULES, even))
