"""Finds blame, minimising, defending and one-upping: words that turn away from the other.

Blame has patterns of its own (`game.words.blaming`). The other three look at what was heard, too:
the same "I was busy" defends after a complaint and only tells something after "How was work?".
"""

from __future__ import annotations

from collections.abc import Iterator

from game.words import blaming
from game.words.hearing import Before, before
from game.words.reading import Sign, Signal
from game.words.sayings import Saying, Spoken, even_sign, find_even
from game.words.spelling import Even, evened
from game.words.utterance import Utterance

_MIN, _DEF, _ONE = Signal.MINIMISING, Signal.DEFENDING, Signal.ONE_UP

MINIMISING = (
    Saying("at least", _MIN, Spoken(
        r"at least (?:you|it|she|he|they|we|there|nobody|no one|your|the|that|now|one)",
        r"look on the bright side", "count your blessings", "be (?:grateful|thankful|glad) (?:you|it|that|for)",
        r"(?:should|ought to) (?:just )?be (?:grateful|glad|thankful|happy)", "every cloud",
    ), unless=Spoken(r"at least (?:you could|you should|tell|let|an? (?:hour|day|week)|one of us"
                     r"|(?:you|we|they) (?:could|should) have)")),
    Saying("not that bad", _MIN, Spoken(
        r"(?:it|that|this|things) (?:is|can|could|was) not (?:be |have been )?(?:all )?(?:that|so|as) (?:bad|hard|big|serious|deep"
        r"|important|terrible|much)", r"(?:is|it is|that is|was) not (?:exactly )?(?:the end of the world|life or death|a big deal"
        r"|a (?:huge |massive )?deal|rocket science|a (?:tragedy|crisis|disaster))",
        r"(?:no|hardly a|what is the) big deal", r"(?:storm in|mountain out|nothing to (?:cry|get|be|worry|make|fuss)"
        r"|hardly (?:worth|the end|a (?:crisis|tragedy))|not worth (?:crying|getting|the tears|worrying))",
        r"(?:it )?could (?:be|have been) (?:a lot |much |far |so much )?worse", r"(?:nobody|no one) (?:has )?died",
        r"worse things (?:happen|have happened)", "happens to (?:everyone|all of us|the best)", "everyone (?:gets|has|feels|goes through)",
        r"big deal", "first world problems?", "making a (?:fuss|scene|drama|meal|big)", r"mak(?:e|ing) such a (?:fuss|thing|drama)",
        "overreacting", "over reacting", "blow(?:ing|n)? (?:it|this|things) (?:all |up )*out of", "get so worked up", r"(?:is|it was|that was|are|am) (?:not )?(?:nothing|weeks ago|months ago|years ago|ages ago|the easy (?:bit|part)|no special|nothing special)", r"it is not like (?:any|he|she|they|it|you|some)", r"you are not (?:the (?:first|only)|special)", r"everyone is the same", r"we are all (?:tired|busy|stressed|in the same|struggling|skint|broke)", "nobody is going to die", r"part of the (?:job|deal|fun|process)", "water off a duck", r"(?:he|she) (?:shouts|is like that|does that) (?:at|with|to) everyone", r"(?:they|he|she|it|you) only (?:took|lost|broke|missed|said|did|cost|hit|\w+ed)", r"be (?:thankful|grateful|glad)", r"you should see what", r"turned out (?:fine|okay|all right)", r"so (?:sensitive|dramatic|emotional|touchy) about", r"you will be (?:fine|okay|grand|right as rain) [.!]?$", r"stop making", r"time to (?:move on|let go|get over)", r"^(?:over|about|because of|for) (?:an?|one|some|that|this|him|her|\w+)(?: \w+)? \?", r"never did (?:you|me|him|her|us|anyone) (?:any )?harm",
        r"all (?:this|that) (?:fuss|drama)", "what is the (?:fuss|drama)", "such a drama",
    ), unless=Spoken(r"for me|once you|what happened|we have it|i have it|i had it|how was", r"rest of the|(?:am|are) not (?:overreacting|making)", "i (?:was|am|overreact)", "i am fine", "my own", "not saying")),
    Saying("it is only", _MIN, Spoken(
        r"(?:it|that|he|she|they) (?:is|was|are|were) (?:only|just) (?:a|an|one|some|the|words|money|bricks|hair|work|school|things|stuff|hormones"
        r"|your (?:hormones|imagination|age)|being|teasing|for a|\d+)(?: \w+)?", "all in your head",
    ), 0.6, unless=Spoken(r"just (?:a (?:thought|suggestion|minute|sec|second|moment|joke|laugh|lot|mess)|the (?:same|way|right))",
                          "joking", "not (?:just|only)", "banter", "you know how", "i would have", "i am (?:fine|okay|all right|good)", "me too")),
    Saying("calm down", _MIN, Spoken(
        r"calm (?:down|yourself)", r"(?<!just )(?<!and )chill(?: out)?(?= [.,!]|$)", "relax (?=[.,!])|relax$", "lighten up", "cheer up", "chin up",
        r"get over (?:it|him|her|this|that|them)", r"(?:get|be|got) over it", r"(?:you will|will) (?:soon )?(?:get over|live|survive|forget|be over)",
        r"(?:just |try to |you (?:should|need to|have to) )(?:just )?(?:move on|forget (?:about )?it|let it go|snap out|put it behind|shake it off)",
        r"^(?:just )?(?:move on|forget about it|let it go|snap out of it|shake it off|suck it up|man up|toughen up)", "suck it up", "toughen up",
        "man up", "snap out of it", r"(?:do not|stop|why are you|quit|you are|enough of) (?:being |be )?(?:so |such |a |too )*(?:silly|dramatic|soft|sensitive"
        r"|daft|drama|drama queen|a baby|baby|crying|whining|moaning|moping|fussing|wallowing|sulking|overthinking|hysterical|ridiculous about it|upset over)",
        r"(?:do not|stop) (?:cry|worry(?:ing)? so|overthink\w*|dwell\w*|get (?:so )?(?:upset|worked)|make a|moan\w*|fuss\w*|whinge\w*|exaggerat\w*)",
        r"pull yourself together", "pull your socks up", "stiff upper lip", "get a grip", r"no (?:point|use) (?:crying|in crying|moping|worrying|getting)",
        r"you (?:will|are going to) (?:laugh|look back)", "in a (?:week|month|year) you (?:will|are)", "big (?:girl|boy)s do not", "boys do not cry",
        "time heals", r"there (?:will|are|is) (?:always |plenty |be )*(?:other|another|more|plenty)(?: of)? (?:\w+ )?(?:jobs?|fish|boys|girls|men|women|times?|chances?|flats|houses|ones?|dogs?|cats?|years?|exams?|matches)", r"you will find (?:someone|another|a better|a new|something)", r"think positive|stay positive|be positive|good vibes|positive thoughts|just smile|keep busy and|look at the positives",
        r"(?:do not|stop) be(?:ing)? (?:such )?a? ?(?:wimp|wuss|baby|softie|big baby|drama queen|misery|moaner|worrier|crybaby|child|pessimist|snowflake)", r"i have (?:seen|had|known) worse|what is the problem|what are you (?:crying|moaning|worrying|fussing|complaining) (?:for|about)|(?:look|feel|seem) better in the morning|sleep it off|walk it off|rub some|have a (?:nap|tea) and",
        r"you (?:only|hardly|barely) (?:knew|saw|met|dated|had|worked|went out)|you (?:always|just) (?:worry|fret|overthink|exaggerate|make a|get (?:so )?worked)|you (?:think|worry) about nothing|worry(?:ing)? (?:about|over) nothing|(?:much ado|fuss) about nothing|(?:upset|angry|worked up|crying|cry|stressed|cross) (?:over|about) (?:nothing|that|something so|such a|a (?:little|silly|stupid|cat|dog|text|phone|job|boy|film))",
        r"you will (?:meet|find|get) (?:someone|somebody|another|a better|better|over|used|one|a new)|(?:just |you should just |just try to )(?:ignore|forget|laugh|brush|shrug|not think|try not to think)(?: about)? (?:it|them|him|her|at it|that|off)|put (?:it|that|him|her|them) (?:out of|behind)|at the end of the day|worth (?:crying|getting|all this|the tears|being|losing)|(?:should be|get|got to get|be|will get|are) used to it|(?:nothing|no need|no reason) to (?:be|get|cry|feel|fret|panic|stress|make|fear) ?(?:so |all )?(?:anxious|upset|scared|worried|angry|sad|nervous|stressed|ashamed|a fuss|about)?|(?:everyone|everybody) (?:gets|has|feels|worries|goes) |it will (?:soon )?(?:pass|blow over|all (?:come out|blow|be forgotten))|(?:will not|do not) (?:even )?(?:matter|remember) (?:it |this |that )?(?:in|by|next|tomorrow)|(?:in|give it) (?:a|ten|five|two) (?:years?|weeks?|days?|months?)(?: \w+)? (?:time )?,? (?:you|no one|nobody|it)|everyone (?:else )?(?:manages|copes|does it|feels like that|fails|loses|gets dumped|survives)|(?:thousands|millions|loads|hundreds) of (?:people|women|men) (?:do|have|go|manage|cope|are)|they do (?:hundreds|thousands|it all)|it is routine|(?:women|people|mothers|men) have (?:been|done) (?:\w+ ){1,4}(?:for|since)|what did you (?:expect|think would)|you knew what you|it is not (?:like|as if) (?:you|he|she|they|it|any)|you chose|you signed up", "plenty more fish", "happens for a reason", "onwards and upwards", "what does not kill", "too (?:sensitive|emotional|soft)",
        "is that all", "you think too much", "you worry too much", r"so what(?= [.,!?]|$)",
    ), unless=Spoken(r"i (?:need|should|am going|have) to", "i will", r"help(?:s|ed)? (?:me|you)", "let me", r"tell(?:ing)? (?:me|you) to",
                     r"(?:i|me|he|she|they) (?:told|said|keep|kept|says)", "do not have to", "i can not", "you (?:are|were) not", "i am not")),
    Saying("others have it worse", _MIN, Spoken(
        r"(?:other|some|plenty of|lots of) (?:people|kids|families|folk|women|men|mums|girls|lads)? ?(?:\w+ )?(?:have|has|had|would|get|are|do not|can not|with)"
        r" (?:\w+ )?(?:got )?(?:it )?(?:\w+ )?(?:worse|real problems|nothing|no|kill|love|off|starving)",
        r"(?:others|people|someone|they|there are (?:people|kids|children)|kids|children) (?:\w+ ){0,4}(?:worse(?: off)?|starving|real problems|no (?:home|food|job|house))",
        r"(?:have|has|had|got) it (?:so |much |far |a lot |way )*(?:worse|harder|easy|lucky)", r"worse off", r"(?:there is|there are|think of the) (?:children|kids|people|folk)", r"(?:he|she|they|your \w+|my \w+|mrs \w+|mr \w+|\w+) (?:\w+ ){0,4}(?:had it|has it|had) (?:twice|ten times|three times|far|much|way) (?:as|so|worse|harder)", r"(?:been|is|was) out of work since", "you (?:do not know|have no idea) (?:how lucky|you are born)",
        r"(?:you are|think yourself|count yourself) (?:so )?lucky", "think of (?:those|the people|people|them)", "real problems", "we all (?:have|get|had|feel|go through)",
        "join the (?:club|queue)", "that is (?:just |only )?(?:life|work|marriage|kids|how it goes|the way it goes)", "welcome to (?:my world|the club|adult|real|parenthood|motherhood)",
        "it is what it is", "such is life", "we have all been there", "it is (?:just |only )?a phase",
    ), 0.75, unless=Spoken(r"not (?:a )?(?:lucky|competition)", "i am", "me neither", "i said", "i have it|i had it|i know i", "how lucky i")),
)  # fmt: skip

