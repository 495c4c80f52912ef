"""How a simulated player behaves: a policy is a handful of true rates and habits.

A policy says what somebody tends to do, never what the scores should make of it. Nothing in here
names a scenario: habits are told apart by what scenes offer (a promise, a question, a boundary).
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from game.scenario.model import SupportKind


class Promising(StrEnum):
    """Which of the promises offered a player gives."""

    FAIR = "fair"  # the first one: what the scene is about
    DEEDS = "deeds"  # one about what is done, so that telling does not decide it
    ANY = "any"  # any of them, by luck
    TRIVIAL = "trivial"  # the smallest there is, made as small as it can be
    NONE = "none"  # honestly none


class Telling(StrEnum):
    """How an account is given."""

    FULL = "full"  # everything at stake, and a breach
    HALF = "half"  # true as far as it goes
    LIE = "lie"  # something untrue that hides, wherever there is such a line
    BOUNDARY = "boundary"  # not now
    BLURT = "blurt"  # everything, at the first chance, own things too


class Asking(StrEnum):
    """What a listener does while the other has the floor."""

    OPEN = "open"  # an open question, then more of it
    ADVICE = "advice"  # the kindly meant slip, and thinking along whatever was wished for
    INTERRUPT = "interrupt"  # the kindly meant slip, and no second look at what lit up
    PARROT = "parrot"  # more, and back with the last thing said, the own feeling heard into it
    NONE = "none"


class Rating(StrEnum):
    """How a speaker rates whoever listened."""

    TRUE = "true"  # by what was caught, asked and tried
    ALWAYS_4 = "always-4"  # the most, and "yes, that's it" to everything
    ALWAYS_0 = "always-0"  # the least, whatever was done; "yes" only where it is so


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How one player behaves; chances run 0 to 1.

    Attributes:
        name: as in the table of a report.
        keeps: chance of keeping a promise, drawn once for each.
        prepares: names the obstacle that comes, with an answer to it.
        promises: which promise it gives.
        leans: stones it lays on the other's word; None: by the bridge it sees.
        slips: so many first promises of a journey are broken, whatever `keeps` says.
        asks_change: chance of asking for a change before acting.
        late: chance that what is not kept is late rather than broken.
        tells: chance that an account is truthful, drawn once for each.
        tells_how: how it tells when it is not; BLURT is truthful and tells more.
        in_talk: how it answers in Talk when asked near its secret; None: as at the table.
        owns_up: a breach is told in a truthful account; else no account ever tells it.
        takes_blame: owns up to breaches it has not committed.
        repairs: offers to make good and does it.
        apologises: parts of an apology beside the offer, 0 to 5.
        catches: chance of catching what matters most, of those lines that were said.
        takes_hint: gives back the line that lit up when the first go was only nearly it.
        reads: chance of naming what is felt and needed behind the words.
        asks: what it does as a listener.
        attuned: chance of giving the help that was wished for.
        gives: the help it gives otherwise; None: the first one offered.
        asks_at_table: chance of asking rather than letting an account be.
        rates: how it rates.
        pauses: stands still once in every step, and goes on.
        time_outs: takes a break of ten minutes once a scene, and is back in time.
        waits_ms: time it takes for each move.
        skips: steps it skips when they begin.
        stops_at: the step at which it stops for today; "" never.
        whims: does anything that is lawful.
        solves: weighs every choice by the figures it can see.
    """

    name: str
    keeps: float = 1.0
    prepares: bool = False
    promises: Promising = Promising.FAIR
    leans: int | None = None
    slips: int = 0
    asks_change: float = 0.0
    late: float = 0.0
    tells: float = 1.0
    tells_how: Telling = Telling.FULL
    in_talk: Telling | None = None
    owns_up: bool = True
    takes_blame: bool = False
    repairs: bool = True
    apologises: int = 4
    catches: float = 0.7
    takes_hint: bool = True
    reads: float = 0.5
    asks: Asking = Asking.OPEN
    attuned: float = 1.0
    gives: SupportKind | None = None
    asks_at_table: float = 0.5
    rates: Rating = Rating.TRUE
    pauses: bool = False
    time_outs: bool = False
    waits_ms: int = 1_000
    skips: tuple[str, ...] = ()
    stops_at: str = ""
    whims: bool = False
    solves: bool = False


