"""The ways of saying how a slip of one's own came about, without handing the fault on."""

from __future__ import annotations

from game.words.reading import Signal
from game.words.sayings import Saying, Spoken

_EXP = Signal.EXPLANATION

SLIPS = (
    Saying("a slip of one's own", _EXP, Spoken(
        r"i (?:\w+ )?(?:(?:put|took|pulled|pressed|sent|read|wrote|got|had|set|picked|dialled"
        r"|booked|typed|went to|drove to|used|turned up at) (?:\w+ ){0,6}(?:wrong|muddled|mixed"
        r"|by mistake|by accident|for (?:pm|am)|last year's|in the wrong)|fell asleep|overslept"
        r"|nodded off|dozed off|lost track|mixed up|misread|misheard|got (?:it in my head"
        r"|carried away|muddled|mixed up|the (?:time|date|day|dates|days|times|time zones)|cold "
        r"feet)|panicked|froze|bottled it|chickened out|blanked|zoned out|clean forgot"
        r"|completely forgot|forgot to|mixed (?:the|up|them|it)|confused (?:you|it|the)|meant to "
        r"(?:\w+ ){1,6}(?:and|but)|left (?:\w+ ){1,6}(?:by accident|by mistake|behind)|thought "
        r"(?:it would be (?:funny|fine|nice|kind|quick)|you (?:meant|knew|wanted|were|had|would)"
        r"|i would (?:answer|do|have|ring|be|make)|we (?:said|were)|it was (?:\w+day|the|at|next"
        r"|tomorrow|on|me|mine|your)))",
        r"i (?:was|got) (?:so |too |just )*(?:proud|scared|ashamed|embarrassed|nervous|afraid"
        r"|frightened|worried) (?:to (?:ring|say|tell|ask|admit|call|come|post|answer)|for you"
        r"|of what|you would|that you)|(?:slipped my mind|gone from my head|out of my (?:head"
        r"|mind)|by accident|time got away)|the reason you .{2,60} is|that is why i (?:did not"
        r"|never|left|hung|ran|said|shouted|snapped|went)|that is the whole|my (?:phone|battery"
        r"|alarm|train|bus|car"
        r"|mouth|chest|head|mind|signal) (?:\w+ )?(?:died|was on silent|did not (?:go|work|start)"
        r"|broke down|was cancelled|went (?:tight|blank|dead|off)|was dead|ran out)|when i am "
        r"(?:scared|tired|stressed|hurt|anxious|nervous) (?:it|i)|(?:i|and) panicked because"
        r"|because i (?:was (?:so |too |just )*(?:scared|afraid|ashamed|embarrassed|nervous"
        r"|jealous"
        r"|frightened|worried|tired|angry|hurt)|did not want (?:to|you)|thought you)", ), 0.65,
        unless=Spoken(
        r"i am (?:angry|sad|happy|scared|upset|crying|late|calling|asking|telling) because",
        "because i (?:love|need|want)", r"because you(?! (?:were|had|looked))", r"\?$",
        "you forgot", "got it wrong", "i forgot to (?:tell you|say|ask|mention)")),
    Saying("sure of what was not so", _EXP, Spoken(
        r"i (?:was|felt) (?:so |quite |absolutely |dead )*(?:sure|convinced"
        r"|certain) (?:that )?(?:i (?:had|would have)|you (?:had|knew|said|meant)|we (?:said|had"
        r"|agreed))|i had been told|i was trying to (?:surprise|protect|spare) you|it was only when"
        r"|that is how (?:we|i|it) (?:came|ended|got)|i had (?:just |stupidly )*(?:pasted|copied"
        r"|saved|typed|entered|filed) (?:\w+ ){1,5}(?:as|in the wrong|under)",
        ), 0.6, unless=Spoken(r"\?$", "so i was told")),
)  # fmt: skip

