"""The value of a cue: which words it is about, and the start that could stand there instead."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class About(StrEnum):
    """What a cue is about: a form of words, never the one who writes them."""

    ALWAYS = "always"  # you always, you never
    BLAME = "blame"
    WHY = "why"  # why did you
    CALM = "calm"  # calm down
    AT_LEAST = "at-least"
    MINIMISING = "minimising"
    EXCUSE = "excuse"  # sorry, but
    DEFENDING = "defending"
    ADVICE = "advice"  # advice nobody asked for
    ONE_UP = "one-up"
    CLOSED = "closed"  # a question that yes or no can answer
    BUT = "but"  # a sentence that begins with it


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue.

    Attributes:
        about: what it is about.
        start, end: the words it is about, as places in the text.
        cut_start, cut_end: what the better start takes the place of.
        begin: the better start, in the language of the words; "…" where something is left to say.
    """

    about: About
    start: int
    end: int
    cut_start: int
    cut_end: int
    begin: str


@dataclass(frozen=True, slots=True)
class Where:
    """What a cue should know of the place the words are for.

    Attributes:
        listening: the other has just told something, and these words answer that.
        advice_asked: the other wished for help with thinking.
        past: what was offered before in this field; it is not offered twice.
        resting: the writer has paused; otherwise the last words may be half a thought.
    """

    listening: bool = False
    advice_asked: bool = False
    past: frozenset[About] = frozenset()
    resting: bool = True


def put_in(text: str, cue: Cue) -> str:
    """Return the text with the better start in the place of the words it is for."""
    return text[: cue.cut_start] + cue.begin + text[cue.cut_end :]
