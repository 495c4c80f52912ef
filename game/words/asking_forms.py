"""The forms of questions, in the order they are looked for, and what only looks like one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from game.words.english import AUX, SUBJECT
from game.words.reading import Signal

_OPEN, _CLOSED = Signal.OPEN_QUESTION, Signal.CLOSED_QUESTION
_WH = r"(?:what|how|why|where|when|who|whose|which|wat|whit|wot)"
_TELLING = (
    r"(?:tell (?:me|us)|talk to me|talk me|share|describe|explain|elaborate|expand"
    r"|say (?:more|a bit"
    r"|a little)"
    r"|say something(?!,)|walk me through|help me (?:to )?(?:understand|see|get)"
    r"|give me (?:an? )?(?:idea|sense"
    r"|example|feel|bit|little)|fill me in|remind me (?:what|how|why|who)|speak (?:more|to)"
    r"|unpack|paint)"
)
_NARROW = (
    r"(?:how (?:many|much|long|often|old|far|big|soon|late|early|tall|frequently|likely|regularly)"
    r"|(?:what|wat|whit|wot)(?:'s| is| was)? (?:the )?(?:your |his |her )?(?:time"
    r"|day|date|year|number|age"
    r"|colou?r|size|month|percentage|score|name|address|price|code|total)|which(?! (?:bits?|parts?"
    r"|side|way|of (?:it|that|this))\b)|whose|whos?(?:'s|'re|'d|'ll)?"
    r"|when(?:'s|s)?(?= *\?|(?: |')(?:is|s|are|was|were|did|do|does|will|can|would|should|have"
    r"|has)\b)"
    r"|where(?:'s|s)?(?! (?:would|do|have|should) (?:you|we|u) (?:like|want|wanna|think|see|go|got"
    r"|start|put|feel|notice))"
    r"(?! \d))(?!\w)"
)
DECLARED = "declared_question"
"""The rule of a statement with a question mark; alone it does not make a reply a question."""
CHECKED = "checked_back"
"""The rule of a question that only asks whether what was just said is right or welcome."""
TAGGED = "tagged_question"
"""The rule of a statement with ", right?" behind it."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form of question: where it may stand and what it leaves.

    Attributes:
        name: what a reading calls it, as in `rule:<name>`.
        signal: open, closed, or None for what only looks like a question.
        pattern: what shows it.
        at_start: whether it must stand at the sentence's begin, after the lead-in.
        marked: whether the sentence needs a question mark.
        confidence: 0 to 1.
    """

    name: str
    signal: Signal | None
    pattern: re.Pattern[str]
    at_start: bool = True
    marked: bool = False
    confidence: float = 0.85

    def match(self, plain: str, begin: int, *, has_mark: bool) -> re.Match[str] | None:
        """Return the words that show this form, if it stands here."""
        if self.marked and not has_mark:
            return None
        return self.pattern.match(plain, begin) if self.at_start else self.pattern.search(plain)


def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_CLAUSE = r"(?:^|(?<=[,;:.\-] )|(?<=--)|(?<=\band )|(?<=\bbut )|(?<=\bso )|(?<=\bor )|(?<=\bthen ))"
FORMS = (
    Form("proposed", None, _re(
        r"^\W{0,3}(?:so |well |then )?(?:maybe|perhaps) (?!you|u\b|it|i\b|we|they|he|she|that|this"
        r"|because|not\b)\w+ (?!or\b)\w+"), at_start=False),
    Form("no_question", None, _re(
        r"(?:who (?:knows|cares)|what (?:a|an)\b|what(?:ever)?\W*$|how (?:nice|lovely|sweet|funny"
        r"|awful"
        r"|sad|weird|cool|great|exciting)\b[^?]*$|(?:what do )?you know (?:what|that)\?|guess what"
        r"|what(?:'s| is) the point|(?:really|yeah|huh|eh|okay|ok|right|yes|no|mm|hm+|pardon|sorry"
        r"|all right|alright|what|did you now)\W*$|is that all\W*$|do (?:it|that|this|the|your"
        r"|you\b(?! \w))"
        r"|have (?:a|the|some)\b"
        r"|had (?:i|you|we|it) [^?]*$|(?:don't|dont) you (?:dare|worry)|what i(?!t)\b"
        r"|what (?:[\w']+ ){1,4}(?:was|is),? (?!the point|wrong)[^?]*$)")),
    Form("no_question", None, _re(
        r"^\W*(?:so|neither|nor) (?:do|did|am|are|have|had|was|were|will|would) (?:i|we)\b[^?]*$"
    ), at_start=False),
    Form("rhetorical", None, _re(
        r"\b(?:what (?:else )?(?:was|am) i (?:supposed|meant|going) to|what (?:more "
        r"|else )?do you want (?:from me|me to do)|who wouldn'?t"
        r"|(?:when|where|why|how) (?:did|would|do|have) i ever|when am i (?:supposed|meant)"
        r"|how do you think i feel|how (?:do|can|shall|should) i (?:put|say) (?:it"
        r"|this|that)|how (?:could|can|would|wouldn't|couldn't) (?:you|he|she|they|anyone|anybody"
        r"|we) not|how (?:could|can) you(?=\W*$|,)|how (?:was|were|am|is) (?:i|we|one) (?:supposed"
        r" |meant )?to know|how hard (?:can|could) it be|what (?:else )?(?:can|could|shall) i say"
        r"|what (?:else )?could i (?:do\W*$|have)"
        r"|why does everyone (?:keep|always)|have you no (?:shame|heart|manners|idea)|who (?:do"
        r"|d'|d)"
        r" ?you think (?:you are|\w+ed\b|paid)|who gave you the right|what(?:'s| is) (?:he|she|it)"
        r" going to do,|what(?:'s| is) (?:a|one) (?:[a-z]+ )?(?:supposed )?to do|who(?:'s"
        r"| is) (?:really )?going"
        r" to (?:care|mind|notice|know)|(?:have|got) you any idea how|what(?:'s| is) the worst that"
        r"|what do you know\b(?=[,!])|tell me about it(?=\W*$))(?!\w)"), at_start=False),
    Form("suggestion", None, _re(
        r"[,;:] why (?:don'?t|not) (?:you|u|we|i)\b"), at_start=False),
    Form("suggestion", None, _re(
        r"(?:why (?:don'?t|not|doesn't)|how about|what (?:about|if)) (?:we|let|a|an|some|going"
        r"|(?!being)\w+ing|i (?:\w+)|you \w+(?! feel))\b")),
    Form("invited_to_tell", _OPEN, _re(rf"(?:please |just |maybe )?{_TELLING}\b")),
    Form("invited_to_tell", _OPEN, _re(
        rf"(?:{_CLAUSE}(?:please |just |maybe )?{_TELLING}|\b(?:can|could|would|will|do|may"
        rf"|might) (?:you|u|we|i)"
        rf"(?: mind)?(?: (?:please|just|maybe|perhaps|also|ask you to|like to|want to"
        rf"|be willing to|be able to))*"
        r" (?:tell|telling|talk\w* (?:me|a (?:bit|little)|more)|shar(?:e|ing)|describ(?:e|ing)"
        r"|explain(?:ing)?"
        r"|elaborat(?:e|ing)|expand|say(?:ing)?|walk me|help me (?:to )?(?:understand|see)"
        r"|give me (?:an? )?"
        r"(?:idea|sense|example|bit|little))\b)"), at_start=False),
    Form("wondered_whether", _CLOSED, _re(
        r"\b(?:i(?:'m| am| was|'d|m)?(?: just| kind of| also)* (?:wonder(?:ing)?"
        r"|curious(?: to know)?)|let me ask"
        r"|i(?:'d| would) (?:like|love) to (?:know"
        r"|ask)(?: you)?)\W{1,3}(?:\w+\W{1,2}){0,3}?(?:(?:if|whether) (?:you|u|we|there)|are you"
        r"|do you|is it|did you|have you)\b"),
        at_start=False, confidence=0.75),
    Form("wondered", _OPEN, _re(
        rf"\b(?:i(?:'m| am| was|'d|m)?(?: just| kind of| also| really)* (?:wonder(?:ing)?"
        rf"|curious)\b(?:\W{{1,3}}\w+){{0,4}}?"
        rf"\W{{1,3}}(?:{_WH}|about)\b|i(?:'d| would|d)(?: really| just)? (?:like|love"
        rf"|be interested)"
        rf"(?: to)? (?:hear|know|understand|learn|get) (?:a (?:bit|little) )?(?:more|about|your"
        rf"|it all|everything"
        rf"|from you|{_WH})\b)"),
        at_start=False, confidence=0.75),
    Form(CHECKED, _CLOSED, _re(
        r"(?:am i (?:right|hearing|getting|understanding)|(?:did|do|have) i (?:get|got|hear"
        r"|understand|have)\b|is (?:that|this) (?:right|it|about|fair"
        r"|what you|true|correct|how)|(?:would|is|was) (?:it|that) (?:be )?(?:fair|right|true"
        r"|accurate)|does that (?:sum|capture|pretty)|have i got)"),
        confidence=0.6),
    Form(CHECKED, _OPEN, _re(
        r"(?:what do you think(?: (?:about|of) (?:that|this|it))?|how does (?:that"
        r"|this) sound(?: to you)?|what(?:'s| is| are) your (?:thoughts?|impression|take"
        r"|view)s?(?: (?:about|on) (?:that|this|it))?"
        r"|how do you feel about (?:that|this|it)|how(?:'s| is) that)\W*$"), confidence=0.7),
    Form(CHECKED, _CLOSED, _re(
        r"(?:does (?:that|this) (?:make sense|sound (?:\w+ )?(?:good|ok|okay|right|reasonable"
        r"|fair))|(?:is|would) (?:that|this|it) (?:be )?(?:okay|ok|all right|alright"
        r"|helpful))(?: (?:with|to|for) (?:you|u))?\W*$"),
        confidence=0.7),
    Form("on_a_scale", _CLOSED, _re(
        r"scale (?:of|from|between) (?:zero|nought|one|\d)[^?]*(?:\?|\b(?:how|where|what)\b)"
    ), at_start=False),
    Form(TAGGED, _CLOSED, _re(
        r"[,.\-;] ?(?:and )?(?:right|yeah|yes|huh|eh|okay|ok|no|correct|true|innit|is that right"
        r"|(?:is|are|was|were|do|does|did|have|has|had|can|could|would|will|should)n'?t (?:it|you"
        r"|he|she|they|we|i)"
        r"|(?:is|are|was|were|do|did|have|has|can) (?:it|you|that|they))\W*$"
    ), at_start=False, marked=True,
        confidence=0.6),
    Form("narrow_wh", _CLOSED, _re(
        rf"{_NARROW}(?=[^?]*\?|(?: \S+){{0,3}}? (?:{AUX})(?: (?:{SUBJECT}))\b)|which [a-z]+\W*$")),
    Form("what_else", _OPEN, _re(
        r"(?:what|who|how|anything|something) else\b(?=\W*$|[^?]*\?)|any other")),
    Form("what_else", _OPEN, _re(
        r"\b(?:any(?:thing|one|body) else|any other|what else)\b"), at_start=False, marked=True),
    Form("where_to", _OPEN, _re(
        r"\b(?:where|where'd) (?:would|do|have|should|did) (?:you|we|u) (?:like|want|wanna|think"
        r"|see|go from|got|start|put"
        r"|feel|notice)\b|\bwhich (?:bits?|parts?|side)\b"), at_start=False, marked=True),
    Form("how_come", _OPEN, _re(
        r"(?:how come|how so|why|why's that|like what|(?:different|funny|weird|strange|off|in what"
        r" way) (?:like )?how|such as|for example|in what (?:way|sense)"
        r"|meaning)(?=\W*$|[^?]*\?)")),
    Form("wh_first", _OPEN, _re(
        rf"(?:what|how|why|wat|whit|wot)(?:'s|s|'re|'d|'ll)?\b(?=[^?]*\?"
        rf"|(?: [\w'-]+){{0,4}}? (?:{AUX}) (?:{SUBJECT})\b"
        r"|'s (?:it|that|the|your|been)|(?<=[tw]s) (?:it|that)\b|(?:'?s)? (?:goin'?g? on|up\b"
        r"|wrong\b)"
        r"| (?:happened|makes|made"
        r"|brings|brought|helps|helped|would|about)\b)")),
    Form("narrow_wh_within", _CLOSED, _re(
        rf"\b{_NARROW}(?: [\w'-]+){{0,2}}? (?:{AUX}) (?:{SUBJECT})\b"
    ), at_start=False, marked=True),
    Form("wh_within", _OPEN, _re(
        rf"(?<![\"'])\b(?:what|how|why|wat|whit|wot)(?:'s (?:it|that|the|your)|'?re you|'d you"
        rf"|(?: [\w'-]+){{0,3}}?(?: |-)(?:{AUX}) (?:{SUBJECT})\b"
        r"| (?:about|else|would|makes|made|might be|happen\w*)\b)"), at_start=False, marked=True),
    Form("asked_for_any", _OPEN, _re(
        r"(?:(?:is|was|are|were) there any(?:thing)? (?:\w+ )?(?:that|about|you|u|other)\b|(?:do"
        r"|did|have) (?:you|u)(?: got| have)? any (?:\w+ )?"
        r"(?:ideas?|thoughts?|sense|feelings?|concerns?|worries|hopes)\b)"
    ), marked=True, confidence=0.7),
    Form("asked_yes_or_no", _CLOSED, _re(
        rf"(?:{AUX}) (?:you|u|ye|ya|y'?all|yous|youse|we|he|she|it|they|that|this"
        rf"|these|those|there|i"
        rf"|every(?:one|body)|any(?:one|body)|some(?:one|body))\b")),
    Form("asked_yes_or_no", _CLOSED, _re(
        rf"{_CLAUSE}(?:{AUX}) (?:{SUBJECT})\b"), at_start=False, marked=True),
    Form("asked_yes_or_no", _CLOSED, _re(
        rf"(?:{AUX}) (?!not\b)[\w']+"), marked=True, confidence=0.75),
    Form("asked_behind", _CLOSED, _re(
        r", (?:are|do|did|can|will|would|have|could) (?:you|u)\b(?! kindly)(?!\.)"
    ), at_start=False, confidence=0.7),
    Form("invited", _CLOSED, _re(
        r"(?:wanna|fancy) (?:a|an|some|watch|go|come|get|grab|play|see|do|join|try|hang|meet"
        r"|talk)\b"), confidence=0.7),
    Form("elided_question", _CLOSED, _re(
        r"(?:fancy|want|wanna|need|any|ever|ready|still|better|feeling|anything|everything"
        r"|everyone|coming"
        r"|going|mind|care|remember|(?:you|u) (?:ok|okay|alright|all right|free|coming|good))\b"
    ), marked=True),
    Form(DECLARED, _CLOSED, _re(r"\S.*\?"), marked=True, confidence=0.55),
)  # fmt: skip
"""Forms in the order they are looked for; the first that holds decides."""
