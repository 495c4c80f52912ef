"""A small picture as values: on which set, with which things, and somebody in a pose.

The three pictures of a toy without a game of its own, and the films made from them, are lists of
these. Design space: 640 by 360.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.screens.picture.expression import Eyes, Mien, Mouth
from game.screens.picture.puppet import Act, Arm


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing by name, its foot at `x`, `y`; in a film it moves as `move` says.

    `move` is "" (stands), "bob", "sway", "shake", "rise", "across" or "grow".
    """

    name: str
    x: float
    y: float
    scale: float = 1.0
    turn: float = 0.0
    flip: bool = False
    move: str = ""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who the picture is about: a pose, where the feet are, and what the near hand holds."""

    pose: str
    x: float
    y: float = 342.0
    scale: float = 2.2
    flip: bool = False
    held: str = ""


@dataclass(frozen=True, slots=True)
class Still:
    """One picture; things of `front` lie before the actor, `other` is the other of the two."""

    place: str
    things: tuple[Thing, ...] = ()
    actor: Actor | None = None
    front: tuple[Thing, ...] = ()
    other: Actor | None = None


Three = tuple[Still, Still, Still]


def _stand(beat: float) -> Act:
    return Act(nod=2 * beat, near=Arm(14 + 3 * beat, 22))


def _bow(beat: float) -> Act:
    mien = Mien(Eyes.DOWN, Mouth.SMILE, blush=0.7)
    return Act(lean=46 + 10 * beat, nod=12, near=Arm(30, 60), far=Arm(-30, 20), mien=mien)


def _sit(beat: float) -> Act:
    return Act(legs="sit", nod=2 * beat, near=Arm(42, 20), far=Arm(36, 22))


def _walk(beat: float) -> Act:
    step = (beat + 1) / 2
    return Act(lean=4, legs="walk", step=step, near=Arm(20 * beat, 20), far=Arm(-20 * beat, 20))


def _run(beat: float) -> Act:
    step = (beat + 1) / 2
    mien = Mien(Eyes.WIDE, Mouth.GRIN, blush=0.8)
    arms = (Arm(50 * beat + 20, 70), Arm(-50 * beat, 60))
    return Act(
        lean=20, legs="walk", step=step, near=arms[0], far=arms[1], rise=4, scarf=1.4, mien=mien
    )


def _reach(beat: float) -> Act:
    return Act(lean=8, nod=4, near=Arm(72 + 8 * beat, 8), mien=Mien(Eyes.DOWN, Mouth.SMILE))


def _up(beat: float) -> Act:
    mien = Mien(Eyes.OPEN, Mouth.FLAT, brow=-0.5)
    return Act(nod=-8, near=Arm(160 + 6 * beat, 6), far=Arm(10, 20), mien=mien)


def _hold(beat: float) -> Act:
    mien = Mien(Eyes.DOWN, Mouth.SMILE, blush=0.7)
    return Act(nod=6, near=Arm(46, 56 + 6 * beat), far=Arm(40, 60), mien=mien)


def _phone(beat: float) -> Act:
    return Act(nod=3 + 2 * beat, near=Arm(42, 118), far=Arm(16, 40), mien=Mien(Eyes.SIDE))


def _count(beat: float) -> Act:
    return Act(near=Arm(100 + 8 * beat, 50), far=Arm(40, 116), mien=Mien(Eyes.HALF, Mouth.FLAT))


def _laugh(beat: float) -> Act:
    mien = Mien(Eyes.HAPPY, Mouth.GRIN, blush=1.0)
    far = Arm(-60, -30)
    return Act(lean=-4, nod=-6 + 4 * beat, near=Arm(74, 40), far=far, rise=abs(beat) * 2, mien=mien)


def _oh(beat: float) -> Act:
    mien = Mien(Eyes.WIDE, Mouth.OH, brow=-0.6, blush=0.7)
    return Act(nod=-3, lean=-3 - 2 * beat, near=Arm(46, 90), far=Arm(42, 92), mien=mien)


def _worry(beat: float) -> Act:
    mien = Mien(Eyes.SIDE, Mouth.WOBBLE, brow=-0.8, blush=0.7)
    return Act(lean=4, nod=4 + 2 * beat, near=Arm(34, 96), far=Arm(30, 92), mien=mien)


def _bliss(beat: float) -> Act:
    mien = Mien(Eyes.SHUT, Mouth.SMILE, blush=1.0)
    return Act(lean=-5, nod=-6 + 3 * beat, near=Arm(34, 86), far=Arm(30, 90), mien=mien)


def _pockets(beat: float) -> Act:
    mien = Mien(Eyes.SIDE, Mouth.OH, blush=0.5)
    return Act(nod=-4 + 3 * beat, near=Arm(-16, 46), far=Arm(-20, 40), mien=mien)


def _carry(beat: float) -> Act:
    mien = Mien(Eyes.OPEN, Mouth.SMILE, blush=0.6)
    step = (beat + 1) / 2
    return Act(lean=3, legs="walk", step=step, near=Arm(58, 34), far=Arm(54, 36), mien=mien)


def _read(beat: float) -> Act:
    mien = Mien(Eyes.DOWN, Mouth.WOBBLE if beat > 0 else Mouth.FLAT, brow=-0.4)
    return Act(lean=12, nod=10, legs="sit", near=Arm(52, 30), far=Arm(40, 100), mien=mien)


def _blow(beat: float) -> Act:
    mien = Mien(Eyes.SHUT, Mouth.OH, blush=1.0)
    return Act(lean=22 + 6 * beat, nod=2, near=Arm(-24, 10), far=Arm(-34, 10), mien=mien)


def _feet_up(beat: float) -> Act:
    mien = Mien(Eyes.HAPPY, Mouth.GRIN, blush=0.9)
    return Act(
        legs="sit", lean=-20, nod=6 + 3 * beat, near=Arm(42, 118), far=Arm(80, 30), mien=mien
    )


def _under(beat: float) -> Act:
    mien = Mien(Eyes.WIDE, Mouth.GRIN, blush=0.9)
    return Act(legs="sit", lean=66, nod=-40 + 4 * beat, near=Arm(80, 0), far=Arm(70, 10), mien=mien)


def _wave(beat: float) -> Act:
    mien = Mien(Eyes.HAPPY, Mouth.SMILE, blush=0.8)
    return Act(near=Arm(140 + 16 * beat, 18), far=Arm(10, 20), nod=-3, mien=mien)


def _heart(beat: float) -> Act:
    mien = Mien(Eyes.OPEN, Mouth.SMILE, blush=1.0)
    return Act(near=Arm(34, 104 + 4 * beat), far=Arm(90 + 10 * beat, 10), mien=mien)


def _knock(beat: float) -> Act:
    mien = Mien(Eyes.OPEN, Mouth.WOBBLE, brow=-0.7, blush=0.6)
    return Act(lean=3, near=Arm(84, 62 + 12 * beat), far=Arm(4, 20), mien=mien)


def _chew(beat: float) -> Act:
    mien = Mien(Eyes.HALF, Mouth.CHEW if beat > -0.4 else Mouth.SMILE, blush=0.9)
    return Act(nod=2 * beat, near=Arm(46, 100), far=Arm(16, 30), mien=mien)


def _speak(beat: float) -> Act:
    mien = Mien(Eyes.OPEN, Mouth.GRIN if beat > -0.3 else Mouth.FLAT, brow=0.4)
    return Act(lean=-4, near=Arm(98 + 12 * beat, 20), far=Arm(10, 30), mien=mien)


def _blank(beat: float) -> Act:
    return Act(
        legs="sit", lean=8, nod=4 + beat, near=Arm(34, 116), mien=Mien(Eyes.DOWN, Mouth.FLAT)
    )


def _hug(beat: float) -> Act:
    mien = Mien(Eyes.SHUT, Mouth.SMILE, blush=1.0)
    return Act(lean=8 + 2 * beat, near=Arm(78, 20), far=Arm(84, 24), mien=mien)


POSES: Mapping[str, Callable[[float], Act]] = {
    "stand": _stand,
    "bow": _bow,
    "sit": _sit,
    "walk": _walk,
    "run": _run,
    "reach": _reach,
    "up": _up,
    "hold": _hold,
    "phone": _phone,
    "count": _count,
    "laugh": _laugh,
    "oh": _oh,
    "worry": _worry,
    "bliss": _bliss,
    "pockets": _pockets,
    "carry": _carry,
    "read": _read,
    "blow": _blow,
    "feet-up": _feet_up,
    "under": _under,
    "wave": _wave,
    "heart": _heart,
    "knock": _knock,
    "chew": _chew,
    "speak": _speak,
    "blank": _blank,
    "hug": _hug,
}
