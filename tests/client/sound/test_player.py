"""Checks that sounds play on a loudspeaker that only counts, and that none is needed."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pygame
import pytest

from game.client.sound.mixer import LOOP_CHANNEL
from game.client.sound.player import Hearing, Player
from game.client.sound.sounds import LOOPS, THEME, Sound

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTLED_MS = 5_000


@pytest.fixture(autouse=True)
def _loudspeaker_given_back() -> Iterator[None]:
    pygame.mixer.quit()
    yield
    pygame.mixer.quit()


@pytest.fixture
def captions() -> list[str]:
    return []


@pytest.fixture
def player(captions: list[str], monkeypatch: pytest.MonkeyPatch) -> Player:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    awake = Player(captions.append)
    awake.wake()
    return awake


@pytest.fixture
def deaf(captions: list[str], monkeypatch: pytest.MonkeyPatch) -> Player:
    monkeypatch.setenv("SDL_AUDIODRIVER", "none")
    awake = Player(captions.append)
    awake.wake()
    return awake


def _level(sound: Sound) -> float:
    return pygame.mixer.Channel(LOOP_CHANNEL[sound]).get_volume()


def _runs(sound: Sound) -> bool:
    return pygame.mixer.Channel(LOOP_CHANNEL[sound]).get_busy()


def _ringing() -> int:
    """Count the channels that play something once."""
    channels = range(len(LOOPS), pygame.mixer.get_num_channels())
    return sum(pygame.mixer.Channel(place).get_busy() for place in channels)


def _visit_everything(player: Player) -> None:
    for sound in sorted(set(Sound) - set(THEME)):
        player.play(sound)
    player.set_voices(3)
    player.hold_breath()
    player.advance(16)
    player.stop(Sound.CAT_PURR)
    player.hear(Hearing(volume=20, mono=True))
    player.close()


def test_before_the_first_frame_nothing_is_opened_but_captions_are_told(
    captions: list[str],
) -> None:
    asleep = Player(captions.append)
    asleep.play(Sound.WAX_CRACK)
    assert captions == ["caption.wax_crack"]
    assert pygame.mixer.get_init() is None


def test_importing_the_player_does_not_load_pygame() -> None:
    code = "import sys, game.client.sound.player; print('pygame' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


def test_a_machine_without_sound_gets_every_caption_and_no_error(
    deaf: Player, captions: list[str]
) -> None:
    _visit_everything(deaf)
    assert not deaf.is_audible
    assert set(captions) == {sound.caption for sound in Sound}


def test_a_machine_with_sound_gets_the_same_captions(player: Player, captions: list[str]) -> None:
    assert player.is_audible
    _visit_everything(player)
    assert set(captions) == {sound.caption for sound in Sound}


def test_a_sound_rings_when_it_is_played(player: Player) -> None:
    assert _ringing() == 0
    player.play(Sound.LID_TING)
    player.play(Sound.ROPE_2)
    assert _ringing() == 2


def test_loops_run_at_the_rate_of_the_files_so_that_no_seam_opens(player: Player) -> None:
    player.play(Sound.WATER_LOOP)
    opened = pygame.mixer.get_init()
    assert opened is not None
    assert opened[0] == 22_050
    assert _runs(Sound.WATER_LOOP)


def test_a_loop_begun_twice_is_told_once_and_ends_when_stopped(
    player: Player, captions: list[str]
) -> None:
    player.play(Sound.GLOW_HUM)
    player.play(Sound.GLOW_HUM)
    assert captions == ["caption.glow_hum"]
    player.stop(Sound.GLOW_HUM)
    player.hear(Hearing(on=False))
    player.hear(Hearing())
    assert not _runs(Sound.GLOW_HUM)


def test_the_theme_gains_one_voice_a_lantern(player: Player, captions: list[str]) -> None:
    player.set_voices(1)
    player.advance(SETTLED_MS)
    assert [_level(voice) > 0 for voice in THEME] == [True, False, False]
    player.set_voices(3)
    player.advance(SETTLED_MS)
    assert [_level(voice) > 0 for voice in THEME] == [True, True, True]
    assert captions == [voice.caption for voice in THEME]


def test_a_fourth_lantern_changes_nothing(player: Player, captions: list[str]) -> None:
    player.set_voices(4)
    assert captions == [voice.caption for voice in THEME]


def test_the_held_breath_is_music_only_and_makes_no_sound(
    player: Player, captions: list[str]
) -> None:
    player.play(Sound.WATER_LOOP)
    player.set_voices(1)
    player.advance(SETTLED_MS)
    captions.clear()
    water, music = _level(Sound.WATER_LOOP), _level(Sound.THEME_1)
    player.hold_breath()
    player.advance(300)
    assert _level(Sound.THEME_1) < 0.2 * music
    assert _level(Sound.WATER_LOOP) == water
    assert (_ringing(), captions) == (0, [])
    player.advance(900)
    player.advance(SETTLED_MS)
    assert _level(Sound.THEME_1) == music


def test_one_switch_silences_everything_and_brings_it_back(player: Player) -> None:
    player.play(Sound.WATER_LOOP)
    player.set_voices(2)
    player.advance(SETTLED_MS)
    player.hear(Hearing(on=False))
    assert pygame.mixer.get_init() is None
    player.hear(Hearing())
    assert _runs(Sound.WATER_LOOP)
    assert [_level(voice) > 0 for voice in THEME] == [True, True, False]


def test_turning_the_volume_down_to_nothing_is_the_same_as_off(player: Player) -> None:
    player.hear(Hearing(volume=0))
    assert not player.is_audible


def test_louder_is_louder(player: Player) -> None:
    player.play(Sound.WATER_LOOP)
    levels = []
    for volume in (10, 50, 100):
        player.hear(Hearing(volume=volume))
        levels.append(_level(Sound.WATER_LOOP))
    assert levels == sorted(levels)
    assert levels[0] < levels[-1] == 1.0


def test_a_volume_outside_0_to_100_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match="from 0 to 100, not 101"):
        Hearing(volume=101)


def test_mono_gives_both_ears_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    apart, same = (
        Player(lambda _: None, Hearing(volume=100)),
        Player(lambda _: None, Hearing(volume=100, mono=True)),
    )
    assert apart._sides(-0.5) == (1.0, 0.5)
    assert apart._sides(1.0) == (0.0, 1.0)
    assert same._sides(-0.5) == same._sides(1.0) == (1.0, 1.0)


def test_a_voice_of_the_theme_is_not_played_by_hand(player: Player) -> None:
    with pytest.raises(ValueError, match="set_voices"):
        player.play(Sound.THEME_2)


def test_the_music_ends_when_the_last_lantern_is_out(player: Player) -> None:
    player.set_voices(2)
    player.advance(SETTLED_MS)
    player.set_voices(0)
    player.advance(SETTLED_MS)
    assert [_level(voice) for voice in THEME] == [0.0, 0.0, 0.0]
