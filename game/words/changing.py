"""The ways of saying what the speaker will do differently."""

from __future__ import annotations

from game.words.reading import Signal
from game.words.sayings import Saying, Spoken

_CHA = Signal.CHANGE

RULES = (
    Saying("from now on", _CHA, Spoken(
        r"(?:from now on|from today|going forward|in future|from here on)(?: ,)? (?:i|we|my|your"
        r"|no|nothing|everything|you (?:get|come|choose|decide))|do my best (?:not )?to"
        r"|(?:decided|going|promised|trying|want|mean|vow|promise) to (?:give up|stop|quit|cut "
        r"(?:down|out|back)|change|slow down)|starting (?:that|a|an|the|my) (?:\w+ )?(?:course"
        r"|class|therapy|meetings|group|sessions|programme)|put (?:\w+ ){1,5}in my (?:calendar"
        r"|diary|phone)|(?:will|would) not be doing (?:that|this|it) (?:no|any) ?more|happen a "
        r"second time|new rule(?: for (?:myself|me))?|since (?:\w+day|then|last week) "
        r"(?:everything|i|my|it)|(?:we|i) have changed how|i have deleted|stays in the hall|set "
        r"(?:three|two|a few|several) (?:reminders|alarms)",
        r"(?:no \w+ (?:after|before|at|in) \w+|stops? with me|ends? with me|is staying|are staying"
        r"|stays?|lives?)(?: \w+){0,4} (?:from (?:today|tonight|now|tomorrow)|at night(?: now)?|now"
        r"|in the drawer|downstairs)|i have (?:stopped \w+ing|started (?:leaving|keeping|setting"
        r"|writing|going|asking|checking|seeing|putting|turning|using|getting|ringing|calling"
        r"|texting|telling|counting|taking|listening|leaving))|i am putting an? (?:timer|alarm"
        r"|reminder|note)|i have asked \w+ to remind|i do it differently|are mine from \w+"
        r"|next time (?:she|he|they|it|someone|we) \w+ ,? i will|i am (?:now )?(?:leaving|setting"
        r"|keeping|putting|turning|getting|taking|writing|asking) (?:\w+ ){1,6}(?:every|each|now"
        r"|so that|instead|from)",
        r"(?:from (?:now|here|today|tonight|tomorrow|this week|monday|next week) on(?:wards?)?"
        r"|from (?:here|now) on(?:wards)?|in future|in the future ,? i|going forward|from today"
        r"|starting (?:today|now|tonight|tomorrow|monday|this week)|next time)(?: ,)? (?:i|we|my"
        r"|nothing|no(?! \w+ for)|you (?:will|come|get|are|have|can)|there|when|mum|if)(?: \w+)?",
        r"(?:i|we) (?:will|am going to|am|are going to|would|promise to)? ?.{2,70} (?:from now "
        r"on(?:wards)?|in future|next time|from here on|going forward|any ?more|ever again|again "
        r", i promise|from today|in the future|first (?:next|in future))",
        r"(?:it|that|this) (?:will not|is not going to|will never|would not|can not|must not"
        r"|shall not) (?:ever )?happen(?: \w+)? (?:again|twice|any ?more)|never again|(?:will not"
        r"|never|not going to|will never) (?:ever )?(?:\w+ ){1,8}again|(?:will not|not going to"
        r"|no longer) (?:\w+ ){1,8}any ?more", ), 0.75, unless=Spoken(
        r"(?:you|he|she|they) (?:will|would|should|need|have to|must|had better|promised) "
        r"(?!.{0,60}\bi\b)", "is on me", "they have fixed", "see you next time",
        r"next time (?:you|he|she|they|we)(?! (?:get|come|will be|are)\b)",
        "i (?:can not|do not|could not|did not|could|would|had) .{0,60}(?:any ?more|instead|next "
        "time|ever again|every)", r"what (?:will|can) i do",
        "i am (?:never|not) (?:speaking|talking|trusting|telling|coming|lending|helping|asking"
        "|inviting)", r"never (?:trust|speak|talk|forgive|lend|forget|believe)",
        r"i will (?:see|have the|take the|get the|order|try the) ",
        r"(?:hate|want|need|know|think|believe|wish|hope|feel) .{0,60} (?:any ?more|again)")),
    Saying("I'll do otherwise", _CHA, Spoken(
        r"(?:i|we) (?:will|am going to|want to|need to|have to|promise to|really want to|mean to"
        r"|must|have decided to|am trying to|am working on|have started|have begun|have been"
        r"|have signed up|am learning|will start|will try|will be|will make sure|will make an "
        r"effort|am doing) ?(?:to |try to |try and |be |really |also |learn |learning |start "
        r"|starting |get |getting |make sure |do my best to |just |always )*(?:better at|do "
        r"better|be better|try harder|work(?:ing)? on (?:it|my|being|that|this|how)|stop (?!by|at"
        r"|off|over|in the|in for)"
        r"|stopping|quit|cut (?:down|back)|listen(?:ing)? (?:more|first|before|properly|without"
        r"|to you)|ask(?:ing)? (?:you )?(?:first|before)|check(?:ing)? (?:with you|in|first"
        r"|before)|tell(?:ing)? you (?:first|before|straight|when|as soon)|text(?:ing)? (?:you "
        r")?(?:if|when|before|the|as soon)|ring(?:ing)? (?:you )?(?:if|when|before|the|as soon"
        r"|ahead)|call(?:ing)? (?:you )?(?:if|when|before|ahead|the minute)|let(?:ting)? you "
        r"(?:know (?:if|when|before|as|first|the)|finish)|set(?:ting)? (?:an|a|two|my|myself) "
        r"(?:alarm|reminder)|set an alarm|put(?:ting)? (?:it|them|everything|my phone|the phone"
        r"|an|a|that|reminders) (?:in the|in my|on the|away|down|alarm|reminder|on)"
        r"|leave(?:ing)? (?:earlier|my phone|work)|change|think before|count to|bite my|watch "
        r"(?:my|what)|keep (?:my (?:word|phone|mouth|voice|temper)|you (?:posted|in the loop))"
        r"|pause|breathe|take a (?:breath|walk|minute) (?:before|when|instead)|seeing (?:someone"
        r"|a)|see (?:someone|a (?:counsellor|therapist))|go(?:ing)? to (?:meetings|therapy"
        r"|counselling|anger|aa)|be (?:on time|honest|home|more)|more (?:careful|present|patient"
        r"|honest|open|of)|pull my weight|share the|knock(?:ing)? (?:first|before)|write (?:it"
        r"|things|everything) down|double check|stay (?:off|calm|and)|own up|ease off|speak up"
        r"|talk to you (?:first|before)|no more|involve you|include you|do my share|turn (?:it"
        r"|my phone|the phone|notifications) off|do it differently|handle it differently|put you "
        r"first)",
        r"i (?:have|ve) (?:now )?(?:set|put|made|turned|deleted|booked|signed|started|joined"
        r"|stopped|given up|cut|changed|written|blocked|added|got|asked|moved) (?:\w+ "
        r"){1,10}(?:so (?:that )?(?:i|it|this|we)|so (?:i|it)|for (?:every|next)|alarm|reminder"
        r"|therapy|class|course|calendar|notifications|therapist|counsellor)|no more (?:phone"
        r"|late|secrets|lies|\w+ing|drinking|shouting|excuses|surprises|last minute)|i am (?:done"
        r"|finished) (?:with )?(?:\w+ing|lying|hiding)|things (?:will|are going to) (?:be "
        r"different|change) ,? i|i (?:can|could|will|would) (?:do|be|handle) (?:it |this |that "
        r")?(?:better|differently)|(?:i am|we are) (?:changing|working on (?:it|my|being|that"
        r"|this|how)|seeing (?:someone|a"
        r"|the)|learning to|trying to (?:be|get better|change|stop|listen))", ), 0.65, unless=
        Spoken(
        r"(?:stop|change) (?:the|trains?|buses|clothes|my (?:clothes|shirt|shoes)|into|raining"
        r"|for petrol|the subject)", r"(?:should|could|can|will) (?:i|you) (?:\w+ )?\?$",
        "i have to change", "want to stop (?:for|at)",
        r"we (?:will|need to|should|have to)(?! both)",
        "be there (?:in|at|by|soon|for)|be home (?:in|by|at|around|late|soon)|be better (?:soon"
        "|tomorrow|off)",
        "if you",
        "when i (?:land|arrive|finish|leave|get (?:there|in|home|off|out)|am (?:home|there|done|out"
        "|off|leaving|free|near))",
        "get better soon", "i have (?:been|got|put) (?:the|a|on|it)")),
    Saying("that stops", _CHA, Spoken(
        r"(?:^|, |and )(?:that|this|it) (?:all )?(?:stops|ends|changes)(?: now| today| here"
        r"| tonight)?$|lesson (?:learned|learnt)|^(?:i am )?(?:not|never) (?:doing|making|saying"
        r"|letting|forgetting) (?:\w+ ){1,3}again|from (?:today|tonight|tomorrow|monday|now"
        r"|this week) (?:on )?(?:, )?(?:the|my|i|we|our|every|no) (?!weather|trains?|bus|shop"
        r"|prices?|office|road)\w+|so (?:that )?(?:you|it|this|he|she|they|nobody"
        r"|no one) (?:will not|will never|never|can not|does not have to"
        r"|do not have to) (?:\w+ ){1,4}again|goes through you first|(?:i"
        r"|we) now (?:\w+ ){1,4}(?:every|each|before|first|the same day)|^i (?:always )?(?:knock"
        r"|ask|check|ring|text|call|listen|wait|stop|breathe|count|write it down) (?:first "
        r"|before \w+ )?now$|i am cutting (?:down|back|out (?!the|a))|i have (?:made|set) (?:a"
        r"|myself a|us a) (?:new )?(?:rule|deal)|no phones? (?:at|in|after|during)"
        r"|i have started (?:therapy|counselling|a (?:course|class|list|diary)|anger|meditation"
        r"|medication|yoga)|(?:i am|we are) going to (?:do|handle|run|say) (?:it|this|that"
        r"|things) (?:differently|better|another way)|i do (?:it|that|this|the \w+"
        r"|things) differently(?: now)?(?! from| than)",
        ), 0.65, unless=Spoken(
        r"\?$",
        "you never|you always",
        "(?:rain|bus|train|music|pain|line|road|programme|show) (?:stops|ends|changes)",
        r"from (?:today|tonight|tomorrow|monday) the (?:shop|pool|gym|prices|weather|train)")),
)  # fmt: skip
