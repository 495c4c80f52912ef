"""A scene from a file: typed, quoted, dropped; unsound, too big, or none at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from game.client.files import path_of, read_scene
from game.client.net.scenes import Shelf
from game.client.words import load_texts
from game.protocol.files import FILE_BYTES
from game.rules import moves as m
from game.screens import messages as msg
from game.screens.commands import ReadScene
from game.screens.intents import Go, Play, Step, Typed
from game.screens.screens import screen_for
from tests.client.net.test_scenes import own_scene
from tests.client.test_shell import Memory, shell_on


def test_a_sound_file_becomes_a_card_and_can_be_found(tmp_path: Path) -> None:
    file, shelf = tmp_path / "own.toml", Shelf()
    file.write_bytes(own_scene())
    read = read_scene(ReadScene(f'"{file}"', sends=True), shelf)
    assert isinstance(read, msg.SceneBrought)
    assert (read.card.brought, read.card.sends, read.card.solo) == (True, True, True)
    assert shelf.get(read.card.id).meta.id == "our-own"
    assert shelf.file_of(read.card.id) == own_scene()


def test_an_unsound_file_is_one_sentence_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "torn.toml"
    file.write_bytes(own_scene().replace(b"intensity = 1", b"intensity = 11"))
    read = read_scene(ReadScene(str(file)), Shelf())
    assert isinstance(read, msg.SceneUnsound)
    assert read.reason.startswith("torn.toml, line ")
    assert read.reason.endswith(".")
    assert str(tmp_path) not in read.reason


def test_a_file_too_big_to_be_sent_can_be_practised_alone(tmp_path: Path) -> None:
    file, shelf = tmp_path / "long.toml", Shelf()
    file.write_bytes(own_scene() + (b"#" * 500 + b"\n") * 60)
    assert len(file.read_bytes()) > FILE_BYTES
    sent = read_scene(ReadScene(str(file), sends=True), shelf)
    assert isinstance(sent, msg.SceneUnsound)
    assert "too big to be sent" in sent.reason
    alone = read_scene(ReadScene(str(file)), shelf)
    assert isinstance(alone, msg.SceneBrought)
    assert not alone.card.sends


def test_what_is_no_file_is_said_and_never_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
    big = tmp_path / "big.toml"
    big.write_bytes(b"#" * 200_000)
    for typed in (str(pipe), str(tmp_path), str(tmp_path / "none.toml"), "~nobody/x", "a\0b"):
        read = read_scene(ReadScene(typed), Shelf())
        assert isinstance(read, msg.SceneUnsound), typed
    read = read_scene(ReadScene(str(big)), Shelf())
    assert isinstance(read, msg.SceneUnsound)
    assert "too big" in read.reason


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        (" /a/b c.toml ", "/a/b c.toml"),
        ("'/a/b.toml'", "/a/b.toml"),
        ("file:///a/b%20c.toml", "/a/b c.toml"),
    ],
)
def test_a_path_may_be_quoted_or_a_link(typed: str, path: str) -> None:
    assert path_of(typed) == Path(path)


def test_a_practice_of_a_scene_from_a_file_is_gone_on_with_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_bytes(own_scene())
    memory = Memory()
    shell, _ = shell_on(memory)
    for item in (
        Go("scenes", "alone"),
        Step("open", "scene-file"),
        Typed("scene-file", str(file)),
        Step("read-scene"),
        Step("choose"),
        Step("character", "sol"),
        Step("solo"),
    ):
        shell.take(item, 1_000)
    assert shell.scenario.meta.id == "our-own"
    shell.take(Play(m.Ready()), 2_000)
    for now in range(2_000, 7_000, 250):
        shell.tick(now)
    shell.close()
    file.unlink()
    again, _ = shell_on(memory)
    assert again.state.going_on == msg.RoomCard("solo", "sol", "our-own")
    again.take(Step("continue"), 8_000)
    assert again.scenario.meta.id == "our-own"
    assert screen_for(again.state, again.scenario, load_texts()).id == "envelope"
