"""The ways of saying that the other's feeling or reaction makes sense."""

from __future__ import annotations

from game.words.reading import Signal
from game.words.sayings import Saying, Spoken

_VAL = Signal.VALIDATION

_FEEL_SO = (
        r"(?:are|were|feel|felt|feeling|would (?:be|feel|have been)|(?:is|was) (?:so )?|have been"
        r"|got|get|did|do|want|wanted|need|needed|had|said|left|cried|snapped|reacted|would|might"
        r"|may)"
)  # fmt: skip
RULES = (
    Saying("no wonder", _VAL, Spoken(r"(?:no|little|small) wonder",
        r"(?:hardly|not) (?:surprising|surprised|a surprise)(?: (?:that )?you| at all|$| [.,!])",
        r"i am not surprised(?: (?:that )?(?:you|it|she|he)| [.,!]|$)", ), 0.85, unless=Spoken(
        "no wonder (?:he|she|they|nobody|i|we|the|it|no one|people)", "you are late")),
    Saying("anyone would", _VAL, Spoken(
        r"(?:anyone|any (?:parent|person|mother|mum|dad|father|one|sane person|reasonable person"
        r"|body)|most people|who|loads of people|everyone|a lot of people|half the world|i|me"
        r"|even i|the best of us) (?:in your (?:place|shoes|position|situation) )?(?:else "
        r")?(?:would|might)(?: not)?(?: have)?(?: be| been| feel| felt| want| do| done| lose| "
        r"lost| get| got| cry| cried| struggle| need| find| found| think| thought| snap| react|ed"
        r"| hurt| \w+ed)? ?(?:the same|like that|too|as well|fed up|angry|upset|hurt|furious"
        r"|livid|scared|worried|nervous|exhausted|raging|gutted|that way|so too|cross|mad|fuming"
        r"|it|drained|shaken|in bits|done|anxious|lonely|crushed|hard|tears|stung|\?|\.|$|!|after"
        r"|with|in)", r"who would not(?: \w+)?",
        r"(?:anyone|most people)(?: who \w+ (?:\w+ ){1,5})? would|(?:it is|is) right that you"
        r"|(?:that is|so) (?:only )?human", r"anyone in your (?:shoes|place|position|situation)",
        r"i would (?:be|have been|feel|have felt) (?:so |just |pretty )*(?:\w+ ){1,3}(?:too|as "
        r"well|if that|if it|if i|if my|if someone|in your)",
        r"i would (?:too|have too|feel the same|have done the same|do the same|be the same|have "
        r"felt the same|be the exact same|have \w+ too|have \w+ as well)",
        r"(?:that|it|this) would (?:have )?(?:\w+ )?(?:upset|hurt|annoy\w*|anger\w*|scared?"
        r"|frighten\w*|floor\w*|knock\w*|get|sting|stung|wear|worn|drain\w*|break|crush\w*|throw"
        r"|rattle\w*|drive|drove|make|made) (?:me|anyone|most people|any)",
        r"enough to (?:make|drive|break|upset|wear|scare|set) (?:anyone|any)",
        r"(?:in your (?:place|shoes|position)) i would", ), 0.75, unless=Spoken("would you",
        "who would (?:like|want|you)", r"anyone would think",
        "i would (?:be|feel) (?:happy|glad) to", r"i would have (?:told|rung|called|come|helped)"))
        ,
    Saying("it makes sense", _VAL, Spoken(
        r"(?:that|it|this|which|your \w+|all|both|feeling \w+|how you feel|and)? ?(?:makes?|made"
        r"|making) (?:total |perfect |complete |so much |a lot of |every |all the |good |such "
        r"|of course |sense and )*sense(?! to (?:book|go|buy|wait|take|leave))",
        r"(?:is|are|was|were|seems|sounds|so|perfectly|entirely) (?:so |all |perfectly |entirely "
        r"|completely |only |just |a )*(?:understandable|valid|legitimate)|understandabl[ey]"
        r"|(?:that is|it is|is) (?:\w+ )?(?:allowed|only right|quite right|okay)|(?:a|the) "
        r"(?:normal|natural|fair|human|healthy|sane|very human) (?:way|answer|reaction|response"
        r"|thing)|everyone (?:needs|would|feels) (?:that|it|this)(?: sometimes)?|(?:completely"
        r"|totally|perfectly|entirely) (?:normal|natural|fair|reasonable)",
        r"(?:it is|that is|is|that sounds|are) (?:only |just |so |all |perfectly |a )*(?:natural"
        r"|normal|human|fair|reasonable)(?: (?:to|that|enough|reaction|response|feeling|point"
        r"|thing|of you|after|when|for|you|human|complaint)| [.,!]|$)",
        r"^(?:okay |yes |no |, |well |and |right )*fair(?: enough| point| play)?(?: |$)",
        r"fair enough|fair point|fair cop",
        r"you (?:have|had|have got) (?:every|all the|a|the|a perfect|a good|good|plenty of|a lot "
        r"of|so much) (?:right|reason|cause|point)s?(?: to| for)?",
        r"(?:of course|course|obviously|naturally|sure) (?:you|it|that|they|this) (?:\w+ )?"+
        _FEEL_SO+r"(?: not)?",
        r"of course (?:it|that|this) (?:hurts?|stings?|stung|matters|is|was|got|gets|would|felt"
        r"|feels)",
        r"(?:you are|you were|you are only|are|is) (?:\w+ )?(?:allowed|entitled|right|within "
        r"your rights) to (?:\w+ )?(?:feel|be|want|cry|grieve|need|say no|miss|hate|have|rest"
        r"|struggle|take|expect|ask|mind|feeling|worry|change)",
        r"(?:it is|that is) (?:okay|all right|fine|normal) (?:to (?:feel|be|cry|not|need|miss"
        r"|want|grieve|hate|have|fall|struggle|find)|not to|that you|you)", ), 0.75, unless=Spoken(
        r"does (?:that|it) make sense",
        "did not make sense|not make (?:any )?sense|makes no sense", "not fair|is it fair",
        r"^(?:\w+ )?makes sense , (?:it|the|that|we|he|she|they)",
        r"of course you (?:can|may|will|do not|know|did not|forgot)",
        "if (?:that|it) makes sense", r"fair (?:\w+ )?(?:share|warning|price|deal|game|hair)",
        "normal (?:people|time|day|hours)",
        r"sure (?:you|it) (?:are|is|want|need|do|did|have|had|said) .{0,40}\?",
        "fun fair|the fair|fair to say", r"you have a (?:point|right) (?:here|turn)")),
    Saying("I see why", _VAL, Spoken(
        r"i (?:can |could |do |so |totally |get |fully |completely )*(?:see|get|understand|know"
        r"|hear|imagine) (?:exactly |now |fully )?(?:why|how) (?:you|he|she|they|that|it|this"
        r"|your|anyone"
        r"|someone)(?: would| must| might| could| has| have| is| are| was)?",
        r"i (?:do not|can not|could not|would not|never) (?:\w+ )?blame you",
        r"who could blame you|nobody (?:could|would|can) blame you|no one (?:could|would|can) "
        r"blame you",
        r"you (?:are|were) not (?:being )?(?:so |too |a |an |just |the |\w+ing )*(?:crazy"
        r"|overreacting|dramatic|silly|weak|weird|wrong|mad|selfish|sensitive|daft|unreasonable"
        r"|imagining|stupid|ridiculous|pathetic|failure|bad|needy|broken|only one|alone in|the "
        r"problem|difficult|horrible|terrible|a mess)",
        r"(?:nothing|not anything) (?:\w+ )?(?:wrong|silly|weak|strange|weird|stupid|shameful"
        r"|odd) (?:with|about|in) (?:feeling|being|needing|wanting|crying|that|it|you|how)",
        r"(?:with good reason|and rightly so|rightly so|rightfully so|quite right too|too right"
        r"|damn right|and fair enough|with every right|as would i|so would i|same as anyone)",
        r"you (?:are|were) right to (?:be|feel|say|ask|mind|want|worry|tell|leave|call|pull)",
        r"your (?:feelings?|anger|reaction|tears|fear|worry|hurt|frustration) (?:\w+ )?(?:is|are"
        r"|were|was|makes?|matters?|counts?) (?!not)",
        r"it is not (?:silly|stupid|weak|nothing|daft|weird|mad|wrong|crazy|too much|childish"
        r"|unreasonable|selfish)(?: at all| to)?",
        r"(?:do not think|would not say) you (?:are|were|overreact\w*|did)(?: \w+)?",
        r"i would have (?:thrown|cried|screamed|walked|lost|done|said|snapped|felt|been|left|hit"
        r"|gone|exploded)",
        r"you (?:were|have been) (?:pushed|under|through|carrying|running|on your feet|let down"
        r"|up all)",
        r"you do not have to (?:be (?:over|fine|okay|strong|grateful|happy|brave)|forgive|feel"
        r"|explain|like|hug)", "any saint would", "made of stone",
        r"(?:does not|do not|did not) make you (?:a |an )?(?:bad|weak|\w+)", "you do not owe",
        "anything but silly", "not in your head", "not just you",
        "you did what you could|you did your best", ), 0.7, unless=Spoken(
        r"(?:can not|do not|did not|not) (?:\w+ )?(?:see|get|understand|know) (?:why|how)",
        r"i know how (?:you|it|that) (?:feel|feels|felt|is|works|go)", "i know (?:how|why) you",
        r"know how (?:that|it|this|you)", "you are not the only one", "you had to be there")),
)  # fmt: skip
