"""Finds feelings that are named, by family of the ring.

A word counts when somebody is said to feel it: "I'm worried", "you sound worn out", "that scared
them". A feeling that is denied ("you weren't angry"), a formula ("I'm afraid I can't", "happy
birthday") or the same word about a thing ("a flat", "a close shop") names nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.words.feeling_words import FAMILY_OF, PHRASE_OF, PHRASES_BY_FIRST, VERBS
from game.words.reading import Sign, Signal
from game.words.sayings import Saying, Spoken, even_sign
from game.words.spelling import Even, evened, words_of
from game.words.utterance import Utterance

_THINGS = words_of(
    "flat content secure touched moved close spent lost small low down alone empty safe calm "
    "broken stupid foolish blue torn mad bitter tense cross hopeless connected supported "
    "comfortable swamped pumped judged awkward closer safer forgotten relaxed peaceful stretched "
    "fond invisible"
)
"""Words that a thing can be as well: these count only after a feeling verb, or of a person."""


_BE = words_of("am is are was were be been being s feel feels felt feeling")
_FEEL = words_of(
    "feel feels felt feeling get gets got getting seem seems seemed sound sounds sounded look "
    "looks looked become became go went left make makes made making keep kept stay "
    "stayed am are were"
)
_LINK = _BE | _FEEL
_BETWEEN = words_of(
    "so too just dead a little more most less still all such also both always often sometimes and "
    "or , as now even how that this lot very be been me you him her us them feel feeling only how "
    "being maybe probably already half's kind have i then at equal parts half mostly it bit or to "
    "myself yourself"
)
_BEFORE_A_THING = words_of("a an the")
_DENIED = words_of("not never no without hardly nothing neither nor")
_FORMULA = Spoken(
        r"afraid (?:i|so|not|we|that|it|the|there|he|she|you)(?! (?:might|may|will|would|could|am"
        r"|was|were))", r"(?:happy|glad|pleased|delighted) to (?!see you|be|have|hear from)",
        r"(?:glad|happy) of (?:a|one|the|it)|too proud to|be (?:glad|thankful|grateful)(?! to)"
        r"|happy (?:birthday|with (?:whatever|any)|to (?!be|see|have|hear)|new|christmas"
        r"|anniversary|ending|hour|with (?:that|either|it)|days|easter|diwali|eid|holi)",
        r"glad (?:you|we|it|that|he|she|to) (?:told|asked|came|said|made)?",
        r"(?:pleased|nice) to meet", r"content (?:of|on|in)", "mad (?:at it|dash|rush|busy)",
        r"safe (?:journey|trip|travels|flight|drive|place|bet|side|to say|home|with me)",
        r"curious thing", r"cross (?:the|over|my|your|that|country|fingers)",
        r"(?:hurt|upset) (?:you|him|her|them|me|your|my|his|our|anyone|the|somebody|someone"
        r"|people|everyone)",
        r"lost (?:my|your|the|his|her|our|it|a|to|in the|on the|weight|track|contact|interest"
        r"|count|by)", r"(?:torn|broken) (?:up|down|jeans|jacket|paper|off|record)",
        r"surprised? (?:party|visit|guest)", r"tired (?:old|excuse)",
        r"low (?:fat|on|battery|price)",
        r"down (?:the|to|there|here|at|in|with|tools|under|for|by|on|as|a)",
        r"sick of me|lost [.]?$|torn between (?!wanting)|small (?:one|bit|talk|thing|hours"
        r"|portion|flat|house|child|town|chance)", r"alone (?:in the house|time|can)",
        r"calm down|calm (?:sea|water)", "flat (?:tyre|tire|battery|pack|white|share)",
        "stupid (?:thing|idea|question|mistake|phone|car|thing|test|joke|boss|of me)",
        "mad (?:house|idea|about)", r"left out (?:the|of the|for)",
        r"moved (?:house|out|in|to|here|there|on|it|them|the|back|away|my|your|over|up|into|from)",
        r"get (?:over )?excited for", r"let down (?:the|my|your) (?:tyres?|hair)",
        r"looking forward to (?:hearing|your reply)",
        r"can not wait (?:for|until|till) (?:the bus|you to learn)", r"no energy (?:bill|drink)",
)  # fmt: skip
_VERB_RULES = tuple(
    Saying(f"feeling, {family}, as a deed", Signal.FEELING, Spoken(forms), 0.75, detail=family)
    for family, forms in VERBS.items()
)


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the signs found in what was said, one for each family of a sentence."""
    found: list[Sign] = []
    for sentence in said.sentences:
        even = evened(sentence)
        here = {sign.detail: sign for sign in reversed((*_adjectives(even), *_deeds(even)))}
        found += here.values()
    return tuple(found)