_DEFENDING_ALWAYS = (
    Saying("not what I said", _DEF, Spoken(
        r"(?:that|it) is not (?:even |at all |exactly )?(?:what|how) (?:i (?:said|meant|did|was|asked)|it (?:was|happened|went))", r"i (?:never|did not) (?:ever |even )?sa(?:y|id) (?:that|it|you|any|anything|i)",
        r"i (?:never|did not) (?:even |ever )?(?:do|did|touch(?:ed)?|promised?|agreed?|lied?|laugh(?:ed)?|shout(?:ed)?|flirt\w*|call(?:ed)? you|ask(?:ed)? you to) (?:that|it|any|anything|nothing|to|at|you|about)",
        r"(?:that|this|it) is (?:not|so not|just not) (?:true|fair|right on me)|(?:that|it) is so unfair|that is unfair|(?:that|it) is a lie|rubbish , i|(?:that is|it is) not true [.!,]?$|villain|exaggerating , it|not like i (?:did|meant|was|wanted|do)",
        r"(?:that|it) is not (?:even |exactly |what )*(?:what happened|\w+ing you)|(?:that|it) was not (?:my|what|how|me)(?! (?:best|finest|kindest))|mak(?:e|ing) it sound (?:like|as)|twist(?:ing)? my words|put(?:ting)? words in my mouth", r"you (?:misheard|misunderstood|are misremembering|are remembering it wrong|got that wrong)",
    ), 0.8, unless=Spoken("not true that you", "it is not fair (?:that you|on you)", "not fair (?:on|to) you", "what they did")),
    Saying("it was not me", _DEF, Spoken(
        r"(?:is|was) not my (?:fault|problem|idea|job|mess|turn|responsibility)", r"how is (?:that|it|this) my (?:fault|problem)", r"(?:it|that) was not me",
        r"do not (?:you )?(?:blame|put (?:this|that|it|all this)|pin|start|lecture|look at|talk to|have a go|go blaming|shout at|come at) ?(?:on )?(?:me)?(?: like that)?(?= |$)",
        r"(?:so )?(?:now )?(?:it is|is it) (?:all |always )?my fault|why is it always (?:me|my)|i (?:always )?get the blame|of course it is (?:always )?me|i am (?:always )?the bad (?:guy|one)",
        r"i (?:did|have done) nothing(?: wrong)?|i did not do anything(?: wrong)?|i have not done anything|what (?:have|did) i (?:do|done)(?: wrong| now)?|not guilty",
        r"i am not the (?:one|only one)|not just me|i am not your|i am not a mind reader",
    ), 0.75, unless=Spoken("look at me and", "if it is my fault")),
    Saying("and what about you", _DEF, Spoken(
        r"(?:and |but )what about you|what about (?:when you|your|the time you|all the times)", r"look who is talking|when did i ever|(?:he|she|they) (?:was|were|is) (?:rude|mean|horrible|worse|nasty|late|shouting|there) (?:first|too)|you never said|you did not (?:say|tell me|ask)|like you(?: are| have) (?:never|so)|you are (?:one|a fine one) to talk|you can talk|that is rich|pot kettle|rich coming from",
        r"(?:and|but|well|like|as if) you (?:are|have) (?:never|always|not|perfect|so perfect|any better|no better)", r"(?:you|and you|so) (?:do|did) (?:it|the same|that) (?:too|all the time|yourself|as well|last|to me)",
        r"you are not (?:exactly |so )?(?:perfect|innocent|an angel|much better|any better)", r"you (?:started|did) it (?:first)?|you started", r"says you|says the (?:one|man|woman|person)|since when (?:do|did|are) (?:you|i)",
        r"(?:if|because) you (?:had not|would not|did not|were not|never|always|kept|keep|had|would)", "and when did you last", "when was the last time you",
    ), 0.65, unless=Spoken(r"if you (?:had|would)? ?not (?:mind|want|like|need|feel|been)", "what about you (?:guys)?,? (?:how|are)", "because you never know",
                           r"(?:love|miss|glad|happy|proud|thank|thanks)")),
    Saying("my own merits", _DEF, Spoken(
        r"i (?:do|did|have done|work|have worked) (?:literally )?(?:everything|all the|all of the|most of|more than|plenty|nothing but|enough|my (?:share|best|bit)|so much)",
        r"i (?:am|was) (?:doing|trying|only trying|just trying) (?:my best|to help|everything|hard)", "who (?:do you think )?(?:does|pays|cooks|cleans|did|paid|drove|was it|takes|picked) ", "after (?:all|everything) i",
        r"i (?:already|have already|literally just|just) (?:said|told you|apologised|did|explained)", r"i (?:told|asked) you (?:already|twice|three|about|last|on|yesterday)",
        r"i do (?:listen|help|care|try|clean|cook|my|so)|i am listening|i (?:work|worked) (?:\w+ ){1,4}hours|i (?:emptied|cleaned|hoovered|washed|cooked|paid|tidied|fixed|walked|fed) (?:\w+ ){1,5}(?:this morning|yesterday|last night|today|last week|on \w+day)|i did (?:tell|call|text|ask|say|try|ring|warn|help|clean|do|wash|message|mention)",
        r"i was (?:busy|working|tired|asleep|joking|in a meeting|going to|about to|about|on my way)(?: \w+)? (?:, )?(?:okay|alright|all right)",
    ), 0.6, unless=Spoken(r"i just told (?:him|her|them)", r"who (?:did|takes|cooks|was it) \w+ \?")),
    Saying("not what you call it", _DEF, Spoken(
        r"i (?:am|was|have) not (?:being )?(?:\w+ )?(?:defensive|jealous|angry|cold|rude|lazy|nagging|shouting|ignoring|lying|avoiding|mean|selfish|controlling|criticising|attacking|flirting|dramatic|difficult|blaming|accusing|moody|sulking|late|drunk|mad|ghosting|cheating|hiding|being)(?: \w+)? ?[.,]? (?:i|it|just|okay)", r"i did not (?:ignore|forget|lie|leave|shout|flirt|break|touch|take|mean (?:it|that)|start|do|eat|steal|hide|ruin|sneak|promise|agree|say|abandon|exclude|snap|yell)(?:d)? (?:\w+ ){0,4}(?:, i|. i|, you|you|it|a |any|that)",
        r"i (?:did|do) (?:send|call|ring|text|tell|ask|reply|answer|try|clean|wash|wait|come|check|help|say|listen|pay|care|love|cook|lock|feed|warn|invite|mention|message)(?:,| \w+)?", r"i (?:call|ring|text|visit|pay|cook|work|drive|clean|come|help|pick) (?:\w+ ){0,4}(?:every|all|each|more than|twice)", r"what more do you want|what else (?:do you want|a person can|can i|am i)|ask anyone|check your|check the|take it up with|i was (?:perfectly|always|nothing but|outside|there|home|here) (?:\w+ )?(?:polite|nice|fine|civil|fair|the whole|at|on time|all)|i have been (?:a good|a great|nothing but|there for|more than|helping|carrying)|not on me|on purpose$|i only (?:\w+ ){1,5}because (?:you|nobody|he|she|they)|i replied|i (?:weighed|asked one)",
    ), 0.65, unless=Spoken("i did not mean to (?:hurt|upset|scare)", r"i do (?:love|listen) (?:to|you)", "i am sorry|sorry|forgive|my fault|that was wrong", "did it on purpose")),
    Saying("hits back", _DEF, Spoken(
        r"on purpose , did i|(?:excuse me|hang on|hold on|wait|whoa) , (?:i|you|that|who|what)", r"oh? ?here we go|not this again|are you (?:serious|having a laugh)|give me a break|leave me alone|get off my (?:back|case)|back off|stop (?:nagging|going on|attacking|having)",
        r"you are (?:overreacting|imagining|making (?:it|that|this|things) up|being (?:unfair|paranoid)|reading (?:too|into)|just looking for|so unfair)", r"i (?:do not|am not going to|will not) (?:have to|need to) (?:explain|justify|listen|take|apologise|answer)",
        r"in my defen[cs]e|for the record|to be fair , i|i am only human|i was only|i only (?:did|said|asked|went|took|meant|wanted|pushed|looked|had)", r"what (?:was|am) i (?:supposed|meant) to|what do you (?:want|expect) (?:from )?me|what do you want me to (?:do|say)",
        r"(?:you|that) (?:do not|does not) (?:get to|know what)|how was i (?:supposed|meant)|nobody told me|no one told me|i had (?:no|every) (?:choice|right|reason)", r"no i (?:did not|do not|am not|was not|have not)|yes i (?:did|do|have|was|am)|i (?:did|do|am|was) not ! ",
    ), 0.6, unless=Spoken("want me to (?:come|bring|pick|call|ring|help)")),
)  # fmt: skip

