"""Each sitting has a key of its own, bound to who can read, and old keys are gone."""

from dataclasses import replace

import pytest

from game.rules.seats import Seat
from game.sealing.epoch import TWO_PLAYERS, AnsweringEpoch, EpochHeader, OpeningEpoch, Reader
from game.sealing.keys import Secret
from game.sealing.pairing import Pair
from game.sealing.sodium import DoesNotOpen, LibSodium
from tests.sealing.fixed import opened

SODIUM = LibSodium()
ROOM = "0" * 32


def pair() -> Pair:
    """Give one device's side of a pair."""
    return Pair(ROOM, Secret(bytes(range(32))), b"t" * 32)


def test_both_devices_open_the_same_epoch() -> None:
    a, b = opened((pair(), pair()), 1, SODIUM, SODIUM)
    assert a.key.reveal() == b.key.reveal()
    assert a.id == b.id
    assert a.header == b.header


def test_two_sittings_share_no_key_even_under_one_number() -> None:
    first, _ = opened((pair(), pair()), 1, SODIUM, SODIUM)
    again, _ = opened((pair(), pair()), 1, SODIUM, SODIUM)
    later, _ = opened((pair(), pair()), 2, SODIUM, SODIUM)
    assert len({first.key.reveal(), again.key.reveal(), later.key.reveal()}) == 3
    assert len({first.id, again.id, later.id}) == 3


@pytest.mark.parametrize(
    "other",
    [
        EpochHeader(ROOM, 2),
        EpochHeader("1" * 32, 1),
        EpochHeader(ROOM, 1, TWO_PLAYERS[:1]),
        EpochHeader(ROOM, 1, (*TWO_PLAYERS, Reader(Seat.B, "facilitator"))),
        EpochHeader(ROOM, 1, (TWO_PLAYERS[0], Reader(Seat.B, surface="browser"))),
        EpochHeader(ROOM, 1, TWO_PLAYERS[::-1]),
    ],
)
def test_another_number_room_or_roster_does_not_open(other: EpochHeader) -> None:
    opening = OpeningEpoch(pair(), EpochHeader(ROOM, 1), SODIUM)
    with pytest.raises(DoesNotOpen):
        AnsweringEpoch(pair(), other, opening.first, SODIUM)


@pytest.mark.parametrize(
    "other",
    [
        replace(pair(), key=Secret(bytes(32))),
        replace(pair(), transcript=b"u" * 32),
    ],
)
def test_another_pair_does_not_open(other: Pair) -> None:
    opening = OpeningEpoch(pair(), EpochHeader(ROOM, 1), SODIUM)
    with pytest.raises(DoesNotOpen):
        AnsweringEpoch(other, EpochHeader(ROOM, 1), opening.first, SODIUM)


def test_a_replayed_first_message_ends_without_a_key() -> None:
    header = EpochHeader(ROOM, 1)
    earlier = OpeningEpoch(pair(), header, SODIUM)
    answering = AnsweringEpoch(pair(), header, earlier.first, SODIUM)
    now = OpeningEpoch(pair(), header, SODIUM)
    with pytest.raises(DoesNotOpen):
        now.finish(answering.answer)


def test_the_pairs_key_found_later_does_not_open_an_earlier_sitting() -> None:
    header = EpochHeader(ROOM, 1)
    opening = OpeningEpoch(pair(), header, SODIUM)
    answering = AnsweringEpoch(pair(), header, opening.first, SODIUM)
    epoch, last = opening.finish(answering.answer)
    with pytest.raises(DoesNotOpen):
        OpeningEpoch(pair(), header, SODIUM).finish(answering.answer)
    with pytest.raises(DoesNotOpen):
        AnsweringEpoch(pair(), header, opening.first, SODIUM).finish(last)
    assert answering.finish(last).id == epoch.id


def test_ending_an_epoch_erases_its_key_and_leaves_the_pairs() -> None:
    ours, theirs = pair(), pair()
    epoch, _ = opened((ours, theirs), 1, SODIUM, SODIUM)
    epoch.end()
    assert epoch.key.erased
    assert not ours.key.erased
