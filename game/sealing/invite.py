"""Make, spell and read the invite that pairs two devices once.

An invite is 80 random bits. It is spelled as eight words, to be said, or as eighteen signs,
to be pasted; each spelling carries a checksum, so a slip is named on the device before
anything is sent. The invite is not the key: see `pairing`.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from game.sealing.keys import VERSION, Secret, derive
from game.sealing.sodium import SALT_BYTES, Sodium
from game.sealing.wordlist import place_of, words

INVITE_BYTES: Final = 10
WORD_COUNT: Final = 8
SIGN_COUNT: Final = 18

_SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base32: no I, L, O, U
_MISREAD: Final = str.maketrans("OIL", "011")
# Checksums are CRCs: 0x12F finds any one to three wrong bits in 88, 0x633 any wrong sign and
# any two neighbours swapped, not only most of them as a hash would. A wrong letter in a word
# never makes another word at all.
_WORD_CHECK: Final = (8, 0x12F)
_SIGN_CHECK: Final = (10, 0x633)
# 80 random bits need no salt of their own; this one only keeps our stretching apart from others'.
_SALT: Final = b"halfway-invite-1"
_MAX_TEXT: Final = 500  # longer than any invite with its address; capped before any other work

_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_APART: Final = re.compile(r"[\s,.;'\"\u2018-\u201d_\-\u2010-\u2015\u2212\u00b7\u2022]+")
_VERSIONED: Final = re.compile(r"\s*([0-9A-Za-z])\s*[\-\u2010-\u2015\u2212](.*)", re.DOTALL)
_WORDLIKE: Final = re.compile(r"[a-z]{4,12}")
_ADDRESS: Final = re.compile(r"(?:(?:https?|wss?)://)?([^/#?@\s]+)(?:/[^#\s]*)?", re.IGNORECASE)
_HOST: Final = re.compile(
    r"(?:[a-z0-9][a-z0-9.\-]{0,252}|\[[0-9a-f:.]{2,45}\])(?::[1-9][0-9]{0,4})?"
)


class InviteProblem(StrEnum):
    """Name what is wrong with a typed invite; the screen has one kind sentence for each."""

    EMPTY = "empty"  # nothing was typed
    TOO_SHORT = "too_short"  # a word or a sign is missing
    TOO_LONG = "too_long"  # a word or a sign too many
    UNKNOWN_WORD = "unknown_word"  # `which` says the place of the word, from 1
    UNKNOWN_SIGN = "unknown_sign"  # `which` says the place of the sign, from 1
    CHECKSUM = "checksum"  # all is readable, but it does not fit together
    WRONG_VERSION = "wrong_version"  # made by a newer or older game
    WRONG_HOST = "wrong_host"  # the address before the # is not one


@dataclass(frozen=True, slots=True)
class InviteSlip:
    """Say why a text is no invite, and at which word or sign; never what was typed."""

    problem: InviteProblem
    which: int | None = None


@dataclass(frozen=True, slots=True)
class Invite:
    """Hold the 80 bits that pair two devices once; they never show in a repr."""

    bits: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.bits) != INVITE_BYTES:
            raise ValueError(f"expected {INVITE_BYTES} bytes, not {len(self.bits)}")

    def spoken(self) -> tuple[str, ...]:
        """Spell the invite as eight words."""
        return tuple(words()[place] for place in _split(self.bits, _WORD_CHECK, 11))

    def pasted(self) -> str:
        """Spell the invite as eighteen signs in threes, `XXX-XXX-XXX-XXX-XXX-XXX`."""
        signs = "".join(_SIGNS[place] for place in _split(self.bits, _SIGN_CHECK, 5))
        return "-".join(signs[i : i + 3] for i in range(0, SIGN_COUNT, 3))

    def link(self, host: str) -> str:
        """Spell the invite as a link; a browser never sends what follows the #."""
        return f"https://{host}/join#{VERSION}-{self.pasted()}"


@dataclass(frozen=True, slots=True)
class ReadInvite:
    """Hold an invite that was read, and the `host` or `host:port` it named, if any."""

    invite: Invite
    host: str | None = None


@dataclass(frozen=True, slots=True)
class InviteKeys:
    """Hold what both devices derive from an invite.

    The server is told `room_id` (32 hex digits) and, once, `join_auth` (32 bytes; before
    that only its hash). `psk` never leaves the device.
    """

    room_id: str
    join_auth: bytes = field(repr=False)
    psk: Secret


def new_invite(sodium: Sodium) -> Invite:
    """Draw a fresh invite."""
    return Invite(sodium.random(INVITE_BYTES))


