"""The closed lists an authored scenario draws on: beats, kinds of facts, manners, hearings.

Everything here is named in scenario files by its value. `model.py` passes these on, so that one
import brings the whole vocabulary.
"""

from __future__ import annotations

from enum import StrEnum


class BeatName(StrEnum):
    """The beats of a scene; T1 plays a subset of them in its own order."""

    DOOR = "door"
    ENVELOPE = "envelope"
    WORD = "word"
    LIFE = "life"
    TABLE = "table"
    SNAP = "snap"
    MAKE_GOOD = "make-good"
    LAST_WORD = "last-word"
    MORNING = "morning"


class FactKind(StrEnum):
    """What sort of thing a fact is."""

    EVENT = "event"
    FEELING = "feeling"
    PLAN = "plan"
    RESOURCE = "resource"
    DEED = "deed"  # made true or false by what its owner does in the scene
    FICTION = "fiction"  # never true: what a false line claims


class Judge(StrEnum):
    """How a promise is judged; further judges arrive with the scenes that need them."""

    ABSTAIN = "abstain"  # broken when its owner does something it forbids


class Manner(StrEnum):
    """How a line is said. Blunt or blaming truth is still truth; it lands differently."""

    KIND = "kind"
    PLAIN = "plain"
    BLUNT = "blunt"
    BLAMING = "blaming"


class ReceiveAct(StrEnum):
    """What a receiving line does."""

    BELIEVE = "believe"
    CHECK = "check"  # a free question whose true answer the game itself shows
    ASK = "ask"  # a question the other answers
    THANK = "thank"
    YES = "yes"  # a plain or playful yes to a repair
    TIME = "time"  # need a minute
    NOT_YET = "not-yet"
    SLIP = "slip"  # kindly meant, and it closes the door a little


class ApologyPart(StrEnum):
    """What a magnet contributes to an apology."""

    RESPONSIBILITY = "responsibility"
    OFFER = "offer"
    REGRET = "regret"
    EXPLANATION = "explanation"
    CHANGE = "change"
    EXCUSE = "excuse"
    FORGIVE = "forgive"


class Hearing(StrEnum):
    """What a listener has just heard at the table, as far as both can tell."""

    TOLD = "told"  # a breach was owned
    CLAIMED = "claimed"  # "I kept it", and the picture agrees
    DOUBTED = "doubted"  # "I kept it", and the picture could mean either
    PARTIAL = "partial"
    NOT_NOW = "not-now"
    EVASIVE = "evasive"
    FOUND = "found"  # something gave it away
    NOTHING = "nothing"  # nobody promised, nothing to say
