"""The cues of a reflection: what shows that something is given back, what speaks against it."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue in a sentence and what it adds to, or takes from, its being a reflection."""

    name: str
    weight: float
    pattern: re.Pattern[str]


_MIND = (
    r"(?:want|wanted|wanna|need|needed|feel|felt|like|liked|love|loved|hate|hated|miss|missed|wish"
    r"|wished|hope|hoped|believe|care"
    r"|worry|enjoy|enjoyed|expect|expected|prefer|realise|realize|realised|realized|value|struggle"
    r"|dread|fear"
    r"|wonder|wondered|think|thought|see yourself|notice|noticed|find|found|remember)"
)
_STATE = (
    r"(?:'re|are|were|'ve been|have been|'d been|had been|was|r|'re being|weren't|aren't|'ve|have"
    r"|had|'d rather|would rather|'d like"
    r"|would like|'d love|'d prefer|don'?t|didn'?t|haven'?t|hadn'?t|can'?t|couldn'?t|wouldn'?t"
    r"|won'?t|do|did|got|get|keep|kept"
    r"|tried|used to|went|came|(?:'d|would) have|told|said|made|took|gave|lost|left|knew|saw"
    r"|heard|put|built"
    r"|sat|stood|spent"
    r"|woke|ended up|started|began|never got|never had|[a-z]{3,}ed)"
)
_SOFT = (
    r"(?: (?:really|just|actually|still|also|both|kind of|kinda|sort of|sorta|almost|clearly"
    r"|obviously|definitely|already"
    r"|probably|maybe|always|do|both|all|even|only|kept|currently|now|sometimes|guys|somehow))*"
)


def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


