"""The ways of a reproach that `game.words.blaming` looks for beside plain blame.

Blame often names no fault outright: it holds a deed against the other, asks a question that wants
no answer, praises in mockery, or measures them against what anybody decent would have done.
"""

from __future__ import annotations

from game.words.sayings import Spoken


def _each(before: str, *ways: str) -> tuple[str, ...]:
    """Return one form for every way, so that each is filed under a word of its own."""
    return tuple(before + way for part in ways for way in part.split(" / "))


_NOT_ASKED = (
    r"(?<!if )(?<!when )(?<!did )(?<!do )(?<!have )(?<!can )(?<!could )(?<!what )(?<!that )"
)
_WHOM = r"(?:me|us|him|her|them|my|our|his|her|their|people|every\w+|the (?:kids|children|team))"
DEEDS = Spoken(
    r"you (?:just |have )?(?:\w+ed|drove|left|went|took|ate|sold|gave|told|spent|made|read|threw"
        r"|got) (?:\w+ ){0,4}without (?:me|us|asking|telling|a word|even|saying|thinking"
        r"|knocking|paying)",
    r"you (?:went through|threw (?:away|out)|read|deleted|sold) my \w+|you hide behind|you"
        r" (?:always )?pick fights",
    r"(?:talk|speak|treat|look)(?:ed|ing)? (?:to |at )?me (?:like|as if|as though) (?:i|a|an"
        r"|some|dirt|rubbish)",
    r"(?:sick|tired|fed up|had enough) (?:of|with) (?!missing|worrying)\w+ing (?:\w+"
        r" ){0,3}(?:after|for|to|with) you",
    r"you just (?:do|can|could|did) not (?:get|see|listen|care|understand|think|learn|stop)",
    r"you (?:are|were|have been|can be) (?:so |being )?(?:horrible|awful|dreadful|unfair|foul"
        r"|snappy|rotten|beastly) (?:to|with|towards|all|lately)",
    r"(?:would|could|might) (?:not )?(?:have|be) (?!happy|glad|nice|lovely|great|good)(?:\w+"
        r" ){1,6}if you (?:had|would) (?:not |just |only )*(?:\w+ed|got|told|said|been|left|come"
        r"|let|kept|paid|taken|thought|done)",
    r"you (?:were|are|spent|sat|stared) .{0,20}(?:phone|laptop|screen|telly|tablet|computer)"
        r" (?:\w+ ){0,2}(?:whole|entire|all|again|through|during|at dinner)",
    r"you (?:just )?(?:had|have) to (?:\w+ ){1,5}, (?:did|do) (?:not )?you",
    r"you (?:act|behave|acted|behaved|are acting|are behaving) like (?:a|an|you)\b",
    r"you (?:turned|showed|came) (?:up|home) (?:drunk|late|an hour|\w+ hours)",
    r"you could not (?:even )?(?:wait|manage|spare|find (?:five|two|one|a)|pick up|lift)",
    r"every time i (?:need|want|ask|try|talk|tell|speak|call|open) .{0,30}you",
    r"you treat(?:ed)? (?:\w+ ){1,2}(?:like|as) (?!family|one of|a (?:queen|king|princess|son"
        r"|daughter|friend)|your own)",
    r"you let (?:me|him|her|us|them) (?:walk|sit|stand|wait|think|believe|carry|pay|fall|take"
        r" the)",
    r"i am the (?:only )?one who (?:\w+ )?(?:does|did|has to|cooks|cleans|pays|gets|ends)|while"
        r" you (?:\w+ )?(?:sit|sat|nothing|watch|lie|lay|play|scroll|slept|swan)",
    r"(?:good|quick|clean|fast) enough for you(?= [.,!]|$)|you (?:can|could) not be (?:trusted"
        r"|relied|left)"
        r"|not for the better",
    r"you have (?:got )?no idea (?:what it|how (?:hard|long|it feels)|what i)",
    r"you (?:love|like|enjoy|want) (?:to (?:see|make|watch) |making |seeing |watching )(?:me|us"
        r"|him|her) (?:\w+ ){0,2}(?:suffer|guilty|bad|cry|fail|small|stupid|beg|squirm)",
    r"you (?:just |always |have |really )*ma(?:de|ke) me feel (?:so |like )*(?!safe|loved"
        r"|welcome|good|better|seen|heard|special|at|calm|i matter|a (?:queen|king)|home"
        r"|somebody|proud|happy|less|understood|warm|alive|young|beautiful|wanted|strong|brave"
        r"|part|it|so|like)\w+",
    r"sorry (?:\w+ ){1,8}, (?:but|only|even if|though|although) you (?!are right|were right|know"
        r"|deserve|can|matter|mean)",
    r"only you (?:had|would) (?!like)",
    r"i (?:can|could) (?:not|never) (?:even )?(?:trust|rely on|count on|depend on) you",
    r"you (?:have )?(?:turned (?:\w+ ){1,4}against|dropped (?:me|us)|ghosted (?:me|us|him|her"
        r"|them)|told (?:the whole|everyone|the entire|all (?:your|my))|only had|emptied (?:my"
        r"|our))",
    r"you (?:do not|never) (?!have|need|owe|know|want|mind)(?:\w+ ){1,3}(?:anything|anyone|a"
        r" thing)(?: any ?more)?(?= |$)",
    r"you did not (?:\w+ ){1,8}, did you",
    r"(?:told|asked|reminded|begged|warned) you (?:twice|(?:\w+ )?(?:hundred|thousand|three|four"
        r"|five|ten|many) times|again and again|over and over)",
    r"(?:one|all) (?:\w+ )?(?:thing )?i (?:have )?(?:ever )?(?:asked|ask) (?:of |from )?you(?!"
        r" about)|too much to ask(?: of)?",
    r"you are (?:sulking|shouting|lying|moaning|drunk|exaggerating|doing it|nagging|interrupting"
        r"|snooping|whining)(?: again)?",
    *_each(_NOT_ASKED + r"you (?:(?!never )\w+ly |just |even |all |have |had |went and )*",
        r"cheat(?:ed)? / nagg?(?:ed)?(?= me| us| at|$) / whined? / sulk(?:ed)? / sponged? /"
        r" bullshit"
        r" / manipulated? / undermined? / belittled? / patronised? / sabotaged? / provoked? /"
        r" poisoned",
        r"sneaked / snuck / squandered / gambled / blanked / snubbed / flaunted / exaggerated"
        r" / weaponised? / disrespect(?:ed)? / neglect(?:ed)? / abused? / insult(?:ed)? /"
        r" offended"
        r" / deceived? / misled / tricked / conned / fooled me / robbed / scared the /"
        r" frightened the"
        r" / terrified / tormented / punished? me / threatened / bossed? / bullied / cornered me",
        rf"bully {_WHOM} / mock(?:ed)? {_WHOM} / interrupt(?:ed)? {_WHOM} / dismiss(?:ed)?"
        rf" {_WHOM}"
        rf" / exclud(?:e|ed) {_WHOM} / reject(?:ed)? {_WHOM} / judged? {_WHOM} / criticised?"
        rf" {_WHOM}"
        rf" / lecture[d]? {_WHOM} / shamed? {_WHOM} / accus(?:e|ed) {_WHOM} / failed {_WHOM}"
        rf" / cut {_WHOM} off / stabbed {_WHOM} / played {_WHOM} / strung {_WHOM} / upset {_WHOM}"
        rf" / wasted? {_WHOM} / drop(?:ped)? {_WHOM} (?:like|in it) / talked? {_WHOM} down"
        rf" / bullied {_WHOM} / pushed {_WHOM} / drag(?:ged)? {_WHOM} / forced? {_WHOM}",
        r"threw (?:me|us|it (?:all )?away) / hung up on / stole (?:my|our|from|the) / gave up on"
        r" (?:me|us)"
        r" / walked (?:out|away from|off and left) / turned your back / rolled your eyes /"
        r" raised your"
        r" (?:voice|hand) / broke your (?:word|promise) / yell(?:ed)? at / shout(?:ed)? at /"
        r" snap(?:ped)? at"
        r" / scream(?:ed)? at / swore at / laughed (?:at|in) / sneer(?:ed)? / took (?:me|us|it)"
        r" for granted"
        r" / take (?:me|us|everything|it all) for granted / kept me (?:waiting|in the dark) /"
        r" made a (?:mess"
        r"|fool|scene|show|hash) / blamed? (?:me|everyone|it on) / dumped (?:it|everything|me"
        r"|all) / lied to"
        r" / hid (?:it|that|the|your) / chose (?:\w+ ){1,3}over / put (?:\w+ ){1,4}before (?:me"
        r"|us|your) ",
        r"managed to (?:\w+ )?(?:break|lose|ruin|forget|upset|miss|mess|make a|offend|insult"
        r"|burn|wreck)"
        r" / drink too much / drank (?:it all|too|the|yourself) / spent (?:it all|all|our|the"
        r" rent)"
        r" / use(?:d)? me / lie (?:to|about|all|every) / lied about / owe me an / set me up /"
        r" sold me"
        r" / stood (?:me|there and|by and) / sat there (?:and|while|on) / watched me (?:\w+"
        r" )?(?:struggle|cry)"),
    r"you (?:have )?(?:let|left) (?:your|the|my|our|a) (?:\w+ ){1,3}(?:down|in the lurch|waiting"
        r"|alone)",
    r"you (?:knew|had|said|promised|saw|heard|could see) (?:\w+ ){1,8}(?:and|but|yet) (?:you"
        r" )?(?:still"
    r"|did nothing|never|did not|said nothing|kept|carried on|went anyway)",
    r"leave me (?:with|to do|to) (?:everything|it all|all (?:of|the)|the (?:kids|lot|mess"
        r"|dishes))",
    r"(?:this|that) is how you (?:speak|talk|treat|repay|thank|behave|act)|how you repay|this is"
        r" the thanks",
    r"after (?:everything|all) (?:i|we) (?:have )?(?:did|done|do|gave|given|been through) for"
        r" you",
    r"you have (?:had )?it in for|you are out to get|(?:i|we|he|she|they|anyone) (?:ever )?puts?"
        r" up with you(?!r)",
    r"you (?:have )?only (?:yourself to|got yourself to)|serves you right|you asked for (?:it"
        r"|this)|you had it coming",
    r"you would (?:rather|sooner) (?:\w+ ){1,6}than (?:talk|be|spend|listen|help|admit|me|with"
        r"|come|face|say|lift)",
)  # fmt: skip
"""Deeds told as held against the other."""

