"""Our own parsers take any bytes at all: an answer or a documented refusal, in little time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from random import Random

import pytest

from game.client.local.kept import KeptPractice
from game.client.local.kept import from_json as practice_from_json
from game.client.local.kept import to_json as practice_to_json
from game.client.net.folder import Folder
from game.client.net.keep import DiskKeep
from game.client.net.record import from_json, to_json
from game.partner.partner import new_partner
from game.protocol.codec import decode_move, decode_to_client, decode_to_server, encode, encode_move
from game.protocol.faults import MalformedMessage
from game.protocol.messages import Letter, Mail, Play, Update, Welcome
from game.protocol.stored import events_from_json, events_to_json
from game.room.effects import Send
from game.rules import moves as m
from game.rules.seats import Seat
from game.scenario.library import Shipped
from game.scenario.load import load_overlay, load_scenario
from game.sealing.envelope import Context, open_words, seal_words
from game.sealing.hygiene import clean_name, clean_words
from game.sealing.invite import Invite, read_invite
from game.sealing.keys import Secret
from game.sealing.records import Record, RecordKind, unwrap, wrap
from game.sealing.sodium import DoesNotOpen, LibSodium
from server.speech import update_messages
from tests.protocol.mutations import mutated
from tests.rules.play import storyboard

TOO_LONG_S = 1.0
SODIUM = LibSodium()
KEY = Secret(bytes(32))
PLACE = Context(room_id="ab" * 16, epoch=bytes(32), seat=Seat.A, n=1)


@cache
def story() -> tuple[bytes, ...]:
    """Return what goes over the wire and into the store in a scene."""
    table = storyboard()
    view = table.view(Seat.A)
    welcome = Welcome(seat=Seat.A, seq=9, acked_n=4, view=view, keep_until_ms=1)
    sends = [e for e in table.heard if isinstance(e, Send)]
    letter = Letter(seq=3, seat=Seat.B, n=2, visit=1, raw_move='{"kind":"ready"}', box=bytes(104))
    messages = [encode(welcome), encode(Mail(items=(letter,)))]
    messages += [encode(u) for send in sends for u in update_messages(send)]
    return tuple(text.encode() for text in messages)


@cache
def stored() -> tuple[bytes, ...]:
    """Return the events of a scene's entries."""
    return tuple(events_to_json(entry.events) for entry in storyboard().log)


def scenario_bytes() -> bytes:
    return Path("scenarios/t1/scenario.toml").read_bytes()


def practice_bytes() -> bytes:
    partner = new_partner("sol", "5" * 32, Seat.B)
    return practice_to_json(KeptPractice(tuple(storyboard().log), partner))


@contextmanager
def in_little_time() -> Iterator[None]:
    start_s = time.perf_counter()
    yield
    assert time.perf_counter() - start_s < TOO_LONG_S


def boxes() -> tuple[bytes, ...]:
    box = seal_words(KEY, PLACE, "I left it for you", SODIUM)
    return (box, wrap(Record(RecordKind.NAME, box)), wrap(Record(RecordKind.EPOCH_FIRST, box)))


def open_it(raw: bytes) -> None:
    """Open a box that does not fit, as a relay and as words."""
    with suppress(DoesNotOpen):
        unwrap(raw)
    open_words(KEY, PLACE, raw, SODIUM)


def read_text(raw: bytes) -> None:
    """Read a text as invite, words and name; none of them ever refuses with an exception."""
    for text in (raw.decode("utf-8", "replace"), raw.decode("latin-1")):
        read_invite(text)
        clean_name(text)
        assert len(clean_words(text)) <= 280


def invites() -> tuple[bytes, ...]:
    invite = Invite(bytes(range(10)))
    link = invite.link("play.example.org:444")
    return tuple(t.encode() for t in (link, invite.pasted(), " ".join(invite.spoken())))


