"""Puts sounds together: lays parts into a whole, trims, sets the level, writes the file."""

from __future__ import annotations

import array
import io
import sys
import wave
from typing import TYPE_CHECKING

from game.client.sound.tones import RATE, Samples

if TYPE_CHECKING:
    from collections.abc import Iterable

FULL = 32_767  # the largest 16-bit sample
INAUDIBLE = 0.001  # 60 dB below the loudest: where a sound may end
LAST_FADE = 64  # samples over which the cut end goes to zero: 3 ms, too short to notice


def silence(seconds: float, rate: int = RATE) -> Samples:
    """Make an empty stretch to lay sounds into."""
    return [0.0] * int(seconds * rate)


def lay(whole: Samples, part: Samples, at_s: float, loud: float = 1.0, rate: int = RATE) -> None:
    """Add a part to a whole, in place, from a moment on; the whole grows where needed."""
    start = int(at_s * rate)
    missing = start + len(part) - len(whole)
    if missing > 0:
        whole.extend([0.0] * missing)
    for place, value in enumerate(part, start):
        whole[place] += loud * value


def lay_round(whole: Samples, part: Samples, at_s: float, loud: float = 1.0) -> None:
    """Add a part to a loop, in place: what runs over the end goes on at the beginning."""
    place = int(at_s * RATE)
    for value in part:
        whole[place % len(whole)] += loud * value
        place += 1


def together(parts: Iterable[tuple[float, float, Samples]], rate: int = RATE) -> Samples:
    """Lay several (at seconds, loudness, sound) into one new sound."""
    whole: Samples = []
    for at_s, loud, part in parts:
        lay(whole, part, at_s, loud, rate)
    return whole


def times(samples: Samples, shape: Samples) -> Samples:
    """Shape the loudness of one sound by another of equal length."""
    return [value * much for value, much in zip(samples, shape, strict=True)]


def at_peak(samples: Samples, peak: float) -> Samples:
    """Scale a sound so that its loudest sample is `peak` (a share of the largest possible)."""
    loudest = max(abs(value) for value in samples)
    return [value * peak / loudest for value in samples]


def trimmed(samples: Samples) -> Samples:
    """Cut the inaudible end off and lead what is left to zero, so that nothing clicks."""
    floor = INAUDIBLE * max(abs(value) for value in samples)
    end = len(samples)
    while end > LAST_FADE and abs(samples[end - 1]) < floor:
        end -= 1
    kept = samples[:end]
    for back in range(min(LAST_FADE, end)):
        kept[end - 1 - back] *= back / LAST_FADE
    return kept


def wave_bytes(samples: Samples, rate: int) -> bytes:
    """Write a sound as a WAV file: one channel, 16 bits, little-endian on every machine."""
    frames = array.array("h", [round(value * FULL) for value in samples])
    if sys.byteorder == "big":
        frames.byteswap()
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(frames.tobytes())
    return file.getvalue()
