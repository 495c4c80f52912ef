"""The values an analysis gives: signs with their spans, and the reading they add up to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Signal(StrEnum):
    """One thing words can do. A sentence may do several at once."""

    EMOTIONAL_REACTION = "emotional_reaction"
    INTERPRETATION = "interpretation"
    EXPLORATION = "exploration"
    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    REFLECTION = "reflection"
    INPUT = "input"
    ADVICE = "advice"
    PROMISE = "promise"
    I_STATEMENT = "i_statement"
    BLAME = "blame"
    MINIMISING = "minimising"
    VALIDATION = "validation"
    DEFENDING = "defending"
    ONE_UP = "one_up"
    BID = "bid"
    FEELING = "feeling"
    REGRET = "regret"
    RESPONSIBILITY = "responsibility"
    EXPLANATION = "explanation"
    REPAIR = "repair"
    CHANGE = "change"
    EXCUSE = "excuse"


class Act(StrEnum):
    """What a whole reply mainly does."""

    QUESTION = "question"
    REFLECTION = "reflection"
    INPUT = "input"
    OTHER = "other"


class Question(StrEnum):
    """Whether a reply asks, and whether the question leaves room."""

    NONE = "none"
    OPEN = "open"
    CLOSED = "closed"


class Language(StrEnum):
    """What the words were read as; nothing is guessed about a language not understood."""

    ENGLISH = "en"
    UNSUPPORTED = "unsupported"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One signal, where it shows and how sure that is.

    Attributes:
        signal: what these words do.
        start: first character of the span, counted in the text as it was given.
        end: the character after the last.
        confidence: 0 to 1, how sure: set by hand for rules, measured on lines held back for
            heads, the odds of the sum where cues are weighed.
        source: what found it: `rule:<name>` or `head:<name>`.
        level: 1 weak or 2 strong, for the three signals that have levels.
        detail: for a feeling its family on the ring; otherwise "".
    """

    signal: Signal
    start: int
    end: int
    confidence: float
    source: str
    level: int = 1
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Apology:
    """Which parts an apology has."""

    regret: bool = False
    responsibility: bool = False
    explanation: bool = False
    repair: bool = False
    change: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All signals of one reply, and the signs they rest on.

    Attributes:
        language: `unsupported` or `empty` mean that every other field is at its default.
        emotional_reaction: 0 none, 1 weak, 2 strong: warmth or concern said.
        interpretation: 0 to 2: says what the other may feel or live through.
        exploration: 0 to 2: asks into what the other has told.
        act: what the reply mainly does.
        question: whether it asks, and whether that leaves room.
        feelings: families of the ring that are named, in the order of their naming.
        covers: 0 to 1, how well a reflection covers what was heard; 0 where it only parrots.
        signs: everything that was found, by place.
    """

    language: Language = Language.ENGLISH
    emotional_reaction: int = 0
    interpretation: int = 0
    exploration: int = 0
    act: Act = Act.OTHER
    question: Question = Question.NONE
    advice: bool = False
    promise: bool = False
    i_statement: bool = False
    blame: bool = False
    minimising: bool = False
    validation: bool = False
    defending: bool = False
    one_up: bool = False
    bid: bool = False
    excuse: bool = False
    apology: Apology = Apology()
    feelings: tuple[str, ...] = ()
    covers: float = 0.0
    signs: tuple[Sign, ...] = ()
