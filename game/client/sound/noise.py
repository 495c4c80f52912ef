"""Makes and shapes noise: hiss, filters, and filters that close on themselves for loops.

Every sound has noise of its own, seeded with its name, so that changing one never changes
another. Only `Random.random` is used: its numbers are the same in every Python.
"""

from __future__ import annotations

import math
from random import Random

from game.client.sound.tones import RATE, TURN, Samples


def seeded(sound: str) -> Random:
    """Give a sound its own noise, the same in every rendering, seeded with its name."""
    return Random(sound)  # noqa: S311 - noise for a loudspeaker, nothing secret


def hiss(seconds: float, rng: Random, rate: int = RATE) -> Samples:
    """Make even white noise between -1 and 1."""
    return [rng.random() * 2 - 1 for _ in range(int(seconds * rate))]


def below(samples: Samples, hertz: float, rate: int = RATE) -> Samples:
    """Keep what lies below a pitch (one pole: 6 dB an octave), as a wall or a hand would."""
    share = 1 - math.exp(-TURN * hertz / rate)
    made: Samples = []
    level = 0.0
    for value in samples:
        level += share * (value - level)
        made.append(level)
    return made


def above(samples: Samples, hertz: float, rate: int = RATE) -> Samples:
    """Keep what lies above a pitch: the rest of `below`."""
    return [value - low for value, low in zip(samples, below(samples, hertz, rate), strict=True)]


def around(samples: Samples, hertz: float, width_hz: float, rate: int = RATE) -> Samples:
    """Keep a band around a pitch, with the loudness of its middle unchanged (two poles)."""
    shrink = math.exp(-math.pi * width_hz / rate)
    ahead, behind = 2 * shrink * math.cos(TURN * hertz / rate), shrink * shrink
    gain = (1 - shrink) * math.sqrt(
        1 - 2 * shrink * math.cos(2 * TURN * hertz / rate) + shrink * shrink
    )
    made: Samples = []
    last = now = 0.0
    for value in samples:
        last, now = now, gain * value + ahead * now - behind * last
        made.append(now)
    return made


def below_round(samples: Samples, hertz: float, rate: int = RATE) -> Samples:
    """Filter a loop as `below` does, so that its end still runs into its beginning.

    The filter goes round twice and only the second round is kept: by then it remembers the
    end of the loop when it meets the beginning.
    """
    return below(samples + samples, hertz, rate)[len(samples) :]


def above_round(samples: Samples, hertz: float, rate: int = RATE) -> Samples:
    """Filter a loop as `above` does, without leaving a seam."""
    return above(samples + samples, hertz, rate)[len(samples) :]


def around_round(samples: Samples, hertz: float, width_hz: float, rate: int = RATE) -> Samples:
    """Filter a loop as `around` does, without leaving a seam."""
    return around(samples + samples, hertz, width_hz, rate)[len(samples) :]
