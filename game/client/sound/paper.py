"""Paper and wax: the seal, the envelope, the page."""

from __future__ import annotations

from game.client.sound.mixing import lay, silence, times, together
from game.client.sound.noise import above, around, below, hiss, seeded
from game.client.sound.tones import Partial, Samples, faded, struck, swell

SNAP = (Partial(1.0, 1.0, 0.05), Partial(2.3, 0.5, 0.03), Partial(3.9, 0.25, 0.02))


def wax_crack() -> Samples:
    """Break a seal: one dull snap, then crumbs of wax letting go."""
    rng = seeded("wax_crack")
    cracked = together(
        [
            (0.0, 0.8, struck(640, SNAP)),
            (0.0, 0.7, faded(below(hiss(0.06, rng), 2_400), 0.05)),
        ]
    )
    for crumb in range(9):
        late = 0.03 + 0.2 * (crumb / 9) ** 1.5 + 0.015 * rng.random()
        pitch = 900 + 1_300 * rng.random()
        lay(cracked, struck(pitch, SNAP), late, 0.3 * (1 - crumb / 12) * (0.4 + rng.random()))
    return swell(below(cracked, 4_500), 0.001, 0.01)


def page() -> Samples:
    """Turn a page: it lifts, it slides through the air, it settles."""
    rng = seeded("page")
    lift = swell(around(hiss(0.16, rng), 2_600, 2_200), 0.08, 0.07)
    slide = swell(around(hiss(0.22, rng), 1_700, 1_500), 0.09, 0.12)
    settle = swell(below(hiss(0.07, rng), 900), 0.008, 0.06)
    return together([(0.0, 0.6, lift), (0.12, 0.8, slide), (0.29, 0.9, settle)])


def envelope_open() -> Samples:
    """Open an envelope: the flap comes up in small ticks, then the letter is drawn out."""
    rng = seeded("envelope_open")
    opened = silence(0.55)
    for tick in range(14):
        rasp = faded(around(hiss(0.03, rng), 2_200 + 60 * tick, 1_600), 0.03)
        lay(opened, rasp, 0.014 * tick + 0.006 * rng.random(), 0.5 + 0.4 * rng.random())
    drawn = above(around(hiss(0.3, rng), 1_500, 1_300), 300)
    lay(opened, times(drawn, swell([1.0] * len(drawn), 0.14, 0.15)), 0.22, 0.75)
    return swell(opened, 0.004, 0.05)
