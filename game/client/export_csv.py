"""Writes the ledger of a report as CSV (RFC 4180), safe to open in a spreadsheet.

A spreadsheet takes a cell that begins with one of a few signs for a formula, whoever wrote it. Such
text gets an apostrophe in front; numbers are written as numbers. The file begins with a byte order
mark, without which some spreadsheets misread every curled apostrophe.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

from game.client.export_values import as_values, rows, text_of

COLUMNS = ("number", "kind", "seat", "whose", "line", "became", "stones", "moved", "sum")
"""Names of the columns; the same in every language, for whoever reads them with a program."""

BOM = "\ufeff"
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")  # the wide ones count as formulas in some languages
Cell = str | int | float


def ledger_csv(page: Mapping[str, object]) -> str:
    """Return the promises and then the moments of trust of a prepared report, one a row."""
    out = io.StringIO()
    write = csv.writer(out, lineterminator="\r\n")
    write.writerow(COLUMNS)
    for number, row in enumerate(_rows(page), start=1):
        write.writerow([number, *(harmless(cell) for cell in row)])
    return BOM + out.getvalue()


def harmless(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet takes for a formula; numbers stay what they are.

    Examples:
        >>> harmless("=1+1"), harmless("  @home"), harmless(-3.0), harmless("kept")
        ("'=1+1", "'  @home", -3.0, 'kept')
    """
    if not isinstance(cell, str):
        return cell
    begins = cell.lstrip(" ").startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA)
    return f"'{cell}" if begins else cell


def _rows(page: Mapping[str, object]) -> Iterator[tuple[Cell, ...]]:
    shared = as_values(page.get("shared"))
    for row in rows(shared, "promises"):
        stones = row.get("stones")
        laid = stones if isinstance(stones, int) else 0
        yield ("promise", *_whose(row), text_of(row, "text"), text_of(row, "status"), laid, "", "")
    for row in rows(shared, "ledger"):
        moved = _number(text_of(row, "delta"))
        yield ("moment", *_whose(row), text_of(row, "text"), "", "", moved, text_of(row, "why"))


def _whose(row: Mapping[str, object]) -> tuple[str, str]:
    return text_of(row, "seat"), text_of(row, "name")


def _number(text: str) -> Cell:
    """Return a figure as the number it is; "" for none."""
    try:
        return float(text)
    except ValueError:
        return ""
