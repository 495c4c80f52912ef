"""Finds I-statements and validation: one's own inside owned, the other's inside granted."""

from __future__ import annotations

from game.words import blaming
from game.words.naming import FELT
from game.words.reading import Sign, Signal
from game.words.sayings import Saying, Spoken, even_sign, find_even
from game.words.spelling import Even, evened
from game.words.utterance import Sentence, Utterance

_I, _VAL = Signal.I_STATEMENT, Signal.VALIDATION
_SOFTLY = r"(?:just |so |too |a little |a lot |such |still |also |often |always |sometimes |now |all |only |more |both |feeling |getting |even |already |the most |most |that |kind |how |not )*"
_NOT_OWN = Spoken(
    r"(?:am|was|were|felt?|be) curious (?:what|who|how|if|why)|happy with (?:whatever|that|either|any)|happy to|(?:so |too )?proud to (?:ask|ring|say|admit)|ashamed of (?:that|it|what|how|myself)|(?:gutted|sorry|sick|ashamed|mortified|awful|terrible|bad) (?:about|that|i|for) (?:what|how|that|last|the|i|my|not|was|it|missing|leaving|forgetting)|because (?:i|my) (?:was|am|felt)|couldn|not jealous|i am not (?:being )?\w+ , i am|hard (?:being|for everyone)",
    r"i (?:feel|felt) (?:like |that |as if |as though )?(?:you|he|she|they)(?! (?:and|guys))",
    r"(?:he|she|they|you) (?:said|told me|says) (?:that )?i",
    r"(?:happy|glad|pleased|excited|thrilled|chuffed|delighted|relieved|proud|sad|gutted|sorry|made up|buzzing|worried|scared) (?:for|of) (?:you|him|her|them|both)",
    r"(?:happy|glad|proud) (?:you|to hear|that you)", r"i am (?:afraid|sure|fine|good|okay|alright)(?: (?:i|so|not|that|thanks|,))?$", "afraid (?:i|so|not|we|that)",
    "do you (?:think|know|mean)", r"happy (?:to (?:help|do|go|wait|hold)|birthday|with either)", r"(?:i am|am i) (?:mad|crazy) (?:to|for)",
)  # fmt: skip
_OWN_NEED = (
    r"(?:to (?:feel|be (?:asked|told|heard|held|alone|able|included|with you|on my own|seen|listened|honest|close|part|taken)|know (?:that|you|where|what|i|we|if)|talk|hear|rest|sleep|"
    r"breathe|think|cry|sit|slow|say (?:no|this)|have|decide|trust|understand|spend|do (?:this|it|more|things|the)|find|make|stop (?:being|talking)|see you|share|vent|calm|switch off|get out|go home early|step)"
    r"|(?:a |an |some |more |my |your |our |the |you |us |any |one |half |twenty |ten |five |\d+ |little |bit |of |few |just |proper |real |quiet |less |long |night |evening |day |weekend )*"
    r"(?:time|space|minutes?|hours?|quiet|peace|help|hug|cuddle|rest|sleep|break|reassurance|support|company|comfort|honesty|answer|warning|privacy|room|attention|closeness|certainty|sundays?|evenings?|"
    r"morning|night off|lie in|day off|notice|heads up|say|clarity|affection|respect|kindness|listening|breather|someone|somebody|clearer \\w+|more \\w+|you|us|heard|be|to (?!pick|bring|get|buy|pay|come|send|fix|check|finish|sign|ring)\w+)|it to (?:be|stop|feel))"
)