YOURS = Spoken(
    r"is (?:all |entirely )?you are doing$",
    r"it is you are \w+ing that (?!keep|make|get|got)",
    r"your (?:head|heart|mind) 's (?:not|never)",
    r"your \w+ (?:\w+ )?is what (?:is|has)",
    *_each(r"your (?:constant |stupid |bloody |endless |own |precious |pathetic |little )*",
        r"drinking (?!\w+ is) / temper / lies / lying / moods / jealousy / laziness / nagging /"
        r" moaning / whining"
        r" / sulking / shouting / gambling / selfishness / stubbornness / carelessness /"
        r" sloppiness / excuses"
        r" / arrogance / ego / cowardice / rudeness / attitude / tantrums? / mess(?= again|$|"
        r" everywhere| is| all)"
        r" / meddling / bullying / cheating / snooping / negligence / incompetence / stupidity /"
        r" tightfist"
        r" / broken promises / empty promises / double standards / snide / sarcasm / scheming /"
        r" silent treatment"),
    r"your (?:own )?\w+ (?:has |have |had |is |are )?(?:cost|ruined|ruining|killing|wrecked"
        r"|wrecking|destroyed"
    r"|destroying|spoiled|spoilt|tearing|tore) (?:me|us|him|her|them|this|the|my|our|every\w+"
        r"|it)",
    r"your (?:head|heart|mind) (?:is|was|has) (?:not|never) (?:been )?in",
    r"if it (?:was|were) not for (?:you|the \w+ you)",
)  # fmt: skip
"""Faults that are the other's own."""

