"""The limits, the log lines and the codes are the same in the code and in the pages."""

from __future__ import annotations

import re
from dataclasses import fields

from game.protocol.faults import Close, ErrorCode, HoldCode
from server.limits import Limits
from server.log import What
from tests.server.process import ROOT

OPERATIONS = (ROOT / "server" / "OPERATIONS.md").read_text(encoding="utf-8")
PROTOCOL = (ROOT / "game" / "protocol" / "PROTOCOL.md").read_text(encoding="utf-8")


def test_operators_read_the_limits_that_hold() -> None:
    printed = dict(re.findall(r"^\| `([a-z_]+)` \| ([0-9]+) \|", OPERATIONS, re.MULTILINE))
    assert printed == {
        field.name: f"{getattr(Limits(), field.name):g}".replace("e+06", "000000")
        if isinstance(getattr(Limits(), field.name), float)
        else str(getattr(Limits(), field.name))
        for field in fields(Limits)
    }


def test_every_line_of_the_log_has_its_purpose_written_down() -> None:
    table = OPERATIONS.split("| Line |")[1].split("\n\n")[0]
    assert set(re.findall(r"`([a-z ]+)`", table)) >= {what.value for what in What}


def test_every_code_of_the_wire_is_explained() -> None:
    for code in (*ErrorCode, *HoldCode):
        assert f"| `{code.value}` |" in PROTOCOL
    table = PROTOCOL.split("## 5. Close codes")[1]
    assert set(re.findall(r"^\| ([0-9]+) \|", table, re.MULTILINE)) == {str(int(c)) for c in Close}


def test_every_table_of_the_store_is_explained_column_by_column() -> None:
    folder = ROOT / "server" / "store" / "schema"
    schema = "".join(f.read_text(encoding="utf-8") for f in sorted(folder.glob("*.sql")))
    columns = [line for line in schema.splitlines() if re.match(r"  [a-z]", line)]
    assert len(columns) > 20
    assert [line for line in columns if "--" not in line] == []
