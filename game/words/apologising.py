"""Finds the parts of an apology, and excuses.

Regret says sorry for something of one's own; responsibility owns it; an explanation says how it
came about; repair makes good; change says what will be different. An excuse only sounds like
these. Pity ("sorry for your loss"), manners ("sorry to ring so late") and a sorry that somebody
else said are none of them.
"""

from __future__ import annotations

import re

from game.words.excusing import CULPRITS, EXCUSES, EXPLANATIONS, LOOSE_EXPLANATIONS, SLIPS
from game.words.hearing import Before, before
from game.words.reading import Sign, Signal
from game.words.sayings import Saying, Spoken, even_sign, find_even
from game.words.spelling import Even, evened
from game.words.utterance import Utterance

_REG, _RES, _REP, _CHA = Signal.REGRET, Signal.RESPONSIBILITY, Signal.REPAIR, Signal.CHANGE

_NOT_MINE = Spoken(
    r"(?:he|she|they|nobody|who|someone|never|not|to|you|never once|must|should|could|and|just) (?:\w+ )?(?:says?|said|saying|say) (?:that )?(?:(?:i am|he is|she is|they are|he was|she was|they were|you are|you were|it is) )?(?:so )?(?:sorry|apolog\w+)",
    r"(?:he|she|they|you|who|has|have|had|did|should|must|could|to|not|never|wants?|make) (?:\w+ )?(?:ever |not |never |to )*(?:apologi\w+|be sorry)(?! to you for)", r"(?:he|she|they|you|someone|are you|is he|is she) (?:is|are|was|were|will be|would be) (?:not )?(?:even |so )?sorry", r"(?:not|never|no|nothing to be) (?:even |at all |a bit )?(?:sorry|apologi\w+)", r"(?:an?|no|your|his|her|their|any|that|what|my|the|owed? me an) (?:\w+ )?(?:sorry|apology|apologies) (?:excuse|state|from|of|never|would|is|was|does|then|yet|or|out of)",
    r"(?:feel|felt|feeling) sorry for", "better safe than sorry", r"owes? (?:me|us|him|her|them) an apology", r"(?:no need|nothing|do not|stop|not have|why are you|quit) (?:to |be |being |say |saying )*(?:sorry|apologi\w+)", r"i would be sorry|sorry not sorry|accept (?:your|his|her) apology",
)  # fmt: skip
_PITY = Spoken(
    r"(?:sorry|sad|hate) (?:for (?:your|the|his|her|their) (?:loss|trouble|pain)|to (?:hear|see|learn|read)|for (?:you|him|her|them|your \w+)(?= [.,!]|$| both)|about your (?:mum|dad|dog|cat|gran|nan|job|loss|aunt|uncle|friend|grandad|grandma|brother|sister|week|day|results|exam|back|knee|test|news)|(?:that |this |it |things )(?:is|are|was|has been|had|happened|hurts|did not|must)|you (?:are|were|have been|have had|have to|had to|feel|got|did not get|lost|went|must|have)|(?:he|she|they|your|life|work|the|all) )",
)  # fmt: skip
_MANNERS = Spoken(
    r"sorry to (?:bother|ring|call|disturb|interrupt|butt|be a (?:pain|nuisance)|ask|hassle|text|jump|message|trouble|nag|keep|say|rush|cut)",
    r"^(?:\w+ ){0,2}(?:sorry|pardon|excuse me) (?:\w+ )?\?", "sorry (?:, )?(?:what|who|which|where|when|can you|could you|say that|did you|is (?:this|that|anyone)|do you|i (?:did not|can not|could not) (?:quite |really )?(?:catch|hear|follow|understand))(?! i| we)",
)  # fmt: skip
_FALSE = Spoken(
    r"(?:sorry|apologies|apologise|regret) (?:, )?(?:if\b(?! i (?:hurt|upset|was|snapped|made|scared|let|came))|(?:that )?you (?:feel|felt|took|think|got (?:offended|upset|so|hurt)|see it|are (?:so |too )*(?:upset|offended|sensitive|angry|hurt|like)|were (?:offended|upset)|find|misunderstood|can not|could not|do not|did not like)|, but|but|for (?:being|having|caring|breathing|existing|trying|living|wanting|asking|loving) (?!(?:so )?(?:late|rude|short|snappy|horrible|a (?:pain|dick|idiot|jerk|nightmare|grump|cow)|mean|distant|off|quiet|such|in a|cross|grumpy|angry|unfair|harsh|selfish|absent))(?!a go|shouted|forgotten|left|missed)|(?:that )?i am not (?:perfect|good enough|\w+ enough)|(?:that )?(?:he|she|they|everyone|anyone|my) (?:took|felt|feels|was offended|got)|we can not all|i am not|(?:, )?i guess|i suppose)|sorry for (?:not being a|being honest|breathing|caring|existing)",
    r"sorry , okay|sorry alright|(?:okay|fine|all right|whatever|jeez|jesus) ?[,.!]* (?:i am )?sorry(?: (?:then|already|i guess|, happy now|, okay|!))+",
)  # fmt: skip
_SORRY = Spoken(
    r"(?:i am |we are |i feel |am |so |just |how )*(?:so |and |truly |, )*(?:sorry|apologies|apologise)(?: sorry| , sorry)*", r"(?:i |we )(?:do |must |want to |would like to |have to |can only |just want to |need to )*(?:say (?:so |how )?sorry|apologise)", r"(?:i )?owe (?:you|u|you both|you all|everyone) (?:all |a |an |such |big |huge |massive |proper )*(?:apology|sorry)",
    r"(?:my|our) (?:sincere |sincerest |deepest |humble |)*apologies|accept my apolog\w+|(?:please )?forgive me(?! for (?:asking|saying|being honest))|i beg your (?:pardon|forgiveness)|(?:i )?(?:so |deeply |bitterly |really |do )?(?:regret|regretted) (?!to (?:say|inform))(?:\w+)|i wish i (?:had|had not|could take|could undo|could go back)",
    r"(?:i )?(?:feel|felt|feeling|been feeling) (?:so |just |really |absolutely |properly |a bit )*(?:awful|terrible|bad|rotten|horrible|sick|dreadful|guilty|ashamed|gutted) (?:about|for|that|over|at) (?:what|how|the way|it|that|the|last|yesterday|i|my|not|leaving|missing|forgetting|snapping|shouting|letting|having|being|saying|this|all|\w+ing)(?! (?:happened to|she|he|they))|(?:i am|am) (?:so |just |deeply |)*(?:ashamed|gutted|mortified|embarrassed) (?:of |about |that |by |at |)(?:what i|how i|myself|the way i|i|my|last night|yesterday)",
    r"i take (?:it|that|it all|all that|every word) back|i hate (?:that|how|what|myself for) (?:i|what) (?:\w+)|i (?:should not|never should) have said (?:that|it|any)[^.]{0,20}sorry|^(?:oops|whoops|oopsie|whoopsie)",
)  # fmt: skip