MEASURES = Spoken(
    r"(?:nobody|no one|everyone) else 's (?:\w+)",
    r"(?:child|monkey|toddler|year old|idiot|blind man) could have",
    r"(?:people|someone|folk) like you|your (?:sort|kind) (?:are|is|always|never)",
    r"would (?:not )?have cost you|cost you nothing",
    r"you (?:are|were) (?:not|hardly|no) (?:exactly )?(?:an angel|perfect|innocent|so perfect|a"
        r" saint|any better|much better|exactly)(?! (?:rich|old|late))",
    r"you would (?:forget|lose|sell|miss|sleep through) your own",
    r"if you (?:had|would) (?:not |only |just |ever |even |once )*(?:(?!like|want)\w+ed|told"
        r"|said|been|done|left"
    r"|come|let|kept|paid|taken|put|thought|given|read|bothered|spoken)\b.{0,60} (?:we|i|this|it"
        r"|that|he|she|none"
    r"|nobody|things) (?:would|could|might)",
    r"if you (?:had any|cared|loved|respected|gave a|were (?:any kind|half|a (?:real|proper"
        r"|good)))",
    r"(?:any|a) (?:decent|normal|real|proper|grown|sane|reasonable) (?:\w+ )?(?:person|man|woman"
        r"|husband|wife|mother"
    r"|father|mum|dad|friend|partner|boss|adult|human|parent) (?:would|does|could)",
    r"(?:other|most|normal) (?:husbands?|wives|mothers?|fathers?|mums|dads|partners|friends"
        r"|bosses|people|couples"
    r"|men|women) (?:manage|do not|can|would|help|listen|at least)",
    r"even (?:a|the) (?:child|dog|cat|toddler|baby|monkey|kids?) (?:\w+ )?(?:could|would|can|has"
        r"|knows?)",
    r"you (?:could|might) at least (?:have )?(?!take|get some|have a|enjoy|use|see|call it)\w+",
    r"you (?:were|are) (?:raised|brought up|taught|supposed to be) better",
    r"(?:i|we) (?:raised|brought) you (?:up )?better|(?:thought|expected|hoped) (?:better|more)"
        r" (?:of|from) you",
    r"i (?:have )?(?:told|warned) you (?:not to|so|this would|it would|that would)|told you so",
    r"not once (?:did|have) you|you did not (?:so much as|think to|have the|stop to|lift|spare)",
    r"(?:you are|is) (?:no|hardly a|not much of a) (?:friend|mother|father|husband|wife|partner"
        r"|saint|help|better)",
    r"(?:a|like a|such a) (?:spoilt|spoiled|big|stroppy|sulky) (?:child|baby|brat|kid|teenager"
        r"|toddler)",
    r"i am (?:not your|always the one|the only one who (?:does|ever|cleans|cooks|pays|cares"
        r"|tries))",
)  # fmt: skip
"""What the other is measured against, and falls short of."""

