"""What a player may do, in game words. Each move is wholly open or wholly sealed (beats.py).

Moves are plain values: pydantic reads and writes them at the edges through `MOVES`, a union
told apart by `kind`. Ranges and lengths are checked by `decide`, which knows the scene.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.rules.journey_moves import CheckIn as CheckIn  # noqa: PLC0414 - passed on
from game.rules.journey_moves import CloseJourney as CloseJourney  # noqa: PLC0414 - passed on
from game.rules.journey_moves import JourneyMove as JourneyMove  # noqa: PLC0414 - passed on
from game.rules.journey_moves import SetHomework as SetHomework  # noqa: PLC0414 - passed on
from game.rules.journey_moves import SetOut as SetOut  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Accept as Accept  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Agree as Agree  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Ask as Ask  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Attend as Attend  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Comfort as Comfort  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Counter as Counter  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Decline as Decline  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Felt as Felt  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Focus as Focus  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Hear as Hear  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Mark as Mark  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Pin as Pin  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Rate as Rate  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Reflect as Reflect  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Release as Release  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Say as Say  # noqa: PLC0414 - passed on
from game.rules.talk_moves import SayBack as SayBack  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Settle as Settle  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Take as Take  # noqa: PLC0414 - passed on
from game.rules.talk_moves import Wish as Wish  # noqa: PLC0414 - passed on


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """Take my place; I have read my envelope."""

    kind: Literal["ready"] = "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Answer the note: give a promise, or say honestly that I cannot. Opens on close.

    `size` is 1 to 3 where sizes are in play; 0 leaves it as authored.
    """

    option: str
    size: int = 0
    kind: Literal["offer"] = "offer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepare:
    """Name what could get in the way and what I will do; empty without a promise. Envelopes."""

    obstacle: str = ""
    response: str = ""
    kind: Literal["prepare"] = "prepare"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lift:
    """Lift the planks together."""

    kind: Literal["lift"] = "lift"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choose:
    """Act when life happens. Sealed until the envelopes; the toy seals it, it cannot change."""

    option: str
    kind: Literal["choose"] = "choose"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskChange:
    """Ask the partner to change the promise before acting. Opens once the other has chosen."""

    option: str
    kind: Literal["ask-change"] = "ask-change"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerChange:
    """Answer a change asked: yes, no please keep it, or you decide."""

    answer: Literal["yes", "no", "yours"]
    kind: Literal["answer-change"] = "answer-change"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Say what happened by a record line, with one further fact if wanted. Opens on close."""

    line: str
    add: str = ""
    kind: Literal["account"] = "account"


@dataclass(frozen=True, slots=True, kw_only=True)
class Predict:
    """How will that land? A face 0 to 4; None where nothing is asked. Envelopes."""

    face: int | None = None
    kind: Literal["predict"] = "predict"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receive:
    """Take what was said by one receiving line."""

    line: str
    kind: Literal["receive"] = "receive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Land:
    """How did it land? A face 0 (softly) to 4 (badly). Told openly in the morning."""

    face: int
    kind: Literal["land"] = "land"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Answer a question asked in Talk or at the table."""

    line: str
    kind: Literal["answer"] = "answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What I feel: a word of the ring (or an extra of the scene) and a strength 1 to 5.

    `need` is what I need, where needs are asked.
    """

    feeling: str
    strength: int = 3
    need: str = ""
    kind: Literal["report"] = "report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """What the other feels, as I hear it."""

    feeling: str
    strength: int = 3
    need: str = ""
    kind: Literal["guess"] = "guess"


@dataclass(frozen=True, slots=True, kw_only=True)
class Apologise:
    """Make a sentence of magnets, in my order; none is a silence, and lawful."""

    magnets: tuple[str, ...] = ()
    kind: Literal["apologise"] = "apologise"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """Touch the repair: it counts as done once its promiser has touched it."""

    kind: Literal["mend"] = "mend"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnUp:
    """After the opening: one line about what had not been told."""

    option: str
    kind: Literal["own-up"] = "own-up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Respond:
    """After the opening: one answer to that line."""

    option: str
    kind: Literal["respond"] = "respond"


@dataclass(frozen=True, slots=True, kw_only=True)
class Thank:
    """Thank the other by a chip, or by "own" with own words."""

    option: str
    kind: Literal["thank"] = "thank"


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """On we go: nothing (more) to add here. In the last word: open the envelopes together."""

    kind: Literal["done"] = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """Play on: this scene again, with or without swapped chairs, or another scene.

    It happens when both want the same. `scenario` is empty for this one.
    """

    swap: bool = False
    scenario: str = ""
    kind: Literal["again"] = "again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Stand still; no reason asked."""

    kind: Literal["pause"] = "pause"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume:
    """Go on after my own pause."""

    kind: Literal["resume"] = "resume"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Stop for today: the scene closes, unscored, with the same neutral words for both."""

    kind: Literal["stop"] = "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """Skip this step for both; nothing is held against anybody."""

    kind: Literal["skip"] = "skip"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeTopic:
    """Another topic, please: closes this step for both without a word about why."""

    kind: Literal["change-topic"] = "change-topic"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewind:
    """Begin this step anew; only until the other has seen something of it."""

    kind: Literal["rewind"] = "rewind"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeOut:
    """Take a break and promise to be back: minutes 10 to 1440."""

    minutes: int
    kind: Literal["time-out"] = "time-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Back:
    """I am back from my time-out."""

    kind: Literal["back"] = "back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heat:
    """My own weather, 0 still to 10 storm; never shown to anybody."""

    level: int
    kind: Literal["heat"] = "heat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bid:
    """Send the scene's animal over."""

    kind: Literal["bid"] = "bid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Greet the animal that was sent over."""

    kind: Literal["turn"] = "turn"


Move = (
    Ready | Offer | Prepare | Lift | Choose | AskChange | AnswerChange | Account | Predict
    | Receive | Land | Answer | Report | Guess | Apologise | Mend | OwnUp | Respond | Thank
    | Done | Again | Pause | Resume | Stop | Skip | ChangeTopic | Rewind | TimeOut | Back | Heat
    | Bid | Turn | Say | Pin | Hear | Ask | Reflect | Felt | Wish | Rate | Comfort | SayBack
    | Mark | Attend | Focus | Accept | Counter | Decline | Take | Agree | Release | Settle
    | SetOut | SetHomework | CheckIn | CloseJourney
)  # fmt: skip