RESPONSIBILITY = (
    Saying("my fault", _RES, Spoken(
        r"(?:my|our) (?:own |bad |entire |stupid |dumb |complete |)*(?:fault|mistake|error|doing|bad|mess|cock up|screw up|failing|carelessness|temper|responsibility to|oversight)", r"(?:that|this|it|all of it|both|totally|fully|entirely|the blame|the rest|one|was|is)(?: is| was| one is)? (?:all |entirely |totally |just |squarely |completely |fully )*on me", r"(?:i am|i was) (?:the one )?(?:to blame|at fault|in the wrong|responsible for (?:this|that|what|it|the (?:mess|mix|delay|mistake)))|blame me|because of (?:me|my \w+)|(?:i|we) (?:take|took|accept|have to take|should take) (?:full |all |the |total |complete |my (?:share|part) of )*(?:the )?(?:responsibility|blame|ownership)|(?:i|we) (?:have to |need to |do |should |must |will |can |fully )*own (?:it|that|this|up|my)|(?:it|that) (?:was|is) (?:me|i|down to me|my idea|my call|all me|mine to)(?! who told)|i (?:was|am) the one (?:who|that) (?:\\w+ )?(?:broke|left|forgot|told|said|lost|started|did|ate|took|let|made|spilt|crashed|messed|deleted)|(?:entirely|all|completely) down to me|can not put (?:that|this|it) on any|i caused|i did (?:this|that|it)(?: and| , and| to you| .|$)|no one(?:'s| is) fault but mine|i (?:have|ve) (?:got )?no (?:excuse|one to blame)|(?:no excuse|not an excuse|no excuses|no way round (?:it|that)|there is no excuse|that is no excuse|is not an excuse|not making excuses|inexcusable|not your fault ,? it is mine|not on you)",
    ), 0.8, unless=Spoken(r"am i the one|making it sound|not (?:all )?on me|that was me in|(?:not|never|how is (?:that|it|this)|is (?:it|that|this)|was (?:it|that)|why is it|always|so it is|of course it is|now it is|hardly|none of (?:it|that|this) (?:is|was)) (?:all |really |even |just |only |entirely |always )*(?:my (?:fault|mistake|doing|mess|bad|problem)|on me|me|because of me)", "nobody's fault", "not to blame", r"(?:do not|stop|always|they|he|she|you|everyone) (?:all |just )?blame[sd]? me", "the (?:drinks?|meal|bill|coffee|round|tea|pizza|treat|lunch|dinner)s? (?:is|are) on me", "(?:drinks|coffee|lunch|dinner|tea|pizza|round|treat) on me", r"all my fault (?:i suppose|then|as usual|is it)", "wait on me|count on me|on me (?:phone|way|own)", "mistake to (?:think|believe) you", "thought it was my fault", "felt like (?:it was )?my fault", "your excuse", r"my (?:job|responsibility|call) to")),
    Saying("I was wrong", _RES, Spoken(
        r"(?:i|we|that|it|this|reading \w+|what i (?:said|did)|how i (?:spoke|behaved|acted)|going \w+|\w+ing) (?:know i |think i |can see i |really |, )*(?:was|were|have been|am|is|did|behaved|acted) (?:just |so |too |being |really |a |an |such |the |completely |totally |bang |well |plain |stupid and |pretty |an absolute |quite |also |still )*(?:wrong|out of (?:order|line)|unfair|unkind|selfish|careless|thoughtless|rude|harsh|cruel|horrible|nasty|mean|snappy|short with|idiot|eejit|jerk|dick|prick|arse|arsehole|asshole|coward|cowardly|stupid of me|wrong of me|unfair of me|rotten|rotten to|inconsiderate|insensitive|tactless|hurtful|awful to|(?:rubbish|terrible|poor|lousy|crap|shit|rotten|awful|useless) (?:friend|partner|son|daughter|husband|wife|mother|father|brother|sister|mum|dad)|bad (?:friend|partner|son|daughter|husband|wife|mother|father|brother|sister|mum|dad|listener)|a lie|ungrateful|childish|petty(?: about it)?|distant|dismissive|defensive|disrespectful|badly|appallingly|not fair on you|not okay|not right|not on|not good enough|low blow|below the belt|cheap|lousy|crap thing|shitty|shit thing|uncalled for|shameful|disloyal|cold|sharp|off with you|too hard on|too quick)(?! about (?:him|her|them|it|the))(?! number)",
        r"(?:that|this|it|what i (?:did|said)) (?:was|is) (?:a |so |just |such |really )*(?:\w+ )?(?:\w+ )?(?:of me|thing (?:for me )?to (?:say|do))", "wrong of me", r"(?:i|it) (?:was|were) not (?:fair|right|okay|kind|nice|my place|my (?:secret|story|news) to)(?: \w+)? ?(?:of me|on you|to you|to tell|to say)?|you (?:did not|do not|never) deserve(?:d)?|you deserve(?:d)? (?:better|more|the truth|an answer|a proper)|you were right (?:and i|, i|about (?:me|the|it|that)|all along)|i (?:stand corrected|admit it|admit i|hold my hands up|put my hands up|confess)|hands up|guilty as charged|i had no (?:right|business)|i (?:was|am) not (?:there|listening|thinking|paying attention|honest|fair|good|much of a|a good)(?: \w+)?|i went (?:too far|over the (?:line|top)|behind)|i crossed (?:a|the) line|i overreacted|i overstepped|i (?:really |properly |totally )?(?:failed|betrayed|cheated|lied|let|hurt|ignored|neglected|embarrassed|humiliated|dismissed|used you|steamrolled|judged (?:him|her|you|them)|spoke to you (?:without|like|badly)|kept too much|scratched it|got (?:that|it|this|the \w+) (?:so |badly |all )*wrong|made (?:it|things|that) (?:so much |even )?worse|put (?:work|my \w+|the \w+|myself) (?:before|first|over|ahead)|did (?:talk over|ignore|lie|forget|let|leave|hurt|shout|snap|say (?:that|it))|passed it on|sulked|shouted because|shouted at|snapped at|yelled at|took it out on|took that out on|took you for granted|broke (?:your|my promise|my word|the promise|our|a promise)|broke it|misjudged|mishandled|misread|ruined|spoilt|spoiled|wrecked|trampled|pushed you|shut you out|made you|kept you|left you|left (?:it )?all to you|let you|cut you off|talked over|spoke over|laughed at you|made fun of|decided (?:for|without)|promised (?:and|you|, and)|said i would|said some|dropped the ball|dropped you|messed|screwed|fucked|cocked|buggered|ballsed|blew it|blew up at|dumped (?:it|that|everything|all)|went behind|put you (?:in|through|on)|owe it to|never asked|did not ask|never thanked|should not)(?! by)",
    ), 0.7, unless=Spoken(r"(?:was|am|were) i (?:wrong|so|being|a|out)", "if i (?:was|hurt|let|made|am|snapped|came|broke)", r"not (?:that )?(?:i (?:was|am) wrong|wrong)", r"i (?:was|am) not (?:being )?(?:wrong|rude|selfish|unfair|mean|out of order)", r"(?:you|he|she|they) (?:said|think|thinks|says|told|think that|thought|made out) (?:me |that )*i (?:was|am)", r"making it sound|failed (?:my|maths|the|it|physics|that)|it is unfair|it was a (?:horrible|nasty|rotten|cruel)|that is why i|i said i would|sorry i (?:broke|was|left|hurt|snapped|let you|shouted|am|ruined)(?! .{0,80}(?:was|, i|should))|the words i used|i used (?:last|the|my|to)|prove(?:d)? me wrong", r"i (?:let|made) (?:you )?(?:know|a cake|tea|dinner|a cup|some|sure)", r"made you (?:a|some|this|your|laugh|smile|tea|dinner|soup)|left you (?:some|a (?:plate|note|bit|slice|voicemail|message|key|present|treat)|the (?:last|keys?))|kept you (?:some|a|the)|let you (?:sleep|have|know|go|win)", "i lied because you", "you deserve (?:a (?:break|rest|treat|medal|holiday|night)|the (?:best|world))", r"(?:he|she|they) (?:did|do|does|was|were) not deserve", r"(?:ex|boss|he|she|they|mum|dad|landlord) (?:had )?(?:lied|cheated)")),
    Saying("I should have", _RES, Spoken(
        r"(?:and |but |so |, )*(?:i|we) (?:know i |really |also |just |absolutely |definitely |probably |at least |, )*(?:should|ought to|could|must)(?: really| definitely| just| never| at least| probably| not)*(?: not| never)? have (?!to |known better than to (?:trust|ask|expect|tell)|known (?:you|he|she|they)|guessed you|listened to (?:mum|my|him|her|them)|had the|got the|worn|married|bought|ordered|stayed (?:home|in|at)|gone to bed|left you|brought (?:a|my|an) )\w+", r"(?:i|we) should(?:n't| not) of", r"(?:i|we) (?:was|were) (?:meant|supposed) to (?:\w+ ){1,6}and (?:i )?(?:did not|forgot|never|have not)|i did not (?:even )?(?:think about (?:you|how|what)|consider|stop to|think of you|listen to you|keep my|do what i|bother to|have the (?:guts|courage|decency))",
        r"i (?:know|see|can see|realise|understand|get|can imagine|realised)(?: now| that| how| much| why| what| it| exactly| just| full well)*(?: i| my \w+| what i (?:did|said)| this| that| it| not \w+ing) (?:must have |must |has |have |had |really |have really |did |just )*(?:hurt|upset|let|scared|made|left|put|broke|embarrassed|worried|ruined|disappointed|frightened|landed|cost|humiliated|meant|messed|was|were|am|should)(?: (?:you|it|everything|wrong|out|down|hard|unfair|selfish|a|not|have|rude|late|off|distant))",
    ), 0.7, unless=Spoken(r"should i have", "what (?:should|could) i have", "must have (?:been|left|dropped|put|got|had|missed|fallen) (?!you)", r"i should have (?:been|had|got|eaten|slept|seen|known) (?:the|a|in bed|it coming|asleep|home|that coming|better than to (?:trust|marry))")),
)  # fmt: skip

