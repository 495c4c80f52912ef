"""Open a fresh key for each sitting, bound to who can read.

A sitting is an epoch. Its header names the room, a number that only grows and the roster;
both devices mix fresh halves into the pair's key under that header, so a different roster
gives a different key and no box opens. Seat A sends `first`, seat B `answer`, seat A the
last message; all travel as relay boxes. Erase the key when the sitting ends.
"""

import hashlib
from dataclasses import dataclass
from typing import Final

from game.rules.seats import Seat
from game.sealing.handshake import Agreement, Answerer, Opener
from game.sealing.keys import VERSION, Secret, derive, framed
from game.sealing.pairing import Pair
from game.sealing.sodium import Sodium

PLAYER: Final = "player"
SURFACE: Final = "app"  # where words are read; other surfaces will have names of their own


@dataclass(frozen=True, slots=True)
class Reader:
    """Name one who can read in an epoch: seat, role in the room, kind of device."""

    seat: Seat
    role: str = PLAYER
    surface: str = SURFACE


TWO_PLAYERS: Final = (Reader(Seat.A), Reader(Seat.B))


@dataclass(frozen=True, slots=True)
class EpochHeader:
    """Say what an epoch is bound to; both devices build it, it is never sent."""

    room_id: str
    number: int  # of the sitting, from 1; a device refuses one it has used before
    roster: tuple[Reader, ...] = TWO_PLAYERS

    def digest(self) -> bytes:
        """Hash the header, every field with its length."""
        readers = [framed(r.seat.value, r.role, r.surface) for r in self.roster]
        whole = framed("halfway epoch", VERSION, self.room_id, self.number, *readers)
        return hashlib.sha256(whole).digest()


@dataclass(frozen=True, slots=True)
class Epoch:
    """Hold the key of one sitting and its id, which every box is bound to."""

    header: EpochHeader
    key: Secret
    id: bytes

    def end(self) -> None:
        """Erase the key: nothing sealed in this sitting opens on this device any more."""
        self.key.erase()


class OpeningEpoch:
    """Open an epoch from seat A."""

    def __init__(self, pair: Pair, header: EpochHeader, sodium: Sodium) -> None:
        self._header = header
        self._opener = Opener(_base(pair), _context(pair, header), sodium)

    @property
    def first(self) -> bytes:
        """Give the message that opens the epoch."""
        return self._opener.first

    def finish(self, answer: bytes) -> tuple[Epoch, bytes]:
        """Give the epoch and the last message for seat B.

        Raises:
            DoesNotOpen: if the answer is from another device, roster or sitting.
        """
        agreed, last = self._opener.finish(answer)
        return _opened(self._header, agreed), last


class AnsweringEpoch:
    """Answer from seat B.

    Raises:
        DoesNotOpen: if the first message is from another device, roster or sitting.
    """

    def __init__(self, pair: Pair, header: EpochHeader, first: bytes, sodium: Sodium) -> None:
        self._header = header
        self._answerer = Answerer(_base(pair), _context(pair, header), first, sodium)

    @property
    def answer(self) -> bytes:
        """Give the message that answers seat A's."""
        return self._answerer.answer

    def finish(self, last: bytes) -> Epoch:
        """Give the epoch once seat A has proved the same key.

        Raises:
            DoesNotOpen: if the last message is not seat A's.
        """
        return _opened(self._header, self._answerer.finish(last))


def _base(pair: Pair) -> Secret:
    return Secret(derive(pair.key.reveal(), "halfway epochs"))


def _context(pair: Pair, header: EpochHeader) -> bytes:
    return framed("epoch", VERSION, pair.transcript, header.digest())


def _opened(header: EpochHeader, agreed: Agreement) -> Epoch:
    return Epoch(header, agreed.key, agreed.transcript)
