"""The library is used in one file, says nothing when it fails, and matches published vectors."""

import ast
from pathlib import Path

import nacl.pwhash.argon2id as reference
import pytest

import game.sealing
from game.sealing.sodium import DoesNotOpen, LibSodium

FOLDER = Path(game.sealing.__file__).parent
SODIUM = LibSodium()


def imported(path: Path) -> set[str]:
    """Collect the top names a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return names


def test_only_one_file_knows_the_library_and_none_logs_or_prints() -> None:
    files = {path.name: imported(path) for path in FOLDER.glob("*.py")}
    assert [name for name, found in files.items() if "nacl" in found] == ["sodium.py"]
    assert not any({"logging", "pydantic", "socket", "asyncio"} & found for found in files.values())
    assert not any("print(" in path.read_text("utf-8") for path in FOLDER.glob("*.py"))


def test_the_exchange_of_halves_matches_rfc_7748() -> None:
    ours = bytes.fromhex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")
    theirs = bytes.fromhex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f")
    assert SODIUM.shared(ours, theirs).hex() == (
        "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"
    )


@pytest.mark.parametrize("half", [bytes(32), b"\x01" + bytes(31)])
def test_a_half_that_forces_the_result_is_refused(half: bytes) -> None:
    with pytest.raises(DoesNotOpen):
        SODIUM.shared(bytes(range(32)), half)


def test_boxes_too_short_to_be_boxes_do_not_open() -> None:
    for size in (0, 1, 39, 40):
        with pytest.raises(DoesNotOpen):
            SODIUM.open(bytes(32), bytes(size), b"")


def test_stretching_is_argon2id_with_three_passes_and_64_mebibytes() -> None:
    expected = reference.kdf(32, b"secret", b"sixteen bytes ok", opslimit=3, memlimit=64 << 20)
    assert SODIUM.stretch(b"secret", b"sixteen bytes ok") == expected
