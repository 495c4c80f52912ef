"""Small company: the cat and the fireflies."""

from __future__ import annotations

import math

from game.client.sound.mixing import lay_round, silence
from game.client.sound.noise import around, below, hiss, seeded
from game.client.sound.tones import RATE, TURN, Samples, faded, glide, swell

PURR_S = 2
PURRS = 52  # beats of the voice in one breath in and out: 26 a second, as cats do


def cat_purr() -> Samples:
    """Purr: one breath in, one breath out, each a row of soft dull beats; loops."""
    rng = seeded("cat_purr")
    purr = silence(PURR_S)
    for beat in range(PURRS):
        share = beat / PURRS
        outward = share >= 0.5
        breath = abs(math.sin(TURN * share)) ** 0.5
        pitch = (250 if outward else 300) + 20 * rng.random()
        throat = around(hiss(0.05, rng), pitch, 140)
        body = faded(below(throat, 700), 0.05)
        loud = breath * (1.0 if outward else 0.75) * (0.85 + 0.3 * rng.random())
        lay_round(purr, swell(body, 0.004, 0.01), PURR_S * share, loud)
    return purr


def cat_chirp() -> Samples:
    """Chirp: *mrrp*, a rolled question that ends higher than it began."""
    seconds, count = 0.3, int(0.3 * RATE)
    chirp: Samples = []
    angle = 0.0
    for place in range(count):
        share = place / count
        angle += TURN * (330 + 330 * share * share) / RATE
        flutter = 0.45 * max(0.0, 1 - 2 * share)  # the rolled r, gone by the middle
        roll = 1 - flutter * (1 + math.sin(TURN * 27 * share * seconds))
        voice = math.sin(angle) + 0.5 * math.sin(2 * angle) + 0.28 * math.sin(3 * angle)
        chirp.append(voice * roll)
    return swell(below(chirp, 2_200), 0.03, 0.12)


def firefly() -> Samples:
    """Let a firefly rise: a tiny high blink, more seen than heard."""
    blink = glide(2_349, 2_640, 0.16, 0.2)
    return swell(
        [
            value * (0.75 + 0.25 * math.sin(TURN * 19 * place / RATE))
            for place, value in enumerate(blink)
        ],
        0.03,
        0.08,
    )
