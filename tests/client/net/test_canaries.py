"""Words, names, invites and secrets put through every path are found in none of them."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

import pytest

from game.client.net.errands import asked
from game.client.net.record import Errand, RoomRecord, Wish
from game.protocol.codec import decode_move, decode_to_server
from game.protocol.faults import MalformedMessage
from game.sealing.invite import Invite
from tests.client.net.people import Person, two_people, until
from tests.server.house import caller
from tests.server.memory import found, in_files, spellings
from tests.server.process import server_process
from tests.sizes import size

CANARY = "canary-7f3a"
WANTED = ("life", "table")


def secrets_of(record: RoomRecord, who: str) -> dict[str, str | bytes]:
    """Return what of a fresh device no server may ever see."""
    invite = Invite(record.invite)
    return {
        f"{who} invite": record.invite,
        f"{who} invite pasted": invite.pasted(),
        f"{who} invite spoken": " ".join(invite.spoken()),
        f"{who} psk": record.psk,
    }


def hashed_of(record: RoomRecord, who: str) -> dict[str, str | bytes]:
    """Return what a server is shown once and may keep as a hash only."""
    return {f"{who} ticket": record.ticket, f"{who} join secret": record.join_auth}


def keys_of(record: RoomRecord, who: str) -> dict[str, str | bytes]:
    """Return the keys of a pair."""
    keys: dict[str, str | bytes] = {f"{who} pair key": record.pair_key}
    return keys | {f"{who} epoch {e.number}": e.key for e in record.epochs}


def said_by(person: Person) -> dict[str, str | bytes]:
    """Return the name and every own word."""
    words = {f"words {seq}": text for seq, text in person.session.record.words}
    return {f"name {person.name}": person.name, **words}


async def pester(url: str) -> None:
    """Put canaries into frames that are refused."""
    frames = (f'{{"type":"{CANARY}-type"}}', f'{{"type":"join","room":"{CANARY}-room"}}', CANARY)
    for frame in frames:
        async with caller(url) as stranger:
            await stranger.say(frame)
            await stranger.closed()


@dataclass
class Watch:
    """What may be found nowhere, and what may be found as a hash only.

    Attributes:
        folder: everything the server writes lies here. pid: its process.
    """

    folder: Path
    pid: int
    sealed: dict[str, str | bytes] = field(default_factory=dict)
    hashed: dict[str, str | bytes] = field(default_factory=dict)

    def begin(self, people: tuple[Person, Person]) -> None:
        """Remember what fresh devices hold."""
        self.sealed |= secrets_of(people[0].session.record, "host")
        for person in people:
            self.hashed |= hashed_of(person.session.record, person.name)

    def learn(self, people: tuple[Person, Person]) -> None:
        """Remember what has been said and agreed since."""
        for person in people:
            self.sealed |= keys_of(person.session.record, person.name) | said_by(person)

    def check(self, log: str) -> None:
        """Look everywhere."""
        assert found(self.pid, self.sealed) == {}
        everything = self.sealed | self.hashed
        assert in_files(self.folder, everything) == []
        spelled = [text for secret in everything.values() for text in spellings(secret)]
        assert not [text for text in spelled if text in log.encode()]
        assert CANARY not in log


async def evening(watch: Watch, url: str, seed: int, log: Callable[[], str]) -> None:
    """Play until life happens, and look for canaries while the scene runs and afterwards."""
    people = two_people(url, Random(seed))  # noqa: S311 - told again
    host, guest = people
    for person in people:
        person.name = f"{CANARY}-{person.name}"
        person.session.name(person.name)
    watch.begin(people)
    async with asyncio.TaskGroup() as group:
        lives = [group.create_task(host.live())]
        await until(lambda: host.session.record.is_seated, *people)
        lives.append(group.create_task(guest.live()))
        await until(lambda: all(_is_in_life(person) for person in people), *people)
        for person in people:
            person.session.wish(Wish.WORDS)
            await person.line.flush()
        await until(lambda: all(person.session.record.agreed for person in people), *people)
        watch.learn(people)
        watch.check(log())
        for life in lives:
            life.cancel()
    mine = log()
    await pester(url)
    await take_back(host.session.record)
    watch.check(mine)
    assert CANARY not in (watch.folder / "log").read_text()
    room = host.session.record.room
    assert in_files(watch.folder, {"room that was deleted": room}) == []


async def take_back(record: RoomRecord) -> None:
    """Have the room deleted, after a stranger has tried to."""
    errand = record.for_errand(Errand.DELETE, until_ms=2**62)
    assert await asked(replace(errand, ticket=f"{CANARY}-ticket".encode())) == "wrong-ticket"
    assert await asked(errand) == "done"


def _is_in_life(person: Person) -> bool:
    view = person.session.view
    return view is not None and view.beat.beat in WANTED and not person.session.record.outbox


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_nothing_is_found_in_the_server_its_files_or_any_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "server"
    folder.mkdir()
    caplog.set_level(logging.DEBUG)
    sealed, hashed, left = 0, 0, 0
    with server_process(f"sqlite:{folder / 'rooms.db'}", log=folder / "log") as server:
        for n in range(size("evenings")):
            caplog.clear()
            watch = Watch(folder, server.process.pid)
            one = evening(watch, server.url, 5 + n, lambda: caplog.text)
            asyncio.run(asyncio.wait_for(one, 60))
            left += len(found(watch.pid, watch.hashed))
            sealed, hashed = sealed + len(watch.sealed), hashed + len(watch.hashed)
            assert len(watch.sealed) > 15
    print(f"{sealed} sealed secrets found nowhere; of the {hashed} that are")
    print(f"shown once, {left} were left in the server's memory")


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    import os

    kept = f"{CANARY}-{os.urandom(8).hex()}"
    assert found(os.getpid(), {"kept": kept}) != {}
    (tmp_path / "file").write_bytes(kept.encode("utf-16-le"))
    assert in_files(tmp_path, {"kept": kept}) == ["file: kept"]


@pytest.mark.parametrize(
    "frame",
    [
        f'{{"type":"{CANARY}"}}',
        f'{{"type":"move","{CANARY}":1}}',
        f'{{"type":"move","n":"{CANARY}","visit":1,"move":"x","box":"eA=="}}',
        f'{{"type":"relay","n":1,"box":"{CANARY}!"}}',
        f'{{"kind":"offer","option":7,"{CANARY}":1}}',
        f'{{"kind":"{CANARY}"}}',
        f'["{CANARY}"]',
        CANARY,
    ],
)
def test_no_error_quotes_what_was_sent(frame: str) -> None:
    for read in (decode_to_server, lambda text: decode_move(text.encode())):
        with pytest.raises(MalformedMessage) as refused:
            read(frame)
        fault = refused.value
        assert CANARY not in f"{fault} {fault.sentence} {fault!r} {fault.__cause__!r}"


def test_a_device_shows_no_secret_in_its_own_reprs() -> None:
    host, guest = two_people("ws://127.0.0.1:1", Random(6))  # noqa: S311 - told again
    for person in (host, guest):
        record = person.session.record
        secrets = secrets_of(host.session.record, "host") | hashed_of(record, "own")
        for secret in secrets.values():
            raw = secret if isinstance(secret, bytes) else secret.encode()
            assert repr(raw)[2:-1] not in repr(record)
