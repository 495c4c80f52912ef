"""Finds bids: small reaches for the other's attention or closeness.

A bid wants nearness, not a job done: "come and look at this", "fancy a walk?", "guess what".
"""

from __future__ import annotations

from game.words.reading import Sign, Signal
from game.words.sayings import Saying, Spoken, find_even
from game.words.spelling import evened
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
        r"(?:come (?:and |here and |over and |)?(?:see|look|listen|sit|dance|watch|have a look"
        r"|here|cuddle|snuggle|feel|smell|taste|keep me|join|stand|lie|over here)|^(?:hey |okay "
        r"|oi |wow |, |mum |dad |babe |love |! |quick |please |and )*(?:look|watch|listen|see) "
        r"(?:at|out"
        r"|what|how|who|this|me|up|here|to this|!|, (?:a|an|the|it is)|it|outside|the))",
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
        r"look at (?:line|page|row|you|me when|the (?:state|mess|time|spreadsheet|figures|bill"
        r"|form))", r"see (?:what|how|why) you mean", "look at it this way",
        r"look (?:at it|what you (?:did|have done))", "watch (?:it|your)", "see it from",
        "listen to me", "you should see (?:a|the|your)", "doctor|dentist|physio|gp",
        "do not know", "look , (?:it|that|i|you|let|we|this|the)")),
    Saying("guess what", _BID, Spoken(
        r"did i (?:ever )?tell you (?:what|about|that)|ask me (?:how|about|what)|i had a dream "
        r"(?:about|with) you|you would love (?:this|it here)|shall i come over|you free for a|do "
        r"you want (?:half|some|a bite|a bit) of my",
        r"guess (?:what|who|where|how)|you (?:will|would) never (?:guess|believe)|you are never "
        r"going to (?:guess|believe)|(?:can|may|could) i (?:just )?(?:tell you (?:something|about"
        r"|a)|read you|play you|ask you something|sit (?:with|next|here)|come (?:in|with|over)"
        r"|have a (?:hug|cuddle|kiss))|want to (?:hear|see|know) (?:something|what|a|the|my)|do "
        r"you want to (?:hear|see) (?:something|what|a|the|my)",
        r"(?:remember|do you remember|remember when|remember|mind) (?:when we|that (?:\w+ "
        r"){0,3}(?:in|at|by|near|with|time|night|day|summer|place|song|cafe|little|trip)|the "
        r"(?:time|night|day|summer) (?:we|when|you)|our|how we|us)|have i (?:ever )?told you "
        r"(?:about|the)|knock knock|tell me (?:a story|something (?:good|nice|funny))|(?:hey|hi"
        r"|hello) (?:you|gorgeous|beautiful|stranger|handsome|sleepyhead)|you (?:up|awake|around"
        r"|there) \?|are you (?:up|awake|around|still up) \?", ), 0.75, unless=Spoken(
        r"guess (?:what|who|how) (?:it|that|this) (?:is|costs?)", "i guess",
        "remember (?:to|that you)")),
    Saying("come and do something nice", _BID, Spoken(
        rf"(?:do you |you |d you )?(?:fancy|(?<!you )want(?! me)|(?<!i )feel like|up for|keen on"
        rf"|in the mood for|would you like|how about|what about|shall we|let us|can we|could we"
        rf"|we could|why do not we|care for|time for|got time for|free for|come (?:out |over "
        rf"|round |with me )?for|join me for|go for|share|grab|put|meet for|make you|another)(?: "
        rf"\w+){{0,6}} {_TREAT}",
        r"(?:do you |d you |you )?(?:fancy|feel like|feel up to|up for|want to|would you like to"
        r"|would you|would you want to|care to|wanting to)(?: maybe| just| both)? (?:come|coming"
        r"|join|joining|watch|watching|go|going|play|playing|dance|sit|sitting|cook|bake|hang"
        r"|walk|walking|see|cuddle|snuggle|stay|try|trying|eat|doing|do something|do nothing"
        r"|having|getting|meet|meeting|popping|do the (?:crossword|quiz|puzzle|jigsaw))",
        r"want to (?:call|chat|facetime|ring|talk|video|catch up)(?: \w+)? ?(?:tonight|later"
        r"|tomorrow|this|now|\?)|(?:shall|could|can|should|may) (?:we|you and i|you and me) "
        r"(?:just |maybe |all )*(?:sit|go|stay|do something|do nothing|watch|dance|play|walk|cook"
        r"|have|get out|run away|order|lie|cuddle|hang|spend|eat|be|take|put|try|read)|let us "
        r"(?:just )?(?:go|sit|stay|do something|do nothing|watch|dance|play|walk|get out|run away"
        r"|order|lie|cuddle|have|hang|bake|cook together|eat|make|spend|take|put|try)",
        r"(?:come|sit|(?<!secrets )stay|dance|walk|cuddle|lie|eat|play|watch (?:it|this|something"
        r"|a film|telly)|hang out|spend (?:the|some|a|more)(?: \w+){1,4}|snuggle) (?:up |down "
        r"|here |a while |a minute |over )*(?:with|beside|next to|by) (?:me|us)|(?:hold|hug|kiss"
        r"|squeeze|cuddle) (?:me|my hand)|play (?:me|us) (?:that|a|the)|put your arm|give (?:me"
        r"|us) a (?:hug|cuddle|kiss|squeeze|wave|ring|bell|twirl)|save me a (?:seat|dance|slice"
        r"|bite)|can i (?:have|get) a (?:hug|cuddle|kiss)|(?:hug|cuddle|snuggle)s? \?",
        r"what (?:shall|should) we (?:do|watch|cook|eat) (?:tonight|later|this|on|for)|(?:want"
        r"|fancy|need) (?:some )?company|(?:room|space) for (?:one more|me)|keep me company|(?:i "
        r")?(?:have )?made you (?:a|some|your|this)|i (?:have )?(?:saved|kept|left) (?:you|us) "
        r"(?:a|the|some)|(?<!to )come (?:here|over|sit|home to me)(?: you| love| and| ,| !|$)"
        r"|got (?:a (?:minute|sec|second|mo)|five minutes|two minutes|time) (?:for me|to|just)"
        r"|(?<!not )talk to me(?! about)|play with me|race you", ), 0.7, unless=_CHORE),
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
        "do not miss", "missed your (?:call|text)", "i love you ,? but")),
)  # fmt: skip


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the signs found in what was said."""
    return tuple(s for sentence in said.sentences for s in find_even(RULES, evened(sentence)))
