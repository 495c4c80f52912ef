"""What a character tends to do, as plain values; `cast.py` fills them in.

A habit is a chance, an order of preference or a threshold. What is drawn against it is decided
where the move is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from game.partner.mood import Mood
from game.scenario.model import ApologyPart, QuestionAct, ReceiveAct, SupportKind


class Veil(StrEnum):
    """A way of not saying it."""

    PARTIAL = "partial"  # true as far as it goes
    DODGE = "dodge"  # another subject
    DECLINE = "decline"  # openly later
    FALSE = "false"  # not so


class Depth(StrEnum):
    """What sort of thing a line of Talk is, as far as anybody could tell by reading it."""

    LIGHT = "light"  # easy to say, and not yet it
    WISH = "wish"  # a picture or a wish, said as "I"
    DEEP = "deep"  # the fear under it
    BLAME = "blame"  # the same said as "you"


@dataclass(frozen=True, slots=True, kw_only=True)
class MagnetHabit:
    """A phrase this character puts on the fridge, and the mood it takes.

    Attributes:
        part: which part of an apology.
        safety: it is used from this much safety on, and
        under: only under this much.
        heard: it is used from this much feeling heard on.
    """

    part: ApologyPart
    safety: float = 0.0
    under: float = 101.0
    heard: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkHabits:
    """How a character speaks and listens in Talk.

    Attributes:
        says: kinds of lines in the order in which they come out; what comes last may stay unsaid.
        heart: which kind of line it says with the heart.
        strength: how strongly it puts its own feeling, 1 to 5.
        strict: heard it wants on top of the usual before it says "yes"; below 0 says yes to please.
        asks: kinds of questions it asks, dearest first.
        asks_twice: chance of a second question.
        skill: chance of hearing what matters most in what was said.
        attuned: chance of giving the support that was wished for.
        gives: the support it gives by itself.
        adds: chance of adding a line of its own.
        marks: chance of saying openly how a slip landed.
        attends: chance of promising to stay in the room.
    """

    says: tuple[Depth, ...]
    heart: tuple[Depth, ...]
    strength: int
    strict: float
    asks: tuple[QuestionAct, ...]
    asks_twice: float
    skill: float
    attuned: float
    gives: SupportKind
    adds: float
    marks: float
    attends: float


@dataclass(frozen=True, slots=True, kw_only=True)
class WordHabits:
    """How a character gives its word and takes another's.

    Attributes:
        eager: added to the chance of promising at all.
        half: chance of promising half rather than all.
        size: the size it gives a promise where sizes are in play, 1 to 3; 0 leaves it as it is.
        leans: stones it lays on top of what its trust says; below 0 fewer.
        counters: chance of asking for something smaller where the promise is more than it trusts.
        late: chance of being late rather than breaking it.
        asks_change: chance of asking first when it would otherwise break its word.
        lets_change: order of its answers to a change asked, from trusting to wary.
        yields: chance of taking the other's card when two plans differ.
    """

    eager: float
    half: float
    size: int
    leans: int
    counters: float
    late: float
    asks_change: float
    lets_change: tuple[str, str, str]
    yields: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What a character tends to do.

    Attributes:
        reliability, candour, sensitivity, forgiveness: lowest and highest value of the trait.
        wants, worries: what the seed picks from.
        start: mood before the first scene.
        talk, word: how it talks, and how it promises.
        later_options: likes the later of several ways to act (the odder one) over the first.
        veils: ways of not saying it, dearest first.
        hides: taken off the chance of telling a hard thing that it had promised to tell.
        jokes: chance of taking the funny way where there is one.
        blames_from: heat from which its truth comes out as a "you".
        blunt: chance of that in any weather.
        asks_at_table: chance of asking rather than letting a murky line be.
        misreads: chance of reading its own feeling into the other.
        warm: how it takes an apology it can accept, dearest first.
        slips: chance of brushing an apology off kindly.
        magnets: its apology, in its order.
        own_up_from: safety from which it owns up plainly after the envelopes.
        lid: gestures it may make when the lid lifts on something lost, or on something whole.
        plays: chance of answering a toy.
    """

    reliability: tuple[float, float]
    candour: tuple[float, float]
    sensitivity: tuple[float, float]
    forgiveness: tuple[float, float]
    wants: tuple[str, ...]
    worries: tuple[str, ...]
    start: Mood
    talk: TalkHabits
    word: WordHabits
    later_options: bool
    veils: tuple[Veil, ...]
    hides: float
    jokes: float
    blames_from: float
    blunt: float
    asks_at_table: float
    misreads: float
    warm: tuple[ReceiveAct, ...]
    slips: float
    magnets: tuple[MagnetHabit, ...]
    own_up_from: float
    lid: tuple[str, str]
    plays: float
