"""The ways of an excuse, which differs from an explanation only in where it leaves the fault.

An explanation says what happened on the speaker's side ("I read the date wrong"); an excuse hands
the fault on ("nobody told me"), makes it nature ("that's just how I am") or nothing ("just a
joke"). `game.words.apologising` decides when either can be meant at all.
"""

from __future__ import annotations

from game.words.reading import Signal
from game.words.sayings import Saying, Spoken

_EXC = Signal.EXCUSE

EXCUSES = (
    Saying("only a joke", _EXC, Spoken(
        r"(?:it|that|this) (?:was|is) (?:only |just |all |meant as |meant to be |clearly "
        r"|obviously |supposed to be )*(?:a )?(?:joke|banter|laugh|bit of fun|fun(?! down)|joking"
        r"|kidding|tease)",
        r"(?:i was|was|i am) (?:only|just) (?:joking|kidding|teasing|messing|having a laugh"
        r"|mucking|playing|being (?:honest|friendly|polite|funny))",
        r"(?:can not you|can you not|you can not|learn to) take a joke|(?:no|have you (?:no|lost "
        r"your)) sense of humou?r|just banter|lighten up", ), 0.8, unless=Spoken(
        "not a joke|no joke|not (?:just|only) a joke|was not (?:a joke|funny)",
        "you were (?:only|just)")),
    Saying("a sorry for nothing done", _EXC, Spoken(
        r"regret(?:table)? (?:that |if |how |any )+(?:you|it|this|anyone|anybody|upset"
        r"|offence|inconvenience|hurt"
        r"|misunderstanding) ?(?:was|saw|took|felt|feel|read|were|may|might|,|but|caused)?",
        r"(?:for|regret) any (?:\w+ )?(?:inconvenience|offence|upset|hurt|misunderstanding"
        r"|confusion|distress)",
        r"to the extent that|(?:never|not) (?:the|my|our) intention|received in (?:that|this)"
        r"|(?:if|that) anyone (?:feels|felt"
        r"|was|took|got)|(?:my|our) hands (?:were|are) tied|sorry (?:that )?you (?:can not|could"
        r" not|are so|took|had to go and)"
        r"|sorry (?:\w+ ){1,8}, (?:but|only|though|although) (?:to be fair|you|it was|nobody|no"
        r" one|he|she|they)"
        r"|apologise (?:\w+ ){1,8}, (?:but|only|though|although) (?:to be fair|you|it was|nobody"
        r"|he|she|they)"
        r"|sorry , but (?:\w+ ){1,8}(?:can|could) (?:not )?control", ), 0.75, unless=
        Spoken("i regret it|was wrong|you were right|my fault")),
    Saying("beyond my control", _EXC, Spoken(
        r"circumstances (?:have )?changed|(?:can|could) not (?:very well|control|do everything)"
        r"|(?:something i|beyond (?:my|our))"
        r" (?:can )?control|only the messenger|not in my (?:gift|power)|no (?:living )?(?:person"
        r"|one|man) could (?:have )?"
        r"|nobody could (?:have |keep)|what could i (?:do|have)|what is an? (?:man|woman|girl"
        r"|person|guy) (?:supposed )?to"
        r"|how is (?:one|anyone|anybody) (?:supposed )?to|(?:did|does|do|would) (?:anyone"
        r"|anybody) expect|driven? (?:anyone|an? \w+)"
        r" (?:to|round|up|mad)|(?:a saint|anyone|anybody) (?:to it|would have)|drive anyone"
        r"|swore me to|know what i am like"
        r"|what my (?:father|mother|dad|mum|parents) did|knew no (?:different|better)|(?:was"
        r"|were) telling me to"
        r"|for your (?:own )?(?:sake|good)|to (?:protect|spare|save) you(?! from me)|is that a"
        r" crime|it was the (?:drink|wine|heat|stress)"
        r"|(?:happened|happen) to (?:anyone|a \w+)|take it up with|(?:it|that) (?:does|did) not"
        r" (?:even )?(?:really )?count"
        r"|my (?:culture|nature|stars|hormones)|(?:blood pressure|hormones|nerves) talking"
        r"|caught me at|one second$"
        r"|would have (?:\w+ ){1,4}(?:if|only) (?:the|you|somebody|someone|it|they|he|she)|who"
        r" (?:even )?(?:keeps|remembers|has time"
        r"|reads|checks) (?:\w+ ){1,6}(?:any ?more|these days|anyway|nowadays)|try (?:staying"
        r"|being|doing|keeping|living|having)"
        r"|had no say|no say in|i had had (?:a few|one too)|is"
        r" because i had had|blame the"
        r"|someone must have|(?:hardly|not) my doing|someone had to say|i do what i am told|i"
        r" put in what i"
        r" was", ), 0.7, unless=
        Spoken(r"not an excuse|no excuse|sake of|i should|my fault|would have (?:been )?(?:to|if"
        r" you (?:want|like))|how can i|sorry it")),
    Saying("could not help it", _EXC, Spoken(
        r"what can i say$|not like any ?one (?:died|got hurt)|(?:my|the) (?:mum|dad|boss|mates?"
        r"|brother|sister|kids?) made me|did not know it (?:mattered|was) (?:that|so)|what more "
        r"do you want", r"(?:i )?(?:could|can) not help (?:it|myself|that|if|who|the way|being)",
        r"what (?:was|am|were|are) (?:i|we) (?:supposed|meant) to|how (?:was|were|am) (?:i|we) "
        r"(?:supposed|meant|going|ever)? ?to|how (?:should|could|would) i (?:have )?know",
        r"(?:i )?can not be expected|you can not expect me|(?:i )?had no (?:other )?choice|did "
        r"not have (?:a|any|much) choice|left me no choice|(?:it|that) was out of my (?:hands"
        r"|control)|nothing i could (?:do|have done)|i did what i had to|not much i (?:could"
        r"|can) do|(?:i am|we are|i was) only human|nobody(?: is|'s) perfect|no one(?: is|'s) "
        r"perfect|i am not perfect|not a mind reader|not psychic|i have (?:only )?(?:got )?(?:two"
        r"|one) (?:hands|pair)|can not be (?:everywhere|in two places)|there are only so many "
        r"hours",
        r"you know (?:how|what) (?:it|i|he|she|they|work|mum|dad|my|things|that|the|mothers"
        r"|traffic|boys|mondays) (?:is|am|get|gets|are|can be|goes|like)|that is (?:just"
        r" )?(?:how|who|the way|what) i (?:am|talk|work|do)(?= [.,!]|$)|(?:it is|that is)"
        r" (?:just )?(?:my (?:nature|way"
        r"|personality)|how i was (?:raised|brought))|i have (?:always|never) been (?:like|one "
        r"for|good (?:at|with)|bad)|i am (?:just )?(?:like that|not (?:a |one |good )?(?:a "
        r")?(?:planner|texter|morning|phone|birthday|for|at|with)|that sort|built|a night|bad "
        r"(?:at|with)|rubbish at|useless (?:at|with)|terrible (?:at|with)|hopeless (?:at|with))"
        r"|boys will be boys|(?:just )?my sense of humou?r|had it coming|asked for it|it runs in "
        r"the family", ), 0.75, unless=Spoken(
        r"could not help (?:but|noticing|overhearing|smiling|laughing)", "is not an excuse",
        "how was i supposed to .{0,40} i am sorry")),
    Saying("not my fault", _EXC, Spoken(
        r"(?:is|was|were|are) not (?:all |even |really |exactly |entirely |just )*(?:my (?:fault"
        r"|problem|job)|me)(?! you)|(?:it|that) was not me|not my (?:fault|problem)|how is "
        r"(?:that|it|this) my (?:fault|problem)|blame (?:the|my|your|him|her|them|it)|(?:it is"
        r"|that is|it was|that was|all) (?:the|his|her|their|your|my \w+) (?:\w+ )?(?:'s )?fault"
        r"|(?:fault|blame) of",
        r"(?:nobody|no one|you (?=never|did not|could|should|forgot)) ?(?:never |did not |ever "
        r"|even |could have |might have |should have |could |had not |forgot to )*(?:told|tell"
        r"|said|remind(?:ed)?|mention(?:ed)?|warned|warn|asked|invited|let) (?:me|us|to|anything"
        r"|it)|you (?:should|could|might) have (?:\w+ )?(?:said|told|reminded|asked|rung|called"
        r"|texted|mentioned|warned|checked|sent)|(?:he|she|they|you) (?:started|made me|did) "
        r"(?:it (?:first|too)|do|the same)|(?:he|she|they|you) started it|(?:he|she|they|you) "
        r"(?:kissed|hit|pushed|came on to) me|(?:you|he|she"
        r"|they) (?:made|make|left|gave"
        r"|drove|forced|wound|pushed|provoked) me (?:do|no|so|to|up|say|lose|snap|shout)|you "
        r"started|you were (?:doing|going|nagging|winding|shouting|being)|look what you made"
        r"|(?<!not )because you (?:(?:had|would|did|were|have|do) not|never|always|kept|keep)"
        r"|(?:maybe"
        r"|perhaps|well) if you|(?:only|just) because (?:you|he|she"
        r"|they)|what (?:did|do) you expect|anyone would have|i only (?:\w+ ){1,6}because (?:you"
        r"|nobody|no one|he|she|they|i knew you)|nobody (?:bothered|trained|showed|told|warned"
        r"|reminded|asked|said|gave)(?: \w+)?|(?:is|was) from (?:\w+ ){1,3}side|but (?:hr|they"
        r"|he|she|the \w+) (?:keeps?|kept|never|always|made|would not|did not|changed?)|things "
        r"came up|something came up|what (?:i can|can i) do$|hit us (?:\w+ )?harder|you know "
        r"how (?:the )?\w+ (?:are|is|get)|everyone (?:does|was|else|did)|we all (?:do|did)"
        r"|they all|mistakes (?:were|happen|get)|these things happen|things happen|shit happens"
        r"|accidents happen|it happens|so sue me|wires (?:got )?crossed|it (?:just )?(?:slipped"
        r" out|happened)|one thing led|i was not myself|(?:talking|speaking) , not me"
        r"|(?:it )?all happened so|could have happened to anyone|someone had to|i was (?:drunk"
        r"|pissed|hammered|tipsy|wasted)|(?:it was )?the (?:drink|wine|booze|beer|alcohol|gin) "
        r"(?:talking|that)|that was (?:the )?(?:drink|wine|beer)", ), 0.65, unless=Spoken(
        r"i blame (?:me|myself)", r"not my fault (?:or|and) (?:not )?yours",
        "if you (?:want|would like|like|are (?:free|up|okay|tired|still)|have (?:time|a)|need|do "
        "not mind|did not|ever)", "you told me (?:about|that)", "worse things",
        "no need to apologise|it happens to everyone|felt like everyone",
        r"(?:it is|that is|is|was) your fault",
        r"because you (?:were|are) (?:right|hurt|upset|scared)", r"\?", r"nobody(?: is|'s) fault",
        r"not (?:your|anyone's|an) excuse",
        "everyone is (?:coming|here|fine|okay|asleep|well|so)", "we all (?:love|miss)")),
    Saying("makes it small", _EXC, Spoken(
        r"(?:i )?(?:did not|never) mean (?:anything|any harm|it like that|it that way|it to come"
        r"|nothing|it badly|it as)|not like i (?:slept|killed|hit|stole|did|meant|was|had)|no "
        r"harm (?:was )?(?:meant|done|intended)|(?:it|that) (?:was|is) not (?:even |exactly "
        r"|really )*(?:that (?:bad|late|big|much|loud)|a (?:big )?deal|like|as if|such a)|(?:it "
        r"is )?not (?:like|as if|as though) (?:i|we|any|he|she|they|it)|not like i|was not "
        r"(?:that|even) (?:late|bad|loud|rude|much)|(?:it was|i was|only|just) (?:only |just "
        r")?(?:once|one time|(?:five|ten|two|three|twenty|a few|a couple of) (?:minutes?|mins"
        r"|quid|days|hours|drinks|pints|times|messages|pounds|texts)|a (?:few|couple|tiny|little"
        r"|white lie|kiss|text|scratch))|what is the (?:big deal|problem|harm)|it is no big deal"
        r"|you are (?:just |only |too |so |being )+(?:\w+ )?(?:sensitive|serious|touchy|dramatic)"
        r"|you took it (?:the wrong|wrong|too)|(?:i )?only (?:tried|wanted|did|said|meant|went"
        r"|was|looked|borrowed|moved|pushed|asked)|(?:i was )?(?:only|just) (?:trying|thinking"
        r"|doing|saying|looking|following|being|telling)|in my defen[cs]e|to be fair(?: to me)? "
        r",? i|i (?:have|was|am|had) (?:been )?(?:so |just |really )*(?:busy|stressed|tired"
        r"|under (?:so much |a lot of )?pressure|run off|snowed|having a)|(?:i )?(?:have had|had"
        r"|have got|have) (?:a lot|so much|loads|enough|a (?:hard|long|rough|bad|stressful)) "
        r"(?:on|going|day|week|to deal|at work|of)|work (?:is|has been|was) (?:mental|mad|crazy"
        r"|manic|hectic|insane|busy|a nightmare)|i forgot ,? (?:okay|so what|big deal|sue|that "
        r"is all|it happens)|i said (?:i was |i am )?sorry (?:already|didn|,|what more|now|okay"
        r"|!)|i (?:already )?said sorry|what more do you want|i was going to|i would have (?:\w+ "
        r")?(?:but|if|only)|i meant to but|(?:the|my) (?:traffic|train|bus|phone|alarm|boss|dog"
        r"|sat nav|signal|battery|internet|app|website|shop|post)(?: \w+){0,6} ,? (?:is it|okay"
        r"|what|was not it|you know|not me|so)", ), 0.55, unless=Spoken(
        "(?:is|was) not an excuse|no excuse", r"i am (?:so )?(?:sorry|ashamed)",
        "that is on me|my fault", "i should", "i know (?:that|it) (?:is|does)", "was wrong",
        "not that late for")),
)  # fmt: skip

