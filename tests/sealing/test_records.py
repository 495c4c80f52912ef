"""A relay box says what it carries, and an unknown one is refused."""

import pytest

from game.sealing.records import Record, RecordKind, unwrap, wrap
from game.sealing.sodium import DoesNotOpen


@pytest.mark.parametrize("kind", RecordKind)
def test_every_kind_of_record_comes_back(kind: RecordKind) -> None:
    record = Record(kind, b"body")
    assert unwrap(wrap(record)) == record


def test_kinds_keep_their_number_on_the_wire() -> None:
    order = (
        "pair_first pair_answer pair_last epoch_ask epoch_first epoch_answer epoch_last name wish"
    )
    assert [wrap(Record(RecordKind(kind), b""))[1] for kind in order.split()] == list(range(9))


@pytest.mark.parametrize("box", [b"", b"\x01", b"\x02\x00body", b"\x01\xff"])
def test_what_this_version_does_not_know_is_refused(box: bytes) -> None:
    with pytest.raises(DoesNotOpen):
        unwrap(box)
