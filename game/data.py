"""Finds the files that ship with the game: scenes, texts, sounds, pictures.

This is the only place that knows where they lie: beside the code in an installed wheel and in a
build (`game/_data`), or at the top of a checkout. No other module searches.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent

ROOTS = (_PACKAGE / "_data", _PACKAGE.parent)
"""Where shipped files may lie, the first that has the file wins."""


def data_path(*parts: str) -> Path:
    """Find one shipped file or folder, as in `data_path("assets", "sounds", "page.wav")`.

    Args:
        parts: the way to it from the top of the checkout, one name each.

    Returns:
        The full path of something that exists.

    Raises:
        FileNotFoundError: if no root has it, or if it would lie outside the root.
    """
    for root in ROOTS:
        found = (root / Path(*parts)).resolve()
        if found.is_relative_to(root) and found.exists():
            return found
    raise FileNotFoundError(
        f"expected the shipped file {'/'.join(parts)} in {ROOTS[0]} or {ROOTS[1]}; "
        "is the game installed completely?"
    )