EXPLANATIONS = (
    Saying("I believed otherwise", _EXP, Spoken(
        r"i (?:had been told|(?:was|had been|felt) (?:so |quite |absolutely |dead )*(?:sure"
        r"|convinced|certain|under the impression|led to believe|given the wrong)) (?:that )?(?:i"
        r"|you|we|it|he|she|they|the|your|my|nine|\d+|\w+day)|(?:mum|mommy|dad|nan|granny|grandad"
        r"|grandpa|auntie) (?:was|got) (?:so |too |just |her days )*(?:tired|cross|scared|worried"
        r"|frightened|in a (?:hurry|rush|muddle)|muddled|busy|distracted)|my (?:throat|tongue|legs?"
        r"|voice|body|hands?|brain|head|mind|mouth) (?:just |completely )*(?:closed|seized|locked"
        r"|dried|gave|jammed|shut|would not|emptied|let me down|went)|i (?:could not"
        r"|was not able to) (?:push|get|find) (?:them|it|the words|a word|any words)|i (?:had"
        r"|have) (?:just |stupidly |\w+ly )*(?:pasted|copied|saved|typed|written|entered|filed"
        r"|stored|put|set|read|hit|burnt|burned|banged|hung|come off|got off|been up|been holding"
        r"|been awake|been told|had a) (?:\w+ ){1,5}(?:as|in the wrong|under|on the|by the|all|my"
        r"|with|for the wrong|from|instead)|i (?:was|am) trying to (?:surprise|help|protect|save"
        r"|spare|keep|be|do|finish|get|make)|it was only when|i (?:copied|used|took|followed"
        r"|went by) (?:the |an |my )?(?:last|old|wrong|previous)",
        ), 0.6, unless=Spoken(
        r"\?$",
        "i was not|i am not trying", "because (?:of )?you", "only trying to help",
        r"i was (?:sure|certain) (?:you|he|she|they) (?:did|knew|had) it on purpose")),
    Saying("how it came about", _EXP, Spoken(
        r"(?:i|we) (?:just |only |honestly |genuinely |must have |had |completely |stupidly |clean "
        r"|then |, |somehow |really |thought it |also |have |was |simply )*(?:fell asleep|dozed off"
        r"|nodded off|overslept|slept (?:in|through)|forgot(?!$| [.,])|forgotten|lost track"
        r"|lost (?:my (?:nerve|head|phone|keys|temper)|count)|mixed up|got (?:mixed up|muddled"
        r"|confused|the (?:wrong|dates?|days?|times?)|caught|held|stuck|carried away|scared"
        r"|overwhelmed|nervous|distracted|dragged|pulled|called|chatting|talking|stage|cold feet"
        r"|lost|a (?:message|call|puncture|flat|migraine)|it (?:in my head|into my head|wrong"
        r"|mixed))|read (?:it|the|your) (?:\w+ ){0,3}(?:wrong|upside|too)|misread|misheard"
        r"|misunderstood|mistook|panicked|froze|freaked out|bottled it|chickened out|ran (?:out"
        r"|late|over)|missed (?:the (?:bus|train|stop|turn|exit|email|message|last|note)|my (?:stop"
        r"|train|bus))|put (?:it|the \w+|your \w+) (?:in the wrong|down (?:as|for|wrong)"
        r"|on the wrong)|wrote (?:it|the|down)|took (?:the wrong|a wrong|it for|on too)|left (?:my"
        r"|it|the|them) (?:\w+ )?(?:in|on|at)|dropped|spilt|spilled|knocked|tripped|slipped|assumed"
        r"|presumed|reckoned|figured|thought (?:you|it|that|i|we|the|he|she|they|the \w+|if|saying"
        r"|by|everyone|someone|not)|did not (?:see|hear|realise|notice|know(?! what to do with)"
        r"|check|look|think (?:it|you|you would|it through|it was)|understand|get (?:your|the|my)"
        r"|want (?:to (?:worry|upset|hurt|bother|fight|make|ruin|spoil|scare|lie|wake|say|bring"
        r"|burden|cause|let|disappoint|look|seem)|you to)|have (?:signal|my phone|any|the|time"
        r"|enough)|trust|dare|set|sleep|put)|could not (?:find|get|face|bear|think|hear|sleep|reach"
        r"|bring|stop|leave|see|say|log)|was (?:so |too |just |still |really |already |also |all "
        r"|that |actually |probably |on |trying to |halfway |half )*(?:scared|afraid|ashamed"
        r"|embarrassed|nervous|worried|frightened|tired|exhausted|stressed|distracted|driving"
        r"|working|asleep|stuck|in (?:a|the|such)|running|on (?:the|a|my|call)|at (?:the|work|my)"
        r"|out of (?:battery|signal|charge|my depth)|thinking|rushing|trying|looking|waiting"
        r"|jealous|angry|hurt|upset|overwhelmed|anxious|ill|poorly|up all|up half|up with|hungry"
        r"|hangry|miles away|away|elsewhere|proud|reeling|drowning|snowed|swamped|preoccupied"
        r"|panicking|caught|held|hoping|dealing|fuming|in a|half way|not (?:sleeping|well|coping"
        r"|thinking|paying)|under))",
        r"(?:my|the|our|your) (?:\w+ ){0,2}(?:phone|battery|train|bus|car|alarm|meeting|boss"
        r"|flight|signal|wifi|internet|tyre|tube|van|shift|call|calendar|email|app|satnav|sat nav"
        r"|oven|dog|baby|kids?|doctor|appointment|traffic|head|mind|brain|printer|laptop|watch"
        r"|clock|mouth|nerves|anxiety|back|stomach|migraine|text|message|landlord|sister|brother"
        r"|mum|dad|line)(?: 's)? (?:\w+ ){0,3}(?:died|dead|was|were|got|had|ran|broke|went|did "
        r"not|would not|kept|never|is on|overran|cancelled|crashed|rang|called|wanted|froze"
        r"|stopped|needed|came|threw|buckled|failed|been|hung|let|fell|just|has been|have been"
        r"|whited)",
        r"(?:it )?(?:went|gone) (?:clean |straight |right |completely )*(?:out of my (?:head"
        r"|mind)|over my head)|(?:slipped|slipping) my mind|time (?:ran|got) away|i (?:only "
        r")?(?:saw|found out|noticed|realised|heard|remembered|got (?:it|the message|your)) "
        r"(?:\w+ ){0,5}(?:after|later|too late|when|this morning|just now|now|once|until|as)"
        r"|(?:that|this|which) is (?:why|how) (?:i|it|we)|the (?:reason|thing|truth|only reason) "
        r"(?:i|is|was|why)|what happened (?:is|was)|because (?:i|we|my|the|of (?:the|work|what)"
        r"|it|there|mum|dad|work|that|inside)|(?<!am )i meant to|i (?:was )?(?:meaning|intending"
        r"|planning|going|about) to|i (?:wanted|tried) (?:to|it to)|part of me|deep down|since "
        r"(?:the|my|mum|dad|work|i)|(?:we|i) (?:had|lost) (?:no |a |the )?(?:signal|puncture|row"
        r"|emergency|power cut|bad (?:day|news|call)|rough|awful|terrible)|there (?:was|were) "
        r"(?:an?|no|some|so|roadworks|delays|this)|some(?:one|body) (?:had|called|came|was|at)|i "
        r"(?:work|grew up|have had|had been|had just|had had|had a|had the|had my|have not "
        r"(?:slept|been))|(?:work|it|things|this week|today|everything) (?:has|have|had|was"
        r"|were) (?:been )?(?:so |a bit |just )*(?:mad|mental|hard|manic|crazy|a lot|too much"
        r"|getting|hectic|busy)", ), 0.65, unless=Spoken(
        r"i (?:only|just) (?:did|said) (?:it|that)",
        "because (?:of )?you",
        "fault line",
        "since i (?:spoil|broke|ruin|wreck|lost)",
        "if (?:somebody|someone|i|you) had|^i knocked it$|i have had (?:one|two|"
        "three|four|it)|so really", "because of what i", "told me there|want to know",
        r"been .{0,60} since the|i am quiet because|dropped the ball|got it wrong",
        r"sorry (?:i|for) (?:was |were )?(?:late|forgot\w*|missed)$", "it is not because",
        r"i know i|i thought (?:you|we) (?:were|had) (?:a|an|friends|better)",
        r"i was (?:going|about) to (?:say|ask|bed)", "was not me")),
)  # fmt: skip

