"""Settings of one device: each takes what it can hold and nothing else."""

from __future__ import annotations

import pytest

from game.screens.settings import LANGUAGES, SWITCHES, SYSTEM, Settings, changed


@pytest.mark.parametrize("switch", SWITCHES)
def test_every_switch_goes_on_and_off(switch: str) -> None:
    on = changed(Settings(), switch, "on")
    assert on.is_on(switch)
    assert not changed(on, switch, "off").is_on(switch)


def test_text_and_volume_take_the_offered_percents_only() -> None:
    assert changed(Settings(), "text", "200").text == 200
    assert changed(Settings(), "text", "201") == Settings()
    assert changed(Settings(), "volume", "50").volume == 50
    assert changed(Settings(), "volume", "loud") == Settings()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_taken_and_given_back_to_the_system(language: str) -> None:
    spoken = changed(Settings(), "language", language)
    assert spoken.language == language
    assert changed(spoken, "language", SYSTEM) == Settings()
    assert changed(spoken, "language", "tlh") == spoken


def test_an_unknown_setting_changes_nothing() -> None:
    assert changed(Settings(), "name", "on") == Settings()
