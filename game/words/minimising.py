"""The ways of making the other's trouble small, or of hurrying it away."""

from __future__ import annotations

from game.words.reading import Signal
from game.words.sayings import Saying, Spoken

_MIN = Signal.MINIMISING

RULES = (
    Saying("at least", _MIN, Spoken(
        r"at least (?:yours?|urs|you|it|she|he|they|we|there|nobody|no one|your|the|that|now"
        r"|one)",
        r"look on the bright side", "count your blessings",
        "(?<!would )(?<!to )(?<!will )be (?:grateful|thankful|glad) (?:you|it|that|for)",
        r"(?:should|ought to) (?:just )?be (?:grateful|glad|thankful|happy)", "every cloud", ),
        unless=Spoken(
        r"at least (?:you could|you should|tell|let|an? (?:hour|day|week)|one of us"
        r"|(?:you|we|they) (?:could|should) have)")),
    Saying("not that bad", _MIN, Spoken(
        r"(?:it|that|this|things) (?:is|can|could|was) not (?:be |have been )?(?:all )?(?:that|so"
        r"|as) (?:bad|hard|big|serious|deep"
        r"|important|terrible|much)",
        r"(?:is|it is|that is|was) not (?:exactly )?(?:the end of the world|life or death|a big "
        r"deal"
        r"|a (?:huge |massive )?deal|rocket science|a (?:tragedy|crisis|disaster))",
        r"(?:no|hardly a|what is the) big deal",
        r"(?:storm in|mountain out|nothing to (?:cry|get|worry|make|fuss|be (?!ashamed))"
        r"|hardly (?:worth|the end|a (?:crisis|tragedy))|not worth (?:crying|getting|the tears"
        r"|worrying))", r"(?:it )?could (?:be|have been) (?:a lot |much |far |so much |way"
        r" )*worse",
        r"(?:nobody|no one) (?:has )?died", r"worse things (?:happen|have happened)",
        "happens to (?:everyone|all of us|the best)",
        "everyone (?:gets|feels|goes through|has (?:bad|off|their|those|days|problems|worries))",
        r"^(?:\w+ )?big deal(?= [.,!]|$)", "first world problems?", "making a (?:fuss|scene"
        r"|drama|meal|big)",
        r"mak(?:e|ing) such a (?:fuss|thing|drama)", "overreacting", "over reacting",
        "blow(?:ing|n)? (?:it|this|things) (?:all |up )*out of", "get so worked up",
        r"(?:is|it was|that was|are|am) (?:not )?(?:nothing(?! against| to do| you| i| we| that|"
        r" wrong| left| for| like)|weeks ago|months ago|years ago|ages "
        r"ago|the easy (?:bit|part)|no special|nothing special)",
        r"it is not like (?:any|he|she|they|it|you|some)",
        r"you are not (?:the (?:first|only)(?! (?:one|person) who (?:feel|rem|think|cr|str|find"
        r"|hate|worr|need))|special)", r"everyone is the same",
        r"we are all (?:tired|busy|stressed|in the same|struggling|skint|broke)",
        "nobody is going to die", r"part of the (?:job|deal|fun|process)", "water off a duck",
        r"(?:he|she) (?:shouts|is like that|does that) (?:at|with|to) everyone",
        r"(?:they|he|she|it|you) only (?:took|lost|broke|missed|said|did|cost|hit)|(?<!what if"
        r" )(?:they|he|she|it) only \w+ed",
        r"you should see what",
        r"turned out (?:fine|okay|all right)",
        r"so (?:sensitive|dramatic|emotional|touchy) about",
        r"you will be (?:fine|okay|grand|right as rain)(?: !)?$", r"stop making",
        r"time to (?:move on|let go|get over)",
        r"^(?:over|about|because of|for) (?:an?|one|some|that|this|him|her|\w+)(?: \w+)? \?",
        r"never did (?:you|me|him|her|us|anyone) (?:any )?harm",
        r"all (?:this|that) (?:fuss|drama)", "what is the (?:fuss|drama)", "such a drama", ),
        unless=Spoken(r"for me|once you|what happened|we have it|i have it|i had it|how was",
        r"rest of the|(?:am|are) not (?:overreacting|making)", "i (?:was|am|overreact)",
        "i am fine", "my own", "not saying")),
    Saying("it is only", _MIN, Spoken(
        r"(?:it|that|he|she|they) (?:is|was|are|were) (?:only|just) (?:a|an|one|some|the|words"
        r"|money|bricks|hair|work|school|things|stuff|hormones"
        r"|your (?:hormones|imagination|age)|being|teasing|for a|\d+)(?: \w+)?",
        "all in your head", ), 0.6, unless=Spoken(
        r"just (?:a (?:thought|suggestion|minute|sec|second|moment|joke|laugh|lot|mess)|the "
        r"(?:same|way|right))", "joking", "not (?:just|only)", "banter", "you know how",
        "i would have", "i am (?:fine|okay|all right|good)", "me too")),
    Saying("calm down", _MIN, Spoken(r"calm (?:down|yourself)",
        r"(?<!just )(?<!and )chill(?: out)?(?= [.,!]|$)", "relax (?=[.,!])|relax$", "lighten up",
        "cheer up", "chin up", r"get over (?:it|him|her|this|that|them)",
        r"(?<!never )(?<!not )(?:get|be|got) over it",
        r"(?:you will|will) (?:soon )?(?:get over|live|survive|forget|be over)",
        r"(?:just |try to |you (?:should|need to|have to) )(?:just )?(?:move on|forget (?:about "
        r")?it|let it go|snap out|put it behind|shake it off)",
        r"^(?:just )?(?:move on|forget about it|let it go|snap out of it|shake it off|suck it up"
        r"|man up|toughen up)", "suck it up", "toughen up", "man up", "snap out of it",
        r"(?:do not|stop|why are you|quit|enough of) (?:being |be )?(?:so |such |a |too "
        r")*(?:silly|dramatic|soft|sensitive"
        r"|daft|drama|drama queen|a baby|baby|crying|whining|moaning|moping|fussing|wallowing"
        r"|sulking|overthinking|hysterical|ridiculous about it|upset over)",
        r"(?:do not|stop) (?:cry|worry(?:ing)? so|overthink\w*|dwell\w*|get (?:so )?(?:upset"
        r"|worked)|make a|moan\w*|fuss\w*|whinge\w*|exaggerat\w*)", r"pull yourself together",
        "pull your socks up", "stiff upper lip", "get a grip",
        r"no (?:point|use) (?:crying|in crying|moping|worrying|getting)",
        r"you (?:will|are going to) (?:laugh|look back)",
        "in a (?:week|month|year) you (?:will|are)", "big (?:girl|boy)s do not",
        "boys do not cry", "time heals",
        r"there (?:will|are|is) (?:always |plenty |be )*(?:other|another|more|plenty)(?: of)? "
        r"(?:\w+ )?(?:jobs?|fish|boys|girls|men|women|times?|chances?|flats|houses|ones?|dogs?"
        r"|cats?|years?|exams?|matches)",
        r"you will find (?:someone|another|a better|a new|something)",
        r"think positive|stay positive|be positive|good vibes|positive thoughts|just smile|keep "
        r"busy and|look at the positives",
        r"(?:do not|stop) be(?:ing)? (?:such )?a? ?(?:wimp|wuss|baby|softie|big baby|drama queen"
        r"|misery|moaner|worrier|crybaby|child|pessimist|snowflake)",
        r"i have (?:seen|had|known) worse|what is the problem|what are you (?:crying|moaning"
        r"|worrying|fussing|complaining) (?:for|about)|(?:look|feel|seem) better in the morning"
        r"|sleep it off|walk it off|rub some|have a (?:nap|tea) and",
        r"you (?:only|hardly|barely) (?:knew|saw|met|dated|had|worked|went out)|you (?:always"
        r"|just) (?:worry|fret|overthink|exaggerate|make a|get (?:so )?worked)|you (?:think"
        r"|worry) about nothing|worry(?:ing)? (?:about|over) nothing|(?:much ado|fuss) about "
        r"nothing|(?:upset|angry|worked up|crying|cry|stressed|cross) (?:over|about) (?:nothing"
        r"|that|something so|such a|a (?:little|silly|stupid|cat|dog|text|phone|job|boy|film))",
        r"you will (?:meet|find|get) (?:someone|somebody|another|a better|better|over|used|one|a "
        r"new)|(?:just |you should just |just try to )(?:ignore|forget|laugh|brush|shrug|not "
        r"think|try not to think)(?: about)? (?:it|them|him|her|at it|that|off)|put (?:it|that"
        r"|him|her|them) (?:out of|behind)|at the end of the day|worth (?:crying|getting|all this"
        r"|the tears|being|losing)|(?:should be|get|got to get|be|will get|are) used to it"
        r"|(?:nothing|no need|no reason) to (?:be (?!ashamed)|get|cry|feel|fret|panic|stress"
        r"|make|fear) "
        r"?(?:so |all )?(?:anxious|upset|scared|worried|angry|sad|nervous|stressed|ashamed|a fuss"
        r"|about)?|everyone (?:gets|feels|worries|goes) |it will (?:soon "
        r")?(?:pass|blow over|all (?:come out|blow|be forgotten))|(?:will not|do not) (?:even "
        r")?(?:matter|remember) (?:it |this |that )?(?:in|by|next|tomorrow)|(?:in|give it) (?:a"
        r"|ten|five|two) (?:years?|weeks?|days?|months?)(?: \w+)? (?:time )?,? (?:you|no one"
        r"|nobody|it)|everyone (?:else )?(?:manages|copes|does it|feels like that|fails|loses"
        r"|gets dumped|survives)|(?:thousands|millions|loads|hundreds) of (?:people|women|men) "
        r"(?:do|have|go|manage|cope|are)|they do (?:hundreds|thousands|it all)|it is routine"
        r"|(?:women|people|mothers|men) have (?:been|done) (?:\w+ ){1,4}(?:for|since)|what did "
        r"you (?:expect|think would)|you knew what you|it is not (?:like|as if) (?:you|he|she"
        r"|they|it|any)|you chose|you signed up", "plenty more fish", "happens for a reason",
        "onwards and upwards", "what does not kill", "too (?:sensitive|emotional|soft)",
        "is that all", "you think too much", "you worry too much", r"so what(?= [.,!?]|$)", ),
        unless=Spoken(r"i (?:need|should|am going|have) to", "i will",
        r"help(?:s|ed)? (?:me|you)", "let me", r"tell(?:ing)? (?:me|you) to|told to|saying",
        r"(?:i|me|he|she|they) (?:told|said|keep|kept|says)", "do not have to", "i can not",
        "you (?:are|were) not", "i am not")),
    Saying("a saying instead", _MIN, Spoken(
        r"one door closes|next (?:year|time) , no|no biggie|dodged a bullet|blessing in disguise"
        r"|better luck next|(?:win|lose) some|life goes on|this too shall pass|tomorrow is"
        r" another"
        r"|swings and roundabouts|(?:builds?|building) character|character building"
        r"|come out in the wash|at sea$|for a reason|meant to be$|not meant to be|crying over"
        r" spil\w+"
        r"|that is (?!hard|rough|good|lovely|great|nice|bad|how)\w+ for you(?= [.,!]|$)|life"
        r" (?:is not|is never) (?:fair|a |always)|life is too short"
        r"|life is not$|thick(?:er)? skin|thin skinned|lose (?:any |much )?sleep over"
        r"|(?:boys|kids|girls|men|lads) will be|give over|come off it|reading too (?:much|far)"
        r"|scheme of things|big(?:ger)? picture|sticks and stones|laugh it off|rise above|brush"
        r" it off"
        r"|chalk it up|first world|luxury problem|(?:nice|good) problem to have|storm in"
        r"|always next (?:year|time|week|season|summer)|plenty of time for|(?:is|are) much like"
        r" another"
        r"|all the same (?:in|really|anyway)|teething|growing pains|welcome to (?:the )?real"
        r"|means? well|imagining (?:it|things)|too"
        r" (?:personally|seriously)|better off without|a good (?:life|run)|(?:nobody|no one)"
        r" (?:was|got|is) (?:hurt|killed)|stop thinking about it|make new friends|a big (?:boy"
        r"|girl)|dry your (?:eyes|tears)|good"
        r" innings|mind off it|no harm done|knock it on the head|best thing for you|more than"
        r" most|into a drama|lot of (?:one|a|nothing)|is not (?:an illness|a disease|a crime)"
        r"|can be (?:bought|replaced|fixed|washed|glued|redone)|last person who (?:needs|should)"
        r"|never made anyone|lose sleep|every day of the (?:week|year)|(?:blown|blow) over|have"
        r" forgotten by|plenty of people|toughen|it is (?:just |only"
        r" )?business$",
        r"(?:what|does|will|would) (?:does |it |that |any of it )*(?:really |even )*matter(?: in"
        r"| now| anyway|,| \?|$)"
        r"|^(?:oh |and |but )*(?:who cares$|who cares about)|who (?:is going to|will|would)"
        r" (?:even |be )?(?:care|look|notice|mind|remember)\w*|is that (?:all|the worst)"
        r"|if that is the worst|(?:is|was) that (?:really )?all \?", ), 0.75, unless=Spoken(
        r"what (?:is|was) the matter|matters? (?:to|so|most)|i (?:need|had|was|should|will|am)")),
    Saying("stop feeling it", _MIN, Spoken(
        r"(?:stop|quit|enough (?:of|with)) (?:all )?(?:your|the|that|this|with the|you are) "
        r"(?:\w+ )?(?:fretting|moaning|brooding|stewing|crying|whining|whinging|fussing|drama"
        r"|tears|worrying"
        r"|sulking"
        r"|nonsense|self pity|waterworks|pity party)",
        r"(?:such an?|what an?) (?:silly|daft|stupid|funny|odd|small|tiny|little) thing to",
        r"(?:do not|stop|why) (?:be(?:ing)? )?(?:so |such )+(?:an? )?(?:delicate|precious"
        r"|sensitive"
        r"|fragile|negative|gloomy|down|glum|serious|tragic|miserable|dramatic|upset)",
        r"you are not (?:dying|made of|bleeding|the centre)|nobody is (?:dying|dead)",
        r"(?:you|stop) (?:are )?(?:going|carrying|carry|go) on (?:like|as if|about it as)|look"
        r" at you , (?:carrying|going) on|(?:crocodile|big fat)"
        r" tears", ),
        0.75, unless=Spoken("i was|i am|stop me")),
    Saying("others have it worse", _MIN, Spoken(
        r"(?:other|some|plenty of|lots of) (?:people|kids|families|folk|women|men|mums|girls"
        r"|lads)? ?(?:\w+ )?(?:have|has|had|would|get|are|do not|can not|with)"
        r" (?:\w+ )?(?:got )?(?:it )?(?:\w+ )?(?:worse|real problems|nothing|no|kill|love|off"
        r"|starving)",
        r"(?:others|people|someone|they|there are (?:people|kids|children)|kids|children) (?:\w+ "
        r"){0,4}(?:worse(?: off)?|starving|real problems|no (?:home|food|job|house))",
        r"(?:have|has|had|got) it (?:so |much |far |a lot |way )*(?:worse|harder|easy|lucky)",
        r"worse off", r"(?:there is|there are|think of the) (?:children|kids|people|folk)",
        r"(?:he|she|they|your \w+|my \w+|mrs \w+|mr \w+|\w+) (?:\w+ ){0,4}(?:had it|has it|had) "
        r"(?:twice|ten times|three times|far|much|way) (?:as|so|worse|harder)",
        r"(?:been|is|was) out of work since",
        "you (?:do not know|have no idea) (?:how lucky|you are born)",
        r"(?:you are|think yourself|count yourself) (?:so )?lucky",
        "think of (?:those|the people|people|them)", "real problems",
        "we all (?:have|get|had|feel|go through)", "join the (?:club|queue)",
        "that is (?:just |only )?(?:life|work|marriage|kids|how it goes|the way it goes)(?= [.!]"
        r"|$)",
        "welcome to (?:my world|the club|adult|real|parenthood|motherhood)", "it is what it is",
        "such is life", "we have all been there", "it is (?:just |only )?a"
        r" phase", ), 0.75, unless=
        Spoken(r"not (?:a )?(?:lucky|competition)", "i am", "me neither", "i said",
        "i have it|i had it|i know i", "how lucky i", r"(?:used to|he|she|mother|father) (?:say"
        r"|said|says)")),
)  # fmt: skip

