"""Small flat records come back as they were written; anything else is refused."""

from __future__ import annotations

import pytest

from game.client.net.plain_json import json_of, record_of, records_of
from game.rules.seats import Seat
from game.screens.messages import SavedDraft
from game.screens.settings import Settings

DRAFT = SavedDraft(Seat.B, 7, "share-words", "čau, “you”\n")


def test_what_was_written_is_read_again() -> None:
    settings = Settings(text=150, name="Ana", motion=False)

    assert record_of(Settings, json_of(settings)) == settings
    assert records_of(SavedDraft, json_of((DRAFT,))) == (DRAFT,)
    assert records_of(SavedDraft, json_of(())) == ()


def test_names_of_a_newer_version_are_left_out_and_missing_ones_are_as_new() -> None:
    assert record_of(Settings, b'{"text":120,"smell":true}') == Settings(text=120)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b'{"text":"120"}',
        b'{"text":true}',
        b'{"sound":1}',
        b'{"name":null}',
        b'{"text":1.5}',
        b"\xff",
    ],
)
def test_what_is_no_such_record_is_refused_and_never_bent(text: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        record_of(Settings, text)


@pytest.mark.parametrize(
    "text",
    [
        b"{}",
        b"[1]",
        b'[{"seat":"A"}]',
        b'[{"seat":"C","visit":1,"field":"x","text":"y"}]',
        b'[{"seat":["A"],"visit":1,"field":"x","text":"y"}]',
    ],
)
def test_half_a_list_of_records_is_refused_whole(text: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        records_of(SavedDraft, text)
