"""Settings of one device: how large, how loud, how lively. Kept by the shell, changed here."""

from __future__ import annotations

from dataclasses import dataclass, replace

TEXT_SIZES = (80, 100, 120, 150, 200)
"""Percent of the normal text size."""

VOLUMES = (25, 50, 75, 100)
"""Percent of full sound."""

KEEP_DAYS = (1, 3, 7, 14)
"""Days that a new room is kept on the server after its last use; a server may keep it shorter."""

LANGUAGES = {"en": "English", "fr": "Français"}
"""What the interface speaks, each by its own name, so that it is found from any other."""

CUES = ("never", "alone", "both")
"""When a better start is offered while somebody writes: never, practising alone, or always."""

SYSTEM = "system"
"""The choice to speak as the device's own system does."""

SWITCHES = (
    "sound", "mono", "captions", "motion", "toys", "numbers", "contrast",
    "enter_sends", "everything", "full_screen", "notify", "look_back",
)  # fmt: skip
"""Settings that are on or off, in the order in which they are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What somebody likes on this device.

    Attributes:
        text: percent of the normal text size.
        volume: percent of full sound.
        sound: any sound at all. mono: the same in both ears.
        captions: sounds are also written.
        motion: things move; off cuts every movement to a short fade.
        toys: pebbles, ropes and gestures, one's own and the other's.
        numbers: figures beside words.
        contrast: black, white and two colours, no painting.
        enter_sends: Enter sends own words; otherwise it begins a new line.
        everything: scenes begun here show all of the game at once, not one new thing a scene.
        full_screen: the window covers the whole screen.
        notify: the system calls this player to their turn while the window is not in front.
        look_back: own words of a scene are read in its morning, on this device, for own eyes.
        cues: one of `CUES`.
        name: what the other calls this player; "" until asked.
        keep_days: how long a new room is kept on the server, one of `KEEP_DAYS`.
        language: one of `LANGUAGES`, or "" to speak as the device's system does.
        asked: the private first question was answered with a yes. A no leaves nothing behind.
    """

    text: int = 100
    volume: int = 75
    sound: bool = True
    mono: bool = False
    captions: bool = False
    motion: bool = True
    toys: bool = True
    numbers: bool = False
    contrast: bool = False
    enter_sends: bool = False
    everything: bool = False
    full_screen: bool = False
    notify: bool = False
    look_back: bool = True
    cues: str = "alone"
    name: str = ""
    keep_days: int = 14
    language: str = ""
    asked: bool = False

    def is_on(self, switch: str) -> bool:
        """Tell whether one of `SWITCHES` is on."""
        return bool(getattr(self, switch)) if switch in SWITCHES else False


def changed(settings: Settings, setting: str, value: str) -> Settings:
    """Return settings with one changed; what is unknown or out of bounds changes nothing.

    Args:
        settings: as they are.
        setting: "text", "volume", "keep", "language", "cues" or one of `SWITCHES`.
        value: a percent for the first two, days for "keep", one of `LANGUAGES` or `SYSTEM` for
            "language", one of `CUES` for "cues", "on" or "off" for a switch.
    """
    if setting in ("language", "cues"):
        return _named(settings, setting, value)
    if setting in SWITCHES and value in ("on", "off"):
        return _switched(settings, setting, on=value == "on")
    if not value.isdigit():
        return settings
    if setting == "text" and int(value) in TEXT_SIZES:
        return replace(settings, text=int(value))
    if setting == "keep" and int(value) in KEEP_DAYS:
        return replace(settings, keep_days=int(value))
    return _as_loud(settings, int(value)) if setting == "volume" else settings


def _as_loud(settings: Settings, percent: int) -> Settings:
    return replace(settings, volume=percent) if percent in VOLUMES else settings


def _named(settings: Settings, setting: str, value: str) -> Settings:
    if setting == "cues":
        return replace(settings, cues=value) if value in CUES else settings
    return _speaking(settings, value)


def _speaking(settings: Settings, language: str) -> Settings:
    if language == SYSTEM:
        return replace(settings, language="")
    return replace(settings, language=language) if language in LANGUAGES else settings


def _switched(settings: Settings, switch: str, *, on: bool) -> Settings:
    change: dict[str, bool] = {switch: on}
    return replace(settings, **change)  # type: ignore[arg-type]  # every switch is a bool
