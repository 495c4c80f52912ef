"""Plays the sounds of the game and tells their captions; works the same with no loudspeaker.

Every sound asked for is told to `captions` by its text id, heard or not: whether captions are
shown is the caller's setting. Nothing here raises because a machine cannot play.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.client.sound.levels import ThemeLevels
from game.client.sound.sounds import LOOPS, THEME, Sound

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.client.sound.mixer import Mixer

BREATH_MS = 1_000
"""How long the music holds its breath when a promise breaks."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """Say how a player wants to hear the game.

    Attributes:
        on: the one switch for all sound.
        volume: 0 to 100.
        mono: both ears hear the same; nothing comes from one bank only.
    """

    on: bool = True
    volume: int = 70
    mono: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.volume <= 100:
            raise ValueError(f"expected a volume from 0 to 100, not {self.volume}")

    @property
    def gain(self) -> float:
        """Turn the volume into loudness 0 to 1; squared, as ears judge halves and doubles."""
        return (self.volume / 100) ** 2 if self.on else 0.0


AS_SHIPPED = Hearing()


class Player:
    """Play sounds by name, loops, and the theme with one voice a lantern.

    Call `wake` once after the first frame and `advance` in every turn of the main loop.
    Until then, and wherever there is no loudspeaker, only the captions are told.
    """

    def __init__(self, captions: Callable[[str], None], hearing: Hearing = AS_SHIPPED) -> None:
        self._captions = captions
        self._hearing = hearing
        self._mixer: Mixer | None = None
        self._is_awake = False
        self._loops: set[Sound] = set()
        self._voices = 0
        self._theme = ThemeLevels()

    @property
    def is_audible(self) -> bool:
        """Tell whether a loudspeaker is open and turned up."""
        return self._mixer is not None

    def wake(self) -> None:
        """Open the loudspeaker if sound is wanted; call it when the first frame is drawn."""
        self._is_awake = True
        self.hear(self._hearing)

    def hear(self, hearing: Hearing) -> None:
        """Take new settings at once; off or volume 0 gives the loudspeaker back."""
        self._hearing = hearing
        if not hearing.gain:
            self.close()
        elif self._is_awake and self._mixer is None:
            self._open()
        self._set_levels()

    def play(self, sound: Sound, *, pan: float = 0.0) -> None:
        """Play a sound once, or begin it if it is a loop; tell its caption.

        Args:
            sound: any but a voice of the theme, which `set_voices` rules.
            pan: -1 from the left bank, 1 from the right, 0 from both; not for loops.
        """
        if sound in THEME:
            raise ValueError(f"expected a sound other than {sound}: set_voices rules the theme")
        if sound in LOOPS:
            self._begin(sound)
            return
        self._captions(sound.caption)
        if self._mixer:
            self._mixer.once(sound, *self._sides(pan))

    def stop(self, sound: Sound) -> None:
        """End a loop softly; does nothing if it does not run."""
        self._loops.discard(sound)
        if self._mixer and sound in LOOPS:
            self._mixer.stop_loop(sound)

    def set_voices(self, lanterns: int) -> None:
        """Let the theme have one voice for each lit lantern, at most three; 0 ends it."""
        voices = max(0, min(lanterns, len(THEME)))
        for gained in THEME[self._voices : voices]:
            self._captions(gained.caption)
        self._voices = voices
        self._theme.set_voices(voices)
        if voices:
            self._run_theme()

    def hold_breath(self, held_ms: float = BREATH_MS) -> None:
        """Let the music dip for a moment: all that is heard of a broken promise."""
        self._theme.hold_breath(held_ms)

    def advance(self, elapsed_ms: float) -> None:
        """Let time go by for voices that come and go; costs nothing while all is steady."""
        if self._theme.is_at_rest:
            return
        self._theme.advance(elapsed_ms)
        self._set_levels()
        if not self._voices and self._theme.is_at_rest and self._mixer:
            for voice in THEME:
                self._mixer.stop_loop(voice)

    def close(self) -> None:
        """Fall silent and give the loudspeaker back; what should sound is remembered.

        Call it before pygame itself ends. `hear` or `wake` opens the loudspeaker again.
        """
        if self._mixer:
            self._mixer.close()
            self._mixer = None

    def _open(self) -> None:
        # Late, because the mixer costs more to import than the first frame may wait.
        from game.client.sound.mixer import open_mixer

        self._mixer = open_mixer()
        if self._mixer:
            for sound in sorted(self._loops):
                self._mixer.start_loop(sound, self._hearing.gain)
            if self._voices:
                self._run_theme()

    def _begin(self, sound: Sound) -> None:
        if sound in self._loops:
            return
        self._loops.add(sound)
        self._captions(sound.caption)
        if self._mixer:
            self._mixer.start_loop(sound, self._hearing.gain)

    def _run_theme(self) -> None:
        """Start all voices in the same breath, so that they stay together; most are silent."""
        if self._mixer and not self._mixer.is_running(THEME[0]):
            self._mixer.make_ready(THEME)
            for voice, level in zip(THEME, self._theme.levels, strict=True):
                self._mixer.start_loop(voice, level * self._hearing.gain)

    def _set_levels(self) -> None:
        if not self._mixer:
            return
        gain = self._hearing.gain
        for sound in self._loops:
            self._mixer.set_level(sound, gain)
        for voice, level in zip(THEME, self._theme.levels, strict=True):
            self._mixer.set_level(voice, level * gain)

    def _sides(self, pan: float) -> tuple[float, float]:
        gain = self._hearing.gain
        if self._hearing.mono:
            return gain, gain
        return gain * min(1.0, 1.0 - pan), gain * min(1.0, 1.0 + pan)
