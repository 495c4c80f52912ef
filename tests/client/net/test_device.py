"""This device as the shell gets it: nothing of the network wakes before it is wanted."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from game.client.net.device import open_device
from game.client.net.opening import UnsafeAddress
from game.screens import commands as c
from game.screens import messages as msg


def test_a_new_device_has_a_folder_words_and_nothing_to_go_on_with(tmp_path: Path) -> None:
    device = open_device(tmp_path / "new")
    assert device.folder.is_dir()
    assert len(device.wordlist) == 2048
    assert device.line.card() is None
    assert device.line.poll() == ()


def test_commands_about_this_device_alone_wake_no_thread(tmp_path: Path) -> None:
    before = threading.active_count()
    device = open_device(tmp_path)
    device.line.perform(c.PlaySound("page"))
    assert threading.active_count() == before
    device.line.close()


def test_hiding_and_leaving_wake_nothing_that_slept(tmp_path: Path) -> None:
    before = threading.active_count()
    device = open_device(tmp_path)
    for command in (c.CloseLine(), c.LeaveRoom(), c.ForgetRoom(), c.SendName("Mira")):
        device.line.perform(command)
    assert threading.active_count() == before
    assert device.line.poll() == ()


def test_a_slip_in_an_invite_comes_back_through_the_line(tmp_path: Path) -> None:
    device = open_device(tmp_path, "127.0.0.1:1")
    device.line.perform(c.Join("not an invite at all"))
    heard: list[msg.Message] = []
    for _ in range(200):
        heard.extend(device.line.poll())
        if heard:
            break
        threading.Event().wait(0.02)
    device.line.close()
    assert heard == [msg.JoinFailed("slip")]


def test_an_address_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnsafeAddress):
        open_device(tmp_path, "no host at all")


def test_opening_a_device_loads_neither_websockets_nor_asyncio(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from game.client.net.device import open_device\n"
        f"open_device(Path({str(tmp_path)!r}))\n"
        "print([m for m in ('websockets', 'asyncio') if m in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