Parser = tuple[Callable[[], tuple[bytes, ...]], Callable[[bytes], object], type[Exception] | None]
PARSERS: dict[str, Parser] = {
    "to the server": (
        lambda: (encode(Play(n=1, visit=1, move='{"kind":"ready"}', box=bytes(80))).encode(),),
        decode_to_server,
        MalformedMessage,
    ),
    "to a client": (story, decode_to_client, MalformedMessage),
    "a move": (
        lambda: (encode_move(m.Account(line="ate-it", add="add-noor")).encode(),),
        decode_move,
        MalformedMessage,
    ),
    "stored events": (stored, events_from_json, MalformedMessage),
    "a box": (boxes, open_it, DoesNotOpen),
    "words, names and invites": (invites, read_text, None),
    "a scenario": (lambda: (scenario_bytes(),), load_scenario, None),
    "a translation": (
        lambda: (scenario_bytes()[:4_000],),
        lambda raw: load_overlay(raw, "x"),
        None,
    ),
}
SLOW_ONES = {"a scenario": 20, "to a client": 4, "a translation": 4}


def fuzz(name: str, times: int, seed: int) -> None:
    """Feed a parser changed bytes; only its documented refusal may come out."""
    samples, parse, refusal = PARSERS[name]
    luck = Random(seed)  # noqa: S311 - changes that can be told again
    found = samples()
    for _ in range(times // SLOW_ONES.get(name, 1)):
        raw = mutated(luck.choice(found), luck)
        with in_little_time():
            if refusal is None:
                parse(raw)
            else:
                with suppress(refusal):
                    parse(raw)


@pytest.mark.parametrize("name", PARSERS)
def test_changed_bytes_are_taken_or_refused(name: str) -> None:
    fuzz(name, times=400, seed=1)


@pytest.mark.slow
@pytest.mark.parametrize("name", PARSERS)
def test_many_more_changed_bytes_are_taken_or_refused(name: str) -> None:
    fuzz(name, times=20_000, seed=2)


@pytest.mark.parametrize("deep", [b"[" * 100_000, b'{"a":' * 50_000, b"[" * 900 + b"]" * 900])
@pytest.mark.parametrize("name", PARSERS)
def test_no_depth_is_too_deep(name: str, deep: bytes) -> None:
    _, parse, refusal = PARSERS[name]
    with in_little_time(), suppress(*filter(None, (refusal,))):
        parse(deep)


def test_a_practice_on_disk_may_be_damaged_in_any_way() -> None:
    luck, raw = Random(3), practice_bytes()  # noqa: S311 - as above
    assert practice_from_json(raw) is not None
    for _ in range(150):
        with in_little_time():
            found = practice_from_json(mutated(raw, luck))
        assert found is None or isinstance(found, KeptPractice)
    assert practice_from_json(b"[" * 100_000) is None


def test_a_room_on_disk_may_be_damaged_in_any_way(tmp_path: Path) -> None:
    from tests.client.net.recorded import evening

    take = evening(tmp_path, Seat.B)
    luck, raw = Random(4), to_json(take.record)  # noqa: S311 - as above
    for _ in range(400):
        with in_little_time():
            found = from_json(mutated(raw, luck))
        assert found is None or found.version == take.record.version
    assert from_json(b"[" * 100_000) is None


@pytest.mark.parametrize("name", ["settings", "drafts", "shelf"])
@pytest.mark.parametrize(
    "content", [b"", b"null", b"[]", b"7", b'"x"', b"{}", b"[" * 100_000, b'{"name":7}', b"\xff"]
)
def test_a_devices_folder_may_hold_anything(tmp_path: Path, name: str, content: bytes) -> None:
    folder = Folder(tmp_path, SODIUM)
    folder.write(name, content)
    loaded = DiskKeep(folder).load()
    assert loaded.drafts == ()
    assert loaded.sittings == ()


def test_sealed_files_may_be_damaged_in_any_way(tmp_path: Path) -> None:
    folder = Folder(tmp_path, SODIUM)
    folder.write("settings", b'{"name":"Ana"}')
    sealed = (tmp_path / "settings.sealed").read_bytes()
    luck = Random(5)  # noqa: S311 - as above
    for _ in range(60):
        changed = mutated(sealed, luck)
        (tmp_path / "settings.sealed").write_bytes(changed)
        loaded = DiskKeep(folder).load()
        assert loaded.settings.name == ("Ana" if changed == sealed else "")
    (tmp_path / "device.key").write_bytes(b"short")
    assert DiskKeep(Folder(tmp_path, SODIUM)).load().settings.name == ""


def test_shipped_scenario_is_what_the_fuzzer_changes() -> None:
    assert load_scenario(scenario_bytes()) == Shipped().get("t1")


def test_an_update_in_the_story_is_one() -> None:
    assert any(isinstance(decode_to_client(raw), Update) for raw in story())
