"""Randomness that is the same each time, and a pairing played with it, for the vectors.

Everything else in these tests is the real library; only the dice are loaded.
"""

import hashlib

from game.sealing.epoch import AnsweringEpoch, Epoch, EpochHeader, OpeningEpoch
from game.sealing.invite import Invite, unlock
from game.sealing.pairing import GuestPairing, HostPairing, Pair
from game.sealing.sodium import LibSodium, Sodium


class FixedRandom:
    """Give the bytes of SHA-256(name, 0), SHA-256(name, 1) and so on, one hash for each ask."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._asked = 0

    def __call__(self, size: int) -> bytes:
        """Give the next `size` bytes, at most 32."""
        block = hashlib.sha256(f"{self._name} {self._asked}".encode()).digest()
        self._asked += 1
        if size > len(block):
            raise ValueError(f"expected at most {len(block)}, not {size}")
        return block[:size]


def fixed_sodium(name: str) -> LibSodium:
    """Give the real library with loaded dice."""
    return LibSodium(FixedRandom(name))


def paired(invite: Invite, host: Sodium, guest: Sodium) -> tuple[Pair, Pair]:
    """Play a whole pairing and give what each side keeps."""
    opening = HostPairing(unlock(invite, host), host)
    answering = GuestPairing(unlock(invite, guest), opening.first, guest)
    host_pair, last = opening.finish(answering.answer)
    return host_pair, answering.finish(last)


def opened(pairs: tuple[Pair, Pair], number: int, a: Sodium, b: Sodium) -> tuple[Epoch, Epoch]:
    """Play the opening of a whole epoch and give what each side keeps."""
    header = EpochHeader(pairs[0].room_id, number)
    opening = OpeningEpoch(pairs[0], header, a)
    answering = AnsweringEpoch(pairs[1], header, opening.first, b)
    epoch, last = opening.finish(answering.answer)
    return epoch, answering.finish(last)
