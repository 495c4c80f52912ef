"""Evenings and own figures that were kept: on this device, sealed under their owner's passphrase.

    evenings = Evenings(folder / "evenings", folder / "pages", LibSodium())
    evenings.unlock("four words of one's own")   # before something is kept
    evenings.keep("ab12...", page, at_ms)
    evenings.open("four words of one's own")      # everything that these words open

A file is "HWEV", one byte of version, 16 of salt, and a box that is bound to all of these and to
the file's own name. In the box is JSON, filled up to a multiple of 16 KiB, so that a file tells
neither what is in it, nor how much was said, nor whether it is a whole evening or own figures
alone. Without the passphrase nothing in the folder can be
read; whoever forgets it has lost what it seals. Rule: neither passphrase nor key is ever written.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from game.client.clock import day_of
from game.client.net.folder import sync_folder, write_whole
from game.screens.messages import Evening
from game.sealing.sodium import SALT_BYTES, DoesNotOpen, Sodium

MAGIC: Final = b"HWEV"
VERSION: Final = 1
STEP_BYTES: Final = 16_384
MOST_BYTES: Final = 262_144  # of JSON; a long scene with many own words needs a tenth
MOST_FILES: Final = 200
_MOST_SALTS: Final = 4  # each costs a fifth of a second to try
_HEAD: Final = len(MAGIC) + 1 + SALT_BYTES
_SUFFIX: Final = ".evening"
_ID: Final = re.compile(r"[0-9a-f]{32}")


class CannotKeep(Exception):  # noqa: N818 - a state, told as one sentence
    """This evening cannot be kept; `code` is of the interface's errors."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class _File:
    """An evening's file, as far as it can be read without a passphrase."""

    id: str
    head: bytes
    box: bytes

    @property
    def salt(self) -> bytes:
        """Return the salt its key is made with."""
        return self.head[-SALT_BYTES:]


