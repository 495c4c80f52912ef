"""Writes everything that was kept into one folder of pages that need nothing but themselves.

Rule: the folder takes its name only when it is whole; a disk that fails leaves nothing half.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from game.client.clock import day_of
from game.client.export import page_html
from game.client.export_names import alone
from game.client.export_page import prepared
from game.client.local.evenings import CannotKeep
from game.client.net.folder import sync_folder
from game.data import data_path
from game.screens.messages import Evening, Sitting
from game.screens.report import labels_in
from game.screens.report_choice import WHOLE, ReportChoice
from game.screens.texts import Texts
from game.screens.written import Kept, data, page

FOLDER: Final = "halfway-history"
PAGE: Final = "history.html"
DATA: Final = "history.json"
_MOST_FOLDERS: Final = 1_000
_TEMPLATE: Final = "history.html.j2"

Names = Callable[[], Mapping[str, str]]


def evening_html(evening: Mapping[str, object], texts: Texts) -> str:
    """Return an evening's own page, "" if there is none to make.

    There is none of own figures alone, nor of a page of another shape than today's: whatever
    it holds is in the file of data, and the others are not held up by it.
    """
    from jinja2 import TemplateError  # late: rarely wanted

    parts = {name: value for name, value in evening.items() if name != "figures"}
    if "shared" not in parts:
        return ""
    try:
        return page_html(parts, labels_in(texts), texts.language)
    except (TemplateError, TypeError, ValueError, KeyError, AttributeError):
        return ""


def write_history(
    pages: Path,
    evenings: tuple[Evening, ...],
    sittings: tuple[Sitting, ...],
    texts: Texts,
    choice: ReportChoice = WHOLE,
) -> Path:
    """Write everything into a new folder and return it.

    Args:
        pages: the folder in which the new one is made.
        evenings: what a passphrase has opened, the newest first.
        sittings: the shelf.
        texts: the interface's words.
        choice: what of it is wanted, and how the two are called in it.

    Raises:
        CannotKeep: if the disk is full or cannot be written.
    """
    chosen = _chosen(evenings, choice, texts)
    shelf = tuple(_chosen_sitting(sitting, choice) for sitting in sittings)
    files = _files(chosen, shelf, texts)
    try:
        pages.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(".new", f".{FOLDER}-", pages))  # mode 0700
    except OSError:
        raise CannotKeep("evening-disk") from None
    try:
        for name, content in files.items():
            _write(beside / name, content)
        sync_folder(beside)
        where = _free(pages)
        beside.replace(where)
        sync_folder(pages)
    except OSError:
        shutil.rmtree(beside, ignore_errors=True)
        raise CannotKeep("evening-disk") from None
    return where


def _chosen(
    evenings: tuple[Evening, ...], choice: ReportChoice, texts: Texts
) -> tuple[Evening, ...]:
    """Return evenings with no more in them than is wanted; one with nothing left is left out."""
    if choice == WHOLE:
        return evenings
    words = labels_in(texts)
    made = (replace(one, page=_reduced(one.page, choice, words)) for one in evenings)
    return tuple(evening for evening in made if evening.page)


def _reduced(
    evening: Mapping[str, object], choice: ReportChoice, words: Mapping[str, str]
) -> dict[str, object]:
    page: dict[str, object] = {}
    if "shared" in evening:
        ready = prepared(evening, choice, words)
        page = {name: ready[name] for name in ("version", "shared", "own")}
    if choice.own_part and "figures" in evening:
        page["figures"] = evening["figures"]
    return page


def _chosen_sitting(sitting: Sitting, choice: ReportChoice) -> Sitting:
    felt = sitting.felt if choice.own_part else ""
    return replace(sitting, partner=alone(sitting.partner, choice.names), felt=felt)


def _files(
    evenings: tuple[Evening, ...], sittings: tuple[Sitting, ...], texts: Texts
) -> dict[str, str]:
    """Return every file by its name, the one page among them."""
    files, named = {}, {}
    for n, evening in enumerate(reversed(evenings), start=1):
        made = evening_html(evening.page, texts)
        if made:
            named[evening.id] = name = f"evening-{n:03}.html"
            files[name] = made
    shelf = tuple((sitting, day_of(sitting.at_ms)) for sitting in sittings)
    kept = Kept(evenings, named, shelf, _keepsakes(texts.language) if sittings else {})
    files[PAGE] = _page(kept, texts)
    files[DATA] = json.dumps(data(kept), ensure_ascii=False, indent=2) + "\n"
    return files


def _page(kept: Kept, texts: Texts) -> str:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # late: rarely wanted

    pages = Environment(
        loader=FileSystemLoader(data_path("assets", "report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    return pages.get_template(_TEMPLATE).render(lang=texts.language, **page(kept, texts))


def _keepsakes(language: str) -> Mapping[str, str]:
    """Return what keepsakes are called; read late, like every scenario."""
    from game.client.local.scenes import cards

    return dict(pair for card in cards(language) for pair in card.keepsakes)


def _write(path: Path, content: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _free(pages: Path) -> Path:
    """Return a name nobody has yet.

    Raises:
        OSError: if there is none.
    """
    for n in range(1, _MOST_FOLDERS):
        where = pages / (FOLDER if n == 1 else f"{FOLDER}-{n}")
        if not where.exists():
            return where
    raise FileExistsError(FOLDER)
