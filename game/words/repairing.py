"""The ways of making good.

Some say by themselves that there is something to make good; the rest count only beside words that
own a fault, or after a complaint.
"""

from __future__ import annotations

from game.words.reading import Signal
from game.words.sayings import Saying, Spoken

_REP = Signal.REPAIR

RULES = (
    Saying("at my own cost", _REP, Spoken(
        r"(?:have|get) another (?:go|try) at|i owe you (?:one|about|a (?:night|lie|day|rest"
        r"|break))|how i (?:can|could)"
        r" (?:fix|mend|sort|make)|how (?:can|do|could) i (?:fix|mend|undo)|pay for the (?:window"
        r"|damage|repairs?|cleaning"
        r"|lamp|vase|broken|dent|mess|phone|door|carpet|glass|plate|mug|new)|(?:i will|let me"
        r"|can i) (?:clean up|undo|clear up)"
        r" (?:my|the) mess|replace (?:it|what|the)",
        r"(?:sending|getting|ordering|fixing|redoing|bringing|booking|printing|making) (?:you "
        r")?(?:the (?:right|correct|proper)|a (?:new|fresh|proper)|another|new|it (?:again|now"
        r"|back))|moved (?:the|our|your) (?:\w+ )?to (?:tomorrow|\w+day|next)|owe you a (?:proper"
        r"|real|new|night|evening|dinner|lunch|day)",
        r"(?:at|from|out of) my (?:own )?(?:cost|expense|pocket)|so i (?:will )?(?:pay|fix|clean"
        r"|replace|mend)|(?:fix|sort|mend|undo|clean up) what i (?:messed|broke|did|said|ruined"
        r"|started)|correct what i|replace (?:the one|what) i|post it back|here is (?:\w+ "
        r"){1,3}(?:for a|towards|to (?:cover|pay))|(?:glued|mended|stuck|sewn|sewed|fixed"
        r"|repaired|replaced|repainted) (?:the|your|it) (?:\w+ ){0,3}(?:i|back)|tell (?:the "
        r"others|everyone|them|him|her) (?:that )?it was me|new ones? (?:is|are) (?:at|on|in"
        r"|ordered)|have it running again|i (?:have )?taken the (?:video|post|photo|picture) down"
        r"|let me redo|super ?glued|i have (?:super ?glued|ordered you|bought you|got you) (?:a"
        r"|another|the)|i owe you (?:a proper|a new|another)|(?:rebuilt|redone|restored|reprinted"
        r"|retyped) (?:it|the|your)", ), 0.7),
    Saying("make good", _REP, Spoken(
        r"(?:mak(?:e|ing) (?:it|this|that|things?|amends|last night|yesterday|tonight|up for)(?: "
        r"all)?(?: (?:up to|right|up with|good|better for|okay|work again))(?: (?:you|with you"
        r"|between|for|again|by you))?|mak(?:e|ing) up for (?:it|that|what|last)|make amends|put "
        r"(?:it|this|that|things?) right|put right"
        r"|set (?:it|this|things?) (?:right|straight)|(?:can|could|how do|how can|what can|what "
        r"do|is there anything|anything|something|what would|what could|tell me what) i (?:can "
        r"|could |need to )?(?:do|fix|say|start|mend)(?: to)?(?: (?:make|fix|put|help|sort|mend"
        r"|earn|win|help with|now|to))+|how (?:can|do|could) i (?:fix|make|mend|sort|earn|set"
        r"|undo|get)(?: \w+){0,5}|what would (?:make|help|put|fix)(?: \w+){0,4}|what do you need "
        r"from me|(?:win|earn|gain) (?:back )?(?:your|back your) trust|start (?:over|again"
        r"|afresh))", ), 0.75, unless=Spoken(
        r"making it sound|make it (?:up(?!\b to)|to|by|there|in time|work|home|stop|rain|snappy"
        r"|easier|a (?:double|date|habit))(?! (?:you|up))|make (?:things|it) (?:worse|easier)",
        "did not make it", "could not make it", "can not make it",
        r"(?:made|making) (?:that|this|it) up",
        "(?:he|she|they) (?:should|could|will|is|are|can|ought)",
        "you (?:should|could|need to|can|might|ought to|have to)", "starts? over")),
    Saying("I'll pay, mend, redo", _REP, Spoken(
        r"(?:(?:let me|i will|i would like to|i want to|can i|could i|may i|shall i|should i"
        r"|would you let me|will you let me|i can|i could|i am going to|i am|i have|i have "
        r"already|i insist on|happy to|we will|allow me to|let us|if you (?:will )?let me|please "
        r"let me|i have just|just|just have|i went and|at least let me|the least i can do is"
        r"|least i can do is)(?: , )?(?: just| at least| also| now| still| please| to| gladly| "
        r"please,| already| \w+ and)* (?:pay(?:ing)?|paid|cover(?:ed|ing)?|replac(?:e|ed|ing)"
        r"|repair(?:ed|ing)?|mend(?:ed|ing)?|fix(?:ed|ing)?|redo|redone|re do|rewrite|rewritten"
        r"|rebook(?:ed)?|reorder(?:ed)?|re-?order|reprint(?:ed)?|buy(?:ing)? (?:you )?(?:a"
        r"|another|an|the) ?(?:new|replacement|one|proper|nice|fresh)?|bought (?:you )?a (?:new"
        r"|replacement)|order(?:ed)? (?:you )?(?:a|another|an) (?:new|replacement|one)|get you "
        r"(?:a|another) (?:new|replacement|one)|refund|reimburse|pay (?:you )?back|give (?:you "
        r"|it )*back|return(?:ed)? it|put (?:it|them|everything|that|the \w+) back|clean(?:ed"
        r"|ing)? (?:it|up|the|that|this|your|out)|tidy (?:it|up|the|this|that)|wash(?:ed|ing)? "
        r"(?:it|them|your|the)|tak(?:e|ing) (?:it|them|that|your \w+) (?:to the|in to|into|back)"
        r"|sort(?:ed|ing)? (?:it|this|that|the|out|your|everything|things|your)|swap(?:ped)? "
        r"(?:my|your|shifts?|with)|take (?:your|the|you|the next|an extra|over)|scrub|iron|hoover"
        r"|post|cook(?:ing)? (?:you |tonight|dinner|tea)|do (?:all |both |the|your|it (?:again"
        r"|properly|all|over|now)|them|this|that)|tell (?:them|him|her|everyone|mum|dad|your|the)"
        r"|speak to (?:them|him|her|your)|talk to (?:them|him|her)|ring (?:them|him|her|the|your"
        r"|and)|call (?:them|him|her|the|round|and)|explain (?:to|it to)|own up to|apologise to "
        r"(?:her|him|them|your|everyone)|go (?:back|round|over|down|and|out and)(?: \w+){0,4}"
        r"|drive (?:you|over|back|round)|come (?:over|round|back) and|bring (?:it|you|them|your"
        r"|the)|take (?:you|u) (?:for|out|to)|send (?:you|it|a|them|out)|correct|withdraw|take "
        r"(?:it|that) back|start again|undo|rebuild|rebuild|reprint|glue|stick it|listen(?: "
        r"properly)?(?: this time| now)|hear you out|try (?:that |this )?again|have another go"
        r"|do better by))",
        r"(?:here is|here are|this is) (?:the money|a new|the \w+ i owe|your)|to make up for"
        r"|(?:by way of|as an?) (?:apology|sorry)|(?:it|this one|dinner|the next one|lunch|the "
        r"cleaning|the bill|the taxi|my treat) is on me|on me (?:this time|tonight)|tell me what "
        r"(?:it cost|i owe|you need|would help)|what do i owe you|send me the bill|give me the "
        r"(?:bill|list|receipt)|my (?:mess|turn) ,? (?:my mop|i will|so i)|i will make sure "
        r"(?:you|they|he|she|it|your)|can we (?:start (?:again|over)|try (?:that |this )?again"
        r"|rewind|redo|do (?:it|that) (?:again|over))|let us (?:start (?:again|over)|try (?:that "
        r"|this )?again|redo|rewind)|i (?:have )?(?:already )?(?:ordered|booked|bought|filled"
        r"|replaced|refunded|mended|fixed|cleaned|washed|reprinted|rebooked)(?: \w+){0,5} (?:new"
        r"|another|replacement|again|back|up|for you|tank|it)", ), 0.6),
)  # fmt: skip

