"""Finds at most one cue in a text that is being written: a form of words, and a better start.

Short lists of well-known forms come first, then what a reading is sure of. Everything is about
words; where a form can be meant kindly ("you always make me laugh"), nothing is said. The lists
are for English; for every other language there is no cue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.words.analyse import read
from game.words.cue import About, Cue, Where
from game.words.reading import Language, Reading, Sign, Signal
from game.words.utterance import Sentence, sentences

SURE_FROM = 0.75
"""Confidence of a sign from which a cue may rest on it: rather none than a wrong one."""

FOLLOWED_BY = 2
"""Words that must follow before a form counts while its sentence is still being written."""

WHEN = "When … happened, I felt …"
HARD = "That sounds hard."
GOING_ON = "What was going on when …?"
HELP = "What would help you most right now?"
SORRY = "I'm sorry that I …"
MY_PART = "My part in it was …"
MORE = "Tell me more about …"
WAS_LIKE = "What was it like when …?"
IS_LIKE = "What is it like when …?"


@dataclass(frozen=True, slots=True)
class _Form:
    """A form of words that is known well enough to be listed.

    Attributes:
        about: what a cue says of it.
        pattern: searched for in the plain sentence; its match is what the cue is about.
        begin: the better start. whole: it stands for the whole sentence, not for the match alone.
        unless: found in the sentence, this takes the form back: then it is meant otherwise.
    """

    about: About
    pattern: re.Pattern[str]
    begin: str
    unless: re.Pattern[str] | None = None
    whole: bool = True


_LEAD = r"^(?:(?:so|and|but|well|okay|ok|oh|then|please|hey|now),? +)*"

_TOLD = re.compile(
    r"\"|\b(?:said|says|saying|told|tells|wrote|heard)\b|\bnot (?:that|because|blaming)\b"
    r"|\b(?:don't|didn't|doesn't|not) (?:mean|think|believe|feel|want)\b"
)
"""Right before a form: words told again or taken back; nobody is spoken to like that here."""

_PRAISED = re.compile(
    r"\b(?:smile|laugh|happy|proud|loved?|kind|helped?|there for|welcome|best|lovely|great|find"
    r"|remember|wonderful|patient|cheer|thank|safe|know (?:what|how)|can|could|wanted|asked for"
    r"|make me feel (?:better|good|at home)|been (?:my|so|good))\b"
)
"""With these, "you always" is praise, or leave to do something."""

_SPARED = re.compile(
    r"\b(?:let me down|g[ai]ve up on|forg[eo]t (?:a|my) birthday|fail(?:ed)?|hurt|judged?"
    r"|complain(?:ed)?|have to|need to|needed|must|know|too late|made me feel)\b"
)
"""With these, "you never" is thanks, leave, or a saying."""

FORMS = (
    _Form(
        About.ALWAYS,
        re.compile(r"\byou(?:'re| are)? (?:always|constantly)\b|\bevery (?:single )?time you\b"),
        WHEN,
        _PRAISED,
    ),
    _Form(About.ALWAYS, re.compile(r"\byou(?:'re| are|'ve| have)? never\b"), WHEN, _SPARED),
    _Form(
        About.WHY,
        re.compile(
            r"\bwhy (?:on earth |the hell )?"
            r"(?:did|didn't|would|wouldn't|couldn't|haven't|weren't|are|were|can't|won't|do) you\b"
        ),
        GOING_ON,
        re.compile(r"\bthink\b|\bsorry\b|\bsad\b|\bcry"),
    ),
    _Form(
        About.CALM,
        re.compile(
            rf"{_LEAD}(?:(?:just|you (?:need|have) to|you should|can you|try to) +)*"
            r"(?:calm down|relax|chill(?: out)?|get over it|cheer up"
            r"|don't (?:cry|overreact|be silly)|stop (?:crying|overreacting|worrying))\b"
        ),
        HARD,
        re.compile(r"\bif you\b|\btogether\b|\bwith me\b"),
    ),
    _Form(
        About.AT_LEAST,
        re.compile(
            rf"(?:{_LEAD}|[,;-] *(?:but |and )?)at least"
            r"(?= (?:you|it|he|she|they|we|that|this|there|nobody|now)\b)"
        ),
        HARD,
        re.compile(r"\bat least (?:we|you) (?:can|could|should|owe)\b"),
    ),
    _Form(
        About.EXCUSE,
        re.compile(
            r"\b(?:sorry|apologi[sz]e)\b[^.?!]{0,40}?(?:,? but\b|\bif (?:you|i|that|it)\b"
            r"|\b(?:that )?you (?:feel|felt|took|think|thought|see it)\b)"
        ),
        SORRY,
        re.compile(r"\bsorry (?:to hear|for your)\b|\bnot sorry\b|\bbut i (?:was wrong|should)\b"),
    ),
    _Form(
        About.ADVICE,
        re.compile(
            rf"{_LEAD}(?:(?:i think|maybe|perhaps|honestly|you know),? +)*"
            r"(?:you (?:should|ought to|need to|could just|have to|'d better)"
            r"(?! (?:have|know|see|come)\b)|have you tried|why don't you|if i were you)\b"
        ),
        HELP,
        re.compile(r"\bdon't (?:have|need) to\b|\b(?:to|for|ask|tell|with) me\b"),
    ),
    _Form(
        About.CLOSED,
        re.compile(
            rf"{_LEAD}(?:did|were|was|had|have|are|is|do|does)(?:n't)? "
            r"(?:you|it|that|he|she|they)\b"
        ),
        WAS_LIKE,
        re.compile(
            r"\b(?:want|like me|would you|mind|mean|okay|ok|alright|all right|ready|free|home"
            r"|here|a (?:minute|moment|second)|time|safe|coming|hungry|remember|know|need|too)\b"
        ),
    ),
    _Form(About.BUT, re.compile(r"^but\b(?! (?:for|of course))"), "And", whole=False),
)
"""The short lists, in the order in which they go before each other within a sentence."""

_PRESENT = re.compile(rf"{_LEAD}(?:are|is|do|does)")

FROM_SIGNS = {
    Signal.BLAME: (About.BLAME, WHEN),
    Signal.MINIMISING: (About.MINIMISING, HARD),
    Signal.EXCUSE: (About.EXCUSE, SORRY),
    Signal.DEFENDING: (About.DEFENDING, MY_PART),
    Signal.ADVICE: (About.ADVICE, HELP),
    Signal.ONE_UP: (About.ONE_UP, MORE),
}
"""What a reading's signs are offered as, where no form is listed."""

