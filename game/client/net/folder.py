"""A folder that keeps sealed files: whole or not at all, whatever moment the power goes.

Rule 1: a file is written beside its old self, made durable, and only then takes its name.
Rule 2: everything is sealed with this device's own key, which lies in the same folder and can
be read by this user only. That keeps words out of backups and searches; it does not keep them
from somebody who controls the device. Rule 3: what does not open counts as not there.
"""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from game.sealing.sodium import KEY_BYTES, DoesNotOpen, Sodium

HOME_VARIABLE: Final = "HALFWAY_HOME"
_KEY_FILE: Final = "device.key"
_SUFFIX: Final = ".sealed"
_NEW: Final = ".new"
_LEFT_OVER_S: Final = 3_600  # a file beside, older than this, was left by a crash


def home() -> Path:
    """Return this user's folder, or the one that HALFWAY_HOME names."""
    chosen = os.environ.get(HOME_VARIABLE, "")
    if chosen:
        return Path(chosen)
    import platformdirs  # late: only the real program asks, and not before its first picture

    return Path(platformdirs.user_data_dir("halfway", appauthor=False))


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file durably: after a crash it is the old one or the new one, never half.

    Raises:
        OSError: if the disk is full or cannot be written; the old file stands.
    """
    handle, beside = tempfile.mkstemp(_NEW, f"{path.name}.", path.parent)  # mode 0600
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    Path(beside).replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a new name durable, where the system lets a folder be synced."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class Folder:
    """Sealed files by name; a name is lower-case letters, digits, dashes and one slash."""

    def __init__(self, path: Path, sodium: Sodium) -> None:
        """Make the folder and this device's key, if they are not there.

        Raises:
            OSError: if the folder cannot be made or written.
        """
        self.path = path
        self._sodium = sodium
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._key = self._device_key()
        self._tidy()

    def read(self, name: str) -> bytes | None:
        """Return what was kept under a name; None if nothing, or if it does not open here."""
        try:
            return self._sodium.open(self._key, self._file(name).read_bytes(), _bound(name))
        except (OSError, DoesNotOpen):
            return None

    def write(self, name: str, content: bytes) -> None:
        """Keep something under a name, durably before returning.

        Raises:
            OSError: if the disk is full or cannot be written; the old content stands.
        """
        file = self._file(name)
        file.parent.mkdir(mode=0o700, exist_ok=True)
        write_whole(file, self._sodium.seal(self._key, content, _bound(name)))

    def drop(self, name: str) -> None:
        """Delete what was kept under a name, and whatever a crash left beside it."""
        file = self._file(name)
        for path in (file, *file.parent.glob(f"{file.name}.*{_NEW}")):
            path.unlink(missing_ok=True)
        sync_folder(file.parent)

    def names(self, under: str) -> tuple[str, ...]:
        """Return the names kept under a prefix folder, the latest written first."""
        found = []
        for file in (self.path / under).glob(f"*{_SUFFIX}"):
            with suppress(FileNotFoundError):  # another thread or window has just deleted it
                found.append((file.stat().st_mtime_ns, file.name))
        return tuple(f"{under}/{name.removesuffix(_SUFFIX)}" for _, name in sorted(found)[::-1])

    def _file(self, name: str) -> Path:
        return self.path / f"{name}{_SUFFIX}"

    def _tidy(self) -> None:
        """Delete what crashes have left; a younger one may be another window's, at this moment."""
        for path in self.path.rglob(f"*{_NEW}"):
            with suppress(OSError):
                if path.stat().st_mtime < time.time() - _LEFT_OVER_S:
                    path.unlink()

    def _device_key(self) -> bytes:
        """Return this device's key, made once; a torn one is made anew, and old files are shut."""
        file = self.path / _KEY_FILE
        with suppress(OSError):
            known = file.read_bytes()
            if len(known) == KEY_BYTES:
                return known
        fresh = self._sodium.random(KEY_BYTES)
        write_whole(file, fresh)
        return fresh


def _bound(name: str) -> bytes:
    """Bind a file to its name, so that two files cannot be swapped."""
    return f"halfway file {name}".encode()
