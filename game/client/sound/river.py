"""The river and what falls into it: water, drops, pebbles, a fish."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.client.sound.mixing import lay, lay_round, silence, times, together
from game.client.sound.noise import (
    above,
    above_round,
    around,
    around_round,
    below,
    below_round,
    hiss,
    seeded,
)
from game.client.sound.tones import RATE, TURN, Samples, faded, glide, swell

if TYPE_CHECKING:
    from random import Random

WATER_S = 8
RIPPLES = 70  # small bubbles in one round of the water: about nine a second


def water_loop() -> Samples:
    """Let the river go by: a dull rush that breathes, a thin shimmer, small bubbles."""
    rng = seeded("water_loop")
    rush = above_round(below_round(below_round(hiss(WATER_S, rng), 420), 900), 160)
    shimmer = around_round(hiss(WATER_S, rng), 1_900, 1_400)
    water = [
        3.0 * low * deep + 0.5 * high * thin
        for low, high, deep, thin in zip(rush, shimmer, _breath(3, 2), _breath(5, 7), strict=True)
    ]
    for _ in range(RIPPLES):
        start_hz = 380 + 700 * rng.random()
        bubble = swell(glide(start_hz, start_hz * 1.25, 0.07, 0.09), 0.006, 0.01)
        lay_round(water, bubble, WATER_S * rng.random(), 0.04 + 0.14 * rng.random())
    return water


def _breath(slow: int, quick: int) -> Samples:
    """Swell and ebb between 0.6 and 1, whole times in one round so that it has no seam."""
    count = WATER_S * RATE
    return [
        0.8
        + 0.12 * math.sin(TURN * slow * place / count)
        + 0.08 * math.sin(TURN * quick * place / count + 1.0)
        for place in range(count)
    ]


def drop(start_hz: float, end_hz: float, seconds: float) -> Samples:
    """Let one drop fall: a bubble whose pitch rises as it closes."""
    return swell(glide(start_hz, end_hz, seconds, seconds * 1.1), 0.004, seconds * 0.3)


def nod_drop() -> Samples:
    """Nod: one clear small drop, and its smaller echo."""
    return together([(0.0, 1.0, drop(820, 1_180, 0.13)), (0.1, 0.22, drop(1_180, 1_500, 0.1))])


def _splash(seconds: float, hertz: float, rng: Random) -> Samples:
    """Throw a little water up: noise that is bright first and dies away."""
    bright = faded(above(below(hiss(seconds, rng), hertz), 500), seconds * 0.8)
    return swell(bright, 0.003, seconds * 0.4)


def pebble_plop() -> Samples:
    """Drop a pebble in: a short splash, then the round *plop* of the hole closing."""
    rng = seeded("pebble_plop")
    return together(
        [
            (0.0, 0.5, _splash(0.12, 2_600, rng)),
            (0.018, 1.0, drop(390, 760, 0.2)),
            (0.09, 0.3, drop(760, 1_050, 0.12)),
        ]
    )


def fish() -> Samples:
    """Let a fish jump: a flick of the tail, a breath of air, a rounder splash, drops after."""
    rng = seeded("fish")
    leap = together(
        [
            (0.0, 0.55, _splash(0.14, 3_200, rng)),
            (0.24, 1.0, _splash(0.3, 2_000, rng)),
            (0.25, 0.8, drop(250, 520, 0.26)),
        ]
    )
    for late in (0.40, 0.47, 0.53):
        start_hz = 700 + 500 * rng.random()
        lay(leap, drop(start_hz, start_hz * 1.4, 0.09), late, 0.2)
    return leap


def gold_pour() -> Samples:
    """Pour gold into a crack: a warm flowing murmur under grains that climb and come to rest."""
    rng = seeded("gold_pour")
    flow = around(hiss(1.5, rng), 520, 260)
    murmur = swell(times(flow, swell([1.0] * len(flow), 0.3, 0.9)), 0.2, 0.6)
    poured = silence(1.6)
    lay(poured, murmur, 0.0, 0.9)
    for grain in range(26):
        share = grain / 26
        pitch = GOLD_HZ[min(len(GOLD_HZ) - 1, int(share * 7 + 2 * rng.random()))]
        bead = swell(glide(pitch, pitch * 1.01, 0.22, 0.26), 0.012, 0.05)
        lay(poured, bead, 0.06 + 1.25 * share + 0.03 * rng.random(), 0.34 * (1 - 0.4 * share))
    return poured


# The game's five notes (D, E, F sharp, A, B) from D4 to B5, written out for the grains of gold.
GOLD_HZ = (293.66, 329.63, 369.99, 440.0, 493.88, 587.33, 659.26, 739.99, 880.0, 987.77)