def unlock(invite: Invite, sodium: Sodium) -> InviteKeys:
    """Derive the keys of an invite; takes about a fifth of a second and 64 MiB."""
    root = sodium.stretch(invite.bits, _SALT[:SALT_BYTES])
    return InviteKeys(
        room_id=derive(root, "halfway room", size=16).hex(),
        join_auth=derive(root, "halfway join"),
        psk=Secret(derive(root, "halfway psk")),
    )


def read_invite(text: str) -> ReadInvite | InviteSlip:
    """Read a link, a pasted or a spoken invite; never raises, whatever the text.

    Takes any case, spaces and dashes of any kind, o for 0, i and l for 1. Words must be
    whole: the screen completes them after four letters (`wordlist.complete`).
    """
    if len(text) > _MAX_TEXT:
        return InviteSlip(InviteProblem.TOO_LONG)
    plain = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).strip()
    address, hashed, rest = plain.rpartition("#")
    if not hashed and "://" in plain:
        return InviteSlip(InviteProblem.TOO_SHORT)
    host = _read_host(address)
    if isinstance(host, InviteSlip):
        return host
    read = _read_versioned(rest, required=bool(hashed))
    return read if isinstance(read, InviteSlip) else ReadInvite(read, host)


def _read_host(address: str) -> str | InviteSlip | None:
    if not address.strip():
        return None
    # A line of chat may stand before the link.
    found = _ADDRESS.fullmatch(address.rsplit(maxsplit=1)[-1])
    host = found[1].lower() if found else ""
    return host if _HOST.fullmatch(host) else InviteSlip(InviteProblem.WRONG_HOST)


def _read_versioned(text: str, *, required: bool) -> Invite | InviteSlip:
    """Read the code behind its version; after a # there must be one."""
    versioned = _VERSIONED.fullmatch(text)
    if versioned is None and required:
        return InviteSlip(InviteProblem.WRONG_VERSION if text else InviteProblem.TOO_SHORT)
    if versioned is not None and versioned[1] != str(VERSION):
        return InviteSlip(InviteProblem.WRONG_VERSION)
    return _read_code(versioned[2] if versioned else text)


def _read_code(code: str) -> Invite | InviteSlip:
    tokens = [token for token in _APART.split(code.lower()) if token]
    if not tokens:
        return InviteSlip(InviteProblem.EMPTY)
    wordlike = sum(_WORDLIKE.fullmatch(token) is not None for token in tokens)
    if 2 * wordlike > len(tokens):
        return _read_words(tokens)
    return _read_signs("".join(tokens))


def _read_words(tokens: list[str]) -> Invite | InviteSlip:
    places = [place_of(token) for token in tokens]
    if None in places:
        return InviteSlip(InviteProblem.UNKNOWN_WORD, places.index(None) + 1)
    return _joined([place for place in places if place is not None], _WORD_CHECK, 11)


def _read_signs(signs: str) -> Invite | InviteSlip:
    places = [_SIGNS.find(sign) for sign in signs.upper().translate(_MISREAD)]
    if -1 in places:
        return InviteSlip(InviteProblem.UNKNOWN_SIGN, places.index(-1) + 1)
    return _joined(places, _SIGN_CHECK, 5)


def _joined(places: list[int], check: tuple[int, int], step: int) -> Invite | InviteSlip:
    """Put the places of eight words or eighteen signs together again and check them."""
    width, _ = check
    wanted = (8 * INVITE_BYTES + width) // step
    if len(places) != wanted:
        short = len(places) < wanted
        return InviteSlip(InviteProblem.TOO_SHORT if short else InviteProblem.TOO_LONG)
    number = 0
    for place in places:
        number = number << step | place
    value, given = divmod(number, 1 << width)
    if given != _crc(value, check):
        return InviteSlip(InviteProblem.CHECKSUM)
    return Invite(value.to_bytes(INVITE_BYTES, "big"))


def _split(bits: bytes, check: tuple[int, int], step: int) -> list[int]:
    value, (width, _) = int.from_bytes(bits, "big"), check
    number, total = value << width | _crc(value, check), 8 * INVITE_BYTES + width
    return [number >> shift & (1 << step) - 1 for shift in range(total - step, -1, -step)]


def _crc(value: int, check: tuple[int, int]) -> int:
    """Give the remainder of the 80 bits, with a 1 in front so that zeros count as well."""
    width, polynomial = check
    rest = (1 << 8 * INVITE_BYTES | value) << width
    while rest >> width:
        rest ^= polynomial << rest.bit_length() - width - 1
    return rest