MOCKS = Spoken(
    r"look at the (?:state|mess) (?:you|of)|would not last an? \w+|to save your life",
    r"it is always (?:\w+ ){1,3}'s fault",
    r"do not (?:pretend|act (?:like|as if)|lie to me|play (?:the|dumb|innocent))",
    r"it is like (?:living|working|talking|being|dealing|arguing) (?:with|to) (?:an? )?(?:\w+"
        r" )?(?:child|baby|wall|stranger|ghost|teenager|toddler|robot|children)",
    r"who even (?:does|says|acts|treats)|who does that to",
    r"(?:lazy|selfish|stupid|useless|pathetic|cruel|childish|ungrateful|spiteful|spoilt|hopeless"
        r"|heartless|shameless)(?: ,)? (?:that is what you are|the (?:pair|lot|two) of you|is"
        r" what you are|of you$)",
    r"your (?:precious|stupid|pathetic|petty|ridiculous|so called) (?!baby|one)\w+",
    r"(?:rich|funny|priceless|cute) (?:, )?coming from you",
    r"(?:how|oh so) (?:grown up|mature|original|convenient|predictable)(?: of you)?$",
    r"(?:brilliant|great|nice one|well done|lovely|fantastic|perfect|wonderful|bravo) (?:,"
        r" )?(?:and )?(?:now )?you have (?:told|forgotten|left|scared|upset|killed|burnt|dropped"
        r"|blown|wasted|made (?:him|her|me)|let|gone and)",
    r"(?:carrying|going) on like (?:you|a|it|some)",
    r"(?:can|could) not (?:even )?(?:take|handle) (?:of |a (?:joke|bit|little)|the truth|any"
        r"|criticism)",
    r"(?:some|a fine|fine|what a|call yourself a) (?:friend|mate|husband|wife|partner|brother"
        r"|sister|mother|father"
    r"|mum|dad|son|daughter|boss|colleague|pal|help|team) (?:you are|you were|you turned|you"
        r" have been|are you)",
    r"(?:how (?:very )?(?:kind|nice|good|generous|thoughtful|convenient|typical|mature|grown up)"
        r"|big|good|nice|decent"
    r"|typical) of you to",
    r"look (?:at )?what you (?:did|have done)(?! for)|thanks (?:a lot|a bunch|a million|so much)"
        r" for (?:nothing"
    r"|ruining|forgetting|leaving|not|letting|telling every)",
    r"you are the (?:only )?reason (?:why )?(?:\w+ ){1,3}(?:left|cr(?:y|ied|ying)|lost|failed"
        r"|fight|late|not|never"
    r"|hates?|broke|went)",
    r"(?:so |oh , )?now (?:all of a sudden |suddenly )?you (?:are (?:interested|sorry|worried"
        r"|bothered|listening)|care"
    r"|remember|have time|want to (?:talk|know|help))",
    r"(?:funny|strange|odd|convenient|interesting|amazing) (?:how|that) you (?:always|never|can"
        r"|only|have|manage|could"
    r"|remember|find|forget|forgot)",
    r"(?:got|have) (?:a|some) (?:heart (?:like|of (?:stone|ice))|nerve|cheek)|you have (?:got"
        r" )?(?:the|a) (?:nerve|cheek)"
    r"|the (?:cheek|nerve) of you|funny way of (?:showing|saying)",
    r"it is (?:all|always|only) (?:me|drama|excuses|lies|arguments?|an? (?:argument|excuse|fight"
        r"|drama|battle))"
    r"(?: \w+){0,3} with you",
    r"(?:working|living|dealing|arguing|talking|reasoning) (?:to |with )you is (?:like (?:pull"
        r"|herd|talk|walk|bang|a "
    r"brick)\w*|impossible|exhausting|hell|a nightmare|hard work)|like talking to a (?:brick"
        r" )?wall",
    r"(?:that|this) is the (?:laziest|sloppiest|rudest|most (?:selfish|hurtful|thoughtless"
        r"|childish)) (?:\w+ ){1,3}"
    r"(?:i have|you have|you could)",
    r"you (?:are|have been) nothing but (?!kind|good|love|support|help|patient|wonderful|great"
        r"|honest|nice|gener)\w+",
    r"you (?:are|have become|have got) (?:impossible|unbearable|incapable|poison|evil|vile"
        r"|rotten|two faced|full of"
    r"|so full|beyond|not worth|dead to|a (?:monster|user|quitter|bore|drunk|waste"
        r"|disappointment|burden|thief|bully))",
    r"i (?:can not|could not|do not) (?:believe you (?:would|said|told|left|forgot|lied|thought"
        r"|let me|did not|never"
    r"|went|even|have not)|(?:even )?(?:stand|bear|recognise|know) you(?= any ?more|$| or ))",
    r"you (?:disgust|sicken|repulse|appal) me|you (?:bore|drain|exhaust|infuriate) (?:me|us"
        r"|everyone)",
    r"thin skinned|spare me|^(?:oh |just |so )*(?:shut (?:up|your)|get lost)|go to hell|drop"
        r" dead|do not give me that"
        r"|do not flatter",
    r"stop (?:lying|being such|making everything|blaming|acting|pretending|taking it out|using"
        r"|treating|playing the)",
)  # fmt: skip
"""Mockery and contempt."""