_DEFENDING_AFTER_COMPLAINT = (
    Saying("denies it", _DEF, Spoken(
        r"^(?:well |but |no |hey |wait |look |come on |what |, |! |\? |and |honestly )*i (?:did not|do not|never|am not|was not|have not|had not|would never|would not) (?!mean|want to hurt|know (?:how|what to|you|it)"
        r"|think|realise|see|notice|listen|hear|tell|remember|blame|handle|even ask|have|feel|deserve|trust|like|stop|get|call|pick)",
        r"^(?:well |but |hey |look |actually |yes |no |and |, )*i (?:do|did|have|always|was|am) (?!not|a |so |the |it |that|this|sorry|wrong|late|out of|going|ashamed|being|no |forgot)(?:\w+ ){0,6}(?:every|all|always|already|twice|just|only|okay|you know|actually|too|right)",
        r"(?:was|were|am|are) (?:only|just) (?:\w+ing|being|a|an|trying|late|one|five|ten|two)", r"it was (?:only|just) (?:once|one|five|ten|two|a)",
        r"that is not (?:what|how|me|it|fair|true|right)|rubbish|nonsense|bollocks|bullshit|as if|hardly|not really fair|come off it|whatever", r"you (?:could|should|might) have|you never|you always|you did not|you said|you told me",
        r"everyone (?:does|was|else)|he started|she started|they started|it was (?:him|her|them|the)",
    ), 0.6),
)  # fmt: skip