REPAIR = (
    Saying("at my own cost", _REP, Spoken(
        r"(?:sending|getting|ordering|fixing|redoing|bringing|booking|printing|making) (?:you )?(?:the (?:right|correct|proper)|a (?:new|fresh|proper)|another|new|it (?:again|now|back))|moved (?:the|our|your) (?:\w+ )?to (?:tomorrow|\w+day|next)|owe you a (?:proper|real|new|night|evening|dinner|lunch|day)",
        r"(?:at|from|out of) my (?:own )?(?:cost|expense|pocket)|so i (?:will )?(?:pay|fix|clean|replace|mend)|(?:fix|sort|mend|undo|clean up) what i (?:messed|broke|did|said|ruined|started)|correct what i|replace (?:the one|what) i|post it back|here is (?:\w+ ){1,3}(?:for a|towards|to (?:cover|pay))|(?:glued|mended|stuck|sewn|sewed|fixed|repaired|replaced|repainted) (?:the|your|it) (?:\w+ ){0,3}(?:i|back)|tell (?:the others|everyone|them|him|her) (?:that )?it was me|new ones? (?:is|are) (?:at|on|in|ordered)|have it running again|i (?:have )?taken the (?:video|post|photo|picture) down|let me redo|super ?glued|i have (?:super ?glued|ordered you|bought you|got you) (?:a|another|the)|i owe you (?:a proper|a new|another)|(?:rebuilt|redone|restored|reprinted|retyped) (?:it|the|your)",
    ), 0.7),
    Saying("make good", _REP, Spoken(
        r"(?:mak(?:e|ing) (?:it|this|that|things?|amends|last night|yesterday|tonight|up for)(?: all)?(?: (?:up to|right|up with|good|better for|okay|work again))?(?: (?:you|with you|between|for|again|by you))?|make amends|put (?:it|this|that|things?) right|put right|set (?:it|this|things?) (?:right|straight)|(?:can|could|how do|how can|what can|what do|is there anything|anything|something|what would|what could|tell me what) i (?:can |could |need to )?(?:do|fix|say|start|mend)(?: to)?(?: (?:make|fix|put|help|sort|mend|earn|win|help with|now|to))+|how (?:can|do|could) i (?:fix|make|mend|sort|put|earn|set|undo|get)(?: \w+){0,5}|what would (?:make|help|put|fix)(?: \w+){0,4}|what do you need from me|(?:win|earn|gain) (?:back )?(?:your|back your) trust|start (?:over|again|afresh))",
    ), 0.75, unless=Spoken(r"making it sound|make it (?:up(?!\b to)|to|by|there|in time|work|home|stop|rain|snappy|easier|a (?:double|date|habit))(?! (?:you|up))|make (?:things|it) (?:worse|easier)", "did not make it", "could not make it", "can not make it", r"(?:made|making) (?:that|this|it) up", "(?:he|she|they) (?:should|could|will|is|are|can|ought)", "you (?:should|could|need to|can|might|ought to|have to)", "starts? over")),
    Saying("I'll pay, mend, redo", _REP, Spoken(
        r"(?:(?:let me|i will|i would like to|i want to|can i|could i|may i|shall i|should i|would you let me|will you let me|i can|i could|i am going to|i am|i have|i have already|i insist on|happy to|we will|allow me to|let us|if you (?:will )?let me|please let me|i have just|just|just have|i went and|at least let me|the least i can do is|least i can do is)(?: , )?(?: just| at least| also| now| still| please| to| gladly| please,| already| \w+ and)* (?:pay(?:ing)?|paid|cover(?:ed|ing)?|replac(?:e|ed|ing)|repair(?:ed|ing)?|mend(?:ed|ing)?|fix(?:ed|ing)?|redo|redone|re do|rewrite|rewritten|rebook(?:ed)?|reorder(?:ed)?|re-?order|reprint(?:ed)?|buy(?:ing)? (?:you )?(?:a|another|an|the) ?(?:new|replacement|one|proper|nice|fresh)?|bought (?:you )?a (?:new|replacement)|order(?:ed)? (?:you )?(?:a|another|an) (?:new|replacement|one)|get you (?:a|another) (?:new|replacement|one)|refund|reimburse|pay (?:you )?back|give (?:you |it )*back|return(?:ed)? it|put (?:it|them|everything|that|the \w+) back|clean(?:ed|ing)? (?:it|up|the|that|this|your|out)|tidy (?:it|up|the|this|that)|wash(?:ed|ing)? (?:it|them|your|the)|tak(?:e|ing) (?:it|them|that|your \w+) (?:to the|in to|into|back)|sort(?:ed|ing)? (?:it|this|that|the|out|your|everything|things|your)|swap(?:ped)? (?:my|your|shifts?|with)|take (?:your|the|you|the next|an extra|over)|scrub|iron|hoover|post|cook(?:ing)? (?:you |tonight|dinner|tea)|do (?:all |both |the|your|it (?:again|properly|all|over|now)|them|this|that)|tell (?:them|him|her|everyone|mum|dad|your|the)|speak to (?:them|him|her|your)|talk to (?:them|him|her)|ring (?:them|him|her|the|your|and)|call (?:them|him|her|the|round|and)|explain (?:to|it to)|own up to|apologise to (?:her|him|them|your|everyone)|go (?:back|round|over|down|and|out and)(?: \w+){0,4}|drive (?:you|over|back|round)|come (?:over|round|back) and|bring (?:it|you|them|your|the)|take (?:you|u) (?:for|out|to)|send (?:you|it|a|them|out)|correct|withdraw|take (?:it|that) back|start again|undo|rebuild|rebuild|reprint|glue|stick it|listen(?: properly)?(?: this time| now)|hear you out|try (?:that |this )?again|have another go|do better by))",
        r"(?:here is|here are|this is) (?:the money|a new|the \w+ i owe|your)|to make up for|(?:by way of|as an?) (?:apology|sorry)|(?:it|this one|dinner|the next one|lunch|the cleaning|the bill|the taxi|my treat) is on me|on me (?:this time|tonight)|tell me what (?:it cost|i owe|you need|would help)|what do i owe you|send me the bill|give me the (?:bill|list|receipt)|my (?:mess|turn) ,? (?:my mop|i will|so i)|i will make sure (?:you|they|he|she|it|your)|can we (?:start (?:again|over)|try (?:that |this )?again|rewind|redo|do (?:it|that) (?:again|over))|let us (?:start (?:again|over)|try (?:that |this )?again|redo|rewind)|i (?:have )?(?:already )?(?:ordered|booked|bought|filled|replaced|refunded|mended|fixed|cleaned|washed|reprinted|rebooked)(?: \w+){0,5} (?:new|another|replacement|again|back|up|for you|tank|it)",
    ), 0.6),
)  # fmt: skip

