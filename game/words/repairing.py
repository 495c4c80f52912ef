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
        r"(?:have|get) another (?:go|try) at (?!saying)|i owe you (?:one|about|a (?:night|lie|day"
        r"|rest|break))|how i (?:can|could) (?:fix|mend|sort|make)|how (?:can|do|could) i (?:fix"
        r"|mend|undo)|pay for the (?:window|damage|repairs?|cleaning|lamp|vase|broken|dent|mess"
        r"|phone|door|carpet|glass|plate|mug|new)|(?:i will|let me|can i) (?:clean up|undo"
        r"|clear up) (?:my|the) mess|replace (?:it|what|the (?:one|\w+ (?:that )?i))",
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
        r"|retyped) (?:it|the|your)", ), 0.7, unless=Spoken(r"(?:he|she|they) (?:will|would|said)",
        "at saying it")),
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
        "what would help you",
        "do to help(?! (?:fix|mend|make|put|you trust))",
        "(?:can|do|could) they", "(?:mak(?:e|ing) it|made) (?:out of|from|of)",
        "^start again$", "(?:he|she|they) (?:should|could|will|is|are|can|ought)",
        "you (?:should|could|need to|can|might|ought to|have to)", "starts over")),
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
    Saying("a new one for the one I spoilt", _REP, Spoken(
        r"(?:new|another|same|exact|replace\w*|replacement|put back|pay|paying|order\w*|buy|buying"
        r"|bought|got|getting|knit|make|bake|sew|cover|give|have|take|borrow) .{0,50}(?:one|ones"
        r"|what|which|that|same \w+|the \w+|since|because|yours) (?:that )?(?:i"
        r"|we) (?:\w+ )?(?:broke|wrecked|lost|deleted|ruined|spilt|spilled|ate|smashed|shrank"
        r"|scratched|burnt|burned|binned|cracked|dented|killed|tore|ripped|bent|dropped|damaged"
        r"|chipped|stained|snapped|used up|drank|threw (?:out|away))",
        r"(?:i am |i will be |am |just |we are )*(?:sending|getting|ordering|buying|bringing"
        r"|posting|knitting|baking|printing) (?:you )?(?:a |the |an )*(?:exact same|same"
        r"|replacement|identical)|replacement (?:is|will be|has been|on its|coming|\w+ )?(?: ?(?:on"
        r"|in|coming|ordered|arriving|waiting))|knit you another|bake you another"
        r"|i will (?:\w+ )?(?:glue|sew|stitch|darn|patch)(?: up)? (?:it|every|the|your)(?: back)?"
        r"|made (?:a )?list of (?:everyone|everything) i|(?:any|some) way (?:that )?i can (?:fix"
        r"|mend|make|put|help)|anything (?:at all )?(?:that )?i can (?:do|say) (?:to|that)"
        r"|what (?:would|do|can|should) (?:you (?:like|want|need) me to|i) do (?:to (?:fix|mend"
        r"|make|help put)|about the)|clear your name",
        r"i have (?:just |already |now )?(?:told (?:\w+ ){1,4}(?:it was (?:me|us|my|our)|the mix"
        r"|the mistake|the truth|i was wrong)|(?:spoken|written|talked|apologised|said sorry"
        r"|owned up|confessed|explained|been) (?:to (?:\w+ ){1,5}(?:and|,) (?:said|told|owned|took"
        r"|taken|explained|admitted|offered|apologised)|to (?:him|her|them|the \w+"
        r"|your \w+) (?:that|it was|what))|taken back|withdrawn|credited|waived|refunded|reimbursed"
        r"|transferred|cleared it with|corrected)|taken? back every|(?:say|saying) sorry to (?:him"
        r"|her|them|your|the|everyone)|(?:say|tell|admit|own up to) (?:it|that|them|everyone"
        r"|this) (?:to|in front of) (?:the )?(?:whole|same|team|everyone|them|all)"
        r"|withdraw(?:ing)? (?:the|my|what)|transfer(?: 's| is| has)? gone through|until (?:it"
        r"|the money) is all (?:back|paid)",
        r"(?:it is |is )?the least i (?:can|could) do(?= after| is|$| for)|here is (?:the|your|a"
        r"|my) (?:money|cash|refund|cheque|\w+ (?:quid|pounds|euros|dollars)|tenner|fiver|twenty"
        r"|fifty)(?= back| plus| i owe| for (?:what|all the times|the (?:window|damage|one)))"
        r"|nothing to do with (?:it|you|this) ?.{0,20}(?:tell|explain)|(?:explained?|tell"
        r"|told|say|said|explaining) .{1,40}(?:that )?(?:you (?:had|have) (?:nothing|no part)"
        r"|it was (?:me|my (?:fault|mistake|error|idea))|i made it up|i was (?:wrong|lying)"
        r"|the truth)|(?:can|could|shall) we do (?:it|that|this|your \w+|the \w+|our \w+) (?:over"
        r"|again|properly)|i have (?:just |already )?(?:taken|pulled) (?:\w+ ){1,6}(?:down|off the)"
        r"|(?:refund|waive|write off) (?:the|your) (?:fee|bill|money|cost|charge)|(?:next"
        r"|this) (?:one|round|visit) (?:is )?on us|would (?:\w+ ){1,4}(?:help|make it (?:better"
        r"|worse|right))(?= ,| or| \?)|since i (?:spoiled|spoilt|broke|ruined|missed|lost|wrecked"
        r"|got you)",
        r"(?:cover|pay|meet) the (?:cost|damage|repair|cleaning|difference|fine|fee)s?|i (?:will"
        r"|can|am going to) redo|tell me how to (?:fix|mend|make|put) (?:it|this|things)|(?:do|have"
        r"|celebrate|hold) (?:your|our) \w+ (?:again|over)|told (?:them|him|her|everyone"
        r"|\w+) (?:that )?it was (?:my|our)",
        r"(?:let me|i will|can i|i would like to|i want to|i am going to) (?:buy|get|order|find"
        r"|make) you (?:a new one|a replacement|the same one)|refund you",
        ), 0.65, unless=Spoken(r"you (?:need|have|should|ought|could|will have) to",
        r"(?:he|she|they) (?:will|is|are|has|have|should)|i do not", r"told me|told us",
        r"what can i say|what could i do|what do you want me to do (?:then|now)")),
)  # fmt: skip

