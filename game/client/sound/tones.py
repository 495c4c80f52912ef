"""Makes pitched sound: struck bodies, gliding drops, plucked strings, held tones.

Everything is a list of floats around -1 to 1, one per sample. Lists, not tuples: a sound is
hundreds of thousands of numbers, built up in place by one owner and then written to a file.
Only the standard library, and only additions that do not depend on the Python version, so
that two renderings are equal byte for byte.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from random import Random

Samples = list[float]

RATE = 22_050
"""Samples a second of nearly everything."""

LOW_RATE = 11_025
"""Samples a second of long, soft sounds that hold nothing above 3 kHz: half the download."""

TURN = 2 * math.pi
FADED = math.log(1000.0)  # a fade is told as the seconds it takes to fall by 60 dB


@dataclass(frozen=True, slots=True)
class Partial:
    """Describe one of the tones a struck thing rings with.

    Attributes:
        ratio: its frequency over that of the thing's lowest tone.
        weight: how loud it starts, 1 being the loudest.
        fade_s: seconds until it has fallen by 60 dB.
    """

    ratio: float
    weight: float
    fade_s: float


def struck(hertz: float, partials: tuple[Partial, ...], rate: int = RATE) -> Samples:
    """Ring a body once: wood, a lid, a bell, by the tones it has.

    Args:
        hertz: the lowest tone.
        partials: all tones; inharmonic ratios sound like metal, short fades like wood.
        rate: samples a second.

    Returns:
        The ringing until its longest tone has faded, starting from zero.
    """
    count = int(max(partial.fade_s for partial in partials) * rate)
    ringing = [0.0] * count
    for partial in partials:
        _add_fading_sine(ringing, hertz * partial.ratio, partial, rate)
    return ringing


def _add_fading_sine(onto: Samples, hertz: float, partial: Partial, rate: int) -> None:
    """Add one fading sine by the two-term recurrence of a resonator, which needs no sin()."""
    shrink = math.exp(-FADED / (partial.fade_s * rate))
    turn = TURN * hertz / rate
    ahead, behind = 2 * shrink * math.cos(turn), shrink * shrink
    last, now = 0.0, partial.weight * shrink * math.sin(turn)
    for place in range(1, min(len(onto), int(partial.fade_s * rate))):
        onto[place] += now
        last, now = now, ahead * now - behind * last


def glide(start_hz: float, end_hz: float, seconds: float, fade_s: float) -> Samples:
    """Slide a fading sine from one pitch to another, as a bubble does when a drop closes.

    Returns:
        `seconds` of sound at the common rate; the slide is even to the ear (geometric).
    """
    count = int(seconds * RATE)
    bend = (end_hz / start_hz) ** (1.0 / count)
    shrink = math.exp(-FADED / (fade_s * RATE))
    made: Samples = []
    angle, step, loud = 0.0, TURN * start_hz / RATE, 1.0
    for _ in range(count):
        made.append(loud * math.sin(angle))
        angle += step
        step *= bend
        loud *= shrink
    return made


def plucked(hertz: float, seconds: float, fade_s: float, rng: Random) -> Samples:
    """Pluck a soft string (Karplus and Strong: a disturbance going round a damped loop).

    Args:
        hertz: the pitch, kept within two cents by an all-pass for the broken sample.
        seconds: how long to listen.
        fade_s: seconds until the string has fallen by 60 dB.
        rng: the roughness of the finger.

    Source: K. Karplus and A. Strong, "Digital Synthesis of Plucked-String and Drum Timbres",
    Computer Music Journal 7(2), 1983; tuning after D. Jaffe and J. Smith, same issue.
    """
    loop = RATE / hertz - 0.5  # the averaging below delays by half a sample
    length = int(loop - 0.1)
    tune = (1 - (loop - length)) / (1 + (loop - length))
    shrink = math.exp(-FADED / (fade_s * hertz))
    string = deque(_finger(length, rng))
    before = passed = fed = 0.0
    made: Samples = []
    for _ in range(int(seconds * RATE)):
        now = string.popleft()
        made.append(now)
        damped = shrink * 0.5 * (now + before)
        passed = tune * (damped - passed) + fed
        before, fed = now, damped
        string.append(passed)
    return made


def _finger(length: int, rng: Random) -> Samples:
    """Draw a string aside with a soft fingertip: a slack triangle, a little rough.

    The finger sits at a quarter of the string, so each string has the same colour; the
    roughness makes it rope and not wire. Centred on zero, or the string would hum below.
    """
    at = length * 0.25
    drawn = [
        (place / at if place < at else (length - place) / (length - at))
        + 0.12 * (rng.random() * 2 - 1)
        for place in range(length)
    ]
    middle = math.fsum(drawn) / length
    return [value - middle for value in drawn]


def held(
    hertz: float, seconds: float, weights: tuple[float, ...], rate: int = RATE, *, waver: float = 0
) -> Samples:
    """Hold an even tone made of whole-number overtones.

    Args:
        hertz: the pitch.
        seconds: how long.
        weights: loudness of the first, second, third ... overtone.
        rate: samples a second.
        waver: vibrato at 5 Hz, as a share of a semitone.
    """
    made: Samples = []
    deep = waver * hertz * 0.0595 / 5.0  # a semitone is 5.95 %; over 5 Hz gives the phase swing
    for place in range(int(seconds * rate)):
        moment = place / rate
        angle = TURN * hertz * moment + deep * math.sin(TURN * 5.0 * moment)
        value = 0.0
        for order, weight in enumerate(weights, start=1):
            value += weight * math.sin(order * angle)
        made.append(value)
    return made


def swell(samples: Samples, rise_s: float, fall_s: float, rate: int = RATE) -> Samples:
    """Open and close a sound softly, along half a cosine at each end."""
    rise, fall = max(1, int(rise_s * rate)), max(1, int(fall_s * rate))
    last = len(samples) - 1
    return [
        value * _ramp(place / rise) * _ramp((last - place) / fall)
        for place, value in enumerate(samples)
    ]


def _ramp(share: float) -> float:
    """Rise from 0 to 1 along half a cosine while the share goes from 0 to 1."""
    return 1.0 if share >= 1 else 0.5 - 0.5 * math.cos(math.pi * share)


def faded(samples: Samples, fade_s: float, rate: int = RATE) -> Samples:
    """Let a sound die away from its first sample on, by 60 dB in the seconds given."""
    shrink = math.exp(-FADED / (fade_s * rate))
    made: Samples = []
    loud = 1.0
    for value in samples:
        made.append(value * loud)
        loud *= shrink
    return made