ALONE = ("rule:make good", "rule:at my own cost")
"""Repairs that say by themselves that there is something to make good."""
OWNED = (
    Saying("offers a deed after owning it", _REP, Spoken(
        r"(?:i will|i am going to|let me|can i|could i|shall i|should i|may i|would it help if i"
        r"|let us|i would like to|i want to|i can) (?:just |now |also |go and |come and |at "
        r"least )*"
        r"(?!not|try|be\b|never|always|stop|make sure|remember|ask|let you|listen|think|check"
        r"|start"
        r"|say|tell you (?:when|if|first|before|the)|text you|understand|see|know|have|feel|talk"
        r"|explain|admit|watch|keep|learn|work on|help it|imagine|hear|quit|do better|just)\w+"),
        0.55, unless=Spoken(
        r"next time|from now|in future|every|whenever|when|if (?!i )|again|any ?more|before i"
        r"|first"
        r"|instead|always|never|not|more|better at|going forward")),
    Saying("makes it good after owning it", _REP, Spoken(
        r"(?:i will|i can|let me|can i|could i|shall i|may i|i am going to|i am|going to|i would "
        r"like to|i want to|i have|i have already|would you let me|i have just|am)(?: , )?(?: "
        r"just| at least| already| go and| please| then| now)* (?:get|getting|got|give|giving"
        r"|given|buy|buying|bought|make|making|made|put|putting|bring|bringing|brought|pick|take"
        r"|taking|taken|drive|come|send|sending|sent|find|finding|found|order|ordering|ordered"
        r"|book|booking|booked|pay|paying|paid|ring|ringing|call|calling|write|written|do|doing"
        r"|help|look after|stay|finish|owe)(?: \w+){0,2} (?:you|your|it|them|him|her|another|new"
        r"|one|back|up|again|down|two|round|everyone|everybody|over|right now|myself|tonight|both"
        r"|there)",
        r"how (?:can|do|could) (?:we|i) (?:build|fix|make|mend|put right|get past|sort)(?: "
        r"\w+){0,4}|have "
        r"(?:mine|my \w+)|that is mine to (?:fix|sort|mend)|let me be the one|i owe you (?:one|a"
        r"|about|some|dinner|lunch|two|six)|(?:can|could|may) i (?:have|get) (?:another|a second"
        r"|one more) (?:go|chance|try)|another (?:go|try) at|(?:on|from|off|out of) my "
        r"(?:insurance|card|account|wages|pocket|pay)|yours is in|(?:there is|it is) (?:a new one"
        r"|on the (?:side|way|table))|so it is mine this|is mine (?:this|now|tonight|from)|give "
        r"you a different|what (?:do you need|would help|can i)", ), 0.6, unless=Spoken(
        r"next time|from now|in future|every (?:time|day|week|night)|again , i promise|will not"
        r"|call me|i will call you (?:when|if|later)|to be honest|if you do that")),
)  # fmt: skip