LOOSE_EXPLANATIONS = (
    Saying("told beside a sorry", _EXP, Spoken(
        r"(?:^|, )(?:been|was|had|got|stuck|just got|only just) (?:(?<!been )a|in|at|on|stuck"
        r"|back to back|held|caught|the|home|asleep|saw|seen|driving|working|up|out) \w+",
        r"sorry (?:i am late |about (?:that|this|the \w+|earlier|last night|yesterday) |for "
        r"(?:the \w+|being \w+|not \w+ing(?: back| you)?) |i (?:missed|did not|could not|was) "
        r"(?:\w+ ){1,6})?, (?:i|we|my|the|it|there|work|traffic|been|was|had|got|mum|dad|baby"
        r"|kids|train|bus|phone|long|bad|did not|just|stuck|only) \w+",
        r"(?:i|we) was (?!wrong|out of|rude|horrible|mean|unfair|selfish|harsh|short|snappy|sharp"
        r"|awful|careless|an? )(?:so |too |just |\w+ing|in |on |at |up |still |half |thinking"
        r"|with )(?:\w+)?", ), 0.6, unless=Spoken("i should", "i will", "i was wrong", "my fault",
        "sorry , my (?:girl|boy|love|dear|darling|friend|lad|lass|sweet|little)"))
        ,
)  # fmt: skip
