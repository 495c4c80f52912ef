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
        r"i am not the (?:one|only one)|not just me|i am not your|i am not a mind reader", ), 0.75,
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
        r"says you|says the (?:one|man|woman|person)|since when (?:do|did|are) (?:you|i)",
        r"(?:if|because) you (?:had not|would not|did not|were not|never|always|kept|keep)",
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
        r"|explained)", r"i (?:told|asked) you (?:already|twice|three|about|last|on|yesterday)",
        r"i do (?:listen|help|care|try|clean|cook|my|so)|i am listening|i (?:work|worked) (?:\w+ "
        r"){1,4}hours|i (?:emptied|cleaned|hoovered|washed|cooked|paid|tidied|fixed|walked|fed) "
        r"(?:\w+ ){1,5}(?:this morning|yesterday|last night|today|last week|on \w+day)|i did "
        r"(?:tell|call|text|ask|say|try|ring|warn|help|clean|do|wash|message|mention)",
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
        r"|check|help|say|listen|pay|care|love|cook|lock|feed|warn|invite|mention|message)(?:,| "
        r"\w+)?", r"i (?:call|ring|text|visit|pay|cook|work|drive|clean|come|help|pick) (?:\w+ "
        r"){0,4}(?:every|all|each|more than|twice)",
        r"what more do you want|what else (?:do you want|a person can|can i|am i)|ask anyone"
        r"|check your|check the|take it up with|i was (?:perfectly|always|nothing but|outside"
        r"|there|home|here) (?:\w+ )?(?:polite|nice|fine|civil|fair|the whole|at|on time|all)|i "
        r"have been (?:a good|a great|nothing but|there for|more than|helping|carrying)|not on me"
        r"|on purpose$|i only (?:\w+ ){1,5}because (?:you|nobody|he|she|they)|i replied|i "
        r"(?:weighed|asked one)", ), 0.65, unless=Spoken("i did not mean to (?:hurt|upset|scare)",
        r"i do (?:love|listen) (?:to|you)", "i am sorry|sorry|forgive|my fault|that was wrong",
        "did it on purpose")),
    Saying("hits back", _DEF, Spoken(
        r"on purpose , did i|(?:excuse me|hang on|hold on|wait|whoa) , (?:i|you|that|who|what)",
        r"oh? ?here we go|not this again|are you (?:serious|having a laugh)|give me a break"
        r"|leave me alone|get off my (?:back|case)|back off|stop (?:nagging|going on|attacking"
        r"|having)",
        r"you are (?:overreacting|imagining|making (?:it|that|this|things) up|being (?:unfair"
        r"|paranoid)|reading (?:too|into)|just looking for|so unfair)",
        r"i (?:do not|am not going to|will not) (?:have to|need to) (?:explain|justify|listen"
        r"|take|apologise|answer)",
        r"in my defen[cs]e|for the record|to be fair , i|i am only human|i was only|i only (?:did"
        r"|said|asked|went|took|meant|wanted|pushed|looked|had)",
        r"what (?:was|am) i (?:supposed|meant) to|what do you (?:want|expect) (?:from )?me|what "
        r"do you want me to (?:do|say)",
        r"(?:you|that) (?:do not|does not) (?:get to|know what)|how was i (?:supposed|meant)"
        r"|nobody told me|no one told me|i had (?:no|every) (?:choice|right|reason)",
        r"no i (?:did not|do not|am not|was not|have not)|yes i (?:did|do|have|was|am)|i (?:did"
        r"|do|am|was) not ! ", ), 0.6, unless=Spoken(
        "want me to (?:come|bring|pick|call|ring|help)")),
)  # fmt: skip

AFTER_COMPLAINT = (
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
        r"everyone (?:does|was|else)|he started|she started|they started|it was (?:him|her|them"
        r"|the)", ), 0.6),
)  # fmt: skip

OWNS = Spoken(
        r"sorry|apologi\w+|my (?:fault|bad|mistake|doing)|on me|forgive|i should|i was wrong|you "
        r"are right|you were right|right enough|fair|i know|i hear|from now|next time"
        r"|i will|i forgot|forgot|i did not (?:realise|think|see|notice|know|hear)|i thought|i "
        r"panicked|i froze|fell asleep|so (?:you|it|that)|sounds|you (?:felt|feel|sound|wanted"
        r"|needed|must)|that (?:left|made|must)"
        r"|no wonder|of course|understand|makes sense|tell me|what (?:would|can|could|do you|was)"
        r"|can i|could i|shall i|let me|would you|how (?:can|could|was|did|are)|promise|i have "
        r"(?:started|set|booked|stopped)|again|ashamed|regret|owe you"
        r"|scared|afraid|embarrassed|nervous|panick\w+|slipped|died|signal|silent|asleep|in my "
        r"(?:coat|bag|head)|halfway|the reason|that is why|\?",
)  # fmt: skip
"""Words that own, ask, grant or explain: after these an answer is not taken for defending."""
UNOWNED = (
    Saying("stands firm", _DEF, Spoken(
        r"^(?:well |but |no |now |and |, |! |. )*(?:i (?!am (?:here|listening|not going to|fine)"
        r"|couldn|could not|only looked|left|sat|love|miss|feel|need|hear|see|can see|wish)\w+"
        r"|it was|it is|that (?:is|was) (?!my)|we (?:needed|had|did|were|are|never)|you (?!think"
        r"|want|feel|felt)|not \w+ing|somebody|someone had)", ), 0.55),
)  # fmt: skip
