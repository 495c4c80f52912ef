"""What a device keeps: whole, sealed, readable by its owner only, and gone when forgotten."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from game.client.net.folder import Folder, home
from game.client.net.keep import DiskKeep
from game.client.net.record import RoomRecord, from_json, to_json
from game.rules.seats import Seat
from game.screens.commands import DropShelf, KeepSitting, SaveDraft, SaveSettings
from game.screens.messages import Sitting
from game.screens.settings import Settings
from game.sealing.sodium import LibSodium
from tests.client.net.house import paired

SITTING = Sitting("t1", "Robin", "kept", "plate-with-paw", "growing", 5)


def keep_at(path: Path) -> DiskKeep:
    return DiskKeep(Folder(path, LibSodium()))


def everything(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(path.rglob("*")) if file.is_file())


def test_a_new_device_remembers_nothing_and_knows_the_words_of_invites(tmp_path: Path) -> None:
    loaded = keep_at(tmp_path).load()
    assert (loaded.settings, loaded.drafts, loaded.going_on) == (Settings(), (), None)
    assert len(loaded.wordlist) == 2048


def test_settings_drafts_and_shelf_survive_the_process(tmp_path: Path) -> None:
    keep = keep_at(tmp_path)
    keep.keep(SaveSettings(Settings(text=150, name="Ana")))
    keep.keep(SaveDraft(Seat.A, 3, "account-words", "not yet"))
    keep.keep(SaveDraft(Seat.A, 4, "account-words", "half a"))
    keep.keep(SaveDraft(Seat.A, 4, "account-words", "half a thought"))
    keep.keep(SaveDraft(Seat.A, 3, "account-words", ""))
    keep.keep(KeepSitting(SITTING))
    loaded = keep_at(tmp_path).load()
    assert loaded.settings == Settings(text=150, name="Ana")
    assert [(d.visit, d.text) for d in loaded.drafts] == [(4, "half a thought")]
    assert loaded.sittings == (SITTING,)


def test_the_shelf_is_emptied_for_good_and_the_settings_stay(tmp_path: Path) -> None:
    keep = keep_at(tmp_path)
    keep.keep(SaveSettings(Settings(name="Ana")))
    keep.keep(KeepSitting(SITTING))
    keep.keep(DropShelf())
    keep.keep(DropShelf())
    assert keep.load().sittings == ()
    loaded = keep_at(tmp_path).load()
    assert (loaded.sittings, loaded.settings.name) == ((), "Ana")


def test_words_names_keys_and_tickets_are_not_readable_on_the_disk(tmp_path: Path) -> None:
    _, host, _ = paired(tmp_path)
    keep = keep_at(host.path)
    keep.keep(SaveDraft(Seat.A, 3, "account-words", "under the plum tree"))
    disk = everything(host.path)
    record = host.session.record
    for secret in (b"plum tree", b"Ana", b"Robin", record.ticket, record.pair_key):
        assert secret not in disk


@pytest.mark.skipif(os.name != "posix", reason="file modes of POSIX systems")
def test_every_file_can_be_read_by_its_owner_only(tmp_path: Path) -> None:
    _, host, _ = paired(tmp_path)
    files = [file for file in host.path.rglob("*") if file.is_file()]
    assert files
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)


def test_a_record_reads_back_as_it_was(tmp_path: Path) -> None:
    _, host, _ = paired(tmp_path)
    assert from_json(to_json(host.session.record)) == host.session.record


def test_a_record_of_another_version_is_not_half_understood(tmp_path: Path) -> None:
    _, host, _ = paired(tmp_path)
    assert from_json(to_json(replace(host.session.record, version=99))) is None
    assert from_json(b"{}") is None


def test_damaged_files_are_a_fresh_start(tmp_path: Path) -> None:
    keep = keep_at(tmp_path)
    keep.keep(SaveSettings(Settings(text=150)))
    keep.keep_practice(b"a practice")
    for file in tmp_path.rglob("*.sealed"):
        file.write_bytes(file.read_bytes()[:-1])
    assert keep_at(tmp_path).load().settings == Settings()
    assert keep_at(tmp_path).practice() is None


def test_two_files_cannot_be_swapped(tmp_path: Path) -> None:
    folder = Folder(tmp_path, LibSodium())
    folder.write("one", b"first")
    (tmp_path / "one.sealed").rename(tmp_path / "two.sealed")
    assert folder.read("two") is None


def test_a_forgotten_room_is_gone_with_its_drafts(tmp_path: Path) -> None:
    _, host, _ = paired(tmp_path)
    keep = keep_at(host.path)
    keep.keep(SaveDraft(Seat.A, 3, "account-words", "never mind"))
    keep.forget(host.session.record.room)
    keep.drop_drafts()
    assert keep.latest() is None
    assert {f.name for f in host.path.rglob("*") if f.is_file()} == {"device.key"}


def test_the_card_of_the_home_screen_names_the_partner_and_the_step(tmp_path: Path) -> None:
    _, host, _ = paired(tmp_path)
    card = keep_at(host.path).load().going_on
    assert card is not None
    assert (card.mode, card.partner, card.scenario, card.step) == ("duo", "Robin", "t1", "door")


def test_a_room_whose_scene_is_over_is_gone_on_with_to_choose_the_next_one(tmp_path: Path) -> None:
    _, host, _ = paired(tmp_path)
    keep = keep_at(host.path)
    playing = keep.latest()
    assert playing is not None
    over = replace(playing, room="cd" * 16, is_over=True, step="morning")
    keep.save(over)
    card, found = keep.card(), keep.to_go_on()
    assert card is not None
    assert found is not None
    assert (card.room, card.is_over) == (playing.room, False), "a scene that waits comes first"
    assert found.room == playing.room
    keep.forget(playing.room)
    card, found = keep.card(), keep.to_go_on()
    assert card is not None
    assert found is not None
    assert (card.room, card.is_over, found.room) == (over.room, True, over.room)


def test_a_room_nobody_came_to_is_nothing_to_go_on_with(tmp_path: Path) -> None:
    keep = keep_at(tmp_path)
    keep.save(RoomRecord(room="ab" * 16, seat=Seat.A, ticket=b"x" * 32, server="ws://127.0.0.1"))
    assert keep.card() is None


def test_the_folder_can_be_chosen_for_a_second_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HALFWAY_HOME", str(tmp_path / "second"))
    assert home() == tmp_path / "second"


WRITER = """
import sys
from pathlib import Path
from game.client.net.folder import Folder
from game.sealing.sodium import LibSodium
folder = Folder(Path(sys.argv[1]), LibSodium())
n = 0
print("writing", flush=True)
while True:
    n += 1
    folder.write("rooms/r", str(n).encode() * 2000)
    print(n, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_writer_killed_at_any_moment_leaves_a_whole_file(tmp_path: Path) -> None:
    newest = 0
    for round_ in range(5):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "writing\n"
        time.sleep(0.03 + 0.011 * round_)  # the moment of a real kill is the point of this test
        process.kill()
        said = [int(line) for line in process.stdout.read().split() if line.isdigit()]
        process.wait()
        found = Folder(tmp_path, LibSodium()).read("rooms/r")
        if said:
            newest = max(said[:-1] or [0])  # the last line itself may be torn
            assert found is not None
            first = found.decode()[: len(found) // 2000]
            assert found == first.encode() * 2000
            assert int(first) >= newest
    assert newest > 0
