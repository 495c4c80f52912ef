"""Begins a room on this device: as the host who makes an invite, or as the guest who has one."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from game.client.net.record import RoomRecord
from game.rules.seats import Seat
from game.sealing.invite import InviteSlip, ReadInvite, new_invite, read_invite, unlock
from game.sealing.sodium import KEY_BYTES, Sodium

LOOPBACK = ("127.0.0.1", "::1", "localhost")
DEFAULT_PORT = 8765
_HOST = re.compile(r"[a-z0-9][a-z0-9.\-]{0,252}|[0-9a-f:.]{2,45}")


class UnsafeAddress(Exception):  # noqa: N818 - a state, told as one sentence
    """The address is no server's, or would send what we say in the open over a network."""


def checked(server: str) -> str:
    """Return a server's address as `wss://HOST[:PORT]`, or `ws://` on this machine only.

    Raises:
        UnsafeAddress: if it is anything else.
    """
    try:
        parts = urlsplit(server)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise UnsafeAddress("expected wss://HOST or ws://127.0.0.1:PORT") from None
    is_safe = parts.scheme == "wss" or (parts.scheme == "ws" and host in LOOPBACK)
    if (
        not _HOST.fullmatch(host)
        or not is_safe
        or parts.path not in ("", "/")
        or parts.query
        or parts.username
    ):
        raise UnsafeAddress("expected wss://HOST or ws://127.0.0.1:PORT")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{port}" if port else "")


def server_of(host: str) -> str:
    """Return the address of a server: as it stands, or by its name as in an invite's link."""
    if "://" in host:
        return checked(host)
    name = urlsplit(f"//{host}").hostname or ""
    return checked(f"{'ws' if name in LOOPBACK else 'wss'}://{host}")


def hosting(server: str, scenario: str, sodium: Sodium, keep_days: int = 14) -> RoomRecord:
    """Begin a room as its host, with a fresh invite; takes a fifth of a second.

    Args:
        server: its address.
        scenario: "<id>@<sha256 of its file>".
        sodium: where randomness comes from.
        keep_days: how long the server is to keep the room after its last use, 1 to 14.

    Raises:
        UnsafeAddress: if the address is not safe.
    """
    invite = new_invite(sodium)
    keys = unlock(invite, sodium)
    return RoomRecord(
        room=keys.room_id,
        seat=Seat.A,
        ticket=sodium.random(KEY_BYTES),
        server=checked(server),
        scenario=scenario,
        invite=invite.bits,
        join_auth=keys.join_auth,
        psk=keys.psk.reveal(),
        keep_days=keep_days,
    )


def joining(text: str, server: str, sodium: Sodium) -> RoomRecord | InviteSlip:
    """Begin a room as a guest, from an invite as typed; takes a fifth of a second.

    Args:
        text: words, signs or a link.
        server: where to go unless the link says otherwise.
        sodium: where randomness comes from.

    Raises:
        UnsafeAddress: if the address is not safe.
    """
    read = read_invite(text)
    if not isinstance(read, ReadInvite):
        return read
    keys = unlock(read.invite, sodium)
    return RoomRecord(
        room=keys.room_id,
        seat=Seat.B,
        ticket=sodium.random(KEY_BYTES),
        server=server_of(read.host) if read.host else checked(server),
        invite=read.invite.bits,
        join_auth=keys.join_auth,
        psk=keys.psk.reveal(),
    )
