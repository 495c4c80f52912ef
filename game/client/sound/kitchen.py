"""The kitchen: a bite, dough folded, an edge pinched shut."""

from __future__ import annotations

from game.client.sound.mixing import lay, silence, together
from game.client.sound.noise import around, below, hiss, seeded
from game.client.sound.tones import Samples, faded, glide, swell


def crunch() -> Samples:
    """Bite a dumpling: a thin crisp edge gives way, then it is soft all through."""
    rng = seeded("crunch")
    bite = silence(0.26)
    for flake in range(16):
        late = 0.11 * (flake / 16) + 0.008 * rng.random()
        crisp = faded(below(hiss(0.018, rng), 1_500 + 900 * rng.random()), 0.016)
        lay(bite, crisp, late, (0.5 + 0.5 * rng.random()) * (1 - 0.6 * flake / 16))
    lay(bite, swell(below(hiss(0.18, rng), 380), 0.03, 0.12), 0.05, 0.8)
    return swell(below(bite, 3_000), 0.004, 0.05)


def dough_fold() -> Samples:
    """Fold the dough: a floury slide, and the soft pat of one half on the other."""
    rng = seeded("dough_fold")
    slide = swell(around(hiss(0.2, rng), 1_100, 900), 0.1, 0.09)
    pat = swell(
        together([(0.0, 1.0, below(hiss(0.1, rng), 260)), (0.0, 0.5, glide(190, 120, 0.1, 0.09))]),
        0.006,
        0.07,
    )
    return together([(0.0, 0.45, slide), (0.17, 1.4, pat)])


def pinch() -> Samples:
    """Pinch the edge shut: a small damp press that lets go of the fingers."""
    rng = seeded("pinch")
    press = swell(below(hiss(0.06, rng), 600), 0.012, 0.04)
    let_go = swell(glide(420, 640, 0.06, 0.06), 0.004, 0.02)
    return together([(0.0, 1.0, press), (0.06, 0.4, let_go)])
