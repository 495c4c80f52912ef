"""A scene from a file: read, checked and put on the shelf, or one sentence about what is wrong.

Rule: nothing of a file is shown or sent before it was found sound, by the same check as the
server's and the other device's.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from game.protocol.files import FILE_BYTES
from game.screens.commands import ReadScene
from game.screens.messages import SceneBrought, SceneUnsound

if TYPE_CHECKING:
    from game.client.net.scenes import Shelf

KIB = 1024


class CannotRead(Exception):  # noqa: N818 - a state, told as one sentence
    """A file cannot be read as a scene; the words say why."""


def read_scene(asked: ReadScene, shelf: Shelf) -> SceneBrought | SceneUnsound:
    """Read the file somebody typed or dropped, check it, and put it on the shelf.

    Args:
        asked: where it lies, and whether it is to be sent to somebody.
        shelf: where this device keeps the scenes that were brought.
    """
    from game.client.net.scenes import UnsoundScene

    path = path_of(asked.path)
    try:
        raw = bytes_of(path)
        if asked.sends and len(raw) > FILE_BYTES:
            return SceneUnsound(_too_big(path.name, len(raw)))
        return brought(raw, path.name, shelf)
    except (CannotRead, UnsoundScene) as problem:
        return SceneUnsound(str(problem))


def brought(raw: bytes, name: str, shelf: Shelf) -> SceneBrought:
    """Put a scene's file on the shelf and return its card.

    Raises:
        UnsoundScene: if something is wrong in it.
    """
    from game.client.local.scenes import card_of

    scenario = shelf.bring(raw, name)
    return SceneBrought(card_of(scenario, brought=True, sends=len(raw) <= FILE_BYTES))


def path_of(typed: str) -> Path:
    """Return the path that was typed, pasted or dropped: quoted, as a link, or from "~"."""
    text = typed.strip().strip("\"'")
    if text.startswith("file://"):
        text = unquote(urlsplit(text).path)
    try:
        return Path(text).expanduser()
    except RuntimeError:  # a "~" of nobody
        return Path(text)


def bytes_of(path: Path) -> bytes:
    """Return a file's bytes, at most one more than any scene may have.

    Raises:
        CannotRead: if there is no such file, or it is none that can be read to its end.
    """
    from game.scenario.bounds import MAX_BYTES

    try:
        if not path.is_file():  # a pipe or a device might never come to an end
            raise CannotRead(f"There is no file {path.name or 'of that name'} there.")
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        raise CannotRead(f"{path.name} cannot be read.") from None
    if len(raw) > MAX_BYTES:
        raise CannotRead(f"{path.name} is too big: a scene has at most {MAX_BYTES // KIB} KiB.")
    return raw


def _too_big(name: str, size: int) -> str:
    most = FILE_BYTES // KIB
    has = -(-size // KIB)
    return (
        f"{name} is too big to be sent: it has {has} KiB, and {most} KiB is the most. "
        "It can be practised alone."
    )