I_STATEMENTS = (
    Saying("I feel", _I, Spoken(
        rf"i (?:have been |was |have |am |keep |start |still |do |did |can |get )?(?:just |always |still |often |sometimes |really |not |also |never )*(?:feel|felt|feeling|get|got|getting) {_SOFTLY}(?:{FELT})",
        rf"(?<!when )i am (?!not){_SOFTLY}(?:{FELT})", rf"(?:when|if|whenever) .{{3,80}} i (?:feel|felt|get|got|am|was|go|went|end up|panic|worry|start|shut|find|miss|need) ",
        rf"i was (?:so |just |a little |)(?:{FELT}) (?:when|that|about|by|after|all|at|last|yesterday|today)", r"i (?:feel|felt) (?:like (?:i|a|an|the|crying|nobody|no one|we)|as if i|as though i|that i|small|lost|alone|better|worse|seen|heard|left|safe|close|cut|shut|torn|stuck|out of|unimportant|forgotten|invisible|unheard|far|good|sick|heavy|empty)",
    ), 0.8, unless=_NOT_OWN),
    Saying("it moves me", _I, Spoken(
        r"(?:it|that|this|not knowing|being \w+|hearing \w+|seeing \w+|waiting) (?:always |just |sometimes |still |also )*(?:hurts?|scares?|scared|worries|worried|frightens?|upsets?|stresses|frustrates?|drains|overwhelms|saddens?|makes? me (?:feel )?(?:so |a little |just )*(?!laugh|smile|think|wonder|want to)\w+|made me (?:feel )?(?:so |a little |just )*(?!laugh|think|wonder|late|do|buy)\w+|breaks my heart|means a lot|gets to me|got to me|stings|stung|weighs on|bothers|bothered|annoys|annoyed)(?: me)?",
        r"(?:it is|it was|i find it|i found it|i am finding (?:it|this|that|things)) (?:just |so |too |also )*(?:hard|painful|difficult|lonely|scary|tough|upsetting|exhausting|frustrating|stressful|important|tiring)(?: (?:for|on) me| to me| when| to (?:be|hear|see|watch|say|talk|ask|not|feel|trust|come|sleep|keep)| being| not)",
        r"^(?:and |so |just |, )*miss(?:ing)? (?:you|your (?:face|voice|laugh)|us|our)", r"i (?:find|found) (?:it|that|this|these|the|mornings|\w+) (?:\w+ ){0,3}(?:hard|painful|difficult|scary|tough|upsetting|exhausting|frustrating|stressful|lonely)", r"i (?:am )?(?:so |just |always |still |also |often |do )*(?:miss|missing|missed) (?:you|us|him|her|them|our|being|having|the way|how|talking|my|when|that we|doing|nan|mum|dad|home)",
        r"i (?:so |just |always |still |often |do |also )*(?:worry|get worried|dread|fear|long for|long to|ache|panic|struggle|love it when|hate it when|hate (?:being|feeling|not|when|how|going|that|fighting|arguing|it|sleeping|waiting)|love (?:being|having|when|how we|it))",
    ), 0.7, unless=_NOT_OWN),
    Saying("I need", _I, Spoken(
        rf"(?:i|what i) (?:just |so |also |do |still |really |think i |sometimes |only |would )*(?:need|want|would like|would love|could do with|could use|would appreciate|long for|crave|am asking for) (?:is |now is |right now is |most is )?(?:for )?{_OWN_NEED}",
        r"what i (?:need|want|would like|would love|miss|am hoping|could do with|wanted|needed)(?: \w+){0,4} (?:is|was)", r"i (?:just |so |also |do |still )*(?:wish|hope) (?:i|we|you and i|you were|there was|someone|somebody|my)",
        r"i (?:do not|did not|never|would not) (?:want|like) (?:to (?:be|feel|lose|fight|argue|do this|go to bed|keep|live|have|end|spend|talk about this|hide|carry)|us|this|being|feeling|it when|you to (?:go|feel|leave)|having|sleeping|going|secrets|our)", r"i (?:would|d) (?:like|love|want|appreciate|prefer|feel better|rather)(?: it)? (?:if|us|it if|for us|more|some|to (?:be|feel|have|spend|talk|hear|know|do))",
        r"i (?:am|was) hoping (?:we|you and i|for)", r"i am hurting|i do not feel|it would (?:help|mean|make me|be nice)(?: \w+){0,3} (?:me|to me|if)", r"it (?:means|matters|would mean|meant) (?:a lot |so much |the world |everything )?to me",
    ), 0.65, unless=Spoken(_NOT_OWN.pattern, r"stop raining|rained|weather|weekend|lottery|i (?:need|want) you to (?:pick|bring|get|buy|pay|sign|stop|send|come|ring|do your)",
                           r"good luck|get well|you (?:have|had|feel|get) (?:a|well|better)|i hope (?:you|it|that|he|she)|dinner|lunch|(?:another|a) (?:coffee|tea|cuppa|beer|pint)|soup|pizza")),
)  # fmt: skip

