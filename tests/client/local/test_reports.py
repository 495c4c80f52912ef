"""A written report lies in a folder of its own, and a full disk is one code."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.client.export import ReportFile
from game.client.local.evenings import CannotKeep
from game.client.local.reports import write_report

EVENING = "0a" * 16
FILES = (ReportFile("debrief.md", "# Tuesday\n"), ReportFile("ledger.csv", "number\r\n"))


def test_every_file_lies_in_the_evenings_own_folder_byte_for_byte(tmp_path: Path) -> None:
    where = write_report(tmp_path / "pages", EVENING, FILES)
    assert where == tmp_path / "pages" / "halfway-0a0a0a0a"
    found = {path.name: path.read_bytes() for path in where.iterdir()}
    assert found == {"debrief.md": b"# Tuesday\n", "ledger.csv": b"number\r\n"}


def test_the_same_evening_again_takes_the_place_of_the_first(tmp_path: Path) -> None:
    write_report(tmp_path, EVENING, FILES)
    where = write_report(tmp_path, EVENING, (ReportFile("debrief.md", "# Thursday\n"),))
    assert (where / "debrief.md").read_text(encoding="utf-8") == "# Thursday\n"


def test_a_folder_that_cannot_be_made_is_one_code(tmp_path: Path) -> None:
    (tmp_path / "pages").write_text("in the way")
    with pytest.raises(CannotKeep) as refused:
        write_report(tmp_path / "pages", EVENING, FILES)
    assert refused.value.code == "evening-disk"