ALONE = (
    "rule:make good", "rule:at my own cost", "rule:a new one for the one I spoilt",
)  # fmt: skip
"""Repairs that say by themselves that there is something to make good."""
OWNED = (
    Saying("offers a deed after owning it", _REP, Spoken(
        r"(?:i will|i am going to|let me|can i|could i|shall i|should i|may i|would it help if i"
        r"|let us|i would like to|i want to|i can) (?:just |now |also |go and |come and "
        r"|at least )*(?!not|try|be\b|apologi|bite|do\b|get it\b|never|always|stop|make sure"
        r"|remember|ask|let you|listen|think|check|start|say|tell you (?:when|if|first|before|the)"
        r"|text you|understand|see|know|have|feel|talk|explain|admit|watch|keep|learn|work on"
        r"|help it|imagine|hear|quit|do better|just)\w+"),
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
        r"how (?:can|do|could) (?:we|i) (?:build|fix|make|mend|put right|get past"
        r"|sort)(?: \w+){0,4}|have (?:mine|my \w+)|that is mine to (?:fix|sort|mend)"
        r"|let me be the one|i owe you (?:one|a(?! (?:\w+ )?(?:sorry|apology|word|thank))|about"
        r"|some|dinner|lunch|two|six)|(?:can|could|may) i (?:have|get) (?:another|a second"
        r"|one more) (?:go|chance|try)|another (?:go|try) at|(?:on|from|off|out of) my (?:insurance"
        r"|card|account|wages|pocket|pay)|yours is in|there is a new one"
        r"|so it is mine this|is mine (?:this|now|tonight|from)"
        r"|give you a different|what (?:do you need|can i do)", ), 0.6, unless=Spoken(
        r"next time|from now|in future|every (?:time|day|week|night)|again , i promise|will not"
        r"|call me|^i will get it$|i want to get it|i was (?:going|about) to"
        r"|i will call you (?:when|if|later)|to be honest|if you do that")),
    Saying("carries the cost or the work", _REP, Spoken(
        r"i am paying(?! the| for the| my)|(?:it|money|transfer|half|rest) is in your account"
        r"|(?:name|tell me) (?:your|the) (?:price|number|amount|cost)|(?:comes|coming"
        r"|come) out of (?:my|our)|costs you nothing|free of charge|(?:on|leave) me ,? (?:this|the"
        r"|from)|leave (?:\w+ ){1,6}to me|standing order|(?:is|it's|are) on (?:its|the"
        r"|their) (?:way|van|post) (?:to (?:you|yours))?|let me (?:order|buy|carry|do|take|pay|be"
        r"|phone|ring|tell|write|sort|finish|stay|drive)|i have (?:put|got|found|booked|rung|asked"
        r"|sent|bought|made|cancelled|moved|washed|ironed|added|restored|located|emailed|phoned"
        r"|called|set) (?:\w+ ){0,4}(?:back|spare|another|new|again|pottery|shop|people|fella|table"
        r"|seats?|tickets?|you|for you|up|by hand|on top)|i am (?:recovering|restoring|fixing"
        r"|mending|replacing|undoing|redoing|rebuilding|retyping|reprinting|refunding|driving"
        r"|taking|buying|bringing|meeting|ringing|writing to|staying|sorting|getting|cooking|making"
        r"|replacing) (?:you|your|it|a|the|them|him|her)|i would (?:be glad|be happy|love"
        r"|like) to (?:stay|put|pay|do|make|tell|say|be the one|help|redo|replace|cover|phone|ring)"
        r"|take my (?!word|advice|hand|mum|dad)\w+|(?:have|get) mine(?: instead)?|(?:corrected"
        r"|fixed|right|proper|new) (?:version|one|copy|file) (?:is|goes|went|will)|i can (?:type"
        r"|write|print|copy|lend|redo|wash|iron|cook|drive|run) (?:\w+ ){0,2}(?:you|up|again|it"
        r"|them|round|over|out)|(?:will|'ll) (?:take|bring|drop|carry) it (?:to|in|round|back)"
        r"|i will scrub|start (?:it )?again from|pretend (?:today|it|that) never",
        r"have (?:it|them|that) (?:cleaned|repaired|fixed|mended|replaced|framed|redone|restored"
        r"|rebound|dry cleaned)|redo it|settle (?:her|him|them)",
        ), 0.6, unless=Spoken(r"next time|from now|in future|every time|whenever|again , i promise",
        r"do not|never|would not", r"if you do that|\?$")),
)  # fmt: skip
