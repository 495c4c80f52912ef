"""What a start takes ready made is what it would make itself; a bad file costs only time."""

from __future__ import annotations

import dataclasses
import marshal
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from game.client.ready_made import MOST, ReadyMade, hasten_dataclasses

TEXT = "answer = 6 * 7\n"
TABLE = '[home]\ncontinue = "Go on"\n'


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where it lies: a folder that is not there yet, and Python may write."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "compiled" / "ready.made"


def _did(code: CodeType) -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102 - our own text above
    return names


def test_what_one_start_made_the_next_one_takes(file: Path) -> None:
    first = ReadyMade(file)
    first.code(TEXT)
    first.table(TABLE)
    first.write_down()
    known = marshal.loads(file.read_bytes()[len(MAGIC_NUMBER) :])  # noqa: S302 - just written
    assert known.keys() == {TEXT, TABLE}
    again = ReadyMade(file)
    assert _did(again.code(TEXT))["answer"] == 42
    assert again.table(TABLE) == {"home": {"continue": "Go on"}}


def test_nothing_new_writes_nothing(file: Path) -> None:
    first = ReadyMade(file)
    first.code(TEXT)
    first.write_down()
    before = file.stat().st_mtime_ns
    again = ReadyMade(file)
    again.code(TEXT)
    again.settle()
    assert file.stat().st_mtime_ns == before
    assert _did(again.code(TEXT))["answer"] == 42


def test_two_starts_at_once_lose_nothing_of_each_other(file: Path) -> None:
    one, other = ReadyMade(file), ReadyMade(file)
    one.code("a = 1")
    other.code("b = 2")
    one.write_down()
    other.write_down()
    known = marshal.loads(file.read_bytes()[len(MAGIC_NUMBER) :])  # noqa: S302 - just written
    assert known.keys() == {"a = 1", "b = 2"}


@pytest.mark.parametrize(
    "raw",
    [b"", b"nonsense", MAGIC_NUMBER, MAGIC_NUMBER + b"\xff\xff", MAGIC_NUMBER + marshal.dumps(7)],
)
def test_a_damaged_file_counts_as_empty(file: Path, raw: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(raw)
    made = ReadyMade(file)
    assert _did(made.code(TEXT))["answer"] == 42
    made.write_down()
    assert file.read_bytes().startswith(MAGIC_NUMBER)


def test_a_disk_that_takes_nothing_is_done_without(file: Path) -> None:
    file.parent.parent.joinpath("compiled").write_text("a file where a folder should be")
    made = ReadyMade(file)
    assert made.table(TABLE) == {"home": {"continue": "Go on"}}
    made.write_down()
    assert not file.exists()


def test_python_told_to_write_no_modules_writes_none_of_this(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    made = ReadyMade(file)
    made.code(TEXT)
    made.settle()
    assert not file.exists()


def test_a_file_that_grew_too_large_begins_anew(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.client.ready_made.MOST", 2)
    assert MOST > 2
    for text in ("a = 1", "b = 2", "c = 3"):
        made = ReadyMade(file)
        made.code(text)
        made.write_down()
    known = marshal.loads(file.read_bytes()[len(MAGIC_NUMBER) :])  # noqa: S302 - just written
    assert known.keys() == {"c = 3"}


def test_a_hastened_dataclass_is_like_any_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(vars(dataclasses), "exec", exec)
    hasten_dataclasses()
    assert vars(dataclasses)["exec"] is not exec

    @dataclasses.dataclass(frozen=True, slots=True)
    class Plank:
        place: int
        seat: str = "a"

    plank = Plank(3)
    assert plank == Plank(3, "a")
    assert hash(plank) == hash(Plank(3))
    assert repr(plank).endswith("Plank(place=3, seat='a')")
    assert dataclasses.replace(plank, seat="b").seat == "b"
    with pytest.raises(dataclasses.FrozenInstanceError):
        plank.place = 4  # type: ignore[misc]  # that it cannot be done is the test
