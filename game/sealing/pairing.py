"""Turn an invite into the lasting key of one pair of devices, sans I/O.

The host sends `first`, the guest `answer`, the host the last message; all three travel as
relay boxes. Afterwards the invite opens nothing: drop it, its key is erased here.
"""

from dataclasses import dataclass
from typing import Final

from game.sealing.handshake import Agreement, Answerer, Opener
from game.sealing.invite import InviteKeys
from game.sealing.keys import VERSION, Secret, framed
from game.sealing.sodium import SALT_BYTES, Sodium

EMOJI_COUNT: Final = 4
_EMOJI_BITS: Final = 6


@dataclass(frozen=True, slots=True)
class Pair:
    """Hold what a device keeps of a pairing: the room, the pair's key, what both heard."""

    room_id: str
    key: Secret
    transcript: bytes


class HostPairing:
    """Pair as the host, who made the invite."""

    def __init__(self, keys: InviteKeys, sodium: Sodium) -> None:
        self._keys = keys
        self._opener = Opener(keys.psk, _context(keys), sodium)

    @property
    def first(self) -> bytes:
        """Give the message that opens the pairing."""
        return self._opener.first

    def finish(self, answer: bytes) -> tuple[Pair, bytes]:
        """Give the pair and the last message for the guest; the invite's key is erased.

        Raises:
            DoesNotOpen: if the answer is not from a device with this invite.
        """
        agreed, last = self._opener.finish(answer)
        return _paired(self._keys, agreed), last


class GuestPairing:
    """Pair as the guest, who was given the invite and heard the host's first message.

    Raises:
        DoesNotOpen: if the first message is not from a device with this invite.
    """

    def __init__(self, keys: InviteKeys, first: bytes, sodium: Sodium) -> None:
        self._keys = keys
        self._answerer = Answerer(keys.psk, _context(keys), first, sodium)

    @property
    def answer(self) -> bytes:
        """Give the message that answers the host's."""
        return self._answerer.answer

    def finish(self, last: bytes) -> Pair:
        """Give the pair once the host has proved the same key; the invite's key is erased.

        Raises:
            DoesNotOpen: if the last message is not the host's.
        """
        return _paired(self._keys, self._answerer.finish(last))


def emoji(transcript: bytes, sodium: Sodium) -> tuple[int, ...]:
    """Give four numbers from 0 to 63 that both screens can show and voices can compare.

    Stretched, because somebody in the middle who holds the invite would have to try about
    sixteen million pairings to hit the same four.
    """
    drawn = int.from_bytes(sodium.stretch(transcript, b"halfway-emoji-1 "[:SALT_BYTES])[:3], "big")
    shifts = range((EMOJI_COUNT - 1) * _EMOJI_BITS, -1, -_EMOJI_BITS)
    return tuple(drawn >> shift & (1 << _EMOJI_BITS) - 1 for shift in shifts)


def _context(keys: InviteKeys) -> bytes:
    return framed("pairing", VERSION, keys.room_id)


def _paired(keys: InviteKeys, agreed: Agreement) -> Pair:
    keys.psk.erase()
    return Pair(keys.room_id, agreed.key, agreed.transcript)