WHILE_LISTENING = frozenset({About.ADVICE, About.ONE_UP, About.CLOSED})
"""What matters only where somebody has just told something."""


def cue(text: str, where: Where | None = None) -> Cue | None:
    """Return the one cue for a text as it stands, or None; mostly it is None.

    Args:
        text: as far as it has been written.
        where: what is known of the place it is for; a pause in a line of one's own unless given.
    """
    place = where or Where()
    reading = read(text)
    if reading.language is not Language.ENGLISH:
        return None
    cut = sentences(text)
    found = [c for s in cut for c in _in_sentence(s, reading, place, is_last=s is cut[-1])]
    return min((c for c in found if _is_wanted(c, place)), key=lambda c: c.start, default=None)


def _in_sentence(
    sentence: Sentence, reading: Reading, place: Where, *, is_last: bool
) -> Iterator[Cue]:
    """Yield what is listed of a sentence; where nothing is, what a reading of it is sure of."""
    signs = tuple(s for s in reading.signs if sentence.start <= s.start < sentence.end)
    listed = tuple(c for c in _listed(sentence, signs) if _is_wanted(c, place))
    may_go_on = is_last and not place.resting and sentence.plain[-1:] not in ".!?"
    yield from (c for c in listed if not may_go_on or _goes_far_enough(c, sentence))
    if not may_go_on and not _is_known(sentence):
        yield from _read_off(signs, sentence)


def _is_known(sentence: Sentence) -> bool:
    """Tell whether a listed form stands in a sentence: then the list says what it may mean."""
    return any(form.whole and form.pattern.search(sentence.plain) for form in FORMS)


def _listed(sentence: Sentence, signs: tuple[Sign, ...]) -> Iterator[Cue]:
    """Yield the listed forms of a sentence: at most one that stands for the whole of it."""
    for form in FORMS:
        match = form.pattern.search(sentence.plain)
        if match is None or not _is_meant(form, match, sentence, signs):
            continue
        begin = form.begin
        if form.about is About.CLOSED and _PRESENT.search(sentence.plain):
            begin = IS_LIKE
        end = sentence.start + match.end()
        first = end - len(match.group().lstrip(" ,;-"))
        stop = sentence.end if form.whole else end
        yield Cue(form.about, first, end, sentence.start, stop, begin)
        if form.whole:
            return


def _is_meant(
    form: _Form, match: re.Match[str], sentence: Sentence, signs: tuple[Sign, ...]
) -> bool:
    """Tell whether a form is said to the other here, and not kindly, again, or taken back."""
    if form.unless is not None and form.unless.search(sentence.plain):
        return False
    if form.about is About.CLOSED and any(s.signal is Signal.REFLECTION for s in signs):
        return False  # "so you were alone with it, is that right?" checks what was heard
    return _TOLD.search(sentence.plain, 0, match.start()) is None


def _goes_far_enough(found: Cue, sentence: Sentence) -> bool:
    """Tell whether so much follows a form that the rest will hardly turn its meaning."""
    return len(sentence.plain[found.end - sentence.start :].split()) >= FOLLOWED_BY


def _read_off(signs: tuple[Sign, ...], sentence: Sentence) -> Iterator[Cue]:
    for sign in signs:
        if sign.signal in FROM_SIGNS and sign.confidence >= SURE_FROM:
            about, begin = FROM_SIGNS[sign.signal]
            end = max(sign.start + 1, min(sign.end, sentence.end))
            yield Cue(about, sign.start, end, sentence.start, sentence.end, begin)


def _is_wanted(found: Cue, place: Where) -> bool:
    if found.about in place.past or (found.about is About.ADVICE and place.advice_asked):
        return False
    return place.listening or found.about not in WHILE_LISTENING