_ALONE = ("rule:make good", "rule:at my own cost")
"""Repairs that say by themselves that there is something to make good."""
_REPAIR_OWNED = (
    Saying("makes it good after owning it", _REP, Spoken(
        r"(?:i will|i can|let me|can i|could i|shall i|may i|i am going to|i am|going to|i would like to|i want to|i have|i have already|would you let me|i have just|am)(?: , )?(?: just| at least| already| go and| please| then| now)* (?:get|getting|got|give|giving|given|buy|buying|bought|make|making|made|put|putting|bring|bringing|brought|pick|take|taking|taken|drive|come|send|sending|sent|find|finding|found|order|ordering|ordered|book|booking|booked|pay|paying|paid|ring|ringing|call|calling|write|written|do|doing|help|look after|stay|finish|owe)(?: \w+){0,2} (?:you|your|it|them|him|her|another|new|one|back|up|again|down|two|round|everyone|everybody|over|right now|myself|tonight|both|there)",
        r"how (?:can|do|could) (?:we|i) (?:build|fix|make|mend|put|get|sort)(?: \w+){0,4}|have (?:mine|my \w+)|that is mine to (?:fix|sort|mend)|let me be the one|i owe you (?:one|a|about|some|dinner|lunch|two|six)|(?:can|could|may) i (?:have|get) (?:another|a second|one more) (?:go|chance|try)|another (?:go|try) at|(?:on|from|off|out of) my (?:insurance|card|account|wages|pocket|pay)|yours is in|(?:there is|it is) (?:a new one|on the (?:side|way|table))|so it is mine this|is mine (?:this|now|tonight|from)|give you a different|what (?:do you need|would help|can i)",
    ), 0.6, unless=Spoken(r"next time|from now|in future|every (?:time|day|week|night)|again , i promise|will not|call me|i will call you (?:when|if|later)|to be honest|if you do that")),
)  # fmt: skip

