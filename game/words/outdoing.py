"""The ways of answering a trouble with one's own, as big or bigger."""

from __future__ import annotations

from game.words.reading import Signal
from game.words.sayings import Saying, Spoken

_ONE = Signal.ONE_UP

ALWAYS = (
    Saying("that's nothing", _ONE, Spoken(r"that is nothing",
        r"(?:you )?think (?:that|you|yours) (?:is|are|have|had) (?:so )?(?:bad|hard|it bad|tired"
        r"|busy|stressed|rough|sick|cold|awful)", r"(?:you )?think you have it",
        r"^try (?!having a (?:rest|nap|break|bath|lie|chat|word|day))(?:having|being|doing"
        r"|working|living|getting|raising|looking|sleeping|it with|my"
        r"|\w+ing|(?:two|three|four|five|six|ten|twenty|a(?! (?:rest|nap|break|bath|cup|lie"
        r"|drink|word|chat|walk|hot|few|bit|day))) \w+)", r"welcome to my (?:life|world)"
        r"|think (?:how|what) (?:it is (?:like )?for (?:me|us)|i)",
        r"(?:when|who) (?:did|does|has|ever) (?:anyone|anybody|someone)? ?(?:last|ever)? ?\w+"
        r" (?:me|after me)|(?:at|by) your age|let me tell you about (?:mine|my|the time)|tell me"
        r" about it , (?:i|my|mine)",
        r"you (?:have )?never (?:had to|slept|lived|worked|milked|carried|walked|served|dug"
        r"|hauled|grown|raised|scrubbed|queued)",
        r"wait (?:until|till) you (?:hear|have|see|are my)",
        r"(?:mine|my \w+) (?:is|was|are|were) (?:even |way |so much |much |ten times |far |a lot "
        r")*(?:worse|harder|longer|bigger)",
        r"(?:i|we) (?:have |had |have had |have got |got )(?:it )?(?:even |way |much |far |a lot "
        r")*(?:worse|harder)",
        r"(?:imagine|guess) how i feel|how do you think i feel|what about me|not as (?:bad|much"
        r"|tired|hard) as (?:me|i|my|mine)|(?:worse|more|harder|less) than (?:you|yours|that|me"
        r"|mine|i)",
        r"when i was your age|in my day|you should (?:see|try|have seen|hear) (?:mine|my|me)|you "
        r"want to (?:try|swap)",
        r"(?:only )?(?:one|two|three|four|five|six|\d+) (?:hours|days|emails|meetings|times)(?: "
        r".{0,12})?\?", "lucky you , i|you are lucky , i|you got (?:five|six|some) hours",
        r"i would (?:kill|love) (?:for|to (?:only )?have)", ), 0.7),
)  # fmt: skip
AFTER_TROUBLE = (
    Saying("tells the own instead", _ONE, Spoken(
        r"^(?!if|when|as|because|since|that)(?:\w+ ){0,3}?(?:i|my|mine|we|our|ours) (?!(?:are"
        r"|have|were) (?:all|both|lied)|(?:am|have) (?:not going|staying|hearing|rung|booked"
        r"|ordered|told|knew)|never knew|had no idea)(?:am|are|was|were|have|had|did|do|get|got"
        r"|lost|never|can not|could not|only|went|slept|started|grew|broke|failed|came|spent|paid"
        r"|waited|\w+ (?:is|are|was|were|has|have|had|did|got|does))|you should (?:meet|see|try"
        r"|hear|have)|^(?:and |same |just like |not just )?(?:me|mine)(?: too| neither| !)?$",
        r"(?:i|we) (?:have (?:had|got|been|no|not|only|never)|had|was|were|got|get (?:those|that"
        r"|it|them)|did|never|used to|lost|did not|could not)|mine|(?:my|our|me) (?:own )?\w+ "
        r"(?:threw|is|was|has|had|did|got|went|left|never|once)|you (?:are|have) (?:\w+ "
        r"){1,3}[?,] (?:i|my|we|mine|try)|do not talk to me about|you do not know (?:what \w+ is"
        r"|cold|tired|pain|stress|busy|hard|hunger|lonely|\w+ ,)", ), 0.55, unless=Spoken(
        r"(?:sorry|i (?:can|will|could|hear|understand|know|see|would)|let me|must|sounds?|no "
        r"wonder|of course|makes sense|do you|did you|are you|what|how|would you|if you|you "
        r"(?:must|should|could|might|feel|felt|deserve|did|do not have)|want me|can i|shall|poor "
        r"you|love|thinking of|proud|tell me|hope|come over|i am here|had no idea|have no idea"
        r"|worried about you|your (?:mum|dad|boss|friend|feelings))")),
    Saying("me too, and then my own", _ONE, Spoken(
        r"^(?:well |yes |no |and |, |okay |haha |. |! |hmm |mm |god |i know |totally "
        r")*(?:same(?: here)?(?! as)|me too|me and all|me neither|tell me about it|you and me"
        r" both|join "
        r"the club|snap|ditto|you are not the only one|i know the feeling|i hear you|welcome to "
        r"my world|story of my life)(?= |$)",
        r"(?:i|same thing) (?:had|have|got|have got|went|happened)(?: \w+)? (?:the same|to me"
        r"|that too|that (?:last|once)|exactly)",
        r"(?:that is|sounds) (?:just |exactly )?like (?:me|my|mine|when i)|reminds me of (?:when "
        r"i|my)", ), 0.65),
    Saying("measures own against theirs", _ONE, Spoken(
        r"^(?:well |ha |oh |, |! |but |and |girl |pff |please |um )*(?:ours|mine|yours? ,? mine"
        r"|my \w+ (?:is|was|has|did|got|forgot|left|had)|i (?:got|had|have had|have been|was|did"
        r"|have not|came|once|used to|only|lost|broke|failed|spent|am on|slept|never|work)|we "
        r"(?:had|have|would|got|were|lost|only)|only \w+ !|(?:he|she|they|it) (?:\w+ )?(?:shouts?"
        r"|told|did|does|forgot|left|hates?|said|made|called|cut|rejected|turned|sacked) (?:\w+ "
        r")?(?:at )?(?:me|us|mine|my))",
        r"(?:and |do |so )?you think (?:it|that) is (?:\w+|so \w+)(?: down| up| over)?"
        r" ?(?:here)?",
        r"i (?:got|had|did|came back to|have got|have had|was up|have been|was out|walked|lost"
        r"|paid) (?:\w+ ){0,3}(?:twice|double|three times|thirty|forty|fifty|sixty|hundred|six"
        r"|seven|eight|nine|ten|twelve|weeks?|months|years|days|all|both|worse|nothing|no)",
        r"^(?:\w+ ,? )?(?:he|she|they|it|that \w+|all \w+) (?:\w+ ){1,3}(?:me|us|my"
        r"|mine)", r"^(?:\w+ )?(?:had|got|did) mine|^mine \w+",
        r"in (?:both|my|all my) \w+ ,? (?:me|mine)|no sympathy|you want to "
        r"try", r"(?:try|imagine) (?:having|being|doing|living|working|it|my|mine|\w+ing)",
        r"at least you (?:have|get|got|only|had|can|do|are|did) (?!.{0,60}\?).{0,60}\b(?:i|me|my"
        r"|mine)", ), 0.6, unless=Spoken(
        r"(?:i (?:am|was) (?:so )?(?:sorry|here|proud|thinking)|i (?:had|have) no idea|i know|i "
        r"can|sounds|must (?:be|have)|no wonder|you (?:must|can|could|should|need|deserve|did"
        r"|have (?:every|done|a right)))", "made me think of you", "i was going to")),
    Saying("answers with the own trouble", _ONE, Spoken(
        r"^(?:well |yes |no |and |, |okay |hmm |mm |god |at least you .{0,60}?[,.] |you think "
        r".{0,40}? |but )*(?:i|my|mine|we|our) (?!am (?:so )?(?:right|in|sorry|here|with"
        r"|listening|coming|proud|on my)|know|can |understand|will|would|hear|could|love|get"
        r"|think|see|do not know|hope|wish|feel for|bet|am glad|imagine|should|made|heart|believe"
        r"|remember|did not know|want|need to hear|brought|had no idea|have got you|have you"
        r"|felt the same|regret|mean|am (?:staying|not going|hearing|going)|are all|have all"
        r"|guess|thought|noticed|reckon|promise)\w+", ), 0.55, unless=Spoken(
        r"(?:you (?!know|think|lot|say)|your|yours)")),
)  # fmt: skip

STAYS = Spoken(
    r"i am (?:here|listening|so sorry|sorry|ashamed|proud of you|coming over)", "poor you",
    r"i do not think you|thinking of|sorry to hear|nobody says|how did you|what did you|describe"
        r"|in your (?:shoes|place)"
    r"|not going anywhere|all of us|both of us|no wonder|of course you|i can (?:see|imagine"
        r"|hear)",
    r"that (?:sounds|must)|it was a real|i will not pretend|want to talk|here if you",
)  # fmt: skip
"""Words that stay with the other: beside them one's own trouble is told in company."""
