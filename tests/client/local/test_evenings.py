"""Kept evenings: opened by their own passphrase only, whole, bounded, and gone when deleted."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.client.local.evenings import (
    MAGIC,
    MOST_BYTES,
    MOST_FILES,
    STEP_BYTES,
    CannotKeep,
    Evenings,
)
from game.sealing.sodium import LibSodium
from tests.client.net.house import QuickSodium
from tests.server.memory import spellings

ONE, TWO = "0a" * 16, "0b" * 16
PHRASE = "plum tree behind the school"
PAGE: dict[str, object] = {
    "shared": {"title": "The Last Dumpling", "said": [{"name": "Robin", "own_words": "I was weak"}]}
}
CANARIES = (PHRASE, "The Last Dumpling", "Robin", "I was weak", "own_words", "shared")
AT_MS = 1_764_000_000_000


def evenings_at(path: Path) -> Evenings:
    return Evenings(path / "evenings", path / "pages", QuickSodium())


def kept_at(path: Path, *ids: str) -> Evenings:
    evenings = evenings_at(path)
    evenings.unlock(PHRASE)
    for n, evening in enumerate(ids):
        evenings.keep(evening, PAGE, AT_MS + n * 86_400_000)
    return evenings


def everything(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(path.rglob("*")) if file.is_file())


def test_an_evening_opens_with_its_passphrase_the_newest_first(tmp_path: Path) -> None:
    kept_at(tmp_path, ONE, TWO)
    evenings = evenings_at(tmp_path)
    assert evenings.count() == 2
    newest, older = evenings.open(PHRASE)
    assert (newest.id, older.id) == (TWO, ONE)
    assert newest.page == PAGE
    assert newest.day is not None
    assert newest.day.year == 2025


@pytest.mark.parametrize("phrase", [f"  {PHRASE} ", PHRASE.replace("school", "sch\u006fol")])
def test_spaces_at_the_ends_do_not_matter(tmp_path: Path, phrase: str) -> None:
    kept_at(tmp_path, ONE)
    assert len(evenings_at(tmp_path).open(phrase)) == 1


def test_accents_open_however_a_keyboard_makes_them(tmp_path: Path) -> None:
    evenings = evenings_at(tmp_path)
    evenings.unlock("caf\u00e9 du coin")
    evenings.keep(ONE, PAGE, AT_MS)
    assert len(evenings_at(tmp_path).open("cafe\u0301 du coin")) == 1


@pytest.mark.parametrize("phrase", ["", "plum tree", PHRASE.upper(), "\ud800", "x" * 5_000])
def test_a_wrong_passphrase_opens_nothing_and_breaks_nothing(tmp_path: Path, phrase: str) -> None:
    evenings = kept_at(tmp_path, ONE)
    assert evenings.open(phrase) == ()
    assert len(evenings.open(PHRASE)) == 1


def test_nothing_in_the_folder_can_be_read_and_its_size_tells_little(tmp_path: Path) -> None:
    kept_at(tmp_path, ONE, TWO)
    disk = everything(tmp_path)
    for canary in CANARIES:
        for spelled in spellings(canary):
            assert spelled not in disk
    sizes = {file.stat().st_size for file in tmp_path.rglob("*.evening")}
    assert len(sizes) == 1
    assert STEP_BYTES < sizes.pop() < STEP_BYTES + 128


@pytest.mark.skipif(os.name != "posix", reason="file modes of POSIX systems")
def test_the_files_are_for_their_owner_only(tmp_path: Path) -> None:
    kept_at(tmp_path, ONE)
    files = [tmp_path / "evenings", *tmp_path.rglob("*.evening")]
    assert [file.stat().st_mode & 0o077 for file in files] == [0, 0]


def test_after_shutting_nothing_is_in_hand_and_nothing_can_be_kept(tmp_path: Path) -> None:
    evenings = kept_at(tmp_path, ONE)
    evenings.open(PHRASE)
    assert evenings.opened(ONE) is not None
    evenings.shut()
    assert evenings.opened(ONE) is None
    with pytest.raises(CannotKeep) as refused:
        evenings.keep(TWO, PAGE, AT_MS)
    assert refused.value.code == "evening-locked"


def test_another_passphrase_makes_another_key_and_leaves_the_first_evening(tmp_path: Path) -> None:
    kept_at(tmp_path, ONE)
    evenings = evenings_at(tmp_path)
    evenings.unlock("another one altogether")
    evenings.keep(TWO, PAGE, AT_MS)
    assert [found.id for found in evenings.open(PHRASE)] == [ONE]
    assert [found.id for found in evenings.open("another one altogether")] == [TWO]


def test_a_deleted_evening_is_gone_and_a_strange_name_deletes_nothing(tmp_path: Path) -> None:
    evenings = kept_at(tmp_path, ONE, TWO)
    evenings.open(PHRASE)
    evenings.drop(ONE)
    evenings.drop("../" + TWO)
    evenings.drop(ONE)
    assert evenings.opened(ONE) is None
    assert [found.id for found in evenings.open(PHRASE)] == [TWO]


def test_the_same_evening_again_takes_the_place_of_the_first(tmp_path: Path) -> None:
    evenings = kept_at(tmp_path, ONE)
    evenings.keep(ONE, {"shared": {"title": "later"}}, AT_MS)
    (found,) = evenings.open(PHRASE)
    assert found.page == {"shared": {"title": "later"}}


def test_a_file_moved_to_another_name_does_not_open(tmp_path: Path) -> None:
    kept_at(tmp_path, ONE)
    folder = tmp_path / "evenings"
    (folder / f"{ONE}.evening").rename(folder / f"{TWO}.evening")
    assert evenings_at(tmp_path).open(PHRASE) == ()


def test_an_evening_beyond_the_bounds_is_not_kept(tmp_path: Path) -> None:
    evenings = kept_at(tmp_path)
    with pytest.raises(CannotKeep) as refused:
        evenings.keep(ONE, {"shared": "x" * MOST_BYTES}, AT_MS)
    assert refused.value.code == "evening-long"
    assert evenings.count() == 0


def test_there_is_a_last_evening_and_an_older_one_can_still_be_replaced(tmp_path: Path) -> None:
    evenings = kept_at(tmp_path, ONE)
    for n in range(MOST_FILES - 1):
        (tmp_path / "evenings" / f"{n:032x}.evening").write_bytes(b"")
    with pytest.raises(CannotKeep) as refused:
        evenings.keep(TWO, PAGE, AT_MS)
    assert refused.value.code == "evenings-full"
    evenings.keep(ONE, PAGE, AT_MS)


def test_a_later_version_and_a_file_too_large_are_left_alone(tmp_path: Path) -> None:
    evenings = kept_at(tmp_path, ONE)
    folder = tmp_path / "evenings"
    (folder / f"{TWO}.evening").write_bytes(MAGIC + b"\x02" + bytes(500))
    (folder / f"{'0c' * 16}.evening").write_bytes(MAGIC + b"\x01" + bytes(2 * MOST_BYTES))
    assert [found.id for found in evenings.open(PHRASE)] == [ONE]
    assert (folder / f"{TWO}.evening").exists()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(at=st.integers(0, STEP_BYTES), fresh=st.binary(min_size=1, max_size=8))
def test_a_changed_file_opens_as_it_was_or_not_at_all(
    tmp_path: Path, at: int, fresh: bytes
) -> None:
    kept_at(tmp_path, ONE)
    file = tmp_path / "evenings" / f"{ONE}.evening"
    raw = file.read_bytes()
    changed = raw[:at] + fresh + raw[at + len(fresh) :]
    file.write_bytes(changed)
    found = evenings_at(tmp_path).open(PHRASE)
    assert (len(found) == 1) is (changed == raw)


def test_pages_go_where_the_device_says(tmp_path: Path) -> None:
    assert evenings_at(tmp_path).pages() == tmp_path / "pages"


def test_a_disk_that_cannot_be_written_is_one_code(tmp_path: Path) -> None:
    (tmp_path / "evenings").write_text("in the way")
    evenings = kept_at(tmp_path)
    with pytest.raises(CannotKeep) as refused:
        evenings.keep(ONE, PAGE, AT_MS)
    assert refused.value.code == "evening-disk"


def test_how_many_stayed_shut_is_told_and_whether_any_could_be_read(tmp_path: Path) -> None:
    evenings = kept_at(tmp_path, ONE, TWO)
    assert len(evenings.open(PHRASE)) == 2
    assert evenings.stayed_shut() == 0
    (tmp_path / "evenings" / f"{TWO}.evening").write_bytes(b"torn")
    assert len(evenings.open(PHRASE)) == 1
    assert evenings.stayed_shut() == 1
    (tmp_path / "evenings" / f"{ONE}.evening").write_bytes(b"torn")
    assert evenings.open(PHRASE) == ()
    assert not evenings.has_readable()


def test_everything_goes_at_once_and_the_key_with_it(tmp_path: Path) -> None:
    evenings = kept_at(tmp_path, ONE, TWO)
    evenings.open(PHRASE)
    evenings.drop_all()
    assert (evenings.count(), evenings.all_opened()) == (0, ())
    with pytest.raises(CannotKeep):
        evenings.keep(ONE, PAGE, AT_MS)
    evenings.drop_all()


def test_a_real_key_takes_its_time_and_opens_the_same(tmp_path: Path) -> None:
    evenings = Evenings(tmp_path / "evenings", tmp_path / "pages", LibSodium())
    evenings.unlock(PHRASE)
    evenings.keep(ONE, PAGE, AT_MS)
    assert len(evenings.open(PHRASE)) == 1
    assert evenings.open("not these words") == ()
