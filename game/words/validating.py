"""The ways of saying that the other's feeling or reaction makes sense."""

from __future__ import annotations

from game.words.reading import Signal
from game.words.sayings import Saying, Spoken

_VAL = Signal.VALIDATION

_FEEL_SO = (
        r"(?:are|were|feel|felt|feeling|would (?:be|feel|have been)|(?:is|was) (?:so )?|have been"
        r"|got|get|did|do|want|wanted|need|needed|had|said|left|cried|snapped|reacted|could|would"
        r"|might|may)"
)  # fmt: skip
RULES = (
    Saying("no wonder", _VAL, Spoken(r"(?:no|little|small) wonder",
        r"(?:hardly|not) (?:surprising|surprised|a surprise)(?: (?:that )?you| at all|$| [.,!])",
        r"i am not surprised(?: (?:that )?(?:you|it|she|he)| [.,!]|$)", ), 0.85, unless=Spoken(
        "(?:said|says|thought) (?:that )?(?:it|that) (?:was|is) (?:no|little)",
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
        r"i would (?:be|have been|feel|have felt) (?!the (?!same|exact))(?:so |just "
        r"|pretty )*(?:\w+ ){1,3}(?:too|as well|if that|if it|if i|if my|if someone|in your)",
        r"i would (?:too|have too|feel the same|have done the same|do the same|be the same|have "
        r"felt the same|be the exact same|have \w+ too|have \w+ as well)",
        r"(?:that|it|this) would (?:have )?(?:\w+ )?(?:upset|hurt|annoy\w*|anger\w*|scared?"
        r"|frighten\w*|floor\w*|knock\w*|get|sting|stung|wear|worn|drain\w*|break|crush\w*|throw"
        r"|rattle\w*|drive|drove|make|made) (?:me|anyone|most people|any)",
        r"enough to (?:make|drive|break|upset|wear|scare|set) (?:anyone|any)",
        r"(?:in your (?:place|shoes|position)) i would", ), 0.75, unless=Spoken("would you",
        "who would (?:like|want|you)", r"(?:anyone|people) would (?:think|say|bite|kill for|love)",
        r"if i could|i would (?:thought|had|have (?:it|had it|thought|gone to|been (?:there|home"
        r"|here)))",
        "is it okay|(?:scared|afraid|worried) i would",
        "in your (?:place|shoes|position) i would (?:ask|go|try|tell|ring|call|take|get|leave|say"
        "|see|start|send|write|talk|find|book|check|put|keep|wait)",
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
        r"|normal|human|fair|reasonable)(?: (?:to|that|enough|before|with|given|considering"
        r"|reaction|response|feeling|point|thing|of you|after|when|for|you|human|complaint)| [.,!]"
        r"|$)",
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
        r"(?:normal|natural|fair|human) way to (?!feel|react|be|respond|see|handle|deal|grieve|cope"
        r"|look)",
        "normal (?:people|time|day|hours|chat|talk|conversation|evening|night|price)",
        "^of course (?:it|that|this) is$", r"fair point on|is it okay if|more \w+ for (?:me|us)",
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
        r"know how (?:that|it|this|you)",
        "you are not wrong(?! to| for)", "see how (?:it|that|this) (?:looked|looks|works|goes)",
        r"i would have (?:gone|left|been|done|said|walked) (?:to|but|if|there|home|it|so)",
        "you are not the only one", "you had to be there")),
    Saying("would do that to anyone", _VAL, Spoken(
        r"(?:do|does|did|done) (?:that|this|it) to (?:anyone|any|people|a (?:person|body|man|woman"
        r"|girl|soul|saint)|most people|the (?:best|strongest) of us|the calmest)|what (?:.{3,40}) "
        r"(?:do|does|did) to (?:a (?:person|body|man|woman|soul)|people|anyone)",
        r"(?:so|as|nor|neither) (?:would|should|might|could) (?!it|that|this|you)(?:i|anyone|we"
        r"|most|you|(?:any|most|every) \w+|\w+)(?= [.,!]| be| have| in| after| if| too|$)"
        r"|(?:and )?(?:so|as|well) you (?:should|might|may|ought)(?: well)?(?: be| feel)?(?= [.,!]"
        r"|$)|so did (?:i|we)(?= [.,!]| nearly|$)",
        r"(?:a|any) (?:saint|rock|robot|body|person|man|woman|human|mother|father|parent) (?:would"
        r"|could|can) (?:only )?(?:have |be |take |bear |feel |do )*(?:so much|lost|cried|snapped"
        r"|cracked|broken|angry|upset|\w+ed|hurt|felt)|made of (?:stone|wood|iron|steel|ice)",
        r"(?:lots|loads|plenty|most|a lot|so many|thousands|millions) of (?:people|us|folk|folks"
        r"|parents|mums|dads|kids|grown ups|men|women|ppl) (?:in \w+ \w+ )?(?:do|are|feel|felt|were"
        r"|would|get|have (?:felt|done|been)|cry|struggle|need)|(?:every"
        r"|any) \w+ (?:\w+ ){0,7}(?:has|have) (?:felt|been|cried|had|stood|wanted|thought"
        r"|done) (?:that|there|it|like)|(?:we have|everyone has|everybody has|who has not"
        r"|haven't we) all (?:been there|felt|done it|had it)|who has not (?:felt|been|done|cried"
        r"|wanted)",
        r"i would (?:have )?(?:be|been|feel|felt) (?:\w+ )?(?:furious|livid|raging|fuming|spitting"
        r"|gutted|devastated|crushed|hurt|upset|angry|cross|mad|terrified|scared|in (?:bits|tears"
        r"|pieces)|heartbroken|exhausted|beside myself|wary|nervous|sick|lost|shaken|the same|no"
        r" different)(?= [.,!?]| if| in| too| after| about| at| with|$)",
        ), 0.7, unless=Spoken(
        r"(?:scared|afraid|worried) i would|if you (?:do|did|tell|told|left|forgot)",
        "i am not",
        r"i would be (?:angry|upset|hurt|lost|gutted) (?:if you|without)",
        "every (?:time|day|week|night)", r"get over it|so what")),
    Saying("you have cause", _VAL, Spoken(
        r"you (?:have|had|have got|did have) (?:got )?(?:good |real |every |full |just |ample "
        r"|all the |a )*(?:cause|grounds)(?= to| for| [.,!]|$)|you (?:have|have got"
        r"|had) (?:got )?(?:a )?(?:good |real |every )?(?:reason|reasons) to (?:be|feel|mind|doubt"
        r"|worry|hate|cry|hesitate)|you had no reason (?:not )?to (?:trust|doubt|think|suspect|know"
        r"|expect)|you have earned (?:it|that|the right|a (?:cry|rest|moan|rant|break|sulk))",
        r"how (?:could|can|would|else could|else would) (?:you|anyone|it) not(?= [.,!?]| be| feel"
        r"| mind|$)|why (?:should|would) (?:not (?:you|it)|it not|you not)|sure how could you"
        r"|how else (?:would|could|should) (?:you|anyone|it) (?:feel|be|react|take)",
        r"(?:that is |it is |that was )?(?:no|not a|hardly a|not any) (?:great |big )?(?:surprise"
        r"|mystery|shock)(?! party| for| visit| gift)|(?:hardly|not) (?:a |an |so )?(?:strange|odd"
        r"|weird|surprising|shocking)(?: thing)?(?: to| that| of|$| [.,!])|(?:would|'d) be (?:odd"
        r"|strange|weird|stranger) if (?:you|it|that) (?:did|were|was|had)|(?:most|very"
        r"|perfectly) (?:normal|natural|human|ordinary) thing",
        r"^(?:be|stay|feel) (?:as )?(?:angry|cross|sad|furious|upset|mad|raging|scared)(?= [.,!]"
        r"| as| for|$)|(?:rage|cry|rant|moan|grieve|howl|vent|sulk) (?:away|all you (?:like|want"
        r"|need)|as (?:long|much|loud) as you)|feel (?:what|however|whatever) you (?:feel|need"
        r"|like)|take all the time you need",
        r"nothing (?:wrong (?:with|w|in)|to be (?:ashamed|embarrassed) (?:of|about)|shameful)"
        r"|no shame in (?!asking|seeing|getting|talking|going)|(?:you have )?nothing to (?:feel"
        r"|be) (?:bad|guilty|ashamed|sorry)(?= [.,!]| about| for|$)|no (?:right|wrong|set|one"
        r"|proper|correct) (?:way|time|speed|answer) to (?:feel|grieve|be|do|cry|react|mourn)"
        r"|no (?:clock|timetable|deadline|rule|rules|script|rulebook|time limit|schedule) (?:on|for"
        r"|to|about)(?= grief| grieving| feelings?| this| that| how| being| it| missing)",
        r"i (?:can |could |do )*(?:see|understand|get) why(?= [.,!]|$| now)|(?:had to|was bound to"
        r"|was going to|is bound to) (?:come out|hurt|sting|boil over|get to you|catch up)",
        r"^(?:honestly |\? |, |no |yes |well |that is |so |totally |very |it is )*(?:valid"
        r"|you are not (?:mad|crazy|daft|silly|weak|soft)|not (?:mad|crazy|daft|silly|weak"
        r"|dramatic)(?: at all)?)(?= [.,!]|$)|not a (?:psycho|baby|monster|wimp|freak|burden"
        r"|drama queen|bad person)",
        r"(?:should|would) (?:not )?anyone (?:ask|expect|tell) you to|ur not a psycho|you are not a"
        r" (?:bad|terrible|horrible|weak|selfish|difficult)",
        r"(?:of course|obviously|naturally) you (?:\w+ )?(?:miss|hate|love|worry|care|mind|resent"
        r"|long|ache|dread|hope|wish|cried|hated|missed|worried|minded|panicked|froze|flinch"
        r"|flinched|hurt|grieve|doubt)|(?:grief|healing|grieving|trust"
        r"|getting over \w+) takes (?:the|as long|its|time|longer|however)|that is (?:natural"
        r"|normal|human) (?:before|with|given|considering|at|in|so)",
        r"(?:needing|feeling|crying|wanting|asking|missing|resting|being"
        r"|saying) (?:\w+ ){0,3}(?:is not|are not|does not make you) (?:a |an )?(?:weak|weakness"
        r"|silly|selfish|wrong|stupid|failure|lazy|childish|crime|needy|dramatic|bad|mad|crazy)"
        r"|(?:was|is) (?:well )?(?:your right|within your rights)|i (?:can |do |could )*(?:see"
        r"|understand|imagine) (?:you being|you feeling|you wanting|you needing|your (?:anger"
        r"|frustration|hurt|worry|fear|disappointment))",
        ), 0.7, unless=Spoken(r"no surprises|surprise (?:party|visit|gift)",
        r"(?:my|our) (?:cause|surprise)",
        "nothing wrong with (?:the|my|that (?:car|one)|it|him|her)",
        r"(?:did|do|was|were) i", "i am not|nothing wrong with me", "there is nothing wrong$",
        r"(?:is|was) (?:that|it) (?:valid|a surprise)")),
    Saying("nobody could hold it against you", _VAL, Spoken(
        r"(?:nobody|no one|who) (?:can|could|would|should|will) (?:\w+ )?(?:hold (?:it|that"
        r"|this) against|judge|fault|blame|think less of|think any less of) you|(?:nobody"
        r"|no one) (?:says|said|is saying|expects) (?:that )?you (?:have|to|need)|(?:is not"
        r"|there is not|is no|there is no|not) (?:a|one) person (?:alive|here|in) (?:\w+ )?who"
        r"|what else (?:were|was|could|should|would|can) (?:you|anyone) (?:have |to |be )?(?:think"
        r"|do|done|feel|felt|say|said|expected|supposed|meant)",
        r"you (?:\w+ ){0,2}every right to (?:be|feel|walk|leave|say|ask|want|expect|shout|cry|mind"
        r"|worry|go|complain|doubt|refuse)|(?:sounds|seems|feels|looks) (?:about |only "
        r"|just )?(?:right|fair|natural|normal|human) to me|(?:not|no) (?:a )?(?:thing "
        r"|bit )?(?:\w+ )?(?:freakish|shameful|silly|weak|weird|wrong|odd|strange|daft|stupid"
        r"|selfish|childish) about (?:it|that|feeling|you|needing|wanting|how)|^(?:no |, |that is "
        r"|it is )*not (?:weird|strange|odd|silly|selfish|stupid|wrong|childish|crazy|petty|weak"
        r"|too much)(?: at all| in the least)?(?= [.,!]|$)|well founded|your \w+ (?:is|are|was"
        r"|were) (?:\w+ )?(?:justified|warranted|deserved|earned)",
        r"(?:would|'d) (?:\w+ )?(?:get to|bother|hurt|scare|annoy|worry|upset|sting|frighten"
        r"|unsettle|throw|crush|floor|wear) (?:me|us|anyone) (?:too|as well|out|down)|i would (?:be"
        r"|feel|have been|have felt) (?:\w+ ){0,3}(?:too|as well|that way|exactly the same"
        r"|the exact same)|you (?:get|are allowed) to (?:be|feel|take|cry|want|need|hate|miss"
        r"|grieve|say no)|as anyone would|(?:a lot|too much|hard|plenty) for (?:anyone|anybody"
        r"|one person|any one person)|(?:only|just) human|(?:human|natural|normal|fair|okay"
        r"|fine) to (?:feel|want|need|mind|miss|grieve|worry|be (?:scared|angry|sad|upset|nervous"
        r"|hurt|afraid|jealous|tired|cross|proud))|good reason to (?:be|feel|worry|doubt|mind)"
        r"|(?:most|lots of|plenty of) (?:people|\w+ers|parents|mums|dads|of us|\w+ people) (?:do"
        r"|would|feel|struggle|find|need)(?: that| it| this| too)?(?= at| too| when| sometimes| in"
        r"|$| [.,])|feel (?:that|this|it) when they",
        ), 0.65, unless=Spoken(
        r"(?:do|did|am|was|would|could|should) i",
        "i am (?:not|only|just)|feel free", "you get to (?:the|work|school|take out)",
        r"get over|so what|stop|just get|less fuss|but",
        r"justified (?:in )?(?:text|left|right)", r"\?$",
        r"happy too|glad too",
        r"(?:he|she|they|the \w+) (?:are|is|was|were) (?:only |just )?human")),
)  # fmt: skip

ANYONE = ("rule:anyone would", "rule:would do that to anyone")
"""Said of one's own deed, these plead rather than grant."""
