"""The ways of turning a complaint about oneself away.

Some can hardly mean anything else; some only defend right after a complaint.
"""

from __future__ import annotations

from game.words.reading import Signal
from game.words.sayings import Saying, Spoken

_DEF = Signal.DEFENDING

ALWAYS = (
    Saying("not what I said", _DEF, Spoken(
        r"(?:that|it) is not (?:even |at all |exactly )?(?:what|how) (?:i (?:said|meant|did|was"
        r"|asked)|it (?:was|happened|went))",
        r"i (?:never|did not) (?:ever |even )?sa(?:y|id) (?:that|it|you|any|anything|i)",
        r"i (?:never|did not) (?:even |ever )?(?:do|did|touch(?:ed)?|promised?|agreed?|lied?"
        r"|laugh(?:ed)?|shout(?:ed)?|flirt\w*|call(?:ed)? you|ask(?:ed)? you to) (?:that|it|any"
        r"|anything|nothing|to|at|you|about)",
        r"(?:that|this|it) is (?:not|so not|just not) (?:true|fair|right on me)|(?:that|it) is "
        r"so unfair|that is unfair|(?:that|it) is a lie|rubbish , i|(?:that is|it is) not true$"
        r"|villain|exaggerating , it|not like i (?:did|meant|was|wanted|do)",
        r"(?:that|it) is not (?:even |exactly |what )*(?:what happened|\w+ing you)|(?:that|it) "
        r"was not (?:my|what|how|me)(?! (?:best|finest|kindest))|mak(?:e|ing) it sound (?:like"
        r"|as)|twist(?:ing)? my words|put(?:ting)? words in my mouth",
        r"you (?:misheard|misunderstood|are misremembering|are remembering it wrong|got that "
        r"wrong)", ), 0.8, unless=Spoken("not true that you",
        "it is not fair (?:that you|on you)", "not fair (?:on|to) you", "what they did")),
    Saying("it was not me", _DEF, Spoken(
        r"(?:is|was) not my (?:fault|problem|idea|job|mess|turn|responsibility)",
        r"how is (?:that|it|this) my (?:fault|problem)", r"(?:it|that) was not me",
        r"do not (?:you )?(?:blame|put (?:this|that|it|all this)|pin|start|lecture|look at|talk "
        r"to|have a go|go blaming|shout at|come at) ?(?:on )?(?:me)?(?: like that)?(?= |$)",
        r"(?:so |now )+(?:it is|is it) (?:all |always )?my fault|(?:it is|is it) (?:all|always) "
        r"my fault|why is it always (?:me|my)"
        r"|i (?:always )?get the blame|of course it is (?:always )?me|i am (?:always )?the bad "
        r"(?:guy|one)",
        r"i (?:did|have done) nothing(?: wrong)?|i did not do anything(?: wrong)?|i have not "
        r"done anything|what (?:have|did) i (?:do|done)(?: wrong| now)?|not guilty",
        r"i am not the (?:one|only one)|not just me|i am not your|i am not a mind"
        r" reader", ), 0.75,
        unless=Spoken("look at me and", "if it is my fault")),
    Saying("and what about you", _DEF, Spoken(
        r"(?:and |but )what about you|what about (?:when you|your|the time you|all the times)",
        r"look who is talking|when did i ever|(?:he|she|they) (?:was|were|is) (?:rude|mean"
        r"|horrible|worse|nasty|late|shouting|there) (?:first|too)|you never said|you did not "
        r"(?:say|tell me|ask)|like you(?: are| have) (?:never|so)|you are (?:one|a fine one) to "
        r"talk|you can talk|that is rich|pot kettle|rich coming from",
        r"(?:and|but|well|like|as if) you (?:are|have) (?:never|always|not exactly|perfect|so "
        r"perfect"
        r"|any better|no better)",
        r"(?:you|and you|so) (?:do|did) (?:it|the same|that) (?:too|all the time|yourself|as well"
        r"|last|to me)",
        r"you are not (?:exactly |so )?(?:perfect|innocent|an angel|much better|any better)",
        r"you (?:started|did) it (?:first)?|you started",
        r"^says you|says the (?:one|man|woman|person)|since when (?:do|did|are) (?:you|i)",
        r"because you (?:had not|would not|did not|were not|never|always|kept|keep)",
        "and when did you last", "when was the last time you", ), 0.65, unless=Spoken(
        r"if you (?:had|would)? ?not (?:mind|want|like|need|feel|been)",
        "what about you (?:guys)?,? (?:how|are)", "because you never know",
        r"(?:love|miss|glad|happy|proud|thank|thanks)")),
    Saying("my own merits", _DEF, Spoken(
        r"i (?:do|did|have done|work|have worked) (?:literally )?(?:everything|all the|all of the"
        r"|most of|more than|plenty|nothing but|enough|my (?:share|best|bit)|so much)",
        r"i (?:am|was) (?:doing|trying|only trying|just trying) (?:my best|to help|everything"
        r"|hard)",
        "who do you think (?:does|pays|cooks|cleans|did|paid|drove|was it|takes|picked) ",
        "after (?:all|everything) i",
        r"i (?:already|have already|literally just|just) (?:said|told you|apologised|did"
        r"|explained)", r"i (?:told|asked) you (?:already|twice|last|on|yesterday)",
        r"i do (?:listen|help|care|try|clean|cook|my|so)|i (?:work|worked) (?:\w+ "
        r"){1,4}hours|i (?:emptied|cleaned|hoovered|washed|cooked|paid|tidied|fixed|walked|fed) "
        r"(?:\w+ ){1,5}(?:this morning|yesterday|last night|today|last week|on \w+day)|i did "
        r"(?:tell|call|text|ask|say(?! (?:that|it|so)(?: ,|$))|try|ring|warn|help|clean|do|wash"
        r"|message|mention)",
        r"i was (?:busy|working|tired|asleep|joking|in a meeting|going to|about to|about|on my "
        r"way)(?: \w+)? (?:, )?(?:okay|alright|all right)", ), 0.6, unless=Spoken(
        r"i just told (?:him|her|them)", r"who (?:did|takes|cooks|was it) \w+ \?")),
    Saying("not what you call it", _DEF, Spoken(
        r"i (?:am|was|have) not (?:being )?(?:\w+ )?(?:defensive|jealous|angry|cold|rude|lazy"
        r"|nagging|shouting|ignoring|lying|avoiding|mean|selfish|controlling|criticising"
        r"|attacking|flirting|dramatic|difficult|blaming|accusing|moody|sulking|late|drunk|mad"
        r"|ghosting|cheating|hiding|being)(?: \w+)? ?[.,]? (?:i|it|just|okay)",
        r"i did not (?:ignore|forget|lie|leave|shout|flirt|break|touch|take|mean (?:it|that)"
        r"|start|do|eat|steal|hide|ruin|sneak|promise|agree|say|abandon|exclude|snap|yell)(?:d)? "
        r"(?:\w+ ){0,4}(?:, i|. i|, you|you|it|a |any|that)",
        r"i (?:did|do) (?:send|call|ring|text|tell|ask|reply|answer|try|clean|wash|wait|come"
        r"|check|help|say(?! (?:that|it|so)(?: ,|$))|listen|pay|care|love|cook|lock|feed|warn"
        r"|invite|mention|message)(?:,| "
        r"\w+)?", r"i (?:call|ring|text|visit|pay|cook|work|drive|clean|come|help|pick) (?:\w+ "
        r"){0,4}(?:every|all|each|more than|twice)",
        r"what more do you want|what else (?:do you want|a person can|can i|am i)|check your"
        r" (?:phone|messages|inbox|texts|mail|calendar|post)|take it up with|i was"
        r" (?:perfectly|always|nothing but|outside"
        r"|there|home|here) (?:\w+ )?(?:polite|nice|fine|civil|fair|the whole|at|on time|all)|i "
        r"have been (?:a good|a great|nothing but|there for|more than|helping|carrying)|not on me"
        r"|(?:did not|was not|never) (?:\w+ ){1,3}on purpose$|i only (?:\w+ ){1,5}because (?:you"
        r"|nobody|he|she|they)|i replied|i "
        r"(?:weighed|asked one)", ), 0.65, unless=Spoken("i did not mean to (?:hurt|upset|scare)",
        r"i do (?:love|listen) (?:to|you)", "i am sorry|sorry|forgive|my fault|that was wrong",
        "did it on purpose")),
    Saying("hits back", _DEF, Spoken(
        r"(?:works?|goes|cuts?) both ways|takes two(?: to|$)|two way street|(?:rich|cute|funny)"
        r" coming from",
        r"you (?:were|are) (?:not|hardly) (?:exactly )?(?:an angel|perfect|innocent|a saint"
        r"|blameless)",
        r"on purpose , did i|(?:hang on|hold on|wait|whoa) , (?:i|you|that|who|what)",
        r"oh? ?here we go|not this again|are you (?:serious|having a laugh)|give me a break"
        r"|leave me alone|get off my (?:back|case)|back off|stop (?:nagging|going on|attacking"
        r"|having)",
        r"you are (?:overreacting|imagining|making (?:it|that|this|things) up|being (?:unfair"
        r"|paranoid)|reading (?:too|into)|just looking for|so unfair)",
        r"i (?:do not|am not going to|will not) (?:have to|need to) (?:explain|justify|listen"
        r"|take|apologise|answer)",
        r"in my defen[cs]e|for the record|to be fair , i|i am only human|i was only",
        r"what (?:was|am) i (?:supposed|meant) to|what do you (?:want|expect) (?:from )?me|what "
        r"do you want me to (?:do|say)",
        r"(?:you|that) (?:do not|does not) (?:get to|know what)|how was i (?:supposed|meant)"
        r"|nobody told me|no one told me|i had (?:no|every) (?:choice|reason)",
        r"no i (?:did not|do not|am not|was not|have not)|^yes i (?:did|do|have|was)|i (?:did"
        r"|do|am|was) not ! ", ), 0.6, unless=Spoken(
        "want me to (?:come|bring|pick|call|ring|help)")),
)  # fmt: skip

