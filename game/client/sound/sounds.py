"""Names every sound of the game and the id of its caption.

A sound's value is the name of its file in `assets/sounds` and of its caption in the texts.
There is none for a broken promise, on purpose: the music only holds its breath.
"""

from __future__ import annotations

from enum import StrEnum


class Sound(StrEnum):
    """List every sound, each named by the moment it belongs to."""

    # The river, always there.
    WATER_LOOP = "water_loop"
    PEBBLE_PLOP = "pebble_plop"
    FISH = "fish"
    NOD_DROP = "nod_drop"
    # Paper and wax.
    WAX_CRACK = "wax_crack"
    ENVELOPE_OPEN = "envelope_open"
    PAGE = "page"
    # The bridge.
    LIFT_CREAK = "lift_creak"
    LIFT_SET = "lift_set"
    PLANK_KNOCK = "plank_knock"
    GOLD_POUR = "gold_pour"
    STONE_SET = "stone_set"
    # The table and the kitchen.
    CLOCK_TICK = "clock_tick"
    LID_TICK = "lid_tick"
    LID_TING = "lid_ting"
    CRUNCH = "crunch"
    DOUGH_FOLD = "dough_fold"
    PINCH = "pinch"
    # The street.
    CHIP_FORK_CHEEKY = "chip_fork_cheeky"
    SALUTE_TAP = "salute_tap"
    # Two people understanding each other.
    SNAP_CHIME = "snap_chime"
    HEARD_CHORD = "heard_chord"
    # Small company.
    CAT_PURR = "cat_purr"
    CAT_CHIRP = "cat_chirp"
    FIREFLY = "firefly"
    # Hands busy: the lantern, alone and answered, and the eight ropes from low to high.
    GLOW_HUM = "glow_hum"
    GLOW_FIFTH = "glow_fifth"
    ROPE_0 = "rope_0"
    ROPE_1 = "rope_1"
    ROPE_2 = "rope_2"
    ROPE_3 = "rope_3"
    ROPE_4 = "rope_4"
    ROPE_5 = "rope_5"
    ROPE_6 = "rope_6"
    ROPE_7 = "rope_7"
    # The theme: one voice for each lantern that is lit.
    THEME_1 = "theme_1"
    THEME_2 = "theme_2"
    THEME_3 = "theme_3"

    @property
    def caption(self) -> str:
        """Name the text id of what a player reads in place of this sound."""
        return f"caption.{self.value}"

    @property
    def file_name(self) -> str:
        """Name the file of this sound inside `assets/sounds`."""
        return f"{self.value}.wav"


ROPES = tuple(Sound(f"rope_{string}") for string in range(8))
"""The eight ropes, low to high, for keys that count strings from 0."""

THEME = (Sound.THEME_1, Sound.THEME_2, Sound.THEME_3)
"""The voices of the theme in the order in which lanterns add them."""

LOOPS = frozenset(
    {Sound.WATER_LOOP, Sound.CAT_PURR, Sound.GLOW_HUM, Sound.GLOW_FIFTH, *THEME},
)
"""The sounds whose end joins their beginning without a seam."""
