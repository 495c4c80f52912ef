"""Keeps how loud each voice of the theme is, as time goes by; knows no loudspeaker.

The caller says how many milliseconds went by: no clock here, so tests need none.
"""

from __future__ import annotations

from game.client.sound.sounds import THEME

VOICE_RISE_MS = 2_400  # a lantern's voice joins over about half a bar
BREATH_IN_MS = 140  # quick enough to be felt as a held breath, slow enough not to click
BREATH_OUT_MS = 900
BREATH_LEVEL = 0.06  # not quite nothing: a full stop would sound like a fault


class Glide:
    """Move one level evenly to where it should be."""

    __slots__ = ("_per_ms", "target", "value")

    def __init__(self, value: float) -> None:
        self.value = value
        self.target = value
        self._per_ms = 0.0

    def move(self, target: float, over_ms: float) -> None:
        """Head for a level; a full way from 0 to 1 would take `over_ms`."""
        self.target = target
        self._per_ms = 1.0 / over_ms

    def advance(self, elapsed_ms: float) -> None:
        """Go on for a while, never past the target."""
        step = self._per_ms * elapsed_ms
        if abs(self.target - self.value) <= step:
            self.value = self.target
        else:
            self.value += step if self.target > self.value else -step


class ThemeLevels:
    """Say how loud each voice of the theme is: one voice a lantern, and a breath to hold."""

    def __init__(self) -> None:
        self._voices = tuple(Glide(0.0) for _ in THEME)
        self._breath = Glide(1.0)
        self._held_ms = 0.0

    @property
    def levels(self) -> tuple[float, ...]:
        """Give the loudness of each voice now, 0 to 1."""
        return tuple(voice.value * self._breath.value for voice in self._voices)

    @property
    def is_at_rest(self) -> bool:
        """Tell whether nothing would change if time went on."""
        glides = (*self._voices, self._breath)
        return self._held_ms <= 0 and all(glide.value == glide.target for glide in glides)

    def set_voices(self, count: int) -> None:
        """Let the first `count` voices be heard and the others fade."""
        for place, voice in enumerate(self._voices):
            voice.move(1.0 if place < count else 0.0, VOICE_RISE_MS)

    def hold_breath(self, held_ms: float) -> None:
        """Dip at once, stay down for `held_ms`, then come back by itself."""
        self._held_ms = max(self._held_ms, held_ms)
        self._breath.move(BREATH_LEVEL, BREATH_IN_MS)

    def advance(self, elapsed_ms: float) -> None:
        """Let time go by for all voices and for the breath."""
        if self._held_ms > 0:
            self._held_ms -= elapsed_ms
            if self._held_ms <= 0:
                self._breath.move(1.0, BREATH_OUT_MS)
        for glide in (*self._voices, self._breath):
            glide.advance(elapsed_ms)
