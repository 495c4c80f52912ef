"""The ways of owning a fault: my fault, I was wrong, I should have."""

from __future__ import annotations

from game.words.reading import Signal
from game.words.sayings import Saying, Spoken

_RES = Signal.RESPONSIBILITY

RULES = (
    Saying("my fault", _RES, Spoken(
        r"i made (?:a |the |such a |one )*(?:\w+ )?mistake|i blamed you",
        r"(?:my|our) (?:own |bad |entire |stupid |dumb |complete |)*(?:fault|mistake|error|doing"
        r"|bad|mess|cock up|screw up|failing|carelessness|temper|responsibility to|oversight)",
        r"(?:that|this|it|all of it|both|totally|fully|entirely|the blame|the rest|one|was"
        r"|is)(?: is| was| one is)? (?:all |entirely |totally |just |squarely |completely |fully "
        r")*on me",
        r"(?:i am|i was) (?:the one )?(?:to blame|at fault|in the wrong|responsible for (?:this"
        r"|that|what|it|the (?:mess|mix|delay|mistake)))|blame me|because of (?:me|my \w+)|(?:i"
        r"|we) (?:take|took|accept|have to take|should take) (?:full |all |the |total |complete "
        r"|my (?:share|part) of )*(?:the )?(?:responsibility|blame|ownership)|(?:i|we) (?:have "
        r"to |need to |do |should |must |will |can |fully )*own (?:it|that|this|up|my)|(?:it"
        r"|that) (?:was|is) (?:me|down to me|my idea|my call|all me|mine to)(?! who told)|i "
        r"(?:was|am) the one (?:who|that) (?:\w+ )?(?:broke|left|forgot|told|said|lost|started"
        r"|did|ate|took|let|made|spilt|crashed|messed|deleted)|(?:entirely|all|completely) down "
        r"to me|can not put (?:that|this|it) on any|i caused|i did (?:this|that|it)(?: and| , and"
        r"| to you| .|$)|no one(?:'s| is) fault but mine|i (?:have|ve) (?:got )?no (?:excuse|one "
        r"to blame)|(?:no excuse|not an excuse|no excuses|no way round (?:it|that)|there is no "
        r"excuse|that is no excuse|is not an excuse|not making excuses|inexcusable|not your "
        r"fault ,? it is mine|not on you)", ), 0.8, unless=Spoken(
        r"am i the one|making it sound|not (?:all )?on me|that was me in|(?:not|never|how is "
        r"(?:that|it|this)|is (?:it|that|this)|was (?:it|that)|why is it|always|so it is|of "
        r"course it is|now it is|hardly|none of (?:it|that|this) (?:is|was)) (?:all |really "
        r"|even |just |only |entirely |always )*(?:my (?:fault|mistake|doing|mess|bad|problem)"
        r"|on me|me|because of me)", "nobody's fault", "not to blame",
        r"(?:do not|stop|always|they|he|she|you|everyone) (?:all |just )?blame[sd]? me",
        "the (?:drinks?|meal|bill|coffee|round|tea|pizza|treat|lunch|dinner)s? (?:is|are) on me",
        "(?:drinks|coffee|lunch|dinner|tea|pizza|round|treat) on me",
        r"all my fault (?:i suppose|then|as usual|is it)",
        "wait on me|count on me|on me (?:phone|way|own)", "mistake to (?:think|believe) you",
        "thought it was my fault", "felt like (?:it was )?my fault", "your excuse",
        r"my (?:job|responsibility|call) to")),
    Saying("I was wrong", _RES, Spoken(
        r"(?:i|we|that|it|this|reading \w+|what i (?:said|did)|how i (?:spoke|behaved|acted)"
        r"|going \w+|\w+ing) (?:know i |think i |can see i |really |, )*(?:was|were|have been|am"
        r"|is|did|behaved|acted) (?:just |so |too |being |really |a |an |such |the |completely "
        r"|totally |bang |well |plain |stupid and |pretty |an absolute |quite |also |still "
        r")*(?:wrong|out of (?:order|line)|unfair|unkind|selfish|careless|thoughtless|rude|harsh"
        r"|cruel|horrible|nasty|mean|snappy|short with|idiot|eejit|jerk|dick|prick|arse|arsehole"
        r"|asshole|coward|cowardly|stupid of me|wrong of me|unfair of me|rotten|rotten to"
        r"|inconsiderate|insensitive|tactless|hurtful|awful to|(?:rubbish|terrible|poor|lousy"
        r"|crap|shit|rotten|awful|useless) (?:friend|partner|son|daughter|husband|wife|mother"
        r"|father|brother|sister|mum|dad)|bad (?:friend|partner|son|daughter|husband|wife|mother"
        r"|father|brother|sister|mum|dad|listener)|a lie|ungrateful|childish|petty(?: about it)?"
        r"|distant|dismissive|defensive|disrespectful|badly|appallingly|not fair on you|not okay"
        r"|not right|not good enough|low blow|below the belt|cheap|lousy|crap thing|shitty"
        r"|shit thing|uncalled for|shameful|disloyal|cold|sharp|off with you|too hard on|too "
        r"quick)(?! about (?:him|her|them|it|the))(?! number)",
        r"(?:that|this|it|what i (?:did|said)) (?:was|is) (?:a |so |just |such |really )*(?:\w+ "
        r")?(?:\w+ )?(?:of me|(?:stupid|horrible|awful|mean|rotten|cruel|unfair|selfish|nasty|bad"
        r"|terrible|wrong|unkind"
        r"|crap|daft) thing (?:for me )?to (?:say|do))", "wrong of me",
        r"(?:i|it) (?:was|were) not (?:fair|right|okay|kind|nice|my place|my (?:secret|story"
        r"|news) to)(?: \w+)? ?(?:of me|on you|to you|to tell|to say)?|you (?:did not|do not"
        r"|never) deserve(?:d)?|you deserve(?:d)? (?:better|more|the truth|an answer|a proper)"
        r"|you were right (?:and i|, i|about (?:me|the|it|that)|all along)|i (?:stand corrected"
        r"|admit it|admit i|hold my hands up|put my hands up|confess)|hands up|guilty as charged"
        r"|i had no (?:right|business)|i (?:was|am) not (?:there|listening|thinking|paying "
        r"attention|honest|fair|good|much of a|a good)(?: \w+)?|i went (?:too far|over the "
        r"(?:line|top)|behind)|i crossed (?:a|the) line|i overreacted|i overstepped|i (?:really "
        r"|properly |totally )?(?:failed|betrayed|cheated|lied|let|hurt|ignored|neglected"
        r"|embarrassed|humiliated|dismissed|used you|steamrolled|judged (?:him|her|you|them)"
        r"|spoke to you (?:without|like|badly)|kept too much|scratched it|got (?:that|it|this"
        r"|the \w+) (?:so |badly |all )*wrong|made (?:it|things|that) (?:so much |even )?worse"
        r"|put (?:work|my \w+|the \w+|myself) (?:before|first|over|ahead)|did (?:talk over|ignore"
        r"|lie|forget|let|leave|hurt|shout|snap|say (?:that|it))|passed it on|sulked|shouted "
        r"because|shouted at|snapped at|yelled at|took it out on|took that out on|took you for "
        r"granted|broke (?:your|my promise|my word|the promise|our|a promise)|broke it|misjudged"
        r"|mishandled|misread|ruined|spoilt|spoiled|wrecked|trampled|pushed you|shut you out"
        r"|made you|kept you|left you|left (?:it )?all to you|let you|cut you off|talked over"
        r"|spoke over|laughed at you|made fun of|decided (?:for|without)|promised (?:and|you|, "
        r"and)|said i would|said some|dropped the ball|dropped you|messed|screwed|fucked|cocked"
        r"|buggered|ballsed|blew it|blew up at|dumped (?:it|that|everything|all)|went behind|put "
        r"you (?:in|through|on)|owe it to|never asked|did not ask|never thanked)(?! "
        r"by)", ), 0.7, unless=Spoken(r"(?:was|am|were) i (?:wrong|so|being|a|out)",
        "if i (?:was|hurt|let|made|am|snapped|came|broke)",
        r"not (?:that )?(?:i (?:was|am) wrong|wrong)",
        r"i (?:was|am) not (?:being )?(?:wrong|rude|selfish|unfair|mean|out of order)",
        r"(?:you|he|she|they) (?:said|think|thinks|says|told|think that|thought|made out) (?:me "
        r"|that )*i (?:was|am)",
        r"making it sound|failed (?:my|maths|the|it|physics|that)|it is unfair|it was a "
        r"(?:horrible|nasty|rotten|cruel)|that is why i|i said i would|sorry i (?:broke|was|left"
        r"|hurt|snapped|let you|shouted|am|ruined)(?! .{0,80}(?:was|, i|should))|the words i used"
        r"|i used (?:last|the|my|to)|prove(?:d)? me wrong",
        r"i (?:let|made) (?:you )?(?:know|a cake|tea|dinner|a cup|some|sure)",
        r"made you (?:a|some|this|your|laugh|smile|tea|dinner|soup)|left you (?:some|a (?:plate"
        r"|note|bit|slice|voicemail|message|key|present|treat)|the (?:last|keys?))|kept you "
        r"(?:some|a|the)|let you (?:sleep|have|know|go|win)", "i lied because you",
        "you deserve (?:a (?:break|rest|treat|medal|holiday|night)|the (?:best|world))",
        r"(?:he|she|they) (?:did|do|does|was|were) not deserve",
        r"(?:ex|boss|he|she|they|mum|dad|landlord) (?:had )?(?:lied|cheated)")),
    Saying("I should have", _RES, Spoken(
        r"(?:and |but |so |, )*(?:i|we) (?:know i |really |also |just |absolutely |definitely "
        r"|probably |at least |, )*(?:should|ought to)(?: really| definitely| just| "
        r"never| at least| probably| not)*(?: not| never)? have (?!to |known better than to "
        r"(?:trust|ask|expect|tell)|known (?:you|he|she|they)|guessed you|listened to (?:mum|my"
        r"|him|her|them)|had the|got the|worn|married|bought|ordered|stayed (?:home|in|at)|gone "
        r"to bed|left you|brought (?:a|my|an) )\w+", r"(?:i|we) should(?:n't| not) of",
        r"(?:i|we) (?:was|were) (?:meant|supposed) to (?:\w+ ){1,6}and (?:i )?(?:did not|forgot"
        r"|never|have not)|i did not (?:even )?(?:think about (?:you|how|what)|consider|stop to"
        r"|think of you|listen to you|keep my|do what i|bother to|have the (?:guts|courage"
        r"|decency))",
        r"i (?:know|see|can see|realise|understand|get|can imagine|realised)(?: now| that| how| "
        r"much| why| what| it| exactly| just| full well)*(?: i| my \w+| what i (?:did|said)| this"
        r"| that| it| not \w+ing) (?:must have |must |has |have |had |really |have really |did "
        r"|just )*(?:hurt|upset|let|scared|made|left|put|broke|embarrassed|worried|ruined"
        r"|disappointed|frightened|landed|cost|humiliated|meant|messed|was|were|am|should)(?: "
        r"(?:you|it|everything|wrong|out|down|hard|unfair|selfish|a|not|have|rude|late|off"
        r"|distant))", ), 0.7, unless=Spoken(r"should i have", "what (?:should|could) i have",
        "must have (?:been|left|dropped|put|got|had|missed|fallen) (?!you)",
        r"i should have (?:been|had|got|eaten|slept|seen|known) (?:the|a|in bed|it coming|asleep"
        r"|home|that coming|better than to (?:trust|marry))")),
)  # fmt: skip
