"""The port to the cryptographic library, and its one implementation over libsodium.

Rule 1: `nacl` is imported in this file and nowhere else, so that another platform can bring
its own. Rule 2: whatever fails to open fails with `DoesNotOpen`, and says nothing about why.
"""

from collections.abc import Callable
from typing import Final, Protocol

import nacl.bindings as libsodium
import nacl.exceptions
import nacl.utils

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 24
SEAL_BYTES: Final = 16  # what sealing adds to a text: the Poly1305 tag
SALT_BYTES: Final = 16

_ARGON_PASSES: Final = 3
_ARGON_BYTES: Final = 64 * 1024 * 1024  # with 3 passes about a fifth of a second on a small laptop


class DoesNotOpen(Exception):  # noqa: N818 (reads as a sentence)
    """Say that a sealed box was changed, moved or meant for somebody else."""

    def __init__(self) -> None:
        super().__init__("This does not open here: it was changed or moved on its way.")


class Sodium(Protocol):
    """Offer the five things that sealing needs from a cryptographic library."""

    def random(self, size: int) -> bytes:
        """Give `size` bytes that nobody can guess."""
        ...

    def public_half(self, secret: bytes) -> bytes:
        """Give the X25519 public half (32 bytes) of a 32-byte secret half."""
        ...

    def shared(self, secret: bytes, public: bytes) -> bytes:
        """Give the X25519 secret that both owners of the halves can compute.

        Raises:
            DoesNotOpen: if the public half is one of the few that force a known result.
        """
        ...

    def seal(self, key: bytes, text: bytes, bound: bytes) -> bytes:
        """Seal `text` with XChaCha20-Poly1305 under a fresh random nonce, which comes first.

        `bound` is not in the box, but the box opens only beside the same bytes.
        """
        ...

    def open(self, key: bytes, box: bytes, bound: bytes) -> bytes:
        """Open what `seal` made.

        Raises:
            DoesNotOpen: if key, box or bound bytes differ in a single bit.
        """
        ...

    def stretch(self, secret: bytes, salt: bytes) -> bytes:
        """Give 32 bytes by Argon2id (3 passes, 64 MiB), slow on purpose."""
        ...


class LibSodium:
    """Do what `Sodium` asks with libsodium, through PyNaCl."""

    def __init__(self, random: Callable[[int], bytes] = nacl.utils.random) -> None:
        """Take the source of random bytes; only test vectors bring another than the system's."""
        self._random = random

    def random(self, size: int) -> bytes:
        """Give `size` bytes that nobody can guess."""
        return self._random(size)

    def public_half(self, secret: bytes) -> bytes:
        """Give the X25519 public half of a 32-byte secret half."""
        return bytes(libsodium.crypto_scalarmult_base(secret))

    def shared(self, secret: bytes, public: bytes) -> bytes:
        """Give the X25519 secret of both halves; refuse halves of small order."""
        try:
            return bytes(libsodium.crypto_scalarmult(secret, public))
        except nacl.exceptions.CryptoError:
            raise DoesNotOpen from None

    def seal(self, key: bytes, text: bytes, bound: bytes) -> bytes:
        """Seal `text` under a fresh random nonce, which comes first."""
        nonce = self.random(NONCE_BYTES)
        sealed = libsodium.crypto_aead_xchacha20poly1305_ietf_encrypt(text, bound, nonce, key)
        return nonce + bytes(sealed)

    def open(self, key: bytes, box: bytes, bound: bytes) -> bytes:
        """Open what `seal` made, or raise `DoesNotOpen`."""
        if len(box) < NONCE_BYTES + SEAL_BYTES:
            raise DoesNotOpen
        nonce, sealed = box[:NONCE_BYTES], box[NONCE_BYTES:]
        try:
            return bytes(
                libsodium.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, bound, nonce, key)
            )
        except nacl.exceptions.CryptoError:
            raise DoesNotOpen from None

    def stretch(self, secret: bytes, salt: bytes) -> bytes:
        """Give 32 bytes by Argon2id, slow on purpose."""
        stretched = libsodium.crypto_pwhash_alg(
            KEY_BYTES,
            secret,
            salt,
            _ARGON_PASSES,
            _ARGON_BYTES,
            libsodium.crypto_pwhash_ALG_ARGON2ID13,
        )
        return bytes(stretched)
