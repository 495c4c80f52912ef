"""The server as a process: one plain sentence for a wrong setting, and a kill costs nothing."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import sqlite3
import threading
from contextlib import suppress
from pathlib import Path
from random import Random
from types import NoneType

import pytest
from websockets.exceptions import ConnectionClosed, WebSocketException

from game.protocol.faults import Close
from game.protocol.messages import Ack, Fetch, Mail, Rejected, Update, Welcome
from server.__main__ import main
from tests.server.house import JOIN, TICKETS, caller, create, join, lived, play, relay, resume
from tests.server.process import run, server_process
from tests.sizes import size


@pytest.mark.parametrize(
    ("flags", "sentence"),
    [
        (("--port", "99999"), "setting port: input should be less than or equal to 65535"),
        (("--port", "many"), "setting port: input should be a valid integer"),
        (("--luck-seed", "7"), "luck-seed works only on 127.0.0.1 together with --store memory:"),
        (("--settings", "/nowhere.toml"), "the settings file /nowhere.toml does not exist"),
        (("--frobnicate",), "unrecognized arguments: --frobnicate"),
        (("run", "away"), "unrecognized arguments: away"),
        (("delete",), "delete: expected the room's name"),
        (("backup",), "backup: expected the file to write"),
    ],
)
def test_a_wrong_setting_is_one_sentence(
    flags: tuple[str, ...], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(flags) == 2
    said = capsys.readouterr()
    assert sentence in said.err
    assert said.err.startswith("halfway-server: ")
    assert said.err.count("\n") == 1
    assert said.out == ""


@pytest.mark.parametrize(
    ("flags", "sentence"),
    [
        (("--store", "redis://x"), "store: expected sqlite:PATH or memory:, not 'redis://x'"),
        (("--store", "sqlite:/nowhere/x.db"), "/nowhere/x.db cannot be written"),
        (
            ("--host", "no.such.invalid", "--store", "memory:"),
            "on no.such.invalid port 8765: there is no such address",
        ),
    ],
)
def test_so_is_one_that_a_starting_server_finds(flags: tuple[str, ...], sentence: str) -> None:
    ended = run(*flags)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert sentence in ended.stderr
    assert ended.stderr.startswith("halfway-server: ")
    assert ended.stderr.count("\n") == 1


def test_a_port_in_use_is_one_sentence() -> None:
    with server_process("memory:") as first:
        port = first.url.rpartition(":")[2]
        ended = run("--port", port, "--store", "memory:")
    assert ended.returncode == 2
    assert ended.stderr == (
        f"halfway-server: cannot listen on 127.0.0.1 port {port}: address already in use\n"
    )


def test_a_database_in_use_is_one_sentence(tmp_path: Path) -> None:
    store = f"sqlite:{tmp_path / 'rooms.db'}"
    with server_process(store):
        ended = run("--port", "0", "--store", store)
    assert ended.returncode == 2
    assert ended.stderr == (
        f"halfway-server: the database {tmp_path / 'rooms.db'} is in use by another server\n"
    )


def test_the_schema_names_every_message(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert set(schema["to_server"]["discriminator"]["mapping"]) == {
        "create", "join", "resume", "move", "relay", "fetch", "toy", "leave",
        "file", "want-file", "delete", "withdraw",
    }  # fmt: skip
    assert set(schema["to_client"]["discriminator"]["mapping"]) == {
        "welcome", "update", "mail", "ack", "rejected", "error", "partner", "toy",
        "file", "file-kept", "done",
    }  # fmt: skip
    assert "apologise" in schema["move"]["discriminator"]["mapping"]


def test_a_polite_stop_closes_with_come_back_soon_and_keeps_everything(tmp_path: Path) -> None:
    store = f"sqlite:{tmp_path / 'rooms.db'}"

    async def story() -> None:
        with server_process(store) as server:
            async with caller(server.url) as host:
                await host.ask(create(), Welcome)
                await host.ask(relay(1), Ack)
                server.process.send_signal(signal.SIGTERM)
                assert await host.closed() == Close.RESTART
            assert await asyncio.to_thread(server.process.wait, 10) == 0
        with server_process(store) as server:
            async with caller(server.url) as host:
                assert (await host.ask(resume("A"), Welcome)).acked_n == 1

    lived(story)


def test_an_operator_deletes_a_room_by_its_name(tmp_path: Path) -> None:
    store = f"sqlite:{tmp_path / 'rooms.db'}"

    async def story() -> None:
        with server_process(store) as server:
            async with caller(server.url) as host:
                await host.ask(create(), Welcome)

    lived(story)
    assert run("delete", "ab" * 16, "--store", store).stdout == "deleted\n"
    again = run("delete", "ab" * 16, "--store", store)
    assert (again.returncode, again.stdout) == (2, "")
    assert "no such room" in again.stderr


CUT_OFF = (NoneType, WebSocketException, OSError, EOFError)
"""How a caller may find that the server is gone."""


KILLS = size("kills")


@pytest.mark.slow
def test_kill_9_at_any_moment_loses_nothing_that_was_acked_and_doubles_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = f"sqlite:{tmp_path / 'rooms.db'}"
    acked = dict.fromkeys((f"{number:02x}" * 16 for number in range(8)), 0)
    luck = Random(9)  # noqa: S311 - moments that can be met again

    async def until_killed(url: str, room: str) -> None:
        """Come back, then send as fast as answers come, until the server is gone."""
        async with caller(url) as host:
            call = create(room) if acked[room] == 0 else resume("A", room)
            welcome = await host.ask(call, Welcome)
            assert welcome.acked_n in {acked[room], acked[room] + 1}  # never less than acked
            acked[room] = welcome.acked_n
            with suppress(ConnectionClosed):
                while True:
                    n = acked[room] + 1
                    assert (await host.ask(relay(n, b"%d" % n), Ack)).n == n
                    acked[room] = n

    async def story() -> None:
        for _ in range(KILLS):
            with server_process(store, "--log-level", "ERROR") as server:
                kill = threading.Timer(luck.uniform(0.05, 0.4), server.process.kill)
                kill.start()
                ends = await asyncio.gather(
                    *(until_killed(server.url, room) for room in acked), return_exceptions=True
                )
                assert [end for end in ends if not isinstance(end, CUT_OFF)] == []
                kill.join()

    lived(story)
    with capsys.disabled():
        print(f"\n{KILLS} kills, {sum(acked.values())} acks in {len(acked)} rooms: 0 lost wanted")
    assert sum(acked.values()) > 100
    for room, most in acked.items():
        numbers = numbers_stored(tmp_path / "rooms.db", room)
        assert numbers == list(range(1, len(numbers) + 1))
        assert len(numbers) in {most, most + 1}


def numbers_stored(file: Path, room: str) -> list[int]:
    """Read the numbers of a room's entries, and check that their boxes are their own."""
    rows = sqlite3.connect(file).execute(
        "SELECT seq, n, box FROM entries JOIN boxes USING (room_id, seq)"
        " JOIN rooms ON rooms.id = room_id WHERE room = ? ORDER BY seq",
        (room,),
    )
    found = rows.fetchall()
    assert [(n, box) for _, n, box in found] == [(seq, b"%d" % seq) for seq, _, _ in found]
    return [n for _, n, _ in found]