CHANGE = (
    Saying("from now on", _CHA, Spoken(
        r"(?:from now on|from today|going forward|in future|from here on)(?: ,)? (?:i|we|my|your|no|nothing|everything|you (?:get|come|choose|decide))|do my best (?:not )?to|(?:decided|going|promised|trying|want|mean|vow|promise) to (?:give up|stop|quit|cut (?:down|out|back)|change|slow down)|starting (?:that|a|an|the|my) (?:\w+ )?(?:course|class|therapy|meetings|group|sessions|programme)|put (?:\w+ ){1,5}in my (?:calendar|diary|phone)|(?:will|would) not be doing (?:that|this|it) (?:no|any) ?more|happen a second time|new rule(?: for (?:myself|me))?|since (?:\w+day|then|last week) (?:everything|i|my|it)|(?:we|i) have changed how|i have deleted|stays in the hall|set (?:three|two|a few|several) (?:reminders|alarms)",
        r"(?:no \w+ (?:after|before|at|in) \w+|stops? with me|ends? with me|is staying|are staying|stays?|is going|lives?)(?: \w+){0,4} (?:from (?:today|tonight|now|tomorrow)|at night(?: now)?|now|in the drawer|downstairs)|i have (?:started|stopped) \w+ing|i am putting an? (?:timer|alarm|reminder|note)|i have asked \w+ to remind|i do it differently|are mine from \w+|next time (?:she|he|they|it|someone|we) \w+ ,? i will|i am (?:now )?(?:leaving|setting|keeping|putting|turning|getting|taking|writing|asking) (?:\w+ ){1,6}(?:every|each|now|so that|instead|from)",
        r"(?:from (?:now|here|today|tonight|tomorrow|this week|monday|next week) on(?:wards?)?|from (?:here|now) on(?:wards)?|in future|in the future ,? i|going forward|from today|starting (?:today|now|tonight|tomorrow|monday|this week)|next time)(?: ,)? (?:i|we|my|nothing|no(?! \\w+ for)|you (?:will|come|get|are|have|can)|there|when|mum|if)(?: \w+)?", r"(?:i|we) (?:will|am going to|am|are going to|would|promise to)? ?.{2,70} (?:from now on(?:wards)?|in future|next time|from here on|going forward|any ?more|ever again|again , i promise|from today|in the future|first (?:next|in future))",
        r"(?:it|that|this) (?:will not|is not going to|will never|would not|can not|must not|shall not) (?:ever )?happen(?: \w+)? (?:again|twice|any ?more)|never again|(?:will not|never|not going to|will never) (?:ever )?(?:\w+ ){1,8}again|(?:will not|not going to|no longer) (?:\w+ ){1,8}any ?more",
    ), 0.75, unless=Spoken(r"(?:you|he|she|they) (?:will|would|should|need|have to|must|had better|promised) (?!.{0,60}\bi\b)", "they have fixed", "see you next time", r"next time (?:you|he|she|they|we)(?! (?:get|come|will be|are)\b)", "i (?:can not|do not|could not|did not|could|would|had) .{0,60}(?:any ?more|instead|next time|ever again|every)", r"what (?:will|can) i do", "i am (?:never|not) (?:speaking|talking|trusting|telling|coming|lending|helping|asking|inviting)", r"never (?:trust|speak|talk|forgive|lend|forget|believe)", r"i will (?:see|have the|take the|get the|order|try the) ", r"(?:hate|want|need|know|think|believe|wish|hope|feel) .{0,60} (?:any ?more|again)")),
    Saying("I'll do otherwise", _CHA, Spoken(
        r"(?:i|we) (?:will|am going to|want to|need to|have to|promise to|really want to|mean to|must|have decided to|am trying to|am working on|have started|have begun|have been|have signed up|am learning|will start|will try|will be|will make sure|will make an effort|am doing) ?(?:to |try to |try and |be |really |also |learn |learning |start |starting |get |getting |make sure |do my best to |just |always )*(?:better at|do better|be better|try harder|work on|working on|stop (?!by|at|off|over|in the|in for)|stopping|quit|cut (?:down|back)|listen(?:ing)? (?:more|first|before|properly|without|to you)|ask(?:ing)? (?:you )?(?:first|before)|check(?:ing)? (?:with you|in|first|before)|tell(?:ing)? you (?:first|before|straight|when|as soon)|text(?:ing)? (?:you )?(?:if|when|before|the|as soon)|ring(?:ing)? (?:you )?(?:if|when|before|the|as soon|ahead)|call(?:ing)? (?:you )?(?:if|when|before|ahead|the minute)|let(?:ting)? you (?:know (?:if|when|before|as|first|the)|finish)|set(?:ting)? (?:an|a|two|my|myself) (?:alarm|reminder)|set an alarm|put(?:ting)? (?:it|them|everything|my phone|the phone|an|a|that|reminders) (?:in the|in my|on the|away|down|alarm|reminder|on)|leave(?:ing)? (?:earlier|my phone|work)|change|think before|count to|bite my|watch (?:my|what)|keep (?:my (?:word|phone|mouth|voice|temper)|you (?:posted|in the loop))|pause|breathe|take a (?:breath|walk|minute) (?:before|when|instead)|seeing (?:someone|a)|see (?:someone|a (?:counsellor|therapist))|go(?:ing)? to (?:meetings|therapy|counselling|anger|aa)|be (?:on time|honest|home|more)|more (?:careful|present|patient|honest|open|of)|pull my weight|share the|knock(?:ing)? (?:first|before)|write (?:it|things|everything) down|double check|stay (?:off|calm|and)|own up|ease off|speak up|talk to you (?:first|before)|no more|involve you|include you|do my share|turn (?:it|my phone|the phone|notifications) off|do it differently|handle it differently|put you first)",
        r"i (?:have|ve) (?:now )?(?:set|put|made|turned|deleted|booked|signed|started|joined|stopped|given up|cut|changed|written|blocked|added|got|asked|moved) (?:\w+ ){1,10}(?:so (?:that )?(?:i|it|this|we)|so (?:i|it)|for (?:every|next)|alarm|reminder|therapy|class|course|calendar|notifications|therapist|counsellor)|no more (?:phone|late|secrets|lies|\w+ing|drinking|shouting|excuses|surprises|last minute)|i am (?:done|finished) (?:with )?(?:\w+ing|lying|hiding)|things (?:will|are going to) (?:be different|change) ,? i|i (?:can|could|will|would) (?:do|be|handle) (?:it |this |that )?(?:better|differently)|(?:i am|we are) (?:changing|working on|seeing (?:someone|a|the)|learning to|trying to (?:be|do|get|change|stop|listen))",
    ), 0.65, unless=Spoken(r"(?:stop|change) (?:the|trains?|buses|clothes|my (?:clothes|shirt|shoes)|into|raining|for petrol|the subject)", r"(?:should|could|can|will) (?:i|you) (?:\w+ )?\?$", "i have to change", "want to stop (?:for|at)", r"we (?:will|need to|should|have to)(?! both)", "be there (?:in|at|by|soon|for)|be home (?:in|by|at|around|late|soon)|be better (?:soon|tomorrow|off)", "if you", "get better soon", "i have (?:been|got|put) (?:the|a|on|it)")),
)  # fmt: skip


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the signs found in what was said."""
    heard = before(said)
    evens = tuple(evened(sentence) for sentence in said.sentences)
    owned: list[Sign] = []
    excused: list[Sign] = []
    made_good: list[Sign] = []
    for even in evens:
        excuses = _excuses(even, heard, first=even is evens[0])
        excused += excuses
        owned += _regret(even, heard, excuses)
        owned += find_even(RESPONSIBILITY, even)
        made_good += find_even((*REPAIR, *CHANGE), even)
    accounted = heard.complaint or bool(owned)
    open_start = not heard.anything and not excused
    if accounted:
        made_good += [s for even in evens for s in find_even(_REPAIR_OWNED, even)]
    repairs = [s for s in made_good if s.signal is _CHA or accounted or s.source in _ALONE]
    explained = _explained(evens, accounted=accounted, owned=bool(owned), excused=bool(excused))
    if open_start and not accounted:
        explained = tuple(sign for even in evens for sign in find_even(SLIPS, even))
    return (*owned, *excused, *repairs, *explained)


def _regret(even: Even, heard: Before, excuses: tuple[Sign, ...]) -> tuple[Sign, ...]:
    """Return a sorry for something of one's own; bare, after a trouble told, it is pity."""
    match = _SORRY.search(even)
    if not match or _NOT_MINE.search(even) or _MANNERS.search(even):
        return ()
    if _PITY.search(even) and not re.search(r"\bi (?!am\b)|\bmy\b", even.text[match.end() :]):
        return ()
    if heard.trouble and not re.search(r"\b(?:i|my) (?!am\b)", even.text[match.end() :]):
        return ()
    if "?" in even.text and re.match(r"sorry , (?:could|can|would|is|are|do|who|what)", even.text):
        return ()
    if any("sounds like sorry" in s.source for s in excuses):
        return ()
    rule = Saying("sorry", _REG, _SORRY, 0.85)
    return tuple(find_even((rule,), even))


def _excuses(even: Even, heard: Before, *, first: bool) -> tuple[Sign, ...]:
    """Return excuses; some words are one only when the speaker was asked to account for it."""
    false = Saying("sounds like sorry", Signal.EXCUSE, _FALSE, 0.8, unless=_NOT_MINE)
    sure_from = 0.0 if heard.complaint else 0.6 if not heard.anything else 0.7
    rules = (false, *(r for r in EXCUSES if r.confidence > sure_from and not heard.trouble))
    found = tuple(find_even(rules, even))
    return found or (tuple(find_even(CULPRITS, even)) if heard.complaint and first else ())


def _explained(
    evens: tuple[Even, ...], *, accounted: bool, owned: bool, excused: bool
) -> tuple[Sign, ...]:
    """Return explanations: only where there is something to account for, and no wriggling out."""
    if not accounted or excused:
        return ()
    rules = (*SLIPS, *EXPLANATIONS, *(LOOSE_EXPLANATIONS if owned else ()))
    return tuple(sign for even in evens for sign in find_even(rules, even))
