"""The ways of making the other's trouble small, or of hurrying it away."""

from __future__ import annotations

from game.words.reading import Signal
from game.words.sayings import Saying, Spoken

_MIN = Signal.MINIMISING

RULES = (
    Saying("at least", _MIN, Spoken(
        r"at least (?:you|it|she|he|they|we|there|nobody|no one|your|the|that|now|one)",
        r"look on the bright side", "count your blessings",
        "be (?:grateful|thankful|glad) (?:you|it|that|for)",
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
        r"(?:storm in|mountain out|nothing to (?:cry|get|be|worry|make|fuss)"
        r"|hardly (?:worth|the end|a (?:crisis|tragedy))|not worth (?:crying|getting|the tears"
        r"|worrying))", r"(?:it )?could (?:be|have been) (?:a lot |much |far |so much )?worse",
        r"(?:nobody|no one) (?:has )?died", r"worse things (?:happen|have happened)",
        "happens to (?:everyone|all of us|the best)",
        "everyone (?:gets|feels|goes through|has (?:bad|off|their|those|days|problems|worries))",
        r"big deal", "first world problems?", "making a (?:fuss|scene|drama|meal|big)",
        r"mak(?:e|ing) such a (?:fuss|thing|drama)", "overreacting", "over reacting",
        "blow(?:ing|n)? (?:it|this|things) (?:all |up )*out of", "get so worked up",
        r"(?:is|it was|that was|are|am) (?:not )?(?:nothing|weeks ago|months ago|years ago|ages "
        r"ago|the easy (?:bit|part)|no special|nothing special)",
        r"it is not like (?:any|he|she|they|it|you|some)",
        r"you are not (?:the (?:first|only)|special)", r"everyone is the same",
        r"we are all (?:tired|busy|stressed|in the same|struggling|skint|broke)",
        "nobody is going to die", r"part of the (?:job|deal|fun|process)", "water off a duck",
        r"(?:he|she) (?:shouts|is like that|does that) (?:at|with|to) everyone",
        r"(?:they|he|she|it|you) only (?:took|lost|broke|missed|said|did|cost|hit|\w+ed)",
        r"be (?:thankful|grateful|glad)", r"you should see what",
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
        r"(?:get|be|got) over it",
        r"(?:you will|will) (?:soon )?(?:get over|live|survive|forget|be over)",
        r"(?:just |try to |you (?:should|need to|have to) )(?:just )?(?:move on|forget (?:about "
        r")?it|let it go|snap out|put it behind|shake it off)",
        r"^(?:just )?(?:move on|forget about it|let it go|snap out of it|shake it off|suck it up"
        r"|man up|toughen up)", "suck it up", "toughen up", "man up", "snap out of it",
        r"(?:do not|stop|why are you|quit|you are|enough of) (?:being |be )?(?:so |such |a |too "
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
        r"|(?:nothing|no need|no reason) to (?:be|get|cry|feel|fret|panic|stress|make|fear) "
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
        r"help(?:s|ed)? (?:me|you)", "let me", r"tell(?:ing)? (?:me|you) to",
        r"(?:i|me|he|she|they) (?:told|said|keep|kept|says)", "do not have to", "i can not",
        "you (?:are|were) not", "i am not")),
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
        "that is (?:just |only )?(?:life|work|marriage|kids|how it goes|the way it goes)",
        "welcome to (?:my world|the club|adult|real|parenthood|motherhood)", "it is what it is",
        "such is life", "we have all been there", "it is (?:just |only )?a phase", ), 0.75, unless=
        Spoken(r"not (?:a )?(?:lucky|competition)", "i am", "me neither", "i said",
        "i have it|i had it|i know i", "how lucky i")),
)  # fmt: skip
