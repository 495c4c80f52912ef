"""Only two devices with the same invite pair, and the invite opens nothing afterwards."""

import pytest

from game.sealing.invite import Invite, InviteKeys
from game.sealing.keys import Secret
from game.sealing.pairing import GuestPairing, HostPairing, emoji
from game.sealing.sodium import DoesNotOpen, LibSodium
from tests.sealing.fixed import paired

SODIUM = LibSodium()
INVITE = Invite(b"ten bytes!")
PSK = bytes(range(32))


def keys(psk: bytes = PSK, room_id: str = "0" * 32) -> InviteKeys:
    """Give the keys of an invite without the slow stretching."""
    return InviteKeys(room_id, b"join", Secret(psk))


def test_two_devices_with_one_invite_get_the_same_key_and_the_same_emoji() -> None:
    host, guest = paired(INVITE, SODIUM, SODIUM)
    assert host.key.reveal() == guest.key.reveal()
    assert (host.room_id, host.transcript) == (guest.room_id, guest.transcript)
    shown = emoji(host.transcript, SODIUM)
    assert shown == emoji(guest.transcript, SODIUM)
    assert len(shown) == 4
    assert all(0 <= place < 64 for place in shown)


def test_pairing_twice_with_one_invite_gives_two_keys() -> None:
    one, _ = paired(INVITE, SODIUM, SODIUM)
    other, _ = paired(INVITE, SODIUM, SODIUM)
    assert one.key.reveal() != other.key.reveal()
    assert one.transcript != other.transcript


@pytest.mark.parametrize("other", [keys(psk=bytes(32)), keys(room_id="1" * 32)])
def test_another_invite_or_room_does_not_open_the_first_message(other: InviteKeys) -> None:
    first = HostPairing(keys(), SODIUM).first
    with pytest.raises(DoesNotOpen):
        GuestPairing(other, first, SODIUM)


def test_any_flipped_bit_of_any_message_is_found() -> None:
    host = HostPairing(keys(), SODIUM)
    guest = GuestPairing(keys(), host.first, SODIUM)
    for place in range(len(host.first)):
        with pytest.raises(DoesNotOpen):
            GuestPairing(keys(), flipped(host.first, place), SODIUM)
    for place in range(len(guest.answer)):
        with pytest.raises(DoesNotOpen):
            host.finish(flipped(guest.answer, place))
    pair, last = host.finish(guest.answer)
    for place in range(len(last)):
        with pytest.raises(DoesNotOpen):
            guest.finish(flipped(last, place))
    assert guest.finish(last).key.reveal() == pair.key.reveal()


def test_a_message_sent_back_to_its_sender_or_cut_short_does_not_open() -> None:
    host = HostPairing(keys(), SODIUM)
    guest = GuestPairing(keys(), host.first, SODIUM)
    for wrong in (host.first, host.first + guest.answer[72:], guest.answer[:72], b""):
        with pytest.raises(DoesNotOpen):
            host.finish(wrong)
    with pytest.raises(DoesNotOpen):
        guest.finish(guest.answer[72:])


def test_an_answer_to_another_first_message_does_not_open() -> None:
    host, earlier = HostPairing(keys(), SODIUM), HostPairing(keys(), SODIUM)
    guest = GuestPairing(keys(), earlier.first, SODIUM)
    with pytest.raises(DoesNotOpen):
        host.finish(guest.answer)


def test_the_invite_and_every_message_do_not_give_the_key_afterwards() -> None:
    host_keys, guest_keys = keys(), keys()
    host = HostPairing(host_keys, SODIUM)
    guest = GuestPairing(guest_keys, host.first, SODIUM)
    pair, last = host.finish(guest.answer)
    finder = HostPairing(keys(), SODIUM)  # has the invite and the whole log, not the halves
    with pytest.raises(DoesNotOpen):
        finder.finish(guest.answer)
    with pytest.raises(DoesNotOpen):
        GuestPairing(keys(), host.first, SODIUM).finish(last)
    assert pair.key.reveal() == guest.finish(last).key.reveal()


def test_the_invites_key_and_the_halves_are_erased_at_the_end() -> None:
    host_keys, guest_keys = keys(), keys()
    host = HostPairing(host_keys, SODIUM)
    guest = GuestPairing(guest_keys, host.first, SODIUM)
    _, last = host.finish(guest.answer)
    guest.finish(last)
    assert host_keys.psk.erased
    assert guest_keys.psk.erased
    with pytest.raises(ValueError, match="has been erased"):
        host.finish(guest.answer)


def flipped(message: bytes, place: int) -> bytes:
    """Flip one bit."""
    return message[:place] + bytes((message[place] ^ 1,)) + message[place + 1 :]