_FEEL_SO = r"(?:are|were|feel|felt|feeling|would (?:be|feel|have been)|(?:is|was) (?:so )?|have been|got|get|did|do|want|wanted|need|needed|had|said|left|cried|snapped|reacted|would|might|may)"
VALIDATION = (
    Saying("no wonder", _VAL, Spoken(
        r"(?:no|little|small) wonder", r"(?:hardly|not) (?:surprising|surprised|a surprise)(?: (?:that )?you| at all|$| [.,!])", r"i am not surprised(?: (?:that )?(?:you|it|she|he)| [.,!]|$)",
    ), 0.85, unless=Spoken("no wonder (?:he|she|they|nobody|i|we|the|it|no one|people)", "you are late")),
    Saying("anyone would", _VAL, Spoken(
        r"(?:anyone|any (?:parent|person|mother|mum|dad|father|one|sane person|reasonable person|body)|most people|who|loads of people|everyone|a lot of people|half the world|i|me|even i|the best of us) (?:in your (?:place|shoes|position|situation) )?(?:else )?(?:would|might)(?: not)?(?: have)?(?: be| been| feel| felt| want| do| done| lose| lost| get| got| cry| cried| struggle| need| find| found| think| thought| snap| react|ed| hurt| \w+ed)? ?(?:the same|like that|too|as well|fed up|angry|upset|hurt|furious|livid|scared|worried|nervous|exhausted|raging|gutted|that way|so too|cross|mad|fuming|it|drained|shaken|in bits|done|anxious|lonely|crushed|hard|tears|stung|\?|\.|$|!|after|with|in)",
        r"who would not(?: \w+)?", r"(?:anyone|most people)(?: who \w+ (?:\w+ ){1,5})? would|(?:it is|is) right that you|(?:that is|so) (?:only )?human", r"anyone in your (?:shoes|place|position|situation)", r"i would (?:be|have been|feel|have felt) (?:so |just |pretty )*(?:\w+ ){1,3}(?:too|as well|if that|if it|if i|if my|if someone|in your)",
        r"i would (?:too|have too|feel the same|have done the same|do the same|be the same|have felt the same|be the exact same|have \w+ too|have \w+ as well)", r"(?:that|it|this) would (?:have )?(?:\w+ )?(?:upset|hurt|annoy\w*|anger\w*|scared?|frighten\w*|floor\w*|knock\w*|get|sting|stung|wear|worn|drain\w*|break|crush\w*|throw|rattle\w*|drive|drove|make|made) (?:me|anyone|most people|any)",
        r"enough to (?:make|drive|break|upset|wear|scare|set) (?:anyone|any)", r"(?:in your (?:place|shoes|position)) i would",
    ), 0.75, unless=Spoken("would you", "who would (?:like|want|you)", r"anyone would think", "i would (?:be|feel) (?:happy|glad) to", r"i would have (?:told|rung|called|come|helped)")),
    Saying("it makes sense", _VAL, Spoken(
        r"(?:that|it|this|which|your \w+|all|both|feeling \w+|how you feel|and)? ?(?:makes?|made|making) (?:total |perfect |complete |so much |a lot of |every |all the |good |such |of course |sense and )*sense(?! to (?:book|go|buy|wait|take|leave))",
        r"(?:is|are|was|were|seems|sounds|so|perfectly|entirely) (?:so |all |perfectly |entirely |completely |only |just |a )*(?:understandable|valid|legitimate)|understandabl[ey]|(?:that is|it is|is) (?:\w+ )?(?:allowed|only right|quite right|okay)|(?:a|the) (?:normal|natural|fair|human|healthy|sane|very human) (?:way|answer|reaction|response|thing)|everyone (?:needs|would|feels) (?:that|it|this)(?: sometimes)?|(?:completely|totally|perfectly|entirely) (?:normal|natural|fair|reasonable)",
        r"(?:it is|that is|is|that sounds|are) (?:only |just |so |all |perfectly |a )*(?:natural|normal|human|fair|reasonable)(?: (?:to|that|enough|reaction|response|feeling|point|thing|of you|after|when|for|you|human|complaint)| [.,!]|$)", r"^(?:okay |yes |no |, |well |and |right )*fair(?: enough| point| play)?(?: |$)", r"fair enough|fair point|fair cop",
        r"you (?:have|had|have got) (?:every|all the|a|the|a perfect|a good|good|plenty of|a lot of|so much) (?:right|reason|cause|point)s?(?: to| for)?", r"(?:of course|course|obviously|naturally|sure) (?:you|it|that|they|this) (?:\w+ )?" + _FEEL_SO + r"(?: not)?", r"of course (?:it|that|this) (?:hurts?|stings?|stung|matters|is|was|got|gets|would|felt|feels)",
        r"(?:you are|you were|you are only|are|is) (?:\w+ )?(?:allowed|entitled|right|within your rights) to (?:\w+ )?(?:feel|be|want|cry|grieve|need|say no|miss|hate|have|rest|struggle|take|expect|ask|mind|feeling|worry|change)", r"(?:it is|that is) (?:okay|all right|fine|normal) (?:to (?:feel|be|cry|not|need|miss|want|grieve|hate|have|fall|struggle|find)|not to|that you|you)",
    ), 0.75, unless=Spoken(r"does (?:that|it) make sense", "did not make sense|not make (?:any )?sense|makes no sense", "not fair|is it fair", r"^(?:\w+ )?makes sense , (?:it|the|that|we|he|she|they)", r"of course you (?:can|may|will|do not|know|did not|forgot)", "if (?:that|it) makes sense", r"fair (?:\w+ )?(?:share|warning|price|deal|game|hair)", "normal (?:people|time|day|hours)",
                           r"sure (?:you|it) (?:are|is|want|need|do|did|have|had|said) .{0,40}\?", "fun fair|the fair|fair to say", r"you have a (?:point|right) (?:here|turn)")),
    Saying("I see why", _VAL, Spoken(
        r"i (?:can |could |do |so |totally |get |fully |completely )*(?:see|get|understand|know|hear|imagine) (?:exactly |now |fully )?(?:why|how) (?:you|that|it|this|your|anyone|someone)(?: would| must| might| could| has| have| is| are| was)?", r"i (?:do not|can not|could not|would not|never) (?:\w+ )?blame you", r"who could blame you|nobody (?:could|would|can) blame you|no one (?:could|would|can) blame you",
        r"you (?:are|were) not (?:being )?(?:so |too |a |an |just |the |\w+ing )*(?:crazy|overreacting|dramatic|silly|weak|weird|wrong|mad|selfish|sensitive|daft|unreasonable|imagining|stupid|ridiculous|pathetic|failure|bad|needy|broken|only one|alone in|the problem|difficult|horrible|terrible|a mess)",
        r"(?:nothing|not anything) (?:\w+ )?(?:wrong|silly|weak|strange|weird|stupid|shameful|odd) (?:with|about|in) (?:feeling|being|needing|wanting|crying|that|it|you|how)", r"(?:with good reason|and rightly so|rightly so|rightfully so|quite right too|too right|damn right|and fair enough|with every right|as would i|so would i|same as anyone)", r"you (?:are|were) right to (?:be|feel|say|ask|mind|want|worry|tell|leave|call|pull)",
        r"your (?:feelings?|anger|reaction|tears|fear|worry|hurt|frustration) (?:\w+ )?(?:is|are|were|was|makes?|matters?|counts?) (?!not)", r"it is not (?:silly|stupid|weak|nothing|daft|weird|mad|wrong|crazy|too much|childish|unreasonable|selfish)(?: at all| to)?", r"(?:do not think|would not say) you (?:are|were|overreact\w*|did)(?: \w+)?", r"i would have (?:thrown|cried|screamed|walked|lost|done|said|snapped|felt|been|left|hit|gone|exploded)", r"you (?:were|have been) (?:pushed|under|through|carrying|running|on your feet|let down|up all)", r"you do not have to (?:be (?:over|fine|okay|strong|grateful|happy|brave)|forgive|feel|explain|like|hug)", "any saint would", "made of stone", r"(?:does not|do not|did not) make you (?:a |an )?(?:bad|weak|\w+)", "you do not owe", "anything but silly", "not in your head", "not just you", "you did what you could|you did your best",
    ), 0.7, unless=Spoken(r"(?:can not|do not|did not|not) (?:\w+ )?(?:see|get|understand|know) (?:why|how)", r"i know how (?:you|it|that) (?:feel|feels|felt|is|works|go)", "i know (?:how|why) you", r"know how (?:that|it|this|you)", "you are not the only one", "you had to be there")),
)  # fmt: skip


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the signs found in what was said."""
    return tuple(sign for sentence in said.sentences for sign in _of(sentence, evened(sentence)))


def _of(sentence: Sentence, even: Even) -> tuple[Sign, ...]:
    """Return those of one sentence; an I-form that accuses is no I-statement."""
    own = tuple(find_even(I_STATEMENTS, even))
    if own and any(blaming.blame(sentence, even)):
        own = ()
    if "?" in even.text and not even.text.startswith(("i ", "miss ")):
        own = ()
    return (*own, *find_even(VALIDATION, even))
