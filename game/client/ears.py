"""The shell's loudspeaker: plays sounds by id through the sound player."""

from __future__ import annotations

from collections.abc import Callable

from game.client.sound.player import Hearing, Player
from game.client.sound.sounds import THEME, Sound
from game.screens.settings import Settings


class Ears:
    """Plays what commands name; what it does not know is silence, never an error."""

    def __init__(self, caption: Callable[[str], None]) -> None:
        """Take where captions go."""
        self._player = Player(caption)
        self._last_ms = 0
        self._played: Sound | None = None

    def wake(self) -> None:
        """Open the loudspeaker and let the river run."""
        self._player.wake()
        self._player.play(Sound.WATER_LOOP)

    def play(self, sound: str) -> None:
        """Play a sound once."""
        known = {str(one) for one in Sound}
        if sound in known and Sound(sound) not in THEME:
            self._played = Sound(sound)
            self._player.play(self._played)

    def again(self) -> str:
        """Play the last sound once more and return its caption's id, or "" before any."""
        if self._played is None:
            return ""
        self._player.play(self._played)
        return self._played.caption

    def set_voices(self, lanterns: int) -> None:
        """Let the theme have one voice for each lit lantern."""
        self._player.set_voices(lanterns)

    def use(self, settings: Settings) -> None:
        """Take sound settings."""
        self._player.hear(Hearing(on=settings.sound, volume=settings.volume, mono=settings.mono))

    def advance(self, now_ms: int) -> None:
        """Let voices come and go."""
        if self._last_ms:
            self._player.advance(now_ms - self._last_ms)
        self._last_ms = now_ms

    def close(self) -> None:
        """Fall silent."""
        self._player.close()