AFTER_TROUBLE = (
    Saying("small beside their words", _MIN, Spoken(
        r"(?:are|is) (?:just |all |always )?(?:like that|that way)$",
        r"(?:he|she|they) (?:did not|never) mean (?:it|any|to)",
        r"\w+ing (?:will not|does not|never|is not going to) (?:help|change|bring|fix|solve"
        r"|make)",
        r"you have (?:only )?been (?:\w+ ){1,3}(?:two|three|four|five|six) (?:days|weeks|months"
        r"|hours)",
        r"it is (?:two|three|five|ten|twenty|an?) (?:minutes?|hours?|days?|evenings?|weeks?)(?!"
        r" away)",
        r"that is what (?:\w+ ){1,2}(?:is|are) for$|you would not have (?:enjoyed|liked|wanted)"
        r" it",
        r"you are (?:being |so |just |such |a |too )*(?:silly|dramatic|soft|sensitive|daft"
        r"|ridiculous"
        r"|baby|overthinking|hysterical|moaning|sulking)",
        r"there will (?:\w+ )?be (?:\w+ )?(?:someone|somebody|others?|another|more|better)",
        r"you can (?:always|just|easily) (?:get|find|buy|make|have|do) (?:\w+ )?(?:another|more"
        r"|it again|a new|new)",
        r"you have (?:only|hardly) (?:got )?(?:one|two|a|the)|you have got (?:loads|plenty|lots)"
        r" of",
        r"^(?:well )?that is (?:just |only )+what (?:\w+ ){1,2}(?:do|does|are like|is like)$"
        r"|^(?:well |but"
        r" )?you (?:chose|asked for|wanted (?:kids|children|this|a baby|a dog))",
        r"it is (?:only |just )?an? (?:\w+ ){1,3}(?:in \w+ )?, not (?:an?|the|your|world)\b",
        r"^(?:\w+ ,? )?(?:over|from|about|because of) (?!my|who|what|which|the way)(?:\w+"
        r" ){1,5}\?",
        r"(?:it|that) (?:is|was) (?:only |just )+(?:two|three|four|five|six|seven|eight|ten"
        r"|twelve"
        r"|twenty|a few|a couple|half)",
        r"for (?:like |about |all of |just |only )*(?:a|an|one|two|three|five|ten) "
        r"(?:nano)?(?:second|sec|minute|moment|hour)s?$",
        r"(?:nobody|no one) (?:will |even |would |else |is going to )*(?:notice\w*|cares?|care"
        r"|remember\w*|saw|minds?|noticing|looking|looks)",
        r"you (?:can )?(?:hardly|barely|can not even) (?:even )?(?:see|tell|notice|feel)",
        r"you will (?:soon |hardly |barely |not even |be |have |never )*(?:laugh\w*|forget"
        r"|forgotten"
        r"|forgot|think of (?:it|him|her)|remember|notice|miss (?:it|him|her)|new|used to)",
        r"(?:you|he|she|they|it) will (?:\w+ ){1,6}(?:by|before|in no) (?:monday|tuesday"
        r"|wednesday"
        r"|thursday|friday|saturday|sunday|half|summer|christmas|easter|then|time|you know|the"
        r" week)",
        r"(?:others|people|kids|children|women|men|millions|half the|plenty|lads|folk|some|most)"
        r"(?: \w+){0,4} would (?:kill|give|love|die|be glad|swap|bite|call|jump|be (?:happy"
        r"|grateful))",
        r"(?:women|people|men|everyone|everybody|millions|folk) (?:give|gave|do|did|have|get|had"
        r"|went"
        r"|go|manage|live) (?:\w+ ){1,4}(?:in fields|every day|all the time|without|through|and)",
        r"they (?:do|send|get|see|reject) (?:\w+ ){0,2}(?:hundreds|thousands|millions|dozens"
        r"|loads"
        r"|of (?:them|those|these))",
        r"did not have (?:\w+ ){1,3}, we had"
        r"|(?:never|you did not see me|nobody) (?:fuss\w*|complain\w*|moan\w*|wrote home|made a)"
        r"|(?:did not|never) (?:kill|hurt) (?:me|us|anyone)|(?:see|saw|hear) (?:me|us) (?:fuss"
        r"|moan|complain)",
        r"^(?:\w+ )?it is (?:only |just )?an? (?!lot|shame|pity|nightmare|joke|disgrace|mess|big"
        r"|hard|horrible|loss"
        r"|worry|relief|real|start|lie|lonely|risk|blow|thing you|good|bad|long|difficult"
        r"|terrible|sad|lovely|trap|gift)\w+"
        r"(?: though)?(?: ,|$)",
        r"you (?:were|had|knew) (?:\w+ ){1,4}(?:weeks|months|days)|you do not know what \w+ is",
        r"just (?:\w+ ){1,3}that is all$|an? (?:bit|little|wee) (?:of )?(?:rain|blood|cold|snow"
        r"|wind|noise)",
        r"you (?:have (?:still )?got|still have) (?:\w+ ){1,3}(?:,|have not|and a)", ), 0.65,
        unless=Spoken(r"i am (?:so )?sorry|no wonder|that (?:must|sounds)|of course you|\bi"
        r" will\b")),
)  # fmt: skip
"""Ways that make small only what was told as trouble."""
PLAIN = tuple(
    rule
    for rule in RULES
    if rule.confidence >= 0.75
    and rule.name
    != "a saying"
    r" instead"
)
"""Ways that make small even where nobody knows what they answer."""