CULPRITS = (
    Saying("a thing did it", _EXC, Spoken(
        r"^(?:well |because |but |honestly |with all due respect )?(?:, )?(?:the|that|this|those"
        r"|these|my|our|it is (?:the|this|that"
        r"|those|these|my)) (?!fault|bad|mistake|doing|truth|reason|least|line|point|way|one"
        r"|head|mind|was|is|word)(?:new |old )?\w+"
        r" ?(?:'s|is|was|were|are|did|does|do|has|had|got|went|kept|let|made|said|should|never"
        r"|packed|ran|broke|died|crashed"
        r"|wheedled|would|could|can|will|,) (?!fault|on me)",
        r"^(?:(?!i |we )\w+ ){0,3}(?:wifi|line|signal|software|system|app|calendar|sun|heat"
        r"|label|train|bus|traffic"
        r"|alarm|phone|battery|printer|brief"
        r"|weather|clock|roads?|map|instructions|internet|server|website|post|pills) (?:\w+"
        r" ){0,2}(?:was|were|is|packed|went|died"
        r"|broke|crashed|down|poor|gone|should|did|would|we were|that)",
        r"(?:if|had) (?:somebody|someone|anyone|management|people|they|he|she|you|the \w+|you"
        r" are \w+|your \w+) (?:\w+ )?(?:had|bothered"
        r"|would|were|did|reminded|told|said|paid|asked|\w+ed)",
        r"^(?:well |but |no )?(?:he|she|they|whoever) (?:walked|caught|swore|slipped|came|got"
        r"|wheedled|parked|set|wound|pushed|ran"
        r"|jumped|grabbed|moved|kissed)",
        r"(?:it|that) was (?:on|in) the (?:table|open|floor|bin|junk|desk|counter)|(?:in|with)"
        r" the junk|your name on it"
        r"|(?:everyone|they all|everybody) (?:else )?(?:\w+ )?(?:skips?|knew|knows|takes|says"
        r"|forgets|wakes|does it)"
        r"|nobody (?:has |is |'s )?(?:ever |even )?(?:said|told|asked|showed|shown|mentioned"
        r"|trained)|i only (?:\w+ ){1,6}to"
        r"|i was (?:being honest|kidding|joking|drunk)|that is (?:just )?how (?:i (?:am|talk)|we"
        r"|my family)|i can"
        r" not do|facilities"
        r" (?:run|do)|do not look at me"
        r"|you can not (?:hear|see|find|get) (?:a|any)|two minutes|one second|(?:he|she|they)"
        r" (?:kissed|started)", ), 0.6, unless=
        Spoken(r"sorry|my (?:fault|bad|mistake)|forgive|on me|i should|was wrong|i will|\?"
        r"|before i|so you|you felt|both ways"
        r"|i could (?:weep|cry)|and (?:i|my)|would not start|point blank|i mixed|i meant to"
        r"|without"
        r" thinking|lost track")),
    Saying("points to a culprit", _EXC, Spoken(
        r"^(?:well |but |no |and |, |because |look |yes |! )*(?:he|she|they|nobody|no one"
        r"|everyone|somebody|someone) (?!said i|told me i)(?:\w+ )?(?:was|were|did|had|kept"
        r"|started|would|made|told|said|does|is|are|could|never|just|took|pushed|hit|let|gave"
        r"|asked|left|bought|put|called|kissed)",
        r"^(?:well |but |and |, |, )*you (?:did not|never|should have|could have|left|told|know"
        r" (?:what|how)|said|started|made|kept|were all|let)",
        r"^(?:well |but |it is |, )*(?:it was|it is|that was|it) (?:already|wobbly|old|lying|late"
        r"|dark|raining|too|so|on sale|an accident|the|her|his|your|only|just|one|not like)",
        r"(?:was|were|is|are) (?:\w+ )?(?:pushing my buttons|winding me up|doing my head in"
        r"|asking for it|in my way|already broken|rubbish anyway)", r"anyway(?: !)?$", ), 0.6,
        unless=Spoken(
        r"sorry|my (?:fault|bad|mistake)|forgive|on me|i should|i was wrong|you were right|you "
        r"are right|i will|i (?:can )?(?:see|hear)|so you|you felt|must have|\?")),
)  # fmt: skip
