"""What is sealed today must open tomorrow: the published vectors are made again and compared."""

import json
from pathlib import Path

from game.rules.seats import Seat
from game.sealing.envelope import Context, hash_move, open_words, seal_name, seal_words
from game.sealing.epoch import AnsweringEpoch, EpochHeader, OpeningEpoch
from game.sealing.invite import new_invite, unlock
from game.sealing.keys import Secret
from game.sealing.pairing import GuestPairing, HostPairing, emoji
from game.sealing.sodium import LibSodium
from tests.sealing.fixed import fixed_sodium

VECTORS = Path(__file__).with_name("vectors.json")
MOVE = b'{"kind":"say","line":"dumpling"}'


def made_again() -> dict[str, object]:
    """Play invite, pairing, epoch and boxes with loaded dice and write down every byte."""
    host, guest = fixed_sodium("host"), fixed_sodium("guest")
    invite = new_invite(host)
    keys, guest_keys = unlock(invite, host), unlock(invite, guest)
    psk = keys.psk.reveal().hex()
    opening = HostPairing(keys, host)
    answering = GuestPairing(guest_keys, opening.first, guest)
    pair, last = opening.finish(answering.answer)
    guest_pair = answering.finish(last)
    header = EpochHeader(pair.room_id, 1)
    a = OpeningEpoch(pair, header, host)
    b = AnsweringEpoch(guest_pair, header, a.first, guest)
    epoch, epoch_last = a.finish(b.answer)
    place = Context(
        room_id=pair.room_id,
        epoch=epoch.id,
        seat=Seat.A,
        n=4,
        visit=2,
        move_hash=hash_move(MOVE),
    )
    name_place = Context(room_id=pair.room_id, epoch=epoch.id, seat=Seat.A, n=3)
    return {
        "invite": {
            "bits": invite.bits.hex(),
            "spoken": " ".join(invite.spoken()),
            "link": invite.link("play.example"),
            "room_id": keys.room_id,
            "join_auth": keys.join_auth.hex(),
            "psk": psk,
        },
        "pairing": {
            "first": opening.first.hex(),
            "answer": answering.answer.hex(),
            "last": last.hex(),
            "key": pair.key.reveal().hex(),
            "transcript": pair.transcript.hex(),
            "emoji": list(emoji(pair.transcript, host)),
        },
        "epoch": {
            "header": header.digest().hex(),
            "first": a.first.hex(),
            "answer": b.answer.hex(),
            "last": epoch_last.hex(),
            "key": epoch.key.reveal().hex(),
            "id": epoch.id.hex(),
        },
        "box": {
            "move": MOVE.decode(),
            "bound": place.bound("words").hex(),
            "words": "The last dumpling is yours.",
            "words_box": seal_words(epoch.key, place, "The last dumpling is yours.", host).hex(),
            "silence_box": seal_words(epoch.key, place, "", host).hex(),
            "name": "Ash",
            "name_box": seal_name(epoch.key, name_place, "Ash", host).hex(),
        },
    }


def test_the_published_vectors_are_what_this_version_makes() -> None:
    assert made_again() == json.loads(VECTORS.read_text(encoding="utf-8"))


def test_a_published_box_opens_with_the_published_key() -> None:
    vectors = json.loads(VECTORS.read_text(encoding="utf-8"))
    place = Context(
        room_id=vectors["invite"]["room_id"],
        epoch=bytes.fromhex(vectors["epoch"]["id"]),
        seat=Seat.A,
        n=4,
        visit=2,
        move_hash=hash_move(vectors["box"]["move"].encode()),
    )
    key = Secret(bytes.fromhex(vectors["epoch"]["key"]))
    box = bytes.fromhex(vectors["box"]["words_box"])
    assert open_words(key, place, box, LibSodium()) == vectors["box"]["words"]