AFTER_COMPLAINT = (
    Saying("answers with a question back", _DEF, Spoken(
        r"(?:me \? |and )?who (?:(?:do|did) you think )?(?:even )?(?:did|does|threw|paid|made"
        r"|took|drove|bought|cooks?|cleans?"
        r"|pays|packed|put|started|\w+ed) (?:the|all|your|it|everything|dinner|for|this|that|up"
        r"|out|last)",
        r"^(?:well )?and (?:how|what|who|where|when) (?:\w+ ){1,3}your? (?:\w+ )*\?|^(?:what ,"
        r" )?me \?|^and i (?:have|am|do|did) not \?|have you (?:seen|any idea|tried"
        r"|ever|looked)",
        r"i (?:\w+ ){1,9}, (?:did|have|do|was|am|had|can|could) (?:not )?i \?",
        r"(?:you|it|they|she|he) (?:\w+ ){1,9}, (?:did|have|do|were|are|was|is|had) (?:not"
        r" )?(?:you|it|they|she|he)(?: not)? \?",
        r"(?:then )?why (?:did|do|would|am|was) i (?:\w+ ){1,8}\?|is that a crime|am i not"
        r" allowed|is not that what"
        r"|are you telling me|what (?:about|was) (?:you|yours)|says who|since when|if you must"
        r" know", ), 0.65, unless=
        Spoken(r"how (?:can|could|do) i|what (?:can|could|do) i|did i (?:hurt|upset)|would you"
        r"|can i")),
    Saying("sets it right", _DEF, Spoken(
        r"(?:what|all) i (?:said|meant|did|asked|wanted) (?:was|is)|i said i would (?:see|try"
        r"|look|think|ask)"
        r"|^(?:i )?(?:did|do|was|am|have) (?:so|too|not|no such(?: thing)?)(?: !)?$|^(?:i"
        r" )?(?:do|did) no such",
        r"(?:is|was|were|are) not (?:even )?(?:mine|late|shouting|lying|yelling|drunk)|^(?:well "
        r"|but )?(?:that|it) (?:was|is) not \w+ing"
        r"|(?:was|were) (?:\w+ ){1,4}(?:before|when) i (?:\w+ )?(?:touched|left|got|came|arrived"
        r"|started|saw|went)",
        r"(?:was|were|had) already (?!in)|already (?:knew|awake|broken|gone)|i have \w+ (?:\w+"
        r" ){0,4}(?:twice|times)$|^then (?:stop|do not|maybe|try)|(?:some|any)one has to|i only"
        r" (?:did|said|asked|went|took|meant|wanted|pushed|looked)|of course i (?:do|did"
        r"|care|love|listen|am|was|have|would)|there is no (?:rule|law|sign"
        r"|name)|i can not (?:\w+ ){1,2}(?:everything|everyone)|^(?:he|she|they) (?:is|are|was"
        r"|were) (?:too|just|being) \w+", r"(?:was|were) (?:on time|cc \w+|invited|told|asked"
        r"|there|right here|fine)|i am"
        r" listening|^not \w+ing \?|by"
        r" the (?:\w+ ){1,2}i was",
        r"i (?:would|might|could) (?:not )?(?:have )?(?:\w+ ){0,6}(?:if|when|only) (?:you"
        r"|somebody|anyone|someone|there)",
        r"i (?:\w+ ){0,2}it when (?:you|there|they)|^ask (?!me|him if|her if)\w+|, ask \w+$"
        r"|(?:he|she|they) will tell you"
        r"|by (?:one|two|three|four|five|six|ten|\w+) (?:minutes?|days?|hours?)(?: !)?$|so did"
        r" (?:every|you|the|all)"
        r"|(?:does|do|did) not (?:even )?count|your name on it|to (?:protect|spare|save) you|for"
        r" your (?:own )?(?:sake|good)"
        r"|can not (?:do everything|be everywhere|control)|i had no choice|i (?:put in|did|used)"
        r" what i was"
        r"|only the messenger|no (?:living )?(?:person|one|man) could|i have got (?:eyes|long"
        r"|two|a job)"
        r"|nobody (?:has |is |'s )?(?:ever |even )?(?:said|told|asked|showed|shown|mentioned"
        r"|gave|warned)"
        r"|(?:hardly|not) my doing"
        r"|blame the|(?:he|she|they) (?:kissed|hit|pushed|started|came (?:on|up|over) to) (?:me"
        r"|it|first)", ), 0.65),
    Saying("denies it", _DEF, Spoken(
        r"^(?:well |but |no |hey |wait |look |come on |what |, |! |\? |and |honestly )*i (?:did "
        r"not|do not|never|am not|was not|have not|had not|would never|would not) (?!mean|want "
        r"to hurt|know (?:how|what to|you|it)"
        r"|think|realise|see|notice|listen|hear|tell|remember|blame|handle|even ask|have|feel"
        r"|deserve|trust|like|stop|get|call|pick)",
        r"^(?:well |but |hey |look |actually |yes |no |and |, )*i (?:do|did|have|always|was|am) "
        r"(?!not|a |so |the |it |that|this|sorry|wrong|late|out of|going|ashamed|being|no "
        r"|forgot)(?:\w+ ){0,6}(?:every|all|always|already|twice|just|only|okay|you know|actually"
        r"|too|right)",
        r"(?:was|were|am|are) (?:only|just) (?:\w+ing|being|a|an|trying|late|one|five|ten|two)",
        r"it was (?:only|just) (?:once|one|five|ten|two|a)",
        r"that is not (?:what|how|me|it|fair|true|right)|rubbish|nonsense|bollocks|bullshit|as if"
        r"|hardly|not really fair|come off it|whatever",
        r"you (?:could|should|might) have|you never|you always|you did not|you said|you told me",
        r"everyone (?:does|was|else)|he started|she started|they started|it was (?:him|her(?!"
        r" fault)|them)", ), 0.6),
)  # fmt: skip

