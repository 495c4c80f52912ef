"""Finds bids: small reaches for the other's attention or closeness.

A bid wants nearness, not a job done: "come and look at this", "fancy a walk?", "guess what".
"""

from __future__ import annotations

from collections.abc import Iterator

from game.words.hearing import before
from game.words.reading import Sign, Signal
from game.words.sayings import Saying, Spoken, find_even
from game.words.spelling import Even, evened
from game.words.utterance import Utterance

_BID = Signal.BID
_CHORE = Spoken(
        r"(?:shop|shopping|dishes|washing|laundry|bins?|rubbish|rota|budget|bills?|rent|mortgage"
        r"|form|forms|report"
        r"|meeting|deadline|appointment|dentist|doctor|school run|invoice|spreadsheet|client"
        r"|email|slides?|deck|agenda"
        r"|hoover|vacuum|tidy|clean|fix|sign|pay|pick (?:up|him|her|them)|collect|drop off"
        r"|project|minutes of|plumber|landlord)",
)  # fmt: skip
_TREAT = (
        r"(?:walk|stroll|coffee|tea|cuppa|brew|drink|pint|wine|beer|film|movie|ice cream|cake"
        r"|dance|cuddle|hug|kiss|chat"
        r"|catch up|natter|game|swim|bike ride|run|drive|picnic|pizza|takeaway|takeout|curry"
        r"|chippy|chips|breakfast|brunch"
        r"|lunch|dinner|bite|night (?:in|out)|date|day out|trip|wander|sit|sunset|beach|park"
        r"|episode|series|cinema"
        r"|gig|board game|chai|biscuit|milkshake|barbecue|bbq|bath|lie in|company|adventure)"
)  # fmt: skip
RULES = (
    Saying("look at this", _BID, Spoken(
        r"(?:come (?:and |here and |over and |)?(?:see|look|listen|sit|dance|watch|have a look|here"
        r"|cuddle|snuggle|feel|smell|taste|keep me|join|stand|lie|over here)|^(?:hey |okay |oi "
        r"|wow |, |mum |dad |babe |love |! |quick |please |and )*(?:(?:look|watch|see) (?:at|out"
        r"|what|how|who|this|me|up|here|!|, (?:a|an|the|it is)|outside)|look it"
        r"|listen (?:to (?:this|that|the|me(?! when))|!)|see it|watch it|see the))",
        r"(?:check (?:this|that|it) out|check out (?:this|the|my)|(?:is|are) not (?:that|this"
        r"|those|it) (?:\w+ )?(?:gorgeous|lovely|beautiful|amazing|something|pretty|cute)|have a "
        r"look at|take a look at|you (?:have (?:got )?to|need to|must) (?:see|hear|try|taste"
        r"|watch|smell|come)|(?:did|do|can|have) you (?:just )?(?:see|seen|hear|heard|smell) "
        r"(?:that|this|the (?:moon|sky|sunset|stars|news about|snow|rainbow|fox|bird|owl|cat|dog"
        r"|thunder)))",
        r"look (?:what|who|how|at what) (?:my|i|we|the)|pick a card|i had (?:the|a) (?:weirdest"
        r"|funniest|strangest|best|loveliest|nicest) \w+|you were in it|(?:i )?(?:made|cooked) "
        r"(?:too much|your favourite|extra)|got you (?:the|a|some|your) (?!new)|i drew (?:us|you)"
        r"|story time|feel how|need your brain|show me (?:that|the|your)|come (?:and )?find me"
        r"|let me show you|can i show you|want(?:ed)? to show you|i (?:just )?(?:saw|found|heard"
        r"|read|made|saved|kept|got|bought|drew|took|wrote)(?: \w+){1,6} (?:thought of you|for "
        r"you|and it made me think|reminded me of you|of us|you would love|you will love)|(?:made"
        r"|makes) me think of you|thought of you|thinking (?:of|about) you", ), 0.8, unless=Spoken(
        r"look at (?:line|page|row|section|clause|chapter|slide|figure|table|item|point|step|file"
        r"|number|paragraph|you|me when|the (?:state|mess|time|spreadsheet|figures|bill|form))",
        r"see (?:what|how|why) you mean",
        "look at it this way", "nobody thought of|thinking of you and your",
        r"look (?:at it|what you (?:did|have done))",
        "watch (?:it|your)",
        "see it from", r"sit (?:your|the|my|a|an) (?:\w+ )?(?:test|exam|paper)",
        "listen to me", "you should see (?:a|the|your)", "doctor|dentist|physio|gp",
        "do not know", "look , (?:it|that|i|you|let|we|this|the)")),
    Saying("guess what", _BID, Spoken(
        r"did i (?:ever )?tell you (?:what|about|that)|ask me (?:how|about|what)|i had a dream "
        r"(?:about|with) you|you would love (?:this|it here)|shall i come over|you free for a|do "
        r"you want (?:half|some|a bite|a bit) of my",
        r"guess (?:what|who|where|how)|you (?:will|would) (?:never (?:guess|believe)|not (?:guess"
        r"|believe) (?:who|what|where|how|this))|you are never going to (?:guess|believe)|(?:can"
        r"|may|could) i (?:just )?(?:tell you (?:something|about|a)|read you|play you"
        r"|ask you something|sit (?:with|next|here)|come (?:in|with|over)|have a (?:hug|cuddle"
        r"|kiss))|want to (?:hear|see|know) (?:something|what|a|the|my)|do you want to (?:hear"
        r"|see) (?:something|what|a|the|my)",
        r"(?:remember|do you remember|remember when|remember|mind) (?:when we"
        r"|that (?:\w+ ){0,3}(?:in|at|by|near|with|time|night|day|summer|place|song|cafe|little"
        r"|trip)|the (?:time|night|day|summer) (?:we|when|you)|our|how we|us)"
        r"|have i (?:ever )?told you (?:about|the)|knock knock|tell me (?:a story|something (?:good"
        r"|nice|funny))|(?:hey|hi|hello) (?:you|gorgeous|beautiful|stranger|handsome|sleepyhead)"
        r"|^(?:hey |hi |, )*you (?:up|awake|around|there) \?|are you (?:up|awake|around"
        r"|still up) \?", ), 0.75, unless=Spoken(
        r"guess (?:what|who|how) (?:it|that|this) (?:is|costs?)", "i guess",
        "remember (?:to|that you)")),
    Saying("come and do something nice", _BID, Spoken(
        rf"(?:do you |you |d you )?(?:fancy|(?<!you )want(?! me)|(?<!i )feel like|up for|keen on"
        rf"|in the mood for|would you like|how about|what about|shall we|let us|can we|could we"
        rf"|we could|why do not we|care for|time for|got time for|free for|come (?:out |over "
        rf"|round |with me )?for|join me for|go for|share|grab|put (?:on )?(?:a|the|some)|meet for"
        rf"|make you|another)(?: \w+){{0,6}} {_TREAT}",
        r"(?:do you |d you |you )?(?:fancy|feel like|feel up to|up for|want to|would you like to"
        r"|would you|would you want to|care to|wanting to)(?: maybe| just| both)? (?:come|coming"
        r"|join|joining|watch|watching|go|going|play|playing|dance|sit|sitting|cook|bake|hang"
        r"|walk|walking|see|cuddle|snuggle|stay|try|trying|eat|doing|do something|do nothing"
        r"|having|getting|meet|meeting|popping|do the (?:crossword|quiz|puzzle|jigsaw))",
        r"want to (?:call|chat|facetime|ring|talk|video|catch up)(?: \w+)? ?(?:tonight|later"
        r"|tomorrow|this|now|\?)|(?:shall|could|can|should|may) (?:we|you and i|you and me) "
        r"(?:just |maybe |all )*(?:sit|go|stay|do something|do nothing|watch|dance|play|walk|cook"
        r"|have|get out|run away|order|lie|cuddle|hang|spend|eat|take|put|try|read)|let us "
        r"(?:just )?(?:go|sit|stay|do something|do nothing|watch|dance|play|walk|get out|run away"
        r"|order|lie|cuddle|have|hang|bake|cook together|eat|make|spend|take|put|try)",
        r"(?:come|sit|(?<!secrets )stay|dance|walk|cuddle|lie|eat|play|watch (?:it|this|something"
        r"|a film|telly)|hang out|spend (?:the|some|a|more)(?: \w+){1,4}|snuggle) (?:up |down "
        r"|here |a while |a minute |over )*(?:with|beside|next to|by) (?:me|us)|(?:hug|kiss|squeeze"
        r"|cuddle|hold) me(?! to)|(?:hold|squeeze) my hand|play (?:me|us) (?:that|a|the)"
        r"|put your arm|give (?:me|us) a (?:hug|cuddle|kiss|squeeze|wave|ring|bell|twirl)"
        r"|save me a (?:seat|dance|slice|bite)|can i (?:have|get) a (?:hug|cuddle|kiss)|(?:hug"
        r"|cuddle|snuggle)s? \?",
        r"what (?:shall|should) we (?:do|watch|cook|eat) (?:tonight|later|this|on|for)|(?:want"
        r"|fancy|need) (?:some )?company|(?:room|space) for (?:one more|me)|keep me company"
        r"|(?:i )?(?:have )?made you (?:a|some|your|this)|i (?:have )?(?:saved|kept|left) (?:you"
        r"|us) (?:a|the|some)(?! (?:keys?|number|form|car|bill|note|address|message|voicemail"
        r"|instructions|list))|(?<!to )come (?:here|over|sit|home to me)(?: you| love| and| ,| !|$)"
        r"|got (?:a (?:minute|sec|second|mo)|five minutes|two minutes|time) (?:for me|to|just)"
        r"|(?<!not )talk to me(?! about)|play with me|race you", ), 0.7, unless=_CHORE.both(Spoken(
        r"^you want to [^?]*$",
        r"sit (?:your|the|my|a|an) (?:\w+ )?(?:test|exam|paper)",
        "watch the (?:milk|pot|pan|kids|baby|oven|bags|time|clock|traffic|road|door|stove)",
        "^you want (?:some )?company", r"go back to (?:where|what|how)",
        r"(?:need|want) someone to (?:sit|talk|stay)",
        r"^talk to me$|come here , you have|only \w+ \w+ , we could"))),
    Saying("I miss you", _BID, Spoken(
        r"(?:i |do |really |so |just |still |and |already |was |am )*(?:miss|missing|missed) "
        r"(?:you|us|your (?:face|voice|laugh|smile|hugs?|cooking)|our (?:\w+ )?(?:chats|walks"
        r"|talks|sundays?|evenings|dinners))|wish you were here|wish (?:we|i) (?:were|was) "
        r"(?:there|together|with you)|i (?:just )?want(?:ed)? to hear your voice|i love you|love "
        r"you|(?:can not|could not) wait to see you|(?:need|want|could do with) a (?:hug|cuddle)"
        r"|what i need (?:\w+ ){0,3}is a (?:hug|cuddle)",
        r"(?:bed|house|flat|home|place|it|office|sofa) (?:is|'s|feels) (?:so |too |not the same "
        r")*(?:empty|cold|quiet|big|boring)? ?without you|not the same without you|sending "
        r"(?:you )?(?:a |big |lots of )*(?:hugs?|love|kisses|cuddles?)|just (?:wanted to say"
        r"|calling to say|ringing to say|checking in|saying) (?:hi|hello|i|hey|goodnight)|sweet "
        r"dreams", ), 0.75, unless=Spoken(r"(?:he|she|they|mum|dad) (?:said|says|told)",
        r"(?:i|you|we) (?:have |just |nearly |almost )*missed (?:you|us) (?:at|by|out)",
        "do not miss",
        "missed your (?:call|text)",
        "i love you ,? but", "they will love you|everyone loves you|^love you too$")),
    Saying("saved for you", _BID, Spoken(
        r"i (?:have |just |have just )*(?:bought|got|made|saved|kept|baked|knitted|drew|drawn|wrote"
        r"|brought|picked|found|put|cooked|written) (?:\w+ ){0,6}(?:you like|your favourite|for us"
        r"|just for you|with your name|for the two|for two|you love)|i (?:have |just "
        r"|have just )*(?:bought|got|made|baked|knitted|drew|drawn|wrote|written|brought"
        r"|booked) us (?!new|late|into|lost)|(?:plenty|enough|room) for (?:two|both|us)"
        r"|i have (?:got )?(?:two|a spare|spare) (?:tickets?|seats?|forks|spoons|straws)"
        r"|saved you the|the (?:first|only) (?:one|person) i (?:am|have|wanted|want) (?:show|tell"
        r"|told|call|rung|shown|ring)\w*",
        r"here is (?:a|the) (?:voice (?:memo|note|message)|photo|pic|picture|video|clip|song|joke"
        r"|drawing|poem|selfie)|wait (?:until|till) you (?:see|hear|taste|smell)|rate my|(?:pics?"
        r"|photos?|pictures?|selfies?|news|update|vid|video) (?:\w+ ){0,5}(?:please|now please)"
        r"|pick (?:one|a number|any)(?= [.,!]|$)|i have (?:learned|learnt) (?:a|how to|to|that)"
        r"|hear that \?",
        r"there is (?:a|an|one) (?:\w+ )?(?:seat|spot|space|chair|place|cushion|blanket|slice|cuppa"
        r"|brew|tea|coffee|beer) (?:\w+ ){0,3}(?:next to|beside|for you|waiting|with your)",
        ), 0.65, unless=Spoken(r"new one|another one|replacement|sorry", "out of order",
        "to read by|for work|client|meeting|report")),
    Saying("come close", _BID, Spoken(
        r"(?:^|, )(?:please |just |and |quick |quickly |hey |oi |love |, |do |you should "
        r"|you could )*come (?:to the (?:window|door|garden|balcony|roof|beach|pub|kitchen)"
        r"|out(?:side)?(?: (?:on|to|in|and|here|with))?|up (?:on|to|here)|down to|in here|swimming"
        r"|dancing|walking|running|fishing|along|round|by|over|for a|with (?:me|us)|away with)"
        r"|(?:swing|pop|drop|stop|nip) (?:by|round|over|in)(?= [.,!]| for| and| later| tonight"
        r"| tomorrow|$)|can i (?:come(?: (?:too|with you|along|over))?|join(?: (?:you|in))?"
        r"|tag along)(?: please)? \?|join us for|budge up|shove up|scooch (?:up|over)|move over ,"
        r"|let me in under",
        r"give (?:me|us|your \w+(?: \w+)?) (?:a |another )?(?:big |little |wee )?(?:kiss|hug|cuddle"
        r"|squeeze|smile|wave|twirl)|(?<!between )(?:just )?you (?:and|,) me(?= ,| and| \?|$)"
        r"|i like your face|dance with|(?:have|has) not seen (?:you|your (?:face|mug|smile)) (?:in"
        r"|for|since) (?:ages|weeks|months|days|so long|forever|\w+ \w+)|(?:been|it is been"
        r"|it has been) (?:ages|too long|forever|weeks) since we|there is (?:a|an"
        r"|the) (?:\w+ ){1,8}, (?:quick|look|come|hurry)|^quick ,|(?:will|would|can"
        r"|could) you (?:please )?(?:play|dance|sing|read|draw|build|watch|walk|snuggle|cuddle|sit"
        r"|do my (?:hair|plaits|nails|back))(?: \w+){0,4} (?:with me|for me|to me|with us)",
        r"(?:miss|missed|missing) (?:how|when|the way|hearing|seeing|having|waking|holding|cooking"
        r"|laughing|dancing) (?:you|we|with you|next to you|up (?:with|next|beside))"
        r"|my favourite (?:part|bit|time|person|thing|sound|face) (?:of|in|is) (?:\w+ ){0,5}(?:you"
        r"|your|we|us)|i (?:only|just) wanted to hear|there you were|do you remember (?:the|that"
        r"|our|when|how|us)|you (?:and|,) me(?: ,| and)",
        ), 0.7, unless=_CHORE.both(Spoken(
        "come round to|come in (?:late|at|on|first|last)|come up with",
        r"(?:he|she|they|you) (?:will|would|can|could|did|has|have) (?:not )?(?:come|pop|drop)"
        r"(?! (?:swimming|dancing|walking|along|with us|with me))",
        r"do you remember (?:the|that) (?:code|password|name|number|address|way)",
        "between you and me|you and me both|(?:will|can|face|get through|together) .{0,40}you and "
        "me",
        "jam on your|something on your|mud on"))),
    Saying("play with me", _BID, Spoken(
        r"(?:mind|okay|all right) if i (?:pull up|join|squeeze|sit|come|tag|keep you|stay|lie"
        r"|snuggle)|(?:smell|taste|feel|touch|hear) (?:this|these)(?= [.,!]|$| it| one| and"
        r"| before)|(?:sing|play|read|draw|tell|show|write|teach|whisper) me (?:a|the|that|one"
        r"|something|your|another|how you)(?! (?:report|invoice|form|file|number|bill|truth|code"
        r"|line|password|slide|price))|(?:scratch|rub|stroke|tickle) my (?:back|head|feet|hair"
        r"|shoulders|neck|tummy)|put your (?:cold |tired )?(?:feet|head|arms?|hands?) (?:on|in"
        r"|around|round|here)",
        r"(?:, |^)(?:are )?you in \?|want to hear (?:it|about it|them|one) \?|(?:with|has"
        r"|had) your name on|(?:popped|came|come) into my (?:head|mind)|(?:walk|stroll|wander|come"
        r"|drive|sit|stay|dance|swim|run|cycle) (?:\w+ ){0,6}with me(?= [.,!?]|$| tonight| tomorrow"
        r"| for| a)|i wrote (?:you|us) a|shall we (?:ring|call|visit|paint|build|bake|make|light"
        r"|plan|learn|start|sing|phone|facetime|curl|camp|invent|plant|decorate) (?!the (?:doctor"
        r"|plumber|council|client|bank|school|dentist))|thought (?:of|about) you (?:today|when|all"
        r"|just)|reminded me of (?:you|us|that)|you and (?:i|me) (?:should|could|need to"
        r"|ought to) (?:go|do|have|get|sit|watch)|(?:fancy|who wants|who fancies|anyone for"
        r"|anyone fancy) (?:a|an|some|another|going|coming)|come and (?:see|look|meet|listen|taste"
        r"|smell|feel|help me eat|keep|sit|lie|watch|dance|play)|stay (?:a bit|a while|a little"
        r"|for a|five|ten|another|here with)(?: \w+)?|snuggle|cuddle up|one more (?:song|story|game"
        r"|dance|round|cuddle|kiss|hug)",
        r"we (?:should|ought to|need to|must) (?:\w+ )?(?:go (?:dancing|swimming|walking|camping"
        r"|hiking|fishing|skating|out|there|back|for)|do that again|do this more|have a (?:night"
        r"|day|evening|picnic|party|date))",
        ), 0.65, unless=_CHORE.both(Spoken(
        r"(?:to|you can|could you|can you) (?:try|hear) (?:this|these)",
        "try this (?:time|week)",
        r"(?:he|she|they|who|used to|never|not|do not|did not|will not|would not"
        r"|could) (?:\w+ ){0,3}(?:with|thought|stay|come|reminded)",
        "secrets stay|hear this out|tell me (?:the|your)|bear with me|deal with me|disagree with me"
        "|agree with me",
        "tell me (?:something|one) (?:about|more|that)",
        "trying to (?:tell|show|teach)|shall we start$|shall we start [?]|someone to sit"
        "|sit in with",
        r"sit (?:your|the|my|a|an) (?:\w+ )?(?:test|exam|paper)",
        "come with me to (?:the )?(?:court|hospital|clinic)"))),
)  # fmt: skip
ASKED = (
    Saying("a treat and a question mark", _BID, Spoken(
        rf"^(?:hey |, |right |okay |and |love |mum |dad )*(?:(?:a |some |one )?(?:quick |another "
        rf"|more |fresh |hot |cheeky |little |cold |late |early |family |midnight |kitchen floor "
        rf"|game of |cup of |glass of |pot of |bowl of |round of |walk and |bit of "
        rf"|slice of )*)(?:{_TREAT}|fresh air|snap|cards|chess|scrabble|monopoly|jenga|karaoke"
        rf"|ice creams|hot chocolate|toast|brews?|pints?|coffees|kisses|snack|nap|pub|football"
        rf"|tennis|fish and chips)(?: (?:in|at|on|after|before|with|under|by|for|round|down|tonight"
        rf"|later|tomorrow|anyone|\w+day|this|then|now|together|first|instead)(?: \w+){{0,4}})? \?",
        r"(?:, |^)(?:pub|cinema|beach|park|walk|coffee|lunch|dinner|drinks?|film|curry|pizza|swim"
        r"|picnic|breakfast|brunch|sofa|telly|gig) (?:tonight|later|tomorrow|\w+day|this weekend"
        r"|at \w+|after work|next week|soon|then|together|with me) \?|kitchen floor picnic",
        ), 0.7, unless=_CHORE.both(Spoken("what is for|did you|have you|how was|who|where is"))),
)  # fmt: skip
"""Bids that are bids by being asked."""
SAVED = "rule:saved for you"
"""Given in answer to a complaint, it makes good rather than reaches out."""


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the signs found in what was said."""
    found = tuple(sign for sentence in said.sentences for sign in _of(evened(sentence)))
    if any(s.source == SAVED for s in found) and before(said).complaint:
        return tuple(s for s in found if s.source != SAVED)
    return found


def _of(even: Even) -> Iterator[Sign]:
    yield from find_even(RULES, even)
    if "?" in even.text:
        yield from find_even(ASKED, even)