def _deeds(even: Even) -> Iterator[Sign]:
    """Yield feelings said by a verb or a noun: "I miss you", "that scared her", "your anger"."""
    for rule in _VERB_RULES:
        match = rule.ways.search(even)
        while match and _denied(even.text[: match.start()].split(), match.group().split()):
            match = rule.ways.search(even, match.end())
        if match:
            yield even_sign(rule, even, match)


def _adjectives(even: Even) -> Iterator[Sign]:
    """Yield feelings somebody is said to have: "you must be so tired"."""
    joined = False
    for at, word in _felt_words(even):
        before = even.text[:at].split()
        if _FORMULA.begins(even, at) or not (
            (joined and _joins(before)) or _attributed(word, before)
        ):
            continue
        joined = True
        yield _named(even, at, word)


def _felt_words(even: Even) -> Iterator[tuple[int, str]]:
    """Yield every word or phrase that may be a feeling, with its place."""
    for at in even.begins:
        end = even.text.find(" ", at)
        word = even.text[at:] if end < 0 else even.text[at:end]
        phrases = (p for p in PHRASES_BY_FIRST.get(word, ()) if _stands(even.text, p, at))
        phrase = max(phrases, key=len, default="")
        if word == "mad" and even.text[at + 4 :].split(" ")[0] in FAMILY_OF:
            continue
        if phrase or word in FAMILY_OF:
            yield at, phrase or word


def _stands(text: str, phrase: str, at: int) -> bool:
    return text.startswith(phrase, at) and text[at + len(phrase) :][:1] in ("", " ")


def _named(even: Even, at: int, word: str) -> Sign:
    family = FAMILY_OF.get(word) or PHRASE_OF[word]
    start, end = even.between(at, at + len(word))
    return Sign(
        signal=Signal.FEELING,
        start=start,
        end=end,
        confidence=0.85,
        source=f"rule:feeling, {family}",
        detail=family,
    )


def _joins(before: list[str]) -> bool:
    """Tell whether a further feeling is joined to one already named: "... and a bit nervous"."""
    while before and before[-1] in (
        "so",
        "too",
        "just",
        "also",
        "already",
        "more",
        "a",
        "then",
        "'s",
    ):
        before = before[:-1]
    return bool(before) and before[-1] in ("and", "but", "half", "also")


def _attributed(word: str, before: list[str]) -> bool:
    """Tell whether the words before say that somebody feels this, and do not deny it."""
    if not before:
        return word not in _THINGS
    if before[-1] in _BEFORE_A_THING or _told_to_be(before):
        return False
    at = len(before) - 1
    while (
        at >= 0 and (before[at] in _BETWEEN or before[at] in FAMILY_OF) and before[at] not in _LINK
    ):
        at -= 1
    if at >= 0 and before[at] in _DENIED:
        return False
    if at < 0 or before[at] not in _LINK:
        return at < 0 and word not in _THINGS and before[-1] not in ("a", "the", "my", "your", "i")
    if _denied(before[: at + 1], []):
        return False
    return word not in _THINGS or _of_somebody(before, at)


def _told_to_be(before: list[str]) -> bool:
    """Tell whether somebody is only told to feel so: "be thankful"."""
    return before[-1] == "be" and before[-2:-1] in ([], [","], ["should"], ["just"], ["and"])


def _of_somebody(before: list[str], at: int) -> bool:
    if before[at] in ("feel", "feels", "felt", "feeling", "made", "makes", "make"):
        return True
    return any(w in ("i", "you", "he", "she", "we", "they") for w in before[max(0, at - 3) :])


def _denied(before: list[str], inside: list[str]) -> bool:
    """Tell whether what follows is denied: "not", "never" a few words earlier in the clause."""
    near = before[-4:]
    for mark in (",", "but", "because", "and", "when", "if"):
        if mark in near:
            near = near[len(near) - near[::-1].index(mark) :]
    denied = any(w in _DENIED for w in (*near, *inside[:-1]))
    return denied and "wonder" not in near and "only" not in near