OWNS = Spoken(
        r"sorry|apologi\w+|my (?:fault|bad|mistake|doing)|on me|forgive|i should|i was wrong|you "
        r"are right|you were right|right enough|fair|i know|i hear|from now|next time"
        r"|i will|i forgot|forgot|i did not (?:realise|think|see|notice|know|hear)|i thought|i "
        r"worse|cruel|careless|shabby|wretched|rotten|weep|cry|eating|wish|bottled|mixed|meant"
        r" to|broke|gave my|knocked it|without"
        r"|far too|too late|earned|lonely|reason to|every right|entitled|too long|i did and|i"
        r" did ,|i did , and|have (?:found|rung|put|got us|ordered|told her|been down)"
        r"|am going to|one second|frightened|no business|panicked|i froze|fell asleep|so (?:you"
        r"|it"
        r"|that)|sounds|you (?:felt|feel|sound|wanted"
        r"|needed|must)|that (?:left|made|must)"
        r"|no wonder|of course|understand|makes sense|tell me|what (?:would|can|could|do you|was)"
        r"|can i|could i|shall i|let me|would you|how (?:can|could|was|did|are)|promise|i have "
        r"(?:started|set|booked|stopped)|again|ashamed|regret|owe you"
        r"|scared|afraid|embarrassed|nervous|panick\w+|slipped|died|signal|silent|asleep|in my "
        r"(?:coat|bag|head)|halfway|the reason|that is why|\?",
)  # fmt: skip
"""Words that own, ask, grant or explain: after these an answer is not taken for defending."""
_AT_FIRST = r"^(?:well |but |no |now |and |, |! |. |actually |dude |um )*"
UNOWNED = (
    Saying("stands firm", _DEF, Spoken(
        _AT_FIRST + r"i (?:said|told|asked|invited|warned|helped|tried|only|never|replied|showed"
        r"|treated|closed|gave|bought"
        r"|worked|locked|drove|fed"
        r"|cooked|cleaned|emptied|paid|sent|made|rang|called|waited|say|talk|can not be|have"
        r" been (?:skint|busy|working|ill)"
        r"|was (?:being|going to|clarifying|trying|working|helping|joking|asking|talking|just|on"
        r" time|in the next|there)"
        r"|am (?:paying|working|trying|helping|quiet|busy)|had (?:one|two|three|no|every|the)"
        r"|would (?:like to see|have))",
        _AT_FIRST + r"(?:we (?:were|are) (?:only |just )?\w+ing|we (?:needed|never|only)|that"
        r" (?:is|was) not|that is just not|not \w+ing|you (?:were|are|drew"
        r"|asked|wanted|let|made|told|agreed"
        r"|signed|chose|could have) (?!all))", ), 0.55),
)  # fmt: skip
LACKING = (
    Saying("names the deed that was missed", _DEF, Spoken(
        _AT_FIRST + r"(?:i|we) (?!am|was|were|will|would|know|could|can|have|had|did not|do not"
        r"|went|got|saw|left|felt|feel"
        r"|love|miss|hear|see|think|thought|need|want|sat)\w+",
        _AT_FIRST + r"(?:it (?:is|was)|somebody|someone had) (?!lonely|hard|eating)", ), 0.55),
)  # fmt: skip
"""Where something was said never to be done, a deed named is a denial; elsewhere it may be"
        r" owned."""
