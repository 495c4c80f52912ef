"""The ways of owning a fault: my fault, I was wrong, I should have."""

from __future__ import annotations

from game.words.reading import Signal
from game.words.sayings import Saying, Spoken

_RES = Signal.RESPONSIBILITY

RULES = (
    Saying("my fault", _RES, Spoken(
        r"i made (?:a |the |such a |one )*(?:\w+ )?mistake|i blamed you",
        r"(?:my|our) (?:own |bad |entire |stupid |dumb |complete |)*(?:fault|mistake|error|doing"
        r"|bad|mess|cock up|screw up|failing|slip|lapse|blunder|carelessness|oversight|screwup"
        r"|(?:own )?stupidity)(?! (?:line|tolerance|finder))",
        r"(?:that|this|it|all of it|both|totally|fully|entirely|the blame|the rest|one|was"
        r"|is)(?: is| was| one is)? (?:all |entirely |totally |just |squarely |completely |fully "
        r")*on me",
        r"(?:i am|i was) (?:the one )?(?:to blame|at fault|in the wrong|responsible for (?:this"
        r"|that|what|it|the (?:mess|mix|delay|mistake)))|blame me|because of (?:me|my \w+)|(?:i"
        r"|we) (?:take|took|accept|have to take|should take) (?:full |all |the |total |complete "
        r"|my (?:share|part) of )*(?:the )?(?:responsibility|blame|ownership)|(?:i|we) (?:have to "
        r"|need to |do |should |must |will |can |fully )*own (?:it|that|this|up|my)|(?:it"
        r"|that) (?:was|is) (?:me|down to me|my idea|my call|all me|mine to)(?! me\b| who told)"
        r"|i (?:was|am) the one (?:who|that) (?:\w+ )?(?:broke|left|forgot|told|said|lost|started"
        r"|did|ate|took|let|made|spilt|crashed|messed|deleted)|(?:entirely|all"
        r"|completely) down to me|can not put (?:that|this|it) on any|i caused|i did (?:this|that"
        r"|it)(?: and| , and| to you| .|$)|no one(?:'s| is) fault but mine|i (?:have"
        r"|ve) (?:got )?no (?:excuse(?! to)|one to blame)|(?:no excuse(?! to)|not an excuse"
        r"|no excuses|there is no excuse|that is no excuse|is not an excuse|not making excuses"
        r"|inexcusable|not your fault ,? it is mine|(?:is"
        r"|was) not on you(?! alone))", ), 0.8, unless=Spoken(
        r"(?:he|she|they|judge|police|brother|sister|boss|mum|dad) (?:said|says|thinks"
        r"|thought) (?:that )?(?:it|that) (?:was|is)",
        r"(?:because of|in) my (?:mother|mum|dad)(?= \?| [.,]|$)|not our fault|used to (?:say|start"
        r"|open)",
        r"not you ,? it is me|am i the one|making it sound|not (?:all )?on me|that was me in|(?:not"
        r"|never|how is (?:that|it|this)|is (?:it|that|this)|was (?:it|that)|why is it|always"
        r"|so it is|of course it is|now it is|hardly|none of (?:it|that|this) (?:is|was)) (?:all "
        r"|really |even |just |only |entirely |always )*(?:my (?:fault|mistake|doing|mess|bad"
        r"|problem)|on me|me|because of me)",
        "nobody's fault", "not to blame",
        r"(?:do not|stop|always|they|he|she|you|everyone) (?:all |just )?blame[sd]? me",
        "the (?:drinks?|meal|bill|coffee|round|tea|pizza|treat|lunch|dinner)s? (?:is|are) on me",
        "(?:drinks|coffee|lunch|dinner|tea|pizza|round|treat) on me",
        r"all my fault (?:i suppose|then|as usual|is it)",
        "wait on me|count on me|on me (?:phone|way|own)", "mistake to (?:think|believe) you",
        "thought it was my fault", "felt like (?:it was )?my fault", "your excuse",
        r"my (?:job|responsibility|call) to")),
    Saying("I was wrong", _RES, Spoken(
        r"(?:i|we|that|it|this|reading \w+|what i (?:said|did)|how i (?:spoke|behaved|acted)"
        r"|going \w+|\w+ing) (?:know i |think i |can see i |really |, )*(?:was|were|have been|am|is"
        r"|did|behaved|acted) (?:just |so |too |being |really |a |an |such |the |completely "
        r"|totally |bang |well |plain |stupid and |pretty |an absolute |quite |also "
        r"|still )*(?:wrong|out of (?:order|line)|unfair|unkind|selfish|careless|thoughtless|rude"
        r"|harsh|cruel|horrible|nasty|mean|snappy|short with|idiot|eejit|plonker|fool|muppet|pig"
        r"|brat|pillock|jerk|dick|prick|arse|arsehole|asshole|coward|cowardly|stupid of me"
        r"|wrong of me|unfair of me|rotten|rotten to|inconsiderate|insensitive|tactless|hurtful"
        r"|awful to|(?:rubbish|terrible|poor|lousy|crap|shit|rotten|awful|useless) (?:friend"
        r"|partner|son|daughter|husband|wife|mother|father|brother|sister|mum|dad)|bad (?:friend"
        r"|partner|son|daughter|husband|wife|mother|father|brother|sister|mum|dad|listener)"
        r"|ungrateful|childish|petty(?: about it)?|distant|dismissive|defensive|disrespectful|badly"
        r"|appallingly|not fair on you|not okay|not right|not good enough|low blow|below the belt"
        r"|cheap|lousy|crap thing|shitty|shit thing|uncalled for|shameful|disloyal|cold|sharp"
        r"|off with you|too hard on|too quick)(?! about (?:him|her|them|it|the))(?! number)",
        r"(?:that|this|it|what i (?:did|said)) (?:was|is) (?:a |so |just |such |really )*(?:\w+ "
        r")?(?:\w+ )?(?:of me|(?:stupid|horrible|awful|mean|rotten|cruel|unfair|selfish|nasty|bad"
        r"|terrible|wrong|unkind"
        r"|crap|daft) thing (?:for me )?to (?:say|do))", "wrong of me",
        r"(?:i|it) (?:was|were) not (?:fair|right|okay|kind|nice|my place|my (?:secret|story"
        r"|news) to)(?: \w+)? ?(?:of me|on you|to you|to tell|to say)?|you (?:did not|do not"
        r"|never) deserve(?:d)?|you deserve(?:d)? (?:better|more|the truth|an answer|a proper)"
        r"|you were right (?:and i|, i|about (?:me|it|that)|all along)|i (?:stand corrected"
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
        r"i am not (?:okay|right)",
        r"i am such an idiot i",
        "(?:not|is not) (?:our|my) fault|our fault if",
        "(?:because of|in) my (?:mother|mum|dad|mess)",
        r"i failed (?:everything|every|both|two|three|all|twice|once)",
        r"i (?:was|am) not (?:being )?(?:wrong|rude|selfish|unfair|mean|out of order)",
        r"(?:you|he|she|they) (?:said|think|thinks|says|told|think that|thought|made out) (?:me "
        r"|that )*i (?:was|am)",
        r"making it sound|failed (?:my|maths|the|it|physics|that)|it is unfair|(?:it|that"
        r"|this) was a (?:horrible|nasty|rotten|cruel|awful|terrible|bad)(?! (?:thing (?:of|for) me"
        r"|of me|mistake|call of))|that is why i|i said i would|sorry i (?:broke|was|left|hurt"
        r"|snapped|let you|shouted|am|ruined|spoil\w+|wrecked)(?! .{0,80}(?:was|, i|should))"
        r"|the words i used|i used (?:last|the|my|to)|prove(?:d)? me wrong",
        r"i let (?:the|him|her|it|them) (?:\w+ )?(?:out|in|go|off|know|run|cool|rest)",
        "gutted (?:that )?i was not",
        "than i let on|sorry i put",
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
        "should have (?:won|scored|beaten)",
        "must have (?:been|left|dropped|put|got|had|missed|fallen) (?!you)",
        r"i should have (?:been|had|got|eaten|slept|seen|known) (?:the|a|in bed|it coming|asleep"
        r"|home|that coming|better than to (?:trust|marry))")),
    Saying("mine, in so many words", _RES, Spoken(
        r"(?:that|this|it|one|slip|mistake|error|hole|mess|fault|blame|rest|call|slip up|failure)"
        r" (?:there )?(?:was|is) (?:all |entirely |squarely |completely |wholly )*(?:ours|mine"
        r"|down to (?:me|us))(?= [.,!]| and| not|$)",
        r"(?:mistake|failing|slip|fault|error|blunder|oversight|lapse|doing) of (?:mine|ours"
        r"|my own)|^(?:, |yes |no |that |all )*mine ,? (?:i am afraid|sorry|entirely|all mine)"
        r"|(?:came|comes|come|started|starts) (?:from|down to) (?:me|us)(?= [.,!]|$| and| not)"
        r"|(?:mistake|error|slip|judge?ment|assumption|oversight|failure|lapse|call|move) on (?:my"
        r"|our) part|(?:has|have|had|with) my (?:name|fingerprints|prints) (?:\w+ )?(?:all )?over"
        r"|(?:poor|bad|terrible|awful|lousy|shabby|weak|low|rotten|careless|thoughtless|unkind"
        r"|cowardly|mean|selfish|stupid|sloppy|lazy|childish|petty|cruel|shoddy|rude|clumsy|silly"
        r"|wrong|bang out of order) of (?:me|us)(?= [.,!]| to\b| and|$)",
        r"(?:no|any|without) (?:defence|defense|excuse|excuses)(?= [.,!]| for (?:it|that|this|me"
        r"|how|what)|$)|i was the (?:problem|one (?:at fault|being|who was)|difficult one|bad guy)"
        r"|what (?:a|an) (?:\w+ )?(?:fool|idiot|coward|pig|jerk|muppet|plonker|ass|prat) i (?:was"
        r"|am|have been)|^(?:hey |, |and |so )*been (?:such )?(?:a|an) (?:\w+ )?(?:fool|idiot|jerk"
        r"|dick|pig|muppet|plonker|cow|grump|nightmare|brat|ass|prat|bad (?:friend|mate))|(?:it"
        r"|that|this) was (?:a|such a) (?:\w+ )?(?:crap|shit|shitty|low|cheap|bad|rubbish|rotten"
        r"|dick|poor|cowardly|lousy|nasty|mean|crappy|weak) (?:move|thing to do|trick|call|stunt)"
        r"|^(?:, |and |just )*(?:poor|bad|terrible) judge?ment$",
        ), 0.7, unless=Spoken(r"(?:he|she|they|who|nobody|you) (?:said|says|told|has|have|had|is"
        r"|are)", "not mine|not ours|not my|not down to", r"\?$", "your defence|in my defence",
        r"(?:big|cup|kind|sweet) of (?:me|us)")),
    Saying("what I did to you", _RES, Spoken(
        r"(?:i|we) (?:have |had |just |also |really |all |always |keep |kept |, |then )*(?:shut"
        r"|shutting|put|putting|ran|run|talked|left|leave|cut|cutting|pushed|brushed|waved|turned"
        r"|wrote|fobbed|froze|frozen|sent|tore|dragged|threw|palmed|boxed"
        r"|laughed|wound|kept|held|let|locked|played|knocked|brought|sold|tuned|shouted|bossed"
        r"|ordered|talk|brush) (?:you|u) (?:down|off|away|aside|over|under|behind|short"
        r"|around|hanging|standing|waiting|stranded|alone|out(?! of (?:the|bed)| for| tonight"
        r"|to)|in the (?:dark|lurch|cold))(?! (?:at the|to the|by car))",
        r"(?:i|we) (?:have |had |just |also |really |always |keep |, )*(?:treat|treated|treating"
        r"|used|using|spoke to|talked to|speak to|talk to) you (?:so |really )?(?:like (?:a|an|dirt"
        r"|rubbish|staff|you)|as (?:a|an|if|though)|badly|unfairly|terribly)",
        r"(?:far |way |much )*too (?:much|hard|heavy|harsh|quick|rough|tough) (?:to (?:dump|put|lay"
        r"|leave|expect|ask)|on (?:you|your (?:shoulders|plate)))(?= [.,!]|$)|(?:i|we) (?:have "
        r"|had |really |just )*(?:been |was |were )(?:so |far |too )*(?:hard|rough|tough|harsh"
        r"|down) on you|(?:hid|hiding|hide|hidden) behind (?:my|work|the|a|it|you)|(?:i"
        r"|we) (?:\w+ ){1,6}(?:behind your back|over your head|at your expense|where (?:everyone"
        r"|everybody|people) could (?:hear|see))",
        r"(?:i|we) (?:\w+ ){0,5}(?:before you (?:had |have |could |would )*(?:finish|finished|done"
        r"|speak|spoke|said|say|had a chance|explain)|when you were trying|without (?:asking you"
        r"|telling you|a word to|checking with|even asking|so much as|asking(?= [.,!]|$)))"
        r"|without (?:so much as )?(?:a|one) word to you|i could have (?:really "
        r"|seriously )?(?:hurt|killed|cost|made|got|lost|ruined) you|(?:that"
        r"|this) is not how i (?:want|meant|like|ought) to (?:treat|speak|talk|be|behave)",
        r"\w+ing (?:\w+ ){1,5}was (?:so |just |really |plain |very |completely )*(?:unfair|weak|low"
        r"|cruel|cowardly|unkind|selfish|rotten|shabby|cheap|mean|lousy|out of order|disrespectful"
        r"|beneath me)",
        ), 0.7, unless=Spoken(
        r"you (?:down|off|out) (?:for|with|to)",
        r"(?:sorry|why) (?:that |for |about |, |if )*(?:i|we)",
        r"did not (?:\w+ ){0,3}you", "i never|we never", r"\?$",
        r"because you|but you|if i", r"(?:your|his|her|their) \w+ing",
        r"(?:left|kept|put|let|brought) you (?:a|some|the)", "i would never|will never|will not")),
    Saying("what I left undone", _RES, Spoken(
        r"^(?:and |, |i know |yes |so )*(?:should|ought to)(?: really| definitely| just| at least)*"
        r"(?: not| never)? have (?:asked|told|rung|called|checked|said|listened|been|thought|had"
        r"|come|let|stayed|stuck|stood|texted|warned|waited|known|noticed)",
        r"(?:i|we) (?:\w+ ){0,4}(?:never|did not) (?:even |once |bother to |stop to "
        r"|think to )*(?:ask|asked|thank|thanked|check|checked|tell you|told you|warn|warned"
        r"|consult|consulted|consider|considered|credit|credited|include|included)(?= you| her| him"
        r"| them| first| the| whether| if| again| it| properly| [.,!]|$)|it never (?:crossed"
        r"|entered) my (?:mind|head)|(?:took|taken) (?:me|us) (?:far |way |much )*too long|(?:i"
        r"|we) (?:was|were) never (?:home|there|around)(?= [.,!]| for| when|$)|(?:you are|you were"
        r"|your) right (?:,|and) (?:i|we) (?:have(?! to)|had|did|do|was|were|left|forgot|let|missed"
        r"|kept|never|went|took|got|put)",
        r"(?:i|we) (?:have |had )?(?:confessed|owned up|admitted|come clean|came clean) (?:it |that"
        r" )?to (?:the|him|her|them|everyone|my|our|mum|dad|\w+)",
        ), 0.65, unless=Spoken(
        r"(?:why|that is how) (?:i|we)",
        r"never asked (?:for|to)", "did not ask (?:for|to)", r"\?$",
        r"did not tell you to|never told you (?:to|that|it|there)", "because you|but you|you never",
        r"you did not|you never told",
        r"(?:he|she|they|nobody) (?:never|did not)")),
    Saying("a wrong of mine, named", _RES, Spoken(
        r"(?:i|we) (?:have |had |just |also |really |all |even |did |stupidly |straight up |then "
        r"|went and |, )*(?:lied|misled|deceived|cheated on|betrayed|neglected|humiliated"
        r"|undermined|contradicted|belittled|mocked|insulted|offended|wronged|abandoned|deserted"
        r"|snooped|spied on|blabbed|gossiped|bullied|patronised|nagged|interrupted|lashed out"
        r"|stormed (?:off|out)|overreacted|overstepped|exaggerated|misjudged|mistreated"
        r"|stonewalled|scapegoated|bulldozed|steamrolled|guilt tripped|jumped to conclusions"
        r"|flew off the handle|lost (?:my (?:temper|rag|cool|patience)|it) (?:with|at) you"
        r"|raised my voice|swore at|yelled|screamed at|shouted (?:at|you)|accused you|blamed you"
        r"|called you (?:a|an|names)|stood you up|backed out|went back on|broke my word|let slip"
        r"|spilled the beans|kept (?:it|this|that|things|the truth|a secret) from you|hid (?:it"
        r"|this|that|the \w+|things) from you|lied to you|took (?:the )?credit|talked (?:right )?"
        r"over|walked (?:out|off) on|hung up on|ditched|fooled|tricked)(?! by)",
        r"(?:i|we) (?:\w+ )?(?:got (?:defensive|nasty|petty|personal|snappy|mouthy|jealous and)"
        r"|stopped listening|opened my big|made (?:a (?:hash|mess|pig's ear|fool|right mess|hames"
        r"|balls)|the mess|you (?:feel|cry|wait|carry|look|pay|miss|late|choose|do it|beg|doubt))"
        r"|behaved like|acted like|put my own|took you for|took advantage|shot my mouth"
        r"|ran my mouth|let (?:my|the) \w+ (?:get the better|do the|speak for)"
        r"|was thinking (?:only )?of myself|only thought of myself|thought only of myself"
        r"|had it coming|earned (?:it|that|every)|ate (?:your|the last)|broke (?:your|the)"
        r"|lost your|ruined your|spoilt your|burnt your|scratched your|shrank your|wrecked your"
        r"|killed your|smashed your|crashed your|deleted your|binned your|used your|read your"
        r"|opened your|nicked your|took your|took it (?:from you|without|out on))(?! by)",
        r"(?:what|how|the way) i (?:\w+ ){1,7}(?:was|were|is) (?:so |just |really |way |well |not "
        r"|plain |completely |totally )*(?:out of (?:line|order)|wrong|unfair|unkind|cruel|okay"
        r"|fair|nasty|mean|hurtful|rude|awful|horrible|right|on|unacceptable|inexcusable"
        r"|disrespectful|shameful|low|weak|stupid|uncalled for)|my (?:tone|behaviour|joke|comment"
        r"|comments|remark|words|silence|timing|attitude|reaction) (?:\w+ ){0,4}(?:was|were) (?:so "
        r"|just |really |way |well |not |plain )*(?:out of (?:line|order)|wrong|unfair|unkind|cruel"
        r"|okay|fair|nasty|mean|hurtful|rude|awful|horrible|uncalled for|sharp|off|disrespectful"
        r"|unprofessional)",
        r"you (?:had|have|did|do) not (?:earn|earned|ask for|asked for|need|needed) (?:that|it"
        r"|any of)(?= [.,!]| from|$)|(?:the|that was the) last thing you needed (?:from me|was|is)"
        r"|you should (?:not |never )+have (?:had|needed) to|i (?:see|realise|know"
        r"|get it) now (?:that |how |what )*(?:it|i|that|you) (?:looked|felt|came|did|left|was|were"
        r"|put|sounded)|(?:harsher|sharper|ruder|meaner|louder|colder) than (?:i meant|it should"
        r"|i should|you deserve)|mine (?:and|, and) (?:nobody|no one) (?:else)?",
        ), 0.65, unless=Spoken(
        r"\?$",
        r"(?:sorry|why|before|since) (?:that |for |about |, |if )*(?:i|we)",
        r"because you|but you|if i|when i was|at school",
        r"(?:he|she|they|you) (?:said|says|told|think|thinks|thought)",
        "read your (?:text|message|mail|email|note)",
        r"took your (?:advice|word|point|call)|used your (?:\w+ )?(?:recipe|idea"
        r"|trick|advice)|made you feel (?:better|good)")),
    Saying("handled badly", _RES, Spoken(
        r"i (?:\w+ )?(?:handled|managed|dealt with|treated|played|judged|took|timed|put|said|did"
        r"|phrased) (?:that|it|this|you|things|\w+ \w+) (?:\w+ )?(?:badly|poorly|wrong|terribly"
        r"|clumsily|all wrong)|i (?:said|promised|swore|told you) (?:that )?i would(?: \w+){0,4} "
        r"and (?:i |then )*(?:did not|never|forgot)|^(?:my b|mb)(?= [.,!]|$)"
        r"|^my b , should have \w+|i (?:was|have been) (?:such )?an? (?:right |real |total "
        r"|complete |proper |absolute |little )?(?!help|friend|comfort|good|gift|burden|stranger"
        r"|support|nice|great)\w+ to (?:you|be around|live with)(?= [.,!]| yesterday| last| today"
        r"| this| all|$)",
        r"(?:jumped|jumping|jump) down your throat|(?:bit|bite|biting|took|snapped) your head off"
        r"|(?:laid|tore|ripped|lit) into you|had a go at you|went off (?:on one )?at you"
        r"|i (?:\w+ )?(?:should|could) have (?:known|done|been) better(?! than)",
        r"(?:i|we) (?:\w+ )?(?:had|played|have) (?:a|my|our) (?:part|share|hand|role) in (?:this|it"
        r"|that|the)|my (?:own )?(?:part|share|role) in (?:this|it|that|the (?:mess|row|argument"
        r"|fight))|(?:i|we) (?:have |also )*(?:contributed|added) to (?:this|it|that|the (?:mess"
        r"|mix up|row|problem|delay))|(?:that|this) (?:one )?(?:is one )?(?:i|we) (?:have|need"
        r"|ought) to own|(?:i|we) (?:\w+ )?(?:fkd|fcked|fked|fd|effed|mucked|stuffed|bungled"
        r"|botched|fluffed|muffed) (?:\w+ )?(?:up|this|that|it)|we (?:\w+ )?got (?:this|that|it"
        r"|your \w+) (?:so |badly )*wrong|i (?:have not|was not|had not) (?:been )?(?:fair|honest"
        r"|kind|straight|good|nice|very (?:fair|nice|kind|good)) (?:to|with|on) you|i (?:spoke"
        r"|decided|acted|answered|agreed|signed|went ahead|booked|chose|promised|replied|did it"
        r"|said it|posted it|sent it) (?:\w+ ){0,4}without (?:checking|asking|telling|thinking"
        r"|warning)|i lost my (?:temper|rag|cool|patience)(?= [.,!]| and| with you| at you|$)",
        ), 0.65, unless=Spoken(
        r"\?$",
        "used to (?:say|start|open)",
        "because i|anything i|that it came out", "(?:sorry|why|if) i", "because you|but you")),
    Saying("nobody else to blame", _RES, Spoken(
        r"^(?:yes |okay |, |no )*guilty(?: as charged| on (?:both|all) counts)?(?= [.,!]|$)"
        r"|(?:nobody|no one|none|only (?:one|person)) (?:else )?(?:to (?:blame|point at|fault"
        r"|thank)|to answer for it) (?:but|except|for) (?:me|myself)|(?:only|just) myself to blame"
        r"|i have only (?:myself|me) to|blame (?:lies|sits|rests|is) with me|i am the (?:reason"
        r"|cause|one (?:to blame|at fault))(?! (?:for|you smile|he|she))|i have only got myself",
        r"i could not be bothered|i (?:looked|turned) the other way|i (?:let it (?:happen|slide"
        r"|drift|go on)|stood by|stood there and|did nothing|said nothing)|(?:job|turn|place"
        r"|duty) to (?:\w+ ){1,6}and i (?:did not|forgot|failed|never)|i could have (?:and|,"
        r"|but) (?:i )?did not|(?:fell|landed|was left|ended up|was all) (?:on|with"
        r"|to) you because i|made it (?:look|sound|seem|feel) like (?:you|your|it was you)",
        r"i have (?:just |really |also |badly |been and )*(?:hurt|failed|wronged|neglected|ignored"
        r"|embarrassed|upset|let (?:you|everyone|them|us) down|disappointed|frightened|worried"
        r"|scared|pushed you|shut you|used you|taken you for|been (?:so |too |really )?(?:selfish"
        r"|unfair|distant|short|cold|rude|unkind|harsh|snappy|careless|absent|useless|horrible"
        r"|impossible|awful|lazy|a (?:bad|poor|rubbish|terrible|lousy|rotten)|neglecting|taking you"
        r"|leaving it|ignoring|doing that|unbearable|miserable))(?! by)|(?:and|,) (?:it"
        r"|that) was (?:so |really |just )*(?:cruel|wrong|unfair|mean|selfish|rude|unkind|stupid"
        r"|harsh|careless|thoughtless|cowardly|nasty)(?: of me)?$|i made it (?:all )?up(?= [.,!]|$)"
        r"|i am (?:the one )?in the wrong|i got it wrong|that is my (?:doing|fault|mess)",
        ), 0.65, unless=Spoken(r"\?$", "(?:sorry|why|if) i", "because you|but you",
        r"(?:he|she|they) (?:said|says|was|were|had)", "i have hurt my|i have upset my")),
)  # fmt: skip

CONCEDED = Saying(
    "grants the complaint",
    _RES,
    Spoken(
        r"^(?:yes |no |okay |, |well |i know |fair |and |guilty |me |that is true |true |you are "
        r"right )*(?:i|we) (?:did|was|were|do|have|had)(?: it| that| say (?:it|that)| indeed)?"
        r"(?= ,| and i| and we| and you|$)|^(?:yes |, )*i said (?:it|that)(?= ,| and|$)",
        r"^(?:, |yes )*(?:me|us)$",
    ),
    0.65,
    unless=Spoken(
        "but|so what|because|only|what of it",
        r"did (?:i|we) not|did not (?:i|we)$|thanks|thank you",
        r"and (?:i|we) (?:would|meant|stand|will|am)",
        "okay !",
    ),
)
"""Owns a deed by granting it, where somebody has just named it; "I was" denies a "you weren't"."""
