"""Lists how every sound is made and how loud it is: one line for each sound."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from game.client.sound import creatures, kitchen, music, paper, river, wood
from game.client.sound.mixing import at_peak, trimmed, wave_bytes
from game.client.sound.sounds import LOOPS, ROPES, Sound
from game.client.sound.tones import LOW_RATE, RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.client.sound.tones import Samples


@dataclass(frozen=True, slots=True)
class Recipe:
    """Say how one sound is made.

    Attributes:
        make: gives the sound, at any level.
        peak: its loudest sample in the file, as a share of the largest possible.
        rate: samples a second of the file.
    """

    make: Callable[[], Samples]
    peak: float
    rate: int = RATE


RECIPES: Mapping[Sound, Recipe] = {
    Sound.WATER_LOOP: Recipe(river.water_loop, 0.10),
    Sound.PEBBLE_PLOP: Recipe(river.pebble_plop, 0.38),
    Sound.FISH: Recipe(river.fish, 0.36),
    Sound.NOD_DROP: Recipe(river.nod_drop, 0.26),
    Sound.WAX_CRACK: Recipe(paper.wax_crack, 0.45),
    Sound.ENVELOPE_OPEN: Recipe(paper.envelope_open, 0.34),
    Sound.PAGE: Recipe(paper.page, 0.30),
    Sound.LIFT_CREAK: Recipe(wood.lift_creak, 0.34),
    Sound.LIFT_SET: Recipe(wood.lift_set, 0.48),
    Sound.PLANK_KNOCK: Recipe(wood.plank_knock, 0.50),
    Sound.GOLD_POUR: Recipe(river.gold_pour, 0.30),
    Sound.STONE_SET: Recipe(wood.stone_set, 0.34),
    Sound.CLOCK_TICK: Recipe(wood.clock_tick, 0.20),
    Sound.LID_TICK: Recipe(wood.lid_tick, 0.32),
    Sound.LID_TING: Recipe(wood.lid_ting, 0.40),
    Sound.CRUNCH: Recipe(kitchen.crunch, 0.42),
    Sound.DOUGH_FOLD: Recipe(kitchen.dough_fold, 0.36),
    Sound.PINCH: Recipe(kitchen.pinch, 0.32),
    Sound.CHIP_FORK_CHEEKY: Recipe(wood.chip_fork_cheeky, 0.34),
    Sound.SALUTE_TAP: Recipe(wood.salute_tap, 0.36),
    Sound.SNAP_CHIME: Recipe(music.snap_chime, 0.30),
    Sound.HEARD_CHORD: Recipe(music.heard_chord, 0.32, LOW_RATE),
    Sound.CAT_PURR: Recipe(creatures.cat_purr, 0.30),
    Sound.CAT_CHIRP: Recipe(creatures.cat_chirp, 0.24),
    Sound.FIREFLY: Recipe(creatures.firefly, 0.10),
    Sound.GLOW_HUM: Recipe(music.glow_hum, 0.14),
    Sound.GLOW_FIFTH: Recipe(music.glow_fifth, 0.12),
    Sound.THEME_1: Recipe(music.theme_1, 0.20, LOW_RATE),
    Sound.THEME_2: Recipe(music.theme_2, 0.22, LOW_RATE),
    Sound.THEME_3: Recipe(music.theme_3, 0.08, LOW_RATE),
    **{sound: Recipe(partial(music.rope, string), 0.26) for string, sound in enumerate(ROPES)},
}


def rendered(sound: Sound) -> bytes:
    """Render one sound as the bytes of its WAV file, the same bytes every time."""
    recipe = RECIPES[sound]
    samples = recipe.make()
    if sound not in LOOPS:
        samples = trimmed(samples)
    return wave_bytes(at_peak(samples, recipe.peak), recipe.rate)
