"""What typed words were understood as: a reading of them, as things a line can do.

A reading says what shows in the words; this says which of it matters to the one who hears them.
Nothing here is a verdict: whoever typed the words may put it right with one key, and that counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.partner.mood import HARSH, Tag
from game.words.reading import Language, Reading, Sign, Signal

SURE = 0.7
"""From this confidence on, what was understood is felt whole; under it half."""

_LEAST = 0.5  # what is less sure than this is not said at all
_LEAST_HARD = 0.6  # nor what nobody likes to be heard as

ASKED, GIVEN, COMFORTED, ADDED = "ask", "give-back", "comfort", "back"
TAKEN, TOLD = "receive", "told"
"""Places where words may be typed: in Talk, how something told is taken, and, as `TOLD`,
wherever somebody speaks for themselves."""

FITTING: dict[str, tuple[Tag, ...]] = {
    ASKED: (
        Tag.OPEN_QUESTION, Tag.CLOSED_QUESTION, Tag.REFLECT_FEELING, Tag.REFLECT_CONTENT,
        Tag.VALIDATE, Tag.ADVICE,
    ),
    GIVEN: (
        Tag.REFLECT_FEELING, Tag.REFLECT_CONTENT, Tag.VALIDATE, Tag.OPEN_QUESTION, Tag.ADVICE,
    ),
    COMFORTED: (
        Tag.SUPPORT, Tag.VALIDATE, Tag.REFLECT_FEELING, Tag.ACKNOWLEDGE, Tag.OPEN_QUESTION,
        Tag.ADVICE,
    ),
    TAKEN: (
        Tag.VALIDATE, Tag.OPEN_QUESTION, Tag.REFLECT_FEELING, Tag.ACKNOWLEDGE, Tag.MINIMISE,
        Tag.BLAME,
    ),
    ADDED: (Tag.OWN_PART, Tag.ACKNOWLEDGE, Tag.VALIDATE, Tag.REPAIR_ATTEMPT, Tag.PLAIN),
    TOLD: (Tag.OWN_PART, Tag.PLAIN, Tag.REPAIR_ATTEMPT, Tag.BLAME),
}  # fmt: skip
"""What words may be put right to, by place: the few things that are done there."""

_TAGS: dict[Signal, Tag] = {
    Signal.OPEN_QUESTION: Tag.OPEN_QUESTION,
    Signal.CLOSED_QUESTION: Tag.CLOSED_QUESTION,
    Signal.REFLECTION: Tag.REFLECT_CONTENT,
    Signal.INTERPRETATION: Tag.REFLECT_CONTENT,
    Signal.VALIDATION: Tag.VALIDATE,
    Signal.EMOTIONAL_REACTION: Tag.ACKNOWLEDGE,
    Signal.ADVICE: Tag.ADVICE,
    Signal.ONE_UP: Tag.ONE_UP,
    Signal.MINIMISING: Tag.MINIMISE,
    Signal.DEFENDING: Tag.DEFEND,
    Signal.EXCUSE: Tag.DEFEND,
    Signal.BLAME: Tag.BLAME,
    Signal.RESPONSIBILITY: Tag.OWN_PART,
    Signal.REGRET: Tag.REPAIR_ATTEMPT,
    Signal.REPAIR: Tag.REPAIR_ATTEMPT,
    Signal.CHANGE: Tag.REPAIR_ATTEMPT,
    Signal.PROMISE: Tag.PLAIN,
    Signal.INPUT: Tag.PLAIN,
}
_ASKING = frozenset({Signal.OPEN_QUESTION, Signal.CLOSED_QUESTION})
_TELLING = frozenset(
    {Tag.OWN_PART, Tag.REPAIR_ATTEMPT, Tag.PLAIN, Tag.MINIMISE, Tag.DEFEND, Tag.BLAME, Tag.ADVICE}
)
_PERSON = re.compile(r"\b(?:i|me|my|we|us|our|you|your)\b", re.IGNORECASE)
_FIRST = frozenset({"i", "me", "my", "we", "us", "our"})
_END = re.compile(r"[.!?\n]")
_SPECIFIC = 2  # "I understand" is a small sign; what exactly, is giving back
_GIVING = frozenset({Tag.REFLECT_CONTENT})


@dataclass(frozen=True, slots=True)
class Part:
    """One thing the words do, and how sure that is, 0 to 1."""

    tag: Tag
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Understood:
    """What words were understood as.

    Attributes:
        parts: what they do, in the order in which it shows; none: it could not be made out.
        families: families of the ring that were named of the other, in order.
        named: the words for them, as they were typed.
        corrected: whoever typed them has put it right.
    """

    parts: tuple[Part, ...] = ()
    families: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    corrected: bool = False

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Return what the words do, without how sure that is."""
        return tuple(part.tag for part in self.parts)

    @property
    def is_sure(self) -> bool:
        """Tell whether all of it is felt whole."""
        return self.corrected or all(part.sure >= SURE for part in self.parts)


