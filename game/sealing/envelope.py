"""Seal own words and names for the partner's device, and open them there.

Every move in a two-player room carries a box, with empty words too, so that having written
is not visible. A box is bound to its place: room, epoch, seat, count, visit and the very
bytes of the move. At any other place it does not open.
"""

import hashlib
from dataclasses import dataclass
from typing import Final

from game.rules.seats import Seat
from game.sealing.keys import VERSION, Secret, framed
from game.sealing.sodium import NONCE_BYTES, SEAL_BYTES, DoesNotOpen, Sodium

SIZES: Final = (64, 256, 1024, 4096)  # a box tells only which of these holds the words
MAX_BOX: Final = SIZES[-1] + NONCE_BYTES + SEAL_BYTES
_LENGTH_BYTES: Final = 2
MAX_TEXT_BYTES: Final = SIZES[-1] - _LENGTH_BYTES

_WORDS: Final = "words"
_NAME: Final = "name"
_WISH: Final = "wish"


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Say where a box belongs; whoever opens it must know all of this from elsewhere.

    `epoch` is the epoch's id, `n` the sender's own count of moves and relays, `visit` the
    beat's counter, `move_hash` comes from `hash_move`. Names and wishes have visit 0, no move.
    """

    room_id: str
    epoch: bytes
    seat: Seat
    n: int
    visit: int = 0
    move_hash: bytes = b""
    version: int = VERSION

    def bound(self, purpose: str) -> bytes:
        """Join purpose and fields, each with its length, into the bytes a box is bound to."""
        return framed(
            "halfway box",
            purpose,
            self.version,
            self.room_id,
            self.epoch,
            self.seat.value,
            self.n,
            self.visit,
            self.move_hash,
        )


def hash_move(raw_move: bytes) -> bytes:
    """Hash the bytes of a move exactly as they travel."""
    return hashlib.sha256(raw_move).digest()


def seal_words(key: Secret, context: Context, text: str, sodium: Sodium) -> bytes:
    """Seal words, empty ones too, into a box of at most 4,136 bytes.

    Raises:
        ValueError: if the words take more than 4,094 bytes; say so while they are written.
    """
    return sodium.seal(key.reveal(), _padded(text), context.bound(_WORDS))


def open_words(key: Secret, context: Context, box: bytes, sodium: Sodium) -> str:
    """Open words that were sealed for exactly this place.

    What comes out was written on another device: pass it through `hygiene.clean_words`.

    Raises:
        DoesNotOpen: if key, place or box differ in any way.
    """
    return _unpadded(sodium.open(key.reveal(), box, context.bound(_WORDS)))


def seal_name(key: Secret, context: Context, name: str, sodium: Sodium) -> bytes:
    """Seal a player's name; it never opens as words, nor words as a name."""
    return sodium.seal(key.reveal(), _padded(name), context.bound(_NAME))


def open_name(key: Secret, context: Context, box: bytes, sodium: Sodium) -> str:
    """Open a name; pass it through `hygiene.clean_name`.

    Raises:
        DoesNotOpen: if key, place or box differ in any way.
    """
    return _unpadded(sodium.open(key.reveal(), box, context.bound(_NAME)))


def seal_wish(key: Secret, context: Context, wish: str, sodium: Sodium) -> bytes:
    """Seal what a player would like to be kept; every wish of up to 62 bytes looks alike."""
    return sodium.seal(key.reveal(), _padded(wish), context.bound(_WISH))


def open_wish(key: Secret, context: Context, box: bytes, sodium: Sodium) -> str:
    """Open a wish; one that is not known counts as none.

    Raises:
        DoesNotOpen: if key, place or box differ in any way.
    """
    return _unpadded(sodium.open(key.reveal(), box, context.bound(_WISH)))


def _padded(text: str) -> bytes:
    """Encode a text and fill it up to one of four sizes; lone surrogates become U+FFFD."""
    raw = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()
    if len(raw) > MAX_TEXT_BYTES:
        raise ValueError(f"expected at most {MAX_TEXT_BYTES} bytes of text, not {len(raw)}")
    size = next(size for size in SIZES if len(raw) + _LENGTH_BYTES <= size)
    return (len(raw).to_bytes(_LENGTH_BYTES, "big") + raw).ljust(size, b"\0")


def _unpadded(padded: bytes) -> str:
    """Take the filling off again; a tampered client's odd bytes become U+FFFD."""
    end = _LENGTH_BYTES + int.from_bytes(padded[:_LENGTH_BYTES], "big")
    if len(padded) not in SIZES or end > len(padded):
        raise DoesNotOpen
    return padded[_LENGTH_BYTES:end].decode("utf-8", "replace")
