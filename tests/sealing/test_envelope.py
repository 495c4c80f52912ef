"""A sealed box opens at its own place and nowhere else."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.rules.seats import Seat
from game.sealing.envelope import (
    MAX_BOX,
    MAX_TEXT_BYTES,
    Context,
    hash_move,
    open_name,
    open_words,
    seal_name,
    seal_words,
)
from game.sealing.keys import Secret
from game.sealing.sodium import DoesNotOpen, LibSodium

SODIUM = LibSodium()
KEY = Secret(bytes(range(32)))
HERE = Context(
    room_id="0" * 32, epoch=b"e" * 32, seat=Seat.A, n=7, visit=3, move_hash=hash_move(b'{"say":1}')
)
ELSEWHERE = [
    replace(HERE, version=2),
    replace(HERE, room_id="1" * 32),
    replace(HERE, epoch=b"f" * 32),
    replace(HERE, seat=Seat.B),
    replace(HERE, n=8),
    replace(HERE, visit=4),
    replace(HERE, move_hash=hash_move(b'{"say":2}')),
    replace(HERE, move_hash=b""),
    replace(HERE, n=3, visit=7),
]


@given(st.text(st.characters(codec="utf-8"), max_size=300))
@settings(max_examples=100)
def test_words_come_out_as_they_went_in(text: str) -> None:
    box = seal_words(KEY, HERE, text, SODIUM)
    assert open_words(KEY, HERE, box, SODIUM) == text


@given(st.sampled_from(ELSEWHERE), st.text(max_size=20))
@settings(max_examples=60)
def test_a_box_moved_to_any_other_place_does_not_open(place: Context, text: str) -> None:
    box = seal_words(KEY, HERE, text, SODIUM)
    with pytest.raises(DoesNotOpen):
        open_words(KEY, place, box, SODIUM)


@given(st.integers(0, 10_000), st.integers(1, 255))
@settings(max_examples=100)
def test_a_changed_or_shortened_box_does_not_open(place: int, change: int) -> None:
    box = seal_words(KEY, HERE, "I kept it warm for you.", SODIUM)
    at = place % len(box)
    changed = box[:at] + bytes((box[at] ^ change,)) + box[at + 1 :]
    for wrong in (changed, box[:at], box + b"\0"):
        with pytest.raises(DoesNotOpen):
            open_words(KEY, HERE, wrong, SODIUM)


def test_a_name_cannot_be_replayed_as_words_nor_words_as_a_name() -> None:
    name, words = seal_name(KEY, HERE, "Ana", SODIUM), seal_words(KEY, HERE, "Ana", SODIUM)
    assert open_name(KEY, HERE, name, SODIUM) == "Ana"
    with pytest.raises(DoesNotOpen):
        open_words(KEY, HERE, name, SODIUM)
    with pytest.raises(DoesNotOpen):
        open_name(KEY, HERE, words, SODIUM)


def test_another_key_does_not_open() -> None:
    box = seal_words(KEY, HERE, "hello", SODIUM)
    with pytest.raises(DoesNotOpen):
        open_words(Secret(bytes(32)), HERE, box, SODIUM)


def test_a_box_tells_only_its_size_class_and_silence_looks_like_a_short_line() -> None:
    sizes = [len(seal_words(KEY, HERE, "x" * n, SODIUM)) for n in (0, 1, 62, 63, 254, 255, 1023)]
    assert sizes == [104, 104, 104, 296, 296, 1064, 4136]
    assert len(seal_words(KEY, HERE, "x" * MAX_TEXT_BYTES, SODIUM)) == MAX_BOX == 4136


def test_sealing_the_same_words_twice_gives_two_boxes() -> None:
    assert seal_words(KEY, HERE, "", SODIUM) != seal_words(KEY, HERE, "", SODIUM)


def test_too_many_words_are_refused_without_repeating_them() -> None:
    with pytest.raises(ValueError, match="expected at most 4094 bytes of text, not 4095") as fault:
        seal_words(KEY, HERE, "x" * (MAX_TEXT_BYTES + 1), SODIUM)
    assert "xxx" not in str(fault.value)


def test_half_a_character_travels_as_a_replacement_and_never_crashes() -> None:
    box = seal_words(KEY, HERE, "a\ud800b\x00", SODIUM)
    assert open_words(KEY, HERE, box, SODIUM) == "a\ufffdb\x00"


@pytest.mark.parametrize(
    "inside", [b"", b"\0", b"\xff\xff" + bytes(62), bytes(63), b"\0\x3f" + bytes(62)]
)
def test_what_a_tampered_client_seals_badly_does_not_open(inside: bytes) -> None:
    box = SODIUM.seal(KEY.reveal(), inside, HERE.bound("words"))
    with pytest.raises(DoesNotOpen):
        open_words(KEY, HERE, box, SODIUM)


def test_bytes_that_are_no_text_show_as_replacements() -> None:
    inside = (b"\0\x02" + b"\xff\xfe").ljust(64, b"\0")
    box = SODIUM.seal(KEY.reveal(), inside, HERE.bound("words"))
    assert open_words(KEY, HERE, box, SODIUM) == "\ufffd\ufffd"


def test_the_fault_is_one_plain_sentence_without_words_or_keys() -> None:
    box = seal_words(KEY, HERE, "canary", SODIUM)
    with pytest.raises(DoesNotOpen) as fault:
        open_words(KEY, ELSEWHERE[0], box, SODIUM)
    assert str(fault.value) == "This does not open here: it was changed or moved on its way."
    assert fault.value.__cause__ is None
