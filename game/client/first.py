"""What a pair begins with, as asked for on the command line: a scene of ours, or a file."""

from __future__ import annotations

from pathlib import Path

from game.client.local import FIRST_SCENE

ID_SIGNS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


class UnsoundScene(Exception):  # noqa: N818 - a state, told as one sentence
    """A scenario cannot be played; the words say what is to be done first."""


def begin_with(asked: str) -> tuple[str, bytes]:
    """Return the id of a scenario that ships, or the id and bytes of a sound file.

    Raises:
        UnsoundScene: if there is no such scenario, or the file has something wrong in it.
    """
    if asked and ID_SIGNS.issuperset(asked):
        return _shipped(asked), b""
    from game.scenario.bounds import MAX_BYTES
    from game.scenario.check import check_file

    try:
        with Path(asked).open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise UnsoundScene(f"{asked} cannot be read: {error.strerror}") from None
    checked = check_file(raw, asked)
    if checked.scenario is None or checked.diagnostics:
        raise UnsoundScene(str(checked.diagnostics[0]))
    return checked.scenario.meta.id, raw


def _shipped(asked: str) -> str:
    if asked == FIRST_SCENE:  # there without looking: a start must not wait for the shelf
        return asked
    from game.scenario.library import ids

    if asked in ids():
        return asked
    raise UnsoundScene(f"there is no scene {asked!r}; there are {', '.join(ids())}")
