"""Everything that sings: ropes, chimes, the lantern's hum, and the theme in three voices.

All of it shares the five notes D, E, F sharp, A, B. Any two of them sound well together, so
whatever two people pluck at the same time fits, over the theme as well.
"""

from __future__ import annotations

from game.client.sound.mixing import lay, silence, together
from game.client.sound.noise import below, seeded
from game.client.sound.tones import LOW_RATE, Partial, Samples, faded, held, plucked, struck, swell

ROPE_HZ = (220.0, 246.94, 293.66, 329.63, 369.99, 440.0, 493.88, 587.33)
"""A3, B3, D4, E4, F sharp 4, A4, B4, D5 in equal temperament on A4 = 440 Hz."""

# A tongue of metal on wood, as in a kalimba: nearly one tone, with a short bright start.
TONGUE = (Partial(1.0, 1.0, 1.9), Partial(2.0, 0.12, 0.9), Partial(5.4, 0.07, 0.12))
# A chime: the tones of a small bell tuned so that its third partial is the octave.
CHIME = (
    Partial(1.0, 1.0, 1.1),
    Partial(1.003, 0.4, 1.0),
    Partial(2.0, 0.35, 0.7),
    Partial(2.76, 0.16, 0.35),
    Partial(5.4, 0.05, 0.15),
)

THEME_S = 16


def rope(string: int) -> Samples:
    """Pluck one of the eight ropes, 0 the lowest: soft, short, a little wooden."""
    tone = plucked(ROPE_HZ[string], 1.0, 1.5 - 0.06 * string, seeded(f"rope_{string}"))
    return swell(below(tone, 2_600), 0.002, 0.3)


def snap_chime() -> Samples:
    """Snap: two notes, the second answering the first from a fourth above."""
    return swell(
        together([(0.0, 0.9, struck(880.0, CHIME)), (0.16, 1.0, struck(1_174.66, CHIME))]),
        0.002,
        0.3,
    )


def heard_chord() -> Samples:
    """Be heard: a low, soft chord that opens like a hand (D3, A3, D4, F sharp 4)."""
    chord = silence(2.2, LOW_RATE)
    for late, (hertz, loud) in enumerate(
        ((146.83, 1.0), (220.0, 0.7), (293.66, 0.5), (369.99, 0.4))
    ):
        tone = held(hertz, 2.2 - 0.07 * late, (1.0, 0.5, 0.2, 0.08), LOW_RATE)
        lay(
            chord,
            swell(faded(tone, 4.0, LOW_RATE), 0.25, 1.2, LOW_RATE),
            0.07 * late,
            loud,
            LOW_RATE,
        )
    return chord


def glow_hum() -> Samples:
    """Hold the lantern: a warm D that goes on as long as the key is held; loops."""
    return _hum(294)


def glow_fifth() -> Samples:
    """Answer the other lantern: the A above, so that two lanterns make a chord; loops."""
    return _hum(440)


def _hum(hertz: int) -> Samples:
    """Hum for exactly one second: whole hertz and whole wavers a second leave no seam."""
    return held(hertz, 1.0, (1.0, 0.3, 0.1, 0.04), waver=0.12)


def theme_1() -> Samples:
    """Play the first voice: slow open chords, one to a bar, breathing in between."""
    voice = silence(THEME_S, LOW_RATE)
    bars = (
        (146.83, 220.0, 369.99),
        (123.47, 185.0, 293.66),
        (164.81, 246.94, 440.0),
        (110.0, 164.81, 246.94),
    )
    for bar, notes in enumerate(bars):
        for late, hertz in enumerate(notes):
            tone = held(hertz, 3.7 - 0.12 * late, (1.0, 0.6, 0.25, 0.1), LOW_RATE)
            soft = swell(tone, 0.9, 1.9, LOW_RATE)
            lay(voice, soft, 4.0 * bar + 0.1 + 0.12 * late, 1.0 / (1 + 0.5 * late), LOW_RATE)
    return voice


def theme_2() -> Samples:
    """Play the second voice: the tune, on small metal tongues, with room around it."""
    voice = silence(THEME_S, LOW_RATE)
    for beat, hertz, loud in TUNE:
        note = struck(hertz, TONGUE, LOW_RATE)
        lay(voice, swell(note, 0.004, 0.5, LOW_RATE), 0.05 + beat, loud, LOW_RATE)
    return voice


def theme_3() -> Samples:
    """Play the third voice: long high notes over the tune, like somebody whistling far off."""
    voice = silence(THEME_S, LOW_RATE)
    for beat, beats, hertz in WHISTLE:
        tone = held(hertz, beats, (1.0, 0.12, 0.03), LOW_RATE, waver=0.16)
        lay(voice, swell(tone, 0.45, 0.9, LOW_RATE), beat, 1.0, LOW_RATE)
    return voice


# (beat of one second, pitch, loudness): out from D and home again; the last beat is left empty.
TUNE = (
    (0.0, 440.0, 0.9),
    (1.0, 493.88, 0.7),
    (1.5, 587.33, 1.0),
    (2.5, 440.0, 0.7),
    (4.0, 369.99, 0.9),
    (5.0, 329.63, 0.6),
    (5.5, 369.99, 0.8),
    (6.5, 440.0, 0.8),
    (8.0, 493.88, 1.0),
    (9.0, 440.0, 0.7),
    (9.5, 369.99, 0.8),
    (10.5, 329.63, 0.8),
    (12.0, 293.66, 1.0),
    (13.0, 329.63, 0.5),
    (13.5, 293.66, 0.8),
)

# (beat it starts on, beats it lasts, pitch)
WHISTLE = ((0.5, 3.2, 739.99), (4.5, 3.0, 587.33), (8.5, 3.2, 659.26), (12.5, 3.2, 587.33))