_OWNS = Spoken(
    r"(?:sorry|apologi\w+|my (?:fault|bad|mistake|doing)|on me|forgive|i should|i was wrong|you are right|you were right|right enough|fair|i know|i hear|from now|next time"
    r"|i will|i forgot|forgot|i did not (?:realise|think|see|notice|know|hear)|i thought|i panicked|i froze|fell asleep|so (?:you|it|that)|sounds|you (?:felt|feel|sound|wanted|needed|must)|that (?:left|made|must)"
    r"|no wonder|of course|understand|makes sense|tell me|what (?:would|can|could|do you|was)|can i|could i|shall i|let me|would you|how (?:can|could|was|did|are)|promise|i have (?:started|set|booked|stopped)|again|ashamed|regret|owe you"
    r"|scared|afraid|embarrassed|nervous|panick\w+|slipped|died|signal|silent|asleep|in my (?:coat|bag|head)|halfway|the reason|that is why|\?)",
)
"""Words that own, ask, grant or explain: after these an answer is not taken for defending."""
_DEFENDING_UNOWNED = (
    Saying("stands firm", _DEF, Spoken(
        r"^(?:well |but |no |now |and |, |! |. )*(?:i (?!am (?:here|listening|not going to|fine)|couldn|could not|only looked|left|sat|love|miss|feel|need|hear|see|can see|wish)\w+|it was|it is|that (?:is|was) (?!my)|we (?:needed|had|did|were|are|never)|you (?!think|want|feel|felt)|not \w+ing|somebody|someone had)",
    ), 0.55),
)  # fmt: skip

