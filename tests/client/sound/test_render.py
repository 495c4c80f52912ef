"""Checks the shipped sounds against their recipes, and that they are gentle to the ear."""

from __future__ import annotations

import array
import math
import sys
import tomllib
import wave
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from game.client.sound.music import ROPE_HZ
from game.client.sound.recipes import RECIPES, rendered
from game.client.sound.render import main
from game.client.sound.sounds import LOOPS, ROPES, THEME, Sound
from game.data import data_path

if TYPE_CHECKING:
    from pathlib import Path

QUICK = (Sound.NOD_DROP, Sound.WAX_CRACK, Sound.PINCH, Sound.ROPE_3, Sound.CAT_PURR, Sound.LID_TING)
ALL_BYTES = 2_500_000


def _shipped(sound: Sound) -> Path:
    return data_path("assets", "sounds", sound.file_name)


def _samples(sound: Sound) -> tuple[list[float], int]:
    with wave.open(str(_shipped(sound))) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        frames = array.array("h", file.readframes(file.getnframes()))
        if sys.byteorder == "big":
            frames.byteswap()
        return [value / 32_768 for value in frames], file.getframerate()


def _decibels(samples: list[float]) -> float:
    return 10 * math.log10(math.fsum(value * value for value in samples) / len(samples))


def _loudness_at(samples: list[float], rate: int, hertz: float) -> float:
    """Measure how much of one pitch is in the samples (under a Hann window)."""
    turn, count = 2 * math.pi * hertz / rate, len(samples)
    window = [0.5 - 0.5 * math.cos(2 * math.pi * place / count) for place in range(count)]
    pairs = list(enumerate(value * much for value, much in zip(samples, window, strict=True)))
    across = math.fsum(value * math.cos(turn * place) for place, value in pairs)
    upward = math.fsum(value * math.sin(turn * place) for place, value in pairs)
    return math.hypot(across, upward)


@pytest.mark.parametrize("sound", QUICK)
def test_the_script_makes_exactly_the_shipped_file(sound: Sound) -> None:
    assert rendered(sound) == _shipped(sound).read_bytes()


@pytest.mark.slow
def test_the_script_makes_every_shipped_file_into_a_new_folder(tmp_path: Path) -> None:
    main([str(tmp_path / "sounds")])
    made = {path.name: path.read_bytes() for path in (tmp_path / "sounds").iterdir()}
    assert made == {sound.file_name: _shipped(sound).read_bytes() for sound in Sound}


def test_every_sound_has_a_recipe_a_file_and_nothing_is_left_over() -> None:
    folder = data_path("assets", "sounds")
    assert set(RECIPES) == set(Sound)
    assert {path.name for path in folder.glob("*.wav")} == {sound.file_name for sound in Sound}


def test_every_sound_has_a_short_caption_in_round_brackets() -> None:
    table = tomllib.loads(data_path("assets", "texts", "en", "captions.toml").read_text("utf-8"))
    captions = {f"caption.{name}": text for name, text in table["caption"].items()}
    assert set(captions) == {sound.caption for sound in Sound}
    assert all(text.startswith("(") and text.endswith(")") for text in captions.values())
    assert max(map(len, captions.values())) <= 40
    assert len(set(captions.values())) == len(captions)


def test_all_sounds_together_are_a_small_download() -> None:
    assert sum(_shipped(sound).stat().st_size for sound in Sound) < ALL_BYTES


@pytest.mark.parametrize("sound", Sound)
def test_no_sound_clips_and_none_is_louder_than_a_gentle_one(sound: Sound) -> None:
    samples, rate = _samples(sound)
    assert rate == RECIPES[sound].rate
    assert max(map(abs, samples)) <= 0.51
    assert -38 < _decibels(samples) < -17
    assert abs(math.fsum(samples) / len(samples)) < 0.006  # sits on the middle line


@pytest.mark.parametrize("sound", sorted(set(Sound) - LOOPS))
def test_a_sound_that_ends_starts_and_ends_without_a_click(sound: Sound) -> None:
    samples, _ = _samples(sound)
    assert abs(samples[0]) < 0.02
    assert abs(samples[-1]) < 0.001


@pytest.mark.parametrize("sound", sorted(LOOPS))
def test_a_loop_steps_over_its_seam_as_it_steps_anywhere(sound: Sound) -> None:
    samples, _ = _samples(sound)
    steps = sorted(abs(b - a) for a, b in pairwise(samples))
    usual = steps[int(len(steps) * 0.999)]
    assert abs(samples[0] - samples[-1]) <= max(usual, 0.001)


def test_the_theme_is_silent_at_its_seam_and_its_voices_last_equally_long() -> None:
    voices = [_samples(voice) for voice in THEME]
    assert {len(samples) / rate for samples, rate in voices} == {16.0}
    for samples, rate in voices:
        edge = rate // 100
        assert max(map(abs, samples[:edge] + samples[-edge:])) < 0.001


def test_the_theme_stays_quiet_with_all_three_lanterns_lit() -> None:
    voices = [_samples(voice)[0] for voice in THEME]
    whole = [a + b + c for a, b, c in zip(*voices, strict=True)]
    assert max(map(abs, whole)) < 0.5
    assert _decibels(whole) < -20


@pytest.mark.parametrize("string", range(8))
def test_a_rope_sounds_its_own_note_of_the_key_and_dies_away(string: int) -> None:
    samples, rate = _samples(ROPES[string])
    middle, pitch = samples[400 : 400 + 8_192], ROPE_HZ[string]
    flat, sharp = pitch * 0.997, pitch * 1.003  # five cents either way
    assert _loudness_at(middle, rate, pitch) > _loudness_at(middle, rate, flat)
    assert _loudness_at(middle, rate, pitch) > _loudness_at(middle, rate, sharp)
    early, late = samples[: rate // 10], samples[6 * rate // 10 : 7 * rate // 10]
    assert _decibels(late) < _decibels(early) - 15


def test_the_ropes_and_the_theme_share_five_notes() -> None:
    semitones = {round(12 * math.log2(hertz / 440)) % 12 for hertz in ROPE_HZ}
    assert semitones == {0, 2, 5, 7, 9}  # A, B, D, E, F sharp
    in_key = [440 * 2 ** ((step - 12) / 12) for step in (0, 2, 5, 7, 9, 12, 14, 17)]
    beside = [440 * 2 ** ((step - 12) / 12) for step in (1, 3, 4, 6, 8, 10, 11, 13, 15, 16)]
    tune, rate = _samples(Sound.THEME_2)
    part = tune[: 4 * rate]
    assert max(_loudness_at(part, rate, hertz) for hertz in in_key) > 10 * max(
        _loudness_at(part, rate, hertz) for hertz in beside
    )


def test_the_ting_rings_on_long_after_the_tick_is_gone() -> None:
    tick, rate = _samples(Sound.LID_TICK)
    ting, _ = _samples(Sound.LID_TING)
    assert len(tick) < 0.06 * rate
    assert _decibels(ting[rate // 2 : 6 * rate // 10]) > -45


def test_a_broken_promise_has_no_sound_of_its_own() -> None:
    assert not [sound for sound in Sound if "break" in sound or "broken" in sound]
