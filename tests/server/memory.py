"""Reads the memory of a process that is alive, to look for what should not be there."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

_PIECE = 1 << 22


def spellings(secret: str | bytes) -> tuple[bytes, ...]:
    """Return how a secret could lie in memory or in a file."""
    raw = secret.encode() if isinstance(secret, str) else secret
    found = {raw, raw.hex().encode(), base64.b64encode(raw).rstrip(b"=")}
    found.add(base64.urlsafe_b64encode(raw).rstrip(b"="))
    if isinstance(secret, str):
        found |= {secret.encode("utf-16-le"), secret.encode("utf-32-le")}
    return tuple(found)


def pieces(pid: int) -> Iterator[bytes]:
    """Give all that a process could have written to, piece by piece, with overlaps.

    Raises:
        PermissionError: if this system does not let us look.
    """
    with Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, rights = line.split()[:2]
            if not rights.startswith("rw") or "[vvar" in line:
                continue
            start, end = (int(x, 16) for x in span.split("-"))
            yield from _region(memory.fileno(), start, end)


def _region(handle: int, start: int, end: int) -> Iterator[bytes]:
    import os

    kept = b""
    for at in range(start, end, _PIECE):
        try:
            piece = os.pread(handle, min(_PIECE, end - at), at)
        except OSError:
            return
        yield kept + piece
        kept = piece[-512:]


def found(pid: int, secrets: dict[str, str | bytes]) -> dict[str, int]:
    """Return the names of the secrets found in a process's memory, and in how many pieces."""
    wanted = {name: spellings(secret) for name, secret in secrets.items()}
    hits: dict[str, int] = {}
    for piece in pieces(pid):
        for name, spelled in wanted.items():
            if any(text in piece for text in spelled):
                hits[name] = hits.get(name, 0) + 1
    return hits


def in_files(folder: Path, secrets: dict[str, str | bytes]) -> list[str]:
    """Return "file: secret" for every secret found in any file under a folder."""
    hits = []
    for file in sorted(f for f in folder.rglob("*") if f.is_file()):
        content = file.read_bytes()
        for name, secret in secrets.items():
            if any(text in content for text in spellings(secret)):
                hits.append(f"{file.name}: {name}")
    return hits
