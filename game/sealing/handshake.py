"""Agree on a fresh key over a secret that both sides already have, sans I/O.

Three messages, in the shape of Noise NNpsk0: each side's fresh X25519 half travels sealed
under the shared secret and bound to everything said before, then both prove that they got
the same key. Who learns the shared secret later, and kept every message, still has no key:
the fresh halves are gone.
"""

import hashlib
from dataclasses import dataclass
from typing import Final

from game.sealing.keys import Secret, derive, framed
from game.sealing.sodium import KEY_BYTES, NONCE_BYTES, SEAL_BYTES, DoesNotOpen, Sodium

_HALF_BOX: Final = NONCE_BYTES + KEY_BYTES + SEAL_BYTES


@dataclass(frozen=True, slots=True)
class Agreement:
    """Hold the fresh key, and the hash of all that was said to reach it (not secret)."""

    key: Secret
    transcript: bytes


class _Side:
    """Keep what both sides keep: the shared secret, the own half, the transcript so far."""

    def __init__(self, shared: Secret, context: bytes, sodium: Sodium) -> None:
        self._sodium = sodium
        self._sealing = Secret(derive(shared.reveal(), "halfway half"))
        self._own = Secret(sodium.random(KEY_BYTES))
        self._said = hashlib.sha256(framed("halfway handshake", context)).digest()

    def _seal_half(self) -> bytes:
        half = self._sodium.public_half(self._own.reveal())
        return self._heard(self._sodium.seal(self._sealing.reveal(), half, self._said))

    def _open_half(self, box: bytes) -> bytes:
        half = self._sodium.open(self._sealing.reveal(), box, self._said)
        if len(half) != KEY_BYTES:
            raise DoesNotOpen
        self._heard(box)
        return half

    def _heard(self, message: bytes) -> bytes:
        self._said = hashlib.sha256(framed(self._said, message)).digest()
        return message

    def _agree(self, their_half: bytes) -> Agreement:
        mixed = self._sealing.reveal() + self._sodium.shared(self._own.reveal(), their_half)
        return Agreement(Secret(derive(mixed, "halfway agreed", self._said)), self._said)

    def _proof(self, agreed: Agreement, side: str) -> bytes:
        key = derive(agreed.key.reveal(), f"halfway proof {side}")
        return self._sodium.seal(key, b"", agreed.transcript)

    def _check(self, agreed: Agreement, side: str, proof: bytes) -> None:
        key = derive(agreed.key.reveal(), f"halfway proof {side}")
        self._sodium.open(key, proof, agreed.transcript)

    def erase(self) -> None:
        """Erase the own half and the secret it was sealed with, as well as Python allows."""
        self._own.erase()
        self._sealing.erase()


class Opener(_Side):
    """Speak first: send `first`, then `finish` with the answer."""

    def __init__(self, shared: Secret, context: bytes, sodium: Sodium) -> None:
        super().__init__(shared, context, sodium)
        self.first = self._seal_half()
        self._said_first = self._said

    def finish(self, answer: bytes) -> tuple[Agreement, bytes]:
        """Give the agreement and the last message; everything else is erased.

        Raises:
            DoesNotOpen: if the answer is not the other side's; a right one may still follow.
        """
        self._said = self._said_first
        agreed = self._agree(self._open_half(answer[:_HALF_BOX]))
        self._check(agreed, "answer", answer[_HALF_BOX:])
        last = self._proof(agreed, "first")
        self.erase()
        return agreed, last


class Answerer(_Side):
    """Speak second: read the first message, send `answer`, then `finish` with the last.

    Raises:
        DoesNotOpen: if the first message is not the other side's.
    """

    def __init__(self, shared: Secret, context: bytes, first: bytes, sodium: Sodium) -> None:
        super().__init__(shared, context, sodium)
        their_half = self._open_half(first)
        half = self._seal_half()
        self._agreed = self._agree(their_half)
        self.answer = half + self._proof(self._agreed, "answer")

    def finish(self, last: bytes) -> Agreement:
        """Give the agreement once the other side has proved that it has the same key.

        Raises:
            DoesNotOpen: if the proof is not the other side's; a right one may still follow.
        """
        self._check(self._agreed, "first", last)
        self.erase()
        return self._agreed