def understood(text: str, reading: Reading, place: str) -> Understood:
    """Return what matters of a reading to the one who hears the words.

    Args:
        text: the words, whose spans the signs name.
        reading: of the words; one of another language than is read gives nothing.
        place: where they are said, one of the names above.
    """
    if reading.language is not Language.ENGLISH:
        return Understood()
    signs = [s for s in reading.signs if s.confidence >= _least(s)]
    named = [] if place == TOLD else _of_the_other(text, signs)
    parts = [*_parts(text, signs, place), *(Part(Tag.REFLECT_FEELING, s.confidence) for s in named)]
    return Understood(
        parts=_told_apart(parts),
        families=tuple(dict.fromkeys(s.detail for s in named)),
        named=tuple(dict.fromkeys(text[s.start : s.end] for s in named)),
    )


def put_right(found: Understood, tag: Tag) -> Understood:
    """Return what words mean once their writer has said so; a feeling named stays named."""
    return replace(found, parts=(Part(tag),), corrected=True)


def next_meaning(found: Understood, place: str, now: Tag | None) -> Tag | None:
    """Return what one press of the key makes of the words, or None: as they were heard.

    Every press gives the next thing that is done here; after the last they are as heard again.
    """
    heard = found.tags if len(found.tags) == 1 else ()
    ways = [tag for tag in FITTING[place] if tag not in heard]
    if now is None:
        return ways[0]
    at = ways.index(now) + 1 if now in ways else len(ways)
    return ways[at] if at < len(ways) else None


def _least(sign: Sign) -> float:
    return _LEAST_HARD if _TAGS.get(sign.signal) in HARSH else _LEAST


def _parts(text: str, signs: list[Sign], place: str) -> Iterator[Part]:
    for sign in signs:
        tag = _tag_of(sign, place)
        if tag is not None and not (sign.signal in _ASKING and _is_a_blow(text, sign, signs)):
            yield Part(tag, sign.confidence)


def _tag_of(sign: Sign, place: str) -> Tag | None:
    """Return what a sign does in its place; whoever tells of themselves gives nothing back."""
    tells = place in {TOLD, ADDED}
    if sign.signal is Signal.I_STATEMENT:
        return Tag.OWN_PART if tells else None
    if sign.signal is Signal.ONE_UP and tells:  # one's own story is what was asked for here
        return Tag.OWN_PART
    if sign.signal is Signal.INTERPRETATION and sign.level < _SPECIFIC:
        return Tag.PLAIN if place == TOLD else Tag.ACKNOWLEDGE
    tag = _TAGS.get(sign.signal)
    if tag is None or tag in _TELLING or not tells:
        return tag
    return tag if place == ADDED and sign.confidence >= SURE else Tag.PLAIN


def _is_a_blow(text: str, asked: Sign, signs: list[Sign]) -> bool:
    """Tell whether a question is one in form only: "why would you do that?" asks nothing."""
    blows = [s for s in signs if _TAGS.get(s.signal) in HARSH]
    return any(blow.confidence >= SURE and _in_one_sentence(text, asked, blow) for blow in blows)


def _of_the_other(text: str, signs: list[Sign]) -> list[Sign]:
    """Return the feelings that are named of the other; one's own are told as "I"."""
    own = [s for s in signs if s.signal is Signal.I_STATEMENT]
    named = [s for s in signs if s.signal is Signal.FEELING and s.detail]
    return [s for s in named if not any(_meet(s, told) for told in own) and not _is_own(text, s)]


def _is_own(text: str, named: Sign) -> bool:
    """Tell whether a feeling is the speaker's: by the pronoun in its words, or the last before."""
    within = _PERSON.search(text, named.start, named.end)
    before = _PERSON.findall(_END.split(text[: named.start])[-1])
    person = within.group() if within else before[-1] if before else ""
    return person.lower() in _FIRST


def _in_one_sentence(text: str, one: Sign, other: Sign) -> bool:
    between = text[min(one.end, other.end) : max(one.start, other.start)]
    return _meet(one, other) or not _END.search(between)


def _meet(one: Sign, other: Sign) -> bool:
    return one.start < other.end and other.start < one.end


def _told_apart(parts: list[Part]) -> tuple[Part, ...]:
    """Return each thing once, as sure as its surest sign; the plain only where it is all."""
    found: dict[Tag, float] = {}
    for part in parts:
        found[part.tag] = max(part.sure, found.get(part.tag, 0.0))
    dropped: set[Tag] = {Tag.PLAIN} if len(found) > 1 else set()
    if Tag.REFLECT_FEELING in found:  # who gives back a feeling gives back what was said
        dropped |= _GIVING
    if Tag.OPEN_QUESTION in found:
        dropped.add(Tag.CLOSED_QUESTION)
    return tuple(Part(tag, sure) for tag, sure in found.items() if tag not in dropped)