PRAISING = "praising"
"""The cue of praise, thanks and parting, which gives nothing back even weakly."""
OPENERS = (
    Cue("sounds_like_you", 0.2, _re(
        r"\b(?:sound|seem|look|feel)(?:s|ed)? (?:[\w']+ ){0,3}?(?:like|as if|as though|that"
        r"|to be)\b.*\b(?:you|your|you're|u)\b")),
    Cue("sounds_like", 0.45, _re(
        r"\b(?:sounds?|seems?|sounded|seemed) (?:to me )?(?:too |almost |kind of |really "
        r"|a bit )*(?:like|as if|as though|that|to be)\b"
        r"|\blooks? like (?:you|it's|this|that|things)\b|\bit(?:'s| is) (?:almost |just )?(?:as if"
        r"|as though|like) (?:you|nobody|no one|they)\b|\b(?:it|this"
        r"|that) (?:almost )?feels? (?:\w+ ){0,2}(?:like|as if|as though|too)\b")),
    Cue("you_sound", 0.6, _re(
        r"\b(?:you|ye|u) (?:really |kind of |still )?(?:sound|seem|look|must"
        r"|come across)(?! at| after| up| be (?:the|a|an|our|my)\b"
        r"| for| forward| into| here)\b"
        r"|\byou (?:appear|seemed|sounded|looked) ")),
    Cue("what_i_hear", 0.7, _re(
        r"\bwhat i(?:'m| am|'ve been)? hear|\bi(?:'m| am)? (?:can |do )?hear(?:ing)? (?:that |how "
        r"|in |a |some |your|you(?! out)|is )"
        r"|\bi (?:really |do )?(?:get|got|have) (?:the|a|this) (?:strong |clear )?(?:sense|feeling"
        r"|impression|idea)|\bi(?:'m| am) (?:getting|sensing) (?:the|a|that|some)\b"
        r"|\bif i(?:'m| am|'ve)? (?:hear|understand|understood|get|got|follow)|\bmake sure i(?:'m"
        r"| am| understand| have| get| got)"
        r"|\bi (?:can )?(?:sense|imagine|can see|can tell|gather|take it)\b|\bam i (?:hearing"
        r"|right|getting)")),
    Cue("in_other_words", 0.5, _re(
        r"\bin other words|\b(?:on|so) (?:the )?(?:one|other) (?:hand|side)"
        r"|\bfrom your (?:perspective|point|side|view)"
        r"|\b(?:a |one |another )?(?:part|side) of (?:you|u)\b|\bto sum|\bsumm?ari[sz]e"
        r"|\ba mix of\b"
        r"|\bhalf of you\b|\bwhat (?:got to|hurt|hurts|bothers|bothered|worries|worried|scares"
        r"|scared|matters|mattered|stings|stung) (?:to )?you|\bfor you,? (?:it|that|this)"
        r"|\bwhat you(?:'re| are|'ve| have|'d| had)? (?:really |still )?(?:want(?! to do)|wanted"
        r"|need|needed"
        r"|miss|missed|hoped|hope|wish|wished|fear|dread|mind|after|longing)(?: \w+){0,4}? (?:is"
        r"|was|were)\b"
        r"|\btorn between|\bcaught between|\bunderneath\b|\bdeep down\b|\bthe (?:two|both) (?:of"
        r"|sides)")),
    Cue("you_said", 0.45, _re(
        r"\byou(?:'ve| have|'d| were|'re| are)? (?:also |already |just |kind of |really )*(?:said"
        r"|saying|mentioned|mentioning|told me"
        r"|telling me|talked about|talking about|described|describing|shared|listed|identified)\b"
        r"|\b(?:like|as) you (?:say|said)"
        r"|\bone of the things you")),
    Cue("it_must", 0.5, _re(
        r"\b(?:it|that|this|which|there|they|he|she) must(?:'ve| have| be| feel)|\bmust (?:be"
        r"|have been|feel) "
        r"(?:so |really |very |quite )?(?:\w+ing|\w+ed|hard|tough|awful|scary|lonely)"
        r"|\bmust(?:'ve| have) (?:felt|meant|hurt|stung|left|made|hit|taken|cost|seemed|come|broken"
        r"|been (?:so |such |quite |really )?(?:\w+ing|\w+ed|hard|tough|awful|scary|lonely"
        r"|sad))\b")),
)  # fmt: skip
"""What says outright that something is given back."""
ABOUT_YOU = (
    Cue("it_did_to_you", 0.45, _re(
        r"\b(?:it|that|this|which|they|he|she|these|those|things?)(?:'s| is| are| was| has| have"
        r"|'ve)?"
        r"(?: really| just| still| kind of| got| been| all)* (?:left|leaves|leaving|made|makes"
        r"|making|hit|hits|hurts?|hurting|got to"
        r"|get to|gets to|matters? to|mattered to|means?|meant|worries|worried|scares?|scared"
        r"|bothers?|bothering|bothered|upsets?|caught"
        r"|catches|cost|costs|weighs?|weighing|helps|helped|helping|gives?|giving|gave|kept|keeps"
        r"|keeping|takes|took|hard|important|tough"
        r"|stressful|easier|harder|new|scary)"
        r"(?: [\w']+){0,2} (?:for |to |on |with )?(?:you|your|yourself|u)\b")),
    Cue("important_to_you", 0.4, _re(
        r"\b(?:important|hard|harder|easier|difficult|tough|easy|big|strange|new|scary|lonely"
        r"|painful|exhausting"
        r"|confusing|frustrating|humiliating|sad|frightening|heavy|enough|good"
        r"|worth) (?:\w+ )?(?:to|for) you\b"
        r"|\bmatters? (?:\w+ ){0,2}to you\b|\b(?:bothers|worries|scares|upsets|concerns|motivates"
        r"|drives) you\b|^to you,")),
    Cue("then_you", 0.3, _re(
        r"(?:\b(?:and|but|when|where|while|because|though|that|since then|all that time"
        r"|to (?:him|her|them|it))),? (?:so "
        r"|now |then |still )?(?:you|u)(?:'re| are| were|'ve| have|'d| had)?(?: (?:just|still"
        r"|really"
        r"|always|kind of|even|not|only|never|also))* (?:feel|felt|feeling|want|wanted|need|needed"
        r"|wish|wished|hope|hoped|hoping|left|stuck|alone|torn|carry\w*|hear|miss|missed|had enough"
        r"|standing|waiting|wondering|worried|afraid|scared|tired|lost|holding|sitting|hurt"
        r"|couldn't|be the one|the one"
        r"|can't|haven't|weren't|aren't)\b")),
    Cue("they_do_to_you", 0.35, _re(
        r"(?:^\W*(?:so |and |but )?|,? (?:and|but|while) )(?:nobody|no one|no-one|everyone"
        r"|everybody|people|they|he|she|all"
        r" of them|none of them|that|it)(?:'s| is| are| was)?(?: (?:ever|even|really|just|still"
        r"|always|all))* (?:lets?|asks?|asked|sees?|saw|hears?|heard|listens? to|listened to|got"
        r"|gets|expects?|treats?|treated|ignor\w+|thanks?|thanked|notices?|noticed|running for"
        r"|looks? after|looked after|there for|asking|sitting in|sits with|follows|followed|eating"
        r"|eats|stayed with|stays with|stung|stings|given|gave|told|offered|left) (?:you|u)\b")),
    Cue("not_knowing", 0.15, _re(
        r"\b(?:not (?:sure|ready|quite|just|so|really)|but|yet|even though|although"
        r"|at the same time|rather than)\b")),
)  # fmt: skip
"""What is about you and what it is like for you."""
AGAINST = (
    Cue("advising", -0.45, _re(
        r"\byou(?: guys)? ?(?:(?:might|may|will|would|'ll|'d) (?:just |also |probably "
        r"|really )?(?:want to|need|have to|find|be able|notice"
        r"|see|get|feel better)|could\b(?!n't| (?:see|tell|feel|burst|have))|should"
        r"|must (?:not )?(?:do|go|call|take|tell|try|stop)|need to (?!be sure you)|(?:don't"
        r"|dont) (?:have to|need to|owe)|want to (?:try|join|watch|be careful)|ought|can (?!see "
        r"|feel |tell |hear |be sure))"
        r"|\b(?:let's|let us|i'd (?:recommend|suggest|encourage)|i (?:recommend|suggest|encourage)"
        r"|if i were you|try to|make sure (?:you|to|that you)|you're going to need)\b")),
    Cue("informing", -0.35, _re(
        r"\b(?:can(?!'t)|may|tends? to|typically|usually|each|per|allows?|causes|caused|called"
        r"|products?"
        r"|research|studies|study|guideline|percent|doctors?|patients?|clients?|program"
        r"|recommend\w*|risk of|information|some people|many people"
        r"|most people|a lot of people|people who|one thing|for example|in general|the reason)\b|%"
    )),
    Cue("about_me", -0.3, _re(
        r"\b(?:i'll|i will|i(?:'m| am) (?:going|gonna|here|happy|glad|concerned|worried|sorry|sure"
        r"|afraid|so)|i (?:just )?(?:want|wanted|would|was|have|had|did|do(?! hear)"
        r"|don't|didn't|can't|need|know|like|love|think you should|am|went|thought|got)|i've|i'd"
        r"|my|we(?:'ll|'re| can| could| will| should| have| need)?|let me|wanna)\b")),
    Cue(PRAISING, -0.5, _re(
        r"\b(?:good for you|have an? (?:good|great|nice|lovely|safe)|good to (?:know|hear|see|meet)"
        r"|makes (?:a (?:lot|bit) of )?sense|well done|thank(?:s| you)|appreciate|congrat\w*"
        r"|proud of you"
        r"|great (?:job|work|idea|question|to)|nice to|glad (?:you|to|that you)"
        r"|you(?:'re| are) (?:welcome|right|absolutely|doing (?:great|well|good|fine|a)|so (?:kind"
        r"|sweet|nice|welcome)|very welcome|kidding|joking|the best|amazing"
        r"|awesome|great|wonderful|here|going to (?:be )?(?:fine|okay|ok|great))|good luck"
        r"|take care|see you|nice"
        r"|(?:that|it|this)(?:'s| is| was)(?: (?:really|so|very|pretty|actually|quite|all|just|a"
        r"|an|such))* (?:great|good|fantastic|exciting|awesome|okay|ok|fine|right|true|cool"
        r"|wonderful|excellent|amazing|perfect|fair|lovely|nice|interesting|understandable)"
        r"|sounds (?:good|great|fine|perfect|like a (?:good |great )?plan)|makes (?:a lot of "
        r"|perfect |total )?sense)\b")),
    Cue("accusing", -0.7, _re(
        r"\byou(?:'re| are)? (?:always|never|should(?:'ve|n't| have)|lied|forgot|promised|ignored"
        r"|started it|did this|do this|make me|made me|won't even|don't even (?:care|listen|try)"
        r"|don't (?:care|listen|get it|understand)|just don't|didn't even|can't even|could have"
        r"|could've|being|so (?:selfish|lazy|stupid)|(?:so |such |just |too "
        r"|being )*(?:a )?(?:selfish|lazy|stupid|liar|idiot|crazy"
        r"|pathetic|ridiculous|dramatic|sensitive|overreacting|unbelievable|impossible|jerk"
        r"|joke))\b|\bsorry (?:if )?you\b|\bmy fault|\byour fault|\bbecause of you\b|\bto me\b"
        r"|\bon me\b")),
    Cue("judging", -0.6, _re(
        r"\b(?:only (?:a|an|teasing|one|two|just)|just (?:a|one|teasing)|over(?:thinking|reacting"
        r"|it\b)|too (?:sensitive|soft|much)|out of (?:all )?proportion"
        r"|at least|big deal|nobody died|cheer up|calm down|every right|right to (?:be|feel)"
        r"|of course|(?:good )?reasons? to|natural|normal|allowed|fault"
        r"|not (?:mad|silly|stupid|weird|daft|small|true|that bad|overreacting)|you want to try"
        r"|you think (?:that's|it's)\b[^?]*\?|mak(?:e|ing) it sound|don't know what)\b")),
    Cue("their_mind", -0.5, _re(
        r"^(?:\W|so |and |but |well )*(?:he|she|they) (?:just |really |only )*(?:wants?|wanted"
        r"|thinks?"
        r"|thought|feels?|felt|hopes?|hoped|needs?|needed|knows?|knew|means?|meant)\b")),
    Cue("granting", -0.6, _re(
        r"\b(?:you(?:'d| had|'ve| have|'ve got)? (?:got )?(?:every|no|good|plenty of|all the"
        r"|any) (?:reason|right|cause|call|excuse)|(?:were|are) right to|you(?:'ve| have) earned"
        r"|would any (?!chance)\w+|any(?:one|body| \w+) would|(?:most )?(?:normal|human) thing"
        r"|can't blame you|don't blame you|who wouldn't)\b")),
    Cue("comparing", -0.8, _re(
        r"\b(?:more than (?:most|some|many)|the last (?:person|one)|no harm|harm done|worse off"
        r"|toughen|only (?:been|had|lost|got)|(?:months?|weeks?|days?|years?),? (?:tho|though)"
        r"|(?:got|have) a point|fair point)\b|^\W*so (?:did|do|would|was|were|has|have|is|are|am)"
        r" (?!you\b)|\byou (?:want to|wanna) (?:hear|see|know|talk) about\b"
        r"|\byou think (?:that's|it's)\b[^?]*\?")),
    Cue("general_you", -0.6, _re(
        r"\byou(?:'ll)? (?:get|learn|grow|toughen)s? (?:used|over|up|a thick\w*|to live|out of)\b"
        r"|\byou (?:poor|lucky|clever|silly|daft|little|absolute|legend|beauty|and your)\b")),
    Cue("condition", -0.2, _re(
        r"^(?:\W|so |well |and |but |okay |then )*(?:if|when|once|unless) you\b(?! (?:said|were"
        r"|got|had|did|felt|didn't|couldn't|saw|heard|went))")),
)  # fmt: skip
"""What tells the other what to do, or tells of something else, praises or judges."""
AT_START = (
    Cue("i_first", -0.4, _re(
        r"(?:i|i'm|im|i've|i'd|i'll|me|my)\b(?! (?:\w+ )?(?:hear|get (?:the|a)|got (?:the|a)|sense"
        r"|can (?:see|hear|imagine|tell)|imagine|guess|see (?:that|how|you)|gather|take it"
        r"|kind of see))")),
    Cue("you_felt", 0.5, _re(rf"(?:you|u|ye)(?: guys)?(?:'d|'ve| had| have)?{_SOFT} {_MIND}\b"
    rf"|your \w+ing\b")),
    Cue("you_were", 0.45, _re(rf"(?:you|u|ye)(?:{_SOFT} |(?=')){_STATE}\b|youre\b|youve\b|u r\b")),
    Cue("you_do", 0.25, _re(r"(?:you|u|ye) [a-z]+")),
    Cue("your_thing", 0.35, _re(
        r"(?:your (?!welcome)|yours\b|you and \w+|for you\b|nothing you|something you"
        r"|some of (?:your|the)|all (?:of )?(?:you|that|your))")),
    Cue("it_is_that", 0.35, _re(
        r"(?:it's|its|that's|thats|theres|it was|there's|there is|there was|it isn't|it's not"
        r"|it wasn't|that was|it|this|this is)(?: (?:like|also|just|really|been|kind of|almost|not"
        r"|all|more|about|the|a|an|something|somewhere))* [\w']+")),
    Cue("they_did", 0.35, _re(
        r"(?:he|she|they|your \w+|his|her|their|nobody|no one|everyone|someone|people|things"
        r"|the \w+|\w+ing)\b(?:'s|'re|'d)? \w+")),
)  # fmt: skip
"""What a sentence may begin with, after its lead-in; only the first that holds counts."""
FELT = frozenset({"you_felt", "important_to_you"})
"""Cues of what it is like for you, which a complaint invites as well."""
BARE = frozenset({"it_is_that", "they_did", "your_thing", "i_first", "not_knowing"})
"""Cues that a plain statement about the world has as well."""
OPENING = frozenset(cue.name for cue in OPENERS)
DEEDS = frozenset({"you_were", "you_do", "not_knowing", "you_said"})
"""Cues of what you are or did: behind a complaint they hit back rather than give back."""
CLEAR = frozenset({"you_sound", "what_i_hear", "in_other_words", "it_must"})
"""Openers that are one even when nothing was heard; "you said" and "it looks like" may be news."""
