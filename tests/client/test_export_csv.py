"""The ledger as CSV: rows that any reader reads, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.client.export import page_of
from game.client.export_csv import BOM, COLUMNS, harmless, ledger_csv
from game.client.export_page import prepared
from game.screens.report_choice import WHOLE
from tests.client.pages import LABELS, filled_with, scene_of

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def rows_of(text: str) -> list[list[str]]:
    assert text.startswith(BOM)
    return list(csv.reader(io.StringIO(text.removeprefix(BOM), newline="")))


def test_promises_come_first_and_moments_after_them_each_with_its_figures() -> None:
    page = prepared(page_of([scene_of("morning-thanks")]), WHOLE, LABELS)
    head, *rows = rows_of(ledger_csv(page))
    assert tuple(head) == COLUMNS
    assert [row[0] for row in rows] == [str(n) for n in range(1, len(rows) + 1)]
    kinds = [row[1] for row in rows]
    assert kinds == sorted(kinds, reverse=True)
    moved = [row[7] for row in rows if row[1] == "moment"]
    assert float(moved[0]) < 0 < float(moved[1])


def test_every_row_ends_as_the_standard_says() -> None:
    text = ledger_csv(prepared(filled_with('a "b",\nc'), WHOLE, LABELS))
    assert text.endswith("\r\n")
    assert {len(row) for row in rows_of(text)} == {len(COLUMNS)}


@pytest.mark.parametrize("start", STARTS)
def test_a_formula_becomes_text_and_a_number_stays_a_number(start: str) -> None:
    assert str(harmless(f"{start}1+1")).startswith("'")
    assert str(harmless(f"  {start}1+1")).startswith("'")
    assert harmless(-3.0) == -3.0


@given(text=st.text(max_size=40), start=st.sampled_from(STARTS))
@settings(max_examples=60, deadline=None)
def test_no_cell_of_whatever_somebody_wrote_is_a_formula(text: str, start: str) -> None:
    made = ledger_csv(prepared(filled_with(start + text, start + text), WHOLE, LABELS))
    for row in rows_of(made)[1:]:
        assert len(row) == len(COLUMNS)
        for place, cell in enumerate(row):
            if COLUMNS[place] not in ("number", "stones", "moved"):
                assert not cell.strip().startswith(STARTS)
