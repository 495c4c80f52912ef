"""Writes a morning down as four files that need nothing but themselves.

    for file in reports(page, labels):          # debrief.html, .json, .md and ledger.csv
        (folder / file.name).write_text(file.text, encoding="utf-8", newline="")

What each holds, value by value, stands in REPORTS.md beside this module. The same values give the
same bytes. Nothing is ever sent anywhere.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.client.export_csv import ledger_csv
from game.client.export_html import debrief_page
from game.client.export_md import debrief_md
from game.client.export_page import prepared
from game.screens.report import VERSION, labels, own, shared
from game.screens.report_choice import WHOLE, ReportChoice
from game.screens.scene import Scene


@dataclass(frozen=True, slots=True)
class ReportFile:
    """One file of a report: its name and everything in it."""

    name: str
    text: str


def reports(
    page: Mapping[str, object],
    words: Mapping[str, str],
    choice: ReportChoice = WHOLE,
    language: str = "en",
) -> tuple[ReportFile, ...]:
    """Return the four files of a report.

    Args:
        page: "shared" and "own", as game.screens.report makes them now or made them earlier.
        words: the report's own labels.
        choice: what of it is wanted, and how the two are called in it.
        language: of the words, for screen readers.
    """
    ready = prepared(page, choice, words)
    values = {"language": language, **ready}
    return (
        ReportFile("debrief.html", debrief_page(ready, words, language)),
        ReportFile("debrief.json", json.dumps(values, ensure_ascii=False, indent=2) + "\n"),
        ReportFile("debrief.md", debrief_md(ready, words)),
        ReportFile("ledger.csv", ledger_csv(ready)),
    )


def page_of(scenes: Sequence[Scene]) -> dict[str, object]:
    """Return the values of a scene, with a part for the eyes of each reader."""
    return {
        "version": VERSION,
        "shared": shared(scenes[0]),
        "own": [own(scene) for scene in scenes],
    }


def page_html(page: Mapping[str, object], words: Mapping[str, str], language: str = "en") -> str:
    """Return the page of a scene that was written down before, as `reports` has it."""
    return debrief_page(prepared(page, WHOLE, words), words, language)


def write_debrief(
    folder: Path, scenes: Sequence[Scene], choice: ReportChoice = WHOLE
) -> tuple[Path, ...]:
    """Write the four files of a scene into a folder and return where they are.

    Args:
        folder: exists already.
        scenes: one for each reader; each brings a part for its own eyes.
        choice: what of it is wanted.

    Raises:
        OSError: if one cannot be written.
    """
    found = []
    for file in reports(page_of(scenes), labels(scenes[0]), choice, scenes[0].texts.language):
        path = folder / file.name
        path.write_text(file.text, encoding="utf-8", newline="")
        found.append(path)
    return tuple(found)
