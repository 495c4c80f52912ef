"""Keys that hide themselves, and the two small functions every key and box is made with."""

import hashlib
import hmac
from typing import Final, Never

VERSION: Final = 1  # of everything sealed; part of every transcript and every box


class Secret:
    """Hold bytes that must not be printed, compared by accident, pickled or kept too long.

    `erase` overwrites this copy. Python and the library may have made others on the way, so
    this is a best effort and not a promise.
    """

    __slots__ = ("_value",)

    def __init__(self, value: bytes) -> None:
        self._value = bytearray(value)

    def reveal(self) -> bytes:
        """Give the bytes.

        Raises:
            ValueError: if they have been erased.
        """
        if not self._value:
            raise ValueError("expected a key, but it has been erased")
        return bytes(self._value)

    def erase(self) -> None:
        """Overwrite the bytes with zeros and forget them; doing it twice is fine."""
        for i in range(len(self._value)):
            self._value[i] = 0
        self._value.clear()

    @property
    def erased(self) -> bool:
        """Tell whether the bytes are gone."""
        return not self._value

    def __repr__(self) -> str:
        return "Secret(hidden)"

    def __reduce__(self) -> Never:
        raise TypeError("expected no attempt to pickle a secret")


def derive(secret: bytes, label: str, salt: bytes = b"", size: int = 32) -> bytes:
    """Derive `size` bytes (at most 8,160) from a secret by HKDF-SHA256.

    Different labels give results that tell nothing of each other. Source: RFC 5869.
    """
    root = hmac.digest(salt or bytes(32), secret, hashlib.sha256)
    info, block, result = label.encode(), b"", b""
    for counter in range(1, -(-size // 32) + 1):
        block = hmac.digest(root, block + info + bytes((counter,)), hashlib.sha256)
        result += block
    return result[:size]


def framed(*parts: bytes | str | int) -> bytes:
    """Join parts, each with its length in front, so that no two lists give the same bytes."""
    return b"".join(len(raw).to_bytes(4, "big") + raw for raw in map(_raw, parts))


def _raw(part: bytes | str | int) -> bytes:
    if isinstance(part, int):
        return part.to_bytes(8, "big")
    return part.encode() if isinstance(part, str) else part