class Evenings:
    """The evenings on one device."""

    def __init__(self, folder: Path, pages: Path | None, sodium: Sodium) -> None:
        """Remember where things lie; nothing is read, and no folder made, before it is needed.

        Args:
            folder: where evenings lie.
            pages: where pages that anybody can read are exported to; None for a folder of the
                game's own among this user's documents.
            sodium: the cryptographic library.
        """
        self._folder = folder
        self._pages = pages
        self._sodium = sodium
        self._salt, self._key = b"", b""
        self._opened: dict[str, Evening] = {}

    def count(self) -> int:
        """Return how many evenings are kept."""
        return len(self._paths())

    def unlock(self, phrase: str) -> None:
        """Make the key for what is kept next; takes a fifth of a second."""
        newest = next(self._files(), None)
        salt = newest.salt if newest else self._sodium.random(SALT_BYTES)
        self._salt, self._key = salt, self._sodium.stretch(_plain(phrase), salt)

    def keep(self, evening: str, page: Mapping[str, object], at_ms: int) -> None:
        """Write an evening down, whole or not at all; the same id again replaces it.

        Args:
            evening: its id, 32 hex digits.
            page: plain values, as `report.shared` and `report.own` make them.
            at_ms: when it was (UTC).

        Raises:
            CannotKeep: if there is no key, no room, or too much of it.
        """
        if not self._key or not _ID.fullmatch(evening):
            raise CannotKeep("evening-locked")
        path = self._path(evening)
        if self.count() >= MOST_FILES and not path.exists():
            raise CannotKeep("evenings-full")
        text = json.dumps({"at_ms": at_ms, "page": page}, ensure_ascii=False).encode()
        if len(text) > MOST_BYTES:
            raise CannotKeep("evening-long")
        head = MAGIC + bytes((VERSION,)) + self._salt
        filled = text.ljust(-(-len(text) // STEP_BYTES) * STEP_BYTES)
        box = self._sodium.seal(self._key, filled, _bound(head, evening))
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(path, head + box)
        except OSError:
            raise CannotKeep("evening-disk") from None

    def open(self, phrase: str) -> tuple[Evening, ...]:
        """Return every evening that a passphrase opens, the newest first; () for a wrong one."""
        keys: dict[bytes, bytes] = {}
        found: list[tuple[int, Evening]] = []
        for file in self._files():
            if file.salt not in keys and len(keys) < _MOST_SALTS:
                keys[file.salt] = self._sodium.stretch(_plain(phrase), file.salt)
            read = self._read(file, keys.get(file.salt, b""))
            if read is not None:
                found.append(read)
        found.sort(key=lambda known: known[0], reverse=True)
        self._opened = {evening.id: evening for _, evening in found}
        return tuple(self._opened.values())

    def stayed_shut(self) -> int:
        """Return how many files the last passphrase did not open, whatever the reason."""
        return max(0, self.count() - len(self._opened))

    def has_readable(self) -> bool:
        """Tell whether any file is whole enough that some passphrase might open it."""
        return next(self._files(), None) is not None

    def shut(self) -> None:
        """Forget the key and everything it has opened."""
        self._salt, self._key = b"", b""
        self._opened = {}

    def drop(self, evening: str) -> None:
        """Delete an evening from this device; one that is not there is none.

        Raises:
            CannotKeep: if the disk does not let go of it.
        """
        self._opened.pop(evening, None)
        if _ID.fullmatch(evening) and self._delete((self._path(evening),)):
            raise CannotKeep("evening-left")

    def drop_all(self) -> None:
        """Delete everything that is kept, opened or not, and what a crash has left beside it.

        Raises:
            CannotKeep: if the disk does not let go of something; all the rest is gone.
        """
        self.shut()
        if self._delete(tuple(self._folder.glob(f"*{_SUFFIX}*"))):
            raise CannotKeep("evening-left")

    def all_opened(self) -> tuple[Evening, ...]:
        """Return everything that the last passphrase has opened, the newest first."""
        return tuple(self._opened.values())

    def opened(self, evening: str) -> Evening | None:
        """Return an evening that the last passphrase has opened, or None."""
        return self._opened.get(evening)

    def pages(self) -> Path:
        """Return the folder that readable pages are written to; it need not be there yet."""
        return self._pages or _documents()

    def _delete(self, paths: tuple[Path, ...]) -> int:
        """Delete files durably, and return how many did not go."""
        left = 0
        for path in paths:
            try:
                path.unlink(missing_ok=True)
            except OSError:
                left += 1
        sync_folder(self._folder)
        return left

    def _read(self, file: _File, key: bytes) -> tuple[int, Evening] | None:
        """Open one file; None for another passphrase, a damaged file, or one of a later version."""
        if not key:
            return None
        try:
            text = self._sodium.open(key, file.box, _bound(file.head, file.id))
            told = json.loads(text)
            at_ms, page = int(told["at_ms"]), dict(told["page"])
        except (DoesNotOpen, ValueError, KeyError, TypeError, RecursionError):
            return None
        return at_ms, Evening(file.id, day_of(at_ms), page)

    def _files(self) -> Iterator[_File]:
        """Give every file of a version we know, the last one written first."""
        for path in self._paths():
            try:
                if path.stat().st_size > _HEAD + MOST_BYTES + STEP_BYTES:
                    continue
                raw = path.read_bytes()
            except OSError:
                continue
            if len(raw) > _HEAD and raw[: len(MAGIC) + 1] == MAGIC + bytes((VERSION,)):
                yield _File(path.name.removesuffix(_SUFFIX), raw[:_HEAD], raw[_HEAD:])

    def _paths(self) -> tuple[Path, ...]:
        named = (p for p in self._folder.glob(f"*{_SUFFIX}") if _ID.fullmatch(p.stem))
        dated = []
        for path in named:
            with suppress(OSError):
                dated.append((path.stat().st_mtime_ns, path))
        return tuple(path for _, path in sorted(dated, reverse=True))[: MOST_FILES + 1]

    def _path(self, evening: str) -> Path:
        return self._folder / f"{evening}{_SUFFIX}"


def _documents() -> Path:
    """Return where this user's own documents lie, and in them the game's folder."""
    import platformdirs  # late: rarely wanted

    return Path(platformdirs.user_documents_dir()) / "Halfway"


def _bound(head: bytes, evening: str) -> bytes:
    """Bind a box to its version, its salt and its file."""
    return b"halfway evening" + head + evening.encode()


def _plain(phrase: str) -> bytes:
    """Return a passphrase's bytes, the same on every keyboard: composed, and without the ends."""
    return unicodedata.normalize("NFKC", phrase[:256]).strip().encode("utf-8", "replace")
