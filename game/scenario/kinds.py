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
    TALK = "talk"
    TALK_BACK = "talk-back"  # the same with the floor on the other side
    WORD = "word"
    LIFE = "life"
    TABLE = "table"
    SNAP = "snap"
    MAKE_GOOD = "make-good"
    PLAN = "plan"
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
    """How a promise is judged, and from what."""

    ACT = "act"  # kept by doing one of what it requires; the choice log
    ABSTAIN = "abstain"  # broken when its owner does something it forbids; the choice log
    RESERVE = "reserve"  # kept while enough of a thing is left; what choices spend
    DISCLOSE = "disclose"  # kept by telling every topic in time; the record lines
    CONFIDE = "confide"  # broken by telling a topic to a third; what choices tell
    MANNER = "manner"  # kept by asking before advising; the moves of Talk and how they landed
    REPLY_BY = "reply-by"  # an answer in time; the story's or the server's clock
    ARRIVE_BY = "arrive-by"  # being there in time; the story's or the server's clock
    RETURN_BY = "return-by"  # back from a time-out when promised; the server's clock
    PRESENCE = "presence"  # the window stays in front while the other speaks; focus reports
    CHECK_IN = "check-in"  # looking at it again before it is due; the log
    HOMEWORK = "homework"  # both say whether it was done; never scored


class Clock(StrEnum):
    """Which clock a promise runs by."""

    STORY = "story"
    REAL = "real"


class Arrival(StrEnum):
    """When a choice gets its owner there, by the story's clock."""

    ON_TIME = "on-time"
    LATE = "late"
    MISSED = "missed"
    IMPOSSIBLE = "impossible"  # the world made it so


class QuestionAct(StrEnum):
    """What a question does; never shown while playing."""

    OPEN = "open"
    MORE = "more"
    TOUCH = "touch"  # comes near the secret
    SLIP = "slip"  # kindly meant, and it closes the door a little


class SupportKind(StrEnum):
    """What one may wish for after having been heard, and what the other may give."""

    EARS = "ears"
    KIND_WORD = "kind-word"
    THINK = "think"
    ROOM = "room"
    CELEBRATE = "celebrate"


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
    DISCLOSED = "disclosed"  # a hard thing was told as promised, or unasked
    CLAIMED = "claimed"  # "I kept it", and the picture agrees
    DOUBTED = "doubted"  # "I kept it", and the picture could mean either
    PARTIAL = "partial"
    NOT_NOW = "not-now"
    EVASIVE = "evasive"
    FOUND = "found"  # something gave it away
    NOTHING = "nothing"  # nobody promised, nothing to say
