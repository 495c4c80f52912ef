"""A scene that a pair brings along: both devices read and check it before anything is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.client.first import UnsoundScene as NoBeginning
from game.client.first import begin_with
from game.client.net.desk import NetConfig
from game.client.net.folder import Folder
from game.client.net.keep import DiskKeep
from game.client.net.scenes import BROUGHT_MOST, Shelf, UnsoundScene
from game.client.net.thread import NetThread
from game.rules import moves as m
from game.rules.seats import Seat
from game.rules.sections import SceneSection
from game.scenario.library import Shipped
from game.screens import commands as cmd
from game.screens import messages as msg
from game.sealing.sodium import LibSodium
from tests.client.net.house import SCENARIO
from tests.client.net.test_thread import Window, hall, of

SHIPPED = Path(__file__).parents[3] / "scenarios" / "t1" / "scenario.toml"


def own_scene(name: str = "our-own") -> bytes:
    """Return a scenario that does not ship."""
    return SHIPPED.read_bytes().replace(b'id = "t1"', f'id = "{name}"'.encode(), 1)


class Bringing(Window):
    """A window that begins with a scene of its own, or joins with nothing."""

    def __init__(self, path: Path, url: str, name: str, brings: bytes = b"") -> None:
        self.keep = DiskKeep(Folder(path, LibSodium()))
        self.shelf = Shelf()
        scenario = self.shelf.bring(brings).exact if brings else SCENARIO
        config = NetConfig(url, scenario, name, self.shelf)
        self.net = NetThread(self.keep, config)
        self.heard: list[msg.Message] = []
        self.net.start()


def test_a_guest_is_shown_the_scene_once_its_device_has_read_the_file(tmp_path: Path) -> None:
    with hall() as house:
        host = Bringing(tmp_path / "a", house.url, "Ana", own_scene())
        guest = Bringing(tmp_path / "b", house.url, "Robin")
        try:
            host.net.do(cmd.StartInvite())
            made = host.until(of(msg.InviteMade))
            assert isinstance(made, msg.InviteMade)
            guest.net.do(cmd.Join(" ".join(made.words)))
            for window in (host, guest):
                welcomed = window.until(of(msg.Welcomed))
                assert isinstance(welcomed, msg.Welcomed)
                named = welcomed.view.scene.scenario
                assert named.startswith("our-own@")
                assert window.shelf.get(named).meta.id == "our-own"
            host.net.do(cmd.SendMove(Seat.A, 1, 1, m.Ready(), "ours"))
            opened = guest.until(of(msg.WordsOpened))
            assert isinstance(opened, msg.WordsOpened)
            assert opened.text == "ours"
            record = host.keep.latest()
            assert record is not None
            assert record.brings == b""
        finally:
            assert host.net.stop()
            assert guest.net.stop()


def test_a_scene_of_ours_keeps_its_name_and_an_unsound_file_says_what_to_do() -> None:
    shelf = Shelf()
    with pytest.raises(UnsoundScene, match="give it another one"):
        shelf.bring(SHIPPED.read_bytes() + b"\n# edited\n")
    with pytest.raises(UnsoundScene, match="SC"):
        shelf.bring(b"[scene")
    assert shelf.get("t1") is Shipped().get("t1")
    with pytest.raises(KeyError):
        shelf.get("t1@" + "0" * 64)


def test_a_shelf_keeps_the_last_few_that_were_brought() -> None:
    shelf = Shelf()
    for number in range(BROUGHT_MOST + 1):
        shelf.bring(own_scene() + b"#" * number)
    first = Shelf().bring(own_scene()).exact
    with pytest.raises(KeyError):
        shelf.get(first)


def test_one_may_begin_with_a_scene_of_ours_or_with_a_file(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_bytes(own_scene())
    assert begin_with("t1") == ("t1", b"")
    assert begin_with(str(file)) == ("our-own", own_scene())
    with pytest.raises(NoBeginning, match="there is no scene"):
        begin_with("no-such-scene")
    with pytest.raises(NoBeginning, match="cannot be read"):
        begin_with(str(tmp_path / "nothing.toml"))
    file.write_bytes(b"[scene")
    with pytest.raises(NoBeginning, match="SC"):
        begin_with(str(file))


def test_in_a_room_one_brings_a_file_and_the_other_sees_it_before_it_is_played(
    tmp_path: Path,
) -> None:
    with hall() as house:
        host = Bringing(tmp_path / "a", house.url, "Ana")
        guest = Bringing(tmp_path / "b", house.url, "Robin")
        try:
            host.net.do(cmd.StartInvite())
            made = host.until(of(msg.InviteMade))
            assert isinstance(made, msg.InviteMade)
            guest.net.do(cmd.Join(" ".join(made.words)))
            for window in (host, guest):
                window.until(of(msg.Welcomed))
            host.net.do(cmd.SendMove(Seat.A, 1, 1, m.Stop()))
            guest.until(lambda news: isinstance(news, msg.Updated) and _stopped(news))
            wanted = host.shelf.bring(own_scene()).exact
            host.net.do(cmd.BringScene(wanted))
            host.net.do(cmd.SendMove(Seat.A, 2, 1, m.Again(scenario=wanted)))
            brought = guest.until(of(msg.SceneBrought))
            assert isinstance(brought, msg.SceneBrought)
            assert (brought.card.id, brought.mine) == (wanted, False)
            guest.net.do(cmd.SendMove(Seat.B, 1, 1, m.Again(scenario=wanted)))
            for window in (host, guest):
                window.until(lambda news: isinstance(news, msg.Updated) and _plays(news, wanted))
            record = host.keep.latest()
            assert record is not None
            assert record.brings == b""
            assert not [news for news in host.heard if isinstance(news, msg.Refused)]
        finally:
            assert host.net.stop()
            assert guest.net.stop()


def _stopped(news: msg.Updated) -> bool:
    scene = news.sections.get("scene")
    return isinstance(scene, SceneSection) and scene.stopped


def _plays(news: msg.Updated, scenario: str) -> bool:
    scene = news.sections.get("scene")
    return isinstance(scene, SceneSection) and scene.scenario == scenario
