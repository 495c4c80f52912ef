"""The server as a process: one plain sentence for a wrong setting, and a kill costs nothing."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import sqlite3
from pathlib import Path

import pytest

from game.protocol.faults import Close
from game.protocol.messages import Ack, Fetch, Mail, Rejected, Update, Welcome
from game.rules.moves import Pause, Resume
from tests.server.house import JOIN, TICKETS, caller, create, join, lived, play, relay, resume
from tests.server.process import run, server_process


@pytest.mark.parametrize(
    ("flags", "sentence"),
    [
        (("--port", "99999"), "setting port: input should be less than or equal to 65535"),
        (("--port", "many"), "setting port: input should be a valid integer"),
        (("--store", "redis://x"), "store: expected sqlite:PATH or memory:, not 'redis://x'"),
        (("--store", "sqlite:/nowhere/x.db"), "/nowhere/x.db cannot be written"),
        (("--luck-seed", "7"), "luck-seed works only on 127.0.0.1 together with --store memory:"),
        (("--settings", "/nowhere.toml"), "the settings file /nowhere.toml does not exist"),
        (("--frobnicate",), "unrecognized arguments: --frobnicate"),
        (("delete",), "delete: expected the room's name"),
    ],
)
def test_a_wrong_setting_is_one_sentence(flags: tuple[str, ...], sentence: str) -> None:
    ended = run(*flags)
    assert ended.returncode == 2
    assert sentence in ended.stderr
    assert ended.stderr.startswith("halfway-server: ")
    assert ended.stderr.count("\n") == 1
    assert ended.stdout == ""


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


def test_the_schema_names_every_message() -> None:
    ended = run("schema")
    schema = json.loads(ended.stdout)
    assert set(schema["to_server"]["discriminator"]["mapping"]) == {
        "create", "join", "resume", "move", "relay", "fetch", "toy", "leave",
    }  # fmt: skip
    assert set(schema["to_client"]["discriminator"]["mapping"]) == {
        "welcome", "update", "mail", "ack", "rejected", "error", "partner", "toy",
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


@pytest.mark.slow
def test_kill_9_at_any_moment_loses_nothing_that_was_acked_and_doubles_nothing(
    tmp_path: Path,
) -> None:
    store = f"sqlite:{tmp_path / 'rooms.db'}"
    acked = 0

    async def until_killed(url: str, kill_after_s: float, kill: object) -> None:
        """Pause and go on as fast as answers come, until the server is gone."""
        nonlocal acked
        async with caller(url) as host:
            welcome = await host.ask(resume("A"), Welcome)
            assert welcome.acked_n in {acked, acked + 1}  # never less than was acked
            acked = welcome.acked_n
            asyncio.get_running_loop().call_later(kill_after_s, kill)  # type: ignore[arg-type]  # a callable
            while True:
                await host.say(play(acked + 1, Pause() if acked % 2 == 0 else Resume(), visit=0))
                acked = (await host.hear(Update)).acked_n

    async def story() -> None:
        with server_process(store) as server:
            async with caller(server.url) as host, caller(server.url) as guest:
                await host.ask(create(), Welcome)
                await guest.ask(join(), Welcome)
                await host.hear(Update)
        for round_ in range(10):
            with server_process(store, "--log-level", "ERROR") as server:
                with pytest.raises(Exception, match=r"close frame|timed out|ConnectionClosed"):
                    await until_killed(server.url, 0.15 + 0.03 * round_, server.process.kill)

    lived(story)
    assert acked > 20
    rows = sqlite3.connect(tmp_path / "rooms.db").execute(
        "SELECT seq, by, n FROM entries ORDER BY seq"
    )
    entries = rows.fetchall()
    assert [seq for seq, _, _ in entries] == list(range(1, len(entries) + 1))
    numbers = [n for _, by, n in entries if by == "A"]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) in {acked, acked + 1}


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
            server.process.send_signal(signal.SIGTERM)
            await asyncio.to_thread(server.process.wait, 10)

    lived(story)
    text = log.read_bytes()
    assert b"malformed message" in text
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("rooms.db*"))
    assert name in kept  # a box is kept as it came: sealing it is the devices' work
    for secret in (JOIN, *TICKETS.values(), b"canary-ticket", b"canary-refused", b"canary-key"):
        assert secret not in kept
    for secret in (JOIN, *TICKETS.values(), b"canary", b"ab" * 16, b"127.0.0.1"):
        assert secret not in text
    assert re.search(rb"room=[0-9a-f]{8} seat=B", text)