ASKS = Spoken(
    r"(?:what|when) have you ever (?:done|given|helped|said|asked|thought|put)",
    r"do (?:not you|you not) (?:have any|think|see|get it|realise)",
    r"what (?:a )?(?:person|friend|mother|father|mum|dad|man|woman|husband|wife"
        r"|partner|brother|sister|boss|son|daughter) (?!is|was|did|do you|are they)\w+",
    r"whose (?:fault|bright idea|mess) (?:is|was|do)",
    r"what (?:a )?(?:person|friend|mother|father|mum|dad|man|woman|husband|wife|partner"
        r"|brother|sister)"
    r" (?:does|are|would|do|says|forgets|leaves|lets)",
    r"would it (?:kill|hurt|have killed|have hurt) you|(?:were you|was you) born in|what gives"
        r" you the right"
    r"|who asked you|who gave you the|do you (?:have to|really have to|enjoy|like) (?:be|make"
        r"|ruin|spoil|hurt|always"
    r"|shout|argue|making|ruining|hurting|seeing)|(?:is there|are there) (?:anything|nothing)"
        r" you (?:can|will)",
    r"(?:can|could|do|will) (?:you not|not you) (?:do anything|see|ever|even|just|get|think|hear"
        r"|understand|wait|do"
    r" one|count|read|tell|take)(?! (?:how|the stars|me a))",
    r"when (?:will|are) you (?:ever|finally|going to) (?:learn|grow|stop|start|listen|take|do"
        r"|pull|admit)",
    r"how (?:selfish|stupid|thick|lazy|blind|low|cruel|mean|rude) (?:can|could|are|do) you|how"
        r" (?:long|often) (?:must|do)"
    r" i have to|what (?:is|was) (?:the matter|up) with you$|is that (?:all|the best) you|what"
        r" do you call"
    r"|do not you (?:dare|ever|even|care)|must you|are you (?:happy|proud|pleased) (?:of"
        r" yourself|with yourself|now)",
    r"what (?:have|did) (?:i|we) (?:ever )?(?:done?) to (?:you|deserve)|why (?:must|should) (?:i"
        r"|we|everyone) always",
)  # fmt: skip
"""Questions that want no answer."""

FEELS = Spoken(
    r"i feel (?:that |like |as if |as though )+you (?:are (?:using|ignoring|avoiding|lying"
        r"|hiding|pushing|shutting|not"
    r"|treating|against|always|never|just|only|cheating|mocking|laughing|keeping|punishing"
        r"|attacking|taking me)|do not"
    r"|did not|have not|would not|can not|will not|never|always|only|just|treat|take me|use"
        r"|think i|hate|prefer|would"
    r" rather|care more|look down|walked|left|let me|forgot|blame|judge)",
)  # fmt: skip
"""An accusation dressed as a feeling."""
