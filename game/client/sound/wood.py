"""Wood, rope and tin: the planks, the lid, the clock, the street."""

from __future__ import annotations

import math

from game.client.sound.mixing import lay, silence, together
from game.client.sound.noise import around, below, hiss, seeded
from game.client.sound.tones import RATE, TURN, Partial, Samples, faded, glide, struck, swell

# Bending tones of a free bar (1, 2.76, 5.40, 8.93); wood swallows the high ones first.
PLANK = (
    Partial(1.0, 1.0, 0.20),
    Partial(2.76, 0.6, 0.11),
    Partial(5.40, 0.3, 0.06),
    Partial(8.93, 0.12, 0.03),
)
# A small enamel lid: round plates ring at these ratios, each as a close pair that beats.
LID = (
    Partial(1.0, 0.55, 1.82),
    Partial(1.004, 0.40, 1.68),
    Partial(1.73, 0.5, 1.4),
    Partial(1.736, 0.3, 1.26),
    Partial(2.33, 0.32, 0.98),
    Partial(3.91, 0.2, 0.56),
    Partial(4.11, 0.12, 0.42),
    Partial(5.95, 0.06, 0.22),
)
# What a dry joint lets through of the board behind it: the middle tone above all.
CREAK = (Partial(1.0, 0.6, 0.05), Partial(1.9, 1.0, 0.04), Partial(3.3, 0.5, 0.025))
# A pebble in the hand: hard, and over at once.
STONE = (Partial(1.0, 1.0, 0.045), Partial(1.47, 0.6, 0.03), Partial(2.31, 0.45, 0.02))
TINY = (Partial(1.0, 1.0, 0.035), Partial(1.62, 0.7, 0.03), Partial(2.9, 0.3, 0.015))


def _knock(hertz: float, seed: str) -> Samples:
    """Knock on wood: the plank's own tones and the thud of what hit it."""
    thud = faded(below(hiss(0.05, seeded(seed)), 700), 0.04)
    return together([(0.0, 1.0, struck(hertz, PLANK)), (0.0, 0.9, thud)])


def plank_knock() -> Samples:
    """Nail a plank down: one warm knock and the small one after it."""
    knock = _knock(205, "plank_knock")
    return together([(0.0, 1.0, knock), (0.13, 0.3, _knock(228, "plank_knock again"))])


def lift_set() -> Samples:
    """Set two planks down across the gap: one end, the other, and a breath of rope."""
    rope = swell(around(hiss(0.16, seeded("lift_set")), 900, 500), 0.03, 0.12)
    return together(
        [
            (0.0, 0.9, _knock(150, "lift_set near")),
            (0.11, 0.7, _knock(171, "lift_set far")),
            (0.1, 0.25, rope),
        ]
    )


def stone_set() -> Samples:
    """Lay a smooth stone on a plank: the click, the wood under it, and half a turn to rest."""
    click = together([(0.0, 0.9, struck(1_180, STONE)), (0.0, 0.35, struck(2_640, STONE))])
    return together(
        [
            (0.0, 0.75, click),
            (0.003, 0.8, _knock(182, "stone_set")),
            (0.075, 0.22, struck(1_320, STONE)),
            (0.118, 0.1, struck(1_260, STONE)),
        ]
    )


def lift_creak() -> Samples:
    """Lift: old wood sticks and slips, slowly, then a little faster as it comes up."""
    rng = seeded("lift_creak")
    creak = silence(0.8)
    moment = 0.0
    while moment < 0.72:
        share = moment / 0.72
        strength = (0.35 + 0.4 * rng.random()) * math.sin(math.pi * min(1.0, share + 0.06))
        board = struck((370 + 90 * share) * (0.94 + 0.12 * rng.random()), CREAK)
        rasp = faded(around(hiss(0.03, rng), 900, 700), 0.03)
        lay(creak, together([(0.0, 1.0, board), (0.0, 1.1, rasp)]), moment, strength)
        moment += (1 / (34 + 42 * share)) * (0.75 + 0.5 * rng.random())
    return swell(below(creak, 2_400)[: int(0.85 * RATE)], 0.06, 0.16)


def lid_tick() -> Samples:
    """Touch the lid: one dry tick before it comes off."""
    return together([(0.0, 1.0, struck(2_050, TINY)), (0.0, 0.5, struck(520, TINY))])


def lid_ting() -> Samples:
    """Lift the lid: *ting*, small, clear, slow to go."""
    strike = faded(around(hiss(0.01, seeded("lid_ting")), 3_500, 2_500), 0.008)
    ringing = struck(1_479.98, LID)  # F sharp, so that it sits in the music's key
    return swell(together([(0.0, 0.25, strike), (0.0, 1.0, ringing)]), 0.001, 0.2)


def clock_tick() -> Samples:
    """Let the kitchen clock tick once: a tiny wheel in a wooden box."""
    return together(
        [
            (0.0, 0.5, struck(2_300, TINY)),
            (0.001, 0.8, struck(760, TINY)),
            (0.0, 0.3, struck(1_250, TINY)),
        ]
    )


def salute_tap() -> Samples:
    """Salute: heels together, and the hand that comes down a moment later."""
    heels = together([(0.0, 1.0, struck(430, TINY)), (0.004, 0.8, struck(980, TINY))])
    hand = swell(below(hiss(0.06, seeded("salute_tap")), 1_300), 0.002, 0.05)
    return together([(0.0, 1.0, heels), (0.17, 0.9, hand)])


def chip_fork_cheeky() -> Samples:
    """Twang a wooden chip fork: two springy notes, the second one cheekily higher."""
    return together([(0.0, 1.0, _twang(294)), (0.15, 0.85, _twang(440))])


def _twang(hertz: float) -> Samples:
    """Bend a small fork over an edge and let it go: a buzz that settles upwards."""
    spring = glide(hertz * 0.94, hertz * 1.02, 0.2, 0.16)
    buzz = glide(hertz * 2.9, hertz * 3.1, 0.1, 0.06)
    flutter = [
        value * (0.7 + 0.3 * math.sin(TURN * 31 * place / RATE))
        for place, value in enumerate(spring)
    ]
    click = struck(1_100, TINY)
    return swell(together([(0.0, 1.0, flutter), (0.0, 0.35, buzz), (0.0, 0.3, click)]), 0.002, 0.05)