@pytest.mark.slow
def test_no_secret_is_readable_in_the_log_or_the_database(tmp_path: Path) -> None:
    log = tmp_path / "server.log"
    name = b"canary-name-in-a-box-that-we-send-unsealed-here"
    words = b"canary-words-in-a-box-that-we-send-unsealed-here"

    async def story() -> None:
        store = f"sqlite:{tmp_path / 'rooms.db'}"
        with server_process(store, "--log-level", "DEBUG", log=log) as server:
            async with caller(server.url) as host, caller(server.url) as guest:
                await host.ask(create(), Welcome)
                await guest.ask(join(), Welcome)
                await host.hear(Update)
                await host.ask(relay(1, name), Update)
                await host.ask(play(2, box=words), Update)
                await host.ask(play(9, box=b"canary-refused-box"), Rejected)
                assert (await guest.ask(Fetch(after=0), Mail)).items
                await host.say('{"type":"move","canary-key":"canary-value"}')
                await host.closed()
                await guest.say("canary-nonsense")
                await guest.closed()
            async with caller(server.url) as third:
                await third.say(join(ticket=b"canary-ticket-of-a-third"))
                await third.closed()

    lived(story)
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("rooms.db*"))
    assert name in kept  # a box is kept as it came: sealing it is the devices' work
    for secret in (JOIN, *TICKETS.values(), b"canary-ticket", b"canary-refused", b"canary-key"):
        assert secret not in kept
    assert_log_is_silent(log.read_bytes())


def assert_log_is_silent(text: bytes) -> None:
    """Check that the log speaks of what happened, and of nothing that was said."""
    assert b"malformed message" in text
    assert re.search(rb"room=[0-9a-f]{8} seat=B", text)
    for secret in (JOIN, *TICKETS.values(), b"canary", b"ab" * 16, b"127.0.0.1"):
        assert secret not in text