_KEEP = Policy(name="keep")
_BREAK = replace(_KEEP, keeps=0.0)

_EVERY = (
    _KEEP,
    replace(_KEEP, name="keep-prepared", prepares=True),
    replace(_BREAK, name="break-own", repairs=False, apologises=0),
    replace(
        _BREAK, name="break-hide", tells=0.0, tells_how=Telling.LIE, owns_up=False,
        repairs=False, apologises=0,
    ),
    replace(_KEEP, name="slip-repair", slips=1),
    replace(_KEEP, name="slip-hide", slips=1, owns_up=False),
    replace(_KEEP, name="liar", tells=0.0, tells_how=Telling.LIE, owns_up=False),
    replace(_KEEP, name="half-truth", tells=0.0, tells_how=Telling.HALF, owns_up=False),
    replace(
        _KEEP, name="dodger", promises=Promising.NONE, tells=0.0, tells_how=Telling.BOUNDARY
    ),
    replace(_KEEP, name="blurter", tells_how=Telling.BLURT, in_talk=Telling.BLURT),
    replace(_KEEP, name="random", whims=True),
    replace(_KEEP, name="padder", promises=Promising.TRIVIAL),
    replace(_KEEP, name="rater-inflator", rates=Rating.ALWAYS_4),
    replace(_KEEP, name="staller", pauses=True, time_outs=True, asks_change=1.0, waits_ms=60_000),
    replace(_KEEP, name="over-apologiser", takes_blame=True, apologises=5),
    replace(_KEEP, name="good-listener", catches=1.0, reads=0.9),
    replace(
        _KEEP, name="interrupter", asks=Asking.INTERRUPT, catches=0.2, reads=0.2,
        takes_hint=False, attuned=0.2,
    ),
    replace(_KEEP, name="adviser", asks=Asking.ADVICE, attuned=0.0, gives=SupportKind.THINK),
    replace(_KEEP, name="mirror", asks=Asking.PARROT, reads=0.0),
    replace(_KEEP, name="solver", solves=True),
    # Beside these: what must pay nobody, and what must cost nobody anything.
    replace(_BREAK, name="farmer", apologises=4),
    replace(_KEEP, name="changer", asks_change=1.0),
    replace(_KEEP, name="later", in_talk=Telling.BOUNDARY),
    replace(_KEEP, name="rater-deflator", rates=Rating.ALWAYS_0),
    replace(_KEEP, name="pauser", pauses=True),
    replace(_KEEP, name="slow-reader", waits_ms=180_000),
    replace(_KEEP, name="skipper", skips=("talk", "talk-back", "snap", "plan")),
    replace(_KEEP, name="stopper", stops_at="table"),
)  # fmt: skip

POLICIES: Mapping[str, Policy] = MappingProxyType({policy.name: policy for policy in _EVERY})
"""Every named policy; twins differ from "keep" only in what their name says."""


def mixed(
    seed: int, *, promises: Promising = Promising.DEEDS, tells_how: Telling = Telling.LIE
) -> Policy:
    """Return a player with true rates of its own: keeps, tells, catches, reads, each 0 to 1.

    Args:
        seed: draws the rates; the same seed gives the same player.
        promises: what it promises. About deeds, keeping and telling are two things; a promise to
            tell is kept by telling.
        tells_how: how it tells when it is not truthful.
    """
    luck = random.Random(f"mixed/{seed}")  # noqa: S311 - a simulation, no secret
    keeps, tells, catches, reads = (luck.random() for _ in range(4))
    return Policy(
        name=f"mixed-{seed}",
        keeps=keeps,
        tells=tells,
        tells_how=tells_how,
        promises=promises,
        catches=catches,
        reads=reads,
    )
