"""Writes a morning down: as a page that needs nothing but itself, and as plain values."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from game.data import data_path
from game.screens.report import labels, own, shared
from game.screens.scene import Scene

_TEMPLATE = "debrief.html.j2"


def debrief_html(scenes: Sequence[Scene], language: str = "en") -> str:
    """Return the page of a scene, for the seats that are to read it.

    Args:
        scenes: one for each reader; each brings a part for its own eyes.
        language: of the words, for screen readers.
    """
    return page_html(_context(scenes), labels(scenes[0]), language)


def page_html(page: Mapping[str, object], words: Mapping[str, str], language: str = "en") -> str:
    """Return the page of a scene that was written down before.

    Args:
        page: "shared" and "own", as game.screens.report makes them.
        words: the page's own labels.
        language: of the words, for screen readers.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # late: rarely wanted

    folder = data_path("assets", "report")
    pages = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    template = pages.get_template(_TEMPLATE)
    return template.render(lang=language, labels=words, **page)


def debrief_json(scenes: Sequence[Scene]) -> str:
    """Return the same as plain values."""
    return json.dumps(_context(scenes), ensure_ascii=False, indent=2) + "\n"


def write_debrief(folder: Path, scenes: Sequence[Scene]) -> tuple[Path, Path]:
    """Write both into a folder and return where they are."""
    page, values = folder / "debrief.html", folder / "debrief.json"
    page.write_text(debrief_html(scenes), encoding="utf-8")
    values.write_text(debrief_json(scenes), encoding="utf-8")
    return page, values


def _context(scenes: Sequence[Scene]) -> dict[str, object]:
    return {"shared": shared(scenes[0]), "own": [own(scene) for scene in scenes]}