_ONE_UP_ALWAYS = (
    Saying("that's nothing", _ONE, Spoken(
        r"that is nothing", r"(?:you )?think (?:that|you|yours) (?:is|are|have|had) (?:so )?(?:bad|hard|it bad|tired|busy|stressed|rough|sick|cold|awful)", r"(?:you )?think you have it", r"^try (?:having|being|doing|working|living|getting|raising|looking|sleeping|it with|my|\w+ing)",
        r"wait (?:until|till) you (?:hear|have|see|are)", r"(?:mine|my \w+) (?:is|was|are|were) (?:even |way |so much |much |ten times |far |a lot )*(?:worse|harder|longer|bigger)", r"(?:i|we) (?:have |had |have had |have got |got )(?:it )?(?:even |way |much |far |a lot )*(?:worse|harder)",
        r"(?:imagine|guess) how i feel|how do you think i feel|what about me|not as (?:bad|much|tired|hard) as (?:me|i|my|mine)|(?:worse|more|harder|less) than (?:you|yours|that|me|mine|i)", r"when i was your age|in my day|you should (?:see|try|have seen|hear) (?:mine|my|me)|you want to (?:try|swap)",
        r"(?:only )?(?:one|two|three|four|five|six|\d+) (?:hours|days|emails|meetings|times)(?: .{0,12})?\?", "lucky you , i|you are lucky , i|you got (?:five|six|some) hours", r"i would (?:kill|love) (?:for|to (?:only )?have)",
    ), 0.7),
)  # fmt: skip
_ONE_UP_AFTER_TROUBLE = (
    Saying("tells the own instead", _ONE, Spoken(
        r"^(?:\w+ ){0,3}?(?:i|my|mine|we|our|ours) (?:am|are|was|were|have|had|did|do|get|got|lost|never|can not|could not|only|went|slept|started|grew|broke|failed|came|spent|paid|waited|\w+ (?:is|are|was|were|has|have|had|did|got|does))|you should (?:meet|see|try|hear|have)|(?:\w+ )?(?:me|mine) [.!]?$",
        r"(?:i|we) (?:have (?:had|got|been|no|not|only|never)|had|was|were|got|get (?:those|that|it|them)|did|never|used to|lost|did not|could not)|mine|(?:my|our|me) (?:own )?\w+ (?:threw|is|was|has|had|did|got|went|left|never|once)|you (?:are|have) (?:\w+ ){1,3}[?,] (?:i|my|we|mine|try)|do not talk to me about|you do not know (?:what \w+ is|cold|tired|pain|stress|busy|hard|hunger|lonely|\w+ ,)",
    ), 0.55, unless=Spoken(r"(?:sorry|i (?:can|will|could|hear|understand|know|see|would)|let me|must|sounds?|no wonder|of course|makes sense|do you|did you|are you|what|how|would you|if you|you (?:must|should|could|might|feel|felt|deserve|did|do not have)|want me|can i|shall|poor you|love|thinking of|proud|tell me|hope|come over|i am here|had no idea|have no idea|worried about you|your (?:mum|dad|boss|friend|feelings))")),
    Saying("me too, and then my own", _ONE, Spoken(
        r"^(?:well |yes |no |and |, |okay |haha |. |! |hmm |mm |god |i know |totally )*(?:same(?: here)?|me too|me and all|me neither|tell me about it|you and me both|join the club|snap|ditto|you are not the only one|i know the feeling|i hear you|welcome to my world|story of my life)(?= |$)",
        r"(?:i|same thing) (?:had|have|got|have got|went|happened)(?: \w+)? (?:the same|to me|that too|that (?:last|once)|exactly)", r"(?:that is|sounds) (?:just |exactly )?like (?:me|my|mine|when i)|reminds me of (?:when i|my)",
    ), 0.65),
    Saying("measures own against theirs", _ONE, Spoken(
        r"^(?:well |ha |oh |, |! |but |and |girl |pff |please |um )*(?:ours|mine|yours? ,? mine|my \w+ (?:is|was|has|did|got|forgot|left|had)|i (?:got|had|have had|have been|was|did|have not|came|once|used to|only|lost|broke|failed|spent|am on|slept|never|work)|we (?:had|have|would|got|were|lost|only)|only \w+ !|(?:he|she|they|it) (?:\w+ )?(?:shouts?|told|did|does|forgot|left|hates?|said|made|called|cut|rejected|turned|sacked) (?:\w+ )?(?:at )?(?:me|us|mine|my))",
        r"(?:and |do |so )?you think (?:it|that) is (?:\w+|so \w+)(?: down| up| over)? ?(?:here)?", r"i (?:got|had|did|came back to|have got|have had|was up|have been|was out|walked|lost|paid) (?:\w+ ){0,3}(?:twice|double|three times|thirty|forty|fifty|sixty|hundred|six|seven|eight|nine|ten|twelve|weeks?|months|years|days|all|both|worse|nothing|no)", r"in (?:both|my|all my) \w+ ,? (?:me|mine)|way worse|even worse|no sympathy|you want to try",
        r"(?:try|imagine) (?:having|being|doing|living|working|it|my|mine|\w+ing)", r"at least you (?:have|get|got|only|had|can|do|are|did) (?!.{0,60}\?).{0,60}\b(?:i|me|my|mine)",
    ), 0.6, unless=Spoken(r"(?:i (?:am|was) (?:so )?(?:sorry|here|proud|thinking)|i (?:had|have) no idea|i know|i can|sounds|must (?:be|have)|no wonder|you (?:must|can|could|should|need|deserve|did|have (?:every|done|a right)))", "made me think of you", "i was going to")),
    Saying("answers with the own trouble", _ONE, Spoken(
        r"^(?:well |yes |no |and |, |okay |hmm |mm |god |at least you .{0,60}?[,.] |you think .{0,40}? |but )*(?:i|my|mine|we|our) (?!am (?:so )?(?:right|in|sorry|here|with|listening|coming|proud|on my)|know|can |understand|will|would|hear|could|love|get|think|see|do not know|hope|wish|feel for|bet|am glad|imagine|should|made|heart|believe"
        r"|remember|did not know|want|need to hear|brought|had no idea|have got you|have you|felt the same|guess|thought|noticed|reckon|promise)\w+",
    ), 0.55, unless=Spoken(r"(?:you (?!know|think|lot|say)|your|yours)")),
)  # fmt: skip


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the signs found in what was said."""
    heard = before(said)
    evens = tuple(evened(sentence) for sentence in said.sentences)
    found: list[Sign] = []
    for sentence, even in zip(said.sentences, evens, strict=True):
        found += blaming.blame(sentence, even)
        found += find_even(MINIMISING, even)
        found += find_even(_DEFENDING_ALWAYS, even)
        if heard.complaint:
            found += find_even(_DEFENDING_AFTER_COMPLAINT, even)
    found += _standing_firm(evens, heard, found)
    found += _one_up(evens, heard)
    return tuple(found)


def _standing_firm(
    evens: tuple[Even, ...], heard: Before, found: list[Sign]
) -> Iterator[Sign]:
    """Yield defending where a complaint is answered by one's own deeds, and nothing is owned."""
    if not heard.complaint or heard.asks or any(s.signal is _DEF for s in found):
        return
    if any(_OWNS.search(even) for even in evens):
        return
    yield from find_even(_DEFENDING_UNOWNED, evens[0])


def _one_up(evens: tuple[Even, ...], heard: Before) -> Iterator[Sign]:
    """Yield one-upping: only the start of a reply can turn to the speaker's own trouble."""
    if heard.complaint or not evens:
        return
    for even in evens:
        yield from find_even(_ONE_UP_ALWAYS, even)
    if heard.told and not evens[-1].text.endswith("?"):
        for even in evens[:2]:
            if heard.alike(even.text):
                yield from find_even(_ONE_UP_AFTER_TROUBLE, even)
