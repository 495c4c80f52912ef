"""Sound scenes to break: The Last Dumpling as it ships, and variants of it as lists of changes."""

from __future__ import annotations

import tomllib
from pathlib import Path

from game.data import data_path

FOLDER = Path(__file__).parent


def the_dumpling() -> str:
    """Return The Last Dumpling, as its file reads."""
    return data_path("scenarios", "t1", "scenario.toml").read_text("utf-8")


def scene(name: str) -> str:
    """Return a variant of The Last Dumpling by name."""
    return changed(the_dumpling(), FOLDER / f"{name}.toml")


def changed(text: str, edits: Path) -> str:
    """Apply a list of changes; each must find its place exactly once."""
    for change in tomllib.loads(edits.read_text("utf-8"))["change"]:
        assert text.count(change["find"]) == 1, f"{edits.name}: not there once: {change['find']}"
        text = text.replace(change["find"], change["put"])
    return text
