"""Holds the loudspeaker: the only file that talks to pygame's mixer.

Rule 1: a machine without sound is not an error; `open_mixer` then gives None.
Rule 2: nothing here decides what is heard; `player` does.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pygame

from game.client.sound.sounds import LOOPS, Sound
from game.client.sound.tones import RATE
from game.data import data_path

if TYPE_CHECKING:
    from collections.abc import Iterable

_log = logging.getLogger(__name__)

BUFFER = 1_024  # samples: 46 ms from key to ear, and no stutter on a slow machine
ONCE_CHANNELS = 12  # sounds at the same moment; one more is dropped, nobody would hear it
LOOP_CHANNEL = {sound: place for place, sound in enumerate(sorted(LOOPS))}


def open_mixer() -> Mixer | None:
    """Open the loudspeaker, or give None where there is none.

    The rate is fixed to that of our files, so that loops are not resampled one by one, which
    would leave a seam; the system converts the finished mix.
    """
    try:
        pygame.mixer.init(RATE, -16, 2, BUFFER, allowedchanges=0)
        pygame.mixer.set_num_channels(len(LOOP_CHANNEL) + ONCE_CHANNELS)
        pygame.mixer.set_reserved(len(LOOP_CHANNEL))
    except (pygame.error, NotImplementedError):  # the second: pygame built without a mixer
        _log.info("no sound device: sounds become captions only")
        return None
    return Mixer()


class Mixer:
    """Play our files on an open loudspeaker; each file is loaded when first needed."""

    def __init__(self) -> None:
        self._loaded: dict[Sound, pygame.mixer.Sound | None] = {}

    def make_ready(self, sounds: Iterable[Sound]) -> None:
        """Load files now, for loops that are to start in the same breath."""
        for sound in sounds:
            self._load(sound)

    def once(self, sound: Sound, left: float, right: float) -> None:
        """Play a sound to its end, 0 to 1 loud on each side; drop it if all channels ring."""
        loaded = self._load(sound)
        channel = loaded.play() if loaded else None
        if channel:
            channel.set_volume(left, right)

    def start_loop(self, sound: Sound, level: float) -> None:
        """Begin a loop on the channel kept for it; begins it again if it runs already."""
        loaded = self._load(sound)
        if loaded:
            channel = self._channel(sound)
            channel.set_volume(level)  # before it plays: no blink of full loudness
            channel.play(loaded, loops=-1)

    def set_level(self, sound: Sound, level: float) -> None:
        """Set how loud a running loop is, 0 to 1."""
        self._channel(sound).set_volume(level)

    def stop_loop(self, sound: Sound) -> None:
        """Let a loop fade out; does nothing if it does not run."""
        self._channel(sound).fadeout(180)

    def is_running(self, sound: Sound) -> bool:
        """Tell whether a loop sounds now."""
        return self._channel(sound).get_busy()

    def close(self) -> None:
        """Stop everything at once and give the loudspeaker back."""
        self._loaded.clear()
        pygame.mixer.quit()

    def _channel(self, sound: Sound) -> pygame.mixer.Channel:
        return pygame.mixer.Channel(LOOP_CHANNEL[sound])

    def _load(self, sound: Sound) -> pygame.mixer.Sound | None:
        if sound not in self._loaded:
            self._loaded[sound] = _read(sound)
        return self._loaded[sound]


def _read(sound: Sound) -> pygame.mixer.Sound | None:
    """Load one file; a missing or broken one stays silent and is told in the log."""
    try:
        path = data_path("assets", "sounds", sound.file_name)
        return pygame.mixer.Sound(path)
    except (OSError, pygame.error):
        _log.warning("the sound %s cannot be read; it stays silent", sound.value)
        return None
